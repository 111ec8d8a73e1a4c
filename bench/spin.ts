/**
 * Spin, where it is installed, without reduction and without a property, so that it explores the same space; of a model
 * written by hand, depth first and, as this explorer does to find shortest runs, breadth first; and of the tables of our
 * own compiler, which `mcim promela` writes. What is measured is the search alone; writing the model and compiling it come
 * before.
 */
import { runSpin, spinMissing } from '../cli/spin.js';
import { toPromela } from '../conformance/emit/promela.js';
import type { Measured } from './measure.js';
import { ordersInPromela } from './orders-promela.js';
import { orders, type Size } from './orders.js';

/** Most states that the tables are made of. */
const MOST = 20_000_000;

/** Of Spin's table: at least twice as many slots as the largest space has states. */
const HASH_BITS = 25;

/** The searches of one size by name, as often as they are asked for; or why there is none. */
export type SpinSides = Readonly<Record<string, () => Measured>> | string;

export function spinSides(size: Size): SpinSides {
  const missing = spinMissing();
  if (missing !== undefined) return missing;
  const search = (text: string, breadthFirst: boolean) => () => {
    const { states, transitions, cpuSeconds, mib } = runSpin(text, {
      optimisation: '-O2',
      breadthFirst,
      hashBits: HASH_BITS,
    });
    return { states, transitions, cpu: cpuSeconds, mib };
  };
  return {
    Spin: search(ordersInPromela(size), false),
    'Spin, breadth first': search(ordersInPromela(size, true), true),
    'Spin on tables': search(toPromela(orders(size), { bare: true, checkPurity: false, maxStates: MOST }).text, false),
  };
}
