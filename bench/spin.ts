/**
 * Spin, where it is installed, on the Promela of a composition: no reduction and no property, so that it explores the
 * same space. What is measured is the search alone; writing the model and compiling it come before.
 */
import { runSpin, spinMissing } from '../cli/spin.js';
import { toPromela } from '../conformance/emit/promela.js';
import type { Measured } from './measure.js';
import { orders, type Size } from './orders.js';

/** The search of one size, as often as it is asked for; or why there is none. */
export type SpinSide = { readonly search: () => Measured } | { readonly missing: string };

export function spinSide(size: Size): SpinSide {
  const missing = spinMissing();
  if (missing !== undefined) return { missing };
  const { text } = toPromela(orders(size), { bare: true, checkPurity: false });
  return {
    search: () => {
      const { states, transitions, cpuSeconds, mib } = runSpin(text, { optimisation: '-O2' });
      return { states, transitions, cpu: cpuSeconds, mib };
    },
  };
}
