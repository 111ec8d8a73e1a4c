/**
 * V3 and V4: TR 33.812, clause 5.1.3.6.4, between all roles of this implementation; and what the DRF does with a
 * discovery that comes again, from nobody, or out of its time (AMB-03, DEC-93).
 */
import { describe, expect, it } from 'vitest';
import { cast, devId, heard, nonceOf, only, say, type Heard } from '../../test/support/rig.js';
import { decode, isMalformed, sign } from '../codec/index.js';
import { accessProof } from '../crypto/access-proof.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { seededRandom } from '../crypto/random.js';
import { MisuseError } from '../errors.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import { Drf } from './drf.js';
import { Icsp } from './icsp.js';

const variants = [
  { name: 'V3', initial: 'icsp', access: 'authenticated' },
  { name: 'V4', initial: 'none', access: 'open' },
] as const;

type Variant = (typeof variants)[number];

/** Everything up to the rest; `times` says how often the message of a number arrives. */
function provisioned(
  { name, initial, access }: Variant,
  at?: { readonly index: number; readonly times: 0 | 2 },
): ReferenceNetwork {
  const world = referenceNetwork({ random: seededRandom(name), shoIds: ['A'], now: 1_800_000_000_000 });
  const { network } = world;
  let count = -1;
  if (at !== undefined)
    network.setFault((packet) =>
      (count += 1) === at.index ? Array.from({ length: at.times }, () => packet) : [packet],
    );
  network.command('icsp', 'provideAccess', { access });
  network.command('supplier', 'make', { initial });
  network.command('subscriber', 'selectSho', { shoId: 'A' });
  if (at !== undefined) network.advance(2_000_000);
  return world;
}

const sent = ({ network }: ReferenceNetwork): { readonly to: string; readonly type: string }[] =>
  network.happened().flatMap(({ out }) =>
    out.map(({ to, octets }) => {
      const message = decode(octets);
      return { to, type: isMalformed(message) ? 'malformed' : message.type };
    }),
  );

describe.each(variants)('$name, provisioning over $access non-3GPP access', (variant) => {
  const world = provisioned(variant);

  it('ends in operation, with VNO, ICF and CCIF never asked', () => {
    expect(world.device.tre.phase()).toBe('active');
    expect(world.device.m2me.state()).toBe('idle');
    expect(world.device.tre.pcid()).toBeUndefined();
    expect(world.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(sent(world).filter(({ to }) => to === 'vno' || to === 'icf' || to === 'ccif')).toEqual([]);
  });

  it('goes from the provider to the DRF, and leaves the provider for the SHO', () => {
    const types = sent(world).map(({ type }) => type);
    const access = types.slice(types.indexOf('m2me.requestAccess'), types.indexOf('m2me.provisioningInfo'));
    expect(access).toEqual([
      'm2me.requestAccess',
      ...(variant.access === 'authenticated' ? ['icsp.authRequest', 'm2me.accessProof'] : []),
      'icsp.accessAccept',
      'm2me.discover',
      'drf.bootstrap',
    ]);
    expect(types.slice(types.indexOf('dpf.reportAck'))).toEqual([
      'dpf.reportAck',
      'm2me.releaseAccess',
      'm2me.attach',
      'sho.authRequest',
      'm2me.authResponse',
      'sho.attachAccept',
    ]);
  });

  // The set-up messages go over private channels that lose nothing, and a switch is never lost.
  const lossy = sent(world)
    .map(({ type }, index) => ({ type, index }))
    .filter(({ type }) => !/^supplier\.|^icsp\.accessCredential$|configured$|powerOn$/.test(type));

  it.each(lossy)('recovers from the loss of $type (message $index), and from a second one', ({ index }) => {
    for (const times of [0, 2] as const) {
      const { device } = provisioned(variant, { index, times });
      expect(device.tre.phase()).toBe('active');
      expect(device.m2me.state()).toBe('idle');
    }
  });
});

describe('a non-3GPP provider', () => {
  const provider = (): { readonly icsp: Icsp; readonly key: Uint8Array; readonly account: string } => {
    const icsp = new Icsp({ address: '203.0.113.1' }, cast('icsp').surroundings);
    icsp.command('provideAccess', { access: 'authenticated' });
    const { account, key } = only(
      say(icsp, 'supplier', { type: 'supplier.requestAccessCredential', devId }),
      'icsp.accessCredential',
    );
    return { icsp, account, key };
  };
  const challengeOf = (icsp: Icsp): Uint8Array =>
    only(say(icsp, 'm2me', { type: 'm2me.requestAccess' }), 'icsp.authRequest').challenge;

  it('lets in whoever answers its last challenge, once', () => {
    const { icsp, account, key } = provider();
    const early = challengeOf(icsp);
    const proof = { type: 'm2me.accessProof', account, mac: accessProof({ account, key }, challengeOf(icsp)) } as const;
    const stale = { ...proof, mac: accessProof({ account, key }, early) };
    expect(say(icsp, 'm2me', proof).types).toEqual(['icsp.accessAccept']);
    expect(say(icsp, 'm2me', proof).types).toEqual([]);
    challengeOf(icsp);
    expect(say(icsp, 'm2me', stale).types).toEqual(['icsp.accessReject']);
  });

  it('lets in no account that it has not issued, and no other key', () => {
    const { icsp, account, key } = provider();
    for (const wrong of [
      { account: 'another', key },
      { account, key: new Uint8Array(32) },
    ]) {
      const mac = accessProof(wrong, challengeOf(icsp));
      expect(say(icsp, 'm2me', { type: 'm2me.accessProof', account: wrong.account, mac }).types).toEqual([
        'icsp.accessReject',
      ]);
    }
  });

  it('issues one account a device, and names what it cannot be told', () => {
    const { icsp, account } = provider();
    const again = say(icsp, 'supplier', { type: 'supplier.requestAccessCredential', devId });
    expect(only(again, 'icsp.accessCredential').account).toBe(account);
    expect(() => icsp.command('provideAccess', { access: 'closed' })).toThrow(MisuseError);
    expect(heard(icsp.command('provideAccess', { access: 'open' })).types).toEqual([]);
    expect(() => icsp.expire('lease')).toThrow(MisuseError);
  });
});

describe('a discovery', () => {
  const people = cast('discovery');
  const { keys, platform, shos } = people;
  const tre = verifyingKeyOf(platform.signing);
  const empty = (): Drf =>
    new Drf(
      {
        signing: keys.drf,
        dpfId: 'dpf',
        bootstrap: { napdef: 'apn', mcimCtx: 'mcim', appCtx: 'app' },
        shos,
        devices: new Map([
          [devId, { subscriber: verifyingKeyOf(keys.subscriber), owner: verifyingKeyOf(keys.owner), tre }],
        ]),
      },
      people.surroundings,
    );
  const registry = (): Drf => {
    const drf = empty();
    const evidence = sign('contract', { devId, treId: 'tre-1', shoId: 'A' }, keys.subscriber);
    const claims = { devId, shoId: 'A', evidence, nonces: [nonceOf(1), nonceOf(2)] };
    const registration = sign('contractRegister', claims, keys.A);
    expect(say(drf, 'shoA', { type: 'sho.contractRegister', registration }).types).toEqual(['drf.contractRegistered']);
    return drf;
  };
  const discover = (drf: Drf, after: number, key = platform.signing, name = devId): Heard =>
    say(drf, 'm2me', { type: 'm2me.discover', discovery: sign('discovery', { devId: name, after }, key) });
  const claimsOf = (answer: Heard): { readonly ctr: number; readonly nonce: string | undefined } => {
    const { ctr, nonceV } = only(answer, 'drf.bootstrap').bootstrap.claims;
    return { ctr, nonce: nonceV?.join() };
  };

  it('makes one bootstrap, however often it comes', () => {
    const drf = registry();
    const first = claimsOf(discover(drf, 0));
    expect(first).toEqual({ ctr: 1, nonce: nonceOf(1).join() });
    for (let time = 0; time < 9; time += 1) expect(claimsOf(discover(drf, 0))).toEqual(first);
    expect(claimsOf(discover(drf, 1))).toEqual({ ctr: 2, nonce: nonceOf(2).join() });
    // One that was kept back gets what is last, and uses up nothing.
    expect(claimsOf(discover(drf, 0))).toEqual({ ctr: 2, nonce: nonceOf(2).join() });
  });

  it('is not answered to a stranger, before a contract, or after a bootstrap that was never made', () => {
    const drf = registry();
    expect(discover(drf, 0, keys.stranger).refused).toBe('badSignature');
    expect(discover(drf, 0, platform.signing, 'device-2').refused).toBe('badSignature');
    expect(discover(drf, 1).refused).toBe('stale');
    expect(discover(empty(), 0).refused).toBe('noContract');
  });
});
