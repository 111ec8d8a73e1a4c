/** Titles in the grammar of test purposes: `with <state>, when <input>, then <reaction> [ids]`. */
import type { Sent } from '../role.js';
import type { TestStep } from './types.js';

export function titleOf(steps: readonly TestStep[], purpose: number, pair = false): string {
  const step = steps[purpose] as TestStep;
  const first = pair ? steps[purpose - 1] : undefined;
  const at = first?.at ?? step.at;
  const input = first === undefined ? step.input : `${first.input} and then ${step.input}`;
  const ids = step.ids.length === 0 ? '' : ` [${step.ids.join(', ')}]`;
  return `with ${at}, when ${input}, then ${reactionOf(step)}${ids}`;
}

/** What the model makes of a step, in a few words. */
export function reactionOf(step: Pick<TestStep, 'allowed' | 'outcome' | 'cause'>): string {
  const answers = step.allowed.map(answerOf).join(' or ');
  if (step.outcome === 'refused') return `refused${step.cause === undefined ? '' : ` (${step.cause})`} and ${answers}`;
  if (step.outcome === 'ignored') return `ignored and ${answers}`;
  return answers;
}

/** `m1 to p, m2 to q sent`, or `nothing sent`. */
export function answerOf(answer: readonly Sent[]): string {
  return answer.length === 0
    ? 'nothing sent'
    : `${answer.map(({ to, msg }) => `${msg.type} to ${to}`).join(', ')} sent`;
}
