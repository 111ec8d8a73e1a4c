/** What the guide quotes from a file stands in that file, line after line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './cli-built.js';

interface Quote {
  readonly page: string;
  readonly file: string;
  readonly lines: readonly string[];
}

const GUIDE = join(ROOT, 'docs/guide');

function quotesOf(page: string): Quote[] {
  const text = readFileSync(join(GUIDE, page), 'utf8');
  return [...text.matchAll(/<!-- from (\S+) -->\s*```(?:ts|js)\n([^]*?)\n\s*```/g)].map(([, file = '', code = '']) => ({
    page,
    file,
    lines: trimmed(code),
  }));
}

const trimmed = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const quotes = readdirSync(GUIDE)
  .filter((name) => name.endsWith('.md'))
  .flatMap(quotesOf);

test('the guide quotes', () => {
  expect(quotes.length).toBeGreaterThan(5);
});

describe.each(quotes)('$page quotes $file', ({ file, lines }) => {
  test(`${lines[0] ?? 'nothing'}`, () => {
    const source = trimmed(readFileSync(join(ROOT, file), 'utf8'));
    const at = source.findIndex((_, start) => lines.every((line, offset) => source[start + offset] === line));
    expect(at, `expected these lines in ${file}:\n${lines.join('\n')}`).toBeGreaterThanOrEqual(0);
  });
});
