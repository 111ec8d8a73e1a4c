/** Titles in the grammar of test purposes: `with <state>, when <input>, then <reaction>, under <readings> [ids]`. */
import type { Sent } from '../role.js';
import { byCodeUnit, canonicalJson } from '../select/canonical.js';
import type { Arrival, PowerCut, TestStep } from './types.js';

export interface TitleOptions {
  /** The step before the purpose, where the test is about both. */
  readonly first?: TestStep | undefined;
  /** How many steps of interest follow. */
  readonly further?: number | undefined;
  /** What the genuine input is answered with: fields that differ from it are shown. */
  readonly genuine?: readonly Sent[] | undefined;
  /** Where the power goes within the step. */
  readonly cut?: PowerCut | undefined;
  /** Readings of a decision that the steps belong to. */
  readonly readings?: readonly string[] | undefined;
  /** The store is damaged right before the step, after this one. */
  readonly damagedAfter?: TestStep | undefined;
}

export function titleOf(step: TestStep, options: TitleOptions = {}): string {
  const { first, further = 0, genuine, cut, damagedAfter, readings = [] } = options;
  const at = first?.at ?? step.at;
  const input = first === undefined ? step.input : `${first.input} and then ${step.input}`;
  const under = readings.length === 0 ? '' : `, under ${readings.join(' and ')}`;
  const ids = `${under}${step.ids.length === 0 ? '' : ` [${step.ids.join(', ')}]`}`;
  if (cut !== undefined) {
    const where = `the power goes at each write of it in turn (${ARRIVED[cut.arrives]})`;
    return `with ${at}, when ${input} and ${where}, then after a boot it has taken place or it has not${ids}`;
  }
  if (damagedAfter !== undefined) {
    const what = `${damagedAfter.input} and the store is damaged, in each way in turn`;
    return `with ${damagedAfter.at}, when ${what}, then a boot finds what was there or says that it cannot be used${ids}`;
  }
  const more = further === 0 ? '' : `, and ${further} further step${further === 1 ? '' : 's'}`;
  return `with ${at}, when ${input}, then ${reactionOf(step, genuine)}${more}${ids}`;
}

const ARRIVED: Readonly<Record<Arrival, string>> = {
  nothing: 'lost',
  half: 'torn in its middle',
  all: 'whole, but nothing after it',
};

/** What the model makes of a step, in a few words. */
function reactionOf(step: TestStep, genuine: readonly Sent[] | undefined): string {
  const answers = step.allowed.map((answer) => answerOf(answer, genuine)).join(' or ');
  if (step.outcome === 'refused') return `refused${step.cause === undefined ? '' : ` (${step.cause})`} and ${answers}`;
  if (step.outcome === 'ignored') return `ignored and ${answers}`;
  return answers;
}

/** `m1 to p, m2 to q sent`, or `nothing sent`. */
export function answerOf(answer: readonly Sent[], genuine?: readonly Sent[]): string {
  if (answer.length === 0) return 'nothing sent';
  const texts = answer.map((sent, index) => `${sent.msg.type}${differences(sent, genuine?.[index])} to ${sent.to}`);
  return `${texts.join(', ')} sent`;
}

/** `(result=macFailure)`: what a message says otherwise than the one of the same type that a genuine input earns. */
function differences({ msg }: Sent, genuine: Sent | undefined): string {
  if (genuine?.msg.type !== msg.type) return '';
  const fields = Object.entries(msg)
    .filter(([name, value]) => canonicalJson([value]) !== canonicalJson([genuine.msg[name]]))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : canonicalJson([value]).slice(1, -1)}`)
    .toSorted(byCodeUnit);
  return fields.length === 0 || fields.length > 3 ? '' : `(${fields.join(', ')})`;
}
