/** Options that are none, refused before anything is made. */
import type { Mealy } from '../mealy/mealy.js';
import { modelError } from '../model-error.js';

/** @throws {@link ModelError} `MDL-415` for what is no whole number from `least`. */
export function checkCount(machine: Mealy, option: string, value: number, least = 0): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw notAnOption(machine, option, `a whole number from ${least}`, value);
}

export function notAnOption({ name }: Mealy, option: string, expected: string, got: unknown): Error {
  const todo = `Give another ${option}.`;
  return modelError('MDL-415', { subject: option, expected, got: String(got), where: name, todo });
}
