import { describe, expect, it } from 'vitest';
import { accessProof } from './access-proof.js';
import { concat, utf8 } from './bytes.js';
import { defaultEngine } from '#crypto-engine';

const credential = { account: 'account-1', key: new Uint8Array(32).fill(7) };
const challenge = new Uint8Array(16).fill(1);

describe('an access proof', () => {
  it('is HMAC-SHA-256 over label, account and challenge, each with its length', () => {
    const label = utf8('mcim-spec/access-proof/1');
    const account = utf8('account-1');
    const message = concat(
      Uint8Array.of(0x83, 0x58, label.length),
      label,
      Uint8Array.of(0x60 + account.length),
      account,
      Uint8Array.of(0x50),
      challenge,
    );
    expect(accessProof(credential, challenge)).toEqual(defaultEngine.hmacSha256(credential.key, message));
  });

  it('is another for another account, key or challenge', () => {
    const proofs = [
      accessProof(credential, challenge),
      accessProof({ ...credential, account: 'account-2' }, challenge),
      accessProof({ ...credential, key: new Uint8Array(32).fill(8) }, challenge),
      accessProof(credential, new Uint8Array(16).fill(2)),
    ].map((proof) => proof.join());
    expect(new Set(proofs).size).toBe(4);
  });

  it('takes a key of 32 octets and a challenge of 16', () => {
    expect(() => accessProof({ ...credential, key: new Uint8Array(31) }, challenge)).toThrow('USE-001');
    expect(() => accessProof(credential, new Uint8Array(15))).toThrow('USE-001');
  });
});
