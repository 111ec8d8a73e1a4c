/** The rest of `model-mutants.slow.test.ts`. */
import { test } from 'vitest';
import { expectAsThePageSays, LARGE } from './support/mutants-page.js';

test.each(LARGE)(
  'the generated tests notice as many missing guards of %s as the page says',
  { timeout: 600_000 },
  expectAsThePageSays,
);
