import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from './random.js';
import { openBox, sealBox, type SealedLabel } from './sealed-box.js';

const random = seededRandom('sealed-box');
const key = random.bytes(32);
const label: SealedLabel = { slotId: 'mcim/0', version: 1, counter: 41 };
const refusal = { kind: 'refused', cause: 'openFailed', reqs: [] };

it('opens what it sealed, with 28 octets more [seed 41]', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
      fc.nat(),
      (plaintext, slotId, counter) => {
        const where = { slotId, version: 2, counter };
        const sealed = sealBox(key, where, plaintext, random);
        expect(sealed).toHaveLength(plaintext.length + 28);
        expect(openBox(key, where, sealed)).toEqual({ kind: 'opened', plaintext });
      },
    ),
    { seed: 41 },
  );
});

it('a record of another slot, version, counter or key does not open', () => {
  const sealed = sealBox(key, label, Uint8Array.of(1, 2, 3), random);
  expect(openBox(key, { ...label, slotId: 'mcim/1' }, sealed)).toEqual(refusal);
  expect(openBox(key, { ...label, version: 2 }, sealed)).toEqual(refusal);
  expect(openBox(key, { ...label, counter: 42 }, sealed)).toEqual(refusal);
  expect(openBox(random.bytes(32), label, sealed)).toEqual(refusal);
});

it('no single flipped bit and no truncation opens', () => {
  const sealed = sealBox(key, label, Uint8Array.of(1, 2, 3), random);
  for (let bit = 0; bit < 8 * sealed.length; bit += 1) {
    const damaged = sealed.with(bit >>> 3, (sealed[bit >>> 3] ?? 0) ^ (1 << (bit & 7)));
    expect(openBox(key, label, damaged)).toEqual(refusal);
  }
  for (let end = 0; end < sealed.length; end += 1)
    expect(openBox(key, label, sealed.subarray(0, end))).toEqual(refusal);
});

it('equal records are sealed differently', () => {
  const plaintext = Uint8Array.of(1);
  expect(sealBox(key, label, plaintext, random)).not.toEqual(sealBox(key, label, plaintext, random));
});

it('refuses other key lengths and counters that are no counts', () => {
  expect(() => sealBox(new Uint8Array(16), label, key, random)).toThrow('USE-001');
  expect(() => openBox(new Uint8Array(16), label, key)).toThrow('USE-001');
  expect(() => sealBox(key, { ...label, counter: -1 }, key, random)).toThrow('USE-002 counter');
  expect(() => openBox(key, { ...label, version: 0.5 }, key)).toThrow('USE-002 version');
});
