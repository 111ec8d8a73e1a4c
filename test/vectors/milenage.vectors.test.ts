/** MILENAGE and GSM-MILENAGE against the published sets of TS 35.207 and TS 55.205. */
import { describe, expect, it } from 'vitest';
import { deriveOpc, fromHex, gsmMilenage, milenage, toHex } from '../../impl/crypto/index.js';
import { readVectors } from './vector-file.js';

type MilenageSet = { set: number; source: string } & Record<
  'k' | 'rand' | 'sqn' | 'amf' | 'op' | 'opc' | 'f1' | 'f1star' | 'f2' | 'f3' | 'f4' | 'f5' | 'f5star',
  string
>;
type GsmSet = { set: number; source: string } & Record<'ki' | 'rand' | 'opc' | 'sres1' | 'sres2' | 'kc', string>;

const milenageSets = readVectors<{ sets: MilenageSet[] }>('milenage-ts35207.json').sets;
const gsmSets = readVectors<{ sets: GsmSet[] }>('gsm-milenage-ts55205.json').sets;

describe('MILENAGE, TS 35.207', () => {
  it.each(milenageSets)('gives the numbers of $source', (set) => {
    const key = fromHex(set.k);
    const rand = fromHex(set.rand);
    const functions = milenage(key, fromHex(set.opc));
    const { res, ck, ik, ak } = functions.f2345(rand);
    expect({
      opc: toHex(deriveOpc(key, fromHex(set.op))),
      f1: toHex(functions.f1(rand, fromHex(set.sqn), fromHex(set.amf))),
      f1star: toHex(functions.f1star(rand, fromHex(set.sqn), fromHex(set.amf))),
      f2: toHex(functions.f2(rand)),
      f3: toHex(functions.f3(rand)),
      f4: toHex(functions.f4(rand)),
      f5: toHex(functions.f5(rand)),
      f5star: toHex(functions.f5star(rand)),
      together: [res, ck, ik, ak].map(toHex),
    }).toEqual({
      opc: set.opc,
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

  it('has all six sets', () => expect(milenageSets).toHaveLength(6));
});

describe('GSM-MILENAGE, TS 55.205', () => {
  it.each(gsmSets)('gives the numbers of $source', (set) => {
    const functions = milenage(fromHex(set.ki), fromHex(set.opc));
    const folded = gsmMilenage(functions, fromHex(set.rand), 1);
    const truncated = gsmMilenage(functions, fromHex(set.rand), 2);
    expect([folded.sres, truncated.sres, folded.kc, truncated.kc].map(toHex)).toEqual([
      set.sres1,
      set.sres2,
      set.kc,
      set.kc,
    ]);
  });

  it('has all nineteen sets', () => expect(gsmSets).toHaveLength(19));
});
