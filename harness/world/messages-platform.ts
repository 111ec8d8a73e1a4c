/**
 * Who gives the PVA the platform credential, where the supplier does not. Source: TR 33.812, clauses 5.1.3.5.2 and
 * 5.1.3.5.8; DEC-182, DEC-183.
 */
import { verifyCertificate, verifyingKeyOf, equalConstantTime } from '../../impl/crypto/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { SuppliedPfc } from '../../models/messages/symbols.js';
import type { Entry } from './entry.js';
import { readDevice, readDeviceWithTre, treIdOf } from './names.js';
import type { Tester } from './tester.js';
import { requireRight } from './unreadable.js';

interface Brought {
  readonly devId: string;
  readonly treId: string;
  readonly certificate: Uint8Array;
}

const pfc = {
  write: ({ devId, signedBy }: SuppliedPfc, tester: Tester): Brought => {
    // There is one certificate to bring, for whatever device it is said to be.
    const keys = tester.principals.device('d1');
    const certificate = signedBy === 'supplier' ? keys.platform.certificate : keys.otherCertificate;
    if (signedBy === 'supplier' && devId === 'd1') tester.putOnRecord('whole');
    return { devId, treId: treIdOf(devId), certificate };
  },
  read: (message: Brought, tester: Tester): SuppliedPfc => {
    const devId = readDeviceWithTre(message);
    const { platform } = tester.principals.device(devId);
    requireRight(equalConstantTime(message.certificate, platform.certificate), 'not the certificate of the device');
    return { devId, signedBy: 'supplier' };
  },
};

/** What the tester, as the PVA, issues: its root is the one of every certificate of the test. */
const issued = ({ devId, signedBy }: Message<'pva.pfc'>, tester: Tester): Uint8Array => {
  const keys = tester.principals.device(devId);
  return signedBy === 'pva' ? keys.platform.certificate : keys.otherCertificate;
};

export const platformMessages = {
  'supplier.supplyWithPfc': pfc satisfies Entry<'supplier.supplyWithPfc'>,
  'subscriber.registerPfc': pfc satisfies Entry<'subscriber.registerPfc'>,
  'pva.pfcRegistered': {
    write: ({ devId }) => ({ devId }),
    read: ({ devId }) => ({ devId: readDevice(devId) }),
  } satisfies Entry<'pva.pfcRegistered'>,
  'supplier.requestPfc': {
    write: ({ devId }, tester) => {
      const { treId, stateHash, platform } = tester.principals.device(devId);
      const { kem, publicKey } = platform.decryption;
      tester.putOnRecord('whole');
      return { devId, treId, pkSig: verifyingKeyOf(platform.signing), pkEnc: { kem, publicKey }, stateHash };
    },
    read: (message, tester) => {
      const devId = readDeviceWithTre(message);
      const { platform, stateHash } = tester.principals.device(devId);
      const isRight =
        equalConstantTime(message.pkSig.publicKey, verifyingKeyOf(platform.signing).publicKey) &&
        equalConstantTime(message.pkEnc.publicKey, platform.decryption.publicKey) &&
        equalConstantTime(message.stateHash, stateHash);
      requireRight(isRight, 'requestPfc: not the keys and the state of the device');
      return { devId };
    },
  } satisfies Entry<'supplier.requestPfc'>,
  'pva.pfc': {
    write: (event, tester) => ({ devId: event.devId, certificate: issued(event, tester) }),
    read: ({ devId, certificate }, tester) => {
      const device = readDevice(devId);
      const { treId, platform } = tester.principals.device(device);
      const verified = verifyCertificate(certificate, { root: platform.root, devId, treId });
      requireRight(verified.kind === 'verified', 'pfc: not issued under the root of the PVA');
      requireRight(equalConstantTime(certificate, platform.certificate), 'pfc: not what was asked for');
      return { devId: device, signedBy: 'pva' };
    },
  } satisfies Entry<'pva.pfc'>,
} as const;
