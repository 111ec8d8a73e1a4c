/**
 * What each kind of generated test finds of the single faults of a role: of its automaton, minimal and with the samples
 * as inputs, and of the guards of its chart.
 *
 * A fault of the automaton is found by answers alone; one of a guard also by the cause of a refusal, as in a strict run.
 * Tests that cut the power or damage the store allow two courses, and are left out.
 */
import { countMutants, KillMatrix, someMutants } from '../conformance/certify/index.js';
import type { Change, Kill, MatrixTest, MutantClass } from '../conformance/certify/index.js';
import { mealyOfRole, minimise, SILENCE } from '../conformance/mealy/index.js';
import type { InputWord, Mealy } from '../conformance/mealy/index.js';
import { completeSuite } from '../conformance/methods/suite.js';
import { identifyingSuite } from '../conformance/methods/identifying.js';
import { switchCover } from '../conformance/methods/switches.js';
import { ModelError } from '../conformance/model-error.js';
import { differences, guardMutants, separator } from '../conformance/mutate/index.js';
import type { WalkedTest } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import { roleAutomaton, runWord } from '../conformance/select/index.js';
import type { RoleAutomaton } from '../conformance/select/index.js';
import type { Suite } from '../conformance/suite/index.js';
import { automatonBoundsOf, suiteFor } from './suites.js';

/** Suites by what they are made of, from the smallest; a test counts for the one criterion that it is labelled with. */
export const TIERS = {
  transitions: ['transition'],
  standard: ['transition', 'negative'],
  pairs: ['transition', 'transition-pair'],
  paths: ['state', 'simple-path'],
  all: ['transition', 'negative', 'transition-pair', 'state', 'simple-path', 'unexpected', 'boundary', 'sequence'],
  complete: ['complete'],
  'k = 1': ['k = 1'],
} as const satisfies Record<string, readonly string[]>;

export type Tier = keyof typeof TIERS;
export const TIER_NAMES = Object.keys(TIERS) as readonly Tier[];

export type FaultClass = MutantClass | 'guard';

export interface JudgedFault {
  readonly class: FaultClass;
  /** State and input, or transition of the chart. */
  readonly where: string;
  /** What is done instead, or the guard that is missing. */
  readonly does: string;
  /** By kind of test how many find it. */
  readonly tests: Readonly<Record<string, number>>;
  /** Ids of some of them. */
  readonly some: readonly string[];
  /** Of one that no test finds: whether no word does, or undefined where the search was cut off. */
  readonly equivalent?: boolean | undefined;
}

export interface ClassRow {
  readonly class: FaultClass;
  /** All there are. */
  readonly mutants: number;
  /** Those that were tried, spread over them. */
  readonly judged: number;
  readonly equivalent: number;
  /** Not found, and not decided whether anything can. */
  readonly undecided: number;
  readonly killed: Readonly<Record<Tier, number>>;
}

export interface RoleAdequacy {
  readonly role: string;
  readonly states: number;
  readonly inputs: number;
  readonly completeBy: FullSuite['by'];
  /** Tests of each tier. */
  readonly tests: Readonly<Record<Tier, number>>;
  readonly rows: readonly ClassRow[];
  readonly faults: readonly JudgedFault[];
}

const CLASSES = ['transfer', 'output', 'missing'] as const;
/** What only suites that are made for an extra state promise to find. */
const WITH_EXTRA_STATE = [...CLASSES, 'extra state'] as const;

/** @param most - mutants of a class to judge; guards are all judged. */
export function roleAdequacy(role: RoleModel, most: number, suite: Suite = suiteFor(role)): RoleAdequacy {
  const automaton = roleAutomaton(role, automatonBoundsOf(role));
  const { machine } = minimise(mealyOfRole(automaton).machine);
  const made = madeFor(machine);
  const judged = judgedAutomaton(machine, testsOf(suite, machine), made, most);
  const guards = faultsOfGuards(role, [...walked(suite), ...walkedWords(automaton, made.tests)]);
  return {
    role: role.name,
    ...judged,
    rows: [...judged.rows, rowOf('guard', guards.length, guards)],
    faults: [...judged.faults, ...guards],
  };
}

/** The same of any automaton: tests of its transitions and their pairs, and complete ones. */
export function automatonAdequacy(machine: Mealy, most: number): RoleAdequacy {
  const covers = [
    ...namedWords('transition', [...switchCover(machine, { k: 0 })]),
    ...namedWords('transition-pair', [...switchCover(machine, { k: 1 })]),
  ];
  return { role: machine.name, ...judgedAutomaton(machine, covers, madeFor(machine), most) };
}

interface MadeSuites {
  readonly by: FullSuite['by'];
  readonly tests: readonly MatrixTest[];
  readonly classes: readonly MutantClass[];
}

function madeFor(machine: Mealy): MadeSuites {
  const { by, words } = fullSuite(machine);
  const more = by === 'SPYH' ? suiteForOneMore(machine) : [];
  return {
    by,
    tests: [...namedWords('complete', words), ...namedWords('k = 1', more)],
    classes: more.length === 0 ? CLASSES : WITH_EXTRA_STATE,
  };
}

function judgedAutomaton(
  machine: Mealy,
  generated: readonly MatrixTest[],
  made: MadeSuites,
  most: number,
): Omit<RoleAdequacy, 'role'> {
  const tests = [...generated, ...made.tests];
  const faults = faultsOfAutomaton(machine, tests, made.classes, most);
  return {
    states: machine.states.length,
    inputs: machine.inputs.length,
    completeBy: made.by,
    tests: perTier((kinds) => tests.filter(({ kind }) => kinds.includes(kind)).length),
    rows: made.classes.map((name) => rowOf(name, countMutants(machine, name, silenceOf(machine)), faults)),
    faults,
  };
}

export interface FullSuite {
  /** `identifying` where some states cannot be told apart: such a machine has no complete suite. */
  readonly by: 'SPYH' | 'identifying' | 'none';
  readonly words: readonly InputWord[];
}

/** Pairs of inputs, at each state, up to which a suite for an extra state is made here. */
const MOST_PAIRS = 12_000;

/** A complete suite for one extra state, of a small automaton; none for others. */
function suiteForOneMore(machine: Mealy): readonly InputWord[] {
  const { states, inputs } = machine;
  if (states.length * inputs.length ** 2 > MOST_PAIRS) return [];
  return completeSuite(machine, { method: 'SPYH', extraStates: 1 }).words;
}

/** Transitions times states up to which a suite is made here: seconds, and some hundred megabytes. */
const MOST_TRANSFERS = 40_000_000;

/** A complete suite without extra states, or what comes nearest to it; none for an automaton that is too large. */
export function fullSuite(machine: Mealy): FullSuite {
  if (countMutants(machine, 'transfer') > MOST_TRANSFERS) return { by: 'none', words: [] };
  try {
    return { by: 'SPYH', words: completeSuite(machine, { method: 'SPYH', extraStates: 0 }).words };
  } catch (error) {
    if (!(error instanceof ModelError) || error.code !== 'MDL-411') throw error;
    return { by: 'identifying', words: identifyingSuite(machine) };
  }
}

function namedWords(kind: string, words: readonly InputWord[]): MatrixTest[] {
  return words.map((word, at) => ({ id: `${kind}/${at}`, kind, word }));
}

/** The tests of a suite as words of its automaton. */
export function testsOf({ tests }: Suite, { inputs }: Mealy): MatrixTest[] {
  const numberOf = new Map(inputs.map((id, at) => [id, at]));
  return tests
    .filter(({ cut, damage }) => cut === undefined && damage === undefined)
    .map(({ id, criterion, steps }) => ({
      id,
      kind: criterion,
      word: steps.map(({ input }) => numberOf.get(input) ?? -1),
    }));
}

/** Of each class so many mutants, each with the tests that find it. */
export function faultsOfAutomaton(
  machine: Mealy,
  tests: readonly MatrixTest[],
  classes: readonly MutantClass[],
  most: number,
): JudgedFault[] {
  const matrix = new KillMatrix(machine, tests);
  return classes.flatMap((name) =>
    Array.from(someMutants(machine, name, most, silenceOf(machine)), (mutant) =>
      faultOf(machine, matrix.judge(mutant)),
    ),
  );
}

function silenceOf({ outputs }: Mealy): number | undefined {
  const at = outputs.indexOf(SILENCE);
  return at < 0 ? undefined : at;
}

function faultOf(machine: Mealy, { mutant, tests, some, equivalent }: Kill): JudgedFault {
  const { state, input, to, output } = mutant.change;
  const does = {
    transfer: `to ${machine.states[to]}`,
    output: `answers ${machine.outputs[output]}`,
    missing: 'nothing',
    'extra state': `to a state more${twinText(machine, mutant.twin)}`,
  }[mutant.class];
  return {
    class: mutant.class,
    where: `${machine.states[state]} ${machine.inputs[input]}`,
    does,
    tests,
    some,
    ...(some.length === 0 ? { equivalent } : {}),
  };
}

/** What a twin does otherwise than the state that it is like. */
function twinText({ states, inputs, outputs }: Mealy, twin: Change | undefined): string {
  if (twin === undefined) return '';
  const { state, input, to, output } = twin;
  return `, like ${states[state]} but on ${inputs[input]} to ${states[to]} with ${outputs[output]}`;
}

interface CountedTest extends WalkedTest {
  readonly kind: string;
}

function faultsOfGuards(role: RoleModel, tests: readonly CountedTest[]): JudgedFault[] {
  const kindOf = new Map(tests.map(({ id, kind }) => [id, kind]));
  const separate = separator(role);
  return guardMutants(role.machine).map((mutant): JudgedFault => {
    const counts: Record<string, number> = {};
    const some: string[] = [];
    for (const { test } of differences({ ...role, machine: mutant.machine() }, tests)) {
      const kind = kindOf.get(test) as string;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (some.length < 3) some.push(test);
    }
    const fault = { class: 'guard', where: mutant.transition, does: `without ${mutant.without}` } as const;
    if (some.length > 0) return { ...fault, tests: counts, some };
    const { word, complete } = separate(mutant);
    const equivalent = word !== undefined ? false : complete ? true : undefined;
    return { ...fault, tests: counts, some, equivalent };
  });
}

function walked({ tests }: Suite): CountedTest[] {
  return tests
    .filter(({ cut, damage }) => cut === undefined && damage === undefined)
    .map(({ id, criterion, steps, purpose }) => ({ id, kind: criterion, steps, purpose }));
}

/** Words of the minimal automaton are words of the automaton: merged states define the same ones. */
function walkedWords(automaton: RoleAutomaton, words: readonly MatrixTest[]): CountedTest[] {
  const stepOf = new Map<unknown, WalkedTest['steps'][number]>();
  return words.map(({ id, kind, word }) => ({
    id,
    kind,
    purpose: word.length - 1,
    steps: runWord(automaton, word).map((edge) => {
      const { outputs, outcome, cause, input } = edge;
      const event = (automaton.inputs[input] as RoleAutomaton['inputs'][number]).event;
      const step = stepOf.get(edge) ?? {
        event,
        allowed: [outputs],
        outcome,
        ...(cause === undefined ? {} : { cause }),
      };
      stepOf.set(edge, step);
      return step;
    }),
  }));
}

function rowOf(name: FaultClass, mutants: number, faults: readonly JudgedFault[]): ClassRow {
  const own = faults.filter((fault) => fault.class === name);
  const left = own.filter(({ some }) => some.length === 0);
  return {
    class: name,
    mutants,
    judged: own.length,
    equivalent: left.filter(({ equivalent }) => equivalent === true).length,
    undecided: left.filter(({ equivalent }) => equivalent === undefined).length,
    killed: perTier((kinds) => own.filter(({ tests }) => kinds.some((kind) => tests[kind] !== undefined)).length),
  };
}

function perTier(count: (kinds: readonly string[]) => number): Record<Tier, number> {
  return Object.fromEntries(TIER_NAMES.map((tier) => [tier, count(TIERS[tier])])) as Record<Tier, number>;
}
