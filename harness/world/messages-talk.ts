/**
 * How the DPF comes to talk to the device: addresses, calls, and the token that it shows. Source: TR 33.812, clause
 * 5.1.3.4.3; DEC-203, DEC-204.
 */
import type { SignedObject } from '../../impl/codec/index.js';
import type { DpfToken } from '../../models/messages/symbols.js';
import { plain, type Entry } from './entry.js';
import { namesOf, validityOf } from './making.js';
import { DEVICE_ADDRESS, DPF_ID, readDevice, readDeviceWithTre, readOperator } from './names.js';
import type { Tester } from './tester.js';
import { requireRight } from './unreadable.js';

/** The token that the SHO gives the DPF. */
export function writeDpfToken(token: DpfToken, tester: Tester): SignedObject<'dpfToken'> {
  const { sid, dpf, signedBy } = token;
  const dpfId = dpf === 'own' ? DPF_ID : `another-${DPF_ID}`;
  const exp = validityOf(token, tester.now()).until;
  return tester.sign('dpfToken', { ...namesOf(token), sid: tester.sid(sid), dpfId, exp }, signedBy);
}

/** The same off the wire. */
export function readDpfToken(
  object: SignedObject<'dpfToken'>,
  expected: DpfToken | undefined,
  tester: Tester,
): DpfToken {
  const { sid, dpfId, exp } = object.claims;
  return {
    devId: readDeviceWithTre(object.claims),
    dpf: dpfId === DPF_ID ? 'own' : 'other',
    sid: tester.readSid(sid, expected?.sid),
    expired: exp < tester.now(),
    signedBy: tester.signerOf(object, expected?.signedBy),
  };
}

export const talkMessages = {
  'sho.deviceAddress': {
    write: ({ devId, shoId, signedBy }, tester) => ({
      address: tester.sign('deviceAddress', { devId, shoId, ip: DEVICE_ADDRESS }, signedBy),
    }),
    read: ({ address }, tester, expected) => {
      const { devId, shoId, ip } = address.claims;
      requireRight(ip === DEVICE_ADDRESS, 'deviceAddress: not where the device is');
      return {
        devId: readDevice(devId),
        shoId: readOperator(shoId),
        signedBy: tester.signerOf(address, expected?.signedBy),
      };
    },
  } satisfies Entry<'sho.deviceAddress'>,
  'dpf.call': plain,
} as const;
