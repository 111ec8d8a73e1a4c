/** Keccak-f[1600] and TUAK against the published sets of TS 35.232 and TS 35.233. */
import { describe, expect, it } from 'vitest';
import { deriveTopc, fromHex, keccakF1600, toHex, tuak, type TuakChoices } from '../../impl/crypto/index.js';
import { readVectors } from './vector-file.js';

type KeccakSet = { set: number; input: string; output: string };
type TuakSet = { set: number; source: string; keccakIterations: number } & Record<
  'k' | 'rand' | 'sqn' | 'amf' | 'top' | 'topc' | 'f1' | 'f1star' | 'f2' | 'f3' | 'f4' | 'f5' | 'f5star',
  string
> &
  Record<'macBits' | 'resBits' | 'ckBits' | 'ikBits' | 'kBits', number>;

const keccakSets = readVectors<{ sets: KeccakSet[] }>('keccak-ts35232.json').sets;
const tuakSets = readVectors<{ sets: TuakSet[] }>('tuak-ts35233.json').sets;

describe('Keccak-f[1600], TS 35.232', () => {
  it.each(keccakSets)('gives the numbers of set $set', ({ input, output }) => {
    expect(toHex(keccakF1600(fromHex(input)))).toBe(output);
  });

  it('has sets', () => expect(keccakSets.length).toBeGreaterThanOrEqual(4));
});

describe('TUAK, TS 35.233', () => {
  it.each(tuakSets)('gives the numbers of $source', (set) => {
    const key = fromHex(set.k);
    const rand = fromHex(set.rand);
    const { keccakIterations } = set;
    const choices = {
      keccakIterations,
      macLength: set.macBits / 8,
      resLength: set.resBits / 8,
      ckLength: set.ckBits / 8,
      ikLength: set.ikBits / 8,
    } as TuakChoices;
    const functions = tuak(key, fromHex(set.topc), choices);
    const { res, ck, ik, ak } = functions.f2345(rand);
    expect({
      topc: toHex(deriveTopc(key, fromHex(set.top), keccakIterations)),
      f1: toHex(functions.f1(rand, fromHex(set.sqn), fromHex(set.amf))),
      f1star: toHex(functions.f1star(rand, fromHex(set.sqn), fromHex(set.amf))),
      f2: toHex(functions.f2(rand)),
      f3: toHex(functions.f3(rand)),
      f4: toHex(functions.f4(rand)),
      f5: toHex(functions.f5(rand)),
      f5star: toHex(functions.f5star(rand)),
      together: [res, ck, ik, ak].map(toHex),
    }).toEqual({
      topc: set.topc,
      f1: set.f1,
      f1star: set.f1star,
      f2: set.f2,
      f3: set.f3,
      f4: set.f4,
      f5: set.f5,
      f5star: set.f5star,
      together: [set.f2, set.f3, set.f4, set.f5],
    });
  });

  it('has all six sets', () => expect(tuakSets).toHaveLength(6));
});
