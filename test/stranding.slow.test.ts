/** When a device can be stranded: some cells of the table that `mcim stranding` computes, and how it is condensed. */
import { describe, expect, it } from 'vitest';
import { minimalIn, type StrandingCell } from '../cli/stranding.js';
import { explore } from '../conformance/explore/index.js';
import { m2me } from '../models/roles/index.js';
import {
  combinationsAt,
  CUT_AT,
  strandingCase,
  strandingCaseOnTheSpot,
  type Adverse,
  type CutAt,
} from '../models/scenarios/stranding.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';

const isKept = (cutAt: CutAt, ...adverse: Adverse[]): boolean => {
  const { complete, properties } = explore(strandingCase(cutAt, adverse), { checkPurity: false });
  expect(complete).toBe(true);
  return properties.every(({ kind, holds }) => kind !== 'agEf' || holds);
};

describe('a device whose power is cut', () => {
  it('comes into service again from every record, as long as nothing is amiss', () => {
    const places = Object.keys(CUT_AT) as CutAt[];
    expect(places.filter((place) => !isKept(place))).toEqual([]);
  });

  it('with the new operator out of reach is kept by retention alone', () => {
    expect(isKept('unconfirmed', 'newOut')).toBe(true);
    expect(isKept('unconfirmed', 'newOut', 'shortRetention')).toBe(false);
    expect(isKept('unconfirmed', 'newOut', 'noRetention')).toBe(false);
  });

  it('after its notice was taken depends on a retention longer than the dark, with every network in reach', () => {
    expect([isKept('acknowledged', 'newOut'), isKept('acknowledged', 'shortRetention')]).toEqual([true, false]);
    expect(isKept('intent', 'shortRetention')).toBe(true);
  });

  it('after a success that it has reported depends on the new operator, and before the swap on the old one', () => {
    expect([isKept('reported', 'newOut'), isKept('reported', 'oldOut')]).toEqual([false, true]);
    expect([isKept('intent', 'newOut'), isKept('intent', 'oldOut')]).toEqual([true, false]);
  });
});

describe('a device that can be kept', () => {
  it('has no way back where what is discarded is destroyed', () => {
    expect([isKept('unconfirmed', 'noWayBack'), isKept('unconfirmed', 'noWayBack', 'newOut')]).toEqual([true, false]);
  });

  it('is brought back by its owner on the spot, where an MCIM is in use that its operator does not serve', () => {
    const brought = (cutAt: CutAt, ...adverse: Adverse[]): boolean => {
      const { complete, properties } = explore(strandingCaseOnTheSpot(cutAt, adverse), { checkPurity: false });
      expect(complete).toBe(true);
      return properties.every(({ holds }) => holds);
    };
    expect(isKept('active', 'oldOut')).toBe(false);
    expect(brought('active', 'oldOut')).toBe(true);
    expect(brought('active', 'oldOut', 'bootstrapOut')).toBe(false);
    expect(brought('active', 'oldOut', 'credentialEnded')).toBe(false);
    expect(() => strandingCaseOnTheSpot('erased', [])).toThrow('erased');
  });
});

describe('a device whose power is cut on a way that is no change over the old operator', () => {
  it('needs the bootstrap access and the new operator until it has activated its MCIM, in first provisioning or anew', () => {
    for (const place of ['pristine', 'stagedInitial', 'installed', 'erased', 'stagedAnew', 'installedAnew'] as const)
      expect([place, isKept(place, 'newOut'), isKept(place, 'bootstrapOut')]).toEqual([place, false, false]);
    for (const place of ['erased', 'stagedAnew', 'installedAnew'] as const) expect(isKept(place, 'oldOut')).toBe(true);
  });

  it('needs an initial credential in its life until it has activated its MCIM', () => {
    for (const place of ['pristine', 'stagedInitial', 'installed', 'erased', 'stagedAnew', 'installedAnew'] as const)
      expect([place, isKept(place, 'credentialEnded')]).toEqual([place, false]);
  });

  it('over non-3GPP access needs its provider and the new operator', () => {
    for (const place of ['pristineByProvider', 'installedByProvider'] as const)
      expect([isKept(place), isKept(place, 'newOut'), isKept(place, 'bootstrapOut')]).toEqual([true, false, false]);
  });

  it('needs its operator alone while its initial credential is renewed, which may end meanwhile', () => {
    expect(isKept('renewing', 'bootstrapOut', 'credentialEnded')).toBe(true);
    expect(isKept('renewing', 'oldOut')).toBe(false);
  });

  it('is stranded if the M2ME does not know what to do with an MCIM that it has not reported', () => {
    const forgetful = withRuleBroken(m2me, ({ states }: { states: BootingConfig }) => {
      const { on } = states.booting;
      on['tre.bootState'] = on['tre.bootState'].filter(({ guard }) => guard !== 'journalSaysInstalled');
    });
    const strandedIn = (cutAt: CutAt): boolean => {
      const { properties } = explore(withMachine(strandingCase(cutAt, []), ['m2me'], forgetful));
      return properties.some(({ kind, holds }) => kind === 'agEf' && !holds);
    };
    expect((Object.keys(CUT_AT) as CutAt[]).filter(strandedIn)).toEqual(['installed', 'installedAnew']);
  });
});

interface BootingConfig {
  readonly booting: { readonly on: Record<'tre.bootState', readonly { readonly guard?: unknown }[]> };
}

describe('the table', () => {
  it('has each combination once, and never two lengths of one retention, which there is in a change alone', () => {
    const places = Object.keys(CUT_AT) as CutAt[];
    for (const place of places) {
      const combinations = combinationsAt(place);
      expect(new Set(combinations.map((each) => each.toSorted().join())).size).toBe(combinations.length);
      expect(combinations[0]).toEqual([]);
    }
    expect(places.map((place) => combinationsAt(place).length)).toEqual([
      8, 4, 4, 8, 8, 8, 16, 16, 16, 48, 48, 48, 48, 96, 96, 48, 48,
    ]);
    expect(combinationsAt('erased').flat()).not.toContain('noRetention');
  });

  it('is condensed to what strands when nothing can be left out, by place', () => {
    const cell = (cutAt: CutAt, kept: boolean, ...adverse: Adverse[]): StrandingCell => ({
      cutAt,
      adverse,
      kept,
      states: 1,
    });
    const minimal = minimalIn([
      cell('intent', true, 'newOut'),
      cell('intent', false, 'newOut', 'shortRetention'),
      cell('intent', false, 'newOut', 'noRetention'),
      cell('swapped', false, 'newOut', 'noRetention'),
      cell('reported', false, 'newOut'),
      cell('reported', false, 'newOut', 'oldOut'),
    ]);
    expect(minimal.map(({ adverse, cutAt }) => [adverse.join('+'), cutAt.join()])).toEqual([
      ['newOut+shortRetention', 'intent'],
      ['newOut+noRetention', 'swapped'],
      ['newOut', 'reported'],
    ]);
    expect(minimal.map(({ preventedBy }) => preventedBy).every((text) => text.endsWith('.'))).toBe(true);
  });
});
