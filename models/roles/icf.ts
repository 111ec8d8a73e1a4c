/**
 * The initial connectivity function of the registration operator. Source: TR 33.812, clauses 5.1.3.4.4 and 5.1.3.6.3 steps 2-4, 6.
 *
 * Abstracted: an authentication vector is its serial number. Not modelled: AV batches (AMB-32).
 */
import { assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import { nextSerial, type Identity, type Pcid, type Serial } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { afterResync } from './resync.js';
import { does, ignores, refuses, type Clause, type Send } from './statement.js';

type IcfEvent = Message<
  | 'vno.avRequest'
  | 'ccif.credentialResponse'
  | 'ccif.credentialWithdrawn'
  | 'vno.sessionUp'
  | 'drf.bootFailed'
  | 'env.initialCredentialLost'
  | 'env.restarted'
>;

interface IcfContext {
  /** Whether the first credential of the one device of these scenarios is on record. */
  readonly known: boolean;
  /** Serial of the last vector made from it. */
  readonly sqn: Serial;
  /** The same of the credential that a renewal brings: until the first is withdrawn, both give access (DEC-152). */
  readonly renewedKnown: boolean;
  readonly renewedSqn: Serial;
  /** Of which the last vector is. */
  readonly vectorOf: Pcid;
  /** The PCID that the CCIF has been asked for. */
  readonly asked: Identity | null;
}

const nothingKept: IcfContext = {
  known: false,
  sqn: 0,
  renewedKnown: false,
  renewedSqn: 0,
  vectorOf: 'pcid',
  asked: null,
};

const isOnRecord = ({ known, renewedKnown }: IcfContext, identity: Identity): boolean =>
  (identity === 'pcid' && known) || (identity === 'newPcid' && renewedKnown);

const sqnOf = ({ sqn, renewedSqn }: IcfContext, identity: Identity): Serial =>
  identity === 'newPcid' ? renewedSqn : sqn;

/** With a vector of `identity` made under `sqn`. */
const issued = (identity: Identity, sqn: Serial): Partial<IcfContext> =>
  identity === 'newPcid'
    ? { renewedSqn: sqn, vectorOf: 'newPcid', asked: null }
    : { sqn, vectorOf: 'pcid', asked: null };

const icfSetup = setup({
  types: { context: {} as IcfContext, events: {} as IcfEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    pcidIsKnown: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts === 'none' && isOnRecord(context, event.identity),
    pcidHasToBeFetched: ({ event }) => event.type === 'vno.avRequest' && event.auts === 'none',
    resyncIsGenuine: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts === 'good' && isOnRecord(context, event.identity),
    resyncIsForged: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts === 'bad' && isOnRecord(context, event.identity),
    credentialWasFound: ({ context, event }) =>
      event.type === 'ccif.credentialResponse' && event.identity === context.asked && event.found,
    credentialWasNotFound: ({ context, event }) =>
      event.type === 'ccif.credentialResponse' && event.identity === context.asked && !event.found,
    sessionIsOfThisPcid: ({ context, event }) => event.type === 'vno.sessionUp' && event.identity === context.vectorOf,
  },
  actions: { send: (_args, _message: Send) => {} },
});

/** By the PCID that the DRF knows, whichever gave the access; one that has given it stands alone from then on (DEC-152). */
const asksForBootstrap = [
  icfSetup.assign(({ context }) => (context.vectorOf === 'newPcid' ? { known: false, sqn: 0 } : {})),
  {
    type: 'send' as const,
    params: { to: 'drf' as const, msg: { type: 'icf.bootRequest' as const, identity: 'pcid' as const } },
  },
];

export const icf = icfSetup.createMachine({
  id: 'icf',
  description: 'Makes vectors for the PCID and, once the device is attached, has the DRF start the bootstrap.',
  context: nothingKept,
  initial: 'idle',
  on: {
    'vno.avRequest': [
      {
        guard: 'pcidIsKnown',
        target: '.avIssued',
        actions: [
          assign(({ context, event }) => issued(event.identity, nextSerial(sqnOf(context, event.identity)))),
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'vno',
              msg: {
                type: 'icf.avResponse',
                identity: event.identity,
                result: 'ok',
                sqn: sqnOf(context, event.identity),
              },
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
          assign(({ context, event }) =>
            issued(event.identity, afterResync(sqnOf(context, event.identity), event.sqnMs)),
          ),
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'vno',
              msg: {
                type: 'icf.avResponse',
                identity: event.identity,
                result: 'ok',
                sqn: sqnOf(context, event.identity),
              },
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
            msg: {
              type: 'icf.avResponse',
              identity: event.identity,
              result: 'resyncFailed',
              sqn: sqnOf(context, event.identity),
            },
          }),
        },
        ...does('A resynchronisation that the device did not sign moves no sequence number.', '6.3-s03b', '3.2.1-r08'),
      },
      { ...refuses('unknownIdentity', 'Nothing is resynchronised for a PCID without a credential.', '6.3-s03a') },
    ],
    'ccif.credentialResponse': { ...ignores('An answer of the CCIF that nothing waits for is dropped.', 'DEC-55') },
    // One that is not on record leaves nothing to forget.
    'ccif.credentialWithdrawn': {
      actions: assign(({ event }) =>
        event.identity === 'newPcid' ? { renewedKnown: false, renewedSqn: 0 } : { known: false, sqn: 0 },
      ),
      ...does(
        'The ICF makes no more vectors from a credential that a renewal has replaced.',
        '7.4.3-n07',
        'DEC-152',
        'DEC-55',
      ),
    },
    'env.initialCredentialLost': {
      actions: assign({ known: false, sqn: 0 }),
      ...does('From a credential past its life the ICF makes no vectors.', '7.4.3-n09', 'AMB-40'),
    },
    'env.restarted': {
      target: '.idle',
      actions: assign(nothingKept),
      ...does(
        'After a restart the ICF asks the CCIF again, and takes the sequence number from the device.',
        'DEC-190',
        '6.3-s03n',
        '3.2.1-r08',
      ),
    },
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
              assign(({ context, event }) => ({
                ...issued(event.identity, nextSerial(sqnOf(context, event.identity))),
                ...(event.identity === 'newPcid' ? { renewedKnown: true } : { known: true }),
              })),
              {
                type: 'send',
                params: ({ context, event }) => ({
                  to: 'vno',
                  msg: {
                    type: 'icf.avResponse',
                    identity: event.identity,
                    result: 'ok',
                    sqn: sqnOf(context, event.identity),
                  },
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
            actions: asksForBootstrap,
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
            actions: asksForBootstrap,
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
