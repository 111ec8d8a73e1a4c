/**
 * AKA for the one identity in use. Source: TR 33.812, clause 5.1.3.6.3 step 5 and r20; TS 33.102, clause 6.3.3.
 *
 * The sequence number is durable before RES leaves the TRE: else a power cut would let the same challenge serve twice.
 */
import type { Msg } from '../codec/messages.js';
import { freshWindow } from '../crypto/sqn.js';
import { answer, wipeContext, type Answer, type TreContext } from './context.js';
import { refuse } from './refusal.js';
import { identityOf } from './slots.js';
import { answerChallenge } from './usim.js';

/** Answers a challenge, if it is for the identity in use. */
export function akaCommand({ identity, rand, autn }: Msg<'m2me.aka'>, context: TreContext): Answer {
  const { state, factory, memory, volatile, checks } = context;
  // Between SWAPPED and ACTIVE nothing is usable: the old is sealed, the new not yet active.
  if (state.change.phase === 'swapped') return refuse('outOfOrder');
  const inUse = identityOf(state.change);
  const slot = inUse === 'initial' ? inUse : inUse.slot;
  const name = inUse === 'initial' ? inUse : inUse.shoId;
  const secrets = identity === name ? memory.secretsOf(inUse) : undefined;
  if (secrets === undefined) return refuse('unknownIdentity');
  const window = { ...freshWindow(), accepted: state.accepted.get(slot) ?? freshWindow().accepted };
  const judged = checks.sqnFresh(window, factory);
  if (!judged.ok) return judged;
  const result = answerChallenge(secrets, judged.value, rand, autn);
  if (result.result === 'macFailure') return answer({ type: 'tre.akaResult', result: 'macFailure' });
  if (result.result === 'syncFailure')
    return answer({ type: 'tre.akaResult', result: 'syncFailure', auts: result.auts });
  memory.record({ kind: 'sqn', slot, ...result.moved });
  wipeContext(volatile, slot);
  volatile.contexts.set(slot, result.context);
  return answer({ type: 'tre.akaResult', result: 'res', res: result.res });
}
