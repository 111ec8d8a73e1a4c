import { createCipheriv, hkdfSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { toHex } from './bytes.js';
import { seededRandom, systemRandom } from './random.js';

it('a seed gives the same octets again, and other octets with each call', () => {
  const one = seededRandom('run 7');
  const two = seededRandom('run 7');
  const first = one.bytes(32);
  expect(two.bytes(32)).toEqual(first);
  expect(one.bytes(32)).not.toEqual(first);
  expect(one.bytes(0)).toEqual(new Uint8Array());
});

it('the stream of a seed is pinned, so that recorded runs stay valid', () => {
  expect(toHex(seededRandom('mcim').bytes(16))).toBe('39ab2f3f96fffeaf3396c4ed5e6ef57b');
});

it('agrees with OpenSSL over the same construction', () => {
  const key = Buffer.from(hkdfSync('sha256', 'mcim', '', 'mcim-spec seeded random', 32));
  const secondCall = Buffer.from('00000000000000000000000000000001', 'hex');
  const source = seededRandom('mcim');
  source.bytes(5);
  const expected = createCipheriv('chacha20', key, secondCall).update(Buffer.alloc(100));
  expect(toHex(source.bytes(100))).toBe(expected.toString('hex'));
});

it('texts and octets of one seed are one seed; other seeds are others', () => {
  expect(seededRandom('a').bytes(16)).toEqual(seededRandom(Uint8Array.of(0x61)).bytes(16));
  expect(seededRandom('a').bytes(16)).not.toEqual(seededRandom('b').bytes(16));
});

it('the system source serves more than one request of the platform', () => {
  const octets = systemRandom.bytes(150_000);
  expect(octets).toHaveLength(150_000);
  expect(octets.subarray(-64).some((octet) => octet !== 0)).toBe(true);
});

it.each([-1, 1.5, Number.NaN])('refuses to draw %j octets', (length) => {
  expect(() => systemRandom.bytes(length)).toThrow('USE-002');
  expect(() => seededRandom('a').bytes(length)).toThrow('USE-002');
});
