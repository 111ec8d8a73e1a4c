/**
 * Which suite each role has: criteria and bounds, in one place. What the command generates here is what
 * `generated-tests/` holds; commands that only run tests read it from there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RoleModel } from '../conformance/role.js';
import { FOLDER, generateComplete, parseComplete, testsOfComplete } from '../conformance/complete/index.js';
import type { CompleteSuite } from '../conformance/complete/index.js';
import { lintMachine } from '../conformance/lint/index.js';
import type { Finding, LintOptions } from '../conformance/lint/index.js';
import { byCodeUnit } from '../conformance/select/index.js';
import { generateSuite, parseSuite } from '../conformance/suite/index.js';
import type { CriterionName, Generated, GenerateOptions, Suite } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { readingsOf } from '../models/roles/readings.js';
import { recommends, sentenceOf } from './catalogue.js';
import { usage } from './exit.js';
import { wordsOfToday } from './kept-words.js';
import { PACKAGE_ROOT } from './package-root.js';

export const CRITERIA: readonly CriterionName[] = [
  'states',
  'transitions',
  'transition-pairs',
  'negatives',
  'unexpected',
  'boundaries',
  'shortest-paths',
  'simple-paths',
  'power-cuts',
  'damaged-store',
  'sequences',
];

/** What is generated unless `--criterion` asks for something else. */
export const STANDARD: readonly CriterionName[] = [
  'transitions',
  'negatives',
  'unexpected',
  'boundaries',
  'transition-pairs',
  'shortest-paths',
  'simple-paths',
  'power-cuts',
  'damaged-store',
  'sequences',
];

/** Of a role with thousands of states each configuration is visited once, not each content of its memory. */
const LARGE: readonly CriterionName[] = STANDARD.map((name) => (name === 'shortest-paths' ? 'states' : name));

/** The machines are linted and explored, which asks each of them again; once is enough here. */
const EVERY_ROLE: NonNullable<GenerateOptions['bounds']> = { maxPaths: 50, maxLength: 12, checkPurity: false };

/** The serving operator alone has too many states to visit them all; the manifest says that it was cut off. */
const BOUNDS: Readonly<Record<string, GenerateOptions['bounds']>> = {
  sho: { ...EVERY_ROLE, maxStates: 2_500, atBound: 'cut' },
  tre: { ...EVERY_ROLE, maxStates: 28_000 },
};

/**
 * All configurations of a role, in a number of contexts each; of the roles here the TRE and the SHO alone have more.
 */
export const LINTED: LintOptions = {
  knownId: (id) => sentenceOf(id) !== undefined,
  maxStates: 200_000,
  maxContexts: 100,
};

/** Where the machine of a role is written, for the header of its tests. */
export function sourceOf(role: string): string {
  return `models/roles/${role}.ts`;
}

export function roleNames(): string[] {
  return ROLE_MODELS.map(({ name }) => name);
}

export function roleNamed(name: string): RoleModel {
  const found = ROLE_MODELS.find((role) => role.name === name);
  if (found !== undefined) return found;
  throw usage('--role', `one of ${roleNames().join(', ')}`, `'${name}'`, "'mcim list' shows the roles.");
}

/** Words for faults belong to the standard criteria; where others are asked for there are none. */
export function generateFor(role: RoleModel, criteria?: readonly CriterionName[]): Generated {
  return generateSuite(role, {
    criteria: criteria ?? (role.name in BOUNDS ? LARGE : STANDARD),
    ...(criteria === undefined ? { faultWords: wordsOfToday(role) } : {}),
    bounds: automatonBoundsOf(role),
    readings: readingsOf,
    recommends,
  });
}

/** How far the automaton of a role is looked at for its suite. */
export function automatonBoundsOf({ name }: RoleModel): NonNullable<GenerateOptions['bounds']> {
  return BOUNDS[name] ?? EVERY_ROLE;
}

/** The complete suites of a role, of the automaton that its suite was made from. */
export function completeFor(role: RoleModel, { automaton }: Generated): CompleteSuite {
  return generateComplete(role, automaton, { recommends });
}

/** Every transition and negative within the first states of a role: seconds. The rest is left to the whole suite. */
export function generateQuickly(role: RoleModel): Generated {
  const criteria = ['transitions', 'negatives'] as const;
  const maxStates = role.name === 'tre' ? 3_000 : 1_200;
  return generateSuite(role, { criteria, bounds: { ...EVERY_ROLE, maxStates, atBound: 'cut' } });
}

/** What is wrong with the statechart of a role. */
export function lintFor(role: RoleModel): readonly Finding[] {
  return lintMachine(role, LINTED);
}

/** The suite as shipped; where none is, it is generated. */
export function suiteFor(role: RoleModel): Suite {
  const file = dataFile(role, 'suite');
  return existsSync(file) ? parseSuite(readFileSync(file, 'utf8')) : generateFor(role).suite;
}

/** The same with the words of its complete suites as tests. */
export function fullSuiteFor(role: RoleModel): Suite {
  const suite = suiteFor(role);
  const { tests, recommended = [] } = testsOfComplete(completeSuiteFor(role));
  const all = [...new Set([...(suite.recommended ?? []), ...recommended])].toSorted(byCodeUnit);
  return { ...suite, ...(all.length === 0 ? {} : { recommended: all }), tests: [...suite.tests, ...tests] };
}

/** The complete suites as shipped; where none are, they are generated. */
export function completeSuiteFor(role: RoleModel): CompleteSuite {
  const file = dataFile(role, 'complete');
  if (existsSync(file)) return parseComplete(readFileSync(file, 'utf8'), relative(PACKAGE_ROOT, file));
  return completeFor(role, generateFor(role, ['transitions']));
}

/** Whether what is asked for can name tests of complete suites. */
export function namesComplete(selector: string): boolean {
  return selector === `tag:${FOLDER}` || selector.includes(`/${FOLDER}`);
}

/** Where the suite of a role is kept, or its complete suites. */
export function dataFile({ name }: RoleModel, kind: 'suite' | 'complete'): string {
  return join(PACKAGE_ROOT, 'generated-tests', 'data', `${name}.${kind}.json`);
}
