/**
 * Parts of an automaton that is too large for one complete suite: the automata over some of its inputs.
 *
 * A part is made around a transition of the chart: the inputs on a way to it, then, as long as the part keeps within
 * its bound, what other transitions and inputs need. So every transition that plain inputs take, and every plain input,
 * is in some part, unless the way to it alone is too much. What is left out of all parts are interleavings of their
 * inputs. Inputs that are sent on sequences alone are in none. A part is explored by itself and never cut off, even
 * where the whole automaton was.
 */
import { compileMachine } from '../compile/index.js';
import type { CompiledRole } from '../compile/index.js';
import { ModelError } from '../model-error.js';
import type { RoleModel } from '../role.js';
import type { RoleAutomaton, RoleEdge } from '../select/automaton.js';
import { roleAutomaton } from '../select/automaton.js';
import { byCodeUnit } from '../select/canonical.js';

export interface Part {
  /** `whole`, or what it was made around. */
  readonly name: string;
  /** Its {@link plainInputs} are those of the part. */
  readonly automaton: RoleAutomaton;
}

/** Additions that do not fit after which a part is taken as it is. */
const MOST_MISFITS = 20;

/** Local states that are looked at, over all parts. */
const MOST_STATES = 200_000;

/** The inputs that may be sent everywhere. */
export function plainInputs({ inputs }: RoleAutomaton): number[] {
  return inputs.flatMap(({ onlyOnSequences }, input) => (onlyOnSequences === true ? [] : [input]));
}

/** How many pairs of state and input are sent with plain inputs alone. */
export function sentPairs(automaton: RoleAutomaton): number {
  let pairs = 0;
  for (const _edge of walk(automaton)) pairs++;
  return pairs;
}

/** @param most - pairs of state and input of one part. */
export function partsOf(model: RoleModel, automaton: RoleAutomaton, most: number): Part[] {
  const needs = needsOf(automaton);
  const byNeed = [...needs].toSorted(
    ([one, its], [other, others]) => others.length - its.length || byCodeUnit(one, other),
  );
  const open = new Set(byNeed.map(([duty]) => duty));
  const compiled = compileMachine(model, { maxStates: MOST_STATES, checkPurity: false });
  const parts: Part[] = [];
  for (const [seed, need] of byNeed) {
    if (!open.delete(seed)) continue;
    const part = new Growing(model, compiled, most);
    if (!part.add(need)) continue;
    const lacking = (duty: string): number =>
      (needs.get(duty) as readonly string[]).filter((id) => !part.ids.has(id)).length;
    const nearest = [...open].toSorted((one, other) => lacking(one) - lacking(other) || byCodeUnit(one, other));
    let misfits = 0;
    for (const duty of nearest) {
      if (misfits === MOST_MISFITS) break;
      if (!part.duties.has(duty) && !part.add(needs.get(duty) as readonly string[])) misfits++;
    }
    for (const duty of part.duties) open.delete(duty);
    parts.push({ name: seed, automaton: part.automaton });
  }
  return parts;
}

/** The duties of a part: a transition by its id, an input by its id behind `input `. */
function dutiesOf({ inputs }: RoleAutomaton, edge: RoleEdge): string[] {
  return [...edge.transitions, `input ${inputs[edge.input]?.id}`];
}

/**
 * For each duty that plain inputs meet the ids of the inputs of a shortest word that meets it. Of a spoilt input: where
 * its genuine form is accepted, if anywhere.
 */
export function needsOf(automaton: RoleAutomaton): ReadonlyMap<string, readonly string[]> {
  const { inputs, table } = automaton;
  const genuine = inputs.map(({ twin }) => inputs.findIndex(({ id }) => id === twin));
  const best = new Map<string, { need: ReadonlySet<number>; isApt: boolean }>();
  const ways = new Map<number, ReadonlySet<number>>([[0, new Set()]]);
  for (const edge of walk(automaton)) {
    const way = ways.get(edge.from) as ReadonlySet<number>;
    const size = way.has(edge.input) ? way.size : way.size + 1;
    const twin = table[edge.from]?.[genuine[edge.input] as number];
    const isApt = twin === undefined || (twin.enabled && twin.outcome === 'done');
    const need = (): ReadonlySet<number> => new Set([...way, edge.input]);
    if (!ways.has(edge.to)) ways.set(edge.to, need());
    for (const duty of dutiesOf(automaton, edge)) {
      const known = best.get(duty);
      const isBetter = known === undefined || (isApt === known.isApt ? size < known.need.size : isApt);
      if (isBetter) best.set(duty, { need: need(), isApt });
    }
  }
  const idOf = (input: number): string => inputs[input]?.id ?? '';
  return new Map([...best].map(([duty, { need }]) => [duty, [...need].map(idOf).toSorted(byCodeUnit)]));
}

class Growing {
  ids: ReadonlySet<string> = new Set();
  duties: ReadonlySet<string> = new Set();
  readonly #model: RoleModel;
  readonly #compiled: CompiledRole;
  readonly #most: number;
  #automaton: RoleAutomaton | undefined;

  constructor(model: RoleModel, compiled: CompiledRole, most: number) {
    this.#model = model;
    this.#compiled = compiled;
    this.#most = most;
  }

  get automaton(): RoleAutomaton {
    if (this.#automaton === undefined) throw new RangeError(`${this.#model.name}: a part without inputs`);
    return this.#automaton;
  }

  /** Takes these inputs as well; false where the part would grow beyond its bound. */
  add(ids: readonly string[]): boolean {
    const all = new Set([...this.ids, ...ids]);
    const automaton = this.#explored(all);
    if (automaton === undefined || sentPairs(automaton) > this.#most) return false;
    this.ids = all;
    this.#automaton = automaton;
    this.duties = new Set([...walk(automaton)].flatMap((edge) => dutiesOf(automaton, edge)));
    return true;
  }

  #explored(ids: ReadonlySet<string>): RoleAutomaton | undefined {
    const { sequences: _none, ...model } = this.#model;
    const chosen = model.samples.filter(({ id }) => ids.has(id));
    // Whoever is spoilt names its genuine form; where that is not in the part it is not sent.
    const twins = new Set(chosen.map(({ twin }) => twin));
    const named = model.samples.filter(({ id }) => twins.has(id) && !ids.has(id));
    const samples = [...chosen, ...named.map((sample) => ({ ...sample, onlyOnSequences: true as const }))];
    // Not every input is sent in every state.
    const maxStates = Math.ceil((2 * this.#most) / ids.size);
    try {
      return roleAutomaton({ ...model, samples }, { maxStates }, this.#compiled);
    } catch (error) {
      if (error instanceof ModelError && error.code === 'MDL-014') return undefined;
      throw error;
    }
  }
}

/** Every edge that is sent with plain inputs alone, breadth first from the initial state. */
function* walk(automaton: RoleAutomaton): Generator<RoleEdge> {
  const inputs = plainInputs(automaton);
  const states = new Set([0]);
  for (const state of states)
    for (const input of inputs) {
      const edge = automaton.table[state]?.[input] as RoleEdge;
      if (!edge.enabled) continue;
      yield edge;
      states.add(edge.to);
    }
}
