/**
 * What a sequence diagram of a trace says, from top to bottom: messages where they are delivered, lost ones where they are
 * lost, timers, facts, commands and faults at the role that they meet, the state of a role where it changes, and what is
 * still on its way where the run ends. What an attacker delivers comes from a lifeline of its own, the last. Numbers are
 * those of the trace's steps.
 */
import type { Trace, TraceReaction, TraceStep } from '../conformance/explore/index.js';
import { ON_ITS_WAY, otherwiseLabel } from '../conformance/explore/trace-text.js';
import type { PlainEvent } from '../conformance/role.js';

/** `answer`: taken within the step; `quiet`: not taken when the run ends. */
export type Tone = 'message' | 'answer' | 'fault' | 'quiet';

export interface ArrowRow {
  readonly kind: 'arrow';
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Below the arrow, in this order. */
  readonly texts: readonly string[];
  readonly tone: Tone;
  readonly head: 'full' | 'open' | 'cross';
}

export interface NoteRow {
  readonly kind: 'note';
  readonly at: string;
  readonly text: string;
  readonly tone: 'message' | 'fault';
}

/** What a role makes of it: the state that it is in from then on, or why it takes nothing. */
export interface StateRow {
  readonly kind: 'state';
  readonly at: string;
  readonly text: string;
  readonly tone: 'state' | 'fault';
}

export type Row = ArrowRow | NoteRow | StateRow;

export interface Sequence {
  /** Those alone that something is said of, or all where nothing happens. */
  readonly roles: readonly string[];
  /** The state of each where the run begins; an attacker has none. */
  readonly initial: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

const ATTACKER = 'attacker';

export function sequenceOf(trace: Trace): Sequence {
  const { initial, steps, final } = trace;
  const pending = final.inFlight.flatMap(({ from, to, messages }) =>
    messages.map((event) => arrow(from, to, event.type, [fieldsOf(event), ON_ITS_WAY], 'quiet', 'open')),
  );
  const rows = [...steps.flatMap(stepRows), ...pending];
  const taking = new Set(rows.flatMap((row) => (row.kind === 'arrow' ? [row.from, row.to] : [row.at])));
  const roles = [...Object.keys(initial), ATTACKER].filter((role) => taking.has(role));
  return { roles: roles.length === 0 ? Object.keys(initial) : roles, initial, rows };
}

function stepRows(step: TraceStep): readonly Row[] {
  const { n, kind, from, to, event } = step;
  const name = `${n}. ${event.type}`;
  switch (kind) {
    case 'lose':
      return [arrow(from ?? to, to, `${name} (lost)`, [fieldsOf(event)], 'fault', 'cross')];
    case 'duplicate':
      return [note(to, `${name} is duplicated`, 'fault')];
    case 'reorder':
      return [note(to, `${name} is overtaken`, 'fault')];
    case 'deliver':
      return [arrow(from ?? to, to, name, [fieldsOf(event)], 'message'), ...reactionRows(step)];
    case 'inject': {
      const how = `as ${from ?? ''}${step.heard === true ? ', heard before' : ''}`;
      return [arrow(ATTACKER, to, name, [how, fieldsOf(event)], 'fault'), ...reactionRows(step)];
    }
    case 'timer':
      return [note(to, `${name}${step.late === true ? ', messages in flight' : ''}`, 'fault'), ...reactionRows(step)];
    case 'fact':
    case 'stimulus':
      return [note(to, `${n}. ${step.id ?? event.type}`, kind === 'fact' ? 'fault' : 'message'), ...reactionRows(step)];
  }
}

function reactionRows(step: TraceStep): readonly Row[] {
  const others = (step.also ?? []).flatMap((each) => [
    ...(each.why === 'answer'
      ? [arrow(each.from ?? each.to, each.to, each.event.type, [fieldsOf(each.event)], 'answer')]
      : []),
    ...changes(each),
  ]);
  return [...changes(step), ...others];
}

function changes(reaction: TraceReaction): readonly Row[] {
  const { to, outcome, cause, before, after } = reaction;
  const lacking = otherwiseLabel(reaction);
  const at = (text: string, tone: StateRow['tone'] = 'fault'): StateRow => ({ kind: 'state', at: to, text, tone });
  return [
    ...(lacking === undefined ? [] : [at(lacking)]),
    ...(outcome === 'refused' ? [at(`refused: ${cause ?? 'no cause'}`)] : []),
    ...(outcome === 'undecided' ? [at('undecided')] : []),
    ...(before === after ? [] : [at(after, 'state')]),
  ];
}

function note(at: string, text: string, tone: NoteRow['tone']): NoteRow {
  return { kind: 'note', at, text, tone };
}

function arrow(
  from: string,
  to: string,
  name: string,
  texts: readonly string[],
  tone: Tone,
  head: ArrowRow['head'] = 'full',
): Row {
  const said = texts.filter((text) => text !== '');
  if (from === to) return note(to, [`${name}, to itself`, ...said].join(', '), tone === 'fault' ? 'fault' : 'message');
  return { kind: 'arrow', from, to, name, texts: said, tone, head };
}

function fieldsOf({ type: _type, ...fields }: PlainEvent): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ')}`)
    .join(', ');
}
