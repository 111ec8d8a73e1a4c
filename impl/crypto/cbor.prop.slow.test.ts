import { decode } from 'cborg';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from './bytes.js';
import { decodeCbor, encodeCbor, type CborKey, type CborValue } from './cbor.js';

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !value.startsWith('\uFEFF'));
const integer = fc.oneof(
  fc.maxSafeInteger().map((value) => (value === 0 ? 0 : value)),
  fc.integer({ min: -300, max: 300 }).map((value) => (value === 0 ? 0 : value)),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }),
  fc.bigInt({ min: -(2n ** 64n), max: -(2n ** 53n) }),
);
const key: fc.Arbitrary<CborKey> = fc.oneof(
  text,
  fc.integer({ min: -70_000, max: 70_000 }).map((value) => value || 0),
);
const { value: anyValue } = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    integer,
    text,
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => new Map(entries)),
  ),
}));

it('decodes what it encodes, and encodes it to the same octets [seed 21]', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const octets = encodeCbor(value);
      const decoded = decodeCbor(octets);
      expect(decoded).toEqual({ kind: 'decoded', value });
      expect(decode(octets, { useMaps: true })).toEqual(value);
    }),
    { seed: 21, numRuns: 400 },
  );
});

it('one value has one encoding: what decodes encodes to what it was decoded from [seed 22]', () => {
  const mutated = fc.tuple(anyValue, fc.nat(), fc.nat(255)).map(([value, at, octet]) => {
    const octets = encodeCbor(value);
    octets[at % octets.length] = octet;
    return octets;
  });
  fc.assert(
    fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 30 })), (octets) => {
      const decoded = decodeCbor(octets);
      const again = decoded.kind === 'decoded' ? encodeCbor(decoded.value) : octets;
      expect(again).toEqual(octets);
    }),
    { seed: 22, numRuns: 3000 },
  );
});

it('every truncation is refused, and every continuation [seed 23]', () => {
  fc.assert(
    fc.property(anyValue, fc.nat(255), (value, more) => {
      const octets = encodeCbor(value);
      for (let end = 0; end < octets.length; end += 1) {
        expect(decodeCbor(octets.subarray(0, end)).kind).toBe('refused');
      }
      expect(decodeCbor(Uint8Array.of(...octets, more))).toMatchObject({ kind: 'refused', cause: 'trailing' });
    }),
    { seed: 23 },
  );
});

it('octet strings of the result are copies', () => {
  const octets = encodeCbor([Uint8Array.of(1, 2, 3)]);
  const decoded = decodeCbor(octets);
  octets.fill(0);
  expect(decoded).toEqual({ kind: 'decoded', value: [Uint8Array.of(1, 2, 3)] });
});

describe('refuses', () => {
  it.each([
    ['an integer in a longer form', '1801', 'notCanonical'],
    ['a length in a longer form', '580100', 'notCanonical'],
    ['map keys out of order', 'a2616200616100', 'notCanonical'],
    ['a repeated key', 'a2616100616100', 'notCanonical'],
    ['a text that is not UTF-8', '61ff', 'notCanonical'],
    ['an indefinite array', '9f00ff', 'unsupported'],
    ['an indefinite octet string', '5f4100ff', 'unsupported'],
    ['a break alone', 'ff', 'unsupported'],
    ['a tag', 'c000', 'unsupported'],
    ['a half-precision float', 'f90000', 'unsupported'],
    ['a double', 'fb3ff0000000000000', 'unsupported'],
    ['NaN', 'f97e00', 'unsupported'],
    ['undefined', 'f7', 'unsupported'],
    ['a simple value in two octets', 'f816', 'unsupported'],
    ['reserved additional information', '1c', 'unsupported'],
    ['an octet string as a key', 'a1410000', 'unsupported'],
    ['an array as a key', 'a18000', 'unsupported'],
    ['a key without a value', 'a100', 'truncated'],
    ['an array of 2^64 - 1 items', '9bffffffffffffffff', 'truncated'],
    ['a map of 2^63 entries', 'bb8000000000000000', 'truncated'],
    ['an octet string of 2^32 octets', '5b0000000100000000', 'truncated'],
    ['nothing', '', 'truncated'],
    ['a second item', '0000', 'trailing'],
  ])('%s', (_, hex, cause) => {
    expect(decodeCbor(fromHex(hex))).toEqual({ kind: 'refused', cause, reqs: [] });
  });

  it('more levels and more octets than the limits, without exhausting the stack', () => {
    expect(decodeCbor(nested(16)).kind).toBe('decoded');
    expect(decodeCbor(nested(17))).toMatchObject({ cause: 'tooDeep' });
    expect(decodeCbor(nested(60_000))).toMatchObject({ cause: 'tooDeep' });
    expect(decodeCbor(nested(3), { depth: 2 })).toMatchObject({ cause: 'tooDeep' });
    expect(decodeCbor(encodeCbor(new Uint8Array(65_533)))).toMatchObject({ kind: 'decoded' });
    expect(decodeCbor(encodeCbor(new Uint8Array(65_534)))).toMatchObject({ cause: 'tooLong' });
    expect(decodeCbor(encodeCbor('four'), { length: 4 })).toMatchObject({ cause: 'tooLong' });
  });
});

it.each([
  ['a fraction', 0.5],
  ['NaN', Number.NaN],
  ['negative zero', -0],
  ['an unsafe number', 2 ** 53],
  ['2^64', 2n ** 64n],
  ['a lone surrogate', '\uD800'],
  ['undefined', undefined],
  ['undefined inside', [undefined]],
  ['a plain object', {}],
  ['a date', new Date(0)],
  ['a bigint key', new Map([[1n, 1]])],
  ['a fraction as a key', new Map([[0.5, 1]])],
])('refuses to encode %s', (_, value) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the types exclude is the point
  expect(() => encodeCbor(value as CborValue)).toThrow('USE-004');
});

it('refuses to encode a value that contains itself', () => {
  const loop: CborValue[] = [];
  loop.push(loop);
  expect(() => encodeCbor(loop)).toThrow('USE-004');
});

it('sorts keys by their encodings, whatever the order of insertion', () => {
  const map = new Map<CborKey, CborValue>([
    ['aa', 1],
    ['b', 2],
    [-1, 3],
    [100, 4],
    [10, 5],
  ]);
  expect(toHex(encodeCbor(map))).toBe('a50a05186404200361620262616101');
});

/** Arrays inside each other, an integer innermost. */
function nested(levels: number): Uint8Array {
  return new Uint8Array(levels + 1).fill(0x81, 0, levels);
}
