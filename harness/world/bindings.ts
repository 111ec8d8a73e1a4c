/**
 * Which symbol stands for which octets: session ids, token ids and nonces by a table, counters by a base.
 *
 * What the tester issues is bound when it is sent. What the implementation issues is bound to the symbol that the model
 * has there when it is first seen, and must be the same from then on; octets that stood for another symbol before are a
 * serial used twice, which is a fault of its own.
 */
import { JudgeError } from '../../conformance/run/result.js';
import { seededRandom, toHex } from '../../impl/crypto/index.js';
import { SERIAL_MODULUS, type Serial } from '../../models/messages/symbols.js';
import type { Claim, IssuedKind } from './issued.js';
import { Unreadable } from './unreadable.js';

/** One kind of serial of 16 octets. */
export class SerialTable {
  readonly #kind: IssuedKind;
  readonly #seed: string;
  readonly #octets = new Map<string, Uint8Array>();
  readonly #symbols = new Map<string, string>();
  /** Symbols that the implementation has issued; all others the tester has chosen. */
  readonly #issued = new Set<string>();
  readonly #claim: (octets: Uint8Array) => void;
  #newest: string | undefined;

  /** @param claim - is told what the implementation issues, to compare it with the other tests of the run. */
  constructor(kind: IssuedKind, seed: string, claim: Claim) {
    this.#kind = kind;
    this.#seed = seed;
    this.#claim = (octets) => claim(kind, octets);
  }

  /** The octets of a symbol. One that nobody has issued yet gets octets that the implementation cannot know. */
  octets(symbol: string): Uint8Array {
    const known = this.#octets.get(symbol);
    if (known !== undefined) return known;
    const made = seededRandom(`${this.#seed}/${this.#kind}/${symbol}`).bytes(16);
    this.#bind(symbol, made);
    return made;
  }

  /** The symbol of octets that somebody has issued before. */
  symbol(octets: Uint8Array): string {
    const known = this.#symbols.get(toHex(octets));
    if (known === undefined) throw new Unreadable(`${this.#kind} ${toHex(octets)}: nobody issued it`);
    return known;
  }

  /** Whether these octets have been seen. */
  knows(octets: Uint8Array): boolean {
    return this.#symbols.has(toHex(octets));
  }

  /**
   * Octets that the implementation issues where the model has `symbol`. A symbol that comes back after others, since
   * serials are counted modulo eight or a pool is renewed, may stand for new octets.
   */
  issue(octets: Uint8Array, symbol: string): string {
    const before = this.#symbols.get(toHex(octets));
    if (before === symbol && this.#issued.has(symbol)) return symbol;
    if (before !== undefined) {
      throw new JudgeError('nonce-reuse', `${this.#kind} ${toHex(octets)} stands for ${before} and came as ${symbol}.`);
    }
    if (this.#issued.has(symbol) && this.#newest === symbol) {
      throw new Unreadable(`${this.#kind} ${symbol}: came again with other octets`);
    }
    this.#claim(octets);
    this.#bind(symbol, octets);
    this.#issued.add(symbol);
    this.#newest = symbol;
    return symbol;
  }

  /** Octets that stand for `symbol` from now on, whatever stood for it before. */
  reissue(octets: Uint8Array, symbol: string): void {
    const before = this.#symbols.get(toHex(octets));
    if (before !== undefined && before !== symbol) {
      throw new JudgeError('nonce-reuse', `${this.#kind} ${toHex(octets)} stands for ${before} and came as ${symbol}.`);
    }
    this.#claim(octets);
    this.#bind(symbol, octets);
    this.#issued.add(symbol);
  }

  #bind(symbol: string, octets: Uint8Array): void {
    this.#octets.set(symbol, octets);
    this.#symbols.set(toHex(octets), symbol);
  }
}

/** One counter: symbolic `k` is `base + k`, modulo eight; the base is what the first value seen makes it. */
export class Counter {
  #base: number | undefined;
  #newest = 0;

  /** The real value that `symbol` stands for, nearest to the newest one seen (at most four ahead of it). */
  real(symbol: Serial): number {
    const base = this.#base ?? 0;
    const ahead = modulo(symbol - (this.#newest - base), SERIAL_MODULUS);
    const real = this.#newest + (ahead <= SERIAL_MODULUS / 2 ? ahead : ahead - SERIAL_MODULUS);
    return real < 0 ? real + SERIAL_MODULUS : real;
  }

  /** The symbol of a value that the implementation sent where the model has `expected`. */
  symbol(real: number, expected: Serial | undefined): Serial {
    this.#base ??= real - (expected ?? real);
    this.#newest = Math.max(this.#newest, real);
    return modulo(real - this.#base, SERIAL_MODULUS);
  }
}

function modulo(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}
