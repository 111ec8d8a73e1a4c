/** DRF and PVA, and the people who set up and choose: supplier and subscriber. */
import { beforeEach, describe, expect, it } from 'vitest';
import { asTid, sign, type Msg, type Payload, type SignedObject } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { issueCertificate } from '../crypto/credential.js';
import {
  cast,
  devId,
  heard,
  nonceOf,
  only,
  pcid,
  say,
  sidOf,
  treId,
  type Cast,
  type Heard,
} from '../../test/support/rig.js';
import { Drf } from './drf.js';
import { Pva } from './pva.js';
import { Subscriber } from './subscriber.js';
import { Supplier } from './supplier.js';

let people: Cast;
beforeEach(() => {
  people = cast('registry');
});

describe('DRF', () => {
  let drf: Drf;
  beforeEach(() => {
    const { keys, shos, platform, surroundings } = people;
    drf = new Drf(
      {
        signing: keys.drf,
        dpfId: 'dpf',
        bootstrap: { napdef: 'n', mcimCtx: 'm', appCtx: 'a' },
        shos,
        devices: new Map([
          [
            devId,
            {
              subscriber: verifyingKeyOf(keys.subscriber),
              owner: verifyingKeyOf(keys.owner),
              tre: verifyingKeyOf(platform.signing),
            },
          ],
        ]),
      },
      surroundings,
    );
  });

  const register = (
    shoId: 'A' | 'B',
    key = people.keys[shoId],
    by = people.keys.subscriber,
    contracted: string = shoId,
  ): Heard => {
    const evidence = sign('contract', { devId, treId, shoId: contracted }, by);
    const nonces = [nonceOf(1), nonceOf(2)];
    const registration = sign('contractRegister', { devId, pcid, shoId, evidence, nonces }, key);
    return say(drf, `sho${shoId}`, { type: 'sho.contractRegister', registration });
  };
  const boot = (): Heard => say(drf, 'icf', { type: 'icf.bootRequest', pcid, ip: '192.0.2.1' });
  const tokenTo = (
    newSho: string,
    claims: Partial<Payload<'token'>> = {},
    key = people.keys.A,
  ): SignedObject<'token'> => {
    const now = people.clock.now();
    const tid = asTid(new Uint8Array(16));
    return sign('token', { tid, devId, treId, oldSho: 'A', newSho, epoch: 0, nbf: now, exp: now + 9, ...claims }, key);
  };
  const forward = (token = tokenTo('B'), key = people.keys.B): Heard =>
    say(drf, 'shoB', {
      type: 'sho.forwardParams',
      params: sign('forwardParams', { devId, shoId: 'B', token, nonces: [nonceOf(8), nonceOf(9)] }, key),
    });
  const subscribe = (claims: Partial<Payload<'report'>> = {}, tre = people.platform.signing): Heard => {
    const proof = sign('report', { sid: sidOf(1), devId, shoId: 'B', status: 'success', epoch: 1, ...claims }, tre);
    const registration = sign('registerSubscription', { devId, shoId: 'B', proof }, people.keys.B);
    return say(drf, 'shoB', { type: 'sho.registerSubscription', registration });
  };

  it('says so when no operator has registered the device', () => {
    expect(boot()).toMatchObject({ types: ['drf.bootFailed'], refused: undefined });
  });

  it('registers a contract with evidence, and not a second operator', () => {
    expect(register('A', people.keys.stranger).refused).toBe('badSignature');
    expect(register('A', people.keys.A, people.keys.stranger).refused).toBe('badSignature');
    expect(register('A', people.keys.A, people.keys.subscriber, 'B').refused).toBe('badSignature');
    expect(register('A').types).toEqual(['drf.contractRegistered']);
    expect(register('A').types).toEqual(['drf.contractRegistered']);
    expect(register('B').refused).toBe('notEntitled');
  });

  it('counts bootstraps and spends each nonce once, through repeated registrations', () => {
    register('A');
    const claims = [boot(), (register('A'), boot()), boot()].map(
      (each) => only(each, 'drf.bootstrap').bootstrap.claims,
    );
    expect(claims.map(({ ctr }) => ctr)).toEqual([1, 2, 3]);
    expect(claims.map(({ nonceV }) => nonceV)).toEqual([nonceOf(1), nonceOf(2), undefined]);
  });

  it.each<[string, () => SignedObject<'token'>]>([
    ['of the sender itself', () => tokenTo('B', {}, people.keys.B)],
    ['for another device', () => tokenTo('B', { devId: 'x' })],
    ['for another operator', () => tokenTo('C')],
    ['from an operator that is not the current one', () => tokenTo('B', { oldSho: 'C' })],
    ['that has expired', () => tokenTo('B', { exp: people.clock.now() - 1 })],
    ['that is not valid yet', () => tokenTo('B', { nbf: people.clock.now() + 1 })],
    ['of another epoch', () => tokenTo('B', { epoch: 1 })],
  ])('believes in no change with a token %s', (_what, made) => {
    register('A');
    expect(forward(made())).toMatchObject({ types: ['drf.paramsRefused'], refused: 'tokenMismatch' });
    expect(only(boot(), 'drf.bootstrap').bootstrap.claims.shoId).toBe('A');
  });

  it('bootstraps a change through the current operator, and makes the new one current on a proven success', () => {
    register('A');
    expect(forward(tokenTo('B'), people.keys.stranger)).toMatchObject({ types: [], refused: 'badSignature' });
    expect(subscribe().refused).toBe('notEntitled');
    const first = forward();
    expect(first.to).toEqual(['shoA']);
    expect(only(first, 'drf.bootstrap').bootstrap.claims).toMatchObject({ shoId: 'B', ctr: 1, nonceV: nonceOf(8) });
    expect(only(forward(), 'drf.bootstrap').bootstrap.claims).toMatchObject({ ctr: 2, nonceV: nonceOf(9) });
    expect(subscribe({ status: 'reverted' }).refused).toBe('badSignature');
    expect(subscribe({ shoId: 'A' }).refused).toBe('badSignature');
    expect(subscribe({}, people.keys.stranger).refused).toBe('badSignature');
    const done = subscribe();
    expect(done).toMatchObject({ types: ['drf.registrationAck', 'drf.changeConfirmed'], to: ['shoB', 'shoA'] });
    expect(subscribe().types).toEqual(['drf.registrationAck']);
    expect(forward()).toMatchObject({ types: [], refused: 'alreadyServing' });
  });

  /** B has become the current operator, in epoch 1, and A is again, in epoch 2 (or by way of pristine in the same). */
  const changedBack = (epochs: readonly [number, number]): void => {
    register('A');
    forward();
    subscribe({ epoch: epochs[0] });
    const token = tokenTo('A', { oldSho: 'B', epoch: epochs[0] }, people.keys.B);
    const params = sign('forwardParams', { devId, shoId: 'A', token, nonces: [nonceOf(5)] }, people.keys.A);
    expect(say(drf, 'shoA', { type: 'sho.forwardParams', params }).types).toEqual(['drf.bootstrap']);
    const report = { sid: sidOf(2), devId, shoId: 'A', status: 'success', epoch: epochs[1] } as const;
    const proof = sign('report', report, people.platform.signing);
    const registration = sign('registerSubscription', { devId, shoId: 'A', proof }, people.keys.A);
    expect(say(drf, 'shoA', { type: 'sho.registerSubscription', registration }).types).toEqual([
      'drf.registrationAck',
      'drf.changeConfirmed',
    ]);
  };

  it('does not let a former operator come back with its first token', () => {
    changedBack([1, 2]);
    expect(forward()).toMatchObject({ types: ['drf.paramsRefused'], refused: 'tokenMismatch' });
    expect(forward(tokenTo('B', { epoch: 2 })).types).toEqual(['drf.bootstrap']);
  });

  it('does not let a former operator come back with its first report', () => {
    changedBack([1, 2]);
    forward(tokenTo('B', { epoch: 2 }));
    expect(subscribe({ epoch: 1 }).refused).toBe('stale');
    expect(subscribe({ epoch: 4, sid: sidOf(3) }).refused).toBe('stale');
    expect(subscribe({ epoch: 3, sid: sidOf(3) }).types).toEqual(['drf.registrationAck', 'drf.changeConfirmed']);
  });

  it('takes a report from pristine in the same epoch, and no session twice', () => {
    changedBack([0, 0]);
    forward();
    expect(subscribe({ epoch: 0 }).refused).toBe('stale');
    expect(subscribe({ epoch: 0, sid: sidOf(3) }).types).toEqual(['drf.registrationAck', 'drf.changeConfirmed']);
  });

  it('forgets a pending change when its operator withdraws it', () => {
    register('A');
    forward();
    const withdraw = (key = people.keys.B): Heard =>
      say(drf, 'shoB', {
        type: 'sho.withdrawPending',
        withdrawal: sign('withdrawPending', { devId, shoId: 'B' }, key),
      });
    expect(withdraw(people.keys.stranger).refused).toBe('badSignature');
    expect(only(boot(), 'drf.bootstrap').bootstrap.claims.shoId).toBe('B');
    expect(withdraw().types).toEqual(['drf.pendingWithdrawn']);
    expect(withdraw().types).toEqual(['drf.pendingWithdrawn']);
    expect(only(boot(), 'drf.bootstrap').bootstrap.claims.shoId).toBe('A');
  });
});

describe('PVA', () => {
  const verdictOn = (pva: Pva, claims: Partial<Payload<'validationInfo'>> = {}, key?: Cast['keys']['A']): string => {
    const info = people.info(claims, key);
    const answer = say(pva, 'shoA', { type: 'sho.validationRequest', reqId: sidOf(1), shoId: 'A', info });
    expect(answer.to).toEqual(['shoA']);
    return only(answer, 'pva.validationResponse').verdict.claims.verdict;
  };

  it('judges in the order of the profile', () => {
    const { platform, keys, surroundings } = people;
    const { certificate, root } = platform;
    const pva = new Pva({ signing: keys.pva }, surroundings);
    expect(verdictOn(pva)).toBe('unknownDevice');
    say(pva, 'supplier', { type: 'supplier.registerPfc', devId, certificate, root });
    expect(verdictOn(pva)).toBe('ok');
    expect(verdictOn(pva, { treId: 'x' })).toBe('unknownDevice');
    expect(verdictOn(pva, { certificate: cast('other').platform.certificate })).toBe('notGenuine');
    const earlier = issueCertificate(
      {
        devId,
        treId,
        stateHash: new Uint8Array(32),
        serial: 0,
        pkSig: verifyingKeyOf(platform.signing),
        pkEnc: { kem: platform.decryption.kem, publicKey: platform.decryption.publicKey },
      },
      keys.supplier,
    );
    expect(verdictOn(pva, { certificate: earlier, stateHash: new Uint8Array(32) })).toBe('notGenuine');
    expect(verdictOn(pva, {}, keys.stranger)).toBe('notGenuine');
    expect(verdictOn(pva, { stateHash: new Uint8Array(32) })).toBe('notIntact');
    pva.command('revoke', { devId });
    expect(verdictOn(pva, {}, keys.stranger)).toBe('revoked');
  });

  it('tells a DPF the same as an SHO, of the session of the attestation and no other', () => {
    const { platform, keys, surroundings } = people;
    const { certificate, root } = platform;
    const pva = new Pva({ signing: keys.pva }, surroundings);
    const request = { type: 'dpf.verificationRequest', reqId: sidOf(1), info: people.info() } as const;
    const told = (): string => {
      const answer = say(pva, 'dpf', request);
      expect(answer.to).toEqual(['dpf']);
      return only(answer, 'pva.verificationData').verdict.claims.verdict;
    };
    expect(told()).toBe('unknownDevice');
    say(pva, 'supplier', { type: 'supplier.registerPfc', devId, certificate, root });
    expect(told()).toBe('ok');
    expect(say(pva, 'dpf', { ...request, reqId: sidOf(2) })).toMatchObject({ types: [], refused: 'notEntitled' });
    pva.command('revoke', { devId });
    expect(told()).toBe('revoked');
  });

  it.each<[string, string, Partial<Msg<'sho.validationRequest'>>]>([
    ['under another session', 'shoA', { reqId: sidOf(2) }],
    ['by an operator that it does not name', 'shoB', { shoId: 'B' }],
    ['in the name of another operator', 'shoB', {}],
  ])('judges no attestation %s', (_what, from, changed) => {
    const { platform, keys, surroundings } = people;
    const pva = new Pva({ signing: keys.pva }, surroundings);
    say(pva, 'supplier', {
      type: 'supplier.registerPfc',
      devId,
      certificate: platform.certificate,
      root: platform.root,
    });
    const request = { type: 'sho.validationRequest', reqId: sidOf(1), shoId: 'A', info: people.info() } as const;
    expect(say(pva, 'shoA', request).types).toEqual(['pva.validationResponse']);
    expect(say(pva, from, { ...request, ...changed })).toMatchObject({ types: [], refused: 'notEntitled' });
  });
});

describe('supplier', () => {
  it('makes one device with the credential that was issued for it', () => {
    const { platform, stateHash, shos, keys } = people;
    const supplier = new Supplier(
      {
        devId,
        treId,
        platform,
        stateHash,
        trust: { drf: verifyingKeyOf(keys.drf), shos, managers: [verifyingKeyOf(keys.owner)] },
      },
      people.surroundings,
    );
    expect(heard(supplier.command('make')).to).toEqual(['pva', 'ccif']);
    expect(heard(supplier.command('make')).types).toEqual([]);
    const key = new Uint8Array(16);
    const credential = {
      type: 'ccif.credential',
      devId,
      pcid,
      credential: { algorithm: 'milenage', k: key, opc: key },
    } as const;
    expect(say(supplier, 'ccif', { ...credential, devId: 'x' }).refused).toBe('otherDevice');
    expect(only(say(supplier, 'ccif', credential), 'supplier.configure')).toMatchObject({
      devId,
      treId,
      initial: { kind: 'pcid', pcid },
    });
    expect(say(supplier, 'ccif', credential).types).toEqual([]);
    expect(say(supplier, 'm2me', { type: 'm2me.configured', devId, treId }).types).toEqual(['supplier.supply']);
  });
});

describe('subscriber', () => {
  let subscriber: Subscriber;
  const notice = (shoId: string, status: 'success' | 'aborted' | 'refused'): Heard =>
    say(subscriber, `sho${shoId}`, { type: 'sho.serviceNotice', devId, shoId, status });
  const select = (shoId: string): Heard => heard(subscriber.command('selectSho', { shoId }));

  beforeEach(() => {
    subscriber = new Subscriber({ signing: people.keys.subscriber }, people.surroundings);
    say(subscriber, 'supplier', { type: 'supplier.supply', devId, treId });
  });

  it('contracts, switches the device on, and waits for service', () => {
    const asked = select('A');
    expect(asked).toMatchObject({ to: ['shoA'], types: ['subscriber.contract'] });
    expect(heard(subscriber.expire('request')).octets).toEqual(asked.octets);
    expect(say(subscriber, 'shoB', { type: 'sho.contractConfirmed', devId, shoId: 'B' }).refused).toBe('otherOperator');
    expect(say(subscriber, 'shoA', { type: 'sho.contractConfirmed', devId, shoId: 'A' }).types).toEqual([
      'subscriber.powerOn',
    ]);
    expect(heard(subscriber.expire('request')).octets).toEqual(asked.octets);
    notice('A', 'aborted');
    notice('A', 'success');
    expect(people.clock.armed()).toEqual([]);
    expect(select('A').refused).toBe('alreadyServing');
  });

  it('chooses again after a refusal', () => {
    select('A');
    notice('A', 'refused');
    expect(select('B')).toMatchObject({ to: ['shoB'], types: ['subscriber.contract'] });
  });

  it('changes with a token, and stays when the change comes to nothing', () => {
    select('A');
    say(subscriber, 'shoA', { type: 'sho.contractConfirmed', devId, shoId: 'A' });
    notice('A', 'success');
    const tokenTo = (newSho: string): SignedObject<'token'> =>
      sign(
        'token',
        { tid: asTid(new Uint8Array(16)), devId, treId, oldSho: 'A', newSho, epoch: 0, nbf: 0, exp: 9 },
        people.keys.A,
      );
    expect(select('B')).toMatchObject({ to: ['shoA'], types: ['subscriber.tokenRequest'] });
    say(subscriber, 'shoA', { type: 'sho.tokenRefused', devId });
    select('B');
    expect(say(subscriber, 'shoA', { type: 'sho.token', token: tokenTo('C') }).refused).toBe('tokenMismatch');
    const asked = say(subscriber, 'shoA', { type: 'sho.token', token: tokenTo('B') });
    expect(asked).toMatchObject({ to: ['shoB'], types: ['subscriber.changeParams'] });
    expect(heard(subscriber.expire('request')).octets).toEqual(asked.octets);
    expect(notice('A', 'success').refused).toBe('otherOperator');
    notice('B', 'aborted');
    expect(select('A').refused).toBe('alreadyServing');
    select('B');
    say(subscriber, 'shoA', { type: 'sho.token', token: tokenTo('B') });
    notice('B', 'success');
    expect(select('B').refused).toBe('alreadyServing');
  });
});
