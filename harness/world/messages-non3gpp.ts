/** Non-3GPP access: its credential, the proof to its provider, and the discovery of the DRF. */
import type { Msg } from '../../impl/codec/index.js';
import { readServerOptions, writeServerOptions } from '../../impl/codec/server-options.js';
import type { Message } from '../../models/messages/messages.js';
import type { NamedServer } from '../../models/messages/symbols.js';
import { plain, type Entry } from './entry.js';
import { DEVICE_ADDRESS, readDevice, requireDevice } from './names.js';
import type { Tester } from './tester.js';
import { Unreadable, requireRight } from './unreadable.js';

/** Servers are called as their ports are. */
export const SERVERS = {
  drf: ['drf'],
  elsewhere: ['elsewhere'],
  none: [],
  contradicting: ['drf', 'elsewhere'],
} as const satisfies Readonly<Record<NamedServer, readonly string[]>>;

type Challenge = 'icsp.authRequest' | 'm2me.proveAccess';

const challenge = {
  write: ({ nonce }: Message<Challenge>, tester: Tester) => ({ challenge: tester.accessChallenge(nonce) }),
  read: ({ challenge: octets }: Msg<Challenge>, tester: Tester, expected: Message<Challenge> | undefined) => ({
    nonce: tester.readAccessChallenge(octets, expected?.nonce),
  }),
};

type Proof = 'm2me.accessProof' | 'tre.accessProof';

const proof = {
  write: (event: Message<Proof>, tester: Tester) => tester.accessProof(event),
  read: (message: Msg<Proof>, tester: Tester, expected: Message<Proof> | undefined) =>
    tester.readAccessProof(message, expected),
};

type Discovery = 'm2me.discover' | 'tre.discovery';

const discovery = {
  write: (event: Message<Discovery>, tester: Tester) => ({ discovery: tester.discovery(event) }),
  read: ({ discovery: object }: Msg<Discovery>, tester: Tester, expected: Message<Discovery> | undefined) =>
    tester.readDiscovery(object, expected),
};

export const non3gppMessages = {
  'supplier.requestAccessCredential': {
    write: ({ devId }) => ({ devId }),
    read: ({ devId }) => ({ devId: readDevice(devId) }),
  } satisfies Entry<'supplier.requestAccessCredential'>,
  'icsp.accessCredential': {
    write: ({ devId }, { principals }) => ({ devId, ...principals.access() }),
    read: ({ devId, account, key }, tester) => {
      requireDevice(devId);
      tester.issuedAccess({ account, key });
      return { devId: 'd1' };
    },
  } satisfies Entry<'icsp.accessCredential'>,
  'm2me.requestAccess': plain,
  'icsp.authRequest': challenge satisfies Entry<'icsp.authRequest'>,
  'm2me.proveAccess': challenge satisfies Entry<'m2me.proveAccess'>,
  'tre.accessProof': proof satisfies Entry<'tre.accessProof'>,
  'm2me.accessProof': proof satisfies Entry<'m2me.accessProof'>,
  'icsp.accessAccept': {
    write: () => ({ ip: DEVICE_ADDRESS }),
    read: ({ ip }) => {
      requireRight(ip === DEVICE_ADDRESS, `address ${ip}: expected ${DEVICE_ADDRESS}`);
      return {};
    },
  } satisfies Entry<'icsp.accessAccept'>,
  'icsp.accessReject': {
    write: () => ({ cause: 'authFailed' }),
    read: () => ({}),
  } satisfies Entry<'icsp.accessReject'>,
  'm2me.releaseAccess': plain,
  'm2me.resolve': plain,
  'icsp.addresses': {
    write: ({ server }) => ({ options: writeServerOptions(SERVERS[server]) }),
    read: ({ options }) => {
      const read = readServerOptions(options);
      if (!read.ok) throw new Unreadable(`options: ${read.fault}`);
      const names = Object.keys(SERVERS) as (keyof typeof SERVERS)[];
      const server = names.find((each) => SERVERS[each].join() === read.servers.join());
      if (server === undefined) throw new Unreadable(`servers ${read.servers.join()}: expected ${names.join(', ')}`);
      return { server };
    },
  } satisfies Entry<'icsp.addresses'>,
  'm2me.signDiscovery': plain,
  'tre.discovery': discovery satisfies Entry<'tre.discovery'>,
  'm2me.discover': discovery satisfies Entry<'m2me.discover'>,
} as const;
