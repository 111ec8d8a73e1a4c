/**
 * Spin, where it is installed, without reduction and without a property, so that it explores the same space; of a model
 * written by hand, and of the tables of our own compiler, which `mcim promela` writes. What is measured is the search
 * alone; writing the model and compiling it come before.
 */
import { runSpin, spinMissing } from '../cli/spin.js';
import { toPromela } from '../conformance/emit/promela.js';
import type { Measured } from './measure.js';
import { ordersInPromela } from './orders-promela.js';
import { orders, type Size } from './orders.js';

/** The searches of one size by name, as often as they are asked for; or why there is none. */
export type SpinSides = Readonly<Record<string, () => Measured>> | string;

export function spinSides(size: Size): SpinSides {
  const missing = spinMissing();
  if (missing !== undefined) return missing;
  const search = (text: string) => () => {
    const { states, transitions, cpuSeconds, mib } = runSpin(text, { optimisation: '-O2' });
    return { states, transitions, cpu: cpuSeconds, mib };
  };
  return {
    Spin: search(ordersInPromela(size)),
    'Spin on tables': search(toPromela(orders(size), { bare: true, checkPurity: false }).text),
  };
}
