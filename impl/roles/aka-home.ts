/**
 * The home's side of AKA for one subscriber: credential and sequence number, in the ICF and in an operator's HSS.
 * Source: TS 33.102, clauses 6.3.2 and 6.3.5.
 *
 * Remembers RAND of the last challenge, since re-synchronisation must not believe a message about it.
 */
import { generateVector, resynchroniseHome, type AuthenticationVector } from '../crypto/aka.js';
import { functionsOf, type AkaCredential } from '../crypto/aka-credential.js';
import type { AuthenticationFunctions } from '../crypto/authentication-functions.js';
import type { Random } from '../crypto/random.js';
import { freshHomeSqn, hasNextSqn, nextSqn, type HomeSqn } from '../crypto/sqn.js';

/** One subscriber's authentication record. */
export class AkaHome {
  /** What the record was made from. */
  readonly credential: AkaCredential;
  readonly #functions: AuthenticationFunctions;
  #sqn: HomeSqn;
  #lastRand: Uint8Array | undefined;

  /**
   * The credential says with which algorithm set; SQN, AK and AMF are treated alike. `used`: SEQ of the last vector
   * that somebody else has made of it.
   */
  constructor(credential: AkaCredential, used = freshHomeSqn.seq) {
    this.#sqn = { ...freshHomeSqn, seq: used };
    this.credential = credential;
    this.#functions = functionsOf(credential);
  }

  /** SEQ of the last vector. */
  get used(): number {
    return this.#sqn.seq;
  }

  /** The next vector; the sequence number moves with it. None where the numbers are used up: they never wrap. */
  next(random: Random): AuthenticationVector | undefined {
    if (!hasNextSqn(this.#sqn)) return undefined;
    this.#sqn = nextSqn(this.#sqn);
    const rand = random.bytes(16);
    this.#lastRand = rand;
    return generateVector({ functions: this.#functions, rand, sqn: this.#sqn, amf });
  }

  /**
   * Takes the card's AUTS. The sequence number moves only if MAC-S is good, and never to one without a successor: a
   * card that claims the last number would end its subscription.
   *
   * @param auts - 14 octets.
   * @returns whether it was taken; `false` too where no challenge was ever made.
   */
  resynchronise(auts: Uint8Array): boolean {
    if (this.#lastRand === undefined) return false;
    const result = resynchroniseHome({ functions: this.#functions, rand: this.#lastRand, auts, home: this.#sqn });
    if (result.kind === 'macFailure' || !hasNextSqn(result.home)) return false;
    this.#sqn = result.home;
    return true;
  }
}

/** AMF of UTRAN access, without the separation bit. */
const amf = Uint8Array.of(0, 0);
