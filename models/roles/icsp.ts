/**
 * The non-3GPP initial connectivity service provider: fixed network, WLAN or the like. Source: TR 33.812, clauses
 * 5.1.3.5.7 and 5.1.3.6.4.
 *
 * It gives the device an IP path to the DRF and learns nothing of M2M. Whether it authenticates is its own decision;
 * how, the source leaves open (DEC-94). Abstracted: the link, the address of the device; a challenge is its serial
 * number. Not modelled: credentials that a user types in, and an end of the access that the device does not ask for.
 */
import { assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import { nextSerial, type NamedServer, type Serial } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, refuses, type Clause, type Send } from './statement.js';

type IcspEvent = Message<
  | 'principal.provideAccess'
  | 'supplier.requestAccessCredential'
  | 'm2me.requestAccess'
  | 'm2me.accessProof'
  | 'principal.nameServer'
  | 'm2me.releaseAccess'
  | 'm2me.resolve'
  | 'env.restarted'
  | 'm2me.datagram'
>;

export interface IcspContext {
  /** Whether the one device of these scenarios has a credential of this provider. */
  readonly issued: boolean;
  /** Serial of the last challenge. */
  readonly nonce: Serial;
  /** The server that devices are told of. */
  readonly server: NamedServer;
}

const carries = {
  actions: {
    type: 'send' as const,
    params: ({ event }: { readonly event: Message<'m2me.datagram'> }): Send => ({
      to: 'beyond',
      msg: { ...event, type: 'icsp.datagram' },
    }),
  },
  ...does('The provider carries what the device sends.', '5.7-r01', '3.2.1-o05'),
};

const namesServer = {
  actions: {
    type: 'send' as const,
    params: ({ context: { server } }: { readonly context: IcspContext }): Send => ({
      to: 'm2me',
      msg: { type: 'icsp.addresses', server },
    }),
  },
  ...does('The provider tells a device that asks which server it knows of, if any.', '3.2.1-o16', 'DEC-210'),
};

export const icsp = setup({
  types: { context: {} as IcspContext, events: {} as IcspEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    accessIsAuthenticated: ({ event }) => event.type === 'principal.provideAccess' && event.access === 'authenticated',
    proofIsExpected: ({ context, event }) =>
      event.type === 'm2me.accessProof' && event.keyed && context.issued && event.nonce === context.nonce,
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'icsp',
  description: 'Gives a device IP connectivity over an access that is no 3GPP access, with authentication or without.',
  context: { issued: false, nonce: 0, server: 'none' },
  initial: 'off',
  on: {
    'env.restarted': { ...ignores('A provider that gives no access has nothing to forget.', 'DEC-190') },
    'principal.provideAccess': { ...ignores('Access is set up once.', '5.7-r01') },
    'supplier.requestAccessCredential': {
      actions: [
        assign({ issued: true }),
        {
          type: 'send',
          params: ({ event }) => ({ to: 'supplier', msg: { type: 'icsp.accessCredential', devId: event.devId } }),
        },
      ],
      ...does('The provider issues a credential for its access, once a device.', '3.2.1-o05', '3.2.1-o12', 'DEC-94'),
    },
    'm2me.requestAccess': { ...ignores('A provider that gives no access hears nobody.', '5.7-r01') },
    'm2me.accessProof': { ...ignores('A proof for no challenge is dropped.', 'DEC-55', 'DEC-94') },
    'm2me.releaseAccess': { ...ignores('A device without access has nothing to give up.', '6.4-r05') },
    'm2me.datagram': { ...refuses('notAttached', 'Who has no access sends nothing through the provider.', '5.7-r01') },
    'm2me.resolve': {
      ...refuses('notAttached', 'Who has no access is told of no server.', '3.2.1-o16', '5.7-r01', 'DEC-210'),
    },
    'principal.nameServer': {
      actions: assign({ server: ({ event }) => event.server }),
      ...does('From now on the provider names this server, as whoever runs it wants.', '3.2.1-o16', 'DEC-210'),
    },
  },
  states: {
    off: {
      description: 'No access is given.',
      meta: { clause: '5.1.3.5.7' },
      on: {
        'principal.provideAccess': [
          {
            guard: 'accessIsAuthenticated',
            target: 'authenticated',
            ...does('The provider gives access to devices that it authenticates.', '5.7-r01', '6.4-o02'),
          },
          {
            target: 'open',
            ...does('The provider gives access to whoever asks.', '5.7-r01', '6.4-o03'),
          },
        ],
      },
    },
    authenticated: {
      description: 'Access is given to devices that prove themselves.',
      meta: { clause: '5.1.3.6.4' },
      initial: 'idle',
      on: {
        'env.restarted': {
          target: '.idle',
          ...does('After a restart the provider knows of no device that has access, or asked for it.', 'DEC-190'),
        },
        'm2me.requestAccess': {
          target: '.challenged',
          actions: [
            assign({ nonce: ({ context }) => nextSerial(context.nonce) }),
            {
              type: 'send',
              params: ({ context }) => ({ to: 'm2me', msg: { type: 'icsp.authRequest', nonce: context.nonce } }),
            },
          ],
          ...does('The provider challenges whoever asks for access.', '6.4-o02', 'DEC-94'),
        },
      },
      states: {
        idle: { description: 'Nobody has access.', meta: { clause: '5.1.3.6.4' } },
        challenged: {
          description: 'A challenge is out.',
          meta: { clause: '5.1.3.6.4' },
          on: {
            'm2me.accessProof': [
              {
                guard: 'proofIsExpected',
                target: 'ipUp',
                actions: { type: 'send', params: { to: 'm2me', msg: { type: 'icsp.accessAccept' } } },
                ...does('A device that has proved itself gets IP connectivity.', '6.4-o02', '5.7-r01', 'DEC-94'),
              },
              {
                target: 'idle',
                actions: { type: 'send', params: { to: 'm2me', msg: { type: 'icsp.accessReject' } } },
                ...does('Whoever fails to prove itself gets no access.', '6.4-o02', 'DEC-94'),
              },
            ],
          },
        },
        ipUp: {
          description: 'The device has IP connectivity.',
          meta: { clause: '5.1.3.6.4' },
          tags: ['access'],
          on: {
            'm2me.datagram': carries,
            'm2me.resolve': namesServer,
            'm2me.releaseAccess': {
              target: 'idle',
              ...does('The device gives the access up that it no longer needs.', '6.4-r05', 'AMB-27'),
            },
          },
        },
      },
    },
    open: {
      description: 'Access is given without authentication.',
      meta: { clause: '5.1.3.6.4' },
      initial: 'idle',
      on: {
        'env.restarted': {
          target: '.idle',
          ...does('After a restart the provider knows of no device that has access.', 'DEC-190'),
        },
        'm2me.requestAccess': {
          target: '.ipUp',
          actions: { type: 'send', params: { to: 'm2me', msg: { type: 'icsp.accessAccept' } } },
          ...does('Whoever asks gets IP connectivity for registering.', '6.4-o03', '6.4-r04', '5.7-r01'),
        },
      },
      states: {
        idle: { description: 'Nobody has access.', meta: { clause: '5.1.3.6.4' } },
        ipUp: {
          description: 'The device has IP connectivity.',
          meta: { clause: '5.1.3.6.4' },
          tags: ['access'],
          on: {
            'm2me.datagram': carries,
            'm2me.resolve': namesServer,
            'm2me.releaseAccess': {
              target: 'idle',
              ...does('The device gives the open access up that it no longer needs.', '6.4-r05', 'AMB-27'),
            },
          },
        },
      },
    },
  },
});
