/**
 * The part of a machine in which words tell every two states apart.
 *
 * In a partial machine two states may differ only in what is sent there: a timer that runs in one of them, an input of
 * another variant. No suite tells such states apart, so a complete method refuses the machine. Left out are as few
 * states as a greedy choice finds: an input that leads to one of them is not sent. What is left is a partial machine
 * like any other, and what is left out has names.
 */
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import { minimise } from './minimise.js';

export interface Separable {
  /** Minimal; a word tells every two of its states apart. */
  readonly machine: Mealy;
  /** For each state of the old machine the one of the new; {@link UNDEFINED} for what is left out or not reached. */
  readonly stateOf: Int32Array;
  /** Names of the states that are left out because no word tells them from another one, in order. */
  readonly leftOut: readonly string[];
}

/** The initial state is never left out. */
export function separable(machine: Mealy): Separable {
  const leftOut = new Set<number>();
  for (;;) {
    const minimal = minimise(without(machine, leftOut));
    const worst = leastTold(minimal.machine);
    if (worst === undefined) {
      const { stateOf } = minimal;
      const names = machine.states.filter((_name, state) => leftOut.has(state));
      return { machine: minimal.machine, stateOf, leftOut: names };
    }
    minimal.stateOf.forEach((state, old) => {
      if (state === worst) leftOut.add(old);
    });
  }
}

/** The machine with these inputs alone, in this order. */
export function withInputs(machine: Mealy, inputs: readonly number[]): Mealy {
  const width = machine.inputs.length;
  const column = (table: Int32Array): Int32Array =>
    Int32Array.from({ length: machine.states.length * inputs.length }, (_none, at) => {
      const input = inputs[at % inputs.length] as number;
      return table[Math.floor(at / inputs.length) * width + input] as number;
    });
  return {
    ...machine,
    inputs: inputs.map((input) => machine.inputs[input] as string),
    next: column(machine.next),
    output: column(machine.output),
  };
}

function without(machine: Mealy, states: ReadonlySet<number>): Mealy {
  if (states.size === 0) return machine;
  const leads = (at: number): boolean => states.has(machine.next[at] as number);
  return {
    ...machine,
    next: machine.next.map((to, at) => (leads(at) ? UNDEFINED : to)),
    output: machine.output.map((answer, at) => (leads(at) ? UNDEFINED : answer)),
  };
}

/** The state that most others are not told from, of several the last; undefined where every two are told apart. */
function leastTold(machine: Mealy): number | undefined {
  const told = toldApart(machine);
  const size = machine.states.length;
  let worst: number | undefined;
  let most = 1;
  for (let state = 1; state < size; state++) {
    // Itself is one of them.
    let alike = 0;
    for (let other = 0; other < size; other++) if (told[state * size + other] === 0) alike++;
    if (alike > 1 && alike >= most) [worst, most] = [state, alike];
  }
  return worst;
}

/** `[state * states + other]`: 1 where a word that is defined in both is answered in two ways. */
function toldApart({ states, inputs, next, output }: Mealy): Uint8Array {
  const size = states.length;
  const width = inputs.length;
  const told = new Uint8Array(size * size);
  const before: number[][] = Array.from({ length: size * width }, () => []);
  next.forEach((to, at) => {
    if (to !== UNDEFINED) before[to * width + (at % width)]?.push(Math.floor(at / width));
  });
  const pairs: (readonly [number, number])[] = [];
  const note = (one: number, other: number): void => {
    if (told[one * size + other] === 1) return;
    told[one * size + other] = told[other * size + one] = 1;
    pairs.push([one, other]);
  };
  for (let one = 0; one < size; one++)
    for (let other = 0; other < one; other++)
      for (let input = 0; input < width; input++) {
        const [left, right] = [output[one * width + input] as number, output[other * width + input] as number];
        if (left === UNDEFINED || right === UNDEFINED || left === right) continue;
        note(one, other);
        break;
      }
  for (const [one, other] of pairs)
    for (let input = 0; input < width; input++)
      for (const left of before[one * width + input] as number[])
        for (const right of before[other * width + input] as number[]) note(left, right);
  return told;
}
