/** A file that is written whole or not at all, and tried before the work and not after it. */
import { accessSync, constants, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { oneLine, usage } from './exit.js';

/** @throws CommandError (64) for a folder, and where no file can be made. */
export function requireWritableFile(option: string, file: string): void {
  if (file.trim() === '') throw usage(option, 'the path of a file', 'nothing', `For example '${option} tests.txt'.`);
  const path = resolve(file);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw usage(option, 'the path of a file', `the folder ${file}`, 'Name a file in it.');
  try {
    accessSync(dirname(path), constants.W_OK | constants.X_OK);
  } catch (error) {
    const got = oneLine(error instanceof Error ? error.message : String(error));
    throw usage(option, 'a file in a folder that can be written', got, 'Make the folder, or choose another.');
  }
}

/** @throws CommandError (64) where what is to be written is what is read: it would be gone. */
export function requireOther(option: string, file: string, read: string): void {
  if (!existsSync(file) || !existsSync(read) || realpathSync(file) !== realpathSync(read)) return;
  throw usage(option, `another file than ${read}, which is read`, file, 'Choose another: it would be overwritten.');
}

/** Writes beside the file and renames, so that nobody ever reads half of it. */
export function writeWhole(option: string, file: string, text: string): void {
  const partial = `${file}.${process.pid}.partial`;
  try {
    writeFileSync(partial, text);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    const got = oneLine(error instanceof Error ? error.message : String(error));
    throw usage(option, 'a file that can be written', got, 'Choose another file.');
  }
}
