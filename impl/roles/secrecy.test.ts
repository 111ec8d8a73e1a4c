/**
 * What no message carries: G-01 and G-02 in the runs of all roles. Source: TR 33.812, clauses 5.1.3.5.8 (a platform
 * credential that stays in the TRE), 5.1.3.6.3 step 14 and 5.1.3.7.4.2, variant.
 *
 * The secrets are read where they are in the clear, on the secure site of the supplier, and out of the sealed MCIMs
 * with the key of the device; then each message that leaves a role is searched for them.
 */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed, openMcim, type Message } from '../codec/index.js';
import { toHex } from '../crypto/bytes.js';
import { seededRandom } from '../crypto/random.js';
import type { Packet } from '../transport/in-process.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

const messageOf = ({ octets }: Packet): Message => {
  const message = decode(octets);
  if (isMalformed(message)) throw new Error('malformed');
  return message;
};

const sent = ({ network }: ReferenceNetwork): readonly Packet[] => network.happened().flatMap(({ out }) => out);

/** Octet strings of `value` as long as a key, by their names. */
function octetsIn(value: unknown, path: string): readonly (readonly [string, Uint8Array])[] {
  if (value instanceof Uint8Array) return value.length >= 16 ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => octetsIn(part, `${path}.${name}`));
}

/** Keys of the device and of its credentials. */
function secretsOf(world: ReferenceNetwork): ReadonlyMap<string, Uint8Array> {
  const messages = sent(world).map(messageOf);
  const made = messages.find((message) => message.type === 'supplier.configure');
  if (made?.type !== 'supplier.configure') throw new Error('no device was made');
  const secrets = new Map([
    ...octetsIn(made.signing, 'signing').filter(([name]) => name.endsWith('secretKey')),
    ...octetsIn(made.decryption, 'decryption').filter(([name]) => !name.includes('public')),
    ...octetsIn(made.initial, 'initial'),
  ]);
  for (const message of messages) {
    if (message.type !== 'sho.mcimDeliver') continue;
    const opened = openMcim(message.object, made.decryption);
    if (opened.kind !== 'opened') throw new Error('an object that the device cannot open');
    const { shoId, mcim } = opened.mcim.claims;
    for (const [name, octets] of octetsIn(mcim, `MCIM of ${shoId}`)) secrets.set(name, octets);
  }
  return secrets;
}

/**
 * The ways that the source protects otherwise: the site of the supplier, and links between operators that share a
 * credential.
 */
const ON_A_SECURE_SITE = ['supplier.configure', 'ccif.issueCredential', 'ccif.credential', 'ccif.credentialResponse'];

const leaks = (world: ReferenceNetwork): readonly string[] => {
  const secrets = [...secretsOf(world)].map(([name, octets]) => [name, toHex(octets)] as const);
  return sent(world).flatMap((packet) => {
    const { type } = messageOf(packet);
    if (ON_A_SECURE_SITE.includes(type)) return [];
    const text = toHex(packet.octets);
    return secrets.filter(([, secret]) => text.includes(secret)).map(([name]) => `${type}: ${name}`);
  });
};

function changed(akaAlgorithm: 'milenage' | 'tuak'): ReferenceNetwork {
  const world = referenceNetwork({
    random: seededRandom(`secrecy ${akaAlgorithm}`),
    shoIds: ['A', 'B'],
    now: 1_800_000_000_000,
    akaAlgorithms: { ccif: akaAlgorithm, shoA: akaAlgorithm, shoB: akaAlgorithm },
  });
  world.network.command('supplier', 'make');
  world.network.command('subscriber', 'selectSho', { shoId: 'A' });
  world.network.command('subscriber', 'selectSho', { shoId: 'B' });
  return world;
}

describe('no key leaves TRE, SHO or CCIF in the clear', () => {
  it.each(['milenage', 'tuak'] as const)('in first provisioning and a change, with %s', (akaAlgorithm) => {
    const world = changed(akaAlgorithm);
    expect(world.device.tre.identityInUse()).toBe('B');
    const names = [...secretsOf(world).keys()];
    expect(names).toHaveLength(new Set(names).size);
    expect(names.filter((name) => name.startsWith('MCIM of A'))).not.toEqual([]);
    expect(names.filter((name) => name.startsWith('MCIM of B'))).not.toEqual([]);
    expect(names.filter((name) => /^(signing|decryption|initial)/.test(name)).length).toBeGreaterThanOrEqual(4);
    expect(leaks(world)).toEqual([]);
  });

  it('and one that did would be found', () => {
    const world = changed('milenage');
    const [secret] = [...secretsOf(world).values()];
    if (secret === undefined) throw new Error('no secret');
    const found = sent(world).filter(({ octets }) => toHex(octets).includes(toHex(secret)));
    expect(found.map((packet) => messageOf(packet).type)).toEqual(['supplier.configure']);
  });
});
