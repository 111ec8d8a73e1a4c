/**
 * The connectivity credential issuing function. Source: TR 33.812, clause 5.1.3.4.1, mode A, and 5.1.3.6.3 NOTE 1.
 */
import { setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import type { Rule } from '../requirements/index.js';
import { does, type Clause, type Send } from './statement.js';

type CcifEvent = Message<'supplier.requestCredential' | 'icf.credentialRequest'>;

export const ccif = setup({
  types: { events: {} as CcifEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    pcidIsOurs: ({ event }) => event.type === 'icf.credentialRequest' && event.identity === 'pcid',
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'ccif',
  description: 'Makes the initial credential of each device and gives it to the supplier and, when asked, to the ICF.',
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
