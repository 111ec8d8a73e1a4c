/**
 * The selected home operator; one machine serves as the old and as the new one.
 * Source: TR 33.812, clauses 5.1.3.5.6, 5.1.3.6.3 steps 10-19, 5.1.3.7.4.2 steps 1-17 with its NOTE and 5.1.3.7.4.3.
 *
 * Region `contract` follows the device through contract, provisioning, service and release; region `network` is the
 * operator's own access, where the device attaches with its MCIM. Abstracted: accounting, filters, roaming.
 */
import { and, assign, not, or, setup, stateIn } from 'xstate';
import { infoOf, nextSerial, type ShoId } from '../messages/symbols.js';
import type { Message } from '../messages/messages.js';
import type { Rule } from '../requirements/index.js';
import { nextAsked, shoGuards, type ShoContext, type ShoEvent } from './sho/context.js';
import { carriesMaterial } from './sho/material.js';
import {
  anotherAcknowledgement,
  parametersAcknowledged,
  parametersSent,
  provisionsNobody,
  provisionsParameters,
} from './sho/parameters.js';
import * as sends from './sho/sends.js';
import { afterResync } from './resync.js';
import { abandons, does, ignores, refuses, type Clause, type Send } from './statement.js';

const fresh = ({ id, limited, parameters }: Pick<ShoContext, 'id' | 'limited' | 'parameters'>): ShoContext => ({
  id,
  limited,
  parameters,
  mode: 'initial',
  activatesLater: false,
  sid: null,
  nonceUsed: 0,
  challenged: null,
  ver: 0,
  mcim: 0,
  keeps: false,
  held: false,
  token: null,
  instruction: null,
  epoch: 0,
  tid: 0,
  byOwner: false,
  voided: [],
  newSho: null,
  reported: null,
  sqn: 0,
  resynced: false,
  covered: true,
  info: null,
  asks: 'verdict',
  maker: 'sho',
  asked: 0,
  platformKnown: false,
});

/** What an operator keeps of an MCIM that is in the device, at rest, when the device comes back by a change. */
const keptAside = ({ keeps, held, mcim, sqn }: ShoContext): Partial<ShoContext> =>
  held ? { keeps, held, mcim, sqn } : {};

/** A new object, with a new MCIM in it or with the order to switch to the one at rest. */
const issues = ({ ver, mcim, held }: ShoContext): Pick<ShoContext, 'ver' | 'mcim'> => ({
  ver: nextSerial(ver),
  mcim: held ? mcim : nextSerial(ver),
});

/** The platform is vouched for, and the DPF makes what it is given. */
const ordersPackage = {
  guard: 'validAndMadeByDpf' as const,
  target: 'packaging' as const,
  actions: [
    { type: 'notesPlatform' as const },
    { type: 'send' as const, params: ({ context }: { readonly context: ShoContext }) => sends.packageOrder(context) },
  ],
  ...does('Once the TRE is vouched for, the SHO has the DPF make the MCIM by its rules.', '4.3-o07', 'DEC-180'),
};

/** The same of a session that takes the place of the one under way. */
const ordersPackageAnew = {
  guard: 'newcomerValidAndMadeByDpf' as const,
  target: 'packaging' as const,
  actions: [
    { type: 'notesNewcomer' as const },
    { type: 'send' as const, params: ({ context }: { readonly context: ShoContext }) => sends.packageOrder(context) },
  ],
  ...does(
    'Vouched for, the new session replaces the one under way, and the DPF makes another MCIM for it.',
    'DEC-77',
    '4.3-o07',
    'DEC-180',
  ),
};

/** The device is gone, and the MCIM stays, in the device and here. */
const keepsAside = {
  target: '#sho.contract.released' as const,
  actions: { type: 'setAside' as const },
  ...does(
    'The device has left with the MCIM at rest in it: the old SHO serves no more, and keeps its record aside.',
    '7.4.2-v01',
    'AMB-39',
    'DEC-140',
    'DEC-143',
  ),
};

/** Before an answer of the PVA is believed: it is of the kind that was asked for, and the PVA's. */
const answerIsRefused = [
  {
    guard: 'answerIsNotTheOneAskedFor',
    ...refuses('outOfOrder', 'Who asks for a status takes no verdict, and the other way round.', 'DEC-113'),
  },
  {
    guard: 'verdictIsForged',
    ...refuses('badSignature', 'A status that the PVA did not sign is none.', '5.8-r01', '6.3-o23'),
  },
  {
    guard: 'statusIsOutdated',
    ...refuses('expired', 'A status before its thisUpdate or after its nextUpdate is stale.', '6.3-o23', 'DEC-114'),
  },
  {
    guard: 'verdictIsForAnother',
    ...refuses('unknownRequest', 'A status in another session decides nothing.', '6.3-s13'),
  },
  {
    guard: 'verdictIsOnAnotherInfo',
    ...refuses('unknownRequest', 'A status on another attestation decides nothing.', '6.3-s13', 'DEC-70'),
  },
  {
    guard: 'statusIsOfAnotherRequest',
    ...refuses(
      'unknownRequest',
      'A status under the nonce of an earlier request decides nothing, though it was good then.',
      '6.3-o23',
      'DEC-114',
    ),
  },
] as const;

/** M30 while a token is out, but for another change. */
const ofAnotherToken = {
  guard: 'confirmationNamesAnother',
  ...refuses('tokenMismatch', 'The confirmation of another change than the authorised one is not taken.', 'DEC-72'),
} as const;

/** M30 that names the operator which serves the device. */
const misdirected = {
  guard: 'confirmationIsGenuine',
  ...refuses('otherOperator', 'A device that has moved here has not left.', 'DEC-72'),
} as const;

const ofOtherDevice = {
  guard: 'confirmationIsOfOtherDevice',
  ...refuses('otherDevice', 'That another device has moved says nothing of this one.', 'DEC-72', 'AMB-29'),
} as const;

/** For a device that is served and not attached. */
const pages = {
  guard: and(['covered', stateIn({ network: 'detached' })]),
  actions: { type: 'send' as const, params: sends.page },
  ...does(
    'A device that the network has lost is paged; what it was to be told comes again.',
    'DEC-191',
    '5.6-r03',
    '7.4.2-s03a',
  ),
};

/** M26 and M30 of a move through pristine, in the order of their checks; the ways out are those of the state. */
const departureIsRefused = [
  {
    guard: 'departureIsForged',
    ...refuses('badSignature', 'A notice that the TRE did not sign unregisters nobody.', 'DEC-88', 'AMB-16'),
  },
  {
    guard: 'departureIsFromAnother',
    ...refuses('otherOperator', 'That a device has left another operator says nothing here.', 'DEC-88'),
  },
] as const;

const departureIsOld = refuses(
  'stale',
  'A departure of another epoch is not that of this service.',
  'DEC-88',
  'DEC-86',
);

const departureConfirmationIsRefused = [
  {
    guard: 'departureConfirmationIsForged',
    ...refuses('badSignature', 'Only the DRF confirms a departure.', 'AMB-29', 'DEC-88'),
  },
  {
    guard: 'departureConfirmationIsOfOtherDevice',
    ...refuses('otherDevice', 'That another device has left says nothing of this one.', 'AMB-29', 'DEC-88'),
  },
  {
    guard: 'departureConfirmationNamesThisOperator',
    ...refuses('otherOperator', 'A device that has moved here has not left.', 'DEC-88'),
  },
] as const;

export const sho = setup({
  types: {
    context: {} as ShoContext,
    events: {} as ShoEvent,
    input: {} as { readonly id: ShoId },
    meta: {} as Clause,
    transitionMeta: {} as Rule,
    tags: {} as 'serves' | 'issued' | 'releasePending',
  },
  guards: shoGuards,
  actions: {
    send: (_args, _message: Send) => {},
    setAside: assign({ held: true }),
    notesParameters: assign(parametersSent),
    parametersInUse: assign(({ context: { parameters } }) => ({ parameters: { ...parameters, isInUse: true } })),
    notesPlatform: assign({ info: null, platformKnown: true }),
    notesNewcomer: assign(({ event }) => ({ sid: 'sid' in event ? event.sid : null, info: null, reported: null })),
  },
}).createMachine({
  id: 'sho',
  description: 'Gives the device service under a contract: validates, issues, serves, releases.',
  context: ({ input }) => fresh({ id: input.id, limited: false, parameters: { ver: 0, isInUse: true } }),
  type: 'parallel',
  on: {
    'subscriber.contract': [
      {
        guard: 'subscriberIsForged',
        ...refuses('badSignature', 'A contract that the subscriber did not sign is none.', '5.6-r01', 'AMB-05'),
      },
      {
        guard: 'contractIsWithAnother',
        ...refuses('otherOperator', 'A contract with another operator is none here.', '5.6-r01', 'AMB-05'),
      },
      { ...ignores('A device that is being changed or let go needs no contract.', 'DEC-55') },
    ],
    'drf.contractRegistered': { ...ignores('A registration confirmed again changes nothing.', 'DEC-54', 'DEC-55') },
    'dpf.relayInfo': {
      actions: { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
      ...refuses(
        'noContract',
        'The SHO provisions no device without a contract.',
        '5.2-r01',
        '5.6-r01',
        '6.3-s10',
        'AMB-12',
      ),
    },
    'pva.validationResponse': { ...ignores('A verdict that nothing waits for is dropped.', 'DEC-55') },
    'pva.statusResponse': { ...ignores('A status that nothing waits for is dropped.', 'DEC-55') },
    'principal.requireStatus': {
      ...ignores('What an operator asks the PVA for is settled before its first contract.', 'DEC-113'),
    },
    'm2me.datagram': { ...refuses('notAttached', 'Who is not attached sends nothing through the SHO.', '3.2.2-r01') },
    'principal.provisionParameters': provisionsNobody,
    'm2me.parametersAck': [parametersAcknowledged, anotherAcknowledgement],
    'principal.limitPeers': {
      ...ignores('Which peers a device reaches is settled before its first contract.', '3.2.2-o02', 'DEC-172'),
    },
    'principal.keepMcim': {
      ...ignores(
        'What becomes of its MCIM is agreed while the device is served and no change is under way.',
        'DEC-140',
      ),
    },
    'dpf.reportForward': [
      {
        guard: 'reportIsForged',
        ...refuses('badSignature', 'A report that the TRE did not sign is no report.', 'AMB-13', '6.3-s19'),
      },
      {
        guard: 'reportIsTheAcceptedOne',
        actions: {
          type: 'send',
          params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
        },
        ...does('A report that comes again is acknowledged again.', 'AMB-13', 'DEC-45', 'DEC-55'),
      },
      {
        guard: 'reportIsOfThisSession',
        ...refuses('outOfOrder', 'A report that was not accepted in its time is not acknowledged.', 'DEC-74', 'AMB-13'),
      },
      { ...refuses('unknownSession', 'A report of another session is not taken.', 'AMB-13', '6.3-s19') },
    ],
    'dpf.downloadRefused': [
      {
        guard: 'downloadRefusalIsForged',
        ...refuses('badSignature', 'A refusal without the word of the PVA is none.', 'DEC-132'),
      },
      { ...ignores('That a download is refused which is not under way changes nothing.', 'DEC-132', 'DEC-55') },
    ],
    'supplier.conveyMaterial': carriesMaterial,
    'dpf.package': { ...ignores('A package that nothing waits for is put away.', 'DEC-180', 'DEC-55') },
    'principal.delegatePackages': {
      ...ignores('Who makes its MCIMs is settled before the first contract.', 'DEC-180'),
    },
    'drf.registrationAck': { ...ignores('A registration acknowledged again changes nothing.', 'DEC-54', 'DEC-55') },
    'drf.pendingWithdrawn': { ...ignores('A withdrawal confirmed again changes nothing.', 'DEC-61', 'DEC-55') },
    'drf.paramsRefused': { ...ignores('A refusal of what was not asked changes nothing.', 'DEC-47', 'DEC-55') },
    'drf.changeConfirmed': [
      {
        guard: 'confirmationIsForged',
        ...refuses('badSignature', 'Only the DRF confirms a change.', 'AMB-29', '7.4.2-n16d'),
      },
      { ...ignores('A confirmation that concerns no service given here changes nothing.', 'DEC-55', 'AMB-29') },
    ],
    'drf.bootstrap': {
      ...refuses('notAttached', 'A bootstrap message is relayed to an attached device only.', '7.4.2-s03a', '5.6-r03'),
    },
    'subscriber.changeParams': [
      {
        guard: 'subscriberIsForged',
        ...refuses('badSignature', 'Parameters that the subscriber did not sign are not taken.', '7.4.2-s01a'),
      },
      { ...ignores('Parameters for a change that is being withdrawn wait.', 'DEC-61') },
    ],
    'subscriber.tokenRequest': [
      {
        guard: 'subscriberIsForged',
        ...refuses('badSignature', 'Only the subscriber is given a token.', 'AMB-15', '7.4.2-s01b'),
      },
      {
        actions: { type: 'send', params: sends.tokenRefused },
        ...refuses('noContract', 'An SHO that does not serve the device authorises no change.', 'AMB-15', '7.4.2-s01b'),
      },
    ],
    'subscriber.activationRequest': [
      {
        guard: 'subscriberIsForged',
        ...refuses('badSignature', 'Only the subscriber has an MCIM activated.', 'DEC-102', '5.2-o05'),
      },
      {
        guard: 'activationIsOfAnother',
        ...refuses('otherOperator', 'What another operator has issued is not activated here.', 'DEC-102'),
      },
      { ...refuses('noContract', 'Where no MCIM is installed there is none to activate.', 'DEC-102', '5.2-o05') },
    ],
    'm2me.discardNotice': {
      ...refuses('noToken', 'Without a token issued here no notice is taken.', 'AMB-16', '7.4.2-s11b'),
    },
    'm2me.discardCancel': {
      ...refuses('noContract', 'An SHO that does not serve the device has nothing to cancel.', 'DEC-53'),
    },
    'subscriber.reprovisionParams': [
      {
        guard: 'subscriberIsForged',
        ...refuses('badSignature', 'Parameters that the subscriber did not sign are not taken.', '7.4.3-s01'),
      },
      { ...ignores('Parameters for a device that comes or goes in another way wait.', 'DEC-91', 'DEC-55') },
    ],
    'drf.instruction': {
      ...refuses('notAttached', 'An instruction is relayed to an attached device only.', '7.4.3-s02b', '5.6-r03'),
    },
    'm2me.departureNotice': {
      ...refuses('noContract', 'An SHO that does not serve the device has nobody to let go.', 'DEC-88'),
    },
    'drf.departureConfirmed': [
      {
        guard: 'departureConfirmationIsForged',
        ...refuses('badSignature', 'Only the DRF confirms a departure.', 'AMB-29', 'DEC-88'),
      },
      { ...ignores('A confirmation that concerns no service given here changes nothing.', 'DEC-55', 'AMB-29') },
    ],
    'm2me.attach': { ...ignores('Where the network does not reach, nothing is heard.', '7.4.2-n16a') },
    'm2me.authResponse': {
      ...ignores('An answer to a challenge that is over, or out of reach, is dropped.', 'DEC-55', '7.4.2-n16a'),
    },
  },
  states: {
    contract: {
      description: 'What this operator and the device are to each other.',
      meta: { clause: '5.1.3.5.6' },
      initial: 'noContract',
      states: {
        noContract: {
          description: 'Nothing binds this operator and the device.',
          meta: { clause: '5.1.3.5.6' },
          on: {
            'principal.delegatePackages': {
              guard: 'makesItself',
              actions: assign({ maker: 'dpf' }),
              ...does('The operator has the DPF make its MCIMs from now on.', '4.3-o07', 'DEC-180'),
            },
            'principal.limitPeers': {
              guard: 'peersAreUnsettled',
              actions: assign({ limited: true }),
              ...does(
                'Under the contracts from now on a device reaches the peers and access points that they name.',
                '3.2.2-o02',
                '3.2.2-o03',
                'DEC-172',
              ),
            },
            'principal.requireStatus': {
              guard: 'isUntouched',
              actions: assign({ asks: 'status' }),
              ...does('The operator asks the PVA as an OCSP responder from now on.', '6.3-o23', 'DEC-113'),
            },
            'subscriber.contract': [
              {
                guard: 'contractIsComplete',
                target: 'registering',
                actions: [
                  assign(({ context, event }) => ({
                    ...fresh(context),
                    activatesLater: event.activation === 'later',
                    ver: context.ver,
                    tid: context.tid,
                    covered: context.covered,
                    asks: context.asks,
                    maker: context.maker,
                    asked: context.asked,
                  })),
                  { type: 'send', params: ({ context }) => sends.contractRegister(context) },
                ],
                ...does(
                  'The SHO takes the contract and has it registered at the DRF.',
                  '5.2-r01',
                  '5.2-r03',
                  '5.6-r01',
                  'AMB-05',
                  'DEC-46',
                ),
              },
              {
                guard: 'contractIsIncomplete',
                actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                ...refuses(
                  'missingParameter',
                  'A contract without all parameters of the device is refused.',
                  '5.2-r03',
                  'DEC-52',
                ),
              },
            ],
            'subscriber.reprovisionParams': [
              {
                guard: 'moveIsToThisOperator',
                target: 'provisioning',
                actions: [
                  assign(({ context, event }) => ({
                    ...fresh(context),
                    mode: 'reprovision' as const,
                    instruction: event.instruction,
                    ver: context.ver,
                    tid: context.tid,
                    covered: context.covered,
                    asks: context.asks,
                    maker: context.maker,
                    asked: context.asked,
                  })),
                  { type: 'send', params: ({ context }) => sends.forwardReprovision(context, instructionOf(context)) },
                ],
                ...does(
                  'The new SHO takes parameters and instruction and forwards them to the RO.',
                  '7.4.3-s01',
                  '7.4.3-s02a',
                  'DEC-46',
                  'DEC-85',
                ),
              },
              {
                guard: 'moveIsToAnother',
                actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                ...refuses(
                  'notAuthorised',
                  'An instruction for another operator or device begins nothing here.',
                  'DEC-90',
                  'DEC-52',
                ),
              },
            ],
            'subscriber.changeParams': [
              {
                guard: 'paramsAreForThisOperator',
                target: 'provisioning',
                actions: [
                  assign(({ context, event }) => ({
                    ...fresh(context),
                    ...keptAside(context),
                    mode: 'change' as const,
                    token: event.token,
                    ver: context.ver,
                    tid: context.tid,
                    covered: context.covered,
                    asks: context.asks,
                    maker: context.maker,
                    asked: context.asked,
                  })),
                  { type: 'send', params: ({ context }) => sends.forwardParams(context, tokenOf(context)) },
                ],
                ...does(
                  'The new SHO takes parameters and token and forwards them to the RO.',
                  '7.4.2-s01a',
                  '7.4.2-s01b',
                  '7.4.2-s02',
                  'DEC-46',
                ),
              },
              {
                guard: 'tokenIsMissing',
                actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                ...refuses(
                  'missingParameter',
                  'Without an authorisation token no change begins.',
                  '7.4.2-s01b',
                  '5.2-r03',
                  'DEC-52',
                ),
              },
              {
                guard: 'tokenIsForAnother',
                actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                ...refuses(
                  'tokenMismatch',
                  'A token for another operator or device begins no change here.',
                  'AMB-15',
                  '7.4.2-s01b',
                  'DEC-52',
                ),
              },
            ],
          },
        },
        registering: {
          description: 'The contract is on its way into the registry.',
          meta: { clause: '5.1.3.5.6' },
          on: {
            'subscriber.contract': {
              guard: 'contractIsComplete',
              actions: { type: 'send', params: ({ context }) => sends.contractRegister(context) },
              ...does('Asked again, the SHO registers the contract again.', 'DEC-54', 'DEC-55'),
            },
            'subscriber.reprovisionParams': [
              {
                guard: 'moveIsToThisOperator',
                target: 'provisioning',
                actions: [
                  assign(({ context, event }) => ({
                    ...fresh(context),
                    mode: 'reprovision' as const,
                    instruction: event.instruction,
                    ver: context.ver,
                    tid: context.tid,
                    covered: context.covered,
                    asks: context.asks,
                    maker: context.maker,
                    asked: context.asked,
                  })),
                  { type: 'send', params: ({ context }) => sends.forwardReprovision(context, instructionOf(context)) },
                ],
                ...does('A move takes the place of a contract that the DRF has not confirmed.', 'DEC-76', '7.4.3-s01'),
              },
            ],
            'subscriber.changeParams': {
              guard: 'paramsAreForThisOperator',
              target: 'provisioning',
              actions: [
                assign(({ context, event }) => ({
                  ...fresh(context),
                  mode: 'change' as const,
                  token: event.token,
                  ver: context.ver,
                  tid: context.tid,
                  covered: context.covered,
                  asks: context.asks,
                  maker: context.maker,
                  asked: context.asked,
                })),
                { type: 'send', params: ({ context }) => sends.forwardParams(context, tokenOf(context)) },
              ],
              ...does('A change takes the place of a contract that the DRF has not confirmed.', 'DEC-76', '7.4.2-s01a'),
            },
            'drf.contractRegistered': {
              target: 'provisioning',
              actions: { type: 'send', params: ({ context }) => sends.contractConfirmed(context) },
              ...does('The SHO confirms the contract to the subscriber.', 'DEC-52', 'DEC-54', '5.6-r01'),
            },
          },
        },
        provisioning: {
          description: 'The device is expected, validated and given its MCIM.',
          meta: { clause: '5.1.3.6.3' },
          initial: 'expecting',
          on: {
            'subscriber.contract': {
              guard: 'contractIsAskedAgain',
              actions: { type: 'send', params: ({ context }) => sends.contractConfirmed(context) },
              ...does('Asked again, the SHO confirms the contract again.', 'DEC-52', 'DEC-55'),
            },
            'subscriber.changeParams': {
              guard: 'paramsAreRepeated',
              actions: [
                assign({ token: ({ event }) => event.token }),
                { type: 'send', params: ({ context }) => sends.forwardParams(context, tokenOf(context)) },
              ],
              ...does('Given again, the parameters are forwarded again.', '7.4.2-s02', 'DEC-55'),
            },
            'subscriber.reprovisionParams': {
              guard: 'moveIsRepeated',
              actions: [
                assign({ instruction: ({ event }) => event.instruction }),
                { type: 'send', params: ({ context }) => sends.forwardReprovision(context, instructionOf(context)) },
              ],
              ...does('Given again, the parameters are forwarded again.', '7.4.3-s02a', 'DEC-55'),
            },
            'dpf.relayInfo': [
              {
                guard: 'deviceIsAnother',
                actions: { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                ...refuses(
                  'otherDevice',
                  'A device that is not under this contract is turned away.',
                  '6.3-s10',
                  '5.2-r01',
                  'AMB-12',
                ),
              },
              {
                guard: 'operatorIsAnother',
                actions: { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                ...refuses(
                  'otherOperator',
                  'A device that declares another operator is turned away.',
                  'AMB-14',
                  '6.3-s10',
                  'AMB-12',
                ),
              },
              {
                guard: 'newSessionIsFresh',
                target: '.validating',
                actions: [
                  assign({
                    sid: ({ event }) => event.sid,
                    nonceUsed: ({ event }) => event.nonce,
                    reported: null,
                    info: ({ event }) => infoOf(event),
                    asked: nextAsked,
                  }),
                  { type: 'send', params: ({ context, event }) => sends.validationRequest(context, infoOf(event)) },
                ],
                ...does(
                  'The SHO asks the PVA whether the TRE is genuine and intact.',
                  '6.3-s11a',
                  '6.3-s11b',
                  '7.4.2-s05',
                  '7.4.2-s06',
                  '7.2-p02',
                  'AMB-36',
                  'AMB-43',
                  'DEC-59',
                  '5.8-o12',
                ),
              },
              {
                guard: 'challengeIsAnswered',
                target: '.validating',
                actions: [
                  assign({
                    sid: ({ event }) => event.sid,
                    challenged: null,
                    reported: null,
                    info: ({ event }) => infoOf(event),
                    asked: nextAsked,
                  }),
                  { type: 'send', params: ({ context, event }) => sends.validationRequest(context, infoOf(event)) },
                ],
                ...does('The SHO passes the fresh attestation to the PVA.', '6.3-s11a', '6.3-s11b', 'AMB-43', 'DEC-46'),
              },
              {
                guard: 'newSessionHasNoNonce',
                actions: [
                  assign({ challenged: ({ event }) => event.sid }),
                  { type: 'send', params: ({ context, event }) => sends.attestChallenge(context, event.sid) },
                ],
                ...does(
                  'Without a fresh nonce the SHO has the device attest anew, and keeps the session that it has until then.',
                  'AMB-43',
                  'DEC-46',
                  'DEC-59',
                  'DEC-64',
                ),
              },
            ],
          },
          states: {
            expecting: {
              description: 'The device has not come yet, or comes again.',
              meta: { clause: '5.1.3.6.3' },
              on: {
                'dpf.relayInfo': {
                  guard: 'sessionIsThis',
                  actions: { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                  ...does('A device that did not hear that its session ended is told again.', 'AMB-12', 'DEC-55'),
                },
                'drf.paramsRefused': [
                  {
                    guard: 'changeModeParamsRefused',
                    target: '#sho.contract.noContract',
                    actions: [
                      assign({ token: null, mode: 'initial' }),
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                    ],
                    ...does('Turned down by the DRF, the change ends before it began.', 'DEC-47', 'DEC-52'),
                  },
                  {
                    guard: 'moveParamsRefused',
                    target: '#sho.contract.noContract',
                    actions: [
                      assign({ instruction: null, mode: 'initial' }),
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                    ],
                    ...does('Turned down by the DRF, the move ends before anything was erased.', 'DEC-89', 'DEC-91'),
                  },
                ],
              },
            },
            validating: {
              description: 'The PVA decides.',
              meta: { clause: '5.1.3.6.3' },
              on: {
                'env.restarted': {
                  target: 'expecting',
                  actions: assign({ info: null, sid: null }),
                  ...does(
                    'After a restart the device is expected again, and challenged when it comes.',
                    'DEC-190',
                    'DEC-46',
                  ),
                },
                'dpf.relayInfo': {
                  guard: 'sessionIsThis',
                  actions: [
                    assign({ asked: nextAsked }),
                    {
                      type: 'send',
                      params: ({ context, event }) => sends.validationRequest(context, context.info ?? infoOf(event)),
                    },
                  ],
                  ...does(
                    'Asked again, the SHO asks the PVA again about the attestation that it found fresh.',
                    'DEC-55',
                    '6.3-s11b',
                    'AMB-43',
                  ),
                },
                'pva.validationResponse': [
                  {
                    guard: 'answerIsNotTheOneAskedFor',
                    ...refuses('outOfOrder', 'Who asks for a status takes no verdict.', 'DEC-113'),
                  },
                  {
                    guard: 'verdictIsForged',
                    ...refuses('badSignature', 'A verdict that the PVA did not sign is none.', '5.8-r01', '6.3-s13'),
                  },
                  {
                    guard: 'verdictIsForAnother',
                    ...refuses('unknownRequest', 'A verdict on another session decides nothing.', '6.3-s13'),
                  },
                  {
                    guard: 'verdictIsOnAnotherInfo',
                    ...refuses(
                      'unknownRequest',
                      'A verdict on another attestation than the one under validation decides nothing.',
                      '6.3-s13',
                      'AMB-43',
                      'DEC-70',
                    ),
                  },
                  ordersPackage,
                  {
                    guard: 'platformIsValid',
                    target: 'issued',
                    actions: [
                      assign(({ context }) => ({ ...issues(context), info: null, platformKnown: true })),
                      { type: 'send', params: ({ context }) => sends.mcimDeliver(context) },
                    ],
                    ...does(
                      'The SHO seals its MCIM to the validated TRE, delivers it and authorises the download.',
                      '6.3-s14a',
                      '6.3-s14b',
                      '6.3-s15a',
                      '6.3-s15b',
                      '7.4.2-s09',
                      'AMB-10',
                      'AMB-11',
                      'AMB-19',
                      '5.6-r02',
                      '2-p07',
                    ),
                  },
                  {
                    guard: 'platformIsInvalidInitial',
                    target: 'expecting',
                    actions: [
                      assign({ info: null }),
                      { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                    ],
                    ...does(
                      'The SHO issues nothing to a platform that is not vouched for.',
                      '6.3-s13',
                      'AMB-12',
                      '2-p07',
                      'DEC-52',
                    ),
                  },
                  {
                    guard: 'platformIsInvalidInChange',
                    target: '#sho.contract.withdrawing',
                    actions: [
                      assign({ info: null }),
                      { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                      { type: 'send', params: ({ context }) => sends.withdrawPending(context) },
                    ],
                    ...does(
                      'Without a good verdict the change ends and the device stays with the old SHO.',
                      '7.4.2-s08',
                      'AMB-12',
                      'DEC-52',
                      'DEC-61',
                    ),
                  },
                ],
                'pva.statusResponse': [
                  ...answerIsRefused,
                  ordersPackage,
                  {
                    guard: 'platformIsValid',
                    target: 'issued',
                    actions: [
                      assign(({ context }) => ({ ...issues(context), info: null, platformKnown: true })),
                      { type: 'send', params: ({ context }) => sends.mcimDeliver(context) },
                    ],
                    ...does(
                      'Upon the status good the SHO seals its MCIM to the TRE, delivers it and authorises the download.',
                      '6.3-o23',
                      'DEC-113',
                      '6.3-s14a',
                      '6.3-s14b',
                      '6.3-s15a',
                      '6.3-s15b',
                      '7.4.2-s09',
                      'AMB-10',
                      'AMB-11',
                      'AMB-19',
                      '5.6-r02',
                      '2-p07',
                    ),
                  },
                  {
                    guard: 'platformIsInvalidInitial',
                    target: 'expecting',
                    actions: [
                      assign({ info: null }),
                      { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                    ],
                    ...does(
                      'The SHO issues nothing to a platform of another status than good.',
                      '6.3-o23',
                      '6.3-s13',
                      'AMB-12',
                      '2-p07',
                      'DEC-52',
                    ),
                  },
                  {
                    guard: 'platformIsInvalidInChange',
                    target: '#sho.contract.withdrawing',
                    actions: [
                      assign({ info: null }),
                      { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                      { type: 'send', params: ({ context }) => sends.withdrawPending(context) },
                    ],
                    ...does(
                      'Without the status good the change ends and the device stays with the old SHO.',
                      '6.3-o23',
                      '7.4.2-s08',
                      'AMB-12',
                      'DEC-52',
                      'DEC-61',
                    ),
                  },
                ],
              },
            },
            packaging: {
              description: 'The DPF makes the MCIM.',
              meta: { clause: '5.1.3.4.3' },
              on: {
                'dpf.relayInfo': {
                  guard: 'sessionIsThis',
                  actions: { type: 'send', params: ({ context }) => sends.packageOrder(context) },
                  ...does('Asked again, the SHO orders the package again.', 'DEC-55', 'DEC-180'),
                },
                'dpf.package': [
                  {
                    guard: 'packageIsForged',
                    ...refuses(
                      'badSignature',
                      'A package that the DPF has not signed, or not sealed to the SHO, goes to nobody.',
                      '4.3-o07',
                      'DEC-181',
                    ),
                  },
                  {
                    guard: 'packageIsOfAnotherSession',
                    ...refuses('unknownSession', 'A package of another session is not taken for this one.', 'DEC-181'),
                  },
                  {
                    guard: 'packageIsForAnotherDevice',
                    ...refuses('otherDevice', 'A package for another device is not taken for this one.', 'DEC-181'),
                  },
                  {
                    target: 'issued',
                    actions: [
                      assign(({ context }) => issues(context)),
                      { type: 'send', params: ({ context }) => sends.mcimDeliver(context) },
                    ],
                    ...does(
                      'The SHO records the credentials that the DPF has made, signs and seals them to the TRE, and authorises the download.',
                      '4.3-o07',
                      'DEC-180',
                      '6.3-s14b',
                      '6.3-s15b',
                      'AMB-19',
                    ),
                  },
                ],
              },
            },
            issued: {
              description: 'The sealed MCIM is out; the report is awaited.',
              meta: { clause: '5.1.3.6.3' },
              tags: ['issued'],
              on: {
                'env.restarted': {
                  actions: assign({ info: null }),
                  ...does(
                    'After a restart a session that was to take the place of this one has to come again.',
                    'DEC-190',
                    'DEC-77',
                  ),
                },
                'dpf.relayInfo': [
                  {
                    guard: 'sessionIsThis',
                    actions: { type: 'send', params: ({ context }) => sends.mcimDeliver(context) },
                    ...does('Asked again, the SHO delivers the same object again.', 'DEC-55', '6.3-s15a'),
                  },
                  {
                    guard: 'newcomerIsThis',
                    actions: [
                      assign({ asked: nextAsked }),
                      {
                        type: 'send',
                        params: ({ context, event }) => sends.validationRequest(context, context.info ?? infoOf(event)),
                      },
                    ],
                    ...does(
                      'Asked again, the SHO asks the PVA again about the session that may replace the one under way.',
                      'DEC-55',
                      'DEC-77',
                    ),
                  },
                  {
                    guard: 'newSessionIsFresh',
                    actions: [
                      assign({
                        nonceUsed: ({ event }) => event.nonce,
                        info: ({ event }) => infoOf(event),
                        asked: nextAsked,
                      }),
                      { type: 'send', params: ({ context, event }) => sends.validationRequest(context, infoOf(event)) },
                    ],
                    ...does(
                      'The SHO has a new session validated, and keeps the one that it has issued for until then.',
                      'DEC-77',
                      '6.3-s11a',
                      '6.3-s11b',
                    ),
                  },
                  {
                    guard: 'challengeIsAnswered',
                    actions: [
                      assign({ challenged: null, info: ({ event }) => infoOf(event), asked: nextAsked }),
                      { type: 'send', params: ({ context, event }) => sends.validationRequest(context, infoOf(event)) },
                    ],
                    ...does(
                      'The SHO passes the fresh attestation of a new session to the PVA, and keeps the one under way.',
                      'DEC-77',
                      '6.3-s11a',
                      'AMB-43',
                    ),
                  },
                ],
                'pva.validationResponse': [
                  {
                    guard: 'nothingIsJudged',
                    ...ignores('A verdict that came before is not needed again.', 'DEC-55'),
                  },
                  {
                    guard: 'answerIsNotTheOneAskedFor',
                    ...refuses('outOfOrder', 'Who asks for a status takes no verdict.', 'DEC-113'),
                  },
                  {
                    guard: 'verdictIsForged',
                    ...refuses('badSignature', 'A verdict that the PVA did not sign is none.', '5.8-r01', '6.3-s13'),
                  },
                  {
                    guard: 'verdictIsForAnother',
                    ...refuses('unknownRequest', 'A verdict on another session decides nothing.', '6.3-s13'),
                  },
                  {
                    guard: 'verdictIsOnAnotherInfo',
                    ...refuses(
                      'unknownRequest',
                      'A verdict on another attestation decides nothing.',
                      '6.3-s13',
                      'DEC-70',
                    ),
                  },
                  ordersPackageAnew,
                  {
                    guard: 'newcomerIsValid',
                    actions: [
                      assign(({ context, event }) => ({
                        ...issues(context),
                        sid: event.sid,
                        info: null,
                        reported: null,
                      })),
                      { type: 'send', params: ({ context }) => sends.mcimDeliver(context) },
                    ],
                    ...does(
                      'Vouched for, the new session replaces the one under way and gets an object of its own.',
                      'DEC-77',
                      '6.3-s14a',
                      '6.3-s15a',
                    ),
                  },
                  {
                    actions: [
                      assign({ info: null }),
                      { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                    ],
                    ...does('Not vouched for, a new session ends, and the one under way goes on.', 'DEC-77', '6.3-s13'),
                  },
                ],
                'pva.statusResponse': [
                  {
                    guard: 'nothingIsJudged',
                    ...ignores('A status that came before is not needed again.', 'DEC-55'),
                  },
                  ...answerIsRefused,
                  ordersPackageAnew,
                  {
                    guard: 'newcomerIsValid',
                    actions: [
                      assign(({ context, event }) => ({
                        ...issues(context),
                        sid: event.sid,
                        info: null,
                        reported: null,
                      })),
                      { type: 'send', params: ({ context }) => sends.mcimDeliver(context) },
                    ],
                    ...does(
                      'Of status good, the new session replaces the one under way and gets an object of its own.',
                      'DEC-77',
                      '6.3-s14a',
                      '6.3-s15a',
                    ),
                  },
                  {
                    actions: [
                      assign({ info: null }),
                      { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                    ],
                    ...does(
                      'Of another status, a new session ends, and the one under way goes on.',
                      'DEC-77',
                      '6.3-o23',
                    ),
                  },
                ],
                'dpf.downloadRefused': [
                  {
                    guard: 'downloadRefusalIsForged',
                    ...refuses('badSignature', 'A refusal without the word of the PVA is none.', 'DEC-132'),
                  },
                  {
                    guard: 'downloadRefusalIsOfAnother',
                    ...refuses('unknownRequest', 'The refusal of another session ends nothing.', 'DEC-132'),
                  },
                  {
                    guard: 'downloadRefusalIsUnfounded',
                    ...refuses('notEntitled', 'A DPF refuses nothing to a device that is vouched for.', 'DEC-132'),
                  },
                  {
                    guard: 'isChangeMode',
                    target: '#sho.contract.withdrawing',
                    actions: [
                      assign({ info: null }),
                      { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                      { type: 'send', params: ({ context }) => sends.withdrawPending(context) },
                    ],
                    ...does(
                      'A change whose download the DPF refuses is withdrawn.',
                      'DEC-132',
                      '4.3-o11',
                      'AMB-12',
                      'DEC-61',
                    ),
                  },
                  {
                    target: 'expecting',
                    actions: [
                      assign({ info: null }),
                      { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                    ],
                    ...does(
                      'When the DPF refuses the download, the SHO ends the session and expects the device again.',
                      'DEC-132',
                      '4.3-o11',
                      'AMB-12',
                      'DEC-52',
                    ),
                  },
                ],
                'dpf.reportForward': [
                  {
                    guard: 'installedForLater',
                    target: '#sho.contract.dormant',
                    actions: [
                      assign({ reported: 'success', epoch: ({ event }) => event.epoch, info: null }),
                      {
                        type: 'send',
                        params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
                      },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'installed') },
                    ],
                    ...does(
                      'The SHO knows that the MCIM is installed, and does not serve before it is active.',
                      '3.1-o04',
                      'DEC-44',
                      'DEC-45',
                      'DEC-103',
                    ),
                  },
                  {
                    guard: 'initialSuccess',
                    target: '#sho.contract.serving',
                    actions: [
                      assign({ reported: 'success', epoch: ({ event }) => event.epoch, info: null }),
                      {
                        type: 'send',
                        params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
                      },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                    ],
                    ...does(
                      'The SHO takes the device into service.',
                      '6.3-s19',
                      'DEC-44',
                      'DEC-45',
                      'AMB-13',
                      'DEC-52',
                      '4.3-r10',
                    ),
                  },
                  {
                    guard: 'changeSuccess',
                    target: '#sho.contract.serving.registering',
                    actions: [
                      assign({ reported: 'success', epoch: ({ event }) => event.epoch, info: null, held: false }),
                      {
                        type: 'send',
                        params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
                      },
                      { type: 'send', params: ({ context }) => sends.registerSubscription(context) },
                    ],
                    ...does(
                      'The new SHO takes the device into service and has it registered.',
                      '7.4.2-s16',
                      '7.4.2-s17',
                      'DEC-45',
                      'AMB-24',
                    ),
                  },
                  {
                    guard: 'installationFailed',
                    target: 'expecting',
                    actions: [
                      assign({ reported: 'installFailed', info: null, held: false }),
                      {
                        type: 'send',
                        params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
                      },
                    ],
                    ...does(
                      'After a failed installation the SHO expects the device again.',
                      '6.3-s19',
                      '7.4.2-s15b',
                      '7.4.2-s16',
                      'AMB-23',
                    ),
                  },
                  {
                    guard: 'orderIsRefused',
                    target: 'expecting',
                    actions: [
                      assign({ reported: 'objectRefused', info: null, held: false }),
                      {
                        type: 'send',
                        params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
                      },
                    ],
                    ...does(
                      'A device that does not follow the order to switch is expected again, to be given an MCIM.',
                      'DEC-143',
                      '7.4.2-s16',
                      '7.4.2-v01',
                    ),
                  },
                  {
                    guard: 'initialFailure',
                    target: 'expecting',
                    actions: [
                      assign({ reported: ({ event }) => event.status, info: null }),
                      {
                        type: 'send',
                        params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
                      },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                    ],
                    ...does('The SHO tells the subscriber that provisioning failed.', '6.3-s19', 'DEC-52', 'AMB-13'),
                  },
                  {
                    guard: 'changeFailure',
                    target: '#sho.contract.withdrawing',
                    actions: [
                      assign({ reported: ({ event }) => event.status, info: null }),
                      {
                        type: 'send',
                        params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
                      },
                      { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'aborted') },
                      { type: 'send', params: ({ context }) => sends.withdrawPending(context) },
                    ],
                    ...does('After a failed change the new SHO withdraws.', '7.4.2-s16', 'DEC-52', 'DEC-61', 'DEC-48'),
                  },
                ],
              },
            },
          },
        },
        dormant: {
          description: 'The MCIM is installed and inactive.',
          meta: { clause: '5.1.3.3.1' },
          initial: 'unordered',
          on: {
            'dpf.relayInfo': {
              actions: { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
              ...refuses('alreadyServing', 'A device that has its MCIM is not provisioned again.', '6.3-s10', 'AMB-12'),
            },
            'subscriber.contract': {
              guard: 'contractIsComplete',
              actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'installed') },
              ...does('Asked again, the SHO says that the MCIM is installed.', 'DEC-103', 'DEC-52', 'DEC-55'),
            },
            'subscriber.activationRequest': {
              guard: 'activationIsAskedFor',
              target: '.ordered',
              actions: { type: 'send', params: ({ context }) => sends.activation(context) },
              ...does(
                'Asked by the subscriber, once or again, the SHO orders the activation.',
                '5.2-o05',
                '3.1-o04',
                'DEC-101',
                'DEC-102',
              ),
            },
          },
          states: {
            unordered: { description: 'Nobody has asked for the activation.', meta: { clause: '5.1.3.3.1' } },
            ordered: {
              description: 'The activation has been ordered; the device may come.',
              meta: { clause: '5.1.3.3.1' },
              on: {
                'm2me.authResponse': {
                  guard: and(['covered', 'resIsExpected', stateIn({ network: 'challenged' })]),
                  target: '#sho.contract.serving',
                  actions: [
                    assign({ activatesLater: false }),
                    { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                  ],
                  ...does(
                    'The operational attach shows that the MCIM is active: the SHO serves, and tells the subscriber.',
                    'DEC-103',
                    '3.1-o04',
                    'DEC-52',
                  ),
                },
              },
            },
          },
        },
        serving: {
          description: 'The device is a customer of this operator.',
          meta: { clause: '5.1.3.5.6' },
          tags: ['serves'],
          initial: 'idle',
          on: {
            'dpf.relayInfo': {
              actions: { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
              ...refuses('alreadyServing', 'A device in service is not provisioned again.', '6.3-s10', 'AMB-12'),
            },
            'drf.bootstrap': [
              {
                guard: and([stateIn({ network: 'attached' }), not(stateIn({ contract: { serving: 'registering' } }))]),
                actions: { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: event }) },
                ...does(
                  'The old SHO carries the bootstrap message to its device.',
                  '7.4.2-s03a',
                  '5.6-r03',
                  '5.6-r04',
                  '7.4.2-o00',
                  'AMB-17',
                ),
              },
              pages,
            ],
            'drf.instruction': [
              {
                guard: and([stateIn({ network: 'attached' }), not(stateIn({ contract: { serving: 'registering' } }))]),
                actions: { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: event }) },
                ...does(
                  'The old SHO carries the instruction of the RO to its device.',
                  '7.4.3-s02b',
                  '5.6-r03',
                  'DEC-85',
                  'AMB-17',
                ),
              },
              pages,
            ],
            'm2me.departureNotice': [
              ...departureIsRefused,
              {
                guard: 'departureIsOfThisService',
                target: 'released',
                ...does(
                  'Told by the TRE that its MCIM is erased, the old SHO deletes its credentials.',
                  'AMB-29',
                  'DEC-88',
                ),
              },
              departureIsOld,
            ],
            'drf.departureConfirmed': [
              ...departureConfirmationIsRefused,
              {
                guard: 'confirmedDepartureIsOfThisService',
                target: 'released',
                ...does(
                  'Told by the DRF that the device is with another, the old SHO deletes its credentials.',
                  'AMB-29',
                  'DEC-88',
                ),
              },
              departureIsOld,
            ],
            'm2me.discardCancel': [
              {
                guard: 'deviceIsForged',
                ...refuses('badSignature', 'A cancel that the TRE did not sign cancels nothing.', 'AMB-21', 'DEC-53'),
              },
              {
                guard: 'cancelIsOfThisToken',
                target: '.idle',
                actions: [
                  assign({ voided: ({ context, event }) => voidedBy(context, event) }),
                  { type: 'send', params: ({ context, event }) => sends.cancelAck(context, event.tid) },
                ],
                ...does(
                  'The old SHO takes the cancel, voids the token and goes on serving.',
                  'AMB-21',
                  'DEC-53',
                  'DEC-50',
                ),
              },
              {
                guard: and(['cancelIsOfAnUnheardChange', not(stateIn({ contract: { serving: 'releasePending' } }))]),
                actions: [
                  assign({ voided: ({ context, event }) => voidedBy(context, event) }),
                  { type: 'send', params: ({ context, event }) => sends.cancelAck(context, event.tid) },
                ],
                ...does(
                  'That a change under the owner\u2019s token is given up is acknowledged, though its notice never came.',
                  'DEC-84',
                  'DEC-53',
                ),
              },
              { ...refuses('tokenMismatch', 'A cancel of another token cancels nothing.', 'AMB-21', 'DEC-53') },
            ],
          },
          states: {
            registering: {
              description: 'Service has begun; the DRF has yet to acknowledge it.',
              meta: { clause: '5.1.3.7.4.2' },
              on: {
                'drf.registrationAck': {
                  target: 'idle',
                  actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                  ...does('Registered, the new SHO tells the subscriber.', '7.4.2-s17', 'DEC-52', 'DEC-54'),
                },
                'timer.registerExpired': {
                  actions: { type: 'send', params: ({ context }) => sends.registerSubscription(context) },
                  ...does('Unacknowledged, the new SHO registers again.', 'DEC-54', '7.4.2-s17'),
                },
                'm2me.discardCancel': {
                  ...refuses('noContract', 'Before it is registered the SHO has issued no token to cancel.', 'DEC-53'),
                },
                'subscriber.reprovisionParams': {
                  guard: 'moveIsToThisOperator',
                  actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                  ...does('Asked again, the SHO says that the move has been made.', 'DEC-52', 'DEC-55'),
                },
                'subscriber.changeParams': {
                  guard: 'paramsAreForThisOperator',
                  actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                  ...does('Asked again, the SHO says that the change has been made.', 'DEC-52', 'DEC-55'),
                },
              },
            },
            idle: {
              description: 'The device is served and no change is authorised.',
              meta: { clause: '5.1.3.5.6' },
              on: {
                'principal.keepMcim': {
                  actions: assign({ keeps: true }),
                  ...does(
                    'The operator agrees that its MCIM stays when the device leaves, so that it can come back by a switch.',
                    'DEC-140',
                    '7.4.2-v01',
                    '7.4.2-n16c',
                  ),
                },
                'subscriber.contract': {
                  guard: 'contractIsComplete',
                  actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                  ...does('Asked again, the SHO says that service has begun.', 'DEC-52', 'DEC-55'),
                },
                'subscriber.reprovisionParams': {
                  guard: 'moveIsToThisOperator',
                  actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                  ...does('Asked again, the SHO says that the move has been made.', 'DEC-52', 'DEC-55'),
                },
                'subscriber.changeParams': {
                  guard: 'paramsAreForThisOperator',
                  actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                  ...does('Asked again, the SHO says that the change has been made.', 'DEC-52', 'DEC-55'),
                },
                'subscriber.activationRequest': {
                  guard: 'activationIsAskedFor',
                  actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
                  ...does('Asked again, the SHO says that service has begun.', 'DEC-102', 'DEC-52', 'DEC-55'),
                },
                'subscriber.tokenRequest': {
                  guard: not('subscriberIsForged'),
                  target: 'tokenIssued',
                  actions: [
                    assign({
                      tid: ({ context }) => nextSerial(context.tid),
                      byOwner: false,
                      newSho: ({ event }) => event.newSho,
                    }),
                    { type: 'send', params: ({ context }) => sends.token(context) },
                  ],
                  ...does('The SHO authorises the change with a token.', '7.4.2-s01b', 'AMB-15', '7.2-p06'),
                },
                'm2me.discardNotice': [
                  {
                    guard: 'noticeIsOfAnIssuedToken',
                    ...refuses('noToken', 'Without a token issued here no notice is taken.', 'AMB-16', '7.4.2-s11b'),
                  },
                  {
                    guard: 'deviceIsForged',
                    ...refuses(
                      'badSignature',
                      'A notice that the TRE did not sign unregisters nobody.',
                      'AMB-16',
                      '7.4.2-s11b',
                    ),
                  },
                  {
                    guard: 'noticeIsOfAVoidedToken',
                    ...refuses(
                      'stale',
                      'The notice of a change that was given up is taken no more.',
                      'DEC-84',
                      'DEC-50',
                    ),
                  },
                  {
                    guard: 'noticeIsOfAnotherEpoch',
                    ...refuses('stale', 'A notice of another epoch unregisters nobody.', 'DEC-84', 'AMB-16'),
                  },
                  {
                    target: 'releasePending',
                    actions: [
                      assign({ tid: ({ event }) => event.tid, byOwner: true }),
                      { type: 'send', params: ({ context, event }) => sends.discardAck(context, event.tid) },
                    ],
                    ...does(
                      'On the word of the owner and of the TRE the old SHO acknowledges a change that it has not authorised.',
                      '7.4.2-s11a',
                      '7.4.2-s12',
                      '7.4.2-s01d',
                      'DEC-84',
                      'AMB-15',
                    ),
                  },
                ],
                'drf.changeConfirmed': [
                  ofOtherDevice,
                  {
                    guard: 'confirmationNamesAnother',
                    ...refuses('noToken', 'A device that no token lets go has not moved.', 'DEC-72', 'AMB-29'),
                  },
                  misdirected,
                ],
              },
            },
            tokenIssued: {
              description: 'A change has been authorised; the device is still served.',
              meta: { clause: '5.1.3.7.4.2' },
              on: {
                'subscriber.tokenRequest': {
                  guard: not('subscriberIsForged'),
                  actions: { type: 'send', params: ({ context }) => sends.token(context) },
                  ...does('Asked again, the SHO gives the same token.', 'DEC-55', 'AMB-15'),
                },
                'm2me.discardNotice': [
                  {
                    guard: 'deviceIsForged',
                    ...refuses(
                      'badSignature',
                      'A notice that the TRE did not sign unregisters nobody.',
                      'AMB-16',
                      '7.4.2-s11b',
                    ),
                  },
                  {
                    guard: 'noticeIsAuthorised',
                    target: 'releasePending',
                    actions: { type: 'send', params: ({ context, event }) => sends.discardAck(context, event.tid) },
                    ...does(
                      'The old SHO acknowledges that its credentials will be discarded, and keeps them for now.',
                      '7.4.2-s11a',
                      '7.4.2-s11b',
                      '7.4.2-s12',
                      'AMB-21',
                      '7.4.2-n16c',
                    ),
                  },
                  { ...refuses('tokenMismatch', 'A notice under another token is not taken.', 'AMB-16', '7.4.2-s11b') },
                ],
                'drf.changeConfirmed': [
                  ofOtherDevice,
                  { guard: and(['confirmationIsOfThisToken', 'mcimIsKept']), ...keepsAside },
                  {
                    guard: 'confirmationIsOfThisToken',
                    target: '#sho.contract.released',
                    ...does(
                      'Told that the device has moved, the SHO deletes its credentials.',
                      'AMB-29',
                      '7.4.2-n16d',
                      'DEC-72',
                    ),
                  },
                  ofAnotherToken,
                  misdirected,
                ],
              },
            },
            releasePending: {
              description: 'The device is about to leave; the SHO still serves it and keeps its credentials.',
              meta: { clause: '5.1.3.7.4.2' },
              tags: ['releasePending'],
              on: {
                'subscriber.tokenRequest': {
                  guard: and([not('subscriberIsForged'), not('releaseIsByOwner')]),
                  actions: { type: 'send', params: ({ context }) => sends.token(context) },
                  ...does('Asked again, the SHO gives the same token.', 'DEC-55', 'AMB-15'),
                },
                'm2me.discardNotice': [
                  {
                    guard: 'deviceIsForged',
                    ...refuses(
                      'badSignature',
                      'A notice that the TRE did not sign unregisters nobody.',
                      'AMB-16',
                      '7.4.2-s11b',
                    ),
                  },
                  {
                    guard: 'noticeIsAuthorised',
                    actions: { type: 'send', params: ({ context, event }) => sends.discardAck(context, event.tid) },
                    ...does('A notice that comes again is acknowledged again.', '7.4.2-s12', 'AMB-21', 'DEC-55'),
                  },
                  { ...refuses('tokenMismatch', 'A notice under another token is not taken.', 'AMB-16', '7.4.2-s11b') },
                ],
                'drf.changeConfirmed': [
                  ofOtherDevice,
                  { guard: and(['confirmationIsOfThisToken', 'mcimIsKept']), ...keepsAside },
                  {
                    guard: 'confirmationIsOfThisToken',
                    target: '#sho.contract.released',
                    ...does(
                      'Sure that the device has moved, the old SHO deletes its credentials.',
                      'AMB-29',
                      '7.4.2-n16d',
                      'DEC-72',
                    ),
                  },
                  ofAnotherToken,
                  misdirected,
                ],
                'timer.retentionExpired': [
                  { guard: 'mcimIsKept', ...keepsAside },
                  {
                    target: '#sho.contract.released',
                    ...does(
                      'The old SHO keeps the credentials no longer than agreed.',
                      '7.4.2-n16c',
                      '7.4.2-n16d',
                      'AMB-29',
                    ),
                  },
                ],
              },
            },
          },
        },
        withdrawing: {
          description: 'The change has failed; the announcement at the DRF is being withdrawn.',
          meta: { clause: '5.1.3.7.4.2' },
          on: {
            'drf.pendingWithdrawn': {
              target: 'noContract',
              ...does('Withdrawn, nothing binds this operator and the device.', 'DEC-61'),
            },
            'timer.registerExpired': {
              actions: { type: 'send', params: ({ context }) => sends.withdrawPending(context) },
              ...does('Unconfirmed, the SHO withdraws again.', 'DEC-61', 'DEC-54'),
            },
          },
        },
        released: {
          description:
            'The device has left; its credentials are deleted, or set aside for a device that has them at rest.',
          meta: { clause: '5.1.3.7.4.2' },
          on: {
            'subscriber.contract': [
              {
                guard: 'contractIsComplete',
                target: 'registering',
                actions: [
                  assign(({ context, event }) => ({
                    ...fresh(context),
                    activatesLater: event.activation === 'later',
                    ver: context.ver,
                    tid: context.tid,
                    covered: context.covered,
                    asks: context.asks,
                    maker: context.maker,
                    asked: context.asked,
                  })),
                  { type: 'send', params: ({ context }) => sends.contractRegister(context) },
                ],
                ...does(
                  'The SHO takes a new contract for a device that had left.',
                  '5.2-r01',
                  '5.2-r02',
                  '5.6-r01',
                  'AMB-05',
                ),
              },
              {
                guard: 'contractIsIncomplete',
                actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                ...refuses(
                  'missingParameter',
                  'A contract without all parameters of the device is refused.',
                  '5.2-r03',
                  'DEC-52',
                ),
              },
            ],
            'subscriber.reprovisionParams': [
              {
                guard: 'moveIsToThisOperator',
                target: 'provisioning',
                actions: [
                  assign(({ context, event }) => ({
                    ...fresh(context),
                    mode: 'reprovision' as const,
                    instruction: event.instruction,
                    ver: context.ver,
                    tid: context.tid,
                    covered: context.covered,
                    asks: context.asks,
                    maker: context.maker,
                    asked: context.asked,
                  })),
                  { type: 'send', params: ({ context }) => sends.forwardReprovision(context, instructionOf(context)) },
                ],
                ...does('The SHO takes back a device that had left.', '7.4.3-s01', '7.4.3-s02a', '7.2-p06'),
              },
              {
                guard: 'moveIsToAnother',
                actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                ...refuses(
                  'notAuthorised',
                  'An instruction for another operator or device begins nothing here.',
                  'DEC-90',
                  'DEC-52',
                ),
              },
            ],
            'subscriber.changeParams': [
              {
                guard: 'paramsAreForThisOperator',
                target: 'provisioning',
                actions: [
                  assign(({ context, event }) => ({
                    ...fresh(context),
                    ...keptAside(context),
                    mode: 'change' as const,
                    token: event.token,
                    ver: context.ver,
                    tid: context.tid,
                    covered: context.covered,
                    asks: context.asks,
                    maker: context.maker,
                    asked: context.asked,
                  })),
                  { type: 'send', params: ({ context }) => sends.forwardParams(context, tokenOf(context)) },
                ],
                ...does('The SHO takes back a device that had left.', '7.4.2-s01a', '7.4.2-s02', '7.2-p06'),
              },
              {
                guard: 'tokenIsMissing',
                actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                ...refuses(
                  'missingParameter',
                  'Without an authorisation token no change begins.',
                  '7.4.2-s01b',
                  '5.2-r03',
                  'DEC-52',
                ),
              },
              {
                guard: 'tokenIsForAnother',
                actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
                ...refuses(
                  'tokenMismatch',
                  'A token for another operator or device begins no change here.',
                  'AMB-15',
                  '7.4.2-s01b',
                  'DEC-52',
                ),
              },
            ],
          },
        },
      },
    },
    network: {
      description: 'Access with the MCIM of this operator.',
      meta: { clause: '5.1.3.3.2.2' },
      initial: 'detached',
      on: {
        'm2me.attach': [
          {
            guard: and([
              'covered',
              'identityIsOurs',
              or([
                stateIn({ contract: { provisioning: 'issued' } }),
                stateIn({ contract: { dormant: 'ordered' } }),
                stateIn({ contract: 'serving' }),
              ]),
            ]),
            target: '.challenged',
            actions: [
              assign({ sqn: ({ context }) => nextSerial(context.sqn), resynced: false }),
              { type: 'send', params: ({ context }) => sends.authRequest(context) },
            ],
            ...does('The SHO challenges its own device as any other.', '3.2.2-r01', '6.3-r20', '5.6-r01'),
          },
          {
            guard: 'covered',
            target: '.detached',
            actions: { type: 'send', params: ({ context }) => sends.attachReject(context, 'unknownIdentity') },
            ...abandons('unknownIdentity', 'An identity without a record gets no service.', '5.6-r01', '3.2.2-r01'),
          },
        ],
        'env.restarted': {
          target: '.detached',
          ...does('After a restart the network knows of no device that is attached.', 'DEC-190'),
        },
        // Coverage matters when the device attaches with a new MCIM, so that is when it is lost.
        'env.coverageLost': [
          {
            guard: and([
              'covered',
              not(stateIn({ network: 'attached' })),
              stateIn({ contract: { provisioning: 'issued' } }),
            ]),
            actions: assign({ covered: false }),
            ...does('Neither this network nor a roaming partner reaches the device.', '7.4.2-n16a'),
          },
          { ...ignores('Where no new MCIM is to attach, coverage makes no difference.', '7.4.2-n16a') },
        ],
        'env.coverageRegained': [
          {
            guard: 'notCovered',
            actions: assign({ covered: true }),
            ...does('The network reaches the device again.', '7.4.2-n16a'),
          },
          { ...ignores('Coverage that is there cannot return.', '7.4.2-n16a') },
        ],
      },
      states: {
        detached: { description: 'The device is not attached here.', meta: { clause: '5.1.3.3.2.2' } },
        challenged: {
          description: 'The device has been challenged.',
          meta: { clause: '5.1.3.3.2.2' },
          on: {
            'm2me.authResponse': [
              {
                guard: and(['covered', 'resIsExpected']),
                target: 'attached',
                actions: { type: 'send', params: ({ context }) => sends.attachAccept(context) },
                ...does('The SHO gives operational service.', '6.3-r20', '3.2.2-r01', '5.6-r01'),
              },
              {
                guard: and(['covered', 'resyncIsGenuine']),
                actions: [
                  assign({ sqn: ({ context, event }) => afterResync(context.sqn, event.sqn), resynced: true }),
                  { type: 'send', params: ({ context }) => sends.authRequest(context) },
                ],
                ...does('The SHO takes the sequence number of the device over, once an attach.', '3.2.2-r01'),
              },
              {
                guard: 'covered',
                target: 'detached',
                actions: { type: 'send', params: ({ context }) => sends.attachReject(context, 'authFailed') },
                ...does('After a failed authentication there is no service.', '3.2.2-r01', '6.3-r20'),
              },
            ],
            'drf.changeConfirmed': {
              guard: and([
                'confirmationIsOfThisToken',
                or([
                  stateIn({ contract: { serving: 'tokenIssued' } }),
                  stateIn({ contract: { serving: 'releasePending' } }),
                ]),
              ]),
              target: 'detached',
              ...does('Without credentials there is no access.', 'AMB-29', '7.4.2-n16d'),
            },
            'm2me.departureNotice': {
              guard: and(['departureIsOfThisService', stateIn({ contract: 'serving' })]),
              target: 'detached',
              ...does('Without credentials there is no access.', 'AMB-29', 'DEC-88'),
            },
            'drf.departureConfirmed': {
              guard: and(['confirmedDepartureIsOfThisService', stateIn({ contract: 'serving' })]),
              target: 'detached',
              ...does('Without credentials there is no access.', 'AMB-29', 'DEC-88'),
            },
            'timer.retentionExpired': [
              {
                guard: stateIn({ contract: { serving: 'releasePending' } }),
                target: 'detached',
                ...does('Without credentials there is no access.', 'AMB-29', '7.4.2-n16d'),
              },
              { ...ignores('Retention runs only while a release is pending.', 'AMB-29') },
            ],
            'dpf.downloadRefused': {
              guard: and(['downloadRefusalHolds', stateIn({ contract: { provisioning: 'issued' } })]),
              target: 'detached',
              ...does('A device that did not get the MCIM has no access with it.', 'DEC-132'),
            },
            'dpf.reportForward': [
              {
                guard: and(['anyFailure', stateIn({ contract: { provisioning: 'issued' } })]),
                target: 'detached',
                ...does('A device that did not take the MCIM has no access with it.', '7.4.2-s16'),
              },
              {
                guard: and(['installedForLater', stateIn({ contract: { provisioning: 'issued' } })]),
                target: 'detached',
                ...does('With an MCIM that waits there is no access.', '3.1-o04', 'DEC-103'),
              },
            ],
            'pva.validationResponse': {
              guard: and(['newcomerIsValid', stateIn({ contract: { provisioning: 'issued' } })]),
              target: 'detached',
              ...does('A device that starts over has no access yet.', '6.3-s10', 'DEC-77'),
            },
            'pva.statusResponse': {
              guard: and(['newcomerIsValid', stateIn({ contract: { provisioning: 'issued' } })]),
              target: 'detached',
              ...does('A device that starts over has no access yet.', '6.3-s10', 'DEC-77', 'DEC-113'),
            },
          },
        },
        attached: {
          description: 'The device is in operational service here.',
          meta: { clause: '5.1.3.3.2.2' },
          on: {
            'principal.provisionParameters': provisionsParameters,
            'm2me.datagram': [
              {
                guard: 'contractForbids',
                ...refuses(
                  'filtered',
                  'The network carries nothing to a peer, or by an access point, that the contract does not name.',
                  '3.2.2-o02',
                  '3.2.2-o03',
                  'DEC-172',
                ),
              },
              {
                actions: {
                  type: 'send',
                  params: ({ event }) => ({ to: 'beyond', msg: { ...event, type: 'sho.datagram' } }),
                },
                ...does('The SHO carries what the device sends.', '3.2.2-r01', '3.2.2-o02'),
              },
            ],
            'drf.changeConfirmed': {
              guard: and([
                'confirmationIsOfThisToken',
                or([
                  stateIn({ contract: { serving: 'tokenIssued' } }),
                  stateIn({ contract: { serving: 'releasePending' } }),
                ]),
              ]),
              target: 'detached',
              ...does('Without credentials there is no access.', 'AMB-29', '7.4.2-n16d'),
            },
            'm2me.departureNotice': {
              guard: and(['departureIsOfThisService', stateIn({ contract: 'serving' })]),
              target: 'detached',
              ...does('Without credentials there is no access.', 'AMB-29', 'DEC-88'),
            },
            'drf.departureConfirmed': {
              guard: and(['confirmedDepartureIsOfThisService', stateIn({ contract: 'serving' })]),
              target: 'detached',
              ...does('Without credentials there is no access.', 'AMB-29', 'DEC-88'),
            },
            'timer.retentionExpired': [
              {
                guard: stateIn({ contract: { serving: 'releasePending' } }),
                target: 'detached',
                ...does('Without credentials there is no access.', 'AMB-29', '7.4.2-n16d'),
              },
              { ...ignores('Retention runs only while a release is pending.', 'AMB-29') },
            ],
            'dpf.downloadRefused': {
              guard: and(['downloadRefusalHolds', stateIn({ contract: { provisioning: 'issued' } })]),
              target: 'detached',
              ...does('A device that did not get the MCIM has no access with it.', 'DEC-132'),
            },
            'dpf.reportForward': [
              {
                guard: and(['anyFailure', stateIn({ contract: { provisioning: 'issued' } })]),
                target: 'detached',
                ...does('A device that did not take the MCIM has no access with it.', '7.4.2-s16'),
              },
              {
                guard: and(['installedForLater', stateIn({ contract: { provisioning: 'issued' } })]),
                target: 'detached',
                ...does('With an MCIM that waits there is no access.', '3.1-o04', 'DEC-103'),
              },
            ],
            'pva.validationResponse': {
              guard: and(['newcomerIsValid', stateIn({ contract: { provisioning: 'issued' } })]),
              target: 'detached',
              ...does('A device that starts over has no access yet.', '6.3-s10', 'DEC-77'),
            },
            'pva.statusResponse': {
              guard: and(['newcomerIsValid', stateIn({ contract: { provisioning: 'issued' } })]),
              target: 'detached',
              ...does('A device that starts over has no access yet.', '6.3-s10', 'DEC-77', 'DEC-113'),
            },
          },
        },
      },
    },
  },
});

/** The owner's token of a change that was given up serves no more (DEC-84); one that was issued here is void anyway. */
function voidedBy({ voided }: ShoContext, { mode, tid }: Message<'m2me.discardCancel'>): ShoContext['voided'] {
  return mode !== 'T2' || voided.includes(tid) ? voided : [...voided, tid].toSorted((one, other) => one - other);
}

/** The instruction of a move under way. */
function instructionOf(context: ShoContext): NonNullable<ShoContext['instruction']> {
  if (context.instruction === null) throw new Error('sho: a move without an instruction');
  return context.instruction;
}

/** The token of a change under way. */
function tokenOf(context: ShoContext): NonNullable<ShoContext['token']> {
  if (context.token === null) throw new Error('sho: a change without a token');
  return context.token;
}
