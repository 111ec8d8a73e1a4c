import { expect, it } from 'vitest';
import { functionsOf, newAkaCredential } from './aka-credential.js';
import { milenage } from './milenage.js';
import { seededRandom } from './random.js';
import { tuak } from './tuak.js';

const rand = new Uint8Array(16).fill(5);
const sqn = new Uint8Array(6).fill(6);
const amf = new Uint8Array(2);
const k = new Uint8Array(16).fill(1);

it('gives the functions of the set that the credential is for', () => {
  const opc = new Uint8Array(16).fill(2);
  const topc = new Uint8Array(32).fill(2);
  expect(functionsOf({ algorithm: 'milenage', k, opc }).f2345(rand)).toEqual(milenage(k, opc).f2345(rand));
  for (const keccakIterations of [1, 2]) {
    const functions = functionsOf({ algorithm: 'tuak', k, topc, keccakIterations });
    expect(functions.f2345(rand)).toEqual(tuak(k, topc, { keccakIterations }).f2345(rand));
  }
});

it.each(['milenage', 'tuak'] as const)('a new credential for %s gives the lengths at which AKA runs', (algorithm) => {
  const random = seededRandom('credential');
  const functions = functionsOf(newAkaCredential(algorithm, random));
  const { res, ck, ik, ak } = functions.f2345(rand);
  const outputs = [functions.f1(rand, sqn, amf), functions.f1star(rand, sqn, amf), res, ck, ik, ak];
  expect([...outputs, functions.f5star(rand)].map(({ length }) => length)).toEqual([8, 8, 8, 16, 16, 6, 6]);
  expect(functionsOf(newAkaCredential(algorithm, random)).f2(rand)).not.toEqual(res);
});
