/**
 * Adapter protocol MAP/1: the messages between the runner and an implementation under test (one JSON object a message).
 */

export type MapRequest =
  | {
      readonly id: number;
      readonly cmd: 'hello';
      readonly protocol: readonly ['MAP/1'];
      readonly suite: { readonly name: string; readonly version: string; readonly digest: string };
      readonly role: string;
    }
  | {
      readonly id: number;
      readonly epoch: number;
      readonly cmd: 'reset';
      readonly test: string;
      readonly seed: string;
      readonly setup: unknown;
    }
  | {
      readonly id: number;
      readonly epoch: number;
      readonly cmd: 'trigger';
      readonly action: string;
      readonly args?: Readonly<Record<string, unknown>>;
    }
  | {
      readonly id: number;
      readonly epoch: number;
      readonly cmd: 'deliver';
      readonly port: string;
      /** Nothing else is told: an implementation has to see for itself which octets are spoilt. */
      readonly raw: string;
    }
  | {
      readonly id: number;
      readonly epoch: number;
      readonly cmd: 'advance';
      readonly ms: number;
      readonly timer?: string;
    }
  | { readonly id: number; readonly epoch: number; readonly cmd: 'observe' }
  | { readonly id: number; readonly cmd: 'bye' };

/** One message that came out of the implementation: the port it left by, base64 octets, virtual time in ms. */
export interface MapOutput {
  readonly port: string;
  readonly raw: string;
  readonly t?: number;
}

export type MapReply =
  | {
      readonly id: number;
      readonly epoch?: number;
      readonly ok: true;
      readonly out?: readonly MapOutput[];
      /** True: nothing more comes until the next stimulus, so absence of output is a fact. */
      readonly idle?: boolean;
      /** Optional grey-box diagnosis: causes with which the implementation refused the stimulus. */
      readonly refusals?: readonly { readonly cause: string }[];
      /** True: a power failure that was armed has come about while the stimulus was taken. */
      readonly cut?: boolean;
      /** What was done to the store, in words; absent where there is no such way to damage it. */
      readonly damaged?: string;
      /** Why it cannot be used, in words: it has found its store damaged or set back, and answers nothing. */
      readonly unusable?: string;
      readonly [field: string]: unknown;
    }
  | {
      readonly id: number;
      readonly epoch?: number;
      readonly error: {
        readonly kind: 'unsupported' | 'iut' | 'adapter' | 'busy' | 'protocol';
        readonly message: string;
        readonly pics?: string;
      };
    };

/** An implementation under test behind MAP/1; in process here, a pipe or a socket elsewhere. */
export interface Adapter {
  request(message: MapRequest): Promise<MapReply>;
  /**
   * Ends the implementation at once. Called after `bye`, and on one that died, hung or broke the protocol of `hello`.
   */
  close?(): void | Promise<void>;
}
