/** AUTN, AUTS and OPc against cases that free5gc and libosmocore publish. */
import { describe, expect, it } from 'vitest';
import {
  authenticateOnCard,
  decodeSqn,
  deriveOpc,
  encodeSqn,
  freshHomeSqn,
  freshWindow,
  fromHex,
  generateVector,
  gsmMilenage,
  highestAccepted,
  milenage,
  nextSqn,
  resynchroniseHome,
  toHex,
} from '../../impl/crypto/index.js';
import { readVectors } from './vector-file.js';

interface AkaFile {
  autn: (Record<'name' | 'k' | 'opc' | 'rand' | 'amf' | 'sqn' | 'autn' | 'res' | 'ck' | 'ik', string> & {
    sres?: string;
    kc?: string;
  })[];
  auts: (Record<'name' | 'k' | 'opc' | 'rand' | 'auts', string> & {
    sqnMs?: string;
    result: 'valid' | 'mac-failure';
  })[];
  opc: Record<'k' | 'op' | 'opc', string>[];
  sqnGenIndBitlen: { name: string; indBitlen: number; ind: number; sqnMs: number; next: number | number[] }[];
}

const cases = readVectors<AkaFile>('aka-autn-auts.json');

describe('AKA cases of open-source suites', () => {
  it.each(cases.autn)('vector and card agree with: $name', (one) => {
    const functions = milenage(fromHex(one.k), fromHex(one.opc));
    const rand = fromHex(one.rand);
    const vector = generateVector({ functions, rand, sqn: decodeSqn(fromHex(one.sqn)), amf: fromHex(one.amf) });
    expect([vector.autn, vector.xres, vector.ck, vector.ik].map(toHex)).toEqual([one.autn, one.res, one.ck, one.ik]);

    const window = freshWindow({ largestJump: 2 ** 43 });
    const card = authenticateOnCard({ functions, window, rand, autn: fromHex(one.autn) });
    expect(card.kind).toBe('authenticated');
  });

  it.each(cases.autn.filter((one) => one.sres !== undefined))('the GSM triplet agrees with: $name', (one) => {
    const { sres, kc } = gsmMilenage(milenage(fromHex(one.k), fromHex(one.opc)), fromHex(one.rand), 1);
    expect([sres, kc].map(toHex)).toEqual([one.sres, one.kc]);
  });

  it.each(cases.auts)('the home answers AUTS as in: $name', (one) => {
    const functions = milenage(fromHex(one.k), fromHex(one.opc));
    const request = { functions, rand: fromHex(one.rand), auts: fromHex(one.auts), home: freshHomeSqn };
    const result = resynchroniseHome(request);
    const card = one.sqnMs === undefined ? undefined : decodeSqn(fromHex(one.sqnMs));
    expect(result).toMatchObject(card === undefined ? { kind: 'macFailure' } : { kind: 'resynchronised', card });
  });

  // A card that holds SEQ 0 cannot name an IND of its own choice; such a case is checked on the home's side only.
  const made = cases.auts.filter((one) => one.sqnMs !== undefined && decodeSqn(fromHex(one.sqnMs)).seq > 0);
  it.each(made)('a card at this SQN makes the AUTS of: $name', (one) => {
    const functions = milenage(fromHex(one.k), fromHex(one.opc));
    const held = decodeSqn(fromHex(one.sqnMs ?? ''));
    const rand = fromHex(one.rand);
    const window = { ...freshWindow(), accepted: freshWindow().accepted.with(held.ind, held.seq) };
    expect(highestAccepted(window)).toEqual(held);
    const stale = generateVector({ functions, rand, sqn: held, amf: fromHex('0000') });
    const result = authenticateOnCard({ functions, window, rand, autn: stale.autn });
    expect(result).toEqual({ kind: 'syncFailure', auts: fromHex(one.auts) });
  });

  it.each(cases.opc)('OPc of OP $op is $opc', ({ k, op, opc }) => {
    expect(toHex(deriveOpc(fromHex(k), fromHex(op)))).toBe(opc);
  });

  it.each(cases.sqnGenIndBitlen.filter((one) => one.indBitlen === 5))(
    'SEQ goes on after repair as in: $name',
    (one) => {
      // The suite keeps one IND for a client, this home takes the next; SEQ is the same.
      const octets = new Uint8Array(6);
      octets[5] = one.sqnMs;
      let home = decodeSqn(octets);
      for (const expected of [one.next].flat()) {
        home = nextSqn(home);
        expect(encodeSqn({ seq: home.seq, ind: one.ind })).toEqual(Uint8Array.of(0, 0, 0, 0, 0, expected));
      }
    },
  );
});
