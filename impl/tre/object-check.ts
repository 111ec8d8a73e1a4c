/**
 * Opening of an MCIM object and whether it is for this TRE, session and operator. Source: TR 33.812, clause 5.1.3.6.3
 * step 17; AMB-11 (origin, binding and freshness inside the encryption).
 */
import { openMcim } from '../codec/mcim-object.js';
import { keyOf, type Session, type TreContext } from './context.js';
import { accept, firstRefusal, refuse, type Checked } from './refusal.js';
import type { UsimSecrets } from './usim.js';

/** What a good object brings. */
export interface OpenedMcim {
  readonly shoId: string;
  readonly mcimId: string;
  readonly ver: number;
  readonly imsi: string;
  readonly activation?: 'later';
  readonly secrets: UsimSecrets;
}

/** The MCIM inside, if it was signed by the session's operator for this session; causes in the order of the profile. */
export function openObject(object: Uint8Array, session: Session, context: TreContext): Checked<OpenedMcim> {
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
  const delayed = activation === undefined ? {} : { activation };
  return accept({ shoId, mcimId, ver, imsi: mcim.imsi, ...delayed, secrets: mcim.credential });
}
