/** What commands print: results on stdout, everything else on stderr, colour only on a terminal. */
import pc from 'picocolors';

/** Decided by the stream that is written to; `NO_COLOR` and `FORCE_COLOR` are obeyed. */
export const colour = pc.createColors(
  process.env['NO_COLOR'] === undefined && (process.env['FORCE_COLOR'] !== undefined || process.stdout.isTTY === true),
);

export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** One JSON value, and nothing else, on stdout; a list of numbers in one line. */
export function printJson(value: unknown): void {
  // No text of JSON has a line break in it, so that what is matched is no part of one.
  const numbers = /\[\n\s*([\d.e+-]+(?:,\n\s*[\d.e+-]+)*)\n\s*\]/g;
  const text = JSON.stringify(value, null, 2).replaceAll(
    numbers,
    (_all, list: string) => `[${list.replaceAll(/\s+/g, ' ')}]`,
  );
  process.stdout.write(`${text}\n`);
}

export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Columns padded to their widest cell, two spaces apart; the columns in `right` are numbers. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (right.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Breaks text between words; later lines start with `indent`. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? '';
  for (const word of text.trimStart().split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** The same for each line of a text, in 80 columns; later lines of one begin further in than what it says. */
export function wrappedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => wrapped(line, 80, `${' '.repeat(/^ *(?:\d+ {2})?/.exec(line)?.[0].length ?? 0)}  `))
    .join('\n');
}
