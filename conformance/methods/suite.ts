/** Complete test suites for a Mealy machine, by one of seven methods. */
import { modelError } from '../model-error.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { methodHsi, methodW, methodWp } from './classic.js';
import { stateCover } from './cover.js';
import { methodH } from './h.js';
import { PairTable } from './pairs.js';
import { methodS } from './s.js';
import type { Setting } from './setting.js';
import { methodSpy } from './spy.js';
import { methodSpyh } from './spyh.js';
import { SuiteTree } from './tree.js';

/** From the oldest and largest to the newest and smallest. */
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
  /** Most input symbols of the suite. Default 10 000 000. */
  readonly maxSymbols?: number;
  /** What a reset costs, in input symbols: the more, the fewer and longer tests. Default 0. */
  readonly reset?: number;
}

/**
 * @param machine - minimal, every state reachable.
 * @throws {@link ModelError} `MDL-411`, `MDL-412` for a machine that is not; `MDL-413` where W or Wp meet undefined
 *   inputs; `MDL-414` where the suite grows beyond the bound; `MDL-415` for options that are none.
 */
export function completeSuite(
  machine: Mealy,
  { method, extraStates, maxSymbols = 10_000_000, reset = 0 }: SuiteOptions,
): Suite {
  checkCount(machine, 'extraStates', extraStates);
  checkCount(machine, 'maxSymbols', maxSymbols);
  checkCount(machine, 'reset', reset);
  const cover = stateCover(machine);
  const tree = new SuiteTree(machine, maxSymbols);
  const pairs = new PairTable(machine);
  const start = cover.depth.reduce((sum, depth) => sum + depth, 0) / machine.states.length + 1 + reset;
  fillers[method]({ machine, pairs, cover, extraStates, tree, reset, start });
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

const fillers = {
  W: methodW,
  Wp: methodWp,
  HSI: methodHsi,
  H: methodH,
  SPY: methodSpy,
  SPYH: methodSpyh,
  S: methodS,
} satisfies Record<Method, (setting: Setting) => void>;

function checkCount(machine: Mealy, option: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw modelError('MDL-415', {
    subject: option,
    expected: 'a whole number from 0',
    got: `${value}`,
    where: machine.name,
    todo: `Give another ${option}.`,
  });
}
