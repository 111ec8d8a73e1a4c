/**
 * AKA for the one identity in use, by its USIM or by the ISIM beside it. Source: TR 33.812, clauses 5.1.3.6.3 step 5
 * and r20 and
 * 5.1.3.3.2.1 (o24); TS 33.102, clause 6.3.3; DEC-213.
 *
 * The sequence number is durable before RES leaves the TRE: else a power cut would let the same challenge serve twice.
 */
import type { Msg } from '../codec/messages.js';
import { freshWindow } from '../crypto/sqn.js';
import { answer, wipeContext, type Answer, type TreContext } from './context.js';
import { accept, refuse, type Checked } from './refusal.js';
import { identityOf, isimOf, type ApplicationId, type McimRef } from './slots.js';
import { answerChallenge, type UsimAnswer, type UsimSecrets } from './usim.js';

/** Answers a challenge, if it is for the identity in use. */
export function akaCommand({ identity, application, rand, autn }: Msg<'m2me.aka'>, context: TreContext): Answer {
  const { state, memory, volatile } = context;
  // Between SWAPPED and ACTIVE nothing is usable: the old is sealed, the new not yet active.
  if (state.change.phase === 'swapped') return refuse('outOfOrder');
  if (application === 'isim') return isimAnswers({ rand, autn }, context);
  const inUse = identityOf(state.change);
  const slot = inUse === 'initial' ? inUse : inUse.slot;
  const name = inUse === 'initial' ? inUse : inUse.shoId;
  const secrets = identity === name ? memory.secretsOf(inUse)?.usim : undefined;
  if (secrets === undefined) return refuse('unknownIdentity');
  const answered = challenged(slot, secrets, { rand, autn }, context);
  if (!answered.ok) return answered;
  if (answered.value.result === 'res') {
    wipeContext(volatile, slot);
    volatile.contexts.set(slot, answered.value.context);
  }
  return inWords(answered.value);
}

/** Names the ISIM beside the MCIM in use. */
export function selectIsim(context: TreContext): Answer {
  if (context.state.change.phase === 'swapped') return refuse('outOfOrder');
  const found = isimInUse(context);
  return found.ok ? answer({ type: 'tre.isimSelected', ...found.value.isim }) : found;
}

/** Its keys are for what protects IMS, which is not modelled: they go with the answer (DEC-214). */
function isimAnswers(challenge: Challenge, context: TreContext): Answer {
  const found = isimInUse(context);
  if (!found.ok) return found;
  const { slot, secrets } = found.value;
  const answered = challenged(isimOf[slot], secrets, challenge, context);
  if (!answered.ok) return answered;
  if (answered.value.result === 'res') {
    answered.value.context.ck.fill(0);
    answered.value.context.ik.fill(0);
  }
  return inWords(answered.value);
}

interface Challenge {
  readonly rand: Uint8Array;
  readonly autn: Uint8Array;
}

type IsimInUse = McimRef & { readonly isim: NonNullable<McimRef['isim']>; readonly secrets: UsimSecrets };

function isimInUse({ state, memory, checks }: TreContext): Checked<IsimInUse> {
  const inUse = identityOf(state.change);
  if (inUse === 'initial' || inUse.isim === undefined) return refuse('noIsim');
  const stored = memory.secretsOf(inUse);
  // A weakened check takes one application for the other.
  const secrets = stored === undefined ? undefined : checks.isimSecrets(stored, {});
  return secrets?.ok === true ? accept({ ...inUse, isim: inUse.isim, secrets: secrets.value }) : refuse('noIsim');
}

function challenged(
  application: ApplicationId,
  secrets: UsimSecrets,
  { rand, autn }: Challenge,
  { state, factory, memory, checks }: TreContext,
): Checked<UsimAnswer> {
  const window = { ...freshWindow(), accepted: state.accepted.get(application) ?? freshWindow().accepted };
  const judged = checks.sqnFresh(window, factory);
  if (!judged.ok) return judged;
  const result = answerChallenge(secrets, judged.value, rand, autn);
  if (result.result === 'res') memory.record({ kind: 'sqn', slot: application, ...result.moved });
  return accept(result);
}

function inWords(answered: UsimAnswer): Answer {
  if (answered.result === 'macFailure') return answer({ type: 'tre.akaResult', result: 'macFailure' });
  if (answered.result === 'syncFailure')
    return answer({ type: 'tre.akaResult', result: 'syncFailure', auts: answered.auts });
  return answer({ type: 'tre.akaResult', result: 'res', res: answered.res });
}
