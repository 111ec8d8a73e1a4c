/**
 * The visited network operator. Source: TR 33.812, clause 5.1.3.6.3 steps 1-5 and clause 5.1.3.5.5.
 *
 * It treats a PCID as any roaming IMSI (3.3.2.1-r06): nothing here knows of M2M, but for the peers of a grant that is
 * restricted (5.5-o04), as one to a device without any identity always is (5.5-o05). Abstracted: the radio; an
 * authentication vector is its serial number, `res` answers the vector of that number.
 */
import { and, assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import type { Identity, Serial } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, refuses, type Clause, type Send } from './statement.js';
import { isForBootstrap } from './traffic.js';

type VnoEvent = Message<
  | 'm2me.attach'
  | 'm2me.authResponse'
  | 'm2me.detach'
  | 'm2me.datagram'
  | 'm2me.requestAccess'
  | 'm2me.releaseAccess'
  | 'icf.avResponse'
  | 'timer.leaseExpired'
  | 'principal.restrict'
  | 'principal.openToDrf'
  | 'env.restarted'
>;

interface VnoContext {
  /** Who is attaching or attached. */
  readonly identity: Identity | null;
  /** The vector in use. */
  readonly sqn: Serial;
  /** Whether this attach has been through a resynchronisation already. */
  readonly resynced: boolean;
  /** Whether a device that has no MCIM reaches no more than it needs to get one. */
  readonly restricted: boolean;
  /** Whether a device that names no identity gets access to the DRF. */
  readonly open: boolean;
}

const forgotten: Omit<VnoContext, 'restricted' | 'open'> = { identity: null, sqn: 0, resynced: false };

export const vno = setup({
  types: { context: {} as VnoContext, events: {} as VnoEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    identityIsRoutable: ({ event }) => event.type === 'm2me.attach' && event.identity !== 'unroutable',
    vectorIsForThisDevice: ({ context, event }) =>
      event.type === 'icf.avResponse' && event.identity === context.identity && event.result === 'ok',
    refusalIsForThisDevice: ({ context, event }) =>
      event.type === 'icf.avResponse' && event.identity === context.identity && event.result !== 'ok',
    resIsExpected: ({ context, event }) =>
      event.type === 'm2me.authResponse' && event.result === 'res' && event.keyed && event.sqn === context.sqn,
    vectorIsOutOfSync: ({ context, event }) =>
      event.type === 'm2me.authResponse' && event.result === 'syncFailure' && !context.resynced,
    grantIsRestricted: ({ context }) => context.restricted,
    accessIsOpen: ({ context }) => context.open,
    peerIsNotForBootstrap: ({ event }) => event.type === 'm2me.datagram' && !isForBootstrap(event),
    grantForbids: ({ context, event }) =>
      context.restricted && event.type === 'm2me.datagram' && !isForBootstrap(event),
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'vno',
  description: 'Gives a device temporary access after AKA with vectors from the operator that its identity names.',
  context: { ...forgotten, restricted: false, open: false },
  initial: 'detached',
  on: {
    'm2me.attach': [
      {
        guard: 'identityIsRoutable',
        target: '.avPending',
        actions: [
          assign(({ event }) => ({ identity: event.identity, sqn: 0, resynced: false })),
          {
            type: 'send',
            params: ({ event }) => ({
              to: 'icf',
              msg: { type: 'vno.avRequest', identity: event.identity, auts: 'none', sqnMs: 0 },
            }),
          },
        ],
        ...does(
          'The VNO asks the operator that MCC and MNC of the identity name for a vector.',
          '6.3-s01a',
          '6.3-s01d',
          '6.3-s02a',
        ),
      },
      {
        target: '.detached',
        actions: [
          assign(forgotten),
          { type: 'send', params: { to: 'm2me', msg: { type: 'vno.attachReject', cause: 'unroutable' } } },
        ],
        ...does('The VNO rejects an identity that leads to no operator.', '6.3-s01d'),
      },
    ],
    'icf.avResponse': { ...ignores('A vector that no attach waits for is dropped.', 'DEC-55', '6.3-s04') },
    'm2me.authResponse': { ...ignores('An answer to a challenge that is over is dropped.', 'DEC-55', '6.3-s05') },
    'm2me.detach': { ...ignores('A device without access has nothing to give up.', '5.5-r03') },
    'm2me.requestAccess': [
      {
        guard: 'accessIsOpen',
        target: '.open',
        actions: [
          assign(forgotten),
          { type: 'send', params: { to: 'm2me', msg: { type: 'vno.attachAccept', connectivity: 'restricted' } } },
        ],
        ...does(
          'The VNO lets a device without an identity in, to those who provision it, and says so; nobody is authenticated.',
          '5.5-o05',
          'DEC-220',
        ),
      },
      {
        actions: { type: 'send', params: { to: 'm2me', msg: { type: 'vno.attachReject', cause: 'unroutable' } } },
        ...refuses(
          'notEntitled',
          'A VNO that is not open rejects a device that names no operator.',
          '5.5-o05',
          'DEC-220',
        ),
      },
    ],
    'm2me.releaseAccess': {
      ...ignores('A device without open access has none to give up.', '5.5-o05', 'DEC-220'),
    },
    'env.restarted': {
      target: '.detached',
      actions: assign(forgotten),
      ...does('After a restart the VNO knows of no device that has access, or asked for it.', 'DEC-190'),
    },
    'm2me.datagram': { ...refuses('notAttached', 'Who has no access sends nothing through the VNO.', '5.5-r03') },
    'principal.restrict': {
      ...ignores('What a device may reach is settled before it asks for access.', '5.5-o04', 'DEC-171'),
    },
    'principal.openToDrf': {
      ...ignores('Whether access is open is settled before a device asks for it.', '5.5-o05', 'DEC-220'),
    },
  },
  states: {
    detached: {
      description: 'No access is given.',
      meta: { clause: '5.1.3.5.5' },
      on: {
        'principal.restrict': {
          actions: assign({ restricted: true }),
          ...does('The VNO gives restricted connectivity from now on.', '5.5-o04', 'DEC-171'),
        },
        'principal.openToDrf': {
          actions: assign({ open: true }),
          ...does('The VNO gives open access to the DRF from now on.', '5.5-o05', 'DEC-220'),
        },
      },
    },
    avPending: {
      description: 'A vector has been asked for.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'icf.avResponse': [
          {
            guard: 'vectorIsForThisDevice',
            target: 'challenged',
            actions: [
              assign({ sqn: ({ event }) => event.sqn }),
              {
                type: 'send',
                params: ({ event }) => ({ to: 'm2me', msg: { type: 'vno.authRequest', sqn: event.sqn, mac: 'good' } }),
              },
            ],
            ...does('The VNO challenges the device with the vector.', '6.3-s04', '6.3-s05'),
          },
          {
            guard: 'refusalIsForThisDevice',
            target: 'detached',
            actions: [
              assign(forgotten),
              { type: 'send', params: { to: 'm2me', msg: { type: 'vno.attachReject', cause: 'unknownIdentity' } } },
            ],
            ...does('Without a vector the VNO rejects the attach.', '6.3-s05', '3.2.1-r07'),
          },
          { ...refuses('unknownIdentity', 'A vector of another identity is not used.', '6.3-s04') },
        ],
      },
    },
    challenged: {
      description: 'The device has been challenged.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'm2me.authResponse': [
          {
            guard: and(['resIsExpected', 'grantIsRestricted']),
            target: 'granted',
            actions: [
              {
                type: 'send',
                params: { to: 'm2me', msg: { type: 'vno.attachAccept', connectivity: 'restricted' } },
              },
              {
                type: 'send',
                params: ({ context }) => ({
                  to: 'icf',
                  msg: { type: 'vno.sessionUp', identity: context.identity ?? 'unknown' },
                }),
              },
            ],
            ...does(
              'The VNO gives restricted access, says so, and tells the ICF that the session is up.',
              '5.5-o04',
              '6.3-s05',
              'AMB-41',
              '5.5-r03',
              '4.4-r02',
              'DEC-171',
            ),
          },
          {
            guard: 'resIsExpected',
            target: 'granted',
            actions: [
              { type: 'send', params: { to: 'm2me', msg: { type: 'vno.attachAccept' } } },
              {
                type: 'send',
                params: ({ context }) => ({
                  to: 'icf',
                  msg: { type: 'vno.sessionUp', identity: context.identity ?? 'unknown' },
                }),
              },
            ],
            ...does(
              'The VNO gives access and tells the ICF that the session is up.',
              '6.3-s05',
              'AMB-41',
              '5.5-r03',
              '4.4-r02',
            ),
          },
          {
            guard: 'vectorIsOutOfSync',
            target: 'avPending',
            actions: [
              assign({ resynced: true }),
              {
                type: 'send',
                params: ({ context, event }) => ({
                  to: 'icf',
                  msg: {
                    type: 'vno.avRequest',
                    identity: context.identity ?? 'unknown',
                    auts: event.keyed ? 'good' : 'bad',
                    sqnMs: event.sqn,
                  },
                }),
              },
            ],
            ...does('The VNO passes a resynchronisation on, once an attach.', '6.3-s05', '3.2.1-r08'),
          },
          {
            target: 'detached',
            actions: [
              assign(forgotten),
              { type: 'send', params: { to: 'm2me', msg: { type: 'vno.attachReject', cause: 'authFailed' } } },
            ],
            ...does('The VNO gives no access after a failed authentication.', '6.3-s05'),
          },
        ],
      },
    },
    granted: {
      description: 'The device has temporary access.',
      meta: { clause: '5.1.3.5.5' },
      tags: ['access'],
      on: {
        'm2me.datagram': [
          {
            guard: 'grantForbids',
            ...refuses(
              'filtered',
              'Over restricted access the VNO carries nothing but what a device without an MCIM needs.',
              '5.5-o04',
              '3.2.1-r14',
              'DEC-171',
            ),
          },
          {
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: 'beyond', msg: { ...event, type: 'vno.datagram' } }),
            },
            ...does('The VNO carries what the device sends.', '5.5-r03', '5.5-o04'),
          },
        ],
        'm2me.detach': {
          target: 'detached',
          actions: assign(forgotten),
          ...does('The device gives its temporary access up.', '5.5-r03', 'AMB-27'),
        },
        'timer.leaseExpired': {
          target: 'detached',
          actions: assign(forgotten),
          ...does('Temporary access ends with its lease.', '5.5-r03'),
        },
      },
    },
    open: {
      description: 'A device without an identity has access to those who provision it.',
      meta: { clause: '5.1.3.5.5' },
      tags: ['access'],
      on: {
        'm2me.datagram': [
          {
            guard: 'peerIsNotForBootstrap',
            ...refuses(
              'filtered',
              'Over open access the VNO carries nothing but what a device without an MCIM needs.',
              '5.5-o05',
              'DEC-220',
            ),
          },
          {
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: 'beyond', msg: { ...event, type: 'vno.datagram' } }),
            },
            ...does('Over open access the VNO carries what is for those who provision.', '5.5-o05', 'DEC-220'),
          },
        ],
        'm2me.releaseAccess': {
          target: 'detached',
          ...does('The device gives its open access up.', '5.5-o05', 'DEC-220', 'AMB-27'),
        },
        'timer.leaseExpired': {
          target: 'detached',
          ...does('Open access ends with its lease.', '5.5-o05', 'DEC-220'),
        },
      },
    },
  },
});
