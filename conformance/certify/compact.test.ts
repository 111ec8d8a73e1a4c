import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machines } from '../../test/support/automata.js';
import { completeSuite } from '../methods/suite.js';
import { certify, checkCertificate } from './certificate.js';
import { compactCertificate, readCertificate } from './compact.js';
import type { CompactCertificate } from './compact.js';

const machine = {
  name: 'coffee',
  states: ['a', 'b'],
  inputs: ['coin', 'button'],
  outputs: ['-', 'coffee'],
  next: Int32Array.of(1, 0, 1, 0),
  output: Int32Array.of(0, 0, 0, 1),
};
const words = [
  [0, 0, 1],
  [0, 1, 1],
  [1, 1],
];

describe('a compact certificate', () => {
  it('names words by where the suite first begins so', () => {
    const certificate = { extraStates: 0, basis: [[], [0]], convergent: [[0, 1], [1]], reachable: true };
    const compact = compactCertificate(machine, words, certificate);
    expect(compact).toEqual({
      extraStates: 0,
      basis: [
        [0, 0],
        [0, 1],
      ],
      convergent: [
        [1, 2],
        [2, 1],
      ],
      reachable: true,
    });
    expect(readCertificate(words, compact)).toEqual(certificate);
  });

  it.each([0, 1, 2])('comes back as it was and is accepted, with %i extra states (seed 71)', (extraStates) => {
    fc.assert(
      fc.property(machines({ maxStates: 4, maxInputs: 2, total: true }), (any) => {
        const suite = completeSuite(any, { method: 'S', extraStates });
        const verdict = certify(any, suite.words, { extraStates, stateCover: suite.stateCover });
        expect(verdict.accepted).toBe(true);
        if (!verdict.accepted) return;
        const compact = compactCertificate(any, suite.words, verdict.certificate);
        const read = readCertificate(suite.words, JSON.parse(JSON.stringify(compact)) as typeof compact);
        expect(read).toEqual(verdict.certificate);
        expect(checkCertificate(any, suite.words, read)).toEqual(verdict);
      }),
      { numRuns: 20, seed: 71 },
    );
  });

  it.each([
    [3, 1],
    [2, 3],
    [-1, 1],
    [0, -1],
    [0, 0.5],
  ])('that names input %i, %i of no word is refused', (place, inputs) => {
    const compact = { extraStates: 0, basis: [], convergent: [[place, inputs]], reachable: true } as const;
    expect(() => readCertificate(words, compact)).toThrow(
      `MDL-425 certificate: word of a certificate: expected one of 3 words, and no more inputs than it has, got [${place},${inputs}]. `,
    );
  });

  it.each([
    ['a beginning that is none', { basis: [0], convergent: [] }, 'got 0.'],
    ['a beginning without its length', { basis: [[0]], convergent: [] }, 'got [0].'],
    ['no convergent words', { basis: [[0, 0]] }, 'got an object with extraStates, reachable, basis.'],
    [
      'a number for convergent words',
      { basis: [[0, 0]], convergent: 1 },
      'expected a list of them as basis, and as convergent, got 1.',
    ],
  ])('with %s, as of a damaged file, is refused', (_name, damaged, message) => {
    const compact = { extraStates: 0, reachable: true, ...damaged } as unknown as CompactCertificate;
    expect(() => readCertificate(words, compact)).toThrow(/^MDL-425 /);
    expect(() => readCertificate(words, compact)).toThrow(message);
  });

  it('is not made of a certificate of another suite', () => {
    const certificate = { extraStates: 0, basis: [[], [0]], convergent: [[0, 0, 0]], reachable: true };
    expect(() => compactCertificate(machine, words, certificate)).toThrow(/^MDL-425 certificate: .* got a word of 3/);
  });
});
