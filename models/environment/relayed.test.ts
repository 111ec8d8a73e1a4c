import { describe, expect, test } from 'vitest';
import { ROLE_MODELS } from '../roles/index.js';
import { NOT_RELAYED, RELAYED, relayed } from './relayed.js';

const samplesOf = (name: string) => ROLE_MODELS.find((model) => model.name === name)?.samples ?? [];
const tre = samplesOf('tre');

describe('what reaches a TRE through its M2ME', () => {
  test('is every command of which the TRE judges something, but for those that are listed with a reason', () => {
    const judged = new Set(tre.filter(({ op }) => op !== 'ok').map(({ event }) => event.type));
    expect(judged.size).toBeGreaterThan(0);
    expect([...judged].filter((type) => !RELAYED.includes(type)).toSorted()).toEqual(Object.keys(NOT_RELAYED));
  });

  test('is what an M2ME is sent by the same peers, one operator or the other', () => {
    const name = (from: string, type: string): string => `${from.replace('shoB', 'shoA')} ${type}`;
    const sent = new Set(samplesOf('m2me').map(({ from, event }) => name(from, event.type)));
    for (const { from, to, event } of relayed(tre)) {
      expect(to).toBe('m2me');
      expect(sent).toContain(name(from, event.type));
    }
  });

  test('has what is genuine in nobody’s name too, of every kind that is signed', () => {
    const made = relayed(tre).map(({ event }) => event);
    const isForged = (event: object): boolean => JSON.stringify(event).includes('"signedBy":"rogue"');
    const signed = new Set(
      made.filter((event) => JSON.stringify(event).includes('"signedBy"')).map(({ type }) => type),
    );
    const forged = new Set(made.filter(isForged).map(({ type }) => type));
    expect([...signed].filter((type) => !forged.has(type))).toEqual([]);
    expect(made).toContainEqual({
      type: 'drf.bootstrap',
      devId: 'd1',
      shoId: 'A',
      ctr: 1,
      nonce: 1,
      expired: false,
      signedBy: 'rogue',
    });
  });
});
