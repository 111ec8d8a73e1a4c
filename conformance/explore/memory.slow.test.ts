/** Memory that runs short ends a search with what was found by then, wherever it does. */
import { totalmem } from 'node:os';
import process from 'node:process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Composition, Property } from './composition.js';
import { stopAndWait } from './examples.js';
import { explore } from './explore.js';
import type { ExplorationResult, ExploreOptions } from './explore.js';
import { defaultMaxBytes, hasMemoryFor, shareMemory } from './memory.js';
import { crowd } from '../../test/support/crowds.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  shareMemory(1);
});

const kinds = [Int32Array, Uint32Array, Uint16Array, Uint8Array] as const;
let allocations = 0;

/** From the first state on the n-th typed array is refused, as V8 refuses it. */
function refusing(n: number): void {
  allocations = -1;
  for (const kind of kinds)
    vi.stubGlobal(
      kind.name,
      new Proxy(kind, {
        construct(target, args: [number]) {
          // Shorter ones are of a run that is told.
          if (allocations >= 0 && args[0] >= 256 && ++allocations === n)
            throw new RangeError('Array buffer allocation failed');
          return new target(...args);
        },
      }),
    );
}

/** A claim that starts the count, and one that looks ahead and holds. */
const claims: readonly Property[] = [
  {
    kind: 'always',
    id: 'begins',
    says: 'The search has begun.',
    holds: () => {
      allocations = Math.max(allocations, 0);
      return true;
    },
  },
  {
    kind: 'agEf',
    id: 'canRest',
    says: 'From everywhere all that was sent can arrive.',
    goal: ({ quiet }) => quiet,
    withoutFaults: true,
  },
];

const withClaims = (composition: Composition): Composition => ({
  ...composition,
  properties: [...claims, ...composition.properties],
});

/** A search for each allocation that it makes, which is refused. */
function* eachCutShort(composition: Composition, options: ExploreOptions): Generator<ExplorationResult> {
  for (let n = 1; ; n++) {
    refusing(n);
    const result = explore(composition, options);
    if (allocations < n) return;
    yield result;
  }
}

const plain = {
  clients: 3,
  cards: 'slow',
  capacity: 1,
  lossy: true,
  loss: 1,
  duplication: 1,
  reorder: 0,
  late: 1,
  asks: 'each once',
  tells: 'nobody',
  timers: 'one each',
  cut: 'each',
  ghost: 'none',
  ends: 'nowhere',
  decided: true,
} as const;
const faults = { loss: 5, duplication: 3, late: 3, reorder: 2 };

const fewer = { loss: 3, duplication: 2, late: 2, reorder: 1 };

const fair: Property = {
  kind: 'eventually',
  id: 'rests',
  says: 'All that is sent arrives.',
  goal: ({ quiet }) => quiet,
};

const searches: readonly (readonly [string, Composition, ExploreOptions])[] = [
  ['in full', stopAndWait(true, faults), {}],
  ['with a claim on what is fair', { ...stopAndWait(true, { ...faults, loss: 1 }), properties: [fair] }, {}],
  ['in partial order', stopAndWait(false, fewer), { partialOrder: true }],
  ['of orbits', crowd(plain), { symmetry: true }],
  ['by bits', stopAndWait(false, { ...fewer, loss: 1, late: 1 }), { bitState: 2 ** 20 }],
];

describe('where memory runs short', () => {
  test.each(searches)('a search %s ends with what it has found by then', (_name, plainly, options) => {
    const composition = withClaims(plainly);
    const whole = new Map(explore(composition).properties.map(({ id, verdict }) => [id, verdict]));
    const all = explore(composition, options);
    const cutShort = [...eachCutShort(composition, options)];
    expect(cutShort.length).toBeGreaterThan(4);
    for (const result of cutShort) {
      expect(result).toMatchObject({ complete: false, boundHit: 'memory' });
      expect(result.states).toBeLessThanOrEqual(all.states);
      // Nothing is said of the whole that is not so.
      const said = result.properties.filter(({ verdict }) => verdict !== 'unknown');
      expect(said.filter(({ id, verdict }) => whole.get(id) !== verdict)).toEqual([]);
    }
  });

  test('bits that there is no room for are refused', () => {
    expect(() => explore(stopAndWait(true), { bitState: 2 ** 52 })).toThrow(
      /MDL-440.*as many octets as there is memory/,
    );
  });

  test('an error that is not of memory is thrown on', () => {
    const work = () => {
      throw new RangeError('strange');
    };
    expect(() => hasMemoryFor(work)).toThrow('strange');
  });
});

describe('where nobody says how much', () => {
  test('a search takes half of what the process may have, and less where several run at once', () => {
    const limit = vi.spyOn(process, 'constrainedMemory').mockReturnValue(2 ** 70);
    expect(defaultMaxBytes()).toBe(Math.floor(totalmem() / 2));
    limit.mockReturnValue(0);
    expect(defaultMaxBytes()).toBe(Math.floor(totalmem() / 2));
    limit.mockReturnValue(2 ** 20);
    const alone = defaultMaxBytes();
    expect(alone).toBe(2 ** 19);
    expect(explore(stopAndWait(true)).bounds.maxBytes).toBe(alone);
    shareMemory(4);
    expect(explore(stopAndWait(true)).bounds.maxBytes).toBe(Math.floor(alone / 4));
    expect(explore(stopAndWait(true), { maxBytes: 2 ** 33 }).bounds.maxBytes).toBe(2 ** 33);
  });
});
