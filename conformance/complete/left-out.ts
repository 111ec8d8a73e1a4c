/**
 * Why some transitions of a role's chart, and some of its inputs, are in none of its complete suites.
 *
 * Only what some sample takes in the automaton as it was explored is asked about.
 */
import type { RoleAutomaton } from '../select/automaton.js';
import { needsOf, plainInputs } from './parts.js';
import type { CompleteSuite } from './types.js';

/** In this order: the first that holds is the reason. */
export const LEFT_OUT_REASONS = [
  'sent along sequences alone',
  'only behind what is sent along sequences',
  'leads to or comes from states that no word tells apart',
  'too much for a part',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface LeftOut {
  readonly why: LeftOutReason;
  /** Of the chart, by id. */
  readonly transitions: readonly string[];
  /** Ids of samples. */
  readonly inputs: readonly string[];
}

/** @param automaton - of the role, as it was when the suites were made. */
export function leftOutOf(suite: CompleteSuite, automaton: RoleAutomaton): LeftOut[] {
  const plain = new Set(plainInputs(automaton));
  const sentAnywhere = new Set(automaton.inputs.flatMap(({ id }, at) => (plain.has(at) ? [`input ${id}`] : [])));
  for (const row of automaton.table)
    for (const { enabled, input, transitions } of row)
      if (enabled && plain.has(input)) for (const id of transitions) sentAnywhere.add(id);
  const needs = needsOf(automaton);
  const parts = suite.parts.map(({ inputs }) => new Set(inputs.map((at) => suite.inputs[at]?.id)));
  const reasonOf = (duty: string): LeftOutReason => {
    if (!sentAnywhere.has(duty)) return 'sent along sequences alone';
    const need = needs.get(duty);
    if (need === undefined) return 'only behind what is sent along sequences';
    return parts.some((part) => need.every((id) => part.has(id)))
      ? 'leads to or comes from states that no word tells apart'
      : 'too much for a part';
  };
  return LEFT_OUT_REASONS.map((why) => ({
    why,
    transitions: suite.leftOutTransitions.filter((id) => reasonOf(id) === why),
    inputs: suite.leftOutInputs.filter((id) => reasonOf(`input ${id}`) === why),
  })).filter(({ transitions, inputs }) => transitions.length + inputs.length > 0);
}
