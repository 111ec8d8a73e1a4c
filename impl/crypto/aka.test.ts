import { describe, expect, it } from 'vitest';
import { authenticateOnCard, generateVector, resynchroniseHome } from './aka.js';
import type { AuthenticationFunctions } from './authentication-functions.js';
import { fromHex, xor } from './bytes.js';
import { milenage } from './milenage.js';
import { seededRandom } from './random.js';
import { acceptSqn, encodeSqn, freshHomeSqn, freshWindow, nextSqn, type SqnWindow } from './sqn.js';
import { tuak } from './tuak.js';

const random = seededRandom('aka.test');
const sets = [
  { set: 'MILENAGE', functions: milenage(random.bytes(16), random.bytes(16)) },
  { set: 'TUAK', functions: tuak(random.bytes(32), random.bytes(32)) },
];
const rand = random.bytes(16);
const amf = fromHex('0000');
const window = freshWindow();
const first = nextSqn(freshHomeSqn);

describe.each(sets)('AKA with $set', ({ functions }) => {
  it('a fresh challenge authenticates, and both ends hold the same keys', () => {
    const vector = generateVector({ functions, rand, sqn: first, amf });
    const card = authenticateOnCard({ functions, window, rand, autn: vector.autn });
    expect(card).toMatchObject({ kind: 'authenticated', res: vector.xres, ck: vector.ck, ik: vector.ik, amf });
  });

  it('the same challenge again is a synchronisation failure', () => {
    const vector = generateVector({ functions, rand, sqn: first, amf });
    const card = authenticateOnCard({ functions, window, rand, autn: vector.autn });
    const moved = card.kind === 'authenticated' ? card.window : window;
    const again = authenticateOnCard({ functions, window: moved, rand, autn: vector.autn });
    expect(again.kind).toBe('syncFailure');
  });

  it('any flipped bit of AUTN or RAND is a MAC failure without AUTS', () => {
    const { autn } = generateVector({ functions, rand, sqn: first, amf });
    for (let bit = 0; bit < 128; bit += 1) {
      expect(authenticateOnCard({ functions, window, rand, autn: flip(autn, bit) })).toEqual({ kind: 'macFailure' });
      expect(authenticateOnCard({ functions, window, rand: flip(rand, bit), autn })).toEqual({ kind: 'macFailure' });
    }
  });

  it('a forged challenge with a stale number is a MAC failure: the MAC comes before freshness', () => {
    const held = acceptSqn(window, { seq: 1000, ind: 1 }) ?? window;
    const { autn } = generateVector({ functions, rand, sqn: first, amf });
    expect(authenticateOnCard({ functions, window: held, rand, autn: flip(autn, 127) })).toEqual({
      kind: 'macFailure',
    });
  });

  it('AUTS repairs the home, and the next vector authenticates', () => {
    const held = acceptSqn(window, { seq: 9000, ind: 17 }) ?? window;
    const auts = autsOf(held);
    const repaired = resynchroniseHome({ functions, rand, auts, home: first });
    expect(repaired).toEqual({ kind: 'resynchronised', home: { seq: 9000, ind: 17 }, card: { seq: 9000, ind: 17 } });
    const home = repaired.kind === 'resynchronised' ? repaired.home : first;
    const vector = generateVector({ functions, rand, sqn: nextSqn(home), amf });
    expect(authenticateOnCard({ functions, window: held, rand, autn: vector.autn }).kind).toBe('authenticated');
  });

  it('AUTS is concealed by f5* and authenticated with the dummy AMF', () => {
    const held = acceptSqn(window, { seq: 5, ind: 5 }) ?? window;
    const sqn = encodeSqn({ seq: 5, ind: 5 });
    const auts = autsOf(held);
    expect(auts.slice(0, 6)).toEqual(xor(sqn, functions.f5star(rand)));
    expect(auts.slice(6)).toEqual(functions.f1star(rand, sqn, fromHex('0000')));
  });

  it('any flipped bit of AUTS, and another RAND, moves nothing', () => {
    const auts = autsOf(acceptSqn(window, { seq: 5, ind: 5 }) ?? window);
    for (let bit = 0; bit < 112; bit += 1) {
      const result = resynchroniseHome({ functions, rand, auts: flip(auts, bit), home: first });
      expect(result).toEqual({ kind: 'macFailure' });
    }
    const other = resynchroniseHome({ functions, rand: flip(rand, 0), auts, home: first });
    expect(other).toEqual({ kind: 'macFailure' });
  });

  it.each([
    ['AMF', () => generateVector({ functions, rand, sqn: first, amf: fromHex('00') })],
    ['RAND', () => generateVector({ functions, rand: fromHex('00'), sqn: first, amf })],
    ['AUTN', () => authenticateOnCard({ functions, window, rand, autn: fromHex('00') })],
    ['AUTS', () => resynchroniseHome({ functions, rand, auts: fromHex('00'), home: first })],
  ])('refuses %s of a wrong length', (name, call) => {
    expect(call).toThrow(`USE-001 ${name}:`);
  });

  it('depends on nothing but the functions it is given', () => {
    const fixed: AuthenticationFunctions = { ...functions, f2: () => new Uint8Array(8) };
    expect(generateVector({ functions: fixed, rand, sqn: first, amf }).xres).toEqual(functions.f2(rand));
  });

  function staleFor(held: SqnWindow): Uint8Array {
    const ind = held.accepted.findIndex((seq) => seq > 0);
    return generateVector({ functions, rand, sqn: { seq: held.accepted[ind] ?? 0, ind }, amf }).autn;
  }

  function autsOf(held: SqnWindow): Uint8Array {
    const result = authenticateOnCard({ functions, window: held, rand, autn: staleFor(held) });
    if (result.kind !== 'syncFailure') throw new Error(`expected a synchronisation failure, got ${result.kind}`);
    return result.auts;
  }
});

it('refuses a MAC that AUTN has no room for', () => {
  const functions = tuak(random.bytes(16), random.bytes(32), { macLength: 16 });
  expect(() => generateVector({ functions, rand, sqn: first, amf })).toThrow('USE-001 MAC-A:');
});

function flip(octets: Uint8Array, bit: number): Uint8Array {
  return octets.map((octet, index) => (index === bit >>> 3 ? octet ^ (0x80 >>> (bit & 7)) : octet));
}
