/** How many states are spoken of: with a number that is none, every suite would be complete, or none. */
import type { Mealy } from '../mealy/mealy.js';
import { modelError } from '../model-error.js';

/** @throws {@link ModelError} `MDL-415` for what is no whole number from `least`. */
export function requireCount({ name }: Mealy, subject: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw modelError('MDL-415', {
    subject,
    expected: `a whole number from ${least}`,
    got: String(value),
    where: name,
    todo: `Give another ${subject}.`,
  });
}
