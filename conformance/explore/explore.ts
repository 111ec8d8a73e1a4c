/**
 * Explores a composition breadth first and judges its properties.
 *
 * Breadth first, so that witnesses and counterexamples are shortest. A bound that is hit is part of the result
 * (`complete: false`), and what was not contradicted within it is `unknown`, never `holds`.
 */
import { performance } from 'node:perf_hooks';
import type { CompiledRole } from '../compile/compile.js';
import type { PlainEvent } from '../role.js';
import { modelError } from '../model-error.js';
import type { AttackerReach } from './attacker.js';
import type { Budgets, ChannelSpec, Composition, LongerTimer, Property, View } from './composition.js';
import type { Beside } from './beside.js';
import type { BitStateFigures } from './bit-state.js';
import { BitStateSearch } from './bit-state-search.js';
import type { Decision } from './decision.js';
import { EdgeList } from './edge-list.js';
import { refuseStrangeFields } from './fields.js';
import { FairRuns } from './fair-runs.js';
import { LeftOut } from './left-out.js';
import { Marks } from './marks.js';
import { defaultMaxBytes, hasMemoryFor } from './memory.js';
import { Network, faultBit } from './network.js';
import { outlookFrom, type Outlook } from './outlook.js';
import { Assumptions, PartialOrder } from './partial-order.js';
import type { Plan, PlanOptions } from './plan.js';
import { planOf } from './plan.js';
import { replay } from './replay.js';
import { looksAhead, resultOf } from './result.js';
import { mostStates } from './space.js';
import type { StartStates } from './start.js';
import { firstStranded, spreadGoals } from './stranded.js';
import { SymmetricSearch } from './symmetric-search.js';
import type { Trace } from './trace.js';

export interface ExploreOptions {
  /** Most global states. Default 20 million, at most 33 million. */
  readonly maxStates?: number;
  /**
   * Most octets for states, parents, table and edges. Default: half of the memory that the machine has, or the process may
   * have; `bounds.maxBytes` of the result says how much that was.
   */
  readonly maxBytes?: number;
  /** Most local states of a role. Default 200 000. */
  readonly maxLocalStates?: number;
  /** See `compileMachine`. Default true. */
  readonly checkPurity?: boolean;
  /**
   * So many states are expanded since the packed state was last laid out before the inner loop is written for it as
   * source for the engine. Default 2048; Infinity: never. What is found is the same.
   */
  readonly patience?: number;
  /**
   * Remember states by a few bits in so many octets: more of them find room, some are missed, nothing is shown to hold;
   * see `bit-state-search.ts`.
   */
  readonly bitState?: number;
  /**
   * Leave out steps that only come in another order, where there is no attacker, see `partial-order.ts`: fewer states, the
   * same verdicts on `always`, `sometimes`, deadlock and undecided events. What looks ahead is not judged, and runs may be
   * longer than the shortest. Default false.
   */
  readonly partialOrder?: boolean;
  /**
   * Let one state stand for all that it becomes where instances are exchanged that the composition declares to be
   * alike, see `symmetry.ts`: fewer states, the same verdicts and shortest runs. That they are alike is checked.
   * `eventually` is not judged. Default false.
   */
  readonly symmetry?: boolean;
  /** Stop as soon as one property is known to be violated. Default false. */
  readonly stopAtViolation?: boolean;
  /** Traces carry the state after each step, as exports need it. Default false. */
  readonly traceStates?: boolean;
  /** Traces say of a role that lacks something at which steps it does what the whole one would not; see `beside.ts`. */
  readonly beside?: Beside;
  /** Say of each `agEf` that is contradicted what can still happen from there, see `outlook.ts`. Default false. */
  readonly outlook?: boolean;
  /** Called about every 2^16 expanded states. */
  onProgress?(progress: Progress): void;
  /** Called with the roles when all steps are known that they were asked for; before that with those of each start. */
  onSteps?(roles: readonly CompiledRole[]): void;
}

/** How far a search is. */
export interface Progress {
  /** Found so far. */
  readonly states: number;
  /** Of these: whose successors are known. */
  readonly expanded: number;
  /** Steps from the first state to those that are being expanded. */
  readonly depth: number;
}

/** `unknown`: not contradicted within the bound that was hit. */
export type Verdict = 'holds' | 'violated' | 'unknown';

export interface PropertyResult {
  readonly id: string;
  readonly kind: Property['kind'] | 'deadlock';
  readonly says: string;
  readonly refs: readonly string[];
  readonly verdict: Verdict;
  /** `verdict === 'holds'`. */
  readonly holds: boolean;
  /** Where the search cannot judge such a claim: why. */
  readonly why?: string;
  /** Where it holds, but would whatever the machines did: why. It may say less than it seems to. */
  readonly vacuous?: string;
  /** A shortest run to a state that a `sometimes` or an `efAg` asks for. */
  readonly witness?: Trace;
  /** A shortest run to a state that breaks the claim. */
  readonly counterexample?: Trace;
  /** Of an `agEf` that is contradicted, where {@link ExploreOptions.outlook} asks for it: what lies ahead there. */
  readonly outlook?: Outlook;
}

/** An event that a role neither uses, refuses nor ignores where it met it. */
export interface UndecidedEvent {
  readonly role: string;
  readonly path: string;
  readonly context: unknown;
  readonly event: PlainEvent;
}

export interface RoleCoverage {
  readonly role: string;
  /** Transitions that the chart declares. */
  readonly declared: readonly string[];
  /** Those that some step took, sorted. */
  readonly taken: readonly string[];
  readonly localStates: number;
}

export interface UsedChannel extends ChannelSpec {
  readonly from: string;
  readonly to: string;
  /** Steps that were left out because a message did not fit; 0 when the capacity has cut nothing off. */
  readonly full: number;
}

export interface Bounds {
  readonly budgets: Budgets;
  /** Channels that carried a message. */
  readonly channels: readonly UsedChannel[];
  readonly longerTimers: readonly LongerTimer[];
  /** What the order of timers leaves out, as a sentence. */
  readonly timerOrder: string;
  /** Timers that were armed and could not expire for the order alone, with the number of states where that was so. */
  readonly heldBack: readonly { readonly timer: string; readonly states: number }[];
  /** Of an attacker: what it could do. */
  readonly attacker?: AttackerReach;
  readonly maxStates: number;
  /** In octets. */
  readonly maxBytes: number;
}

export interface ExplorationResult {
  readonly scenario: string;
  readonly bounds: Bounds;
  readonly states: number;
  /** Steps, those that change nothing included. */
  readonly transitions: number;
  readonly complete: boolean;
  /** `memory`: there was no more to be had, though `maxBytes` would have allowed it. */
  readonly boundHit?: 'maxStates' | 'maxBytes' | 'memory' | 'stopAtViolation';
  /** Steps to the farthest state. */
  readonly depth: number;
  /** In the order of the composition, then the absence of deadlock. */
  readonly properties: readonly PropertyResult[];
  readonly undecided: readonly UndecidedEvent[];
  readonly coverage: readonly RoleCoverage[];
  /** The run that led to the start, when the composition begins where another ends. */
  readonly start?: Trace;
  /** By the clock on the wall, compiling and the run to the start included. */
  readonly seconds: number;
  /** Steps that only come in another order were left out, and the states and steps behind them. */
  readonly partialOrder?: true;
  /** Where one state stands for others: how many ways of exchanging there are, and the states and steps in full. */
  readonly symmetry?: { readonly exchanges: number; readonly states: number; readonly transitions: number };
  /** Where states were remembered by bits: how many of them may have been missed. */
  readonly bitState?: BitStateFigures;
  /** Octets for the state, its place in the table and the state it came from. */
  readonly bytesPerState: number;
  /** What the properties that look ahead need on top of that. */
  readonly bytesAheadPerState: number;
}

/**
 * A property that does not hold is a result, not an error; nor is a bound that is hit.
 *
 * @throws {@link ModelError} `MDL-301` for a name in the composition of what is not there, `MDL-302` for a message to a
 * role that is not there, `MDL-303` for a start that no fault-free run comes to, `MDL-304` where there are more local
 * states, timers or values of the ghost than there is room for, `MDL-305` for a predicate that fails or answers
 * otherwise when asked again, `MDL-307` where one step sends more than a channel has room for, `MDL-308` for a ghost
 * that fails, `MDL-310` for options that exclude each other, `MDL-311` where what is exchanged is not alike, `MDL-433`
 * for a predicate that asks for what is not there, `MDL-434` for a field that nothing reads or an attacker without one,
 * `MDL-435` for an attacker's term that is none; and what `compileMachine` throws for a machine that may not be explored.
 */
export function explore<G>(composition: Composition<G>, options: ExploreOptions = {}): ExplorationResult {
  const began = performance.now();
  const untyped = composition as Composition;
  const start = untyped.start === undefined ? undefined : startOf(untyped, options);
  const plan = planOf(untyped, planOptions(options), start?.states);
  const search = searched(plan, options);
  options.onSteps?.(plan.roles);
  return search.result((performance.now() - began) / 1000, start?.trace);
}

function searched(plan: Plan, options: ExploreOptions): Search | BitStateSearch | SymmetricSearch {
  const { bitState, partialOrder = false, symmetry = false, outlook = false } = options;
  const chosen = [
    ...(bitState === undefined ? [] : ['bitState']),
    ...(partialOrder ? ['partialOrder'] : []),
    ...(symmetry ? ['symmetry'] : []),
    ...(outlook ? ['outlook'] : []),
  ];
  if (chosen.length > 1)
    throw modelError('MDL-310', {
      subject: 'options',
      expected: 'at most one of bitState, partialOrder, symmetry, outlook',
      got: chosen.join(' and '),
      where: plan.composition.name,
      todo: 'Leave the others out.',
    });
  if (bitState !== undefined || symmetry) {
    const search =
      bitState === undefined ? new SymmetricSearch(plan, options) : new BitStateSearch(plan, options, bitState);
    search.run();
    return search;
  }
  // An attacker may speak at any moment, so that nothing can be left out.
  const assumptions = partialOrder && plan.attacker === undefined ? new Assumptions() : undefined;
  for (;;) {
    const search = new Search(plan, options, assumptions);
    search.run();
    if (!search.misled) return search;
  }
}

const planOptions = ({ checkPurity, maxLocalStates }: ExploreOptions): PlanOptions => ({
  ...(checkPurity === undefined ? {} : { checkPurity }),
  ...(maxLocalStates === undefined ? {} : { maxLocalStates }),
});

interface Judged {
  readonly property: Property;
  /** `holds` or `goal`. */
  readonly decision: Decision;
  readonly from: Decision | undefined;
  /** Whether `from` has been true. */
  begun: boolean;
  /** The state that decides, or -1. */
  at: number;
  /**
   * For what looks ahead: its bit of the marks that says where the goal is, followed by that of where it is asked for.
   */
  readonly bit: number;
}

class Search {
  private readonly network: Network;
  private readonly options: ExploreOptions;
  private readonly maxStates: number;
  private readonly maxBytes: number;
  private readonly judged: Judged[];
  /** Of `judged`: still to be asked in each new state. */
  private open: Judged[];
  private readonly marks: Marks;
  /** By mask of what a step changed: which of `open` have to be asked again. */
  private readonly affected = new Map<number, readonly Judged[]>();
  private readonly accept: Decision | undefined;
  private readonly edges: EdgeList | undefined;
  private readonly fair: FairRuns | undefined;
  private readonly fresh: Int32Array;
  /** By state of the block: where its steps end. */
  private readonly ends: number[] = [];
  private expanded = 0;
  private transitions = 0;
  private depth = 0;
  private deadlock = -1;
  private readonly leftOut: LeftOut;
  private readonly order: PartialOrder | undefined;
  /** By state of the block: where its ample set ends, and where the keys of that do. */
  private readonly amples: (readonly [end: number, keyEnd: number])[] = [];
  private boundHit: ExplorationResult['boundHit'];

  /** @param assumptions - where steps that only come in another order are left out. */
  constructor(plan: Plan, options: ExploreOptions, assumptions?: Assumptions) {
    this.options = options;
    this.maxStates = Math.min(options.maxStates ?? 20_000_000, mostStates);
    this.maxBytes = options.maxBytes ?? defaultMaxBytes();
    this.network = new Network(plan, options.patience);
    this.fresh = new Int32Array(this.network.values.length);
    this.leftOut = new LeftOut(this.network);
    this.order = assumptions === undefined ? undefined : new PartialOrder(this.network, assumptions);
    const { composition } = plan;
    let bits = 0;
    this.judged = composition.properties.map((property) => {
      const { id } = property;
      const holds = 'goal' in property ? (view: View) => property.goal(view) : (view: View) => property.holds(view);
      return {
        property,
        decision: this.network.decision(`property ${id}`, holds),
        from:
          property.kind === 'agEf' && property.from !== undefined
            ? this.network.decision(`property ${id}`, (view) => property.from?.(view))
            : undefined,
        begun: !('from' in property) || property.from === undefined,
        at: -1,
        bit: 'goal' in property && this.order === undefined ? (bits += 2) - 2 : -1,
      };
    });
    this.marks = new Marks(bits);
    this.open = this.judged.filter(({ property, bit }) => bit >= 0 || !looksAhead(property.kind));
    this.accept =
      composition.accept === undefined
        ? undefined
        : this.network.decision('accept', (view) => composition.accept?.(view));
    const ahead = this.order === undefined ? composition.properties : [];
    this.edges = ahead.some(({ kind }) => kind === 'agEf' || kind === 'efAg') ? new EdgeList() : undefined;
    this.fair = ahead.some(({ kind }) => kind === 'eventually') ? new FairRuns() : undefined;
  }

  run(): void {
    if (!hasMemoryFor(() => this.search())) this.boundHit = 'memory';
    this.network.space.unstage();
    if (!this.misled && !hasMemoryFor(() => this.lookAhead())) this.boundHit = 'memory';
  }

  private search(): void {
    const { network, options } = this;
    const { space } = network;
    network.insertInitial();
    this.meet(0, everything, -1);
    let levelEnd = 1;
    let progress = 0;
    while (this.expanded < space.count && this.boundHit === undefined) {
      if (this.expanded === levelEnd) {
        levelEnd = space.count;
        this.depth++;
      }
      const { expanded } = this;
      this.expandBlock(levelEnd);
      if (this.misled) return;
      if (this.expanded >>> 12 !== expanded >>> 12 && this.bytes > this.maxBytes) this.boundHit = 'maxBytes';
      if (this.expanded - progress >= 0x10000) {
        progress = this.expanded;
        options.onProgress?.({ states: space.count, expanded: progress, depth: this.depth });
      }
      if (space.count >= this.maxStates && this.expanded < space.count) this.boundHit ??= 'maxStates';
      if (options.stopAtViolation === true && this.violated()) this.boundHit ??= 'stopAtViolation';
    }
  }

  /** What steps were left out for has turned out wrong: to be searched again. */
  get misled(): boolean {
    return this.order?.broken ?? false;
  }

  private get bytes(): number {
    return this.network.space.bytes + this.bytesAhead;
  }

  /** For the properties that look ahead. */
  private get bytesAhead(): number {
    return (this.edges?.bytes ?? 0) + (this.fair?.bytes ?? 0) + this.marks.bytes;
  }

  /** First state, in breadth-first order, where `wanted` is true; -1 if there is none. */
  runUntil(wanted: Decision): number {
    const { space } = this.network;
    this.network.insertInitial();
    for (let index = 0; index < space.count && index < this.maxStates; index++) {
      space.read(index, this.fresh);
      this.network.noteQuiet(this.fresh);
      if (wanted.holds(this.fresh)) return index;
      this.expandBlock(index + 1);
    }
    return -1;
  }

  /**
   * Expands states of one level, as many as make a block; one alone where a bound may be hit by it, so that what counts
   * is the same as if there were no blocks.
   */
  private expandBlock(levelEnd: number): void {
    const { network, ends, amples, leftOut, order } = this;
    const { space } = network;
    const first = this.expanded;
    let next = first;
    ends.length = 0;
    amples.length = 0;
    do {
      const from = space.staged;
      network.expand(next++);
      ends.push(space.staged);
      leftOut.note();
      if (order !== undefined) amples.push([order.arrange(from), order.keyEnd]);
    } while (
      next < levelEnd &&
      space.staged < blockSize &&
      space.count + space.staged < this.maxStates &&
      this.options.stopAtViolation !== true
    );
    space.lookUp();
    let from = 0;
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] as number;
      this.takeIn(first + i, from, end, amples[i]);
      from = end;
    }
    space.unstage();
    this.expanded = next;
    if (order === undefined) return;
    for (const { decision } of this.open) order.see(decision.fields);
    order.recheck();
  }

  /**
   * Takes in the steps of one state, from `from` up to `all` of what is staged: those of its ample set, and the others
   * unless a key leads to a state that is still to be expanded.
   */
  private takeIn(
    state: number,
    from: number,
    all: number,
    [ample, keyEnd]: readonly [number, number] = [all, all],
  ): void {
    const { network, edges, fair } = this;
    const { space } = network;
    let known = space.count;
    space.settle(from, ample, state);
    const { settled, infos, labels } = space;
    let end = ample;
    if (ample < all && !settled.subarray(from, keyEnd).some((index) => index > state)) {
      space.settle(ample, all, state);
      end = all;
    }
    this.transitions += end - from;
    edges?.begin(state);
    fair?.begin(state);
    let helpful = false;
    for (let i = from; i < end; i++) {
      const index = settled[i] as number;
      const fault = (infos[i] as number) < 0;
      if (!fault && index !== state) helpful = true;
      edges?.add(index, fault);
      fair?.add(index, fault ? -1 : (labels[i] as number));
      if (index === known) {
        known++;
        this.meet(index, (infos[i] as number) & ~faultBit, state);
      }
    }
    if (helpful || this.deadlock >= 0) return;
    space.read(state, this.fresh);
    network.noteQuiet(this.fresh);
    if (this.accept === undefined || !this.accept.holds(this.fresh)) this.deadlock = state;
  }

  /**
   * Asks the properties about the state just inserted. One that has read nothing of what the step changed answers as
   * it did in the expanded state, where it was not settled.
   *
   * @param changes - mask of what the step changed.
   * @param parent - the expanded state.
   */
  private meet(index: number, changes: number, parent: number): void {
    const { network, marks, fresh } = this;
    marks.begin(index, parent);
    const asked = this.affectedBy(changes);
    if (asked.length === 0) return;
    network.space.read(index, fresh);
    network.noteQuiet(fresh);
    let settled = false;
    for (let i = 0; i < asked.length; i++) {
      const judged = asked[i] as Judged;
      const { decision, from, bit } = judged;
      const before = readsOf(judged);
      const answer = decision.holds(fresh);
      switch (judged.property.kind) {
        case 'always':
          if (answer) break;
          judged.at = index;
          settled = true;
          break;
        case 'sometimes':
          if (!answer) break;
          judged.at = index;
          settled = true;
          break;
        case 'efAg':
        case 'eventually':
        case 'agEf':
          marks.put(index, bit, answer);
          const begins = from === undefined || from.holds(fresh);
          marks.put(index, bit + 1, begins);
          judged.begun ||= begins;
      }
      if (readsOf(judged) !== before) this.affected.clear();
    }
    if (!settled) return;
    this.open = this.open.filter(({ at }) => at < 0);
    this.affected.clear();
  }

  private affectedBy(changes: number): readonly Judged[] {
    if (changes === everything) return this.open;
    let affected = this.affected.get(changes);
    if (affected === undefined) {
      affected = this.open.filter((judged) => (readsOf(judged) & changes) !== 0);
      this.affected.set(changes, affected);
    }
    return affected;
  }

  private violated(): boolean {
    return this.deadlock >= 0 || this.judged.some(({ property, at }) => property.kind === 'always' && at >= 0);
  }

  private lookAhead(): void {
    const { marks, expanded, network } = this;
    const ahead = this.judged.filter(({ bit }) => bit >= 0);
    // A state that was not expanded may lead anywhere.
    for (let index = expanded; index < network.space.count; index++)
      for (const { bit } of ahead) marks.put(index, bit, true);
    for (const judged of ahead)
      if (judged.property.kind === 'eventually')
        judged.at = this.fair?.firstTrap((state) => marks.has(state, judged.bit), expanded) ?? -1;
    const reached = ahead.filter(({ property }) => property.kind !== 'eventually');
    spreadGoals(this.edges, marks, reached, expanded);
    for (const judged of reached) judged.at = firstStranded(marks, judged, network.space.count);
  }

  result(seconds: number, start: Trace | undefined): ExplorationResult {
    const { network, boundHit, maxStates, maxBytes, transitions, depth, deadlock } = this;
    const { full, held } = this.leftOut;
    const { space } = network;
    const found = resultOf({
      network,
      judged: this.judged,
      deadlock,
      complete: boundHit === undefined,
      unjudged: ({ kind }) => (this.order !== undefined && looksAhead(kind) ? leavesOut : undefined),
      boundHit,
      full,
      held,
      maxStates,
      maxBytes,
      states: space.count,
      transitions,
      depth,
      start,
      seconds,
      bytes: space.bytes,
      bytesAhead: this.bytesAhead,
      trace: (index) => this.trace(index),
    });
    if (this.options.outlook === true) return { ...found, properties: this.withOutlooks(found.properties) };
    return this.order === undefined ? found : { ...found, partialOrder: true };
  }

  /** In the order of the claims, after which comes the absence of deadlock. */
  private withOutlooks(results: readonly PropertyResult[]): readonly PropertyResult[] {
    return results.map((result, place) => {
      const judged = this.judged[place];
      return judged?.property.kind === 'agEf' && judged.at >= 0
        ? { ...result, outlook: outlookFrom(this.network, judged.at, judged.property) }
        : result;
    });
  }

  trace(index: number): Trace {
    return replay(this.network, index, this.options);
  }

  /** Local states of every role in a state. */
  localStates(index: number): StartStates {
    this.network.space.read(index, this.fresh);
    return new Map(
      this.network.plan.roles.map((compiled, role) => {
        const { value, context } = compiled.state(this.fresh[role] as number);
        return [compiled.name, { value, context }];
      }),
    );
  }

  decision(what: string, holds: (view: View) => boolean): Decision {
    return this.network.decision(what, holds);
  }
}

const leavesOut = 'It looks ahead, over steps that were left out.';

/** What the answers of a property have rested on so far. */
const readsOf = ({ decision, from }: Judged): number => decision.reads | (from?.reads ?? 0);

/** The mask of the initial state, in which nothing has been asked before. */
const everything = -1;

/** About so many steps are taken in at once. */
const blockSize = 1024;

/** Runs the other composition, fault-free, until it comes to where this one starts. @internal */
export function startOf(composition: Composition, options: ExploreOptions): { states: StartStates; trace: Trace } {
  const { start } = composition;
  if (start === undefined) throw new RangeError('no start');
  refuseStrangeFields(composition);
  const { from } = start;
  const before = from.start === undefined ? undefined : startOf(from, options);
  // Its properties are judged where it is explored for its own sake.
  const plan = planOf({ ...from, properties: [] }, { ...planOptions(options), faultFree: true }, before?.states);
  const search = new Search(plan, options);
  const index = search.runUntil(search.decision('start.until', (view) => view.quiet && start.until(view)));
  if (index < 0) {
    throw modelError('MDL-303', {
      subject: 'start',
      expected: 'a fault-free run of the other composition to where `until` is true and all channels are empty',
      got: 'none',
      where: `${composition.name}, starting from ${from.name}`,
      todo: 'Give the other composition the stimuli it needs, or ask for a state that it reaches.',
    });
  }
  options.onSteps?.(plan.roles);
  const states = search.localStates(index);
  for (const { name, machine } of composition.roles) {
    const other = from.roles.find((role) => role.name === name);
    if (other !== undefined && other.machine !== machine) {
      throw modelError('MDL-303', {
        subject: `machine of ${name}`,
        expected: 'the same in both compositions',
        got: `${other.machine.id} in ${from.name}, ${machine.id} here`,
        where: composition.name,
        todo: 'Use one machine, or give the instance another name.',
      });
    }
  }
  return { states, trace: search.trace(index) };
}
