/**
 * `mcim vectors`: writes the message vectors and their schema; `--check` compares with what is there and writes
 * nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { vectorFiles } from '../../impl/codec/vectors/index.js';
import { EXIT } from '../exit.js';
import { requireWritable } from '../output-folder.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { note, print } from '../terminal.js';

interface Options {
  readonly out: string;
  readonly check?: boolean;
}

export function define(command: Command): void {
  command
    .option('--out <folder>', 'where to write', join(PACKAGE_ROOT, 'impl', 'codec'))
    .option('--check', 'write nothing; fail on any difference and name the files')
    .action(({ out, check }: Options) => {
      if (check !== true) requireWritable('--out', out);
      const files = [...vectorFiles()].map(([name, text]) => [join(resolve(out), name), name, text] as const);
      const differing = files.filter(([file, , text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
      if (check !== true) {
        for (const [file, , text] of differing) writeFileSync(file, text);
        return print(`${files.length} files in ${out}, ${differing.length} of them changed`);
      }
      for (const [, name] of differing) print(`differs: ${join(out, name)}`);
      if (differing.length === 0) return print(`${out} is as generated: ${files.length} files`);
      note(
        `mcim vectors: ${out}: expected what the codec gives, got ${differing.length} that differ. Run it without --check and look at the change.`,
      );
      process.exitCode = EXIT.fail;
    });
}
