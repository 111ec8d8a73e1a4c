/**
 * What a TRE holds: one slot for the initial credential, three for MCIMs, and what each is worth in each phase of a
 * change of operator. Source: TR 33.812, clause 5.1.3.7.2 (at most one MCIM active) and 5.1.3.7.4.2 steps 10 to 15.
 *
 * Values only: who writes them is `change.ts`, where the secrets lie is `sealed-store.ts`.
 */
import { match, P } from 'ts-pattern';
import type { Sid, Tid } from '../codec/fields.js';

/** The places for an MCIM: one in use, one that is changed to, and one that rests (7.4.2, variant). */
export type McimSlot = 'mcim-0' | 'mcim-1' | 'mcim-2';

/** Every place for a credential. */
export type SlotId = 'initial' | McimSlot;

/** An application that counts sequence numbers: the one of a slot that gives access, or the ISIM beside it. */
export type ApplicationId = SlotId | 'isim-0' | 'isim-1' | 'isim-2';

/** The ISIM of a slot, by which its sequence numbers are kept. */
export const isimOf = { 'mcim-0': 'isim-0', 'mcim-1': 'isim-1', 'mcim-2': 'isim-2' } as const satisfies Readonly<
  Record<McimSlot, ApplicationId>
>;

/** One MCIM in the TRE, without its secrets. */
export interface McimRef {
  readonly slot: McimSlot;
  /** Monotone counter under which the secrets were sealed. */
  readonly counter: number;
  /** Session in which it came. */
  readonly sid: Sid;
  readonly shoId: string;
  readonly mcimId: string;
  readonly ver: number;
  readonly imsi: string;
  /** Installed, it stays inactive until its operator orders its activation. */
  readonly activation?: 'later';
  /** Sealed: its operator agrees that it stays after the change, at rest (DEC-140). */
  readonly keeps?: 'inactive';
  /** It was the initial credential of this version, which counts on in it (DEC-216). */
  readonly promoted?: number;
  /** Who the ISIM beside it is, where the package has one (DEC-213). */
  readonly isim?: { readonly impi: string; readonly impu: string };
}

/**
 * Where the change of operator stands, with exactly the MCIMs that exist there. From `intent` on, all but `active`
 * belong to a token, whose `tid` the old operator's answers have to name. `reported` is `unconfirmed` without a return.
 * Nothing is `sealed` where the old MCIM was destroyed in the swap (DEC-232). What a rejection has made pristine has
 * its old MCIM `kept`; what a
 * failed installation has made pristine `owes` the report of it (DEC-237).
 */
export type Change =
  | { readonly phase: 'pristine'; readonly kept?: KeptMcim; readonly owes?: 'installFailed' }
  | { readonly phase: 'stagedInitial'; readonly staged: McimRef; readonly kept?: KeptMcim }
  | { readonly phase: 'installed'; readonly installed: McimRef; readonly kept?: KeptMcim }
  | { readonly phase: 'active'; readonly active: McimRef }
  | { readonly phase: 'stagedChange'; readonly active: McimRef; readonly staged: McimRef }
  | { readonly phase: 'intent'; readonly active: McimRef; readonly staged: McimRef; readonly token: TokenInUse }
  | { readonly phase: 'swapped'; readonly sealed?: McimRef; readonly installed: McimRef; readonly token: TokenInUse }
  | { readonly phase: 'unconfirmed'; readonly sealed?: McimRef; readonly active: McimRef; readonly token: TokenInUse }
  | { readonly phase: 'reported'; readonly sealed?: McimRef; readonly active: McimRef; readonly token: TokenInUse }
  | { readonly phase: 'cancelling'; readonly active: McimRef; readonly token: TokenInUse };

/** An MCIM that its network has rejected, sealed while the device bootstraps, and the change that was given up (DEC-235). */
export interface KeptMcim {
  readonly mcim: McimRef;
  readonly token: TokenInUse;
}

/** A phase by name. */
export type Phase = Change['phase'];

/** The token that authorised the change under way: consumed at INTENT, kept for the notice and for its answers. */
export interface TokenInUse {
  readonly tid: Tid;
  /** The token as it came, which the notice carries. */
  readonly octets: Uint8Array;
}

/** What a slot is worth. Only `active` can be used to attach to an operator; `sealed` comes back by a fallback. */
export type SlotState = 'empty' | 'usable' | 'standby' | 'staged' | 'installed' | 'active' | 'sealed' | 'inactive';

/** One slot as an observer may see it: ids and states, no secret. */
export interface SlotView {
  readonly slot: SlotId;
  readonly state: SlotState;
  /** Absent for an empty slot and for the initial credential. */
  readonly shoId?: string;
  readonly mcimId?: string;
  readonly ver?: number;
}

/**
 * The one identity that a recovery at this point selects: the initial credential, or an operator's MCIM. SWAPPED
 * selects the new one, though it is not yet active.
 */
export function identityOf(change: Change): 'initial' | McimRef {
  return match(change)
    .with({ phase: 'pristine' }, { phase: 'stagedInitial' }, { phase: 'installed' }, () => 'initial' as const)
    .with({ phase: 'swapped' }, ({ installed }) => installed)
    .with(
      { phase: P.union('active', 'stagedChange', 'intent', 'unconfirmed', 'reported', 'cancelling') },
      ({ active }) => active,
    )
    .exhaustive();
}

/** How the TRE names an MCIM to its M2ME. */
export function credentialOf({ shoId, imsi }: McimRef): { readonly identity: string; readonly onAir: string } {
  return { identity: shoId, onAir: imsi };
}

/** The MCIMs that exist in a phase, with the state of each. */
export function mcimsOf(change: Change): readonly { readonly mcim: McimRef; readonly state: SlotState }[] {
  return match(change)
    .with({ phase: 'pristine' }, ({ kept }) => sealedIn(kept?.mcim))
    .with({ phase: 'stagedInitial' }, ({ staged, kept }) => [
      ...sealedIn(kept?.mcim),
      { mcim: staged, state: 'staged' as const },
    ])
    .with({ phase: 'installed' }, ({ installed, kept }) => [
      ...sealedIn(kept?.mcim),
      { mcim: installed, state: 'installed' as const },
    ])
    .with({ phase: 'active' }, { phase: 'cancelling' }, ({ active }) => [{ mcim: active, state: 'active' as const }])
    .with({ phase: 'stagedChange' }, { phase: 'intent' }, ({ active, staged }) => [
      { mcim: active, state: 'active' as const },
      { mcim: staged, state: 'staged' as const },
    ])
    .with({ phase: 'swapped' }, ({ sealed, installed }) => [
      ...sealedIn(sealed),
      { mcim: installed, state: 'installed' as const },
    ])
    .with({ phase: 'unconfirmed' }, { phase: 'reported' }, ({ sealed, active }) => [
      ...sealedIn(sealed),
      { mcim: active, state: 'active' as const },
    ])
    .exhaustive();
}

const sealedIn = (mcim: McimRef | undefined): readonly { readonly mcim: McimRef; readonly state: 'sealed' }[] =>
  mcim === undefined ? [] : [{ mcim, state: 'sealed' }];

/** The MCIMs that exist: those of the change, and the one at rest, unless it is changed to. */
export function mcimsHeld(
  change: Change,
  resting: McimRef | undefined,
): readonly { readonly mcim: McimRef; readonly state: SlotState }[] {
  const held = mcimsOf(change);
  if (resting === undefined || held.some(({ mcim }) => mcim.slot === resting.slot)) return held;
  return [...held, { mcim: resting, state: 'inactive' }];
}

/** Every slot of a loaded TRE, for `observe` and for tests. */
export function viewSlots(change: Change, resting?: McimRef): readonly SlotView[] {
  const held = mcimsHeld(change, resting);
  const initial: SlotView = { slot: 'initial', state: identityOf(change) === 'initial' ? 'usable' : 'standby' };
  const places = mcimSlots.map((slot): SlotView => {
    const found = held.find(({ mcim }) => mcim.slot === slot);
    if (found === undefined) return { slot, state: 'empty' };
    const { shoId, mcimId, ver } = found.mcim;
    return { slot, state: found.state, shoId, mcimId, ver };
  });
  // The third place is one only while something is in it: without an MCIM at rest there is none.
  return [initial, ...places.filter(({ slot, state }) => slot !== 'mcim-2' || state !== 'empty')];
}

/** A place for the next MCIM: one that nothing refers to. There always is one where staging is allowed. */
export function freeSlot(change: Change, resting: McimRef | undefined): McimSlot {
  const taken = new Set(mcimsHeld(change, resting).map(({ mcim }) => mcim.slot));
  return mcimSlots.find((slot) => !taken.has(slot)) ?? 'mcim-2';
}

/** The places, in order. */
export const mcimSlots = ['mcim-0', 'mcim-1', 'mcim-2'] as const satisfies readonly McimSlot[];
