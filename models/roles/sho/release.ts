/**
 * After service, or instead of it: a change that is withdrawn, and a device that has left. Source: TR 33.812, clauses
 * 5.1.3.7.4.2, 5.1.3.7.4.3.
 */
import { assign } from 'xstate';
import { fresh, keptAside, instructionOf, tokenOf } from './context.js';
import { does, refuses } from '../statement.js';
import { changeLeftOut, contractLeftOut, moveLeftOut } from './region.js';
import { shoSetup } from './setup.js';
import * as sends from './sends.js';

export const withdrawing = shoSetup.createStateConfig({
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
});

export const released = shoSetup.createStateConfig({
  description: 'The device has left; its credentials are deleted, or set aside for a device that has them at rest.',
  meta: { clause: '5.1.3.7.4.2' },
  on: {
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
        ...does('The SHO takes a new contract for a device that had left.', '5.2-r01', '5.2-r02', '5.6-r01', 'AMB-05'),
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
});
