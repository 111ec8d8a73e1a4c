/**
 * Turns a role machine into integer tables, lazily: xstate is asked once for each pair of local state and event.
 *
 * Local states and events are interned by the identity of `identity.ts`. What the machine does with an event in a
 * state is a {@link LocalStep}, kept for good; so exploring a composition costs no call of xstate a global state.
 * Left out: whether every event is decided; that is an outcome here (`undecided`) and a finding in `lint`.
 */
import type { AnyStateMachine, StateValue } from 'xstate';
import type { PlainEvent, Sent, TransitionRule } from '../role.js';
import { modelError, shapeText } from '../model-error.js';
import { isWildcard } from './descriptor.js';
import { emitted } from './emitted.js';
import { refuseHiddenState } from './hidden-state.js';
import { identityOf } from './identity.js';
import { statePath } from './state-path.js';
import { refuseStructuralFaults } from './structure.js';
import type { DeclaredTransition, MachineAdapter, Reaction, Snapshot } from './xstate-adapter.js';
import { activePaths, adapt, contextOf, declaredStates, descriptionOf, tagsOf, valueOf } from './xstate-adapter.js';

/** What is compiled. {@link RoleModel} fits. */
export interface MachineModel {
  /** Name for messages; the machine's id when absent. */
  readonly name?: string;
  readonly machine: AnyStateMachine;
  readonly input?: unknown;
}

export interface CompileOptions {
  /** Ask xstate again for each pair and refuse a difference. Default true. */
  readonly checkPurity?: boolean;
  /** Most local states; one more is an error. Default 200 000. */
  readonly maxStates?: number;
  /** Start in this local state instead of the initial one. */
  readonly startAt?: { readonly value: StateValue; readonly context: unknown };
}

export interface LocalState {
  readonly value: StateValue;
  /** Dotted, see {@link statePath}. */
  readonly path: string;
  readonly context: unknown;
  /** Sorted. */
  readonly tags: readonly string[];
  readonly description: string;
  /** Every active state with its ancestors, dotted; the machine itself is the empty path. */
  readonly active: readonly string[];
}

/** `undecided`: no transition matches. It changes nothing, and is an error of the model. */
export type Outcome = TransitionRule['outcome'] | 'undecided';

/** What a role does with one event in one local state. */
export interface LocalStep {
  readonly from: number;
  readonly event: number;
  readonly to: number;
  readonly outputs: readonly Sent[];
  readonly outcome: Outcome;
  readonly cause?: string;
  /** The sentences of the transitions taken. */
  readonly says: string;
  /** Requirement and decision ids, without repetition. */
  readonly ids: readonly string[];
  /** Ids of the transitions taken; several where parallel regions react. */
  readonly transitions: readonly string[];
}

type Told = Pick<LocalStep, 'outcome' | 'cause' | 'says' | 'ids' | 'transitions'>;

/**
 * Whether a step is one that the environment can cause: its event is used, or it moves, counts or answers although the
 * event is refused. A timer, fact or command without effect is none.
 */
export function hasEffect({
  from,
  to,
  outputs,
  outcome,
}: Pick<LocalStep, 'from' | 'to' | 'outputs' | 'outcome'>): boolean {
  return outcome === 'done' || to !== from || outputs.length > 0;
}

export interface CompiledRole {
  readonly name: string;
  readonly machine: AnyStateMachine;
  /** Id of the initial local state: 0. */
  readonly initial: number;
  /** Event types `timer.…` that the chart names, sorted. */
  readonly timers: readonly string[];
  /** Ids of every transition that the chart declares, in document order. */
  readonly declared: readonly string[];
  readonly stateCount: number;
  readonly eventCount: number;
  readonly stepCount: number;
  /** Id of an event; equal events have equal ids. */
  eventId(event: PlainEvent): number;
  event(id: number): PlainEvent;
  state(id: number): LocalState;
  /** Id of a local state that somebody else has reached. */
  stateId(state: Pick<LocalState, 'value' | 'context'>): number;
  /** Id of the step from a local state with an event; the first call asks xstate. */
  stepId(state: number, event: number): number;
  step(id: number): LocalStep;
}

/**
 * @throws {@link ModelError} `MDL-002` to `MDL-009` and `MDL-438` for what the chart may not contain; on use `MDL-001`, `MDL-007` and
 * `MDL-010` to `MDL-016` for what its states, events and answers may not be.
 */
export function compileMachine(model: MachineModel, options: CompileOptions = {}): CompiledRole {
  refuseStructuralFaults(model.machine);
  return new Compilation(model, options);
}

class Compilation implements CompiledRole {
  readonly name: string;
  readonly machine: AnyStateMachine;
  readonly initial = 0;
  readonly timers: readonly string[];
  readonly declared: readonly string[];
  private readonly adapter: MachineAdapter;
  private readonly checkPurity: boolean;
  private readonly maxStates: number;
  private readonly snapshots: Snapshot[] = [];
  private readonly stateKeys: string[] = [];
  private readonly contextKeys: string[] = [];
  private readonly states: (LocalState | undefined)[] = [];
  private readonly idByStateKey = new Map<string, number>();
  private readonly events: PlainEvent[] = [];
  private readonly idByEventKey = new Map<string, number>();
  private readonly steps: LocalStep[] = [];
  private readonly toldBy = new Map<string, Told>();
  /** By local state: one whose context has the same fields in another order, and is the same state for all others. */
  private readonly reordered = new Map<number, Snapshot>();
  /** By local state, then event: step id + 1. */
  private readonly table: Int32Array[] = [];

  constructor(model: MachineModel, options: CompileOptions) {
    this.machine = model.machine;
    this.name = model.name ?? model.machine.id;
    this.checkPurity = options.checkPurity ?? true;
    this.maxStates = options.maxStates ?? 200_000;
    const declared = declaredStates(model.machine).flatMap(({ transitions }) => transitions);
    this.declared = declared.map(({ id }) => id);
    this.timers = [...new Set(declared.map(({ descriptor }) => descriptor))]
      .filter((descriptor) => descriptor.startsWith('timer.') && !isWildcard(descriptor))
      .sort();
    const toStart = model.input === undefined ? `Where it takes input, give it { machine, input }. ${MEND}` : MEND;
    this.adapter = this.asking('creation', () => adapt(model.machine, model.input), toStart);
    if (options.startAt !== undefined) {
      this.stateId(options.startAt);
      return;
    }
    const { next, actions } = this.asking('initial state', () => this.adapter.initial(), toStart);
    if (actions.length > 0) {
      throw modelError('MDL-011', {
        subject: 'entry actions of the initial state',
        expected: 'no output',
        got: actions.map(({ type }) => type).join(', '),
        where: this.name,
        todo: 'Let an event start the role.',
      });
    }
    this.intern(next);
  }

  get stateCount(): number {
    return this.snapshots.length;
  }
  get eventCount(): number {
    return this.events.length;
  }
  get stepCount(): number {
    return this.steps.length;
  }

  eventId(event: PlainEvent): number {
    const key = identityOf(event, `${this.name} event ${event.type}`);
    const known = this.idByEventKey.get(key);
    if (known !== undefined) return known;
    const id = this.events.length;
    this.idByEventKey.set(key, id);
    this.events.push(event);
    return id;
  }

  event(id: number): PlainEvent {
    return at(this.events, id);
  }

  state(id: number): LocalState {
    const known = this.states[id];
    if (known !== undefined) return known;
    const snapshot = at(this.snapshots, id);
    const value = valueOf(snapshot);
    return (this.states[id] = {
      value,
      path: statePath(value),
      context: contextOf(snapshot),
      tags: tagsOf(snapshot),
      description: descriptionOf(snapshot),
      active: activePaths(snapshot),
    });
  }

  stateId({ value, context }: Pick<LocalState, 'value' | 'context'>): number {
    return this.intern(this.asking('state', () => this.adapter.restore(value, context)));
  }

  step(id: number): LocalStep {
    return at(this.steps, id);
  }

  stepId(state: number, event: number): number {
    let row = this.table[state];
    if (row === undefined || event >= row.length) {
      const wider = new Int32Array(Math.max(16, 2 * (event + 1)));
      if (row !== undefined) wider.set(row);
      this.table[state] = row = wider;
    }
    const known = row[event] ?? 0;
    if (known !== 0) return known - 1;
    const id = this.steps.length;
    this.steps.push(this.ask(state, event));
    row[event] = id + 1;
    return id;
  }

  private ask(from: number, eventId: number): LocalStep {
    const snapshot = at(this.snapshots, from);
    const event = this.event(eventId);
    const where = `${this.name}.${this.state(from).path} on ${event.type}`;
    const chosen = this.asking(where, () => this.adapter.chosen(snapshot, event));
    let to = from;
    let outputs = silence;
    // Without a target and without an action nothing happens; most pairs are of this kind.
    const effective = chosen.some(({ targets, actions }) => targets !== undefined || actions.length > 0);
    if (effective) {
      const reaction = this.asking(where, () => this.adapter.react(snapshot, event));
      outputs = this.outputsOf(reaction, where);
      to = this.intern(reaction.next, from);
    }
    if (this.checkPurity) {
      this.refuseAnotherChoice(snapshot, event, chosen, where);
      if (effective) this.refuseAnotherReaction(from, event, to, outputs, where);
    }
    const step = { from, event: eventId, to, outputs, ...this.told(chosen) };
    const reordered = this.reordered.get(from);
    if (reordered !== undefined) this.compareOrders(this.reactionOf(reordered, step), to);
    return step;
  }

  /** What a step says does not depend on the state: the same object for each choice, of which there are few. */
  private told(chosen: readonly DeclaredTransition[]): Told {
    const transitions = chosen.map(({ id }) => id);
    const key = transitions.join('\n');
    const known = this.toldBy.get(key);
    if (known !== undefined) return known;
    const rules = chosen.map(({ meta }) => meta as TransitionRule | undefined);
    const outcome = outcomeOf(chosen.length, rules);
    const cause = outcome === 'refused' ? rules.find((rule) => rule?.cause !== undefined)?.cause : undefined;
    const told: Told = {
      outcome,
      ...(cause === undefined ? {} : { cause }),
      says: chosen
        .map(({ description }) => description ?? '')
        .filter((sentence) => sentence !== '')
        .join(' '),
      ids: [...new Set(rules.flatMap((rule) => rule?.ids ?? []))],
      transitions,
    };
    this.toldBy.set(key, told);
    return told;
  }

  private outputsOf({ actions }: Reaction, where: string): readonly Sent[] {
    return actions.map(({ type, params }) => {
      if (type !== 'send' && type !== 'xstate.emit') {
        const todo = 'Use `send`, `emit` and `assign` only; nothing is executed in a model.';
        throw modelError('MDL-008', {
          subject: 'action',
          expected: '`send`, `emit` or `assign`',
          got: type,
          where,
          todo,
        });
      }
      const said = type === 'send' ? undefined : (params as { readonly event: PlainEvent }).event;
      if (type !== 'send' && typeof (said as Partial<PlainEvent> | null | undefined)?.type !== 'string') {
        throw modelError('MDL-010', {
          subject: 'event of emit',
          expected: '{ type: string, … }',
          got: shapeText(said),
          where,
          todo: 'Give what is emitted a type.',
        });
      }
      const sent = said === undefined ? (params as Partial<Sent> | null | undefined) : emitted(said);
      const plain = typeof sent?.to === 'string' && typeof (sent.msg as PlainEvent | undefined)?.type === 'string';
      if (!plain) {
        throw modelError('MDL-010', {
          subject: 'parameters of send',
          expected: '{ to: string, msg: { type: string, … } }',
          got: typeof sent === 'object' ? `keys ${Object.keys(sent ?? {}).join(', ') || 'none'}` : typeof sent,
          where,
          todo: 'Give each send a recipient and an event.',
        });
      }
      identityOf(sent.msg, `${where}: message ${(sent.msg as PlainEvent).type} to ${sent.to}`);
      return { to: sent.to as string, msg: sent.msg as PlainEvent };
    });
  }

  /** Asks twice more: a guard that alternates would agree with itself every other time. */
  private refuseAnotherChoice(
    snapshot: Snapshot,
    event: PlainEvent,
    chosen: readonly DeclaredTransition[],
    where: string,
  ): void {
    const ids = (transitions: readonly DeclaredTransition[]) => transitions.map(({ id }) => id).join(' and ') || 'none';
    for (let again = 0; again < 2; again++) {
      const repeated = this.asking(where, () => this.adapter.chosen(snapshot, event));
      if (ids(repeated) !== ids(chosen)) throw impurity('transitions', ids(chosen), ids(repeated), where);
    }
  }

  private refuseAnotherReaction(
    from: number,
    event: PlainEvent,
    to: number,
    outputs: readonly Sent[],
    where: string,
  ): void {
    const snapshot = at(this.snapshots, from);
    const before = this.contextKeys[from] as string;
    const after = this.contextKeyOf(snapshot);
    if (after !== before) {
      throw modelError('MDL-013', {
        subject: 'context before the event',
        expected: before,
        got: after,
        where,
        todo: 'Return new values from assign; do not write into the old ones.',
      });
    }
    const repeated = this.asking(where, () => this.adapter.react(snapshot, event));
    const same = contextOf(repeated.next) === contextOf(snapshot);
    const key = same ? this.keyOf(repeated.next, before) : this.keyOf(repeated.next);
    if (key !== this.stateKeys[to]) throw impurity('next state', this.stateKeys[to] as string, key, where);
    const messages = messagesText(this.outputsOf(repeated, where), where);
    const said = messagesText(outputs, where);
    if (messages !== said) throw impurity('messages', said, messages, where);
  }

  /**
   * The order of fields is no part of a state, so nothing may depend on it: whatever is asked of a state is asked of one
   * in another order as well, once there is one.
   */
  private compareOrders(snapshot: Snapshot, id: number): void {
    const open = [{ snapshot, id }];
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      const { snapshot: found, id: state } = last;
      const [one, other] = [contextOf(at(this.snapshots, state)), contextOf(found)];
      if (one === other || this.reordered.has(state) || JSON.stringify(one) === JSON.stringify(other)) continue;
      this.reordered.set(state, found);
      for (const known of this.table[state] ?? []) {
        if (known === 0) continue;
        const step = at(this.steps, known - 1);
        open.push({ snapshot: this.reactionOf(found, step), id: step.to });
      }
    }
  }

  /** Where `step` leads from the same state with its fields in another order. */
  private reactionOf(reordered: Snapshot, { from, event: eventId, to, outputs, transitions }: LocalStep): Snapshot {
    const event = this.event(eventId);
    const where = `${this.name}.${this.state(from).path} on ${event.type}`;
    const refuse = (subject: string, expected: string, got: string): void => {
      if (got === expected) return;
      throw modelError('MDL-012', {
        subject,
        expected,
        got: `${got} with the fields of the context in another order, ${JSON.stringify(contextOf(reordered))}`,
        where,
        todo: 'Where order counts, keep it in an array: the order of fields is no part of a state.',
      });
    };
    const ids = (chosen: readonly string[]): string => chosen.join(' and ') || 'none';
    const chosen = this.asking(where, () => this.adapter.chosen(reordered, event));
    refuse('transitions', ids(transitions), ids(chosen.map(({ id }) => id)));
    const reaction = this.asking(where, () => this.adapter.react(reordered, event));
    refuse('next state', this.stateKeys[to] as string, this.keyOf(reaction.next));
    refuse('messages', messagesText(outputs, where), messagesText(this.outputsOf(reaction, where), where));
    return reaction.next;
  }

  private keyOf(snapshot: Snapshot, contextKey = this.contextKeyOf(snapshot)): string {
    refuseHiddenState(snapshot, this.name);
    return `${identityOf(valueOf(snapshot), this.name)} ${contextKey}`;
  }

  private contextKeyOf(snapshot: Snapshot): string {
    return identityOf(contextOf(snapshot), `${this.name}.${statePath(valueOf(snapshot))} context`);
  }

  /** @param from - the state before: most steps pass its context on as it is. */
  private intern(snapshot: Snapshot, from = -1): number {
    const before = this.snapshots[from];
    const same = before !== undefined && contextOf(before) === contextOf(snapshot);
    const contextKey = same ? (this.contextKeys[from] as string) : this.contextKeyOf(snapshot);
    const key = this.keyOf(snapshot, contextKey);
    const known = this.idByStateKey.get(key);
    if (known !== undefined) {
      if (this.checkPurity && !same) this.compareOrders(snapshot, known);
      return known;
    }
    const id = this.snapshots.length;
    if (id >= this.maxStates) {
      throw modelError('MDL-014', {
        subject: 'local states',
        expected: `at most ${this.maxStates}`,
        got: 'one more',
        where: `${this.name}.${statePath(valueOf(snapshot))}, context ${JSON.stringify(contextOf(snapshot))}`,
        todo: 'Bound the counters of the context, or raise maxStates.',
      });
    }
    this.idByStateKey.set(key, id);
    this.snapshots.push(snapshot);
    this.stateKeys.push(key);
    this.contextKeys.push(contextKey);
    return id;
  }

  private asking<T>(where: string, ask: () => T, todo = MEND): T {
    try {
      return ask();
    } catch (error) {
      throw modelError('MDL-015', {
        subject: 'xstate',
        expected: 'an answer',
        got: `the error "${error instanceof Error ? error.message : String(error)}"`,
        where: where.startsWith(this.name) ? where : `${this.name} ${where}`,
        todo,
      });
    }
  }
}

const MEND = 'Correct the guard, assign, params or input that throws.';
const silence: readonly Sent[] = [];

const messagesText = (sent: readonly Sent[], where: string): string =>
  JSON.stringify(sent.map(({ to, msg }) => [to, identityOf(msg, where)]));

const impurity = (subject: string, expected: string, got: string, where: string) =>
  modelError('MDL-012', {
    subject,
    expected,
    got: `${got} when asked again`,
    where,
    todo: 'Make guards, assign and params functions of context and event alone.',
  });

/** Done wins over refused, refused over ignored; a transition without a rule counts as done. */
function outcomeOf(taken: number, rules: readonly (TransitionRule | undefined)[]): Outcome {
  if (taken === 0) return 'undecided';
  const outcomes = rules.map((rule) => rule?.outcome ?? 'done');
  return outcomes.includes('done') ? 'done' : outcomes.includes('refused') ? 'refused' : 'ignored';
}

function at<T>(list: readonly T[], id: number): T {
  const found = list[id];
  if (found === undefined) throw new RangeError(`no entry ${id} among ${list.length}`);
  return found;
}
