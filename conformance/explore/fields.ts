/**
 * The fields of a composition, for one that no compiler has read: a field that nothing reads is refused, as what it was
 * meant to say would be passed over, and so is an attacker that lacks one.
 */
import { modelError } from '../model-error.js';
import type {
  Attacker,
  ChannelOverride,
  ChannelSpec,
  Composition,
  Fact,
  Ghost,
  Property,
  RoleInstance,
  Start,
  Stimulus,
} from './composition.js';
import { nearest } from './unanswerable.js';

/** Exactly the fields of a type. */
type FieldsOf<T> = { readonly [Field in keyof T]-?: true };

/** @throws {@link ModelError} `MDL-434` for the first field that is unknown or, of an attacker, missing or of another kind. */
export function refuseStrangeFields(composition: Composition): void {
  const { name, roles, channels, facts = [], stimuli = [], timers, properties, ghost, attacker, start } = composition;
  const refuse = (value: object, fields: Readonly<Record<string, true>>, what: string): void => {
    const known = Object.keys(fields);
    const strange = Object.keys(value).find((field) => !known.includes(field));
    if (strange === undefined) return;
    const guess = nearest(strange, known);
    throw modelError('MDL-434', {
      subject: what,
      expected: `no fields but ${known.join(', ')}`,
      got: `'${strange}'`,
      where: name,
      todo: guess === undefined ? 'Put it where it belongs, or leave it out.' : `Did you mean '${guess}'?`,
    });
  };
  refuse(composition, COMPOSITION, 'the composition');
  for (const role of roles) refuse(role, ROLE, `role ${role.name}`);
  if (channels !== undefined) refuse(channels, CHANNELS, 'channels');
  if (channels?.default !== undefined) refuse(channels.default, CHANNEL, 'channels.default');
  for (const override of channels?.overrides ?? [])
    refuse(override, OVERRIDE, `channel override ${override.from}>${override.to}`);
  for (const fact of facts) {
    refuse(fact, FACT, `fact ${fact.id}`);
    if (fact.whileIn !== undefined) refuse(fact.whileIn, WHILE_IN, `whileIn of fact ${fact.id}`);
  }
  for (const stimulus of stimuli) refuse(stimulus, STIMULUS, `stimulus ${stimulus.id}`);
  if (timers !== undefined) refuse(timers, TIMERS, 'timers');
  for (const property of properties) refuse(property, PROPERTIES[property.kind], `property ${property.id}`);
  if (ghost !== undefined) refuse(ghost, GHOST, 'ghost');
  if (start !== undefined) refuse(start, START, 'start');
  if (attacker === undefined) return;
  refuse(attacker, ATTACKER, 'attacker');
  refuseLacking(attacker, name);
  for (const { event, from, to, ...rest } of attacker.tries)
    refuse(rest, {}, `${event.type} from ${from} to ${to} that the attacker tries`);
}

function refuseLacking(attacker: Attacker, composition: string): void {
  for (const [field, { is, expected, todo }] of Object.entries(NEEDED)) {
    const value: unknown = attacker[field as keyof Attacker];
    if (is(value)) continue;
    throw modelError('MDL-434', {
      subject: `attacker.${field}`,
      expected,
      got: value === undefined ? 'nothing' : typeof value,
      where: composition,
      todo,
    });
  }
}

interface Need {
  readonly is: (value: unknown) => boolean;
  readonly expected: string;
  readonly todo: string;
}

const isFunction = (value: unknown): boolean => typeof value === 'function';
const isTry = (value: unknown): boolean => {
  const { from, to, event } = (value ?? {}) as { readonly [field: string]: unknown };
  const type = (event as { readonly type?: unknown } | undefined)?.type;
  return [from, to, type].every((each) => typeof each === 'string');
};

const NEEDED: Readonly<Record<Exclude<keyof Attacker, 'replays'>, Need>> = {
  onLink: {
    is: isFunction,
    expected: 'a function (from, to) => boolean',
    todo: 'Say on which links it hears what is sent; `() => true` is all of them.',
  },
  term: {
    is: isFunction,
    expected: 'a function (event, from, to) => Term',
    todo: 'Say what a message is made of, with `terms` of mcim-spec/conformance.',
  },
  initially: { is: Array.isArray, expected: 'a list of terms', todo: 'Say what it knows from the beginning, or `[]`.' },
  tries: {
    is: (value) => Array.isArray(value) && value.every(isTry),
    expected: 'a list of { from, to, event: { type, … } }',
    todo: 'Say what it may make up, in whose name, to whom, or `[]`.',
  },
  budget: {
    is: (value) => typeof value === 'string',
    expected: 'the name of a budget',
    todo: 'Say how often it may speak: name a budget, and give that a number.',
  },
};

const COMPOSITION: FieldsOf<Composition> = {
  name: true,
  roles: true,
  alike: true,
  channels: true,
  budgets: true,
  facts: true,
  stimuli: true,
  timers: true,
  properties: true,
  accept: true,
  ghost: true,
  attacker: true,
  start: true,
};
const ROLE: FieldsOf<RoleInstance> = { name: true, machine: true, input: true, wires: true };
const CHANNELS: FieldsOf<NonNullable<Composition['channels']>> = { default: true, overrides: true };
const CHANNEL: FieldsOf<ChannelSpec> = { capacity: true, lossy: true, urgent: true, synchronous: true };
const OVERRIDE: FieldsOf<ChannelOverride> = { from: true, to: true, ...CHANNEL };
const FACT: FieldsOf<Fact> = {
  id: true,
  budget: true,
  to: true,
  event: true,
  whileIn: true,
  clears: true,
  fault: true,
};
const WHILE_IN: FieldsOf<NonNullable<Fact['whileIn']>> = { role: true, states: true };
const STIMULUS: FieldsOf<Stimulus> = { id: true, to: true, event: true, budget: true };
const TIMERS: FieldsOf<NonNullable<Composition['timers']>> = { longer: true };
const GHOST: FieldsOf<Ghost> = { initial: true, next: true };
const START: FieldsOf<Start> = { from: true, until: true };
const ATTACKER: FieldsOf<Attacker> = {
  onLink: true,
  term: true,
  initially: true,
  tries: true,
  replays: true,
  budget: true,
};

const CLAIM = { id: true, kind: true, says: true, refs: true } as const;
const PROPERTIES: { readonly [Kind in Property['kind']]: FieldsOf<Extract<Property, { kind: Kind }>> } = {
  always: { ...CLAIM, holds: true },
  sometimes: { ...CLAIM, holds: true },
  agEf: { ...CLAIM, from: true, goal: true, withoutFaults: true, lost: true },
  efAg: { ...CLAIM, goal: true, withoutFaults: true },
  eventually: { ...CLAIM, goal: true },
};
