/**
 * The records of the TRE's journal and their CBOR form: an array that begins with the kind of the record.
 *
 * A record is a fact that has happened when it is durable; `change.ts` says what it means for the state. No secret is
 * in any of them: secrets lie in blocks of their own (`sealed-store.ts`), which records name by slot and counter.
 */
import { match } from 'ts-pattern';
import type { Sid, Tid } from '../codec/fields.js';
import { decodeCbor, encodeCbor, type CborValue } from '../crypto/cbor.js';
import type { Change, McimRef, McimSlot, SlotId, TokenInUse } from './slots.js';

/** The session opened last; a report names it, also after a power cut has ended the session. */
export interface LastSession {
  readonly sid: Sid;
  readonly shoId: string;
  /** Of the MCIM staged in it. */
  readonly mcimId?: string;
}

/** Everything of a loaded TRE that survives a power cut, but for the secrets. */
export interface TreState {
  /** Counter under which the factory's block was sealed. */
  readonly factoryCounter: number;
  readonly change: Change;
  /** `ctr` of the newest bootstrap accepted; survives a return to the pristine state, as all counters here do. */
  readonly bootCounter: number;
  readonly lastSession?: LastSession;
  /** Newest version taken from each issuer. */
  readonly versions: ReadonlyMap<string, number>;
  /** Changes of operator committed so far. */
  readonly epoch: number;
  /** Tokens used in this epoch; those of an earlier one are stale anyway. */
  readonly usedTids: readonly Tid[];
  /** The counter of the record sealed last. */
  readonly sealCounter: number;
  /** Sequence numbers that each USIM has accepted: 32 entries a slot (TS 33.102, C.2.1). */
  readonly accepted: ReadonlyMap<SlotId, readonly number[]>;
}

/** One record. */
export type TreRecord =
  | { readonly kind: 'factory'; readonly counter: number }
  | { readonly kind: 'session'; readonly ctr: number; readonly sid: Sid; readonly shoId: string }
  | { readonly kind: 'staged'; readonly mcim: McimRef }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'installed' }
  | { readonly kind: 'intent'; readonly token: TokenInUse }
  | { readonly kind: 'swapped' }
  | { readonly kind: 'active' }
  | { readonly kind: 'committed' }
  | { readonly kind: 'reverted' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'cancelClosed' }
  | { readonly kind: 'pristine' }
  | { readonly kind: 'sqn'; readonly slot: SlotId; readonly ind: number; readonly seq: number }
  | { readonly kind: 'checkpoint'; readonly state: TreState };

/** The octets of a record. */
export function encodeRecord(record: TreRecord): Uint8Array {
  const items = match(record)
    .returnType<readonly CborValue[]>()
    .with({ kind: 'factory' }, ({ counter }) => [counter])
    .with({ kind: 'session' }, ({ ctr, sid, shoId }) => [ctr, sid, shoId])
    .with({ kind: 'staged' }, ({ mcim }) => [writeRef(mcim)])
    .with({ kind: 'intent' }, ({ token }) => [writeToken(token)])
    .with({ kind: 'sqn' }, ({ slot, ind, seq }) => [slot, ind, seq])
    .with({ kind: 'checkpoint' }, ({ state }) => [writeState(state)])
    .otherwise(() => []);
  return encodeCbor([record.kind, ...items]);
}

/**
 * The record in the octets, or `undefined`. The journal has authenticated them, so that the shape is that of a record
 * which this file once wrote; what is checked here is the kind, for a store written by a later version.
 */
export function decodeRecord(octets: Uint8Array): TreRecord | undefined {
  const decoded = decodeCbor(octets);
  if (decoded.kind === 'refused' || !Array.isArray(decoded.value)) return undefined;
  const [kind, ...items] = decoded.value as [string, ...CborValue[]];
  if (isBare(kind)) return { kind };
  switch (kind) {
    case 'factory':
      return { kind, counter: items[0] as number };
    case 'session': {
      const [ctr, sid, shoId] = items as [number, Sid, string];
      return { kind, ctr, sid, shoId };
    }
    case 'staged':
      return { kind, mcim: readRef(items[0] as RefForm) };
    case 'intent':
      return { kind, token: readToken(items[0] as TokenForm) };
    case 'sqn': {
      const [slot, ind, seq] = items as [SlotId, number, number];
      return { kind, slot, ind, seq };
    }
    case 'checkpoint':
      return { kind, state: readState(items[0] as StateForm) };
    default:
      return undefined;
  }
}

const bareKinds = [
  'dropped',
  'installed',
  'swapped',
  'active',
  'committed',
  'reverted',
  'cancelled',
  'cancelClosed',
  'pristine',
] as const satisfies readonly TreRecord['kind'][];

function isBare(kind: string): kind is (typeof bareKinds)[number] {
  return (bareKinds as readonly string[]).includes(kind);
}

type RefForm = readonly [McimSlot, number, Sid, string, string, number, string];

function writeRef({ slot, counter, sid, shoId, mcimId, ver, imsi }: McimRef): RefForm {
  return [slot, counter, sid, shoId, mcimId, ver, imsi];
}

function readRef([slot, counter, sid, shoId, mcimId, ver, imsi]: RefForm): McimRef {
  return { slot, counter, sid, shoId, mcimId, ver, imsi };
}

type TokenForm = readonly [Tid, Uint8Array];

function writeToken({ tid, octets }: TokenInUse): TokenForm {
  return [tid, octets];
}

function readToken([tid, octets]: TokenForm): TokenInUse {
  return { tid, octets };
}

/** Phase, first MCIM, second MCIM, token; `null` where the phase has none. */
type ChangeForm = readonly [Change['phase'], RefForm | null, RefForm | null, TokenForm | null];

function writeChange(change: Change): ChangeForm {
  return match(change)
    .returnType<ChangeForm>()
    .with({ phase: 'pristine' }, ({ phase }) => [phase, null, null, null])
    .with({ phase: 'stagedInitial' }, ({ phase, staged }) => [phase, writeRef(staged), null, null])
    .with({ phase: 'installed' }, ({ phase, installed }) => [phase, writeRef(installed), null, null])
    .with({ phase: 'active' }, ({ phase, active }) => [phase, writeRef(active), null, null])
    .with({ phase: 'stagedChange' }, ({ phase, active, staged }) => [phase, writeRef(active), writeRef(staged), null])
    .with({ phase: 'intent' }, ({ phase, active, staged, token }) => [
      phase,
      writeRef(active),
      writeRef(staged),
      writeToken(token),
    ])
    .with({ phase: 'swapped' }, ({ phase, sealed, installed, token }) => [
      phase,
      writeRef(sealed),
      writeRef(installed),
      writeToken(token),
    ])
    .with({ phase: 'unconfirmed' }, ({ phase, sealed, active, token }) => [
      phase,
      writeRef(sealed),
      writeRef(active),
      writeToken(token),
    ])
    .with({ phase: 'cancelling' }, ({ phase, active, token }) => [phase, writeRef(active), null, writeToken(token)])
    .exhaustive();
}

function readChange([phase, firstForm, secondForm, tokenForm]: ChangeForm): Change {
  const first = (): McimRef => readRef(firstForm as RefForm);
  const second = (): McimRef => readRef(secondForm as RefForm);
  const token = (): TokenInUse => readToken(tokenForm as TokenForm);
  return match(phase)
    .returnType<Change>()
    .with('pristine', () => ({ phase: 'pristine' }))
    .with('stagedInitial', () => ({ phase: 'stagedInitial', staged: first() }))
    .with('installed', () => ({ phase: 'installed', installed: first() }))
    .with('active', () => ({ phase: 'active', active: first() }))
    .with('stagedChange', () => ({ phase: 'stagedChange', active: first(), staged: second() }))
    .with('intent', () => ({ phase: 'intent', active: first(), staged: second(), token: token() }))
    .with('swapped', () => ({ phase: 'swapped', sealed: first(), installed: second(), token: token() }))
    .with('unconfirmed', () => ({ phase: 'unconfirmed', sealed: first(), active: second(), token: token() }))
    .with('cancelling', () => ({ phase: 'cancelling', active: first(), token: token() }))
    .exhaustive();
}

type StateForm = readonly [
  factoryCounter: number,
  change: ChangeForm,
  bootCounter: number,
  lastSession: readonly [Sid, string, string | null] | null,
  versions: ReadonlyMap<string, number>,
  epoch: number,
  usedTids: readonly Tid[],
  sealCounter: number,
  accepted: ReadonlyMap<string, readonly number[]>,
];

function writeState(state: TreState): StateForm {
  const { factoryCounter, change, bootCounter, lastSession, versions, epoch, usedTids, sealCounter, accepted } = state;
  const last =
    lastSession === undefined ? null : ([lastSession.sid, lastSession.shoId, lastSession.mcimId ?? null] as const);
  return [factoryCounter, writeChange(change), bootCounter, last, versions, epoch, usedTids, sealCounter, accepted];
}

function readState(form: StateForm): TreState {
  const [factoryCounter, change, bootCounter, last, versions, epoch, usedTids, sealCounter, accepted] = form;
  return {
    factoryCounter,
    change: readChange(change),
    bootCounter,
    ...(last === null ? {} : { lastSession: readLast(last) }),
    versions,
    epoch,
    usedTids,
    sealCounter,
    accepted: accepted as ReadonlyMap<SlotId, readonly number[]>,
  };
}

function readLast([sid, shoId, mcimId]: readonly [Sid, string, string | null]): LastSession {
  return { sid, shoId, ...(mcimId === null ? {} : { mcimId }) };
}
