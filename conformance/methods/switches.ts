/**
 * Switch cover: every sequence of `k + 1` transitions that follow each other (Chow's n-switch). With `k` 0 these are
 * the transitions, with 1 their pairs.
 *
 * One word takes many of them: it goes on as long as some open one begins or ends where it stands, walks to the next
 * open one where that is nearer than a new word would be, and ends otherwise. A criterion, not a guarantee: what it
 * misses is measured in docs/guide/select.md.
 */
import { modelError } from '../model-error.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { requireMealy } from '../mealy/required.js';
import { stateCover } from './cover.js';
import { checkCount } from './option.js';

export interface SwitchOptions {
  /** Transitions of a sequence less one. Default 1. */
  readonly k?: number;
  /** What a new word costs besides its inputs, in inputs: the more, the fewer and longer the words. Default 0. */
  readonly resetCost?: number;
  /** A word ends with the sequence in which it reaches so many inputs. Default: none. */
  readonly maxLength?: number;
  /** Most sequences. Default 20 million. */
  readonly maxSwitches?: number;
}

/**
 * Yields the words one by one.
 *
 * @throws {@link ModelError} `MDL-412` for a machine that is not connected, `MDL-432` for more sequences than the bound,
 *   `MDL-415` for a cost or length that is no whole number.
 */
export function* switchCover(machine: Mealy, options: SwitchOptions = {}): Generator<InputWord> {
  const { k = 1, resetCost = 0, maxLength = Infinity, maxSwitches = 20_000_000 } = options;
  requireMealy(machine);
  const { states, inputs } = machine;
  const most = states.length * inputs.length ** (k + 1);
  if (!Number.isInteger(k) || k < 0 || most > maxSwitches)
    throw modelError('MDL-432', {
      subject: `${k}-switch cover`,
      expected: `k of 0 or more and at most ${maxSwitches} sequences of k + 1 inputs`,
      got: `up to ${most}`,
      where: machine.name,
      todo: 'Take a smaller k, or raise maxSwitches.',
    });
  checkCount(machine, 'resetCost', resetCost);
  if (options.maxLength !== undefined) checkCount(machine, 'maxLength', maxLength, 1);
  const { words, depth, order } = stateCover(machine);
  const open = new OpenSwitches(machine, k + 1);
  for (const first of order) {
    while (open.beginAt(first)) {
      const walk = new Walk(machine, open);
      for (const input of words[first] as InputWord) walk.take(input);
      walk.takeAll(open.oneAt(first));
      while (walk.inputs.length < maxLength) {
        const on = walk.openInput();
        if (on !== undefined) {
          walk.take(on);
          continue;
        }
        const nearest = order.find((state) => open.beginAt(state));
        if (nearest === undefined) break;
        const detour = wayToOpen(machine, open, walk.state, resetCost + (depth[nearest] as number));
        if (detour === undefined) break;
        walk.takeAll(detour);
        walk.takeAll(open.oneAt(walk.state));
      }
      yield walk.inputs;
    }
  }
}

/** Which sequences no word has taken yet, by the state they begin in. */
class OpenSwitches {
  readonly length: number;
  private readonly machine: Mealy;
  private readonly perState: number;
  /** 1 where taken. */
  private readonly taken: Uint8Array;
  private readonly left: Int32Array;

  constructor(machine: Mealy, length: number) {
    this.machine = machine;
    this.length = length;
    this.perState = machine.inputs.length ** length;
    this.taken = new Uint8Array(machine.states.length * this.perState);
    // Numbers of defined sequences by length, the longer from the shorter.
    let counts = new Int32Array(machine.states.length).fill(1);
    for (let step = 0; step < length; step++)
      counts = counts.map((_count, state) =>
        machine.inputs.reduce((sum, _name, input) => {
          const to = this.next(state, input);
          return to === UNDEFINED ? sum : sum + (counts[to] as number);
        }, 0),
      );
    this.left = counts;
  }

  beginAt(state: number): boolean {
    return (this.left[state] as number) > 0;
  }

  isOpen(state: number, sequence: InputWord): boolean {
    return this.taken[this.numberOf(state, sequence)] === 0;
  }

  take(state: number, sequence: InputWord): void {
    const at = this.numberOf(state, sequence);
    if (this.taken[at] === 1) return;
    this.taken[at] = 1;
    this.left[state] = (this.left[state] as number) - 1;
  }

  /** The first open sequence of a state that has one. */
  oneAt(state: number): InputWord {
    const sequence: number[] = [];
    const search = (at: number): boolean => {
      if (sequence.length === this.length) return this.isOpen(state, sequence);
      for (let input = 0; input < this.machine.inputs.length; input++) {
        const to = this.next(at, input);
        if (to === UNDEFINED) continue;
        sequence.push(input);
        if (search(to)) return true;
        sequence.pop();
      }
      return false;
    };
    search(state);
    return sequence;
  }

  private numberOf(state: number, sequence: InputWord): number {
    return sequence.reduce((number, input) => number * this.machine.inputs.length + input, state);
  }

  private next(state: number, input: number): number {
    return this.machine.next[state * this.machine.inputs.length + input] as number;
  }
}

/** A word as it grows. */
class Walk {
  readonly inputs: number[] = [];
  private readonly machine: Mealy;
  private readonly open: OpenSwitches;
  /** The state before each input, and the one behind the last. */
  private readonly states: number[] = [0];

  constructor(machine: Mealy, open: OpenSwitches) {
    this.machine = machine;
    this.open = open;
  }

  get state(): number {
    return this.states.at(-1) as number;
  }

  take(input: number): void {
    this.states.push(this.machine.next[this.state * this.machine.inputs.length + input] as number);
    this.inputs.push(input);
    const start = this.inputs.length - this.open.length;
    if (start >= 0) this.open.take(this.states[start] as number, this.inputs.slice(start));
  }

  takeAll(word: InputWord): void {
    for (const input of word) this.take(input);
  }

  /** An input that ends an open sequence. */
  openInput(): number | undefined {
    const start = this.inputs.length - this.open.length + 1;
    if (start < 0) return undefined;
    const before = this.inputs.slice(start);
    const found = this.machine.inputs.findIndex(
      (_name, input) =>
        this.machine.next[this.state * this.machine.inputs.length + input] !== UNDEFINED &&
        this.open.isOpen(this.states[start] as number, [...before, input]),
    );
    return found < 0 ? undefined : found;
  }
}

/** A shortest way to a state where an open sequence begins, if it is shorter than `limit`. */
function wayToOpen({ next, inputs }: Mealy, open: OpenSwitches, from: number, limit: number): InputWord | undefined {
  const ways = new Map<number, InputWord>([[from, []]]);
  for (const [state, way] of ways) {
    if (open.beginAt(state)) return way;
    if (way.length + 1 >= limit) continue;
    for (let input = 0; input < inputs.length; input++) {
      const to = next[state * inputs.length + input] as number;
      if (to !== UNDEFINED && !ways.has(to)) ways.set(to, [...way, input]);
    }
  }
  return undefined;
}
