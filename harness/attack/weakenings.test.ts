import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeChecks } from '../../impl/checks.js';
import { COUNTER_MEASURES, type CounterMeasure } from '../../models/requirements/index.js';
import type { RoleName } from '../world/setup.js';
import { isReplayable, switchedOffChecks, weakenedAdapter, weakenedOptions } from './weakenings.js';

const measures = Object.keys(COUNTER_MEASURES) as readonly CounterMeasure[];
const rolesOf = (id: CounterMeasure): readonly RoleName[] => Object.keys(switchedOffChecks(id).roles) as RoleName[];

/** By check: the counter-measures that its comment names. */
const namedWith = new Map<string, readonly string[]>(
  [
    ...readFileSync(new URL('../../impl/checks.ts', import.meta.url), 'utf8').matchAll(
      /\/\*\*(?<says>(?:(?!\*\/).)*)\*\/\s+readonly (?<check>\w+):/gs,
    ),
  ].map(({ groups }) => [groups?.['check'] ?? '', groups?.['says']?.match(/CM_\w+/g) ?? []] as const),
);

async function nameOf(role: RoleName, off: readonly CounterMeasure[]): Promise<string> {
  const suite = { name: 'attacks', version: '1', digest: '' };
  const hello = await weakenedAdapter(role, off).request({ id: 1, cmd: 'hello', protocol: ['MAP/1'], suite, role });
  return 'implementation' in hello ? (hello['implementation'] as { readonly name: string }).name : '';
}

describe('an implementation without a counter-measure', () => {
  for (const id of measures) {
    it(`${id}: is another in some role, or says why in none`, () => {
      const { noSeam, configured } = switchedOffChecks(id);
      expect(rolesOf(id).length > 0).toBe(noSeam === undefined && configured === undefined);
    });
  }

  it('is one that an attack can be put to, but for the form of the commit protocol', () => {
    expect(measures.filter((id) => !isReplayable([id]))).toEqual(['CM_STAGE_QUOTA']);
    expect(isReplayable(['CM_SQN', 'CM_STAGE_QUOTA'])).toBe(false);
    expect(isReplayable([])).toBe(false);
  });

  it('says what it lacks, and of the other roles that they lack nothing', async () => {
    for (const id of measures)
      for (const role of rolesOf(id))
        expect(await nameOf(role, [id])).toBe(`WEAKENED ON PURPOSE: ${role} without ${id}`);
    expect(await nameOf('icf', measures)).toBe('reference icf');
  });

  it('lacks the checks alone that the implementation names with the measure, but for those said here', () => {
    const strangers = measures.flatMap((id) =>
      rolesOf(id)
        .flatMap((role) => Object.keys(weakenedOptions(role, [id])?.checks ?? {}))
        .filter((check) => namedWith.get(check)?.includes(id) !== true)
        .map((check) => `${id} ${check}`),
    );
    expect(strangers).toEqual([
      // Signed by the operator that it names, whichever that is.
      'CM_SHO_BIND objectSignature',
      // A token that nobody has given stands for none.
      'CM_TOK_REQ tokenSignature',
      'CM_TOK_REQ tokenMode',
      'CM_TOK_REQ tokenDevice',
      'CM_TOK_REQ tokenBinding',
      'CM_TOK_REQ tokenFresh',
      'CM_TOK_REQ tokenUnexpired',
      'CM_TOK_REQ tokenUnused',
      // What bounds the returns is that each needs a token of its own.
      'CM_FALLBACK_LIMIT tokenUnused',
      'CM_FALLBACK_LIMIT ownersToken',
      'CM_FALLBACK_LIMIT ownersTokenValid',
      // An order reaches the slot that it names.
      'CM_SLOT_ISO objectSho',
    ]);
  });

  it('lacks all of several, and nothing else', () => {
    const { checks = {} } = weakenedOptions('tre', ['CM_OBJ_SIG', 'CM_ACK_AUTH', 'CM_REP_AUTH']) ?? {};
    expect(Object.keys(checks)).toEqual(['objectSignature', 'ackSignature']);
    expect(checks.objectSignature).not.toBe(completeChecks.objectSignature);
    expect(weakenedOptions('tre', ['CM_REP_AUTH'])).toBeUndefined();
  });
});
