/** A shortest word to every state, closed under prefixes: breadth first, inputs in their order. */
import { modelError } from '../model-error.js';
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { requireMealy } from '../mealy/required.js';

export interface StateCover {
  /** By state: the state before it and the input in between; {@link UNDEFINED} for the initial one. */
  readonly before: Int32Array;
  readonly by: Int32Array;
  readonly depth: Int32Array;
  /** The states in the order in which they were met. */
  readonly order: readonly number[];
  /** By state. */
  readonly words: readonly (readonly number[])[];
}

/** @throws {@link ModelError} `MDL-412` where nothing leads to a state, `MDL-429` for what is no machine. */
export function stateCover(machine: Mealy): StateCover {
  requireMealy(machine);
  const { next, states, inputs } = machine;
  const before = new Int32Array(states.length).fill(UNDEFINED);
  const by = new Int32Array(states.length).fill(UNDEFINED);
  const depth = new Int32Array(states.length).fill(UNDEFINED);
  const words: (readonly number[])[] = states.map(() => []);
  const order = [0];
  depth[0] = 0;
  for (const state of order)
    for (let input = 0; input < inputs.length; input++) {
      const to = next[state * inputs.length + input] as number;
      if (to === UNDEFINED || depth[to] !== UNDEFINED) continue;
      before[to] = state;
      by[to] = input;
      depth[to] = (depth[state] as number) + 1;
      words[to] = [...(words[state] as readonly number[]), input];
      order.push(to);
    }
  const lost = depth.indexOf(UNDEFINED);
  if (lost >= 0) throw unreachable(machine, lost);
  return { before, by, depth, order, words };
}

function unreachable(machine: Mealy, state: number): Error {
  return modelError('MDL-412', {
    subject: `state ${machine.states[state]}`,
    expected: 'a word that leads to it',
    got: 'none',
    where: machine.name,
    todo: 'Minimise the machine first, which leaves out what nothing leads to.',
  });
}
