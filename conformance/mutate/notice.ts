/**
 * What tells a changed machine from the one that a suite was made from: the suite itself, and the lint.
 *
 * The suite is walked over the machine, nothing is run: every test passes on the reference, so a machine that answers
 * differently describes an implementation that fails.
 */
import { compileMachine } from '../compile/index.js';
import type { CompiledRole, LocalStep, MachineModel } from '../compile/index.js';
import { lintMachine } from '../lint/index.js';
import type { Finding, LintModel, LintOptions } from '../lint/index.js';
import { ModelError } from '../model-error.js';
import { sameAnswer } from '../run/judge.js';
import type { Suite, TestCase, TestStep } from '../suite/index.js';

/** The first step of a suite at which a machine does something else. */
export interface Difference {
  /** Id of the test. */
  readonly test: string;
  /** Counted from zero. */
  readonly step: number;
  /**
   * `cause`: refused alike, for another cause; a strict run sees it where the adapter names causes. `failed`: no answer
   * at all.
   */
  readonly kind: 'answer' | 'cause' | 'failed';
}

/** What is walked of a test: of each step what goes in and what may come out. */
export interface WalkedTest extends Pick<TestCase, 'id' | 'purpose' | 'cut'> {
  readonly steps: readonly Expectation[];
}

export type Expectation = Pick<TestStep, 'event' | 'allowed' | 'outcome' | 'cause'>;

/** Stops at the first difference. */
export function firstDifference(model: MachineModel, suite: Suite): Difference | undefined {
  for (const difference of differences(model, suite.tests)) return difference;
  return undefined;
}

/** Of each test that notices something the first step at which it does. */
export function* differences(model: MachineModel, tests: Iterable<WalkedTest>): Generator<Difference> {
  const asked = new Map<Expectation, Map<number, Outcome>>();
  const role = unlessFailing(() => compileMachine(model, { checkPurity: false }));
  for (const { id, steps: all, cut, purpose } of tests) {
    // From a cut on a run allows two courses; what differs in one of them may be right in the other.
    const steps = cut === undefined ? all : all.slice(0, purpose);
    let state = role?.initial ?? 0;
    for (const [step, expected] of steps.entries()) {
      const known = asked.get(expected) ?? new Map<number, Outcome>();
      asked.set(expected, known);
      const outcome = known.get(state) ?? unlessFailing(() => role && outcomeOf(role, state, expected)) ?? FAILED;
      known.set(state, outcome);
      if (outcome.differs !== undefined) {
        yield { test: id, step, kind: outcome.differs };
        break;
      }
      state = outcome.to;
    }
  }
}

/** What alternates is refused where the machine itself is compiled for its suite. */
export function unlessFailing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** What a machine does with a step of a test. */
export interface Outcome {
  readonly to: number;
  readonly differs: Difference['kind'] | undefined;
}

export const FAILED: Outcome = { to: 0, differs: 'failed' };

export function outcomeOf(role: CompiledRole, state: number, expected: Expectation): Outcome {
  const taken = role.step(role.stepId(state, role.eventId(expected.event)));
  return { to: taken.to, differs: differenceOf(taken, expected) };
}

/** What a run would find wrong with a step. */
export function differenceOf(
  { outputs, outcome, cause }: LocalStep,
  expected: { readonly allowed: TestStep['allowed']; readonly outcome: string; readonly cause?: string },
): 'answer' | 'cause' | undefined {
  if (!expected.allowed.some((answer) => sameAnswer(answer, outputs))) return 'answer';
  return outcome === 'refused' && expected.outcome === 'refused' && cause !== expected.cause ? 'cause' : undefined;
}

/** What the lint finds that it did not find in `before`; the same finding in other words is none. */
export function newFindings(
  model: LintModel,
  before: readonly Finding[],
  options: LintOptions = {},
): readonly Finding[] {
  const known = new Set(before.map(keyOf));
  return lintMachine(model, options).filter((finding) => !known.has(keyOf(finding)));
}

const keyOf = ({ code, where }: Finding): string => `${code} ${where}`;
