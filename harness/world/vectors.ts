/**
 * Authentication vectors of the tests' world: symbol `sqn` to RAND and AUTN and back, RES and AUTS likewise.
 *
 * Where the tester is the home, it makes vectors with the sequence number of the symbol. Where the implementation is,
 * its AUTN is opened with the known key. Answers are computed, and recognised, from the same record.
 */
import { JudgeError } from '../../conformance/run/result.js';
import {
  concat,
  decodeSqn,
  encodeSqn,
  equalConstantTime,
  functionsOf,
  generateVector,
  toHex,
  xor,
  type AuthenticationFunctions,
  type AuthenticationVector,
} from '../../impl/crypto/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { Serial } from '../../models/messages/symbols.js';
import { Counter } from './bindings.js';
import type { Claim } from './issued.js';
import type { CredentialName, Principals } from './principals.js';
import { requireRight } from './unreadable.js';

/** A vector as symbol and octets. */
interface Made {
  readonly name: CredentialName;
  readonly sqn: Serial;
  readonly mac: 'good' | 'bad';
  readonly rand: Uint8Array;
  readonly autn: Uint8Array;
}

type Answer = Pick<Message<'tre.akaResult'>, 'result' | 'sqn' | 'keyed'>;
type WireAnswer =
  | { readonly result: 'res'; readonly res: Uint8Array }
  | { readonly result: 'macFailure' }
  | { readonly result: 'syncFailure'; readonly auts: Uint8Array };

/** The vectors of one test. */
export class Vectors {
  readonly #principals: Principals;
  readonly #claim: Claim;
  /**
   * By key: an MCIM that is issued anew has one of its own, and numbers that begin anew; one that was a PCID counts on.
   */
  readonly #counters = new Map<string, Counter>();
  readonly #byAutn = new Map<string, Made>();
  readonly #vectors = new Map<string, AuthenticationVector>();
  readonly #rands = new Map<string, string>();
  /** RES and AUTS that the tester made, to recognise them when they are relayed. */
  readonly #answers = new Map<string, Answer>();
  #last: Made | undefined;

  constructor(principals: Principals, claim: Claim) {
    this.#principals = principals;
    this.#claim = claim;
  }

  /** The vector of a symbol, where the tester is the home. */
  vector(name: CredentialName, sqn: Serial, mac: 'good' | 'bad' = 'good'): AuthenticationVector {
    const key = `${name}/${sqn}/${mac}`;
    const known = this.#vectors.get(key);
    const vector = known ?? this.#make(name, sqn, mac);
    this.#vectors.set(key, vector);
    this.#last = { name, sqn, mac, rand: vector.rand, autn: vector.autn };
    this.#byAutn.set(toHex(vector.autn), this.#last);
    return vector;
  }

  /** The vector of a symbol, to be handed on: nobody has been challenged with it yet. */
  supplied(name: CredentialName, sqn: Serial): AuthenticationVector {
    const last = this.#last;
    const vector = this.vector(name, sqn);
    this.#last = last;
    return vector;
  }

  /** Vectors of the serials from 1 on, and the number of the first, as somebody makes them beforehand. */
  batch(
    name: CredentialName,
    count: number,
  ): { readonly first: number; readonly vectors: readonly AuthenticationVector[] } {
    const last = this.#last;
    const vectors = Array.from({ length: count }, (_, index) => this.vector(name, index + 1));
    // Nobody has been challenged with them yet.
    this.#last = last;
    const { rand, autn } = vectors[0] ?? this.vector(name, 1);
    return { first: decodeSqn(xor(autn.subarray(0, 6), this.#functions(name).f5(rand))).seq, vectors };
  }

  /**
   * A batch that the implementation has made for `name`: of that key, with one number after the other, from the first
   * on.
   */
  readBatch(
    name: CredentialName,
    { first, vectors }: { readonly first: number; readonly vectors: readonly AuthenticationVector[] },
    count: number,
  ): void {
    requireRight(first === 1 && vectors.length === count, `batch: ${vectors.length} vectors from ${first} on`);
    vectors.forEach((vector, index) => {
      const { rand, autn } = vector;
      this.#requireFresh(rand, autn);
      const functions = this.#functions(name);
      const sqn = xor(autn.subarray(0, 6), functions.f5(rand));
      const isGood = equalConstantTime(functions.f1(rand, sqn, autn.slice(6, 8)), autn.subarray(8));
      requireRight(
        isGood && this.carriesRightKeys(name, vector),
        'batch: a vector that is not of the key of this identity',
      );
      requireRight(decodeSqn(sqn).seq === first + index, 'batch: numbers that do not follow each other');
    });
  }

  /** The symbol of a challenge: one that the tester made, or one that the implementation made for `name`. */
  readChallenge(
    name: CredentialName,
    { rand, autn }: { readonly rand: Uint8Array; readonly autn: Uint8Array },
    expected: Serial | undefined,
  ): { readonly sqn: Serial; readonly mac: 'good' | 'bad' } {
    const known = this.#byAutn.get(toHex(autn));
    if (known !== undefined && equalConstantTime(known.rand, rand)) {
      this.#last = known;
      return { sqn: known.sqn, mac: known.mac };
    }
    this.#requireFresh(rand, autn);
    const functions = this.#functions(name);
    const sqn = xor(autn.subarray(0, 6), functions.f5(rand));
    const isGood = equalConstantTime(functions.f1(rand, sqn, autn.slice(6, 8)), autn.subarray(8));
    const symbol = isGood ? this.#counter(name).symbol(decodeSqn(sqn).seq, expected) : (expected ?? 0);
    this.#last = { name, sqn: symbol, mac: isGood ? 'good' : 'bad', rand, autn };
    this.#byAutn.set(toHex(autn), this.#last);
    return { sqn: symbol, mac: this.#last.mac };
  }

  /** SEQ that a symbol stands for, of the numbers of a credential. */
  real(name: CredentialName, sqn: Serial): number {
    return this.#counter(name).real(sqn);
  }

  /** The symbol of a SEQ. */
  symbol(name: CredentialName, seq: number, expected: Serial | undefined): Serial {
    return this.#counter(name).symbol(seq, expected);
  }

  /** Whether a vector of the implementation carries the XRES and the keys that its RAND gives. */
  carriesRightKeys(name: CredentialName, vector: AuthenticationVector): boolean {
    const { res, ck, ik } = this.#functions(name).f2345(vector.rand);
    return equalConstantTime(res, vector.xres) && equalConstantTime(ck, vector.ck) && equalConstantTime(ik, vector.ik);
  }

  /** What a card answers. */
  answer({ result, sqn, keyed }: Answer): WireAnswer {
    if (result === 'macFailure') return { result };
    if (result === 'syncFailure') return { result, auts: this.auts(sqn, keyed, this.#last?.name ?? 'pcid') };
    const made = this.#find(sqn);
    const name = this.#last?.name ?? 'pcid';
    const right = made === undefined ? this.#principals.octets('no res', 8) : this.#functions(name).f2(made.rand);
    const res = keyed ? right : flipLast(right);
    this.#answers.set(toHex(res), { result, sqn, keyed });
    return { result, res };
  }

  /** AUTS of a card whose highest sequence number is that of the symbol, for the last challenge. */
  auts(sqn: Serial, keyed: boolean, name: CredentialName): Uint8Array {
    const functions = this.#functions(name);
    const rand = this.#last?.rand ?? this.#principals.octets('no rand', 16);
    const octets = encodeSqn({ seq: this.#counter(name).real(sqn), ind: 0 });
    const good = concat(xor(octets, functions.f5star(rand)), functions.f1star(rand, octets, new Uint8Array(2)));
    const auts = keyed ? good : flipLast(good);
    this.#answers.set(toHex(auts), { result: 'syncFailure', sqn, keyed });
    return auts;
  }

  /** The symbol of a card's answer; what a failure does not tell is taken from what the model has there. */
  readAnswer(wire: WireAnswer, expected: Answer | undefined): Answer {
    if (wire.result === 'res') return this.#answers.get(toHex(wire.res)) ?? this.#readRes(wire.res);
    if (wire.result === 'syncFailure') return this.readAuts(wire.auts, expected?.sqn);
    return { result: 'macFailure', sqn: expected?.sqn ?? 0, keyed: expected?.keyed ?? true };
  }

  readAuts(auts: Uint8Array, expected: Serial | undefined): Answer {
    const known = this.#answers.get(toHex(auts));
    if (known !== undefined) return known;
    const last = this.#last;
    if (last === undefined) return { result: 'syncFailure', sqn: 0, keyed: false };
    const functions = this.#functions(last.name);
    const sqn = xor(auts.subarray(0, 6), functions.f5star(last.rand));
    const isGood = equalConstantTime(functions.f1star(last.rand, sqn, new Uint8Array(2)), auts.subarray(6));
    const symbol = isGood ? this.#counter(last.name).symbol(decodeSqn(sqn).seq, expected) : (expected ?? 0);
    return { result: 'syncFailure', sqn: symbol, keyed: isGood };
  }

  #readRes(res: Uint8Array): Answer {
    for (const made of this.#byAutn.values()) {
      if (equalConstantTime(this.#functions(made.name).f2(made.rand), res)) {
        return { result: 'res', sqn: made.sqn, keyed: true };
      }
    }
    return { result: 'res', sqn: this.#last?.sqn ?? 0, keyed: false };
  }

  /** The newest vector of this number for the credential in use. */
  #find(sqn: Serial): Made | undefined {
    const name = this.#last?.name;
    return [...this.#byAutn.values()].findLast((made) => made.name === name && made.sqn === sqn);
  }

  #make(name: CredentialName, sqn: Serial, mac: 'good' | 'bad'): AuthenticationVector {
    const rand = this.#principals.octets(`rand/${name}/${sqn}`, 16);
    const seq = this.#counter(name).real(sqn);
    const vector = generateVector({
      functions: this.#functions(name),
      rand,
      sqn: { seq, ind: 0 },
      amf: new Uint8Array(2),
    });
    return mac === 'good' ? vector : { ...vector, autn: flipLast(vector.autn) };
  }

  #requireFresh(rand: Uint8Array, autn: Uint8Array): void {
    const before = this.#rands.get(toHex(rand));
    if (before !== undefined && before !== toHex(autn)) {
      throw new JudgeError('nonce-reuse', `RAND ${toHex(rand)} was used for two challenges.`);
    }
    this.#claim('RAND', rand);
    this.#rands.set(toHex(rand), toHex(autn));
  }

  #functions(name: CredentialName): AuthenticationFunctions {
    return functionsOf(this.#principals.credential(name).aka);
  }

  #counter(name: CredentialName): Counter {
    const key = toHex(this.#principals.credential(name).aka.k);
    let counter = this.#counters.get(key);
    if (counter === undefined) this.#counters.set(key, (counter = new Counter()));
    return counter;
  }
}

function flipLast(octets: Uint8Array): Uint8Array {
  const flipped = octets.slice();
  flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
  return flipped;
}
