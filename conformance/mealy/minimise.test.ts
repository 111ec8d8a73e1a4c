import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDot } from './dot.js';
import { machines } from '../../test/support/drawn-machines.js';
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import { minimise } from './minimise.js';
import { unreachableStates } from './reach.js';

/** Whether some word is defined in one state and not in the other, or answered differently; by walking all pairs. */
function differ(one: Mealy, s: number, other: Mealy, t: number): boolean {
  const pairs: (readonly [number, number])[] = [[s, t]];
  const seen = new Set([`${s} ${t}`]);
  for (const [a, b] of pairs) {
    for (let input = 0; input < one.inputs.length; input++) {
      const [i, j] = [a * one.inputs.length + input, b * one.inputs.length + input];
      if (one.output[i] !== other.output[j]) return true;
      const [to, too] = [one.next[i] as number, other.next[j] as number];
      if (to === UNDEFINED || seen.has(`${to} ${too}`)) continue;
      seen.add(`${to} ${too}`);
      pairs.push([to, too]);
    }
  }
  return false;
}

const drawn = machines({ maxStates: 12, maxInputs: 3, maxOutputs: 2, holes: 2, plain: 85 });

describe('the smallest machine', () => {
  test('says which states are the same, and which nothing leads to', () => {
    const machine = readDot(`digraph { __start0 -> a
      a -> b [label="x/0"] b -> a [label="x/1"] a -> c [label="y/0"] c -> a [label="x/1"]
    }`);
    const island = {
      ...machine,
      states: [...machine.states, 'd'],
      next: Int32Array.of(...machine.next, 0, 0),
      output: Int32Array.of(...machine.output, 0, 0),
    };
    const { machine: small, merged, unreachable, stateOf } = minimise(island);
    expect({ merged, unreachable, states: small.states }).toEqual({
      merged: [['b', 'c']],
      unreachable: ['d'],
      states: ['a', 'b'],
    });
    expect([...stateOf]).toEqual([0, 1, 1, UNDEFINED]);
  });

  test('keeps states apart of which one defines more than the other', () => {
    const machine = readDot(`digraph { __start0 -> a
      a -> b [label="x/0"] b -> a [label="x/0"] b -> b [label="y/0"]
    }`);
    expect(minimise(machine).merged).toEqual([]);
  });

  test('behaves as the machine did, and no two of its states are the same', () => {
    fc.assert(
      fc.property(drawn, (machine) => {
        const { machine: small, stateOf, merged, unreachable } = minimise(machine);
        expect(stateOf[0]).toBe(0);
        const kept = machine.states.flatMap((_name, state) => (stateOf[state] === UNDEFINED ? [] : [state]));
        for (const state of kept) expect(differ(machine, state, small, stateOf[state] as number)).toBe(false);
        for (let s = 0; s < small.states.length; s++)
          for (let t = 0; t < s; t++) expect(differ(small, s, small, t)).toBe(true);
        expect(unreachableStates(small)).toEqual([]);
        const dropped = merged.reduce((sum, { length }) => sum + length - 1, unreachable.length);
        expect(small.states.length).toBe(machine.states.length - dropped);
      }),
      { numRuns: 500 },
    );
  });

  test('of twenty thousand states in a row is found', () => {
    const size = 20_000;
    // A counter that answers only at the end: each state differs from the next in a longer word.
    const row: Mealy = {
      name: 'row',
      states: Array.from({ length: size }, (_, state) => `s${state}`),
      inputs: ['go'],
      outputs: ['0', '1'],
      next: Int32Array.from({ length: size }, (_, state) => Math.min(state + 1, size - 1)),
      output: Int32Array.from({ length: size }, (_, state) => (state === size - 1 ? 1 : 0)),
    };
    expect(minimise(row).merged).toEqual([]);
  });
});
