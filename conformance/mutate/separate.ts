/**
 * Whether any word of sample inputs tells a mutant from its role. One that no word tells apart is equivalent for whoever
 * sends these inputs; where there is a word, a suite that misses the mutant is a test short.
 */
import { compileMachine, hasEffect } from '../compile/index.js';
import type { CompiledRole, LocalStep } from '../compile/index.js';
import { adapt } from '../compile/xstate-adapter.js';
import type { RoleModel, SampleInput } from '../role.js';
import type { GuardMutant } from './guard-mutants.js';
import { differenceOf } from './notice.js';

export interface Separation {
  /** A shortest such word, as ids of samples; absent where none was found. */
  readonly word?: readonly string[];
  /** False when the bound was hit before a word was found. */
  readonly complete: boolean;
}

export interface SeparationBounds {
  /** Most states of the role, and most pairs of states, to visit. Default 20 000. */
  readonly maxStates?: number;
}

/** For one role; its states are found once and serve all its mutants. */
export function separator(
  model: RoleModel,
  { maxStates = 20_000 }: SeparationBounds = {},
): (mutant: GuardMutant) => Separation {
  const role = compiled(model);
  const reached = statesOf(role, model.samples, maxStates);
  return (mutant) =>
    choosesAlike(model, role, reached.states, mutant)
      ? { complete: reached.complete }
      : searched(model, role, mutant, maxStates);
}

const compiled = (model: RoleModel): CompiledRole =>
  compileMachine(model, { checkPurity: false, maxStates: Number.MAX_SAFE_INTEGER });

/** What is not sent in a suite either: a timer that is not armed, a fact that changes nothing. */
const happens = ({ from }: SampleInput, step: LocalStep): boolean =>
  (from !== 'timer' && from !== 'env') || hasEffect(step);

const stepOf = (role: CompiledRole, state: number, { event }: SampleInput): LocalStep =>
  role.step(role.stepId(state, role.eventId(event)));

function statesOf(
  role: CompiledRole,
  samples: readonly SampleInput[],
  most: number,
): { readonly states: ReadonlySet<number>; readonly complete: boolean } {
  const states = new Set([role.initial]);
  let complete = true;
  for (const state of states) {
    for (const sample of samples) {
      const step = stepOf(role, state, sample);
      if (!happens(sample, step) || states.has(step.to)) continue;
      if (states.size < most) states.add(step.to);
      else complete = false;
    }
  }
  return { states, complete };
}

/** As long as its guards choose the same transitions, a mutant is in the same state; most equivalent ones always do. */
function choosesAlike(model: RoleModel, role: CompiledRole, states: ReadonlySet<number>, mutant: GuardMutant): boolean {
  const adapter = adapt(mutant.machine(), model.input);
  const concerned = model.samples.filter(
    ({ event }) => event.type === mutant.descriptor || mutant.descriptor.includes('*'),
  );
  return [...states].every((state) => {
    const { value, context, active } = role.state(state);
    if (!active.includes(mutant.source)) return true;
    const snapshot = adapter.restore(value, context);
    return concerned.every((sample) => {
      const step = stepOf(role, state, sample);
      if (!happens(sample, step)) return true;
      const chosen = adapter.chosen(snapshot, sample.event).map(({ id }) => id);
      return chosen.length === step.transitions.length && chosen.every((id, at) => id === step.transitions[at]);
    });
  });
}

interface Pair {
  readonly mine: number;
  readonly its: number;
  readonly word: readonly string[];
}

/** Breadth first over pairs of states. */
function searched(model: RoleModel, role: CompiledRole, mutant: GuardMutant, most: number): Separation {
  const other = compiled({ ...model, machine: mutant.machine() });
  const pairs: Pair[] = [{ mine: role.initial, its: other.initial, word: [] }];
  const seen = new Set([`${role.initial},${other.initial}`]);
  let complete = true;
  for (const pair of pairs) {
    for (const sample of model.samples) {
      const mine = stepOf(role, pair.mine, sample);
      if (!happens(sample, mine)) continue;
      const its = stepOf(other, pair.its, sample);
      const word = [...pair.word, sample.id];
      if (differenceOf(its, { ...mine, allowed: [mine.outputs] }) !== undefined) return { word, complete: true };
      const key = `${mine.to},${its.to}`;
      if (seen.has(key)) continue;
      if (pairs.length < most) {
        seen.add(key);
        pairs.push({ mine: mine.to, its: its.to, word });
      } else complete = false;
    }
  }
  return { complete };
}
