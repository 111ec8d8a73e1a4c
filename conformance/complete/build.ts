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
import type { RoleModel, Sent } from '../role.js';
import type { RoleAutomaton, RoleEdge } from '../select/automaton.js';
import { byCodeUnit, canonicalJson, sha256Hex } from '../select/canonical.js';
import { clauseOf } from '../suite/ids.js';
import { digestOfMinimal } from './automaton.js';
import type { Part } from './parts.js';
import { partsOf, plainInputs, sentPairs } from './parts.js';
import type { CompleteInput, CompletePart, CompleteRow, CompleteSuite, Reaction } from './types.js';

export interface CompleteOptions {
  /** Most pairs of state and input of an automaton that is taken as a whole. Default 100 000. */
  readonly most?: number;
  /** Most of them of a part, where it is not. Default 2 000. */
  readonly mostOfPart?: number;
  /** Whether a requirement only recommends. Default: none does. */
  readonly recommends?: (id: string) => boolean;
}

/**
 * The same automaton gives the same suites, octet for octet.
 *
 * @throws {@link ModelError} `MDL-422` for two words with one digest, `MDL-424` for a suite without a certificate.
 */
export function generateComplete(
  model: RoleModel,
  automaton: RoleAutomaton,
  options: CompleteOptions = {},
): CompleteSuite {
  const { most = 100_000, mostOfPart = 2_000, recommends = () => false } = options;
  const isWhole = automaton.complete && sentPairs(automaton) <= most;
  const parts = isWhole ? [{ name: 'whole', automaton }] : partsOf(model, automaton, mostOfPart);
  const symbols = new Symbols(automaton);
  const made = parts.map((part) => completePart(part, symbols));
  const { inputs, answers, reactions } = symbols;
  const used = new Set(made.flatMap((part) => part.inputs));
  const taken = new Set(reactions.flatMap(({ transitions }) => transitions));
  const recommended = [...new Set(reactions.flatMap(({ ids }) => ids))]
    .filter((id) => clauseOf(id) !== undefined && recommends(id))
    .toSorted(byCodeUnit);
  return {
    format: 'mcim-complete/1',
    role: automaton.role,
    modelHash: automaton.hash,
    assumptions: [...new Set(parts.flatMap((part) => mealyOfRole(part.automaton).assumptions))],
    ...(recommended.length === 0 ? {} : { recommended }),
    inputs,
    answers,
    reactions,
    leftOutTransitions: automaton.reachable.filter((id) => !taken.has(id)),
    leftOutInputs: inputs.filter((_input, at) => !used.has(at)).map(({ id }) => id),
    parts: made,
  };
}

/** What identifies a word: the names of its inputs, whatever their numbers. */
export function digestOf(names: readonly string[]): string {
  return sha256Hex(names.join(' ')).slice(0, 12);
}

function completePart({ name, automaton }: Part, symbols: Symbols): CompletePart {
  const plain = plainInputs(automaton);
  const role = mealyOfRole(automaton);
  const { machine, stateOf, leftOut } = separable(withInputs(role.machine, plain));
  const suite = smallest(machine);
  const { method, extraStates, faultDomain, stateCover } = suite;
  const words = suite.words.map((word) => answered(machine, word));
  const verdict = certify(machine, words, { extraStates, stateCover });
  if (!verdict.accepted)
    throw modelError('MDL-424', {
      subject: `suite of part ${name} by method ${method}`,
      expected: 'a certificate',
      got: `none: ${verdict.gap.missing}`,
      where: automaton.role,
      todo: 'Take another method, and mend this one.',
    });
  const inputs = plain.map((input) => symbols.placeOfInput(automaton, input));
  const table = rowsOf(automaton, plain, stateOf, (edge) => symbols.placeOf(role, edge));
  return {
    name,
    method,
    extraStates,
    faultDomain,
    states: machine.states.length,
    digest: digestOfMinimal(symbols, { name, inputs, table }),
    certified: true,
    leftOutStates: leftOut,
    inputs,
    table,
    tests: byDigest(automaton.role, machine, words),
  };
}

/** Pairs of state and input up to which a method is tried: beyond, it takes minutes, or gains nothing (docs/decisions/0050). */
const TRIED: readonly (readonly [method: Method, most: number])[] = [
  ['SPY', Infinity],
  ['SPYH', 2_000],
  ['S', 2_000],
];

/** Of the suites by the methods that the size allows the one of fewest inputs; of several the first. */
function smallest(machine: Mealy): Suite {
  const pairs = machine.next.reduce((count, to) => count + (to === UNDEFINED ? 0 : 1), 0);
  const suites = TRIED.filter(([, most]) => pairs <= most).map(([method]) =>
    completeSuite(machine, { method, extraStates: 0, attempts: 1 }),
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
  placeOf: (edge: RoleEdge) => number,
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
    reaction: edges.map((edge) => (isSent(edge) ? placeOf(edge) : UNDEFINED)),
  }));

  function* walked(): Generator<{ readonly state: number; readonly edges: readonly RoleEdge[] }> {
    for (const [state] of places) {
      const edges = inputs.map((input) => table[state]?.[input] as RoleEdge);
      for (const edge of edges) if (isSent(edge) && !places.has(edge.to)) places.set(edge.to, places.size);
      yield { state, edges };
    }
  }
}

/** What parts share: inputs as the role has them, each answer and each reaction once, in the order of first use. */
class Symbols {
  readonly inputs: readonly CompleteInput[];
  readonly answers: (readonly Sent[])[] = [];
  readonly reactions: Reaction[] = [];
  readonly #inputs: ReadonlyMap<string, number>;
  /** By name of the output: ports are told apart, and their order is not. */
  readonly #answers = new Map<string, number>();
  readonly #reactions = new Map<string, number>();

  constructor({ inputs }: RoleAutomaton) {
    this.inputs = inputs.map(({ id, event, from, op }) => ({ id, event, from, op }));
    this.#inputs = new Map(inputs.map(({ id }, at) => [id, at]));
  }

  placeOfInput({ inputs }: RoleAutomaton, input: number): number {
    return this.#inputs.get(inputs[input]?.id ?? '') as number;
  }

  placeOf({ machine }: FromRole, edge: RoleEdge): number {
    const { from, input, outputs, outcome, cause, transitions, says, ids } = edge;
    const name = machine.outputs[machine.output[from * machine.inputs.length + input] as number] as string;
    const answer = this.#answers.get(name) ?? this.answers.push(outputs) - 1;
    this.#answers.set(name, answer);
    const reaction: Reaction = { answer, outcome, ...(cause === undefined ? {} : { cause }), transitions, says, ids };
    const key = canonicalJson(reaction);
    const place = this.#reactions.get(key) ?? this.reactions.push(reaction) - 1;
    this.#reactions.set(key, place);
    return place;
  }
}
