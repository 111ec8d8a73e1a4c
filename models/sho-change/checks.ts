/**
 * What the TRE checks of what it is given, and what it gives back. Source: TR 33.812, clauses 5.1.3.6.3 step 17,
 * 5.1.3.7.4.2 steps 1 and 10, 5.1.3.7.4.3 steps 2 and 3; AMB-10, AMB-11, AMB-15, AMB-28, AMB-40.
 */
import { abandons, type StatementId } from '../roles/statement.js';
import { answerRefused, sleeps, slotIn, treSetup, turnsDown, withSlot, type TreContext } from '../roles/tre/setup.js';

export const opensObject = [
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
export const givenBack = (context: TreContext, state: 'staged' | 'active'): TreContext['slots'] =>
  withSlot(context.slots, slotIn(context, state), context.switching ? 'inactive' : 'empty');

export const nothingStaged = ({ context }: { readonly context: TreContext }): Partial<TreContext> => ({
  stagedVersion: 0,
  slots: givenBack(context, 'staged'),
  switching: false,
});

/** M32 where there is nothing to switch to. */
export const nothingAtRest = turnsDown(
  'mcimIsNotAtRest',
  'noMcim',
  'An order to switch to an MCIM that is not in the device, at rest, is not followed.',
  '7.4.2-v01',
  'DEC-141',
  'DEC-142',
);

/** A token that does not hold: the change ends here, what was staged is dropped, the old MCIM stays in use. */
export const dropsStaged = <G extends string>(
  guard: G,
  cause: string,
  sentence: string,
  ...ids: readonly StatementId[]
) => ({
  guard,
  target: 'active' as const,
  actions: [treSetup.assign(nothingStaged), { type: 'send' as const, params: answerRefused(cause) }],
  ...abandons(cause, sentence, '7.4.2-s10b', '7.4.2-s01c', 'AMB-15', ...ids),
});

/** A credential that no longer gives access leads nowhere: nothing is erased. */
export const spentBootstrap = turnsDown(
  'bootstrapIsSpent',
  'noBootstrapPath',
  'Without an initial credential that gives access the TRE erases nothing.',
  'AMB-40',
);

/** M31, checked where the MCIM is: who says so, for which device, about which MCIM, when. */
export const instructionIsChecked = [
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

/** The owner's command to sign a token, and in T3 the consent of the old SHO. */
export const commandIsChecked = [
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
