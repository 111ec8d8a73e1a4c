/**
 * The commit protocol of a change of operator, as a fold of journal records. Source: TR 33.812, clause 5.1.3.7.4.2
 * steps 10 to 15 and its NOTE, read as AMB-20 to AMB-25 do.
 *
 * The order of records on the way: STAGED, INTENT, SWAPPED, ACTIVE, REPORTED, COMMITTED; REVERTED or a cancel lead back
 * to the old MCIM, but not from REPORTED on; PRISTINE leads to none, or seals it (DEC-235). `memory.ts` writes a record, flushed, before
 * anything that it announces shows outside; so the state after a power cut is the fold of what is durable, and this
 * file is all there is to recovery. REPROVISIONED (5.1.3.7.4.3) leads to none as well; it ends the epoch and names who
 * comes next.
 */
import { match, P } from 'ts-pattern';
import { UnreachableError } from '../errors.js';
import { freshWindow } from '../crypto/sqn.js';
import type { LastSession, TreRecord, TreState } from './journal-records.js';
import { isimOf, mcimsHeld, type Change, type McimRef, type SlotId } from './slots.js';

/**
 * The state after a record; before the record `factory` there is none, the TRE is blank.
 *
 * @throws {@link UnreachableError} when the record cannot follow this state: the journal is authenticated and ordered,
 * so that only a defect of this implementation writes such a history.
 */
export function applyRecord(state: TreState | undefined, record: TreRecord): TreState {
  if (record.kind === 'checkpoint') return record.state;
  if (state === undefined) {
    if (record.kind === 'factory') return loaded(record.counter);
    throw new UnreachableError(`record ${record.kind} in a blank TRE`);
  }
  return (
    match(record)
      .returnType<TreState>()
      .with({ kind: 'factory' }, () => {
        throw new UnreachableError('record factory in a loaded TRE');
      })
      .with({ kind: 'session' }, ({ ctr, sid, shoId }) => ({
        ...state,
        bootCounter: ctr,
        // No report is signed of a session but the last.
        change: state.change.phase === 'pristine' ? owingNothing(state.change) : state.change,
        lastSession: { sid, shoId },
      }))
      .with({ kind: 'staged' }, (move) => {
        const { mcim } = move;
        const last: LastSession = { sid: mcim.sid, shoId: mcim.shoId, mcimId: mcim.mcimId };
        return {
          // What rests there is replaced by its own operator, and by nobody else.
          ...(state.resting?.shoId === mcim.shoId ? withoutResting(state) : state),
          change: moved(state.change, move),
          lastSession: last,
          versions: new Map(state.versions).set(mcim.shoId, mcim.ver),
          sealCounter: mcim.counter,
          // Either application begins anew, whoever had the place before.
          accepted: new Map(state.accepted)
            .set(mcim.slot, freshWindow().accepted)
            .set(isimOf[mcim.slot], freshWindow().accepted),
        };
      })
      .with({ kind: 'recalled' }, ({ sid, ver }) => {
        const { change, resting } = state;
        if (change.phase !== 'active' || resting === undefined)
          throw new UnreachableError(`record recalled in phase ${change.phase}`);
        const { shoId, mcimId } = resting;
        return {
          ...state,
          change: { phase: 'stagedChange', active: change.active, staged: resting },
          lastSession: { sid, shoId, mcimId },
          versions: new Map(state.versions).set(shoId, ver),
        };
      })
      .with({ kind: 'intent' }, (move) => ({
        ...state,
        change: moved(state.change, move),
        usedTids: [...state.usedTids, move.token.tid],
      }))
      .with({ kind: 'committed' }, (move) => ({
        ...settled(state),
        change: moved(state.change, move),
        epoch: state.epoch + 1,
        usedTids: [],
      }))
      .with({ kind: 'reprovisioned' }, (move) => ({
        ...withoutResting(state),
        change: moved(state.change, move),
        epoch: state.epoch + 1,
        usedTids: [],
        boundTo: move.newSho,
      }))
      // No identity in use changes: it is renewed where an MCIM is in use.
      .with({ kind: 'renewed' }, ({ renewed }) => ({
        ...unspent(state),
        renewed,
        sealCounter: renewed.counter,
        accepted: new Map(state.accepted).set('initial', freshWindow().accepted),
      }))
      // An MCIM is in use again; the binding has served.
      .with({ kind: 'active' }, (move) => ({
        ...unbound(state),
        ...promotedBy(state),
        change: moved(state.change, move),
      }))
      .with({ kind: 'sqn' }, ({ slot, ind, seq }) => {
        const row = state.accepted.get(slot) ?? freshWindow().accepted;
        return { ...state, accepted: new Map(state.accepted).set(slot, row.with(ind, seq)) };
      })
      .with({ kind: 'pristine' }, (move) => ({
        ...(move.old === undefined ? withoutResting(state) : state),
        change: moved(state.change, move),
      }))
      .with({ kind: P.union(...plainMoves) }, (move) => ({ ...state, change: moved(state.change, move) }))
      .exhaustive()
  );
}

/** The state that a journal's records amount to; `undefined` for a blank TRE. */
export function replay(records: readonly TreRecord[]): TreState | undefined {
  let state: TreState | undefined;
  for (const record of records) state = applyRecord(state, record);
  return state;
}

/** What recovery writes first: data that was only staged is given up by a power cut. */
export function recoveryRecord(change: Change): TreRecord | undefined {
  return match(change)
    .returnType<TreRecord | undefined>()
    .with({ phase: P.union('stagedInitial', 'stagedChange') }, () => ({ kind: 'dropped' }))
    .with({ phase: P.union('pristine', 'installed', 'active') }, () => undefined)
    .with({ phase: P.union('intent', 'swapped', 'unconfirmed', 'reported', 'cancelling') }, () => undefined)
    .exhaustive();
}

/** The slots whose secrets have to exist. Everything else in the store is litter of an interrupted or ended step. */
export function slotsInUse(state: TreState): ReadonlySet<SlotId> {
  return new Set<SlotId>(['initial', ...mcimsHeld(state.change, state.resting).map(({ mcim }) => mcim.slot)]);
}

/** The records that move the change and touch nothing else of the state. */
const plainMoves = [
  'dropped',
  'installed',
  'swapped',
  'reported',
  'reverted',
  'cancelled',
  'cancelClosed',
  'reportClosed',
] as const satisfies readonly TreRecord['kind'][];

/** The records that move the change. */
type Move = Extract<
  TreRecord,
  {
    readonly kind:
      (typeof plainMoves)[number] | 'staged' | 'intent' | 'active' | 'committed' | 'pristine' | 'reprovisioned';
  }
>;

/** The table of the commit protocol: each record, the phases it may be written in, and the phase it leads to. */
function moved(change: Change, record: Move): Change {
  return match([change, record] as const)
    .returnType<Change>()
    .with([{ phase: 'pristine' }, { kind: 'staged' }], ([{ kept }, { mcim }]) => ({
      phase: 'stagedInitial',
      staged: mcim,
      // The operator of the MCIM that is kept has sent another in its place.
      ...(kept === undefined || kept.mcim.shoId === mcim.shoId ? {} : { kept }),
    }))
    .with([{ phase: 'active' }, { kind: 'staged' }], ([{ active }, { mcim }]) => ({
      phase: 'stagedChange',
      active,
      staged: mcim,
    }))
    .with([{ phase: 'stagedInitial' }, { kind: 'dropped' }], ([{ staged: _staged, ...rest }]) => ({
      ...rest,
      phase: 'pristine',
    }))
    .with([{ phase: 'stagedChange' }, { kind: 'dropped' }], ([{ active }]) => ({ phase: 'active', active }))
    .with([{ phase: 'stagedInitial' }, { kind: 'installed' }], ([{ staged, ...rest }]) => ({
      ...rest,
      phase: 'installed',
      installed: staged,
    }))
    .with([{ phase: 'stagedInitial', kept: P.nonNullable }, { kind: 'swapped' }], ([{ staged, kept }]) => ({
      phase: 'swapped',
      sealed: kept.mcim,
      installed: staged,
      token: kept.token,
    }))
    .with([{ phase: 'installed' }, { kind: 'active' }], ([{ installed }]) => ({ phase: 'active', active: installed }))
    .with([{ phase: 'stagedChange' }, { kind: 'intent' }], ([{ active, staged }, { token }]) => ({
      phase: 'intent',
      active,
      staged,
      token,
    }))
    .with([{ phase: 'intent' }, { kind: 'swapped' }], ([{ active, staged, token }, { keeps, discarded }]) => ({
      phase: 'swapped',
      ...(discarded === undefined ? { sealed: keeps === undefined ? active : { ...active, keeps } } : {}),
      installed: staged,
      token,
    }))
    .with([{ phase: 'swapped' }, { kind: 'active' }], ([{ installed, ...kept }]) => ({
      ...kept,
      phase: 'unconfirmed',
      active: installed,
    }))
    .with([{ phase: 'unconfirmed' }, { kind: 'reported' }], ([unconfirmed]) => ({ ...unconfirmed, phase: 'reported' }))
    .with([{ phase: 'reported' }, { kind: 'committed' }], ([{ active }]) => ({ phase: 'active', active }))
    .with([{ phase: 'unconfirmed', sealed: P.nonNullable }, { kind: 'reverted' }], ([{ sealed, token }]) => ({
      phase: 'cancelling',
      active: unkept(sealed),
      token,
    }))
    .with([{ phase: 'intent' }, { kind: 'cancelled' }], ([{ active, token }]) => ({
      phase: 'cancelling',
      active,
      token,
    }))
    .with([{ phase: 'cancelling' }, { kind: 'cancelClosed' }], ([{ active }]) => ({ phase: 'active', active }))
    .with([{ phase: 'pristine', kept: P.nonNullable }, { kind: 'reverted' }], ([{ kept }]) => ({
      phase: 'cancelling',
      active: kept.mcim,
      token: kept.token,
    }))
    .with([{ phase: 'cancelling' }, { kind: 'pristine', old: 'sealed' }], ([{ active, token }]) => ({
      phase: 'pristine',
      kept: { mcim: active, token },
    }))
    .with([{ phase: P.union('intent', 'cancelling') }, { kind: 'pristine' }], ([, { owes }]) => ({
      phase: 'pristine',
      ...(owes === undefined ? {} : { owes }),
    }))
    .with([{ phase: 'pristine', owes: P.nonNullable }, { kind: 'reportClosed' }], ([pristine]) =>
      owingNothing(pristine),
    )
    .with([{ phase: 'active' }, { kind: 'reprovisioned' }], () => ({ phase: 'pristine' }))
    .otherwise(() => {
      throw new UnreachableError(`record ${record.kind} in phase ${change.phase}`);
    });
}

function owingNothing({ owes: _owes, ...rest }: Extract<Change, { readonly phase: 'pristine' }>): Change {
  return rest;
}

/** The agreement to keep it is over. */
function unkept({ keeps: _keeps, ...mcim }: McimRef): McimRef {
  return mcim;
}

/** What rests once a change is committed: the old MCIM, if its operator has agreed and there is room. */
function settled(state: TreState): TreState {
  const { change, resting } = state;
  if (change.phase !== 'reported') return state;
  const { sealed, active } = change;
  if (resting !== undefined && resting.slot !== active.slot) return state;
  const rest = withoutResting(state);
  return sealed?.keeps === undefined ? rest : { ...rest, resting: unkept(sealed) };
}

/** What was the initial credential counts on as an MCIM, and gives no first access any more (DEC-216, DEC-217). */
function promotedBy({ change, accepted }: TreState): Partial<TreState> {
  if (change.phase !== 'installed' || change.installed.promoted === undefined) return {};
  const row = accepted.get('initial') ?? freshWindow().accepted;
  return { spent: 'promoted', accepted: new Map(accepted).set(change.installed.slot, row) };
}

function unspent({ spent: _spent, ...rest }: TreState): Omit<TreState, 'spent'> {
  return rest;
}

function withoutResting({ resting: _resting, ...rest }: TreState): TreState {
  return rest;
}

function unbound({ boundTo: _boundTo, ...rest }: TreState): Omit<TreState, 'boundTo'> {
  return rest;
}

function loaded(factoryCounter: number): TreState {
  return {
    factoryCounter,
    change: { phase: 'pristine' },
    bootCounter: 0,
    versions: new Map(),
    epoch: 0,
    usedTids: [],
    sealCounter: factoryCounter,
    accepted: new Map(),
  };
}
