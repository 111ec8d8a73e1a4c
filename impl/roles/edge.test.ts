import { beforeEach, describe, expect, it } from 'vitest';
import { encode, type Message } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { MisuseError } from '../errors.js';
import type { Role } from '../role.js';
import { cast, devId, imsi, pcid, treId } from '../../test/support/rig.js';
import { Ccif } from './ccif.js';
import { Dpf } from './dpf.js';
import { Drf } from './drf.js';
import { Icf } from './icf.js';
import { Pva } from './pva.js';
import { Sho } from './sho.js';
import { Subscriber } from './subscriber.js';
import { Supplier } from './supplier.js';
import { Vno } from './vno.js';

let roles: Readonly<Record<string, Role>>;

beforeEach(() => {
  const { keys, shos, platform, stateHash, surroundings } = cast('edge');
  const own = {
    subscriber: verifyingKeyOf(keys.subscriber),
    pva: verifyingKeyOf(keys.pva),
    drf: verifyingKeyOf(keys.drf),
  };
  roles = {
    supplier: new Supplier(
      { devId, treId, platform, stateHash, trust: { drf: own.drf, shos, managers: [own.drf] } },
      surroundings,
    ),
    ccif: new Ccif({ firstPcid: pcid }, surroundings),
    icf: new Icf(surroundings),
    vno: new Vno({ routes: ['00101'], address: '192.0.2.1' }, surroundings),
    pva: new Pva({ signing: keys.pva }, surroundings),
    dpf: new Dpf({ dpfId: 'dpf', shos }, surroundings),
    drf: new Drf(
      {
        signing: keys.drf,
        dpfId: 'dpf',
        bootstrap: { napdef: 'n', mcimCtx: 'm', appCtx: 'a' },
        shos,
        devices: new Map(),
      },
      surroundings,
    ),
    subscriber: new Subscriber({ signing: keys.subscriber }, surroundings),
    sho: new Sho(
      { shoId: 'A', signing: keys.A, ...own, pcids: new Map([[devId, pcid]]), imsi, address: '192.0.2.2' },
      surroundings,
    ),
  };
});

const inputOf: Readonly<Record<string, readonly [string, Message]>> = {
  supplier: [
    'ccif',
    {
      type: 'ccif.credential',
      devId: 'x',
      pcid,
      credential: { algorithm: 'milenage', k: new Uint8Array(16), opc: new Uint8Array(16) },
    },
  ],
  ccif: ['supplier', { type: 'supplier.requestCredential', devId }],
  icf: ['vno', { type: 'vno.avRequest', pcid }],
  vno: ['m2me', { type: 'm2me.attach', identity: pcid }],
  pva: [
    'supplier',
    {
      type: 'supplier.registerPfc',
      devId,
      certificate: new Uint8Array(1),
      root: { algorithm: 'EdDSA', publicKey: new Uint8Array(32) },
    },
  ],
  drf: ['icf', { type: 'icf.bootRequest', pcid, ip: '192.0.2.1' }],
  subscriber: ['supplier', { type: 'supplier.supply', devId, treId }],
  sho: ['m2me', { type: 'm2me.attach', identity: pcid }],
};

describe('every role', () => {
  it('refuses octets that are no message', () => {
    for (const role of Object.values(roles)) {
      expect(role.deliver('m2me', new Uint8Array())).toEqual({ out: [], refused: 'malformed' });
      expect(role.deliver('m2me', Uint8Array.of(0xff, 1, 2))).toEqual({ out: [], refused: 'malformed' });
    }
  });

  it('refuses a message that it does not take, and one from a port that may not send it', () => {
    for (const [name, role] of Object.entries(roles)) {
      expect(role.deliver('tre', encode({ type: 'tre.installed' }))).toEqual({ out: [], refused: 'outOfOrder' });
      const [, message] = inputOf[name] ?? ['', { type: 'tre.installed' } as const];
      expect(role.deliver('elsewhere', encode(message))).toEqual({ out: [], refused: 'outOfOrder' });
    }
  });

  it('takes its message from the port that may send it', () => {
    for (const [name, [from, message]] of Object.entries(inputOf)) {
      expect(roles[name]?.deliver(from, encode(message)).refused).not.toBe('outOfOrder');
    }
  });

  it('says that an action or a timer which it does not know is a mistake of the caller', () => {
    for (const role of Object.values(roles)) {
      expect(() => role.command('explode')).toThrow(MisuseError);
      expect(() => role.expire('doomsday')).toThrow(MisuseError);
    }
  });
});
