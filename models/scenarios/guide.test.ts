/** The guide names each scenario once, in the order in which they are listed everywhere. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCENARIOS } from './index.js';

const guide = readFileSync(new URL('../../docs/guide/semantics.md', import.meta.url), 'utf8');

test('the table of scenarios in the guide has a row for each', () => {
  const [, table = ''] = guide.split('| scenario | differs from V1 by | options that select it |\n');
  const rows = table.slice(0, table.indexOf('\n\n')).split('\n').slice(1);
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(SCENARIOS.map(({ name }) => name));
});
