/** A suite as tests of vitest, or of any runner with the same functions: one test a word. */
import type { Sent } from '../role.js';
import { LISTENERS } from '../compile/emitted.js';
import type { FromRole } from './from-role.js';
import type { Mismatch, Subject } from './judge.js';
import { judgeWord } from './judge.js';
import type { InputWord } from './mealy.js';

/** What this needs of a runner. */
export interface WordTestApi {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly test: (name: string, body: () => Promise<void>) => unknown;
}

/** Defines a test for each word; its name is the word, and a failure says the first wrong answer. */
export function testWords(
  api: WordTestApi,
  role: FromRole,
  words: readonly InputWord[],
  start: () => Subject | Promise<Subject>,
): void {
  const { name, inputs } = role.machine;
  api.describe(name, () => {
    words.forEach((word, at) => {
      api.test(`${at + 1}: ${word.map((input) => inputs[input]).join(' ')}`, async () => {
        const mismatch = await judgeWord(role, word, start);
        if (mismatch !== undefined) throw failure(mismatch);
      });
    });
  });
}

/** `after <inputs>, in <state>: expected …, got …` */
export function mismatchText({ inputs, state, expected, got, error }: Mismatch): string {
  const said = error === undefined ? '' : ` (${error instanceof Error ? error.message : JSON.stringify(error)})`;
  return `after ${inputs.join(', ')}, sent in ${state}: expected ${answerText(expected)}, got ${answerText(got)}${said}`;
}

function answerText(answer: readonly Sent[] | 'refusal'): string {
  if (answer === 'refusal') return 'a refusal';
  if (answer.length === 0) return 'silence';
  return answer.map(({ to, msg }) => `${JSON.stringify(msg)}${to === LISTENERS ? '' : ` to ${to}`}`).join(', ');
}

/** Without a stack: where the judge stands helps nobody. */
function failure(mismatch: Mismatch): Error {
  const error = new Error(mismatchText(mismatch), { cause: mismatch.error });
  error.name = 'Mismatch';
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
