/** Complete test suites for a Mealy machine, by one of seven methods. */
import { ModelError, modelError } from '../model-error.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { requireMealy } from '../mealy/required.js';
import { methodHsi, methodW, methodWp } from './classic.js';
import { stateCover } from './cover.js';
import type { StateCover } from './cover.js';
import { methodH } from './h.js';
import { PairTable } from './pairs.js';
import { methodS } from './s.js';
import type { Setting } from './setting.js';
import { methodSpy } from './spy.js';
import { checkCount, notAnOption } from './option.js';
import { methodSpyh } from './spyh.js';
import { SuiteTree, tooLarge } from './tree.js';
import { roundedDown, sizeFor, weightsFor } from './weights.js';

/** From the oldest to the newest. */
export const METHODS = ['W', 'Wp', 'HSI', 'H', 'SPY', 'SPYH', 'S'] as const;
export type Method = (typeof METHODS)[number];

/**
 * Which implementations a suite judges rightly. `m-complete`: every complete deterministic one over the inputs with at
 * most `states + extraStates` states. `k-A-complete`: moreover every one whose states are all reached by a word of the
 * state cover and at most `extraStates` further inputs, however many there are (Vaandrager and Melse 2025).
 */
export type FaultDomain = 'm-complete' | 'k-A-complete (and m-complete)';

export interface Suite {
  readonly machine: Mealy;
  readonly method: Method;
  readonly extraStates: number;
  /** The tests: each begins with a reset, and none is the beginning of another. */
  readonly words: readonly InputWord[];
  readonly tests: number;
  /** Inputs of all tests together; resets are not counted. */
  readonly symbols: number;
  readonly faultDomain: FaultDomain;
  /** By state: a shortest word that leads to it. */
  readonly stateCover: readonly InputWord[];
}

export interface SuiteOptions {
  readonly method: Method;
  /** States that an implementation may have beyond those of the machine. */
  readonly extraStates: number;
  /** Most input symbols of the suite, up to 200 000 000. Default 10 000 000. */
  readonly maxSymbols?: number;
  /**
   * What a reset costs, in input symbols: the suite with the least symbols and resets together is taken of several.
   * Default 0.
   */
  readonly resetCost?: number;
  /** Suites that are made at most, to take the cheapest of. Default: as many as the size of the machine allows. */
  readonly attempts?: number;
  /** Called now and then while suites are made: a large one takes minutes. */
  readonly onProgress?: (progress: SuiteProgress) => void;
}

export interface SuiteProgress {
  /** Which suite is being made, from 1 on, of how many. */
  readonly attempt: number;
  readonly attempts: number;
  /** Its input symbols so far, and how many any complete suite has at the least. */
  readonly symbols: number;
  readonly least: number;
}

const MOST_BY_DEFAULT = 10_000_000;

/** The words alone take 8 octets for each input. */
const MOST_SYMBOLS = 200_000_000;

/**
 * @param machine - minimal, every state reachable.
 * @throws {@link ModelError} `MDL-411`, `MDL-412` for a machine that is not; `MDL-413` where W or Wp meet undefined
 *   inputs; `MDL-414` where the suite would be, or grows, beyond the bound, `MDL-451` beyond the memory that it may
 *   take; `MDL-415` for options that are none, `MDL-429` for what is no machine, `MDL-450` for a bound that no memory
 *   holds.
 */
export function completeSuite(machine: Mealy, options: SuiteOptions): Suite {
  requireMealy(machine);
  // Not all callers are typed: without options there is no method.
  const { method, extraStates, maxSymbols = MOST_BY_DEFAULT, resetCost = 0, attempts = Infinity } = { ...options };
  if (!METHODS.includes(method)) throw notAnOption(machine, 'method', `one of ${METHODS.join(', ')}`, method);
  checkCount(machine, 'extraStates', extraStates);
  checkCount(machine, 'maxSymbols', maxSymbols);
  checkCount(machine, 'resetCost', resetCost);
  if (options.attempts !== undefined) checkCount(machine, 'attempts', options.attempts, 1);
  if (maxSymbols > MOST_SYMBOLS) throw noMemoryFor(machine, maxSymbols);
  const size = sizeFor(machine, extraStates);
  if (size > maxSymbols) throw tooLarge(machine, maxSymbols, `at least ${roundedDown(size)}`);
  const cover = stateCover(machine);
  const weights = weightsFor(resetCost, Math.floor(mostTried[method] / size)).slice(0, attempts);
  const tree = cheapest(machine, cover, weights, size, options);
  return {
    machine,
    method,
    extraStates,
    words: tree.words(),
    tests: tree.tests,
    symbols: tree.symbols,
    faultDomain: method === 'W' || method === 'Wp' || method === 'HSI' ? 'k-A-complete (and m-complete)' : 'm-complete',
    stateCover: cover.words,
  };
}

/** Of the suites by each weight the one of least cost; of several that of fewest symbols, and of these the first. */
function cheapest(
  machine: Mealy,
  cover: StateCover,
  weights: readonly number[],
  least: number,
  { method, extraStates, maxSymbols = MOST_BY_DEFAULT, resetCost = 0, onProgress }: SuiteOptions,
): SuiteTree {
  const pairs = new PairTable(machine);
  const depth = cover.depth.reduce((sum, each) => sum + each, 0) / machine.states.length;
  const costOf = ({ symbols, tests }: SuiteTree): number => symbols + tests * resetCost;
  let best: SuiteTree | undefined;
  let refusal: unknown;
  for (const [at, weight] of weights.entries()) {
    const tree = new SuiteTree(machine, {
      // What has more symbols than the best one costs need not be finished.
      maxSymbols: Math.min(maxSymbols, best === undefined ? Infinity : costOf(best)),
      onGrowth: onProgress && ((symbols) => onProgress({ attempt: at + 1, attempts: weights.length, symbols, least })),
    });
    try {
      fillers[method]({ machine, pairs, cover, extraStates, tree, resetCost: weight, start: depth + 1 + weight });
    } catch (error) {
      if (!(error instanceof ModelError) || !(error.code === 'MDL-414' || error.code === 'MDL-451')) throw error;
      refusal ??= error;
      continue;
    }
    const more = best === undefined ? -1 : costOf(tree) - costOf(best) || tree.symbols - best.symbols;
    if (more < 0) best = tree;
  }
  if (best === undefined) throw refusal;
  return best;
}

/**
 * Words of `extraStates + 1` inputs, from each state, over all suites that are made to take one: some seconds. S weighs
 * several transitions against each other at each step.
 */
const mostTried = {
  W: 10_000,
  Wp: 10_000,
  HSI: 10_000,
  H: 10_000,
  SPY: 10_000,
  SPYH: 10_000,
  S: 1_500,
} satisfies Record<Method, number>;

const fillers = {
  W: methodW,
  Wp: methodWp,
  HSI: methodHsi,
  H: methodH,
  SPY: methodSpy,
  SPYH: methodSpyh,
  S: methodS,
} satisfies Record<Method, (setting: Setting) => void>;

function noMemoryFor(machine: Mealy, maxSymbols: number): Error {
  return modelError('MDL-450', {
    subject: 'maxSymbols',
    expected: `at most ${MOST_SYMBOLS}, which take 8 octets each`,
    got: `${maxSymbols}`,
    where: machine.name,
    todo: 'Lower maxSymbols; take fewer extra states where that is too few.',
  });
}
