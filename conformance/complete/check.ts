/**
 * Whether a file of complete suites is what it says: entries that hang together, words that are words of their
 * automata, and suites that are complete.
 *
 * An automaton of up to {@link MOST_PAIRS} pairs of state and input is certified anew, in some tenths of a second. Of a
 * larger one each transition has to be taken by some word, which is the least that a complete suite does.
 */
import { certify } from '../certify/index.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { after, UNDEFINED } from '../mealy/mealy.js';
import { digestOfMinimal, minimalOf } from './automaton.js';
import { digestOf } from './build.js';
import type { CompletePart, CompleteRow, CompleteSuite } from './types.js';

/** The larger ones take up to half a minute. */
const MOST_PAIRS = 10_000;

/** What is wrong first. */
export interface Damage {
  readonly subject: string;
  readonly expected: string;
  readonly got: string;
}

/** @param suite - of the right format; nothing else of it is taken for granted. */
export function damageOf(suite: CompleteSuite): Damage | undefined {
  const { inputs, answers, reactions, parts } = suite;
  if (![inputs, answers, reactions, parts].every((list) => Array.isArray(list)))
    return damage('suite', 'lists of inputs, answers, reactions and parts', 'one of them missing');
  const entries = [
    firstOther('input', inputs, 'id, event, from and op', isInput),
    firstOther('answer', answers, 'a list of messages', isAnswer),
    firstOther('reaction', reactions, 'the place of an answer, transitions and ids', (each) =>
      isReaction(each, answers.length),
    ),
    firstOther('part', parts, 'a name, inputs, a table and tests', isPart),
  ];
  return entries.find((each) => each !== undefined) ?? firstOf(parts, (part) => damageOfPart(suite, part));
}

function damageOfPart(suite: CompleteSuite, part: CompletePart): Damage | undefined {
  const { name, inputs, table, tests, digest, extraStates } = part;
  const stranger = inputs.find((input) => suite.inputs[input] === undefined);
  if (stranger !== undefined) return damage(`part ${name}`, 'places of inputs', String(stranger));
  const row = firstOther(`part ${name}, state`, table, 'places of states and reactions', (each) =>
    isRow(suite, part, each),
  );
  const test = row ?? firstOf(Object.entries(tests), ([id, word]) => damageOfTest(suite, part, id, word));
  if (test !== undefined) return test;
  const got = digestOfMinimal(suite, part);
  if (got !== digest) return damage(`part ${name}`, `an automaton with digest ${digest}`, got);
  const missing = missingIn(minimalOf(suite, part), Object.values(tests), extraStates);
  return missing === undefined ? undefined : damage(`part ${name}`, 'a complete suite', `one without ${missing}`);
}

function damageOfTest(suite: CompleteSuite, part: CompletePart, id: string, word: unknown): Damage | undefined {
  if (!isWord(part, word)) return damage(`test ${id}`, 'inputs that are sent there', 'another one');
  const own = digestOf(word.map((input) => suite.inputs[part.inputs[input] as number]?.id ?? ''));
  return own === id ? undefined : damage(`test ${id}`, 'the word of this digest', `that of ${own}`);
}

/** What a suite has not that a complete one has. */
function missingIn(machine: Mealy, words: readonly InputWord[], extraStates: number): string | undefined {
  const { states, inputs, next } = machine;
  const isTaken = new Uint8Array(next.length);
  for (const word of words) {
    let state = 0;
    for (const input of word) {
      isTaken[state * inputs.length + input] = 1;
      state = after(machine, state, [input]);
    }
  }
  const left = next.findIndex((to, at) => to !== UNDEFINED && isTaken[at] === 0);
  if (left >= 0) return `${inputs[left % inputs.length]} in ${states[Math.floor(left / inputs.length)]}`;
  if (next.length > MOST_PAIRS) return undefined;
  const verdict = certify(machine, words, { extraStates });
  return verdict.accepted ? undefined : `a certificate: ${verdict.gap.missing}`;
}

function isInput(value: unknown): boolean {
  return (
    isRecord(value) && ['id', 'from', 'op'].every((name) => typeof value[name] === 'string') && isEvent(value['event'])
  );
}

function isAnswer(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each: unknown) => isRecord(each) && typeof each['to'] === 'string' && isEvent(each['msg']))
  );
}

function isReaction(value: unknown, answers: number): boolean {
  return (
    isRecord(value) &&
    isPlace(value['answer'], answers) &&
    Array.isArray(value['transitions']) &&
    Array.isArray(value['ids'])
  );
}

function isPart(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    Array.isArray(value['inputs']) &&
    Array.isArray(value['table']) &&
    isRecord(value['tests'])
  );
}

function isRow({ reactions }: CompleteSuite, { inputs, table }: CompletePart, value: unknown): boolean {
  if (!isRecord(value) || typeof value['at'] !== 'string') return false;
  const { next, reaction } = value as unknown as CompleteRow;
  return (
    [next, reaction].every((list) => Array.isArray(list) && list.length === inputs.length) &&
    next.every((to, input) =>
      to === UNDEFINED
        ? reaction[input] === UNDEFINED
        : isPlace(to, table.length) && isPlace(reaction[input], reactions.length),
    )
  );
}

function isWord({ table }: CompletePart, value: unknown): value is InputWord {
  if (!Array.isArray(value) || value.length === 0) return false;
  let row = 0;
  return value.every((input: unknown) => {
    row = typeof input === 'number' ? (table[row]?.next[input] ?? UNDEFINED) : UNDEFINED;
    return row !== UNDEFINED;
  });
}

function isPlace(value: unknown, length: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

function isEvent(value: unknown): boolean {
  return isRecord(value) && typeof value['type'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOther(
  what: string,
  values: readonly unknown[],
  expected: string,
  isOne: (value: unknown) => boolean,
): Damage | undefined {
  const at = values.findIndex((value) => !isOne(value));
  return at < 0 ? undefined : damage(`${what} ${at}`, expected, 'another one');
}

function firstOf<Value>(values: readonly Value[], look: (value: Value) => Damage | undefined): Damage | undefined {
  for (const value of values) {
    const found = look(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function damage(subject: string, expected: string, got: string): Damage {
  return { subject, expected, got };
}
