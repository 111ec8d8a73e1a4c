/**
 * What a suite asks of a machine, as a tree: a node for each word and each beginning of one, with the state of the
 * specification that it leads to. The checkers of this folder read nothing else of a suite.
 *
 * Nodes are numbered in preorder, inputs in their order, so that what is below a node is one range of numbers. Words
 * come in any order, may be beginnings of each other and may repeat; only what they ask for counts.
 */
import type { Code } from '../lint/codes.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { requireMealy } from '../mealy/required.js';
import { modelError, shapeText } from '../model-error.js';

/** In {@link ObservationTree.child}: no word goes on with this input. */
export const NOWHERE = -1;

export interface ObservationTree {
  readonly machine: Mealy;
  /** Number of nodes; 0 is the root, which is there even for a suite without words. */
  readonly size: number;
  readonly parent: Int32Array;
  /** The input that leads from the parent to the node. */
  readonly input: Int32Array;
  /** The state of the specification behind the node's word. */
  readonly state: Int32Array;
  /** `child[node * inputs + input]`: a node, or {@link NOWHERE}. */
  readonly child: Int32Array;
  /** The first number behind the node that is not below it. */
  readonly end: Int32Array;
}

/**
 * @throws {@link ModelError} `MDL-421` for a word with an input that the machine does not have or define there, and for
 * what is no list of words; `MDL-429` for what is no machine.
 */
export function observationTree(machine: Mealy, words: readonly InputWord[]): ObservationTree {
  requireMealy(machine);
  requireWords(words, 'suite', machine.name);
  const width = machine.inputs.length;
  const sorted = words.map((word, test) => checked(machine, word, test)).toSorted(byInputs);
  const size = sorted.reduce((sum, word, index) => sum + word.length - shared(sorted[index - 1] ?? [], word), 1);
  const parent = new Int32Array(size).fill(NOWHERE);
  const input = new Int32Array(size).fill(NOWHERE);
  const state = new Int32Array(size);
  const child = new Int32Array(size * width).fill(NOWHERE);
  let last = 0;
  for (const word of sorted) {
    let at = 0;
    for (const symbol of word) {
      const edge = at * width + symbol;
      if (child[edge] === NOWHERE) {
        child[edge] = ++last;
        parent[last] = at;
        input[last] = symbol;
        state[last] = machine.next[(state[at] as number) * width + symbol] as number;
      }
      at = child[edge] as number;
    }
  }
  return { machine, size, parent, input, state, child, end: ends(parent) };
}

/** The word that leads to a node. */
export function wordTo({ parent, input }: ObservationTree, node: number): number[] {
  const word: number[] = [];
  for (let at = node; at !== 0; at = parent[at] as number) word.push(input[at] as number);
  return word.toReversed();
}

/** The node behind `word`, or {@link NOWHERE}. */
export function nodeBehind({ machine, child }: ObservationTree, word: InputWord): number {
  const width = machine.inputs.length;
  let at = 0;
  for (const symbol of word) {
    if (at === NOWHERE || !(symbol >= 0 && symbol < width)) return NOWHERE;
    at = child[at * width + symbol] as number;
  }
  return at;
}

/** What the specification answers to the last input of the word of `node`, which is not the root. */
export function answerAt({ machine, parent, input, state }: ObservationTree, node: number): number {
  return machine.output[
    (state[parent[node] as number] as number) * machine.inputs.length + (input[node] as number)
  ] as number;
}

/** For each state the inputs that are defined in it. Asked for at every mutant, so made once for a machine. */
export function definedInputs(machine: Mealy): readonly (readonly number[])[] {
  const known = DEFINED.get(machine);
  if (known !== undefined) return known;
  const { states, inputs, next } = machine;
  const made = states.map((_name, state) =>
    inputs.flatMap((_input, input) => (next[state * inputs.length + input] === UNDEFINED ? [] : [input])),
  );
  DEFINED.set(machine, made);
  return made;
}

const DEFINED = new WeakMap<Mealy, readonly (readonly number[])[]>();

/** @throws {@link ModelError} `MDL-421`, or what a certificate is refused by, for what is no list of lists. */
export function requireWords(
  words: readonly InputWord[],
  subject: string,
  where: string,
  [code, todo]: readonly [code: Code, todo: string] = ['MDL-421', 'Give the words of a suite.'],
): void {
  const isList = Array.isArray(words);
  const at = isList ? words.findIndex((word) => !Array.isArray(word)) : -1;
  if (isList && at < 0) return;
  throw modelError(code, {
    subject: isList ? `word ${at + 1} of the ${subject}` : subject,
    expected: isList ? 'a list of inputs, by index' : 'a list of words, each a list of inputs by index',
    got: shapeText(isList ? words[at] : words),
    where,
    todo,
  });
}

function checked(machine: Mealy, word: InputWord, test: number): InputWord {
  const { inputs, next, states, name } = machine;
  let at = 0;
  for (const [step, symbol] of word.entries()) {
    const to = inputs[symbol] === undefined ? UNDEFINED : (next[at * inputs.length + symbol] as number);
    if (to === UNDEFINED)
      throw modelError('MDL-421', {
        subject: `input ${step + 1} of word ${test + 1}`,
        expected: `an input that is defined in ${states[at]}`,
        got: inputs[symbol] ?? String(symbol),
        where: name,
        todo: 'Check that suite and machine belong together.',
      });
    at = to;
  }
  return word;
}

function byInputs(one: InputWord, two: InputWord): number {
  const common = shared(one, two);
  return (one[common] ?? -1) - (two[common] ?? -1);
}

/** Length of the longest common beginning. */
function shared(one: InputWord, two: InputWord): number {
  let common = 0;
  while (common < one.length && one[common] === two[common]) common++;
  return common;
}

function ends(parent: Int32Array): Int32Array {
  const end = Int32Array.from(parent, (_above, node) => node + 1);
  for (let node = parent.length - 1; node > 0; node--) {
    const above = parent[node] as number;
    end[above] = Math.max(end[above] as number, end[node] as number);
  }
  return end;
}
