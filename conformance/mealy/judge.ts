/**
 * An implementation against words over the machine it implements: one function takes an event and returns the answer.
 *
 * For tests in the same process, of a class or of another statechart. What speaks over a wire is run by
 * `conformance/run`.
 */
import type { PlainEvent, Sent } from '../role.js';
import { sameAnswer } from '../run/judge.js';
import type { Answered, Subject } from './answer.js';
import { answerOf, noSubject, takesEvents } from './answer.js';
import type { FromRole } from './from-role.js';
import { UNDEFINED } from './mealy.js';
import { REFUSED } from './undefined.js';

/** One input of a word. */
export interface WordStep {
  /** Index in the inputs of the machine. */
  readonly input: number;
  /** What is sent instead of the sample: another event of the same class, from which the same answer is due. */
  readonly event?: PlainEvent;
}

/** The first answer of an implementation that is not what the machine says. */
export interface Mismatch {
  /** Names of the inputs, the one that was answered wrongly last. */
  readonly inputs: readonly string[];
  /** Name of the state in which it was sent. */
  readonly state: string;
  readonly event: PlainEvent;
  readonly expected: readonly Sent[] | 'refusal';
  readonly got: Answered;
  /** What was thrown, where something was. */
  readonly error?: unknown;
}

/**
 * Sends a word to a fresh implementation.
 *
 * @param steps - inputs by index, or with events of the caller's own.
 * @param start - brings up an implementation in its initial state: the reset before each word.
 * @returns the first wrong answer; nothing where all are right.
 * @throws RangeError for an input that the machine does not have, or that is never sent in its state;
 *   {@link ModelError} `MDL-455` for an answer that is none, and for an implementation that takes no events.
 */
export async function judgeWord(
  role: FromRole,
  steps: readonly (number | WordStep)[],
  start: () => Subject | Promise<Subject>,
): Promise<Mismatch | undefined> {
  const { machine, samples, answers } = role;
  const subject: unknown = await start();
  if (!takesEvents(subject)) throw noSubject(machine.name, subject);
  const names: string[] = [];
  let state = 0;
  for (const step of steps) {
    const { input, event = samples[input]?.event } = typeof step === 'number' ? { input: step } : step;
    const at = state * machine.inputs.length + input;
    const output = machine.output[at];
    if (event === undefined || output === undefined || output === UNDEFINED)
      throw new RangeError(
        `${machine.name}: input ${machine.inputs[input] ?? input} is not sent in ${machine.states[state]}`,
      );
    names.push(machine.inputs[input] as string);
    const expected: Mismatch['expected'] =
      machine.outputs[output] === REFUSED ? 'refusal' : (answers[output] as readonly Sent[]);
    const place = `${machine.name}, ${machine.inputs[input]} sent in ${machine.states[state]}`;
    const { got, error } = await answerOf(subject, event, place);
    const isRight = typeof got === 'string' || expected === 'refusal' ? got === expected : sameAnswer(expected, got);
    if (!isRight) {
      const mismatch: Mismatch = { inputs: names, state: machine.states[state] as string, event, expected, got };
      return error === undefined ? mismatch : { ...mismatch, error };
    }
    state = machine.next[at] as number;
  }
  return undefined;
}
