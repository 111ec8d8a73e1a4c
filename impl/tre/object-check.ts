/**
 * Opening of an MCIM object and whether it is for this TRE, session and operator. Source: TR 33.812, clause 5.1.3.6.3
 * step 17; AMB-11 (origin, binding and freshness inside the encryption).
 */
import { openMcim } from '../codec/mcim-object.js';
import type { Msg } from '../codec/messages.js';
import type { SignedObject } from '../codec/signed.js';
import { keyOf, type Session, type TreContext } from './context.js';
import { accept, firstRefusal, refuse, type Checked, type Refusal } from './refusal.js';
import type { McimRef } from './slots.js';
import type { SlotSecrets } from './usim.js';

/** What a good object brings: an MCIM, or the order to switch to the one at rest (M32). */
export type Opened = OpenedMcim | OpenedOrder | OpenedPromotion;

/** The credential of this PCID, which is in the TRE, becomes the MCIM (DEC-215). */
interface OpenedPromotion {
  readonly kind: 'promotion';
  readonly shoId: string;
  readonly mcimId: string;
  readonly ver: number;
  readonly pcid: string | undefined;
  readonly activation?: 'later';
}

interface OpenedOrder {
  readonly kind: 'switch';
  readonly ver: number;
  readonly resting: McimRef;
}

interface OpenedMcim {
  readonly kind: 'operational';
  readonly shoId: string;
  readonly mcimId: string;
  readonly ver: number;
  readonly imsi: string;
  readonly activation?: 'later';
  readonly isim?: NonNullable<McimRef['isim']>;
  readonly secrets: SlotSecrets;
}

/** What is inside, if it was signed by the session's operator for this session; causes in the order of the profile. */
export function openObject(
  { object, dpfToken }: Pick<Msg<'m2me.stage'>, 'object' | 'dpfToken'>,
  session: Session,
  context: TreContext,
): Checked<Opened> {
  const { checks, factory, state } = context;
  const opened = openMcim(object, factory.decryption);
  if (opened.kind === 'refused') return refuse('badSignature');
  const verified = checks.objectSignature(opened.mcim, {
    shoId: session.shoId,
    keyOf: (shoId) => keyOf(shoId, context).key,
  });
  if (!verified.ok) return verified;
  const claims = verified.value;
  const { shoId, mcimId, ver, activation, mcim } = claims;
  const refusal = firstRefusal(
    () => checks.objectDevice(claims, factory),
    () => checks.objectSession(claims, session),
    () => checks.objectSho(claims, session),
    () => checks.objectFresh(claims, { newest: state.versions.get(shoId) ?? 0 }),
  );
  if (refusal !== undefined) return refusal;
  const shown = checks.dpfTokenRequired(claims, { shown: dpfToken });
  if (!shown.ok) return shown;
  const refusedFor = shown.value === undefined ? undefined : refusedToken(shown.value, session, context);
  if (refusedFor !== undefined) return refusedFor;
  const delayed = activation === undefined ? {} : { activation };
  if (claims.kind === 'promotion')
    return accept({ kind: 'promotion', shoId, mcimId, ver, pcid: claims.pcid, ...delayed });
  if (mcim === undefined) {
    const { change, resting: atRest } = state;
    const active = change.phase === 'active' ? change.active : undefined;
    const resting = checks.switchMcim(claims, { resting: atRest, active });
    return resting.ok ? accept({ kind: 'switch', ver, resting: resting.value }) : resting;
  }
  const common = { kind: 'operational', shoId, mcimId, ver, imsi: mcim.imsi, ...delayed } as const;
  if (mcim.isim === undefined) return accept({ ...common, secrets: { usim: mcim.credential } });
  const { impi, impu, credential } = mcim.isim;
  return accept({ ...common, isim: { impi, impu }, secrets: { usim: mcim.credential, isim: credential } });
}

/** Why the operator of the session has not let this DPF talk to this device in it, or not at this time (4.3-o05). */
function refusedToken(token: SignedObject<'dpfToken'>, session: Session, context: TreContext): Refusal | undefined {
  const { checks, factory, clock } = context;
  const signed = checks.dpfTokenSignature(token, keyOf(session.shoId, context));
  if (!signed.ok) return signed;
  const claims = signed.value;
  return firstRefusal(
    () => checks.dpfTokenDevice(claims, factory),
    () => checks.dpfTokenDpf(claims, session),
    () => checks.dpfTokenSession(claims, session),
    () => checks.dpfTokenUnexpired(claims, { now: clock.now() }),
  );
}
