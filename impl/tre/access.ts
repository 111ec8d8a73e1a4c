/**
 * The first access where it is no 3GPP access: the proof to its provider, and the discovery that the device sends to
 * the DRF itself. Source: TR 33.812, clause 5.1.3.6.4; AMB-03, DEC-93, DEC-94.
 *
 * Both only while the initial identity is in use: an MCIM in use proves itself to its operator alone (AMB-27).
 */
import type { Msg } from '../codec/messages.js';
import { sign } from '../codec/signed.js';
import { accessProof } from '../crypto/access-proof.js';
import { answer, inPhase, type Answer, type TreContext } from './context.js';
import { refuse } from './refusal.js';

/** Answers the challenge of the provider, if the factory has put in an account there. */
export function proveAccess({ challenge }: Msg<'m2me.proveAccess'>, { state, factory }: TreContext): Answer {
  // Between SWAPPED and ACTIVE nothing is usable: the old is sealed, the new not yet active.
  if (state.change.phase === 'swapped') return refuse('outOfOrder');
  const { initial } = factory;
  if (!inPhase(state.change, ...initialPhases).ok || initial.kind !== 'icsp') return refuse('unknownIdentity');
  return answer({ type: 'tre.accessProof', account: initial.account, mac: accessProof(initial, challenge) });
}

/** Signs that the device wants to be bootstrapped, dated by the last bootstrap that it has followed (M10b). */
export function signDiscovery({ state, factory }: TreContext): Answer {
  const phase = inPhase(state.change, ...initialPhases);
  if (!phase.ok) return phase;
  const claims = { devId: factory.devId, after: state.bootCounter };
  return answer({ type: 'tre.discovery', discovery: sign('discovery', claims, factory.signing) });
}

const initialPhases = ['pristine', 'stagedInitial', 'installed'] as const;
