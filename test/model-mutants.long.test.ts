/** The rest of `model-mutants.slow.test.ts`. */
import { expect, test } from 'vitest';
import { guardsOf, LARGE } from './support/mutants-page.js';

test.each(LARGE)(
  'the generated tests notice as many missing guards of %s as the page says',
  { timeout: 600_000 },
  (role) => {
    const { judged, onPage } = guardsOf(role);
    expect(judged).toEqual(onPage);
  },
);
