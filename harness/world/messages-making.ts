/** A DPF that makes the MCIM, and the SHO that has it do so. Source: TR 33.812, clause 5.1.3.4.3; DEC-180, DEC-181. */
import { openPackage, sealPackage } from '../../impl/codec/index.js';
import { seededRandom } from '../../impl/crypto/index.js';
import type { Entry } from './entry.js';
import { readDevice } from './names.js';
import { requireRight, Unreadable } from './unreadable.js';

export const makingMessages = {
  'sho.packageOrder': {
    write: ({ devId, sid, signedBy }, tester) => ({
      order: tester.sign('packageOrder', { devId, sid: tester.sid(sid) }, signedBy),
    }),
    read: ({ order }, tester, expected) => ({
      devId: readDevice(order.claims.devId),
      sid: tester.readSid(order.claims.sid, expected?.sid),
      signedBy: tester.signerOf(order, expected?.signedBy),
    }),
  } satisfies Entry<'sho.packageOrder'>,
  'dpf.package': {
    write: ({ devId, sid, sealedTo, signedBy }, tester) => {
      const { principals } = tester;
      const { imsi, aka } = principals.credential('A');
      const { kem, publicKey } = principals.decryption(sealedTo);
      const sealed = sealPackage({
        claims: { devId, sid: tester.sid(sid), imsi, credential: aka },
        signer: principals.signingKey(signedBy),
        recipient: { kem, publicKey },
        random: seededRandom(principals.octets(`package/${devId}/${sid}/${sealedTo}/${signedBy}`, 32)),
      });
      if (sealed.kind === 'refused') throw new Error('package: the recipient has no usable key');
      return { content: sealed.credential };
    },
    read: ({ content }, tester, expected) => {
      const opened = openPackage(content, tester.principals.decryption('sho'));
      if (opened.kind === 'refused') throw new Unreadable('package: the SHO cannot open it');
      const { devId, sid, imsi, credential } = opened.credential.claims;
      const session = tester.readSid(sid, expected?.sid);
      tester.madeByDpf({ imsi, aka: credential }, session);
      requireRight(imsi === tester.principals.credential('A').imsi, 'package: an IMSI that is not set aside for it');
      return {
        devId: readDevice(devId),
        sid: session,
        sealedTo: 'sho',
        signedBy: tester.signerOf(opened.credential, expected?.signedBy),
      };
    },
  } satisfies Entry<'dpf.package'>,
} as const;
