/**
 * Blocks as files of one directory (Node). A block is written beside its place, synchronised, renamed over it, and the
 * directory is synchronised: a power cut leaves the old block or the new one, whole.
 *
 * One process a directory; nothing here locks it.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { requireBlockName, type BlockStore } from './block-store.js';

/**
 * Opens a directory as a store, making it where it is missing; what an interrupted flush left half-written is removed.
 *
 * @param directory - path of a directory that holds nothing else.
 */
export function fileStore(directory: string): BlockStore {
  makeDirectory(directory);
  for (const file of readdirSync(directory)) if (file.endsWith(stagedSuffix)) rmSync(join(directory, file));

  /** Since the last flush, in order; `undefined` is a removal. */
  const pending = new Map<string, Uint8Array | undefined>();
  const place = (name: string): string => join(directory, name + blockSuffix);

  const filed = (): string[] =>
    readdirSync(directory)
      .filter((file) => file.endsWith(blockSuffix))
      .map((file) => file.slice(0, -blockSuffix.length));

  return {
    read(name) {
      if (pending.has(name)) return pending.get(name)?.slice();
      requireBlockName(name);
      return readIfPresent(place(name));
    },
    write(name, octets) {
      requireBlockName(name);
      // Taken out first, so that the order is that of the last write.
      pending.delete(name);
      pending.set(name, octets.slice());
    },
    flush() {
      if (pending.size === 0) return;
      for (const [name, octets] of pending) {
        if (octets === undefined) rmSync(place(name), { force: true });
        else replaceFile(place(name), octets);
      }
      syncDirectory(directory);
      pending.clear();
    },
    list() {
      const names = new Set(filed());
      for (const [name, octets] of pending) {
        if (octets === undefined) names.delete(name);
        else names.add(name);
      }
      return [...names].toSorted();
    },
    remove(name) {
      requireBlockName(name);
      pending.delete(name);
      pending.set(name, undefined);
    },
  };
}

/** Makes a directory and those above it that are missing, each durable in its parent before anything is put into it. */
function makeDirectory(directory: string): void {
  const whole = resolve(directory);
  const topmost = mkdirSync(whole, { recursive: true, mode: 0o700 });
  if (topmost === undefined) return;
  for (let made = whole; made.length >= topmost.length; made = dirname(made)) syncDirectory(dirname(made));
}

function readIfPresent(path: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(readFileSync(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function replaceFile(path: string, octets: Uint8Array): void {
  const staged = path + stagedSuffix;
  const file = openSync(staged, 'w', 0o600);
  try {
    // One write may take fewer octets than it was given.
    for (let at = 0; at < octets.length;) at += writeSync(file, octets, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(staged, path);
}

/** A rename is durable when its directory is. Windows cannot open a directory, and orders its renames itself. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const blockSuffix = '.block';
const stagedSuffix = '.staged';
