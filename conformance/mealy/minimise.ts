/**
 * The smallest machine with the same behaviour, by partition refinement (Hopcroft's, in `n p log n` for `n` states and
 * `p` inputs).
 *
 * Of partial machines states are the same when they define the same words and answer them alike. Two that only never
 * contradict each other stay apart: which of those to merge is a choice, and merging them would define what the
 * machine leaves open. Where no defined word tells them apart a complete method refuses the machine.
 */
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import { unreachableStates } from './reach.js';

export interface Minimised {
  /** States named after the first of those they stand for, in the order of these. */
  readonly machine: Mealy;
  /** For each state of the old machine the one of the new; {@link UNDEFINED} where nothing led there. */
  readonly stateOf: Int32Array;
  /** Names of states that are the same, each list with the one that is kept first; nothing where it was minimal. */
  readonly merged: readonly (readonly string[])[];
  /** Names of the states that nothing led to. */
  readonly unreachable: readonly string[];
}

/** @throws {@link ModelError} `MDL-429` for what is no machine. */
export function minimise(machine: Mealy): Minimised {
  const dropped = new Set(unreachableStates(machine));
  const kept = machine.states.map((_name, state) => state).filter((state) => !dropped.has(state));
  const blocks = new Refinement(machine, kept).blocks();
  // In the order of their first states, so that the initial state stays the first.
  const stateOf = new Int32Array(machine.states.length).fill(UNDEFINED);
  const members: number[][] = [];
  const numberOf = new Map<number, number>();
  for (const state of kept) {
    const block = blocks[state] as number;
    const known = numberOf.get(block) ?? members.push([]) - 1;
    numberOf.set(block, known);
    stateOf[state] = known;
    members[known]?.push(state);
  }
  const named = members.map((states) => states.map((state) => machine.states[state] as string));
  return {
    machine: quotient(machine, stateOf, members),
    stateOf,
    merged: named.filter(({ length }) => length > 1),
    unreachable: [...dropped].map((state) => machine.states[state] as string),
  };
}

function quotient(machine: Mealy, stateOf: Int32Array, members: readonly (readonly number[])[]): Mealy {
  const { inputs } = machine;
  const next = new Int32Array(members.length * inputs.length);
  const output = new Int32Array(next.length);
  members.forEach(([first = 0], state) => {
    for (let input = 0; input < inputs.length; input++) {
      const to = machine.next[first * inputs.length + input] as number;
      next[state * inputs.length + input] = to === UNDEFINED ? UNDEFINED : (stateOf[to] as number);
      output[state * inputs.length + input] = machine.output[first * inputs.length + input] as number;
    }
  });
  return { ...machine, states: members.map(([first = 0]) => machine.states[first] as string), next, output };
}

/**
 * A partition of states into blocks. Members of a block lie side by side in `order`; marking a state moves it to the
 * front of its block, and {@link split} makes a block of what was marked.
 */
class Refinement {
  private readonly machine: Mealy;
  private readonly order: Int32Array;
  private readonly placeOf: Int32Array;
  private readonly blockOf: Int32Array;
  private readonly first: number[] = [];
  /** Behind the last member. */
  private readonly end: number[] = [];
  private readonly marked: number[] = [];
  private readonly touched: number[] = [];
  /** States before each state, by input: `before[starts[i * n + s] ..]`. */
  private readonly starts: Int32Array;
  private readonly before: Int32Array;

  constructor(machine: Mealy, states: readonly number[]) {
    this.machine = machine;
    const size = machine.states.length;
    this.placeOf = new Int32Array(size);
    this.blockOf = new Int32Array(size).fill(UNDEFINED);
    this.order = Int32Array.from(this.byAnswers(states));
    this.order.forEach((state, place) => (this.placeOf[state] = place));
    [this.starts, this.before] = predecessors(machine, states);
  }

  /** The block of each state; {@link UNDEFINED} for those that take no part. */
  blocks(): Int32Array {
    const inputs = this.machine.inputs.length;
    const waiting = new Set(this.first.keys());
    for (const block of waiting) {
      waiting.delete(block);
      // The block may be split while it splits others; as it is now it is enough, with the smaller of its parts later.
      const members = this.order.slice(this.first[block], this.end[block]);
      for (let input = 0; input < inputs; input++) {
        for (const state of members) this.markBefore(state, input);
        for (const cut of this.touched.splice(0)) {
          const fresh = this.split(cut);
          if (fresh !== undefined) waiting.add(waiting.has(cut) || this.isSmaller(fresh, cut) ? fresh : cut);
        }
      }
    }
    return this.blockOf;
  }

  /** States in blocks of equal answers, undefined ones among them. */
  private byAnswers(states: readonly number[]): number[] {
    const { inputs, output } = this.machine;
    const blocks = new Map<string, number[]>();
    for (const state of states) {
      const key = output.subarray(state * inputs.length, (state + 1) * inputs.length).join();
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [state]);
      else block.push(state);
    }
    let place = 0;
    for (const block of blocks.values()) {
      for (const state of block) this.blockOf[state] = this.first.length;
      this.first.push(place);
      this.end.push((place += block.length));
      this.marked.push(0);
    }
    return [...blocks.values()].flat();
  }

  private markBefore(state: number, input: number): void {
    const at = input * this.machine.states.length + state;
    for (let edge = this.starts[at] as number; edge < (this.starts[at + 1] as number); edge++) {
      const from = this.before[edge] as number;
      const block = this.blockOf[from] as number;
      const front = (this.first[block] as number) + (this.marked[block] as number);
      const place = this.placeOf[from] as number;
      const other = this.order[front] as number;
      [this.order[front], this.order[place]] = [from, other];
      [this.placeOf[from], this.placeOf[other]] = [front, place];
      if (this.marked[block] === 0) this.touched.push(block);
      this.marked[block] = (this.marked[block] as number) + 1;
    }
  }

  /** The marked states become a block of their own, unless all were; returns it. */
  private split(block: number): number | undefined {
    const start = this.first[block] as number;
    const end = start + (this.marked[block] as number);
    this.marked[block] = 0;
    if (end === this.end[block]) return undefined;
    const fresh = this.first.push(start) - 1;
    this.end.push(end);
    this.marked.push(0);
    this.first[block] = end;
    for (let place = start; place < end; place++) this.blockOf[this.order[place] as number] = fresh;
    return fresh;
  }

  private isSmaller(one: number, other: number): boolean {
    const size = (block: number): number => (this.end[block] as number) - (this.first[block] as number);
    return size(one) <= size(other);
  }
}

/** For each input and state the states from which the input leads there, packed behind one another. */
function predecessors({ states, inputs, next }: Mealy, among: readonly number[]): [Int32Array, Int32Array] {
  const starts = new Int32Array(states.length * inputs.length + 1);
  const each = (take: (at: number, from: number) => void): void => {
    for (const from of among) {
      for (let input = 0; input < inputs.length; input++) {
        const to = next[from * inputs.length + input] as number;
        if (to !== UNDEFINED) take(input * states.length + to, from);
      }
    }
  };
  each((at) => (starts[at + 1] = (starts[at + 1] as number) + 1));
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const filled = starts.slice();
  const before = new Int32Array(starts.at(-1) ?? 0);
  each((at, from) => {
    const place = filled[at] as number;
    before[place] = from;
    filled[at] = place + 1;
  });
  return [starts, before];
}
