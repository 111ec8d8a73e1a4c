import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from 'vitest';
import { fromHex, toHex } from './bytes.js';
import { ecdsaFromDer } from './ecdsa-der.js';
import { nativeEngine } from './engine-native.js';

it('reads what OpenSSL writes', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const point = Uint8Array.from(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-65));
  for (let round = 0; round < 300; round += 1) {
    const message = Uint8Array.of(round & 0xff, round >>> 8);
    const fixed = ecdsaFromDer(Uint8Array.from(sign('sha256', message, pair.privateKey)));
    expect(fixed !== undefined && nativeEngine.p256Verify(point, message, fixed)).toBe(true);
  }
});

it('pads short integers on the left', () => {
  const fixed = ecdsaFromDer(fromHex('300702010102020080'));
  expect(fixed && toHex(fixed)).toBe(`${'00'.repeat(31)}01${'00'.repeat(31)}80`);
});

it.each([
  ['nothing', ''],
  ['another tag', '3106020101020101'],
  ['a trailing octet', '300602010102010100'],
  ['a long length', '308106020101020101'],
  ['an empty integer', '30050200020101'],
  ['a negative integer', '3006020180020101'],
  ['a surplus zero', '300702020001020101'],
  ['one integer', '3003020101'],
  ['three integers', '3009020101020101020101'],
  ['an integer of 257 bits', `3026022101${'00'.repeat(32)}020101`],
  ['an integer that runs out', '3006020101020201'],
])('refuses %s', (_, hex) => {
  expect(ecdsaFromDer(fromHex(hex))).toBeUndefined();
});
