import { describe, expect, it } from 'vitest';
import { encodeCbor } from './cbor.js';
import { signObject, verifyingKeyOf, verifyObject } from './cose-sign1.js';
import {
  createPlatformCredential,
  generateSigningKey,
  issueCertificate,
  verifyCertificate,
  type CertificateExpectation,
} from './credential.js';
import { nativeEngine } from './engine-native.js';
import { nobleEngine } from './engine-noble.js';
import { hpkeOpen, hpkeSeal } from './hpke.js';
import { seededRandom } from './random.js';

const suites = (['EdDSA', 'ES256'] as const).flatMap((algorithm) =>
  (['x25519', 'p256'] as const).map((kem) => ({ algorithm, kem })),
);

describe.each(suites)('$algorithm and $kem', ({ algorithm, kem }) => {
  const random = seededRandom(`credential ${algorithm} ${kem}`);
  const supplier = generateSigningKey(algorithm, random);
  const stateHash = random.bytes(32);
  const identity = { devId: 'dev-1', treId: 'tre-1', stateHash, serial: 7 };
  const credential = createPlatformCredential({ ...identity, supplier, random, algorithm, kem });
  const expected: CertificateExpectation = {
    root: credential.root,
    devId: 'dev-1',
    treId: 'tre-1',
  };
  const cause = (certificate: Uint8Array, changes: Partial<CertificateExpectation> = {}) => {
    const result = verifyCertificate(certificate, { ...expected, ...changes });
    return result.kind === 'refused' ? result.cause : 'accepted';
  };

  it('the certificate verifies on both engines and gives back what was certified', () => {
    for (const engine of [nobleEngine, nativeEngine]) {
      const result = verifyCertificate(credential.certificate, expected, engine);
      expect(result).toMatchObject({
        kind: 'verified',
        certificate: {
          ...identity,
          pkSig: verifyingKeyOf(credential.signing, engine),
          pkEnc: { kem, publicKey: credential.decryption.publicKey },
        },
      });
    }
  });

  it('the certified keys are the keys: a report verifies and an MCIM opens', () => {
    const verified = verifyCertificate(credential.certificate, expected);
    if (verified.kind === 'refused') throw new Error(verified.cause);
    const { pkSig, pkEnc } = verified.certificate;
    const report = signObject('installReport', stateHash, credential.signing);
    expect(verifyObject('installReport', report, pkSig).kind).toBe('verified');
    const suite = { kem: pkEnc.kem, aead: 'aes128gcm' } as const;
    const sealed = hpkeSeal({ suite, recipient: pkEnc.publicKey, random, plaintext: stateHash });
    if (sealed.kind === 'refused') throw new Error(sealed.cause);
    const opened = hpkeOpen({ suite, keyPair: credential.decryption, sealed: sealed.sealed });
    expect(opened).toEqual({ kind: 'opened', plaintext: stateHash });
  });

  it('refuses by cause', () => {
    const otherRoot = verifyingKeyOf(generateSigningKey(algorithm, random));
    expect(cause(credential.certificate)).toBe('accepted');
    expect(cause(credential.certificate, { root: otherRoot })).toBe('wrongRoot');
    expect(cause(credential.certificate, { devId: 'dev-2' })).toBe('wrongDevice');
    expect(cause(credential.certificate, { treId: 'tre-2' })).toBe('wrongDevice');
    expect(cause(credential.certificate.subarray(1))).toBe('malformed');
    expect(cause(new Uint8Array())).toBe('malformed');
  });

  it('a certificate that the device signed itself is of the wrong root', () => {
    const own = issueCertificate(
      {
        ...identity,
        pkSig: verifyingKeyOf(credential.signing),
        pkEnc: { kem, publicKey: credential.decryption.publicKey },
      },
      credential.signing,
    );
    expect(cause(own)).toBe('wrongRoot');
  });

  it('an object of another kind by the same supplier is of the wrong root', () => {
    expect(cause(signObject('token', encodeCbor(new Map()), supplier))).toBe('wrongRoot');
  });

  it.each([
    ['no map', 7],
    ['an empty map', new Map()],
    ['an unknown algorithm', bodyWith('pkSig', ['RS256', new Uint8Array(32)])],
    ['an inherited name as algorithm', bodyWith('pkSig', ['toString', new Uint8Array(32)])],
    ['a key of a wrong length', bodyWith('pkEnc', ['x25519', new Uint8Array(31)])],
    ['a short state hash', bodyWith('stateHash', new Uint8Array(31))],
    ['a negative serial', bodyWith('serial', -1)],
    ['a numeric device', bodyWith('devId', 1)],
    ['a surplus field', bodyWith('extra', 1)],
  ])('a signed body with %s is malformed', (_, body) => {
    expect(cause(signObject('certificate', encodeCbor(body), supplier))).toBe('malformed');
  });

  it('no secret is in the certificate', () => {
    const text = Buffer.from(credential.certificate).toString('hex');
    for (const secret of [credential.signing.secretKey, credential.decryption.secretKey, supplier.secretKey]) {
      expect(text).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it('no single flipped octet is accepted', () => {
    for (let at = 0; at < credential.certificate.length; at += 1) {
      const damaged = credential.certificate.with(at, (credential.certificate[at] ?? 0) ^ 0x10);
      expect(cause(damaged), `octet ${at}`).not.toBe('accepted');
    }
  });
});

it('refuses to certify keys and digests of wrong lengths', () => {
  const supplier = generateSigningKey('EdDSA', seededRandom('misuse'));
  const pkSig = { algorithm: 'EdDSA', publicKey: new Uint8Array(32) } as const;
  const pkEnc = { kem: 'x25519', publicKey: new Uint8Array(32) } as const;
  const body = { devId: 'd', treId: 't', pkSig, pkEnc, stateHash: new Uint8Array(32), serial: 1 };
  expect(() => issueCertificate({ ...body, stateHash: new Uint8Array(20) }, supplier)).toThrow('USE-001 state hash');
  expect(() => issueCertificate({ ...body, pkSig: { ...pkSig, algorithm: 'ES256' } }, supplier)).toThrow(
    'USE-001 pkSig',
  );
  expect(() => issueCertificate({ ...body, pkEnc: { ...pkEnc, kem: 'p256' } }, supplier)).toThrow('USE-001 pkEnc');
  expect(() => issueCertificate({ ...body, serial: 0.5 }, supplier)).toThrow('USE-002');
});

function bodyWith(field: string, value: string | number | Uint8Array | (string | Uint8Array)[]) {
  const fields = new Map<string, string | number | Uint8Array | (string | Uint8Array)[]>([
    ['devId', 'dev-1'],
    ['treId', 'tre-1'],
    ['pkSig', ['EdDSA', new Uint8Array(32)]],
    ['pkEnc', ['x25519', new Uint8Array(32)]],
    ['stateHash', new Uint8Array(32)],
    ['serial', 7],
  ]);
  return fields.set(field, value);
}
