import { describe, expect, it } from 'vitest';
import { PARTY_IDS, type Party } from '../models/scenarios/attacks/index.js';
import { judgeCompromise } from './compromises.js';

/** Goals that break in first provisioning, with an attacker who speaks once. */
const broken = (...parties: readonly Party[]): readonly string[] => {
  const { claims } = judgeCompromise({ what: 'first provisioning', parties, times: 1 });
  return [...new Set(claims.filter(({ steps }) => steps !== undefined).flatMap(({ goals }) => goals))].toSorted();
};

describe('a compromise', () => {
  it('of nobody but the air breaks no goal', () => {
    expect(broken()).toEqual([]);
  });

  it('of the PVA breaks what rests on its word', () => {
    expect(broken('pva')).toEqual(expect.arrayContaining(['G-01', 'G-03', 'G-06']));
  });

  it('of a claim on several goals breaks each of them', () => {
    const { claims } = judgeCompromise({ what: 'first provisioning', parties: ['pva'], times: 1 });
    expect(claims.find(({ id }) => id === 'G-01')?.goals).toEqual(['G-01', 'G-08', 'G-09']);
  });

  it('of the DRF has the device go where the attacker says', () => {
    expect(broken('drf')).toContain('G-05');
  });

  it('of all others together reveals no MCIM', () => {
    expect(broken(...PARTY_IDS.filter((party) => party !== 'pva'))).not.toContain('G-01');
  });
});
