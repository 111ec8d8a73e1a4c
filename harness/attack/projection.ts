/**
 * A run of a composition as one of its roles lives through it: what it takes, in order, and what the model answers.
 *
 * The model's answers are asked of the machine of the role alone, so that one list of inputs can be put to the machine
 * with a counter-measure and to the one without.
 */
import { compileMachine, type LocalStep } from '../../conformance/compile/index.js';
import {
  explore,
  type Composition,
  type Property,
  type RoleInstance,
  type Trace,
  type TraceStep,
} from '../../conformance/explore/index.js';
import type { PlainEvent, Sent } from '../../conformance/role.js';
import type { TestStep } from '../../conformance/suite/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import type { RoleName } from '../world/setup.js';
import { isRoleName } from '../world/world.js';

/** An event that an instance takes, and the port that it comes from. */
export interface Taken {
  readonly event: PlainEvent;
  readonly from: string;
  /** In which step of the run, from 0. */
  readonly at: number;
}

/** The role that an instance plays; `undefined` for what has no implementation. */
export function roleOf({ machine }: RoleInstance): RoleName | undefined {
  return isRoleName(machine.id) ? machine.id : undefined;
}

/** The runs that lead to where a composition begins, and the run in it. */
export function wholeRun(composition: Composition, trace: Trace): readonly TraceStep[] {
  return [...legsTo(composition), trace].flatMap(({ steps }) => steps);
}

/** One run for each composition that another begins where it ends, the first of all in front. */
function legsTo(composition: Composition): Trace[] {
  if (composition.start === undefined) return [];
  const beginning = { ...composition, properties: [endsAtOnce] };
  const { start } = explore(beginning, { stopAtViolation: true, checkPurity: false });
  return [...legsTo(composition.start.from), ...(start === undefined ? [] : [start])];
}

/** Of a composition only its beginning is wanted here. */
const endsAtOnce: Property = { kind: 'always', id: 'none', says: 'There is no state.', holds: () => false };

/** What an instance takes in a run. */
export function takenBy(instance: RoleInstance, steps: readonly TraceStep[]): readonly Taken[] {
  const view = viewOf(instance);
  const taken = steps.flatMap((step, at) =>
    (isTaken(step) ? [step, ...(step.also ?? [])] : [])
      .filter(({ to }) => to === instance.name)
      .map(({ event, from }): Taken => {
        const known = from === undefined ? undefined : view.port(from);
        return { event: view.named(event), from: known ?? usualPort(instance, event), at };
      }),
  );
  return taken.map((each, index) => ({ ...each, event: halfOf(each.event, nextChunk(taken, index)) }));
}

/**
 * In the model an object comes with the chunk that completes it, whatever the other one held; octets have to fit. Who
 * puts an object of his own in the place of the second half has sent the first as well.
 */
function halfOf(event: PlainEvent, next: PlainEvent | undefined): PlainEvent {
  const isHalf = next !== undefined && event['sid'] === next['sid'] && event['seq'] !== next['seq'];
  return isHalf ? { ...event, object: next['object'] } : event;
}

function nextChunk(taken: readonly Taken[], index: number): PlainEvent | undefined {
  const isChunk = ({ event }: Taken): boolean => event.type === 'dpf.chunk';
  return taken.slice(index, index + 1).some(isChunk) ? taken.slice(index + 1).find(isChunk)?.event : undefined;
}

/** A fault of the network is nobody's input. */
function isTaken({ kind }: TraceStep): boolean {
  return kind !== 'lose' && kind !== 'duplicate' && kind !== 'reorder';
}

/** What the machine of an instance makes of what it takes, from its beginning. */
export function stepsOf(instance: RoleInstance, taken: readonly Taken[]): readonly TestStep[] {
  const view = viewOf(instance);
  const { name, machine } = instance;
  const compiled = compileMachine({ name, machine, input: view.named(instance.input) }, { checkPurity: false });
  let at = compiled.initial;
  return taken.map(({ event, from }): TestStep => {
    const step = compiled.step(compiled.stepId(at, compiled.eventId(event)));
    const before = compiled.state(at).path;
    at = step.to;
    return asTestStep(step, { event, from }, before);
  });
}

function asTestStep(step: LocalStep, { event, from }: Omit<Taken, 'at'>, at: string): TestStep {
  const { outputs, outcome, cause, transitions, says, ids } = step;
  return {
    input: event.type,
    event,
    from,
    op: 'ok',
    allowed: [outputs],
    outcome: outcome === 'undecided' ? 'ignored' : outcome,
    ...(cause === undefined ? {} : { cause }),
    at,
    transitions,
    says,
    ids,
  };
}

/** An instance as the world of a test knows it. */
interface InstanceView {
  /** The port of a peer. */
  port(peer: string): string;
  /** A value with the operators as the world of the role has them. */
  named<Value>(value: Value): Value;
}

/**
 * In the world of a test the operator under test is A. Nothing tells the operators apart but their names, so that a run
 * of B is one of A with the names exchanged.
 */
function viewOf(instance: RoleInstance): InstanceView {
  const ports = new Map(Object.entries(instance.wires ?? {}).map(([port, peer]) => [peer, port]));
  const isB = roleOf(instance) === 'sho' && (instance.input as { readonly id?: string } | undefined)?.id === 'B';
  const named = isB ? exchanged : <Value>(value: Value): Value => value;
  return { port: (peer) => named(ports.get(peer) ?? peer), named };
}

const exchange: Readonly<Record<string, string>> = { A: 'B', B: 'A', shoA: 'shoB', shoB: 'shoA' };

function exchanged<Value>(value: Value): Value {
  const of = (each: unknown): unknown => {
    if (typeof each === 'string') return exchange[each] ?? each;
    if (Array.isArray(each)) return each.map(of);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, part]) => [exchange[key] ?? key, of(part)]));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- names stand where names stood
  return of(value) as Value;
}

/** Where an event comes from that no peer of the run has sent: as in the samples of the role. */
function usualPort(instance: RoleInstance, { type }: PlainEvent): string {
  const samples = ROLE_MODELS.find(({ name }) => name === roleOf(instance))?.samples ?? [];
  return samples.find(({ event }) => event.type === type)?.from ?? type.slice(0, type.indexOf('.'));
}

/** Whether two answers of a machine are one. */
export function isSameStep(one: TestStep, other: TestStep): boolean {
  return one.outcome === other.outcome && one.cause === other.cause && sameOutputs(one.allowed, other.allowed);
}

function sameOutputs(one: TestStep['allowed'], other: TestStep['allowed']): boolean {
  const text = (outputs: readonly (readonly Sent[])[]): string => JSON.stringify(outputs);
  return text(one) === text(other);
}
