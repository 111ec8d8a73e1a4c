/**
 * The platform validation authority. Source: TR 33.812, clauses 5.1.3.5.8 and 5.1.3.6.3 steps 11-13, o23.
 *
 * It answers every request and keeps no session: with a verdict of its own, or as an OCSP responder, as it is asked.
 * Abstracted: the certificate chain, which is `registeredRoot` or not, and the group that a device part names.
 */
import { assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import {
  infoOf,
  isNewer,
  type CertStatus,
  type DevId,
  type Serial,
  type ValidationInfo,
  type Verdict,
} from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, portOf, refuses, type Clause, type Send } from './statement.js';

/** What is on record of the device. */
export interface PvaContext {
  /** The one device that its supplier tells it of. */
  readonly devId: DevId;
  /** The whole certificate, or the part of the device beside that of its group. */
  readonly parts: 'whole' | 'group';
  /** The state that its supplier has certified last, and the serial of that statement. */
  readonly expects: 'expected' | 'updated';
  readonly serial: Serial;
}

/** Whoever brings a platform credential: the supplier must have issued it. */
const pfcIsRefused = [
  {
    guard: 'pfcIsNotOfTheSupplier',
    ...refuses(
      'badSignature',
      'A platform credential that is not issued under the root of the supplier is not taken from anybody.',
      '5.2-o06',
      'DEC-182',
    ),
  },
  {
    guard: 'pfcIsOfAnotherDevice',
    ...refuses(
      'otherDevice',
      'A platform credential is not taken for another device than it names.',
      '5.2-o06',
      'DEC-182',
    ),
  },
] as const;

const pfcRegistered = ({ event }: { readonly event: Message<'subscriber.registerPfc'> }): Send => ({
  to: 'subscriber',
  msg: { type: 'pva.pfcRegistered', devId: event.devId },
});

/** For a verdict: of an SHO, or of a DPF that checks for itself (AMB-37). */
type Request = Message<'sho.validationRequest' | 'dpf.verificationRequest'>;

type PvaEvent =
  | Message<
      | 'supplier.registerPfc'
      | 'subscriber.registerPfc'
      | 'supplier.requestPfc'
      | 'supplier.updatePfc'
      | 'principal.revoke'
      | 'sho.statusRequest'
      | 'env.restarted'
    >
  | Request;

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

const status = (
  request: ValidationInfo & { readonly requester: 'A' | 'B'; readonly asked: Serial },
  given: CertStatus,
): Send => ({
  to: portOf(request.requester),
  msg: {
    type: 'pva.statusResponse',
    sid: request.sid,
    status: given,
    info: infoOf(request),
    asked: request.asked,
    current: true,
    signedBy: 'pva',
  },
});

interface Args {
  readonly context: PvaContext;
  readonly event: PvaEvent;
}

/** Whatever asks for a judgement carries an attestation. */
const requestOf = ({ event }: Args) => ('certificate' in event ? event : null);

const deviceIsAnother = (args: Args): boolean => requestOf(args)?.devId !== args.context.devId;

/** By value or by reference (5.8-o12): whichever of the two a device presents, it is the registered one that counts. */
const platformIsNotGenuine = (args: Args): boolean => {
  const request = requestOf(args);
  const whole = args.context.parts === 'whole' ? 'registeredRoot' : 'devicePart';
  return (
    request !== null &&
    ((request.certificate !== whole && request.certificate !== 'reference') || request.signedBy !== 'tre')
  );
};

const platformIsNotIntact = (args: Args): boolean => {
  const request = requestOf(args);
  return request !== null && request.state !== args.context.expects;
};

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
  types: {
    context: {} as PvaContext,
    events: {} as PvaEvent,
    input: {} as { readonly devId: DevId },
    meta: {} as Clause,
    transitionMeta: {} as Rule,
  },
  guards: {
    partIsForged: ({ event }: Args) =>
      event.type === 'supplier.registerPfc' && (event.group === 'forged' || event.group === 'ownForForgedDevice'),
    groupPartIsOfAnother: ({ event }: Args) => event.type === 'supplier.registerPfc' && event.group === 'other',
    pfcIsNotOfTheSupplier: ({ event }: Args) =>
      event.type === 'subscriber.registerPfc' && event.signedBy !== 'supplier',
    pfcIsOfAnotherDevice: ({ context, event }: Args) =>
      event.type === 'subscriber.registerPfc' && event.devId !== context.devId,
    statementIsForged: ({ event }: Args) => event.type === 'supplier.updatePfc' && event.signedBy !== 'supplier',
    statementIsOnAnother: ({ context, event }: Args) =>
      event.type === 'supplier.updatePfc' && event.devId !== context.devId,
    statementIsOld: ({ context, event }: Args) =>
      event.type === 'supplier.updatePfc' && !isNewer(event.serial, context.serial),
    requestIsNotBound: ({ event }: Args) =>
      (event.type === 'sho.validationRequest' || event.type === 'sho.statusRequest') &&
      (event.requester !== event.shoId || event.reqId !== event.sid),
    checkIsNotBound: ({ event }: Args) => event.type === 'dpf.verificationRequest' && event.reqId !== event.sid,
    deviceIsAnother,
    platformIsNotGenuine,
    platformIsNotIntact,
    platformIsVouchedFor: (args: Args) =>
      !deviceIsAnother(args) && !platformIsNotGenuine(args) && !platformIsNotIntact(args),
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'pva',
  description: 'Tells an SHO whether a TRE is genuine and intact, by its own records alone.',
  context: ({ input }) => ({ devId: input.devId, parts: 'whole', expects: 'expected', serial: 0 }),
  initial: 'unregistered',
  on: {
    'env.restarted': {
      ...does('Whatever the PVA has been told is on record, and there after a restart.', 'DEC-190'),
    },
    'supplier.registerPfc': { ...ignores('The platform credential is on record already.', '5.8-r10') },
    'subscriber.registerPfc': [
      ...pfcIsRefused,
      {
        actions: { type: 'send', params: pfcRegistered },
        ...does('Brought again, the platform credential is on record already.', '5.2-o06', 'DEC-55', 'DEC-182'),
      },
    ],
    'supplier.requestPfc': {
      ...ignores('For a device that is on record no platform credential is issued.', '5.8-o02', 'DEC-183'),
    },
    'supplier.updatePfc': {
      ...ignores('The state of a device that is not on record, or no longer in good standing, is not kept.', 'DEC-112'),
    },
    'principal.revoke': { ...ignores('A device that is not known or already revoked cannot be revoked.', '5.8-r03') },
  },
  states: {
    unregistered: {
      description: 'The platform credential of the device is not known.',
      meta: { clause: '5.1.3.5.8' },
      on: {
        'subscriber.registerPfc': [
          ...pfcIsRefused,
          {
            target: 'registered',
            actions: { type: 'send', params: pfcRegistered },
            ...does(
              'The PVA takes the platform credential from the subscriber, for it was issued under the root of the supplier.',
              '5.2-o06',
              'DEC-182',
            ),
          },
        ],
        'supplier.requestPfc': {
          target: 'registered',
          actions: {
            type: 'send',
            params: ({ event }) => ({ to: 'supplier', msg: { type: 'pva.pfc', devId: event.devId, signedBy: 'pva' } }),
          },
          ...does('The PVA issues the platform credential of the device, and has it on record.', '5.8-o02', 'DEC-183'),
        },
        'supplier.registerPfc': [
          {
            guard: 'partIsForged',
            ...refuses(
              'badSignature',
              'A part, of a group or of a device, that the root has not signed is not taken.',
              '5.8-o06',
              'DEC-111',
            ),
          },
          {
            guard: 'groupPartIsOfAnother',
            ...refuses(
              'otherDevice',
              'A part of a device and that of a group which it does not name are no credential.',
              '5.8-o06',
              'DEC-111',
            ),
          },
          {
            target: 'registered',
            actions: assign({ parts: ({ event }) => (event.group === undefined ? 'whole' : 'group') }),
            ...does(
              'The PVA obtains the platform credential before the device leaves the factory.',
              '5.8-r10',
              'AMB-09',
              'DEC-110',
            ),
          },
        ],
        'sho.validationRequest': [
          unbound,
          {
            actions: answers('unknownDevice'),
            ...does('The PVA does not vouch for a device that it does not know.', '6.3-s12', '6.3-s13', '5.8-r03'),
          },
        ],
        'sho.statusRequest': [
          unbound,
          {
            actions: { type: 'send', params: ({ event }) => status(event, 'unknown') },
            ...does('As a responder the PVA does not know the certificate.', '6.3-o23', 'DEC-113'),
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
        'supplier.updatePfc': [
          {
            guard: 'statementIsForged',
            ...refuses('badSignature', 'A state that the root has not signed is not expected.', '5.8-r05', 'DEC-112'),
          },
          {
            guard: 'statementIsOnAnother',
            ...refuses('otherDevice', 'The state of another device is not that of this one.', '5.8-r05', 'DEC-112'),
          },
          {
            guard: 'statementIsOld',
            ...refuses('stale', 'A state that was superseded does not come back.', '5.8-r05', 'DEC-112', 'DEC-73'),
          },
          {
            actions: assign({ expects: ({ event }) => event.state, serial: ({ event }) => event.serial }),
            ...does(
              'The PVA acquires what is certified of an updated device, and expects nothing else from now on.',
              '5.8-r05',
              'DEC-112',
            ),
          },
        ],
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
        'sho.statusRequest': [
          unbound,
          {
            guard: 'platformIsVouchedFor',
            actions: { type: 'send', params: ({ event }) => status(event, 'good') },
            ...does(
              'As a responder the PVA gives the status good of a genuine and intact TRE, under the nonce of the request.',
              '6.3-o23',
              'DEC-113',
              'DEC-114',
            ),
          },
          {
            actions: { type: 'send', params: ({ event }) => status(event, 'unknown') },
            ...does(
              'As a responder the PVA gives the status unknown of whatever it does not vouch for.',
              '6.3-o23',
              'DEC-113',
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
        'sho.statusRequest': [
          unbound,
          {
            guard: 'deviceIsAnother',
            actions: { type: 'send', params: ({ event }) => status(event, 'unknown') },
            ...does('As a responder the PVA does not know another device.', '6.3-o23', 'DEC-113'),
          },
          {
            actions: { type: 'send', params: ({ event }) => status(event, 'revoked') },
            ...does('As a responder the PVA gives the status revoked of a revoked device.', '6.3-o23', 'DEC-113'),
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
