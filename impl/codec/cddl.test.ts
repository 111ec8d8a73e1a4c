import { expect, it } from 'vitest';
import { signedKinds } from '../crypto/cose-sign1.js';
import { toCddl } from './cddl.js';
import { payloads } from './payloads.js';

it('keeps wire.cddl current', async () => {
  // To write it anew: npx vitest run impl/codec/cddl.test.ts -u
  await expect(toCddl()).toMatchFileSnapshot('wire.cddl');
});

it('every domain-separation string is that of one payload, or of the certificate', () => {
  const used = Object.values(payloads).map(({ cose }) => cose);
  expect(['certificate', ...used].toSorted()).toEqual(Object.keys(signedKinds).toSorted());
});
