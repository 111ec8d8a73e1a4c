/**
 * The connectivity credential issuing function. Source: TR 33.812, clause 5.1.3.4.1, and 5.1.3.6.3 NOTE 1.
 *
 * It makes the initial credential (mode A), or takes what the supplier has made from the supplier (mode B) or from the
 * subscriber (mode C); the first that it has of a device stands, until the device renews it (5.1.3.7.4.3 NOTE 2).
 */
import { and, assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import { nextSerial, type Serial } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, refuses, type Clause, type Send } from './statement.js';

type CcifEvent = Message<
  | 'supplier.requestCredential'
  | 'supplier.reportCredential'
  | 'subscriber.conveyCredential'
  | 'icf.credentialRequest'
  | 'm2me.renewalRequest'
  | 'm2me.renewalAck'
  | 'principal.renewCredential'
  | 'env.initialCredentialLost'
  | 'env.restarted'
>;

export interface CcifContext {
  /** Version of the credential that the device is known to have: 0 is that of the factory. */
  readonly ver: Serial;
  /** Whether the next one has been made and given to the device, which has not confirmed it. */
  readonly offered: boolean;
  /** Whether the credential of the factory is past its life. */
  readonly ended: boolean;
}

const ccifSetup = setup({
  types: { context: {} as CcifContext, events: {} as CcifEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    credentialIsGenuine: ({ event }) =>
      event.type === 'subscriber.conveyCredential' &&
      event.credential.sealedTo === 'ccif' &&
      event.credential.signedBy === 'supplier',
    credentialIsForThisDevice: ({ event }) =>
      (event.type === 'supplier.reportCredential' && event.devId === 'd1') ||
      (event.type === 'subscriber.conveyCredential' && event.credential.devId === 'd1'),
    pcidIsOurs: ({ context, event }) =>
      event.type === 'icf.credentialRequest' && event.identity === 'pcid' && context.ver === 0 && !context.ended,
    pcidIsOfARenewal: ({ context, event }) =>
      event.type === 'icf.credentialRequest' && event.identity === 'newPcid' && (context.ver > 0 || context.offered),
    requestIsForged: ({ event }) =>
      event.type === 'm2me.renewalRequest' && (event.certificate !== 'registeredRoot' || event.signedBy !== 'tre'),
    requestIsUnderTheCurrent: ({ context, event }) =>
      event.type === 'm2me.renewalRequest' && event.devId === 'd1' && event.ver === context.ver,
    requestIsUnderTheOffered: ({ context, event }) =>
      event.type === 'm2me.renewalRequest' && context.offered && event.ver === nextSerial(context.ver),
    nothingIsOffered: ({ context }) => !context.offered,
    ackIsForged: ({ event }) => event.type === 'm2me.renewalAck' && event.signedBy !== 'tre',
    ackIsOfAnotherVersion: ({ context, event }) =>
      event.type === 'm2me.renewalAck' && event.ver !== nextSerial(context.ver),
    credentialIsRenewed: ({ context }) => context.ver > 0,
  },
  actions: { send: (_args, _message: Send) => {} },
});

/** M34, in answer to the request that asks for it. */
const renewal = ({
  context,
  event,
}: {
  readonly context: CcifContext;
  readonly event: Message<'m2me.renewalRequest'>;
}): Send => ({
  to: 'm2me',
  msg: {
    type: 'ccif.renewal',
    object: {
      devId: event.devId,
      request: event.request,
      ver: nextSerial(context.ver),
      sealedTo: event.devId,
      signedBy: 'ccif',
    },
  },
});

/** The device has the new credential: the one before gives no access any more. */
const replaced = [
  {
    type: 'send' as const,
    params: ({ context }: { readonly context: CcifContext }): Send => ({
      to: 'icf',
      msg: { type: 'ccif.credentialWithdrawn', identity: context.ver === 0 ? 'pcid' : 'newPcid' },
    }),
  },
  ccifSetup.assign(({ context }) => ({ ver: nextSerial(context.ver), offered: false })),
];

const forgedRequest = {
  guard: 'requestIsForged' as const,
  ...refuses(
    'badSignature',
    'A request that the TRE of a certified device did not sign is not answered.',
    '7.4.3-n10',
    'DEC-151',
  ),
};

const conveyed = ({ event }: { readonly event: Message<'subscriber.conveyCredential'> }): Send => ({
  to: 'subscriber',
  msg: { type: 'ccif.credentialConveyed', devId: event.credential.devId },
});

export const ccif = ccifSetup.createMachine({
  id: 'ccif',
  description: 'Makes or takes the initial credential of each device and gives it to the ICF when asked.',
  context: { ver: 0, offered: false, ended: false },
  initial: 'unissued',
  on: {
    'icf.credentialRequest': {
      actions: {
        type: 'send',
        params: ({ event }) => ({
          to: 'icf',
          msg: { type: 'ccif.credentialResponse', identity: event.identity, found: false },
        }),
      },
      ...does('The CCIF has no credential for a PCID that it never issued.', '6.3-s03n', '3.2.1-r07'),
    },
    'm2me.renewalRequest': [
      forgedRequest,
      {
        ...refuses(
          'notEntitled',
          'For a device that it issued nothing to the CCIF renews nothing.',
          '4.1-r04',
          'DEC-150',
        ),
      },
    ],
    'm2me.renewalAck': { ...ignores('Where nothing was issued nothing is renewed.', 'DEC-152', 'DEC-55') },
    'principal.renewCredential': { ...ignores('Where nothing was issued nothing is renewed.', 'DEC-153') },
    'env.restarted': {
      ...does('Whatever the CCIF has given away is on record, and there after a restart.', 'DEC-190'),
    },
    'env.initialCredentialLost': { ...ignores('What was not issued has no end.', '7.4.3-n09') },
    'supplier.reportCredential': {
      ...ignores(
        'What is reported of another device, or again, changes nothing: the first of this device stands.',
        '4.1-r04',
        'DEC-80',
      ),
    },
    'subscriber.conveyCredential': [
      {
        guard: 'credentialIsGenuine',
        actions: { type: 'send', params: conveyed },
        ...does(
          'Of another device, or brought again, a credential is acknowledged; the first of this device stands.',
          '4.1-o10',
          '4.1-r04',
          'DEC-55',
          'DEC-80',
        ),
      },
      {
        ...refuses(
          'badSignature',
          'A credential that the supplier did not seal and sign is not taken.',
          'AMB-33',
          '4.1-o10',
        ),
      },
    ],
  },
  states: {
    unissued: {
      description: 'No credential has been made for the device.',
      meta: { clause: '5.1.3.4.1' },
      on: {
        'supplier.requestCredential': {
          target: 'issued',
          actions: {
            type: 'send',
            params: ({ event }) => ({ to: 'supplier', msg: { type: 'ccif.credential', devId: event.devId } }),
          },
          ...does('The CCIF makes PCID and key for this one device.', '4.1-r01', '4.1-r04', '4.1-o08', '6.3-s01c'),
        },
        'supplier.reportCredential': {
          guard: 'credentialIsForThisDevice',
          target: 'issued',
          ...does('The CCIF takes what the supplier has made and embedded.', '4.1-o09', '4.1-r04'),
        },
        'subscriber.conveyCredential': {
          guard: and(['credentialIsGenuine', 'credentialIsForThisDevice']),
          target: 'issued',
          actions: { type: 'send', params: conveyed },
          ...does('The CCIF opens what the supplier has made and the subscriber has brought.', '4.1-o10', 'AMB-33'),
        },
      },
    },
    issued: {
      description: 'The credential of the device is on record.',
      meta: { clause: '5.1.3.4.1' },
      on: {
        'supplier.requestCredential': [
          {
            guard: 'credentialIsRenewed',
            ...refuses(
              'outOfOrder',
              'What a device in the field has been given since, no supplier gets.',
              '4.1-r04',
              'DEC-150',
            ),
          },
          {
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: 'supplier', msg: { type: 'ccif.credential', devId: event.devId } }),
            },
            ...does('Asked again, the CCIF gives the same credential.', '4.1-r04', 'DEC-55'),
          },
        ],
        'icf.credentialRequest': [
          {
            guard: 'pcidIsOurs',
            actions: {
              type: 'send',
              params: ({ event }) => ({
                to: 'icf',
                msg: { type: 'ccif.credentialResponse', identity: event.identity, found: true },
              }),
            },
            ...does('The CCIF gives the ICF the credential of a PCID that it issued.', '6.3-s03n'),
          },
          {
            guard: 'pcidIsOfARenewal',
            actions: {
              type: 'send',
              params: ({ event }) => ({
                to: 'icf',
                msg: { type: 'ccif.credentialResponse', identity: event.identity, found: true, renewed: true },
              }),
            },
            ...does(
              'The CCIF gives the ICF a credential that it has given the device, and the PCID that it is to replace.',
              '6.3-s03n',
              '7.4.3-n07',
              'DEC-152',
            ),
          },
        ],
        'm2me.renewalRequest': [
          forgedRequest,
          {
            guard: 'requestIsUnderTheCurrent',
            actions: [{ type: 'send', params: renewal }, assign({ offered: true })],
            ...does(
              'The CCIF makes a new credential, once, and gives it to the device, sealed and signed.',
              '7.4.3-n07',
              '7.4.3-n10',
              'DEC-150',
              'DEC-151',
            ),
          },
          {
            guard: 'requestIsUnderTheOffered',
            actions: replaced,
            ...does(
              'A device that asks under the new credential has it: the one before is withdrawn.',
              '7.4.3-n07',
              'DEC-152',
            ),
          },
          {
            ...refuses('stale', 'A request under a credential that was replaced is not answered.', 'DEC-151', 'DEC-56'),
          },
        ],
        'm2me.renewalAck': [
          { guard: 'nothingIsOffered', ...ignores('Told again, the CCIF has withdrawn already.', 'DEC-152', 'DEC-55') },
          {
            guard: 'ackIsForged',
            ...refuses(
              'badSignature',
              'A credential is not withdrawn unless the TRE says that it has another.',
              'DEC-152',
              '7.4.3-n10',
            ),
          },
          {
            guard: 'ackIsOfAnotherVersion',
            ...refuses('stale', 'The acknowledgement of another credential withdraws nothing.', 'DEC-152'),
          },
          {
            actions: replaced,
            ...does(
              'The device has the new credential: the CCIF withdraws the one before.',
              '7.4.3-n07',
              '7.4.3-n10',
              'DEC-152',
            ),
          },
        ],
        'principal.renewCredential': {
          actions: {
            type: 'send',
            params: ({ context }) => ({
              to: 'm2me',
              msg: { type: 'ccif.renewalOrder', devId: 'd1', ver: context.ver, signedBy: 'ccif' },
            }),
          },
          ...does('The CCIF has the device renew the credential that it is known to have.', '7.4.3-n11', 'DEC-153'),
        },
        'env.initialCredentialLost': {
          // The end of a credential that was replaced makes no difference.
          actions: assign(({ context }) => ({ ended: context.ended || context.ver === 0 })),
          ...does('A credential past its life is given to no ICF any more.', '7.4.3-n09', 'AMB-40'),
        },
      },
    },
  },
});
