/**
 * From the session of a device to its report: the SHO has the platform validated, issues an MCIM, and waits for what
 * becomes of it. Source: TR 33.812, clauses 5.1.3.6.3 steps 10-19, 5.1.3.7.4.2 steps 5-16.
 */
import { assign } from 'xstate';
import { allOf } from '../../messages/nonces.js';
import { infoOf } from '../../messages/symbols.js';
import { goesOn, nextAsked, issues, type ShoContext, instructionOf, tokenOf } from './context.js';
import { does, ignores, refuses } from '../statement.js';
import { asksForPcid, asksForPcidAnew, promoting, promotionRefused, type Given } from './promotion.js';
import { shoSetup } from './setup.js';
import * as sends from './sends.js';

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

/** The device has lost the MCIM that a withdrawal would leave it with. */
const expectsWithoutWayBack = {
  guard: 'platformIsInvalidWithoutWayBack' as const,
  target: 'expecting' as const,
  actions: [
    shoSetup.assign({ info: null }),
    {
      type: 'send' as const,
      params: ({ context, event }: Given & { readonly event: { readonly sid: number } }) =>
        sends.abort(context, event.sid),
    },
  ],
  ...does(
    'Once an installation has failed, a device that is not vouched for is expected again, and not left to the old SHO.',
    'DEC-236',
    '7.4.2-s15b',
    'AMB-12',
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

export const provisioning = shoSetup.createStateConfig({
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
          assign({
            challenged: ({ event }) => event.sid,
            // The DRF has given them all: what was said upon one and comes later was held back.
            nonceUsed: ({ context, event }) => (event.nonce === 0 ? allOf(context.nonceUsed) : context.nonceUsed),
          }),
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
            guard: 'changeIsWithoutWayBack',
            ...ignores('A change that an installation has failed in has begun, and goes on.', 'DEC-236', 'DEC-47'),
          },
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
          ...does('After a restart the device is expected again, and challenged when it comes.', 'DEC-190', 'DEC-46'),
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
          asksForPcid,
          ordersPackage,
          expectsWithoutWayBack,
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
          asksForPcid,
          ordersPackage,
          expectsWithoutWayBack,
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
    promoting,
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
            ...refuses('unknownRequest', 'A verdict on another attestation decides nothing.', '6.3-s13', 'DEC-70'),
          },
          asksForPcidAnew,
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
          asksForPcidAnew,
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
            ...does('Of another status, a new session ends, and the one under way goes on.', 'DEC-77', '6.3-o23'),
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
            guard: 'changeIsWithoutWayBack',
            target: 'expecting',
            actions: [
              assign({ info: null }),
              { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
            ],
            ...does(
              'Once an installation has failed, a device whose download the DPF refuses is expected again.',
              'DEC-236',
              'DEC-132',
              '4.3-o11',
              'AMB-12',
            ),
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
            ...does('A change whose download the DPF refuses is withdrawn.', 'DEC-132', '4.3-o11', 'AMB-12', 'DEC-61'),
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
              assign({
                reported: 'success',
                epoch: ({ event }) => event.epoch,
                info: null,
                held: false,
                oldMcimIsGone: false,
              }),
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
            guard: 'failureIsOvertaken',
            target: 'validating',
            actions: [
              assign(({ context, event }) => goesOn(context, event.status)),
              {
                type: 'send',
                params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
              },
            ],
            ...does(
              'A session that has failed is over, and the one that the PVA is asked about takes its place.',
              'DEC-77',
              'AMB-13',
              '6.3-s19',
            ),
          },
          {
            guard: 'installationFailed',
            target: 'expecting',
            actions: [
              assign({
                reported: 'installFailed',
                info: null,
                held: false,
                oldMcimIsGone: ({ context }) => context.mode === 'change',
              }),
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
              'DEC-236',
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
          promotionRefused,
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
            guard: 'failureWithoutWayBack',
            target: 'expecting',
            actions: [
              assign({ reported: ({ event }) => event.status, info: null }),
              {
                type: 'send',
                params: ({ context, event }) => sends.reportAck(context, event.sid, event.status),
              },
            ],
            ...does(
              'Once an installation has failed, the SHO expects the device again whatever fails: its old MCIM is gone.',
              'DEC-236',
              '7.4.2-s15b',
              '7.4.2-s16',
            ),
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
});
