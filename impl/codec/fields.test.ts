/** Forms that statements of the clause rest on: TR 33.812, 5.1.3.6.3 steps 1 and 8. */
import { describe, expect, it } from 'vitest';
import { encodeCbor, type CborValue } from '../crypto/cbor.js';
import { akaCredential, freeText, imsi, ip } from './fields.js';
import { isMalformed, type Malformed } from './malformed.js';
import { decode } from './wire.js';

const isRead = (value: unknown): boolean => !isMalformed(value as Malformed);

describe('the form of a field', () => {
  it.each(['001010000000001', '999990000000001'])('takes the 15 digits of an IMSI, and so of a PCID: %s', (digits) => {
    expect(isRead(imsi.read(digits, 'identity'))).toBe(true);
  });

  it.each(['00101000000000', '0010100000000011', '00101000000000a', ''])('takes no other identity: %j', (text) => {
    expect(isRead(imsi.read(text, 'identity'))).toBe(false);
  });

  it.each(['0.0.0.0', '10.0.0.1', '255.249.199.99'])('takes the address %s', (address) => {
    expect(isRead(ip.read(address, 'ip'))).toBe(true);
  });

  it.each(['256.0.0.1', '10.0.0.300', '10.0.0', '010.0.0.1', '10.0.0.1.1'])('takes no address %s', (address) => {
    expect(isRead(ip.read(address, 'ip'))).toBe(false);
  });

  it('takes no empty parameter of a bootstrap', () => {
    expect(isRead(freeText.read('', 'napdef'))).toBe(false);
    expect(isRead(freeText.read('a', 'napdef'))).toBe(true);
  });
});

describe('a credential', () => {
  const k = new Uint8Array(16);
  const milenage = { algorithm: 'milenage', k, opc: k };
  const tuak = { algorithm: 'tuak', k, topc: new Uint8Array(32), keccakIterations: 1 };
  const mapOf = (fields: Readonly<Record<string, CborValue>>) => new Map(Object.entries(fields));

  it.each([
    ['MILENAGE', milenage],
    ['TUAK with a key of 128 bits', tuak],
    ['TUAK with a key of 256 bits', { ...tuak, k: new Uint8Array(32) }],
    ['TUAK with the most iterations', { ...tuak, keccakIterations: 255 }],
  ])('is one for %s', (_what, fields) => {
    expect(akaCredential.read(mapOf(fields), 'credential')).toEqual(fields);
  });

  it.each<[string, Readonly<Record<string, CborValue>>, string]>([
    ['an algorithm that is none', { ...milenage, algorithm: 'comp128' }, 'algorithm'],
    ['an inherited name as algorithm', { ...milenage, algorithm: 'toString' }, 'algorithm'],
    ['a number as algorithm', { ...milenage, algorithm: 1 }, 'algorithm'],
    ['no algorithm', { k, opc: k }, 'algorithm'],
    ['a key of 256 bits for MILENAGE', { ...milenage, k: new Uint8Array(32) }, 'k'],
    ['a key of 192 bits', { ...tuak, k: new Uint8Array(24) }, 'k'],
    ['a TOPc of 128 bits', { ...tuak, topc: k }, 'topc'],
    ['no iteration', { ...tuak, keccakIterations: 0 }, 'keccakIterations'],
    ['256 iterations', { ...tuak, keccakIterations: 256 }, 'keccakIterations'],
  ])('is refused with %s, and the place is named', (_what, fields, place) => {
    const message = {
      type: 'ccif.credentialResponse',
      found: true,
      pcid: '001010000000001',
      credential: mapOf(fields),
    };
    expect(decode(encodeCbor(mapOf(message)))).toMatchObject({
      refused: 'malformed',
      where: `ccif.credentialResponse.credential.${place}`,
    });
  });

  it.each([
    ['TUAK with OPc', { ...tuak, opc: k }],
    ['MILENAGE with TOPc', { ...milenage, topc: tuak.topc }],
  ])('is refused as one for %s', (_what, fields) => {
    expect(akaCredential.read(mapOf(fields), 'credential')).toMatchObject({ got: 'a field too many' });
  });
});
