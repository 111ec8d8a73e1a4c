/**
 * Parts of an automaton that is too large for one complete suite: the automata over some of its inputs.
 *
 * A part is made around a transition of the chart: the inputs on a way to it, then, as long as the part keeps within
 * its bound, what other transitions and inputs need. So every transition that samples take, and every sample, is in
 * some part, unless the way to it alone is beyond the bound. What is left out of all parts are interleavings of their
 * inputs. Inputs that are sent on sequences alone are in none.
 */
import type { RoleAutomaton, RoleEdge } from '../select/automaton.js';
import { byCodeUnit } from '../select/canonical.js';

export interface Part {
  readonly name: string;
  /** Places in the inputs of the automaton, ascending. */
  readonly inputs: readonly number[];
}

/** The inputs that may be sent everywhere. */
export function plainInputs({ inputs }: RoleAutomaton): number[] {
  return inputs.flatMap(({ onlyOnSequences }, input) => (onlyOnSequences === true ? [] : [input]));
}

/** @param most - pairs of state and input that are sent, of one part. */
export function partsOf(automaton: RoleAutomaton, most: number): Part[] {
  const needs = needsOf(automaton);
  const byNeed = [...needs].toSorted(
    ([one, its], [other, others]) => others.length - its.length || byCodeUnit(one, other),
  );
  const open = new Set(byNeed.map(([duty]) => duty));
  const parts: Part[] = [];
  for (const [seed, need] of byNeed) {
    if (!open.delete(seed)) continue;
    const part = new Growing(automaton, most);
    if (!part.add(need)) continue;
    const lacking = (duty: string): number => (needs.get(duty) as number[]).filter((input) => !part.has(input)).length;
    const nearest = [...open].toSorted((one, other) => lacking(one) - lacking(other) || byCodeUnit(one, other));
    for (const duty of nearest) if (!part.duties.has(duty)) part.add(needs.get(duty) as number[]);
    for (const duty of part.duties) open.delete(duty);
    parts.push({ name: seed, inputs: part.inputs });
  }
  return parts;
}

/** How many pairs of state and input are sent with these inputs alone. */
export function sentPairs(automaton: RoleAutomaton, inputs: readonly number[]): number {
  let pairs = 0;
  for (const _edge of walk(automaton, inputs)) pairs++;
  return pairs;
}

/** The duties of a part: a transition by its id, an input by its id behind `input `. */
function dutiesOf({ inputs }: RoleAutomaton, edge: RoleEdge): string[] {
  return [...edge.transitions, `input ${inputs[edge.input]?.id}`];
}

/**
 * For each duty the inputs of a shortest word that meets it, ascending. Of a spoilt input: where its genuine form is
 * accepted, if anywhere.
 */
function needsOf(automaton: RoleAutomaton): Map<string, number[]> {
  const { inputs, table } = automaton;
  const genuine = inputs.map(({ twin }) => inputs.findIndex(({ id }) => id === twin));
  const best = new Map<string, { need: ReadonlySet<number>; isApt: boolean }>();
  const ways = new Map<number, ReadonlySet<number>>([[0, new Set()]]);
  for (const edge of walk(automaton, plainInputs(automaton))) {
    const way = ways.get(edge.from) as ReadonlySet<number>;
    const size = way.has(edge.input) ? way.size : way.size + 1;
    const twin = table[edge.from]?.[genuine[edge.input] as number];
    const isApt = twin === undefined || (twin.enabled && twin.outcome === 'done');
    const with_ = (): ReadonlySet<number> => new Set([...way, edge.input]);
    if (!ways.has(edge.to)) ways.set(edge.to, with_());
    for (const duty of dutiesOf(automaton, edge)) {
      const known = best.get(duty);
      const isBetter = known === undefined || (isApt === known.isApt ? size < known.need.size : isApt);
      if (isBetter) best.set(duty, { need: with_(), isApt });
    }
  }
  return new Map([...best].map(([duty, { need }]) => [duty, [...need].toSorted((one, other) => one - other)]));
}

class Growing {
  duties: ReadonlySet<string> = new Set();
  readonly #automaton: RoleAutomaton;
  readonly #most: number;
  #inputs: readonly number[] = [];

  constructor(automaton: RoleAutomaton, most: number) {
    this.#automaton = automaton;
    this.#most = most;
  }

  get inputs(): readonly number[] {
    return this.#inputs;
  }

  has(input: number): boolean {
    return this.#inputs.includes(input);
  }

  /** Takes these inputs as well; false where the part would grow beyond its bound. */
  add(inputs: readonly number[]): boolean {
    const all = [...new Set([...this.#inputs, ...inputs])].toSorted((one, other) => one - other);
    const duties = new Set<string>();
    let pairs = 0;
    for (const edge of walk(this.#automaton, all)) {
      if (++pairs > this.#most) return false;
      for (const duty of dutiesOf(this.#automaton, edge)) duties.add(duty);
    }
    this.#inputs = all;
    this.duties = duties;
    return true;
  }
}

/** Every edge that is sent with these inputs alone, breadth first from the initial state. */
function* walk({ table }: RoleAutomaton, inputs: readonly number[]): Generator<RoleEdge> {
  const states = new Set([0]);
  for (const state of states)
    for (const input of inputs) {
      const edge = table[state]?.[input] as RoleEdge;
      if (!edge.enabled) continue;
      yield edge;
      states.add(edge.to);
    }
}
