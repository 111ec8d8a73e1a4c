/** Attach and AKA at the VNO and at an operator's own network, and the way of a vector from the home. */
import type { Msg } from '../../impl/codec/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { Serial, ShoId } from '../../models/messages/symbols.js';
import type { Entry } from './entry.js';
import { NAMED, readFilter } from './messages-traffic.js';
import { makingOf } from './making.js';
import { DEVICE_ADDRESS, isimNameOf } from './names.js';
import { isSameAka, type CredentialName } from './principals.js';
import type { Tester } from './tester.js';
import { requireRight, Unreadable } from './unreadable.js';

/** A challenge of a network, with a vector for `name`. */
const challenge = {
  write: ({ sqn, mac }: Pick<Message<'vno.authRequest'>, 'sqn' | 'mac'>, name: CredentialName, tester: Tester) => {
    const { rand, autn } = tester.vectors.vector(name, sqn, mac);
    return { rand, autn };
  },
  read: (
    message: Msg<'vno.authRequest' | 'sho.authRequest'>,
    name: CredentialName,
    tester: Tester,
    expected?: Serial,
  ) => tester.vectors.readChallenge(name, message, expected),
};

/** The operator of a port `shoX`; the operator under test is A. */
const operatorAt = (port: string): ShoId => (port === 'shoB' ? 'B' : 'A');

const answer = {
  write: ({ result, sqn, keyed }: Message<'m2me.authResponse' | 'tre.akaResult'>, tester: Tester) =>
    tester.vectors.answer({ result, sqn, keyed }),
  read: (
    message: Msg<'m2me.authResponse' | 'tre.akaResult'>,
    tester: Tester,
    expected: Message<'m2me.authResponse' | 'tre.akaResult'> | undefined,
  ) => tester.vectors.readAnswer(message, expected),
};

const identified = {
  write: ({ identity }: Message<'icf.credentialRequest'>, tester: Tester) => ({ pcid: tester.onAir(identity) }),
  read: ({ pcid }: { readonly pcid: string }, tester: Tester) => ({ identity: tester.readOnAir(pcid) }),
};

const located = {
  write: ({ identity }: Message<'vno.sessionUp' | 'icf.bootRequest' | 'icf.deviceAddress'>, tester: Tester) => ({
    pcid: tester.onAir(identity),
    ip: DEVICE_ADDRESS,
  }),
  read: ({ pcid, ip }: { readonly pcid: string; readonly ip: string }, tester: Tester) => {
    requireRight(ip === DEVICE_ADDRESS, `address ${ip}: expected ${DEVICE_ADDRESS}`);
    return { identity: tester.readOnAir(pcid) };
  },
};

const accept = {
  write: () => ({ ip: DEVICE_ADDRESS }),
  read: ({ ip }: { readonly ip: string }) => {
    requireRight(ip === DEVICE_ADDRESS, `address ${ip}: expected ${DEVICE_ADDRESS}`);
    return {};
  },
};

export const accessMessages = {
  'm2me.attach': {
    write: ({ identity }, tester) => ({ identity: tester.onAir(identity) }),
    read: ({ identity: onAir }, tester) => {
      const identity = tester.readOnAir(onAir);
      if (identity === 'pcid' || identity === 'newPcid') tester.attachedAs = identity;
      return { identity };
    },
  } satisfies Entry<'m2me.attach'>,
  'vno.avRequest': {
    write: ({ identity, auts, sqnMs }, tester) => ({
      pcid: tester.onAir(identity),
      ...(auts === 'none' ? {} : { auts: tester.vectors.auts(sqnMs, auts === 'good', tester.credentialOf(identity)) }),
    }),
    read: ({ pcid, auts }, tester, expected) => {
      const identity = tester.readOnAir(pcid);
      if (auts === undefined) return { identity, auts: 'none', sqnMs: 0 };
      const { sqn, keyed } = tester.vectors.readAuts(auts, expected?.sqnMs);
      return { identity, auts: keyed ? 'good' : 'bad', sqnMs: sqn };
    },
  } satisfies Entry<'vno.avRequest'>,
  'icf.credentialRequest': identified satisfies Entry<'icf.credentialRequest'>,
  'ccif.credentialResponse': {
    write: ({ identity, found, renewed }, tester) => {
      const pcid = tester.onAir(identity);
      if (!found) return { found, pcid };
      const { aka } = tester.principals.credential(tester.credentialOf(identity));
      return { found, pcid, credential: aka, ...(renewed && { renews: tester.onAir('pcid') }) };
    },
    read: (message, tester) => {
      const identity = tester.readOnAir(message.pcid);
      if (message.found) {
        const { imsi, aka } = tester.principals.credential(tester.credentialOf(identity));
        requireRight(
          imsi === message.pcid && isSameAka(message.credential, aka),
          'credentialResponse: not the credential that was issued',
        );
        if (message.renews !== undefined) {
          requireRight(message.renews === tester.onAir('pcid'), 'credentialResponse: not the PCID of the device');
          return { identity, found: true, renewed: true };
        }
      }
      return { identity, found: message.found };
    },
  } satisfies Entry<'ccif.credentialResponse'>,
  'icf.avResponse': {
    write: ({ identity, result, sqn }, tester) => {
      const pcid = tester.onAir(identity);
      if (result !== 'ok') return { result, pcid };
      return { result, pcid, ...tester.vectors.supplied(tester.credentialOf(identity), sqn) };
    },
    read: (message, tester, expected) => {
      const identity = tester.readOnAir(message.pcid);
      const { result } = message;
      // A failure carries no number.
      if (result !== 'ok') return { identity, result, sqn: expected?.sqn ?? 0 };
      const name = tester.credentialOf(identity);
      const { sqn, mac } = tester.vectors.readChallenge(name, message, expected?.sqn);
      requireRight(mac === 'good', 'vector: AUTN is not of the key of this identity');
      requireRight(tester.vectors.carriesRightKeys(name, message), 'vector: XRES, CK or IK is not that of its RAND');
      return { identity, result, sqn };
    },
  } satisfies Entry<'icf.avResponse'>,
  'vno.authRequest': {
    write: (event, tester) => challenge.write(event, tester.attachedAs, tester),
    read: (message, tester, expected) => challenge.read(message, 'pcid', tester, expected?.sqn),
  } satisfies Entry<'vno.authRequest'>,
  'sho.authRequest': {
    write: (event, tester, port) => challenge.write(event, operatorAt(port), tester),
    read: (message, tester, expected, port) => {
      const shoId = operatorAt(port);
      return { ...challenge.read(message, shoId, tester, expected?.sqn), shoId };
    },
  } satisfies Entry<'sho.authRequest'>,
  'm2me.authResponse': answer satisfies Entry<'m2me.authResponse'>,
  'tre.akaResult': answer satisfies Entry<'tre.akaResult'>,
  'm2me.aka': {
    write: (event, tester) => {
      const { identity, application, sqn, mac } = event;
      const made = makingOf(event);
      // A challenge that is genuine, and made for the other application.
      const isOfOther = made === 'ofUsim' || made === 'ofIsim';
      const isOfIsim = (application === 'isim') !== isOfOther;
      const name = isOfIsim ? isimNameOf(identity === 'B' ? 'B' : 'A') : tester.credentialOf(identity);
      const { rand, autn } = tester.vectors.vector(name, sqn, isOfOther ? 'good' : mac);
      return { identity: tester.linkIdentity(identity).identity, rand, autn, ...(application && { application }) };
    },
    read: (message, tester, expected) => {
      const { application } = message;
      const identity = message.identity === 'initial' ? tester.attachedAs : operatorAt(`sho${message.identity}`);
      const name = application === 'isim' ? isimNameOf(identity === 'B' ? 'B' : 'A') : identity;
      const challenged = tester.vectors.readChallenge(name, message, expected?.sqn);
      return { identity, ...(application && { application }), ...challenged };
    },
  } satisfies Entry<'m2me.aka'>,
  'vno.attachAccept': {
    write: ({ connectivity }) => ({ ...accept.write(), ...(connectivity && { connectivity }) }),
    read: ({ connectivity, ...message }) => ({ ...accept.read(message), ...(connectivity && { connectivity }) }),
  } satisfies Entry<'vno.attachAccept'>,
  'sho.attachAccept': {
    write: ({ filter }) => ({ ...accept.write(), ...(filter && { filter: NAMED }) }),
    read: ({ filter, ...message }, _tester, _expected, port) => ({
      ...accept.read(message),
      ...(filter && { filter: readFilter(filter) }),
      shoId: operatorAt(port),
    }),
  } satisfies Entry<'sho.attachAccept'>,
  'vno.attachReject': {
    write: ({ cause }) => ({ cause }),
    read: ({ cause }) => ({ cause }),
  } satisfies Entry<'vno.attachReject'>,
  'sho.attachReject': {
    write: ({ cause }) => ({ cause }),
    read: ({ cause }, _tester, _expected, port) => {
      if (cause === 'unroutable') throw new Unreadable('attachReject: an operator routes nothing');
      return { cause, shoId: operatorAt(port) };
    },
  } satisfies Entry<'sho.attachReject'>,
  'sho.page': {
    write: ({ shoId }, tester) => ({ identity: tester.onAir(shoId) }),
    read: ({ identity }, tester, _expected, port) => {
      const shoId = operatorAt(port);
      requireRight(identity === tester.onAir(shoId), `page: on the air ${shoId} knows the device as another`);
      return { shoId };
    },
  } satisfies Entry<'sho.page'>,
  'vno.sessionUp': located satisfies Entry<'vno.sessionUp'>,
  'm2me.detach': {
    write: (_event, tester) => ({ identity: tester.onAir('pcid') }),
    read: ({ identity }, tester) => {
      requireRight(identity === tester.onAir(tester.attachedAs), 'detach: not the identity that was attached');
      return {};
    },
  } satisfies Entry<'m2me.detach'>,
  'icf.bootRequest': located satisfies Entry<'icf.bootRequest'>,
  'icf.deviceAddress': located satisfies Entry<'icf.deviceAddress'>,
  'drf.bootFailed': {
    write: ({ identity }, tester) => ({ pcid: tester.onAir(identity), cause: 'noContract' }),
    read: ({ pcid }, tester) => ({ identity: tester.readOnAir(pcid) }),
  } satisfies Entry<'drf.bootFailed'>,
} as const;
