/** From words to a suite: steps with their allowed answers, confirming suffixes, twins, ids and titles. */
import type { RoleModel } from '../role.js';
import type { RoleAutomaton, RoleEdge } from '../select/automaton.js';
import { inputIndex, roleAutomaton, runWord } from '../select/automaton.js';
import type { AutomatonBounds } from '../select/automaton.js';
import { byCodeUnit } from '../select/canonical.js';
import { confirmingSuffix, wrongSuccessors } from '../select/confirm.js';
import { negatives, pairsOf, sequences, states, transitionPairs, transitions, unexpected } from '../select/criteria.js';
import { shortestPaths, simplePaths } from '../select/paths.js';
import type { Word } from '../select/word.js';
import { wordText, withoutPrefixes } from '../select/word.js';
import { clauseOf, operationOf, testIds } from './ids.js';
import { titleOf } from './title.js';
import type { Suite, TestCase, TestStep } from './types.js';

export type CriterionName =
  | 'states'
  | 'transitions'
  | 'transition-pairs'
  | 'negatives'
  | 'unexpected'
  | 'shortest-paths'
  | 'simple-paths'
  | 'sequences';

export interface GenerateOptions {
  /** Default: transitions, negatives, unexpected. */
  readonly criteria?: readonly CriterionName[];
  readonly sequences?: Readonly<Record<string, readonly string[]>>;
  /** Words made elsewhere (a complete method), labelled with their criterion. */
  readonly words?: Iterable<Word>;
  readonly bounds?: GenerateBounds;
}

export interface GenerateBounds extends AutomatonBounds {
  readonly maxPairs?: number;
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
  readonly pairs: { readonly covered: number; readonly total: number };
  /** Transitions that the chart declares and no enabled sample input takes. */
  readonly unreached: readonly string[];
  /** Words left out because no answer could show that their purpose was met. */
  readonly unobservable: readonly string[];
}

export interface Generated {
  readonly suite: Suite;
  readonly manifest: ManifestRole;
  readonly automaton: RoleAutomaton;
}

const DEFAULT_CRITERIA: readonly CriterionName[] = ['transitions', 'negatives', 'unexpected'];

/** The suite of one role. The same model gives the same suite, octet for octet, everywhere. */
export function generateSuite(model: RoleModel, options: GenerateOptions = {}): Generated {
  const bounds: Required<GenerateBounds> = {
    maxStates: options.bounds?.maxStates ?? 20_000,
    atBound: options.bounds?.atBound ?? 'refuse',
    maxPairs: options.bounds?.maxPairs ?? 50_000,
    maxPaths: options.bounds?.maxPaths ?? 2_000,
    maxLength: options.bounds?.maxLength ?? 40,
  };
  const automaton = roleAutomaton(model, bounds);
  const criteria = options.criteria ?? DEFAULT_CRITERIA;
  const words: Word[] = [...(options.words ?? [])];
  for (const criterion of criteria)
    words.push(...wordsOf(criterion, model, automaton, bounds, options.sequences ?? {}));

  const { chosen, unobservable } = observable(automaton, withTwins(automaton, strongest(words)));
  const paths = chosen.map(({ inputs }) => runWord(automaton, inputs));
  const ids = testIds(automaton, chosen, paths);
  const idOf = new Map<string, string>();
  chosen.forEach((word, index) => {
    const key = keyOf(word.inputs.slice(0, word.purpose + 1));
    if (word.name === undefined && !idOf.has(key)) idOf.set(key, ids[index] as string);
  });
  const accepted = acceptedControls(automaton, chosen, paths, ids);
  const tests = chosen.map((word, index) =>
    testCase(automaton, word, paths[index] as RoleEdge[], ids[index] as string, idOf, accepted),
  );
  tests.sort((a, b) => byCodeUnit(a.id, b.id));
  const suite: Suite = { format: 'mcim-suite/1', role: automaton.role, modelHash: automaton.hash, tests };
  return { suite, manifest: manifestOf(automaton, suite, criteria, bounds, unobservable), automaton };
}

function wordsOf(
  criterion: CriterionName,
  model: RoleModel,
  automaton: RoleAutomaton,
  bounds: Required<GenerateBounds>,
  named: Readonly<Record<string, readonly string[]>>,
): Word[] {
  switch (criterion) {
    case 'states':
      return [...states(automaton)];
    case 'transitions':
      return [...transitions(automaton)];
    case 'transition-pairs':
      return withoutPrefixes([...transitionPairs(automaton, bounds)]);
    case 'negatives':
      return [...negatives(automaton)];
    case 'unexpected':
      return [...unexpected(automaton)];
    case 'shortest-paths':
      return withoutPrefixes([...shortestPaths(model, automaton)]);
    case 'simple-paths':
      return withoutPrefixes([...simplePaths(automaton, bounds)]);
    case 'sequences':
      return [...sequences(automaton, named)];
  }
}

const STRENGTH: readonly TestCase['criterion'][] = [
  'sequence',
  'transition',
  'negative',
  'unexpected',
  'transition-pair',
  'state',
  'simple-path',
  'complete',
];

/** Of equal words the one with the strongest label stays. A named sequence is never merged into another test. */
function strongest(words: readonly Word[]): Word[] {
  const kept = new Map<string, Word>();
  for (const word of [...words].toSorted((a, b) => STRENGTH.indexOf(a.criterion) - STRENGTH.indexOf(b.criterion))) {
    const key = word.name === undefined ? keyOf(word.inputs) : `${word.name}:${keyOf(word.inputs)}`;
    if (!kept.has(key)) kept.set(key, word);
  }
  return [...kept.values()];
}

/** Adds the control twins of spoilt inputs where no test has the same path with the genuine input yet. */
function withTwins(automaton: RoleAutomaton, words: readonly Word[]): Word[] {
  const all = new Map(words.filter(({ name }) => name === undefined).map((word) => [keyOf(word.inputs), word]));
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

/** The same path with the genuine input at the purpose, if the model accepts it there. */
function twinWord(automaton: RoleAutomaton, word: Word): number[] | undefined {
  const twin = automaton.inputs[word.inputs[word.purpose] as number]?.twin;
  if (twin === undefined) return undefined;
  const inputs = [...word.inputs.slice(0, word.purpose), inputIndex(automaton, twin)];
  const edge = runWord(automaton, inputs)[word.purpose] as RoleEdge;
  return edge.enabled && edge.outcome === 'done' ? inputs : undefined;
}

/** Extends words whose purpose ends in no answer, or in a refusal; sets aside those that no answer can confirm. */
function observable(automaton: RoleAutomaton, words: readonly Word[]): { chosen: Word[]; unobservable: string[] } {
  const unobservable: string[] = [];
  const extended: Word[] = [];
  for (const word of words) {
    const path = runWord(automaton, word.inputs);
    const edge = path[word.purpose] as RoleEdge;
    const last = path.at(-1) as RoleEdge;
    if (edge.outcome === 'done' && edge.outputs.length > 0) {
      extended.push(word);
      continue;
    }
    const suffix = confirmingSuffix(
      automaton,
      last.to,
      word.purpose === path.length - 1 ? wrongSuccessors(automaton, edge) : [],
    );
    if (suffix !== undefined) extended.push({ ...word, inputs: [...word.inputs, ...suffix] });
    // A refusal that is answered is evidence in itself, even where nothing can follow it.
    else if (edge.outputs.length > 0) extended.push(word);
    else unobservable.push(wordText(automaton, word.inputs));
  }
  // A negative without its control proves nothing; it goes with its twin.
  const present = new Set(
    extended.filter(({ name }) => name === undefined).map((word) => keyOf(word.inputs.slice(0, word.purpose + 1))),
  );
  const chosen = extended.filter((word) => {
    const twin = twinWord(automaton, word);
    if (twin === undefined || present.has(keyOf(twin))) return true;
    unobservable.push(wordText(automaton, word.inputs));
    return false;
  });
  return { chosen, unobservable: [...new Set(unobservable)].toSorted(byCodeUnit) };
}

/** For each genuine input the id of a shortest test in which it is accepted: the control of `unexpected` tests. */
function acceptedControls(
  automaton: RoleAutomaton,
  words: readonly Word[],
  paths: readonly (readonly RoleEdge[])[],
  ids: readonly string[],
): Map<number, string> {
  const controls = new Map<number, { readonly id: string; readonly length: number }>();
  words.forEach((word, index) => {
    const edge = paths[index]?.[word.purpose];
    const id = ids[index] as string;
    if (edge === undefined || word.criterion !== 'transition' || operationOf(automaton, edge) !== 'ok') return;
    const known = controls.get(edge.input);
    if (known === undefined || word.purpose < known.length || (word.purpose === known.length && id < known.id)) {
      controls.set(edge.input, { id, length: word.purpose });
    }
  });
  return new Map([...controls].map(([input, { id }]) => [input, id]));
}

function testCase(
  automaton: RoleAutomaton,
  word: Word,
  path: readonly RoleEdge[],
  id: string,
  idOf: ReadonlyMap<string, string>,
  accepted: ReadonlyMap<number, string>,
): TestCase {
  const steps = path.map((edge) => sharedStep(automaton, edge));
  const edge = path[word.purpose] as RoleEdge;
  const op = operationOf(automaton, edge);
  const control = twinWord(automaton, word);
  const twin =
    control === undefined ? (op === 'unexpected' ? accepted.get(edge.input) : undefined) : idOf.get(keyOf(control));
  return {
    id,
    role: automaton.role,
    title: titleOf(steps[word.purpose] as TestStep, {
      first: word.criterion === 'transition-pair' ? steps[word.purpose - 1] : undefined,
      genuine: control === undefined ? undefined : runWord(automaton, control)[word.purpose]?.outputs,
    }),
    requirements: edge.ids.filter((ref) => clauseOf(ref) !== undefined),
    decisions: edge.ids.filter((ref) => clauseOf(ref) === undefined),
    criterion: word.criterion,
    op,
    steps,
    purpose: word.purpose,
    ...(twin === undefined ? {} : { twin }),
  };
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
  unobservable: readonly string[],
): ManifestRole {
  const taken = new Set<string>();
  const pairs = new Set<string>();
  const testsByCriterion: Record<string, number> = {};
  let steps = 0;
  for (const test of suite.tests) {
    steps += test.steps.length;
    testsByCriterion[test.criterion] = (testsByCriterion[test.criterion] ?? 0) + 1;
    test.steps.forEach((step, index) => {
      for (const id of step.transitions) {
        taken.add(id);
        for (const before of test.steps[index - 1]?.transitions ?? []) pairs.add(`${before} ${id}`);
      }
    });
  }
  const reachable = new Set(automaton.reachable);
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
    transitions: { covered: taken.size, total: reachable.size },
    pairs: { covered: pairs.size, total: pairsOf(automaton).size },
    unreached: automaton.declared.filter((id) => !reachable.has(id)),
    unobservable,
  };
}

function keyOf(inputs: readonly number[]): string {
  return inputs.join(',');
}
