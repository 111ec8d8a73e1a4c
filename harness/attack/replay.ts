/**
 * The replay of an attack with real keys and octets. Each role that the attack meets is given what it takes in the run
 * that the explorer has found: without the counter-measure it does what the weakened model does, to the end; with it,
 * it does what the complete model does, up to the input that this one refuses.
 *
 * Roles that lack nothing are replayed as well: what they send in the run they have to send here.
 */
import type { Composition, RoleInstance, Trace, TraceStep } from '../../conformance/explore/index.js';
import { SuiteRunner, type TestResult } from '../../conformance/run/index.js';
import type { Adapter } from '../../conformance/run/map1.js';
import type { TestCase, TestStep } from '../../conformance/suite/index.js';
import type { CounterMeasure } from '../../models/requirements/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import { referenceAdapter } from '../adapters/reference.js';
import type { RoleName } from '../world/setup.js';
import { TIMER_MS } from '../world/commands.js';
import { worldsOfRun } from '../world/world.js';
import { isSameStep, roleOf, stepsOf, takenBy, tellingApart, wholeRun, type Taken } from './projection.js';
import { weakenedAdapter } from './weakenings.js';

/** An attack as the explorer has found it. */
export interface FoundAttack {
  /** With every counter-measure. */
  readonly on: Composition;
  /** Without some: the machines of some instances differ, and nothing else. */
  readonly off: Composition;
  /** A run of `off`. */
  readonly trace: Trace;
  /** What `off` lacks. */
  readonly measures: readonly CounterMeasure[];
}

/** What became of an attack at one role. */
export interface ReplayedAttack {
  /** Name of the instance. */
  readonly role: string;
  /** What it takes up to the offence, this included. */
  readonly steps: number;
  /** The input that a complete role does not go along with. */
  readonly offence: string;
  /** Without the measure every answer is that of the model without it, to the end of the run. */
  readonly succeedsWhenOff: boolean;
  /** With it every answer up to the offence is that of the complete model, and the offence is turned down. */
  readonly refusedWhenOn: boolean;
  /** The cause that the complete model names. Absent: the input is passed over, or answered otherwise. */
  readonly cause?: string;
  /** How the complete role turns it down. */
  readonly how: 'refused' | 'ignored' | 'otherwise';
  /**
   * The run ends before the two differ in what they say, in a state that should not be: the offence is what shows it.
   */
  readonly beyond?: true;
  /** Where a replay went another way than the model. */
  readonly why?: string;
}

/** A role that lacks nothing, or nothing that matters in this run. */
export interface Bystander {
  readonly role: string;
  readonly steps: number;
  readonly agrees: boolean;
  readonly why?: string;
}

/** All of an attack. */
export interface AttackReplay {
  /** The roles that lack something and differ by it in this run, the one whose offence comes first in front. */
  readonly offended: readonly ReplayedAttack[];
  /** The others: whether each did as in the run. */
  readonly bystanders: readonly Bystander[];
  /** The attack succeeds without the measure, and does not with it. */
  readonly holds: boolean;
}

/** Replays an attack at every role of the composition that has an implementation. */
export async function replayAttack({ on, off, trace, measures }: FoundAttack): Promise<AttackReplay> {
  const run = wholeRun(off, trace);
  const parts = off.roles.flatMap((instance): Part[] => {
    const role = roleOf(instance);
    const complete = on.roles.find(({ name }) => name === instance.name);
    if (role === undefined || complete === undefined || !isHonest(complete)) return [];
    return [{ role, complete, weakened: instance, taken: takenBy(instance, run) }];
  });
  const lacking = parts.filter(({ complete, weakened }) => complete.machine !== weakened.machine);
  const within = lacking.filter((part) => firstDifference(part) >= 0);
  // Where nobody has said anything else in the run, what comes next tells.
  const beyond = within.length > 0 ? [] : lacking.flatMap((part) => withProbes(part) ?? []);
  const found: (ReplayedAttack & { readonly at: number })[] = [];
  for (const part of [...within, ...beyond]) {
    const replayed = await replayAt({ ...part, weak: () => weakenedAdapter(part.role, measures) });
    if (replayed === undefined) continue;
    const isBeyond = beyond.includes(part);
    found.push({ ...replayed, ...(isBeyond && { beyond: true }), at: part.taken[replayed.steps - 1]?.at ?? 0 });
  }
  const offended = found.toSorted((one, other) => one.at - other.at).map(({ at: _at, ...replayed }) => replayed);
  const timing = lacking.length > 0 ? undefined : await replayShortTimer(on, off, run, parts);
  if (timing !== undefined) offended.push(timing);
  const bystanders: Bystander[] = [];
  for (const part of parts) {
    if (part.taken.length === 0 || within.includes(part) || beyond.some(({ role }) => role === part.role)) continue;
    bystanders.push(await standingBy(part));
  }
  const isReplayed = offended.length > 0 && offended.every((each) => each.succeedsWhenOff && each.refusedWhenOn);
  return { offended, bystanders, holds: isReplayed && bystanders.every(({ agrees }) => agrees) };
}

/** An instance that is honest, with and without what it may lack, and what it takes. */
interface Part extends Omit<AttackedRole, 'weak' | 'whole'> {
  readonly role: RoleName;
}

function withProbes(part: Part): Part | undefined {
  const { complete, weakened, taken } = part;
  const probes = tellingApart({ instance: complete, taken }, { instance: weakened, taken });
  return probes === undefined ? undefined : { ...part, taken: [...taken, ...probes] };
}

async function standingBy({ role, weakened, taken }: Part): Promise<Bystander> {
  const { agrees, why } = await put(role, weakened.name, stepsOf(weakened, taken), () => referenceAdapter(role));
  return { role: weakened.name, steps: taken.length, agrees, ...(why === undefined ? {} : { why }) };
}

/**
 * A timer that expires before one that it should outlast: no role is another, its configuration is. With the timers as
 * they are configured the time of the longest of the others passes, and the role is where it was.
 */
async function replayShortTimer(
  on: Composition,
  off: Composition,
  run: readonly TraceStep[],
  parts: readonly Part[],
): Promise<ReplayedAttack | undefined> {
  const isKept = (longer: string): boolean => off.timers?.longer.some(([kept]) => kept === longer) === true;
  const freed = new Set(on.timers?.longer.map(([longer]) => longer).filter((longer) => !isKept(longer)));
  const early = run.find(({ kind, id = '' }) => kind === 'timer' && freed.has(id));
  const part = parts.find(({ weakened }) => weakened.name === early?.to);
  if (early === undefined || part === undefined) return undefined;
  const { role, complete: instance } = part;
  const at = part.taken.findIndex(({ event }) => event.type === early.event.type);
  const before = part.taken.slice(0, at);
  const ended = [...before, ...part.taken.slice(at, at + 1)];
  const told = tellingApart({ instance, taken: before }, { instance, taken: ended });
  if (told === undefined) return undefined;
  const passing: Taken = { event: { type: 'timer.leaseExpired' }, from: 'timer', at };
  const start = (): Adapter => referenceAdapter(role);
  const whenOff = await put(role, instance.name, stepsOf(instance, [...ended, ...told]), start);
  const whenOn = await put(role, instance.name, stepsOf(instance, [...before, passing, ...told]), start);
  const why = [whenOff.why ?? [], whenOn.why ?? []].flat().join('; ');
  return {
    role: instance.name,
    steps: at + 1,
    offence: early.event.type,
    succeedsWhenOff: whenOff.agrees,
    refusedWhenOn: whenOn.agrees && TIMER_MS.retention > TIMER_MS.lease,
    how: 'otherwise',
    ...(why === '' ? {} : { why }),
  };
}

/** A role that breaks its own rules in either composition has no implementation to be compared with. */
function isHonest({ machine }: RoleInstance): boolean {
  return ROLE_MODELS.some((role) => role.machine === machine);
}

/** One role, whole and weakened, before the same inputs. */
export interface AttackedRole {
  readonly complete: RoleInstance;
  readonly weakened: RoleInstance;
  readonly taken: readonly Taken[];
  /** Starts the weakened implementation. */
  readonly weak: () => Adapter;
  /** Starts the complete one. Default: the reference. */
  readonly whole?: () => Adapter;
}

/** @returns `undefined` where the machine without the measure does nothing else than the one with it, over these inputs. */
export async function replayAt(attacked: AttackedRole): Promise<ReplayedAttack | undefined> {
  const { complete, weakened, taken, weak } = attacked;
  const role = roleOf(weakened);
  if (role === undefined) return undefined;
  const expectedOff = stepsOf(weakened, taken);
  const expectedOn = stepsOf(complete, taken);
  const at = firstDifference(attacked);
  const offence = expectedOn[at];
  if (offence === undefined) return undefined;
  const whenOff = await put(role, weakened.name, expectedOff, weak);
  const whole = attacked.whole ?? (() => referenceAdapter(role));
  const whenOn = await put(role, complete.name, expectedOn.slice(0, at + 1), whole);
  const { outcome, cause, input } = offence;
  const isNamed = outcome !== 'refused' || cause === undefined || whenOn.lastRefusals.includes(cause);
  const why = [
    whenOff.why === undefined ? [] : `off: ${whenOff.why}`,
    whenOn.why === undefined ? [] : `on: ${whenOn.why}`,
    isNamed ? [] : `on: refused with ${whenOn.lastRefusals.join(', ') || 'nothing'}, expected ${cause}`,
  ].flat();
  return {
    role: weakened.name,
    steps: at + 1,
    offence: input,
    succeedsWhenOff: whenOff.agrees,
    refusedWhenOn: whenOn.agrees && isNamed,
    ...(outcome === 'refused' && cause !== undefined ? { cause } : {}),
    how: outcome === 'done' ? 'otherwise' : outcome,
    ...(why.length === 0 ? {} : { why: why.join('; ') }),
  };
}

/** Index of the first input to which the machines answer differently; -1 if there is none. */
function firstDifference({ complete, weakened, taken }: Omit<AttackedRole, 'weak' | 'whole'>): number {
  const whole = stepsOf(complete, taken);
  return stepsOf(weakened, taken).findIndex((step, index) => !isSameStep(step, whole[index] as TestStep));
}

interface Put {
  /** Every answer was one that the steps allow. */
  readonly agrees: boolean;
  /** With which causes the last step was refused. */
  readonly lastRefusals: readonly string[];
  readonly why?: string;
}

/** Puts steps to an implementation, as a test of the suite would. */
async function put(role: RoleName, instance: string, steps: readonly TestStep[], start: () => Adapter): Promise<Put> {
  const test: TestCase = {
    id: `attack/${instance}`,
    role,
    title: `the steps of ${instance} in an attack`,
    requirements: [],
    decisions: [],
    criterion: 'sequence',
    op: 'ok',
    steps,
    purpose: steps.length - 1,
  };
  const suite = { format: 'mcim-suite/1', role, modelHash: '', tests: [test] } as const;
  const runner = new SuiteRunner(suite, {
    adapter: start,
    world: worldsOfRun(),
    strictness: 'strict',
    repetitions: 0,
  });
  const [result] = await runner.run(test);
  await runner.close();
  if (result === undefined) return { agrees: false, lastRefusals: [], why: 'nothing was run' };
  // A role that was silent because the model is has done what was to be shown.
  const agrees = result.verdict === 'pass' || result.reason === 'no-evidence';
  return {
    agrees,
    lastRefusals: result.steps.at(-1)?.refusals ?? [],
    ...(agrees ? {} : { why: whyOf(result) }),
  };
}

function whyOf({ steps, reason, detail, failedStep = steps.length - 1 }: TestResult): string {
  const step = steps[failedStep];
  const at = step === undefined ? '' : ` at step ${failedStep + 1}, ${step.input}`;
  const got = step === undefined ? '' : `: got ${JSON.stringify(step.got)}, expected ${JSON.stringify(step.allowed)}`;
  return `${reason ?? 'failed'}${at}${detail === undefined ? '' : ` (${detail})`}${got}`;
}
