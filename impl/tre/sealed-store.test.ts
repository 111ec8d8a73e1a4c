import { describe, expect, it } from 'vitest';
import { concat } from '../crypto/bytes.js';
import { unwrapKey, wrapKey } from '../crypto/key-wrap.js';
import { seededRandom } from '../crypto/random.js';
import { openBox, sealBox } from '../crypto/sealed-box.js';
import { memoryStore } from '../store/memory-store.js';
import { deriveStoreKeys, sealedHeaderLength, sealedStore, slotKey, type SealedContent } from './sealed-store.js';

const hardwareKey = new Uint8Array(32).fill(4);
const content: SealedContent = { slot: 'mcim-0', version: 2, counter: 7 };
const secret = seededRandom('secret').bytes(40);

function sealed(over: ReadonlyMap<string, Uint8Array> = new Map(), seed = 'sealed') {
  const store = memoryStore(over);
  return { store, blocks: sealedStore(store, deriveStoreKeys(hardwareKey).slots, seededRandom(seed)) };
}

function made(of: SealedContent = content, seed?: string): Uint8Array {
  const { store, blocks } = sealed(new Map(), seed);
  blocks.put(of, secret);
  return store.durable().get(`sealed.${of.slot}`) ?? new Uint8Array();
}

it('gives a secret back for the content that it was sealed as, and for no other', () => {
  const { blocks } = sealed(new Map([['sealed.mcim-0', made()]]));
  expect(blocks.get(content)).toEqual(secret);
  for (const other of [{ version: 3 }, { counter: 6 }, { slot: 'mcim-1' as const }]) {
    expect(blocks.get({ ...content, ...other })).toBeUndefined();
  }
  const moved = sealed(new Map([['sealed.mcim-1', made()]]));
  expect(moved.blocks.get({ ...content, slot: 'mcim-1' })).toBeUndefined();
});

it('gives nothing for a block with any bit flipped, cut short, or of another hardware', () => {
  const block = made();
  for (let bit = 0; bit < 8 * block.length; bit += 1) {
    const flipped = block.with(bit >>> 3, (block[bit >>> 3] ?? 0) ^ (1 << (bit & 7)));
    expect(sealed(new Map([['sealed.mcim-0', flipped]])).blocks.get(content), `bit ${bit}`).toBeUndefined();
  }
  for (let end = 0; end < block.length; end += 1) {
    expect(sealed(new Map([['sealed.mcim-0', block.subarray(0, end)]])).blocks.get(content)).toBeUndefined();
  }
  const elsewhere = sealedStore(
    memoryStore(new Map([['sealed.mcim-0', block]])),
    deriveStoreKeys(hardwareKey.with(0, 5)).slots,
    seededRandom('x'),
  );
  expect(elsewhere.get(content)).toBeUndefined();
});

it('seals each block under a key of its own: the wrapped key of one does not open another', () => {
  const [one, other] = [made(), made(content, 'another')];
  const wrapped = sealedHeaderLength - 12;
  expect(one.subarray(0, wrapped)).not.toEqual(other.subarray(0, wrapped));
  const exchanged = Uint8Array.of(...other.subarray(0, wrapped), ...one.subarray(wrapped));
  expect(sealed(new Map([['sealed.mcim-0', exchanged]])).blocks.get(content)).toBeUndefined();
});

describe('the slots of two operators', () => {
  const { slots } = deriveStoreKeys(hardwareKey);
  const wrapped = sealedHeaderLength - 12;
  const all = ['factory', 'mcim-0', 'mcim-1', 'mcim-2'] as const;

  it('are read with the key of each alone: that of another slot opens nothing', () => {
    for (const slot of all) {
      const block = made({ ...content, slot });
      for (const other of all) {
        const own = unwrapKey(slotKey(slots, other), block.subarray(0, wrapped));
        expect([slot, other, own.kind]).toEqual([slot, other, other === slot ? 'unwrapped' : 'refused']);
      }
    }
  });

  it('are written with the key of each alone: who has that of one slot puts nothing into another', () => {
    // Labelled as the victim expects it, and wrapped with the one key that a compromised slot has.
    const own = seededRandom('compromised').bytes(32);
    const box = sealBox(own, { slotId: 'mcim-1', version: 2, counter: 7 }, secret, seededRandom('forged'));
    const forged = concat(wrapKey(slotKey(slots, 'mcim-0'), own), box);
    const { blocks } = sealed(new Map([['sealed.mcim-1', forged]]));
    expect(blocks.get({ ...content, slot: 'mcim-1' })).toBeUndefined();
    // The box itself is good: it is the key of the slot that keeps it out.
    expect(openBox(own, { slotId: 'mcim-1', version: 2, counter: 7 }, box).kind).toBe('opened');
  });

  it('are not touched by what is done in the other one', () => {
    const { store, blocks } = sealed();
    const other: SealedContent = { slot: 'mcim-1', version: 9, counter: 8 };
    blocks.put(content, secret);
    const before = store.durable().get('sealed.mcim-0');
    blocks.put(other, seededRandom('of another operator').bytes(40));
    expect(blocks.get(other)).not.toEqual(secret);
    blocks.keepOnly(new Set(['mcim-0']));
    expect(store.durable().get('sealed.mcim-0')).toEqual(before);
    expect(blocks.get(content)).toEqual(secret);
    expect(blocks.present()).toEqual(['mcim-0']);
  });
});
