/**
 * What an ICF is given of a device, and what it makes for the supplier. Source: TR 33.812, clause 5.1.3.4.4; DEC-200 to
 * DEC-202.
 */
import { credentialDigest, openMaterial, sealMaterial, verifySigned } from '../../impl/codec/index.js';
import { equalConstantTime, seededRandom } from '../../impl/crypto/index.js';
import { BATCH, type DevId, type SealedMaterial } from '../../models/messages/symbols.js';
import type { Entry } from './entry.js';
import { readDevice, readDeviceWithTre, treIdOf } from './names.js';
import { isSameAka, type Credential } from './principals.js';
import type { Tester } from './tester.js';
import { requireRight, Unreadable } from './unreadable.js';

/** The octets that a symbol stands for; the same each time. */
function writeMaterial(symbol: SealedMaterial, tester: Tester): Uint8Array {
  const { devId, holds, sealedTo, signedBy } = symbol;
  const { principals } = tester;
  const isOurs = devId === 'd1' && signedBy === 'supplier';
  const { imsi, aka } = isOurs ? principals.credential('pcid') : principals.otherCredential(devId);
  const { kem, publicKey } = principals.decryption(sealedTo);
  const sealed = sealMaterial({
    claims: {
      devId,
      pcid: imsi,
      material:
        holds === 'credential'
          ? { kind: 'credential', credential: aka }
          : { kind: 'vectors', ...tester.vectors.batch('pcid', BATCH) },
    },
    signer: principals.key(signedBy),
    recipient: { kem, publicKey },
    random: seededRandom(principals.octets(`material/${JSON.stringify(symbol)}`, 32)),
  });
  if (sealed.kind === 'refused') throw new Error('material: its recipient has no usable key');
  return sealed.credential;
}

/**
 * The symbol: opened with the ICF's key, signed by whoever it verifies under, and of the credential that is in the
 * device.
 */
function readMaterial(octets: Uint8Array, tester: Tester): SealedMaterial {
  const { principals } = tester;
  for (const sealedTo of ['icf', 'other'] as const) {
    const opened = openMaterial(octets, principals.decryption(sealedTo));
    if (opened.kind === 'refused') continue;
    const { devId, pcid, material } = opened.credential.claims;
    const { imsi, aka } = principals.credential('pcid');
    requireRight(pcid === imsi, 'material: not under the PCID of the device');
    if (material.kind === 'credential')
      requireRight(isSameAka(material.credential, aka), 'material: not the credential that is in the device');
    else tester.vectors.readBatch('pcid', material, BATCH);
    const signedBy = (['supplier', 'rogue'] as const).find(
      (name) => verifySigned(opened.credential, principals.verifyingKey(name)) !== undefined,
    );
    if (signedBy === undefined) throw new Unreadable('material: its signature verifies under no key of the test');
    return { devId: readDevice(devId), holds: material.kind, sealedTo, signedBy };
  }
  throw new Unreadable('material: no key of the test opens it');
}

const conveyed = {
  write: ({ material }: { readonly material: SealedMaterial }, tester: Tester) => ({
    material: writeMaterial(material, tester),
  }),
  read: ({ material }: { readonly material: Uint8Array }, tester: Tester) => ({
    material: readMaterial(material, tester),
  }),
};

const digestOf = (devId: DevId, { imsi, aka }: Credential): Uint8Array =>
  credentialDigest({ devId, pcid: imsi, credential: aka });

export const materialMessages = {
  'supplier.conveyMaterial': conveyed satisfies Entry<'supplier.conveyMaterial'>,
  'sho.conveyMaterial': conveyed satisfies Entry<'sho.conveyMaterial'>,
  'subscriber.conveyMaterial': conveyed satisfies Entry<'subscriber.conveyMaterial'>,
  'supplier.supplyWithMaterial': {
    write: ({ devId, material }, tester) => ({
      devId,
      treId: treIdOf(devId),
      material: writeMaterial(material, tester),
    }),
    read: (message, tester) => ({
      devId: readDeviceWithTre(message),
      material: readMaterial(message.material, tester),
    }),
  } satisfies Entry<'supplier.supplyWithMaterial'>,
  'icf.materialTaken': {
    write: ({ devId }) => ({ devId }),
    read: ({ devId }) => ({ devId: readDevice(devId) }),
  } satisfies Entry<'icf.materialTaken'>,
  'icf.credential': {
    write: ({ devId }, { principals }) => {
      const { imsi, aka } = principals.credential(devId === 'd1' ? 'pcid' : 'unknown');
      return { devId, pcid: imsi, credential: aka };
    },
    read: ({ devId, pcid, credential }, tester) => {
      tester.issuedCredential({ imsi: pcid, aka: credential });
      return { devId: readDevice(devId) };
    },
  } satisfies Entry<'icf.credential'>,
  'supplier.credentialLoaded': {
    write: ({ devId, loaded }, { principals }) => ({
      devId,
      digest: digestOf(devId, loaded === 'same' ? principals.credential('pcid') : principals.otherCredential(devId)),
    }),
    read: ({ devId, digest }, { principals }) => {
      const device = readDevice(devId);
      const isSame = equalConstantTime(digest, digestOf(device, principals.credential('pcid')));
      return { devId: device, loaded: isSame ? 'same' : 'other' };
    },
  } satisfies Entry<'supplier.credentialLoaded'>,
} as const;
