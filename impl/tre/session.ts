/**
 * A session of the TRE with one operator: opened by a bootstrap of the DRF, attested with the operator's nonce, ended
 * by a verified abort. Source: TR 33.812, clause 5.1.3.6.3 steps 8 and 9; AMB-06, AMB-43, DEC-46.
 *
 * The boot counter moves with the record of the session: a bootstrap opens one session, ever.
 */
import type { Msg } from '../codec/messages.js';
import { asSid } from '../codec/fields.js';
import { attest } from './attestation.js';
import { answer, inPhase, keyOf, type Answer, type TreContext } from './context.js';
import { firstRefusal, refuse } from './refusal.js';

/** Verifies the bootstrap, moves the boot counter, opens a session and attests. An open session is replaced. */
export function openSession(command: Msg<'m2me.openSession'>, context: TreContext): Answer {
  const { state, factory, memory, volatile, checks, clock, random } = context;
  const phase = inPhase(state.change, 'pristine', 'active');
  if (!phase.ok) return phase;
  const bootstrap = checks.bootstrapSignature(command.bootstrap, { key: factory.drf });
  if (!bootstrap.ok) return bootstrap;
  const { shoId, ctr, nonceV, serverUrl } = bootstrap.value;
  const refusal = firstRefusal(
    () => checks.bootstrapDevice(bootstrap.value, factory),
    () => checks.bootstrapUnexpired(bootstrap.value, { now: clock.now() }),
    () => checks.bootstrapFresh(bootstrap.value, { counter: state.bootCounter }),
  );
  if (refusal !== undefined) return refusal;
  if (phase.value.phase === 'active' && phase.value.active.shoId === shoId) return refuse('alreadyServing');
  const bound = checks.bootstrapBound(bootstrap.value, { boundTo: state.boundTo });
  if (!bound.ok) return bound;
  const session = { sid: asSid(random.bytes(16)), shoId, dpfId: serverUrl };
  memory.record({ kind: 'session', ctr, sid: session.sid, shoId });
  volatile.session = session;
  return answer({ type: 'tre.sessionOpened', info: attest(session, nonceV, context) });
}

/** Attests again in the same session, with a nonce that the session's operator has chosen afresh. */
export function attestAgain(command: Msg<'m2me.attestAgain'>, context: TreContext): Answer {
  const { volatile, checks } = context;
  const { session } = volatile;
  if (session === undefined) return refuse('outOfOrder');
  const challenge = checks.challengeSignature(command.challenge, keyOf(session.shoId, context));
  if (!challenge.ok) return challenge;
  const ours = checks.challengeSession(challenge.value, session);
  if (!ours.ok) return ours;
  return answer({ type: 'tre.sessionOpened', info: attest(session, challenge.value.nonceV, context) });
}

/**
 * Ends the session when its own operator has said so, and gives up what was staged in it. What was installed or
 * intended no abort undoes.
 */
export function checkAbort(command: Msg<'m2me.checkAbort'>, context: TreContext): Answer {
  const { memory, volatile, state, checks } = context;
  const { session } = volatile;
  if (session === undefined) return refuse('outOfOrder');
  const abort = checks.abortSignature(command.abort, keyOf(session.shoId, context));
  if (!abort.ok) return abort;
  const ours = checks.abortSession(abort.value, session);
  if (!ours.ok) return ours;
  const phase = inPhase(state.change, 'pristine', 'stagedInitial', 'active', 'stagedChange');
  if (!phase.ok) return phase;
  if (phase.value.phase === 'stagedInitial' || phase.value.phase === 'stagedChange') memory.record({ kind: 'dropped' });
  volatile.session = undefined;
  return answer({ type: 'tre.abortVerified' });
}
