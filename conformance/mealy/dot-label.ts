/**
 * What stands at an edge: `input/output`, once or several times.
 *
 * Quoted text has one a line (`\n`, `\l` and `\r` end one). An HTML label has one a row of its table, or a line; a row
 * is its cells put together (`a`, `/`, `b`), or two cells without a slash. A slash with spaces on both sides counts
 * before any other. Where several are left (`a/b/c`) nobody can know which it is; three cells leave nothing open.
 */
import type { DotToken } from './dot-tokens.js';

export interface LabelPart {
  readonly input: string;
  readonly output: string;
}

/** The text of a part that is no `input/output`, or may be one in several ways. */
export interface Unread {
  readonly kind: 'malformed' | 'ambiguous';
  readonly text: string;
}

/** @returns the parts of a label, or the first that cannot be read. */
export function labelParts({ kind, text }: DotToken): readonly LabelPart[] | Unread {
  const parts: LabelPart[] = [];
  for (const row of kind === 'html' ? htmlRows(text) : textRows(text)) {
    const part = partOf(row);
    if (part === 'ambiguous') return { kind: part, text: row.join(' ') };
    if (part === undefined || part.input === '') return { kind: 'malformed', text: row.join(' ') };
    parts.push(part);
  }
  return parts;
}

/** Whether nothing can be seen of a label. */
export function isBlank(label: DotToken | undefined): boolean {
  return label === undefined || (label.kind === 'html' ? htmlRows(label.text) : textRows(label.text)).length === 0;
}

/** `input / output` as quoted text where that is read back as it is, and as a table where it is not. */
export function labelText({ input, output }: LabelPart): string {
  if (isPlain(input) && isPlain(output) && slashesIn(`${input} / ${output}`).length === 1)
    return `"${escaped(input)} / ${escaped(output)}"`;
  return `<<table><tr><td>${htmlText(input)}</td><td>/</td><td>${htmlText(output)}</td></tr></table>>`;
}

type Row = readonly string[];

function partOf(cells: Row): LabelPart | 'ambiguous' | undefined {
  const [first, second, third] = cells;
  if (cells.length === 3 && second === '/') return { input: first ?? '', output: third ?? '' };
  if (cells.length === 2 && !cells.some((cell) => cell.includes('/')))
    return { input: first ?? '', output: second ?? '' };
  const text = cells.join('');
  const [slash, another] = slashesIn(text);
  if (slash === undefined) return undefined;
  // A slash within a cell is a part of a name, and one of the cells an output.
  const isWithin = cells.length > 1 && !cells.some((cell) => cell.startsWith('/') || cell.endsWith('/'));
  if (another !== undefined || isWithin) return 'ambiguous';
  return { input: text.slice(0, slash).trim(), output: text.slice(slash + 1).trim() };
}

/** Where a text may be split: at slashes with spaces on both sides, or at all where there is none. */
function slashesIn(text: string): readonly number[] {
  const at = (slash: RegExp): readonly number[] => Array.from(text.matchAll(slash), ({ index }) => index);
  const spaced = at(/(?<=\s)\/(?=\s)/g);
  return spaced.length > 0 ? spaced : at(/\//g);
}

function textRows(text: string): Row[] {
  return text
    .replaceAll(/\\([^])/g, (_whole, escape: string) => (/[nlr]/.test(escape) ? '\n' : escape))
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => [line]);
}

function htmlRows(html: string): Row[] {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .split(/<(?:\/tr|br)\b[^>]*>/i)
    .map((row) =>
      row
        .split(/<\/td\b[^>]*>/i)
        .map((cell) => cell.replaceAll(/<[^>]*>/g, '').trim())
        .map(decoded),
    )
    .map((cells) => (cells.at(-1) === '' ? cells.slice(0, -1) : cells))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

/** Neither spaces that a reader drops nor line breaks. */
function isPlain(text: string): boolean {
  return text === text.trim() && !/[\r\n]/.test(text);
}

function escaped(text: string): string {
  return text.replaceAll(/["\\]/g, '\\$&');
}

function htmlText(text: string): string {
  return text.replaceAll(/[&<>\s]/g, (character) => `&#${character.codePointAt(0)};`);
}
