/**
 * Secrets at rest: one block for what the factory loaded, one for each MCIM slot, each sealed with AES-256-GCM-SIV
 * under a key of its own, which stands before it wrapped with AES-KWP: the key out of the hardware seals keys and
 * nothing else. What wraps is a key of the slot, so that one who is given the key of one slot reads and writes nothing
 * of another (5.1.3.7.4.2, variant with two MCIMs).
 *
 * Bound to each block: its slot, the version of its content and the TRE's monotone counter at the time of sealing. The
 * journal knows the counter of each block in use, so that an older block put back, or one of another slot, does not
 * open. A block is only written where nothing durable refers to it: a torn write then destroys nothing.
 *
 * Block layout: wrapped key (40) | nonce (12) | ciphertext | tag (16).
 */
import { defaultEngine } from '#crypto-engine';
import { concat, utf8 } from '../crypto/bytes.js';
import { unwrapKey, wrapKey } from '../crypto/key-wrap.js';
import type { Random } from '../crypto/random.js';
import { openBox, sealBox } from '../crypto/sealed-box.js';
import type { BlockStore } from '../store/block-store.js';

/** A block of secrets: the factory's, that of a renewed initial credential, or that of an MCIM slot. */
export type SealedSlot = 'factory' | 'initial-0' | 'initial-1' | 'mcim-0' | 'mcim-1' | 'mcim-2';

/** Which content a block has to hold to open. */
export interface SealedContent {
  readonly slot: SealedSlot;
  readonly version: number;
  readonly counter: number;
}

/** Where the TRE keeps secrets. */
export interface SealedStore {
  /** Seals and writes; durable when it returns. */
  put(content: SealedContent, secret: Uint8Array): void;
  /** The secret, or `undefined` when the block is missing, damaged or another one. */
  get(content: SealedContent): Uint8Array | undefined;
  /** The slots that have a block, whatever is in it. */
  present(): readonly SealedSlot[];
  /** Destroys every block but those named; durable when it returns. No effect where there is nothing to destroy. */
  keepOnly(slots: ReadonlySet<SealedSlot>): void;
}

/**
 * The sealed blocks in a store.
 *
 * @param key - 32 octets, of these blocks alone; see {@link deriveStoreKeys}.
 */
export function sealedStore(store: BlockStore, key: Uint8Array, random: Random): SealedStore {
  const present = (): readonly SealedSlot[] => sealedSlots.filter((slot) => store.read(blockName(slot)) !== undefined);
  return {
    present,
    put({ slot, version, counter }, secret) {
      const wrapping = slotKey(key, slot);
      const own = random.bytes(32);
      const box = sealBox(own, { slotId: slot, version, counter }, secret, random);
      store.write(blockName(slot), concat(wrapKey(wrapping, own), box));
      own.fill(0);
      wrapping.fill(0);
      store.flush();
    },
    get({ slot, version, counter }) {
      const block = store.read(blockName(slot));
      if (block === undefined) return undefined;
      const wrapping = slotKey(key, slot);
      const own = unwrapKey(wrapping, block.subarray(0, wrappedLength));
      wrapping.fill(0);
      if (own.kind === 'refused') return undefined;
      const opened = openBox(own.key, { slotId: slot, version, counter }, block.subarray(wrappedLength));
      own.key.fill(0);
      return opened.kind === 'opened' ? opened.plaintext : undefined;
    },
    keepOnly(slots) {
      const litter = present().filter((slot) => !slots.has(slot));
      if (litter.length === 0) return;
      for (const slot of litter) store.remove(blockName(slot));
      store.flush();
    },
  };
}

/**
 * The keys of one TRE's store, from the key that its hardware holds.
 *
 * @param hardwareKey - 32 octets. Borrowed.
 */
export function deriveStoreKeys(hardwareKey: Uint8Array): { readonly journal: Uint8Array; readonly slots: Uint8Array } {
  const root = defaultEngine.hkdfExtract(new Uint8Array(), hardwareKey);
  return {
    journal: defaultEngine.hkdfExpand(root, utf8('mcim-spec/tre-journal/1'), 32),
    slots: defaultEngine.hkdfExpand(root, utf8('mcim-spec/tre-slots/1'), 32),
  };
}

/**
 * The key that wraps the keys of one slot, and of no other: 32 octets.
 *
 * @param key - of all blocks, see {@link deriveStoreKeys}. Borrowed.
 * @internal
 */
export function slotKey(key: Uint8Array, slot: SealedSlot): Uint8Array {
  return defaultEngine.hkdfExpand(key, utf8(`mcim-spec/tre-slot/1/${slot}`), 32);
}

/** 32 octets, wrapped (RFC 5649). */
const wrappedLength = 40;

/** Octets of a block before its ciphertext. @internal */
export const sealedHeaderLength = wrappedLength + 12;

const sealedSlots = [
  'factory',
  'initial-0',
  'initial-1',
  'mcim-0',
  'mcim-1',
  'mcim-2',
] as const satisfies readonly SealedSlot[];

const blockName = (slot: SealedSlot): string => `sealed.${slot}`;
