/** From words to a suite: steps with their allowed answers, confirming suffixes, twins, ids and titles. */
import { ModelError } from '../model-error.js';
import type { RoleModel } from '../role.js';
import type { RoleAutomaton, RoleEdge } from '../select/automaton.js';
import { inputIndex, roleAutomaton, runWord } from '../select/automaton.js';
import type { AutomatonBounds } from '../select/automaton.js';
import { byCodeUnit } from '../select/canonical.js';
import { damagedStores } from '../select/damaged-store.js';
import { confirmingSuffix, wrongSuccessors } from '../select/confirm.js';
import {
  acceptedAlike,
  boundaries,
  negatives,
  sequences,
  states,
  transitions,
  unexpected,
  wordOf,
} from '../select/criteria.js';
import { pairsOf, pairsOn, transitionPairs } from '../select/pairs.js';
import { shortestPaths, simplePaths } from '../select/paths.js';
import { pathWithout, powerCuts } from '../select/power-cuts.js';
import type { Word } from '../select/word.js';
import { wordText, withoutPrefixes } from '../select/word.js';
import { faultTests } from './fault-tests.js';
import { acceptancesOf, clauseOf, meaningOf, operationOf, testIds } from './ids.js';
import type { Meanings } from './ids.js';
import { titleOf } from './title.js';
import type { Suite, TestCase, TestStep } from './types.js';

export type CriterionName =
  | 'states'
  | 'transitions'
  | 'transition-pairs'
  | 'negatives'
  | 'unexpected'
  | 'boundaries'
  | 'shortest-paths'
  | 'simple-paths'
  | 'power-cuts'
  | 'damaged-store'
  | 'sequences';

export interface GenerateOptions {
  /** Default: transitions, negatives, unexpected. */
  readonly criteria?: readonly CriterionName[];
  /** Default: those of the role. */
  readonly sequences?: Readonly<Record<string, readonly string[]>>;
  /** Words made elsewhere (a complete method), labelled with their criterion. */
  readonly words?: Iterable<Word>;
  /**
   * Words that find single faults which all other tests miss, as ids of samples (`searchFaultWords`). They may leave the
   * automaton.
   */
  readonly faultWords?: readonly (readonly string[])[];
  readonly bounds?: GenerateBounds;
  /**
   * The readings of a decision that these steps of a role belong to, as labels of the test: those of its steps up to
   * the last that it is about. What follows only confirms, by steps of these readings alone where it can. Default: no
   * labels.
   */
  readonly readings?: (steps: readonly TestStep[], role: string) => readonly string[];
  /** Whether a requirement only recommends: no lenient run fails for what deviates from it. Default: none does. */
  readonly recommends?: (id: string) => boolean;
}

export interface GenerateBounds extends AutomatonBounds {
  readonly maxPairs?: number;
  /** Longest word of `transition-pairs`, in inputs. */
  readonly maxChain?: number;
  readonly maxPaths?: number;
  readonly maxLength?: number;
}

/** What one role's suite covers, and what it leaves out. */
export interface ManifestRole {
  readonly role: string;
  readonly modelHash: string;
  readonly criteria: readonly CriterionName[];
  readonly bounds: Required<GenerateBounds>;
  /** False when `maxStates` cut states off: what lies behind them is not tested. */
  readonly complete: boolean;
  readonly states: number;
  readonly inputs: number;
  readonly tests: number;
  readonly steps: number;
  readonly testsByCriterion: Readonly<Record<string, number>>;
  readonly transitions: { readonly covered: number; readonly total: number };
  /** Of each label, how many tests have it. */
  readonly testsByReading: Readonly<Record<string, number>>;
  /** Of transitions, as `transition-pairs` counts them. */
  readonly pairs: { readonly covered: number; readonly total: number };
  /** Criteria of which a bound left words out. */
  readonly truncated: readonly CriterionName[];
  /** Genuine inputs that no explored state accepts: a refusal of them has no control, and is no negative test. */
  readonly neverAccepted: readonly string[];
  /** Spoilt inputs that some state accepts exactly as the genuine one, as `<state> <input>`. */
  readonly acceptedAlike: readonly string[];
  /** Transitions that the chart declares and no enabled sample input takes. */
  readonly unreached: readonly string[];
  /** Words left out because no answer could show that their purpose was met. */
  readonly unobservable: readonly string[];
}

export interface Generated {
  readonly suite: Suite;
  readonly manifest: ManifestRole;
  readonly automaton: RoleAutomaton;
  /** What each test is about, for `ids.lock`. */
  readonly meanings: Meanings;
}

const DEFAULT_CRITERIA: readonly CriterionName[] = ['transitions', 'negatives', 'unexpected'];

/** The suite of one role. The same model gives the same suite, octet for octet, everywhere. */
export function generateSuite(model: RoleModel, options: GenerateOptions = {}): Generated {
  const bounds: Required<GenerateBounds> = {
    maxStates: options.bounds?.maxStates ?? 20_000,
    atBound: options.bounds?.atBound ?? 'refuse',
    maxPairs: options.bounds?.maxPairs ?? 50_000,
    maxChain: options.bounds?.maxChain ?? 25,
    checkPurity: options.bounds?.checkPurity ?? true,
    maxPaths: options.bounds?.maxPaths ?? 2_000,
    maxLength: options.bounds?.maxLength ?? 40,
  };
  const automaton = roleAutomaton(model, bounds);
  const criteria = options.criteria ?? DEFAULT_CRITERIA;
  const words: Word[] = [...(options.words ?? [])];
  const truncated: CriterionName[] = [];
  for (const criterion of criteria) {
    const made = wordsOf(criterion, model, automaton, bounds, options.sequences ?? model.sequences ?? {});
    words.push(...made.words);
    if (made.truncated) truncated.push(criterion);
  }

  const wanted = withControls(automaton, withTwins(automaton, strongest(words)));
  const labels = labelsBy(automaton, options.readings);
  const { chosen, unobservable } = observable(automaton, wanted, labels);
  const paths = chosen.map(({ inputs }) => runWord(automaton, inputs));
  const ids = testIds(automaton, chosen, paths);
  const idOf = new Map<string, string>();
  chosen.forEach((word, index) => {
    const key = keyOf(word.inputs.slice(0, word.purpose + 1));
    // A control is short: of a chain, what follows the purpose would have to pass as well.
    if (isPlain(word) && !idOf.has(key)) idOf.set(key, ids[index] as string);
  });
  const tests = chosen.map((word, index) =>
    testCase(automaton, word, paths[index] as RoleEdge[], ids[index] as string, { idOf, labels }),
  );
  tests.push(...faultTests(model, options.faultWords ?? [], options.readings));
  tests.sort((a, b) => byCodeUnit(a.id, b.id));
  const recommended = namedBy(tests).filter((id) => options.recommends?.(id) === true);
  const suite: Suite = {
    format: 'mcim-suite/1',
    role: automaton.role,
    modelHash: automaton.hash,
    ...(recommended.length === 0 ? {} : { recommended }),
    tests,
  };
  const meanings = new Map(
    chosen.map((word, index) => [
      ids[index] as string,
      meaningOf(automaton, paths[index] as readonly RoleEdge[], word.purpose),
    ]),
  );
  const pairs = new Set(paths.flatMap((path, index) => [...pairsOn(certain(path, chosen[index] as Word))]));
  const left = { truncated, unobservable, pairs: pairs.size };
  return { suite, manifest: manifestOf(automaton, suite, criteria, bounds, left), automaton, meanings };
}

interface Made {
  readonly words: readonly Word[];
  readonly truncated: boolean;
}

function wordsOf(
  criterion: CriterionName,
  model: RoleModel,
  automaton: RoleAutomaton,
  bounds: Required<GenerateBounds>,
  named: Readonly<Record<string, readonly string[]>>,
): Made {
  const all = (words: Iterable<Word>): Made => ({ words: [...words], truncated: false });
  switch (criterion) {
    case 'states':
      return all(states(automaton));
    case 'transitions':
      return all(transitions(automaton));
    case 'transition-pairs': {
      const words = [...transitionPairs(automaton, bounds)];
      return { words, truncated: pairsOf(automaton).size > bounds.maxPairs };
    }
    case 'negatives':
      return all(negatives(automaton));
    case 'boundaries':
      return all(boundaries(automaton));
    case 'unexpected':
      return all(unexpected(automaton));
    case 'shortest-paths':
      return all(withoutPrefixes([...shortestPaths(model, automaton)]));
    case 'simple-paths': {
      const words: Word[] = [];
      const paths = simplePaths(automaton, bounds);
      for (let next = paths.next(); ; next = paths.next()) {
        if (next.done === true) return { words: withoutPrefixes(words), truncated: next.value };
        words.push(next.value);
      }
    }
    case 'power-cuts':
      // A role without a store has nothing that a cut could spoil.
      return all(model.power === undefined ? [] : powerCuts(automaton, model.power));
    case 'damaged-store':
      return all(model.power === undefined ? [] : damagedStores(automaton, model.power));
    case 'sequences':
      return all(sequences(automaton, named));
  }
}

const STRENGTH: readonly TestCase['criterion'][] = [
  'sequence',
  'transition',
  'negative',
  'unexpected',
  'boundary',
  'transition-pair',
  'state',
  'simple-path',
  'power-cut',
  'damaged-store',
  'fault',
  'complete',
];

/**
 * Of equal words the one with the strongest label stays. A sequence, a cut or a damage is never merged into another
 * test.
 */
function strongest(words: readonly Word[]): Word[] {
  const kept = new Map<string, Word>();
  for (const word of [...words].toSorted((a, b) => STRENGTH.indexOf(a.criterion) - STRENGTH.indexOf(b.criterion))) {
    const key = `${word.name ?? ''}:${word.cut?.arrives ?? ''}:${word.damage?.after ?? ''}:${keyOf(word.inputs)}`;
    if (!kept.has(key)) kept.set(key, word);
  }
  return [...kept.values()];
}

/** Adds the control twins of spoilt inputs where no test has the same path with the genuine input yet. */
function withTwins(automaton: RoleAutomaton, words: readonly Word[]): Word[] {
  const all = new Map(words.filter(isPlain).map((word) => [keyOf(word.inputs), word]));
  const added: Word[] = [];
  for (const word of words) {
    const twin = twinWord(automaton, word);
    if (twin === undefined || all.has(keyOf(twin))) continue;
    const control: Word = { criterion: 'transition', inputs: twin, purpose: word.purpose };
    all.set(keyOf(twin), control);
    added.push(control);
  }
  return [...words, ...added];
}

/**
 * Adds, for each negative that has no twin on its own path, the shortest word in which its genuine input is accepted.
 */
function withControls(automaton: RoleAutomaton, words: readonly Word[]): Word[] {
  const present = new Set(words.filter(isPlain).map(({ inputs }) => keyOf(inputs)));
  const added: Word[] = [];
  for (const word of words) {
    const control = controlWord(automaton, word);
    if (control === undefined || present.has(keyOf(control))) continue;
    present.add(keyOf(control));
    added.push({ criterion: 'transition', inputs: control, purpose: control.length - 1 });
  }
  return [...words, ...added];
}

/** What must pass with a negative: its twin on the same path, or the shortest way to where its input is accepted. */
function controlWord(automaton: RoleAutomaton, word: Word): readonly number[] | undefined {
  const edge = runWord(automaton, word.inputs)[word.purpose] as RoleEdge;
  if (operationOf(automaton, edge) === 'ok') return undefined;
  const twin = twinWord(automaton, word);
  if (twin !== undefined) return twin;
  const id = automaton.inputs[edge.input]?.twin;
  const accepted = acceptancesOf(automaton).get(id === undefined ? edge.input : inputIndex(automaton, id));
  return accepted === undefined ? undefined : wordOf(automaton, 'transition', accepted).inputs;
}

/** What labels a path has, and a step by itself. */
interface Labels {
  readonly of: (path: readonly RoleEdge[]) => readonly string[];
  readonly ofStep: (edge: RoleEdge) => readonly string[];
}

function labelsBy(automaton: RoleAutomaton, readings: GenerateOptions['readings']): Labels {
  const of = (path: readonly RoleEdge[]): readonly string[] =>
    readings?.(
      path.map((edge) => sharedStep(automaton, edge)),
      automaton.role,
    ) ?? [];
  const known = new WeakMap<RoleEdge, readonly string[]>();
  const ofStep = (edge: RoleEdge): readonly string[] => {
    let labels = known.get(edge);
    if (labels === undefined) known.set(edge, (labels = of([edge])));
    return labels;
  };
  return { of, ofStep };
}

/** The same path with the genuine input at the purpose, if the model accepts it there. */
function twinWord(automaton: RoleAutomaton, word: Word): number[] | undefined {
  const twin = automaton.inputs[word.inputs[word.purpose] as number]?.twin;
  if (twin === undefined) return undefined;
  const inputs = [...word.inputs.slice(0, word.purpose), inputIndex(automaton, twin)];
  const edge = runWord(automaton, inputs)[word.purpose] as RoleEdge;
  return edge.enabled && edge.outcome === 'done' ? inputs : undefined;
}

/** Extends words whose purpose ends in no answer, or in a refusal; sets aside those that no answer can confirm. */
function observable(
  automaton: RoleAutomaton,
  words: readonly Word[],
  labels: Labels,
): { chosen: Word[]; unobservable: string[] } {
  const unobservable: string[] = [];
  const extended: Word[] = [];
  for (const word of words) {
    if (word.cut !== undefined || word.damage !== undefined) {
      // It asks for answers of its own after the boot.
      extended.push(word);
      continue;
    }
    const path = runWord(automaton, word.inputs);
    const edge = path[word.purpose] as RoleEdge;
    const last = path.at(-1) as RoleEdge;
    // Of a chain the last step is judged like a purpose of its own.
    const judged = word.further === undefined ? edge : last;
    if (judged.outcome === 'done' && judged.outputs.length > 0) {
      extended.push(word);
      continue;
    }
    const suspects = judged === last ? wrongSuccessors(automaton, last) : [];
    const suffix = confirmingSuffix(automaton, last.to, suspects, { own: labels.of(path), ofStep: labels.ofStep });
    if (suffix !== undefined) extended.push({ ...word, inputs: [...word.inputs, ...suffix] });
    // An answer from the purpose on is evidence in itself, even where nothing can follow it.
    else if (path.slice(word.purpose).some(({ outputs }) => outputs.length > 0)) extended.push(word);
    else unobservable.push(wordText(automaton, word.inputs));
  }
  // A negative without its control proves nothing; it goes with its twin.
  const present = new Set(extended.filter(isPlain).map((word) => keyOf(word.inputs.slice(0, word.purpose + 1))));
  const chosen = extended.filter((word) => {
    const control = controlWord(automaton, word);
    if (control === undefined || present.has(keyOf(control))) return true;
    unobservable.push(wordText(automaton, word.inputs));
    return false;
  });
  return { chosen, unobservable: [...new Set(unobservable)].toSorted(byCodeUnit) };
}

function testCase(
  automaton: RoleAutomaton,
  word: Word,
  path: readonly RoleEdge[],
  id: string,
  { idOf, labels }: { readonly idOf: ReadonlyMap<string, string>; readonly labels: Labels },
): TestCase {
  const steps = path.map((edge) => sharedStep(automaton, edge));
  const readings = labels.of(path.slice(0, word.purpose + (word.further ?? 0) + 1));
  const edge = path[word.purpose] as RoleEdge;
  const { cut, damage } = word;
  const cutting = cut === undefined ? [] : (path[word.purpose + 1] as RoleEdge).ids;
  const named = [...new Set([...edge.ids, ...cutting])];
  const op = operationOf(automaton, edge);
  const same = op === 'ok' ? undefined : twinWord(automaton, word);
  const control = controlWord(automaton, word);
  const twin = control === undefined ? undefined : idOf.get(keyOf(control));
  if (op !== 'ok' && twin === undefined) {
    throw new ModelError(
      'MDL-205',
      `${automaton.role}: test ${id}: expected a control that accepts the genuine input, got none.`,
    );
  }
  return {
    id,
    role: automaton.role,
    title: titleOf(steps[word.purpose] as TestStep, {
      first: word.criterion === 'transition-pair' ? steps[word.purpose - 1] : undefined,
      further: word.further,
      cut,
      damagedAfter: damage === undefined ? undefined : steps[damage.after],
      readings,
      genuine: same === undefined ? undefined : runWord(automaton, same)[word.purpose]?.outputs,
    }),
    requirements: named.filter((ref) => clauseOf(ref) !== undefined),
    decisions: named.filter((ref) => clauseOf(ref) === undefined),
    ...(readings.length === 0 ? {} : { readings }),
    criterion: word.criterion,
    op,
    steps,
    purpose: word.purpose,
    ...(word.further === undefined || word.further === 0 ? {} : { further: word.further }),
    ...(twin === undefined ? {} : { twin }),
    ...(cut === undefined ? {} : { cut: { ...cut, otherwise: otherwise(automaton, path, word) } }),
    ...(damage === undefined ? {} : { damage: true }),
  };
}

/** The requirements that steps of these tests name, sorted. */
function namedBy(tests: readonly TestCase[]): string[] {
  const steps = new Set(tests.flatMap((test) => [...test.steps, ...(test.cut?.otherwise ?? [])]));
  const named = new Set([...steps].flatMap(({ ids }) => ids));
  return [...named].filter((id) => clauseOf(id) !== undefined).toSorted(byCodeUnit);
}

function otherwise(automaton: RoleAutomaton, path: readonly RoleEdge[], { purpose }: Word): TestStep[] {
  return pathWithout(automaton, path, purpose).map((edge) => sharedStep(automaton, edge));
}

/** The part of a path that is taken whatever becomes of a cut or a damage. */
function certain<T>(
  path: readonly T[],
  { cut, damage, purpose }: Pick<TestCase, 'cut' | 'damage' | 'purpose'> | Word,
): readonly T[] {
  return cut === undefined && damage === undefined ? path : path.slice(0, purpose);
}

const stepOfEdge = new WeakMap<RoleEdge, TestStep>();

function sharedStep(automaton: RoleAutomaton, edge: RoleEdge): TestStep {
  let step = stepOfEdge.get(edge);
  if (step === undefined) stepOfEdge.set(edge, (step = stepOf(automaton, edge)));
  return step;
}

function stepOf(automaton: RoleAutomaton, edge: RoleEdge): TestStep {
  const sample = automaton.inputs[edge.input] as RoleModel['samples'][number];
  return {
    input: sample.id,
    event: sample.event,
    from: sample.from,
    op: sample.op,
    allowed: [edge.outputs],
    outcome: edge.outcome,
    ...(edge.cause === undefined ? {} : { cause: edge.cause }),
    at: automaton.states[edge.from]?.path ?? '',
    transitions: edge.transitions,
    says: edge.says,
    ids: edge.ids,
  };
}

function manifestOf(
  automaton: RoleAutomaton,
  suite: Suite,
  criteria: readonly CriterionName[],
  bounds: Required<GenerateBounds>,
  left: {
    readonly truncated: readonly CriterionName[];
    readonly unobservable: readonly string[];
    readonly pairs: number;
  },
): ManifestRole {
  const taken = new Set<string>();
  const testsByCriterion: Record<string, number> = {};
  const testsByReading: Record<string, number> = {};
  let steps = 0;
  for (const test of suite.tests) {
    steps += test.steps.length;
    testsByCriterion[test.criterion] = (testsByCriterion[test.criterion] ?? 0) + 1;
    for (const reading of test.readings ?? []) testsByReading[reading] = (testsByReading[reading] ?? 0) + 1;
    for (const step of certain(test.steps, test)) for (const id of step.transitions) taken.add(id);
  }
  const reachable = new Set(automaton.reachable);
  const accepted = acceptancesOf(automaton);
  const alike = automaton.table.flatMap((row) =>
    row
      .filter((edge) => edge.enabled && acceptedAlike(automaton, edge))
      .map(({ from, input }) => `${automaton.states[from]?.path} ${automaton.inputs[input]?.id}`),
  );
  return {
    role: automaton.role,
    modelHash: automaton.hash,
    criteria,
    bounds,
    complete: automaton.complete,
    states: automaton.states.length,
    inputs: automaton.inputs.length,
    tests: suite.tests.length,
    steps,
    testsByCriterion,
    testsByReading,
    transitions: { covered: taken.size, total: reachable.size },
    pairs: { covered: left.pairs, total: pairsOf(automaton).size },
    truncated: left.truncated,
    neverAccepted: automaton.inputs.filter(({ op }, input) => op === 'ok' && !accepted.has(input)).map(({ id }) => id),
    acceptedAlike: [...new Set(alike)].toSorted(byCodeUnit),
    unreached: automaton.declared.filter((id) => !reachable.has(id)),
    unobservable: left.unobservable,
  };
}

/** Neither a named sequence nor a chain of pairs, cut off or damaged: a word that can be the control of another. */
function isPlain({ name, further = 0, cut, damage }: Word): boolean {
  return name === undefined && further === 0 && cut === undefined && damage === undefined;
}

function keyOf(inputs: readonly number[]): string {
  return inputs.join(',');
}
