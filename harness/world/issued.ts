/**
 * What implementations under test have issued in one run: nonces, session ids, token ids, RANDs and keys. A value
 * stands for one test only. The same test with the same seed may issue it again, as a repetition with seeded randomness
 * does; in another test it is a value that was not fresh.
 */
import { JudgeError } from '../../conformance/run/result.js';
import { toHex } from '../../impl/crypto/index.js';

/** Kinds are kept apart: a nonce may look like a session id. */
export type IssuedKind =
  'session id' | 'token id' | 'nonce' | 'access challenge' | 'status nonce' | 'renewal request' | 'RAND' | 'key';

/** Notes that the implementation of a test has issued octets. */
export type Claim = (kind: IssuedKind, octets: Uint8Array) => void;

/** The values of one run. */
export class Issued {
  readonly #tests = new Map<string, string>();

  /** Notes for one test of one role; `seed` is that of the test. */
  of(role: string, seed: string): Claim {
    return (kind, octets) => {
      const key = `${role}/${kind}/${toHex(octets)}`;
      const before = this.#tests.get(key);
      if (before === undefined) this.#tests.set(key, seed);
      else if (before !== seed)
        // A key is not printed: that it came back says enough.
        throw new JudgeError(
          'nonce-reuse',
          `${kind}${kind === 'key' ? '' : ` ${toHex(octets)}`} was issued before, in the test with seed ${before}.`,
        );
    };
  }
}
