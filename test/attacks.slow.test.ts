import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { attackIds, attacksNamed, byId, isAsClaimed, judgeAttack, type AttackJson } from '../cli/attacks.js';
import { failuresNamed, judgeFailure } from '../cli/server-failures.js';
import { built, mcim } from './cli-built.js';

describe('mcim attacks', () => {
  it('finds an attack of two forms, has each refused, and counts them as one', async () => {
    const judged = await Promise.all(attacksNamed(['a-15']).map((at) => judgeAttack(at)));
    const [attack, ...others] = byId(judged);
    expect(others).toEqual([]);
    expect(attack).toMatchObject({
      id: 'A-15',
      switches: ['CM_PRI_AUTH', 'CM_PRI_FRESH'],
      found: true,
      refusedWhenOn: true,
      replayedConcretely: true,
      refusals: ['tre refuses m2me.reprovision: badSignature', 'tre refuses m2me.reprovision: stale'],
    });
    expect(attack?.forms?.map(({ form }) => form)).toEqual(['forged', 'replayed']);
    expect(judged.map(({ json, trace }) => trace?.steps.length === json.traceLength)).toEqual([true, true]);
  });

  it('says of what nothing prevents that it is not refused, and why', async () => {
    const [attack] = byId(await Promise.all(attacksNamed(['A-26']).map((at) => judgeAttack(at))));
    expect(attack).toMatchObject({ switches: [], found: true, refusedWhenOn: false, replayedConcretely: false });
    expect(attack?.note).toMatch(/^No rule of a protocol prevents it/);
    expect(attack === undefined || isAsClaimed(attack)).toBe(true);
  });

  it('is not as claimed where an attack is not found, not refused, or no longer replayed', () => {
    const attack: AttackJson = {
      id: 'A-00',
      title: '',
      goals: [],
      scenario: '',
      switches: ['CM_SQN'],
      found: true,
      refusedWhenOn: true,
      replayedConcretely: true,
      refusals: [],
    };
    expect(isAsClaimed(attack)).toBe(true);
    expect(isAsClaimed({ ...attack, found: false })).toBe(false);
    expect(isAsClaimed({ ...attack, refusedWhenOn: false })).toBe(false);
    const unreplayed = { ...attack, replayedConcretely: false };
    expect(isAsClaimed(unreplayed)).toBe(false);
    // Of these nothing can be replayed: the one has no seam, the other no counter-measure.
    expect(isAsClaimed({ ...unreplayed, switches: ['CM_STAGE_QUOTA'] })).toBe(true);
    expect(isAsClaimed({ ...unreplayed, switches: [] })).toBe(true);
  });

  it('has a row for each form in which servers have failed, found, refused and replayed', async () => {
    const rows = await Promise.all(failuresNamed([]).map(judgeFailure));
    expect(rows.map(({ id }) => id)).toEqual(['S-01', 'S-02', 'S-03']);
    for (const row of rows) {
      expect(row).toMatchObject({ found: true, refusedWhenOn: true, replayedConcretely: true });
      expect(isAsClaimed(row)).toBe(true);
      expect(row.note).toMatch(/no claim is explored/);
    }
    expect(rows.map(({ refusals }) => refusals)).toEqual([
      ['sho refuses dpf.reportForward: badSignature'],
      ['sho refuses dpf.reportForward: badSignature'],
      ['pva refuses sho.validationRequest: notEntitled'],
    ]);
    expect(failuresNamed(['s-02', 'A-01']).map(({ id }) => id)).toEqual(['S-02']);
    expect(attacksNamed(['s-02'])).toEqual([]);
  });

  it('knows its attacks by their ids, and no others', () => {
    expect(attacksNamed([]).length).toBeGreaterThanOrEqual(attackIds().length);
    expect(() => attacksNamed(['A-99'])).toThrow(/attack: expected one of A-01 to A-\d+ or S-01 to S-\d+, got 'A-99'/);
  });
});

describe('what mcim attacks is asked for', () => {
  beforeAll(built, 240_000);

  it.each([
    [['--pairs', '--compromised'], '--pairs alone, got --compromised beside it'],
    [['--json', '--pairs', '--compromised', 'A-01'], '--pairs alone, got --compromised and A-01 beside it'],
    [['--compromised', 'A-01', 'A-02'], '--compromised alone, got A-01 A-02 beside it'],
    [['A-01', '--show', 'A-02'], '--show alone, got A-01 beside it'],
  ])('is one thing: %j', async (args, says) => {
    const { code, stdout, stderr } = await mcim(['attacks', ...args], tmpdir());
    expect(stderr).toContain(`attacks: expected ${says}. Leave one of them out.`);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  });
});
