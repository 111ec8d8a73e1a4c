/**
 * What an ICF is given for the first access of a device: the whole credential, or vectors that are made from it
 * beforehand. Source: TR 33.812, clause 5.1.3.4.4; TS 33.102, clause 6.3.2; AMB-32, DEC-200, DEC-201.
 */
import type { Payload } from '../codec/index.js';
import type { AkaCredential } from '../crypto/aka-credential.js';
import { AkaHome } from './aka-home.js';
import type { Random } from '../crypto/random.js';

/** What is inside the encryption, besides the names. */
export type Material = Payload<'accessMaterial'>['material'];

/** How many vectors a supplier makes at once. */
const BATCH = 2;

/**
 * A batch with the first sequence numbers of a credential, of which nobody else makes vectors before they are used up.
 */
export function vectorsOf(credential: AkaCredential, random: Random): Material {
  const home = new AkaHome(credential);
  const vectors = Array.from({ length: BATCH }, () => home.next(random)).filter((vector) => vector !== undefined);
  return { kind: 'vectors', first: 1, vectors };
}
