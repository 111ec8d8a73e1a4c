import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatWords, keptWords, wordsOfToday } from './kept-words.js';
import type { KeptWords } from './kept-words.js';
import { roleNamed } from './suites.js';

const kept: KeptWords = {
  format: 'mcim-words/1',
  role: 'door',
  from: 'a'.repeat(64),
  tried: 5,
  found: 2,
  words: [{ word: ['knock', 'enter'], finds: ['shut/user.knock/0: to open'] }],
  equivalent: [],
  undecided: ['shut/user.enter/0: nothing', 'open/user.enter/0: nothing'],
};

const fileWith = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'mcim-words-')), 'door.words.json');
  writeFileSync(file, text);
  return file;
};

test('words of another chart are left out, and the others kept', () => {
  const words = [['restarted'], ['of-nobody'], ['call-device', 'of-nobody'], []].map((word) => ({ word, finds: [] }));
  expect(wordsOfToday(roleNamed('dpf'), words)).toEqual([['restarted']]);
});

describe('kept words', () => {
  test('are read as they were written, and none are where there is no file', () => {
    const text = formatWords(kept);
    expect(keptWords('door', fileWith(text))).toEqual(kept);
    expect(text.split('\n').filter((line) => line.includes('knock'))).toHaveLength(1);
    expect(keptWords('door', 'not-there/door.words.json')).toBeUndefined();
  });

  test.each([
    ['{"format":', 'Unexpected end of JSON input'],
    [JSON.stringify({ ...kept, format: 'mcim-suite/1' }), 'got mcim-suite/1 of door'],
    [JSON.stringify({ ...kept, role: 'gate' }), 'got mcim-words/1 of gate'],
    [JSON.stringify({ format: 'mcim-words/1', role: 'door' }), 'got no words'],
    ['[]', 'got something else of nobody'],
  ])('of another kind are refused: %s', (text, got) => {
    const file = fileWith(text);
    const read = (): unknown => keptWords('door', file);
    expect(read).toThrow(`${file}: expected mcim-words/1 of door, `);
    expect(read).toThrow(got);
    expect(read).toThrow("Run 'mcim adequacy --search --role door --write'.");
  });
});
