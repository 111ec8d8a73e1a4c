/**
 * Why a mutant of a role machine survives: the argument, one by one. The command fails for a survivor that is not here,
 * and for an entry whose mutant is noticed after all.
 */
import type { MutantName } from './model-mutants.js';

export interface Explanation {
  readonly role: string;
  readonly transition: string;
  /** The guards or operands that the argument holds for, each removed alone. */
  readonly without: readonly string[];
  readonly kind: keyof typeof KINDS;
  readonly why: string;
}

/** Why nothing notices; with `noTest` alone there are inputs that would. */
export const KINDS = {
  equivalent: 'In no state that the role can be in does the guard decide anything that could be seen.',
  notSent: 'A fact of the environment is sent only where it makes a difference, so never where the guard is false.',
  noSample: 'The input that would show it is not among the samples of the role.',
  noTest: 'There are inputs that show it; no test sends them in this order.',
} as const;

export function explanationOf(
  { role, transition, without }: MutantName,
  explanations: readonly Explanation[] = EXPLANATIONS,
): Explanation | undefined {
  return explanations.find(
    (each) => each.role === role && each.transition === transition && each.without.includes(without),
  );
}

export const EXPLANATIONS: readonly Explanation[] = [
  {
    role: 'm2me',
    transition: 'booting/tre.bootState/11',
    without: ['journalSaysCancelling'],
    kind: 'equivalent',
    why: 'The eleven candidates before it take every other phase that a journal can name.',
  },
  {
    role: 'tre',
    transition: '/m2me.aka/5',
    without: ['in active or in stagedChange or in intent or in unconfirmed or in reported or in cancelling'],
    kind: 'equivalent',
    why: 'In every other phase no slot is active, so no identity is that of the active MCIM.',
  },
  {
    role: 'tre',
    transition: '/m2me.aka/6',
    without: ['in active or in stagedChange or in intent or in unconfirmed or in reported or in cancelling'],
    kind: 'equivalent',
    why: 'In every other phase no slot is active, so no identity is that of the active MCIM.',
  },
  {
    role: 'tre',
    transition: '/m2me.aka/7',
    without: ['in active or in stagedChange or in intent or in unconfirmed or in reported or in cancelling'],
    kind: 'equivalent',
    why: 'In every other phase no slot is active, so no identity is that of the active MCIM.',
  },
  {
    role: 'tre',
    transition: '/env.tamper/0',
    without: ['platformIsAsCertified', 'in pristine or in active'],
    kind: 'notSent',
    why: 'Tampering is sent only between sessions, to a platform that is as certified.',
  },
  {
    role: 'tre',
    transition: 'blank/m2me.boot/0',
    without: ['unpowered'],
    kind: 'equivalent',
    why: 'A TRE without credentials has no power yet, and nothing in this state gives it any.',
  },
  {
    role: 'tre',
    transition: 'stagedInitial/env.slotFault/0',
    without: ['slotIsPoweredAndSound'],
    kind: 'notSent',
    why: 'A slot fault is sent only to a slot that has power and is sound.',
  },
  {
    role: 'tre',
    transition: 'intent/env.slotFault/0',
    without: ['slotIsPoweredAndSound'],
    kind: 'notSent',
    why: 'A slot fault is sent only to a slot that has power and is sound.',
  },
  {
    role: 'tre',
    transition: 'intent/env.initialCredentialLost/0',
    without: ['bootstrapIsPoweredAndUsable'],
    kind: 'notSent',
    why: 'The end of the initial credential is sent only to a TRE that has power and could still use it.',
  },
  {
    role: 'tre',
    transition: 'pristine/env.initialCredentialLost/0',
    without: ['bootstrapIsPoweredAndUsable'],
    kind: 'notSent',
    why: 'The end of the initial credential is sent only to a TRE that has power and could still use it.',
  },
  {
    role: 'tre',
    transition: 'stagedInitial/env.initialCredentialLost/0',
    without: ['bootstrapIsPoweredAndUsable'],
    kind: 'notSent',
    why: 'The end of the initial credential is sent only to a TRE that has power and could still use it.',
  },
  {
    role: 'tre',
    transition: 'installed/env.initialCredentialLost/0',
    without: ['bootstrapIsPoweredAndUsable'],
    kind: 'notSent',
    why: 'The end of the initial credential is sent only to a TRE that has power and could still use it.',
  },
  {
    role: 'tre',
    transition: 'cancelling/env.initialCredentialLost/0',
    without: ['bootstrapIsPoweredAndUsable'],
    kind: 'notSent',
    why: 'The end of the initial credential is sent only to a TRE that has power and could still use it.',
  },
  {
    role: 'drf',
    transition: 'changePending/sho.registerSubscription/3',
    without: ['senderIsCurrent'],
    kind: 'equivalent',
    why: 'There are two operators, and the candidates before it take what is forged and what comes from the pending one.',
  },
  {
    role: 'sho',
    transition: 'contract.provisioning/dpf.relayInfo/4',
    without: ['newSessionHasNoNonce'],
    kind: 'equivalent',
    why: 'The states inside take what belongs to the session under way, the candidates before it every other device and operator and every fresh nonce.',
  },
  {
    role: 'sho',
    transition: 'contract.provisioning.validating/pva.validationResponse/9',
    without: ['platformIsInvalidInChange'],
    kind: 'equivalent',
    why: 'The candidates before it take good verdicts, those of first provisioning and those after a failed installation; a contract is of one kind or the other.',
  },
  {
    role: 'sho',
    transition: 'network/env.coverageLost/0',
    without: ['covered', 'not in network.attached', 'in contract.provisioning.issued'],
    kind: 'notSent',
    why: 'Loss of coverage is sent only where a new MCIM is to attach and the network reaches the device.',
  },
  {
    role: 'sho',
    transition: 'network.challenged/pva.validationResponse/0',
    without: ['in contract.provisioning.issued'],
    kind: 'equivalent',
    why: 'Only while an MCIM is out is there a newcomer under validation that access depends on.',
  },
  {
    role: 'sho',
    transition: 'network.attached/pva.validationResponse/0',
    without: ['in contract.provisioning.issued'],
    kind: 'equivalent',
    why: 'Only while an MCIM is out is there a newcomer under validation that access depends on.',
  },
  {
    role: 'tre',
    transition: 'active/env.initialCredentialLost/0',
    without: ['bootstrapIsPoweredAndUsable'],
    kind: 'notSent',
    why: 'The end of the initial credential is sent only to a TRE that has power and could still use it.',
  },
  {
    role: 'sho',
    transition: 'contract.provisioning.validating/pva.statusResponse/11',
    without: ['platformIsInvalidInChange'],
    kind: 'equivalent',
    why: 'The candidates before it take good verdicts, those of first provisioning and those after a failed installation; a contract is of one kind or the other.',
  },
  {
    role: 'sho',
    transition: 'contract.dormant.ordered/m2me.authResponse/0',
    without: ['covered'],
    kind: 'equivalent',
    why: 'Coverage is lost only while an MCIM is out; a device whose MCIM waits has been detached since, and attaches only where it is reached.',
  },
  {
    role: 'sho',
    transition: 'network.challenged/pva.statusResponse/0',
    without: ['in contract.provisioning.issued'],
    kind: 'equivalent',
    why: 'Only while an MCIM is out is there a newcomer under validation that access depends on.',
  },
  {
    role: 'sho',
    transition: 'network.attached/pva.statusResponse/0',
    without: ['in contract.provisioning.issued'],
    kind: 'equivalent',
    why: 'Only while an MCIM is out is there a newcomer under validation that access depends on.',
  },
  {
    role: 'sho',
    transition: 'network.attached/dpf.reportForward/1',
    without: ['in contract.provisioning.issued'],
    kind: 'equivalent',
    why: 'Once the device has come in no MCIM waits any more, and while one waits it is not attached.',
  },
];
