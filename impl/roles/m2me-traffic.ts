/**
 * What an application on the device sends: over the first access to those who provision the device, in service to whom
 * the contract names. Source: TR 33.812, clauses 5.1.3.3.2.1 and 5.1.3.3.2.2; AMB-04, DEC-170, DEC-172.
 */
import { match, P } from 'ts-pattern';
import { bootstrapPeers, type Datagram } from '../traffic.js';
import type { Credential, Input, M2meState, Step } from './m2me-state.js';
import { hasNoPower, ignore, tell, turnDown, type M2meContext } from './m2me-step.js';

/** A step of an application; `undefined` where the input is none. */
export function trafficStep(state: M2meState, input: Input, context: M2meContext): Step | undefined {
  if (input.kind !== 'data') return undefined;
  if (hasNoPower(state)) return ignore(state);
  const credential = accessOf(state);
  if (credential === undefined) return turnDown(state, 'notAttached');
  const judged = judge(input.datagram, credential, context);
  if (!judged.ok) return turnDown(state, judged.cause);
  return { next: state, out: [tell(credential.network, { type: 'm2me.datagram', ...input.datagram })] };
}

function judge(
  datagram: Datagram,
  { identity, filter }: Credential,
  { checks }: M2meContext,
): ReturnType<M2meContext['checks']['firstAccessConfined' | 'filterInDevice']> {
  return identity === 'initial'
    ? checks.firstAccessConfined(datagram, { peers: bootstrapPeers })
    : checks.filterInDevice(datagram, { filter });
}

/** The credential whose access is up. */
export function accessOf(state: M2meState): Credential | undefined {
  return match(state)
    .with({ name: P.union('inFactory', 'loading', 'off', 'dark', 'booting') }, () => undefined)
    .with({ name: P.union('attaching', 'authenticating', 'proving', 'rejected') }, () => undefined)
    .with(
      { name: P.union('awaitingFallback', 'fallingBack', 'activating', 'goingPristine', 'departing') },
      () => undefined,
    )
    .with({ name: 'checkingInstruction' }, ({ credential, unserved }) =>
      unserved === undefined ? credential : undefined,
    )
    .with({ name: 'openingSession' }, ({ rest }) => (rest.name === 'attaching' ? undefined : rest.credential))
    .with({ name: P.union('attestingAgain', 'checkingAbort') }, ({ back }) => back.credential)
    .with({ name: P.union('closingReport', 'closingCancel', 'swapping') }, ({ back }) => back.credential)
    .otherwise(({ credential }) => credential);
}
