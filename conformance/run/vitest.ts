/**
 * What generated test files are written in: `scenario` for one readable test, `table` for many rows.
 *
 * A scenario repeats in words what the suite's data says. Both are compared before the test runs, so that a file
 * that was edited, or data that was not regenerated, is an error and not a quiet difference.
 */
import { readFileSync } from 'node:fs';
import { parseComplete, testsOfComplete } from '../complete/index.js';
import { parseSuite } from '../suite/file.js';
import { answerOf } from '../suite/title.js';
import type { Suite, TestCase, TestStep } from '../suite/types.js';
import { failureText } from './failure-text.js';
import type { Adapter } from './map1.js';
import type { TestResult } from './result.js';
import type { RepeatCommand } from './run-suite.js';
import { SuiteRunner } from './run-suite.js';
import type { MayBeUnsupported, Strictness } from './run-test.js';
import type { WorldFactory } from './world.js';

/** What this needs of vitest; any runner with these functions will do. */
export interface TestApi {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly test: (name: string, body: (context: { skip: (note?: string) => never }) => Promise<void>) => unknown;
  /** Where given, the implementation is told `bye` after the last test. */
  readonly afterAll?: (body: () => Promise<void>) => unknown;
}

/** What ties a suite to an implementation; `harness/binding.ts` exports one. */
export interface Binding {
  /** Starts the implementation of a role. */
  readonly adapterFor: (role: string) => Adapter | Promise<Adapter>;
  readonly worldFor: WorldFactory;
  /** The sentence of a requirement or decision. */
  readonly describeId?: (id: string) => string | undefined;
  /** Which options of the PICS a test may be left out for. Default: none. */
  readonly mayBeUnsupported?: MayBeUnsupported;
  /** The one command that repeats a test on this implementation. */
  readonly repeatCommand?: RepeatCommand;
  /** What a suite is called in `hello`. */
  readonly suiteOf?: (role: string) => { readonly name: string; readonly version: string };
  readonly seed?: string;
  /** Default `strict`. */
  readonly strictness?: Strictness;
}

/** Reads a suite's data file. */
export function readSuite(file: URL | string): Suite {
  return parseSuite(readFileSync(file, 'utf8'));
}

/** Reads a file of complete suites, as tests. */
export function readComplete(file: URL | string): Suite {
  return testsOfComplete(parseComplete(readFileSync(file, 'utf8'), String(file)));
}

/** The words of a generated file, bound to a suite and an implementation. */
export interface ScenarioApi {
  scenario(id: string, title: string, tell: (t: Scenario) => void): void;
  /** One test a row: id and title. */
  table(rows: readonly (readonly [id: string, title: string])[]): void;
}

export function bindSuite(api: TestApi, suite: Suite, binding: Binding): ScenarioApi {
  const runner = new SuiteRunner(suite, {
    adapter: () => binding.adapterFor(suite.role),
    world: binding.worldFor,
    strictness: binding.strictness ?? 'strict',
    ...(binding.mayBeUnsupported === undefined ? {} : { mayBeUnsupported: binding.mayBeUnsupported }),
    ...(binding.repeatCommand === undefined ? {} : { repeatCommand: binding.repeatCommand }),
    ...(binding.suiteOf === undefined ? {} : { suite: binding.suiteOf(suite.role) }),
    ...(binding.seed === undefined ? {} : { seed: binding.seed }),
  });
  api.afterAll?.(() => runner.close());
  const run = async (id: string, context: { skip: (note?: string) => never }): Promise<void> => {
    const test = runner.test(id);
    await runner.run(test);
    settle(runner.result(id) as TestResult, binding, context);
  };
  return {
    scenario(id, title, tell) {
      api.test(`${title} (${id})`, async (context) => {
        const told = new Scenario();
        tell(told);
        compare(runner.test(id), title, told);
        await run(id, context);
      });
    },
    table(rows) {
      for (const [id, title] of rows) api.test(`${title} (${id})`, (context) => run(id, context));
    },
  };
}

/** All tests of a suite without any generated text. */
export function defineSuite(api: TestApi, suite: Suite, binding: Binding): void {
  api.describe(suite.role, () => {
    bindSuite(api, suite, binding).table(suite.tests.map(({ id, title }) => [id, title]));
  });
}

/** Tells a test step by step; the order of the calls is the order of the inputs. */
export class Scenario {
  /** @internal */
  readonly lines: string[] = [];

  /** Inputs that lead to the state of interest; each answer on the way is checked as well. */
  given(...inputs: readonly string[]): this {
    for (const input of inputs) this.lines.push(`given ${input}`);
    return this;
  }

  /** The input that the test is about. */
  when(input: string): this {
    this.lines.push(`when ${input}`);
    return this;
  }

  /** A later input; its answer shows that the implementation is where it should be. */
  still(input: string): this {
    this.lines.push(`still ${input}`);
    return this;
  }

  refuses(cause?: string): this {
    this.lines.push(cause === undefined ? 'refuses' : `refuses ${cause}`);
    return this;
  }

  ignores(): this {
    this.lines.push('ignores');
    return this;
  }

  sends(...messages: readonly string[]): this {
    this.lines.push(messages.length === 0 ? 'nothing sent' : `${messages.join(', ')} sent`);
    return this;
  }

  sendsNothing(): this {
    return this.sends();
  }

  /** The test that has to pass in the same run, or this one proves nothing. */
  control(id: string): this {
    this.lines.push(`control ${id}`);
    return this;
  }
}

/** The lines that a faithful telling of `test` has. @internal */
export function linesOf(test: TestCase): string[] {
  const lines: string[] = [];
  test.steps.forEach((step, index) => {
    if (index < test.purpose) return void lines.push(`given ${step.input}`);
    lines.push(`${index === test.purpose ? 'when' : 'still'} ${step.input}`, ...reactionLines(step));
  });
  if (test.twin !== undefined) lines.push(`control ${test.twin}`);
  return lines;
}

function reactionLines(step: TestStep): string[] {
  const lines = step.allowed.map((answer) => answerOf(answer));
  if (step.outcome === 'refused') lines.unshift(step.cause === undefined ? 'refuses' : `refuses ${step.cause}`);
  if (step.outcome === 'ignored') lines.unshift('ignores');
  return lines;
}

function compare(test: TestCase, title: string, told: Scenario): void {
  const expected = [test.title, ...linesOf(test)].join('\n');
  const actual = [title, ...told.lines].join('\n');
  if (expected !== actual) {
    throw new Error(
      `${test.id}: the file does not tell what the suite's data says. Regenerate both.\n--- data\n${expected}\n--- file\n${actual}`,
    );
  }
}

function settle(result: TestResult, binding: Binding, context: { skip: (note?: string) => never }): void {
  switch (result.verdict) {
    case 'pass':
      return;
    case 'deviates':
      context.skip(`Deviates: ${result.reason ?? 'unspecified'}. ${result.detail ?? ''}`.trim());
      return;
    case 'na':
    case 'skip':
      context.skip(result.detail);
      return;
    case 'fail':
    case 'inconc':
    case 'error':
    case 'notrun':
      throw failure(failureText(result, binding.describeId === undefined ? {} : { describeId: binding.describeId }));
  }
}

/** Without a stack: the place where a verdict is thrown is of no use to whoever reads it. */
function failure(text: string): Error {
  const error = new Error(text);
  error.name = 'Verdict';
  error.stack = `${error.name}: ${text}`;
  return error;
}
