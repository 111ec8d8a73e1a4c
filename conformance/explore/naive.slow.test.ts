import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Budgets, Composition } from './composition.js';
import { linked, polling, rewired, stopAndWait, watchdogs } from './examples.js';
import { explore } from './explore.js';
import { exploreNaively } from './naive.js';
import { ring, shapes } from '../../test/support/rings.js';

/** What both explorers say, in one form. */
function both<G>(composition: Composition<G>) {
  const packed = explore(composition, { patience: 1 });
  const plain = explore(composition, { patience: Infinity });
  expect({ ...packed, seconds: 0 }).toEqual({ ...plain, seconds: 0 });
  const naive = exploreNaively(composition);
  const verdicts = Object.fromEntries(
    packed.properties.map(({ id, holds, witness, counterexample }) => [
      id,
      { holds, steps: (witness ?? counterexample)?.steps.length },
    ]),
  );
  const { states, transitions, complete, depth, bounds } = packed;
  const full = Object.fromEntries(
    bounds.channels.filter((each) => each.full > 0).map((each) => [`${each.from}>${each.to}`, each.full]),
  );
  return [{ states, transitions, complete, depth, full, verdicts }, naive] as const;
}

const faults: Partial<Budgets> = { loss: 1, duplication: 1, reorder: 1, late: 1 };

const wiredLink = rewired(
  { ...linked(true), properties: linked(true).properties.filter(({ id }) => ['told', 'canLearn'].includes(id)) },
  'card',
  'cardOfThisHost',
);

describe('the packed and the naive explorer agree', () => {
  test.each([
    ['stop-and-wait without faults', stopAndWait(true)],
    ['stop-and-wait with every fault', stopAndWait(true, { ...faults, loss: 2 })],
    ['stop-and-wait with its bug', stopAndWait(false, faults)],
    ['timers in order', watchdogs([['a.long', 'b.short']])],
    ['timers without order', watchdogs([])],
    ['a synchronous link that loses power', linked(true)],
    ['an urgent link that loses power', linked(false)],
    ['a link over a wire', wiredLink],
    ['a livelock that a fact ends', polling('fact')],
    ['a livelock that a fact may end', polling('fact', 'free')],
    ['a livelock that a command ends', polling('command')],
    ['a livelock that a command may end', polling('command', 'free')],
  ])('on %s', (_name, composition: Composition) => {
    const [packed, naive] = both(composition);
    expect(packed).toEqual(naive);
  });

  test('on random rings of counting nodes, seed 33812', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const [packed, naive] = both(ring(shape));
        expect(packed).toEqual(naive);
      }),
      { seed: 33812, numRuns: 60 },
    );
  });

  test('on nothing that begins elsewhere, which the naive one refuses', () => {
    const composition = { ...stopAndWait(true), start: { from: stopAndWait(true), until: () => true } };
    expect(() => exploreNaively(composition)).toThrow('MDL-428');
  });
});
