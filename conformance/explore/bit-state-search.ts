/**
 * Searches breadth first with states remembered by bits alone: for a space that is too large to be remembered.
 *
 * A state is kept until it is expanded; after that, a few bits of it are ({@link BitState}), where it came from, and by
 * which of the steps: enough to take the run to it again. So a counterexample is a run like any other, though perhaps not
 * a shortest one; and what was not contradicted is unknown, as states may have been missed. What looks ahead needs every
 * step between states that can be told apart, and is not judged.
 */
import { modelError } from '../model-error.js';
import type { BitStateFigures } from './bit-state.js';
import { BitState } from './bit-state.js';
import type { View } from './composition.js';
import type { Decision } from './decision.js';
import type { ExplorationResult, ExploreOptions, PropertyResult } from './explore.js';
import { Frontier } from './frontier.js';
import { LeftOut } from './left-out.js';
import { defaultMaxBytes, hasMemoryFor } from './memory.js';
import { Network } from './network.js';
import { Parents } from './parents.js';
import type { Plan } from './plan.js';
import type { RunState } from './replay.js';
import { traceOf } from './replay.js';
import { looksAhead, resultOf } from './result.js';
import type { Trace } from './trace.js';

type Judged = {
  readonly property: Plan['composition']['properties'][number];
  /** Undefined for what looks ahead. */
  readonly decision: Decision | undefined;
  /** The state that decides, or -1. */
  at: number;
};

export class BitStateSearch {
  private readonly network: Network;
  private readonly options: ExploreOptions;
  private readonly maxStates: number;
  private readonly maxBytes: number;
  private readonly bits: BitState;
  private readonly frontier = new Frontier();
  private readonly parents = new Parents();
  /** By state: which of the steps of the state it came from led to it. */
  private readonly ways = new Ways();
  private readonly judged: Judged[];
  private readonly accept: Decision;
  private readonly leftOut: LeftOut;
  private readonly fresh: Int32Array;
  private first: Int32Array = new Int32Array(0);
  private states = 0;
  private taken = 0;
  /** The first of the states that the space was loaded with. */
  private base = 0;
  private levelEnd = 1;
  private transitions = 0;
  private depth = 0;
  private deadlock = -1;
  private boundHit: ExplorationResult['boundHit'];

  /** @param octets - for the bits; those for states that wait and for where states came from come on top. */
  constructor(plan: Plan, options: ExploreOptions, octets: number) {
    this.options = options;
    this.maxStates = Math.min(options.maxStates ?? mostStates, mostStates);
    this.maxBytes = options.maxBytes ?? defaultMaxBytes();
    this.bits = bitsIn(octets, plan.composition.name);
    const network = new Network(plan, options.patience);
    this.network = network;
    this.leftOut = new LeftOut(network);
    this.fresh = new Int32Array(network.values.length);
    this.judged = plan.composition.properties.map((property) => ({
      property,
      decision:
        'holds' in property
          ? network.decision(`property ${property.id}`, (view: View) => property.holds(view))
          : undefined,
      at: -1,
    }));
    const { composition } = plan;
    this.accept = network.decision('accept', (view) => composition.accept !== undefined && composition.accept(view));
  }

  run(): void {
    const begin = (): void => {
      this.first = this.learnFields();
      this.note(this.first, 0, -1, 0);
    };
    // Beyond a bound, what was found is still looked at.
    for (const work of [begin, () => this.search(), () => this.search()]) {
      if (!hasMemoryFor(work)) this.boundHit = 'memory';
      this.network.space.unstage();
    }
  }

  private search(): void {
    const { network, frontier, options } = this;
    const { space } = network;
    let progress = this.taken;
    while (frontier.count > 0) {
      if (this.taken === this.levelEnd) {
        this.levelEnd = this.states;
        this.depth++;
      }
      const packed = frontier.take(Math.min(blockSize, this.levelEnd - this.taken), space.words);
      const count = packed.length / space.words;
      this.base = this.taken;
      this.taken += count;
      space.load(packed);
      for (let i = 0; i < count; i++) this.judge(i);
      if (this.boundHit === undefined) this.expand(count);
      space.unstage();
      if (this.states >= this.maxStates && frontier.count > 0) this.boundHit ??= 'maxStates';
      if (this.bytes > this.maxBytes) this.boundHit ??= 'maxBytes';
      if (options.stopAtViolation === true && this.violated()) this.boundHit ??= 'stopAtViolation';
      if (this.taken - progress >= 0x10000) {
        progress = this.taken;
        options.onProgress?.({ states: this.states, expanded: progress, depth: this.depth });
      }
    }
  }

  result(seconds: number, start: Trace | undefined): ExplorationResult {
    const { network, boundHit, maxStates, maxBytes, states, transitions, depth, deadlock, judged } = this;
    const { full, held } = this.leftOut;
    const found = resultOf({
      network,
      judged,
      deadlock,
      complete: false,
      unjudged: ({ kind }) => why(kind),
      boundHit,
      full,
      held,
      maxStates,
      maxBytes,
      states,
      transitions,
      depth,
      start,
      seconds,
      bytes: this.bytes,
      bytesAhead: 0,
      trace: (state) => this.trace(state),
    });
    return { ...found, bitState: this.figures() };
  }

  private figures(): BitStateFigures {
    return this.bits.figures();
  }

  private get bytes(): number {
    return this.bits.bytes + this.frontier.bytes + this.parents.bytes + this.ways.bytes + this.network.space.bytes;
  }

  /**
   * Explores a little in full, only to see how wide fields become: while there are few states the space moves them, and
   * bits would be of states as they were.
   *
   * @returns the initial state, packed.
   */
  private learnFields(): Int32Array {
    const { network } = this;
    const { space } = network;
    network.insertInitial();
    for (let index = 0; index < space.count && space.count < warmUp; index++) {
      network.expand(index);
      space.lookUp();
      space.settle(0, space.staged, index);
      space.unstage();
    }
    space.open(0);
    const first = space.current.slice();
    space.freeze();
    return first;
  }

  private note(packed: Int32Array, base: number, parent: number, way: number): void {
    const { words } = this.network.space;
    if (!this.bits.add(packed, base, words)) return;
    // Last, so that what waits has a run to it where memory runs short in between.
    this.parents.add(parent);
    this.ways.add(way);
    this.frontier.push(packed, base, words);
    this.states++;
  }

  /** Expands the states that the space was loaded with. */
  private expand(count: number): void {
    const { network, leftOut } = this;
    const { space } = network;
    const ends: number[] = [];
    for (let i = 0; i < count; i++) {
      const from = space.staged;
      network.expand(i);
      leftOut.note();
      ends.push(space.staged);
      if (this.deadlock < 0 && !this.leadsOn(from)) this.judgeEnd(i);
    }
    const { block, words } = space;
    let from = 0;
    for (const [i, end] of ends.entries()) {
      for (let at = from; at < end; at++) this.note(block, at * words, this.base + i, at - from);
      from = end;
    }
    this.transitions += from;
  }

  /** Whether one of the steps staged from `from` on is no fault and leaves the open state. */
  private leadsOn(from: number): boolean {
    const { block, words, current, infos, staged } = this.network.space;
    for (let at = from; at < staged; at++) {
      if ((infos[at] as number) < 0) continue;
      for (let word = 0; word < words; word++) if (block[at * words + word] !== current[word]) return true;
    }
    return false;
  }

  private judgeEnd(index: number): void {
    this.read(index);
    if (!this.accept.holds(this.fresh)) this.deadlock = this.base + index;
  }

  private judge(index: number): void {
    this.read(index);
    for (const judged of this.judged) {
      if (judged.at >= 0 || judged.decision === undefined) continue;
      if (judged.decision.holds(this.fresh) === (judged.property.kind === 'sometimes')) judged.at = this.base + index;
    }
  }

  private read(index: number): void {
    this.network.space.read(index, this.fresh);
    this.network.noteQuiet(this.fresh);
  }

  private violated(): boolean {
    return this.deadlock >= 0 || this.judged.some(({ property, at }) => property.kind === 'always' && at >= 0);
  }

  /** Takes the run to a state once more, step by step from the beginning. */
  private trace(state: number): Trace {
    const { network, ways, parents } = this;
    const { space } = network;
    const path: number[] = [];
    for (let at = state; at > 0; at = parents.of(at)) path.unshift(ways.of(at));
    const run: RunState[] = [];
    let packed = new Int32Array(space.words);
    packed.set(this.first);
    const enter = (happening?: RunState['happening']): void => {
      space.load(packed);
      const values = new Int32Array(network.values.length);
      space.read(0, values);
      network.noteQuiet(values);
      run.push({ values, ...(happening === undefined ? {} : { happening }) });
    };
    enter();
    for (const way of path) {
      let at = 0;
      let happening: RunState['happening'];
      network.expand(0, {
        found: () => {
          if (at++ !== way) return;
          happening = network.happening();
          packed = space.block.slice(space.building, space.building + space.words);
        },
      });
      enter(happening);
    }
    return traceOf(network, run, this.options);
  }
}

/** Small numbers in a row, two octets each. */
class Ways {
  private readonly pages: Uint16Array[] = [];
  private count = 0;

  get bytes(): number {
    return 2 * pageSize * this.pages.length;
  }

  add(way: number): void {
    const at = this.count++;
    if (at % pageSize === 0) this.pages.push(new Uint16Array(pageSize));
    (this.pages[Math.floor(at / pageSize)] as Uint16Array)[at % pageSize] = way;
  }

  of(state: number): number {
    return (this.pages[Math.floor(state / pageSize)] as Uint16Array)[state % pageSize] as number;
  }
}

/** @throws {@link ModelError} `MDL-440` where there is no memory for them: nothing was searched. */
function bitsIn(octets: number, where: string): BitState {
  let bits: BitState | undefined;
  if (hasMemoryFor(() => (bits = new BitState(octets))) && bits !== undefined) return bits;
  throw modelError('MDL-440', {
    subject: 'bitState',
    expected: 'as many octets as there is memory for',
    got: String(octets),
    where,
    todo: 'Take fewer: more states are missed, and the result says how many.',
  });
}

function why(kind: PropertyResult['kind']): string | undefined {
  return looksAhead(kind) ? 'It looks ahead, over steps between states that bits cannot tell apart.' : undefined;
}

/** Of a state two bits say where it came from, in a string of at most 2^32. */
const mostStates = 2 ** 30;
/** States of the space that are loaded at once. */
const blockSize = 1024;
/** As many as the space moves about. */
const warmUp = 2 ** 16;
const pageSize = 2 ** 16;
