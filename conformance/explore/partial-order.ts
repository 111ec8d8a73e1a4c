/**
 * Which of the steps of a state are enough: ample sets of deliveries (partial-order reduction).
 *
 * A delivery touches its receiver and the two ends of channels. So a set of roles is enough for now when nobody outside
 * it can do anything that its next step depends on: what it waits for on an empty channel comes from within the set, what
 * it has to wait for to make room goes to a role of the set, and no fault, fact, command or timer can reach it before it
 * moves. Then all that the others do can be done afterwards as well, and comes to the same state (docs/guide/reductions.md
 * has the argument). A set may be chosen whose steps no property sees; that nothing is put off for ever is seen to by the
 * search, which asks for a successor that is yet to be expanded.
 *
 * What channels are used, what predicates read and what the ghost passes over is not known before everything is
 * explored. So it is assumed, checked as more is found, and where an assumption breaks, the search begins again without it
 * ({@link Assumptions}).
 */
import type { Network } from './network.js';
import type { Plan } from './plan.js';

/** What is known of a composition before it is searched again. */
export class Assumptions {
  /** Pairs that carry messages. */
  readonly pairs = new Set<number>();
  /** Fields that some predicate reads. */
  readonly visible = new Set<number>();
  /** Local steps that change some ghost. */
  readonly noted = new Set<string>();
}

export class PartialOrder {
  /** An assumption that a choice rests on has turned out wrong. */
  broken = false;
  /** Of the ample set arranged last: where its keys end. */
  keyEnd = 0;
  private readonly network: Network;
  private readonly assumptions: Assumptions;
  private readonly roles: number;
  /** By role: the process it belongs to; synchronous links join roles to one. */
  private readonly processOf: readonly number[];
  private readonly members: readonly number[][];
  /** By process: pairs into it and out of it, of those that are known. */
  private into: number[][] = [];
  private outOf: number[][] = [];
  /** By process: whether a choice rests on it. */
  private readonly chosen: Uint8Array;
  private edgesSeen = -1;
  private ghostsSeen = 0;
  /** Edges taken to leave every ghost as it is. */
  private readonly silent = new Set<number>();
  private readonly urgency: readonly number[];

  constructor(network: Network, assumptions: Assumptions) {
    const { plan } = network;
    this.network = network;
    this.assumptions = assumptions;
    this.roles = plan.roles.length;
    this.processOf = processesOf(plan);
    this.members = plan.roles.map((_, process) => this.processOf.flatMap((of, role) => (of === process ? [role] : [])));
    this.chosen = new Uint8Array(this.roles);
    this.urgency = plan.channels.map(({ urgent }) => (urgent === 'atomic' ? 2 : urgent ? 1 : 0));
  }

  /**
   * Puts an ample set first among the steps that were staged of the state just expanded, and of these its keys.
   *
   * @param from - where its steps begin.
   * @returns where the ample set ends; the end of what is staged if there is none but all.
   */
  arrange(from: number): number {
    const { space } = this.network;
    this.keyEnd = space.staged;
    this.learnPairs();
    const level = this.levelOf(from);
    if (level < 0 || !this.isCalm(level)) return space.staged;
    let best: Ample | undefined;
    let fewest = space.staged - from;
    for (const seed of this.receivers(from)) {
      const ample = this.around(seed, level);
      if (ample === undefined || ample.keys.size === 0) continue;
      const size = this.count(from, ample.processes);
      if (size >= fewest) continue;
      best = ample;
      fewest = size;
    }
    if (best === undefined) return space.staged;
    const { processes, keys } = best;
    for (const process of processes) this.chosen[process] = 1;
    this.keyEnd = this.bringForward(from, (label) => keys.has(deliveredPair(label)));
    return this.bringForward(this.keyEnd, (label) => this.isOf(processes, label));
  }

  /** What predicates have read so far. */
  see(fields: Iterable<number>): void {
    const { visible } = this.assumptions;
    for (const field of fields) {
      if (visible.has(field)) continue;
      visible.add(field);
      if (this.processesAt(field).some((process) => this.chosen[process] === 1)) this.broken = true;
    }
  }

  /** Asks the edges that are taken to be silent about ghosts that have come up since. */
  recheck(): void {
    const { network, silent, ghostsSeen } = this;
    if (network.ghostCount === ghostsSeen) return;
    this.ghostsSeen = network.ghostCount;
    for (const edge of silent) if (!this.keeps(edge, ghostsSeen)) this.broken = true;
    this.learnPairs();
  }

  private keeps(edge: number, from: number): boolean {
    const { network, silent, assumptions } = this;
    for (let ghost = from; ghost < network.ghostCount; ghost++) {
      if (network.keepsGhost(ghost, edge)) continue;
      assumptions.noted.add(network.nameOfStep(edge));
      silent.delete(edge);
      return false;
    }
    return true;
  }

  private isSilent(edge: number): boolean {
    if (this.silent.has(edge)) return true;
    if (this.assumptions.noted.has(this.network.nameOfStep(edge))) return false;
    this.recheck();
    if (!this.keeps(edge, 0)) return false;
    this.silent.add(edge);
    return true;
  }

  private learnPairs(): void {
    const { network, assumptions, roles, processOf } = this;
    if (network.edges === this.edgesSeen) return;
    this.edgesSeen = network.edges;
    for (const pair of network.usedPairs()) {
      if (assumptions.pairs.has(pair)) continue;
      assumptions.pairs.add(pair);
      if (this.chosen[processOf[pair % roles] as number] === 1) this.broken = true;
      this.into = [];
    }
    if (this.into.length > 0) return;
    this.into = processOf.map(() => []);
    this.outOf = processOf.map(() => []);
    for (const pair of assumptions.pairs) {
      (this.into[processOf[pair % roles] as number] as number[]).push(pair);
      (this.outOf[processOf[Math.floor(pair / roles)] as number] as number[]).push(pair);
    }
  }

  /** The processes that a change of a field is a change of. */
  private processesAt(field: number): readonly number[] {
    const { roles, processOf, network } = this;
    if (field < roles) return [processOf[field] as number];
    const pair = field - roles;
    if (pair < roles * roles) return [processOf[pair % roles] as number, processOf[Math.floor(pair / roles)] as number];
    return field === network.quietField ? processOf : [];
  }

  /** How urgent those deliveries are that can happen, or -1. */
  private levelOf(from: number): number {
    const { labels, staged } = this.network.space;
    let level = -1;
    for (let at = from; at < staged; at++) {
      const pair = deliveredPair(labels[at] as number);
      if (pair >= 0) level = Math.max(level, this.urgency[pair] as number);
    }
    return level;
  }

  /** Whether nothing more urgent waits for room, and no timer expires while a message is in flight. */
  private isCalm(level: number): boolean {
    const { network, roles, urgency, assumptions } = this;
    const { plan, values } = network;
    if (level === 0 && plan.timers.length > 0 && network.budgetLeft('late') > 0) return false;
    for (const pair of assumptions.pairs)
      if ((urgency[pair] as number) > level && values[roles + pair] !== 0) return false;
    return true;
  }

  private receivers(from: number): ReadonlySet<number> {
    const { labels, staged } = this.network.space;
    const found = new Set<number>();
    for (let at = from; at < staged; at++) {
      const pair = deliveredPair(labels[at] as number);
      if (pair >= 0) found.add(this.processOf[pair % this.roles] as number);
    }
    return found;
  }

  private count(from: number, processes: ReadonlySet<number>): number {
    const { labels, staged } = this.network.space;
    let count = 0;
    for (let at = from; at < staged; at++) if (this.isOf(processes, labels[at] as number)) count++;
    return count;
  }

  /** Whether a step is something that happens to a message to one of the processes. */
  private isOf(processes: ReadonlySet<number>, label: number): boolean {
    const pair = label < -1 ? -2 - label : deliveredPair(label);
    return pair >= 0 && processes.has(this.processOf[pair % this.roles] as number);
  }

  private bringForward(from: number, wanted: (label: number) => boolean): number {
    const { space } = this.network;
    let to = from;
    for (let at = from; at < space.staged; at++) if (wanted(space.labels[at] as number)) space.exchange(to++, at);
    return to;
  }

  /**
   * The least set of processes around one that depends on nobody outside.
   *
   * @returns undefined where there is none: something outside may come first that does not go with its steps.
   */
  private around(seed: number, level: number): Ample | undefined {
    const { roles, processOf, urgency, network } = this;
    const processes = new Set([seed]);
    const keys = new Set<number>();
    for (const process of processes) {
      if (this.canBeReached(process, level)) return undefined;
      for (const pair of this.into[process] as number[]) {
        if ((urgency[pair] as number) < level) continue;
        const sender = processOf[Math.floor(pair / roles)] as number;
        if (network.values[roles + pair] === 0) processes.add(sender);
        else {
          if (this.canBeReordered(pair)) processes.add(sender);
          if (network.attempt(pair)) {
            if (!this.leavesOthersAlone(process, level)) return undefined;
            if (this.isKey(process)) keys.add(pair);
          } else for (const full of network.blocked) processes.add(processOf[full % roles] as number);
        }
      }
    }
    return { processes, keys };
  }

  /** Whether what becomes of the messages of a channel differs by whether one more is sent before. */
  private canBeReordered(pair: number): boolean {
    const { network } = this;
    if (network.plan.channels[pair]?.lossy !== true) return false;
    return network.budgetLeft('duplication') > 0 || (network.budgetLeft('reorder') > 0 && network.inFlight(pair) === 1);
  }

  /** Whether a fact, a command or a copy of a message may come between the process and its next step. */
  private canBeReached(process: number, level: number): boolean {
    const { network, roles, processOf } = this;
    const { plan } = network;
    if (network.budgetLeft('duplication') > 0) {
      const copied = (pair: number): boolean => plan.channels[pair]?.lossy === true && network.inFlight(pair) > 0;
      if ((this.outOf[process] as number[]).some(copied)) return true;
    }
    if (level === 2) return false;
    const isOurs = (role: number): boolean => processOf[role] === process;
    for (const { budget, roles: to, events, clears, whileIn } of plan.facts) {
      if (network.isSpent(budget)) continue;
      const clearsOurs = clears.some((pair) => isOurs(pair % roles) || isOurs(Math.floor(pair / roles)));
      if (!to.some(isOurs) && !clearsOurs && !(whileIn !== undefined && isOurs(whileIn.role))) continue;
      // One that is for the process alone comes only if the process uses it as it stands.
      if (to.every((role, at) => isOurs(role) && !network.uses(role, events[at] as number))) continue;
      return true;
    }
    if (level === 1) return false;
    return plan.stimuli.some(
      ({ role, event, budget }) => isOurs(role) && !network.isSpent(budget) && network.uses(role, event),
    );
  }

  /** Whether the delivery just attempted wakes nothing more urgent, and no ghost notes it. */
  private leavesOthersAlone(process: number, level: number): boolean {
    const { network, roles, urgency } = this;
    const { space, values, parts, partCount } = network;
    for (const pair of this.outOf[process] as number[])
      if ((urgency[pair] as number) > level && space.get(roles + pair) !== values[roles + pair]) return false;
    const edges = [...parts.subarray(0, partCount)];
    return network.ghostCount === 0 || edges.every((edge) => this.isSilent(edge));
  }

  /** Whether the delivery just attempted moves on, and no predicate sees it. */
  private isKey(process: number): boolean {
    const { network, roles } = this;
    const { space, values } = network;
    const { visible } = this.assumptions;
    const outOf = (this.outOf[process] as number[]).map((pair) => roles + pair);
    const into = (this.into[process] as number[]).map((pair) => roles + pair);
    const changed = (fields: readonly number[]): number[] =>
      fields.filter((field) => space.get(field) !== values[field]);
    const sent = changed(outOf);
    const all = [...changed(this.members[process] as number[]), ...sent, ...changed(into)];
    if (all.length === 0 || all.some((field) => visible.has(field))) return false;
    return sent.length > 0 || !visible.has(network.quietField);
  }
}

interface Ample {
  readonly processes: ReadonlySet<number>;
  /** Pairs whose delivery can be put before all that the others do, unseen. */
  readonly keys: ReadonlySet<number>;
}

/** The pair that a fair label stands for a delivery on, or -1. */
const deliveredPair = (label: number): number => (label >= 0 && label % 8 === 0 ? label / 8 : -1);

function processesOf({ roles, channels }: Plan): number[] {
  const processes = roles.map((_, role) => role);
  channels.forEach(({ synchronous }, pair) => {
    if (!synchronous) return;
    const [one, other] = [processes[Math.floor(pair / roles.length)], processes[pair % roles.length]];
    processes.forEach((process, role) => {
      if (process === other) processes[role] = one as number;
    });
  });
  return processes;
}
