/**
 * The replay of an attack through all roles of the reference implementation at once: they talk to each other, and an
 * attacker in the middle of the network follows the run that the explorer has found, step by step.
 *
 * Of the network nothing moves but what the run names: a message is handed over, taken away or said by the attacker, a
 * principal speaks, something happens, a timer expires. What M2ME and TRE say to each other is within a step of the
 * device, as the link between them is lossless and synchronous (DEC-57).
 */
import type { Composition, Trace, TraceStep } from '../../conformance/explore/index.js';
import type { PlainEvent } from '../../conformance/role.js';
import { completeChecks, type Checks } from '../../impl/checks.js';
import { seededRandom } from '../../impl/crypto/index.js';
import type { Happening, InProcessNetwork, ReferenceNetwork } from '../../impl/transport/index.js';
import { referenceNetwork } from '../../impl/transport/index.js';
import type { CounterMeasure } from '../../models/requirements/index.js';
import { commanded } from '../world/commands.js';
import type { RoleName } from '../world/setup.js';
import { Forger } from './forging.js';
import { Middle, typeOf } from './middle.js';
import { wholeRun } from './projection.js';
import { switchedOffChecks, weakenedOptions } from './weakenings.js';

/** An attack that the explorer has found, to be followed. */
export interface Followed {
  /** Without the measures. */
  readonly off: Composition;
  /** A run of `off`. */
  readonly trace: Trace;
  /** What the roles lack; each is carried by checks alone. */
  readonly measures: readonly CounterMeasure[];
  /** Operators whose keys the attacker has. */
  readonly holds?: readonly string[];
  /** What has to have happened before a step, which the run takes for granted: that something was signed once. */
  readonly before?: (step: TraceStep, attacked: AttackedNetwork) => void;
}

/** A network, and who is in the middle of it. */
export interface AttackedNetwork extends ReferenceNetwork {
  readonly middle: Middle;
}

/** Where a run has come to. */
export interface Composed extends AttackedNetwork {
  /** What became of the attacker's last word. */
  readonly offence: Happening;
}

/** Follows the run to its end in a network that lacks the measures. */
export function succeededAttack(followed: Followed): Composed {
  const steps = wholeRun(followed.off, followed.trace);
  return follow(followed, steps, checksWithout(followed.measures));
}

/** Follows the run in a complete network up to where the two part: where the attacker is refused, or its last word. */
export function refusedAttack(followed: Followed): Composed {
  const steps = wholeRun(followed.off, followed.trace);
  const last = steps.findLastIndex(({ kind }) => kind === 'inject');
  return follow(followed, steps.slice(0, last + 1), completeChecks);
}

/** Messages that are under way, as `from to type`, sorted; the device has taken what is inside it. */
export function underWayIn({ middle }: AttackedNetwork): readonly string[] {
  return middle.held.map((each) => `${each.from} ${each.to} ${typeOf(each)}`).toSorted();
}

/** The same of the end of a run. */
export function underWayAfter({ final }: Trace): readonly string[] {
  return final.inFlight
    .filter(({ to }) => to !== 'tre')
    .flatMap(({ from, to, messages }) => messages.map(({ type }) => `${from} ${to} ${type}`))
    .toSorted();
}

function follow({ holds = [], before }: Followed, steps: readonly TraceStep[], checks: Checks): Composed {
  const world = referenceNetwork({ random: seededRandom('composed attack'), shoIds: ['A', 'B'], now: NOW_MS, checks });
  const middle = new Middle(world.network);
  const attacked: AttackedNetwork = { ...world, middle };
  const forger = new Forger(middle, new Map([...world.shoKeys].filter(([shoId]) => holds.includes(shoId))));
  let offence: Happening | undefined;
  for (const [at, step] of steps.entries()) {
    before?.(step, attacked);
    const happening = obey(step, ownOctets(steps, at, forger), attacked);
    if (step.kind === 'inject') offence = happening;
    if (offence?.refused !== undefined) break;
  }
  if (offence === undefined) throw new Error('composed replay: expected a run in which the attacker speaks, got none.');
  return { ...attacked, offence };
}

const NOW_MS = 1_800_000_000_000;

function obey(
  step: TraceStep,
  own: Uint8Array | undefined,
  { network, middle }: AttackedNetwork,
): Happening | undefined {
  const { kind, from = '', to, event } = step;
  if (to === 'tre' && kind === 'deliver') return undefined;
  switch (kind) {
    case 'deliver': {
      const packet = middle.take(from, to, event.type);
      return middle.deliver(own === undefined ? packet : { ...packet, octets: own });
    }
    case 'inject':
      return own === undefined ? undefined : middle.deliver({ from, to, octets: own });
    case 'lose':
      middle.take(from, to, event.type);
      return undefined;
    case 'stimulus':
    case 'fact': {
      const stimulus = commanded(event);
      if (stimulus?.cmd !== 'trigger') throw new Error(`composed replay: step ${step.n}: ${event.type} is no command.`);
      network.command(to === 'tre' ? 'm2me' : to, stimulus.action, stimulus.args);
      return undefined;
    }
    case 'timer':
      expire(step, network);
      return undefined;
    default:
      throw new Error(`composed replay: step ${step.n} is of kind ${kind}; expected one that the attacker can follow.`);
  }
}

/** Time passes until a timer expires, which has to be the next one of all. */
function expire({ n, to, event }: TraceStep, network: InProcessNetwork): void {
  const { clock } = network;
  const timer = event.type.slice('timer.'.length, -'Expired'.length);
  const due = clock.armed().find((each) => each.port === to && each.timer === timer);
  if (due === undefined) throw new Error(`composed replay: step ${n}: ${to} has armed no timer ${timer}.`);
  const before = network.happened().length;
  network.advance(due.at - clock.now());
  const also = network.happened().length - before - 1;
  if (also > 0) throw new Error(`composed replay: step ${n}: ${also} other timers expired before that of ${to}.`);
}

/** What the attacker says itself in a step: what it has made up, or what it has heard. */
function ownOctets(steps: readonly TraceStep[], at: number, forger: Forger): Uint8Array | undefined {
  const { kind, from = '', to, event, heard } = steps[at] as TraceStep;
  const half = kind === 'deliver' ? ownHalf(steps, at) : undefined;
  if (half !== undefined) return forger.octets(half);
  if (kind !== 'inject') return undefined;
  if (heard !== true && forger.makes(event)) return forger.octets(event);
  return forger.middle.kept(from, to, event.type, sentBefore(steps.slice(0, at), { from, to, event })).octets;
}

/** How many of a type have gone over a link in front of the message that is repeated. */
function sentBefore(
  steps: readonly TraceStep[],
  { from, to, event }: Pick<TraceStep, 'to' | 'event'> & { readonly from: string },
): number {
  const sent = steps
    .flatMap((step) => [step, ...(step.also ?? [])])
    .filter((reaction) => reaction.to === from)
    .flatMap(({ outputs }) => outputs.filter((output) => output.to === to && output.msg.type === event.type));
  const text = JSON.stringify(event);
  return Math.max(
    0,
    sent.findIndex(({ msg }) => JSON.stringify(msg) === text),
  );
}

/**
 * In the model an object comes with the chunk that completes it; octets have to fit. Who puts an object of his own in
 * the place of the second half puts his own first half in the place of the first.
 */
function ownHalf(steps: readonly TraceStep[], at: number): PlainEvent | undefined {
  const step = steps[at] as TraceStep;
  if (!isChunk(step)) return undefined;
  const next = steps.slice(at + 1).find(isChunk);
  const isOwn = next?.kind === 'inject' && next.event['sid'] === step.event['sid'];
  return isOwn ? { ...next.event, seq: step.event['seq'] } : undefined;
}

function isChunk({ to, event }: TraceStep): boolean {
  return to === 'm2me' && event.type === 'dpf.chunk';
}

/** The checks of all roles without some measures. */
function checksWithout(measures: readonly CounterMeasure[]): Checks {
  const roles = measures.flatMap((id) => Object.keys(switchedOffChecks(id).roles) as RoleName[]);
  const weakened = roles.map((role) => weakenedOptions(role, measures) ?? {});
  const beyond = weakened.flatMap(({ checks: _checks, ...rest }) => Object.keys(rest));
  if (beyond.length > 0)
    throw new Error(
      `composed replay: expected measures that checks carry, got ${measures.join(', ')} with ${beyond.join(', ')}.`,
    );
  return weakened.reduce<Checks>((checks, each) => ({ ...checks, ...each.checks }), completeChecks);
}
