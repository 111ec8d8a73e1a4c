/**
 * The journal on a medium that fails in every way its contract allows: power is cut at every operation, and of the
 * operations since the last flush any one, none, all, or all but one survive, torn at every octet of a header and in
 * the body.
 */
import { describe, expect, it } from 'vitest';
import { toHex, utf8 } from '../crypto/bytes.js';
import { seededRandom } from '../crypto/random.js';
import type { BlockStore } from './block-store.js';
import { headerLength, openJournal, type Journal } from './journal.js';
import { memoryStore } from './memory-store.js';

const key = seededRandom('journal key').bytes(32);

type Blocks = Map<string, Uint8Array>;
/** A write, or a removal where `octets` is undefined. */
type Change = { name: string; octets: Uint8Array | undefined };
/** Which of the changes since the last flush a power cut leaves, and how whole. */
type Survival = { name: string; of(pending: readonly Change[]): readonly Change[] };

class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

describe('on a sound medium', () => {
  it('gives back what was appended, after opening again as well', () => {
    const store = memoryStore();
    const journal = open(store);
    for (const text of ['a', 'b', 'c']) journal.append(utf8(text));
    expect(texts(journal)).toEqual(['a', 'b', 'c']);
    expect(texts(open(memoryStore(store.durable())))).toEqual(['a', 'b', 'c']);
    expect(journal.count()).toBe(3);
  });

  it('takes empty records and large ones, and refuses larger ones', () => {
    const store = memoryStore();
    const journal = open(store);
    journal.append(new Uint8Array());
    journal.append(new Uint8Array(65_536).fill(1));
    expect(() => journal.append(new Uint8Array(65_537))).toThrow('USE-008');
    expect(() => journal.compact(Array.from({ length: 17 }, () => new Uint8Array(65_536)))).toThrow('USE-008');
    // A head of 3 octets for the list and the count, one of 5 for the record.
    const largest = new Uint8Array(1_048_576 - 8);
    expect(() => open(memoryStore()).compact([new Uint8Array(largest.length + 1)])).toThrow('got 1048577');
    const full = memoryStore();
    open(full).compact([largest]);
    const [record = new Uint8Array(), ...more] = open(full).records();
    // By one call: the matcher takes seconds for a million elements.
    expect([Buffer.compare(record, largest), more]).toEqual([0, []]);
    journal.append(utf8('goes on'));
    expect(
      open(memoryStore(store.durable()))
        .records()
        .map(({ length }) => length),
    ).toEqual([0, 65_536, 7]);
  });

  it('compaction replaces the records, keeps the count, and leaves one block', () => {
    const store = memoryStore();
    const journal = open(store);
    for (const text of ['a', 'b', 'c']) journal.append(utf8(text));
    journal.compact([utf8('b+c')]);
    expect(store.list()).toHaveLength(1);
    journal.append(utf8('d'));
    const again = open(memoryStore(store.durable()));
    expect(texts(again)).toEqual(['b+c', 'd']);
    expect(again.count()).toBe(4);
    again.compact([]);
    expect(texts(again)).toEqual([]);
    expect(again.count()).toBe(4);
  });

  it('records are copies, in and out', () => {
    const journal = open(memoryStore());
    const record = utf8('a');
    journal.append(record);
    record.fill(0);
    journal.records()[0]?.fill(0);
    expect(texts(journal)).toEqual(['a']);
  });

  it('nothing of a record is readable in the store', () => {
    const store = memoryStore();
    open(store).append(utf8('the secret key K'));
    const blocks = [...store.durable().values()].map(toHex).join('');
    expect(blocks).not.toContain(toHex(utf8('secret')));
  });

  it('two journals in one store do not disturb each other', () => {
    const store = memoryStore();
    const [one, two] = [open(store, { name: 'one' }), open(store, { name: 'one-b' })];
    one.append(utf8('1'));
    two.append(utf8('2'));
    one.compact([utf8('1')]);
    expect(texts(open(store, { name: 'one' }))).toEqual(['1']);
    expect(texts(open(store, { name: 'one-b' }))).toEqual(['2']);
  });

  it.each(['', 'A', 'a.b', '-a', 'a'.repeat(61)])('refuses the name %j', (name) => {
    expect(() => open(memoryStore(), { name })).toThrow('USE-003');
  });

  it('refuses a key of another length', () => {
    const setup = { store: memoryStore(), name: 'tre', key: new Uint8Array(16), random: seededRandom('x') };
    expect(() => openJournal(setup)).toThrow('USE-001');
  });
});

describe('against whoever holds the medium', () => {
  const store = memoryStore();
  const journal = open(store);
  for (const text of ['a', 'b']) journal.append(utf8(text));
  const early = store.durable();
  journal.compact([utf8('ab')]);
  for (const text of ['c', 'd', 'e']) journal.append(utf8(text));
  const blocks = store.durable();
  const names = [...blocks.keys()].toSorted();
  const history = ['ab', 'c', 'd', 'e'];

  it('a damaged bit is damage, and nothing is removed; but in the last record it reads as not written', () => {
    const last = names.length - 1;
    for (const [index, name] of names.entries()) {
      const octets = blocks.get(name) ?? new Uint8Array();
      for (let bit = 0; bit < 8 * octets.length; bit += 1) {
        const damaged = octets.with(bit >>> 3, (octets[bit >>> 3] ?? 0) ^ (1 << (bit & 7)));
        const medium = memoryStore(new Map(blocks).set(name, damaged));
        const expected = index === last ? history.slice(0, last) : name;
        expect(textsOrDamage(medium), `${name} bit ${bit}`).toEqual(expected);
        expect(medium.list()).toEqual(index < last ? names : names.slice(0, last));
      }
    }
  });

  it('a missing, repeated or exchanged record is damage, and nothing is removed', () => {
    const [first = '', second = '', third = '', fourth = ''] = names;
    const octetsOf = (name: string): Uint8Array => blocks.get(name) ?? key;
    for (const missing of [first, second, third]) {
      const without = new Map(blocks);
      without.delete(missing);
      const medium = memoryStore(without);
      expect(textsOrDamage(medium), `without ${missing}`).toBe(names[names.indexOf(missing) + 1]);
      expect(medium.list()).toHaveLength(names.length - 1);
    }
    const repeated = new Map(blocks).set(third, octetsOf(second));
    expect(textsOrDamage(memoryStore(repeated))).toBe(third);
    const exchanged = new Map(blocks).set(third, octetsOf(fourth)).set(fourth, octetsOf(third));
    expect(textsOrDamage(memoryStore(exchanged))).toBe(third);
  });

  it('a record of another history of the same journal does not follow', () => {
    const fork = (...contents: string[]) => {
      const medium = memoryStore();
      const forked = open(medium);
      for (const text of contents) forked.append(utf8(text));
      return medium.durable();
    };
    const [left, right] = [fork('a', 'b', 'c'), fork('a', 'x', 'y')];
    const last = [...left.keys()].toSorted().at(-1) ?? '';
    const mixed = new Map(left).set(last, right.get(last) ?? key);
    expect(texts(open(memoryStore(mixed)))).toEqual(['a', 'b']);
  });

  it('opening removes what a compaction has left of an earlier generation, durably', () => {
    const [left = ''] = [...early.keys()];
    const medium = memoryStore(new Map(blocks).set(left, early.get(left) ?? key));
    expect(texts(open(medium))).toEqual(history);
    expect([...medium.durable().keys()].toSorted()).toEqual(names);
  });

  it('a snapshot that does not open is the last write only after everything before it, or before anything', () => {
    const [snapshot = ''] = names;
    const torn = blocks.get(snapshot)?.subarray(0, 40) ?? key;
    expect(texts(open(memoryStore(new Map(early).set(snapshot, torn))))).toEqual(['a', 'b']);
    expect(textsOrDamage(memoryStore(new Map([[snapshot, torn]])))).toBe(snapshot);
    for (const gone of early.keys()) {
      const without = new Map(early).set(snapshot, torn);
      without.delete(gone);
      expect(textsOrDamage(memoryStore(without)), `without ${gone}`).toBe(snapshot);
    }
    const firstOfAll = [...early.keys()].toSorted()[0] ?? '';
    const blank = memoryStore(new Map([[firstOfAll, torn]]));
    expect(texts(open(blank))).toEqual([]);
    expect(blank.list()).toEqual([]);
  });

  it('no other block that does not open passes for the first or the last write', () => {
    const named = (...stray: readonly string[]): Blocks => new Map(stray.map((name) => [`tre.${name}`, key]));
    const [later, inside, before, zero] = [
      '00000002.000000000000',
      '00000001.000000000005',
      '00000001.000000000000',
      '00000000.000000000000',
    ];
    expect(textsOrDamage(memoryStore(named(later)))).toBe(`tre.${later}`);
    expect(textsOrDamage(memoryStore(named(inside)))).toBe(`tre.${inside}`);
    expect(textsOrDamage(memoryStore(named(zero, before)))).toBe(`tre.${before}`);
    // After the blocks of `early`, whose next number is 3 in generation 2.
    const behind = (...stray: readonly string[]): BlockStore => memoryStore(new Map([...early, ...named(...stray)]));
    expect(textsOrDamage(behind('00000003.000000000003'))).toBe('tre.00000003.000000000003');
    expect(textsOrDamage(behind('00000002.000000000001', '00000002.000000000003'))).toBe('tre.00000002.000000000001');
  });

  it('a snapshot of an earlier generation does not pass for a later one', () => {
    const [first = ''] = [...early.keys()].toSorted();
    const [snapshot = ''] = names;
    expect(texts(open(memoryStore(new Map(early).set(snapshot, early.get(first) ?? key))))).toEqual(['a', 'b']);
  });

  it('the blocks of a journal with a name as long are none of its own', () => {
    const shared = memoryStore(blocks);
    open(shared, { name: 'mee' }).append(utf8('other'));
    expect(texts(open(shared))).toEqual(history);
    expect(texts(open(shared, { name: 'mee' }))).toEqual(['other']);
  });

  it('a journal of another name or key is not opened, and nothing of it is removed', () => {
    const renamed = new Map([...blocks].map(([name, octets]) => [name.replace('tre', 'other'), octets]));
    const other = names[0]?.replace('tre', 'other');
    expect(textsOrDamage(memoryStore(renamed), { name: 'other' })).toBe(other);
    for (const medium of [memoryStore(blocks), memoryStore(early)]) {
      const before = medium.list();
      const setup = { store: medium, name: 'tre', key: key.toReversed(), random: seededRandom('x') };
      expect(openJournal(setup)).toEqual({ kind: 'refused', cause: 'damaged', reqs: [], block: before[0] });
      expect(medium.list()).toEqual(before);
    }
  });

  it('the return of an older journal is refused by the floor, and nothing is removed', () => {
    const rolledBack = memoryStore(early);
    const setup = { store: rolledBack, name: 'tre', key, random: seededRandom('x') };
    expect(openJournal({ ...setup, floor: 3 })).toEqual({ kind: 'refused', cause: 'rolledBack', reqs: [] });
    expect(rolledBack.list()).toEqual([...early.keys()].toSorted());
    expect(openJournal({ ...setup, floor: 2 }).kind).toBe('ready');
  });

  it('files that are none of its blocks are left alone', () => {
    const mixed = memoryStore(new Map(blocks).set('tre.notes', key).set('trees', key).set('tre.00000000.1', key));
    expect(texts(open(mixed))).toEqual(history);
    expect(mixed.list()).toEqual(expect.arrayContaining(['tre.00000000.1', 'tre.notes', 'trees']));
  });
});

/** Two appends, a compaction, appends on it, a compaction to nothing, and a last append. */
const script: readonly { do(journal: Journal): void; after(records: readonly string[]): readonly string[] }[] = [
  appending('a'),
  appending('b'),
  appending('c'),
  compacting('bc'),
  appending('d'),
  appending('e'),
  compacting(),
  appending('f'),
];

describe('at every power cut', () => {
  const whole = new FaultyStore(new Map(), Number.POSITIVE_INFINITY, survivalOf('all'));
  runScript(open(whole));
  const operations = whole.operations;

  it('the script has the operations that the enumeration assumes', () => {
    expect(operations).toBeGreaterThan(2 * script.length);
  });

  for (const survival of survivals()) {
    it(`recovers the acknowledged records, or those being written: ${survival.name}`, () => {
      for (let cut = 0; cut < operations; cut += 1) {
        const medium: Blocks = new Map();
        const outcome = runUntilCut(medium, cut, survival);
        const recovered = open(new FaultyStore(medium, Number.POSITIVE_INFINITY, survival), { floor: outcome.count });
        expect(outcome.allowed, `cut at ${cut}`).toContainEqual(texts(recovered));
        // What recovery gave is what the next opening gives, and appending goes on from it.
        const before = texts(recovered);
        recovered.append(utf8('z'));
        expect(texts(open(memoryStore(medium))), `append after cut at ${cut}`).toEqual([...before, 'z']);
      }
    });
  }

  it('recovery itself can be cut anywhere, again and again', () => {
    // Where a header is torn makes no difference to recovery, once it is one that does not open: seen above.
    const tornElsewhere = Array.from({ length: headerLength }, (_, at) => tornSurvival(at).name).slice(2, -1);
    for (const first of survivals().filter(({ name }) => !tornElsewhere.includes(name))) {
      for (let cut = 0; cut < operations; cut += 1) {
        for (const second of [
          survivalOf('none'),
          survivalOf('all'),
          survivalOf('first only'),
          survivalOf('last only'),
        ]) {
          for (let again = 0; again < 5; again += 1) {
            const medium: Blocks = new Map();
            const { allowed } = runUntilCut(medium, cut, first);
            const settled = texts(open(memoryStore(medium)));
            let acknowledged = settled;
            const attempted = [...settled, 'y'];
            untilCut(() => {
              const journal = open(new FaultyStore(medium, again, second));
              journal.append(utf8('y'));
              acknowledged = attempted;
            });
            const recovered = texts(open(memoryStore(medium)));
            // One assertion for both halves: there are some ten thousand of them.
            const where = `${first.name} at ${cut}, then ${second.name} at ${again}`;
            expect({
              where,
              settled: includes(allowed, settled),
              recovered: includes([acknowledged, attempted], recovered),
            }).toEqual({ where, settled: true, recovered: true });
          }
        }
      }
    }
  });

  it('a medium that lies about flushing is found out, unless it has lost the last record', () => {
    // Beyond the contract: every flush is ignored, then any one block is lost.
    const medium: Blocks = new Map();
    const journal = open(new FaultyStore(medium, Number.POSITIVE_INFINITY, survivalOf('all')));
    for (const text of ['a', 'b', 'c', 'd']) journal.append(utf8(text));
    const names = [...medium.keys()].toSorted();
    for (const [lost, name] of names.entries()) {
      const left = new Map(medium);
      left.delete(name);
      const expected = lost === names.length - 1 ? ['a', 'b', 'c'] : names[lost + 1];
      expect(textsOrDamage(memoryStore(left)), `without ${name}`).toEqual(expected);
    }
  });
});

describe('when the medium reports a failure', () => {
  it('the journal says so, refuses to go on, and opening again settles the record', () => {
    const medium = memoryStore();
    let isFailing = false;
    const store: BlockStore = {
      ...medium,
      flush() {
        if (isFailing) throw new Error('EIO');
        medium.flush();
      },
    };
    const journal = open(store);
    journal.append(utf8('a'));
    isFailing = true;
    expect(() => journal.append(utf8('b'))).toThrow('EIO');
    isFailing = false;
    expect(() => journal.append(utf8('c'))).toThrow('USE-007');
    expect(() => journal.compact([])).toThrow('USE-007');
    const again = open(store);
    // What it shows is durable now, although the append had failed.
    expect(texts(open(memoryStore(medium.durable())))).toEqual(texts(again));
  });
});

/** A medium that keeps the contract and nothing more, until the power is cut in the operation of a given number. */
class FaultyStore implements BlockStore {
  operations = 0;
  private pending: Change[] = [];
  private readonly medium: Blocks;
  private readonly cutAt: number;
  private readonly survival: Survival;

  constructor(medium: Blocks, cutAt: number, survival: Survival) {
    this.medium = medium;
    this.cutAt = cutAt;
    this.survival = survival;
  }

  read(name: string): Uint8Array | undefined {
    return this.seen().get(name)?.slice();
  }
  list(): readonly string[] {
    return [...this.seen().keys()].toSorted();
  }
  write(name: string, octets: Uint8Array): void {
    this.pending.push({ name, octets: octets.slice() });
    this.tick();
  }
  remove(name: string): void {
    this.pending.push({ name, octets: undefined });
    this.tick();
  }
  flush(): void {
    this.tick();
    apply(this.medium, this.pending);
    this.pending = [];
  }

  private seen(): Blocks {
    const blocks = new Map(this.medium);
    apply(blocks, this.pending);
    return blocks;
  }

  private tick(): void {
    const now = this.operations;
    this.operations += 1;
    if (now < this.cutAt) return;
    if (now === this.cutAt) apply(this.medium, this.survival.of(this.pending));
    throw new PowerCut();
  }
}

function apply(blocks: Blocks, changes: readonly Change[]): void {
  for (const { name, octets } of changes) {
    if (octets === undefined) blocks.delete(name);
    else blocks.set(name, octets);
  }
}

function survivalOf(which: 'none' | 'all' | 'first only' | 'last only' | 'all but the first'): Survival {
  const of = {
    none: () => [],
    all: (pending: readonly Change[]) => pending,
    'first only': (pending: readonly Change[]) => pending.slice(0, 1),
    'last only': (pending: readonly Change[]) => pending.slice(-1),
    'all but the first': (pending: readonly Change[]) => pending.slice(1),
  }[which];
  return { name: `${which} survive`, of };
}

/** Every survival of the contract that the journal's short flush intervals can tell apart. */
function survivals(): readonly Survival[] {
  const wholes = (['none', 'all', 'first only', 'last only', 'all but the first'] as const).map(survivalOf);
  const torn = Array.from({ length: headerLength + 2 }, (_, at) => tornSurvival(at));
  const missingLast: Survival = {
    name: 'all survive, writes without their last octet',
    of: (pending) => pending.map(({ name, octets }) => ({ name, octets: octets?.slice(0, -1) })),
  };
  return [...wholes, ...torn, missingLast];
}

function tornSurvival(at: number): Survival {
  return {
    name: `all survive, writes torn after ${at} octets`,
    of: (pending) => pending.map(({ name, octets }) => ({ name, octets: octets?.slice(0, at) })),
  };
}

function runScript(journal: Journal): void {
  for (const step of script) step.do(journal);
}

/** Runs the script until the power is cut; gives the records that recovery may show, and the acknowledged count. */
function runUntilCut(medium: Blocks, cut: number, survival: Survival) {
  let acknowledged: readonly string[] = [];
  let next: readonly string[] = [];
  let count = 0;
  untilCut(() => {
    const journal = open(new FaultyStore(medium, cut, survival));
    for (const step of script) {
      next = step.after(acknowledged);
      step.do(journal);
      acknowledged = next;
      count = journal.count();
    }
  });
  return { allowed: [acknowledged, next], count };
}

function untilCut(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
}

function appending(text: string): (typeof script)[number] {
  return { do: (journal) => journal.append(utf8(text)), after: (records) => [...records, text] };
}

function compacting(...kept: string[]): (typeof script)[number] {
  return { do: (journal) => journal.compact(kept.map((text) => utf8(text))), after: () => kept };
}

function open(store: BlockStore, options: { name?: string; floor?: number } = {}): Journal {
  const opened = openJournal({ store, name: 'tre', key, random: seededRandom('nonces'), ...options });
  if (opened.kind === 'refused') throw new Error(opened.cause);
  return opened.journal;
}

/** The records, or the name of the block at which the journal is damaged. */
function textsOrDamage(store: BlockStore, options: { name?: string } = {}): readonly string[] | string {
  const opened = openJournal({ store, name: 'tre', key, random: seededRandom('nonces'), ...options });
  if (opened.kind === 'ready') return texts(opened.journal);
  return opened.cause === 'damaged' ? opened.block : opened.cause;
}

function includes(candidates: readonly (readonly string[])[], records: readonly string[]): boolean {
  return candidates.some((candidate) => candidate.join() === records.join());
}

function texts(journal: Journal): readonly string[] {
  return journal.records().map((record) => new TextDecoder().decode(record));
}
