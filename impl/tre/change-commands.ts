/**
 * The commands of a change of operator, from the checked token to the committed or cancelled change. Source: TR 33.812,
 * clause 5.1.3.7.4.2 steps 10b to 15 and its NOTE; AMB-20 to AMB-25, DEC-48 to DEC-50, DEC-63.
 *
 * Each command checks, makes its record durable, and only then answers.
 */
import type { Msg } from '../codec/messages.js';
import {
  signCancel as signedCancel,
  signDeparture,
  signNotice as signedNotice,
  signToken as signedToken,
} from './attestation.js';
import {
  answer,
  initialLeft,
  inPhase,
  keyOf,
  takeSlotFault,
  tokenModeOf,
  wipeContext,
  type Answer,
  type TreContext,
} from './context.js';
import { initialInUse } from './factory.js';
import { verifySuccessAck } from './reports.js';
import { accept, firstRefusal, refuse } from './refusal.js';
import { credentialOf, type Change, type KeptMcim } from './slots.js';
import { checkToken } from './token-check.js';

/** A token for the change that a manager commands; nothing is remembered of it, as it serves once (DEC-82). */
export function signToken({ command, consent }: Msg<'m2me.signToken'>, context: TreContext): Answer {
  const { checks, state, factory } = context;
  const found = inPhase(state.change, 'active');
  if (!found.ok) return found;
  const { shoId: oldSho } = found.value.active;
  const signed = checks.commandSignature(command, { keys: factory.managers });
  if (!signed.ok) return signed;
  const claims = signed.value;
  const refusal = firstRefusal(
    () => checks.commandMode(consent === undefined ? {} : { consent }, { mode: tokenModeOf(factory) }),
    () => checks.commandDevice(claims, factory),
    () => checks.commandOperator(claims, { oldSho }),
    () => checks.commandFresh(claims, state),
    () => (consent === undefined ? accept(claims) : checks.consentSignature(consent, keyOf(oldSho, context))),
    () => (consent === undefined ? accept(claims) : checks.consentBinding(consent.claims, { command: claims })),
  );
  if (refusal !== undefined) return refusal;
  return answer({ type: 'tre.token', token: signedToken(claims, consent, context) });
}

/** INTENT: the token is checked and consumed. A refusal drops the staged MCIM. */
export function commitIntent(command: Msg<'m2me.commitIntent'>, context: TreContext): Answer {
  const staged = inPhase(context.state.change, 'stagedChange');
  if (!staged.ok) return staged;
  const token = checkToken(command.token, staged.value, context);
  if (!token.ok) {
    context.memory.record({ kind: 'dropped' });
    return token;
  }
  const { tid, octets } = token.value;
  context.memory.record({ kind: 'intent', token: { tid, octets } });
  return answer({ type: 'tre.intentWritten', tid, oldSho: staged.value.active.shoId });
}

/** The notice to the old operator (M26), as often as asked. */
export function signNotice(command: Msg<'m2me.signNotice'>, context: TreContext): Answer {
  const intent = inPhase(context.state.change, 'intent');
  if (!intent.ok) return intent;
  return answer({ type: 'tre.notice', notice: signedNotice(intent.value.token, command.attempt, context) });
}

/**
 * SWAPPED, in one record: the old MCIM sealed, or destroyed where the device has no way back, the new one installed.
 * Keys of the old access are wiped first, so that nothing of the old operator is usable when the record is durable.
 */
export function swap(command: Msg<'m2me.swap'>, context: TreContext): Answer {
  const intent = inPhase(context.state.change, 'intent');
  if (!intent.ok) return intent;
  const { active, token } = intent.value;
  const ack = context.checks.ackSignature(command.ack, keyOf(active.shoId, context));
  if (!ack.ok) return ack;
  const ours = context.checks.ackBinding(ack.value, token);
  return ours.ok ? swapSlots(intent.value, { keeps: ack.value.keeps, discarded: command.discarded }, context) : ours;
}

/** SWAPPED without the word of the old operator, where that of the owner suffices (DEC-48). */
export function swapUnanswered({ discarded }: Msg<'m2me.swapUnanswered'>, context: TreContext): Answer {
  const intent = inPhase(context.state.change, 'intent');
  if (!intent.ok) return intent;
  const mayGoOn = context.checks.mayGoOn({ mode: tokenModeOf(context.factory) }, undefined);
  return mayGoOn.ok ? swapSlots(intent.value, { keeps: undefined, discarded }, context) : mayGoOn;
}

function swapSlots(
  { active }: Extract<Change, { readonly phase: 'intent' }>,
  { keeps, discarded }: { readonly keeps: 'inactive' | undefined; readonly discarded: 'destroyed' | undefined },
  context: TreContext,
): Answer {
  if (takeSlotFault(context)) {
    context.volatile.installFailed = true;
    return answer({ type: 'tre.installFailed' });
  }
  context.volatile.installFailed = false;
  wipeContext(context.volatile, active.slot);
  // What its operator agrees to keep is no longer the device's to destroy (DEC-140, DEC-232).
  const old = keeps === undefined ? (discarded === undefined ? {} : { discarded }) : { keeps };
  context.memory.record({ kind: 'swapped', ...old });
  return answer({ type: 'tre.swapped' });
}

/**
 * ACTIVE: of the swapped MCIM, not yet confirmed; or of the first one, once its report is acknowledged. One that waits
 * for an order stays as it is, and the journal as well.
 */
export function activate(command: Msg<'m2me.activate'>, context: TreContext): Answer {
  const found = inPhase(context.state.change, 'swapped', 'installed');
  if (!found.ok) return found;
  if (found.value.phase === 'installed') {
    const ack = verifySuccessAck(command.ack, context);
    if (!ack.ok) return ack;
    context.volatile.session = undefined;
    if (found.value.installed.activation === 'later') return answer({ type: 'tre.inactive' });
    wipeContext(context.volatile, 'initial');
  }
  context.memory.record({ kind: 'active' });
  return answer({ type: 'tre.activated', ...credentialOf(found.value.installed) });
}

/** ACTIVE, of an MCIM that waits, on the order of the operator that issued it (DEC-101). */
export function activateOnOrder({ order }: Msg<'m2me.activateOnOrder'>, context: TreContext): Answer {
  const { checks, state, factory, memory, volatile } = context;
  const found = inPhase(state.change, 'installed');
  if (!found.ok) return found;
  const { installed } = found.value;
  if (installed.activation !== 'later') return refuse('outOfOrder');
  const signed = checks.orderSignature(order, keyOf(installed.shoId, context));
  if (!signed.ok) return signed;
  const refusal = firstRefusal(
    () => checks.orderDevice(signed.value, factory),
    () => checks.orderSession(signed.value, installed),
    () => checks.orderMcim(signed.value, installed),
  );
  if (refusal !== undefined) return refusal;
  wipeContext(volatile, 'initial');
  volatile.session = undefined;
  memory.record({ kind: 'active' });
  return answer({ type: 'tre.activated', ...credentialOf(installed) });
}

/** COMMITTED: the sealed old MCIM is destroyed, or rests where its operator has agreed; the epoch ends. */
export function commit(command: Msg<'m2me.commit'>, context: TreContext): Answer {
  const reported = inPhase(context.state.change, 'reported');
  if (!reported.ok) return reported;
  const ack = verifySuccessAck(command.ack, context);
  if (!ack.ok) return ack;
  context.volatile.session = undefined;
  context.memory.record({ kind: 'committed' });
  return answer({ type: 'tre.committed', ...credentialOf(reported.value.active) });
}

/**
 * REVERTED: the old MCIM is unsealed and the new one dropped, in one record. Not once success was reported (DEC-63).
 * From PRISTINE to the one that a rejection has left there (DEC-235).
 */
export function revert(_command: Msg<'m2me.revert'>, context: TreContext): Answer {
  const { change } = context.state;
  if (change.phase === 'pristine' && change.kept !== undefined) return goBack(change.kept, context);
  const unconfirmed = inPhase(change, 'unconfirmed');
  if (!unconfirmed.ok) return unconfirmed;
  const { active, sealed } = unconfirmed.value;
  if (sealed === undefined) return refuse('noMcim');
  wipeContext(context.volatile, active.slot);
  context.memory.record({ kind: 'reverted' });
  return answer({ type: 'tre.reverted', ...credentialOf(sealed) });
}

function goBack({ mcim }: KeptMcim, { memory, volatile }: TreContext): Answer {
  wipeContext(volatile, 'initial');
  volatile.session = undefined;
  memory.record({ kind: 'reverted' });
  return answer({ type: 'tre.reverted', ...credentialOf(mcim) });
}

/** Gives the change up, or repeats that it was given up (M28). */
export function signCancel(_command: Msg<'m2me.signCancel'>, context: TreContext): Answer {
  const found = inPhase(context.state.change, 'intent', 'cancelling');
  if (!found.ok) return found;
  context.volatile.installFailed = false;
  if (found.value.phase === 'intent') context.memory.record({ kind: 'cancelled' });
  return answer({ type: 'tre.cancel', cancel: signedCancel(found.value.token, context) });
}

/** The old operator knows that the change was given up. */
export function closeCancel(command: Msg<'m2me.closeCancel'>, context: TreContext): Answer {
  const cancelling = inPhase(context.state.change, 'cancelling');
  if (!cancelling.ok) return cancelling;
  const { active, token } = cancelling.value;
  const ack = context.checks.cancelAckSignature(command.ack, keyOf(active.shoId, context));
  if (!ack.ok) return ack;
  const ours = context.checks.cancelAckBinding(ack.value, token);
  if (!ours.ok) return ours;
  context.memory.record({ kind: 'cancelClosed' });
  return answer({ type: 'tre.cancelClosed' });
}

/**
 * PRISTINE, but never into nothing (AMB-40). Counters, versions and used tokens stay. From INTENT every MCIM is
 * destroyed, and only once the swap has failed: until then the change can go on. After a return the ground is a
 * rejection, which nobody signs: the old MCIM is sealed (DEC-235). That the installation has failed is on record until
 * its report is acknowledged (DEC-237).
 */
export function revertToPristine(_command: Msg<'m2me.revertToPristine'>, context: TreContext): Answer {
  const found = inPhase(context.state.change, 'intent', 'cancelling');
  if (!found.ok) return found;
  if (found.value.phase === 'intent' && !context.volatile.installFailed) return refuse('outOfOrder');
  // Open access asks for no credential that could have come to its end.
  const { initial } = context.factory;
  const initialCredential = initial.kind === 'none' ? 'usable' : initialLeft(context);
  const path = context.checks.pristineGuard({ initialCredential }, context.factory);
  if (!path.ok) return path;
  wipeContext(context.volatile, found.value.active.slot);
  context.volatile.installFailed = false;
  context.volatile.session = undefined;
  context.memory.record({ kind: 'pristine', ...outcome(found.value, context) });
  return answer({ type: 'tre.pristine', ...initialInUse(context) });
}

/** What becomes of the old MCIM, and what is to be reported of it. */
function outcome(
  { phase, active }: Extract<Change, { readonly phase: 'intent' | 'cancelling' }>,
  { checks, factory }: TreContext,
): { readonly old?: 'sealed'; readonly owes?: 'installFailed' } {
  if (phase === 'intent') return checks.failureForgotten(active, factory).ok ? {} : { owes: 'installFailed' };
  return checks.erasureByRejection(active, factory).ok ? {} : { old: 'sealed' };
}

/**
 * REPROVISIONED, on an instruction of a manager: in one record the MCIM is destroyed, the epoch ends, and the device is
 * bound to the operator that is named (5.1.3.7.4.3 steps 2 and 3). The answer is the notice to the operator that was
 * left.
 */
export function reprovision({ instruction }: Msg<'m2me.reprovision'>, context: TreContext): Answer {
  const { checks, state, factory, memory, volatile } = context;
  const found = inPhase(state.change, 'active');
  if (!found.ok) return found;
  const { slot, shoId } = found.value.active;
  const signed = checks.instructionSignature(instruction, { keys: factory.managers });
  if (!signed.ok) return signed;
  const { newSho } = signed.value;
  const refusal = firstRefusal(
    () => checks.instructionDevice(signed.value, factory),
    () => checks.instructionOperator(signed.value, { oldSho: shoId }),
    () => (newSho === shoId ? refuse('alreadyServing') : accept(newSho)),
    () => checks.instructionFresh(signed.value, state),
    () => checks.pristineGuard({ initialCredential: initialLeft(context) }, factory),
  );
  if (refusal !== undefined) return refusal;
  wipeContext(volatile, slot);
  volatile.session = undefined;
  memory.record({ kind: 'reprovisioned', newSho });
  const departure = signDeparture(shoId, state.epoch, context);
  return answer({ type: 'tre.departure', departure, ...initialInUse(context) });
}
