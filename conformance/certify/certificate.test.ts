import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { certify, checkCertificate } from './certificate.js';
import { hsiSuite, isDefined, machines } from './examples.js';
import { checkExactly } from './exact.js';

/** A complete suite, and a choice of what to take from it. */
const thinned = (total: boolean, extraStates: number): fc.Arbitrary<readonly [Mealy, readonly InputWord[]]> =>
  machines({ maxStates: 4, maxInputs: 2, total }).chain((machine) => {
    const suite = hsiSuite(machine, extraStates);
    const cuts = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(4)), {
      minLength: suite.length,
      maxLength: suite.length,
    });
    const word = fc.array(fc.nat(machine.inputs.length - 1), { minLength: 2, maxLength: 12 });
    return fc
      .tuple(cuts, fc.array(word, { maxLength: 4 }))
      .map(([by, more]) => [
        machine,
        [
          ...suite.map((test, index) => test.slice(0, Math.max(0, test.length - (by[index] as number)))),
          ...more.filter((test) => isDefined(machine, test)),
        ],
      ]);
  });

describe.each([
  ['no extra state', 0],
  ['one extra state', 1],
  ['two extra states', 2],
])('a certificate for %s', (_name, extraStates) => {
  test('is found for every HSI suite, speaks of reachable implementations too, and is accepted', () => {
    fc.assert(
      fc.property(machines({ maxStates: 6, maxInputs: 3, total: false }), (machine) => {
        const words = hsiSuite(machine, extraStates);
        const found = certify(machine, words, { extraStates });
        expect(found).toMatchObject({ accepted: true, certificate: { reachable: true } });
        if (found.accepted) expect(checkCertificate(machine, words, found.certificate).accepted).toBe(true);
      }),
      { numRuns: 50, seed: 11 },
    );
  });

  test.each([
    ['total', true],
    ['partial', false],
  ])('is given to no suite that the exact checker finds incomplete, for %s machines', (_kind, total) => {
    const seen = { accepted: 0, refused: 0, incomplete: 0 };
    fc.assert(
      fc.property(thinned(total, extraStates), ([machine, words]) => {
        const exact = checkExactly(machine, words, { maxStates: machine.states.length + extraStates });
        const { accepted } = certify(machine, words, { extraStates });
        seen[accepted ? 'accepted' : 'refused']++;
        if (exact.verdict === 'incomplete') seen.incomplete++;
        if (accepted) expect(exact.verdict).toBe('complete');
      }),
      { numRuns: 300, seed: 13 },
    );
    expect(seen.accepted).toBeGreaterThan(10);
    expect(seen.incomplete).toBeGreaterThan(10);
  });
});
