/**
 * Spin, where it is installed, without reduction and without a property, so that it explores the same space; of a model
 * written by hand, depth first and, as this explorer does to find shortest runs, breadth first; and of the tables of our
 * own compiler, which `mcim promela` writes. What is measured is the search alone; writing the model and compiling it come
 * before.
 */
import { runSpin, spinMissing } from '../cli/spin.js';
import { toPromela } from '../conformance/emit/promela.js';
import { composed, type Case } from './cases.js';
import type { Measured } from './measure.js';
import { ordersInPromela } from './orders-promela.js';

/** Most states that the tables are made of. */
const MOST = 20_000_000;

/** Memory of a search, in MiB. */
const MOST_MIB = 12_000;

/** The searches of one size by name, as often as they are asked for; or why there is none. */
export type SpinSides = Readonly<Record<string, () => Measured>> | string;

/** @param states - how many there are: Spin is slow where its table has not at least twice as many slots. */
export function spinSides(of: Case, states: number): SpinSides {
  const missing = spinMissing();
  if (missing !== undefined) return missing;
  const hashBits = Math.ceil(Math.log2(2 * states));
  const search = (text: string, breadthFirst: boolean) => () => {
    const found = runSpin(text, {
      optimisation: '-O2',
      breadthFirst,
      hashBits,
      mostMib: MOST_MIB,
      mostDepth: states + 1,
    });
    const { transitions, cpuSeconds, mib, bytesPerState } = found;
    return { states: found.states, transitions, cpu: cpuSeconds, mib, bytesPerState };
  };
  const composition = { ...composed(of), properties: [] };
  const tables = toPromela(composition, { bare: true, checkPurity: false, maxStates: MOST }).text;
  return {
    ...('orders' in of && {
      Spin: search(ordersInPromela(of), false),
      'Spin, breadth first': search(ordersInPromela(of, true), true),
    }),
    'Spin on tables': search(tables, false),
  };
}
