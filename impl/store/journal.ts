/**
 * A write-ahead journal over a block store: what `append` has returned from is there after any power cut, and what it
 * has not returned from is there whole or not at all.
 *
 * One record is one block, sealed with AES-256-GCM-SIV. Bound to each record: the journal's name, its generation, its
 * sequence number, its length, and the tag of the record before it. A record that is torn, lost, reordered, replayed
 * or left over from another history therefore does not open. A generation begins with a snapshot, the first one with an
 * empty snapshot that is durable before the first record.
 *
 * Each block is durable before the next is written. So a power cut can spoil the last block alone, which then reads as
 * not written; a block that does not open although a later one exists, or that is missing, is damage, another key or
 * somebody's work, and the journal is refused as it is. Damage of the last block, or the return of a whole older
 * journal, looks like a power cut: a caller with a counter that cannot be turned back passes it as `floor`.
 *
 * Block layout: magic (4) | kind (1) | generation (4) | sequence (6) | length of the ciphertext (4) | nonce (12) |
 * ciphertext | tag (16); numbers most significant octet first.
 */
import { gcmsiv } from '@noble/ciphers/aes.js';
import { MisuseError, refused, type Refused } from '../errors.js';
import { concat, requireLength, utf8 } from '../crypto/bytes.js';
import { decodeCbor, encodeCbor } from '../crypto/cbor.js';
import type { Random } from '../crypto/random.js';
import { requireBlockName, type BlockStore } from './block-store.js';

/** An open journal. Not shared: one writer. */
export interface Journal {
  /** The records that survive, oldest first. */
  records(): readonly Uint8Array[];
  /** Number of records ever appended; grows by one with each, through compaction as well. */
  count(): number;
  /**
   * Appends a record and flushes. When it returns, the record is durable; when it throws, the journal must be opened
   * again, and the record is there whole or not at all.
   *
   * @param record - up to 65 536 octets. Throws `USE-008` above, `USE-007` after a failure.
   */
  append(record: Uint8Array): void;
  /**
   * Replaces all records by those given, at once: a power cut leaves the old ones or the new ones.
   *
   * @param records - together up to about 1 MiB. Throws `USE-008` above, `USE-007` after a failure.
   */
  compact(records: readonly Uint8Array[]): void;
}

/** What {@link openJournal} needs. */
export interface JournalSetup {
  readonly store: BlockStore;
  /** Begins the name of every block: 1 to 60 of `a-z 0-9 _ -`. Two journals in one store need two names. */
  readonly name: string;
  /** 32 octets; of this journal alone. */
  readonly key: Uint8Array;
  /** Source of the nonces. */
  readonly random: Random;
  /** {@link Journal.count} as a monotone counter outside the store last knew it. Default 0: rollback is not noticed. */
  readonly floor?: number;
}

/** Why a journal is not opened; nothing in the store has been changed. */
export type JournalRefusal =
  | Refused<'rolledBack'>
  /** `block` names the first block that no power cut can have left as it is, or left out. */
  | (Refused<'damaged'> & { readonly block: string });

/**
 * Opens a journal and recovers it: the newest generation whose snapshot is whole, without a torn last block. What is no
 * part of it is removed, durably, before anything can be appended, and after everything was looked at.
 *
 * @returns the journal; or the refusal `damaged` when a block before the last does not open or is missing (damage,
 * another key), or `rolledBack` when fewer records were ever appended than `floor` says.
 * @throws {@link MisuseError} `USE-001` for the key, `USE-003` for the name; whatever the store throws.
 */
export function openJournal(
  setup: JournalSetup,
): { readonly kind: 'ready'; readonly journal: Journal } | JournalRefusal {
  const { store, name, key, floor = 0 } = setup;
  requireLength('journal key', key, 32);
  if (!/^[a-z0-9][a-z0-9_-]{0,59}$/.test(name)) {
    throw new MisuseError('USE-003', `journal name: expected 1 to 60 of a-z 0-9 _ -, got ${JSON.stringify(name)}.`);
  }
  const state = recover(store, name, key);
  if ('cause' in state) return state;
  if (state.count < floor) return refused('rolledBack');
  discardOthers(store, name, state);
  // After a failed append without a power cut, a record can be readable and not durable yet; now it is.
  store.flush();
  return { kind: 'ready', journal: journalOver(setup, state) };
}

/** Where a journal stands. */
interface State {
  /** 0 before the first block of all. */
  generation: number;
  /** Sequence number of the next block; never reused, through generations as well. */
  sequence: number;
  /** Tag of the last block of this generation, which the next one is bound to. */
  lastTag: Uint8Array;
  records: Uint8Array[];
  count: number;
  /** Names of the blocks that make up the state. */
  blocks: string[];
}

function journalOver({ store, name, key, random }: JournalSetup, state: State): Journal {
  let isBroken = false;

  /** After a failed write nobody knows what the medium holds; only recovery finds out. */
  const guarded = (work: () => void): void => {
    if (isBroken) throw new MisuseError('USE-007', `journal ${name}: an earlier write failed. Open the journal again.`);
    isBroken = true;
    work();
    isBroken = false;
  };

  const put = (kind: BlockKind, generation: number, sequence: number, previous: Uint8Array, body: Uint8Array) => {
    const header = encodeHeader({ kind, generation, sequence, length: body.length, nonce: random.bytes(12) });
    const block = concat(header, gcmsiv(key, header.subarray(-12), boundTo(name, header, previous)).encrypt(body));
    const blockName = nameOf(name, generation, sequence);
    store.write(blockName, block);
    store.flush();
    return { blockName, tag: block.slice(-tagLength) };
  };
  /** From here on the new generation is what recovery finds; the old one is only litter. */
  const begin = (snapshot: Uint8Array, records: Uint8Array[]): void => {
    const generation = state.generation + 1;
    const { blockName, tag } = put('snapshot', generation, state.sequence, firstTag, snapshot);
    Object.assign(state, { generation, sequence: state.sequence + 1, lastTag: tag, records, blocks: [blockName] });
  };

  return {
    records: () => state.records.map((record) => record.slice()),
    count: () => state.count,
    append(record) {
      if (record.length > largestRecord) {
        throw new MisuseError(
          'USE-008',
          `journal record: expected up to ${largestRecord} octets, got ${record.length}.`,
        );
      }
      guarded(() => {
        if (state.generation === 0) begin(encodeCbor([0, []]), []);
        const written = put('record', state.generation, state.sequence, state.lastTag, record);
        state.sequence += 1;
        state.lastTag = written.tag;
        state.records.push(record.slice());
        state.count += 1;
        state.blocks.push(written.blockName);
      });
    },
    compact(records) {
      const kept = records.map((record) => record.slice());
      const body = encodeCbor([state.count, kept]);
      if (body.length > largestSnapshot) {
        throw new MisuseError(
          'USE-008',
          `journal snapshot: expected up to ${largestSnapshot} octets, got ${body.length}.`,
        );
      }
      guarded(() => {
        begin(body, kept);
        discardOthers(store, name, state);
      });
    },
  };
}

/**
 * Reads the newest generation. A snapshot that does not open can only be what was being written last: alone in its
 * generation, and right after every block of the generation before, or the first block of all.
 */
function recover(store: BlockStore, name: string, key: Uint8Array): State | JournalRefusal {
  const present = blocksOf(store, name);
  const last = present.at(-1);
  if (last === undefined) return blankState();
  const { generation, sequence } = last;
  const newest = present.filter((block) => block.generation === generation);
  const read = readGeneration(store, name, key, newest);
  if (read !== undefined) return withoutTornLast(read);

  const before = present.slice(0, -1);
  if (before.length === 0 && generation === 1 && sequence === 0) return blankState();
  // With another block of the newest generation among them, these are no whole generation.
  const previous = readGeneration(store, name, key, before);
  const isWhole = previous?.unread.length === 0 && previous.state.generation === generation - 1;
  if (isWhole && previous.state.sequence === sequence) return previous.state;
  return damaged(newest[0] ?? last);
}

/** The state, if what could not be read is at most the one block that was being written. */
function withoutTornLast({ state, unread }: GenerationRead): State | JournalRefusal {
  const [first, second] = unread;
  if (first === undefined || (second === undefined && first.sequence === state.sequence)) return state;
  return damaged(first);
}

function damaged({ blockName }: BlockAddress): JournalRefusal {
  return { ...refused('damaged'), block: blockName };
}

function blankState(): State {
  return { generation: 0, sequence: 0, lastTag: firstTag, records: [], count: 0, blocks: [] };
}

/** What one generation amounts to, and its blocks from the first on that does not open. */
interface GenerationRead {
  readonly state: State;
  readonly unread: readonly BlockAddress[];
}

/** Reads blocks in order as one generation; `undefined` when the first of them is no snapshot that opens. */
function readGeneration(
  store: BlockStore,
  name: string,
  key: Uint8Array,
  [first, ...later]: readonly BlockAddress[],
): GenerationRead | undefined {
  if (first === undefined) return undefined;
  const { generation, sequence, blockName } = first;
  const opened = openBlock(store, name, key, { kind: 'snapshot', generation, sequence }, firstTag);
  const snapshot = opened === undefined ? undefined : readSnapshot(opened.body);
  if (opened === undefined || snapshot === undefined) return undefined;
  const state: State = { generation, sequence: sequence + 1, lastTag: opened.tag, ...snapshot, blocks: [blockName] };
  for (const [index, block] of later.entries()) {
    // Always the next number: where that block is missing, a later one does not stand in for it.
    const expected = { kind: 'record', generation, sequence: state.sequence } as const;
    const record = openBlock(store, name, key, expected, state.lastTag);
    if (record === undefined) return { state, unread: later.slice(index) };
    state.records.push(record.body);
    state.blocks.push(block.blockName);
    state.lastTag = record.tag;
    state.sequence += 1;
    state.count += 1;
  }
  return { state, unread: [] };
}

function readSnapshot(body: Uint8Array): Pick<State, 'records' | 'count'> | undefined {
  const decoded = decodeCbor(body, { length: largestSnapshot });
  if (decoded.kind === 'refused' || !Array.isArray(decoded.value)) return undefined;
  const [count, records]: readonly unknown[] = decoded.value;
  if (typeof count !== 'number' || !Array.isArray(records)) return undefined;
  return { count, records: records.filter((record) => record instanceof Uint8Array) };
}

/**
 * Removes blocks that are no part of the state, durably. A left-over block could not open after another history
 * anyway (it is bound to the tag before it); removing it keeps the store small and the reasoning short.
 */
function discardOthers(store: BlockStore, name: string, state: State): void {
  const kept = new Set(state.blocks);
  const others = blocksOf(store, name).filter(({ blockName }) => !kept.has(blockName));
  if (others.length === 0) return;
  for (const { blockName } of others) store.remove(blockName);
  store.flush();
}

function openBlock(
  store: BlockStore,
  name: string,
  key: Uint8Array,
  expected: Pick<Header, 'kind' | 'generation' | 'sequence'>,
  previous: Uint8Array,
): { body: Uint8Array; tag: Uint8Array } | undefined {
  const block = store.read(nameOf(name, expected.generation, expected.sequence));
  if (block === undefined || block.length < headerLength + tagLength) return undefined;
  const header = block.subarray(0, headerLength);
  const sealed = block.subarray(headerLength);
  const rebuilt = encodeHeader({ ...expected, length: sealed.length - tagLength, nonce: header.subarray(-12) });
  if (header.some((octet, index) => octet !== rebuilt[index])) return undefined;
  try {
    const body = gcmsiv(key, header.subarray(-12), boundTo(name, header, previous)).decrypt(sealed);
    return { body, tag: sealed.slice(-tagLength) };
  } catch {
    return undefined;
  }
}

type BlockKind = 'record' | 'snapshot';

interface Header {
  readonly kind: BlockKind;
  readonly generation: number;
  readonly sequence: number;
  /** Of the ciphertext without its tag. */
  readonly length: number;
  /** 12 octets. */
  readonly nonce: Uint8Array;
}

function encodeHeader({ kind, generation, sequence, length, nonce }: Header): Uint8Array {
  const header = new Uint8Array(headerLength);
  const view = new DataView(header.buffer);
  header.set(magic);
  view.setUint8(4, kind === 'record' ? 0 : 1);
  view.setUint32(5, generation);
  view.setUint16(9, Math.floor(sequence / 0x1_0000_0000));
  view.setUint32(11, sequence % 0x1_0000_0000);
  view.setUint32(15, length);
  header.set(nonce, 19);
  return header;
}

/** Associated data: header, tag of the block before, name of the journal; the first two have fixed lengths. */
function boundTo(name: string, header: Uint8Array, previous: Uint8Array): Uint8Array {
  return concat(header, previous, utf8(name));
}

interface BlockAddress {
  readonly blockName: string;
  readonly generation: number;
  readonly sequence: number;
}

/** Names sort as their numbers do. */
function nameOf(name: string, generation: number, sequence: number): string {
  const blockName = `${name}.${generation.toString(16).padStart(8, '0')}.${sequence.toString(16).padStart(12, '0')}`;
  requireBlockName(blockName);
  return blockName;
}

function blocksOf(store: BlockStore, name: string): readonly BlockAddress[] {
  const addresses: BlockAddress[] = [];
  for (const blockName of store.list()) {
    if (!blockName.startsWith(`${name}.`)) continue;
    const match = /^([0-9a-f]{8})\.([0-9a-f]{12})$/.exec(blockName.slice(name.length + 1));
    if (match === null) continue;
    const [, generation = '', sequence = ''] = match;
    addresses.push({ blockName, generation: Number.parseInt(generation, 16), sequence: Number.parseInt(sequence, 16) });
  }
  return addresses;
}

const magic = utf8('MJ01');
/** Octets of a block before its ciphertext. @internal */
export const headerLength = 4 + 1 + 4 + 6 + 4 + 12;
const tagLength = 16;
/** What the first block of a generation is bound to. */
const firstTag = new Uint8Array(tagLength);
const largestRecord = 65_536;
/** Octets of everything that a compaction may keep. @internal */
export const largestSnapshot = 1_048_576;
