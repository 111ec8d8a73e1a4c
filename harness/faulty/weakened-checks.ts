/**
 * Checks that let everything pass, to be put in the place of complete ones. They live here, and nowhere in `impl`: no
 * role that is built without this folder can be weakened.
 */
import type { PayloadKind, SignedObject, VerifiedClaims } from '../../impl/codec/index.js';

/** Believes the claims of an object whoever signed it. */
export function unverified<Kind extends PayloadKind>(): (object: SignedObject<Kind>) => {
  readonly ok: true;
  readonly value: VerifiedClaims<Kind>;
} {
  return (object) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fault: claims are taken for verified
    return { ok: true, value: object.claims as VerifiedClaims<Kind> };
  };
}

/** Lets every subject pass. */
export function unasked<Subject>(): (subject: Subject) => { readonly ok: true; readonly value: Subject } {
  return (subject) => ({ ok: true, value: subject });
}
