/**
 * Errors of the reference implementation, by who must act.
 *
 * A peer's message that is refused is a returned value ({@link Refused}), never an exception. A mistake of the caller
 * is a thrown {@link MisuseError} with a code of the table below. What cannot happen is an {@link UnreachableError}.
 * Errors of models and tools (`MDL-nnn`) live with the models, not here.
 */

/** A refusal of what a peer sent, an attacker may have sent, or a store gave back: named, and without any secret. */
export interface Refused<Cause extends string> {
  readonly kind: 'refused';
  readonly cause: Cause;
  /** Ids of the requirements that demand this refusal; empty where the refusing part knows none. */
  readonly reqs: readonly string[];
}

/**
 * Makes a refusal.
 *
 * @param cause - one of the causes of the refusing function; cryptographic failures share one cause.
 * @param reqs - requirement ids that demand the refusal.
 */
export function refused<const Cause extends string>(cause: Cause, reqs: readonly string[] = []): Refused<Cause> {
  return { kind: 'refused', cause, reqs };
}

/** Thrown for a mistake of the calling program; the code is a key of {@link misuseCodes}. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
  readonly code: MisuseCode;

  /**
   * @param code - which mistake.
   * @param message - subject, expected, got, where, what to do; never the value of a secret.
   */
  constructor(code: MisuseCode, message: string) {
    super(`${code} ${message}`);
    this.code = code;
  }
}

/** Thrown where the types say that control cannot come: a defect of this implementation, not of its caller. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';

  constructor(where: string, value?: never) {
    super(`${where}: reached a place that its types exclude (${String(value)}). Please report this as a defect.`);
  }
}

/** The one table of misuse codes; documentation is generated from it. A code is never reused. */
export const misuseCodes = {
  'USE-001': 'An octet string has the wrong length.',
  'USE-002': 'A number is outside its range.',
  'USE-003': 'A text is not in the form that it should have (hexadecimal, name of a block).',
  'USE-004': 'A value cannot be written in the CBOR subset in use.',
  'USE-005': 'A sequence is exhausted: no further message, vector or record under this key.',
  'USE-006': 'An own secret key is not a valid key of its algorithm.',
  'USE-007': 'A journal was used after one of its writes failed; open it again.',
  'USE-008': 'A stored or signed object exceeds the limit of its format.',
  'USE-009': 'A store holds what no power cut can leave: damage, a change from outside, or the wrong key.',
  'USE-010': 'A store is older than its monotone counter says.',
  'USE-011': 'The configuration lacks what an action needs, or names a key that is none.',
} as const;

/** A key of {@link misuseCodes}. */
export type MisuseCode = keyof typeof misuseCodes;
