/** The roles of the reference implementation behind MAP/1, in process, on a virtual clock with seeded randomness. */
import { inProcess, UnsupportedError, type InProcessAnswer } from '../../conformance/run/in-process.js';
import type { Adapter } from '../../conformance/run/map1.js';
import type { Stimulus } from '../../conformance/run/world.js';
import type { Arrival } from '../../conformance/suite/types.js';
import { seededRandom } from '../../impl/crypto/index.js';
import { MisuseError } from '../../impl/errors.js';
import type { Outgoing, Reaction, Role } from '../../impl/role.js';
import type { RoleName, Setup } from '../world/setup.js';
import { makeRole, type ReferenceOptions } from './reference-role.js';
import { Medium } from './medium.js';
import { PowerLost, type PowerFailure } from '../faulty/faulty-store.js';
import { VirtualClock } from './virtual-clock.js';

/** {@link ReferenceOptions}, and what the adapter says of itself in `hello`. */
export interface AdapterOptions extends ReferenceOptions {
  /** Default: the reference implementation. One that is weakened on purpose says so here. */
  readonly implementation?: { readonly vendor?: string; readonly name: string; readonly version: string };
}

/** An adapter to one role of the reference implementation. */
export function referenceAdapter(role: RoleName, options: AdapterOptions = {}): Adapter {
  let running: Running | undefined;
  return inProcess({
    implementation: options.implementation ?? { vendor: 'mcim-spec', name: `reference ${role}`, version: '0.1.0' },
    reset(_test, seed, setup) {
      running = start(role, seed, setup, options);
    },
    stimulate(stimulus) {
      if (running === undefined) throw new Error(`${role}: expected reset before ${stimulus.cmd}`);
      return react(running, stimulus);
    },
  });
}

interface Running {
  readonly role: Role;
  readonly clock: VirtualClock;
  readonly medium: Medium;
}

function start(name: RoleName, seed: string, setup: unknown, options: ReferenceOptions): Running {
  if (!isSetupOf(name, setup)) throw new UnsupportedError(`setup: expected mcim-setup/1 of role ${name}`);
  const clock = new VirtualClock(setup.now);
  const random = seededRandom(`${seed}/implementation`);
  const medium = new Medium();
  return { role: makeRole(setup, { clock, random, medium, counter: medium.counter }, options), clock, medium };
}

function react(running: Running, stimulus: Stimulus): InProcessAnswer {
  try {
    return obey(running, stimulus);
  } catch (error) {
    // Whoever has no power says nothing; that it is gone is what the tester asked for.
    if (error instanceof PowerLost) return { out: [], cut: true };
    if (isRefusalOfStore(error)) return { out: [], unusable: error.message };
    throw error;
  }
}

function obey({ role, clock, medium }: Running, stimulus: Stimulus): InProcessAnswer {
  if (stimulus.cmd === 'trigger' && stimulus.action === 'armPowerCut') {
    medium.arm(failureOf(stimulus.args));
    return { out: [] };
  }
  if (stimulus.cmd === 'trigger' && stimulus.action === 'damageStore') {
    const damaged = medium.damage(wayOf(stimulus.args));
    return { out: [], ...(damaged === undefined ? {} : { damaged }) };
  }
  if (stimulus.cmd === 'trigger' && stimulus.action === 'powerCut') medium.restore();
  if (stimulus.cmd === 'deliver') {
    return answer(clock, role.deliver(stimulus.port, Buffer.from(stimulus.raw, 'base64')));
  }
  if (stimulus.cmd === 'trigger') return answer(clock, role.command(stimulus.action, stimulus.args));
  const { ms, timer } = stimulus;
  if (timer !== undefined) return clock.letExpire(timer, ms) ? answer(clock, role.expire(timer)) : { out: [] };
  const until = clock.now() + ms;
  const reactions: Reaction[] = [];
  for (let next = clock.next(until); next !== undefined; next = clock.next(until)) reactions.push(role.expire(next));
  return answer(clock, ...reactions);
}

function answer(clock: VirtualClock, ...reactions: readonly Reaction[]): InProcessAnswer {
  const t = clock.now();
  const encoded = ({ to, octets }: Outgoing): InProcessAnswer['out'][number] => ({
    port: to,
    raw: Buffer.from(octets).toString('base64'),
    t,
  });
  const refusals = reactions.flatMap(({ refused }) => (refused === undefined ? [] : [{ cause: refused }]));
  return { out: reactions.flatMap(({ out }) => out.map(encoded)), ...(refusals.length === 0 ? {} : { refusals }) };
}

/** The TRE has found its store as no power cut leaves it, or older than its counter. */
function isRefusalOfStore(error: unknown): error is MisuseError {
  return error instanceof MisuseError && (error.code === 'USE-009' || error.code === 'USE-010');
}

function wayOf({ way }: Readonly<Record<string, unknown>> = {}): number {
  if (typeof way === 'number' && Number.isInteger(way) && way > 0) return way;
  throw new Error(`damageStore: expected way from 1, got ${JSON.stringify(way)}`);
}

function failureOf({ write, arrives }: Readonly<Record<string, unknown>> = {}): PowerFailure {
  const isWrite = typeof write === 'number' && Number.isInteger(write) && write > 0;
  if (!isWrite || typeof arrives !== 'string' || !isArrival(arrives)) {
    const got = JSON.stringify({ write, arrives });
    throw new Error(
      `armPowerCut: expected write from 1 and arrives of ${Object.keys(arrivals).join(', ')}, got ${got}`,
    );
  }
  return { atWrite: write, arrives: arrivals[arrives] };
}

/** How many octets of a block reach the medium. */
const arrivals = {
  nothing: undefined,
  half: (length) => Math.floor(length / 2),
  all: (length) => length,
} as const satisfies Readonly<Record<Arrival, ((length: number) => number) | undefined>>;

function isArrival(name: string): name is Arrival {
  return Object.hasOwn(arrivals, name);
}

function isSetupOf<Name extends RoleName>(name: Name, setup: unknown): setup is Setup<Name> {
  if (setup === null || typeof setup !== 'object') return false;
  const { format, role } = setup as Partial<Setup>;
  return format === 'mcim-setup/1' && role === name;
}
