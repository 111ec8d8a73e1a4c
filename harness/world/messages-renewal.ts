/** Renewal of the initial credential: orders, requests, the sealed credential and its acknowledgement. */
import { openRenewal, sealMcim, sealRenewal, verifySigned, asSid, type Msg } from '../../impl/codec/index.js';
import { seededRandom } from '../../impl/crypto/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { CredentialObject, RenewalAck, RenewalOrder, RenewalRequest } from '../../models/messages/symbols.js';
import type { Entry } from './entry.js';
import { makingOf, namesOf } from './making.js';
import { mcimIdOf, readDevice, readDeviceWithTre } from './names.js';
import type { Tester } from './tester.js';
import { requireRight, Unreadable } from './unreadable.js';

const request = {
  write: (symbol: RenewalRequest, tester: Tester) => {
    const { devId, ver, request: number, certificate, signedBy } = symbol;
    const keys = tester.principals.device(devId);
    const claims = { ...namesOf(symbol), ver, request: tester.renewalNonce(number) };
    return {
      request: tester.sign('renewalRequest', claims, signedBy, devId),
      certificate: certificate === 'registeredRoot' ? keys.platform.certificate : keys.otherCertificate,
    };
  },
  read: (
    { request: object, certificate }: Omit<Msg<'m2me.renewalRequest'>, 'type'>,
    tester: Tester,
    expected: RenewalRequest | undefined,
  ): RenewalRequest => {
    const { claims } = object;
    const devId = readDeviceWithTre(claims);
    const { platform } = tester.principals.device(devId);
    requireRight(
      Buffer.from(platform.certificate).equals(certificate),
      'renewalRequest: not the certificate of the device',
    );
    return {
      devId,
      ver: claims.ver,
      request: tester.readRenewalNonce(claims.request, expected?.request),
      certificate: 'registeredRoot',
      signedBy: tester.signerOf(object, expected?.signedBy, devId),
    };
  },
};

const order = (symbol: RenewalOrder, tester: Tester) =>
  tester.sign('renewalOrder', { devId: symbol.devId, ver: symbol.ver }, symbol.signedBy);

const readOrder = (
  object: Msg<'ccif.renewalOrder'>['order'],
  tester: Tester,
  expected: RenewalOrder | undefined,
): RenewalOrder => ({
  devId: readDevice(object.claims.devId),
  ver: object.claims.ver,
  signedBy: tester.signerOf(object, expected?.signedBy),
});

const ack = {
  write: ({ devId, ver, signedBy }: RenewalAck, tester: Tester) => ({
    ack: tester.sign('renewalAck', { devId, ver }, signedBy, devId),
  }),
  read: (
    { ack: object }: Omit<Msg<'m2me.renewalAck'>, 'type'>,
    tester: Tester,
    expected: RenewalAck | undefined,
  ): RenewalAck => {
    const devId = readDevice(object.claims.devId);
    return { devId, ver: object.claims.ver, signedBy: tester.signerOf(object, expected?.signedBy, devId) };
  },
};

/** The octets of a credential that a symbol stands for; the same each time. */
function writeObject(symbol: CredentialObject, tester: Tester): Uint8Array {
  const { principals } = tester;
  const names = namesOf(symbol);
  const { imsi, aka } = principals.credential('newPcid');
  const recipient = principals.device(symbol.sealedTo).platform.decryption;
  const signer = principals.signingKey(symbol.signedBy);
  const random = seededRandom(principals.octets(`renewal/${JSON.stringify(symbol)}`, 32));
  const { request: number, ver } = symbol;
  if (makingOf(symbol) === 'otherKind') {
    // Right in every part, but made as an MCIM is.
    const header = { ...names, shoId: 'A', mcimId: mcimIdOf('A'), ver, sid: asSid(tester.renewalNonce(number)) };
    const key = principals.signingKey('ccif');
    const sealed = sealMcim({ header, mcim: { imsi, credential: aka }, signer: key, recipient, random });
    if (sealed.kind === 'refused') throw new Error('renewal: its recipient has no usable key');
    return sealed.object;
  }
  const claims = { ...names, request: tester.renewalNonce(number), ver, pcid: imsi, credential: aka };
  const sealed = sealRenewal({ claims, signer, recipient, random });
  if (sealed.kind === 'refused') throw new Error('renewal: its recipient has no usable key');
  return sealed.credential;
}

function readObject(octets: Uint8Array, tester: Tester, expected: CredentialObject | undefined): CredentialObject {
  const { principals } = tester;
  for (const sealedTo of ['d1', 'd2'] as const) {
    const opened = openRenewal(octets, principals.device(sealedTo).platform.decryption);
    if (opened.kind === 'refused') continue;
    const { claims } = opened.credential;
    const devId = readDeviceWithTre(claims);
    const signedBy = (['ccif', 'A', 'B', 'rogue'] as const).find(
      (name) => verifySigned(opened.credential, principals.verifyingKey(name)) !== undefined,
    );
    if (signedBy === undefined) throw new Unreadable('renewal: its signature verifies under no key of the test');
    const { ver } = claims;
    if (tester.role === 'ccif') tester.renewedCredential({ imsi: claims.pcid, aka: claims.credential }, ver);
    return { devId, request: tester.readRenewalNonce(claims.request, expected?.request), ver, sealedTo, signedBy };
  }
  throw new Unreadable('renewal: no TRE of the test can open it');
}

const object = {
  write: ({ object: symbol }: Message<'ccif.renewal' | 'm2me.renew'>, tester: Tester) => ({
    object: writeObject(symbol, tester),
  }),
  read: (
    { object: octets }: Omit<Msg<'ccif.renewal'>, 'type'>,
    tester: Tester,
    expected: Message<'ccif.renewal' | 'm2me.renew'> | undefined,
  ) => ({ object: readObject(octets, tester, expected?.object) }),
};

export const renewalMessages = {
  'ccif.renewalOrder': {
    write: (event, tester) => ({ order: order(event, tester) }),
    read: ({ order: signed }, tester, expected) => readOrder(signed, tester, expected),
  } satisfies Entry<'ccif.renewalOrder'>,
  'm2me.renewalRequest': request satisfies Entry<'m2me.renewalRequest'>,
  'ccif.renewal': object satisfies Entry<'ccif.renewal'>,
  'm2me.renewalAck': ack satisfies Entry<'m2me.renewalAck'>,
  'ccif.credentialWithdrawn': {
    write: ({ identity }, tester) => ({ pcid: tester.onAir(identity) }),
    read: ({ pcid }, tester) => {
      const identity = tester.readOnAir(pcid);
      if (identity !== 'pcid' && identity !== 'newPcid') throw new Unreadable(`credentialWithdrawn: no PCID ${pcid}`);
      return { identity };
    },
  } satisfies Entry<'ccif.credentialWithdrawn'>,
  'm2me.signRenewal': {
    write: ({ order: symbol }, tester) => (symbol === null ? {} : { order: order(symbol, tester) }),
    read: ({ order: signed }, tester, expected) => ({
      order: signed === undefined ? null : readOrder(signed, tester, expected?.order ?? undefined),
    }),
  } satisfies Entry<'m2me.signRenewal'>,
  'tre.renewalRequest': request satisfies Entry<'tre.renewalRequest'>,
  'm2me.renew': object satisfies Entry<'m2me.renew'>,
  'tre.renewed': ack satisfies Entry<'tre.renewed'>,
} as const;
