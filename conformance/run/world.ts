/**
 * The tester's side of one test: turns the model's symbols into a stimulus and an output's octets back into symbols.
 */
import type { PlainEvent, Sent } from '../role.js';
import type { MapOutput } from './map1.js';

export type Stimulus =
  | {
      readonly cmd: 'deliver';
      readonly port: string;
      readonly raw: string;
    }
  | { readonly cmd: 'trigger'; readonly action: string; readonly args?: Readonly<Record<string, unknown>> }
  | { readonly cmd: 'advance'; readonly ms: number; readonly timer?: string };

/** Made afresh for each test. Holds the peers' keys, and the binding of symbols to octets seen so far. */
export interface World {
  /** The `setup` of MAP/1 `reset`: keys, certificates, identities, timers. */
  setup(): unknown;
  /** The stimulus for an input of the model, with real keys and octets. */
  stimulus(from: string, event: PlainEvent, op: string): Stimulus;
  /**
   * The symbolic reading of an output. `expected` are the messages the model allows here; fresh values
   * (nonces, session ids) are bound to the expected symbol when first seen and must match from then on.
   * Anything that does not decode or verify is read as `{ type: 'unreadable', reason }`.
   */
  read(output: MapOutput, expected: readonly Sent[]): Sent;
}

/**
 * Makes the world of one test of one role; `seed` makes it reproducible. One factory serves one run: what must be fresh
 * in the whole run is kept there.
 */
export type WorldFactory = (role: string, seed: string) => World;
