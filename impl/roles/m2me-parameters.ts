/**
 * Network parameters, which an operator sets up in the device that it serves. Source: TR 33.812, clause 5.1.3.3.2.2;
 * DEC-212.
 */
import type { Outcome } from '../checks.js';
import type { Payload, SignedObject } from '../codec/index.js';
import type { RefusalCause } from '../role.js';
import { shoAt } from './edge.js';
import type { Host, Input, M2meState, Step } from './m2me-state.js';
import { hasNoPower, ignore, tell, turnDown, type M2meContext } from './m2me-step.js';
import { accessOf } from './m2me-traffic.js';

/** A step of an operator's parameters; `undefined` where the input is none. */
export function parametersStep(state: M2meState, input: Input, context: M2meContext): Step | undefined {
  if (input.kind !== 'message' || input.message.type !== 'sho.parameters') return undefined;
  const { host } = context;
  if (hasNoPower(state) || host === undefined) return ignore(state);
  const credential = accessOf(state);
  if (credential === undefined || credential.identity === 'initial') return turnDown(state, 'notAttached');
  // Whatever is under way has its own answers to wait for; what is not acknowledged comes again.
  if (state.name !== 'idle') return ignore(state);
  const { from, message } = input;
  const ofServing = context.checks.parametersOperator(from, { serving: credential.network });
  if (!ofServing.ok) return turnDown(state, ofServing.cause);
  const shoId = shoAt(from);
  const judged = judge(message.parameters, shoId, host, context);
  if (!judged.ok) return turnDown(state, judged.cause);
  const { devId, ver } = judged.value;
  const parameters = new Map(host.parameters).set(shoId, judged.value);
  return { next: state, host: { ...host, parameters }, out: [tell(from, { type: 'm2me.parametersAck', devId, ver })] };
}

function judge(
  object: SignedObject<'parameters'>,
  shoId: string,
  { devId, shos, parameters }: Host,
  { checks }: M2meContext,
): Outcome<Payload<'parameters'>, RefusalCause> {
  const signed = checks.parametersSignature(object, { key: shos.get(shoId) });
  if (!signed.ok) return signed;
  const forUs = checks.parametersDevice(signed.value, { devId });
  if (!forUs.ok) return forUs;
  const inUse = parameters?.get(shoId);
  const fresh = checks.parametersFresh(signed.value, { newest: inUse?.ver ?? 0 });
  if (!fresh.ok) return fresh;
  // What is in use stays as it is.
  return { ok: true, value: inUse?.ver === signed.value.ver ? inUse : signed.value };
}
