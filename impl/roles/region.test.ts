/** A policy of the regulator at SHO and DRF: TR 33.812, clause 5.1.3.5.9; DEC-233, DEC-234. */
import { describe, expect, it } from 'vitest';
import { asTid, sign, type Message, type Msg } from '../codec/index.js';
import { verifyingKeyOf, type SigningKey } from '../crypto/cose-sign1.js';
import { cast, devId, imsi, nonceOf, only, pcid, say, treId, type Cast, type Heard } from '../../test/support/rig.js';
import type { Role } from '../role.js';
import { Drf } from './drf.js';
import { Sho } from './sho.js';

const people = cast('region');
const { keys, shos, surroundings } = people;
/** No supplier takes part here: its key is the regulator's. */
const regulator = keys.supplier;

const policy = (operators: readonly string[], serial: number, by: SigningKey = regulator): Message => ({
  type: 'regulator.policy',
  policy: sign('regionPolicy', { operators, serial }, by),
});

const told = (role: Role, operators: readonly string[], serial: number, by?: SigningKey): Heard =>
  say(role, 'regulator', policy(operators, serial, by));

const contractWith = (shoId: string): Message => ({
  type: 'subscriber.contract',
  contract: sign('contract', { devId, treId, shoId }, keys.subscriber),
});

function operator(given: 'regulated' | 'unregulated' = 'regulated'): Sho {
  return new Sho(
    {
      shoId: 'A',
      signing: keys.A,
      subscriber: verifyingKeyOf(keys.subscriber),
      pva: verifyingKeyOf(keys.pva),
      drf: verifyingKeyOf(keys.drf),
      pcids: new Map([[devId, pcid]]),
      imsi,
      address: '10.0.0.1',
      ...(given === 'regulated' ? { regulator: verifyingKeyOf(regulator) } : {}),
    },
    surroundings,
  );
}

function registry({ platform }: Cast = people): Drf {
  return new Drf(
    {
      signing: keys.drf,
      dpfId: 'dpf',
      bootstrap: { napdef: 'apn', mcimCtx: 'mcim', appCtx: 'app' },
      shos,
      regulator: verifyingKeyOf(regulator),
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
}

const register = (drf: Drf, shoId: 'A' | 'B'): Heard => {
  const evidence = sign('contract', { devId, treId, shoId }, keys.subscriber);
  const claims = { devId, pcid, shoId, evidence, nonces: [nonceOf(1)] };
  return say(drf, `sho${shoId}`, {
    type: 'sho.contractRegister',
    registration: sign('contractRegister', claims, keys[shoId]),
  });
};

const change = (drf: Drf): Heard => {
  const at = surroundings.clock.now();
  const tid = asTid(new Uint8Array(16).fill(7));
  const claims = { tid, devId, treId, oldSho: 'A', newSho: 'B', epoch: 0, nbf: at - 1, exp: at + 1_000 };
  const token = sign('token', claims, keys.A);
  return say(drf, 'shoB', {
    type: 'sho.forwardParams',
    params: sign('forwardParams', { devId, shoId: 'B', token, nonces: [nonceOf(2)] }, keys.B),
  });
};

const move = (drf: Drf): Heard => {
  const claims = { devId, treId, oldSho: 'A', newSho: 'B', epoch: 0 };
  const instruction = sign('instruction', claims, keys.owner);
  return say(drf, 'shoB', {
    type: 'sho.forwardReprovision',
    params: sign('forwardReprovision', { devId, shoId: 'B', instruction, nonces: [nonceOf(2)] }, keys.B),
  });
};

describe('a policy of the regulator', () => {
  it.each([
    ['SHO', operator],
    ['DRF', registry],
  ])('is believed by the %s of the regulator alone, and once', (_what, make: () => Role) => {
    const role = make();
    expect(told(role, ['B'], 2, keys.drf).refused).toBe('badSignature');
    expect(told(role, ['B'], 2)).toMatchObject({ types: [], refused: undefined });
    expect(told(role, ['A'], 2).refused).toBe('stale');
    expect(told(role, ['A'], 1).refused).toBe('stale');
    expect(told(role, ['A'], 3).refused).toBeUndefined();
  });

  it('is given by nobody where no regulator is known', () => {
    const sho = operator('unregulated');
    expect(told(sho, [], 1).refused).toBe('badSignature');
    expect(say(sho, 'subscriber', contractWith('A')).types).toEqual(['sho.contractRegister']);
  });
});

describe('an SHO that the policy leaves out', () => {
  const status = (said: Heard): string => only(said, 'sho.serviceNotice').status;

  it('takes no contract, and says so, until a policy names it', () => {
    const sho = operator();
    told(sho, ['B'], 1);
    const said = say(sho, 'subscriber', contractWith('A'));
    expect([said.refused, said.types, status(said)]).toEqual(['notEntitled', ['sho.serviceNotice'], 'refused']);
    told(sho, ['A', 'B'], 2);
    expect(say(sho, 'subscriber', contractWith('A')).types).toEqual(['sho.contractRegister']);
  });

  it('goes on with a contract that it has taken', () => {
    const sho = operator();
    say(sho, 'subscriber', contractWith('A'));
    told(sho, [], 1);
    expect(say(sho, 'subscriber', contractWith('A')).types).toEqual(['sho.contractRegister']);
    const registered: Msg<'drf.contractRegistered'> = { type: 'drf.contractRegistered', devId, shoId: 'A' };
    expect(say(sho, 'drf', registered).types).toEqual(['sho.contractConfirmed']);
  });

  it('gives up a contract that the DRF does not register, and no other', () => {
    const sho = operator();
    const refused = (about: { readonly devId: string; readonly shoId: string }): Heard =>
      say(sho, 'drf', { type: 'drf.contractRefused', ...about });
    expect(refused({ devId, shoId: 'A' })).toMatchObject({ types: [], refused: undefined });
    say(sho, 'subscriber', contractWith('A'));
    expect(refused({ devId: 'device-2', shoId: 'A' }).refused).toBe('otherDevice');
    expect(refused({ devId, shoId: 'B' }).refused).toBe('otherOperator');
    expect(status(refused({ devId, shoId: 'A' }))).toBe('refused');
    expect(say(sho, 'subscriber', contractWith('A')).types).toEqual(['sho.contractRegister']);
  });
});

describe('a DRF', () => {
  it('registers nobody whom the policy leaves out, and tells the SHO', () => {
    const drf = registry();
    told(drf, ['B'], 1);
    expect(register(drf, 'A')).toMatchObject({ refused: 'notEntitled', types: ['drf.contractRefused'], to: ['shoA'] });
    expect(register(drf, 'B')).toMatchObject({ refused: undefined, types: ['drf.contractRegistered'] });
  });

  it('keeps who is on record', () => {
    const drf = registry();
    register(drf, 'A');
    told(drf, ['B'], 1);
    expect(register(drf, 'A').types).toEqual(['drf.contractRegistered']);
    expect(say(drf, 'icf', { type: 'icf.bootRequest', pcid, ip: '10.0.0.1' }).types).toEqual(['drf.bootstrap']);
  });

  it.each([
    ['change', change, 'drf.bootstrap'],
    ['move', move, 'drf.instruction'],
  ] as const)(
    'takes no %s to an operator that is left out, and keeps one that was announced before',
    (_what, to, answer) => {
      const drf = registry();
      register(drf, 'A');
      told(drf, ['A'], 1);
      expect(to(drf)).toMatchObject({ refused: 'notEntitled', types: ['drf.paramsRefused'], to: ['shoB'] });
      told(drf, ['A', 'B'], 2);
      expect(to(drf)).toMatchObject({ refused: undefined, types: [answer] });
      told(drf, [], 3);
      expect(to(drf)).toMatchObject({ refused: undefined, types: [answer] });
    },
  );
});
