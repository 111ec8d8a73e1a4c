import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECISIONS, PICS_IDS, READING_IDS, READINGS, type Decision } from '../requirements/index.js';
import { readingsOf, type Step } from './readings.js';

const step = (over: Partial<Step>): Step => ({
  event: { type: 'env.powerCut' },
  op: 'ok',
  outcome: 'done',
  allowed: [[]],
  ids: [],
  ...over,
});
const token = { tid: 1, devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, expired: false, signedBy: 'A' };
const carrying = (over: object) =>
  step({ event: { type: 'dpf.chunk', token: { ...token, ...over } } as Step['event'] });

describe('the readings that options choose between', () => {
  it('belong to a decision that has readings, and are under options that exist', () => {
    for (const [id, { decision, under }] of Object.entries(READINGS)) {
      const { readings }: Decision = DECISIONS[decision];
      const selected = Object.values(READINGS).filter((each) => each.decision === decision).length;
      const unmarked = decision === 'AMB-07' ? 1 : 0;
      expect([id.split('/')[0], readings?.length]).toEqual([decision, selected + unmarked]);
      expect(under.filter((option) => !PICS_IDS.some((pics) => option === pics || option === `!${pics}`))).toEqual([]);
    }
  });

  it('are told by what a system of another reading would not do', () => {
    expect(readingsOf([carrying({})])).toEqual(['AMB-15/T1']);
    expect(readingsOf([carrying({ signedBy: 'tre' })])).toEqual(['AMB-15/T2']);
    expect(readingsOf([carrying({ signedBy: 'tre', consent: 'A' })])).toEqual(['AMB-15/T3']);
    expect(readingsOf([step({ ids: ['DEC-231'] })])).toEqual(['AMB-23/resilient']);
    expect(readingsOf([step({})])).toEqual([]);
  });

  it('are not told by what is spoilt, refused or ignored', () => {
    expect(
      readingsOf([
        { ...carrying({}), op: 'wrongKey' },
        { ...carrying({}), outcome: 'refused' },
      ]),
    ).toEqual([]);
    expect(readingsOf([carrying({ signedBy: 'rogue' })])).toEqual([]);
  });

  it('have each tests of their own in the suites', () => {
    const manifest = new URL('../../generated-tests/manifest.json', import.meta.url);
    expect(existsSync(manifest)).toBe(true);
    const { roles } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      roles: readonly { readonly testsByReading: Readonly<Record<string, number>> }[];
    };
    const labelled = new Set(roles.flatMap(({ testsByReading }) => Object.keys(testsByReading)));
    expect(READING_IDS.filter((id) => !labelled.has(id))).toEqual([]);
  });
});
