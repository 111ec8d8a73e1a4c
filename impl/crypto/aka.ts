/**
 * Authentication and key agreement, both ends. Source: TS 33.102, clause 6.3 (vectors 6.3.2, card 6.3.3, repair 6.3.5).
 *
 * Over any set of functions f1 to f5*; which one a credential is for, `aka-credential.ts` says. AK always hides SQN,
 * and AMF is used as given, with either set. Not modelled: AK = 0, the separation bit of AMF for EPS (TS 33.401,
 * 6.1.2), conversion to GSM contexts.
 */
import type { AuthenticationFunctions } from './authentication-functions.js';
import { concat, equalConstantTime, requireLength, xor } from './bytes.js';
import {
  acceptSqn,
  decodeSqn,
  encodeSqn,
  highestAccepted,
  resynchronise,
  type HomeSqn,
  type Sqn,
  type SqnWindow,
} from './sqn.js';

/** One authentication vector (quintet). */
export interface AuthenticationVector {
  /** 16 octets. */
  readonly rand: Uint8Array;
  /** SQN xor AK (6) || AMF (2) || MAC-A (8). */
  readonly autn: Uint8Array;
  /** 8 octets. */
  readonly xres: Uint8Array;
  /** 16 octets. */
  readonly ck: Uint8Array;
  /** 16 octets. */
  readonly ik: Uint8Array;
}

/** What a home needs to make a vector. */
export interface VectorRequest {
  readonly functions: AuthenticationFunctions;
  /** 16 octets, fresh and unpredictable. */
  readonly rand: Uint8Array;
  readonly sqn: Sqn;
  /** 2 octets. */
  readonly amf: Uint8Array;
}

/**
 * Makes one vector.
 *
 * @throws {@link MisuseError} `USE-001` for a wrong length, that of MAC-A among them (TUAK can be asked for one that AUTN has
 * no room for), `USE-002` for a SQN outside its range.
 * @spec TS 33.102, clause 6.3.2
 */
export function generateVector(request: VectorRequest): AuthenticationVector {
  const { functions, rand, amf } = request;
  requireLength('AMF', amf, 2);
  const sqn = encodeSqn(request.sqn);
  const mac = functions.f1(rand, sqn, amf);
  requireLength('MAC-A', mac, 8);
  const { res, ck, ik, ak } = functions.f2345(rand);
  const autn = concat(xor(sqn, ak), amf, mac);
  return { rand: rand.slice(), autn, xres: res, ck, ik };
}

/** A challenge as it reaches the card. */
export interface CardRequest {
  readonly functions: AuthenticationFunctions;
  readonly window: SqnWindow;
  /** 16 octets. */
  readonly rand: Uint8Array;
  /** 16 octets. */
  readonly autn: Uint8Array;
}

/** What the card answers. Only success carries keys; only a synchronisation failure carries AUTS. */
export type CardResult =
  | {
      readonly kind: 'authenticated';
      /** 8 octets. */
      readonly res: Uint8Array;
      /** 16 octets. */
      readonly ck: Uint8Array;
      /** 16 octets. */
      readonly ik: Uint8Array;
      /** 2 octets, now known to be the home's. */
      readonly amf: Uint8Array;
      /** To be stored before RES leaves the card; else the same challenge is accepted twice. */
      readonly window: SqnWindow;
    }
  | { readonly kind: 'macFailure' }
  | {
      readonly kind: 'syncFailure';
      /** SQN_MS xor AK* (6) || MAC-S (8). */
      readonly auts: Uint8Array;
    };

/**
 * The card's verification, in the order of the clause: AK, SQN, MAC-A, and freshness only after the MAC. A forged
 * challenge therefore gets no AUTS, which would tell where the counter stands.
 *
 * @throws {@link MisuseError} `USE-001` when RAND or AUTN has another length: the codec has checked them.
 * @spec TS 33.102, clause 6.3.3
 */
export function authenticateOnCard(request: CardRequest): CardResult {
  const { functions, window, rand, autn } = request;
  requireLength('AUTN', autn, 16);
  const { res, ck, ik, ak } = functions.f2345(rand);
  const sqn = xor(autn.subarray(0, 6), ak);
  const amf = autn.slice(6, 8);
  const expected = functions.f1(rand, sqn, amf);
  if (!equalConstantTime(expected, autn.subarray(8))) return { kind: 'macFailure' };
  const moved = acceptSqn(window, decodeSqn(sqn));
  if (moved === undefined) return { kind: 'syncFailure', auts: resynchronisationToken(request) };
  return { kind: 'authenticated', res, ck, ik, amf, window: moved };
}

/**
 * AUTS = (SQN_MS xor f5*(RAND)) || f1*(SQN_MS, RAND, AMF*): f5* and not f5, and AMF* is 0 so that it need not be sent.
 */
function resynchronisationToken({ functions, window, rand }: CardRequest): Uint8Array {
  const sqn = encodeSqn(highestAccepted(window));
  const mac = functions.f1star(rand, sqn, dummyAmf);
  return concat(xor(sqn, functions.f5star(rand)), mac);
}

/** What the home knows when an AUTS comes back. */
export interface ResynchronisationRequest {
  readonly functions: AuthenticationFunctions;
  /** RAND of the challenge that failed, 16 octets: the home's own record, not what the message says. */
  readonly rand: Uint8Array;
  /** 14 octets. */
  readonly auts: Uint8Array;
  readonly home: HomeSqn;
}

/** The home's counter after the repair, or nothing moved. */
export type ResynchronisationResult =
  { readonly kind: 'resynchronised'; readonly home: HomeSqn; readonly card: Sqn } | { readonly kind: 'macFailure' };

/**
 * The home's side of re-synchronisation. MAC-S is verified before the counter moves: otherwise anybody could turn a
 * subscriber's counter back and have old vectors accepted, or forward and exhaust it.
 *
 * @throws {@link MisuseError} `USE-001` when RAND or AUTS has another length.
 * @spec TS 33.102, clause 6.3.5
 */
export function resynchroniseHome(request: ResynchronisationRequest): ResynchronisationResult {
  const { functions, rand, auts, home } = request;
  requireLength('AUTS', auts, 14);
  const sqn = xor(auts.subarray(0, 6), functions.f5star(rand));
  const expected = functions.f1star(rand, sqn, dummyAmf);
  if (!equalConstantTime(expected, auts.subarray(6))) return { kind: 'macFailure' };
  const card = decodeSqn(sqn);
  return { kind: 'resynchronised', home: resynchronise(home, card), card };
}

/** AMF* of TS 33.102, 6.3.3. */
const dummyAmf = new Uint8Array(2);
