/**
 * Connectivity Credentials Issuing Function: issues initial credentials, once a device, and tells the ICF of those that
 * it has issued. Source: TR 33.812, clauses 5.1.3.4.1 (mode A) and 5.1.3.6.3 step 3 NOTE 1; the profile, "CCIF".
 */
import { match } from 'ts-pattern';
import type { Msg } from '../codec/index.js';
import { newAkaCredential, type AkaAlgorithm } from '../crypto/aka-credential.js';
import { MisuseError } from '../errors.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { accept, receive, send, unknownAction, unknownTimer } from './edge.js';

/** What a CCIF knows. */
export interface CcifConfig {
  /** The first PCID that it issues, 15 digits; the following devices get the following numbers. */
  readonly firstPcid: string;
  /** Algorithm set of the credentials that it issues. Default MILENAGE. */
  readonly akaAlgorithm?: AkaAlgorithm;
}

/** One CCIF. */
export class Ccif implements Role {
  readonly #config: CcifConfig;
  readonly #surroundings: Surroundings;
  /** By device. */
  readonly #issued = new Map<string, Msg<'ccif.credential'>>();

  /** @throws {@link MisuseError} `USE-003` when the first PCID is not 15 digits. */
  constructor(config: CcifConfig, surroundings: Surroundings) {
    if (!/^[0-9]{15}$/.test(config.firstPcid)) {
      throw new MisuseError('USE-003', `firstPcid: expected 15 digits, got ${config.firstPcid.length} characters.`);
    }
    this.#config = config;
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(['supplier.requestCredential', 'icf.credentialRequest'], from, octets, (message) =>
      match(message)
        .with({ type: 'supplier.requestCredential' }, ({ devId }) =>
          accept(send('supplier', this.#credentialOf(devId))),
        )
        .with({ type: 'icf.credentialRequest' }, ({ pcid }) => accept(send('icf', this.#responseOn(pcid))))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('ccif', timer, 'no timer');
  }

  command(action: string): Reaction {
    return unknownAction('ccif', action, 'no action');
  }

  #credentialOf(devId: string): Msg<'ccif.credential'> {
    const known = this.#issued.get(devId);
    if (known !== undefined) return known;
    const { random } = this.#surroundings;
    const pcid = String(BigInt(this.#config.firstPcid) + BigInt(this.#issued.size)).padStart(15, '0');
    const credential = newAkaCredential(this.#config.akaAlgorithm ?? 'milenage', random);
    const message = { type: 'ccif.credential', devId, pcid, credential } as const;
    this.#issued.set(devId, message);
    return message;
  }

  #responseOn(pcid: string): Msg<'ccif.credentialResponse'> {
    const type = 'ccif.credentialResponse';
    for (const { pcid: issued, credential } of this.#issued.values()) {
      if (issued === pcid) return { type, found: true, pcid, credential };
    }
    return { type, found: false, pcid };
  }
}
