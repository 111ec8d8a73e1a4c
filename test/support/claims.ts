/**
 * What the tests of the scenarios have in common: smaller bounds, what fails, and that a broken machine breaks a claim.
 */
import type { AnyStateMachine } from 'xstate';
import { expect } from 'vitest';
import {
  explore,
  traceText,
  type Budgets,
  type Composition,
  type ExplorationResult,
} from '../../conformance/explore/index.js';
import { withMachine } from './broken-rule.js';

export const bounded = <G>(composition: Composition<G>, budgets: Partial<Budgets>): Composition<G> => ({
  ...composition,
  budgets: { ...composition.budgets, ...(budgets as Budgets) },
});

export const none = { loss: 0, duplication: 0, reorder: 0, powerCut: 0 };

export const few = { loss: 1, duplication: 0, reorder: 0, powerCut: 1 };

export const failing = ({ properties }: ExplorationResult, kinds = ['always', 'agEf', 'deadlock']): string[] =>
  properties.filter(({ kind, holds }) => kinds.includes(kind) && !holds).map(({ id }) => id);

/** What a `sometimes` of the whole scenario needs more faults than these tests allow. */
export const shown = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ kind, holds }) => kind === 'sometimes' && holds).map(({ id }) => id);

/** What is violated when `machine` takes the place of a role, and the last step of the shortest run to it. */
export const broken = <G>(composition: Composition<G>, role: string, machine: AnyStateMachine, id: string): string => {
  const result = explore(withMachine(composition, [role], machine));
  const property = result.properties.find((each) => each.id === id);
  expect([id, property?.verdict]).toEqual([id, 'violated']);
  if (property?.counterexample === undefined) throw new Error('no counterexample');
  return traceText(property.counterexample);
};

export const send = (to: string, msg: Readonly<Record<string, unknown>>) => ({ type: 'send', params: { to, msg } });

export interface Transition {
  guard?: unknown;
  target?: string;
  actions?: unknown;
}
