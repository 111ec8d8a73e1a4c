/** MILENAGE against a second version, written from the formulas with one big integer a block and no shortcuts. */
import { ecb } from '@noble/ciphers/aes.js';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { concat, fromHex, toHex } from './bytes.js';
import { deriveOpc, milenage } from './milenage.js';

const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

it('agrees with the formulas of TS 35.206, clause 4.1 [seed 4]', () => {
  fc.assert(
    fc.property(octets(16), octets(16), octets(16), octets(6), octets(2), (key, op, rand, sqn, amf) => {
      const opc = deriveOpc(key, op);
      expect(toNumber(opc)).toBe(toNumber(op) ^ encrypt(key, toNumber(op)));
      const functions = milenage(key, opc);
      const [out1, out2, out3, out4, out5] = naive(key, toNumber(opc), rand, sqn, amf);
      expect(functions.f1(rand, sqn, amf)).toEqual(out1.slice(0, 8));
      expect(functions.f1star(rand, sqn, amf)).toEqual(out1.slice(8));
      expect(functions.f2(rand)).toEqual(out2.slice(8));
      expect(functions.f3(rand)).toEqual(out3);
      expect(functions.f4(rand)).toEqual(out4);
      expect(functions.f5(rand)).toEqual(out2.slice(0, 6));
      expect(functions.f5star(rand)).toEqual(out5.slice(0, 6));
      expect(functions.f2345(rand)).toEqual({
        res: out2.slice(8),
        ck: out3,
        ik: out4,
        ak: out2.slice(0, 6),
      });
    }),
    { seed: 4 },
  );
});

it.each([
  ['K', () => milenage(new Uint8Array(15), new Uint8Array(16))],
  ['OPc', () => milenage(new Uint8Array(16), new Uint8Array(17))],
  ['RAND', () => milenage(new Uint8Array(16), new Uint8Array(16)).f2(new Uint8Array(8))],
  [
    'SQN',
    () => milenage(new Uint8Array(16), new Uint8Array(16)).f1(new Uint8Array(16), new Uint8Array(5), new Uint8Array(2)),
  ],
  [
    'AMF',
    () => milenage(new Uint8Array(16), new Uint8Array(16)).f1(new Uint8Array(16), new Uint8Array(6), new Uint8Array(1)),
  ],
  ['OP', () => deriveOpc(new Uint8Array(16), new Uint8Array(0))],
])('refuses %s of a wrong length', (name, call) => {
  expect(call).toThrow(`USE-001 ${name}:`);
});

function naive(key: Uint8Array, opc: bigint, rand: Uint8Array, sqn: Uint8Array, amf: Uint8Array) {
  const temp = encrypt(key, toNumber(rand) ^ opc);
  const in1 = toNumber(concat(sqn, amf, sqn, amf));
  const out = (shift: bigint, constant: bigint) => toOctets(encrypt(key, rotate(temp ^ opc, shift) ^ constant) ^ opc);
  return [
    toOctets(encrypt(key, temp ^ rotate(in1 ^ opc, 64n)) ^ opc),
    out(0n, 1n),
    out(32n, 2n),
    out(64n, 4n),
    out(96n, 8n),
  ] as const;
}

function rotate(block: bigint, bits: bigint): bigint {
  return BigInt.asUintN(128, block << bits) | (block >> (128n - bits));
}

function encrypt(key: Uint8Array, block: bigint): bigint {
  return toNumber(ecb(key, { disablePadding: true }).encrypt(toOctets(block)));
}

function toNumber(block: Uint8Array): bigint {
  return BigInt(`0x${toHex(block)}`);
}

function toOctets(block: bigint): Uint8Array {
  return fromHex(block.toString(16).padStart(32, '0'));
}
