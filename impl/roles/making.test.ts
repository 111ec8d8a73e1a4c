/**
 * TR 33.812, clause 5.1.3.4.3: a DPF that makes the MCIM by the rules of the operator, between all roles of this
 * implementation.
 */
import { describe, expect, it } from 'vitest';
import { completeChecks, type Checks } from '../checks.js';
import { decode, isMalformed, sealPackage, sign, type Msg, type Payload } from '../codec/index.js';
import { newAkaCredential } from '../crypto/aka-credential.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { generateSigningKey } from '../crypto/credential.js';
import { generateKeyPair } from '../crypto/hpke.js';
import { seededRandom } from '../crypto/random.js';
import { cast, devId, only, say, sidOf, type Cast, type Heard } from '../../test/support/rig.js';
import type { Packet } from '../transport/in-process.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import { Dpf } from './dpf.js';
import { PackageRules } from './package-rules.js';
import { Pva } from './pva.js';
import { Sho } from './sho.js';

const FIRST_IMSI = '001020000000500';

/** A network in which A has the DPF make its MCIMs, and gives it the rules unless it is to forget them. */
function delegated(rules: 'given' | 'forgotten' = 'given'): ReferenceNetwork {
  const world = referenceNetwork({
    random: seededRandom('making'),
    shoIds: ['A', 'B'],
    now: 1_800_000_000_000,
    making: true,
  });
  world.network.command('shoA', 'delegatePackages');
  if (rules === 'given') world.network.command('dpf', 'storeRules', { shoId: 'A', imsi: FIRST_IMSI });
  return world;
}

function provision({ network }: ReferenceNetwork): void {
  network.command('supplier', 'make');
  network.command('subscriber', 'selectSho', { shoId: 'A' });
}

const typeOf = ({ octets }: Packet): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

const isServed = ({ device }: ReferenceNetwork): boolean =>
  device.tre.phase() === 'active' && device.tre.identityInUse() === 'A' && device.m2me.state() === 'idle';

const sent = ({ network }: ReferenceNetwork): readonly Packet[] => network.happened().flatMap(({ out }) => out);

describe('an MCIM that the DPF makes', () => {
  it('is what the operator serves: the device attaches with an IMSI of its rules', () => {
    const world = delegated();
    provision(world);
    expect(isServed(world)).toBe(true);
    const types = sent(world).map(typeOf);
    expect(types.filter((type) => /package|mcimDeliver/i.test(type))).toEqual([
      'sho.packageOrder',
      'dpf.package',
      'sho.mcimDeliver',
    ]);
    const attach = sent(world).filter((packet) => packet.to === 'shoA' && typeOf(packet) === 'm2me.attach');
    const [message] = attach.map(({ octets }) => decode(octets) as Msg<'m2me.attach'>);
    expect(message?.identity).toBe(FIRST_IMSI);
    expect(world.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
  });

  it('is not made without rules, until they are given', () => {
    const world = delegated('forgotten');
    provision(world);
    expect(world.network.happened().map(({ refused }) => refused)).toContain('notEntitled');
    expect(isServed(world)).toBe(false);
    world.network.command('dpf', 'storeRules', { shoId: 'A', imsi: FIRST_IMSI });
    world.network.advance(10_000);
    expect(isServed(world)).toBe(true);
  });

  for (const [index, type] of (() => {
    const world = delegated();
    provision(world);
    return sent(world).map(typeOf);
  })().entries()) {
    if (type !== 'sho.packageOrder' && type !== 'dpf.package' && type !== 'sho.mcimDeliver') continue;
    it.each([
      ['lost', 0],
      ['doubled', 2],
    ] as const)(`comes about although ${type} is %s`, (_how, copies) => {
      const world = delegated();
      let count = -1;
      world.network.setFault((each) => ((count += 1) === index ? Array.from({ length: copies }, () => each) : [each]));
      provision(world);
      world.network.advance(100_000);
      expect(isServed(world)).toBe(true);
    });
  }
});

describe('rules', () => {
  it('give a device one IMSI of an operator, and the next device the next', () => {
    const rules = new PackageRules();
    rules.store('A', '001020000000009');
    rules.store('B', '009990000000000');
    expect(rules.imsiFor('A', 'one')).toBe('001020000000009');
    expect(rules.imsiFor('A', 'two')).toBe('001020000000010');
    expect(rules.imsiFor('A', 'one')).toBe('001020000000009');
    expect(rules.imsiFor('B', 'two')).toBe('009990000000000');
    expect(rules.imsiFor('C', 'one')).toBeUndefined();
  });

  it('that are stored stay', () => {
    const rules = new PackageRules();
    rules.store('A', '001020000000009');
    rules.store('A', '001020000000500');
    expect(rules.imsiFor('A', 'one')).toBe('001020000000009');
  });
});

const sid = sidOf(1);

/** A DPF that can make MCIMs, in session with the device. */
function maker(checks: Partial<Checks> = {}): { readonly people: Cast; readonly dpf: Dpf } {
  const people = cast('making');
  const { publicKey } = generateKeyPair('x25519', people.surroundings.random);
  const making = {
    signing: generateSigningKey('EdDSA', people.surroundings.random),
    recipients: new Map([['A', { kem: 'x25519', publicKey } as const]]),
  };
  const dpf = new Dpf(
    { dpfId: 'dpf', shos: people.shos, making, checks: { ...completeChecks, ...checks } },
    people.surroundings,
  );
  dpf.command('storeRules', { shoId: 'A', imsi: FIRST_IMSI });
  say(dpf, 'm2me', { type: 'm2me.provisioningInfo', info: people.info() });
  return { people, dpf };
}

function order(
  { people, dpf }: ReturnType<typeof maker>,
  claims: Partial<Payload<'packageOrder'>> = {},
  key = people.keys.A,
): Heard {
  return say(dpf, 'shoA', {
    type: 'sho.packageOrder',
    order: sign('packageOrder', { devId, sid, ...claims }, key),
  });
}

describe('a DPF that makes MCIMs', () => {
  it('makes one for each session, and gives the same when it is asked again', () => {
    const bench = maker();
    const made = order(bench);
    expect([made.to, made.types]).toEqual([['shoA'], ['dpf.package']]);
    expect(order(bench).octets).toEqual(made.octets);
  });

  it.each([
    ['another signer', {}, 'B', 'badSignature'],
    ['another device', { devId: 'device-2' }, 'A', 'otherDevice'],
    ['another session', { sid: sidOf(9) }, 'A', 'unknownSession'],
  ] as const)('refuses an order of or for %s', (_what, claims, signer, cause) => {
    const bench = maker();
    const heard = order(bench, claims, bench.people.keys[signer]);
    expect([heard.refused, heard.types]).toEqual([cause, []]);
  });

  it('makes nothing for a stranger, but for the check of the order', () => {
    const stranger = generateSigningKey('EdDSA', seededRandom('stranger'));
    expect(order(maker(), {}, stranger).refused).toBe('badSignature');
    const trusting = maker({
      packageOrder: (object) => completeChecks.packageOrder(object, { key: verifyingKeyOf(stranger) }),
    });
    expect(order(trusting, {}, stranger).types).toEqual(['dpf.package']);
  });

  it('cannot be given rules for an operator whose key it does not have, nor others than an IMSI', () => {
    const { dpf } = maker();
    expect(() => dpf.command('storeRules', { shoId: 'B', imsi: FIRST_IMSI })).toThrow(/no keys to make MCIMs for B/);
    expect(() => dpf.command('storeRules', { shoId: 'A', imsi: '1' })).toThrow(/15 digits/);
  });
});

/** A has ordered the package of a session. */
function ordering(checks: Partial<Checks> = {}) {
  const people = cast('making');
  const { keys, surroundings } = people;
  const decryption = { kem: 'x25519', ...generateKeyPair('x25519', surroundings.random) } as const;
  const making = generateSigningKey('EdDSA', surroundings.random);
  const sho = new Sho(
    {
      shoId: 'A',
      signing: keys.A,
      subscriber: verifyingKeyOf(keys.subscriber),
      pva: verifyingKeyOf(keys.pva),
      drf: verifyingKeyOf(keys.drf),
      pcids: new Map([[devId, '001010000000001']]),
      imsi: '001020000000001',
      address: '198.51.100.1',
      making: { dpf: verifyingKeyOf(making), decryption },
      checks: { ...completeChecks, ...checks },
    },
    surroundings,
  );
  const pva = new Pva({ signing: keys.pva }, surroundings);
  const { certificate, root } = people.platform;
  say(pva, 'supplier', { type: 'supplier.registerPfc', devId, certificate, root });
  sho.command('delegatePackages');
  const contract = sign('contract', { devId, treId: 'tre-1', shoId: 'A' }, keys.subscriber);
  const { registration } = only(
    say(sho, 'subscriber', { type: 'subscriber.contract', contract }),
    'sho.contractRegister',
  );
  say(sho, 'drf', { type: 'drf.contractRegistered', devId, shoId: 'A' });
  const [nonceV] = registration.claims.nonces;
  const asked = say(sho, 'dpf', {
    type: 'dpf.relayInfo',
    info: people.info(nonceV === undefined ? {} : { nonceV }),
  });
  const verdict = say(pva, 'shoA', only(asked, 'sho.validationRequest'));
  const ordered = say(sho, 'pva', only(verdict, 'pva.validationResponse'));
  const give = (
    claims: Partial<Payload<'mcimPackage'>> = {},
    signer = making,
    recipient: Uint8Array = decryption.publicKey,
  ): Heard => {
    const { random } = surroundings;
    const sealed = sealPackage({
      claims: { devId, sid, imsi: FIRST_IMSI, credential: newAkaCredential('milenage', random), ...claims },
      signer,
      recipient: { kem: 'x25519', publicKey: recipient },
      random,
    });
    if (sealed.kind === 'refused') throw new Error('a key that is none');
    return say(sho, 'dpf', { type: 'dpf.package', content: sealed.credential });
  };
  return { people, sho, ordered, give };
}

describe('an SHO that has the DPF make its MCIMs', () => {
  it('orders one upon the verdict, and issues nothing before it has it', () => {
    const { ordered, give } = ordering();
    expect(ordered.types).toEqual(['sho.packageOrder']);
    expect(give().types).toEqual(['sho.mcimDeliver']);
    expect(give().types).toEqual([]);
  });

  const stranger = generateSigningKey('EdDSA', seededRandom('stranger'));
  const otherKey = generateKeyPair('x25519', seededRandom('other')).publicKey;

  it.each([
    ['of a stranger', {}, stranger, undefined, 'badSignature'],
    ['that it cannot open', {}, undefined, otherKey, 'badSignature'],
    ['of another session', { sid: sidOf(9) }, undefined, undefined, 'unknownSession'],
    ['for another device', { devId: 'device-2' }, undefined, undefined, 'otherDevice'],
  ] as const)('takes no package %s, and then the one that it has ordered', (_what, claims, key, recipient, cause) => {
    const { give } = ordering();
    const heard = give(claims, key, recipient);
    expect([heard.refused, heard.types]).toEqual([cause, []]);
    expect(give().types).toEqual(['sho.mcimDeliver']);
  });

  it('issues a credential that a stranger knows, but for the check of the signature', () => {
    const { give } = ordering({
      packageSignature: (object) => completeChecks.packageSignature(object, { key: verifyingKeyOf(stranger) }),
    });
    expect(give({}, stranger).types).toEqual(['sho.mcimDeliver']);
  });

  it('settles who makes them before its first contract, and not without the keys', () => {
    const { sho, people } = ordering();
    expect(sho.command('delegatePackages')).toEqual({ out: [] });
    const { keys, surroundings } = people;
    const without = new Sho(
      {
        shoId: 'A',
        signing: keys.A,
        subscriber: verifyingKeyOf(keys.subscriber),
        pva: verifyingKeyOf(keys.pva),
        drf: verifyingKeyOf(keys.drf),
        pcids: new Map(),
        imsi: '001020000000001',
        address: '198.51.100.1',
      },
      surroundings,
    );
    expect(() => without.command('delegatePackages')).toThrow(/no keys of a DPF/);
  });
});
