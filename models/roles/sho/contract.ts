/** Before any MCIM: no contract, and one that is being registered. Source: TR 33.812, clauses 5.1.3.5.3, 5.1.3.5.6. */
import { assign } from 'xstate';
import { fresh, keptAside, instructionOf, tokenOf } from './context.js';
import { does, refuses } from '../statement.js';
import { offersIms } from './ims.js';
import { grantsTokens } from './handover.js';
import { promotesPcids } from './promotion.js';
import { changeLeftOut, contractLeftOut, moveLeftOut } from './region.js';
import { shoSetup } from './setup.js';
import * as sends from './sends.js';

export const noContract = shoSetup.createStateConfig({
  description: 'Nothing binds this operator and the device.',
  meta: { clause: '5.1.3.5.6' },
  on: {
    'principal.delegatePackages': {
      guard: 'makesItself',
      actions: assign({ maker: 'dpf' }),
      ...does('The operator has the DPF make its MCIMs from now on.', '4.3-o07', 'DEC-180'),
    },
    'principal.grantTokens': grantsTokens,
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
    'principal.offerIms': offersIms,
    'principal.promotePcids': promotesPcids,
    'principal.requireStatus': {
      guard: 'isUntouched',
      actions: assign({ asks: 'status' }),
      ...does('The operator asks the PVA as an OCSP responder from now on.', '6.3-o23', 'DEC-113'),
    },
    'subscriber.contract': [
      contractLeftOut,
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
      moveLeftOut,
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
      changeLeftOut,
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
});

export const registering = shoSetup.createStateConfig({
  description: 'The contract is on its way into the registry.',
  meta: { clause: '5.1.3.5.6' },
  on: {
    'subscriber.contract': {
      guard: 'contractIsComplete',
      actions: { type: 'send', params: ({ context }) => sends.contractRegister(context) },
      ...does('Asked again, the SHO registers the contract again.', 'DEC-54', 'DEC-55'),
    },
    'subscriber.reprovisionParams': [
      moveLeftOut,
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
    'subscriber.changeParams': [
      changeLeftOut,
      {
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
    ],
    'drf.contractRefused': {
      target: 'noContract',
      actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'refused') },
      ...does(
        'Turned down by the DRF, the contract ends before it began, and the subscriber is told.',
        'DEC-233',
        'DEC-52',
      ),
    },
    'drf.contractRegistered': {
      target: 'provisioning',
      actions: { type: 'send', params: ({ context }) => sends.contractConfirmed(context) },
      ...does('The SHO confirms the contract to the subscriber.', 'DEC-52', 'DEC-54', '5.6-r01'),
    },
  },
});
