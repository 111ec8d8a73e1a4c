/** The roles of the reference implementation behind MAP/1, in process, on a virtual clock with seeded randomness. */
import { inProcess, UnsupportedError, type InProcessAnswer } from '../../conformance/run/in-process.js';
import type { Adapter } from '../../conformance/run/map1.js';
import type { Stimulus } from '../../conformance/run/world.js';
import { seededRandom } from '../../impl/crypto/index.js';
import type { Outgoing, Reaction, Role } from '../../impl/role.js';
import type { RoleName, Setup } from '../world/setup.js';
import { makeRole, type ReferenceOptions } from './reference-role.js';
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
}

function start(name: RoleName, seed: string, setup: unknown, options: ReferenceOptions): Running {
  if (!isSetupOf(name, setup)) throw new UnsupportedError(`setup: expected mcim-setup/1 of role ${name}`);
  const clock = new VirtualClock(setup.now);
  const random = seededRandom(`${seed}/implementation`);
  return { role: makeRole(setup, { clock, random }, options), clock };
}

function react({ role, clock }: Running, stimulus: Stimulus): InProcessAnswer {
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

function isSetupOf<Name extends RoleName>(name: Name, setup: unknown): setup is Setup<Name> {
  if (setup === null || typeof setup !== 'object') return false;
  const { format, role } = setup as Partial<Setup>;
  return format === 'mcim-setup/1' && role === name;
}
