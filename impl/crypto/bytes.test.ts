import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { concat, equalConstantTime, fromHex, requireLength, toHex, utf8, xor } from './bytes.js';

const octets = fc.uint8Array({ maxLength: 64 });

it('hexadecimal gives back what it was made of [seed 1]', () => {
  fc.assert(
    fc.property(octets, (value) => {
      expect(fromHex(toHex(value))).toEqual(value);
      expect(fromHex(toHex(value).toUpperCase())).toEqual(value);
    }),
    { seed: 1 },
  );
});

it.each(['0', 'zz', '0x00', '00 11', '٠٠'])('refuses %j as hexadecimal', (text) => {
  expect(() => fromHex(text)).toThrow('USE-003');
});

it('joins in order and copies', () => {
  const part = Uint8Array.of(1, 2);
  const joined = concat(part, new Uint8Array(), Uint8Array.of(3));
  part[0] = 9;
  expect(joined).toEqual(Uint8Array.of(1, 2, 3));
});

it('xor undoes itself and refuses unequal lengths', () => {
  const left = utf8('mcim');
  const right = Uint8Array.of(1, 2, 3, 255);
  expect(xor(xor(left, right), right)).toEqual(left);
  expect(() => xor(left, Uint8Array.of(1))).toThrow('USE-001');
});

it('equality agrees with the plain comparison [seed 2]', () => {
  fc.assert(
    fc.property(octets, octets, (left, right) => {
      expect(equalConstantTime(left, right)).toBe(toHex(left) === toHex(right));
      expect(equalConstantTime(left, left.slice())).toBe(true);
    }),
    { seed: 2 },
  );
});

it('a wrong length is named without the octets', () => {
  expect(() => requireLength('key', fromHex('c0ffee'), 16, 32)).toThrow(
    'USE-001 key: expected 16 or 32 octets, got 3. Pass the raw octets, not a text form.',
  );
});
