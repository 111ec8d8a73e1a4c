/**
 * A change up to the swap: STAGED, INTENT, SWAPPED. Source: TR 33.812, clause 5.1.3.7.4.2 steps 10 to 14; AMB-20 to
 * AMB-23, DEC-50.
 */
import { assign } from 'xstate';
import { does } from '../roles/statement.js';
import {
  bootState,
  cancel,
  initialIdentity,
  notice,
  recovers,
  sleeps,
  slotIn,
  treSetup,
  turnsDown,
  withSlot,
} from '../roles/tre/setup.js';
import { dropsStaged, nothingStaged, spentBootstrap } from './checks.js';

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
            owesFailure: true,
          }),
          {
            type: 'send',
            params: ({ context }) => ({
              to: 'm2me',
              msg: { type: 'tre.pristine', identity: initialIdentity(context) },
            }),
          },
        ],
        ...does(
          'After a failed installation the TRE returns to the pristine state, with the failure to report.',
          '7.4.2-s15b',
          'AMB-23',
          'DEC-237',
        ),
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
