/**
 * The platform validation authority. Source: TR 33.812, clauses 5.1.3.5.8 and 5.1.3.6.3 steps 11-13.
 *
 * It answers every request and keeps no session. Abstracted: the certificate chain, which is `registeredRoot` or not.
 */
import { setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import { infoOf, type Verdict } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, portOf, refuses, type Clause, type Send } from './statement.js';

type Request = Message<'sho.validationRequest' | 'dpf.verificationRequest'>;

type PvaEvent = Message<'supplier.registerPfc' | 'principal.revoke'> | Request;

/** To the SHO that asks, or to a DPF that checks for itself (AMB-37). */
const answer = (request: Request, verdict: Verdict): Send => {
  const judgement = { sid: request.sid, verdict, info: infoOf(request), signedBy: 'pva' } as const;
  return request.type === 'dpf.verificationRequest'
    ? { to: 'dpf', msg: { ...judgement, type: 'pva.verificationData' } }
    : { to: portOf(request.requester), msg: { ...judgement, type: 'pva.validationResponse' } };
};

const answers = (verdict: Verdict) => ({
  type: 'send' as const,
  params: ({ event }: { readonly event: Request }): Send => answer(event, verdict),
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

/** The same of a DPF, which says nothing of an operator. */
const unboundCheck = {
  guard: 'checkIsNotBound',
  ...refuses('notEntitled', 'A DPF is told only of the session that the attestation names.', 'DEC-131', 'AMB-43'),
} as const;

export const pva = setup({
  types: { events: {} as PvaEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    requestIsNotBound: ({ event }) =>
      event.type === 'sho.validationRequest' && (event.requester !== event.shoId || event.reqId !== event.sid),
    checkIsNotBound: ({ event }) => event.type === 'dpf.verificationRequest' && event.reqId !== event.sid,
    deviceIsAnother: ({ event }) => 'certificate' in event && event.devId !== 'd1',
    platformIsNotGenuine: ({ event }) =>
      'certificate' in event && (event.certificate !== 'registeredRoot' || event.signedBy !== 'tre'),
    platformIsNotIntact: ({ event }) => 'certificate' in event && event.state !== 'expected',
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
            actions: answers('unknownDevice'),
            ...does('The PVA does not vouch for a device that it does not know.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
        ],
        'dpf.verificationRequest': [
          unboundCheck,
          {
            actions: answers('unknownDevice'),
            ...does('The PVA tells a DPF as well that it does not know the device.', '4.3-o12', 'AMB-37'),
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
            actions: answers('unknownDevice'),
            ...does('The PVA does not vouch for another device.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
          {
            guard: 'platformIsNotGenuine',
            actions: answers('notGenuine'),
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
            actions: answers('notIntact'),
            ...does(
              'The PVA denies a TRE that is not in its certified state.',
              '6.3-s12',
              '6.3-s13',
              '5.8-r03',
              '5.8-o09',
            ),
          },
          {
            actions: answers('ok'),
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
        'dpf.verificationRequest': [
          unboundCheck,
          {
            guard: 'deviceIsAnother',
            actions: answers('unknownDevice'),
            ...does('The PVA tells a DPF that it does not vouch for another device.', '4.3-o12', 'AMB-37'),
          },
          {
            guard: 'platformIsNotGenuine',
            actions: answers('notGenuine'),
            ...does('The PVA tells a DPF of a TRE that is not genuine.', '4.3-o12', 'AMB-37', 'DEC-73'),
          },
          {
            guard: 'platformIsNotIntact',
            actions: answers('notIntact'),
            ...does('The PVA tells a DPF of a TRE that is not in its certified state.', '4.3-o12', 'AMB-37'),
          },
          {
            actions: answers('ok'),
            ...does('The PVA gives a DPF that asks what it says of the attestation.', '4.3-o12', 'AMB-37', 'DEC-131'),
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
            actions: answers('unknownDevice'),
            ...does('The PVA does not vouch for another device.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
          {
            actions: answers('revoked'),
            ...does('The PVA denies a revoked device.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
        ],
        'dpf.verificationRequest': [
          unboundCheck,
          {
            guard: 'deviceIsAnother',
            actions: answers('unknownDevice'),
            ...does('The PVA tells a DPF that it does not vouch for another device.', '4.3-o12', 'AMB-37'),
          },
          {
            actions: answers('revoked'),
            ...does('The PVA tells a DPF of a device that is revoked.', '4.3-o12', 'AMB-37', '5.8-r03'),
          },
        ],
      },
    },
  },
});
