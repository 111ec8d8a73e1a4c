/**
 * The policy of a region, as SHO and DRF keep it: which operators may be contracted with. Source: TR 33.812,
 * clause 5.1.3.5.9; DEC-233, DEC-234.
 */
import type { Checks } from '../checks.js';
import type { Payload, SignedObject } from '../codec/index.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';
import type { Reaction } from '../role.js';
import { accept, refuse } from './edge.js';

/** What is in force; without a key of a regulator nothing ever is. */
export class Region {
  readonly #checks: Checks;
  readonly #regulator: VerifyingKey | undefined;
  /** In force; for the record. */
  policy: Payload<'regionPolicy'> | undefined;

  constructor(checks: Checks, regulator: VerifyingKey | undefined) {
    this.#checks = checks;
    this.#regulator = regulator;
  }

  /** `regulator.policy`: in force until a later one is. */
  take(policy: SignedObject<'regionPolicy'>): Reaction {
    const signed = this.#checks.policySignature(policy, { key: this.#regulator });
    if (!signed.ok) return refuse(signed.cause);
    const fresh = this.#checks.policyFresh(signed.value, { serial: this.policy?.serial ?? 0 });
    if (!fresh.ok) return refuse(fresh.cause);
    this.policy = fresh.value;
    return accept();
  }

  /** Whether an operator may be contracted with. */
  allows(shoId: string): boolean {
    return this.#checks.operatorAllowed({ shoId }, { operators: this.policy?.operators }).ok;
  }
}
