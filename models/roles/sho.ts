/**
 * The selected home operator; one machine serves as the old and as the new one.
 * Source: TR 33.812, clauses 5.1.3.5.6, 5.1.3.6.3 steps 10-19, 5.1.3.7.4.2 steps 1-17 with its NOTE and 5.1.3.7.4.3.
 *
 * Region `contract` follows the device through contract, provisioning, service and release; region `network` is the
 * operator's own access, where the device attaches with its MCIM. Abstracted: accounting, roaming.
 */
import { LAST_POOL } from '../messages/nonces.js';
import { fresh } from './sho/context.js';
import { noContract, registering } from './sho/contract.js';
import { imsAnswerIsLate, imsIsSettled, imsNeedsService } from './sho/ims.js';
import { promotionIsLate, promotionIsSettled } from './sho/promotion.js';
import { carriesMaterial } from './sho/material.js';
import { network } from './sho/network.js';
import { anotherAcknowledgement, parametersAcknowledged, provisionsNobody } from './sho/parameters.js';
import { provisioning } from './sho/provisioning.js';
import { released, withdrawing } from './sho/release.js';
import * as sends from './sho/sends.js';
import { tellsAddress } from './sho/handover.js';
import { dormant, serving } from './sho/service.js';
import { shoSetup } from './sho/setup.js';
import { forgedPolicy, newPolicy, oldPolicy } from './region.js';
import { does, ignores, refuses } from './statement.js';

export const sho = shoSetup.createMachine({
  id: 'sho',
  description: 'Gives the device service under a contract: validates, issues, serves, releases.',
  context: ({ input }) => ({
    ...fresh({
      id: input.id,
      limited: false,
      handover: 'plain',
      parameters: { ver: 0, isInUse: true },
      offersIms: false,
      promotes: false,
      policy: null,
      nonceUsed: 0,
    }),
    // The first pool comes with the first registration.
    ...(input.numbersOn && { numbersOn: true, nonceUsed: LAST_POOL }),
  }),
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
    'drf.contractRefused': {
      ...ignores('A contract that is not being registered is not refused.', 'DEC-233', 'DEC-55'),
    },
    'regulator.policy': [forgedPolicy, oldPolicy, { actions: 'minds', ...newPolicy }],
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
    'principal.promotePcids': promotionIsSettled,
    'icf.promotion': promotionIsLate,
    'principal.offerIms': imsIsSettled,
    'm2me.imsRegister': imsNeedsService,
    'm2me.imsResponse': imsAnswerIsLate,
    'principal.limitPeers': {
      ...ignores('Which peers a device reaches is settled before its first contract.', '3.2.2-o02', 'DEC-172'),
    },
    'principal.grantTokens': {
      ...ignores('Whether its DPF shows a token is settled before the first contract.', 'DEC-204'),
    },
    'principal.tellAddress': tellsAddress,
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
      states: { noContract, registering, provisioning, dormant, serving, withdrawing, released },
    },
    network,
  },
});
