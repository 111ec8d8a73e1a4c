/** That the power is cut in each crash point of the design, and that the guide names them all. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explore, type Composition } from '../../conformance/explore/index.js';
import { CRASH_POINTS, cutsGhost, rowsOfCrashPoints, type CrashPointId, type Seen } from './crash-points.js';
import { SCENARIOS } from './index.js';
import { noFaults } from './network.js';

const points = Object.keys(CRASH_POINTS) as CrashPointId[];
const parts = SCENARIOS.flatMap((scenario) => scenario.parts.map((part) => part.composition));

/** The composition with a power cut and whatever it has besides the faults of the radio. */
const cutOnce = (composition: Composition, powerCut = 1): Composition<Seen> => ({
  ...(composition as unknown as Composition<Seen>),
  budgets: { ...composition.budgets, ...radioless, powerCut },
  ghost: cutsGhost,
  properties: points.map((id) => ({
    kind: 'sometimes',
    id,
    says: CRASH_POINTS[id].says,
    holds: (view) => view.ghost.fell.includes(id),
  })),
});
const radioless = { loss: noFaults.loss, duplication: noFaults.duplication, reorder: noFaults.reorder, late: 0 };

const fellIn = (composition: Composition<Seen>): string[] => {
  const { complete, properties } = explore(composition, { checkPurity: false });
  expect(complete).toBe(true);
  return properties.filter(({ kind, holds }) => kind === 'sometimes' && holds).map(({ id }) => id);
};

describe('crash points', () => {
  const explored = [...new Set(points.flatMap((id) => CRASH_POINTS[id].exploredIn))];

  it.each(explored.map((composition, at) => [`${composition.name}, ${at + 1}`, composition] as const))(
    '%s cuts the power in those that name it, and in none without a cut',
    (_name, composition) => {
      const named = points.filter((id) => CRASH_POINTS[id].exploredIn.includes(composition));
      expect(fellIn(cutOnce(composition))).toEqual(expect.arrayContaining(named));
      expect(fellIn(cutOnce(composition, 0))).toEqual([]);
    },
  );

  it('are explored by parts with a power cut, which make the claims that a cut there would break', () => {
    for (const id of points) {
      const { exploredIn, shownBy } = CRASH_POINTS[id];
      for (const composition of exploredIn) {
        expect([id, composition.name, parts.includes(composition)]).toEqual([id, composition.name, true]);
        expect([id, (composition.budgets['powerCut'] ?? 0) > 0]).toEqual([id, true]);
        const claimed = composition.properties.map((property) => property.id);
        expect([id, composition.name, shownBy.filter((each) => !claimed.includes(each))]).toEqual([
          id,
          composition.name,
          [],
        ]);
      }
    }
  });

  it('are in the guide as they are here, FP7 beside them', () => {
    const guide = readFileSync(new URL('../../docs/guide/semantics.md', import.meta.url), 'utf8');
    const rows = guide.split('\n').filter((line) => line.startsWith('| FP'));
    expect(rows.filter((row) => !row.startsWith('| FP7 '))).toEqual(rowsOfCrashPoints());
    expect(rows.map((row) => row.split(' ')[1])).toEqual(Array.from({ length: 14 }, (_, at) => `FP${at + 1}`));
  });
});
