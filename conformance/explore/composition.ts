/**
 * What is explored: instances of role machines, the channels between them, what may go wrong and how often, and what
 * has to be true. The semantics are written down in `docs/guide/semantics.md`.
 */
import type { AnyStateMachine, StateValue } from 'xstate';
import type { Outcome } from '../compile/compile.js';
import type { PlainEvent, Sent } from '../role.js';
import type { Term } from './terms.js';

export interface Composition<G = unknown> {
  readonly name: string;
  /** The instances; `name` is the port that messages are sent to. */
  readonly roles: readonly RoleInstance[];
  readonly channels?: {
    readonly default?: Partial<ChannelSpec>;
    readonly overrides?: readonly ChannelOverride[];
  };
  readonly budgets: Budgets;
  readonly facts?: readonly Fact[];
  readonly stimuli?: readonly Stimulus[];
  readonly timers?: { readonly longer: readonly LongerTimer[] };
  readonly properties: readonly Property<G>[];
  /** True where a state without successors is a legitimate end. Default: nowhere. */
  accept?(view: View<G>): boolean;
  readonly ghost?: Ghost<G>;
  /** Somebody who hears and speaks on links. Default: nobody. */
  readonly attacker?: Attacker;
  /** Begin where the fault-free run of another composition ends. */
  readonly start?: Start;
  /** Instances that are alike. They are exchanged only where exploring is asked to, and only if they are. */
  readonly alike?: readonly Alike[];
}

/**
 * Two or more that may be exchanged for one another: each an instance, or a list of instances and other names that go
 * along with them (of a budget, a key, a number that is written as a word), in the same order.
 */
export type Alike = readonly (string | readonly string[])[];

export interface RoleInstance {
  readonly name: string;
  readonly machine: AnyStateMachine;
  readonly input?: unknown;
  /**
   * Which instance stands behind a port of this one, where it is not the one of that name: a second device has a TRE of
   * its own.
   */
  readonly wires?: Readonly<Record<string, string>>;
}

/** What an instance sends, with the instances that its ports lead to. */
export function wired({ wires }: Pick<RoleInstance, 'wires'>, outputs: readonly Sent[]): readonly Sent[] {
  return wires === undefined ? outputs : outputs.map(({ to, msg }) => ({ to: wires[to] ?? to, msg }));
}

/** One direction between two instances: first in, first out. */
export interface ChannelSpec {
  /** Most messages in flight; a step that would add one more is not enabled. Default 2. */
  readonly capacity: number;
  /**
   * Which faults happen here: all of loss, duplication and reordering (`true`), loss alone (`'loss'`: a transport that
   * delivers in order and once, or fails), or none (`false`). Default true; none on a local link.
   */
  readonly lossy: boolean | 'loss';
  /**
   * What waits while it holds a message that can be delivered. `false`: nothing. `true`, a local link: all but urgent
   * deliveries and facts. `'atomic'`, a chain that nothing interrupts: all but deliveries and losses on atomic
   * channels. Default false.
   */
  readonly urgent: boolean | 'atomic';
  /** What the receiver answers to the sender is taken by the sender in the same step. Default false; needs `urgent`. */
  readonly synchronous: boolean;
}

export interface ChannelOverride extends Partial<ChannelSpec> {
  readonly from: string;
  readonly to: string;
}

/** How often each fault, and each fact or command that names a budget, may happen in one run. */
export interface Budgets {
  readonly loss: number;
  readonly duplication: number;
  readonly reorder: number;
  readonly late: number;
  readonly [name: string]: number;
}

/** Something the environment does: power is cut, coverage returns. Enabled if at least one of `to` uses it. */
export interface Fact {
  readonly id: string;
  readonly budget?: string;
  /** All of them take it, in this order, in one step. */
  readonly to: readonly string[];
  readonly event: PlainEvent;
  /** It comes only while this instance is in one of these states, dotted paths. Default: in any. */
  readonly whileIn?: { readonly role: string; readonly states: readonly string[] };
  /** Channels emptied before the event is taken. */
  readonly clears?: readonly (readonly [from: string, to: string])[];
  /** A fault helps nobody out of a deadlock. Default false. */
  readonly fault?: boolean;
}

/** A command of a principal; enabled if `to` uses it. */
export interface Stimulus {
  readonly id: string;
  readonly to: string;
  readonly event: PlainEvent;
  readonly budget?: string;
}

/**
 * Somebody who hears what is sent, builds what can be built of it, and delivers that (Dolev and Yao). It delivers a
 * message when nothing urgent is under way and the receiver uses it, as often as the budget says; what it withholds is
 * what the channels lose.
 */
export interface Attacker {
  /** The links where it hears what is sent, and says again what it has heard. */
  onLink(from: string, to: string): boolean;
  /** What a message from one to the other is made of; a pure function. */
  term(event: PlainEvent, from: string, to: string): Term;
  /** What it knows from the beginning, besides every name: private keys of whom it holds. */
  readonly initially: readonly Term[];
  /** What it may make up, in whose name, to whom; delivered where it can be built. */
  readonly tries: readonly { readonly from: string; readonly to: string; readonly event: PlainEvent }[];
  /** Whether it says again what it has heard and could not have made up at the beginning. Default true. */
  readonly replays?: boolean;
  /** Name of the budget that says how often it speaks; `MDL-301` where the composition has none by this name. */
  readonly budget: string;
}

/** Two timers as `instance.name`: the first does not expire while the second is armed. */
export type LongerTimer = readonly [longer: string, shorter: string];

export interface Start {
  readonly from: Composition;
  /** The first state, in breadth-first order and with all channels empty, where this is true. */
  until(view: View): boolean;
}

export type Property<G = unknown> = Always<G> | Sometimes<G> | AgEf<G> | EfAg<G> | Eventually<G>;

interface Claim {
  readonly id: string;
  /** The claim as a sentence. */
  readonly says: string;
  /** Goals, requirements and decisions it stands for. */
  readonly refs?: readonly string[];
}

/** True in every reachable state. */
export interface Always<G = unknown> extends Claim {
  readonly kind: 'always';
  holds(view: View<G>): boolean;
}

/** True in some reachable state. */
export interface Sometimes<G = unknown> extends Claim {
  readonly kind: 'sometimes';
  holds(view: View<G>): boolean;
}

/** From every reachable state (in which `from` is true), a state in which `goal` is true can be reached. */
export interface AgEf<G = unknown> extends Claim {
  readonly kind: 'agEf';
  from?(view: View<G>): boolean;
  goal(view: View<G>): boolean;
  /**
   * Reached without the help of any fault (loss, duplication, reordering, late expiry, facts marked `fault`). Default
   * false.
   */
  readonly withoutFaults?: boolean;
  /** What to say where the goal is out of reach. */
  readonly lost?: Lost<G>;
}

/** The words of a claim for a state from which its goal cannot be reached. */
export interface Lost<G = unknown> {
  /** The goal as a clause that goes on after "in none of them", as `is the lamp lit`. */
  readonly goal: string;
  /** Why a run ends without it: of the states that it does not leave any more the first is told that is true in all. */
  readonly because: readonly { readonly says: string; holds(view: View<G>): boolean }[];
}

/** The opposite: some reachable state, from which no state in which `goal` is true can be reached. */
export interface EfAg<G = unknown> extends Claim {
  readonly kind: 'efAg';
  goal(view: View<G>): boolean;
  /** The help of faults does not count. Default false. */
  readonly withoutFaults?: boolean;
}

/**
 * Every fair run comes, from every reachable state, to one in which `goal` is true. Fair: a channel that again and
 * again has a message that can be delivered delivers, a timer that can expire again and again does, and so with the
 * facts and commands that name no budget. What is a fault, or names a budget, need not happen.
 */
export interface Eventually<G = unknown> extends Claim {
  readonly kind: 'eventually';
  goal(view: View<G>): boolean;
}

/** A global state as predicates see it. Predicates are pure; what they read is what they are remembered by. */
export interface View<G = unknown> {
  role(name: string): RoleView;
  /** Oldest first. */
  inFlight(from: string, to: string): readonly PlainEvent[];
  /** What is left of a budget. */
  budget(name: string): number;
  readonly ghost: G;
  /** Whether the attacker has learnt the secret of this name; without an attacker false, and the claim is vacuous. */
  knows(secretName: string): boolean;
  /** No message is in flight anywhere. */
  readonly quiet: boolean;
}

export interface RoleView {
  readonly value: StateValue;
  /** `a.b`, or `{a.x, b.y}` where regions are active together. */
  readonly path: string;
  readonly context: unknown;
  readonly tags: readonly string[];
  /** Whether the state with this dotted path is active; refused for a path that the chart does not have. */
  matches(path: string): boolean;
  /** Refused for a tag that no state of the chart has. */
  hasTag(tag: string): boolean;
}

/** A plain, finite value that follows the run without taking part in it. */
export interface Ghost<G = unknown> {
  readonly initial: G;
  next(ghost: G, step: GhostStep): G;
}

/** One role taking one event; a step of several roles is seen one after another. */
export interface GhostStep {
  readonly role: string;
  readonly event: PlainEvent;
  readonly outcome: Outcome;
  readonly outputs: readonly Sent[];
  readonly transitions: readonly string[];
  readonly before: RoleView;
  readonly after: RoleView;
}
