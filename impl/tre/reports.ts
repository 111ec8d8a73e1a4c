/**
 * Reports on an installation, signed for the operator of the last session, and their acknowledgements. Source: TR
 * 33.812, clauses 5.1.3.6.3 step 18 and 5.1.3.7.4.2 step 15; AMB-13, DEC-45, DEC-63.
 *
 * The last session stays known after it has ended: a report may have to be made after a power cut.
 */
import type { Msg, ReportStatus } from '../codec/messages.js';
import type { SignedObject } from '../codec/signed.js';
import { signReport as signedReport } from './attestation.js';
import { answer, inPhase, keyOf, type Answer, type TreContext } from './context.js';
import { accept, refuse, type Checked } from './refusal.js';

/**
 * Signs a report (M18). Success is said only where it is true: of an MCIM installed first, or active after a change; of
 * the same no failure is. After a change REPORTED is durable before it is said: the new operator may act on it, so that
 * there is no return from then on.
 */
export function signReport({ status }: Msg<'m2me.signReport'>, context: TreContext): Answer {
  const { change, epoch, lastSession } = context.state;
  if (lastSession === undefined) return refuse('outOfOrder');
  if (status !== 'success') {
    // Who had both could show the new operator the one and let the device commit on the other.
    if (inPhase(change, 'installed', 'swapped', 'unconfirmed', 'reported').ok) return refuse('outOfOrder');
    return answer({ type: 'tre.report', report: signedReport(status, epoch, lastSession, context) });
  }
  const done = inPhase(change, 'installed', 'unconfirmed', 'reported');
  if (!done.ok) return done;
  const { phase } = done.value;
  if (phase === 'unconfirmed') context.memory.record({ kind: 'reported' });
  // The epoch that the new operator's tokens will have to name.
  const counted = phase === 'installed' ? epoch : epoch + 1;
  return answer({ type: 'tre.report', report: signedReport(status, counted, lastSession, context) });
}

/** A failure report was acknowledged: the session ends, and a failed installation is owed no longer (DEC-237). */
export function closeReport(command: Msg<'m2me.closeReport'>, context: TreContext): Answer {
  const ack = verifyLastAck(command.ack, context);
  if (!ack.ok) return ack;
  if (ack.value === 'success') return refuse('unknownSession');
  context.volatile.session = undefined;
  const { change } = context.state;
  if (change.phase === 'pristine' && change.owes !== undefined) context.memory.record({ kind: 'reportClosed' });
  return answer({ type: 'tre.reportClosed' });
}

/**
 * The operator of the last session acknowledges success: the commit point of first provisioning and of a change. An
 * acknowledgement of another status is not of this report.
 */
export function verifySuccessAck(ack: SignedObject<'reportAck'> | undefined, context: TreContext): Checked<'success'> {
  const verified = verifyLastAck(ack, context);
  if (!verified.ok) return verified;
  return verified.value === 'success' ? accept('success') : refuse('unknownSession');
}

/** The status that the operator of the last session acknowledges. */
function verifyLastAck(ack: SignedObject<'reportAck'> | undefined, context: TreContext): Checked<ReportStatus> {
  const { lastSession } = context.state;
  if (lastSession === undefined) return refuse('outOfOrder');
  if (ack === undefined) return refuse('badSignature');
  const verified = context.checks.reportAckSignature(ack, keyOf(lastSession.shoId, context));
  if (!verified.ok) return verified;
  const ours = context.checks.reportAckSession(verified.value, lastSession);
  return ours.ok ? accept(verified.value.status) : ours;
}
