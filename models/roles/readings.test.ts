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
const by = (type: string, more: object = {}) => step({ event: { type, ...more } });
const committing = (over: object) => by('m2me.commitIntent', { token: { ...token, ...over } });

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
    expect(readingsOf([committing({})], 'tre')).toEqual(['AMB-15/T1']);
    expect(readingsOf([committing({ signedBy: 'tre' })], 'tre')).toEqual(['AMB-15/T2']);
    expect(readingsOf([committing({ signedBy: 'tre', consent: 'A' })], 'tre')).toEqual(['AMB-15/T3']);
    expect(
      readingsOf([by('principal.selectByOwner', { mode: 'T3' }), by('sho.token', { token })], 'subscriber'),
    ).toEqual(['AMB-15/T3']);
    expect(readingsOf([by('subscriber.authorisationRequest', { consent: null })], 'owner')).toEqual(['AMB-15/T2']);
    expect(readingsOf([by('principal.configureChange', { failedInstallation: 'stays' })], 'm2me')).toEqual([
      'AMB-23/resilient',
    ]);
    expect(readingsOf([step({ allowed: [[{ msg: { type: 'm2me.swap' } }]] })], 'm2me')).toEqual(['AMB-22/sealed']);
    expect(readingsOf([by('m2me.swap', { destroys: true })], 'tre')).toEqual(['AMB-22/destroyed']);
    expect(readingsOf([by('m2me.stage', { object: { promotes: 'pcid' } })], 'tre')).toEqual(['AMB-07/promoted']);
    expect(readingsOf([step({})], 'tre')).toEqual([]);
  });

  it('are not told by a rule of a step that every reading has', () => {
    const staging = by('m2me.stage', { object: {} });
    expect(readingsOf([{ ...staging, ids: ['TR33812-5.1.3.6.3-s08o'] }], 'tre')).toEqual([]);
    expect(readingsOf([{ ...by('tre.activated'), ids: ['TR33812-5.1.3.7.4.2-n16b'] }], 'm2me')).toEqual([]);
    const configured = by('principal.configureChange', { failedInstallation: 'pristine', discarded: 'destroyed' });
    expect(readingsOf([{ ...configured, ids: ['DEC-231', 'DEC-232'] }], 'm2me')).toEqual(['AMB-22/destroyed']);
    const erased = by('m2me.revertToPristine');
    expect(readingsOf([erased], 'tre')).toEqual([]);
    expect(readingsOf([{ ...erased, ids: ['TR33812-5.1.3.7.4.2-s15b'] }], 'tre')).toEqual(['AMB-23/strict']);
  });

  it('are none of a function that does the same under each', () => {
    for (const role of ['drf', 'dpf', 'sho', 'm2me']) expect(readingsOf([committing({})], role)).toEqual([]);
    expect(readingsOf([by('m2me.swap')], 'sho')).toEqual([]);
  });

  it('exclude each other: who does what belongs to two of one decision is in both', () => {
    const staged = by('m2me.stage', { object: { promotes: 'pcid' } });
    expect(readingsOf([staged, committing({}), committing({ signedBy: 'tre' })], 'tre')).toEqual(['AMB-07/promoted']);
  });

  it('are not told by what is spoilt, refused or ignored', () => {
    expect(
      readingsOf(
        [
          { ...committing({}), op: 'wrongKey' },
          { ...committing({}), outcome: 'refused' },
        ],
        'tre',
      ),
    ).toEqual([]);
    expect(readingsOf([committing({ signedBy: 'rogue' })], 'tre')).toEqual([]);
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
