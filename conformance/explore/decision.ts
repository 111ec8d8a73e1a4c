/**
 * A predicate, remembered by what it read.
 *
 * A pure predicate that has read the same values so far reads the same field next. So its answers form a tree: inner
 * nodes name a field, branches its values, leaves are answers. A known answer costs a few array accesses; the predicate
 * itself runs once for each combination of the values that it looks at.
 */
import { modelError } from '../model-error.js';
import { Unanswerable } from './unanswerable.js';

/** Runs the predicate on `values`, calling `read` with each field before using it. What comes has to be a boolean. */
export type Ask = (values: Int32Array, read: (field: number) => void) => unknown;

export class Decision {
  /**
   * By node, three entries: the field it branches on, where its branches begin in the pool, and how many there are.
   * Node 0 stands for "not known".
   */
  private nodes: Int32Array = new Int32Array(3 * 16);
  private nodeCount = 1;
  /** Branches, by value: a node, or an answer below zero. */
  private pool: Int32Array = new Int32Array(64);
  private poolCount = 0;
  private root = 0;
  /** Mask over `bitOf` of every field read so far: where none of them changes, neither does the answer. */
  reads = 0;
  /** Every field read so far. */
  readonly fields = new Set<number>();
  private readonly ask: Ask;
  private readonly what: string;
  private readonly bitOf: (field: number) => number;

  /**
   * @param what - the predicate's name for messages.
   * @param bitOf - a mask for a field; several fields may share one.
   */
  constructor(what: string, ask: Ask, bitOf: (field: number) => number) {
    this.what = what;
    this.ask = ask;
    this.bitOf = bitOf;
  }

  holds(values: Int32Array): boolean {
    const { nodes, pool } = this;
    let at = this.root;
    while (at > 0) {
      const node = 3 * at;
      const value = values[nodes[node] as number] as number;
      at = value < (nodes[node + 2] as number) ? (pool[(nodes[node + 1] as number) + value] as number) : 0;
    }
    return at < 0 ? at === yes : this.learn(values);
  }

  private learn(values: Int32Array): boolean {
    const reads: number[] = [];
    let answer: unknown;
    try {
      answer = this.ask(values, (field) => {
        if (reads.includes(field)) return;
        reads.push(field);
        this.fields.add(field);
        this.reads |= this.bitOf(field);
      });
    } catch (error) {
      if (error instanceof Unanswerable) throw error.askedBy(this.what);
      throw modelError('MDL-305', {
        subject: this.what,
        expected: 'true or false',
        got: `the error "${error instanceof Error ? error.message : String(error)}"`,
        where: 'a reachable state',
        todo: 'Let the predicate cope with every state.',
      });
    }
    // A promise is true of everything, nothing at all of nothing: either would be a verdict on no predicate.
    if (typeof answer !== 'boolean') throw this.noAnswer(answer);
    if (this.nodeCount < mostNodes) this.remember(values, reads, answer ? yes : no);
    return answer;
  }

  private remember(values: Int32Array, reads: readonly number[], answer: number): void {
    let parent = -1;
    let at = this.root;
    for (const field of reads) {
      if (at < 0) throw this.impure();
      if (at === 0) {
        at = this.newNode(field);
        this.link(parent, values, at);
      } else if (this.nodes[3 * at] !== field) throw this.impure();
      parent = at;
      const value = values[field] as number;
      at =
        value < (this.nodes[3 * at + 2] as number)
          ? (this.pool[(this.nodes[3 * at + 1] as number) + value] as number)
          : 0;
    }
    if (at > 0) throw this.impure();
    this.link(parent, values, answer);
  }

  private newNode(field: number): number {
    const node = this.nodeCount++;
    if (3 * this.nodeCount > this.nodes.length) this.nodes = widened(this.nodes, 2 * this.nodes.length);
    this.nodes[3 * node] = field;
    return node;
  }

  private link(parent: number, values: Int32Array, target: number): void {
    if (parent < 0) {
      this.root = target;
      return;
    }
    const node = 3 * parent;
    const value = values[this.nodes[node] as number] as number;
    if (value >= (this.nodes[node + 2] as number)) this.widen(node, Math.max(4, 2 * value + 1));
    this.pool[(this.nodes[node + 1] as number) + value] = target;
  }

  /** Moves the branches of a node to where there is room for more; their old place is lost. */
  private widen(node: number, size: number): void {
    const from = this.nodes[node + 1] as number;
    const to = this.poolCount;
    this.poolCount += size;
    if (this.poolCount > this.pool.length) this.pool = widened(this.pool, 2 * this.poolCount);
    this.pool.copyWithin(to, from, from + (this.nodes[node + 2] as number));
    this.nodes[node + 1] = to;
    this.nodes[node + 2] = size;
  }

  private noAnswer(got: unknown) {
    const isPromise = got instanceof Promise;
    // What becomes of it is nobody's business any more.
    if (isPromise) got.catch(() => {});
    return modelError('MDL-305', {
      subject: this.what,
      expected: 'true or false',
      got: isPromise ? 'a promise' : got === undefined ? 'undefined' : `${typeof got} ${JSON.stringify(got)}`,
      where: 'a reachable state',
      todo: isPromise ? 'Take the async away.' : 'Return what the predicate says, as a boolean.',
    });
  }

  private impure() {
    return modelError('MDL-305', {
      subject: this.what,
      expected: 'a function of the view alone',
      got: 'another way through the same values',
      where: 'a reachable state',
      todo: 'Keep no state in predicates.',
    });
  }
}

const yes = -1;
const no = -2;
const mostNodes = 4_000_000;

function widened(array: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}
