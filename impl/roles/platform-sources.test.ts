/**
 * TR 33.812, clauses 5.1.3.5.2 and 5.1.3.5.8: a platform credential that the subscriber brings to the PVA, or that the
 * PVA issues, between all roles of this implementation.
 */
import { describe, expect, it } from 'vitest';
import { completeChecks, type Checks } from '../checks.js';
import { decode, isMalformed, type Msg } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { generateSigningKey, issueCertificate } from '../crypto/credential.js';
import { seededRandom } from '../crypto/random.js';
import { cast, devId, only, say, treId, type Cast, type Heard } from '../../test/support/rig.js';
import type { Packet } from '../transport/in-process.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import { Pva } from './pva.js';
import { Subscriber } from './subscriber.js';
import { Supplier } from './supplier.js';

const networkOf = (): ReferenceNetwork =>
  referenceNetwork({ random: seededRandom('sources'), shoIds: ['A', 'B'], now: 1_800_000_000_000, issuing: true });

function provision({ network }: ReferenceNetwork, source: 'subscriber' | 'pva'): void {
  network.command('supplier', 'makeWithPfcFrom', { source });
  network.advance(1_000_000);
  network.command('subscriber', 'selectSho', { shoId: 'A' });
  network.advance(1_000_000);
}

const typeOf = ({ octets }: Packet): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

const isServed = ({ device }: ReferenceNetwork): boolean =>
  device.tre.phase() === 'active' && device.tre.identityInUse() === 'A' && device.m2me.state() === 'idle';

const types = ({ network }: ReferenceNetwork): readonly string[] =>
  network
    .happened()
    .flatMap(({ out }) => out)
    .map(typeOf);

describe('a platform credential', () => {
  it.each([
    ['subscriber', ['supplier.supplyWithPfc', 'subscriber.registerPfc', 'pva.pfcRegistered']],
    ['pva', ['supplier.requestPfc', 'pva.pfc']],
  ] as const)('that the PVA has by the %s validates a device like any other', (source, way) => {
    const world = networkOf();
    provision(world, source);
    expect(isServed(world)).toBe(true);
    expect(types(world).filter((type) => /pfc/i.test(type))).toEqual(way);
    expect(world.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
  });

  it.each(['subscriber.registerPfc', 'pva.pfcRegistered'])('is brought again when %s is lost', (lost) => {
    const world = networkOf();
    let hasBeen = false;
    world.network.setFault((packet) => {
      if (hasBeen || typeOf(packet) !== lost) return [packet];
      hasBeen = true;
      return [];
    });
    provision(world, 'subscriber');
    expect([hasBeen, isServed(world)]).toEqual([true, true]);
  });
});

const stranger = generateSigningKey('EdDSA', seededRandom('stranger'));

function pvaOf(people: Cast, checks: Partial<Checks> = {}): Pva {
  return new Pva(
    {
      signing: people.keys.pva,
      supplier: people.platform.root,
      issuing: stranger,
      checks: { ...completeChecks, ...checks },
    },
    people.surroundings,
  );
}

const forged = ({ platform }: Cast): Uint8Array => {
  const { kem, publicKey } = platform.decryption;
  const keys = { pkSig: verifyingKeyOf(platform.signing), pkEnc: { kem, publicKey } };
  return issueCertificate({ devId, treId, ...keys, stateHash: new Uint8Array(32), serial: 1 }, stranger);
};

describe('a PVA to which a subscriber brings a platform credential', () => {
  const bring = (pva: Pva, certificate: Uint8Array, device: string = devId): Heard =>
    say(pva, 'subscriber', { type: 'subscriber.registerPfc', devId: device, treId, certificate });

  it('takes what the supplier issued, and says so each time', () => {
    const people = cast('sources');
    const pva = pvaOf(people);
    const heard = bring(pva, people.platform.certificate);
    expect([heard.to, heard.types]).toEqual([['subscriber'], ['pva.pfcRegistered']]);
    expect(bring(pva, people.platform.certificate).octets).toEqual(heard.octets);
  });

  it('takes nothing under another root, nor for another device than it names', () => {
    const people = cast('sources');
    expect(bring(pvaOf(people), forged(people)).refused).toBe('badSignature');
    expect(bring(pvaOf(people), people.platform.certificate, 'device-2').refused).toBe('otherDevice');
    const rootless = new Pva({ signing: people.keys.pva }, people.surroundings);
    expect(bring(rootless, people.platform.certificate).refused).toBe('badSignature');
  });

  it('has a stranger on record, but for the check of the root', () => {
    const people = cast('sources');
    const trusting = pvaOf(people, { broughtCertificate: (certificate) => ({ ok: true, value: certificate }) });
    expect(bring(trusting, forged(people)).types).toEqual(['pva.pfcRegistered']);
  });
});

describe('a supplier for which the PVA issues', () => {
  const maker = (people: Cast, issuer = verifyingKeyOf(stranger)): Supplier => {
    const { platform, stateHash, shos, surroundings, keys } = people;
    const trust = { drf: verifyingKeyOf(keys.drf), shos, managers: [verifyingKeyOf(keys.drf)] };
    return new Supplier({ devId, treId, platform, stateHash, trust, issuer }, surroundings);
  };
  const begun = (supplier: Supplier): Msg<'supplier.requestPfc'> => {
    const [message] = supplier.command('makeWithPfcFrom', { source: 'pva' }).out.map(({ octets }) => decode(octets));
    if (message === undefined || isMalformed(message) || message.type !== 'supplier.requestPfc')
      throw new Error('no request');
    return message;
  };

  it('embeds what it has asked for, and nothing else', () => {
    const people = cast('sources');
    const supplier = maker(people);
    const request = begun(supplier);
    const issued = only(say(pvaOf(people), 'supplier', request), 'pva.pfc');
    const other = issueCertificate({ ...request, stateHash: new Uint8Array(32), serial: 1 }, stranger);
    expect(say(supplier, 'pva', { ...issued, certificate: other }).refused).toBe('otherDevice');
    expect(say(supplier, 'pva', { ...issued, devId: 'device-2' }).refused).toBe('otherDevice');
    const { certificate } = people.platform;
    expect(say(supplier, 'pva', { ...issued, certificate }).refused).toBe('badSignature');
    expect(say(supplier, 'pva', issued).types).toEqual(['supplier.requestCredential']);
    expect(say(supplier, 'pva', issued).types).toEqual([]);
  });

  it('gets none for a device that is on record', () => {
    const people = cast('sources');
    const pva = pvaOf(people);
    const request = begun(maker(people));
    expect(say(pva, 'supplier', request).types).toEqual(['pva.pfc']);
    expect(say(pva, 'supplier', request).types).toEqual([]);
  });

  it('needs the root of the PVA, and the PVA a key', () => {
    const people = cast('sources');
    const { platform, stateHash, shos, surroundings, keys } = people;
    const trust = { drf: verifyingKeyOf(keys.drf), shos, managers: [verifyingKeyOf(keys.drf)] };
    const without = new Supplier({ devId, treId, platform, stateHash, trust }, surroundings);
    expect(() => without.command('makeWithPfcFrom', { source: 'pva' })).toThrow(/issuer/);
    expect(() => without.command('makeWithPfcFrom', { source: 'nobody' })).toThrow(/subscriber or pva/);
    const pva = new Pva({ signing: keys.pva }, surroundings);
    expect(() => say(pva, 'supplier', begun(maker(people)))).toThrow(/issuing/);
  });
});

describe('a subscriber that brings the platform credential', () => {
  it('contracts for the device once the PVA has it', () => {
    const { keys, platform, surroundings } = cast('sources');
    const subscriber = new Subscriber({ signing: keys.subscriber }, surroundings);
    const { certificate } = platform;
    const brought = say(subscriber, 'supplier', { type: 'supplier.supplyWithPfc', devId, treId, certificate });
    expect([brought.to, brought.types]).toEqual([['pva'], ['subscriber.registerPfc']]);
    expect(subscriber.command('selectSho', { shoId: 'A' })).toEqual({ out: [] });
    expect(say(subscriber, 'pva', { type: 'pva.pfcRegistered', devId: 'device-2' }).refused).toBe('otherDevice');
    say(subscriber, 'pva', { type: 'pva.pfcRegistered', devId });
    expect(subscriber.command('selectSho', { shoId: 'A' }).out).toHaveLength(1);
  });
});
