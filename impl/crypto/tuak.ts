/**
 * TUAK, the second example set of the authentication and key generation functions. Source: TS 35.231, clause 6.
 *
 * Every field enters and leaves the state with its octets reversed. INSTANCE names the lengths of the outputs, so that
 * another length of RES gives another CK, IK and AK too. AKA runs it at one choice of lengths (`aka-credential.ts`).
 */
import { MisuseError } from '../errors.js';
import type { AuthenticationFunctions } from './authentication-functions.js';
import { requireLength, utf8 } from './bytes.js';
import { keccakF1600 } from './keccak.js';

/** What an operator chooses, the same on the card and at home. */
export interface TuakChoices {
  /** How often the permutation is applied, 1 to 255 (TS 35.231, clause 7.2). Default 1. TOPc depends on it. */
  readonly keccakIterations?: number;
  /** Octets of MAC-A and MAC-S. Default 8, what AUTN and AUTS have room for. */
  readonly macLength?: 8 | 16 | 32;
  /** Octets of RES. Default 8. */
  readonly resLength?: 4 | 8 | 16 | 32;
  /** Octets of CK. Default 16. */
  readonly ckLength?: 16 | 32;
  /** Octets of IK. Default 16. */
  readonly ikLength?: 16 | 32;
}

/**
 * TOPc, from K and TOP. A credential holds TOPc, never TOP: a card that leaks then says nothing of other cards.
 *
 * @param key - K, 16 or 32 octets.
 * @param top - TOP, 32 octets.
 * @param keccakIterations - those of the credential, 1 to 255.
 * @returns TOPc, 32 octets.
 * @throws {@link MisuseError} `USE-001` for other lengths, `USE-002` for another number of iterations.
 * @spec TS 35.231, clause 6.1
 */
export function deriveTopc(key: Uint8Array, top: Uint8Array, keccakIterations = 1): Uint8Array {
  requireLength('TOP', top, 32);
  const permuted = permute({ constant: top, instance: 0, key }, requireIterations(keccakIterations));
  return take(permuted, places.first, 32);
}

/**
 * TUAK under one key.
 *
 * @param key - K, 16 or 32 octets. Borrowed: not modified; kept as long as the result.
 * @param topc - TOPc, 32 octets (not TOP; see {@link deriveTopc}). Borrowed and kept likewise.
 * @throws {@link MisuseError} `USE-001` for other lengths, here and in each function; `USE-002` for a number of iterations
 * outside its range.
 * @spec TS 35.231, clauses 6.2 onwards
 */
export function tuak(key: Uint8Array, topc: Uint8Array, choices: TuakChoices = {}): AuthenticationFunctions {
  requireLength('K', key, 16, 32);
  requireLength('TOPc', topc, 32);
  const { macLength = 8, resLength = 8, ckLength = 16, ikLength = 16 } = choices;
  const iterations = requireIterations(choices.keccakIterations ?? 1);

  const mac = (instance: number, rand: Uint8Array, sqn: Uint8Array, amf: Uint8Array): Uint8Array => {
    requireLength('RAND', rand, 16);
    requireLength('SQN', sqn, 6);
    requireLength('AMF', amf, 2);
    const input = { constant: topc, instance: instance | lengthBits[macLength], key, rand, sqn, amf };
    return take(permute(input, iterations), places.first, macLength);
  };
  const out = (instance: number, rand: Uint8Array): Uint8Array => {
    requireLength('RAND', rand, 16);
    return permute({ constant: topc, instance, key, rand }, iterations);
  };
  const ofChallenge =
    instances.f2345 | lengthBits[resLength] | (ckLength === 32 ? longCk : 0) | (ikLength === 32 ? longIk : 0);

  return {
    f1: (rand, sqn, amf) => mac(instances.f1, rand, sqn, amf),
    f1star: (rand, sqn, amf) => mac(instances.f1star, rand, sqn, amf),
    f2: (rand) => take(out(ofChallenge, rand), places.first, resLength),
    f3: (rand) => take(out(ofChallenge, rand), places.ck, ckLength),
    f4: (rand) => take(out(ofChallenge, rand), places.ik, ikLength),
    f5: (rand) => take(out(ofChallenge, rand), places.ak, 6),
    f5star: (rand) => take(out(instances.f5star, rand), places.ak, 6),
    f2345(rand) {
      const permuted = out(ofChallenge, rand);
      return {
        res: take(permuted, places.first, resLength),
        ck: take(permuted, places.ck, ckLength),
        ik: take(permuted, places.ik, ikLength),
        ak: take(permuted, places.ak, 6),
      };
    },
  };
}

/** The fields of the state; one that a function does not use is zero. */
interface Input {
  /** TOP or TOPc. */
  readonly constant: Uint8Array;
  /** Without the bit for the length of K. */
  readonly instance: number;
  readonly key: Uint8Array;
  readonly rand?: Uint8Array;
  readonly sqn?: Uint8Array;
  readonly amf?: Uint8Array;
}

/**
 * Fills the state and permutes it. A key of 16 octets leaves its second half zero; the padding is that of rate 1088.
 */
function permute({ constant, instance, key, rand, sqn, amf }: Input, iterations: number): Uint8Array {
  requireLength('K', key, 16, 32);
  let state: Uint8Array = new Uint8Array(200);
  const put = (field: Uint8Array | undefined, at: number): void => {
    if (field !== undefined) state.set(field.toReversed(), at);
  };
  put(constant, 0);
  state[32] = instance | (key.length === 32 ? longKey : 0);
  put(algorithmName, 33);
  put(rand, 40);
  put(amf, 56);
  put(sqn, 58);
  put(key, 64);
  state[96] = 0x1f;
  state[135] = 0x80;
  for (let iteration = 0; iteration < iterations; iteration += 1) state = keccakF1600(state);
  return state;
}

function take(permuted: Uint8Array, at: number, length: number): Uint8Array {
  return permuted.slice(at, at + length).toReversed();
}

function requireIterations(iterations: number): number {
  if (Number.isInteger(iterations) && iterations >= 1 && iterations <= 255) return iterations;
  throw new MisuseError('USE-002', `Keccak iterations: expected an integer from 1 to 255, got ${iterations}.`);
}

/** ALGONAME (TS 35.231, clause 6.1). */
const algorithmName = utf8('TUAK1.0');

/** INSTANCE of each function, before the bits for lengths; bit 0 of the standard is the most significant here. */
const instances = { f1: 0x00, f1star: 0x80, f2345: 0x40, f5star: 0xc0 } as const;

/** INSTANCE[2..4]: length of MAC or RES, by octets. */
const lengthBits = { 4: 0x00, 8: 0x08, 16: 0x10, 32: 0x20 } as const;

/** INSTANCE[5], [6] and [7]: CK, IK and K have 32 octets. */
const longCk = 0x04;
const longIk = 0x02;
const longKey = 0x01;

/** Octets of the permuted state at which an output begins: TOPc, MAC and RES at the first. */
const places = { first: 0, ck: 32, ik: 64, ak: 96 } as const;
