/**
 * A predicate, remembered by what it read.
 *
 * A pure predicate that has read the same values so far reads the same field next. So its answers form a tree: inner
 * nodes name a field, branches its values, leaves are answers. A known answer costs a few array accesses; the predicate
 * itself runs once for each combination of the values that it looks at.
 */
import { modelError } from '../model-error.js';

/** Runs the predicate on `values`, calling `read` with each field before using it. */
export type Ask = (values: Int32Array, read: (field: number) => void) => boolean;

export class Decision {
  /** By node: the field it branches on. Node 0 stands for "not known". */
  private readonly fields: number[] = [-1];
  /** By node, then value: a node, or an answer below zero. */
  private readonly branches: Int32Array[] = [new Int32Array(0)];
  private root = 0;
  /** Mask over `bitOf` of every field read so far: where none of them changes, neither does the answer. */
  reads = 0;
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
    let at = this.root;
    while (at > 0) {
      const branches = this.branches[at] as Int32Array;
      const value = values[this.fields[at] as number] as number;
      at = value < branches.length ? (branches[value] as number) : 0;
    }
    return at < 0 ? at === yes : this.learn(values);
  }

  private learn(values: Int32Array): boolean {
    const reads: number[] = [];
    let answer: boolean;
    try {
      answer = this.ask(values, (field) => {
        if (reads.includes(field)) return;
        reads.push(field);
        this.reads |= this.bitOf(field);
      });
    } catch (error) {
      throw modelError('MDL-305', {
        subject: this.what,
        expected: 'true or false',
        got: `the error "${error instanceof Error ? error.message : String(error)}"`,
        where: 'a reachable state',
        todo: 'Let the predicate cope with every state.',
      });
    }
    if (this.fields.length < mostNodes) this.remember(values, reads, answer ? yes : no);
    return answer;
  }

  private remember(values: Int32Array, reads: readonly number[], answer: number): void {
    let parent = -1;
    let at = this.root;
    for (const field of reads) {
      if (at < 0) throw this.impure();
      if (at === 0) {
        at = this.fields.push(field) - 1;
        this.branches.push(new Int32Array(0));
        this.link(parent, values, at);
      } else if (this.fields[at] !== field) throw this.impure();
      parent = at;
      at = (this.branches[at] as Int32Array)[values[field] as number] ?? 0;
    }
    if (at > 0) throw this.impure();
    this.link(parent, values, answer);
  }

  private link(parent: number, values: Int32Array, target: number): void {
    if (parent < 0) {
      this.root = target;
      return;
    }
    const value = values[this.fields[parent] as number] as number;
    let branches = this.branches[parent] as Int32Array;
    if (value >= branches.length) {
      const wider = new Int32Array(Math.max(4, 2 * value + 1));
      wider.set(branches);
      this.branches[parent] = branches = wider;
    }
    branches[value] = target;
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
