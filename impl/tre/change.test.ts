import { describe, expect, it } from 'vitest';
import { asSid, asTid } from '../codec/fields.js';
import { applyRecord, replay, slotsInUse } from './change.js';
import { decodeRecord, encodeRecord, type TreRecord } from './journal-records.js';
import { identityOf, viewSlots, type McimRef, type Phase } from './slots.js';

const sid = (n: number) => asSid(new Uint8Array(16).fill(n));
const ref = (slot: McimRef['slot'], shoId: string, ver: number): McimRef => ({
  slot,
  counter: ver + 1,
  sid: sid(ver),
  shoId,
  mcimId: `mcim-${shoId}`,
  ver,
  imsi: '001010000000001',
});
const token = { tid: asTid(new Uint8Array(16).fill(7)), octets: Uint8Array.of(1, 2, 3) };

const first: readonly TreRecord[] = [
  { kind: 'factory', counter: 1 },
  { kind: 'session', ctr: 1, sid: sid(1), shoId: 'shoA' },
  { kind: 'staged', mcim: ref('mcim-0', 'shoA', 1) },
  { kind: 'installed' },
  { kind: 'active' },
];
const toIntent: readonly TreRecord[] = [
  ...first,
  { kind: 'sqn', slot: 'mcim-0', ind: 3, seq: 9 },
  { kind: 'session', ctr: 2, sid: sid(2), shoId: 'shoB' },
  { kind: 'staged', mcim: ref('mcim-1', 'shoB', 1) },
  { kind: 'intent', token },
];
const toUnconfirmed: readonly TreRecord[] = [...toIntent, { kind: 'swapped' }, { kind: 'active' }];

const histories: Readonly<Record<Phase, readonly TreRecord[]>> = {
  pristine: first.slice(0, 1),
  stagedInitial: first.slice(0, 3),
  installed: first.slice(0, 4),
  active: first,
  stagedChange: toIntent.slice(0, -1),
  intent: toIntent,
  swapped: toIntent.concat({ kind: 'swapped' }),
  unconfirmed: toUnconfirmed,
  reported: [...toUnconfirmed, { kind: 'reported' }],
  cancelling: [...toUnconfirmed, { kind: 'reverted' }],
};

const rejected: readonly TreRecord[] = [...toUnconfirmed, { kind: 'reverted' }, { kind: 'pristine', old: 'sealed' }];

/** With the MCIM of a rejected return sealed beside. */
const withKept: Readonly<Record<string, readonly TreRecord[]>> = {
  pristine: rejected,
  stagedInitial: [...rejected, { kind: 'staged', mcim: ref('mcim-1', 'shoB', 2) }],
  installed: [...rejected, { kind: 'staged', mcim: ref('mcim-1', 'shoB', 2) }, { kind: 'installed' }],
};

describe('the commit protocol as a fold', () => {
  for (const [phase, history] of Object.entries(withKept)) {
    it(`keeps the old MCIM sealed in ${phase} after a rejection, and a checkpoint says so`, () => {
      const state = replay(history);
      if (state === undefined) throw new Error('no state');
      expect(state.change).toMatchObject({ phase, kept: { mcim: { shoId: 'shoA' } } });
      expect(slotsInUse(state).has('mcim-0')).toBe(true);
      const checkpoint = decodeRecord(encodeRecord({ kind: 'checkpoint', state }));
      expect(checkpoint).toEqual({ kind: 'checkpoint', state });
    });
  }

  for (const [phase, history] of Object.entries(histories)) {
    it(`reaches ${phase}, and a checkpoint of it reads back as it was`, () => {
      const state = replay(history);
      expect(state?.change.phase).toBe(phase);
      if (state === undefined) throw new Error('no state');
      const checkpoint = decodeRecord(encodeRecord({ kind: 'checkpoint', state }));
      if (checkpoint?.kind !== 'checkpoint') throw new Error('no checkpoint');
      expect(checkpoint.state).toEqual(state);
    });

    it(`shows at most one active slot in ${phase}, and one identity`, () => {
      const state = replay(history);
      if (state === undefined) throw new Error('no state');
      expect(viewSlots(state.change).filter((slot) => slot.state === 'active').length).toBeLessThanOrEqual(1);
      expect(identityOf(state.change)).toBeDefined();
    });
  }

  it('reads every record as it was written', () => {
    const others = [
      { kind: 'cancelled' },
      { kind: 'pristine' },
      { kind: 'pristine', owes: 'installFailed' },
      { kind: 'reportClosed' },
    ] as const;
    for (const record of [...toUnconfirmed, ...others]) {
      expect(decodeRecord(encodeRecord(record))).toEqual(record);
    }
  });

  it('refuses a history that cannot be: no second swap, no commit before REPORTED, no return after it', () => {
    const swapped = replay(histories.swapped);
    expect(() => applyRecord(swapped, { kind: 'swapped' })).toThrow('swapped');
    expect(() => applyRecord(swapped, { kind: 'committed' })).toThrow('committed');
    expect(() => applyRecord(replay(histories.unconfirmed), { kind: 'committed' })).toThrow('committed');
    expect(() => applyRecord(replay(histories.reported), { kind: 'reverted' })).toThrow('reverted');
    expect(() => applyRecord(undefined, { kind: 'installed' })).toThrow('blank');
  });

  it('keeps counters and versions when everything else goes back to the pristine state', () => {
    const state = replay([...toIntent, { kind: 'pristine' }]);
    expect(state).toMatchObject({ change: { phase: 'pristine' }, bootCounter: 2, epoch: 0, usedTids: [token.tid] });
    expect(state?.versions.get('shoB')).toBe(1);
  });

  it('owes a failed installation until it is acknowledged, or another session is opened (DEC-237)', () => {
    const failed = replay([...toIntent, { kind: 'pristine', owes: 'installFailed' }]);
    expect(failed?.change).toEqual({ phase: 'pristine', owes: 'installFailed' });
    if (failed === undefined) throw new Error('no state');
    expect(decodeRecord(encodeRecord({ kind: 'checkpoint', state: failed }))).toEqual({
      kind: 'checkpoint',
      state: failed,
    });
    const closed = applyRecord(failed, { kind: 'reportClosed' });
    expect(closed.change).toEqual({ phase: 'pristine' });
    expect(() => applyRecord(closed, { kind: 'reportClosed' })).toThrow('reportClosed');
    const next = applyRecord(failed, { kind: 'session', ctr: 3, sid: sid(3), shoId: 'shoB' });
    expect(next.change).toEqual({ phase: 'pristine' });
  });
});
