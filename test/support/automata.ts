/** Machines and suites for the tests of certificates, made without the generators, and what machines answer. */
import fc from 'fast-check';
import type { InputWord, Mealy } from '../../conformance/mealy/mealy.js';
import { UNDEFINED } from '../../conformance/mealy/mealy.js';
import { difference, stepsOf } from '../../conformance/certify/difference.js';

/** A machine from its two tables, a row a state; `undefined` is an input that is not defined. */
export function mealy(
  next: readonly (readonly (number | undefined)[])[],
  output: readonly (readonly number[])[],
): Mealy {
  const width = (next[0] as readonly number[]).length;
  const outputs = Math.max(2, ...output.flat().map((answer) => answer + 1));
  return {
    name: 'example',
    states: next.map((_row, state) => `s${state}`),
    inputs: Array.from({ length: width }, (_none, input) => `x${input}`),
    outputs: Array.from({ length: outputs }, (_none, answer) => `y${answer}`),
    next: Int32Array.from(next.flat(), (to) => to ?? UNDEFINED),
    output: Int32Array.from(next.flat(), (to, index) =>
      to === undefined ? UNDEFINED : (output.flat()[index] as number),
    ),
  };
}

export interface Size {
  readonly maxStates: number;
  readonly maxInputs: number;
  /** Whether every input is defined in every state. */
  readonly total: boolean;
}

/** Machines whose states are all reached and, in pairs, told apart by a word that is defined in both. */
export function machines({ maxStates, maxInputs, total }: Size): fc.Arbitrary<Mealy> {
  const drawn = fc
    .tuple(fc.integer({ min: 1, max: maxStates }), fc.integer({ min: 1, max: maxInputs }))
    .chain(([states, inputs]) => {
      const table = <Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entry[][]> =>
        fc.array(fc.array(entry, { minLength: inputs, maxLength: inputs }), { minLength: states, maxLength: states });
      const state = fc.nat(states - 1);
      const to = total
        ? state
        : fc.oneof({ weight: 6, arbitrary: state }, { weight: 1, arbitrary: fc.constant(undefined) });
      // Filtered here, where the size is drawn already: small machines are refused less often.
      return fc
        .tuple(table<number | undefined>(to), table(fc.nat(1)))
        .map(([next, output]) => mealy(next, output))
        .filter((machine) => accessWords(machine).length === states && separators(machine) !== undefined);
    });
  return fc.noBias(drawn);
}

/** A shortest word to each state that is reached, in the order of states. */
export function accessWords({ states, inputs, next }: Mealy): InputWord[] {
  const words = new Map<number, InputWord>([[0, []]]);
  for (const [state, word] of words)
    for (const [input] of inputs.entries()) {
      const to = next[state * inputs.length + input] as number;
      if (to !== UNDEFINED && !words.has(to)) words.set(to, [...word, input]);
    }
  return states.flatMap((_name, state) => (words.has(state) ? [words.get(state) as InputWord] : []));
}

/** `separators[s][t]`: a shortest word that tells s from t; undefined where a pair has none. */
export function separators(machine: Mealy): InputWord[][] | undefined {
  const words = machine.states.map((_one, one) =>
    machine.states.map((_two, two) => (one === two ? [] : separator(machine, one, two))),
  );
  return words.flat().includes(undefined) ? undefined : (words as InputWord[][]);
}

function separator({ states, inputs, next, output }: Mealy, one: number, two: number): InputWord | undefined {
  const width = inputs.length;
  const queue = new Map<number, InputWord>([[one * states.length + two, []]]);
  for (const [pair, word] of queue) {
    const [left, right] = [Math.floor(pair / states.length) * width, (pair % states.length) * width];
    for (const [input] of inputs.entries()) {
      const [leftTo, rightTo] = [next[left + input] as number, next[right + input] as number];
      if (leftTo === UNDEFINED || rightTo === UNDEFINED) continue;
      if (output[left + input] !== output[right + input]) return [...word, input];
      const key = leftTo * states.length + rightTo;
      if (!queue.has(key)) queue.set(key, [...word, input]);
    }
  }
  return undefined;
}

/** The HSI suite, straight from its definition: every way of up to `extraStates + 1` steps, and its state's words. */
export function hsiSuite(machine: Mealy, extraStates: number): InputWord[] {
  const words = separators(machine) as InputWord[][];
  let ways = accessWords(machine);
  const all = [...ways];
  for (let step = 0; step <= extraStates; step++) {
    ways = ways
      .flatMap((way) => machine.inputs.map((_name, input) => [...way, input]))
      .filter((way) => isDefined(machine, way));
    all.push(...ways);
  }
  // The word of a pair has to be one and the same for both: that of the smaller state first.
  const tests = all.flatMap((way) => {
    const at = stateBehind(machine, way);
    return machine.states.map((_name, other) => [
      ...way,
      ...((words[Math.min(at, other)] as InputWord[])[Math.max(at, other)] as InputWord),
    ]);
  });
  return longest(tests);
}

/** The words that are no beginning of another one, each once. */
export function longest(words: readonly InputWord[]): InputWord[] {
  const keys = words.map((word) => word.map((input) => `${input} `).join(''));
  return words.filter((_word, index) => {
    const key = keys[index] as string;
    return !keys.some((other, place) => place !== index && other.startsWith(key) && (other !== key || place < index));
  });
}

export function passes(machine: Mealy, words: readonly InputWord[], implementation: Mealy): boolean {
  const width = machine.inputs.length;
  return words.every((word) => {
    let [one, two] = [0, 0];
    return word.every((input) => {
      const [left, right] = [one * width + input, two * width + input];
      [one, two] = [machine.next[left] as number, implementation.next[right] as number];
      return machine.output[left] === implementation.output[right];
    });
  });
}

/** Tries every machine with exactly `size` states and two outputs; those with fewer are among them. */
export function bruteForce(machine: Mealy, words: readonly InputWord[], size: number): boolean {
  const width = machine.inputs.length;
  const cells = size * width;
  for (let number = 0; number < (2 * size) ** cells; number++) {
    const cell = Array.from({ length: cells }, (_none, index) => Math.floor(number / (2 * size) ** index) % (2 * size));
    const states = Array.from({ length: size }, (_none, state) => `i${state}`);
    const next = Int32Array.from(cell, (value) => value >> 1);
    const implementation: Mealy = { ...machine, states, next, output: Int32Array.from(cell, (value) => value & 1) };
    if (passes(machine, words, implementation) && difference(machine, stepsOf(implementation)) !== undefined)
      return false;
  }
  return true;
}

function stateBehind({ inputs, next }: Mealy, word: InputWord): number {
  return word.reduce((at, input) => (at === UNDEFINED ? UNDEFINED : (next[at * inputs.length + input] as number)), 0);
}

export function isDefined(machine: Mealy, word: InputWord): boolean {
  return stateBehind(machine, word) !== UNDEFINED;
}

/** What a word is answered with. */
export function answersTo({ inputs, outputs, next, output }: Mealy, ...word: string[]): string[] {
  let state = 0;
  return word.map((name) => {
    const at = state * inputs.length + inputs.indexOf(name);
    state = next[at] as number;
    return outputs[output[at] as number] ?? 'never';
  });
}
