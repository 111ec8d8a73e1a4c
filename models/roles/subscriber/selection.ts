/**
 * Selecting an SHO, by hand or by a rule, and contracting with it. Source: TR 33.812, clauses 5.1.3.5.2 and 5.1.3.5.3;
 * DEC-205, DEC-206.
 */
import { assign } from 'xstate';
import type { Message } from '../../messages/messages.js';
import { does, refuses, type Send } from '../statement.js';
import { contract, watch, selectionReport, byRule, subscriberSetup } from './setup.js';

/** Where the rule has chosen nobody yet. */
const byHand = {
  target: 'contracting' as const,
  actions: [
    { type: 'selectsByHand' as const },
    {
      type: 'send' as const,
      params: ({ event }: { readonly event: Message<'principal.selectSho'> }): Send =>
        contract(event.shoId, event.activation ?? null),
    },
  ],
  ...does('What is selected by hand takes the place of the rule.', '5.3-o04', '5.3-o05', 'DEC-205'),
};

export const forgedConnection = {
  guard: 'connectionIsForged' as const,
  ...refuses('badSignature', 'A connection that the DRF has not reported selects nothing.', '5.3-o05', 'DEC-206'),
};

export const connectionOfAnother = {
  guard: 'connectionIsOfAnother' as const,
  ...refuses('otherDevice', 'The connection of another device selects nothing for this one.', '5.3-o05', 'DEC-206'),
};

export const ready = subscriberSetup.createStateConfig({
  description: 'The device belongs to no operator.',
  meta: { clause: '5.1.3.5.2' },
  on: {
    'principal.selectSho': {
      target: 'contracting',
      actions: [
        assign({
          sho: ({ event }) => event.shoId,
          activation: ({ event }) => event.activation ?? null,
        }),
        { type: 'send', params: ({ event }) => contract(event.shoId, event.activation ?? null) },
      ],
      ...does(
        'The subscriber selects an SHO and gives it the parameters of the device.',
        '5.2-r01',
        '5.2-r02',
        '5.2-r03',
        '5.3-o04',
      ),
    },
    'principal.selectByRule': {
      target: 'arranging',
      actions: [assign({ rule: ({ event }) => event.rule }), { type: 'send', params: watch }],
      ...does(
        'The subscriber leaves the choice to its rule, and asks the RO to say when the device connects.',
        '5.3-o05',
        'DEC-205',
        'DEC-206',
        'AMB-05',
      ),
    },
  },
});

export const arranging = subscriberSetup.createStateConfig({
  description: 'The RO is to say when the device connects; it is off until the RO will.',
  meta: { clause: '5.1.3.5.3' },
  on: {
    'drf.watching': [
      {
        guard: 'watchIsOfAnother',
        ...refuses('otherDevice', 'That the RO watches another device is no news.', 'DEC-206'),
      },
      {
        target: 'watching',
        actions: { type: 'send', params: { to: 'm2me', msg: { type: 'subscriber.powerOn' } } },
        ...does('The RO will say when the device connects: it is switched on.', '5.3-o05', 'DEC-205', 'DEC-206'),
      },
    ],
    'principal.selectSho': byHand,
    'timer.requestExpired': {
      actions: { type: 'send', params: watch },
      ...does('Unanswered, the subscriber asks the RO again.', 'DEC-55', 'DEC-206'),
    },
  },
});

export const watching = subscriberSetup.createStateConfig({
  description: 'The device is on; the rule chooses an SHO when it connects.',
  meta: { clause: '5.1.3.5.3' },
  on: {
    'drf.firstConnection': [
      forgedConnection,
      connectionOfAnother,
      {
        guard: 'ruleNamesNobody',
        ...refuses(
          'notEntitled',
          'Upon an access for which the rule names no SHO none is chosen.',
          '5.3-o05',
          'DEC-205',
        ),
      },
      {
        target: 'contracting',
        actions: [
          assign(({ context, event }) => {
            const [sho = 'A', ...left] = byRule(context, event.access);
            return { sho, chosen: { access: event.access, left } };
          }),
          { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', null) },
        ],
        ...does(
          'At the first connection the subscriber contracts with the first SHO that its rule names for such an access.',
          '5.3-o05',
          '5.2-r01',
          'DEC-205',
          'AMB-05',
        ),
      },
    ],
    'principal.selectSho': byHand,
  },
});

export const contracting = subscriberSetup.createStateConfig({
  description: 'The contract is being registered.',
  meta: { clause: '5.1.3.5.2' },
  on: {
    'drf.firstConnection': [
      forgedConnection,
      connectionOfAnother,
      {
        actions: { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', context.activation) },
        ...does(
          'Told that the device is without a contract still, the subscriber asks the same SHO again.',
          '5.3-o05',
          'DEC-55',
          'DEC-206',
        ),
      },
    ],
    'sho.contractConfirmed': [
      {
        guard: 'chosenIsConfirmed',
        target: 'awaitingService',
        actions: { type: 'send', params: ({ context }) => selectionReport(context) },
        ...does(
          'Under contract with the SHO that the rule has chosen, the subscriber reports which that is.',
          '5.3-o05',
          'DEC-205',
          'DEC-52',
        ),
      },
      {
        guard: 'operatorIsTheContracted',
        target: 'awaitingService',
        actions: { type: 'send', params: { to: 'm2me', msg: { type: 'subscriber.powerOn' } } },
        ...does('Under contract, the subscriber switches the device on.', '5.2-r01', 'AMB-05', 'DEC-52'),
      },
    ],
    'sho.serviceNotice': [
      {
        guard: 'chosenServesAlready',
        target: 'served',
        actions: { type: 'send', params: ({ context }) => selectionReport(context) },
        ...does(
          'A device that is on is in service before its subscriber has heard of the contract; the choice is reported then.',
          '5.3-o05',
          'DEC-205',
          'DEC-52',
        ),
      },
      {
        guard: 'chosenRefusesAndOneIsLeft',
        actions: [
          assign(({ context }) => {
            const [sho = 'A', ...left] = context.chosen?.left ?? [];
            return { sho, chosen: { access: context.chosen?.access ?? '3gpp', left } };
          }),
          { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', null) },
        ],
        ...does('Refused by one SHO, the rule goes on to the next.', '5.3-o05', '5.2-r02', 'DEC-205'),
      },
      {
        guard: 'chosenRefuses',
        target: 'watching',
        actions: assign({ sho: null, chosen: null }),
        ...does(
          'Refused by all that the rule names, the subscriber waits for the next connection.',
          '5.3-o05',
          'DEC-205',
        ),
      },
      {
        guard: 'contractIsRefused',
        target: 'ready',
        actions: assign({ sho: null, activation: null }),
        ...does('Refused by one SHO, the subscriber may select another.', '5.2-r02', 'DEC-52'),
      },
    ],
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', context.activation) },
      ...does('Unanswered, the subscriber asks again.', 'DEC-55'),
    },
  },
});
