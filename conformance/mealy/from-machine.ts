/**
 * Any XState machine with sample events as a minimal Mealy machine, with what its owner should know about it: states
 * that no sample leads to, transitions that none takes, states that answer alike, and samples that the chart does not
 * name.
 */
import type { AnyStateMachine, StateValue } from 'xstate';
import { descriptorTakes, isWildcard } from '../compile/descriptor.js';
import { identityOf } from '../compile/identity.js';
import { stateMatches } from '../compile/state-path.js';
import { requireModel } from '../compile/required.js';
import { refuseStructuralFaults } from '../compile/structure.js';
import { declaredStates } from '../compile/xstate-adapter.js';
import { modelError } from '../model-error.js';
import type { PlainEvent, RoleModel, SampleInput } from '../role.js';
import type { RoleAutomaton } from '../select/automaton.js';
import { roleAutomaton } from '../select/automaton.js';
import { byCodeUnit } from '../select/canonical.js';
import type { FromRole } from './from-role.js';
import { eventName, mealyOfRole } from './from-role.js';
import { minimise } from './minimise.js';
import type { UndefinedReading } from './undefined.js';

/** Its `machine` is minimal. */
export interface FromMachine extends FromRole {
  /** What was explored, and what came of it: for criteria that look at the chart, as `guardCover` and `simplePaths`. */
  readonly model: RoleModel;
  readonly automaton: RoleAutomaton;
  /** Names of states that answer alike, each list with the one that is kept first; nothing where it was minimal. */
  readonly merged: readonly (readonly string[])[];
  /** Innermost states of the chart that no sample leads to, dotted, in document order. */
  readonly unreached: readonly string[];
  /** Transitions out of states that are reached which no sample takes, `state/event/index`, sorted. */
  readonly untaken: readonly string[];
  /** Types of samples that the chart does not name, and so leaves undefined everywhere: misspelt, most often. */
  readonly unnamed: readonly string[];
}

export interface FromModelOptions {
  /** Default `ignored`, as XState has it. */
  readonly reading?: UndefinedReading;
  /** Most states to explore. Default 20 000. */
  readonly maxStates?: number;
}

export interface FromMachineOptions extends FromModelOptions {
  /** Name for messages; the machine's id when absent. */
  readonly name?: string;
  /** Passed to the machine as xstate `input`. */
  readonly input?: unknown;
  /** Default: each event that the chart names, without payload. */
  readonly events?: readonly (string | PlainEvent)[];
}

/**
 * Explores an XState machine with sample events. Each state value with each context is a state; those that answer every
 * word alike are merged.
 *
 * @throws {@link ModelError} `MDL-001` to `MDL-016` for what the machine may not have: history, `invoke` and what
 * is spawned, `after`, `always`, final states that end it, actions other than `send`, `emit` and `assign`, a `Map`,
 * `Set` or `bigint` in its context or in a sample, more states than the bound; `MDL-407` for samples that are no events;
 * `MDL-437` for what is no machine; `MDL-438` for a state whose key has a dot.
 */
export function mealyOfMachine(machine: AnyStateMachine, options: FromMachineOptions = {}): FromMachine {
  // Before its events are looked at: a delay is one that nobody can send.
  refuseStructuralFaults(machine);
  const { name = machine.id, input, events } = options;
  const samples = (events ?? namedEvents(machine)).map((event, at) => sampleOf(event, at, name));
  return mealyOfModel({ name, machine, samples, ...(input === undefined ? {} : { input }) }, options);
}

/** The same with samples that have ids of their own. */
export function mealyOfModel(model: RoleModel, { reading = 'ignored', maxStates }: FromModelOptions = {}): FromMachine {
  requireModel(model);
  const { name, machine: chart, samples } = model;
  if (samples.length === 0)
    throw modelError('MDL-407', {
      subject: 'events',
      expected: 'at least one',
      got: 'none',
      where: name,
      todo: 'Give sample events.',
    });
  const automaton = roleAutomaton(model, maxStates === undefined ? {} : { maxStates });
  const role = mealyOfRole(automaton, reading);
  const { machine, merged } = minimise(role.machine);
  return {
    ...role,
    machine,
    model,
    automaton,
    merged,
    unreached: unreachedStates(chart, automaton),
    untaken: untakenTransitions(chart, automaton),
    unnamed: unnamedTypes(chart, samples),
  };
}

/** Event types that the chart names, sorted, those among them that it forbids; wildcards name none. */
export function namedEvents(machine: AnyStateMachine): string[] {
  return descriptorsOf(machine).filter((type) => !isWildcard(type) && !type.startsWith('xstate.'));
}

function descriptorsOf(machine: AnyStateMachine): string[] {
  const all = declaredStates(machine).flatMap(({ transitions }) => transitions.map(({ descriptor }) => descriptor));
  return [...new Set(all)].toSorted(byCodeUnit);
}

function valuesOf({ states }: RoleAutomaton): StateValue[] {
  return [...new Map(states.map(({ path, value }) => [path, value])).values()];
}

/** A sample is missing for these: of an event, of what a wildcard takes, or with a payload that a guard lets through. */
function untakenTransitions(machine: AnyStateMachine, automaton: RoleAutomaton): string[] {
  const values = valuesOf(automaton);
  const taken = new Set(automaton.reachable);
  const isReached = (source: string): boolean => source === '' || values.some((value) => stateMatches(value, source));
  const declared = declaredStates(machine).flatMap(({ transitions }) => transitions);
  return declared
    .filter(({ id, source }) => !taken.has(id) && isReached(source))
    .map(({ id }) => id)
    .toSorted(byCodeUnit);
}

function unreachedStates(machine: AnyStateMachine, automaton: RoleAutomaton): string[] {
  const values = valuesOf(automaton);
  const leaves = declaredStates(machine).filter(({ path, children }) => path !== '' && children.length === 0);
  return leaves.map(({ path }) => path).filter((path) => !values.some((value) => stateMatches(value, path)));
}

function unnamedTypes(machine: AnyStateMachine, samples: readonly SampleInput[]): string[] {
  const descriptors = descriptorsOf(machine);
  const isNamed = (type: string): boolean => descriptors.some((each) => descriptorTakes(each, type));
  return [...new Set(samples.map(({ event }) => event.type))].filter((type) => !isNamed(type));
}

function sampleOf(sample: string | PlainEvent, at: number, name: string): SampleInput {
  // Before it is named by its fields: two that only JSON takes for the same would be one.
  const text = identityOf(sample, `${name} events[${at}]`);
  const event = typeof sample === 'string' ? { type: sample } : sample;
  if (typeof event?.type !== 'string')
    throw modelError('MDL-407', {
      subject: `events[${at}]`,
      expected: 'an event type or { type, … }',
      got: text,
      where: name,
      todo: 'Give it a type.',
    });
  if (isWildcard(event.type) || event.type.startsWith('xstate.'))
    throw modelError('MDL-407', {
      subject: `events[${at}]`,
      expected: 'an event that somebody sends',
      got: isWildcard(event.type) ? `the pattern ${event.type}` : `${event.type}, which is of xstate`,
      where: name,
      todo: isWildcard(event.type) ? 'Name one of the events that it takes.' : 'Leave it out.',
    });
  return { id: eventName(event), event, from: 'tester', op: 'ok' };
}
