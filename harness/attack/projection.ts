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
import type { PlainEvent, SampleInput, Sent } from '../../conformance/role.js';
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
  const compiled = compiledOf(instance);
  let at = compiled.initial;
  return taken.map(({ event, from }): TestStep => {
    const step = compiled.step(compiled.stepId(at, compiled.eventId(event)));
    const before = compiled.state(at).path;
    at = step.to;
    return asTestStep(step, { event, from }, before);
  });
}

function compiledOf(instance: RoleInstance): ReturnType<typeof compileMachine> {
  const { name, machine } = instance;
  return compileMachine({ name, machine, input: viewOf(instance).named(instance.input) }, { checkPurity: false });
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
  return samplesOf(instance).find(({ event }) => event.type === type)?.from ?? type.slice(0, type.indexOf('.'));
}

function samplesOf(instance: RoleInstance): readonly SampleInput[] {
  return ROLE_MODELS.find(({ name }) => name === roleOf(instance))?.samples ?? [];
}

/** A machine of a role, and what it has taken. */
export interface Lived {
  readonly instance: RoleInstance;
  readonly taken: readonly Taken[];
}

/**
 * After two lives of one role that were alike in what was said: the fewest inputs by which they are told apart, of the
 * genuine ones and of the timers of the role. A run to a state without a way out ends before anybody has looked for the
 * way.
 */
export function tellingApart(complete: Lived, weakened: Lived): readonly Taken[] | undefined {
  const [one, other] = [walkerOf(complete), walkerOf(weakened)];
  const inputs = genuineInputs(weakened.instance, one);
  let reached: readonly { readonly word: readonly Taken[]; readonly at: readonly [number, number] }[] = [
    { word: [], at: [one.end, other.end] },
  ];
  const seen = new Set<string>();
  for (let depth = 0; depth < MOST_PROBES && seen.size < MOST_PAIRS; depth++) {
    const next: (typeof reached)[number][] = [];
    for (const { word, at } of reached) {
      for (const input of inputs) {
        const [step, otherStep] = [one.step(at[0], input), other.step(at[1], input)];
        const longer = [...word, input];
        if (!isSameStep(asTestStep(step, input, ''), asTestStep(otherStep, input, ''))) return longer;
        const key = `${step.to}/${otherStep.to}`;
        if (!seen.has(key)) next.push({ word: longer, at: [step.to, otherStep.to] });
        seen.add(key);
      }
    }
    reached = next;
  }
  return undefined;
}

/** Whoever differs shows it soon: at the next boot, or where the change under way ends. */
const MOST_PROBES = 8;
const MOST_PAIRS = 1_000;

interface Walker {
  /** State after what was taken. */
  readonly end: number;
  readonly timers: readonly string[];
  step(from: number, input: Taken): LocalStep;
}

function walkerOf({ instance, taken }: Lived): Walker {
  const compiled = compiledOf(instance);
  const step = (from: number, { event }: Taken): LocalStep =>
    compiled.step(compiled.stepId(from, compiled.eventId(event)));
  const end = taken.reduce((at, input) => step(at, input).to, compiled.initial);
  return { end, timers: compiled.timers, step };
}

function genuineInputs(instance: RoleInstance, { timers }: Walker): readonly Taken[] {
  const at = Number.MAX_SAFE_INTEGER;
  return [
    ...timers.map((type) => ({ event: { type }, from: 'timer', at })),
    ...samplesOf(instance).flatMap(({ event, from, op }) => (op === 'ok' ? [{ event, from, at }] : [])),
  ];
}

/** Whether two answers of a machine are one. */
export function isSameStep(one: TestStep, other: TestStep): boolean {
  return one.outcome === other.outcome && one.cause === other.cause && sameOutputs(one.allowed, other.allowed);
}

function sameOutputs(one: TestStep['allowed'], other: TestStep['allowed']): boolean {
  const text = (outputs: readonly (readonly Sent[])[]): string => JSON.stringify(outputs);
  return text(one) === text(other);
}
