/**
 * First provisioning, the short way of the commit protocol: PRISTINE, STAGED, INSTALLED. Source: TR 33.812, clause
 * 5.1.3.6.3; DEC-44.
 */
import { and, assign } from 'xstate';
import { does, type Send } from '../roles/statement.js';
import {
  bootState,
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
import { opensObject } from './checks.js';

/** What was the PCID is an MCIM from now on, counts on, and is an initial credential no more (DEC-216). */
const promotion = (context: TreContext): Partial<TreContext> =>
  context.promoted === null || context.promoted !== slotIn(context, 'installed')
    ? {}
    : { sqn: { ...context.sqn, [context.promoted]: context.sqn[context.pcid] }, bootstrapUsable: false };

/** The first MCIM comes into use, and the initial credential out of it. */
const takesOver = [
  treSetup.assign(({ context }) => ({
    ...promotion(context),
    sessionOpen: false,
    boundTo: null,
    activatesLater: false,
    // On the word of the operator that issued the new one, an old MCIM that was kept has come to its end (DEC-235).
    slots: withSlot(
      withSlot(context.slots, slotIn(context, 'sealed'), 'empty'),
      slotIn(context, 'installed'),
      'active',
    ),
  })),
  {
    type: 'send' as const,
    params: ({ context }: { readonly context: TreContext }): Send => ({
      to: 'm2me',
      msg: { type: 'tre.activated', identity: slotIn(context, 'active') ?? 'A' },
    }),
  },
];

export const pristine = treSetup.createStateConfig({
  description: 'No MCIM but a sealed one that nobody may use; the initial credential is the identity in use.',
  meta: { clause: '5.1.3.7.4.3' },
  tags: ['pcidInUse'],
  on: {
    'm2me.boot': [
      {
        guard: and(['unpowered', 'failureIsOwed']),
        actions: [{ type: 'send', params: ({ context }) => bootState(context, 'failed') }, assign({ powered: true })],
        ...does(
          'The TRE recovers from its journal that a failed installation has cost the old MCIM, and says so.',
          'DEC-237',
          'AMB-23',
          'AMB-27',
          'DEC-57',
          '7.4.2-s10c',
          '7.4.2-s15b',
        ),
      },
      {
        guard: 'unpowered',
        actions: [{ type: 'send', params: ({ context }) => bootState(context, 'pristine') }, assign({ powered: true })],
        ...recovers,
      },
    ],
    'm2me.stage': [
      ...opensObject,
      turnsDown(
        'isAnOrderToSwitch',
        'noMcim',
        'In the pristine state no MCIM is switched to.',
        '7.4.2-v01',
        'DEC-141',
        'DEC-142',
      ),
      turnsDown(
        'pcidIsAnother',
        'unknownIdentity',
        'A PCID that is not in the device is not promoted.',
        '6.3-s08o',
        'AMB-07',
        'DEC-215',
      ),
      turnsDown(
        'promotedPcidIsSpent',
        'expired',
        'A credential that ends is not promoted.',
        '6.3-s08o',
        'DEC-215',
        'DEC-154',
      ),
      {
        target: 'stagedInitial',
        actions: [
          assign(({ context, event }) => ({
            promoted: event.object.promotes === undefined ? null : event.object.shoId,
            slots: withSlot(context.slots, event.object.shoId, 'staged'),
            stagedVersion: event.object.ver,
            activatesLater: event.object.activation === 'later',
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
          'The TRE opens the object and stages a complete and genuine MCIM.',
          '6.3-s17a',
          '6.3-s17b',
          'AMB-10',
          'AMB-20',
          '4.3-r08',
          '3.2.1-o24',
          'DEC-213',
          '6.3-s08o',
          'DEC-215',
        ),
      },
    ],
    'm2me.revert': [
      sleeps,
      turnsDown(
        'nothingIsSealed',
        'outOfOrder',
        'Without a sealed MCIM there is none to return to.',
        'DEC-235',
        'DEC-57',
      ),
      {
        target: 'cancelling',
        actions: [
          assign(({ context }) => ({
            slots: withSlot(context.slots, slotIn(context, 'sealed'), 'active'),
            sessionOpen: false,
          })),
          tellsReverted,
        ],
        ...does(
          'Where bootstrapping has led nowhere the sealed MCIM is taken back into use.',
          'DEC-235',
          'AMB-23',
          '7.4.2-n16b',
        ),
      },
    ],
  },
});

export const stagedInitial = treSetup.createStateConfig({
  description: 'STAGED: a verified MCIM that nobody can use yet.',
  meta: { clause: '5.1.3.6.3' },
  tags: ['pcidInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      target: 'pristine',
      actions: [
        assign(({ context }) => ({
          powered: true,
          stagedVersion: 0,
          activatesLater: false,
          slots: withSlot(context.slots, slotIn(context, 'staged'), 'empty'),
        })),
        { type: 'send', params: ({ context }) => bootState(context, 'pristine') },
      ],
      ...recovers,
    },
    'm2me.install': [
      sleeps,
      {
        guard: 'slotIsFaulty',
        target: 'pristine',
        actions: [
          assign(({ context }) => ({
            slotFault: false,
            stagedVersion: 0,
            activatesLater: false,
            slots: withSlot(context.slots, slotIn(context, 'staged'), 'empty'),
          })),
          { type: 'send', params: { to: 'm2me', msg: { type: 'tre.installFailed' } } },
        ],
        ...does('An installation that fails leaves no trace.', '6.3-s17b', '4.3-r08', 'AMB-23'),
      },
      {
        guard: 'oldMcimWaits',
        target: 'swapped',
        actions: [
          assign(({ context }) => ({
            slots: withSlot(context.slots, slotIn(context, 'staged'), 'installed'),
            stagedVersion: 0,
          })),
          { type: 'send', params: { to: 'm2me', msg: { type: 'tre.swapped' } } },
        ],
        ...does(
          'With the old MCIM sealed the new one is installed as in a change: it has to find its network first.',
          'DEC-235',
          '6.3-s17a',
          'AMB-22',
          '7.4.2-n16b',
        ),
      },
      {
        target: 'installed',
        actions: [
          assign(({ context }) => {
            const shoId = slotIn(context, 'staged');
            return {
              slots: withSlot(context.slots, shoId, 'installed'),
              versions: shoId === null ? context.versions : { ...context.versions, [shoId]: context.stagedVersion },
              stagedVersion: 0,
            };
          }),
          { type: 'send', params: { to: 'm2me', msg: { type: 'tre.installed' } } },
        ],
        ...does('The TRE installs the MCIM and does not use it yet.', '6.3-s17a', 'DEC-44'),
      },
    ],
    'm2me.checkAbort': [
      sleeps,
      turnsDown('sessionIsClosed', 'outOfOrder', 'Without a session nothing can be aborted.', 'AMB-12'),
      turnsDown('isNotBySessionSho', 'badSignature', 'Only the SHO of the session aborts it.', 'AMB-12'),
      turnsDown('isOfAnotherSession', 'unknownSession', 'An abort of another session ends nothing.', 'AMB-12'),
      {
        target: 'pristine',
        actions: [
          assign(({ context }) => ({
            sessionOpen: false,
            stagedVersion: 0,
            activatesLater: false,
            slots: withSlot(context.slots, slotIn(context, 'staged'), 'empty'),
          })),
          { type: 'send', params: { to: 'm2me', msg: { type: 'tre.abortVerified' } } },
        ],
        ...does('Aborted by its SHO, the session ends and what was staged is dropped.', 'AMB-12', '6.3-s13'),
      },
    ],
  },
});

export const installed = treSetup.createStateConfig({
  description: 'Installed, not active: the report is on its way over the initial access, or an order is awaited.',
  meta: { clause: '5.1.3.6.3' },
  tags: ['pcidInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      actions: [{ type: 'send', params: ({ context }) => bootState(context, 'installed') }, assign({ powered: true })],
      ...recovers,
    },
    'm2me.signReport': [
      sleeps,
      {
        guard: 'reportsSuccess',
        actions: { type: 'send', params: ({ context }) => report(context, 'success', context.epoch) },
        ...does('The TRE signs that the MCIM is installed.', '6.3-s18', 'AMB-13', 'DEC-44'),
      },
    ],
    'm2me.activate': [
      sleeps,
      turnsDown('ackIsForged', 'badSignature', 'Only the SHO that issued the MCIM acknowledges its report.', 'DEC-45'),
      turnsDown(
        'ackIsOfAnotherSession',
        'unknownSession',
        'An acknowledgement of another session activates nothing.',
        'DEC-45',
      ),
      turnsDown('ackIsNotOfSuccess', 'unknownSession', 'The acknowledgement of a failure activates nothing.', 'DEC-45'),
      {
        guard: 'activationIsDelayed',
        actions: [
          assign({ sessionOpen: false }),
          { type: 'send', params: { to: 'm2me', msg: { type: 'tre.inactive' } } },
        ],
        ...does(
          'Acknowledged, an MCIM with delayed activation stays inactive, and the initial credential in use.',
          '3.1-o04',
          'DEC-44',
          'DEC-100',
          'AMB-27',
        ),
      },
      {
        target: 'active',
        actions: takesOver,
        ...does(
          'Acknowledged, the MCIM takes over from the initial credential.',
          'DEC-44',
          'DEC-45',
          '3.1-r02',
          '2-p03',
          'AMB-27',
          '6.3-s08o',
          'DEC-216',
        ),
      },
    ],
    'm2me.activateOnOrder': [
      sleeps,
      turnsDown(
        'activationIsNotDelayed',
        'outOfOrder',
        'An MCIM that is used once it is reported waits for no order.',
        'DEC-100',
        'DEC-57',
      ),
      turnsDown(
        'isNotBySessionSho',
        'badSignature',
        'Only the SHO that issued the MCIM orders its activation.',
        'DEC-101',
        '3.1-o04',
      ),
      turnsDown('orderIsForAnotherDevice', 'otherDevice', 'An order for another device activates nothing.', 'DEC-101'),
      turnsDown('isOfAnotherSession', 'unknownSession', 'An order of another session activates nothing.', 'DEC-101'),
      turnsDown(
        'orderIsOfAnotherMcim',
        'stale',
        'An order to activate another MCIM activates not this one.',
        'DEC-101',
      ),
      {
        target: 'active',
        actions: takesOver,
        ...does('Ordered by its SHO, the MCIM takes over from the initial credential.', '3.1-o04', 'DEC-101', 'AMB-27'),
      },
    ],
  },
});
