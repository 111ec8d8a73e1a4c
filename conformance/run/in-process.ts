/** An adapter made of a plain object, for implementations that live in the same process. */
import type { Adapter, MapOutput, MapReply, MapRequest } from './map1.js';
import type { Stimulus } from './world.js';

/** What an in-process implementation has to offer. Everything may throw: that is a crash of the implementation. */
export interface InProcessTarget {
  /** Told to the runner in `hello`. */
  readonly implementation?: { readonly vendor?: string; readonly name: string; readonly version: string };
  /** Back to the start with this provisioning. */
  reset(test: string, seed: string, setup: unknown): void | Promise<void>;
  /** Takes one stimulus and says all that came of it; it is idle afterwards. */
  stimulate(stimulus: Stimulus): InProcessAnswer | Promise<InProcessAnswer>;
}

export interface InProcessAnswer {
  readonly out: readonly MapOutput[];
  readonly refusals?: readonly { readonly cause: string }[];
  /** True where an armed power failure has come about. */
  readonly cut?: boolean;
  /** What was done to the store by `damageStore`; absent where there is no such way. */
  readonly damaged?: string;
  /** Why it cannot be used. */
  readonly unusable?: string;
}

/**
 * Thrown by a target for a set-up that it does not support. The test is not applicable if `pics` names an option that
 * it depends on; without one, or thrown for a stimulus, it counts against the implementation.
 */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';
  /** The item of the PICS that is not supported. */
  readonly pics: string | undefined;

  constructor(message: string, pics?: string) {
    super(message);
    this.pics = pics;
  }
}

export function inProcess(target: InProcessTarget): Adapter {
  return {
    async request(message: MapRequest): Promise<MapReply> {
      const { id } = message;
      const epoch = 'epoch' in message ? { epoch: message.epoch } : {};
      try {
        switch (message.cmd) {
          case 'hello':
            return {
              id,
              ok: true,
              protocol: 'MAP/1',
              implementation: target.implementation ?? { name: 'in-process', version: '0' },
            };
          case 'bye':
            return { id, ok: true };
          case 'observe':
            return { id, ...epoch, error: { kind: 'unsupported', message: 'observe' } };
          case 'reset':
            await target.reset(message.test, message.seed, message.setup);
            return { id, ...epoch, ok: true, out: [], idle: true };
          case 'deliver':
          case 'trigger':
          case 'advance': {
            const { id: _id, epoch: _epoch, ...stimulus } = message;
            return { id, ...epoch, ok: true, idle: true, ...(await target.stimulate(stimulus)) };
          }
        }
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        if (!(error instanceof UnsupportedError)) return { id, ...epoch, error: { kind: 'iut', message: text } };
        const { pics } = error;
        return {
          id,
          ...epoch,
          error: { kind: 'unsupported', message: text, ...(pics === undefined ? {} : { pics }) },
        };
      }
    },
  };
}
