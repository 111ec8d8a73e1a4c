/**
 * Sequence numbers of AKA: SQN = SEQ || IND, 43 and 5 bits. Source: TS 33.102, Annex C (C.1.1, C.2, C.3).
 *
 * A SQN of 48 bits is held as a number: exact below 2^53, but beyond JavaScript's bit operators, which cut at 32 bits.
 * All arithmetic here multiplies and divides. States are values: the caller stores what a function returns.
 */
import { MisuseError } from '../errors.js';
import { requireLength } from './bytes.js';

/** SQN in its parts. */
export interface Sqn {
  /** 0 to 2^43 - 1. */
  readonly seq: number;
  /** 0 to 31: which entry of the card's array. */
  readonly ind: number;
}

/**
 * The 6 octets of a SQN, most significant first.
 *
 * @throws {@link MisuseError} `USE-002` when SEQ or IND is outside its range.
 */
export function encodeSqn({ seq, ind }: Sqn): Uint8Array {
  requireRange('SEQ', seq, seqLimit);
  requireRange('IND', ind, indLimit);
  const whole = seq * indLimit + ind;
  const octets = new Uint8Array(6);
  const view = new DataView(octets.buffer);
  view.setUint16(0, Math.floor(whole / 0x1_0000_0000));
  view.setUint32(2, whole % 0x1_0000_0000);
  return octets;
}

/**
 * The SQN in 6 octets.
 *
 * @throws {@link MisuseError} `USE-001` for another length.
 */
export function decodeSqn(octets: Uint8Array): Sqn {
  requireLength('SQN', octets, 6);
  const view = new DataView(octets.buffer, octets.byteOffset, 6);
  const whole = view.getUint16(0) * 0x1_0000_0000 + view.getUint32(2);
  return { seq: Math.floor(whole / indLimit), ind: whole % indLimit };
}

/** The card's memory of accepted sequence numbers (C.2.1), with its limits. */
export interface SqnWindow {
  /** SEQ accepted last under each IND, 32 entries. */
  readonly accepted: readonly number[];
  /** Delta of C.2.1: a SEQ may exceed the highest accepted one by at most this. */
  readonly largestJump: number;
  /** L of C.2.2: a SEQ may lie below the highest accepted one by less than this. Absent: no age limit. */
  readonly ageLimit?: number;
}

/**
 * The memory of a card that has accepted nothing yet.
 *
 * @param limits - delta, 2^28 by default as C.3.2 recommends, and the optional age limit.
 */
export function freshWindow(limits: { readonly largestJump?: number; readonly ageLimit?: number } = {}): SqnWindow {
  const accepted = Array.from({ length: indLimit }, () => 0);
  return { accepted, largestJump: defaultLargestJump, ...limits };
}

/** SQN_MS of the re-synchronisation token: the highest accepted SEQ and its IND (C.2.1). */
export function highestAccepted(window: SqnWindow): Sqn {
  let highest: Sqn = { seq: 0, ind: 0 };
  for (const [ind, seq] of window.accepted.entries()) if (seq > highest.seq) highest = { seq, ind };
  return highest;
}

/**
 * The window after accepting a SQN, or `undefined` when the SQN is not fresh (C.2.2).
 *
 * Fresh: above what its own IND accepted last, not too far above the highest, not too old. A gap under one IND does
 * not block vectors that were issued earlier under another: that is what the array is for.
 */
export function acceptSqn(window: SqnWindow, sqn: Sqn): SqnWindow | undefined {
  const highest = highestAccepted(window).seq;
  const last = window.accepted[sqn.ind] ?? 0;
  if (sqn.seq - highest > window.largestJump) return undefined;
  if (window.ageLimit !== undefined && highest - sqn.seq >= window.ageLimit) return undefined;
  if (sqn.seq <= last) return undefined;
  return { ...window, accepted: window.accepted.with(sqn.ind, sqn.seq) };
}

/** The home's counter for one subscriber: the SQN issued last. */
export type HomeSqn = Sqn;

/** The counter of a home that has issued nothing yet. */
export const freshHomeSqn: HomeSqn = { seq: 0, ind: 0 };

/**
 * The SQN of the next vector: SEQ + 1 and the next IND, cyclically (C.1.1.1, C.3.4; not partly time-based).
 *
 * @throws {@link MisuseError} `USE-005` when SEQ is exhausted: it must never wrap.
 */
export function nextSqn(last: HomeSqn): HomeSqn {
  if (!hasNextSqn(last)) {
    throw new MisuseError('USE-005', 'SEQ: all 2^43 values are used. Give the subscriber a new key.');
  }
  return { seq: last.seq + 1, ind: (last.ind + 1) % indLimit };
}

/** Whether a number comes after this one: {@link nextSqn} would not throw. */
export function hasNextSqn(last: HomeSqn): boolean {
  return last.seq + 1 < seqLimit;
}

/**
 * The home's counter after a verified AUTS told it SQN_MS (TS 33.102, 6.3.5 steps 2 to 5): moved to SQN_MS only where
 * the card would not accept the next number anyway. SQN_MS is the highest SEQ of the card's array, so that the number
 * after it is fresh under every IND.
 */
export function resynchronise(home: HomeSqn, card: Sqn, largestJump: number = defaultLargestJump): HomeSqn {
  const next = home.seq + 1;
  const inRange = next > card.seq && next - card.seq <= largestJump;
  return inRange ? home : card;
}

function requireRange(what: string, value: number, limit: number): void {
  if (Number.isInteger(value) && value >= 0 && value < limit) return;
  throw new MisuseError('USE-002', `${what}: expected an integer from 0 to ${limit - 1}, got ${value}.`);
}

const indLimit = 32;
const seqLimit = 2 ** 43;
/** C.3.2: delta = 2^28. */
const defaultLargestJump = 2 ** 28;
