/**
 * The connectivity credential issuing function. Source: TR 33.812, clause 5.1.3.4.1, and 5.1.3.6.3 NOTE 1.
 *
 * It makes the initial credential (mode A), or takes what the supplier has made from the supplier (mode B) or from the
 * subscriber (mode C); the first that it has of a device stands.
 */
import { and, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, refuses, type Clause, type Send } from './statement.js';

type CcifEvent = Message<
  'supplier.requestCredential' | 'supplier.reportCredential' | 'subscriber.conveyCredential' | 'icf.credentialRequest'
>;

const conveyed = ({ event }: { readonly event: Message<'subscriber.conveyCredential'> }): Send => ({
  to: 'subscriber',
  msg: { type: 'ccif.credentialConveyed', devId: event.credential.devId },
});

export const ccif = setup({
  types: { events: {} as CcifEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    credentialIsGenuine: ({ event }) =>
      event.type === 'subscriber.conveyCredential' &&
      event.credential.sealedTo === 'ccif' &&
      event.credential.signedBy === 'supplier',
    credentialIsForThisDevice: ({ event }) =>
      (event.type === 'supplier.reportCredential' && event.devId === 'd1') ||
      (event.type === 'subscriber.conveyCredential' && event.credential.devId === 'd1'),
    pcidIsOurs: ({ event }) => event.type === 'icf.credentialRequest' && event.identity === 'pcid',
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'ccif',
  description: 'Makes or takes the initial credential of each device and gives it to the ICF when asked.',
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
        'supplier.requestCredential': {
          actions: {
            type: 'send',
            params: ({ event }) => ({ to: 'supplier', msg: { type: 'ccif.credential', devId: event.devId } }),
          },
          ...does('Asked again, the CCIF gives the same credential.', '4.1-r04', 'DEC-55'),
        },
        'icf.credentialRequest': {
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
      },
    },
  },
});
