/** Every attack of the list, found without its counter-measure, against the reference with and without it. */
import { describe, expect, it } from 'vitest';
import { explore, type Composition } from '../../conformance/explore/index.js';
import { ATTACKS } from '../../models/scenarios/attacks/index.js';
import { replayAttack } from './replay.js';
import { isReplayable } from './weakenings.js';

describe('an attack that the explorer has found', () => {
  it('is replayed, but for one that no role can be without, and for what nothing prevents', () => {
    const others = ATTACKS.filter(({ switches }) => !isReplayable(switches));
    expect(others.map(({ id }) => id)).toEqual(['A-24', 'A-26']);
  });

  for (const { id, form = '', title, switches, breaks, composition } of ATTACKS) {
    it(`${id} ${form}: ${title}`, async () => {
      const [on, off] = [composition([]), composition(switches)] as unknown as [Composition, Composition];
      const properties = off.properties.filter((property) => property.id === breaks);
      const result = explore({ ...off, properties }, { stopAtViolation: true, checkPurity: false });
      const trace = result.properties.find((property) => property.id === breaks)?.counterexample;
      expect(trace).toBeDefined();
      if (trace === undefined) return;
      const { offended, bystanders, holds } = await replayAttack({ on, off, trace, measures: switches });
      expect(bystanders.filter(({ agrees }) => !agrees)).toEqual([]);
      expect(offended.flatMap(({ why }) => why ?? [])).toEqual([]);
      expect(holds).toBe(isReplayable(switches));
    });
  }
});
