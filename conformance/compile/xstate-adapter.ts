/**
 * The only file that touches xstate's loosely typed side; the only one where `any` is let in.
 *
 * Everything else sees snapshots as opaque values, transitions as {@link DeclaredTransition} and actions as
 * type and parameters. xstate stays the one authority on what a machine does.
 */
import type { AnyMachineSnapshot, AnyStateMachine, StateValue } from 'xstate';
import { and, createActor, initialTransition, transition } from 'xstate';
import type { PlainEvent } from '../role.js';
import { requireChart } from './required.js';

export type Snapshot = AnyMachineSnapshot;

/** An action that xstate would run: its type and its parameters. */
export interface PendingAction {
  readonly type: string;
  readonly params: unknown;
}

/** A transition as the chart declares it. */
export interface DeclaredTransition {
  /** `<source state path>/<event descriptor>/<index among that state's candidates>`. */
  readonly id: string;
  readonly source: string;
  readonly descriptor: string;
  /** Among the source's candidates of the same descriptor. */
  readonly index: number;
  readonly description: string | undefined;
  readonly meta: unknown;
  readonly guarded: boolean;
  /** Dotted paths; absent when the transition stays where it is. */
  readonly targets: readonly string[] | undefined;
  readonly actions: readonly ActionShape[];
}

/** How an action is written: its type, `inline` for a bare function, and the built-in behind a name, if any. */
export interface ActionShape {
  readonly type: string;
  readonly builtin: string | undefined;
}

/** A state node as the chart declares it. */
export interface DeclaredState {
  /** Dotted path; empty for the machine itself. */
  readonly path: string;
  readonly parent: string | undefined;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly description: string | undefined;
  readonly tags: readonly string[];
  /** Key of the child that is entered with it, as the chart names it; there may be no such child. */
  readonly initial: string | undefined;
  readonly children: readonly string[];
  readonly transitions: readonly DeclaredTransition[];
  readonly hasInvoke: boolean;
  readonly hasAfter: boolean;
  readonly hasAlways: boolean;
  readonly hasOnDone: boolean;
  readonly entryAndExit: readonly ActionShape[];
}

export interface Reaction {
  readonly next: Snapshot;
  readonly actions: readonly PendingAction[];
}

/** What a machine does, without running anything. */
export interface MachineAdapter {
  readonly id: string;
  initial(): Reaction;
  react(snapshot: Snapshot, event: PlainEvent): Reaction;
  /** The transitions that the guards choose; several where parallel regions take the event. */
  chosen(snapshot: Snapshot, event: PlainEvent): readonly DeclaredTransition[];
  restore(value: StateValue, context: unknown): Snapshot;
}

// oxlint-disable typescript/no-explicit-any
type Node = any;

/** Every state of the machine, the machine itself first, in document order. */
export function declaredStates(machine: AnyStateMachine): readonly DeclaredState[] {
  requireChart(machine);
  const found: DeclaredState[] = [];
  const visit = (node: Node): void => {
    found.push(describeNode(machine, node));
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return found;
}

/**
 * Answers by xstate's own `machine.transition` with one shared scope: the public `transition` creates an actor and
 * a system on each call and takes four times as long. A test keeps the two equal.
 */
export function adapt(machine: AnyStateMachine, input: unknown): MachineAdapter {
  const declared = new Map<unknown, DeclaredTransition>();
  let actions: PendingAction[] = [];
  // Reading a snapshot starts nothing, but the constructor computes the initial state and may throw for a bad input.
  const actor: any = createActor(machine, { input } as any);
  const scope: any = {
    self: actor,
    id: '',
    sessionId: '',
    system: actor.system,
    defer: () => {},
    logger: () => {},
    stopChild: () => {},
    emit: () => {},
    actionExecutor: (action: any) => actions.push({ type: action.type, params: action.params }),
  };
  const collect = (run: () => any): Reaction => {
    actions = [];
    const next = run();
    if (next.status === 'error') throw next.error;
    return { next, actions };
  };
  return {
    id: machine.id,
    initial: () => collect(() => machine.getInitialSnapshot(scope, input as any)),
    react: (snapshot, event) => collect(() => machine.transition(snapshot, event, scope)),
    chosen: (snapshot, event) =>
      machine.getTransitionData(snapshot, event).map((definition: any) => {
        let known = declared.get(definition);
        if (known === undefined) declared.set(definition, (known = describeTransition(machine, definition)));
        return known;
      }),
    restore: (value, context) => machine.resolveState({ value, context } as any),
  };
}

/** How a guard is composed of others; `condition` for what xstate only asks. */
export interface GuardShape {
  readonly kind: 'and' | 'or' | 'not' | 'condition';
  /** As it is written. */
  readonly guard: unknown;
  readonly operands: readonly GuardShape[];
}

/** Each transition that has a guard, with its guard; names of composed guards are looked up. */
export function guardedTransitions(machine: AnyStateMachine): readonly (readonly [DeclaredTransition, GuardShape])[] {
  const found: (readonly [DeclaredTransition, GuardShape])[] = [];
  const visit = (node: Node): void => {
    for (const definition of [...node.transitions.values()].flat()) {
      if (definition.guard !== undefined)
        found.push([describeTransition(machine, definition), guardShape(machine, definition.guard)]);
    }
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return found;
}

function guardShape(machine: AnyStateMachine, guard: any): GuardShape {
  const behind: any = typeof guard === 'string' ? machine.implementations.guards[guard] : guard;
  const { guards, name } = behind ?? {};
  if (typeof behind !== 'function' || guards === undefined) return { kind: 'condition', guard, operands: [] };
  return { kind: name, guard, operands: guards.map((operand: unknown) => guardShape(machine, operand)) };
}

/** What a guard of any form answers: asked by xstate, as the operand of an `and`. */
export function guardHolds(guard: unknown, snapshot: Snapshot, event: PlainEvent): boolean {
  const asked: any = and([guard as any]);
  return asked.check(snapshot, { context: snapshot.context, event }, asked);
}

/** The same answers through xstate's public functions: slower, for cross-checks. */
export function adaptPublic(machine: AnyStateMachine, input: unknown): MachineAdapter {
  const reaction = ([next, actions]: any): Reaction => {
    if (next.status === 'error') throw next.error;
    return { next, actions: actions.map(({ type, params }: any) => ({ type, params })) };
  };
  return {
    id: machine.id,
    initial: () => reaction(initialTransition(machine, input as any)),
    react: (snapshot, event) => reaction(transition(machine, snapshot as any, event as any)),
    chosen: (snapshot, event) =>
      machine.getTransitionData(snapshot, event).map((definition: any) => describeTransition(machine, definition)),
    restore: (value, context) => machine.resolveState({ value, context } as any),
  };
}

/** Tags of the active states, sorted. */
export const tagsOf = (snapshot: Snapshot): readonly string[] => [...(snapshot.tags as Set<string>)].sort();

/** Description of the innermost active states, joined. */
export function descriptionOf(snapshot: Snapshot): string {
  const nodes: Node[] = snapshot._nodes;
  return nodes
    .filter((node) => Object.keys(node.states).length === 0)
    .map((node) => node.description ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

export const valueOf = (snapshot: Snapshot): StateValue => snapshot.value as StateValue;
export const contextOf = (snapshot: Snapshot): unknown => snapshot.context;

/** Dotted paths of every active state, ancestors included. */
export const activePaths = (snapshot: Snapshot): readonly string[] =>
  (snapshot._nodes as Node[]).map((node) => pathOf(node));

const pathOf = (node: Node): string => node.path.join('.');

/** A target in a list is read by xstate as if it were alone. */
function keyOfInitial(initial: any): string | undefined {
  const target = typeof initial === 'object' ? initial.target : initial;
  return target === undefined ? undefined : String(target);
}

/** Path of the child that is entered with a compound state. */
export const initialPath = ({ path, initial }: DeclaredState): string =>
  path === '' ? `${initial}` : `${path}.${initial}`;

function describeNode(machine: AnyStateMachine, node: Node): DeclaredState {
  const config = node.config;
  return {
    path: pathOf(node),
    parent: node.parent === undefined ? undefined : pathOf(node.parent),
    type: node.type,
    description: node.description,
    tags: [...node.tags],
    initial: keyOfInitial(config.initial),
    children: Object.values(node.states).map(pathOf),
    transitions: [...node.transitions.values()]
      .flat()
      .map((definition: any) => describeTransition(machine, definition)),
    hasInvoke: node.invoke.length > 0,
    hasAfter: config.after !== undefined,
    hasAlways: config.always !== undefined,
    hasOnDone: config.onDone !== undefined,
    entryAndExit: [...node.entry, ...node.exit].map((action: any) => shapeOf(machine, action)),
  };
}

function describeTransition(machine: AnyStateMachine, definition: any): DeclaredTransition {
  const { source, eventType } = definition;
  const candidates: readonly unknown[] = source.transitions.get(eventType) ?? [];
  const index = candidates.indexOf(definition);
  return {
    id: `${pathOf(source)}/${eventType}/${index}`,
    source: pathOf(source),
    descriptor: eventType,
    index,
    description: definition.description,
    meta: definition.meta,
    guarded: definition.guard !== undefined,
    targets: definition.target?.map(pathOf),
    actions: definition.actions.map((action: any) => shapeOf(machine, action)),
  };
}

/** How an action of a config is written. */
export function shapeOf(machine: AnyStateMachine, action: any): ActionShape {
  if (typeof action === 'function') {
    return 'resolve' in action ? { type: action.type, builtin: action.type } : { type: 'inline', builtin: undefined };
  }
  const type: string = typeof action === 'string' ? action : action.type;
  const behind: any = machine.implementations.actions[type];
  return { type, builtin: behind !== undefined && 'resolve' in behind ? behind.type : undefined };
}
