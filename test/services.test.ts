/** Which services are apart: 5.1.3.2-p02, bearers and the administration of MCIMs; 5.1.3.2-p04, access and the security of MCIMs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSuite } from '../conformance/suite/index.js';

const { tests } = parseSuite(readFileSync(new URL('../generated-tests/data/m2me.suite.json', import.meta.url), 'utf8'));

/** What a message of a network that gives access makes the M2ME ask of its TRE, over all contexts that are tested. */
const askedUpon = (networks: readonly string[]): readonly string[] => [
  ...new Set(
    tests
      .flatMap(({ steps }) => steps)
      .filter(({ event }) => networks.some((network) => event.type.startsWith(`${network}.`)))
      .flatMap(({ allowed }) => allowed.flat())
      .flatMap(({ to, msg }) => (to === 'tre' ? [msg.type] : [])),
  ),
];

describe('who gives access', () => {
  it('makes the TRE answer a challenge, and say who the device is and how it stands, and nothing else', () => {
    expect(askedUpon(['vno', 'icsp']).toSorted()).toEqual([
      'm2me.aka',
      'm2me.proveAccess',
      'm2me.signDiscovery',
      'm2me.signReport',
    ]);
  });

  it('writes no MCIM: none of that is a command that changes a slot', () => {
    const changing = [
      'stage',
      'install',
      'swap',
      'swapUnanswered',
      'activate',
      'revert',
      'reprovision',
      'revertToPristine',
    ];
    expect(askedUpon(['vno', 'icsp']).filter((type) => changing.includes(type.slice('m2me.'.length)))).toEqual([]);
    expect(askedUpon(['dpf'])).toContain('m2me.stage');
  });
});
