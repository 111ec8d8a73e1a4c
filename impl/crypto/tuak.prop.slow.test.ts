/** TUAK against a second version, written from the clause with one bit an entry, and a Keccak of big integers. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveTopc, tuak } from './tuak.js';

const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const lengths = fc.record({
  macLength: fc.constantFrom(8, 16, 32),
  resLength: fc.constantFrom(4, 8, 16, 32),
  ckLength: fc.constantFrom(16, 32),
  ikLength: fc.constantFrom(16, 32),
  keccakIterations: fc.integer({ min: 1, max: 3 }),
});
const key = fc.oneof(octets(16), octets(32));

it('agrees with the bits of TS 35.231, clause 6, for each key, length and number of iterations [seed 23]', () => {
  fc.assert(
    fc.property(key, octets(32), octets(16), octets(6), octets(2), lengths, (k, top, rand, sqn, amf, choices) => {
      const { macLength, resLength, ckLength, ikLength, keccakIterations: times } = choices;
      const k7 = k.length === 32 ? 1 : 0;
      const field = (length: number) => [Number(length === 32), Number(length === 16), Number(length === 8)];
      const topc = deriveTopc(k, top, times);
      expect(topc).toEqual(part(naive(k, top, [0, 0, 0, 0, 0, 0, 0, k7], times), 0, 32));

      const functions = tuak(k, topc, choices);
      const mac = (star: number) =>
        part(naive(k, topc, [star, 0, ...field(macLength), 0, 0, k7], times, rand, amf, sqn), 0, macLength);
      expect(functions.f1(rand, sqn, amf)).toEqual(mac(0));
      expect(functions.f1star(rand, sqn, amf)).toEqual(mac(1));

      const long = [Number(ckLength === 32), Number(ikLength === 32)];
      const out = naive(k, topc, [0, 1, ...field(resLength), ...long, k7], times, rand);
      const [res, ck, ik, ak] = [
        part(out, 0, resLength),
        part(out, 256, ckLength),
        part(out, 512, ikLength),
        part(out, 768, 6),
      ];
      expect(functions.f2345(rand)).toEqual({ res, ck, ik, ak });
      expect([functions.f2(rand), functions.f3(rand), functions.f4(rand), functions.f5(rand)]).toEqual([
        res,
        ck,
        ik,
        ak,
      ]);
      const star = naive(k, topc, [1, 1, 0, 0, 0, 0, 0, k7], times, rand);
      expect(functions.f5star(rand)).toEqual(part(star, 768, 6));
    }),
    { seed: 23, numRuns: 40 },
  );
});

it.each([
  ['K', () => tuak(new Uint8Array(24), new Uint8Array(32))],
  ['K', () => deriveTopc(new Uint8Array(15), new Uint8Array(32))],
  ['TOP', () => deriveTopc(new Uint8Array(16), new Uint8Array(16))],
  ['TOPc', () => tuak(new Uint8Array(16), new Uint8Array(16))],
  ['RAND', () => tuak(new Uint8Array(16), new Uint8Array(32)).f2(new Uint8Array(8))],
  [
    'RAND',
    () => tuak(new Uint8Array(16), new Uint8Array(32)).f1(new Uint8Array(8), new Uint8Array(6), new Uint8Array(2)),
  ],
  [
    'SQN',
    () => tuak(new Uint8Array(16), new Uint8Array(32)).f1(new Uint8Array(16), new Uint8Array(5), new Uint8Array(2)),
  ],
  [
    'AMF',
    () => tuak(new Uint8Array(16), new Uint8Array(32)).f1(new Uint8Array(16), new Uint8Array(6), new Uint8Array(1)),
  ],
])('refuses %s of a wrong length', (name, call) => {
  expect(call).toThrow(`USE-001 ${name}:`);
});

it.each([0, 256, 1.5, Number.NaN])('refuses %s iterations', (keccakIterations) => {
  expect(() => tuak(new Uint8Array(16), new Uint8Array(32), { keccakIterations })).toThrow(
    'USE-002 Keccak iterations:',
  );
  expect(() => deriveTopc(new Uint8Array(16), new Uint8Array(32), keccakIterations)).toThrow('USE-002');
});

/** OUT of one function, bit by bit; a field that is not given is zero. */
function naive(
  k: Uint8Array,
  constant: Uint8Array,
  instance: readonly number[],
  times: number,
  rand = new Uint8Array(16),
  amf = new Uint8Array(2),
  sqn = new Uint8Array(6),
): readonly number[] {
  const algoname = Uint8Array.from('TUAK1.0', (letter) => letter.charCodeAt(0));
  const fields = [constant, algoname, rand, amf, sqn, k].map((field) => bits(field).toReversed());
  const [first, ...others] = fields;
  const used = [...(first ?? []), ...instance.toReversed(), ...others.flat()];
  let state: number[] = Array.from({ length: 1600 }, (_, at) => used[at] ?? 0);
  for (let at = 768; at < 773; at += 1) state[at] = 1;
  state[1087] = 1;
  for (let time = 0; time < times; time += 1) state = keccak(state);
  return state;
}

/** Octets out of the bits from one place on, the last bit first. */
function part(out: readonly number[], at: number, length: number): Uint8Array {
  const taken = out.slice(at, at + 8 * length).toReversed();
  return Uint8Array.from({ length }, (_, octet) => Number.parseInt(taken.slice(8 * octet, 8 * octet + 8).join(''), 2));
}

function bits(field: Uint8Array): number[] {
  return [...field].flatMap((octet) => digits(octet.toString(2).padStart(8, '0')));
}

const digits = (text: string): number[] => text.split('').map(Number);

/** FIPS 202, clause 3.2: theta, rho and pi, chi, iota, 24 times; lane (x, y) is at x + 5y. */
function keccak(state: readonly number[]): number[] {
  let lanes = Array.from({ length: 25 }, (_, lane) =>
    BigInt(
      `0b${state
        .slice(64 * lane, 64 * lane + 64)
        .toReversed()
        .join('')}`,
    ),
  );
  const at = (x: number, y: number): bigint => lanes[(x % 5) + 5 * (y % 5)] ?? 0n;
  let lfsr = 1;
  for (let round = 0; round < 24; round += 1) {
    const c = [0, 1, 2, 3, 4].map((x) => at(x, 0) ^ at(x, 1) ^ at(x, 2) ^ at(x, 3) ^ at(x, 4));
    lanes = lanes.map((lane, index) => lane ^ (c[(index + 4) % 5] ?? 0n) ^ rotate(c[(index + 1) % 5] ?? 0n, 1));
    const moved = [...lanes];
    for (let step = 0, x = 1, y = 0; step < 24; step += 1, [x, y] = [y, (2 * x + 3 * y) % 5]) {
      moved[y + 5 * ((2 * x + 3 * y) % 5)] = rotate(at(x, y), ((step + 1) * (step + 2)) / 2);
    }
    lanes = moved;
    lanes = lanes.map((lane, index) => {
      const [x, y] = [index % 5, Math.floor(index / 5)];
      return lane ^ (BigInt.asUintN(64, ~at(x + 1, y)) & at(x + 2, y));
    });
    let constant = 0n;
    for (let bit = 0; bit < 7; bit += 1) {
      if ((lfsr & 1) === 1) constant |= 1n << BigInt(2 ** bit - 1);
      lfsr = lfsr & 0x80 ? (lfsr << 1) ^ 0x171 : lfsr << 1;
    }
    lanes[0] = (lanes[0] ?? 0n) ^ constant;
  }
  return lanes.flatMap((lane) => digits(lane.toString(2).padStart(64, '0')).toReversed());
}

function rotate(lane: bigint, by: number): bigint {
  const shift = BigInt(by % 64);
  return BigInt.asUintN(64, lane << shift) | (lane >> (64n - shift));
}
