/** Runs one test once: reset, stimuli, answers read and judged. Repetition and controls are `run-suite`'s. */
import { isDeepStrictEqual } from 'node:util';
import type { Sent } from '../role.js';
import { clauseOf } from '../suite/ids.js';
import type { TestCase, TestStep } from '../suite/types.js';
import { judgeAnswer, sameAnswer } from './judge.js';
import type { Blame, Reason, StepResult, Verdict } from './result.js';
import { JudgeError } from './result.js';
import type { Session } from './session.js';
import type { Unsupported } from './session.js';
import { SessionError } from './session.js';
import type { Stimulus, World } from './world.js';

/** `strict`: the project's own runs; what only the model decides counts as well, and a recommendation as a duty. */
export type Strictness = 'strict' | 'lenient';

export interface Attempt {
  readonly verdict: Verdict;
  readonly reason?: Reason;
  readonly blame?: Blame;
  readonly detail?: string;
  readonly failedStep?: number;
  readonly steps: readonly StepResult[];
  readonly dead: boolean;
  /** True once the implementation has taken the set-up. */
  readonly accepted?: boolean;
  /**
   * Of a test that cuts the power or damages the store: whether it did; where the implementation says so, what it did.
   */
  readonly mishap?: string | true;
  /** Over all its runs: at how many writes the power went. */
  readonly cuts?: number;
  /** Over all its runs: in how many ways the store was damaged. */
  readonly damages?: number;
  /** The option that it does not support, where this test depends on it. */
  readonly unsupported?: string;
}

export interface AttemptInput {
  readonly test: TestCase;
  /** The control twin, to recognise an answer that only the genuine input deserves. */
  readonly twin: TestCase | undefined;
  readonly session: Session;
  readonly makeWorld: () => World;
  readonly seed: string;
  readonly strictness: Strictness;
  /** The requirements that only recommend. */
  readonly recommended: ReadonlySet<string>;
  readonly mayBeUnsupported: MayBeUnsupported;
  /** Of a test that cuts the power or damages the store: at which write of the step, or in which way; from 1. */
  readonly nth?: number;
}

/** Whether `item` of the PICS is an option, and `test` is about that option. */
export type MayBeUnsupported = (test: TestCase, item: string) => boolean;

export async function runTest(input: AttemptInput): Promise<Attempt> {
  const { test, session, seed } = input;
  const steps: StepResult[] = [];
  let accepted = false;
  try {
    await session.open();
    let courses = coursesOf(input);
    const refused = await session.reset(test.id, seed, setupOf((courses[0] as Course).world));
    if (refused !== undefined) return notSupported(input, refused);
    accepted = true;
    let evidence = false;
    let mishap: string | true | undefined;
    let isSilent = false;
    for (let index = 0; index < test.steps.length; index++) {
      const step = test.steps[index] as TestStep;
      const prepared = index === test.purpose ? preparation(test, input.nth ?? 1) : undefined;
      if (prepared !== undefined) {
        const collected = await session.stimulate(prepared);
        if ('unsupported' in collected)
          return { ...cannotFail(test, collected.unsupported), steps, dead: false, accepted };
        mishap = collected.damaged;
        if (test.damage === true && mishap === undefined) courses = courses.slice(0, 1);
      }
      // The courses have the same inputs and keys; each keeps in its own world what its answers have meant so far.
      const stimuli = courses.map(({ world }) => stimulusFor(world, step)) as [Stimulus, ...Stimulus[]];
      const [stimulus] = stimuli;
      if (!stimuli.every((other) => isDeepStrictEqual(other, stimulus)))
        throw new WorldError(`stimulus for ${step.input}: it is another in each course that is still open`);
      const collected = await session.stimulate(stimulus);
      if ('unsupported' in collected) {
        steps.push({ ...described(step, stimulus), got: [], ok: false });
        return { ...refusedMidway(input, index, collected.unsupported), steps, dead: false, accepted };
      }
      if (collected.cut) mishap ??= true;
      const answers = index === test.purpose && test.op !== 'ok' ? twinAnswers(input.twin, test) : [];
      // A step that was not cut off has been taken and answered.
      if (test.cut !== undefined && index === test.purpose && !collected.cut) courses = courses.slice(0, 1);
      if (test.damage === true && index === test.purpose) {
        isSilent = courses.length > 1 && collected.unusable !== undefined;
        courses = isSilent ? courses.slice(1) : courses.slice(0, 1);
        // That it cannot be used is an answer as well.
        evidence ||= isSilent;
      }
      if (collected.unusable !== undefined && !isSilent) {
        steps.push({ ...described(step, stimulus), got: [], ok: false });
        return { ...usable(input, index, collected.unusable), steps, dead: false, accepted };
      }
      const readings = courses.map((course) => {
        const one = course.steps[index] as TestStep;
        const got = collected.outputs.map((output) => readOutput(course.world, output, one.allowed.flat()));
        const wrong = judgeAnswer(one, got, answers) ?? wrongCause(one, collected.refusals, input.strictness);
        return { course, allowed: one.allowed, got, wrong };
      });
      const { got, wrong } = readings.find((reading) => reading.wrong === undefined) ?? (readings[0] as Reading);
      if (wrong === undefined) courses = readings.filter((one) => one.wrong === undefined).map(({ course }) => course);
      steps.push({
        ...described(step, stimulus),
        allowed: distinct(readings.flatMap(({ allowed }) => allowed)),
        got,
        ...(collected.refusals === undefined ? {} : { refusals: collected.refusals }),
        ok: wrong === undefined,
      });
      if (wrong !== undefined) {
        const at = mismatch(input, index, wrong);
        return { ...at, steps, dead: false, accepted, ...(mishap === undefined ? {} : { mishap }) };
      }
      evidence ||= index >= test.purpose && got.length > 0;
    }
    if (!evidence) {
      const detail = 'The implementation sent nothing that shows that the purpose was met.';
      return { verdict: 'inconc', reason: 'no-evidence', blame: 'suite', detail, steps, dead: false, accepted };
    }
    return { verdict: 'pass', steps, dead: false, accepted, ...(mishap === undefined ? {} : { mishap }) };
  } catch (error) {
    return { ...thrown(error), failedStep: steps.length, steps, accepted };
  }
}

function distinct(answers: readonly (readonly Sent[])[]): readonly (readonly Sent[])[] {
  return answers.filter((answer, index) => answers.findIndex((other) => sameAnswer(other, answer)) === index);
}

/** A way that a test may go, and the world in which its answers are read. */
interface Course {
  readonly steps: readonly TestStep[];
  readonly world: World;
}

interface Reading {
  readonly got: readonly Sent[];
  readonly wrong: Reason | undefined;
}

/**
 * One; of a step that is cut off three: answered and taken, taken without an answer, and not taken; over a damaged
 * store two: as if nothing had happened, and silent.
 */
function coursesOf({ test: { steps, purpose, cut, damage }, makeWorld }: AttemptInput): readonly Course[] {
  const world = guarded('start', makeWorld);
  const before = steps.slice(0, purpose);
  if (damage === true) {
    const mute = steps.slice(purpose).map((step): TestStep => ({ ...step, allowed: [[]], outcome: 'ignored' }));
    return [
      { steps, world },
      { steps: [...before, ...mute], world: makeWorld() },
    ];
  }
  if (cut === undefined) return [{ steps, world }];
  const silent: TestStep = { ...(steps[purpose] as TestStep), allowed: [[]] };
  return [
    { steps, world },
    { steps: [...before, silent, ...steps.slice(purpose + 1)], world: makeWorld() },
    { steps: [...before, silent, ...cut.otherwise], world: makeWorld() },
  ];
}

/** The upper-tester action right before the purpose, after which the store fails once, or is damaged. */
function preparation({ cut, damage }: TestCase, nth: number): Stimulus | undefined {
  if (cut !== undefined) return { cmd: 'trigger', action: 'armPowerCut', args: { write: nth, arrives: cut.arrives } };
  return damage === true ? { cmd: 'trigger', action: 'damageStore', args: { way: nth } } : undefined;
}

/** Whoever cannot make his store fail has not shown what these tests ask; that is no fault either. */
function cannotFail({ damage }: TestCase, { message }: Unsupported): Omit<Attempt, 'steps' | 'dead'> {
  const detail =
    damage === true
      ? `The store cannot be damaged (${message}); what comes back from a damaged one was not seen.`
      : `The store cannot be made to fail (${message}); what a power cut within a step leaves was not seen.`;
  return { verdict: 'inconc', reason: 'unsupported', blame: 'adapter', detail };
}

function described(step: TestStep, stimulus: Stimulus): Omit<StepResult, 'got' | 'ok'> {
  const { input, from, event, op, at, says, allowed, outcome, cause } = step;
  const described = { input, from, event, sent: describeStimulus(stimulus, op), at, says, allowed };
  return outcome === 'refused' && cause !== undefined ? { ...described, cause } : described;
}

type Mismatch = Omit<Attempt, 'steps' | 'dead'>;

/** A mismatch before the purpose is no verdict on it; after it, it shows that the purpose left the wrong state. */
function mismatch(input: AttemptInput, index: number, wrong: Reason): Mismatch {
  const { test, strictness, recommended } = input;
  const lenient = strictness === 'lenient';
  if (test.criterion === 'complete' || test.criterion === 'fault') return onTheWay(input, index, wrong);
  if (index < test.purpose) {
    if (lenient) {
      return {
        verdict: 'inconc',
        reason: 'preamble',
        blame: 'iut',
        detail: `Step ${index + 1} of the preamble: ${wrong}.`,
        failedStep: index,
      };
    }
    return {
      verdict: 'fail',
      reason: wrong,
      blame: 'iut',
      detail: `In the preamble, step ${index + 1}.`,
      failedStep: index,
    };
  }
  const reason = index > test.purpose ? 'state-leak' : wrong;
  const detail = index > test.purpose ? `Step ${index + 1}, after the purpose: ${wrong}.` : undefined;
  if (lenient && test.requirements.length === 0) {
    // Only our decisions say what should happen here: the argument may be with us.
    return {
      verdict: 'inconc',
      reason: 'unspecified',
      blame: 'iut',
      detail: `Decided by ${test.decisions.join(', ') || 'the model'} only: ${reason}.`,
      failedStep: index,
    };
  }
  const softened = lenient ? softenedBy(test, index, recommended) : undefined;
  if (softened !== undefined) {
    const { verdict, why } = softened;
    return { verdict, reason, blame: 'iut', detail: [detail ?? [], why].flat().join(' '), failedStep: index };
  }
  return { verdict: 'fail', reason, blame: 'iut', ...(detail === undefined ? {} : { detail }), failedStep: index };
}

/** Every step of such a word is one that its test is about, by what that step itself realises. */
function onTheWay({ test, strictness, recommended }: AttemptInput, index: number, wrong: Reason): Mismatch {
  const { ids = [] } = test.steps[index] ?? {};
  const detail = `Step ${index + 1} of ${test.steps.length}.`;
  const requirements = ids.filter((id) => clauseOf(id) !== undefined);
  const failed: Mismatch = { verdict: 'fail', reason: wrong, blame: 'iut', detail, failedStep: index };
  if (strictness === 'strict') return failed;
  if (requirements.length === 0) {
    const decided = `Decided by ${ids.join(', ') || 'the model'} only: ${wrong}.`;
    return { ...failed, verdict: 'inconc', reason: 'unspecified', detail: `${detail} ${decided}` };
  }
  if (!requirements.every((id) => recommended.has(id))) return failed;
  return { ...failed, verdict: 'deviates', detail: `${detail} Only recommended, by ${requirements.join(', ')}.` };
}

/**
 * What a lenient run makes of a wrong answer that is no breach of a duty. A test of several steps tries each of them
 * for itself, and they can differ in strength. Of what only confirms, a wrong answer shows that the last of them left
 * the wrong state, unless the answer was only recommended itself: then it shows nothing.
 */
function softenedBy(
  test: TestCase,
  index: number,
  recommended: ReadonlySet<string>,
): { readonly verdict: 'deviates' | 'inconc'; readonly why: string } | undefined {
  const requirementsAt = (at: number): readonly string[] =>
    at === test.purpose ? test.requirements : (test.steps[at]?.ids ?? []).filter((id) => clauseOf(id) !== undefined);
  const onlyRecommended = (ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => recommended.has(id));
  const last = test.purpose + (test.further ?? 0);
  const concerned = requirementsAt(Math.min(index, last));
  if (onlyRecommended(concerned)) return { verdict: 'deviates', why: `Only recommended, by ${concerned.join(', ')}.` };
  const confirming = requirementsAt(index);
  if (index <= last || !onlyRecommended(confirming)) return undefined;
  return {
    verdict: 'inconc',
    why: `The answer is only recommended, by ${confirming.join(', ')}, and confirms nothing.`,
  };
}

function wrongCause(
  step: TestStep,
  refusals: readonly string[] | undefined,
  strictness: Strictness,
): Reason | undefined {
  if (strictness === 'lenient' || step.outcome !== 'refused' || step.cause === undefined) return undefined;
  if (refusals === undefined || refusals.length === 0) return undefined;
  return refusals.includes(step.cause) ? undefined : 'wrong-cause';
}

function twinAnswers(twin: TestCase | undefined, test: TestCase): readonly (readonly Sent[])[] {
  if (twin === undefined || test.op === 'unexpected') return [];
  return twin.steps[twin.purpose]?.allowed ?? [];
}

class WorldError extends Error {
  override readonly name = 'WorldError';
}

function setupOf(world: World): unknown {
  return guarded('setup', () => world.setup());
}

function stimulusFor(world: World, step: TestStep): Stimulus {
  return guarded(`stimulus for ${step.input}`, () => world.stimulus(step.from, step.event, step.op));
}

function readOutput(world: World, output: Parameters<World['read']>[0], expected: readonly Sent[]): Sent {
  return guarded(`reading an output on port ${output.port}`, () => world.read(output, expected));
}

/** A fault of the tester's own side must never be blamed on the implementation. */
function guarded<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof JudgeError) throw error;
    throw new WorldError(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function thrown(error: unknown): Omit<Attempt, 'steps'> {
  if (error instanceof JudgeError) {
    return { verdict: 'fail', reason: error.reason, blame: 'iut', detail: error.message, dead: false };
  }
  if (error instanceof SessionError) {
    const verdict = error.blame === 'iut' ? 'fail' : 'error';
    return { verdict, reason: error.reason, blame: error.blame, detail: error.message, dead: error.dead };
  }
  return {
    verdict: 'error',
    reason: 'world',
    blame: 'suite',
    detail: error instanceof Error ? error.message : String(error),
    dead: false,
  };
}

/** Only an option that the test depends on makes it not applicable; nobody can declare a duty away. */
function notSupported({ test, strictness, mayBeUnsupported }: AttemptInput, { item, message }: Unsupported): Attempt {
  if (item !== undefined && mayBeUnsupported(test, item)) {
    const detail = `Not supported: ${item}.`;
    return { verdict: 'na', reason: 'unsupported', blame: 'iut', detail, steps: [], dead: false, unsupported: item };
  }
  const why =
    item === undefined ? `it names no item of the PICS (${message})` : `${item} is no option that this test depends on`;
  return { ...picsMismatch(strictness, `Set-up refused as not supported, and ${why}.`), steps: [], dead: false };
}

/** Over a store that nobody has damaged an implementation can be used. */
function usable(input: AttemptInput, index: number, reason: string): Omit<Attempt, 'steps' | 'dead'> {
  const detail = `Step ${index + 1}: it says that it cannot be used (${reason}), and its store is as it left it.`;
  return { ...mismatch(input, index, 'wrong-output'), detail, failedStep: index };
}

/** Whoever took the set-up has to take what follows from it. */
function refusedMidway(
  input: AttemptInput,
  index: number,
  { item, message }: Unsupported,
): Omit<Attempt, 'steps' | 'dead'> {
  const detail = `Step ${index + 1} refused as not supported after the set-up was accepted: ${item ?? message}.`;
  return { ...mismatch(input, Math.min(index, input.test.purpose), 'pics-mismatch'), detail, failedStep: index };
}

/** What is claimed and what is done contradict each other. */
export function picsMismatch(
  strictness: Strictness,
  detail: string,
): Pick<Attempt, 'verdict' | 'reason' | 'blame' | 'detail'> {
  return { verdict: strictness === 'strict' ? 'fail' : 'inconc', reason: 'pics-mismatch', blame: 'iut', detail };
}

/** For the report: what is done to the octets is never told to the implementation. */
function describeStimulus(stimulus: Stimulus, op: string): string {
  switch (stimulus.cmd) {
    case 'deliver':
      return `deliver ${Math.floor((stimulus.raw.length * 3) / 4)} octets from ${stimulus.port}${op === 'ok' ? '' : `, ${op}`}`;
    case 'trigger':
      return `trigger ${stimulus.action}`;
    case 'advance':
      return stimulus.timer === undefined ? `advance ${stimulus.ms} ms` : `let ${stimulus.timer} expire`;
  }
}
