/** When a device can be stranded: some cells of the table that `mcim stranding` computes, and how it is condensed. */
import { describe, expect, it } from 'vitest';
import { minimalIn, type StrandingCell } from '../cli/stranding.js';
import { explore } from '../conformance/explore/index.js';
import { COMBINATIONS, CUT_AT, strandingCase, type Adverse, type CutAt } from '../models/scenarios/stranding.js';

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

describe('the table', () => {
  it('has each combination once, and never two lengths of one retention', () => {
    expect(COMBINATIONS).toHaveLength(48);
    expect(new Set(COMBINATIONS.map((each) => each.toSorted().join())).size).toBe(48);
    expect(COMBINATIONS[0]).toEqual([]);
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
