/** A run of a composition for people: as numbered lines, and as a Mermaid sequence diagram. */
import type { Trace, TraceReaction, TraceStep } from '../conformance/explore/index.js';
import { eventText, sentText } from '../conformance/report/index.js';

/** One step a line, its effect below it; sentences of the transitions say why. */
export function traceText(trace: Trace): string {
  const lines = trace.steps.flatMap((step) => {
    const number = String(step.n).padStart(3);
    const happened = [`${number}. ${happening(step)}${step.late === true ? ' (late)' : ''}`];
    if (isFault(step)) return happened;
    return [...happened, ...reactionLines(step), ...(step.also ?? []).flatMap(alsoLines)];
  });
  return [...lines, '  end:', ...endLines(trace)].join('\n');
}

/** For places that draw Mermaid: issues, pull requests, wikis. */
export function traceMermaid(trace: Trace): string {
  const names = Object.keys(trace.initial).filter((name) => trace.steps.some((step) => takesPart(step, name)));
  const lines = ['sequenceDiagram', ...names.map((name) => `  participant ${name}`)];
  for (const step of trace.steps) {
    const event = label(eventText(step.event, 3));
    switch (step.kind) {
      case 'deliver':
        lines.push(`  ${step.from}->>${step.to}: ${event}`);
        break;
      case 'lose':
        lines.push(`  ${step.from}--x${step.to}: lost: ${event}`);
        break;
      case 'duplicate':
      case 'reorder':
        lines.push(`  Note over ${step.from},${step.to}: ${step.kind === 'reorder' ? 'overtaken' : 'twice'}: ${event}`);
        break;
      case 'timer':
      case 'fact':
      case 'stimulus':
        lines.push(`  Note over ${step.to}: ${step.kind}: ${label(step.id ?? step.event.type)}`);
        break;
    }
    if (isFault(step)) continue;
    for (const reaction of [step, ...(step.also ?? [])]) {
      if (reaction !== step && 'from' in reaction && reaction.from !== undefined)
        lines.push(`  ${reaction.from}->>${reaction.to}: ${label(eventText(reaction.event, 3))}`);
      if (reaction.outcome === 'refused') lines.push(`  Note over ${reaction.to}: refused: ${reaction.cause ?? ''}`);
      if (reaction.before !== reaction.after)
        lines.push(`  Note over ${reaction.to}: ${label(lastState(reaction.before, reaction.after))}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function happening(step: TraceStep): string {
  switch (step.kind) {
    case 'deliver':
      return `${step.from} -> ${step.to}: ${eventText(step.event)}`;
    case 'timer':
      return `${step.to}: timer ${step.id ?? step.event.type} expires`;
    case 'fact':
      return `environment: ${step.id ?? step.event.type}`;
    case 'stimulus':
      return `principal: ${step.id ?? step.event.type}`;
    case 'lose':
      return `lost: ${step.from} -> ${step.to}: ${eventText(step.event)}`;
    case 'duplicate':
      return `duplicated: ${step.from} -> ${step.to}: ${eventText(step.event)}`;
    case 'reorder':
      return `overtaken: ${step.from} -> ${step.to}: ${eventText(step.event)}`;
  }
}

function reactionLines(reaction: TraceReaction): string[] {
  const outcome =
    reaction.outcome === 'done'
      ? ''
      : `${reaction.outcome}${reaction.cause === undefined ? '' : ` (${reaction.cause})`}: `;
  const ids = reaction.ids.length === 0 ? '' : ` [${reaction.ids.join(', ')}]`;
  return [
    `       ${outcome}${reaction.says}${ids}`,
    ...(reaction.before === reaction.after
      ? []
      : [`       ${reaction.to} ${lastState(reaction.before, reaction.after)}`]),
    ...reaction.outputs.map((sent) => `       sends ${sentText(sent)}`),
  ];
}

function alsoLines(reaction: TraceReaction & { readonly why: string; readonly from?: string }): string[] {
  const from = reaction.from === undefined ? '' : `${reaction.from} -> `;
  return [`     + ${from}${reaction.to}: ${eventText(reaction.event)}`, ...reactionLines(reaction)];
}

function endLines({ final }: Trace): string[] {
  const roles = Object.entries(final.roles).map(([name, { path }]) => `    ${name} in ${path}`);
  const waiting = final.inFlight.map(
    ({ from, to, messages }) =>
      `    in flight ${from} -> ${to}: ${messages.map((event) => eventText(event)).join(', ')}`,
  );
  return [...roles, ...waiting];
}

/** Only what changed of two dotted paths, so that a chart of many regions stays readable. */
function lastState(before: string, after: string): string {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const start = Math.max(before.lastIndexOf('.', same - 1), before.lastIndexOf(' ', same - 1)) + 1;
  return `${before.slice(start)} -> ${after.slice(start)}`;
}

function isFault({ kind }: TraceStep): boolean {
  return kind === 'lose' || kind === 'duplicate' || kind === 'reorder';
}

function takesPart(step: TraceStep, name: string): boolean {
  return (
    step.to === name || step.from === name || (step.also ?? []).some(({ to, from }) => to === name || from === name)
  );
}

/** Mermaid ends a statement at `;` and starts an entity at `#`. */
function label(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll(';', '#59;').replaceAll('<', '#lt;').replaceAll('>', '#gt;');
}
