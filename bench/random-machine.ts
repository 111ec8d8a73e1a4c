/** Machines drawn by a seed: every state reachable, no two alike. */
import type { Mealy } from '../conformance/index.js';
import { minimise } from '../conformance/index.js';

export interface MachineShape {
  readonly states: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** The first of the machines drawn from `seed` on that is connected and minimal. */
export function randomMachine(shape: MachineShape, seed: number): Mealy {
  for (let at = seed; ; at++) {
    const drawn = draw(shape, at);
    if (minimise(drawn).machine.states.length === shape.states) return drawn;
  }
}

function draw({ states, inputs, outputs }: MachineShape, seed: number): Mealy {
  const random = mulberry32(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const name = (letter: string, many: number): string[] => Array.from({ length: many }, (_, at) => `${letter}${at}`);
  const next = new Int32Array(states * inputs).map(() => below(states));
  const output = new Int32Array(states * inputs).map(() => below(outputs));
  // To each state but the first one from an earlier one, so that most machines drawn are connected.
  for (let state = 1; state < states; state++) next[below(state) * inputs + below(inputs)] = state;
  return {
    name: `random ${states} x ${inputs}, ${outputs} outputs, seed ${seed}`,
    states: name('s', states),
    inputs: name('i', inputs),
    outputs: name('o', outputs),
    next,
    output,
  };
}

/** A generator of 32 bits of state, from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
