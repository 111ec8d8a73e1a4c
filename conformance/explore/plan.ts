/** A composition with names resolved to numbers and its mistakes refused. */
import type { CompiledRole } from '../compile/compile.js';
import { compileMachine } from '../compile/compile.js';
import { modelError } from '../model-error.js';
import type { ChannelSpec, Composition, Fact } from './composition.js';
import { refuseStrangeFields } from './fields.js';
import type { StartStates } from './start.js';
import { firstUnknownState } from './view.js';

export interface Plan {
  readonly composition: Composition;
  readonly roles: readonly CompiledRole[];
  /** By `from * roles + to`. */
  readonly channels: readonly ChannelSpec[];
  readonly budgets: readonly { readonly name: string; readonly initial: number }[];
  readonly facts: readonly PlannedFact[];
  readonly stimuli: readonly PlannedStimulus[];
  readonly timers: readonly PlannedTimer[];
  readonly attacker: PlannedAttacker | undefined;
}

export interface PlannedAttacker {
  /** Index in {@link Plan.budgets}. */
  readonly budget: number;
  /** By `from * roles + to`: whether it hears there. */
  readonly hears: readonly boolean[];
  readonly tries: readonly { readonly pair: number; readonly event: number }[];
}

export interface PlannedFact {
  readonly id: string;
  /** Index in {@link Plan.budgets}, or -1. */
  readonly budget: number;
  readonly roles: readonly number[];
  readonly events: readonly number[];
  readonly clears: readonly number[];
  readonly whileIn: { readonly role: number; readonly states: readonly string[] } | undefined;
  readonly fault: boolean;
}

export interface PlannedStimulus {
  readonly id: string;
  readonly budget: number;
  readonly role: number;
  readonly event: number;
}

export interface PlannedTimer {
  /** `instance.name`. */
  readonly name: string;
  readonly role: number;
  readonly event: number;
  /** Bit mask of the timers that hold it back while they are armed. */
  readonly shorter: number;
}

export interface PlanOptions {
  readonly checkPurity?: boolean;
  readonly maxLocalStates?: number;
  /** No fault and no fact with a budget happens. */
  readonly faultFree?: boolean;
}

const faultBudgets = ['loss', 'duplication', 'reorder', 'late'];
const maxTimers = 31;
/** Claims that are judged of every composition. */
const RESERVED: readonly string[] = ['deadlock', 'decided'];

/**
 * @throws {@link ModelError} `MDL-301` for a name that is not there, `MDL-304` for more than 31 timers, `MDL-433` for a
 * state that is not there, `MDL-434` for a field that nothing reads or an attacker without one.
 */
export function planOf(composition: Composition, options: PlanOptions, starts?: StartStates): Plan {
  refuseStrangeFields(composition);
  const names = composition.roles.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw mistake(composition, 'role', 'distinct names', `${twice} twice`);
  const ids = composition.properties.map(({ id }) => id);
  const unfit = ids.find((id, index) => ids.indexOf(id) !== index || RESERVED.includes(id));
  if (unfit !== undefined)
    throw mistake(
      composition,
      'property',
      `distinct ids, none of them ${RESERVED.join(' or ')}, which every composition has`,
      RESERVED.includes(unfit) ? unfit : `${unfit} twice`,
    );
  const roleIndex = (name: string, what: string): number => {
    const index = names.indexOf(name);
    if (index < 0) throw mistake(composition, what, `one of ${names.join(', ')}`, name);
    return index;
  };
  for (const { name, wires = {} } of composition.roles)
    for (const instance of Object.values(wires)) roleIndex(instance, `wire of ${name}`);
  const roles = composition.roles.map(({ name, machine, input }) => {
    const startAt = starts?.get(name);
    return compileMachine(
      { name, machine, input },
      {
        checkPurity: options.checkPurity ?? true,
        ...(options.maxLocalStates === undefined ? {} : { maxStates: options.maxLocalStates }),
        ...(startAt === undefined ? {} : { startAt }),
      },
    );
  });

  const isFault = (name: string) => faultBudgets.includes(name) || name === composition.attacker?.budget;
  const budgets = Object.entries(composition.budgets).map(([name, initial]) => {
    if (!Number.isInteger(initial) || initial < 0 || initial > 255)
      throw mistake(composition, `budget ${name}`, 'a whole number from 0 to 255', quoted(initial));
    return { name, initial: options.faultFree === true && isFault(name) ? 0 : initial };
  });
  for (const name of faultBudgets)
    if (!budgets.some((budget) => budget.name === name)) throw mistake(composition, 'budgets', name, 'none');
  const budgetIndex = (name: string | undefined, what: string): number => {
    if (name === undefined) return -1;
    const index = budgets.findIndex((budget) => budget.name === name);
    if (index < 0) throw mistake(composition, what, `one of ${budgets.map((b) => b.name).join(', ')}`, name);
    return index;
  };

  const plannedWhileIn = ({ role: name, states }: NonNullable<Fact['whileIn']>, role: number) => {
    const unknown = firstUnknownState(roles[role] as CompiledRole, states);
    if (unknown !== undefined) throw unknown.askedBy(`${composition.name}: a fact that comes while ${name} is in it`);
    return { role, states };
  };
  const facts = (composition.facts ?? [])
    .filter(({ budget, fault }) => options.faultFree !== true || (budget === undefined && fault !== true))
    .map((fact): PlannedFact => {
      const what = `fact ${fact.id}`;
      const to = fact.to.map((name) => roleIndex(name, what));
      return {
        id: fact.id,
        budget: budgetIndex(fact.budget, what),
        roles: to,
        events: to.map((role) => (roles[role] as CompiledRole).eventId(fact.event)),
        clears: (fact.clears ?? []).map(([a, b]) => roleIndex(a, what) * names.length + roleIndex(b, what)),
        whileIn: fact.whileIn && plannedWhileIn(fact.whileIn, roleIndex(fact.whileIn.role, what)),
        fault: fact.fault ?? false,
      };
    });
  const stimuli = (composition.stimuli ?? []).map((stimulus): PlannedStimulus => {
    const what = `stimulus ${stimulus.id}`;
    const role = roleIndex(stimulus.to, what);
    return {
      id: stimulus.id,
      budget: budgetIndex(stimulus.budget, what),
      role,
      event: (roles[role] as CompiledRole).eventId(stimulus.event),
    };
  });
  const { attacker } = composition;
  const planned = attacker && {
    budget: budgetIndex(attacker.budget, 'budget of the attacker'),
    hears: names.flatMap((from) => names.map((to) => attacker.onLink(from, to))),
    tries: attacker.tries.map(({ from, to, event }) => {
      const what = `${event.type} that the attacker tries`;
      const receiver = roleIndex(to, what);
      return {
        pair: roleIndex(from, what) * names.length + receiver,
        event: (roles[receiver] as CompiledRole).eventId(event),
      };
    }),
  };
  return {
    composition,
    roles,
    attacker: planned,
    channels: planChannels(composition, names, roleIndex),
    budgets,
    facts,
    stimuli,
    timers: planTimers(composition, roles),
  };
}

function planChannels(
  composition: Composition,
  names: readonly string[],
  roleIndex: (name: string, what: string) => number,
): ChannelSpec[] {
  const standard: ChannelSpec = { capacity: 2, lossy: true, urgent: false, synchronous: false };
  const everywhere = withoutUndefined({ ...standard, ...composition.channels?.default }, standard);
  const channels: ChannelSpec[] = names.flatMap(() => names.map(() => everywhere));
  for (const { from, to, ...spec } of composition.channels?.overrides ?? []) {
    const pair = roleIndex(from, 'channel override') * names.length + roleIndex(to, 'channel override');
    const before = channels[pair] as ChannelSpec;
    channels[pair] = withoutUndefined({ ...before, ...spec }, before);
  }
  for (const { capacity, urgent, synchronous } of channels) {
    if (!Number.isInteger(capacity) || capacity < 1 || capacity > 16)
      throw mistake(composition, 'channel capacity', 'a whole number from 1 to 16', String(capacity));
    if (synchronous && urgent !== true)
      throw mistake(composition, 'synchronous channel', 'urgent: true', 'urgent: false');
  }
  return channels.map((spec) => (spec.urgent === true ? { ...spec, lossy: false } : spec));
}

const withoutUndefined = (spec: ChannelSpec, fallback: ChannelSpec): ChannelSpec => ({
  capacity: spec.capacity ?? fallback.capacity,
  lossy: spec.lossy ?? fallback.lossy,
  urgent: spec.urgent ?? fallback.urgent,
  synchronous: spec.synchronous ?? fallback.synchronous,
});

function planTimers(composition: Composition, roles: readonly CompiledRole[]): PlannedTimer[] {
  const timers = roles.flatMap((compiled, role) =>
    compiled.timers.map((type) => ({ name: timerName(compiled.name, type), role, event: compiled.eventId({ type }) })),
  );
  if (timers.length > maxTimers) {
    throw modelError('MDL-304', {
      subject: 'timers',
      expected: `at most ${maxTimers}`,
      got: String(timers.length),
      where: composition.name,
      todo: 'Compose fewer roles that have timers.',
    });
  }
  const indexOf = (name: string): number => {
    const index = timers.findIndex((timer) => timer.name === name);
    const known = timers.map((timer) => timer.name).join(', ') || 'none, as no role has a timer';
    if (index < 0) throw mistake(composition, 'timer', `one of ${known}`, name);
    return index;
  };
  const shorter = new Int32Array(timers.length);
  for (const [longer, short] of composition.timers?.longer ?? []) {
    const at = indexOf(longer);
    shorter[at] = (shorter[at] as number) | (1 << indexOf(short));
  }
  for (let via = 0; via < timers.length; via++)
    for (let at = 0; at < timers.length; at++)
      if ((shorter[at] as number) & (1 << via)) shorter[at] = (shorter[at] as number) | (shorter[via] as number);
  return timers.map((timer, index) => {
    if ((shorter[index] as number) & (1 << index))
      throw mistake(composition, 'order of timers', 'a strict order', `${timer.name} longer than itself`);
    return { ...timer, shorter: shorter[index] as number };
  });
}

/** `timer.retryExpired` of `sender` is `sender.retry`. */
export const timerName = (instance: string, type: string): string =>
  `${instance}.${type.replace(/^timer\./, '').replace(/Expired$/, '')}`;

/** So that the text '1' is not taken for the number. */
const quoted = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

const mistake = (composition: Composition, subject: string, expected: string, got: string) =>
  modelError('MDL-301', { subject, expected, got, where: composition.name, todo: 'Correct the composition.' });
