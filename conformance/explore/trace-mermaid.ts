/**
 * A trace as a Mermaid sequence diagram: messages as arrows where they are delivered, lost ones with a cross, timers,
 * facts, commands and faults as notes, and the state of a role where it changes. What an attacker delivers comes from
 * a lifeline of its own. What is still on its way where the run ends is an open, dashed arrow without a number.
 */
import type { PlainEvent } from '../role.js';
import type { Trace, TraceReaction, TraceStep } from './trace.js';
import { eventText, ON_ITS_WAY, otherwiseLabel } from './trace-text.js';

/** @returns the diagram's source, without a fence. */
export function traceMermaid(trace: Trace): string {
  const attacked = trace.steps.some(({ kind }) => kind === 'inject');
  const taking = new Set(
    trace.steps.flatMap((step) => [
      ...(step.from === undefined || step.kind === 'inject' ? [] : [step.from]),
      step.to,
      ...alsoRoles(step),
    ]),
  );
  for (const { from, to } of trace.final.inFlight) taking.add(from).add(to);
  const aliases = new Map(
    Object.keys(trace.initial)
      .filter((role) => taking.has(role))
      .map((role, index) => [role, `p${index}`]),
  );
  const alias = (role: string): string => aliases.get(role) ?? role;
  const lines = ['sequenceDiagram'];
  for (const [role, id] of aliases) lines.push(`  participant ${id} as ${escaped(role)}`);
  if (attacked) lines.push(`  participant ${ATTACKER} as attacker`);
  for (const [role, id] of aliases) lines.push(`  note over ${id}: ${escaped(trace.initial[role] ?? '')}`);
  for (const step of trace.steps) lines.push(...stepLines(step, alias).map((line) => `  ${line}`));
  for (const { from, to, messages } of trace.final.inFlight)
    for (const event of messages) lines.push(`  ${alias(from)}--)${alias(to)}: ${label(event)} (${ON_ITS_WAY})`);
  return lines.join('\n');
}

const ATTACKER = 'attacker';

const alsoRoles = ({ also = [] }: TraceStep): string[] => also.map(({ to }) => to);

function stepLines(step: TraceStep, alias: (role: string) => string): string[] {
  const { n, kind, to, event } = step;
  const from = alias(step.from ?? to);
  const message = `${n}. ${label(event)}`;
  const between = from === alias(to) ? from : `${from},${alias(to)}`;
  switch (kind) {
    case 'lose':
      return [`${from}--x${alias(to)}: ${message} (lost)`];
    case 'duplicate':
      return [`note over ${between}: ${message} is duplicated`];
    case 'reorder':
      return [`note over ${between}: ${message} is overtaken`];
    case 'deliver':
      return [`${from}->>${alias(to)}: ${message}`, ...changes(step, alias), ...others(step, alias)];
    case 'inject': {
      const how = `as ${step.from ?? ''}${step.heard === true ? ', heard before' : ''}`;
      return [
        `${ATTACKER}->>${alias(to)}: ${message} (${escaped(how)})`,
        ...changes(step, alias),
        ...others(step, alias),
      ];
    }
    case 'timer':
      return [
        `note over ${alias(to)}: ${message}${step.late === true ? ' (late messages)' : ''}`,
        ...changes(step, alias),
        ...others(step, alias),
      ];
    case 'fact':
    case 'stimulus': {
      const name = escaped(step.id ?? kind);
      return [`note over ${alias(to)}: ${n}. ${name}`, ...changes(step, alias), ...others(step, alias)];
    }
  }
}

function others({ also = [] }: TraceStep, alias: (role: string) => string): string[] {
  return also.flatMap((reaction) => [
    ...(reaction.why === 'answer'
      ? [`${alias(reaction.from ?? reaction.to)}-->>${alias(reaction.to)}: ${label(reaction.event)}`]
      : []),
    ...changes(reaction, alias),
  ]);
}

function changes(reaction: TraceReaction, alias: (role: string) => string): string[] {
  const { to, outcome, cause, before, after } = reaction;
  const verdict = outcome === 'refused' ? [`refused: ${cause ?? ''}`] : outcome === 'undecided' ? ['undecided'] : [];
  const lacking = otherwiseLabel(reaction);
  return [...verdict, ...(lacking === undefined ? [] : [lacking]), ...(before === after ? [] : [after])].map(
    (text) => `note over ${alias(to)}: ${escaped(text)}`,
  );
}

const label = (event: PlainEvent): string => escaped(eventText(event));

/** Mermaid ends a statement at `;` and starts entities with `#`. */
const escaped = (text: string): string =>
  text
    .replaceAll('#', '#35;')
    .replaceAll(/;(?<!#35;)/g, '#59;')
    .replaceAll('"', '#quot;')
    .replaceAll('\n', ' ');
