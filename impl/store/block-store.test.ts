/** The contract of a block store, kept by every store of this folder. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BlockStore } from './block-store.js';
import { fileStore } from './file-store.js';
import { memoryStore } from './memory-store.js';

const scratch = mkdtempSync(join(tmpdir(), 'mcim-store-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A store, and what opening it again after a loss of power gives. */
interface Medium {
  store: BlockStore;
  reopen(): BlockStore;
}

let directories = 0;
const media: { name: string; make: () => Medium }[] = [
  {
    name: 'memory',
    make() {
      const store = memoryStore();
      return { store, reopen: () => memoryStore(store.durable()) };
    },
  },
  {
    name: 'file',
    make() {
      directories += 1;
      const directory = join(scratch, `medium-${directories}`);
      return { store: fileStore(directory), reopen: () => fileStore(directory) };
    },
  },
];

describe.each(media)('$name store', ({ make }) => {
  const one = Uint8Array.of(1);
  const two = Uint8Array.of(2, 2);

  it('reads what was written last, before and after a flush', () => {
    const { store } = make();
    expect(store.read('a')).toBeUndefined();
    store.write('a', one);
    expect(store.read('a')).toEqual(one);
    store.write('a', two);
    store.flush();
    expect(store.read('a')).toEqual(two);
  });

  it('keeps what was flushed and only that', () => {
    const medium = make();
    const { store } = medium;
    store.write('kept', one);
    store.write('replaced', one);
    store.write('removed', one);
    store.write('spared', one);
    store.flush();
    store.write('replaced', two);
    store.remove('removed');
    store.flush();
    store.write('lost', one);
    store.write('kept', two);
    store.remove('spared');
    const again = medium.reopen();
    expect(again.list()).toEqual(['kept', 'replaced', 'spared']);
    expect([again.read('kept'), again.read('replaced'), again.read('spared')]).toEqual([one, two, one]);
  });

  it('lists names in order, with what is not flushed yet', () => {
    const { store } = make();
    for (const name of ['b', 'c', 'a']) store.write(name, one);
    store.flush();
    store.write('aa', one);
    store.remove('b');
    expect(store.list()).toEqual(['a', 'aa', 'c']);
  });

  it('the last of write and remove wins', () => {
    const medium = make();
    const { store } = medium;
    store.write('a', one);
    store.remove('a');
    store.remove('b');
    store.write('b', two);
    store.remove('never-written');
    store.flush();
    expect(medium.reopen().list()).toEqual(['b']);
    expect(store.read('a')).toBeUndefined();
  });

  it('copies octets in and out', () => {
    const { store } = make();
    const mine = Uint8Array.of(7);
    store.write('a', mine);
    mine[0] = 8;
    store.read('a')?.fill(9);
    store.flush();
    expect(store.read('a')).toEqual(Uint8Array.of(7));
  });

  it('keeps an empty block and a large one', () => {
    const medium = make();
    const { store } = medium;
    const large = new Uint8Array(300_000).fill(5);
    store.write('empty', new Uint8Array());
    store.write('large', large);
    store.flush();
    expect(medium.reopen().read('empty')).toEqual(new Uint8Array());
    // Octet for octet by one call: the matcher takes a second for as many elements.
    expect(Buffer.compare(medium.reopen().read('large') ?? new Uint8Array(), large)).toBe(0);
  });

  it.each(['', '.', '..', '../a', 'a/b', 'a\\b', 'A', '.hidden', 'ä', 'a b', 'a'.repeat(101)])(
    'refuses the name %j',
    (name) => {
      expect(() => make().store.write(name, one)).toThrow('USE-003');
    },
  );
});

it('what an interrupted flush left half-written is not a block, and goes', () => {
  const directory = join(scratch, 'interrupted');
  fileStore(directory);
  writeFileSync(join(directory, 'a.block.staged'), 'half');
  const store = fileStore(directory);
  expect(store.list()).toEqual([]);
  expect(readdirSync(directory)).toEqual([]);
});

it('a failing medium is reported, and what was to be flushed is tried again', () => {
  const directory = join(scratch, 'failing');
  const store = fileStore(directory);
  store.write('a', Uint8Array.of(1));
  rmSync(directory, { recursive: true });
  expect(() => store.flush()).toThrow('ENOENT');
  fileStore(directory);
  store.flush();
  expect(fileStore(directory).read('a')).toEqual(Uint8Array.of(1));
});

it('durable gives copies', () => {
  const store = memoryStore(new Map([['a', Uint8Array.of(1)]]));
  store.durable().get('a')?.fill(9);
  expect(store.read('a')).toEqual(Uint8Array.of(1));
});
