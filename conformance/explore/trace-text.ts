/**
 * A trace to be read: numbered steps, each with who, what and why, and the states that changed.
 *
 * ```
 *  3  sender -> receiver: sender.frame {bit: 0}
 *     A frame is delivered and acknowledged. [X-1]
 *     receiver sends receiver.ack {bit: 0} to sender
 * ```
 */
import type { PlainEvent } from '../role.js';
import type { Otherwise, Trace, TraceReaction, TraceStep } from './trace.js';

/** Said of each message that is in flight where a run ends. */
export const ON_ITS_WAY = 'still on its way';

/**
 * Of the fields in the end those are told that differ from the beginning, if the trace has its states, or all.
 *
 * @returns lines without a trailing newline.
 */
export function traceText(trace: Trace): string {
  const width = String(trace.steps.length).length;
  const lines = [`${trace.scenario}, ${stepsText(trace)}`];
  for (const [role, path] of Object.entries(trace.initial)) lines.push(`  ${role}: ${path}`);
  for (const step of trace.steps) {
    const [first = '', ...others] = stepLines(step);
    lines.push('', `${String(step.n).padStart(width)}  ${first}`);
    for (const line of others) lines.push(`${' '.repeat(width)}  ${line}`);
  }
  lines.push('', 'In the end');
  for (const [role, { path, context }] of Object.entries(trace.final.roles)) {
    const changed = changedFields(context, trace.states?.[0]?.roles[role]?.context);
    lines.push(`  ${role}: ${path}${isEmpty(changed) ? '' : ` ${valueText(changed)}`}`);
  }
  for (const { from, to, messages } of trace.final.inFlight)
    lines.push(`  ${ON_ITS_WAY} ${from} -> ${to}: ${messages.map(eventText).join(', ')}`);
  const { learnt = [] } = trace.final;
  if (learnt.length > 0) lines.push(`  the attacker has learnt: ${learnt.join(', ')}`);
  return lines.join('\n');
}

/** The fields of a context that are not as they were before; the whole of it where nothing is known of before. */
function changedFields(context: unknown, before: unknown): unknown {
  if (isEmpty(context) || isEmpty(before)) return context;
  const old = new Map<string, unknown>(Object.entries(before as object));
  return Object.fromEntries(
    Object.entries(context as object).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(old.get(field)),
    ),
  );
}

/** `1 step`, `2 steps`. */
export const stepsText = ({ steps }: Trace): string => `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`;

/** `type {field: value, …}`; the braces only where there are fields. */
export function eventText({ type, ...fields }: PlainEvent): string {
  return isEmpty(fields) ? type : `${type} ${valueText(fields)}`;
}

/** What happens, and what each role makes of it. */
export function stepLines(step: TraceStep): string[] {
  const { kind, from = '', to, event } = step;
  switch (kind) {
    case 'lose':
      return [`${from} -x ${to}: ${eventText(event)} is lost`];
    case 'duplicate':
      return [`${from} -> ${to}: ${eventText(event)} is duplicated`];
    case 'reorder':
      return [`${from} -> ${to}: ${eventText(event)} is overtaken by the next message`];
    case 'deliver':
      return [`${from} -> ${to}: ${eventText(event)}`, ...reactionLines(step), ...alsoLines(step)];
    case 'inject':
      return [
        `attacker as ${from} -> ${to}: ${eventText(event)}${step.heard === true ? ', heard before' : ''}`,
        ...reactionLines(step),
        ...alsoLines(step),
      ];
    case 'timer':
      return [
        `${to}: ${event.type}${step.late === true ? ', with messages in flight' : ''}`,
        ...reactionLines(step),
        ...alsoLines(step),
      ];
    case 'fact':
    case 'stimulus':
      return [`${step.id ?? kind}: ${eventText(event)} to ${to}`, ...reactionLines(step), ...alsoLines(step)];
  }
}

function alsoLines({ also = [] }: TraceStep): string[] {
  return also.flatMap((reaction) => [
    reaction.why === 'answer'
      ? `at once ${reaction.from ?? ''} -> ${reaction.to}: ${eventText(reaction.event)}`
      : `and to ${reaction.to}`,
    ...reactionLines(reaction),
  ]);
}

function reactionLines(reaction: TraceReaction): string[] {
  const { to, ids, outputs, before, after } = reaction;
  return [
    ...meaningLines(reaction, ids.length === 0 ? '' : ` [${ids.join(', ')}]`),
    ...outputs.map(({ to: port, msg }) => `${to} sends ${eventText(msg)} to ${port}`),
    ...(before === after ? [] : [`${to}: ${before} => ${after}`]),
  ];
}

/**
 * What a reaction means. Of a role that lacks something, where it matters: that it does and what the whole role would
 * do, and then what it does instead. A chart has one sentence for what a role does with a rule and without it, where
 * the two differ in no more than a message or a field; it is said once then, and beside it what differs.
 *
 * @param sources said behind the sentence of the chart.
 */
export function meaningLines(reaction: TraceReaction, sources = ''): readonly [string] | readonly [string, string] {
  const { outcome, says, otherwise } = reaction;
  const did = `${verdictText(reaction)}${says === '' ? 'no sentence' : says}${sources}`;
  if (otherwise === undefined) return [did];
  const { lacks, ...whole } = otherwise;
  const start = `${lacks} is switched off here; with it:`;
  if (whole.outcome !== outcome || whole.says !== says)
    return [`${start} ${verdictText(whole)}${whole.says}`, `Instead: ${did}`];
  const [withIt, here] = differing(reaction, otherwise);
  return [`${start} ${withIt}`, `Here ${here}: ${did}`];
}

/** What is sent, or how the role is left, by a whole role and by the one that lacks something. */
function differing(
  { outputs, after }: TraceReaction,
  { instead, context, ...whole }: Otherwise,
): [whole: string, here: string] {
  const sent = (each: TraceReaction['outputs']): string => each.map(({ msg }) => eventText(msg)).join(', ');
  const [should, does] = [sent(whole.outputs), sent(outputs)];
  if (should !== does) return [`${should || 'nothing'} is sent.`, `${does || 'nothing'} is sent`];
  const left = (path: string, fields: object): string =>
    `the role is left in ${path}${isEmpty(fields) ? '' : ` with ${valueText(fields)}`}`;
  return [`${left(whole.after, context)}.`, left(after, instead)];
}

/** The same in a few words. */
export function otherwiseLabel({ otherwise }: TraceReaction): string | undefined {
  if (otherwise === undefined) return undefined;
  const { lacks, outcome, cause } = otherwise;
  return `${lacks} is off: with it ${outcome === 'refused' ? `refused, ${cause ?? 'no cause'}` : 'otherwise'}`;
}

function verdictText({ outcome, cause }: Pick<TraceReaction, 'outcome' | 'cause'>): string {
  if (outcome === 'done') return '';
  return outcome === 'refused' ? `refused (${cause ?? 'no cause'}): ` : `${outcome}: `;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);

/** JSON without quotes around keys that need none. */
export const valueText = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/"([A-Za-z_]\w*)":/g, '$1: ')
    .replaceAll(/,(?=\S)/g, ', ');
