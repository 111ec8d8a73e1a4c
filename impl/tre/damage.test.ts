/** A store that no power cut can have left: it is refused by name, as it is, whatever was done to it. */
import { describe, expect, it } from 'vitest';
import { encode } from '../codec/index.js';
import { toHex } from '../crypto/bytes.js';
import { encodeCbor } from '../crypto/cbor.js';
import { openJournal } from '../store/journal.js';
import { memoryStore } from '../store/memory-store.js';
import type { MonotoneCounter } from '../store/monotone-counter.js';
import { scriptedPeers } from '../../test/support/scripted-peers.js';
import {
  activateSwapped,
  authenticates,
  boot,
  intend,
  manufacture,
  provision,
  report,
  swap,
} from '../../test/support/tre-script.js';
import { deriveStoreKeys } from './sealed-store.js';
import { createTre, type Tre } from './tre.js';

const hardwareKey = new Uint8Array(32).fill(3);

type Blocks = ReadonlyMap<string, Uint8Array>;

/** A TRE whose new operator may act on the report, and the store and the counter after each step on the way there. */
function reported() {
  const peers = scriptedPeers('damage');
  const store = memoryStore();
  const counter = countingUp();
  const script = { tre: createTre({ store, hardwareKey, counter }, peers), peers };
  const stages: { readonly blocks: Blocks; readonly count: number }[] = [];
  const stage = (step: () => void): void => {
    step();
    stages.push({ blocks: store.durable(), count: counter.read() });
  };
  stage(() => manufacture(script));
  stage(() => authenticates(script, 'initial'));
  stage(() => provision(script, 'shoA'));
  stage(() => intend(script, 'shoB'));
  stage(() => swap(script));
  stage(() => activateSwapped(script));
  stage(() => report(script, 'success'));
  return { peers, blocks: store.durable(), stages, count: counter.read() };
}

const { peers, blocks, stages, count } = reported();
const journal = [...blocks.keys()].filter((name) => name.startsWith('tre.')).toSorted();
const last = journal.at(-1) ?? '';

/** The phase that a TRE over these blocks boots in, or the code of the error, which has to leave them as they are. */
function outcome(over: Blocks, options: { counter?: MonotoneCounter; hardwareKey?: Uint8Array } = {}): string {
  const store = memoryStore(over);
  let tre: Tre;
  try {
    tre = createTre({ store, hardwareKey, ...options }, peers);
  } catch (error) {
    const isKept = contentOf(store.durable()) === contentOf(over);
    return `${error instanceof Error ? error.message.slice(0, 7) : String(error)}${isKept ? '' : ', and changed'}`;
  }
  return tre.phase() === 'blank' ? 'blank' : boot({ tre, peers }).phase;
}

function contentOf(content: Blocks): string {
  const lines = [...content].map(([name, octets]) => `${name} ${toHex(octets)}`);
  return lines.toSorted().join();
}

function countingUp(from = 0): MonotoneCounter {
  let value = from;
  return {
    read: () => value,
    advance(to) {
      if (to < value) throw new Error(`back from ${value} to ${to}`);
      value = to;
    },
  };
}

describe('a damaged store', () => {
  it('has the records and secrets that these tests assume', () => {
    expect(journal.length).toBeGreaterThan(10);
    expect([...blocks.keys()].filter((name) => name.startsWith('sealed.'))).toHaveLength(3);
    expect(outcome(blocks)).toBe('reported');
  });

  it('is refused as USE-009 for a flipped bit in any block but the last record', () => {
    for (const [name, octets] of blocks) {
      if (name === last) continue;
      // Every bit of a journal is tried where it is tested alone.
      const step = Math.floor(octets.length / 8);
      for (let at = 0; at < octets.length; at += step) {
        const damaged = octets.with(at, (octets[at] ?? 0) ^ (1 << (at % 8)));
        expect(outcome(new Map(blocks).set(name, damaged)), `${name} octet ${at}`).toBe('USE-009');
      }
    }
  });

  it('is refused as USE-009 when any block but the last record is missing', () => {
    for (const name of blocks.keys()) {
      if (name === last) continue;
      const without = new Map(blocks);
      without.delete(name);
      expect(outcome(without), `without ${name}`).toBe('USE-009');
    }
  });

  it('is refused as USE-009 when the journal is gone and MCIMs are there', () => {
    const without = new Map([...blocks].filter(([name]) => name.startsWith('sealed.')));
    expect(outcome(without)).toBe('USE-009');
  });

  it('is not made blank by another hardware key, at any time after the factory', () => {
    for (const stage of stages) expect(outcome(stage.blocks, { hardwareKey: hardwareKey.with(0, 9) })).toBe('USE-009');
  });

  it('is refused where its journal holds what this version does not write', () => {
    for (const record of [new Uint8Array([0xff]), encodeCbor(7), encodeCbor(new Map([['kind', 'forgotten']]))]) {
      const store = memoryStore(blocks);
      const opened = openJournal({
        store,
        name: 'tre',
        key: deriveStoreKeys(hardwareKey).journal,
        random: peers.random,
      });
      if (opened.kind !== 'ready') throw new Error(opened.cause);
      opened.journal.append(record);
      expect(() => createTre({ store, hardwareKey }, peers)).toThrow(
        'USE-009 TRE store: expected records of this version, got a record of another version',
      );
    }
  });

  it('says what was expected, what is there and what to do', () => {
    const damaged = new Map(blocks).set('sealed.factory', new Uint8Array(80));
    expect(() => createTre({ store: memoryStore(damaged), hardwareKey }, peers)).toThrow(
      "USE-009 TRE store: expected the factory's content, got none in sealed.factory. No power cut leaves that: the " +
        'medium is damaged or was changed, or this is the hardware key of another TRE. Nothing was changed. Open it ' +
        'with its own key, or restore the store.',
    );
  });

  it('is refused at a boot as well, and the TRE stays off', () => {
    const store = memoryStore(blocks);
    const tre = createTre({ store, hardwareKey }, peers);
    const [first = ''] = journal;
    store.write(first, new Uint8Array(50));
    tre.command('powerCut');
    for (let again = 0; again < 2; again += 1) {
      expect(() => tre.deliver('m2me', encode({ type: 'm2me.boot' }))).toThrow('USE-009');
    }
    expect(store.list()).toEqual([...blocks.keys()].toSorted());
  });
});

describe('the return of an older store', () => {
  const withoutLast = new Map(blocks);
  withoutLast.delete(last);

  it('is not noticed without a counter: the last record alone, or everything', () => {
    expect(outcome(withoutLast)).toBe('unconfirmed');
    expect(outcome(new Map())).toBe('blank');
  });

  it('is refused as USE-010 with one, at every step and for an empty store', () => {
    const later = (): { counter: MonotoneCounter } => ({ counter: countingUp(count) });
    expect(outcome(blocks, later())).toBe('reported');
    expect(outcome(withoutLast, later())).toBe('USE-010');
    expect(outcome(new Map(), later())).toBe('USE-010');
    for (const stage of stages.slice(0, -1)) expect(outcome(stage.blocks, later())).toBe('USE-010');
    for (const stage of stages) expect(outcome(stage.blocks, { counter: countingUp(stage.count) })).not.toMatch('USE');
  });

  it('a cut between a record and the counter loses neither', () => {
    const store = memoryStore();
    let value = 0;
    let isFailing = false;
    const counter: MonotoneCounter = {
      read: () => value,
      advance(to) {
        if (isFailing) throw new Error('power');
        value = to;
      },
    };
    const tre = createTre({ store, hardwareKey, counter }, peers);
    isFailing = true;
    expect(() => tre.deliver('m2me', encode(peers.factory))).toThrow('power');
    isFailing = false;
    expect(value).toBe(0);
    expect(createTre({ store, hardwareKey, counter }, peers).phase()).toBe('pristine');
    expect(value).toBe(1);
  });
});
