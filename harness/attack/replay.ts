/**
 * The replay of an attack with real keys and octets. Each role that the attack meets is given what it takes in the run
 * that the explorer has found: without the counter-measure it does what the weakened model does, to the end; with it,
 * it does what the complete model does, up to the input that this one refuses.
 *
 * Roles that lack nothing are replayed as well: what they send in the run they have to send here.
 */
import type { Composition, RoleInstance, Trace } from '../../conformance/explore/index.js';
import { SuiteRunner, type TestResult } from '../../conformance/run/index.js';
import type { Adapter } from '../../conformance/run/map1.js';
import type { TestCase, TestStep } from '../../conformance/suite/index.js';
import type { CounterMeasure } from '../../models/requirements/index.js';
import { referenceAdapter } from '../adapters/reference.js';
import type { RoleName } from '../world/setup.js';
import { worldsOfRun } from '../world/world.js';
import { isSameStep, roleOf, stepsOf, takenBy, wholeRun, type Taken } from './projection.js';
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
  const offended: (ReplayedAttack & { readonly at: number })[] = [];
  const bystanders: Bystander[] = [];
  for (const instance of off.roles) {
    const role = roleOf(instance);
    const complete = on.roles.find(({ name }) => name === instance.name);
    if (role === undefined || complete === undefined) continue;
    const taken = takenBy(instance, run);
    const replayed =
      complete.machine === instance.machine
        ? undefined
        : await replayAt({ complete, weakened: instance, taken, weak: () => weakenedAdapter(role, measures) });
    if (replayed !== undefined) {
      offended.push({ ...replayed, at: taken[replayed.steps - 1]?.at ?? 0 });
      continue;
    }
    if (taken.length === 0) continue;
    const { agrees, why } = await put(role, instance.name, stepsOf(instance, taken), () => referenceAdapter(role));
    bystanders.push({ role: instance.name, steps: taken.length, agrees, ...(why === undefined ? {} : { why }) });
  }
  const ordered = offended.toSorted((one, other) => one.at - other.at).map(({ at: _at, ...replayed }) => replayed);
  const isReplayed = ordered.length > 0 && ordered.every((each) => each.succeedsWhenOff && each.refusedWhenOn);
  return { offended: ordered, bystanders, holds: isReplayed && bystanders.every(({ agrees }) => agrees) };
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

/** @returns `undefined` where the machine without the measure does nothing else than the one with it. */
export async function replayAt(attacked: AttackedRole): Promise<ReplayedAttack | undefined> {
  const { complete, weakened, taken, weak } = attacked;
  const role = roleOf(weakened);
  if (role === undefined) return undefined;
  const expectedOff = stepsOf(weakened, taken);
  const expectedOn = stepsOf(complete, taken);
  const at = expectedOff.findIndex((step, index) => !isSameStep(step, expectedOn[index] as TestStep));
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
