/**
 * What the applications of the device run: packages of those who manage the device, from the DPF or from the endpoint
 * that the package loaded last has named, over whatever access there is. Source: TR 33.812, clauses 5.1.3.4.3 and
 * 5.1.3.3.2.1; AMB-04, DEC-173.
 */
import type { Payload, SignedObject } from '../codec/index.js';
import type { Outcome } from '../checks.js';
import type { RefusalCause } from '../role.js';
import type { Host, Input, M2meState, Step } from './m2me-state.js';
import { hasNoPower, ignore, tell, turnDown, type M2meContext } from './m2me-step.js';

/** A step of the management; `undefined` where the input is none. */
export function applicationStep(state: M2meState, input: Input, context: M2meContext): Step | undefined {
  if (input.kind !== 'message') return undefined;
  const { message } = input;
  if (message.type !== 'dpf.application' && message.type !== 'manager.application') return undefined;
  const { host, ports } = context;
  if (hasNoPower(state) || host === undefined) return ignore(state);
  const from = message.type === 'dpf.application' ? ports.dpf : ports.manager;
  const judged = judge(message.application, from, host, context);
  if (!judged.ok) return turnDown(state, judged.cause);
  const { devId, ver } = judged.value;
  const ack = tell(from, { type: 'm2me.applicationAck', devId, ver });
  return { next: state, host: { ...host, application: judged.value }, out: [ack] };
}

function judge(
  application: SignedObject<'application'>,
  from: string,
  { devId, managers, application: loaded }: Host,
  { checks, ports }: M2meContext,
): Outcome<Payload<'application'>, RefusalCause> {
  if (from !== ports.dpf) {
    const named = checks.applicationEndpoint(from, { endpoint: loaded?.endpoint });
    if (!named.ok) return named;
  }
  const signed = checks.applicationSignature(application, { keys: managers });
  if (!signed.ok) return signed;
  const forUs = checks.applicationDevice(signed.value, { devId });
  if (!forUs.ok) return forUs;
  const fresh = checks.applicationFresh(signed.value, { newest: loaded?.ver ?? 0 });
  if (!fresh.ok) return fresh;
  // What is loaded already stays as it is.
  return { ok: true, value: signed.value.ver === loaded?.ver ? loaded : signed.value };
}
