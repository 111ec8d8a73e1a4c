/** Initial credentials on their way through the subscriber: sealed and signed, and back to symbols. */
import { openCredential, sealCredential, verifySigned } from '../../impl/codec/index.js';
import { seededRandom } from '../../impl/crypto/index.js';
import type { DevId, SealedCredential } from '../../models/messages/symbols.js';
import { makingOf } from './making.js';
import { readDevice } from './names.js';
import { isSameAka, type Credential } from './principals.js';
import type { Tester } from './tester.js';
import { requireRight, Unreadable } from './unreadable.js';

/** What a maker tells of a device: the credential that is in it, another one for it, or that of another device. */
export function credentialFor(symbol: { readonly devId: DevId }, { principals }: Tester): Credential {
  const isOther = symbol.devId !== 'd1' || makingOf(symbol) === 'otherKey';
  return isOther ? principals.otherCredential(symbol.devId) : principals.credential('pcid');
}

/** The octets of a credential that a symbol stands for; the same each time. */
export function writeSealed(symbol: SealedCredential, tester: Tester): Uint8Array {
  const { devId, sealedTo, signedBy } = symbol;
  const { principals } = tester;
  const credential = credentialFor(symbol, tester);
  const { imsi, aka } = credential;
  const { kem, publicKey } = principals.decryption(sealedTo);
  if (tester.role === 'ccif' && devId === 'd1' && sealedTo === 'ccif' && signedBy === 'supplier')
    tester.givenCredential(credential);
  const sealed = sealCredential({
    claims: { devId, pcid: imsi, credential: aka },
    signer: principals.key(signedBy),
    recipient: { kem, publicKey },
    random: seededRandom(principals.octets(`credential/${JSON.stringify(symbol)}`, 32)),
  });
  if (sealed.kind === 'refused') throw new Error('credential: its recipient has no usable key');
  return sealed.credential;
}

/** The symbol of a sealed credential: opened with the CCIF's key, and signed by whoever it verifies under. */
export function readSealed(octets: Uint8Array, { principals }: Tester): SealedCredential {
  for (const sealedTo of ['ccif', 'other'] as const) {
    const opened = openCredential(octets, principals.decryption(sealedTo));
    if (opened.kind === 'refused') continue;
    const { claims } = opened.credential;
    const devId = readDevice(claims.devId);
    const { imsi, aka } = principals.credential('pcid');
    requireRight(
      claims.pcid === imsi && isSameAka(claims.credential, aka),
      'credential: not the one that is in the device',
    );
    const signedBy = (['supplier', 'rogue'] as const).find(
      (name) => verifySigned(opened.credential, principals.verifyingKey(name)) !== undefined,
    );
    if (signedBy === undefined) throw new Unreadable('credential: its signature verifies under no key of the test');
    return { devId, sealedTo, signedBy };
  }
  throw new Unreadable('credential: no key of the test opens it');
}
