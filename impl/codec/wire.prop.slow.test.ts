import fc from 'fast-check';
import { match } from 'ts-pattern';
import { describe, expect, it } from 'vitest';
import { encodeCbor, type CborValue } from '../crypto/cbor.js';
import { equalConstantTime } from '../crypto/bytes.js';
import { signObject, type SigningKey } from '../crypto/cose-sign1.js';
import { MisuseError } from '../errors.js';
import { asSid } from './fields.js';
import { isMalformed } from './malformed.js';
import { messageSchemas, type MessageType } from './messages.js';
import { payloads } from './payloads.js';
import type { FieldShape, Shape } from './schema.js';
import { decode, encode, longestMessage } from './wire.js';

const types = Object.keys(messageSchemas) as MessageType[];
const seed = 1;
const testKey: SigningKey = { algorithm: 'EdDSA', secretKey: new Uint8Array(32).fill(7) };

/** One message of each type, always the same. */
const samples = types.map((type) => {
  const [sample] = fc.sample(arbitraryMap(type), { seed, numRuns: 1 });
  if (sample === undefined) throw new Error('no sample');
  return { type, map: sample, octets: encodeCbor(sample) };
});

/** Either refused, or a message whose one encoding this is. */
function isCanonicalOrRefused(octets: Uint8Array): boolean {
  const read = decode(octets);
  return isMalformed(read) || equalConstantTime(encode(read), octets);
}

describe(`messages as octets (seed ${seed})`, () => {
  for (const type of types) {
    it(`reads and writes every ${type} without loss`, () => {
      fc.assert(
        fc.property(arbitraryMap(type), (map) => {
          const octets = encodeCbor(map);
          const message = decode(octets);
          if (isMalformed(message)) throw new Error(`${message.where}: ${message.expected}, ${message.got}`);
          expect(message.type).toBe(type);
          expect(equalConstantTime(encode(message), octets)).toBe(true);
        }),
        { seed, numRuns: 20 },
      );
    });
  }

  for (const { type, map, octets } of samples) {
    it(`refuses ${type} when it is cut short, has more octets or another field, or lacks one`, () => {
      for (let length = 0; length < octets.length; length += 1) {
        expect(isMalformed(decode(octets.subarray(0, length)))).toBe(true);
      }
      expect(decode(Uint8Array.from([...octets, 0]))).toMatchObject({ refused: 'malformed', got: 'trailing' });
      const more = new Map<string, CborValue>([...map, ['extra', 1]]);
      expect(decode(encodeCbor(more))).toMatchObject({ refused: 'malformed', got: 'a field too many' });
      for (const name of map.keys()) {
        const less = new Map(map);
        less.delete(name);
        // Where the field may be absent, what is left is a message.
        expect(isCanonicalOrRefused(encodeCbor(less))).toBe(true);
        for (const other of [null, true, -1, [], new Map(), 'a text that is nowhere right \u{e9}']) {
          const wrong = new Map<string, CborValue>([...map, [name, other]]);
          expect(map.get(name) === other || isMalformed(decode(encodeCbor(wrong)))).toBe(true);
        }
      }
    });

    it(`reads ${type} with one octet changed as a canonical message, or refuses it; never throws`, () => {
      for (let at = 0; at < octets.length; at += 1) {
        for (const change of [0x01, 0x20, 0x80, 0xff]) {
          const changed = octets.slice();
          changed[at] = (changed[at] ?? 0) ^ change;
          expect(isCanonicalOrRefused(changed)).toBe(true);
        }
      }
    });
  }

  it('never throws on any octets', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 200 }), isCanonicalOrRefused);
    expect(fc.check(property, { seed, numRuns: 2000 }).failed).toBe(false);
  });

  it.each([
    ['a field twice', 'a2 64 74797065 6b 6d326d652e72657665 7274 64 74797065 6b 6d326d652e72657665 7274'],
    ['a long form of a length', 'a1 78 04 74797065 6b 6d326d652e72657665 7274'],
    ['an indefinite length', 'bf 64 74797065 6b 6d326d652e72657665 7274 ff'],
    ['a tag', 'c1 a1 64 74797065 6b 6d326d652e72657665 7274'],
    ['no map', '6b 6d326d652e72657665 7274'],
    ['a type that is none', 'a1 64 74797065 63 666f6f'],
    ['a type that is an inherited name', 'a1 64 74797065 68 746f537472696e67'],
  ])('refuses %s', (_what, hex) => {
    const octets = Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
    expect(isMalformed(decode(octets))).toBe(true);
  });

  it('reads the same message in its one form', () => {
    expect(decode(encodeCbor(new Map([['type', 'm2me.revert']])))).toEqual({ type: 'm2me.revert' });
  });

  it('refuses what is too long or too deep before it looks further', () => {
    expect(decode(new Uint8Array(longestMessage + 1))).toMatchObject({ refused: 'malformed', got: 'tooLong' });
    let deep: CborValue = 1;
    for (let level = 0; level < 6; level += 1) deep = [deep];
    expect(decode(encodeCbor(new Map([['type', deep]])))).toMatchObject({ refused: 'malformed', got: 'tooDeep' });
  });

  it('names the place of what is wrong, and never its value', () => {
    const attach = encodeCbor(
      new Map([
        ['type', 'm2me.attach'],
        ['identity', '12345'],
      ]),
    );
    expect(decode(attach)).toMatchObject({
      where: 'm2me.attach.identity',
      expected: '15 digits',
      got: 'a text of 5 characters',
    });
  });

  it('does not write what it would not read', () => {
    expect(() => encode({ type: 'm2me.attach', identity: '12345' })).toThrow(MisuseError);
    expect(() => encode({ type: 'vno.attachAccept', ip: 'here' })).toThrow('USE-003');
    expect(() => asSid(new Uint8Array(15))).toThrow('USE-001');
  });
});

/** A message of one type as the map that goes on the wire. */
function arbitraryMap(type: MessageType): fc.Arbitrary<ReadonlyMap<string, CborValue>> {
  return valueOf(messageSchemas[type].shape).map(
    (fields) => new Map<string, CborValue>([['type', type], ...(fields as ReadonlyMap<string, CborValue>)]),
  );
}

function valueOf(shape: Shape): fc.Arbitrary<CborValue> {
  return match(shape)
    .returnType<fc.Arbitrary<CborValue>>()
    .with({ kind: 'count' }, ({ min, max }) => fc.integer({ min, max }))
    .with({ kind: 'octets' }, ({ min, max }) => fc.uint8Array({ minLength: min, maxLength: Math.min(max, min + 40) }))
    .with({ kind: 'lengths' }, ({ lengths }) =>
      fc.oneof(...lengths.map((length) => fc.uint8Array({ minLength: length, maxLength: length }))),
    )
    .with({ kind: 'text' }, ({ pattern }) => fc.stringMatching(new RegExp(`^(?:${pattern})$`)))
    .with({ kind: 'literal' }, ({ value }) => fc.constant(value))
    .with({ kind: 'words' }, ({ words }) => fc.constantFrom(...words))
    .with({ kind: 'list' }, ({ item, min, max }) =>
      fc.array(valueOf(item), { minLength: min, maxLength: Math.min(max, min + 3) }),
    )
    .with({ kind: 'struct' }, ({ fields }) => mapOf(fields))
    .with({ kind: 'variants' }, ({ cases }) => fc.oneof(...cases.map(valueOf)))
    .with({ kind: 'named' }, ({ shape: form }) => valueOf(form))
    .with({ kind: 'signed' }, ({ name }) => signedOf(name))
    .exhaustive();
}

function mapOf(fields: readonly FieldShape[]): fc.Arbitrary<CborValue> {
  const entries = fields.map(({ name, shape, optional }) => {
    const entry = valueOf(shape).map((value): readonly [string, CborValue] => [name, value]);
    return optional ? fc.option(entry) : entry;
  });
  return fc.tuple(...entries).map((present) => new Map(present.filter((entry) => entry !== null)));
}

function signedOf(name: string): fc.Arbitrary<Uint8Array> {
  const form = Object.values(payloads).find(({ kind }) => kind === name);
  if (form === undefined) throw new Error(`no payload ${name}`);
  return valueOf(form.schema.shape).map((claims) => signObject(form.cose, encodeCbor(claims), testKey));
}
