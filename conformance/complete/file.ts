/**
 * Complete suites as a file: `mcim-complete/1`, JSON, one input, reaction, state and test a line. Rows and words are
 * lists of numbers, so that thousands of words stay small.
 */
import { modelError } from '../model-error.js';
import { canonicalJson } from '../select/canonical.js';
import { digestOfMinimal } from './automaton.js';
import { digestOf } from './build.js';
import type { CompletePart, CompleteSuite } from './types.js';

/** Deterministic text: keys in a fixed order, LF. */
export function formatComplete(suite: CompleteSuite): string {
  const { inputs, answers, reactions, parts, ...head } = suite;
  return `${[
    '{',
    ...Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)},`),
    ...listText('inputs', inputs),
    ...listText('answers', answers),
    ...listText('reactions', reactions),
    '"parts":[',
    parts.map(partText).join(',\n'),
    ']',
    '}',
  ].join('\n')}\n`;
}

function listText(name: string, values: readonly unknown[]): string[] {
  return [`"${name}":[`, values.map(canonicalJson).join(',\n'), '],'];
}

function partText({ table, tests, ...head }: CompletePart): string {
  return [
    `{${Object.entries(head)
      .map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`)
      .join(',\n')},`,
    ...listText('table', table),
    '"tests":{',
    Object.entries(tests)
      .map(([digest, word]) => `"${digest}":${JSON.stringify(word)}`)
      .join(',\n'),
    '}}',
  ].join('\n');
}

/**
 * Reads what {@link formatComplete} wrote, and follows every word through its table.
 *
 * @param where - the file, for the message.
 * @throws {@link ModelError} `MDL-423` for text that is not such a file, or that is damaged.
 */
export function parseComplete(text: string, where: string): CompleteSuite {
  const suite = readJson(text, where);
  if (suite?.format !== 'mcim-complete/1')
    throw damaged(where, 'format', 'mcim-complete/1', JSON.stringify(suite?.format) ?? 'none');
  const { inputs, answers, reactions, parts } = suite;
  if (![inputs, answers, reactions, parts].every((list) => Array.isArray(list)))
    throw damaged(where, 'suite', 'lists of inputs, answers, reactions and parts', 'one of them missing');
  const stranger = reactions.findIndex(({ answer }) => answers[answer] === undefined);
  if (stranger >= 0) throw damaged(where, `reaction ${stranger}`, 'the place of an answer', 'none');
  for (const part of parts) checkPart(suite, part, where);
  return suite;
}

function readJson(text: string, where: string): CompleteSuite | null {
  try {
    return JSON.parse(text) as CompleteSuite | null;
  } catch (error) {
    throw damaged(where, 'text', 'JSON', error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'none');
  }
}

function checkPart(suite: CompleteSuite, part: CompletePart, where: string): void {
  const { name, inputs, table, tests, digest } = part;
  if (!Array.isArray(inputs) || !Array.isArray(table) || typeof tests !== 'object' || tests === null)
    throw damaged(where, `part ${name}`, 'inputs, a table and tests', 'one of them missing');
  const names = inputs.map((input) => {
    const id = suite.inputs[input]?.id;
    if (id === undefined) throw damaged(where, `part ${name}`, 'places of inputs', `${input}`);
    return id;
  });
  for (const [at, row] of table.entries())
    if (!isRow(suite, part, row)) throw damaged(where, `part ${name}, state ${at}`, 'places of states', 'others');
  for (const [test, word] of Object.entries(tests)) {
    if (!isWord(part, word)) throw damaged(where, `test ${test}`, 'inputs that are sent there', 'another one');
    const own = digestOf(word.map((input) => names[input] as string));
    if (own !== test) throw damaged(where, `test ${test}`, 'the word of this digest', `that of ${own}`);
  }
  const got = digestOfMinimal(suite, part);
  if (got !== digest) throw damaged(where, `part ${name}`, `an automaton with digest ${digest}`, got);
}

function isRow(
  { reactions }: CompleteSuite,
  { inputs, table }: CompletePart,
  row: CompletePart['table'][number],
): boolean {
  const { next, reaction } = row;
  return (
    next.length === inputs.length &&
    reaction.length === inputs.length &&
    next.every((to, input) => {
      const answered = reactions[reaction[input] as number] !== undefined;
      return to === -1 ? reaction[input] === -1 : table[to] !== undefined && answered;
    })
  );
}

function isWord({ table }: CompletePart, word: readonly number[]): boolean {
  let row = 0;
  for (const input of word) {
    row = table[row]?.next[input] ?? -1;
    if (row === -1) return false;
  }
  return word.length > 0;
}

function damaged(where: string, subject: string, expected: string, got: string): Error {
  const todo = "Run 'npm run generate'.";
  return modelError('MDL-423', { subject, expected, got, where, todo });
}
