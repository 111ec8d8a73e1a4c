/** How messages, answers and numbers are written in every kind of report. */
import type { PlainEvent, Sent } from '../role.js';

/** `type(field=value, …)`, at most `most` fields; long values are cut. */
export function eventText(event: PlainEvent, most = 99): string {
  const fields = fieldTexts(event);
  if (fields.length === 0) return event.type;
  const more = fields.length > most ? ', …' : '';
  return `${event.type}(${fields.slice(0, most).join(', ')}${more})`;
}

/** @param longest - characters of a value, of which more are cut. */
export function fieldTexts(event: PlainEvent, longest = 40): string[] {
  return Object.entries(event)
    .filter(([name, value]) => name !== 'type' && value !== undefined)
    .map(([name, value]) => `${name}=${valueText(value, longest)}`);
}

function valueText(value: unknown, longest: number): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > longest ? `${text.slice(0, longest - 3)}…` : text;
}

export function sentText(sent: Sent): string {
  return `${eventText(sent.msg)} to ${sent.to}`;
}

/** One answer: its messages in order, or silence. */
export function answerText(answer: readonly Sent[]): string {
  return answer.length === 0 ? 'silence' : answer.map(sentText).join(', then ');
}

/** The claim, and why it says less than it seems to where it does. */
export const saysOf = ({ says, vacuous }: { readonly says: string; readonly vacuous?: string | undefined }): string =>
  vacuous === undefined ? says : `${says} Vacuous: ${vacuous}`;

/** `17 ms`, `2.4 s`, `3 min 20 s`. */
export function durationText(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

/** `12,345`, the same on every machine. */
export function countText(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1 test`, `12,345 tests`. */
export function counted(value: number, noun: string): string {
  return `${countText(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** A name for files: letters, digits, dot and dash; distinct ids give distinct names also where case is ignored. */
export function fileNames(ids: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of new Set(ids)) {
    const plain =
      id
        .replaceAll('/', '__')
        .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 120) || 'test';
    let name = plain;
    for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${plain}-${next}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

/** Without control characters: what an implementation wrote must not steer a terminal. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF]/gu, '\uFFFD');
}

/** Bounds in one line: `capacity: 2; losses: 2`. */
export function boundsText(bounds: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(bounds)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('; ');
}
