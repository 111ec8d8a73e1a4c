/**
 * The records of the TRE's journal and their form as deterministic CBOR.
 *
 * A record is a fact that has happened when it is durable; `change.ts` says what it means for the state. No secret is
 * in any of them: secrets lie in blocks of their own (`sealed-store.ts`), which records name by slot and counter.
 */
import { activation, id, imsi, imsIdentity, sid, tid, type Sid, type Tid } from '../codec/fields.js';
import { isMalformed } from '../codec/malformed.js';
import { count, list, octets, optional, struct, variants, when, words, type TypeOf } from '../codec/schema.js';
import { decodeCbor, encodeCbor } from '../crypto/cbor.js';
import { largestSnapshot } from '../store/journal.js';
import type { ApplicationId, Change, McimRef } from './slots.js';

/** The session opened last; a report names it, also after a power cut has ended the session. */
export interface LastSession {
  readonly sid: Sid;
  readonly shoId: string;
  /** Of the MCIM staged in it. */
  readonly mcimId?: string;
}

/** An initial credential that has taken the place of that of the factory, without its secrets. */
export interface RenewedRef {
  readonly slot: 'initial-0' | 'initial-1';
  /** Monotone counter under which the secrets were sealed. */
  readonly counter: number;
  readonly ver: number;
  readonly pcid: string;
}

/** Everything of a loaded TRE that survives a power cut, but for the secrets. */
export interface TreState {
  /** Counter under which the factory's block was sealed. */
  readonly factoryCounter: number;
  readonly change: Change;
  /** The initial credential, where it is no longer that of the factory. */
  readonly renewed?: RenewedRef;
  /** The initial credential is an MCIM, or was: until it is renewed it gives no first access (DEC-217). */
  readonly spent?: 'promoted';
  /** The MCIM at rest, also while it is changed to: a change that is given up leaves it at rest. */
  readonly resting?: McimRef;
  /** `ctr` of the newest bootstrap accepted; survives a return to the pristine state, as all counters here do. */
  readonly bootCounter: number;
  readonly lastSession?: LastSession;
  /** Newest version taken from each issuer. */
  readonly versions: ReadonlyMap<string, number>;
  /** Pristine on instruction: the one operator whose bootstrap is followed until an MCIM is in use. */
  readonly boundTo?: string;
  /** Changes of operator committed, and MCIMs erased on instruction, so far. */
  readonly epoch: number;
  /** Tokens used in this epoch; those of an earlier one are stale anyway. */
  readonly usedTids: readonly Tid[];
  /** The counter of the record sealed last. */
  readonly sealCounter: number;
  /** Sequence numbers that each application has accepted: 32 entries each (TS 33.102, C.2.1). */
  readonly accepted: ReadonlyMap<ApplicationId, readonly number[]>;
}

/**
 * Tokens that one epoch may use. A TRE that has used as many takes no further one before a change is committed: it
 * could not tell a used token from a new one.
 */
export const largestUsedTids = 4096;

const mcimSlot = words('mcim-0', 'mcim-1', 'mcim-2');
const applicationId = words('initial', 'mcim-0', 'mcim-1', 'mcim-2', 'isim-0', 'isim-1', 'isim-2');
const keeps = words('inactive');
const discarded = words('destroyed');
const mcim = struct({
  slot: mcimSlot,
  counter: count(1),
  sid,
  shoId: id,
  mcimId: id,
  ver: count(1),
  imsi,
  activation: optional(activation),
  keeps: optional(keeps),
  isim: optional(struct(imsIdentity)),
  promoted: optional(count()),
});
const renewed = struct({ slot: words('initial-0', 'initial-1'), counter: count(1), ver: count(1), pcid: imsi });
const token = struct({ tid, octets: octets(1, 65_536) });

const kept = optional(struct({ mcim, token }));

const owes = optional(words('installFailed'));

const change = variants(
  'phase',
  when('pristine', { kept, owes }),
  when('stagedInitial', { staged: mcim, kept }),
  when('installed', { installed: mcim, kept }),
  when('active', { active: mcim }),
  when('stagedChange', { active: mcim, staged: mcim }),
  when('intent', { active: mcim, staged: mcim, token }),
  when('swapped', { sealed: optional(mcim), installed: mcim, token }),
  when('unconfirmed', { sealed: optional(mcim), active: mcim, token }),
  when('reported', { sealed: optional(mcim), active: mcim, token }),
  when('cancelling', { active: mcim, token }),
);

/** {@link TreState} with lists for its maps. */
const snapshot = struct({
  factoryCounter: count(1),
  change,
  renewed: optional(renewed),
  spent: optional(words('promoted')),
  resting: optional(mcim),
  bootCounter: count(),
  lastSession: optional(struct({ sid, shoId: id, mcimId: optional(id) })),
  versions: list(struct({ shoId: id, ver: count() }), 0, 4096),
  boundTo: optional(id),
  epoch: count(),
  usedTids: list(tid, 0, largestUsedTids),
  sealCounter: count(1),
  accepted: list(struct({ slot: applicationId, row: list(count(), 32, 32) }), 0, 7),
});

const records = variants(
  'kind',
  when('factory', { counter: count(1) }),
  when('session', { ctr: count(1), sid, shoId: id }),
  when('staged', { mcim }),
  when('dropped', {}),
  when('installed', {}),
  when('intent', { token }),
  /** STAGED, of the MCIM at rest, on an order of its operator under version `ver`. */
  when('recalled', { sid, ver: count(1) }),
  when('swapped', { keeps: optional(keeps), discarded: optional(discarded) }),
  when('active', {}),
  when('reported', {}),
  when('committed', {}),
  when('reverted', {}),
  when('cancelled', {}),
  when('cancelClosed', {}),
  /** `old`: absent where it is erased; `owes`: the report of what has erased it. */
  when('pristine', { old: optional(words('sealed')), owes }),
  /** The failure that was owed is acknowledged. */
  when('reportClosed', {}),
  when('reprovisioned', { newSho: id }),
  when('renewed', { renewed }),
  when('sqn', { slot: applicationId, ind: count(), seq: count(1) }),
  when('checkpoint', { state: snapshot }),
);

type StoredRecord = TypeOf<typeof records>;

/** One record. */
export type TreRecord =
  Exclude<StoredRecord, { readonly kind: 'checkpoint' }> | { readonly kind: 'checkpoint'; readonly state: TreState };

/** The octets of a record. */
export function encodeRecord(record: TreRecord): Uint8Array {
  const stored: StoredRecord =
    record.kind === 'checkpoint' ? { kind: 'checkpoint', state: toStored(record.state) } : record;
  return encodeCbor(records.write(stored, 'record'));
}

/** The record in the octets, or `undefined` for a form that this version does not know. */
export function decodeRecord(record: Uint8Array): TreRecord | undefined {
  // A checkpoint is as long as what a compaction may keep.
  const decoded = decodeCbor(record, { length: largestSnapshot });
  if (decoded.kind === 'refused') return undefined;
  const stored = records.read(decoded.value, 'record');
  if (isMalformed(stored)) return undefined;
  return stored.kind === 'checkpoint' ? { kind: 'checkpoint', state: fromStored(stored.state) } : stored;
}

type StoredState = TypeOf<typeof snapshot>;

function toStored(state: TreState): StoredState {
  return {
    ...state,
    versions: [...state.versions].map(([shoId, ver]) => ({ shoId, ver })),
    accepted: [...state.accepted].map(([slot, row]) => ({ slot, row })),
  };
}

function fromStored({ versions, accepted, ...rest }: StoredState): TreState {
  return {
    ...rest,
    versions: new Map(versions.map(({ shoId, ver }) => [shoId, ver])),
    accepted: new Map(accepted.map(({ slot, row }) => [slot, row])),
  };
}
