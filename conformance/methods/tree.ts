/**
 * A suite as the prefix tree of its words: what two tests have in common is there once, and only the maximal words are
 * tests. Each node knows the state that the machine is in behind its word.
 *
 * Typed arrays that double: a node takes `inputs + 4` numbers.
 */
import { modelError } from '../model-error.js';
import { countText } from '../report/words.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';

/** In {@link SuiteTree.child}: no node. */
export const NONE = -1;

/** Most octets of a tree. What a method knows of its nodes takes about as many again. */
const MOST_OCTETS = 2 ** 30;

/** Nodes between two reports of growth, less one. */
const REPORTED = 0xff;

export interface TreeBounds {
  /** Input symbols that the suite may have, maximal words added up. */
  readonly maxSymbols: number;
  /** Most octets of the tree. Default 2^30. */
  readonly maxOctets?: number;
  /** Called now and then with the symbols so far. */
  readonly onGrowth?: ((symbols: number) => void) | undefined;
}

export class SuiteTree {
  readonly machine: Mealy;
  readonly inputs: number;
  /** Nodes; the root is node 0. */
  size = 1;
  /** Sum of the lengths of the maximal words. */
  symbols = 0;
  tests = 0;
  #state: Int32Array = new Int32Array(1024);
  #parent: Int32Array = new Int32Array(1024).fill(NONE);
  #input: Int32Array = new Int32Array(1024).fill(NONE);
  #depth: Int32Array = new Int32Array(1024);
  #child: Int32Array;
  #isInner: Uint8Array = new Uint8Array(1024);
  readonly #maxSymbols: number;
  readonly #maxOctets: number;
  readonly #onGrowth: ((symbols: number) => void) | undefined;

  constructor(machine: Mealy, { maxSymbols, maxOctets = MOST_OCTETS, onGrowth }: TreeBounds) {
    this.machine = machine;
    this.inputs = machine.inputs.length;
    this.#maxSymbols = maxSymbols;
    this.#maxOctets = maxOctets;
    this.#onGrowth = onGrowth;
    this.#child = new Int32Array(1024 * this.inputs).fill(NONE);
  }

  state(node: number): number {
    return this.#state[node] as number;
  }

  parent(node: number): number {
    return this.#parent[node] as number;
  }

  /** The input that leads to a node; {@link NONE} for the root. */
  input(node: number): number {
    return this.#input[node] as number;
  }

  depth(node: number): number {
    return this.#depth[node] as number;
  }

  child(node: number, input: number): number {
    return this.#child[node * this.inputs + input] as number;
  }

  isLeaf(node: number): boolean {
    return this.#isInner[node] === 0;
  }

  /**
   * The successor of a node, made where it is not there; the input has to be defined.
   *
   * @throws {@link ModelError} `MDL-414` beyond the symbols, `MDL-451` beyond the octets that the tree may have.
   */
  grow(node: number, input: number): number {
    const there = this.child(node, input);
    if (there !== NONE) return there;
    const to = this.machine.next[this.state(node) * this.inputs + input] as number;
    const made = this.size;
    if (made === this.#state.length) this.#double();
    this.size++;
    this.#state[made] = to;
    this.#parent[made] = node;
    this.#input[made] = input;
    this.#depth[made] = this.depth(node) + 1;
    this.#child[node * this.inputs + input] = made;
    const lengthens = this.isLeaf(node) && node !== 0;
    this.symbols += lengthens ? 1 : this.depth(made);
    if (!lengthens) this.tests++;
    this.#isInner[node] = 1;
    if (this.symbols > this.#maxSymbols)
      throw tooLarge(this.machine, this.#maxSymbols, 'more, with the suite unfinished');
    if ((made & REPORTED) === 0) this.#onGrowth?.(this.symbols);
    return made;
  }

  /** Follows a word from a node, up to the first input that is not defined. */
  add(node: number, word: InputWord): number {
    let at = node;
    for (const input of word) {
      if (this.machine.next[this.state(at) * this.inputs + input] === UNDEFINED) break;
      at = this.grow(at, input);
    }
    return at;
  }

  wordTo(node: number): number[] {
    const word: number[] = [];
    for (let at = node; at !== 0; at = this.parent(at)) word.push(this.input(at));
    return word.toReversed();
  }

  /** The tests: the words to the leaves, in the order of a walk through the tree by inputs. */
  words(): number[][] {
    const words: number[][] = [];
    const pending = [0];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (this.isLeaf(node)) {
        if (node !== 0) words.push(this.wordTo(node));
        continue;
      }
      for (let input = this.inputs - 1; input >= 0; input--) {
        const child = this.child(node, input);
        if (child !== NONE) pending.push(child);
      }
    }
    return words;
  }

  #double(): void {
    const size = this.#state.length * 2;
    if (size * this.#octetsOfNode > this.#maxOctets) throw this.#tooManyOctets(size);
    this.#state = larger(this.#state, size);
    this.#parent = larger(this.#parent, size);
    this.#input = larger(this.#input, size);
    this.#depth = larger(this.#depth, size);
    this.#child = larger(this.#child, size * this.inputs);
    const inner = new Uint8Array(size);
    inner.set(this.#isInner);
    this.#isInner = inner;
  }

  get #octetsOfNode(): number {
    return Int32Array.BYTES_PER_ELEMENT * (this.inputs + 4) + Uint8Array.BYTES_PER_ELEMENT;
  }

  #tooManyOctets(nodes: number): Error {
    return modelError('MDL-451', {
      subject: 'suite',
      expected: `a tree of at most ${this.#maxOctets} octets`,
      got: `${nodes * this.#octetsOfNode} for ${nodes} nodes, with ${this.symbols} input symbols and the suite unfinished`,
      where: this.machine.name,
      todo: 'Take fewer extra states, or method S, which makes the smallest suites.',
    });
  }
}

/** @param got - what comes of it instead. */
export function tooLarge({ name }: Mealy, maxSymbols: number, got: string): Error {
  return modelError('MDL-414', {
    subject: 'suite',
    expected: `at most ${countText(maxSymbols)} input symbols`,
    got,
    where: name,
    todo: 'Raise maxSymbols, take fewer extra states, or method S, which makes the smallest suites.',
  });
}

/** A copy with room for more; what is new holds {@link NONE}. */
export function larger(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(length);
  made.set(array);
  made.fill(NONE, array.length);
  return made;
}
