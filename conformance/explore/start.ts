/** Where the roles of a composition begin when they do not begin at the beginning. */
import type { StateValue } from 'xstate';

/** By instance name. */
export type StartStates = ReadonlyMap<string, { readonly value: StateValue; readonly context: unknown }>;
