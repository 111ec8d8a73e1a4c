/** `mcim figures`: what the README quotes; writes it there, or checks that it still says the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { gatherEvidence } from '../evidence.js';
import { CommandError, EXIT, oneLine, usage } from '../exit.js';
import { BEGIN, END, figuresFrom, figuresMarkdown, withFigures } from '../figures.js';
import { print, printJson } from '../terminal.js';

interface Options {
  readonly write?: boolean;
  readonly check?: boolean;
  readonly json?: boolean;
  readonly file: string;
}

export function define(command: Command): void {
  command
    .option('--write', 'put them into the file, between its markers')
    .option('--check', 'fail if the file says otherwise')
    .option('--file <file>', 'the file', 'README.md')
    .option('--json', 'one JSON value')
    .action(async (options: Options) => {
      const { write, check, file } = options;
      if (write === true && check === true) throw usage('--write and --check', 'one of them', 'both', 'Leave one out.');
      const before = write === true || check === true ? read(file) : '';
      const figures = figuresFrom(await gatherEvidence());
      if (options.json === true) printJson(figures);
      else if (write !== true && check !== true) print(figuresMarkdown(figures));
      if (write !== true && check !== true) return;
      const after = withFigures(before, figuresMarkdown(figures));
      if (after === undefined)
        throw usage(file, `the markers ${BEGIN} and ${END}`, 'none', 'Add them where the figures belong.');
      if (write === true && after !== before) writeFileSync(file, after);
      if (check === true && after !== before)
        throw new CommandError(
          EXIT.fail,
          `${file}: expected the figures of now, got others. Run 'npx mcim figures --write' and look at the change.`,
        );
    });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const got = oneLine(error instanceof Error ? error.message : String(error));
    throw usage('--file', 'a file that can be read', `'${file}' (${got})`, 'Give the path of the README.');
  }
}
