/**
 * What can happen next in a global state: the semantics of `docs/guide/semantics.md`, on packed states.
 *
 * A state is a row of small integers: the local state of each role, the content of each channel, the ghost, what is
 * left of each budget. Roles answer from their tables; nothing is allocated in {@link Network.expand} once the tables
 * are warm. `naive.ts` says the same in objects, and tests compare the two.
 */
import type { CompiledRole, LocalStep } from '../compile/compile.js';
import { hasEffect } from '../compile/compile.js';
import { Numbering } from '../compile/identity.js';
import { modelError } from '../model-error.js';
import type { PlainEvent } from '../role.js';
import { wired } from './composition.js';
import { Hearing, type AttackerReach, type Injection } from './attacker.js';
import type { Ghost, GhostStep, RoleView, View } from './composition.js';
import { Contents } from './contents.js';
import type { Ask } from './decision.js';
import { Decision } from './decision.js';
import type { Plan } from './plan.js';
import { Space } from './space.js';
import type { StepKind } from './trace.js';
import { Turns, turnHead, turnMessage } from './turns.js';
import { Unanswerable } from './unanswerable.js';
import { LocalView } from './view.js';
import {
  ALL_LEFT,
  ALL_LEFT_IN_FLIGHT,
  EXPANDED,
  NOT_KNOWN,
  innerLoop,
  type InnerLoop,
  type Surroundings,
} from './inner-loop.js';

/** What happened in a step; which of the fields mean anything depends on `kind`. */
export interface Happening {
  readonly kind: StepKind;
  /** Index of the channel (pair), fact, stimulus, timer or injection. */
  readonly subject: number;
  readonly late: boolean;
  /** Who took what: edges in order. */
  readonly edges: readonly number[];
}

export const stepKinds: readonly StepKind[] = [
  'deliver',
  'timer',
  'fact',
  'stimulus',
  'lose',
  'duplicate',
  'reorder',
  'inject',
];
/** How urgent a channel is, see `ChannelSpec.urgent`. */
const [PATIENT, LOCAL, ATOMIC] = [0, 1, 2] as const;
const [DELIVER, TIMER, FACT, STIMULUS, LOSE, DUPLICATE, REORDER, INJECT] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** In what is staged of a step beside the bits of roles and ghost: channels and budgets, and that it is a fault. */
const channelsBit = 1 << 30;
export const faultBit = 1 << 31;

/** Receives each successor as it is built in the space. */
export interface Successors {
  /** @param fault - whether the step is a fault: it helps nobody out of a deadlock. */
  found(fault: boolean): void;
}

export class Network {
  readonly plan: Plan;
  readonly space: Space;
  /** The expanded state, by field; one more entry than fields, for {@link quietField}. */
  readonly values: Int32Array;
  readonly quietField: number;
  /** The step that {@link Successors.found} is told of. */
  kind = 0;
  subject = 0;
  late = false;
  /** Of the step: bits of the roles and of the ghost that it moved, see {@link bitOf}. */
  private moved = 0;
  readonly parts: Int32Array = new Int32Array(64);
  partCount = 0;
  /** Of the state last expanded: the pair of each step that did not fit. */
  readonly blocked: number[] = [];
  /** Of the state last expanded: mask of the timers that only the order of timers kept from expiring. */
  held = 0;

  readonly roleCount: number;
  readonly ghostField: number;
  readonly hearingField: number;
  readonly budgetField: number;
  private readonly lossBudget: number;
  private readonly duplicationBudget: number;
  private readonly reorderBudget: number;
  private readonly lateBudget: number;
  /** By pair; made when the pair is first used. */
  private readonly contents: (Contents | undefined)[];
  /** Pairs in use. */
  private pairs: Int32Array = new Int32Array(0);
  /** Of the expanded state: those of {@link pairs} that hold a message, and how many they are. */
  private filled: Int32Array = new Int32Array(0);
  private filledCount = 0;
  private readonly urgent: Uint8Array;
  private readonly lossy: Uint8Array;
  /** By pair: the one whose messages the sender takes at once as they are answered, or -1. */
  private readonly back: Int32Array;
  private readonly capacity: Uint8Array;

  /** Edges: a step of a role with its outputs resolved. By role, local state, event: edge + 1. */
  private readonly rows: (Int32Array | undefined)[][];
  private edgeRole: Int32Array = new Int32Array(256);
  private edgeStep: Int32Array = new Int32Array(256);
  private edgeTo: Int32Array = new Int32Array(256);
  /** By edge: the bit of its role, see {@link bitOf}, or 0 when it leaves the local state as it is. */
  private edgeTurn: Int32Array = new Int32Array(256);
  /** By edge: 1 when it is a step, see {@link hasEffect}. */
  edgeUsed: Uint8Array = new Uint8Array(256);
  /** Outputs of edge e are at `outStart[e]` up to `outStart[e + 1]`. */
  private outStart: Int32Array = new Int32Array(257);
  private readonly outPair: number[] = [];
  private readonly outEvent: number[] = [];
  private edgeCount = 0;
  /** By edge: 1 once it was part of a step. */
  taken: Uint8Array = new Uint8Array(256);
  /** By role, local state: mask of armed timers + 1, or 0 while unknown. */
  private readonly armed: Int32Array[];
  private readonly turns: Turns;
  private loop: InnerLoop | undefined;
  /** Of the space when {@link loop} was last asked for; how many states were expanded since. */
  private widenings = -1;
  private calm = 0;
  private patience: number;
  /** Whether the engine may not compile text. */
  private forbidden = false;
  /** Of the step being built: the channel from which it takes, or -1; whether it has emptied others. */
  private from = -1;
  private clearing = false;
  private readonly views: (LocalView | undefined)[][];
  private readonly viewByName = new Map<string, number>();

  private readonly ghost: Ghost | undefined;
  private readonly ghostName: string;
  private readonly ghosts: unknown[] = [];
  private readonly numbering = new Numbering();
  /** By number of the value. */
  private readonly ghostIds = new Map<number, number>();
  private readonly ghostNext: Int32Array[] = [];
  /** Told of each ghost and edge as they are first met together, and of the ghost that follows. */
  onGhost: ((ghost: number, edge: number, next: number) => void) | undefined;
  private readonly hearing: Hearing | undefined;
  /** By pair: 1 where the attacker hears. */
  private readonly heardOn: Uint8Array;

  /** @param patience - see `ExploreOptions.patience`. */
  constructor(plan: Plan, patience = 2048) {
    this.plan = plan;
    this.patience = patience;
    const roles = plan.roles.length;
    const pairs = roles * roles;
    this.roleCount = roles;
    this.ghostField = roles + pairs;
    this.hearingField = this.ghostField + 1;
    this.budgetField = this.hearingField + 1;
    const fields = this.budgetField + plan.budgets.length;
    this.quietField = fields;
    const budgetNamed = (name: string) => this.budgetField + plan.budgets.findIndex((budget) => budget.name === name);
    this.lossBudget = budgetNamed('loss');
    this.duplicationBudget = budgetNamed('duplication');
    this.reorderBudget = budgetNamed('reorder');
    this.lateBudget = budgetNamed('late');
    this.contents = Array.from({ length: pairs }, () => undefined);
    this.urgent = Uint8Array.from(plan.channels, ({ urgent }) =>
      urgent === 'atomic' ? ATOMIC : urgent ? LOCAL : PATIENT,
    );
    this.lossy = Uint8Array.from(plan.channels, ({ lossy }) => (lossy === true ? 2 : lossy === 'loss' ? 1 : 0));
    this.back = Int32Array.from(plan.channels, ({ synchronous }, pair) =>
      synchronous ? (pair % roles) * roles + Math.floor(pair / roles) : -1,
    );
    this.capacity = Uint8Array.from(plan.channels, ({ capacity }) => capacity);
    this.rows = plan.roles.map(() => []);
    this.armed = plan.roles.map(() => new Int32Array(16));
    this.views = plan.roles.map(() => []);
    plan.roles.forEach(({ name }, index) => this.viewByName.set(name, index));
    this.ghost = plan.composition.ghost;
    this.ghostName = `${plan.composition.name} ghost`;
    if (this.ghost !== undefined) this.ghostId(this.ghost.initial);
    const { attacker } = plan;
    this.heardOn = Uint8Array.from(plan.channels, (_, pair) => (attacker?.hears[pair] === true ? 1 : 0));
    if (attacker !== undefined && plan.composition.attacker !== undefined) {
      const maySpeak = (plan.budgets[attacker.budget]?.initial ?? 0) > 0;
      this.hearing = new Hearing(plan.composition.attacker, plan.roles, attacker.tries, maySpeak);
    }
    const bits = Array.from({ length: fields }, () => 0);
    plan.budgets.forEach(({ initial }, index) => (bits[this.budgetField + index] = 32 - Math.clz32(initial)));
    plan.roles.forEach((_, role) => (bits[role] = 3));
    this.space = new Space(bits);
    this.turns = new Turns(this.space, roles);
    this.values = this.space.opened;
  }

  /** Puts the initial state into the space. */
  insertInitial(): void {
    const { space, plan } = this;
    space.clearNext();
    plan.budgets.forEach(({ initial }, index) => space.set(this.budgetField + index, initial));
    space.insert(-1);
  }

  /**
   * Tells `successors` of every step that is enabled in a state, or stages them all in the space: with what they
   * change, see {@link faultBit}, and with their label, see {@link stagedLabel}.
   */
  expand(index: number, successors?: Successors): void {
    this.turns.refresh();
    this.held = 0;
    this.late = false;
    const loop = successors === undefined ? this.loopInForce() : undefined;
    const left = loop === undefined ? NOT_KNOWN : loop.passOn(index);
    if (left === EXPANDED) return;
    if (left === NOT_KNOWN) {
      this.expandAnew(index, successors);
      return;
    }
    if (left >= ALL_LEFT) {
      this.expire(left === ALL_LEFT_IN_FLIGHT, successors);
      if (loop?.command() !== true) this.command(successors);
      this.speak(successors);
    }
    this.befall(successors);
  }

  /** As {@link expand}, learning whatever is not known. */
  private expandAnew(index: number, successors: Successors | undefined): void {
    const { space, values, pairs, filled, roleCount, urgent } = this;
    space.open(index);
    if (this.blocked.length > 0) this.blocked.length = 0;
    let pending: number = PATIENT;
    let inFlight = false;
    let count = 0;
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] as number;
      if (values[roleCount + pair] === 0) continue;
      filled[count++] = pair;
      const urgency = urgent[pair] as number;
      if (urgency > pending) pending = urgency;
      if (urgency !== LOCAL) inFlight = true;
    }
    this.filledCount = count;
    // What is urgent comes first, unless it cannot be delivered: a full channel elsewhere must drain.
    if (pending === ATOMIC && this.passOn(ATOMIC, successors)) return;
    if (pending >= LOCAL && this.passOn(LOCAL, successors)) {
      this.befall(successors);
      return;
    }
    this.passOn(PATIENT, successors);
    this.expire(inFlight, successors);
    this.command(successors);
    this.speak(successors);
    this.befall(successors);
  }

  /** The inner loop for the space as it is laid out; undefined while that still changes often. */
  private loopInForce(): InnerLoop | undefined {
    const { space } = this;
    if (this.widenings !== space.widenings) {
      this.widenings = space.widenings;
      this.loop = undefined;
      this.calm = 0;
    } else if (this.loop === undefined && ++this.calm >= this.patience && !this.forbidden) this.write();
    return this.loop;
  }

  private write(): void {
    this.loop = innerLoop(this.surroundings());
    this.forbidden = this.loop === undefined;
    // What has changed once will change again, and the engine compiles each loop anew.
    this.patience *= 2;
  }

  private surroundings(): Surroundings {
    const { plan, space, turns, pairs, urgent, lossy, back, capacity, contents, hearing, heardOn, blocked, rows } =
      this;
    const { stimuli, budgets } = plan;
    const spent = new Int32Array(budgets.length * 256 * space.words);
    budgets.forEach(({ initial }, budget) => {
      for (let left = 1; left <= initial; left++) {
        const at = (budget * 256 + left) * space.words;
        space.differences(this.budgetField + budget, left ^ (left - 1), spent, at);
      }
    });
    return {
      plan,
      space,
      turns,
      pairs,
      urgent,
      lossy,
      back,
      capacity,
      contents,
      hearing,
      heardOn,
      blocked,
      rows,
      spent,
      ghostNext: this.ghost === undefined ? undefined : this.ghostNext,
      seen: this,
      labels: Int32Array.from([
        ...plan.channels.map((_, pair) => this.labelOf(DELIVER, pair)),
        ...stimuli.map((_, i) => this.labelOf(STIMULUS, i)),
      ]),
      stimulusRole: Int32Array.from(stimuli, ({ role }) => role),
      stimulusEvent: Int32Array.from(stimuli, ({ event }) => event),
      stimulusBudget: Int32Array.from(stimuli, ({ budget }) => budget),
      spoil: (pair, content) => this.doubleAndExchange(pair, content, undefined),
      fields: {
        ghost: this.ghostField,
        hearing: this.hearingField,
        budgets: this.budgetField,
        loss: this.lossBudget,
        duplication: this.duplicationBudget,
        reorder: this.reorderBudget,
      },
      infos: { channels: channelsBit, ghost: 1 << 29, fault: faultBit },
    };
  }

  /** Deliveries and faults on the channels of one urgency. @returns whether something can be delivered. */
  private passOn(urgency: number, successors: Successors | undefined): boolean {
    const { values, filled, filledCount, urgent, lossy } = this;
    let delivered = false;
    for (let i = 0; i < filledCount; i++) {
      const pair = filled[i] as number;
      if (urgent[pair] !== urgency) continue;
      const content = values[this.roleCount + pair] as number;
      if (this.deliver(pair, content, successors)) delivered = true;
      if (lossy[pair] !== 0) this.spoil(pair, content, successors);
    }
    return delivered;
  }

  /** The edges of the step that {@link Successors.found} was told of last. */
  happening(): Happening {
    return {
      kind: stepKinds[this.kind] as StepKind,
      subject: this.subject,
      late: this.late,
      edges: [...this.parts.subarray(0, this.partCount)],
    };
  }

  /**
   * What the step just found stands for where fairness is asked of it, by kind and subject; -1 where it need not
   * happen.
   */
  fairLabel(): number {
    return this.labelOf(this.kind, this.subject);
  }

  /** Of what happens if it is possible again and again; -1 for a fact or command that names a budget. */
  labelOf(kind: number, subject: number): number {
    const { plan } = this;
    const named = kind === FACT ? plan.facts : kind === STIMULUS ? plan.stimuli : [];
    return (named[subject]?.budget ?? -1) >= 0 ? -1 : subject * stepKinds.length + kind;
  }

  /** The fair label; of what happens to a message instead of its delivery, -2 less the pair. */
  private stagedLabel(fault: boolean): number {
    const { kind, subject } = this;
    if (!fault) return this.fairLabel();
    return kind === LOSE || kind === DUPLICATE || kind === REORDER ? -2 - subject : -1;
  }

  private begin(kind: number, subject: number): void {
    this.space.copyToNext();
    this.moved = 0;
    this.kind = kind;
    this.subject = subject;
    this.from = -1;
    this.clearing = false;
    this.partCount = 0;
  }

  private end(fault: boolean, successors: Successors | undefined): void {
    for (let i = 0; i < this.partCount; i++) this.taken[this.parts[i] as number] = 1;
    if (successors !== undefined) successors.found(fault);
    else this.space.stage(this.moved | channelsBit | (fault ? faultBit : 0), this.stagedLabel(fault));
  }

  private deliver(pair: number, content: number, successors: Successors | undefined): boolean {
    const contents = this.contents[pair] as Contents;
    this.begin(DELIVER, pair);
    this.takeOff(pair, content);
    if (!this.take(pair % this.roleCount, contents.head(content), this.back[pair] as number)) return false;
    this.end(false, successors);
    return true;
  }

  /**
   * Builds what delivering the oldest message of a pair in the open state leads to, and stages nothing. The edges are in
   * {@link parts}.
   *
   * @returns false when something does not fit; {@link blocked} has what.
   */
  attempt(pair: number): boolean {
    return this.deliver(pair, this.values[this.roleCount + pair] as number, { found: () => {} });
  }

  /** Takes the oldest message off a channel in the state being built. */
  private takeOff(pair: number, content: number): void {
    this.from = pair;
    if (this.turns.takeOff(pair, content)) return;
    const field = this.roleCount + pair;
    const rest = (this.contents[pair] as Contents).rest(content);
    this.space.set(field, rest);
    this.turns.keepRest(field, pair, content, rest);
  }

  private spoil(pair: number, content: number, successors: Successors | undefined): void {
    const { values, space } = this;
    const losses = values[this.lossBudget] as number;
    if (losses > 0) {
      this.begin(LOSE, pair);
      this.takeOff(pair, content);
      space.set(this.lossBudget, losses - 1);
      this.end(true, successors);
    }
    if (this.lossy[pair] === 2) this.doubleAndExchange(pair, content, successors);
  }

  private doubleAndExchange(pair: number, content: number, successors: Successors | undefined): void {
    const { values, space } = this;
    const contents = this.contents[pair] as Contents;
    const field = this.roleCount + pair;
    const duplications = values[this.duplicationBudget] as number;
    if (duplications > 0 && contents.size(content) < (this.capacity[pair] as number)) {
      this.begin(DUPLICATE, pair);
      space.set(field, contents.duplicate(content));
      space.set(this.duplicationBudget, duplications - 1);
      this.end(true, successors);
    }
    const reorders = values[this.reorderBudget] as number;
    if (reorders > 0) {
      const swapped = contents.swap(content);
      if (swapped === content) return;
      this.begin(REORDER, pair);
      space.set(field, swapped);
      space.set(this.reorderBudget, reorders - 1);
      this.end(true, successors);
    }
  }

  private expire(inFlight: boolean, successors: Successors | undefined): void {
    const { timers } = this.plan;
    if (timers.length === 0) return;
    const late = inFlight ? (this.values[this.lateBudget] as number) : 0;
    if (inFlight && late === 0) return;
    let armed = 0;
    for (let role = 0; role < this.roleCount; role++) armed |= this.armedIn(role, this.values[role] as number);
    for (let i = 0; i < timers.length; i++) {
      if ((armed & (1 << i)) === 0) continue;
      const timer = timers[i] as Plan['timers'][number];
      if ((armed & timer.shorter) !== 0) {
        this.held |= 1 << i;
        continue;
      }
      this.begin(TIMER, i);
      if (inFlight) this.space.set(this.lateBudget, late - 1);
      if (!this.take(timer.role, timer.event, -1)) continue;
      this.late = inFlight;
      this.end(inFlight, successors);
      this.late = false;
    }
  }

  private command(successors: Successors | undefined): void {
    const { stimuli } = this.plan;
    for (let i = 0; i < stimuli.length; i++) {
      const { role, event, budget } = stimuli[i] as Plan['stimuli'][number];
      const left = budget < 0 ? 1 : (this.values[this.budgetField + budget] as number);
      if (left === 0 || !this.uses(role, event)) continue;
      this.begin(STIMULUS, i);
      if (budget >= 0) this.space.set(this.budgetField + budget, left - 1);
      if (this.take(role, event, -1)) this.end(false, successors);
    }
  }

  /** What the attacker delivers. */
  private speak(successors: Successors | undefined): void {
    const { hearing, values, space, plan } = this;
    if (hearing === undefined || plan.attacker === undefined) return;
    const budget = this.budgetField + plan.attacker.budget;
    const left = values[budget] as number;
    if (left === 0) return;
    const heard = values[this.hearingField] as number;
    const deliverable = hearing.deliverable(heard);
    for (let i = 0; i < deliverable.length; i++) {
      const injection = deliverable[i] as number;
      const { pair, event } = hearing.injections[injection] as Injection;
      const to = pair % this.roleCount;
      if (!this.uses(to, event)) continue;
      this.begin(INJECT, injection);
      space.set(budget, left - 1);
      if (left === 1) {
        space.set(this.hearingField, hearing.whenSpent(heard));
        this.moved |= 1 << 29;
      }
      if (this.take(to, event, -1)) this.end(true, successors);
    }
  }

  private befall(successors: Successors | undefined): void {
    const { facts } = this.plan;
    facts: for (let i = 0; i < facts.length; i++) {
      const { budget, roles, events, clears, whileIn, fault } = facts[i] as Plan['facts'][number];
      const left = budget < 0 ? 1 : (this.values[this.budgetField + budget] as number);
      if (left === 0 || (whileIn !== undefined && !this.isIn(whileIn.role, whileIn.states))) continue;
      let used = false;
      for (let r = 0; r < roles.length && !used; r++) used = this.uses(roles[r] as number, events[r] as number);
      if (!used) continue;
      this.begin(FACT, i);
      if (budget >= 0) this.space.set(this.budgetField + budget, left - 1);
      this.clearing = clears.length > 0;
      for (let c = 0; c < clears.length; c++) this.space.set(this.roleCount + (clears[c] as number), 0);
      // A fact concerns the roles that use it; the others do not notice.
      for (let r = 0; r < roles.length; r++) {
        if (!this.uses(roles[r] as number, events[r] as number)) continue;
        if (!this.take(roles[r] as number, events[r] as number, -1)) continue facts;
      }
      this.end(fault, successors);
    }
  }

  /** What is left of a budget in the open state. */
  budgetLeft(name: string): number {
    return this.values[this.budgetField + this.plan.budgets.findIndex((budget) => budget.name === name)] as number;
  }

  /** How many messages a channel holds in the open state. */
  inFlight(pair: number): number {
    return this.contents[pair]?.size(this.values[this.roleCount + pair] as number) ?? 0;
  }

  /** Whether nothing is left of the budget of that number in the open state; -1 is no budget. */
  isSpent(budget: number): boolean {
    return budget >= 0 && this.values[this.budgetField + budget] === 0;
  }

  private isIn(role: number, states: readonly string[]): boolean {
    const view = this.localView(role, this.values[role] as number);
    return states.some((state) => view.matches(state));
  }

  /** Whether a role uses an event in the open state. */
  uses(role: number, event: number): boolean {
    // Learning an edge may replace the arrays, so it comes first.
    const edge = this.edge(role, this.values[role] as number, event);
    return this.edgeUsed[edge] === 1;
  }

  /**
   * Lets a role take an event in the state being built.
   *
   * @param back - the pair whose messages the other end takes at once, or -1.
   * @returns false when a message would not fit its channel.
   */
  private take(role: number, event: number, back: number): boolean {
    const { space, turns, values, roleCount } = this;
    // Nothing but the channel taken from is changed so far, so that the state that is open tells the rest.
    const isFirst = this.partCount === 0 && !this.clearing;
    const local = isFirst ? (values[role] as number) : space.get(role);
    const at = turns.find(role, local, event);
    if (at <= 0) return this.takeAnew(role, local, event, back, at === 0);
    const { records, words } = turns;
    const edge = records[at] as number;
    this.parts[this.partCount++] = edge;
    this.moved |= records[at + 1] as number;
    space.change(records, at + turnHead);
    if (this.ghost !== undefined) this.noteInGhost(isFirst, edge);
    let message = at + turnHead + words;
    for (const end = message + (records[at + 2] as number); message < end; message += turnMessage) {
      const pair = records[message] as number;
      const sent = records[message + 1] as number;
      const content =
        isFirst && pair !== this.from ? (values[roleCount + pair] as number) : space.get(roleCount + pair);
      if ((pair !== back || content !== 0) && turns.add(pair, content, records[message + 2] as number)) {
        if (this.hearing !== undefined && this.heardOn[pair] === 1) this.hear(pair, sent);
      } else if (!this.send(pair, content, sent, edge, back)) return false;
    }
    return true;
  }

  /** A turn that is not known, or not to be kept. */
  private takeAnew(role: number, local: number, event: number, back: number, keep: boolean): boolean {
    const { space, roleCount, outPair, outEvent } = this;
    const edge = this.edge(role, local, event);
    this.parts[this.partCount++] = edge;
    const turn = this.edgeTurn[edge] as number;
    const to = this.edgeTo[edge] as number;
    if (turn !== 0) space.set(role, to);
    this.moved |= turn;
    if (this.ghost !== undefined) this.noteInGhost(false, edge);
    const start = this.outStart[edge] as number;
    const end = this.outStart[edge + 1] as number;
    for (let out = start; out < end; out++) {
      const pair = outPair[out] as number;
      if (!this.send(pair, space.get(roleCount + pair), outEvent[out] as number, edge, back)) return false;
    }
    if (keep) {
      const sent = outPair.slice(start, end).map((pair, i) => ({ pair, event: outEvent[start + i] as number }));
      this.turns.keep({ role, local, event, edge, to }, turn, sent);
    }
    return true;
  }

  /** @param isFirst - whether the state that is open tells the ghost of the one being built. */
  private noteInGhost(isFirst: boolean, edge: number): void {
    const { space, ghostField } = this;
    const ghost = isFirst ? (this.values[ghostField] as number) : space.get(ghostField);
    const next = this.nextGhost(ghost, edge);
    if (next === ghost) return;
    space.set(ghostField, next);
    this.moved |= 1 << 29;
  }

  /** Puts a message into its channel, or lets the other end take it at once. @returns false where it does not fit. */
  private send(pair: number, content: number, message: number, edge: number, back: number): boolean {
    if (pair === back && content === 0) return this.take(pair % this.roleCount, message, -1);
    const contents = this.contents[pair] as Contents;
    if (contents.size(content) >= (this.capacity[pair] as number)) {
      this.refuseWhatNeverFits(pair, edge);
      this.blocked.push(pair);
      return false;
    }
    const field = this.roleCount + pair;
    const after = contents.append(content, message);
    this.space.set(field, after);
    this.turns.keepAdded(field, pair, message, content, after);
    if (this.hearing !== undefined && this.heardOn[pair] === 1) this.hear(pair, message);
    return true;
  }

  /** The attacker hears what the state being built has sent. */
  private hear(pair: number, message: number): void {
    const { space, hearingField } = this;
    const before = space.get(hearingField);
    const after = (this.hearing as Hearing).learn(before, pair, message);
    if (after === before) return;
    space.set(hearingField, after);
    this.moved |= 1 << 29;
  }

  /** A step that fills a channel from empty beyond its capacity would be left out of every run. */
  private refuseWhatNeverFits(pair: number, edge: number): void {
    const capacity = this.capacity[pair] as number;
    const content = this.values[this.roleCount + pair] as number;
    const emptied = this.kind === FACT && this.plan.facts[this.subject]?.clears.includes(pair) === true;
    const taken = this.kind === DELIVER && this.subject === pair ? 1 : 0;
    const before = content === 0 || emptied ? 0 : (this.contents[pair] as Contents).size(content) - taken;
    if (before > 0) return;
    const [from, to] = [Math.floor(pair / this.roleCount), pair % this.roleCount].map(
      (role) => (this.plan.roles[role] as CompiledRole).name,
    );
    const { event, transitions } = this.stepOf(edge);
    const compiled = this.plan.roles[this.edgeRole[edge] as number] as CompiledRole;
    throw modelError('MDL-307', {
      subject: `capacity of ${from}>${to}`,
      expected: 'room for what one step sends',
      got: `at least ${capacity + 1} messages at capacity ${capacity}`,
      where: `${this.plan.composition.name}: ${compiled.name} on ${compiled.event(event).type} (${transitions.join(', ')})`,
      todo: 'Raise the capacity of the channel, or send less at once.',
    });
  }

  private armedIn(role: number, local: number): number {
    const known = this.armed[role] as Int32Array;
    const mask = local < known.length ? (known[local] as number) : 0;
    return mask === 0 ? this.learnArmed(role, local) : mask - 1;
  }

  private learnArmed(role: number, local: number): number {
    let mask = 0;
    this.plan.timers.forEach((timer, i) => {
      if (timer.role !== role) return;
      const edge = this.edge(role, local, timer.event);
      if (this.edgeUsed[edge] === 1) mask |= 1 << i;
    });
    let known = this.armed[role] as Int32Array;
    if (local >= known.length) {
      const wider = new Int32Array(2 * (local + 1));
      wider.set(known);
      this.armed[role] = known = wider;
    }
    known[local] = mask + 1;
    return mask;
  }

  /** The step of a role in a local state on an event. */
  edge(role: number, local: number, event: number): number {
    const row = (this.rows[role] as (Int32Array | undefined)[])[local];
    if (row !== undefined && event < row.length) {
      const known = row[event] as number;
      if (known !== 0) return known - 1;
    }
    return this.learnEdge(role, local, event);
  }

  private learnEdge(role: number, local: number, event: number): number {
    const compiled = this.plan.roles[role] as CompiledRole;
    const stepId = compiled.stepId(local, event);
    const { to, outputs, outcome } = this.wiredStep(role, stepId);
    const edge = this.edgeCount;
    if (edge === this.edgeRole.length) this.growEdges();
    this.edgeRole[edge] = role;
    this.edgeStep[edge] = stepId;
    this.edgeTo[edge] = to;
    this.edgeTurn[edge] = to === local ? 0 : this.bitOf(role);
    this.edgeUsed[edge] = hasEffect({ from: local, to, outputs, outcome }) ? 1 : 0;
    const newPairs: number[] = [];
    for (const sent of outputs) {
      const receiver = this.viewByName.get(sent.to);
      if (receiver === undefined) {
        throw modelError('MDL-302', {
          subject: `message ${sent.msg.type} to ${sent.to}`,
          expected: `a port among ${[...this.viewByName.keys()].join(', ')}`,
          got: sent.to,
          where: `${this.plan.composition.name}: ${compiled.name}.${compiled.state(local).path} on ${compiled.event(event).type}`,
          todo: 'Add the role to the composition, or correct the recipient.',
        });
      }
      const pair = role * this.roleCount + receiver;
      this.outPair.push(pair);
      this.outEvent.push((this.plan.roles[receiver] as CompiledRole).eventId(sent.msg));
      if (this.contents[pair] === undefined) {
        this.contents[pair] = new Contents();
        newPairs.push(pair);
      }
    }
    this.outStart[edge + 1] = this.outPair.length;
    this.edgeCount = edge + 1;
    const rows = this.rows[role] as (Int32Array | undefined)[];
    let row = rows[local];
    if (row === undefined || event >= row.length) {
      const wider = new Int32Array(Math.max(8, 2 * (event + 1)));
      if (row !== undefined) wider.set(row);
      rows[local] = row = wider;
    }
    row[event] = edge + 1;
    if (newPairs.length > 0) {
      this.pairs = Int32Array.from([...this.pairs, ...newPairs]).sort();
      this.widenings = -1;
      // What is being expanded goes on with the old one, whose channels it has seen.
      const filled = new Int32Array(this.pairs.length);
      filled.set(this.filled);
      this.filled = filled;
    }
    return edge;
  }

  private growEdges(): void {
    const length = 2 * this.edgeRole.length;
    const wider = (old: Int32Array, size: number) => {
      const larger = new Int32Array(size);
      larger.set(old);
      return larger;
    };
    const bytes = (old: Uint8Array) => {
      const larger = new Uint8Array(length);
      larger.set(old);
      return larger;
    };
    this.edgeRole = wider(this.edgeRole, length);
    this.edgeStep = wider(this.edgeStep, length);
    this.edgeTo = wider(this.edgeTo, length);
    this.edgeTurn = wider(this.edgeTurn, length);
    this.outStart = wider(this.outStart, length + 1);
    this.edgeUsed = bytes(this.edgeUsed);
    this.taken = bytes(this.taken);
  }

  nextGhost(ghost: number, edge: number): number {
    const row = this.ghostNext[ghost];
    if (row !== undefined && edge < row.length) {
      const known = row[edge] as number;
      if (known !== 0) return known - 1;
    }
    return this.learnGhost(ghost, edge);
  }

  private learnGhost(ghost: number, edge: number): number {
    const before = this.ghosts[ghost];
    const after = this.askGhost(before, this.ghostStep(edge));
    const next = after === before ? ghost : this.ghostId(after);
    let row = this.ghostNext[ghost];
    if (row === undefined || edge >= row.length) {
      const wider = new Int32Array(this.edgeRole.length);
      if (row !== undefined) wider.set(row);
      this.ghostNext[ghost] = row = wider;
    }
    row[edge] = next + 1;
    this.onGhost?.(ghost, edge, next);
    return next;
  }

  /** How many values of the ghost have come up. */
  get ghostCount(): number {
    return this.ghosts.length;
  }

  /** Whether the ghost passes over an edge, when it has a value that came up; false also where it cannot say. */
  keepsGhost(ghost: number, edge: number): boolean {
    const row = this.ghostNext[ghost];
    const known = row?.[edge] ?? 0;
    if (known !== 0) return known - 1 === ghost;
    const before = this.ghosts[ghost];
    try {
      const after = (this.ghost as Ghost).next(before, this.ghostStep(edge));
      return after === before || this.ghostIds.get(this.numbering.numberOf(after, this.ghostName)) === ghost;
    } catch {
      return false;
    }
  }

  private ghostStep(edge: number): GhostStep {
    const role = this.edgeRole[edge] as number;
    const compiled = this.plan.roles[role] as CompiledRole;
    const step = this.stepOf(edge);
    return {
      role: compiled.name,
      event: compiled.event(step.event),
      outcome: step.outcome,
      outputs: step.outputs,
      transitions: step.transitions,
      before: this.localView(role, step.from),
      after: this.localView(role, step.to),
    };
  }

  private askGhost(before: unknown, seen: GhostStep): unknown {
    try {
      return (this.ghost as Ghost).next(before, seen);
    } catch (error) {
      if (error instanceof Unanswerable) throw error.askedBy(`${this.ghostName}, ${seen.role} on ${seen.event.type}`);
      throw modelError('MDL-308', {
        subject: 'next of the ghost',
        expected: 'a new value, or the one it was given',
        got: `the error "${error instanceof Error ? error.message : String(error)}"`,
        where: `${this.ghostName}, ${seen.role} on ${seen.event.type}`,
        todo: 'Let it cope with every step, and leave the value it was given as it is.',
      });
    }
  }

  ghostValue(ghost: number): unknown {
    return this.ghosts[ghost];
  }

  /** Number of a value of the ghost. */
  ghostId(value: unknown): number {
    const number = this.numbering.numberOf(value, this.ghostName);
    const known = this.ghostIds.get(number);
    if (known !== undefined) return known;
    const id = this.ghosts.push(value) - 1;
    this.ghostIds.set(number, id);
    if (id > mostGhosts) {
      throw modelError('MDL-304', {
        subject: 'values of the ghost',
        expected: `at most ${mostGhosts}`,
        got: 'one more',
        where: this.plan.composition.name,
        todo: 'Keep in the ghost only what a property needs.',
      });
    }
    return id;
  }

  /** Pairs that some role sends on. */
  usedPairs(): readonly number[] {
    return [...this.pairs];
  }

  /** Fields that hold something in some state. */
  fieldsInUse(): readonly number[] {
    const { roleCount, plan, hearing } = this;
    return [
      ...plan.roles.keys(),
      ...this.usedPairs().map((pair) => roleCount + pair),
      ...(this.ghost === undefined ? [] : [this.ghostField]),
      ...(hearing === undefined ? [] : [this.hearingField]),
      ...plan.budgets.map((_, at) => this.budgetField + at),
    ];
  }

  /** Values of a state of the space, by field. */
  valuesOf(index: number): Int32Array {
    const values = new Int32Array(this.values.length);
    this.space.read(index, values);
    this.noteQuiet(values);
    return values;
  }

  roleOf(edge: number): number {
    return this.edgeRole[edge] as number;
  }

  /** The same for every network of a plan. */
  nameOfStep(edge: number): string {
    return `${this.edgeRole[edge]} ${this.edgeStep[edge]}`;
  }

  stepOf(edge: number): LocalStep {
    return this.wiredStep(this.edgeRole[edge] as number, this.edgeStep[edge] as number);
  }

  private wiredStep(role: number, stepId: number): LocalStep {
    const step = (this.plan.roles[role] as CompiledRole).step(stepId);
    return { ...step, outputs: wired(this.plan.composition.roles[role] ?? {}, step.outputs) };
  }

  get edges(): number {
    return this.edgeCount;
  }

  /** Events of a content of a pair, oldest first. */
  eventsOf(pair: number, content: number): readonly number[] {
    return (this.contents[pair] as Contents).sequence(content);
  }

  /** The content of a pair in use that has these events. */
  contentOf(pair: number, events: readonly number[]): number {
    const contents = this.contents[pair] as Contents;
    return events.reduce((content, event) => contents.append(content, event), 0);
  }

  /** Messages in flight on a pair in a state given by its values, oldest first. */
  messages(pair: number, values: Int32Array): readonly PlainEvent[] {
    const contents = this.contents[pair];
    if (contents === undefined) return [];
    const receiver = this.plan.roles[pair % this.roleCount] as CompiledRole;
    return contents.sequence(values[this.roleCount + pair] as number).map((event) => receiver.event(event));
  }

  /** One bit for each role (shared beyond 29), one for ghost and attacker, one for channels and budgets together. */
  private bitOf(field: number): number {
    if (field < this.roleCount) return 1 << (field % 29);
    return field === this.ghostField || field === this.hearingField ? 1 << 29 : 1 << 30;
  }

  /** Sets {@link quietField} of unpacked values. */
  noteQuiet(values: Int32Array): void {
    const { pairs, roleCount } = this;
    let all = 0;
    for (let i = 0; i < pairs.length; i++) all |= values[roleCount + (pairs[i] as number)] as number;
    values[this.quietField] = all === 0 ? 1 : 0;
  }

  ghostOf(values: Int32Array): unknown {
    return this.ghosts[values[this.ghostField] as number];
  }

  /** A message that the attacker delivers, and whether it has heard it, in a state given by its values. */
  injection(number: number, values: Int32Array): { readonly pair: number; readonly heard: boolean } {
    const hearing = this.hearing as Hearing;
    const { pair } = hearing.injections[number] as Injection;
    return { pair, heard: hearing.hasHeard(values[this.hearingField] as number, number) };
  }

  /** Undefined where there is no attacker. */
  attackerReach(): AttackerReach | undefined {
    const links = this.usedPairs().filter((pair) => this.heardOn[pair] === 1).length;
    return this.hearing && { links, ...this.hearing.reach() };
  }

  /** Names of the secrets that the attacker has learnt; undefined where there is no attacker. */
  learntIn(values: Int32Array): readonly string[] | undefined {
    return this.hearing?.learnt(values[this.hearingField] as number);
  }

  budgetsOf(values: Int32Array): Record<string, number> {
    return Object.fromEntries(this.plan.budgets.map(({ name }, i) => [name, values[this.budgetField + i] as number]));
  }

  localView(role: number, local: number): RoleView {
    const views = this.views[role] as (LocalView | undefined)[];
    return (views[local] ??= new LocalView(this.plan.roles[role] as CompiledRole, local));
  }

  /** @param holds - a predicate of the composition. */
  decision(what: string, holds: (view: View) => unknown): Decision {
    let values: Int32Array = this.values;
    let read: (field: number) => void = () => {};
    const view = this.view(
      () => values,
      (field) => read(field),
    );
    const ask: Ask = (asked, note) => {
      values = asked;
      read = note;
      return holds(view);
    };
    return new Decision(what, ask, (field) => this.bitOf(field));
  }

  private view(values: () => Int32Array, read: (field: number) => void): View {
    const roleIndex = (name: string): number => {
      const index = this.viewByName.get(name);
      if (index === undefined) throw new RangeError(`no role ${name} in ${this.plan.composition.name}`);
      return index;
    };
    const ghost = () => {
      read(this.ghostField);
      return this.ghostOf(values());
    };
    const quiet = () => {
      read(this.quietField);
      return values()[this.quietField] === 1;
    };
    return {
      role: (name) => {
        const role = roleIndex(name);
        read(role);
        return this.localView(role, values()[role] as number);
      },
      inFlight: (from, to) => {
        const pair = roleIndex(from) * this.roleCount + roleIndex(to);
        read(this.roleCount + pair);
        return this.messages(pair, values());
      },
      budget: (name) => {
        const index = this.plan.budgets.findIndex((budget) => budget.name === name);
        if (index < 0) throw new RangeError(`no budget ${name} in ${this.plan.composition.name}`);
        read(this.budgetField + index);
        return values()[this.budgetField + index] as number;
      },
      get ghost() {
        return ghost();
      },
      knows: (secretName) => {
        read(this.hearingField);
        return this.hearing?.knows(values()[this.hearingField] as number, secretName) ?? false;
      },
      get quiet() {
        return quiet();
      },
    };
  }
}

const mostGhosts = 1_000_000;
