/**
 * What somebody's tests are worth, by code that shares nothing with the methods: a certificate; without one, a single
 * fault that they do not find, or another machine that passes them.
 */
import { adequacy, certify, checkExactly, countMutants } from '../conformance/certify/index.js';
import type { Mutant } from '../conformance/certify/index.js';
import type { InputWord, Mealy } from '../conformance/mealy/index.js';
import { namesOf } from './test-lines.js';

/** Most single faults that are tried: seconds. */
const MOST_FAULTS = 200_000;

const CLASSES = ['transfer', 'output'] as const;

export interface CheckedTests {
  readonly tests: number;
  /** Inputs of all tests together. */
  readonly symbols: number;
  /** Null where neither is shown. */
  readonly complete: boolean | null;
  /** How that is known. */
  readonly by: 'certificate' | 'single faults' | 'every machine' | null;
  /** A faulty machine that passes, and a word that it answers wrongly. */
  readonly survivor: { readonly fault: string; readonly word: readonly string[] } | null;
  /** Why there is no certificate. */
  readonly gap: string | null;
}

/** @param extraStates - states that an implementation may have beyond those of the machine. */
export function checkTests(machine: Mealy, words: readonly InputWord[], extraStates: number): CheckedTests {
  const symbols = words.reduce((sum, { length }) => sum + length, 0);
  const said = { tests: words.length, symbols, survivor: null, gap: null };
  const certified = certify(machine, words, { extraStates });
  if (certified.accepted) return { ...said, complete: true, by: 'certificate' };
  const { missing, word: where } = certified.gap;
  const gap = `${missing} (after ${namesOf(machine, where).join(' ') || 'a reset'})`;
  const faults = CLASSES.reduce((sum, name) => sum + countMutants(machine, name), 0);
  const [single] = faults > MOST_FAULTS ? [] : adequacy(machine, words, { classes: CLASSES }).survivors;
  if (single !== undefined) {
    const survivor = { fault: faultText(machine, single.mutant), word: namesOf(machine, single.word) };
    return { ...said, gap, complete: false, by: 'single faults', survivor };
  }
  const exact = checkExactly(machine, words, { maxStates: machine.states.length + extraStates });
  if (exact.verdict === 'undecided') return { ...said, gap, complete: null, by: null };
  if (exact.verdict === 'complete') return { ...said, gap, complete: true, by: 'every machine' };
  const { counterexample, word } = exact;
  const fault = `another machine, of ${counterexample.states.length} states`;
  return {
    ...said,
    gap,
    complete: false,
    by: 'every machine',
    survivor: { fault, word: namesOf(machine, word) },
  };
}

function faultText({ states, inputs, outputs, next }: Mealy, { class: kind, change }: Mutant): string {
  const { state, input, to, output } = change;
  const at = `${inputs[input]} in ${states[state]}`;
  const right = next[state * inputs.length + input] as number;
  return kind === 'transfer'
    ? `${at} leads to ${states[to]} in the place of ${states[right]}`
    : `${at} is answered by ${outputs[output] ?? 'something else'}`;
}
