/**
 * The one refusal of this folder: octets that are no message of the profile, with the place and what was wrong there.
 *
 * Never carries a value, only its kind and size: what is malformed may still hold a secret.
 */

/** Why octets are not accepted. A value, never thrown. */
export class Malformed {
  readonly refused = 'malformed' as const;
  /** Path of field names from the message inwards, for example `sho.token.token.tid`. */
  readonly where: string;
  readonly expected: string;
  readonly got: string;

  constructor(where: string, expected: string, got: string) {
    this.where = where;
    this.expected = expected;
    this.got = got;
  }
}

/** Whether a result of reading is the refusal. */
export function isMalformed(result: unknown): result is Malformed {
  return result instanceof Malformed;
}
