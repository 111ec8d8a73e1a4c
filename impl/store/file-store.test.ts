/** What the file store asks of the file system; what it keeps is in `block-store.test.ts`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

const opened = new Map<number, string>();
const synchronised: (string | undefined)[] = [];

// Test files share their modules: this one has a file store of its own, and leaves none that tells.
vi.resetModules();
vi.doMock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    openSync(path: string, flags: string, mode?: number) {
      const file = fs.openSync(path, flags, mode);
      opened.set(file, path);
      return file;
    },
    fsyncSync(file: number) {
      synchronised.push(opened.get(file));
      fs.fsyncSync(file);
    },
  };
});
const { fileStore } = await import('./file-store.js');
vi.doUnmock('node:fs');
vi.resetModules();

const scratch = mkdtempSync(join(tmpdir(), 'mcim-file-store-'));
afterAll(() => rmSync(scratch, { recursive: true }));

it.skipIf(process.platform === 'win32')('makes a directory durable in every parent that it had to make', () => {
  const directory = join(scratch, 'a', 'b', 'c');
  fileStore(directory);
  expect(synchronised).toEqual([join(scratch, 'a', 'b'), join(scratch, 'a'), scratch]);
  synchronised.length = 0;
  fileStore(directory);
  expect(synchronised).toEqual([]);
});

it.skipIf(process.platform === 'win32')('synchronises each block before its directory', () => {
  const directory = join(scratch, 'blocks');
  const store = fileStore(directory);
  synchronised.length = 0;
  store.write('a', Uint8Array.of(1));
  store.write('b', Uint8Array.of(2));
  store.flush();
  expect(synchronised).toEqual([join(directory, 'a.block.staged'), join(directory, 'b.block.staged'), directory]);
});
