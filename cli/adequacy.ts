/**
 * What each kind of generated test finds of the single faults of a role: of its automaton, minimal and with the samples
 * as inputs, and of the guards of its chart.
 *
 * The automaton is judged by the parts that its complete suites have been made for, most often one; what no part has is
 * counted. A fault of the automaton is found by answers alone; one of a guard also by the cause of a refusal, as in a
 * strict run. Tests that cut the power or damage the store allow two courses, and are left out.
 */
import { countMutants, MUTANT_CLASSES } from '../conformance/certify/index.js';
import type { MatrixTest, MutantClass } from '../conformance/certify/index.js';
import {
  extentOf,
  generateComplete,
  leftOutOf,
  minimalOf,
  stepsOf,
  testsOfComplete,
} from '../conformance/complete/index.js';
import type { CompletePart, CompleteSuite, Extent, LeftOut } from '../conformance/complete/index.js';
import type { InputWord, Mealy } from '../conformance/mealy/index.js';
import { UNDEFINED } from '../conformance/mealy/index.js';
import { completeSuite } from '../conformance/methods/suite.js';
import type { Method } from '../conformance/methods/suite.js';
import { identifyingSuite } from '../conformance/methods/identifying.js';
import { switchCover } from '../conformance/methods/switches.js';
import { ModelError } from '../conformance/model-error.js';
import type { ChartClass } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import { roleAutomaton } from '../conformance/select/index.js';
import type { RoleAutomaton } from '../conformance/select/index.js';
import type { Suite } from '../conformance/suite/index.js';
import { faultsOfAutomaton } from './automaton-faults.js';
import { faultsOfChart } from './chart-faults.js';
import type { CountedTest } from './chart-faults.js';
import { leastForOneMore, suiteForOneMore } from './one-more.js';
import { automatonBoundsOf, completeSuiteFor, suiteFor } from './suites.js';

const OF_CHART = [
  'transition',
  'negative',
  'transition-pair',
  'state',
  'simple-path',
  'unexpected',
  'boundary',
  'sequence',
  'fault',
] as const;

/** Suites by what they are made of, from the smallest; a test counts for the one criterion that it is labelled with. */
export const TIERS = {
  transitions: ['transition'],
  standard: ['transition', 'negative'],
  pairs: ['transition', 'transition-pair'],
  paths: ['state', 'simple-path'],
  all: OF_CHART,
  complete: ['complete'],
  together: [...OF_CHART, 'complete'],
  'k = 1': ['k = 1'],
} as const satisfies Record<string, readonly string[]>;

export type Tier = keyof typeof TIERS;
export const TIER_NAMES = Object.keys(TIERS) as readonly Tier[];
/** Those that promise to find every fault of what they are made for, and no other. */
export const COMPLETE_TIERS: readonly Tier[] = ['complete', 'k = 1'];

export type FaultClass = MutantClass | 'guard' | ChartClass;

/** Whether it is one of the chart, in whatever context, and not of one transition of the automaton. */
export const isOfChart = (name: FaultClass): boolean => !(MUTANT_CLASSES as readonly string[]).includes(name);

export interface JudgedFault {
  readonly class: FaultClass;
  /** Part of the automaton that it is in, where there are several. */
  readonly part?: string;
  /** State and input, or transition of the chart. */
  readonly where: string;
  /** What is done instead, or the guard that is missing. */
  readonly does: string;
  /** By kind of test how many find it. */
  readonly tests: Readonly<Record<string, number>>;
  /** Ids of some of them. */
  readonly some: readonly string[];
  /** Of one of the chart: that no word of a part tells it. */
  readonly outside?: true;
  /** Of one that no test finds: whether no word does, or undefined where the search was cut off. */
  readonly equivalent?: boolean | undefined;
  /** Of one of the chart that no test finds: a shortest word that would, as ids of inputs. */
  readonly word?: readonly string[];
}

export interface ClassRow {
  readonly class: FaultClass;
  /** All there are in the parts; of guards, in the chart. */
  readonly mutants: number;
  /** All in no part: of the automaton they are not among `mutants`, and not judged; of the chart those judged. */
  readonly outside: number;
  /** Those that were tried, spread over them. */
  readonly judged: number;
  readonly equivalent: number;
  /** Not found, and not decided whether anything can. */
  readonly undecided: number;
  readonly killed: Readonly<Record<Tier, number>>;
}

/** `identifying` where some states cannot be told apart: such a machine has no complete suite. */
export type MadeBy = Method | 'identifying' | 'none';

export interface PartSize {
  readonly name: string;
  readonly states: number;
  readonly inputs: number;
  /** Its complete suite. */
  readonly by: MadeBy;
}

/** Inputs of complete suites, all parts together; resets are not counted. */
export interface CompleteSymbols {
  /** Of those for no extra state. */
  readonly complete: number;
  /** Of those for one; 0: there are none, for one of the parts would have too large a suite. */
  readonly 'k = 1': number;
  /** What any suites for one have at the least. */
  readonly least: number;
}

/**
 * Where a suite for one extra state of the whole automaton is too large: those of automata over some of its inputs, as
 * complete suites of the largest roles are made, and what is found of the extra states there.
 */
export interface OneMoreInParts {
  readonly parts: number;
  /** Of the minimal automaton, in some part. */
  readonly transitions: number;
  /** Tests for one extra state, and their inputs, all parts together. */
  readonly tests: number;
  readonly symbols: number;
  /** Of class `extra state`; `outside` is 0. */
  readonly row: ClassRow;
}

export interface RoleAdequacy extends Omit<Extent, 'outside'> {
  readonly role: string;
  readonly parts: readonly PartSize[];
  /** Tests of each tier. */
  readonly tests: Readonly<Record<Tier, number>>;
  readonly symbols: CompleteSymbols;
  readonly oneMoreInParts?: OneMoreInParts;
  /** What of the chart and of its samples is in no part, by reason. */
  readonly leftOut: readonly LeftOut[];
  readonly rows: readonly ClassRow[];
  readonly faults: readonly JudgedFault[];
}

/** Of a class of the chart, guards apart: a machine is made for each. */
const MOST_OF_CHART = 150;

/**
 * @param most - mutants of a class to judge; guards are all judged, of other faults of the chart at most 150.
 * @throws {@link ModelError} `MDL-423` for complete suites of another automaton.
 */
export function roleAdequacy(
  role: RoleModel,
  most: number,
  suite: Suite = suiteFor(role),
  complete: CompleteSuite = completeSuiteFor(role),
): RoleAdequacy {
  const automaton = roleAutomaton(role, automatonBoundsOf(role));
  const { outside, ...extent } = extentOf(complete, automaton);
  const machines = complete.parts.map((part) => minimalOf(complete, part));
  const more = suitesForOneMore(machines);
  const parts = complete.parts.map((part, at) =>
    partOf(complete, part, suite, machines[at] as Mealy, more[at] as readonly MatrixTest[]),
  );
  const walked = [
    ...countedTests(suite),
    ...countedTests(testsOfComplete(complete)),
    ...complete.parts.flatMap((part, at) => walkedWords(complete, part, more[at] as readonly MatrixTest[])),
  ];
  const chart = faultsOfChart(role, walked, complete, Math.min(most, MOST_OF_CHART));
  const faults = faultsOfParts(parts, most);
  const smaller = more.every((tests) => tests.length === 0) ? oneMoreInParts(role, automaton, suite, most) : undefined;
  return {
    role: role.name,
    ...extent,
    parts: parts.map(sizeOf),
    tests: perTier((kinds) => walked.filter(({ kind }) => kinds.includes(kind)).length),
    symbols: symbolsOf(
      machines,
      complete.parts.flatMap(({ tests }) => Object.values(tests)),
      more.flat(),
    ),
    ...(smaller === undefined ? {} : { oneMoreInParts: smaller }),
    leftOut: leftOutOf(complete, automaton),
    rows: [
      ...rowsOf(parts, faults, outside),
      ...Array.from(chart.all, ([name, all]) => {
        const own = chart.faults.filter((fault) => fault.class === name);
        return rowOf(name, all, countOutside(own), own);
      }),
    ],
    faults: [...faults, ...chart.faults],
  };
}

/** The same of any automaton, as a whole: tests of its transitions and their pairs, and complete ones. */
export function automatonAdequacy(machine: Mealy, most: number): RoleAdequacy {
  const { by, words } = fullSuite(machine);
  const [more = []] = by === 'SPYH' ? suitesForOneMore([machine]) : [];
  const tests = [
    ...namedWords('transition', [...switchCover(machine, { k: 0 })]),
    ...namedWords('transition-pair', [...switchCover(machine, { k: 1 })]),
    ...namedWords('complete', words),
    ...more,
  ];
  const part: Part = { name: 'whole', machine, by, tests };
  const faults = faultsOfParts([part], most);
  const transitions = machine.next.reduce((count, to) => count + (to === UNDEFINED ? 0 : 1), 0);
  return {
    role: machine.name,
    states: machine.states.length,
    inputs: machine.inputs.length,
    transitions,
    inParts: transitions,
    parts: [sizeOf(part)],
    tests: perTier((kinds) => tests.filter(({ kind }) => kinds.includes(kind)).length),
    symbols: symbolsOf([machine], words, more),
    leftOut: [],
    rows: rowsOf([part], faults, {}),
    faults,
  };
}

/** An automaton, and all tests as words of it. */
interface Part {
  readonly name: string;
  readonly machine: Mealy;
  readonly by: MadeBy;
  readonly tests: readonly MatrixTest[];
}

function partOf(
  complete: CompleteSuite,
  part: CompletePart,
  suite: Suite,
  machine: Mealy,
  more: readonly MatrixTest[],
): Part {
  const tests = [
    ...testsWithin(suite, machine),
    ...testsWithin(testsOfComplete({ ...complete, parts: [part] }), machine),
    ...more,
  ];
  return { name: part.name, machine, by: part.method, tests };
}

const sizeOf = ({ name, machine, by }: Part): PartSize => ({
  name,
  states: machine.states.length,
  inputs: machine.inputs.length,
  by,
});

/** Of each part a share of the mutants to judge that is as large as its share of all. */
function faultsOfParts(
  parts: readonly Part[],
  most: number,
  classes: readonly MutantClass[] = MUTANT_CLASSES,
): JudgedFault[] {
  const before = new Map<MutantClass, number>();
  const totals = new Map(classes.map((name) => [name, countIn(parts, name)]));
  return parts.flatMap(({ name: part, machine, tests }) => {
    const share = (name: MutantClass): number => {
      const all = totals.get(name) as number;
      const upTo = (count: number): number => Math.floor((count * Math.min(most, all)) / all);
      const first = before.get(name) ?? 0;
      const end = first + countMutants(machine, name);
      before.set(name, end);
      return all === 0 ? 0 : upTo(end) - upTo(first);
    };
    const faults = faultsOfAutomaton(machine, tests, classes, share);
    return parts.length === 1 ? faults : faults.map((fault) => ({ ...fault, part }));
  });
}

function rowsOf(
  parts: readonly Part[],
  faults: readonly JudgedFault[],
  outside: Partial<Record<MutantClass, number>>,
): ClassRow[] {
  return MUTANT_CLASSES.map((name) => rowOf(name, countIn(parts, name), outside[name] ?? 0, faults));
}

const countIn = (parts: readonly Part[], name: MutantClass): number =>
  parts.reduce((sum, { machine }) => sum + countMutants(machine, name), 0);

export interface FullSuite {
  readonly by: 'SPYH' | 'identifying' | 'none';
  readonly words: readonly InputWord[];
}

/** By machine a suite for one extra state; of none where one would be too large: a share of parts says little. */
function suitesForOneMore(machines: readonly Mealy[]): readonly (readonly MatrixTest[])[] {
  const suites: (readonly MatrixTest[])[] = [];
  for (const [at, machine] of machines.entries()) {
    const words = suiteForOneMore(machine);
    if (words === undefined) return machines.map(() => []);
    suites.push(namedWords('k = 1', words, machines.length === 1 ? '' : `${at}.`));
  }
  return suites;
}

/** Undefined where a suite of some part is too large as well. */
function oneMoreInParts(
  role: RoleModel,
  automaton: RoleAutomaton,
  suite: Suite,
  most: number,
): OneMoreInParts | undefined {
  const complete = generateComplete(role, automaton, { most: 0 });
  const machines = complete.parts.map((part) => minimalOf(complete, part));
  const more = suitesForOneMore(machines);
  const parts = complete.parts.map((part, at) =>
    partOf(complete, part, suite, machines[at] as Mealy, more[at] as readonly MatrixTest[]),
  );
  const words = more.flat();
  if (words.length === 0) return undefined;
  const faults = faultsOfParts(parts, most, ['extra state']);
  return {
    parts: parts.length,
    transitions: extentOf(complete, automaton).inParts,
    tests: words.length,
    symbols: words.reduce((sum, { word }) => sum + word.length, 0),
    row: rowOf('extra state', countIn(parts, 'extra state'), 0, faults),
  };
}

function symbolsOf(
  machines: readonly Mealy[],
  complete: readonly InputWord[],
  more: readonly MatrixTest[],
): CompleteSymbols {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    complete: sum(complete.map(({ length }) => length)),
    'k = 1': sum(more.map(({ word }) => word.length)),
    least: sum(machines.map(leastForOneMore)),
  };
}

/** Transitions times states up to which a suite is made here: seconds, and some hundred megabytes. */
const MOST_TRANSFERS = 40_000_000;

/** A complete suite without extra states, or what comes nearest to it; none for an automaton that is too large. */
export function fullSuite(machine: Mealy): FullSuite {
  if (countMutants(machine, 'transfer') > MOST_TRANSFERS) return { by: 'none', words: [] };
  try {
    return { by: 'SPYH', words: completeSuite(machine, { method: 'SPYH', extraStates: 0, attempts: 1 }).words };
  } catch (error) {
    if (!(error instanceof ModelError) || error.code !== 'MDL-411') throw error;
    return { by: 'identifying', words: identifyingSuite(machine) };
  }
}

function namedWords(kind: string, words: readonly InputWord[], part = ''): MatrixTest[] {
  return words.map((word, at) => ({ id: `${kind}/${part}${at}`, kind, word }));
}

/** Neither cut the power nor damage the store. */
function countedTests({ tests }: Suite): (CountedTest & Pick<Suite['tests'][number], 'steps'>)[] {
  return tests
    .filter(({ cut, damage }) => cut === undefined && damage === undefined)
    .map(({ id, criterion, steps, purpose }) => ({ id, kind: criterion, steps, purpose }));
}

/** The tests of a suite as words of an automaton, each as far as it is one; those that begin outside are left out. */
export function testsWithin(suite: Suite, { inputs, next }: Mealy): MatrixTest[] {
  const numberOf = new Map(inputs.map((id, at) => [id, at]));
  return countedTests(suite).flatMap(({ id, kind, steps }) => {
    const word: number[] = [];
    let state = 0;
    for (const { input } of steps) {
      const at = numberOf.get(input);
      const to = at === undefined ? UNDEFINED : (next[state * inputs.length + at] as number);
      if (at === undefined || to === UNDEFINED) break;
      word.push(at);
      state = to;
    }
    return word.length === 0 ? [] : [{ id, kind, word }];
  });
}

/** Words of a part, with what is due at each step. */
function walkedWords(complete: CompleteSuite, part: CompletePart, words: readonly MatrixTest[]): CountedTest[] {
  const stepAt = stepsOf(complete, part);
  return words.map(({ id, kind, word }) => {
    let row = 0;
    const steps = word.map((input) => {
      const step = stepAt(row, input);
      row = part.table[row]?.next[input] as number;
      return step;
    });
    return { id, kind, purpose: word.length - 1, steps };
  });
}

const countOutside = (faults: readonly JudgedFault[]): number =>
  faults.filter(({ outside }) => outside === true).length;

function rowOf(name: FaultClass, mutants: number, outside: number, faults: readonly JudgedFault[]): ClassRow {
  const own = faults.filter((fault) => fault.class === name);
  const left = own.filter(({ some }) => some.length === 0);
  return {
    class: name,
    mutants,
    outside,
    judged: own.length,
    equivalent: left.filter(({ equivalent }) => equivalent === true).length,
    undecided: left.filter(({ equivalent }) => equivalent === undefined).length,
    killed: perTier((kinds) => own.filter(({ tests }) => kinds.some((kind) => tests[kind] !== undefined)).length),
  };
}

function perTier(count: (kinds: readonly string[]) => number): Record<Tier, number> {
  return Object.fromEntries(TIER_NAMES.map((tier) => [tier, count(TIERS[tier])])) as Record<Tier, number>;
}
