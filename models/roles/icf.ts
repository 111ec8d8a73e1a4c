/**
 * The initial connectivity function of the registration operator. Source: TR 33.812, clauses 5.1.3.4.4 and 5.1.3.6.3 steps 2-4, 6.
 *
 * Abstracted: an authentication vector is its serial number. Not modelled: AV batches (AMB-32).
 */
import { assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import { nextSerial, type Identity, type Serial } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { afterResync } from './resync.js';
import { does, ignores, refuses, type Clause, type Send } from './statement.js';

type IcfEvent = Message<'vno.avRequest' | 'ccif.credentialResponse' | 'vno.sessionUp' | 'drf.bootFailed'>;

interface IcfContext {
  /** Whether the credential of the one PCID of these scenarios is on record. */
  readonly known: boolean;
  /** Serial of the last vector made. */
  readonly sqn: Serial;
  /** The PCID that the CCIF has been asked for. */
  readonly asked: Identity | null;
}

export const icf = setup({
  types: { context: {} as IcfContext, events: {} as IcfEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    pcidIsKnown: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts === 'none' && context.known && event.identity === 'pcid',
    pcidHasToBeFetched: ({ event }) => event.type === 'vno.avRequest' && event.auts === 'none',
    resyncIsGenuine: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts === 'good' && context.known && event.identity === 'pcid',
    resyncIsForged: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts === 'bad' && context.known && event.identity === 'pcid',
    credentialWasFound: ({ context, event }) =>
      event.type === 'ccif.credentialResponse' && event.identity === context.asked && event.found,
    credentialWasNotFound: ({ context, event }) =>
      event.type === 'ccif.credentialResponse' && event.identity === context.asked && !event.found,
    sessionIsOfThisPcid: ({ event }) => event.type === 'vno.sessionUp' && event.identity === 'pcid',
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'icf',
  description: 'Makes vectors for the PCID and, once the device is attached, has the DRF start the bootstrap.',
  context: { known: false, sqn: 0, asked: null },
  initial: 'idle',
  on: {
    'vno.avRequest': [
      {
        guard: 'pcidIsKnown',
        target: '.avIssued',
        actions: [
          assign({ sqn: ({ context }) => nextSerial(context.sqn), asked: null }),
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'vno',
              msg: { type: 'icf.avResponse', identity: event.identity, result: 'ok', sqn: context.sqn },
            }),
          },
        ],
        ...does(
          'The ICF makes the next vector from the credential on record.',
          '6.3-s03a',
          '6.3-s03b',
          '6.3-s04',
          '4.4-o03',
          '3.2.1-r07',
        ),
      },
      {
        guard: 'pcidHasToBeFetched',
        target: '.fetching',
        actions: [
          assign({ asked: ({ event }) => event.identity }),
          {
            type: 'send',
            params: ({ event }) => ({ to: 'ccif', msg: { type: 'icf.credentialRequest', identity: event.identity } }),
          },
        ],
        ...does('The ICF asks the CCIF for a credential that it does not hold.', '6.3-s03n', '6.3-s03a'),
      },
      {
        guard: 'resyncIsGenuine',
        target: '.avIssued',
        actions: [
          assign({ sqn: ({ context, event }) => afterResync(context.sqn, event.sqnMs), asked: null }),
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'vno',
              msg: { type: 'icf.avResponse', identity: event.identity, result: 'ok', sqn: context.sqn },
            }),
          },
        ],
        ...does(
          'The ICF takes the sequence number of the device over and makes the next vector.',
          '6.3-s03b',
          '3.2.1-r08',
        ),
      },
      {
        guard: 'resyncIsForged',
        actions: {
          type: 'send',
          params: ({ context, event }) => ({
            to: 'vno',
            msg: { type: 'icf.avResponse', identity: event.identity, result: 'resyncFailed', sqn: context.sqn },
          }),
        },
        ...does('A resynchronisation that the device did not sign moves no sequence number.', '6.3-s03b', '3.2.1-r08'),
      },
      { ...refuses('unknownIdentity', 'Nothing is resynchronised for a PCID without a credential.', '6.3-s03a') },
    ],
    'ccif.credentialResponse': { ...ignores('An answer of the CCIF that nothing waits for is dropped.', 'DEC-55') },
    'vno.sessionUp': { ...refuses('outOfOrder', 'A session needs a vector first.', '6.3-s06a', 'AMB-41') },
    'drf.bootFailed': { ...ignores('Without a session there is no bootstrap to fail.', '6.3-s07a') },
  },
  states: {
    idle: { description: 'No vector is out.', meta: { clause: '5.1.3.4.4' } },
    fetching: {
      description: 'The CCIF has been asked for the credential.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'ccif.credentialResponse': [
          {
            guard: 'credentialWasFound',
            target: 'avIssued',
            actions: [
              assign({ known: true, asked: null, sqn: ({ context }) => nextSerial(context.sqn) }),
              {
                type: 'send',
                params: ({ context, event }) => ({
                  to: 'vno',
                  msg: { type: 'icf.avResponse', identity: event.identity, result: 'ok', sqn: context.sqn },
                }),
              },
            ],
            ...does('The ICF keeps the credential and makes the vector.', '6.3-s03n', '6.3-s03b', '6.3-s04'),
          },
          {
            guard: 'credentialWasNotFound',
            target: 'idle',
            actions: [
              assign({ asked: null }),
              {
                type: 'send',
                params: ({ context, event }) => ({
                  to: 'vno',
                  msg: { type: 'icf.avResponse', identity: event.identity, result: 'unknownPcid', sqn: context.sqn },
                }),
              },
            ],
            ...does('The ICF tells the VNO that nobody issued the PCID.', '6.3-s03n', '3.2.1-r07'),
          },
          { ...refuses('unknownIdentity', 'A credential of another PCID is not stored.', '6.3-s03n') },
        ],
      },
    },
    avIssued: {
      description: 'A vector is with the VNO.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'vno.sessionUp': [
          {
            guard: 'sessionIsOfThisPcid',
            target: 'sessionUp',
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: 'drf', msg: { type: 'icf.bootRequest', identity: event.identity } }),
            },
            ...does(
              'The ICF passes PCID and address on and asks the DRF to bootstrap.',
              '6.3-s06a',
              '6.3-s06b',
              'AMB-41',
            ),
          },
          { ...refuses('unknownIdentity', 'A session of another PCID starts no bootstrap.', '6.3-s06b') },
        ],
      },
    },
    sessionUp: {
      description: 'The device is attached and the DRF has been asked.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'vno.sessionUp': [
          {
            guard: 'sessionIsOfThisPcid',
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: 'drf', msg: { type: 'icf.bootRequest', identity: event.identity } }),
            },
            ...does('Told again, the ICF asks again.', '6.3-s06a', 'DEC-55'),
          },
          { ...refuses('unknownIdentity', 'A session of another PCID starts no bootstrap.', '6.3-s06b') },
        ],
        'drf.bootFailed': {
          target: 'avIssued',
          ...does('The ICF notes that no operator is registered for the device.', '6.3-s07a', '4.2-r02'),
        },
      },
    },
  },
});
