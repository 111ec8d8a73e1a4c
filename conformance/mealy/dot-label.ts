/**
 * What stands at an edge: `input/output`, once or several times.
 *
 * Quoted text has one a line (`\n`, `\l` and `\r` end one). An HTML label has one a row of its table, or a line; a row
 * is its cells put together (`a`, `/`, `b`), or two cells without a slash. Where a text has several slashes, one with a
 * space on both sides counts before any other, and of equals the first; three cells leave nothing open.
 */
import type { DotToken } from './dot-tokens.js';

export interface LabelPart {
  readonly input: string;
  readonly output: string;
}

/** @returns the parts of a label, or the text of the part that is no `input/output`. */
export function labelParts({ kind, text }: DotToken): readonly LabelPart[] | { readonly malformed: string } {
  const parts: LabelPart[] = [];
  for (const row of kind === 'html' ? htmlRows(text) : textRows(text)) {
    const part = partOf(row);
    if (part === undefined || part.input === '') return { malformed: row.join(' ') };
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
  if (isPlain(input) && isPlain(output) && !`${input} `.includes(' / '))
    return `"${escaped(input)} / ${escaped(output)}"`;
  return `<<table><tr><td>${htmlText(input)}</td><td>/</td><td>${htmlText(output)}</td></tr></table>>`;
}

type Row = readonly string[];

function partOf(cells: Row): LabelPart | undefined {
  const [first, second, third] = cells;
  if (cells.length === 3 && second === '/') return { input: first ?? '', output: third ?? '' };
  if (cells.length === 2 && !cells.some((cell) => cell.includes('/')))
    return { input: first ?? '', output: second ?? '' };
  const text = cells.join('');
  const spaced = text.indexOf(' / ');
  const slash = spaced < 0 ? text.indexOf('/') : spaced + 1;
  return slash < 0 ? undefined : { input: text.slice(0, slash).trim(), output: text.slice(slash + 1).trim() };
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
