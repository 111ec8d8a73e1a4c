import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdgeList } from './edge-list.js';
import { Layout } from './layout.js';
import { Marks } from './marks.js';
import { Parents } from './parents.js';
import { Space } from './space.js';

describe('a space, seed 33812', () => {
  test('finds what was put into it, however often its fields are laid out anew', () => {
    const fields = 12;
    const state = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.nat(70_000)), {
      minLength: fields,
      maxLength: fields,
    });
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 300 }), (states) => {
        const space = new Space(Array.from({ length: fields }, (_, field) => field % 3));
        const known = new Map<string, number>();
        for (const values of states) {
          const index = put(space, values);
          expect(index).toBe(known.get(String(values)) ?? known.size);
          known.set(String(values), index);
        }
        expect(space.count).toBe(known.size);
        for (const [key, index] of known) {
          const read = new Int32Array(fields);
          space.read(index, read);
          expect(String([...read])).toBe(key);
        }
      }),
      { seed: 33812, numRuns: 60 },
    );
  });

  test('has room for its first states where they take two words from the beginning', () => {
    const space = new Space([30, 30, 4]);
    for (let i = 0; i < 1_024; i++) expect(put(space, [i, 2 ** 29 + i, i & 15])).toBe(i);
    const read = new Int32Array(3);
    for (let i = 0; i < 1_024; i++) {
      expect(put(space, [i, 2 ** 29 + i, i & 15])).toBe(i);
      space.read(i, read);
      expect([...read]).toEqual([i, 2 ** 29 + i, i & 15]);
    }
  });

  test('grows to a hundred thousand states', () => {
    const space = new Space([1, 1, 0]);
    for (let i = 0; i < 100_000; i++) expect(put(space, [i & 255, i >> 8, i % 7])).toBe(i);
    for (let i = 0; i < 100_000; i += 97) expect(put(space, [i & 255, i >> 8, i % 7])).toBe(i);
    expect(space.bytes / space.count).toBeLessThan(32);
  });
});

test('parents in two bits are those that were added, seed 33812', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(2), fc.nat(300)), { minLength: 1, maxLength: 1_500 }), (rises) => {
      const parents = new Parents();
      const added: number[] = [];
      for (const rise of rises) {
        added.push((added.at(-1) ?? -1) + (added.length === 0 ? 0 : rise));
        parents.add(added.at(-1) ?? -1);
      }
      expect(added.map((_parent, state) => parents.of(state))).toEqual(added);
    }),
    { seed: 33812, numRuns: 60 },
  );
});

test('a field that grows takes bits that nobody has, and moves nothing, seed 33812', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(2_000)), { maxLength: 40 }), (growths) => {
      const layout = new Layout([1, 0, 2, 3, 0, 1]);
      const held = new Set<string>();
      for (const [field, value] of growths) {
        if (value <= (layout.places[field * 8 + 5] as number)) continue;
        while (!layout.widen(field, value)) layout.addWord();
        expect(layout.places[field * 8 + 5]).toBeGreaterThanOrEqual(value);
        const bits = new Set<string>();
        for (let at = 0; at < layout.unpacking.length; at += 5) {
          const [of, word, shift, mask, from] = layout.unpacking.subarray(at, at + 5);
          for (let bit = 0; bit < 32; bit++) {
            if ((((mask as number) >>> bit) & 1) === 0) continue;
            const place = `${word} ${(shift as number) + bit}`;
            expect([...bits].some((each) => each.startsWith(`${place} `))).toBe(false);
            bits.add(`${place} is bit ${(from as number) + bit} of ${of}`);
          }
        }
        for (const bit of held) expect(bits.has(bit)).toBe(true);
        for (const bit of bits) held.add(bit);
      }
    }),
    { seed: 33812, numRuns: 100 },
  );
});

test('backward reachability agrees with a plain fixpoint, seed 33812', () => {
  const graph = fc.array(fc.array(fc.tuple(fc.nat(30), fc.boolean()), { maxLength: 4 }), {
    minLength: 1,
    maxLength: 31,
  });
  fc.assert(
    fc.property(graph, fc.nat(30), fc.boolean(), (successors, goal, withoutFaults) => {
      const states = successors.length;
      const list = new EdgeList();
      successors.forEach((edges, from) => {
        list.begin(from);
        list.add(0, true);
        list.begin(from);
        for (const [to, fault] of edges) list.add(to % states, fault);
      });
      const marks = new Marks(40);
      for (let state = 0; state < states; state++) marks.begin(state, -1);
      for (const bit of [3, 37]) marks.put(goal % states, bit, true);
      const bits = (word: number, alone: boolean) => (alone ? 0 : 1 << [3, 5][word]!);
      const over = (alone: boolean) => Int32Array.from([0, 1], (word) => bits(word, alone));
      list.spread(marks, states, over(withoutFaults), over(!withoutFaults));
      const good = new Set([goal % states]);
      for (let before = 0; before !== good.size;) {
        before = good.size;
        successors.forEach((edges, from) => {
          if (edges.some(([to, fault]) => !(fault && withoutFaults) && good.has(to % states))) good.add(from);
        });
      }
      for (const bit of [3, 37])
        expect(successors.map((_edges, state) => state).filter((state) => marks.has(state, bit))).toEqual(
          [...good].toSorted((a, b) => a - b),
        );
    }),
    { seed: 33812, numRuns: 300 },
  );
});

function put(space: Space, values: readonly number[]): number {
  space.clearNext();
  values.forEach((value, field) => space.set(field, value));
  return space.insert(-1);
}
