/**
 * One conversation with an implementation under test: numbering, epochs, deadlines, death and respawn.
 *
 * MAP/1 says what the messages mean; this file knows nothing of tests.
 */
import type { Adapter, MapOutput, MapReply, MapRequest } from './map1.js';
import type { Blame, Reason } from './result.js';
import type { Stimulus } from './world.js';

/** The implementation or its adapter did not answer as MAP/1 wants. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
  readonly reason: Reason;
  readonly blame: Blame;
  /** True when the adapter has to be started anew. */
  readonly dead: boolean;

  constructor(reason: Reason, blame: Blame, message: string, death: 'dead' | 'alive') {
    super(message);
    this.reason = reason;
    this.blame = blame;
    this.dead = death === 'dead';
  }
}

export interface SessionOptions {
  readonly role: string;
  readonly suite: { readonly name: string; readonly version: string; readonly digest: string };
  /** Longest wait for one reply, and for an implementation to become idle. */
  readonly stepDeadlineMs: number;
  /** How long an implementation that cannot say when it is idle has to be quiet. */
  readonly graceMs: number;
}

/** Everything that came in answer to one stimulus. */
export interface Collected {
  readonly outputs: readonly MapOutput[];
  readonly refusals: readonly string[] | undefined;
  /** Whether an armed power failure has come about. */
  readonly cut: boolean;
  /** What was done to the store. */
  readonly damaged: string | undefined;
  /** Why the implementation says that it cannot be used. */
  readonly unusable: string | undefined;
}

type Body<T> = T extends unknown ? Omit<T, 'id' | 'epoch'> : never;
type Request = Body<Exclude<MapRequest, { cmd: 'hello' } | { cmd: 'bye' }>>;
type Okay = Extract<MapReply, { ok: true }>;

/** What the implementation does not support: the item of the PICS if it names one, and its own words. */
export interface Unsupported {
  readonly item: string | undefined;
  readonly message: string;
}

type Sound =
  | { readonly kind: 'answer'; readonly reply: Okay }
  | { readonly kind: 'unsupported'; readonly unsupported: Unsupported };

export class Session {
  readonly #start: () => Adapter | Promise<Adapter>;
  readonly #options: SessionOptions;
  #adapter: Adapter | undefined;
  #nextId = 1;
  #epoch = 0;
  #hello: Okay | undefined;

  constructor(start: () => Adapter | Promise<Adapter>, options: SessionOptions) {
    this.#start = start;
    this.#options = options;
  }

  /** What the implementation said of itself, once it did. */
  get implementation(): unknown {
    return this.#hello?.['implementation'];
  }

  /** Starts the adapter if none is running and greets it; a respawned one must greet as the first did. */
  async open(): Promise<void> {
    if (this.#adapter !== undefined) return;
    try {
      this.#adapter = await this.#start();
    } catch (error) {
      throw new SessionError('crash', 'adapter', `start: ${messageOf(error)}`, 'dead');
    }
    try {
      await this.#greet();
    } catch (error) {
      await this.#drop();
      if (!(error instanceof SessionError)) throw error;
      // Whatever went wrong with `hello`, there is nobody to talk to.
      throw new SessionError(error.reason, error.blame, error.message, 'dead');
    }
  }

  async #greet(): Promise<void> {
    const { role, suite } = this.#options;
    const reply = await this.#request({ id: this.#nextId++, cmd: 'hello', protocol: ['MAP/1'], suite, role });
    if (!('ok' in reply)) throw new SessionError('protocol', 'adapter', `hello: ${reply.error.message}`, 'dead');
    const [before, now] = [this.#hello, reply].map((hello) => JSON.stringify(hello?.['implementation'] ?? null));
    if (this.#hello !== undefined && before !== now) {
      throw new SessionError('protocol', 'adapter', `hello: ${now} came back where ${before} had died`, 'dead');
    }
    this.#hello = reply;
  }

  async #drop(): Promise<void> {
    const adapter = this.#adapter;
    this.#adapter = undefined;
    try {
      await adapter?.close?.();
    } catch {
      // It is gone either way.
    }
  }

  /** Back to the start, or what of this set-up the implementation does not support. */
  async reset(test: string, seed: string, setup: unknown): Promise<Unsupported | undefined> {
    this.#epoch++;
    const reply = await this.#send({ cmd: 'reset', test, seed, setup });
    return reply.kind === 'unsupported' ? reply.unsupported : undefined;
  }

  /**
   * Puts one stimulus and collects until the implementation is idle: until it says so, or, where `hello` says that it
   * cannot, until it has been quiet for the grace period. One that goes on until the deadline hangs.
   */
  async stimulate(stimulus: Stimulus): Promise<Collected | { readonly unsupported: Unsupported }> {
    const outputs: MapOutput[] = [];
    let refusals: string[] | undefined;
    let cut = false;
    let damaged: string | undefined;
    let unusable: string | undefined;
    const began = performance.now();
    let quietSince = began;
    let request: Request = stimulus;
    for (let poll = 0; ; poll++) {
      const reply = await this.#send(request);
      if (reply.kind === 'unsupported') {
        if (poll === 0) return { unsupported: reply.unsupported };
        // It cannot be asked again, so nothing more can come.
        if (this.#saysIdle) throw await this.#neverIdle('and cannot advance');
        await pause(this.#options.graceMs - (performance.now() - quietSince));
        return { outputs, refusals, cut, damaged, unusable };
      }
      const { out, idle, refusals: given } = reply.reply;
      outputs.push(...(out ?? []));
      cut ||= reply.reply.cut === true;
      damaged ??= reply.reply.damaged;
      unusable ??= reply.reply.unusable;
      if (given !== undefined) refusals = [...(refusals ?? []), ...given.map(({ cause }) => cause)];
      if (idle === true) return { outputs, refusals, cut, damaged, unusable };
      const now = performance.now();
      if (out !== undefined && out.length > 0) quietSince = now;
      if (!this.#saysIdle && now - quietSince >= this.#options.graceMs)
        return { outputs, refusals, cut, damaged, unusable };
      if (now - began >= this.#options.stepDeadlineMs)
        throw await this.#neverIdle(`within ${this.#options.stepDeadlineMs} ms`);
      if (poll >= EAGER_POLLS) await pause(Math.min(LONGEST_PAUSE_MS, 2 ** (poll - EAGER_POLLS)));
      request = { cmd: 'advance', ms: 0 };
    }
  }

  /** Whether the implementation can say when it is idle; `hello` may say that it cannot. */
  get #saysIdle(): boolean {
    const caps = this.#hello?.['caps'] as { readonly idle?: unknown } | null | undefined;
    return caps?.idle !== false;
  }

  /** Silence of one that never comes to rest proves nothing. */
  async #neverIdle(how: string): Promise<SessionError> {
    await this.#drop();
    return new SessionError('hang', 'iut', `never idle ${how}`, 'dead');
  }

  async close(): Promise<void> {
    if (this.#adapter === undefined) return;
    try {
      await this.#request({ id: this.#nextId++, cmd: 'bye' });
    } catch {
      // It is going away either way.
    }
    await this.#drop();
  }

  async #send(request: Request): Promise<Sound> {
    const began = performance.now();
    for (let attempt = 0; ; attempt++) {
      const reply = await this.#request({ ...request, id: this.#nextId++, epoch: this.#epoch } as MapRequest);
      if ('ok' in reply) return { kind: 'answer', reply };
      const { kind, message, pics } = reply.error;
      switch (kind) {
        case 'unsupported':
          return { kind: 'unsupported', unsupported: { item: pics, message } };
        case 'busy':
          if (performance.now() - began < this.#options.stepDeadlineMs) {
            await pause(Math.min(LONGEST_PAUSE_MS, 2 ** attempt));
            continue;
          }
          throw new SessionError('hang', 'iut', `${request.cmd}: busy for ${this.#options.stepDeadlineMs} ms`, 'alive');
        case 'iut':
          throw new SessionError('crash', 'iut', `${request.cmd}: ${message}`, 'alive');
        case 'adapter':
        case 'protocol':
          throw new SessionError('protocol', 'adapter', `${request.cmd}: ${message}`, 'alive');
      }
    }
  }

  async #request(request: MapRequest): Promise<MapReply> {
    const adapter = this.#adapter;
    if (adapter === undefined) throw new SessionError('crash', 'adapter', 'no adapter is running', 'dead');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(
          new SessionError('hang', 'iut', `${request.cmd}: no reply within ${this.#options.stepDeadlineMs} ms`, 'dead'),
        );
      }, this.#options.stepDeadlineMs);
    });
    try {
      const reply: unknown = await Promise.race([adapter.request(request), late]);
      return checkReply(request, reply);
    } catch (error) {
      const failure =
        error instanceof SessionError
          ? error
          : new SessionError('crash', 'iut', `${request.cmd}: ${messageOf(error)}`, 'dead');
      if (failure.dead) await this.#drop();
      throw failure;
    } finally {
      clearTimeout(timer);
    }
  }
}

function checkReply(request: MapRequest, reply: unknown): MapReply {
  const bad = (why: string): never => {
    throw new SessionError('protocol', 'adapter', `${request.cmd}: ${why}`, 'alive');
  };
  if (reply === null || typeof reply !== 'object')
    return bad(`the reply is ${JSON.stringify(reply) ?? 'undefined'}, not an object`);
  const { id, epoch, ok, error, out } = reply as Record<string, unknown>;
  if (id !== request.id) return bad(`expected a reply with id ${request.id}, got ${JSON.stringify(id)}`);
  if ('epoch' in request && epoch !== undefined && epoch !== request.epoch) {
    return bad(`expected epoch ${request.epoch}, got ${JSON.stringify(epoch)}`);
  }
  if (error !== undefined) {
    const kind = (error as { kind?: unknown } | null)?.kind;
    return ERROR_KINDS.has(kind) ? (reply as MapReply) : bad(`unknown kind of error ${JSON.stringify(kind)}`);
  }
  if (ok !== true) return bad('the reply has neither ok: true nor an error');
  if (QUIET.has(request.cmd) && Array.isArray(out) && out.length > 0)
    return bad('output that no stimulus asked for; whoever said idle has nothing more to send');
  if (out !== undefined && !(Array.isArray(out) && out.every(isOutput))) return bad('out is not a list of {port, raw}');
  for (const field of ['damaged', 'unusable'] as const) {
    const said = (reply as Record<string, unknown>)[field];
    if (said !== undefined && (typeof said !== 'string' || said === ''))
      return bad(`expected ${field} in words or left out, got ${JSON.stringify(said)}`);
  }
  return reply as MapReply;
}

/** So many polls follow each other at once; later ones are spread over the time that is left. */
const EAGER_POLLS = 4;
const LONGEST_PAUSE_MS = 20;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

/** Requests that cause no output: what comes with their reply is late. */
const QUIET: ReadonlySet<unknown> = new Set(['hello', 'reset', 'observe', 'bye']);

const ERROR_KINDS: ReadonlySet<unknown> = new Set(['unsupported', 'iut', 'adapter', 'busy', 'protocol']);

function isOutput(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const { port, raw } = value as Record<string, unknown>;
  return typeof port === 'string' && typeof raw === 'string';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
