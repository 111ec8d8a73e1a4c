/**
 * Complete suites as a file: `mcim-complete/1`, JSON, one input, reaction, state and test a line. Rows and words are
 * lists of numbers, so that thousands of words stay small.
 */
import { modelError } from '../model-error.js';
import { canonicalJson } from '../select/canonical.js';
import type { Damage } from './check.js';
import { damageOf } from './check.js';
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
 * @throws {@link ModelError} `MDL-423` for text that is not such a file, or that is damaged: tests left out among it.
 */
export function parseComplete(text: string, where: string): CompleteSuite {
  const suite = readJson(text, where);
  if (suite?.format !== 'mcim-complete/1')
    throw damaged(where, {
      subject: 'format',
      expected: 'mcim-complete/1',
      got: JSON.stringify(suite?.format) ?? 'none',
    });
  const damage = damageOf(suite);
  if (damage !== undefined) throw damaged(where, damage);
  return suite;
}

function readJson(text: string, where: string): CompleteSuite | null {
  try {
    return JSON.parse(text) as CompleteSuite | null;
  } catch (error) {
    const got = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'none';
    throw damaged(where, { subject: 'text', expected: 'JSON', got });
  }
}

function damaged(where: string, damage: Damage): Error {
  return modelError('MDL-423', { ...damage, where, todo: "Run 'npm run generate'." });
}
