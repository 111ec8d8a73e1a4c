/**
 * The platform validation authority. Source: TR 33.812, clauses 5.1.3.5.8 and 5.1.3.6.3 steps 11-13.
 *
 * It answers every request and keeps no session. Abstracted: the certificate chain, which is `registeredRoot` or not.
 */
import { setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import { infoOf, type ValidationInfo, type Verdict } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, portOf, refuses, type Clause, type Send } from './statement.js';

type PvaEvent = Message<'supplier.registerPfc' | 'principal.revoke' | 'sho.validationRequest'>;

const answer = (request: ValidationInfo & { requester: 'A' | 'B' }, verdict: Verdict): Send => ({
  to: portOf(request.requester),
  msg: { type: 'pva.validationResponse', sid: request.sid, verdict, info: infoOf(request), signedBy: 'pva' },
});

/** Before any judgement: who asks for what. */
const unbound = {
  guard: 'requestIsNotBound',
  ...refuses(
    'notEntitled',
    'The PVA judges an attestation only for the operator and the session that it names.',
    'DEC-70',
    '6.3-s11b',
    'AMB-43',
  ),
} as const;

export const pva = setup({
  types: { events: {} as PvaEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    requestIsNotBound: ({ event }) =>
      event.type === 'sho.validationRequest' && (event.requester !== event.shoId || event.reqId !== event.sid),
    deviceIsAnother: ({ event }) => event.type === 'sho.validationRequest' && event.devId !== 'd1',
    platformIsNotGenuine: ({ event }) =>
      event.type === 'sho.validationRequest' && (event.certificate !== 'registeredRoot' || event.signedBy !== 'tre'),
    platformIsNotIntact: ({ event }) => event.type === 'sho.validationRequest' && event.state !== 'expected',
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'pva',
  description: 'Tells an SHO whether a TRE is genuine and intact, by its own records alone.',
  initial: 'unregistered',
  on: {
    'supplier.registerPfc': { ...ignores('The platform credential is on record already.', '5.8-r10') },
    'principal.revoke': { ...ignores('A device that is not known or already revoked cannot be revoked.', '5.8-r03') },
  },
  states: {
    unregistered: {
      description: 'The platform credential of the device is not known.',
      meta: { clause: '5.1.3.5.8' },
      on: {
        'supplier.registerPfc': {
          target: 'registered',
          ...does('The PVA obtains the platform credential before the device leaves the factory.', '5.8-r10', 'AMB-09'),
        },
        'sho.validationRequest': [
          unbound,
          {
            actions: { type: 'send', params: ({ event }) => answer(event, 'unknownDevice') },
            ...does('The PVA does not vouch for a device that it does not know.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
        ],
      },
    },
    registered: {
      description: 'The device is known and in good standing.',
      meta: { clause: '5.1.3.5.8' },
      on: {
        'principal.revoke': {
          target: 'revoked',
          ...does('The PVA stops vouching for a device that is revoked.', '5.8-r03'),
        },
        'sho.validationRequest': [
          unbound,
          {
            guard: 'deviceIsAnother',
            actions: { type: 'send', params: ({ event }) => answer(event, 'unknownDevice') },
            ...does('The PVA does not vouch for another device.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
          {
            guard: 'platformIsNotGenuine',
            actions: { type: 'send', params: ({ event }) => answer(event, 'notGenuine') },
            ...does(
              'The PVA denies a TRE whose certificate or signature does not verify, or whose certificate is superseded.',
              '6.3-s12',
              '6.3-s13',
              '5.8-r03',
              '5.8-o07',
              '5.8-o09',
              'DEC-73',
            ),
          },
          {
            guard: 'platformIsNotIntact',
            actions: { type: 'send', params: ({ event }) => answer(event, 'notIntact') },
            ...does(
              'The PVA denies a TRE that is not in its certified state.',
              '6.3-s12',
              '6.3-s13',
              '5.8-r03',
              '5.8-o09',
            ),
          },
          {
            actions: { type: 'send', params: ({ event }) => answer(event, 'ok') },
            ...does(
              'The PVA vouches for a genuine and intact TRE.',
              '6.3-s12',
              '6.3-s13',
              '5.8-r01',
              '5.8-r03',
              '5.8-r04',
              '7.4.2-s07',
              '7.4.2-s08',
              '2-p07',
            ),
          },
        ],
      },
    },
    revoked: {
      description: 'The device is revoked.',
      meta: { clause: '5.1.3.5.8' },
      on: {
        'sho.validationRequest': [
          unbound,
          {
            guard: 'deviceIsAnother',
            actions: { type: 'send', params: ({ event }) => answer(event, 'unknownDevice') },
            ...does('The PVA does not vouch for another device.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
          {
            actions: { type: 'send', params: ({ event }) => answer(event, 'revoked') },
            ...does('The PVA denies a revoked device.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
        ],
      },
    },
  },
});
