/**
 * Hybrid public key encryption, base mode. Source: RFC 9180; clause numbers in this file are its own.
 *
 * Suites: DHKEM(X25519 or P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM or ChaCha20-Poly1305. Left out: the modes with
 * a PSK or an authenticated sender; the sender of an MCIM is authenticated by its signature instead.
 */
import { defaultEngine } from '#crypto-engine';
import { MisuseError, refused, type Refused } from '../errors.js';
import { concat, fromHex, requireLength, utf8 } from './bytes.js';
import type { Engine } from './engine.js';
import type { Random } from './random.js';

/** DHKEM(X25519, HKDF-SHA256) or DHKEM(P-256, HKDF-SHA256). */
export type HpkeKem = 'x25519' | 'p256';

/** AES-128-GCM or ChaCha20-Poly1305. */
export type HpkeAead = 'aes128gcm' | 'chacha20poly1305';

/** Which algorithms; both ends must agree, and the choice is bound into every key. */
export interface HpkeSuite {
  readonly kem: HpkeKem;
  readonly aead: HpkeAead;
}

/** A decryption key with its public key: having both saves a scalar multiplication at each opening. */
export interface HpkeKeyPair {
  /** 32 octets. */
  readonly secretKey: Uint8Array;
  /** 32 octets (X25519) or 65 (P-256, uncompressed). */
  readonly publicKey: Uint8Array;
}

/** The sealing end of a context: message numbers advance by themselves. */
export interface HpkeSender {
  /** The encapsulated key that the recipient needs: 32 octets (X25519) or 65 (P-256). */
  readonly enc: Uint8Array;
  /** Ciphertext with a 16-octet tag. Throws `USE-005` after 2^53 messages. */
  seal(plaintext: Uint8Array, aad?: Uint8Array): Uint8Array;
  /** A secret of `length` octets for another use (clause 5.3). */
  exportSecret(exporterContext: Uint8Array, length: number): Uint8Array;
}

/** The opening end of a context. */
export interface HpkeRecipient {
  /** The plaintext of the next message; a refused one does not advance the number. */
  open(sealed: Uint8Array, aad?: Uint8Array): HpkeOpened;
  /** As the sender's. */
  exportSecret(exporterContext: Uint8Array, length: number): Uint8Array;
}

/**
 * The plaintext, or the one refusal that a recipient gives: a wrong key, a damaged encapsulation, another `info` or
 * `aad` and a wrong tag cannot be told apart.
 */
export type HpkeOpened = { readonly kind: 'opened'; readonly plaintext: Uint8Array } | Refused<'openFailed'>;

/** A key pair out of random octets. */
export function generateKeyPair(kem: HpkeKem, random: Random, engine: Engine = defaultEngine): HpkeKeyPair {
  return deriveKeyPair(kem, random.bytes(32), engine);
}

/**
 * DeriveKeyPair of clause 7.1.3.
 *
 * @param keyMaterial - at least 32 octets of full entropy; one secret for one key pair.
 * @throws {@link MisuseError} `USE-001` for fewer octets.
 */
export function deriveKeyPair(kem: HpkeKem, keyMaterial: Uint8Array, engine: Engine = defaultEngine): HpkeKeyPair {
  if (keyMaterial.length < 32) requireLength('key material', keyMaterial, 32);
  const { suiteId } = kems[kem];
  const root = labeledExtract(engine, suiteId, noOctets, 'dkp_prk', keyMaterial);
  if (kem === 'x25519') {
    const secretKey = labeledExpand(engine, suiteId, root, 'sk', noOctets, 32);
    return { secretKey, publicKey: engine.x25519Public(secretKey) };
  }
  for (let counter = 0; counter < 256; counter += 1) {
    const secretKey = labeledExpand(engine, suiteId, root, 'candidate', Uint8Array.of(counter), 32);
    const publicKey = ifValidScalar(() => engine.p256Public(secretKey));
    if (publicKey !== undefined) return { secretKey, publicKey };
  }
  throw new MisuseError('USE-006', 'key material: gave 256 scalars out of range in a row. Draw other octets.');
}

/** What the sender needs. */
export interface HpkeSenderSetup {
  readonly suite: HpkeSuite;
  /** The recipient's public key: 32 octets (X25519) or 65 (P-256). */
  readonly recipient: Uint8Array;
  /** What both ends know and the keys are bound to. Any length; default empty. */
  readonly info?: Uint8Array;
  /** Source of the ephemeral key. */
  readonly random: Random;
  readonly engine?: Engine;
}

/**
 * SetupBaseS of clause 5.1.1.
 *
 * @returns the context, or a refusal when the recipient's public key is malformed, off the curve or of low order (7.1.4).
 */
export function setupSender(
  setup: HpkeSenderSetup,
): { readonly kind: 'ready'; readonly context: HpkeSender } | Refused<'keyRefused'> {
  const { suite, recipient, info = noOctets, random, engine = defaultEngine } = setup;
  const ephemeral = generateKeyPair(suite.kem, random, engine);
  const enc = ephemeral.publicKey;
  const dh = sharedSecret(engine, suite.kem, ephemeral.secretKey, recipient);
  if (dh === undefined) return refused('keyRefused');
  const secret = extractAndExpand(engine, suite.kem, dh, concat(enc, recipient));
  const schedule = keySchedule(engine, suite, secret, info);
  const context: HpkeSender = {
    enc,
    seal(plaintext, aad = noOctets) {
      const sealed = aeads[suite.aead].seal(engine, schedule.key, schedule.nonce(), plaintext, aad);
      schedule.advance();
      return sealed;
    },
    exportSecret: schedule.exportSecret,
  };
  return { kind: 'ready', context };
}

/** What the recipient needs. */
export interface HpkeRecipientSetup {
  readonly suite: HpkeSuite;
  readonly keyPair: HpkeKeyPair;
  /** What the sender sent: 32 octets (X25519) or 65 (P-256). */
  readonly enc: Uint8Array;
  readonly info?: Uint8Array;
  readonly engine?: Engine;
}

/**
 * SetupBaseR of clause 5.1.1.
 *
 * @returns the context, or a refusal when `enc` is malformed, off the curve or of low order.
 * @throws {@link MisuseError} `USE-001`, `USE-006` for the own secret key.
 */
export function setupRecipient(
  setup: HpkeRecipientSetup,
): { readonly kind: 'ready'; readonly context: HpkeRecipient } | Refused<'openFailed'> {
  const { suite, keyPair, enc, info = noOctets, engine = defaultEngine } = setup;
  const dh = sharedSecret(engine, suite.kem, keyPair.secretKey, enc);
  if (dh === undefined) return refused('openFailed');
  const secret = extractAndExpand(engine, suite.kem, dh, concat(enc, keyPair.publicKey));
  const schedule = keySchedule(engine, suite, secret, info);
  const context: HpkeRecipient = {
    open(sealed, aad = noOctets) {
      const plaintext = aeads[suite.aead].open(engine, schedule.key, schedule.nonce(), sealed, aad);
      if (plaintext === undefined) return refused('openFailed');
      schedule.advance();
      return { kind: 'opened', plaintext };
    },
    exportSecret: schedule.exportSecret,
  };
  return { kind: 'ready', context };
}

/**
 * Seals one object to one recipient (SealBase of clause 6.1).
 *
 * @returns `enc || ciphertext`: the plaintext's length plus 48 octets (X25519) or 81 (P-256); or a refusal of the key.
 */
export function hpkeSeal(
  setup: HpkeSenderSetup & { readonly plaintext: Uint8Array; readonly aad?: Uint8Array },
): { readonly kind: 'sealed'; readonly sealed: Uint8Array } | Refused<'keyRefused'> {
  const ready = setupSender(setup);
  if (ready.kind === 'refused') return ready;
  const { context } = ready;
  return { kind: 'sealed', sealed: concat(context.enc, context.seal(setup.plaintext, setup.aad)) };
}

/**
 * Opens what {@link hpkeSeal} made (OpenBase of clause 6.1).
 *
 * @throws {@link MisuseError} `USE-001`, `USE-006` for the own secret key.
 */
export function hpkeOpen(
  setup: Omit<HpkeRecipientSetup, 'enc'> & { readonly sealed: Uint8Array; readonly aad?: Uint8Array },
): HpkeOpened {
  const { encLength } = kems[setup.suite.kem];
  const enc = setup.sealed.subarray(0, encLength);
  if (enc.length < encLength) return refused('openFailed');
  const ready = setupRecipient({ ...setup, enc });
  if (ready.kind === 'refused') return ready;
  return ready.context.open(setup.sealed.subarray(encLength), setup.aad);
}

function sharedSecret(
  engine: Engine,
  kem: HpkeKem,
  secretKey: Uint8Array,
  publicKey: Uint8Array,
): Uint8Array | undefined {
  return kem === 'x25519' ? engine.x25519Shared(secretKey, publicKey) : engine.p256Shared(secretKey, publicKey);
}

/** Clause 4.1; `kemContext` is enc || pkRm. */
function extractAndExpand(engine: Engine, kem: HpkeKem, dh: Uint8Array, kemContext: Uint8Array): Uint8Array {
  const { suiteId } = kems[kem];
  const root = labeledExtract(engine, suiteId, noOctets, 'eae_prk', dh);
  return labeledExpand(engine, suiteId, root, 'shared_secret', kemContext, 32);
}

/** Clause 5.1 with mode_base, an empty PSK and an empty PSK id; then the context of 5.2. */
function keySchedule(engine: Engine, suite: HpkeSuite, shared: Uint8Array, info: Uint8Array) {
  const aead = aeads[suite.aead];
  const suiteId = concat(utf8('HPKE'), kems[suite.kem].id, kdfId, aead.id);
  const context = concat(
    Uint8Array.of(0),
    labeledExtract(engine, suiteId, noOctets, 'psk_id_hash', noOctets),
    labeledExtract(engine, suiteId, noOctets, 'info_hash', info),
  );
  const secret = labeledExtract(engine, suiteId, shared, 'secret', noOctets);
  const key = labeledExpand(engine, suiteId, secret, 'key', context, aead.keyLength);
  const baseNonce = labeledExpand(engine, suiteId, secret, 'base_nonce', context, 12);
  const exporter = labeledExpand(engine, suiteId, secret, 'exp', context, 32);
  let sequence = 0;
  return {
    key,
    /** ComputeNonce of clause 5.2. */
    nonce(): Uint8Array {
      const nonce = baseNonce.slice();
      const view = new DataView(nonce.buffer);
      view.setUint32(4, view.getUint32(4) ^ Math.floor(sequence / 0x1_0000_0000));
      view.setUint32(8, view.getUint32(8) ^ (sequence % 0x1_0000_0000));
      return nonce;
    },
    advance(): void {
      if (sequence === Number.MAX_SAFE_INTEGER) {
        throw new MisuseError('USE-005', 'HPKE context: no message number is left. Set up another context.');
      }
      sequence += 1;
    },
    exportSecret: (exporterContext: Uint8Array, length: number): Uint8Array =>
      labeledExpand(engine, suiteId, exporter, 'sec', exporterContext, length),
  };
}

/** Clause 4. */
function labeledExtract(
  engine: Engine,
  suiteId: Uint8Array,
  salt: Uint8Array,
  label: string,
  keyMaterial: Uint8Array,
): Uint8Array {
  return engine.hkdfExtract(salt, concat(version, suiteId, utf8(label), keyMaterial));
}

/** Clause 4. */
function labeledExpand(
  engine: Engine,
  suiteId: Uint8Array,
  pseudorandomKey: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
): Uint8Array {
  const labeled = concat(Uint8Array.of(length >>> 8, length & 0xff), version, suiteId, utf8(label), info);
  return engine.hkdfExpand(pseudorandomKey, labeled, length);
}

/** A candidate scalar out of range is the one misuse that this file provokes on purpose. */
function ifValidScalar(attempt: () => Uint8Array): Uint8Array | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof MisuseError && error.code === 'USE-006') return undefined;
    throw error;
  }
}

const noOctets = new Uint8Array();
const version = utf8('HPKE-v1');
/** HKDF-SHA256, clause 7.2. */
const kdfId = fromHex('0001');

/** Clause 7.1; `suiteId` is that of the KEM alone, clause 4.1. */
const kems = {
  x25519: { id: fromHex('0020'), suiteId: concat(utf8('KEM'), fromHex('0020')), encLength: 32 },
  p256: { id: fromHex('0010'), suiteId: concat(utf8('KEM'), fromHex('0010')), encLength: 65 },
} as const satisfies Record<HpkeKem, unknown>;

interface AeadChoice {
  readonly id: Uint8Array;
  readonly keyLength: number;
  seal(engine: Engine, key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, aad: Uint8Array): Uint8Array;
  open(engine: Engine, key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Uint8Array | undefined;
}

/** Clause 7.3. */
const aeads = {
  aes128gcm: {
    id: fromHex('0001'),
    keyLength: 16,
    seal: (engine, ...rest) => engine.aes128GcmSeal(...rest),
    open: (engine, ...rest) => engine.aes128GcmOpen(...rest),
  },
  chacha20poly1305: {
    id: fromHex('0003'),
    keyLength: 32,
    seal: (engine, ...rest) => engine.chacha20Poly1305Seal(...rest),
    open: (engine, ...rest) => engine.chacha20Poly1305Open(...rest),
  },
} as const satisfies Record<HpkeAead, AeadChoice>;
