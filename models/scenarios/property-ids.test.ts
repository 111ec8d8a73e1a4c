import { expect, it } from 'vitest';
import { SCENARIOS } from './index.js';

it('an id stands for one claim in all scenarios', () => {
  const claims = new Map<string, Set<string>>();
  for (const { parts } of SCENARIOS)
    for (const { composition } of parts)
      for (const { id, says } of composition.properties) claims.set(id, (claims.get(id) ?? new Set()).add(says));
  expect([...claims].filter(([, said]) => said.size > 1)).toEqual([]);
});
