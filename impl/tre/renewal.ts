/**
 * Renewal of the initial credential: the request (M33), and the new credential (M34) in the place of the one before.
 * Source: TR 33.812, clause 5.1.3.7.4.3 NOTE 2; DEC-150 to DEC-154.
 *
 * The new secrets are sealed beside the old ones and durable before the record that refers to them, so that a power cut
 * finds one credential or the other.
 */
import { asNonce, type Msg } from '../codec/index.js';
import { openRenewal } from '../codec/initial-credential.js';
import { sign } from '../codec/signed.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';
import { answer, inPhase, type Answer, type TreContext } from './context.js';
import { accept, firstRefusal, refuse, type Checked } from './refusal.js';

/** M33, on the order of the CCIF or near the end of the credential; told of what is done, the TRE says that it is. */
export function signRenewal({ order }: Msg<'m2me.signRenewal'>, context: TreContext): Answer {
  const { checks, factory, environment, volatile, random } = context;
  const renewer = renewerOf(context);
  if (!renewer.ok) return renewer;
  const ver = versionOf(context);
  if (order === undefined && environment.initialCredential === 'usable') return refuse('outOfOrder');
  if (order !== undefined) {
    const signed = checks.renewalOrderSignature(order, renewer.value);
    if (!signed.ok) return signed;
    const forUs = checks.renewalOrderDevice(signed.value, factory);
    if (!forUs.ok) return forUs;
    if (signed.value.ver + 1 === ver) return renewed(ver, context);
    const fresh = checks.renewalOrderFresh(signed.value, { ver });
    if (!fresh.ok) return fresh;
  }
  volatile.renewal ??= asNonce(random.bytes(16));
  const { devId, treId, certificate, signing } = factory;
  const request = sign('renewalRequest', { devId, treId, ver, request: volatile.renewal }, signing);
  return answer({ type: 'tre.renewalRequest', request, certificate });
}

/** RENEWED, in one record. */
export function renew({ object }: Msg<'m2me.renew'>, context: TreContext): Answer {
  const { checks, factory, memory, volatile, environment } = context;
  const renewer = renewerOf(context);
  if (!renewer.ok) return renewer;
  const { renewal: request } = volatile;
  if (request === undefined) return refuse('outOfOrder');
  const opened = openRenewal(object, factory.decryption);
  if (opened.kind === 'refused') return refuse('badSignature');
  const signed = checks.renewalSignature(opened.credential, renewer.value);
  if (!signed.ok) return signed;
  const { ver, pcid, credential } = signed.value;
  const refusal = firstRefusal(
    () => checks.renewalDevice(signed.value, factory),
    () => checks.renewalRequested(signed.value, { request }),
    () => checks.renewalFresh(signed.value, { ver: versionOf(context) }),
  );
  if (refusal !== undefined) return refusal;
  memory.renew({ ver, pcid }, credential);
  volatile.renewal = undefined;
  environment.initialCredential = 'usable';
  return renewed(ver, context);
}

/** Who renews the credential of this device; nobody while it is the identity in use. */
function renewerOf({ factory, state }: TreContext): Checked<{ readonly key: VerifyingKey }> {
  const isInService = inPhase(
    state.change,
    'active',
    'stagedChange',
    'intent',
    'unconfirmed',
    'reported',
    'cancelling',
  );
  if (!isInService.ok) return isInService;
  return factory.ccif === undefined ? refuse('outOfOrder') : accept({ key: factory.ccif });
}

/** Of the credential in the device; that of the factory is 0. */
function versionOf({ state }: TreContext): number {
  return state.renewed?.ver ?? 0;
}

function renewed(ver: number, { factory: { devId, signing } }: TreContext): Answer {
  return answer({ type: 'tre.renewed', ack: sign('renewalAck', { devId, ver }, signing) });
}
