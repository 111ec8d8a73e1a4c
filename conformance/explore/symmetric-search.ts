/**
 * Searches breadth first with one state of each orbit ({@link Symmetry}): where instances are alike.
 *
 * What is claimed need not be the same for all of them: a claim is asked about every state of the orbit. What looks
 * ahead has to be, and is not judged where its goal tells instances apart; `eventually` never is, as what is fair to
 * each instance cannot be told from steps between orbits. Runs are of the composition itself: exchanges on the way are
 * undone (`exchanged-run.ts`).
 */
import type { Decision } from './decision.js';
import { EdgeList } from './edge-list.js';
import { exchangedRun } from './exchanged-run.js';
import type { ExplorationResult, ExploreOptions, PropertyResult } from './explore.js';
import { LeftOut } from './left-out.js';
import { Marks } from './marks.js';
import { defaultMaxBytes, hasMemoryFor } from './memory.js';
import { Network } from './network.js';
import type { Plan } from './plan.js';
import { looksAhead, resultOf } from './result.js';
import { mostStates } from './space.js';
import { firstStranded, spreadGoals, type Ahead } from './stranded.js';
import { Symmetry } from './symmetry.js';
import type { Trace } from './trace.js';

interface Judged extends Ahead {
  /** `holds` or `goal`. */
  readonly decision: Decision;
  readonly from: Decision | undefined;
  /** The state that decides, and by which way it becomes the one that does, as one number; or -1. */
  at: number;
  /** Its goal is there for some of those that are alike, and not for others. */
  tellsApart: boolean;
}

export class SymmetricSearch {
  private readonly network: Network;
  private readonly symmetry: Symmetry;
  private readonly options: ExploreOptions;
  private readonly maxStates: number;
  private readonly maxBytes: number;
  private readonly judged: readonly Judged[];
  /** Of {@link judged}: still to be asked in each new state. */
  private open: readonly Judged[];
  private readonly marks: Marks;
  private readonly accept: Decision;
  private readonly edges: EdgeList | undefined;
  private readonly leftOut: LeftOut;
  private readonly fresh: Int32Array;
  private expanded = 0;
  private transitions = 0;
  private depth = 0;
  private deadlock = -1;
  /** States and steps of the full space that those found stand for. */
  private readonly standsFor = { states: 0, transitions: 0 };
  private boundHit: ExplorationResult['boundHit'];

  constructor(plan: Plan, options: ExploreOptions) {
    const { composition } = plan;
    this.options = options;
    this.maxStates = Math.min(options.maxStates ?? 20_000_000, mostStates);
    this.maxBytes = options.maxBytes ?? defaultMaxBytes();
    const network = new Network(plan);
    this.network = network;
    this.symmetry = new Symmetry(network);
    this.leftOut = new LeftOut(network);
    this.fresh = new Int32Array(network.values.length);
    let bits = 0;
    this.judged = composition.properties.map((property) => ({
      property,
      decision: network.decision(`property ${property.id}`, (view) =>
        'goal' in property ? property.goal(view) : property.holds(view),
      ),
      from:
        property.kind === 'agEf' && property.from !== undefined
          ? network.decision(`property ${property.id}`, (view) => property.from?.(view) ?? true)
          : undefined,
      at: -1,
      bit: property.kind === 'agEf' || property.kind === 'efAg' ? (bits += 2) - 2 : -1,
      tellsApart: false,
    }));
    this.open = this.judged.filter(({ property }) => property.kind !== 'eventually');
    this.marks = new Marks(bits);
    this.accept = network.decision('accept', (view) => composition.accept?.(view) ?? false);
    this.edges = bits > 0 ? new EdgeList() : undefined;
  }

  run(): void {
    if (!hasMemoryFor(() => this.search())) this.boundHit = 'memory';
    this.network.space.unstage();
    if (!hasMemoryFor(() => this.lookAhead())) this.boundHit = 'memory';
  }

  private search(): void {
    const { network, options } = this;
    const { space } = network;
    network.insertInitial();
    this.meet(0);
    let levelEnd = 1;
    let progress = 0;
    while (this.expanded < space.count && this.boundHit === undefined) {
      if (this.expanded === levelEnd) {
        levelEnd = space.count;
        this.depth++;
      }
      this.expandBlock(levelEnd);
      if (this.bytes > this.maxBytes) this.boundHit = 'maxBytes';
      if (space.count >= this.maxStates && this.expanded < space.count) this.boundHit ??= 'maxStates';
      if (options.stopAtViolation === true && this.violated()) this.boundHit ??= 'stopAtViolation';
      if (this.expanded - progress >= 0x10000) {
        progress = this.expanded;
        options.onProgress?.({ states: space.count, expanded: progress, depth: this.depth });
      }
    }
  }

  result(seconds: number, start: Trace | undefined): ExplorationResult {
    const { network, symmetry, boundHit, maxStates, maxBytes, transitions, depth, deadlock, judged } = this;
    const { full, held } = this.leftOut;
    const { space } = network;
    symmetry.takeExchanged();
    const found = resultOf({
      network,
      judged,
      deadlock,
      complete: boundHit === undefined,
      unjudged: (claim) => this.why(claim),
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
      trace: (at) => this.trace(at),
    });
    return { ...found, symmetry: { exchanges: symmetry.order, ...this.standsFor } };
  }

  private get bytes(): number {
    return this.network.space.bytes + this.bytesAhead;
  }

  private get bytesAhead(): number {
    return (this.edges?.bytes ?? 0) + this.marks.bytes;
  }

  private why({ id, kind }: Pick<PropertyResult, 'id' | 'kind'>): string | undefined {
    if (kind === 'eventually') return 'It asks what is fair to each instance, and they were exchanged.';
    if (!looksAhead(kind) || this.judged.find(({ property }) => property.id === id)?.tellsApart !== true)
      return undefined;
    return 'It looks ahead for what tells instances apart that were exchanged.';
  }

  /** Expands states of one level, as many as make a block. */
  private expandBlock(levelEnd: number): void {
    const { network, symmetry, leftOut, options } = this;
    const { space } = network;
    const ends: number[] = [];
    let next = this.expanded;
    do {
      network.expand(next++, { found: (fault) => this.stage(fault) });
      symmetry.compareSteps();
      leftOut.note();
      ends.push(space.staged);
    } while (
      next < levelEnd &&
      space.staged < blockSize &&
      space.count + space.staged < this.maxStates &&
      options.stopAtViolation !== true
    );
    space.lookUp();
    let from = 0;
    for (const end of ends) {
      this.takeIn(this.expanded, from, end);
      this.expanded++;
      from = end;
    }
    space.unstage();
  }

  /** Stages the least of the orbit of the state that was built. */
  private stage(fault: boolean): void {
    const { network, symmetry } = this;
    const { block, building, current, words } = network.space;
    let moves = false;
    // A step to another state of the same orbit does move.
    for (let word = 0; word < words && !moves; word++) moves = block[building + word] !== current[word];
    symmetry.compareSteps();
    symmetry.leastOfBuilt();
    network.space.stage(fault ? 1 : 0, moves ? 1 : 0);
  }

  private takeIn(state: number, from: number, end: number): void {
    const { network, edges, symmetry, fresh, accept } = this;
    const { space } = network;
    let known = space.count;
    space.settle(from, end, state);
    const { settled, infos, labels } = space;
    this.transitions += end - from;
    edges?.begin(state);
    let helpful = false;
    for (let i = from; i < end; i++) {
      const index = settled[i] as number;
      const fault = infos[i] === 1;
      if (!fault && labels[i] === 1) helpful = true;
      edges?.add(index, fault);
      if (index === known) {
        known++;
        this.meet(index);
      }
    }
    this.read(state);
    this.standsFor.transitions += (end - from) * symmetry.orbit(fresh);
    if (helpful || this.deadlock >= 0) return;
    const stuck = symmetry.membersOf(fresh).findIndex((member) => !accept.holds(member));
    if (stuck >= 0) this.deadlock = state * symmetry.order + stuck;
  }

  /** Asks the properties about all that a state just inserted stands for. */
  private meet(index: number): void {
    const { marks, symmetry, fresh } = this;
    marks.begin(index, -1);
    this.read(index);
    this.standsFor.states += symmetry.orbit(fresh);
    if (this.open.length === 0) return;
    const members = symmetry.membersOf(fresh);
    let settled = false;
    for (const judged of this.open) {
      const { decision, from, bit } = judged;
      if (bit < 0) {
        const wanted = judged.property.kind === 'sometimes';
        const decides = members.findIndex((member) => decision.holds(member) === wanted);
        if (decides >= 0) judged.at = index * symmetry.order + decides;
      } else {
        const goal = sameOf(decision, members);
        const asked = from === undefined ? true : sameOf(from, members);
        judged.tellsApart = goal === undefined || asked === undefined;
        marks.put(index, bit, goal === true);
        marks.put(index, bit + 1, asked === true);
      }
      settled ||= judged.at >= 0 || judged.tellsApart;
    }
    if (settled) this.open = this.open.filter(({ at, tellsApart }) => at < 0 && !tellsApart);
  }

  private read(index: number): void {
    this.network.space.read(index, this.fresh);
    this.network.noteQuiet(this.fresh);
  }

  private violated(): boolean {
    return this.deadlock >= 0 || this.judged.some(({ property, at }) => property.kind === 'always' && at >= 0);
  }

  private lookAhead(): void {
    const { marks, expanded, edges, symmetry } = this;
    const { count } = this.network.space;
    const ahead = this.judged.filter(({ bit, tellsApart }) => bit >= 0 && !tellsApart);
    // A state that was not expanded may lead anywhere.
    for (let index = expanded; index < count; index++) for (const { bit } of ahead) marks.put(index, bit, true);
    spreadGoals(edges, marks, ahead, expanded);
    for (const judged of ahead) {
      const stranded = firstStranded(marks, judged, count);
      if (stranded >= 0) judged.at = stranded * symmetry.order;
    }
  }

  private trace(at: number): Trace {
    const { network, symmetry, options } = this;
    const way = at % symmetry.order;
    return exchangedRun(network, symmetry, (at - way) / symmetry.order, way, options);
  }
}

/** The answer to all, or undefined where it is not the same. */
function sameOf(decision: Decision, members: readonly Int32Array[]): boolean | undefined {
  const answer = decision.holds(members[0] as Int32Array);
  return members.every((member) => decision.holds(member) === answer) ? answer : undefined;
}

/** About so many steps are taken in at once. */
const blockSize = 1024;
