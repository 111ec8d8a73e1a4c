/**
 * What an input without a transition means. The three readings give three machines, and three guarantees:
 *
 * - `ignored`: the machine stays and says nothing, as XState has it. An implementation that says something is wrong.
 * - `refused`: the machine stays and says that it refuses, so that its tester can see it (`Refusal`).
 * - `never`: nobody sends it. The machine stays partial, and what implementations do there is not tested.
 */
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import { requireMealy } from './required.js';

export type UndefinedReading = 'ignored' | 'refused' | 'never';

export const UNDEFINED_READINGS: readonly UndefinedReading[] = ['ignored', 'refused', 'never'];

/** Output of a step that answers nothing: the tester waits as long as an answer may take. */
export const SILENCE = '(silence)';
/** Output of an input that is refused for want of a transition. */
export const REFUSED = '(refused)';

/** The output that is {@link SILENCE}, by index; undefined where no answer is. */
export function silenceOf(machine: Mealy): number | undefined {
  requireMealy(machine);
  const at = machine.outputs.indexOf(SILENCE);
  return at < 0 ? undefined : at;
}

/**
 * @param applies - for which entries of the tables; by default for all that are undefined.
 * @throws {@link ModelError} `MDL-429` for what is no machine.
 */
export function readUndefined(
  machine: Mealy,
  reading: UndefinedReading,
  applies: (at: number) => boolean = () => true,
): Mealy {
  requireMealy(machine);
  const { inputs } = machine;
  if (reading === 'never') return machine;
  const answer = reading === 'ignored' ? SILENCE : REFUSED;
  const open = machine.next.some((to, at) => to === UNDEFINED && applies(at));
  if (!open) return machine;
  const outputs = machine.outputs.includes(answer) ? machine.outputs : [...machine.outputs, answer];
  const index = outputs.indexOf(answer);
  const isRead = (at: number): boolean => machine.next[at] === UNDEFINED && applies(at);
  return {
    ...machine,
    outputs,
    next: machine.next.map((to, at) => (isRead(at) ? Math.floor(at / inputs.length) : to)),
    output: machine.output.map((was, at) => (isRead(at) ? index : was)),
  };
}

/** How many pairs of state and input have no transition. */
export function undefinedPairs(machine: Mealy): number {
  requireMealy(machine);
  return machine.next.reduce((count, to) => count + (to === UNDEFINED ? 1 : 0), 0);
}
