/** Every attack of the list, found without its counter-measure, against the reference with and without it. */
import { describe, expect, it } from 'vitest';
import { explore, type Composition } from '../../conformance/explore/index.js';
import { ATTACKS } from '../../models/scenarios/attacks/index.js';
import { replayAttack } from './replay.js';

/** What no role of the implementation can be without; nor is there a replay of what nothing prevents. */
const withoutSeam = ['A-24'];

describe('an attack that the explorer has found', () => {
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
      expect(holds).toBe(switches.length > 0 && !withoutSeam.includes(id));
    });
  }
});
