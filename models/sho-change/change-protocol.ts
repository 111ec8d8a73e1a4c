/**
 * The commit protocol of a change of operator, as states of the TRE. Source: TR 33.812, clause 5.1.3.7.4.2 steps 10-15
 * with the NOTE, as decided in AMB-20..25, DEC-44, DEC-45, DEC-50 and DEC-81..84.
 *
 * A state is what the journal says; a command writes its record before it is answered. First provisioning is the short
 * way (staged, installed, active), a change the long one (staged, intent,
 * swapped, unconfirmed, reported, active). A change through pristine (5.1.3.7.4.3, AMB-28) is one record, which erases and
 * ends the epoch, and the short way after it.
 * What boot recovery selects: the initial credential in `pristine`, `stagedInitial` and `installed`; the new MCIM in
 * `swapped`, `unconfirmed` and `reported`; the old one elsewhere. What is staged is dropped.
 */
import { assign } from 'xstate';
import { nextSerial, SIDS_OF_THE_STRANGER, type DevId, type PfcForm, type Presented } from '../messages/symbols.js';
import { abandons, does, ignores, type Send, type StatementId } from '../roles/statement.js';
import {
  answerRefused,
  bootState,
  cancel,
  commandedToken,
  initialIdentity,
  notice,
  recovers,
  report,
  signed,
  sleeps,
  slotIn,
  treSetup,
  turnsDown,
  withSlot,
  type TreContext,
} from '../roles/tre/setup.js';

const opensObject = [
  sleeps,
  turnsDown('sessionIsClosed', 'outOfOrder', 'Without a session nothing is staged.', '6.3-s17a', '4.3-r01'),
  turnsDown(
    'objectIsForged',
    'badSignature',
    'An object that the TRE cannot open, or that the SHO of the bootstrap did not sign, is not staged.',
    '6.3-s17b',
    'AMB-10',
    'AMB-11',
    '3.3.2-r01',
  ),
  turnsDown(
    'objectIsForAnotherDevice',
    'otherDevice',
    'An object made for another device is not staged.',
    'AMB-11',
    '6.3-s14b',
  ),
  turnsDown('objectIsOfAnotherSession', 'unknownSession', 'An object of another session is not staged.', 'AMB-11'),
  turnsDown(
    'objectIsOfAnotherSho',
    'otherOperator',
    'An object that names another operator is not staged.',
    'AMB-11',
    'AMB-14',
  ),
  turnsDown(
    'objectIsStale',
    'stale',
    'An object not newer than what was staged before is not staged.',
    'AMB-11',
    '6.3-s14b',
  ),
  turnsDown(
    'dpfTokenIsMissing',
    'noToken',
    'Where the SHO wants one, nothing is staged of a DPF that shows no token.',
    '4.3-o05',
    'DEC-204',
  ),
  turnsDown(
    'dpfTokenIsForged',
    'badSignature',
    'A token that the SHO of the session did not sign lets no DPF in.',
    '4.3-o05',
    'DEC-204',
  ),
  turnsDown(
    'dpfTokenIsForAnotherDevice',
    'otherDevice',
    'A token for another device lets no DPF in here.',
    '4.3-o05',
    'DEC-204',
  ),
  turnsDown(
    'dpfTokenIsForAnotherDpf',
    'notAuthorised',
    'A token for another DPF than that of the bootstrap serves nobody.',
    '4.3-o05',
    'DEC-204',
  ),
  turnsDown(
    'dpfTokenIsOfAnotherSession',
    'unknownSession',
    'A token serves in one session: that of an earlier one is worth nothing.',
    '4.3-o05',
    'DEC-204',
  ),
  turnsDown('dpfTokenIsExpired', 'expired', 'A token past its time lets no DPF in.', '4.3-o05', 'DEC-204'),
] as const;

/** The slots of a change that is given up: what came with it is gone, what was at rest before it rests again. */
const givenBack = (context: TreContext, state: 'staged' | 'active'): TreContext['slots'] =>
  withSlot(context.slots, slotIn(context, state), context.switching ? 'inactive' : 'empty');

const nothingStaged = ({ context }: { readonly context: TreContext }): Partial<TreContext> => ({
  stagedVersion: 0,
  slots: givenBack(context, 'staged'),
  switching: false,
});

/** M32 where there is nothing to switch to: in the pristine state there never is. */
const nothingAtRest = turnsDown(
  'mcimIsNotAtRest',
  'noMcim',
  'An order to switch to an MCIM that is not in the device, at rest, is not followed.',
  '7.4.2-v01',
  'DEC-141',
  'DEC-142',
);

/** A token that does not hold: the change ends here, what was staged is dropped, the old MCIM stays in use. */
const dropsStaged = <G extends string>(guard: G, cause: string, sentence: string, ...ids: readonly StatementId[]) => ({
  guard,
  target: 'active' as const,
  actions: [treSetup.assign(nothingStaged), { type: 'send' as const, params: answerRefused(cause) }],
  ...abandons(cause, sentence, '7.4.2-s10b', '7.4.2-s01c', 'AMB-15', ...ids),
});

/** A credential that no longer gives access leads nowhere: nothing is erased. */
const spentBootstrap = turnsDown(
  'bootstrapIsSpent',
  'noBootstrapPath',
  'Without an initial credential that gives access the TRE erases nothing.',
  'AMB-40',
);

/** M31, checked where the MCIM is: who says so, for which device, about which MCIM, when. */
const instructionIsChecked = [
  sleeps,
  turnsDown(
    'instructionIsForged',
    'badSignature',
    'An instruction that no manager of the device signed erases nothing.',
    '7.4.3-r01',
    '7.4.3-s02b',
    'AMB-28',
    'DEC-92',
  ),
  turnsDown(
    'instructionIsForAnotherDevice',
    'otherDevice',
    'An instruction for another device erases nothing here.',
    'AMB-28',
    '7.4.3-s02b',
  ),
  turnsDown(
    'instructionIsOfAnotherOperator',
    'otherOperator',
    'An instruction to leave another operator than the one in use erases nothing.',
    'AMB-28',
    'DEC-86',
  ),
  turnsDown(
    'instructionNamesTheActiveSho',
    'alreadyServing',
    'For the operator that is in use nothing needs to be erased.',
    'AMB-28',
    '7.4.3-s02b',
  ),
  turnsDown(
    'instructionIsOfAnotherEpoch',
    'stale',
    'An instruction of another epoch, one that has served among them, erases nothing.',
    'AMB-28',
    'DEC-86',
  ),
  spentBootstrap,
] as const;

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
    slots: withSlot(context.slots, slotIn(context, 'installed'), 'active'),
  })),
  {
    type: 'send' as const,
    params: ({ context }: { readonly context: TreContext }): Send => ({
      to: 'm2me',
      msg: { type: 'tre.activated', identity: slotIn(context, 'active') ?? 'A' },
    }),
  },
];

/** The owner's command to sign a token, and in T3 the consent of the old SHO. */
const commandIsChecked = [
  sleeps,
  turnsDown(
    'commandIsForged',
    'badSignature',
    'A token is signed at the command of a manager of the device alone.',
    'AMB-15',
    'DEC-82',
    'DEC-92',
  ),
  turnsDown(
    'commandIsOfAnotherMode',
    'otherMode',
    'The TRE signs no token of a mode that it does not take.',
    'DEC-81',
    '7.4.2-s01d',
  ),
  turnsDown('commandIsForAnotherDevice', 'otherDevice', 'For another device no token is signed here.', 'DEC-82'),
  turnsDown(
    'commandIsForAnotherOperator',
    'otherOperator',
    'For leaving another operator than the one in use no token is signed.',
    'DEC-82',
  ),
  turnsDown('commandIsOfAnotherEpoch', 'stale', 'For another epoch no token is signed.', 'DEC-82'),
  turnsDown('consentIsForged', 'badSignature', 'A consent that the old SHO did not sign is none.', 'AMB-15', 'DEC-81'),
  turnsDown(
    'consentIsToAnotherChange',
    'tokenMismatch',
    'The consent to another change than the commanded one is none.',
    'AMB-15',
    'DEC-81',
  ),
] as const;

export const pristine = treSetup.createStateConfig({
  description: 'No MCIM; the initial credential is the identity in use.',
  meta: { clause: '5.1.3.7.4.3' },
  tags: ['pcidInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      actions: [{ type: 'send', params: ({ context }) => bootState(context, 'pristine') }, assign({ powered: true })],
      ...recovers,
    },
    'm2me.stage': [
      ...opensObject,
      nothingAtRest,
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
          assign(({ context, event }) => ({
            slots: { A: 'empty', B: 'empty' } as const,
            sessionOpen: false,
            epoch: nextSerial(context.epoch),
            usedTids: [],
            boundTo: event.instruction.newSho,
          })),
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'm2me',
              msg: {
                type: 'tre.departure',
                identity: initialIdentity(context),
                ...signed(context),
                shoId: event.instruction.oldSho,
                epoch: event.instruction.epoch,
              },
            }),
          },
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

export const stagedChange = treSetup.createStateConfig({
  description: 'STAGED: the new MCIM is verified and unusable; the old one is in use.',
  meta: { clause: '5.1.3.7.4.2' },
  tags: ['mcimInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      target: 'active',
      actions: [
        assign(({ context }) => ({ powered: true, ...nothingStaged({ context }) })),
        { type: 'send', params: ({ context }) => bootState(context, 'active') },
      ],
      ...recovers,
    },
    'm2me.commitIntent': [
      sleeps,
      dropsStaged('tokenIsForged', 'badSignature', 'A token that nobody signed who may authorise a change is none.'),
      dropsStaged(
        'tokenIsOfAnotherMode',
        'otherMode',
        'A token of another mode than the device was made for authorises nothing.',
        'DEC-81',
        '7.4.2-s01d',
      ),
      dropsStaged('tokenIsForAnotherDevice', 'otherDevice', 'A token for another device authorises nothing here.'),
      dropsStaged(
        'tokenIsForAnotherChange',
        'tokenMismatch',
        'A token for another change does not authorise this one.',
      ),
      dropsStaged('tokenIsOfAnotherEpoch', 'stale', 'A token of an earlier epoch is used up.'),
      dropsStaged('tokenIsExpired', 'expired', 'A token outside its time authorises nothing.'),
      dropsStaged('tokenIsUsed', 'tokenUsed', 'A token serves once.'),
      {
        target: 'intent',
        actions: [
          assign(({ context, event }) => ({
            tid: event.token?.tid ?? 0,
            usedTids: event.token === null ? context.usedTids : [...context.usedTids, event.token.tid],
          })),
          {
            type: 'send',
            params: ({ context }) => ({
              to: 'm2me',
              msg: { type: 'tre.intentWritten', oldSho: slotIn(context, 'active') ?? 'A' },
            }),
          },
        ],
        ...does(
          'The TRE checks the token, uses it up and means to change.',
          '7.4.2-s10b',
          '7.4.2-s01c',
          'DEC-50',
          'AMB-15',
        ),
      },
    ],
    'm2me.checkAbort': [
      sleeps,
      turnsDown('sessionIsClosed', 'outOfOrder', 'Without a session nothing can be aborted.', 'AMB-12'),
      turnsDown('isNotBySessionSho', 'badSignature', 'Only the SHO of the session aborts it.', 'AMB-12'),
      turnsDown('isOfAnotherSession', 'unknownSession', 'An abort of another session ends nothing.', 'AMB-12'),
      {
        target: 'active',
        actions: [
          assign(({ context }) => ({ sessionOpen: false, ...nothingStaged({ context }) })),
          { type: 'send', params: { to: 'm2me', msg: { type: 'tre.abortVerified' } } },
        ],
        ...does('Aborted by its SHO, the session ends and the old MCIM stays in use.', 'AMB-12', '7.4.2-s08'),
      },
    ],
  },
});

const swapFails = {
  guard: 'slotIsFaulty' as const,
  actions: [
    treSetup.assign({ slotFault: false, installFailed: true }),
    { type: 'send' as const, params: { to: 'm2me' as const, msg: { type: 'tre.installFailed' as const } } },
  ],
  ...does('Of an installation that fails nothing is written.', '7.4.2-s15b', 'AMB-23', 'AMB-22'),
};

/** SWAPPED, in one record. */
const swaps = (old: 'sealed' | 'empty') => [
  treSetup.assign(({ context, event }) => {
    const incoming = slotIn(context, 'staged');
    const discarded = withSlot(context.slots, slotIn(context, 'active'), old);
    return {
      slots: withSlot(discarded, incoming, 'installed'),
      versions: incoming === null ? context.versions : { ...context.versions, [incoming]: context.stagedVersion },
      stagedVersion: 0,
      installFailed: false,
      keepsOld: event.type === 'm2me.swap' && event.keeps === true,
    };
  }),
  { type: 'send' as const, params: { to: 'm2me' as const, msg: { type: 'tre.swapped' as const } } },
];

/** The other reading of AMB-22. */
const swapDestroys = {
  guard: 'oldMcimIsDestroyed' as const,
  target: 'swapped' as const,
  actions: swaps('empty'),
  ...does(
    'In one record the old MCIM is destroyed and the new one installed: there is no way back.',
    '7.4.2-s13a',
    '7.4.2-s13b',
    '7.4.2-s14',
    'AMB-22',
    'DEC-232',
    '7.2-p04',
  ),
};

export const intent = treSetup.createStateConfig({
  description: 'INTENT: from here the change is finished, repeated or cancelled, never silently dropped.',
  meta: { clause: '5.1.3.7.4.2' },
  tags: ['mcimInUse'],
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      actions: [{ type: 'send', params: ({ context }) => bootState(context, 'intent') }, assign({ powered: true })],
      ...recovers,
    },
    'm2me.signNotice': [
      sleeps,
      {
        actions: {
          type: 'send',
          params: ({ context, event }) => notice(context, event.attempt),
        },
        ...does(
          'The TRE signs the notice over token, epoch and attempt.',
          '7.4.2-s11a',
          '7.4.2-s11b',
          'AMB-16',
          'DEC-49',
        ),
      },
    ],
    'm2me.swap': [
      sleeps,
      turnsDown('isNotByActiveSho', 'badSignature', 'Only the old SHO acknowledges the notice.', '7.4.2-s12', 'AMB-21'),
      turnsDown(
        'isOfAnotherToken',
        'tokenMismatch',
        'The acknowledgement of another token is none.',
        'DEC-49',
        '7.4.2-s12',
      ),
      swapFails,
      swapDestroys,
      {
        target: 'swapped',
        actions: swaps('sealed'),
        ...does(
          'In one record the old MCIM is sealed and then the new one installed.',
          '7.4.2-s13a',
          '7.4.2-s13b',
          '7.4.2-s14',
          'AMB-22',
          '7.2-p04',
        ),
      },
    ],
    'm2me.swapUnanswered': [
      sleeps,
      turnsDown(
        'oldShoHasAVeto',
        'notAuthorised',
        'Where the token was the old SHO\u2019s alone, its answer is waited for.',
        'DEC-48',
        'AMB-15',
        'AMB-21',
      ),
      swapFails,
      swapDestroys,
      {
        target: 'swapped',
        actions: swaps('sealed'),
        ...does(
          'Told that the old SHO has not answered, the TRE swaps on the word of the owner.',
          'DEC-48',
          'DEC-83',
          '7.2-p06',
          '7.4.2-s13a',
          '7.4.2-s13b',
          'AMB-22',
        ),
      },
    ],
    'm2me.signCancel': [
      sleeps,
      {
        target: 'cancelling',
        actions: [
          assign(({ context }) => ({ installFailed: false, ...nothingStaged({ context }) })),
          {
            type: 'send',
            params: ({ context }) => cancel(context),
          },
        ],
        ...does('The change is given up openly; the old MCIM stays in use.', 'AMB-21', 'DEC-48', 'DEC-53'),
      },
    ],
    'm2me.revertToPristine': [
      sleeps,
      turnsDown(
        'installationHasNotFailed',
        'outOfOrder',
        'A device in service is not erased while its change can still go on.',
        '7.4.2-s15b',
        'AMB-23',
        'DEC-57',
      ),
      spentBootstrap,
      {
        target: 'pristine',
        actions: [
          assign({
            slots: { A: 'empty', B: 'empty' },
            stagedVersion: 0,
            switching: false,
            sessionOpen: false,
            installFailed: false,
          }),
          {
            type: 'send',
            params: ({ context }) => ({
              to: 'm2me',
              msg: { type: 'tre.pristine', identity: initialIdentity(context) },
            }),
          },
        ],
        ...does('After a failed installation the TRE returns to the pristine state.', '7.4.2-s15b', 'AMB-23'),
      },
    ],
  },
});

export const swapped = treSetup.createStateConfig({
  description: 'SWAPPED: the old MCIM is sealed, the new one installed; neither is in use.',
  meta: { clause: '5.1.3.7.4.2' },
  on: {
    'm2me.boot': {
      guard: 'unpowered',
      actions: [{ type: 'send', params: ({ context }) => bootState(context, 'swapped') }, assign({ powered: true })],
      ...recovers,
    },
    'm2me.activate': [
      sleeps,
      {
        target: 'unconfirmed',
        actions: [
          assign(({ context }) => ({ slots: withSlot(context.slots, slotIn(context, 'installed'), 'active') })),
          {
            type: 'send',
            params: ({ context }) => ({
              to: 'm2me',
              msg: { type: 'tre.activated', identity: slotIn(context, 'active') ?? 'B' },
            }),
          },
        ],
        ...does('The new MCIM is taken into use; it is the only one.', '7.4.2-s14', '7.2-p04', 'AMB-25', '3.1-r02'),
      },
    ],
  },
});

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
          {
            type: 'send',
            params: ({ context }) => ({
              to: 'm2me',
              msg: { type: 'tre.reverted', identity: slotIn(context, 'active') ?? 'A' },
            }),
          },
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
    // A rejection is not signed: the TRE takes the word of its M2ME for it (docs/decisions/0009).
    'm2me.revertToPristine': [
      sleeps,
      spentBootstrap,
      {
        target: 'pristine',
        actions: [
          assign({ slots: { A: 'empty', B: 'empty' }, stagedVersion: 0, tid: 0, sessionOpen: false }),
          {
            type: 'send',
            params: ({ context }) => ({
              to: 'm2me',
              msg: { type: 'tre.pristine', identity: initialIdentity(context) },
            }),
          },
        ],
        ...does('Told that the old SHO refuses as well, the TRE returns to the pristine state.', '7.4.3-o05', 'AMB-23'),
      },
    ],
  },
});

/** What a form of platform credential has the device present (5.8-o06, 5.8-o12). */
const presentedAs = (pfc: Exclude<PfcForm, 'carried'> | undefined): Presented =>
  pfc === undefined ? 'registeredRoot' : pfc === 'referenced' ? 'reference' : 'devicePart';

const loads = {
  target: 'pristine' as const,
  actions: [
    treSetup.assign({
      devId: ({ context, event }) => (event.type === 'm2me.loadFactory' ? event.devId : context.devId),
      initial: ({ context, event }) => (event.type === 'm2me.loadFactory' ? event.initial : context.initial),
      // A session id is a nonce of the TRE: those of two devices never meet.
      sid: ({ context, event }) =>
        event.type === 'm2me.loadFactory' && event.devId === 'd2' ? SIDS_OF_THE_STRANGER : context.sid,
      tokens: ({ event }) => (event.type === 'm2me.loadFactory' ? (event.tokens ?? 'T1') : 'T1'),
      presents: ({ context, event }) => (event.type === 'm2me.loadFactory' ? presentedAs(event.pfc) : context.presents),
      renewal: ({ event }) => event.type === 'm2me.loadFactory' && event.renewal === true,
    }),
    {
      type: 'send' as const,
      params: ({ event }: { readonly event: { readonly devId: DevId } }): Send => ({
        to: 'm2me',
        msg: { type: 'tre.factoryLoaded', devId: event.devId },
      }),
    },
  ],
};

/** Nothing has been put in yet. */
export const blank = treSetup.createStateConfig({
  description: 'As it leaves the chip maker: no credential.',
  meta: { clause: '5.1.3.5.8' },
  on: {
    'm2me.loadFactory': [
      {
        guard: 'deviceIsForNon3gppAccess',
        ...loads,
        ...does(
          'The platform credential goes into the TRE, and what a first access that is no 3GPP access takes.',
          '3.2.1-o05',
          '6.4-r01',
          'DEC-95',
        ),
      },
      {
        ...loads,
        ...does(
          'Platform and initial credentials go into the TRE and never leave it.',
          '5.8-r11',
          '3.4-r02',
          '3.2.1-o11',
        ),
      },
    ],
    'm2me.boot': { guard: 'unpowered', ...ignores('A TRE without credentials does not boot.', '5.8-r11') },
  },
});
