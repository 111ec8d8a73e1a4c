/**
 * Words for the single faults of a chart that tests miss: with them as further tests (`GenerateOptions.faultWords`) a
 * suite finds every fault that any word of samples finds, as far as the search decides.
 */
import { compileMachine } from '../compile/index.js';
import { requireModel } from '../compile/required.js';
import type { RoleModel } from '../role.js';
import { canonicalJson } from '../select/canonical.js';
import { smallCover } from '../select/set-cover.js';
import { wordSteps } from '../suite/fault-tests.js';
import { WalkedTests } from './changed.js';
import type { ChartMutant } from './chart-mutants.js';
import type { GuardMutant, MachineMutant } from './guard-mutants.js';
import type { WalkedTest } from './notice.js';
import { separator } from './separate.js';
import type { Separation } from './separate.js';

/** Ids of samples, and the faults that no test finds and this word does. */
export interface FaultWord {
  readonly word: readonly string[];
  readonly finds: readonly string[];
}

export interface FaultSearch {
  readonly tried: number;
  /** By the tests, without the words. */
  readonly found: number;
  /** Of few words; each fault that one of them finds is with the first that does. */
  readonly words: readonly FaultWord[];
  /** No word of samples tells them from the machine. */
  readonly equivalent: readonly string[];
  /** The bound was hit before any word was found. */
  readonly undecided: readonly string[];
}

export interface FaultSearchOptions {
  /** Among all words, see `SeparationBounds`. */
  readonly maxPairs?: number;
  /** The same behind the tests that lead a faulty machine elsewhere. Default a fifth of the default of `maxPairs`. */
  readonly maxPairsBehind?: number;
  /** Words of an earlier search, which are kept where they still find something. */
  readonly known?: readonly (readonly string[])[];
  readonly onFault?: (done: number) => void;
}

/** Of tests that lead a faulty machine elsewhere: more of them are hardly ever other cases. */
const MOST_BEGINNINGS = 300;

/** How a fault is named: `<source>/<event>/<index>: to idle`, or `without isIdle`. */
export const faultName = (fault: GuardMutant | ChartMutant): string =>
  `${fault.transition}: ${'without' in fault ? `without ${fault.without}` : fault.does}`;

/** @throws {@link ModelError} `MDL-439` for what is no model. */
export function searchFaultWords(
  model: RoleModel,
  tests: readonly WalkedTest[],
  faults: readonly (GuardMutant | ChartMutant)[],
  { maxPairs = 20_000, maxPairsBehind = 4_000, known = [], onFault }: FaultSearchOptions = {},
): FaultSearch {
  requireModel(model);
  const base = compileMachine(model, { checkPurity: false, maxStates: Number.MAX_SAFE_INTEGER });
  const walked = new WalkedTests(model, base, tests);
  const separate = separator(model, { maxPairs });
  const separateBehind = separator(model, { maxPairs: maxPairsBehind });
  const stepsFor = wordSteps(model, base);
  const idOf = new Map(model.samples.map(({ id, event }) => [canonicalJson(event), id]));
  /** Where no word is found among all, one that goes on from where some test has led both machines apart. */
  const separated = (fault: MachineMutant): Separation => {
    const among = separate(fault);
    if (among.word !== undefined || among.complete) return among;
    const beginnings = walked
      .partings(fault)
      .slice(0, MOST_BEGINNINGS)
      .map((steps) => steps.flatMap(({ event }) => idOf.get(canonicalJson(event)) ?? []));
    return separateBehind(fault, beginnings);
  };
  const words: (readonly string[])[] = [];
  let walkedWords = new WalkedTests(model, base, []);
  const add = (...more: readonly (readonly string[])[]): void => {
    words.push(...more);
    const all = words.map((word, at): WalkedTest => ({ id: `${at}`, steps: stepsFor(word), purpose: 0 }));
    walkedWords = new WalkedTests(model, base, all);
  };
  add(...known);

  const missed: (GuardMutant | ChartMutant)[] = [];
  const equivalent: string[] = [];
  const undecided: string[] = [];
  for (const [done, fault] of faults.entries()) {
    onFault?.(done);
    if (walked.finds(fault)) continue;
    if (!walkedWords.finds(fault)) {
      const { word, complete } = separated(fault);
      if (word === undefined) {
        (complete ? equivalent : undecided).push(faultName(fault));
        continue;
      }
      add(word);
    }
    missed.push(fault);
  }
  const left = missed.length + equivalent.length + undecided.length;
  return {
    tried: faults.length,
    found: faults.length - left,
    words: fewest(words, walkedWords, missed),
    equivalent,
    undecided,
  };
}

/** Few words that find them all together; a word costs its length, and one more for the reset. */
function fewest(
  words: readonly (readonly string[])[],
  walked: WalkedTests,
  missed: readonly (GuardMutant | ChartMutant)[],
): FaultWord[] {
  const found = words.map((): number[] => []);
  for (const [at, fault] of missed.entries())
    for (const { test } of walked.differences(fault)) found[Number(test)]?.push(at);
  const candidates = words.map((word, at) => ({ item: at, cost: word.length + 1, covers: found[at] ?? [] }));
  const named = new Set<number>();
  return smallCover(candidates.filter(({ covers }) => covers.length > 0)).items.map((item) => {
    const own = (found[item] ?? []).filter((fault) => !named.has(fault));
    own.forEach((fault) => named.add(fault));
    return {
      word: words[item] as readonly string[],
      finds: own.map((fault) => faultName(missed[fault] as ChartMutant)),
    };
  });
}
