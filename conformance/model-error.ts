/**
 * The model, or a tool's bound on it, is at fault.
 *
 * The message has one form: subject, what was expected, what was found, where, what to do. `code` is stable;
 * all codes are listed in `lint/codes.ts`.
 */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: string;
  /** The parts of the message, for whoever knows the place or the way out better; absent where it was made whole. */
  readonly parts: Complaint | undefined;

  constructor(code: string, message: string, parts?: Complaint) {
    super(`${code} ${message}`);
    this.code = code;
    this.parts = parts;
  }
}

/** The parts of a {@link ModelError}'s message. */
export interface Complaint {
  /** What is wrong: `context field sids`. */
  readonly subject: string;
  readonly expected: string;
  readonly got: string;
  /** Machine and state path, event or transition. */
  readonly where: string;
  /** What to do, in the imperative. */
  readonly todo: string;
  /** Names of the states of an automaton that it is about. */
  readonly states?: readonly string[];
}

/** @returns the error to throw. */
export function modelError(code: string, complaint: Complaint): ModelError {
  return new ModelError(code, complaintText(complaint), complaint);
}

/** `where: subject: expected …, got …. What to do.` */
export function complaintText({ subject, expected, got, where, todo }: Complaint): string {
  return `${where}: ${subject}: expected ${expected}, got ${got}. ${todo}`;
}

/** @returns the kind of a value, with the first fields of an object: `got` of what is nothing that was asked for. */
export function shapeText(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object')
    return `the ${typeof value} ${String(value as string | number | boolean | bigint | symbol)}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an object without fields';
  return `an object with ${keys.slice(0, MOST_NAMED).join(', ')}${keys.length > MOST_NAMED ? ', …' : ''}`;
}

const MOST_NAMED = 6;
