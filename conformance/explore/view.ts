/** Local states as predicates see them, and the memory that makes predicates cheap. */
import type { StateValue } from 'xstate';
import type { LocalState } from '../compile/compile.js';
import type { RoleView } from './composition.js';

/** @internal */
export class LocalView implements RoleView {
  readonly value: StateValue;
  readonly path: string;
  readonly context: unknown;
  readonly tags: readonly string[];
  private readonly active: ReadonlySet<string>;

  constructor(state: LocalState) {
    this.value = state.value;
    this.path = state.path;
    this.context = state.context;
    this.tags = state.tags;
    this.active = new Set(state.active);
  }

  matches(path: string): boolean {
    return this.active.has(path);
  }

  hasTag(tag: string): boolean {
    return this.tags.includes(tag);
  }
}
