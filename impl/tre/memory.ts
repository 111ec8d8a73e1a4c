/**
 * Everything of a TRE that survives a power cut: journal and sealed blocks over one store, and the state they amount
 * to.
 *
 * Order of every step: secrets sealed and durable, then the record that refers to them durable, then what it no longer
 * refers to destroyed, and only then an answer. A power cut between any two leaves a record written or not written.
 *
 * A store that holds what no power cut can leave is refused as it is (USE-009). The return of a whole older store, or
 * of one without its last record, is such a thing only where a counter is given that cannot be turned back (USE-010);
 * it moves after a record is durable and before anything is answered.
 */
import type { Msg } from '../codec/messages.js';
import { MisuseError } from '../errors.js';
import type { Random } from '../crypto/random.js';
import type { BlockStore } from '../store/block-store.js';
import { openJournal, type Journal } from '../store/journal.js';
import type { MonotoneCounter } from '../store/monotone-counter.js';
import { applyRecord, recoveryRecord, replay, slotsInUse } from './change.js';
import { decodeFactory, encodeFactory, readFactory, type Factory } from './factory.js';
import { decodeRecord, encodeRecord, type RenewedRef, type TreRecord, type TreState } from './journal-records.js';
import { deriveStoreKeys, sealedStore, type SealedSlot, type SealedStore } from './sealed-store.js';
import { mcimsHeld, type McimRef } from './slots.js';
import { decodeSecrets, encodeSecrets, type SlotSecrets, type UsimSecrets } from './usim.js';

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
  record(record: Exclude<TreRecord, { kind: 'factory' | 'staged' | 'renewed' | 'checkpoint' }>): TreState;
  /** Seals what the factory loads, and makes it durable. */
  load(command: Msg<'m2me.loadFactory'>): TreState;
  /** Seals the secrets of an MCIM, and makes it staged. The counter of the reference is given here. */
  stage(mcim: Omit<McimRef, 'counter'>, secrets: SlotSecrets): TreState;
  /** Seals the secrets of a new initial credential, and puts it in the place of the one before. */
  renew(credential: Pick<RenewedRef, 'ver' | 'pcid'>, secrets: UsimSecrets): TreState;
  /** The secrets of a slot in use; `undefined` when the medium has damaged its block, which nothing here can mend. */
  secretsOf(slot: 'initial' | McimRef): SlotSecrets | undefined;
}

/** What {@link openMemory} needs. */
export interface MemorySetup {
  readonly store: BlockStore;
  /** 32 octets that only this TRE's hardware knows. Borrowed. */
  readonly hardwareKey: Uint8Array;
  readonly random: Random;
  /** Default: none, and the return of an older store is not noticed. */
  readonly counter?: MonotoneCounter;
  /** Records before the journal is replaced by a checkpoint: bounds what a boot has to read. Default 64. */
  readonly checkpointAfter?: number;
}

/**
 * Opens and recovers: what was only staged is dropped, what nothing refers to is destroyed.
 *
 * @throws {@link MisuseError} `USE-009` for a store that is damaged or was written under another key, `USE-010` for one
 * that is older than the counter; nothing of it is removed then.
 */
export function openMemory({ store, hardwareKey, random, counter, checkpointAfter = 64 }: MemorySetup): TreMemory {
  const keys = deriveStoreKeys(hardwareKey);
  const journal = openRecords(store, keys.journal, random, counter);
  const sealed = sealedStore(store, keys.slots, random);

  const survivors = journal.records().map(readRecord);
  let length = survivors.length;
  let state = replay(survivors);
  let factory = readSecrets(sealed, state);
  // Where a cut came between a record and the counter, the record counts.
  if (counter !== undefined && counter.read() < journal.count()) counter.advance(journal.count());
  destroyLitter(sealed, state);

  const write = (record: TreRecord): TreState => {
    const next = applyRecord(state, record);
    journal.append(encodeRecord(record));
    counter?.advance(journal.count());
    state = next;
    length += 1;
    if (length > checkpointAfter) {
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
    renew(credential, secrets) {
      const counter = (state?.sealCounter ?? firstCounter) + 1;
      // Where nothing durable refers to: the other of the two.
      const slot = state?.renewed?.slot === 'initial-0' ? 'initial-1' : 'initial-0';
      sealed.put({ slot, version: credential.ver, counter }, encodeSecrets({ usim: secrets }));
      return write({ kind: 'renewed', renewed: { ...credential, slot, counter } });
    },
    secretsOf(slot) {
      if (slot === 'initial' && state?.renewed !== undefined) return readRef(sealed, state.renewed);
      if (slot === 'initial')
        return factory?.initial.kind === 'pcid' ? { usim: factory.initial.credential } : undefined;
      return readRef(sealed, slot);
    },
  };
}

function openRecords(
  store: BlockStore,
  key: Uint8Array,
  random: Random,
  counter: MonotoneCounter | undefined,
): Journal {
  const floor = counter?.read() ?? 0;
  const opened = openJournal({ store, name: 'tre', key, random, floor });
  if (opened.kind === 'ready') return opened.journal;
  if (opened.cause === 'damaged') {
    throw damaged('a journal whole up to the record being written', `${opened.block} before its end`);
  }
  throw new MisuseError(
    'USE-010',
    `TRE store: expected a journal of ${floor} records or more, as the monotone counter says, got an older one. ` +
      'Nothing was changed. Restore the store as it was last.',
  );
}

function readRecord(octets: Uint8Array): TreRecord {
  const record = decodeRecord(octets);
  if (record === undefined) throw damaged('records of this version', 'a record of another version');
  return record;
}

/**
 * The factory's content, after a look at every other secret that the state refers to: each was durable before the
 * record that refers to it, and was destroyed only after one that no longer does.
 */
function readSecrets(sealed: SealedStore, state: TreState | undefined): Factory | undefined {
  if (state === undefined) {
    const stray = sealed.present().find((slot) => slot !== 'factory');
    if (stray !== undefined) throw damaged('no MCIM in a blank TRE', `sealed.${stray}`);
    return undefined;
  }
  for (const { mcim } of mcimsHeld(state.change, state.resting)) {
    if (readRef(sealed, mcim) === undefined)
      throw damaged('the secrets of each MCIM held', `none in sealed.${mcim.slot}`);
  }
  const { renewed } = state;
  if (renewed !== undefined && readRef(sealed, renewed) === undefined)
    throw damaged('the secrets of the initial credential', `none in sealed.${renewed.slot}`);
  const secret = sealed.get({ slot: 'factory', version: 0, counter: state.factoryCounter });
  const factory = secret === undefined ? undefined : decodeFactory(secret);
  if (factory === undefined) throw damaged("the factory's content", 'none in sealed.factory');
  return factory;
}

function readRef(sealed: SealedStore, { slot, counter, ver: version }: McimRef | RenewedRef): SlotSecrets | undefined {
  const secret = sealed.get({ slot, version, counter });
  return secret === undefined ? undefined : decodeSecrets(secret);
}

function damaged(expected: string, got: string): MisuseError {
  return new MisuseError(
    'USE-009',
    `TRE store: expected ${expected}, got ${got}. No power cut leaves that: the medium is damaged or was changed, or ` +
      'this is the hardware key of another TRE. Nothing was changed. Open it with its own key, or restore the store.',
  );
}

function destroyLitter(sealed: SealedStore, state: TreState | undefined): void {
  const kept = new Set<SealedSlot>();
  if (state !== undefined) for (const slot of slotsInUse(state)) kept.add(slot === 'initial' ? 'factory' : slot);
  if (state?.renewed !== undefined) kept.add(state.renewed.slot);
  sealed.keepOnly(kept);
}

const firstCounter = 1;
