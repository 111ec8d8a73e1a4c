import { describe, expect, it } from 'vitest';
import { referenceAdapter } from '../adapters/reference.js';
import { replayAt } from './replay.js';
import { replayServerFailure, serverFailures } from './server-failures.js';

const causes: Readonly<Record<string, string>> = {
  'S-01': 'badSignature',
  'S-02': 'badSignature',
  'S-03': 'notEntitled',
};

describe('a way in which servers have failed', () => {
  for (const failure of serverFailures) {
    it(`${failure.id}: ${failure.says}`, async () => {
      const cause = causes[failure.id];
      const replayed = await replayServerFailure(failure);
      expect(replayed?.why).toBeUndefined();
      expect(replayed).toMatchObject({ succeedsWhenOff: true, refusedWhenOn: true, how: 'refused', cause });
      expect(replayed?.steps).toBe(failure.taken.length);
    });

    it(`${failure.id}: is none of the whole implementation`, async () => {
      const { whole, failing, taken, role } = failure;
      const attacked = { complete: whole, weakened: failing, taken, weak: () => referenceAdapter(role) };
      expect(await replayAt(attacked)).toMatchObject({ succeedsWhenOff: false });
    });
  }

  it('notes a bad signature, and nothing else', async () => {
    const [failure] = serverFailures;
    const noted: string[] = [];
    if (failure !== undefined) await replayServerFailure(failure, (kind) => noted.push(kind));
    expect(noted).toEqual(['report']);
  });
});
