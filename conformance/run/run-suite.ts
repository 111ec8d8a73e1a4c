/** Runs a suite: order, controls, repetition of failures, respawn, and the breaker. Results are streamed. */
import { suiteDigest } from '../suite/file.js';
import type { Suite, TestCase } from '../suite/types.js';
import type { Adapter } from './map1.js';
import type { Blame, TestResult, Verdict } from './result.js';
import type { Attempt, MayBeUnsupported, Strictness } from './run-test.js';
import { picsMismatch, runTest } from './run-test.js';
import { Session } from './session.js';
import type { WorldFactory } from './world.js';

export interface RunOptions {
  /** Starts the implementation under test; called again after its death. */
  readonly adapter: () => Adapter | Promise<Adapter>;
  readonly world: WorldFactory;
  /** Default `lenient`. */
  readonly strictness?: Strictness;
  /** Default `1`. The seed of a test is this and its id. */
  readonly seed?: string;
  /** Which tests to run; controls they need are run as well. Default: all. */
  readonly filter?: (test: TestCase) => boolean;
  /** Which options of the PICS a test may be left out for. Default: none. */
  readonly mayBeUnsupported?: MayBeUnsupported;
  /**
   * Results of an earlier run of this suite, with the same seed and strictness and on the same implementation: what
   * passed there is taken over and not run again.
   */
  readonly earlier?: readonly TestResult[];
  readonly onResult?: (result: TestResult) => void;
  readonly signal?: AbortSignal;
  /** Longest wait for one reply, and for idleness. Default 10 s: only who hangs has to wait for it. */
  readonly stepDeadlineMs?: number;
  /** How long an implementation whose `hello` says `caps: { idle: false }` has to be quiet. Default 500 ms. */
  readonly graceMs?: number;
  /** How often a failure is repeated to see whether it is stable. Default 3; hangs are not repeated. */
  readonly repetitions?: number;
  /** After so many deaths in a row of different tests the rest is not run. Default 3. */
  readonly maxDeaths?: number;
  /** What the suite is called in `hello`. Default: the role, version 1. */
  readonly suite?: { readonly name: string; readonly version: string };
  /** The one command that repeats a test. Default: its id and seed in words. */
  readonly repeatCommand?: RepeatCommand;
}

export type RepeatCommand = (
  test: Pick<TestCase, 'id' | 'role'>,
  run: { readonly seed: string; readonly strictness: Strictness },
) => string;

export interface RunReport {
  readonly role: string;
  readonly seed: string;
  readonly strictness: Strictness;
  readonly implementation: unknown;
  readonly results: readonly TestResult[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** False when it was interrupted or the breaker fell. */
  readonly complete: boolean;
}

export async function runSuite(suite: Suite, options: RunOptions): Promise<RunReport> {
  const runner = new SuiteRunner(suite, options);
  const wanted = suite.tests.filter((test) => options.filter?.(test) ?? true);
  const results: TestResult[] = [];
  for (const test of wanted) {
    for (const result of await runner.run(test)) results.push(result);
  }
  await runner.close();
  const counts: Record<Verdict, number> = {
    pass: 0,
    deviates: 0,
    fail: 0,
    inconc: 0,
    error: 0,
    na: 0,
    skip: 0,
    notrun: 0,
  };
  for (const { verdict } of results) counts[verdict]++;
  return {
    role: suite.role,
    seed: runner.seed,
    strictness: runner.strictness,
    implementation: runner.implementation,
    results,
    counts,
    complete: counts.notrun === 0,
  };
}

/** Runs single tests of a suite, their controls first; every test runs at most once. */
export class SuiteRunner {
  readonly seed: string;
  readonly strictness: Strictness;
  readonly #options: RunOptions;
  readonly #session: Session;
  readonly #tests: ReadonlyMap<string, TestCase>;
  readonly #recommended: ReadonlySet<string>;
  readonly #done = new Map<string, TestResult>();
  /** What passed in an earlier run. */
  readonly #passed = new Map<string, TestResult>();
  readonly #wanted: (test: TestCase) => boolean;
  readonly #mayBeUnsupported: MayBeUnsupported;
  /** By option that was declared not to be supported: the test that was left out, and one that was run all the same. */
  readonly #declared = new Map<string, { leftOut?: string | undefined; run?: string | undefined }>();
  /** Tests whose set-up was accepted. */
  readonly #accepted: TestCase[] = [];
  #deaths = 0;
  /** Who the last death was laid to; what the breaker leaves out is laid to the same. */
  #deathBlame: Blame = 'iut';

  constructor(suite: Suite, options: RunOptions) {
    this.seed = options.seed ?? '1';
    this.strictness = options.strictness ?? 'lenient';
    this.#options = options;
    this.#wanted = options.filter ?? (() => true);
    this.#mayBeUnsupported = options.mayBeUnsupported ?? (() => false);
    this.#recommended = new Set(suite.recommended);
    this.#tests = new Map(suite.tests.map((test) => [test.id, test]));
    this.#session = new Session(options.adapter, {
      role: suite.role,
      suite: { ...(options.suite ?? { name: suite.role, version: '1' }), digest: suiteDigest(suite) },
      stepDeadlineMs: options.stepDeadlineMs ?? 10_000,
      graceMs: options.graceMs ?? 500,
    });
    this.#takeOver(options.earlier ?? []);
  }

  /** A set-up that was accepted there contradicts one of the kind that is refused here. */
  #takeOver(earlier: readonly TestResult[]): void {
    for (const result of earlier) {
      const test = this.#tests.get(result.id);
      if (test === undefined || result.verdict !== 'pass') continue;
      this.#passed.set(test.id, { ...result, control: !this.#wanted(test) });
      this.#accepted.push(test);
    }
  }

  get implementation(): unknown {
    return this.#session.implementation;
  }

  /** The result of a test that has run. */
  result(id: string): TestResult | undefined {
    return this.#done.get(id);
  }

  test(id: string): TestCase {
    const test = this.#tests.get(id);
    if (test === undefined) throw new RangeError(`no test ${id} in this suite; regenerate the generated tests`);
    return test;
  }

  /** Runs `test` and, before it, its control. @returns what is newly known, the control first. */
  async run(test: TestCase): Promise<TestResult[]> {
    if (this.#done.has(test.id)) return [];
    const fresh: TestResult[] = [];
    const twin = test.twin === undefined ? undefined : this.#tests.get(test.twin);
    if (twin !== undefined && twin.id !== test.id) fresh.push(...(await this.run(twin)));
    const result = this.#passed.get(test.id) ?? (await this.#runOnce(test, twin));
    this.#done.set(test.id, result);
    this.#options.onResult?.(result);
    return [...fresh, result];
  }

  async close(): Promise<void> {
    await this.#session.close();
  }

  async #runOnce(test: TestCase, twin: TestCase | undefined): Promise<TestResult> {
    if (this.#options.signal?.aborted === true) return this.#notRun(test, 'aborted', 'The run was interrupted.');
    const maxDeaths = this.#options.maxDeaths ?? 3;
    if (this.#deaths >= maxDeaths)
      return this.#notRun(test, 'breaker', `The implementation died in ${maxDeaths} tests in a row.`);
    const started = performance.now();
    const first = await this.#attempt(test, twin);
    this.#deaths = first.dead ? this.#deaths + 1 : 0;
    if (first.dead && first.blame !== undefined) this.#deathBlame = first.blame;
    const stable = await this.#stability(test, twin, first);
    const attempt = this.#withControl(test, this.#consistent(test, first));
    return this.#toResult(test, attempt, performance.now() - started, stable);
  }

  /**
   * A test with a mishap is run with the first there is (the first write, the first way), the second, until there is
   * none.
   */
  async #attempt(test: TestCase, twin: TestCase | undefined): Promise<Attempt> {
    const { cut, damage } = test;
    if (cut === undefined && damage === undefined) return this.#attemptOnce(test, twin);
    for (let nth = 1; nth <= MOST_MISHAPS; nth++) {
      const attempt = await this.#attemptOnce(test, twin, nth);
      if (attempt.verdict !== 'pass')
        return { ...attempt, detail: `${whatWasDone(test, nth, attempt)} ${attempt.detail ?? ''}`.trim() };
      if (attempt.mishap !== undefined) continue;
      if (damage === true) return nth > 1 ? { ...attempt, damages: nth - 1 } : { ...attempt, ...NOT_DAMAGED };
      return nth > 1 || cut?.mustWrite === false ? { ...attempt, cuts: nth - 1 } : { ...attempt, ...NOT_CUT };
    }
    const detail =
      damage === true
        ? `The store was damaged in ${MOST_MISHAPS} ways, and there was another.`
        : `The power went at each of ${MOST_MISHAPS} writes of one step.`;
    const reason = damage === true ? 'not-damaged' : 'not-cut';
    return { verdict: 'inconc', reason, blame: 'adapter', detail, steps: [], dead: false };
  }

  #attemptOnce(test: TestCase, twin: TestCase | undefined, nth?: number): Promise<Attempt> {
    const seed = `${this.seed}/${test.id}`;
    return runTest({
      test,
      twin,
      session: this.#session,
      makeWorld: () => this.#options.world(test.role, seed),
      seed,
      strictness: this.strictness,
      recommended: this.#recommended,
      mayBeUnsupported: this.#mayBeUnsupported,
      ...(nth === undefined ? {} : { nth }),
    });
  }

  /** A failure is repeated and labelled; a hang is not, since it would only cost its deadline again. */
  async #stability(test: TestCase, twin: TestCase | undefined, first: Attempt): Promise<string | undefined> {
    const repetitions = this.#options.repetitions ?? 3;
    if ((first.verdict !== 'fail' && first.verdict !== 'deviates') || first.reason === 'hang' || repetitions === 0)
      return undefined;
    let same = 0;
    for (let index = 0; index < repetitions; index++) {
      const again = await this.#attempt(test, twin);
      if (again.verdict === first.verdict && again.reason === first.reason && again.failedStep === first.failedStep)
        same++;
    }
    return `${same}/${repetitions}`;
  }

  /**
   * An option is supported in the whole run or in none of it; otherwise only the tests that would fail were left out.
   */
  #consistent(test: TestCase, attempt: Attempt): Attempt {
    const { unsupported } = attempt;
    if (unsupported !== undefined) {
      let option = this.#declared.get(unsupported);
      if (option === undefined) {
        option = { run: this.#accepted.find((other) => this.#mayBeUnsupported(other, unsupported))?.id };
        this.#declared.set(unsupported, option);
      }
      if (option.run !== undefined) return this.#contradiction(attempt, unsupported, option.run);
      option.leftOut ??= test.id;
      return attempt;
    }
    if (attempt.accepted !== true) return attempt;
    this.#accepted.push(test);
    let judged = attempt;
    for (const [item, option] of this.#declared) {
      if (!this.#mayBeUnsupported(test, item)) continue;
      option.run ??= test.id;
      if (judged.verdict === 'pass' && option.leftOut !== undefined)
        judged = this.#contradiction(judged, item, option.leftOut);
    }
    return judged;
  }

  #contradiction(attempt: Attempt, item: string, other: string): Attempt {
    const detail =
      attempt.unsupported === undefined
        ? `${item} was said not to be supported in ${other}; this test depends on it too, and was run.`
        : `${item} is said not to be supported; ${other} depends on it too, and was run.`;
    return { ...attempt, ...picsMismatch(this.strictness, detail) };
  }

  /** No control, no pass: a refusal counts only where the implementation accepts the genuine input. */
  #withControl(test: TestCase, attempt: Attempt): Attempt {
    if (attempt.verdict !== 'pass' || test.twin === undefined) return attempt;
    const control = this.#done.get(test.twin);
    if (control?.verdict === 'pass') return attempt;
    const detail = `Its control ${test.twin} came to ${control?.verdict ?? 'nothing: it is not in the suite'}.`;
    return {
      ...attempt,
      verdict: 'inconc',
      reason: 'twin-failed',
      blame: control === undefined ? 'suite' : 'iut',
      detail,
    };
  }

  #notRun(test: TestCase, reason: 'aborted' | 'breaker', detail: string): TestResult {
    return this.#toResult(
      test,
      {
        verdict: 'notrun',
        reason,
        blame: reason === 'breaker' ? this.#deathBlame : 'env',
        detail,
        steps: [],
        dead: false,
      },
      0,
      undefined,
    );
  }

  #toResult(test: TestCase, attempt: Attempt, durationMs: number, stable: string | undefined): TestResult {
    const { dead: _dead, accepted: _accepted, unsupported: _unsupported, mishap: _mishap, ...rest } = attempt;
    const control = test.twin === undefined ? undefined : this.#done.get(test.twin);
    // What a cut or a damage leaves open is no step that was seen to be taken.
    const isOpen = test.cut !== undefined || test.damage === true;
    const seen = isOpen ? test.steps.slice(0, test.purpose) : test.steps;
    return {
      ...rest,
      id: test.id,
      title: test.title,
      role: test.role,
      durationMs,
      requirements: test.requirements,
      decisions: test.decisions,
      purpose: test.purpose,
      criterion: test.criterion,
      repeat: this.#options.repeatCommand?.(test, this) ?? `test ${test.id} with seed ${this.seed}`,
      control: !this.#wanted(test),
      transitions: seen.map((step) => step.transitions),
      stepIds: seen.map((step) => step.ids),
      ...(stable === undefined ? {} : { stable }),
      ...(control === undefined ? {} : { twin: { id: control.id, verdict: control.verdict } }),
    };
  }
}

function whatWasDone({ damage, purpose }: TestCase, nth: number, { mishap, reason }: Attempt): string {
  if (reason === 'unsupported') return '';
  if (damage !== true) return `The power was to go at write ${nth} of step ${purpose + 1}.`;
  return mishap === undefined ? 'Nothing was done to the store.' : `Damage ${nth} to the store: ${String(mishap)}.`;
}

const NOT_CUT = {
  verdict: 'inconc',
  reason: 'not-cut',
  blame: 'adapter',
  detail: 'What the step changes survives a power cut, and no write was seen in it: nothing was cut off.',
} as const;

const NOT_DAMAGED = {
  verdict: 'inconc',
  reason: 'not-damaged',
  blame: 'adapter',
  detail: 'The store has something to lose, and there was no way to damage it.',
} as const;

/** More writes than any step has, and more ways than a test needs; an adapter that goes on for ever is stopped here. */
const MOST_MISHAPS = 1_000;
