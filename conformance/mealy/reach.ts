/** Which states of a Mealy machine inputs lead to. */
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import { requireMealy } from './required.js';

/**
 * States that no word leads to from the initial one, in order.
 *
 * @throws {@link ModelError} `MDL-429` for what is no machine.
 */
export function unreachableStates(machine: Mealy): number[] {
  requireMealy(machine);
  const { states, inputs, next } = machine;
  const found = new Set([0]);
  for (const state of found) {
    for (let input = 0; input < inputs.length; input++) {
      const to = next[state * inputs.length + input] as number;
      if (to !== UNDEFINED) found.add(to);
    }
  }
  return states.flatMap((_name, state) => (found.has(state) ? [] : [state]));
}
