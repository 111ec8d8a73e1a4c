import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { after } from '../mealy/mealy.js';
import type { Certificate, CertificateVerdict } from './certificate.js';
import { certify, checkCertificate } from './certificate.js';
import { difference, stepsOf } from './difference.js';
import { accessWords, hsiSuite, isDefined, machines, mealy, passes } from '../../test/support/automata.js';
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
        const { certificate } = found as Extract<CertificateVerdict, { accepted: true }>;
        expect(checkCertificate(machine, words, certificate).accepted).toBe(true);
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
        expect(accepted && exact.verdict !== 'complete').toBe(false);
      }),
      { numRuns: 150, seed: 13 },
    );
    expect(seen.accepted).toBeGreaterThan(10);
    expect(seen.incomplete).toBeGreaterThan(10);
  });

  test('for reachable implementations is given to no suite that one of these passes wrongly', () => {
    const seen = { passing: 0, failing: 0 };
    const cases = thinned(true, extraStates).chain(([machine, words]) =>
      fc.tuple(fc.constant(machine), fc.constant(words), reachable(machine, extraStates)),
    );
    fc.assert(
      fc.property(cases, ([machine, words, implementation]) => {
        const found = certify(machine, words, { extraStates });
        if (!found.accepted || !found.certificate.reachable) return;
        const passed = passes(machine, words, implementation);
        seen[passed ? 'passing' : 'failing']++;
        expect(passed && difference(machine, stepsOf(implementation)) !== undefined).toBe(false);
      }),
      { numRuns: 300, seed: 41 },
    );
    expect(Math.min(seen.passing, seen.failing)).toBeGreaterThan(5);
  });
});

// Found by a search for suites that certificates without the one condition or the other accept.
test.each([
  {
    what: 'what lies on one way',
    next: [
      [1, 0],
      [0, 0],
    ],
    output: [
      [1, 1],
      [1, 0],
    ],
    tests: '00001 0011 0101 0111 101 111',
  },
  {
    what: 'what lies on the ways from two words that are to converge',
    next: [
      [1, 1],
      [0, 1],
    ],
    output: [
      [0, 1],
      [0, 0],
    ],
    tests: '0011 01001 0111 101 111',
  },
])('$what has to be told apart, and not from the basis alone', ({ next, output, tests }) => {
  const machine = mealy(next, output);
  const words = tests.split(' ').map((word) => Array.from(word, Number));
  expect(checkExactly(machine, words, { maxStates: 3 }).verdict).toBe('incomplete');
  expect(certify(machine, words, { extraStates: 1 }).accepted).toBe(false);
});

describe('a certificate', () => {
  // Two switches in a row: x0 moves on, x1 tells the last state from the others.
  const machine = mealy(
    [
      [1, 0],
      [2, 1],
      [0, 2],
    ],
    [
      [0, 0],
      [0, 0],
      [0, 1],
    ],
  );
  const words = hsiSuite(machine, 0);
  const found = certify(machine, words, { extraStates: 0 });
  const certificate = (found as Extract<CertificateVerdict, { accepted: true }>).certificate;
  const verdict = (other: Partial<Certificate>): CertificateVerdict =>
    checkCertificate(machine, words, { ...certificate, ...other });

  test('names a basis word for each state', () => {
    expect(found).toEqual({
      accepted: true,
      certificate: { extraStates: 0, basis: [[], [0], [0, 0]], convergent: [], reachable: true },
    });
  });

  test.each<[string, Partial<Certificate>, string]>([
    [
      'with a word outside the suite',
      { basis: [[], [0], [0, 0, 0, 0, 0, 0, 0]] },
      'no word of the suite is known to lead to s2',
    ],
    ['with too few words', { basis: [[], [0]] }, 'no word of the suite is known to lead to s2'],
    ['that begins elsewhere', { basis: [[0, 0, 0], [0], [0, 0]] }, 'the basis does not begin at the start'],
    ['whose words are exchanged', { basis: [[], [0, 0], [0]] }, 'this does not lead to s1'],
    [
      'of a step that does not follow',
      { convergent: [[0, 0, 0, 0]] },
      'the suite does not show that this converges with the basis',
    ],
    ['for more states than the suite is for', { extraStates: 1 }, 'the suite does not tell what comes then from s0'],
  ])('%s is refused', (_name, other, missing) => {
    expect(verdict(other)).toMatchObject({ accepted: false, gap: { missing } });
  });

  test.each([-1, 0.5, Number.NaN, undefined])('for %s extra states is neither looked for nor accepted', (count) => {
    const extraStates = count as number;
    const message = `MDL-415 example: extraStates: expected a whole number from 0, got ${count}. `;
    expect(() => certify(machine, words, { extraStates })).toThrow(message);
    expect(() => verdict({ extraStates })).toThrow(message);
  });

  test('is not found where states are not told apart, and says which', () => {
    const without = words.map((word) => word.filter((input) => input === 0));
    expect(certify(machine, without, { extraStates: 0 })).toEqual({
      accepted: false,
      gap: { word: [0], missing: 'the suite does not tell what comes then from s0' },
    });
  });

  test('is not looked for where a word is none of the machine', () => {
    expect(() => certify(machine, [[0], [0, 2]], { extraStates: 0 })).toThrow(
      'MDL-421 example: input 2 of word 2: expected an input that is defined in s1, got 2. ' +
        'Check that suite and machine belong together.',
    );
  });
});

/** A state for each word of up to `steps` inputs behind a basis; what leads further leads to any, likely a right one. */
function reachable(machine: Mealy, steps: number): fc.Arbitrary<Mealy> {
  const width = machine.inputs.length;
  let edge = accessWords(machine);
  const words = [...edge];
  const key = (word: InputWord): string => word.join();
  const number = new Map(words.map((word, index) => [key(word), index]));
  for (let step = 0; step < steps; step++) {
    edge = edge
      .flatMap((word) => machine.inputs.map((_name, input) => [...word, input]))
      .filter((word) => !number.has(key(word)));
    for (const word of edge) number.set(key(word), words.push(word) - 1);
  }
  const specified = words.map((word) => after(machine, 0, word));
  const right = (state: number): number[] => [...specified.keys()].filter((index) => specified[index] === state);
  const transitions = words.flatMap((word, from) =>
    machine.inputs.map((_name, input) => {
      const inside = number.get(key([...word, input]));
      if (inside !== undefined) return fc.constant(inside);
      const to = machine.next[(specified[from] as number) * width + input] as number;
      return fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...right(to)) },
        { weight: 1, arbitrary: fc.nat(words.length - 1) },
      );
    }),
  );
  const row = (state: number): number[] =>
    machine.inputs.map((_name, input) => machine.output[state * width + input] as number);
  return fc.tuple(...transitions).map((next) => ({
    ...machine,
    states: words.map((word) => `after ${key(word)}`),
    next: Int32Array.from(next),
    output: Int32Array.from(specified.flatMap(row)),
  }));
}
