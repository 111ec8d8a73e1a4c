/**
 * Complete suites for one extra state, which the kill matrix is held against. They are not shipped: they have twenty
 * to seventy times the inputs of those that are.
 */
import type { InputWord, Mealy } from '../conformance/mealy/index.js';
import { completeSuite } from '../conformance/methods/suite.js';
import { sizeFor } from '../conformance/methods/weights.js';
import { ModelError } from '../conformance/model-error.js';

/** Inputs that any such suite has at the least, up to which one is made: half a minute, half a gigabyte. */
const MOST_LEAST = 200_000;
/** Inputs beyond which the making of one is given up. */
const MOST_SYMBOLS = 5_000_000;

/** How many inputs every complete suite for one extra state has, at the least. */
export const leastForOneMore = (machine: Mealy): number => sizeFor(machine, 1);

/** By SPY, the fastest by far, with about as many inputs as SPYH needs; undefined where it would be too large. */
export function suiteForOneMore(machine: Mealy): readonly InputWord[] | undefined {
  if (leastForOneMore(machine) > MOST_LEAST) return undefined;
  try {
    return completeSuite(machine, { method: 'SPY', extraStates: 1, attempts: 1, maxSymbols: MOST_SYMBOLS }).words;
  } catch (error) {
    if (error instanceof ModelError && (error.code === 'MDL-414' || error.code === 'MDL-451')) return undefined;
    throw error;
  }
}
