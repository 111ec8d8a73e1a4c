/**
 * Complete suites of a role: for its automaton as a whole or, where that is too large, for parts of it.
 *
 * Each suite is made by the cheapest of the methods that its size allows, and kept only with a certificate. Inputs that
 * are sent on sequences alone are left out, for elsewhere nobody has looked at what comes of them.
 */
import { certify } from '../certify/index.js';
import { mealyOfRole } from '../mealy/from-role.js';
import type { FromRole } from '../mealy/from-role.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { after, UNDEFINED } from '../mealy/mealy.js';
import { separable, withInputs } from '../mealy/separable.js';
import { SILENCE } from '../mealy/undefined.js';
import { completeSuite } from '../methods/suite.js';
import type { Method, Suite } from '../methods/suite.js';
import { modelError } from '../model-error.js';
import type { RoleAutomaton, RoleEdge } from '../select/automaton.js';
import { byCodeUnit, canonicalJson, sha256Hex } from '../select/canonical.js';
import { clauseOf } from '../suite/ids.js';
import { digestOfMinimal } from './automaton.js';
import type { Part } from './parts.js';
import { partsOf, plainInputs, sentPairs } from './parts.js';
import type { CompletePart, CompleteRow, CompleteSuite, Reaction } from './types.js';

export interface CompleteOptions {
  /** Most pairs of state and input of an automaton that is taken as a whole. Default 100 000. */
  readonly most?: number;
  /** Most of them of a part, where it is not. Default 4 000. */
  readonly mostOfPart?: number;
  /** Whether a requirement only recommends. Default: none does. */
  readonly recommends?: (id: string) => boolean;
}

/**
 * The same automaton gives the same suites, octet for octet.
 *
 * @throws {@link ModelError} `MDL-422` for two words with one digest, `MDL-424` for a suite without a certificate.
 */
export function generateComplete(automaton: RoleAutomaton, options: CompleteOptions = {}): CompleteSuite {
  const { most = 100_000, mostOfPart = 4_000, recommends = () => false } = options;
  const plain = plainInputs(automaton);
  const isSmall = sentPairs(automaton, plain) <= most;
  const parts: readonly Part[] = isSmall ? [{ name: 'whole', inputs: plain }] : partsOf(automaton, mostOfPart);
  const role = mealyOfRole(automaton);
  const reactions = new Reactions(role);
  const made = parts.map((part) => completePart(automaton, role, part, reactions));
  const used = new Set(parts.flatMap(({ inputs }) => inputs));
  const taken = new Set(reactions.all.flatMap(({ transitions }) => transitions));
  const recommended = [...new Set(reactions.all.flatMap(({ ids }) => ids))]
    .filter((id) => clauseOf(id) !== undefined && recommends(id))
    .toSorted(byCodeUnit);
  return {
    format: 'mcim-complete/1',
    role: automaton.role,
    modelHash: automaton.hash,
    assumptions: role.assumptions,
    ...(recommended.length === 0 ? {} : { recommended }),
    inputs: automaton.inputs.map(({ id, event, from, op }) => ({ id, event, from, op })),
    answers: role.answers,
    reactions: reactions.all,
    leftOutTransitions: automaton.reachable.filter((id) => !taken.has(id)),
    leftOutInputs: automaton.inputs.filter((_input, at) => !used.has(at)).map(({ id }) => id),
    parts: made,
  };
}

/** What identifies a word: the names of its inputs, whatever their numbers. */
export function digestOf(names: readonly string[]): string {
  return sha256Hex(names.join(' ')).slice(0, 12);
}

function completePart(automaton: RoleAutomaton, role: FromRole, part: Part, reactions: Reactions): CompletePart {
  const limited = withInputs(role.machine, part.inputs);
  const { machine, stateOf, leftOut } = separable(limited);
  const suite = smallest(machine);
  const words = suite.words.map((word) => answered(machine, word));
  const verdict = certify(machine, words, { extraStates: suite.extraStates, stateCover: suite.stateCover });
  if (!verdict.accepted)
    throw modelError('MDL-424', {
      subject: `suite of part ${part.name} by method ${suite.method}`,
      expected: 'a certificate',
      got: `none: ${verdict.gap.missing}`,
      where: automaton.role,
      todo: 'Take another method, and mend this one.',
    });
  const { name, inputs } = part;
  const table = rowsOf(automaton, inputs, stateOf, reactions);
  const symbols = { inputs: automaton.inputs, answers: role.answers, reactions: reactions.all };
  return {
    name,
    method: suite.method,
    extraStates: suite.extraStates,
    faultDomain: suite.faultDomain,
    states: machine.states.length,
    digest: digestOfMinimal(symbols, { name, inputs, table }),
    certified: true,
    leftOutStates: leftOut,
    inputs,
    table,
    tests: byDigest(automaton.role, machine, words),
  };
}

/** Pairs of state and input up to which a method is tried: the larger suites take the others minutes. */
const TRIED: readonly (readonly [method: Method, most: number])[] = [
  ['SPY', Infinity],
  ['SPYH', 2_000],
  ['S', 500],
];

/** Of the suites by the methods that the size allows the one of fewest inputs; of several the first. */
function smallest(machine: Mealy): Suite {
  const pairs = machine.next.reduce((count, to) => count + (to === UNDEFINED ? 0 : 1), 0);
  const suites = TRIED.filter(([, most]) => pairs <= most).map(([method]) =>
    completeSuite(machine, { method, extraStates: 0 }),
  );
  return suites.reduce((best, suite) => (suite.symbols < best.symbols ? suite : best));
}

/**
 * Without an answer on its way a test would show nothing (the runner: no evidence, no pass). Such a word goes on, by a
 * shortest way, until something is answered; a longer word asks no less.
 */
function answered(machine: Mealy, word: InputWord): InputWord {
  const isSpoken = (state: number, input: number): boolean => {
    const answer = machine.output[state * machine.inputs.length + input] as number;
    return answer !== UNDEFINED && !isSilent(machine, answer);
  };
  let state = 0;
  for (const input of word) {
    if (isSpoken(state, input)) return word;
    state = after(machine, state, [input]);
  }
  const ways = new Map<number, InputWord>([[state, []]]);
  for (const [at, way] of ways)
    for (const input of machine.inputs.keys()) {
      if (isSpoken(at, input)) return [...word, ...way, input];
      const to = after(machine, at, [input]);
      if (to !== UNDEFINED && !ways.has(to)) ways.set(to, [...way, input]);
    }
  return word;
}

function isSilent({ outputs }: Mealy, answer: number): boolean {
  return outputs[answer] === SILENCE;
}

function byDigest(role: string, { inputs }: Mealy, words: readonly InputWord[]): Record<string, readonly number[]> {
  const tests = new Map<string, InputWord>();
  for (const word of words) {
    const digest = digestOf(word.map((input) => inputs[input] as string));
    const other = tests.get(digest);
    if (other !== undefined && other.join() !== word.join())
      throw modelError('MDL-422', {
        subject: `digest ${digest}`,
        expected: 'one word',
        got: 'two',
        where: role,
        todo: 'Lengthen the digests.',
      });
    tests.set(digest, word);
  }
  return Object.fromEntries([...tests].toSorted(([one], [other]) => byCodeUnit(one, other)));
}

/** The states of a part as they were explored, in the order in which its inputs lead there. */
function rowsOf(
  { table, states }: RoleAutomaton,
  inputs: readonly number[],
  classOf: Int32Array,
  reactions: Reactions,
): CompleteRow[] {
  const places = new Map([[0, 0]]);
  const classes = new Map<number, number>();
  // In the order of their first rows, as whoever minimises the rows counts them.
  const classAt = (state: number): number => {
    const own = classOf[state] as number;
    if (!classes.has(own)) classes.set(own, classes.size);
    return classes.get(own) as number;
  };
  const isSent = ({ enabled, to }: RoleEdge): boolean => enabled && classOf[to] !== UNDEFINED;
  return Array.from(walked(), ({ state, edges }) => ({
    at: states[state]?.path ?? '',
    class: classAt(state),
    next: edges.map((edge) => (isSent(edge) ? (places.get(edge.to) as number) : UNDEFINED)),
    reaction: edges.map((edge) => (isSent(edge) ? reactions.placeOf(edge) : UNDEFINED)),
  }));

  function* walked(): Generator<{ readonly state: number; readonly edges: readonly RoleEdge[] }> {
    for (const [state] of places) {
      const edges = inputs.map((input) => table[state]?.[input] as RoleEdge);
      for (const edge of edges) if (isSent(edge) && !places.has(edge.to)) places.set(edge.to, places.size);
      yield { state, edges };
    }
  }
}

/** Each reaction once, in the order of first use. */
class Reactions {
  readonly all: Reaction[] = [];
  readonly #machine: Mealy;
  readonly #places = new Map<string, number>();

  constructor({ machine }: FromRole) {
    this.#machine = machine;
  }

  placeOf({ from, input, outcome, cause, transitions, says, ids }: RoleEdge): number {
    const { output, inputs } = this.#machine;
    const answer = output[from * inputs.length + input] as number;
    const reaction: Reaction = { answer, outcome, ...(cause === undefined ? {} : { cause }), transitions, says, ids };
    const key = canonicalJson(reaction);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(reaction) - 1;
  }
}
