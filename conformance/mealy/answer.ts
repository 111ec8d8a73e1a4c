/**
 * What an implementation answers to one event: messages, silence, or a refusal.
 *
 * A refusal is said, by {@link Refusal}. Any other error is a fault of the implementation or of its adapter, and
 * never what a model expects: an adapter with a misspelt name would pass wherever a refusal is due.
 */
import { emitted } from '../compile/emitted.js';
import { modelError } from '../model-error.js';
import type { PlainEvent, Sent } from '../role.js';

/**
 * Takes one event and returns what is sent in answer, in order; nothing is silence. What is emitted may be given as an
 * event alone. To refuse, it throws a {@link Refusal}.
 */
export type Subject = (event: PlainEvent) => Answer | Promise<Answer>;
export type Answer = readonly (Sent | PlainEvent)[] | undefined | void;

/** Thrown by an implementation, or by its adapter for it, that turns an event down. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** `refusal`: it was said. `error`: something else was thrown. */
export type Answered = readonly Sent[] | 'refusal' | 'error';

/**
 * Sends an event.
 *
 * @param where - which event in which state, for the message.
 * @throws {@link ModelError} `MDL-455` for what is no answer.
 */
export async function answerOf(
  subject: Subject,
  event: PlainEvent,
  where: string,
): Promise<{ readonly got: Answered; readonly error?: unknown }> {
  let answer: unknown;
  try {
    answer = await subject(event);
  } catch (error) {
    return { got: error instanceof Refusal ? 'refusal' : 'error', error };
  }
  return { got: messagesIn(answer ?? [], where) };
}

function messagesIn(answer: unknown, where: string): readonly Sent[] {
  if (!Array.isArray(answer)) throw noAnswer('answer', 'a list of events, or nothing', answer, where);
  return answer.map((each: unknown, at) => {
    // An event may have fields `to` and `msg` of its own; a message has no type beside them.
    if (isEvent(each)) return emitted(each);
    if (isRecord(each) && typeof each['to'] === 'string' && isEvent(each['msg']))
      return { to: each['to'], msg: each['msg'] };
    throw noAnswer(`answer[${at}]`, 'an event { type, … } or a message { to, msg: { type, … } }', each, where);
  });
}

function isEvent(value: unknown): value is PlainEvent {
  return isRecord(value) && typeof value['type'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function takesEvents(subject: unknown): subject is Subject {
  return typeof subject === 'function';
}

export function noSubject(where: string, subject: unknown): Error {
  return modelError('MDL-455', {
    subject: 'implementation',
    expected: 'a function that takes an event and returns the answer',
    got: kindOf(subject),
    where,
    todo: 'Have what starts it return one.',
  });
}

function noAnswer(subject: string, expected: string, value: unknown, where: string): Error {
  const todo = 'Have the adapter return events; to refuse, throw a Refusal.';
  return modelError('MDL-455', { subject, expected, got: kindOf(value), where, todo });
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `the text '${value}'`;
  if (isRecord(value)) return `an object with ${Object.keys(value).join(', ') || 'nothing'}`;
  return value === null ? 'null' : typeof value;
}
