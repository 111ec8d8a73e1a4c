import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Composition } from './composition.js';
import { stopAndWait } from './examples.js';
import { explore } from './explore.js';
import type { ExplorationResult } from './explore.js';
import { looksAhead } from './result.js';
import { ring, shapes } from '../../test/support/rings.js';
import { expectGenuine } from '../../test/support/genuine.js';
import { faults, small } from '../../test/support/small-compositions.js';

const roomy = 2 ** 20;
/** What was found, and after how many steps; nothing of what was not. */
const findings = ({ properties }: ExplorationResult) =>
  properties.flatMap(({ id, kind, witness, counterexample }) =>
    looksAhead(kind) ? [] : [[id, witness?.steps.length, counterexample?.steps.length]],
  );

/** With room for everything nothing is missed, and breadth first runs are shortest. */
function bothWays(composition: Composition) {
  const [all, bits] = [explore(composition), explore(composition, { bitState: roomy })];
  expectNothingClaimed(bits);
  return [all, bits].map((result) => ({ ...counts(result), findings: findings(result) }));
}

const counts = ({ states, transitions, depth, bounds, coverage, undecided }: ExplorationResult) => ({
  states,
  transitions,
  depth,
  full: bounds.channels.map(({ full }) => full),
  held: bounds.heldBack,
  coverage,
  undecided,
});

function expectNothingClaimed({ complete, properties }: ExplorationResult): void {
  expect(complete).toBe(false);
  for (const { kind, verdict, witness, counterexample, why } of properties) {
    expect(verdict).toBe(witness !== undefined ? 'holds' : counterexample !== undefined ? 'violated' : 'unknown');
    expect(verdict === 'holds' && kind !== 'sometimes').toBe(false);
    expect(why !== undefined).toBe(looksAhead(kind));
  }
}

describe('states remembered by bits', () => {
  test.each(small)('are all found where there is room, in %s', (_name, composition) => {
    const [all, bits] = bothWays(composition);
    expect(bits).toEqual(all);
  });

  test('are all found where there is room, in random rings, seed 33812', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const [all, bits] = bothWays(ring(shape) as Composition);
        expect(bits).toEqual(all);
      }),
      { seed: 33812, numRuns: 40 },
    );
  });

  test('are missed where there is no room, and runs are genuine all the same', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 4, max: 96 }), (shape, octets) => {
        const composition = ring(shape) as Composition;
        const all = explore(composition);
        const bits = explore(composition, { bitState: octets, traceStates: true });
        expect(bits.states).toBeLessThanOrEqual(all.states);
        expectNothingClaimed(bits);
        for (const { id, counterexample, witness } of bits.properties) {
          const trace = counterexample ?? witness;
          if (trace === undefined) continue;
          expectGenuine(composition, trace);
          const shortest = all.properties.find((each) => each.id === id);
          const run = shortest?.counterexample ?? shortest?.witness;
          expect(trace.steps.length).toBeGreaterThanOrEqual(run?.steps.length ?? Number.POSITIVE_INFINITY);
        }
      }),
      { seed: 33812, numRuns: 60 },
    );
  });

  test('are missed about as often as the figures say', () => {
    const composition = stopAndWait(true, { ...faults, submit: 8 });
    const { states } = explore(composition);
    const { bitState } = explore(composition, { bitState: roomy });
    expect(bitState).toMatchObject({ octets: roomy, hashes: 3 });
    expect(bitState?.hashFactor).toBeCloseTo((8 * roomy) / states);
    expect(bitState?.filled).toBeCloseTo((3 * states) / (8 * roomy), 4);
    expect(bitState?.coverage).toBeGreaterThan(0.999);
    const tight = explore(composition, { bitState: states });
    const missed = states - tight.states;
    expect(missed).toBeGreaterThan(0);
    // The figure leaves out what lies behind a missed state alone.
    expect(tight.bitState?.omitted).toBeGreaterThan(missed / 10);
    expect(tight.bitState?.omitted).toBeLessThan(missed * 2);
    expect(tight.bitState?.coverage).toBeCloseTo(tight.states / (tight.states + (tight.bitState?.omitted ?? 0)));
  });

  test('are counted up to a bound, and what was found by then is judged', () => {
    const composition = stopAndWait(false, faults);
    const few = explore(composition, { bitState: roomy, maxStates: 10 });
    expect(few).toMatchObject({ boundHit: 'maxStates', complete: false });
    expect(explore(composition, { bitState: roomy, maxBytes: 1 })).toMatchObject({ boundHit: 'maxBytes' });
    const stopped = explore(composition, { bitState: roomy, stopAtViolation: true });
    expect(stopped.boundHit).toBe('stopAtViolation');
    expect(stopped.properties.find(({ id }) => id === 'neverTwice')?.verdict).toBe('violated');
  });
});
