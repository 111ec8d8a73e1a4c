/**
 * What ends a change: confirmed, or given up. Source: TR 33.812, clause 5.1.3.7.4.2 step 15 and NOTE; AMB-25, DEC-45,
 * DEC-53, DEC-63.
 */
import { assign } from 'xstate';
import { nextSerial } from '../messages/symbols.js';
import { does, type Send } from '../roles/statement.js';
import {
  bootState,
  cancel,
  initialIdentity,
  recovers,
  report,
  sleeps,
  slotIn,
  tellsReverted,
  treSetup,
  turnsDown,
  withSlot,
  type TreContext,
} from '../roles/tre/setup.js';
import { givenBack, spentBootstrap } from './checks.js';

export const unconfirmed = treSetup.createStateConfig({
  description: 'ACTIVE(new): in use, with the old MCIM sealed for a return.',
  meta: { clause: '5.1.3.7.4.2' },
  tags: ['mcimInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      actions: [
        { type: 'send', params: ({ context }) => bootState(context, 'unconfirmed') },
        assign({ powered: true }),
      ],
      ...recovers,
    },
    'm2me.signReport': [
      sleeps,
      {
        guard: 'reportsSuccess',
        target: 'reported',
        actions: { type: 'send', params: ({ context }) => report(context, 'success', nextSerial(context.epoch)) },
        ...does(
          'The TRE signs that the new MCIM has found its network; from here there is no way back.',
          '7.4.2-s15a',
          'AMB-13',
          'AMB-24',
          'AMB-25',
          'DEC-63',
        ),
      },
    ],
    'm2me.revert': [
      sleeps,
      turnsDown(
        'nothingIsSealed',
        'noMcim',
        'Where the old MCIM was destroyed nothing leads back to it.',
        'AMB-22',
        'DEC-232',
      ),
      {
        target: 'cancelling',
        actions: [
          assign(({ context }) => ({
            slots: withSlot(givenBack(context, 'active'), slotIn(context, 'sealed'), 'active'),
            switching: false,
            keepsOld: false,
          })),
          tellsReverted,
        ],
        ...does('REVERTED: the previous MCIM is taken back into use.', '7.4.2-n16b', 'AMB-23', 'AMB-25'),
      },
    ],
  },
});

/** What ends with a change that is committed. */
const epochEnds = (context: TreContext): Partial<TreContext> => ({
  sessionOpen: false,
  epoch: nextSerial(context.epoch),
  usedTids: [],
  tid: 0,
  switching: false,
  keepsOld: false,
});

const tellsCommitted = {
  type: 'send' as const,
  params: ({ context }: { readonly context: TreContext }): Send => ({
    to: 'm2me',
    msg: { type: 'tre.committed', identity: slotIn(context, 'active') ?? 'B' },
  }),
};

export const reported = treSetup.createStateConfig({
  description: 'REPORTED: success has been signed, so both operators may know of it; the old MCIM awaits its end.',
  meta: { clause: '5.1.3.7.4.2' },
  tags: ['mcimInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      actions: [{ type: 'send', params: ({ context }) => bootState(context, 'reported') }, assign({ powered: true })],
      ...recovers,
    },
    'm2me.signReport': [
      sleeps,
      {
        guard: 'reportsSuccess',
        actions: { type: 'send', params: ({ context }) => report(context, 'success', nextSerial(context.epoch)) },
        ...does('The report of success is signed again.', 'AMB-13', 'DEC-45', 'DEC-63'),
      },
    ],
    'm2me.commit': [
      sleeps,
      turnsDown('ackIsForged', 'badSignature', 'Only the new SHO acknowledges the change.', 'DEC-45'),
      turnsDown(
        'ackIsOfAnotherSession',
        'unknownSession',
        'An acknowledgement of another session commits nothing.',
        'DEC-45',
      ),
      turnsDown('ackIsNotOfSuccess', 'unknownSession', 'The acknowledgement of a failure commits nothing.', 'DEC-45'),
      {
        guard: 'oldMcimStays',
        target: 'active',
        actions: [
          assign(({ context }) => ({
            ...epochEnds(context),
            slots: withSlot(context.slots, slotIn(context, 'sealed'), 'inactive'),
          })),
          tellsCommitted,
        ],
        ...does(
          'COMMITTED: as its operator has agreed, the old MCIM stays in its slot, inactive, and a new epoch begins.',
          '7.4.2-v01',
          '7.4.2-v02',
          'AMB-39',
          'DEC-140',
          'DEC-45',
          '7.2-p03',
        ),
      },
      {
        target: 'active',
        actions: [
          assign(({ context }) => ({
            ...epochEnds(context),
            slots: withSlot(context.slots, slotIn(context, 'sealed'), 'empty'),
          })),
          tellsCommitted,
        ],
        ...does(
          'COMMITTED: the sealed old MCIM is destroyed and a new epoch begins.',
          'AMB-22',
          'DEC-45',
          '7.4.2-s13a',
        ),
      },
    ],
  },
});

export const cancelling = treSetup.createStateConfig({
  description: 'The change has been given up; the old SHO has yet to acknowledge it.',
  meta: { clause: '5.1.3.7.4.2' },
  tags: ['mcimInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      actions: [{ type: 'send', params: ({ context }) => bootState(context, 'cancelling') }, assign({ powered: true })],
      ...recovers,
    },
    'm2me.signCancel': [
      sleeps,
      {
        actions: {
          type: 'send',
          params: ({ context }) => cancel(context),
        },
        ...does('The cancel is signed again.', 'DEC-53', 'AMB-21'),
      },
    ],
    'm2me.closeCancel': [
      sleeps,
      turnsDown('isNotByActiveSho', 'badSignature', 'Only the old SHO acknowledges the cancel.', 'DEC-53'),
      turnsDown('isOfAnotherToken', 'tokenMismatch', 'The acknowledgement of another cancel is none.', 'DEC-53'),
      {
        target: 'active',
        actions: [assign({ tid: 0 }), { type: 'send', params: { to: 'm2me', msg: { type: 'tre.cancelClosed' } } }],
        ...does('Both sides know that the old MCIM stays in use.', 'DEC-53', 'AMB-21'),
      },
    ],
    // A rejection is not signed, so it destroys nothing (docs/decisions/0049).
    'm2me.revertToPristine': [
      sleeps,
      spentBootstrap,
      {
        target: 'pristine',
        actions: [
          assign(({ context }) => ({
            slots: withSlot(context.slots, slotIn(context, 'active'), 'sealed'),
            sessionOpen: false,
          })),
          {
            type: 'send',
            params: ({ context }) => ({
              to: 'm2me',
              msg: { type: 'tre.pristine', identity: initialIdentity(context) },
            }),
          },
        ],
        ...does(
          'Told that the old SHO refuses as well, the TRE seals the old MCIM and returns to the pristine state.',
          '7.4.3-o05',
          'AMB-23',
          'DEC-235',
        ),
      },
    ],
  },
});
