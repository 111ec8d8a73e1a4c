import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromHex, toHex } from './bytes.js';
import { unwrapKey, wrapKey } from './key-wrap.js';
import { seededRandom } from './random.js';

const random = seededRandom('key-wrap');
const refusal = { kind: 'refused', cause: 'unwrapFailed', reqs: [] };

it.each([
  ['c37b7e6492584340bed12207808941155068f738', '138bdeaa9b8fa7fc61f97742e72248ee5ae6ae5360d1ae6a5f54f373fa543b6a'],
  ['466f7250617369', 'afbeb0f07dfbf5419200f2ccb50bb24f'],
])('wraps %s as RFC 5649, clause 6 does', (key, wrapped) => {
  const kek = fromHex('5840df6e29b02af1ab493b705bf16ea1ae8338f4dcc176a8');
  expect(toHex(wrapKey(kek, fromHex(key)))).toBe(wrapped);
  expect(unwrapKey(kek, fromHex(wrapped))).toEqual({ kind: 'unwrapped', key: fromHex(key) });
});

it('unwraps what it wrapped, at any length from 1 [seed 51]', () => {
  const kek = fc.constantFrom(16, 24, 32).map((length) => random.bytes(length));
  fc.assert(
    fc.property(kek, fc.uint8Array({ minLength: 1, maxLength: 70 }), (under, key) => {
      const wrapped = wrapKey(under, key);
      expect(wrapped).toHaveLength(8 * Math.ceil(key.length / 8) + 8);
      expect(unwrapKey(under, wrapped)).toEqual({ kind: 'unwrapped', key });
    }),
    { seed: 51 },
  );
});

it('no single flipped bit, truncation or other KEK unwraps', () => {
  const kek = random.bytes(32);
  for (const length of [5, 16, 32]) {
    const wrapped = wrapKey(kek, random.bytes(length));
    for (let bit = 0; bit < 8 * wrapped.length; bit += 1) {
      const damaged = wrapped.with(bit >>> 3, (wrapped[bit >>> 3] ?? 0) ^ (1 << (bit & 7)));
      expect(unwrapKey(kek, damaged)).toEqual(refusal);
    }
    for (let end = 0; end < wrapped.length; end += 1) expect(unwrapKey(kek, wrapped.subarray(0, end))).toEqual(refusal);
    expect(unwrapKey(random.bytes(32), wrapped)).toEqual(refusal);
  }
});

it('refuses other KEK lengths and the empty key', () => {
  expect(() => wrapKey(new Uint8Array(20), Uint8Array.of(1))).toThrow('USE-001');
  expect(() => unwrapKey(new Uint8Array(20), Uint8Array.of(1))).toThrow('USE-001');
  expect(() => wrapKey(new Uint8Array(16), new Uint8Array())).toThrow('USE-001');
});
