/** The folder that a command writes to, tried before the work and not after it. */
import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { oneLine, usage } from './exit.js';

/** Makes the folder if need be, and writes into it to see that it can. */
export function requireWritable(option: string, folder: string): void {
  try {
    makeFolder(resolve(folder));
    rmdirSync(mkdtempSync(join(folder, '.mcim-')));
  } catch (error) {
    const got = oneLine(error instanceof Error ? error.message : String(error));
    throw usage(option, 'a folder that can be written', got, 'Choose another folder.');
  }
}

/** Node's own `recursive` never returns where a file system has no folders to be made, such as `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
