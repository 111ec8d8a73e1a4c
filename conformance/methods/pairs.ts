/**
 * For every two states a shortest word that tells them apart, and its length: breadth first over unordered pairs,
 * backwards from those that one input separates. Every method reads this table.
 *
 * An input that is not defined in one of the two states separates nothing: it is never sent there.
 */
import { modelError } from '../model-error.js';
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';

/** Eight hundred megabytes of pairs. */
const MOST_STATES = 10_000;

export class PairTable {
  readonly machine: Mealy;
  readonly #states: number;
  /** `length[s * states + t]`: inputs of a shortest separating word; 0 on the diagonal. */
  readonly length: Int32Array;
  /** The first input of such a word. */
  readonly #first: Int32Array;

  /**
   * @param onInseparable - what to do where no word tells two states apart; their length is 0.
   * @throws ModelError `MDL-411` there by default; `MDL-451` where there are too many states to hold their pairs.
   */
  constructor(
    machine: Mealy,
    onInseparable = (one: number, other: number): void => {
      throw inseparable(machine, one, other);
    },
  ) {
    if (machine.states.length > MOST_STATES) throw tooManyStates(machine);
    this.machine = machine;
    const states = machine.states.length;
    this.#states = states;
    this.length = new Int32Array(states * states);
    this.#first = new Int32Array(states * states).fill(UNDEFINED);
    this.#fill();
    for (let one = 0; one < states; one++)
      for (let other = 0; other < one; other++) if (this.lengthOf(one, other) === 0) onInseparable(other, one);
  }

  lengthOf(one: number, other: number): number {
    return this.length[one * this.#states + other] as number;
  }

  /** A shortest word that separates two different states. */
  wordOf(one: number, other: number): number[] {
    const { next, inputs } = this.machine;
    const word: number[] = [];
    let [left, right] = [one, other];
    for (let rest = this.lengthOf(one, other); rest > 0; rest--) {
      const input = this.#first[left * this.#states + right] as number;
      word.push(input);
      left = next[left * inputs.length + input] as number;
      right = next[right * inputs.length + input] as number;
    }
    return word;
  }

  #fill(): void {
    const { next, output, inputs } = this.machine;
    const states = this.#states;
    const width = inputs.length;
    const before = predecessors(this.machine);
    let layer: number[] = [];
    for (let one = 0; one < states; one++)
      for (let other = one + 1; other < states; other++)
        for (let input = 0; input < width; input++) {
          const left = output[one * width + input] as number;
          const right = output[other * width + input] as number;
          if (next[one * width + input] === UNDEFINED || next[other * width + input] === UNDEFINED) continue;
          if (left === right) continue;
          this.#note(one, other, input, 1);
          layer.push(one * states + other);
          break;
        }
    for (let length = 2; layer.length > 0; length++) {
      const following: number[] = [];
      for (const pair of layer) {
        const one = Math.trunc(pair / states);
        const other = pair % states;
        for (let input = 0; input < width; input++)
          for (const left of before[one * width + input] ?? [])
            for (const right of before[other * width + input] ?? []) {
              if (left === right || this.lengthOf(left, right) > 0) continue;
              this.#note(left, right, input, length);
              following.push(left * states + right);
            }
      }
      layer = following;
    }
  }

  #note(one: number, other: number, input: number, length: number): void {
    for (const at of [one * this.#states + other, other * this.#states + one]) {
      this.length[at] = length;
      this.#first[at] = input;
    }
  }
}

/** `[state * inputs + input]`: the states from which the input leads there. */
function predecessors({ next, states, inputs }: Mealy): number[][] {
  const width = inputs.length;
  const before: number[][] = Array.from({ length: states.length * width }, () => []);
  for (let state = 0; state < states.length; state++)
    for (let input = 0; input < width; input++) {
      const to = next[state * width + input] as number;
      if (to !== UNDEFINED) before[to * width + input]?.push(state);
    }
  return before;
}

function tooManyStates({ name, states }: Mealy): Error {
  return modelError('MDL-451', {
    subject: 'suite',
    expected: `an automaton of at most ${MOST_STATES} states, minimised`,
    got: `${states.length}: each pair of them takes ${2 * Int32Array.BYTES_PER_ELEMENT} octets`,
    where: name,
    todo: 'Make suites for parts of it, with some of the inputs each, or take a cover of transitions.',
  });
}

function inseparable(machine: Mealy, one: number, other: number): Error {
  const states = [one, other].map((state) => machine.states[state] as string);
  return modelError('MDL-411', {
    subject: `states ${states.join(' and ')}`,
    states,
    expected: 'a word that tells them apart',
    got: 'none',
    where: machine.name,
    todo: 'Minimise the machine first.',
  });
}
