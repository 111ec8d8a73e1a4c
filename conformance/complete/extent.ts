/**
 * How much of a role's automaton its complete suites are about: which of its transitions are in some part, and how many
 * of its single faults are in none.
 *
 * A state of a part is one of the whole automaton, reached by the same inputs; so both are walked at once. A transfer is
 * in a part that has its transition and tells where it leads from where it should lead.
 */
import { countMutants } from '../certify/index.js';
import type { MutantClass } from '../certify/index.js';
import { mealyOfRole } from '../mealy/from-role.js';
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { minimise } from '../mealy/minimise.js';
import { silenceOf } from '../mealy/undefined.js';
import { modelError } from '../model-error.js';
import type { RoleAutomaton } from '../select/automaton.js';
import type { CompletePart, CompleteSuite } from './types.js';

export interface Extent {
  /** Of the minimal automaton, as far as it was explored. */
  readonly states: number;
  readonly inputs: number;
  readonly transitions: number;
  /** Transitions that some part has. */
  readonly inParts: number;
  /** By class the single faults of the minimal automaton that no part has. */
  readonly outside: Readonly<Record<Exclude<MutantClass, 'extra state'>, number>>;
}

/**
 * @param automaton - of the role, as it was when the suites were made.
 * @throws {@link ModelError} `MDL-423` for suites of another automaton.
 */
export function extentOf(suite: CompleteSuite, automaton: RoleAutomaton): Extent {
  if (suite.modelHash !== automaton.hash)
    throw modelError('MDL-423', {
      subject: 'complete suites',
      expected: `those of the automaton ${automaton.hash.slice(0, 12)}`,
      got: `those of ${suite.modelHash.slice(0, 12)}`,
      where: suite.role,
      todo: "Run 'npm run generate'.",
    });
  const { machine, stateOf } = minimise(mealyOfRole(automaton).machine);
  const transfers = new Map<number, ReadonlySet<number>>();
  for (const part of suite.parts) addTransfers(transfers, part, placesOf(suite, part, automaton, stateOf), machine);
  const { states, inputs, next, output } = machine;
  const silence = silenceOf(machine);
  const missing = [...transfers.keys()].filter(
    (at) => next[at] !== Math.floor(at / inputs.length) || output[at] !== silence,
  );
  const held = {
    transfer: [...transfers.values()].reduce((sum, { size }) => sum + size, 0),
    output: transfers.size * (suite.answers.length - 1),
    missing: missing.length,
  };
  const all = (name: MutantClass): number => countMutants(machine, name);
  return {
    states: states.length,
    inputs: inputs.length,
    transitions: next.reduce((count, to) => count + (to === UNDEFINED ? 0 : 1), 0),
    inParts: transfers.size,
    outside: {
      transfer: all('transfer') - held.transfer,
      output: all('output') - held.output,
      missing: all('missing') - held.missing,
    },
  };
}

/** Where a part is in the whole. */
interface Places {
  /** By row: the state of the minimal automaton; {@link UNDEFINED} for a row beyond where the whole was cut off. */
  readonly states: Int32Array;
  /** By input of the part: that of the whole. */
  readonly inputs: readonly number[];
}

function placesOf(
  suite: CompleteSuite,
  { inputs, table }: CompletePart,
  automaton: RoleAutomaton,
  stateOf: Int32Array,
): Places {
  const numberOf = new Map(automaton.inputs.map(({ id }, at) => [id, at]));
  const places = inputs.map((input) => numberOf.get(suite.inputs[input]?.id ?? '') as number);
  const explored = new Map([[0, 0]]);
  for (const [row, state] of explored)
    table[row]?.next.forEach((to, input) => {
      const edge = automaton.table[state]?.[places[input] as number];
      if (to !== UNDEFINED && edge?.enabled === true && !explored.has(to)) explored.set(to, edge.to);
    });
  const states = Int32Array.from(table, (_row, at) => stateOf[explored.get(at) ?? UNDEFINED] ?? UNDEFINED);
  return { states, inputs: places };
}

/** For each transition that the part has, by its place in the tables of the whole, the states that it may lead to. */
function addTransfers(
  transfers: Map<number, ReadonlySet<number>>,
  { table }: CompletePart,
  places: Places,
  whole: Mealy,
): void {
  const statesOf = new Map<number, Set<number>>();
  for (const [at, { class: own }] of table.entries()) {
    const state = places.states[at] as number;
    if (state !== UNDEFINED) statesOf.set(own, (statesOf.get(own) ?? new Set()).add(state));
  }
  const others = new Map<number, ReadonlySet<number>>();
  const otherThan = (target: number): ReadonlySet<number> => {
    const known =
      others.get(target) ?? new Set([...statesOf].flatMap(([own, states]) => (own === target ? [] : [...states])));
    others.set(target, known);
    return known;
  };
  for (const [at, { next }] of table.entries()) {
    const state = places.states[at] as number;
    if (state === UNDEFINED) continue;
    for (const [input, to] of next.entries()) {
      const place = state * whole.inputs.length + (places.inputs[input] as number);
      if (to === UNDEFINED || whole.next[place] === UNDEFINED) continue;
      const before = transfers.get(place);
      const more = otherThan((table[to] as CompletePart['table'][number]).class);
      if (before !== more) transfers.set(place, before === undefined ? more : new Set([...before, ...more]));
    }
  }
}
