/**
 * In service: what may begin a change, a move or a switch. Source: TR 33.812, clauses 5.1.3.7.4.2 and 5.1.3.7.4.3;
 * AMB-28.
 */
import { assign } from 'xstate';
import { nextSerial } from '../messages/symbols.js';
import { does } from '../roles/statement.js';
import {
  bootState,
  commandedToken,
  initialIdentity,
  recovers,
  signed,
  slotIn,
  treSetup,
  turnsDown,
  withSlot,
} from '../roles/tre/setup.js';
import { commandIsChecked, instructionIsChecked, nothingAtRest, opensObject } from './checks.js';

export const active = treSetup.createStateConfig({
  description: 'One MCIM is in use and no change is under way.',
  meta: { clause: '5.1.3.7.2' },
  tags: ['mcimInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      actions: [{ type: 'send', params: ({ context }) => bootState(context, 'active') }, assign({ powered: true })],
      ...recovers,
    },
    'm2me.stage': [
      ...opensObject,
      turnsDown(
        'objectActivatesLater',
        'outOfOrder',
        'In a change nothing waits for an order: an object that would is not staged.',
        'DEC-104',
        '3.1-o04',
      ),
      turnsDown('isAPromotion', 'outOfOrder', 'A PCID that is not in use is not promoted.', '6.3-s08o', 'DEC-215'),
      nothingAtRest,
      {
        guard: 'isAnOrderToSwitch',
        target: 'stagedChange',
        actions: [
          assign(({ context, event }) => ({
            slots: withSlot(context.slots, event.object.shoId, 'staged'),
            stagedVersion: event.object.ver,
            versions: { ...context.versions, [event.object.shoId]: event.object.ver },
            switching: true,
          })),
          {
            type: 'send',
            params: ({ event }) => ({ to: 'm2me', msg: { type: 'tre.staged', shoId: event.object.shoId } }),
          },
        ],
        ...does(
          'Ordered by its operator, the MCIM at rest is the one to change to; nothing is downloaded, the other stays in use.',
          '7.4.2-v01',
          '7.4.2-v02',
          'AMB-39',
          'DEC-141',
          'DEC-142',
        ),
      },
      {
        target: 'stagedChange',
        actions: [
          assign(({ context, event }) => ({
            slots: withSlot(context.slots, event.object.shoId, 'staged'),
            stagedVersion: event.object.ver,
            versions: { ...context.versions, [event.object.shoId]: event.object.ver },
            mcims: { ...context.mcims, [event.object.shoId]: event.object.ver },
            // Another MCIM has another key: its sequence numbers begin anew, as those of its ISIM do.
            sqn: { ...context.sqn, [event.object.shoId]: 0 },
            isims: { ...context.isims, [event.object.shoId]: event.object.isim === true ? 0 : null },
          })),
          {
            type: 'send',
            params: ({ event }) => ({ to: 'm2me', msg: { type: 'tre.staged', shoId: event.object.shoId } }),
          },
        ],
        ...does(
          'The download is complete and genuine before anything else begins; the old MCIM stays in use.',
          '7.4.2-s10a',
          '7.4.2-s10c',
          'AMB-20',
          '7.2-p03',
          '3.2.1-o24',
          'DEC-213',
        ),
      },
    ],
    'm2me.signToken': [
      ...commandIsChecked,
      {
        actions: { type: 'send', params: ({ event }) => commandedToken(event) },
        ...does(
          'Commanded by its owner, the TRE signs the token for this change.',
          '7.4.2-s01d',
          'AMB-15',
          'DEC-82',
          '7.2-p06',
        ),
      },
    ],
    'm2me.reprovision': [
      ...instructionIsChecked,
      {
        target: 'pristine',
        actions: [
          // Said of what is in use and of the epoch that is on: both are over with the next line.
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'm2me',
              msg: {
                type: 'tre.departure',
                identity: initialIdentity(context),
                ...signed(context),
                shoId: slotIn(context, 'active') ?? event.instruction.oldSho,
                epoch: context.epoch,
              },
            }),
          },
          assign(({ context, event }) => ({
            slots: { A: 'empty', B: 'empty' } as const,
            sessionOpen: false,
            epoch: nextSerial(context.epoch),
            usedTids: [],
            boundTo: event.instruction.newSho,
          })),
        ],
        ...does(
          'In one record the old MCIM is erased, its epoch ends, and the device is bound to the operator named.',
          '7.4.3-s03a',
          '7.4.3-o00',
          'AMB-28',
          'AMB-29',
          'DEC-86',
          'DEC-87',
        ),
      },
    ],
  },
});
