/** A suite as tests of vitest, or of any runner with the same functions: one test a word. */
import { inspect } from 'node:util';
import { LISTENERS } from '../compile/emitted.js';
import type { Answered, Subject } from './answer.js';
import { Refusal } from './answer.js';
import type { FromRole } from './from-role.js';
import type { Mismatch } from './judge.js';
import { judgeWord } from './judge.js';
import type { InputWord } from './mealy.js';
import { requireMealy } from './required.js';

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
  requireMealy(role?.machine);
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
  const said = typeof got === 'string' ? thrownText(error) : '';
  const answers = `expected ${answerText(expected)}, got ${answerText(got)}`;
  return `after ${inputs.join(', ')}, sent in ${state}: ${answers}${said === '' ? '' : ` (${said})`}`;
}

function answerText(answer: Answered): string {
  if (answer === 'refusal') return 'a refusal';
  if (answer === 'error') return 'an error that is no Refusal';
  if (answer.length === 0) return 'silence';
  return answer.map(({ to, msg }) => `${JSON.stringify(msg)}${to === LISTENERS ? '' : ` to ${to}`}`).join(', ');
}

function thrownText(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : inspect(error);
}

/** Without a stack: where the judge stands helps nobody. */
function failure(mismatch: Mismatch): Error {
  const error = new Error(mismatchText(mismatch), { cause: mismatch.error });
  error.name = 'Mismatch';
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
