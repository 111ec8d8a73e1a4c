/**
 * Everything of a TRE that survives a power cut: journal and sealed blocks over one store, and the state they amount to.
 *
 * Order of every step: secrets sealed and durable, then the record that refers to them durable, then what it no longer
 * refers to destroyed, and only then an answer. A power cut between any two leaves a record written or not written.
 *
 * Sealing does not stop the return of a whole older store (see `store/journal.ts`): that takes a counter in hardware.
 */
import type { Msg } from '../codec/messages.js';
import { UnreachableError } from '../errors.js';
import type { Random } from '../crypto/random.js';
import type { BlockStore } from '../store/block-store.js';
import { openJournal } from '../store/journal.js';
import { applyRecord, recoveryRecord, replay, slotsInUse } from './change.js';
import { decodeFactory, encodeFactory, readFactory, type Factory } from './factory.js';
import { decodeRecord, encodeRecord, type TreRecord, type TreState } from './journal-records.js';
import { deriveStoreKeys, sealedStore, type SealedSlot, type SealedStore } from './sealed-store.js';
import type { McimRef } from './slots.js';
import { decodeSecrets, encodeSecrets, type UsimSecrets } from './usim.js';

/** A loaded TRE: what never changes, and what does. */
export interface Loaded {
  readonly factory: Factory;
  readonly state: TreState;
}

/** The persistent side of a TRE. */
export interface TreMemory {
  /** `undefined` while blank. */
  loaded(): Loaded | undefined;
  /** Makes a record durable and applies it; what it leaves without a reference is destroyed. */
  record(record: Exclude<TreRecord, { kind: 'factory' | 'staged' | 'checkpoint' }>): TreState;
  /** Seals what the factory loads, and makes it durable. */
  load(command: Msg<'m2me.loadFactory'>): TreState;
  /** Seals the secrets of an MCIM, and makes it staged. The counter of the reference is given here. */
  stage(mcim: Omit<McimRef, 'counter'>, secrets: UsimSecrets): TreState;
  /** The secrets of a slot in use; `undefined` when the medium has damaged its block, which nothing here can mend. */
  secretsOf(slot: 'initial' | McimRef): UsimSecrets | undefined;
}

/**
 * Opens and recovers: what was only staged is dropped, what nothing refers to is destroyed.
 *
 * @param hardwareKey - 32 octets that only this TRE's hardware knows. Borrowed.
 */
export function openMemory(store: BlockStore, hardwareKey: Uint8Array, random: Random): TreMemory {
  const keys = deriveStoreKeys(hardwareKey);
  const opened = openJournal({ store, name: 'tre', key: keys.journal, random });
  if (opened.kind === 'refused') throw new UnreachableError('journal of a TRE without a floor');
  const { journal } = opened;
  const sealed = sealedStore(store, keys.slots, random);

  const survivors = journal.records().map(readRecord);
  let length = survivors.length;
  let state = replay(survivors);
  let factory = state === undefined ? undefined : openFactory(sealed, state);
  destroyLitter(sealed, state);

  const write = (record: TreRecord): TreState => {
    const next = applyRecord(state, record);
    journal.append(encodeRecord(record));
    state = next;
    length += 1;
    if (length > longestJournal) {
      journal.compact([encodeRecord({ kind: 'checkpoint', state: next })]);
      length = 1;
    }
    destroyLitter(sealed, next);
    return next;
  };

  const recovery = state === undefined ? undefined : recoveryRecord(state.change);
  if (recovery !== undefined) write(recovery);

  return {
    loaded: () => (state === undefined || factory === undefined ? undefined : { factory, state }),
    record: write,
    load(command) {
      sealed.put({ slot: 'factory', version: 0, counter: firstCounter }, encodeFactory(command));
      factory = readFactory(command);
      return write({ kind: 'factory', counter: firstCounter });
    },
    stage(mcim, secrets) {
      const counter = (state?.sealCounter ?? firstCounter) + 1;
      sealed.put({ slot: mcim.slot, version: mcim.ver, counter }, encodeSecrets(secrets));
      return write({ kind: 'staged', mcim: { ...mcim, counter } });
    },
    secretsOf(slot) {
      if (slot === 'initial') return factory?.initial;
      const { counter, ver: version } = slot;
      const secret = sealed.get({ slot: slot.slot, version, counter });
      return secret === undefined ? undefined : decodeSecrets(secret);
    },
  };
}

function readRecord(octets: Uint8Array): TreRecord {
  const record = decodeRecord(octets);
  if (record === undefined) throw new UnreachableError('record of a kind that this version does not write');
  return record;
}

function openFactory(sealed: SealedStore, state: TreState): Factory {
  const secret = sealed.get({ slot: 'factory', version: 0, counter: state.factoryCounter });
  const factory = secret === undefined ? undefined : decodeFactory(secret);
  if (factory === undefined) throw new UnreachableError('sealed block of the factory');
  return factory;
}

function destroyLitter(sealed: SealedStore, state: TreState | undefined): void {
  const kept = new Set<SealedSlot>();
  if (state !== undefined) for (const slot of slotsInUse(state)) kept.add(slot === 'initial' ? 'factory' : slot);
  sealed.keepOnly(kept);
}

/** Records before the journal is replaced by a checkpoint: bounds what a boot has to read. */
const longestJournal = 64;

const firstCounter = 1;
