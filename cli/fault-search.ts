/** Every fault of the chart of a role against all its generated tests, and words for what they miss. */
import { testsOfComplete } from '../conformance/complete/index.js';
import { countText } from '../conformance/report/index.js';
import { chartMutants, guardMutants, faultName, searchFaultWords } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import { canonicalJson, sha256Hex } from '../conformance/select/index.js';
import { withoutFaultTests } from '../conformance/suite/index.js';
import { wordsOfToday } from './kept-words.js';
import type { KeptWords } from './kept-words.js';
import { completeSuiteFor, suiteFor } from './suites.js';

/** Steps of a role that are looked at for a word that finds one fault: among all words, and behind tests. Seconds. */
const MOST_STEPS = 500_000;
const MOST_STEPS_BEHIND = 100_000;

const faultsOf = ({ machine }: RoleModel) => [...guardMutants(machine), ...chartMutants(machine)];

/** What a search is made from, but for the tests: `KeptWords.from`. */
export function searchedFrom(role: RoleModel): string {
  const faults = faultsOf(role).map((fault) => [faultName(fault), fault.changes]);
  return sha256Hex(canonicalJson([suiteFor(role).modelHash, faults]));
}

/** Tests that cut the power or damage the store allow two courses, and are left out. */
export function searchWords(role: RoleModel, onFault?: (done: number, total: number) => void): KeptWords {
  const tests = [...withoutFaultTests(suiteFor(role)), ...testsOfComplete(completeSuiteFor(role)).tests].filter(
    ({ cut, damage }) => cut === undefined && damage === undefined,
  );
  const faults = faultsOf(role);
  const search = searchFaultWords(role, tests, faults, {
    maxPairs: Math.ceil(MOST_STEPS / role.samples.length),
    maxPairsBehind: Math.ceil(MOST_STEPS_BEHIND / role.samples.length),
    known: wordsOfToday(role),
    onFault: (done) => onFault?.(done, faults.length),
  });
  return { format: 'mcim-words/1', role: role.name, from: searchedFrom(role), ...search };
}

/** Head and rows. */
export function searchRows(all: readonly KeptWords[]): string[][] {
  return [
    ['role', 'faults', 'found without words', 'words', 'found by them', 'inputs cannot show', 'not decided'],
    ...all.map(({ role, tried, found, words, equivalent, undecided }) => [
      role,
      countText(tried),
      countText(found),
      countText(words.length),
      ...[words.reduce((sum, { finds }) => sum + finds.length, 0), equivalent.length, undecided.length].map(countText),
    ]),
  ];
}
