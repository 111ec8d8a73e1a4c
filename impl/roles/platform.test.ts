/** Forms of the platform credential, an update of the platform, and a status in the place of a verdict (V10). */
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultEngine } from '#crypto-engine';
import { sign, type Msg, type Payload } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { issueCertificate } from '../crypto/credential.js';
import { seededRandom } from '../crypto/random.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import {
  cast,
  devId,
  imsi,
  nonceOf,
  only,
  pcid,
  say,
  sidOf,
  treId,
  type Cast,
  type Heard,
} from '../../test/support/rig.js';
import { Pva } from './pva.js';
import { Sho } from './sho.js';

let people: Cast;
let pva: Pva;
beforeEach(() => {
  people = cast('platform');
  pva = new Pva({ signing: people.keys.pva }, people.surroundings);
});

const later = new Uint8Array(32).fill(9);

/** The part of the device, which names a group. */
const partOf = (group: string): Uint8Array => {
  const { platform, keys } = people;
  const { kem, publicKey } = platform.decryption;
  const pkSig = verifyingKeyOf(platform.signing);
  return issueCertificate({ devId, treId, pkSig, pkEnc: { kem, publicKey }, group, serial: 1 }, keys.supplier);
};

const stateOf = (claims: Partial<Payload<'platformState'>> = {}, key = people.keys.supplier) =>
  sign('platformState', { subject: devId, stateHash: later, serial: 1, ...claims }, key);

const register = (how: Partial<Msg<'supplier.registerPfc'>> = {}): Heard => {
  const { certificate, root } = people.platform;
  return say(pva, 'supplier', { type: 'supplier.registerPfc', devId, certificate, root, ...how });
};

const registerOfGroup = (subject = 'g1', key = people.keys.supplier): Heard =>
  register({ certificate: partOf('g1'), group: stateOf({ subject, stateHash: people.stateHash, serial: 0 }, key) });

const update = (claims: Partial<Payload<'platformState'>> = {}, key = people.keys.supplier): Heard =>
  say(pva, 'supplier', { type: 'supplier.updatePfc', statement: stateOf(claims, key) });

/** M12 without a certificate, as a device makes that has only a reference to it. */
const referring = (certificateId: Uint8Array) => {
  const { certificate: _left, ...claims } = people.info().claims;
  return sign('validationInfo', { ...claims, certificateId }, people.platform.signing);
};

const verdictOn = (info: Msg<'sho.validationRequest'>['info'] = people.info()): string =>
  only(say(pva, 'shoA', { type: 'sho.validationRequest', reqId: sidOf(1), shoId: 'A', info }), 'pva.validationResponse')
    .verdict.claims.verdict;

const statusOn = (info: Msg<'sho.statusRequest'>['info'] = people.info()): Payload<'certificateStatus'> =>
  only(
    say(pva, 'shoA', { type: 'sho.statusRequest', reqId: sidOf(1), shoId: 'A', nonce: nonceOf(7), info }),
    'pva.statusResponse',
  ).status.claims;

describe('PVA, forms of the platform credential', () => {
  it('takes a reference to the registered certificate, and to no other', () => {
    register();
    const { certificate } = people.platform;
    expect(verdictOn(referring(defaultEngine.sha256(certificate)))).toBe('ok');
    expect(verdictOn(referring(defaultEngine.sha256(partOf('g1'))))).toBe('notGenuine');
    const { certificate: _left, ...claims } = people.info().claims;
    expect(verdictOn(sign('validationInfo', claims, people.platform.signing))).toBe('notGenuine');
    expect(
      verdictOn(sign('validationInfo', referring(defaultEngine.sha256(certificate)).claims, people.keys.stranger)),
    ).toBe('notGenuine');
  });

  it('judges a device of a group by the state of the group and by the keys of the device', () => {
    registerOfGroup();
    expect(verdictOn(people.info({ certificate: partOf('g1') }))).toBe('ok');
    expect(verdictOn(referring(defaultEngine.sha256(partOf('g1'))))).toBe('ok');
    expect(verdictOn(people.info({ certificate: partOf('g2') }))).toBe('notGenuine');
    expect(verdictOn(people.info())).toBe('notGenuine');
    expect(verdictOn(people.info({ certificate: partOf('g1'), stateHash: later }))).toBe('notIntact');
    expect(verdictOn(people.info({ certificate: partOf('g1') }, people.keys.stranger))).toBe('notGenuine');
  });

  it('takes no part of a group that is forged, or that is another', () => {
    expect(registerOfGroup('g1', people.keys.stranger).refused).toBe('badSignature');
    expect(registerOfGroup('g2').refused).toBe('otherDevice');
    expect(verdictOn(people.info({ certificate: partOf('g1') }))).toBe('unknownDevice');
  });
});

describe('PVA, an update', () => {
  it('expects the state that was certified last, and no other', () => {
    register();
    const updated = people.info({ stateHash: later });
    expect([verdictOn(), verdictOn(updated)]).toEqual(['ok', 'notIntact']);
    expect(update().refused).toBeUndefined();
    expect([verdictOn(), verdictOn(updated)]).toEqual(['notIntact', 'ok']);
  });

  it('updates a group as a whole', () => {
    registerOfGroup();
    expect(update().refused).toBe('otherDevice');
    expect(update({ subject: 'g1' }).refused).toBeUndefined();
    expect(verdictOn(people.info({ certificate: partOf('g1'), stateHash: later }))).toBe('ok');
  });

  it('takes no statement that is forged, on another device, or old', () => {
    register();
    expect(update({}, people.keys.stranger).refused).toBe('badSignature');
    expect(update({ subject: 'another' }).refused).toBe('otherDevice');
    expect(update({ serial: 0 }).refused).toBe('stale');
    update();
    expect(update({ stateHash: people.stateHash }).refused).toBe('stale');
    expect(verdictOn(people.info({ stateHash: later }))).toBe('ok');
  });
});

describe('PVA, as a responder', () => {
  it('says good of what it vouches for, revoked of a revoked device, and unknown of everything else', () => {
    expect(statusOn().status).toBe('unknown');
    register();
    expect(statusOn()).toMatchObject({ status: 'good', nonce: nonceOf(7), reqId: sidOf(1) });
    expect(statusOn(people.info({ stateHash: later })).status).toBe('unknown');
    expect(statusOn(people.info({}, people.keys.stranger)).status).toBe('unknown');
    pva.command('revoke', { devId });
    expect(statusOn()).toMatchObject({ status: 'revoked', nonce: nonceOf(7) });
  });

  it('keeps no revocation of a device that is not registered', () => {
    pva.command('revoke', { devId });
    register();
    expect(statusOn().status).toBe('good');
  });

  it('answers the operator and the session that the attestation names', () => {
    register();
    const request = {
      type: 'sho.statusRequest',
      reqId: sidOf(1),
      shoId: 'A',
      nonce: nonceOf(7),
      info: people.info(),
    } as const;
    expect(say(pva, 'shoB', request).refused).toBe('notEntitled');
    expect(say(pva, 'shoA', { ...request, reqId: sidOf(2) }).refused).toBe('notEntitled');
  });
});

describe('SHO that asks for a status', () => {
  let sho: Sho;
  let request: Msg<'sho.statusRequest'>;

  const relay = (): Heard => say(sho, 'dpf', { type: 'dpf.relayInfo', info: people.info({ nonceV: nonce }) });
  let nonce: Payload<'challenge'>['nonceV'];

  beforeEach(() => {
    const { keys, surroundings } = people;
    register();
    sho = new Sho(
      {
        shoId: 'A',
        signing: keys.A,
        subscriber: verifyingKeyOf(keys.subscriber),
        pva: verifyingKeyOf(keys.pva),
        drf: verifyingKeyOf(keys.drf),
        pcids: new Map([[devId, pcid]]),
        imsi,
        address: '198.51.100.1',
      },
      surroundings,
    );
    sho.command('requireStatus');
    const contract = sign('contract', { devId, treId, shoId: 'A' }, keys.subscriber);
    const { registration } = only(
      say(sho, 'subscriber', { type: 'subscriber.contract', contract }),
      'sho.contractRegister',
    );
    say(sho, 'drf', { type: 'drf.contractRegistered', devId, shoId: 'A' });
    const [first] = registration.claims.nonces;
    if (first === undefined) throw new Error('expected a pool of nonces');
    nonce = first;
    request = only(relay(), 'sho.statusRequest');
  });

  const answer = (to = request) => only(say(pva, 'shoA', to), 'pva.statusResponse').status;
  const take = (status: Msg<'pva.statusResponse'>['status']): Heard =>
    say(sho, 'pva', { type: 'pva.statusResponse', status });
  const made = (change: Partial<Payload<'certificateStatus'>>, key = people.keys.pva) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a member of the union with some fields changed
    sign('certificateStatus', { ...answer().claims, ...change } as Payload<'certificateStatus'>, key);

  it('issues upon the status good', () => {
    expect(take(answer()).types).toEqual(['sho.mcimDeliver']);
  });

  it('takes no verdict in the place of a status', () => {
    const { nonce: _nonce, ...plain } = request;
    const { verdict } = only(say(pva, 'shoA', { ...plain, type: 'sho.validationRequest' }), 'pva.validationResponse');
    expect(say(sho, 'pva', { type: 'pva.validationResponse', verdict }).refused).toBe('outOfOrder');
  });

  it('takes no status that is forged, outdated, not yet valid, of another session, or on another attestation', () => {
    const now = people.clock.now();
    expect(take(made({}, people.keys.stranger)).refused).toBe('badSignature');
    expect(take(made({ nextUpdate: now - 1 })).refused).toBe('expired');
    expect(take(made({ thisUpdate: now + 1 })).refused).toBe('expired');
    expect(take(made({ reqId: sidOf(2) })).refused).toBe('unknownRequest');
    expect(take(made({ infoHash: later })).refused).toBe('unknownRequest');
    expect(take(made({ thisUpdate: now, nextUpdate: now })).types).toEqual(['sho.mcimDeliver']);
  });

  it('takes no status that was good before the device was revoked and it asked again', () => {
    const before = answer();
    pva.command('revoke', { devId });
    const again = only(relay(), 'sho.statusRequest');
    expect(again.nonce).not.toEqual(request.nonce);
    expect(take(before).refused).toBe('unknownRequest');
    expect(take(answer(again)).types).toEqual(['sho.abort', 'sho.serviceNotice']);
  });

  it('asks for what it was told to before its first contract', () => {
    expect(sho.command('requireStatus')).toEqual({ out: [] });
  });
});

describe('the whole way', () => {
  const start = (seed: string): ReferenceNetwork =>
    referenceNetwork({ random: seededRandom(seed), shoIds: ['A'], now: 1_800_000_000_000 });

  it.each(['referenced', 'grouped'])('ends in operation with a %s credential', (form) => {
    const { network, device } = start(form);
    network.command('supplier', 'makeWithPfc', { form });
    network.command('subscriber', 'selectSho', { shoId: 'A' });
    expect(device.tre.phase()).toBe('active');
  });

  it.each(['carried', 'referenced', 'grouped'])('is barred to an updated device until the PVA is told (%s)', (form) => {
    const { network, device } = start(`update ${form}`);
    if (form === 'carried') network.command('supplier', 'make');
    else network.command('supplier', 'makeWithPfc', { form });
    network.command('m2me', 'update');
    network.command('subscriber', 'selectSho', { shoId: 'A' });
    expect(device.tre.phase()).toBe('pristine');
    network.command('supplier', 'refreshPfc');
    network.command('m2me', 'tryAgain');
    expect(device.tre.phase()).toBe('active');
  });

  it('ends in operation upon a status, and is barred to a revoked device', () => {
    for (const [isRevoked, phase] of [
      [false, 'active'],
      [true, 'pristine'],
    ] as const) {
      const { network, device } = start('status');
      network.command('shoA', 'requireStatus');
      network.command('supplier', 'make');
      if (isRevoked) network.command('pva', 'revoke');
      network.command('subscriber', 'selectSho', { shoId: 'A' });
      expect(device.tre.phase()).toBe(phase);
    }
  });
});
