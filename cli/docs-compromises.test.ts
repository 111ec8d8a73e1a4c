import { expect, test } from 'vitest';
import { compromisesPage } from './docs-compromises.js';

test('the page says why two goals have nothing but dashes', () => {
  const page = compromisesPage({ goals: [], states: 7, compared: 0, exceptions: [] });
  expect(page.replaceAll('\n', ' ')).toContain(
    'G-15 and G-19 have nothing but dashes because breaking them needs a power cut',
  );
});
