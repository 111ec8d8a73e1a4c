/**
 * The trusted environment of the device: the only holder of secrets. Source: TR 33.812, clauses 5.1.3.3.4, 5.1.3.5.8,
 * 5.1.3.6.3 steps 9, 17, 18, 5.1.3.7.4.2 steps 4, 10-15 and 5.1.3.7.4.3 steps 2, 3.
 *
 * Its states are those of the commit protocol (models/sho-change). A command that does not fit the state is refused
 * and answered; without power nothing is. Abstracted: keys and octets; a signature is who made it.
 */
import { and, assign, not, or, stateIn } from 'xstate';
import { nextSerial } from '../messages/symbols.js';
import {
  active,
  blank,
  cancelling,
  installed,
  intent,
  pristine,
  reported,
  stagedChange,
  stagedInitial,
  swapped,
  unconfirmed,
} from '../sho-change/change-protocol.js';
import { does, ignores, refuses } from './statement.js';
import { challengesNoIsim, isimAnswers, selectsIsim, selectsNoIsim } from './tre/isim.js';
import { signsRenewal, takesCredential } from './tre/renewal.js';
import { answerRefused, blankTre, report, signed, sleeps, treSetup, turnsDown, validationInfo } from './tre/setup.js';

const outOfOrder = (what: string) => [
  sleeps,
  {
    actions: { type: 'send' as const, params: answerRefused('outOfOrder') },
    ...refuses('outOfOrder', `${what} does not fit what the journal says.`, 'DEC-57', '7.4.2-s10c'),
  },
];

const inSessionPhase = or([stateIn('pristine'), stateIn('active')]);
const pcidInUse = or([stateIn('pristine'), stateIn('stagedInitial'), stateIn('installed')]);
const mcimInUse = or([
  stateIn('active'),
  stateIn('stagedChange'),
  stateIn('intent'),
  stateIn('unconfirmed'),
  stateIn('reported'),
  stateIn('cancelling'),
]);

const slotFails = {
  guard: 'slotIsPoweredAndSound' as const,
  actions: treSetup.assign({ slotFault: true }),
  ...does('The next installation will fail.', '7.4.2-s15b', 'AMB-23'),
};

/** Phases in which an MCIM of the last session is installed. */
const wentWell = or([stateIn('installed'), stateIn('swapped'), stateIn('unconfirmed'), stateIn('reported')]);

/** Where it is the identity in use, and where a return to the pristine state asks for it. */
const credentialIsSpent = {
  guard: 'bootstrapIsPoweredAndUsable' as const,
  actions: treSetup.assign({ bootstrapUsable: false }),
  ...does('The initial credential has come to its end.', 'AMB-40'),
};

export const tre = treSetup.createMachine({
  id: 'tre',
  description: 'Holds keys and MCIMs, checks what comes in, signs what goes out, and keeps a journal of the change.',
  context: blankTre,
  initial: 'blank',
  on: {
    'm2me.loadFactory': [
      sleeps,
      {
        actions: { type: 'send', params: answerRefused('outOfOrder') },
        ...refuses('outOfOrder', 'Credentials are put in once.', '5.8-r11'),
      },
    ],
    'm2me.boot': {
      actions: { type: 'send', params: answerRefused('outOfOrder') },
      ...refuses('outOfOrder', 'A TRE that runs does not boot.', 'DEC-57'),
    },
    'm2me.aka': [
      sleeps,
      ...isimAnswers,
      { guard: and(['isForTheIsim', or([pcidInUse, mcimInUse])]), ...challengesNoIsim },
      {
        guard: and([
          or([and(['identityIsThePcid', pcidInUse]), and(['identityIsTheActiveMcim', mcimInUse])]),
          'challengeIsForged',
        ]),
        actions: {
          type: 'send',
          params: { to: 'm2me', msg: { type: 'tre.akaResult', result: 'macFailure', sqn: 0, keyed: true } },
        },
        ...does(
          'A challenge that the home operator did not make is answered with a MAC failure.',
          '3.2.1-r08',
          '6.3-s05',
          '3.2.2-r01',
        ),
      },
      {
        guard: and([
          or([and(['identityIsThePcid', pcidInUse]), and(['identityIsTheActiveMcim', mcimInUse])]),
          'challengeIsStale',
        ]),
        actions: {
          type: 'send',
          params: ({ context, event }) => ({
            to: 'm2me',
            msg: {
              type: 'tre.akaResult',
              result: 'syncFailure',
              sqn: lastSqn(context.sqn, event.identity),
              keyed: true,
            },
          }),
        },
        ...does(
          'A challenge that is not newer is answered with a resynchronisation.',
          '3.2.1-r08',
          '6.3-s05',
          '3.2.2-r01',
        ),
      },
      {
        guard: or([and(['identityIsThePcid', pcidInUse]), and(['identityIsTheActiveMcim', mcimInUse])]),
        actions: [
          assign({ sqn: ({ context, event }) => ({ ...context.sqn, [event.identity]: event.sqn }) }),
          {
            type: 'send',
            params: ({ event }) => ({
              to: 'm2me',
              msg: { type: 'tre.akaResult', result: 'res', sqn: event.sqn, keyed: true },
            }),
          },
        ],
        ...does(
          'The identity in use answers a fresh and genuine challenge.',
          '3.2.1-r08',
          '6.3-s05',
          '6.3-r20',
          '3.2.2-r01',
          '3.2.1-o23',
          '3.2.1-o11',
        ),
      },
      {
        guard: or([pcidInUse, mcimInUse]),
        actions: { type: 'send', params: answerRefused('unknownIdentity') },
        ...refuses('unknownIdentity', 'An identity that is not in use answers nobody.', 'AMB-27', '7.2-p04', '2-p03'),
      },
      ...outOfOrder('A challenge').slice(1),
    ],
    'm2me.selectIsim': [
      sleeps,
      selectsIsim,
      { guard: or([pcidInUse, mcimInUse]), ...selectsNoIsim },
      ...outOfOrder('A selection').slice(1),
    ],
    'm2me.proveAccess': [
      sleeps,
      {
        guard: and([pcidInUse, 'holdsAccessCredential']),
        actions: {
          type: 'send',
          params: ({ event }) => ({ to: 'm2me', msg: { type: 'tre.accessProof', nonce: event.nonce, keyed: true } }),
        },
        ...does(
          'The TRE answers the challenge of a non-3GPP provider with the credential of that provider.',
          '3.2.1-o12',
          '6.4-o02',
          'DEC-94',
        ),
      },
      {
        guard: or([pcidInUse, mcimInUse]),
        actions: { type: 'send', params: answerRefused('unknownIdentity') },
        ...refuses(
          'unknownIdentity',
          'Without a credential for that access, or with an MCIM in use, the TRE proves nothing to the provider.',
          '3.2.1-o12',
          'AMB-27',
          'DEC-94',
        ),
      },
      ...outOfOrder('A challenge').slice(1),
    ],
    'm2me.signDiscovery': [
      sleeps,
      {
        guard: pcidInUse,
        actions: {
          type: 'send',
          params: ({ context }) => ({
            to: 'm2me',
            msg: { type: 'tre.discovery', ...signed(context), after: context.ctr },
          }),
        },
        ...does(
          'The TRE signs that the device wants to be bootstrapped, and after which bootstrap.',
          '6.4-r01',
          'AMB-03',
          'DEC-93',
        ),
      },
      ...outOfOrder('A discovery').slice(1),
    ],
    'm2me.openSession': [
      sleeps,
      {
        guard: not(inSessionPhase),
        actions: { type: 'send', params: answerRefused('outOfOrder') },
        ...refuses(
          'outOfOrder',
          'A session begins in the pristine state or in service, not in between.',
          'AMB-20',
          'DEC-57',
        ),
      },
      turnsDown(
        'bootstrapIsForged',
        'badSignature',
        'A bootstrap message that the DRF did not sign is not followed.',
        '6.3-s08a',
        'AMB-06',
        '7.4.2-s03a',
      ),
      turnsDown(
        'bootstrapIsForAnother',
        'otherDevice',
        'A bootstrap message for another device is not followed.',
        '6.3-s08a',
        'AMB-06',
      ),
      turnsDown(
        'bootstrapIsExpired',
        'expired',
        'A bootstrap message past its time is not followed.',
        '6.3-s08a',
        'AMB-06',
      ),
      turnsDown(
        'bootstrapIsStale',
        'stale',
        'A bootstrap message that is not newer than the last is not followed.',
        '6.3-s08a',
        'AMB-06',
      ),
      turnsDown(
        'bootstrapNamesTheActiveSho',
        'alreadyServing',
        'The operator in service is not changed to.',
        '7.4.2-s03b',
      ),
      turnsDown(
        'bootstrapNamesAnotherThanMeant',
        'otherOperator',
        'A device that was made pristine for one operator is not provisioned by another.',
        'DEC-87',
        'AMB-28',
        '7.4.3-s03b',
      ),
      {
        actions: [
          assign(({ context, event }) => ({
            ctr: event.ctr,
            sid: nextSerial(context.sid),
            sessionSho: event.shoId,
            sessionOpen: true,
            // No report is signed of a session but the last.
            owesFailure: false,
          })),
          { type: 'send', params: ({ context, event }) => validationInfo(context, event.nonce) },
        ],
        ...does(
          'The TRE takes a genuine and fresh bootstrap, opens a session and attests itself over the nonce.',
          '6.3-s08a',
          '6.3-s08b',
          '6.3-s09b',
          '7.4.2-s04b',
          'AMB-06',
          'AMB-14',
          'AMB-43',
          'DEC-46',
        ),
      },
    ],
    'm2me.attestAgain': [
      sleeps,
      turnsDown('sessionIsClosed', 'outOfOrder', 'Without a session there is nothing to attest for.', 'DEC-46'),
      turnsDown(
        'isNotBySessionSho',
        'badSignature',
        'Only the SHO of the session challenges the TRE.',
        'DEC-46',
        'AMB-43',
      ),
      turnsDown('isOfAnotherSession', 'unknownSession', 'A challenge of another session is not answered.', 'DEC-46'),
      {
        actions: { type: 'send', params: ({ context, event }) => validationInfo(context, event.nonce) },
        ...does('The TRE attests itself over the nonce of the SHO.', 'AMB-43', 'DEC-46', '6.3-s09b'),
      },
    ],
    'm2me.stage': outOfOrder('Another object'),
    'm2me.install': outOfOrder('An installation'),
    'm2me.signToken': outOfOrder('A command to sign a token'),
    'm2me.commitIntent': outOfOrder('A token'),
    'm2me.signNotice': outOfOrder('A notice'),
    'm2me.swap': outOfOrder('A swap'),
    'm2me.swapUnanswered': outOfOrder('A swap without an answer'),
    'm2me.activate': outOfOrder('An activation'),
    'm2me.activateOnOrder': outOfOrder('An order to activate'),
    'm2me.commit': outOfOrder('A commit'),
    'm2me.revert': outOfOrder('A return'),
    'm2me.signCancel': outOfOrder('A cancel'),
    'm2me.closeCancel': outOfOrder('The end of a cancel'),
    'm2me.revertToPristine': outOfOrder('A return to the pristine state'),
    'm2me.reprovision': outOfOrder('An instruction'),
    'm2me.signRenewal': [
      sleeps,
      {
        guard: not(mcimInUse),
        actions: { type: 'send', params: answerRefused('outOfOrder') },
        ...refuses('outOfOrder', 'The initial credential is not renewed while it is in use.', 'DEC-150', '7.4.3-n07'),
      },
      ...signsRenewal,
    ],
    'm2me.renew': [
      sleeps,
      {
        guard: not(mcimInUse),
        actions: { type: 'send', params: answerRefused('outOfOrder') },
        ...refuses('outOfOrder', 'The initial credential is not renewed while it is in use.', 'DEC-150', '7.4.3-n07'),
      },
      ...takesCredential,
    ],
    'm2me.signReport': [
      sleeps,
      {
        guard: 'reportsSuccess',
        actions: { type: 'send', params: answerRefused('outOfOrder') },
        ...refuses('outOfOrder', 'The TRE does not report a success that it has not seen.', '6.3-s18', 'AMB-13'),
      },
      {
        guard: wentWell,
        actions: { type: 'send', params: answerRefused('outOfOrder') },
        ...refuses('outOfOrder', 'Of what has been installed no failure is reported.', 'DEC-63', 'AMB-13'),
      },
      {
        guard: 'thereWasASession',
        actions: { type: 'send', params: ({ context, event }) => report(context, event.status, context.epoch) },
        ...does('The TRE signs how the last session ended.', '6.3-s18', '7.4.2-s15a', 'AMB-13'),
      },
      ...outOfOrder('A report').slice(1),
    ],
    'm2me.closeReport': [
      sleeps,
      {
        guard: not('thereWasASession'),
        actions: { type: 'send', params: answerRefused('outOfOrder') },
        ...refuses('outOfOrder', 'Without a session there is no report to acknowledge.', 'DEC-45'),
      },
      turnsDown('ackIsForged', 'badSignature', 'Only the SHO of the session acknowledges its report.', 'DEC-45'),
      turnsDown(
        'ackIsOfAnotherSession',
        'unknownSession',
        'An acknowledgement of another session closes nothing.',
        'DEC-45',
      ),
      turnsDown('ackIsNotOfFailure', 'unknownSession', 'A success is closed by activation or commit alone.', 'DEC-45'),
      {
        actions: [
          assign({ sessionOpen: false, owesFailure: false }),
          { type: 'send', params: { to: 'm2me', msg: { type: 'tre.reportClosed' } } },
        ],
        ...does('The SHO knows of the failure; the session ends.', 'DEC-45', 'AMB-13', 'DEC-237'),
      },
    ],
    'm2me.checkAbort': [
      sleeps,
      turnsDown('sessionIsClosed', 'outOfOrder', 'Without a session nothing can be aborted.', 'AMB-12'),
      turnsDown('isNotBySessionSho', 'badSignature', 'Only the SHO of the session aborts it.', 'AMB-12'),
      turnsDown('isOfAnotherSession', 'unknownSession', 'An abort of another session ends nothing.', 'AMB-12'),
      {
        guard: inSessionPhase,
        actions: [
          assign({ sessionOpen: false }),
          { type: 'send', params: { to: 'm2me', msg: { type: 'tre.abortVerified' } } },
        ],
        ...does('Aborted by its SHO, the session ends and no slot changes.', 'AMB-12', '6.3-s13', '7.4.2-s08'),
      },
      ...outOfOrder('An abort').slice(1),
    ],
    'env.powerCut': [
      {
        guard: 'powered',
        actions: assign({ powered: false, sessionOpen: false, installFailed: false, awaitsRenewal: false }),
        ...does('What is not in the journal is gone.', '7.4.2-s10c', 'AMB-20', 'DEC-57'),
      },
      { ...ignores('A TRE without power has none to lose.', 'DEC-57') },
    ],
    'env.initialCredentialLost': {
      ...ignores(
        'Where nothing is about to fall back on the initial credential, its end makes no difference.',
        'AMB-40',
      ),
    },
    'env.initialCredentialNearsEnd': [
      {
        guard: 'nearsItsEndNow',
        actions: assign({ nearsEnd: true }),
        ...does('What is left of the initial credential is too short to be made pristine in.', '7.4.3-n09', 'DEC-154'),
      },
      {
        ...ignores('A credential without an end, or that was renewed, does not come near it.', '7.4.3-n09', 'DEC-154'),
      },
    ],
    'env.slotFault': { ...ignores('A slot shows its fault at the next installation only.', 'AMB-23') },
    // Only what the next attestation finds matters, so a platform is tampered with between sessions.
    'env.tamper': [
      {
        guard: and(['platformIsAsCertified', inSessionPhase]),
        actions: assign({ measured: ({ event }) => (event.by === 'supplier' ? 'updated' : 'modified') }),
        ...does('The platform is modified, or updated, and measures it.', '2-p07', '5.8-r03', '5.8-o09', '5.8-r05'),
      },
      { ...ignores('What no attestation will find makes no difference.', '2-p07') },
    ],
  },
  states: {
    blank,
    pristine: { ...pristine, on: { ...pristine.on, 'env.initialCredentialLost': credentialIsSpent } },
    stagedInitial: {
      ...stagedInitial,
      on: {
        ...stagedInitial.on,
        'env.slotFault': slotFails,
        'env.initialCredentialLost': credentialIsSpent,
      },
    },
    installed: { ...installed, on: { ...installed.on, 'env.initialCredentialLost': credentialIsSpent } },
    active: { ...active, on: { ...active.on, 'env.initialCredentialLost': credentialIsSpent } },
    stagedChange,
    intent: {
      ...intent,
      on: {
        ...intent.on,
        'env.slotFault': slotFails,
        'env.initialCredentialLost': credentialIsSpent,
      },
    },
    swapped,
    unconfirmed,
    reported,
    cancelling: { ...cancelling, on: { ...cancelling.on, 'env.initialCredentialLost': credentialIsSpent } },
  },
});

/** The last sequence number accepted for an identity in use. */
function lastSqn(sqn: Readonly<Record<string, number>>, identity: string): number {
  return sqn[identity] ?? 0;
}
