/**
 * Guard criteria: each guard with each outcome, and modified condition/decision coverage of composed ones.
 *
 * A guard counts where it decides: its state is active, its event has come, and nothing that xstate asks before it takes
 * the event. A condition of a composed guard counts where it decides the whole, so that the guard would have answered
 * otherwise if it had (masking MC/DC). Which of these an automaton cannot show is told, for it is often a condition that
 * says nothing.
 */
import { guardName } from '../emit/statechart-graph.js';
import { descriptorTakes } from '../compile/descriptor.js';
import { requireModel } from '../compile/required.js';
import { activePaths, adapt, declaredStates, guardedTransitions, guardHolds } from '../compile/xstate-adapter.js';
import type { DeclaredTransition, GuardShape, Snapshot } from '../compile/xstate-adapter.js';
import { modelError, shapeText } from '../model-error.js';
import type { PlainEvent, RoleModel } from '../role.js';
import type { RoleAutomaton, RoleEdge } from './automaton.js';

/** One thing to be shown: a guard, or a condition of it that decides, with an outcome. */
export interface GuardDuty {
  /** Id of the transition that is guarded. */
  readonly transition: string;
  /** As a person would write it, a repeated one with its number; the whole guard where it is absent. */
  readonly condition?: string;
  readonly outcome: boolean;
}

export interface GuardWord {
  /** Indices in `RoleAutomaton.inputs`; the last shows the duties. */
  readonly inputs: readonly number[];
  readonly duties: readonly GuardDuty[];
}

export interface GuardCover {
  /** Shortest first; none is needless. */
  readonly words: readonly GuardWord[];
  /** What no enabled input shows in any state. */
  readonly unmet: readonly GuardDuty[];
}

/**
 * Words that show each guard with each outcome (`outcomes`), or each condition of it deciding each way (`conditions`).
 *
 * @throws {@link ModelError} `MDL-439` for what is no model, or no automaton of one.
 */
export function guardCover(
  model: RoleModel,
  automaton: RoleAutomaton,
  criterion: 'outcomes' | 'conditions',
): GuardCover {
  requireModel(model);
  requireAutomaton(automaton, model.name);
  const adapter = adapt(model.machine, model.input);
  const declared = declaredStates(model.machine).flatMap(({ transitions }) => transitions);
  const byId = new Map(declared.map((each) => [each.id, each]));
  const guards = guardedTransitions(model.machine).map(([of, shape]) => new Guard(of, shape, criterion));
  const open = new Set(guards.flatMap(({ duties }) => duties));
  const words: GuardWord[] = [];
  for (const { index, value, context } of automaton.states) {
    const snapshot = adapter.restore(value, context);
    const active = new Set(activePaths(snapshot));
    const here = guards.filter(({ source }) => active.has(source));
    for (const edge of automaton.table[index] as readonly RoleEdge[]) {
      const sample = automaton.inputs[edge.input];
      if (!edge.enabled || sample === undefined) continue;
      const taken = edge.transitions.map((id) => byId.get(id) as DeclaredTransition);
      const duties = here.flatMap((guard) => guard.shownBy(taken, snapshot, sample.event));
      if (!duties.some((duty) => open.has(duty))) continue;
      for (const duty of duties) open.delete(duty);
      words.push({ inputs: [...(automaton.access[index] as readonly number[]), edge.input], duties });
    }
  }
  return { words: withoutNeedless(words), unmet: [...open] };
}

function requireAutomaton(automaton: RoleAutomaton, where: string): void {
  const { states, inputs, table, access }: Partial<RoleAutomaton> = { ...automaton };
  if ([states, inputs, table, access].every((part) => Array.isArray(part))) return;
  throw modelError('MDL-439', {
    subject: 'automaton',
    expected: 'the automaton of the model',
    got: shapeText(automaton),
    where,
    todo: 'Give mealyOfMachine(…).automaton, or roleAutomaton(model).',
  });
}

class Guard {
  readonly duties: readonly GuardDuty[];
  private readonly transition: DeclaredTransition;
  private readonly shape: GuardShape;
  private readonly conditions: readonly unknown[];
  private readonly ofConditions: boolean;

  constructor(transition: DeclaredTransition, shape: GuardShape, criterion: 'outcomes' | 'conditions') {
    this.transition = transition;
    this.shape = shape;
    this.conditions = conditionsOf(shape);
    this.ofConditions = criterion === 'conditions' && this.conditions.length > 1;
    const named = this.ofConditions ? numbered(this.conditions.map(guardName)) : [undefined];
    this.duties = named.flatMap((condition) =>
      [true, false].map((outcome) => ({
        transition: transition.id,
        outcome,
        ...(condition === undefined ? {} : { condition }),
      })),
    );
  }

  get source(): string {
    return this.transition.source;
  }

  /** The duties that an event shows where these transitions are taken. */
  shownBy(taken: readonly DeclaredTransition[], snapshot: Snapshot, event: PlainEvent): GuardDuty[] {
    if (!descriptorTakes(this.transition.descriptor, event.type)) return [];
    const values = this.conditions.map((condition) => answerOf(condition, snapshot, event));
    const holds = outcomeOf(this.shape, values.values());
    const { id } = this.transition;
    const isAsked = holds
      ? taken.some((each) => each.id === id)
      : taken.every((each) => this.isBefore(each, event.type));
    if (!isAsked) return [];
    if (!this.ofConditions) return this.duties.filter(({ outcome }) => outcome === holds);
    return values.flatMap((value, at) => {
      const decides = outcomeOf(this.shape, values.with(at, !value).values()) !== holds;
      return decides ? [this.duties[2 * at + (value ? 0 : 1)] as GuardDuty] : [];
    });
  }

  /** Whether a transition that is taken is asked after this guard: farther out, for a wider type, or further down. */
  private isBefore({ source, descriptor, index }: DeclaredTransition, type: string): boolean {
    const own = this.transition;
    if (source !== own.source) return own.source !== '' && !source.startsWith(`${own.source}.`);
    if (descriptor === own.descriptor) return index > own.index;
    // As xstate has it: the type itself, however short, and then the longest pattern.
    return own.descriptor === type || (descriptor !== type && descriptor.length < own.descriptor.length);
  }
}

/** From left to right. */
function conditionsOf({ kind, guard, operands }: GuardShape): unknown[] {
  return kind === 'condition' ? [guard] : operands.flatMap(conditionsOf);
}

/** The whole, from the values of its conditions in order; every one is taken, also where the others decide. */
function outcomeOf({ kind, operands }: GuardShape, values: Iterator<boolean>): boolean {
  if (kind === 'condition') return values.next().value === true;
  const each = operands.map((operand) => outcomeOf(operand, values));
  return kind === 'not' ? each[0] !== true : kind === 'or' ? each.includes(true) : !each.includes(false);
}

/** One that is only asked where those before it hold may throw elsewhere; there it decides nothing. */
function answerOf(condition: unknown, snapshot: Snapshot, event: PlainEvent): boolean {
  try {
    return guardHolds(condition, snapshot, event);
  } catch {
    return false;
  }
}

function numbered(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** Longest first, each word goes whose duties the others show as well. */
function withoutNeedless(words: readonly GuardWord[]): GuardWord[] {
  const times = new Map<GuardDuty, number>();
  for (const { duties } of words) for (const duty of duties) times.set(duty, (times.get(duty) ?? 0) + 1);
  const kept = words.toReversed().filter(({ duties }) => {
    if (duties.some((duty) => times.get(duty) === 1)) return true;
    for (const duty of duties) times.set(duty, (times.get(duty) as number) - 1);
    return false;
  });
  return kept.toReversed();
}
