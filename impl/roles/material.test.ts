/** Supplier, subscriber, operator and ICF where that is given what the first access needs, or makes it: 5.1.3.4.4. */
import { beforeEach, describe, expect, it } from 'vitest';
import { decode, encode, type Msg } from '../codec/index.js';
import { completeChecks, type Checks } from '../checks.js';
import { functionsOf } from '../crypto/aka-credential.js';
import { verifyingKeyOf, type SigningKey } from '../crypto/cose-sign1.js';
import { generateKeyPair } from '../crypto/hpke.js';
import { seededRandom } from '../crypto/random.js';
import { cast, devId, heard, only, pcid, say, treId, type Cast, type Heard } from '../../test/support/rig.js';
import { Icf } from './icf.js';
import { Sho } from './sho.js';
import { Subscriber } from './subscriber.js';
import { Supplier } from './supplier.js';

let people: Cast;
beforeEach(() => {
  people = cast('material');
});

const icfKey = { kem: 'x25519', ...generateKeyPair('x25519', seededRandom('icf key')) } as const;

function supplierOf(signing: SigningKey = people.keys.supplier, sealsTo = icfKey): Supplier {
  const { platform, stateHash, shos, keys, surroundings } = people;
  const trust = { drf: verifyingKeyOf(keys.drf), shos, managers: [verifyingKeyOf(keys.owner)] };
  const key = { kem: sealsTo.kem, publicKey: sealsTo.publicKey };
  const own = { pcid, signing, ccif: key, icf: key };
  return new Supplier({ devId, treId, platform, stateHash, trust, own }, surroundings);
}

const icfOf = (checks: Partial<Checks> = {}): Icf =>
  new Icf(people.surroundings, {
    given: { decryption: icfKey, supplier: verifyingKeyOf(people.keys.supplier) },
    making: { pcids: new Map([[devId, pcid]]) },
    checks: { ...completeChecks, ...checks },
  });

const configured = (supplier: Supplier): Heard => say(supplier, 'm2me', { type: 'm2me.configured', devId, treId });

/** A device whose credential the ICF is given, and the credential that went into it. */
function given(through: string, supplier = supplierOf()) {
  const made = only(heard(supplier.command('makeForIcf', { holds: 'credential', through })), 'supplier.configure');
  if (made.initial.kind !== 'pcid') throw new Error('made for 3GPP access');
  return { credential: made.initial.credential, handed: configured(supplier) };
}

/** A batch that the supplier makes of what the CCIF has issued. */
function batch(): { readonly material: Uint8Array; readonly credential: Msg<'ccif.credential'>['credential'] } {
  const supplier = supplierOf();
  const asked = heard(supplier.command('makeForIcf', { holds: 'vectors', through: 'A' }));
  expect(asked.types).toEqual(['supplier.registerPfc', 'supplier.requestCredential']);
  const credential = { algorithm: 'milenage', k: people.random.bytes(16), opc: people.random.bytes(16) } as const;
  say(supplier, 'ccif', { type: 'ccif.credential', devId, pcid, credential });
  const handed = configured(supplier);
  expect(handed.to).toEqual(['subscriber', 'shoA']);
  return { material: only(handed, 'supplier.conveyMaterial').material, credential };
}

const asked = (icf: Icf): Heard => say(icf, 'vno', { type: 'vno.avRequest', pcid });
const vector = (icf: Icf) => {
  const response = only(asked(icf), 'icf.avResponse');
  if (response.result !== 'ok') throw new Error(`no vector: ${response.result}`);
  return response;
};

describe('an ICF that is given a credential', () => {
  it('makes vectors from it without asking the CCIF, and has it after a restart', () => {
    const { credential, handed } = given('supplier');
    expect(handed.to).toEqual(['subscriber', 'icf']);
    const icf = icfOf();
    expect(say(icf, 'supplier', only(handed, 'supplier.conveyMaterial'))).toMatchObject({
      types: [],
      refused: undefined,
    });
    for (const again of ['first', 'second']) {
      const { rand, xres } = vector(icf);
      expect(xres, `the ${again} time`).toEqual(functionsOf(credential).f2(rand));
      icf.command('restarted');
    }
    icf.command('initialCredentialLost');
    expect(asked(icf).types).toEqual(['icf.credentialRequest']);
    icf.command('restarted');
    expect(asked(icf).types).toEqual(['icf.credentialRequest']);
  });

  it('believes no resynchronisation before it has challenged anybody', () => {
    const { handed } = given('supplier');
    const icf = icfOf();
    say(icf, 'supplier', only(handed, 'supplier.conveyMaterial'));
    const auts = new Uint8Array(14);
    const { messages } = say(icf, 'vno', { type: 'vno.avRequest', pcid, auts });
    expect(messages).toEqual([{ type: 'icf.avResponse', result: 'resyncFailed', pcid }]);
  });

  it('waits no more for the CCIF, unless it is for another PCID', () => {
    const { handed } = given('supplier');
    const { material } = only(handed, 'supplier.conveyMaterial');
    const other = '001010000000002';
    for (const [waitsFor, answered] of [
      [pcid, []],
      [other, ['icf.avResponse']],
    ] as const) {
      const icf = icfOf();
      say(icf, 'vno', { type: 'vno.avRequest', pcid: waitsFor });
      say(icf, 'supplier', { type: 'supplier.conveyMaterial', material });
      const response = { type: 'ccif.credentialResponse', found: false, pcid: waitsFor } as const;
      expect(say(icf, 'ccif', response).types, `asked for ${waitsFor}`).toEqual(answered);
      expect(vector(icf).pcid).toBe(pcid);
    }
  });

  it('has it of the subscriber, who brings it until it is acknowledged', () => {
    const { handed } = given('subscriber');
    expect(handed.types).toEqual(['supplier.supplyWithMaterial']);
    const subscriber = new Subscriber({ signing: people.keys.subscriber }, people.surroundings);
    const supply = only(handed, 'supplier.supplyWithMaterial');
    const brought = only(say(subscriber, 'supplier', supply), 'subscriber.conveyMaterial');
    expect(heard(subscriber.expire('request')).messages).toEqual([brought]);
    const icf = icfOf();
    const taken = say(icf, 'subscriber', brought);
    expect(taken.types).toEqual(['icf.materialTaken']);
    expect(say(icf, 'subscriber', brought).types).toEqual(['icf.materialTaken']);
    expect(say(subscriber, 'icf', { type: 'icf.materialTaken', devId: 'device-2' }).refused).toBe('otherDevice');
    say(subscriber, 'icf', only(taken, 'icf.materialTaken'));
    expect(heard(subscriber.command('selectSho', { shoId: 'A' })).types).toEqual(['subscriber.contract']);
    expect(vector(icf).pcid).toBe(pcid);
  });

  it('takes nothing that the supplier has not sealed to it and signed, whatever octet differs', () => {
    const { handed } = given('supplier');
    const { material } = only(handed, 'supplier.conveyMaterial');
    const icf = icfOf();
    const gives = (octets: Uint8Array, to = icf) =>
      say(to, 'supplier', { type: 'supplier.conveyMaterial', material: octets }).refused;
    for (let at = 0; at < material.length; at += 7)
      expect(gives(material.with(at, (material[at] ?? 0) ^ 1)), `octet ${at}`).toBe('badSignature');
    const forged = only(given('supplier', supplierOf(people.keys.stranger)).handed, 'supplier.conveyMaterial');
    expect(gives(forged.material)).toBe('badSignature');
    const elsewhere = { kem: 'x25519', ...generateKeyPair('x25519', seededRandom('another key')) } as const;
    const others = only(given('supplier', supplierOf(undefined, elsewhere)).handed, 'supplier.conveyMaterial');
    expect(gives(others.material)).toBe('badSignature');
    expect(gives(material, new Icf(people.surroundings))).toBe('badSignature');
    expect(asked(icf).types).toEqual(['icf.credentialRequest']);
  });
});

describe('a batch of vectors', () => {
  it('is used up vector by vector, once each, through restarts and when it comes again; then the CCIF is asked', () => {
    const { material, credential } = batch();
    const icf = icfOf();
    const gives = () => say(icf, 'shoA', { type: 'sho.conveyMaterial', material });
    gives();
    const first = vector(icf);
    expect(first.xres).toEqual(functionsOf(credential).f2(first.rand));
    icf.command('restarted');
    gives();
    const second = vector(icf);
    expect(second.autn).not.toEqual(first.autn);
    gives();
    expect(asked(icf).types).toEqual(['icf.credentialRequest']);
    const response = say(icf, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential });
    const third = only(response, 'icf.avResponse');
    if (third.result !== 'ok') throw new Error(third.result);
    const numberOf = ({ rand, autn }: { readonly rand: Uint8Array; readonly autn: Uint8Array }): number => {
      const ak = functionsOf(credential).f5(rand);
      const sqn = autn.subarray(0, 6).map((octet, at) => octet ^ (ak[at] ?? 0));
      return Math.floor(sqn.reduce((sum, octet) => sum * 256 + octet, 0) / 32);
    };
    expect([first, second, third].map(numberOf)).toEqual([1, 2, 3]);
  });

  it('is passed on by an operator as it came, whether that knows the device or not', () => {
    const { keys, surroundings } = people;
    const sho = new Sho(
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
    const { material } = batch();
    const passed = say(sho, 'supplier', { type: 'supplier.conveyMaterial', material });
    expect([passed.to, passed.messages]).toEqual([['icf'], [{ type: 'sho.conveyMaterial', material }]]);
  });

  it('cannot be resynchronised, for the key is not there', () => {
    const icf = icfOf();
    say(icf, 'shoA', { type: 'sho.conveyMaterial', material: batch().material });
    vector(icf);
    expect(say(icf, 'vno', { type: 'vno.avRequest', pcid, auts: new Uint8Array(14) }).refused).toBe('unknownIdentity');
  });
});

describe('an ICF that makes credentials', () => {
  const begin = (checks?: Partial<Checks>) => {
    const icf = icfOf(checks);
    const supplier = supplierOf();
    const request = only(heard(supplier.command('makeWithCredentialOfIcf')), 'supplier.requestCredential');
    const made = only(say(icf, 'supplier', request), 'icf.credential');
    const initial = only(say(supplier, 'icf', made), 'supplier.configure').initial;
    return { icf, supplier, request, made, initial };
  };

  it('gives access by what the supplier has loaded, from when it has heard that it is the same', () => {
    const { icf, supplier, request, made, initial } = begin();
    expect(initial).toMatchObject({ pcid: made.pcid, credential: made.credential });
    expect(only(say(icf, 'supplier', request), 'icf.credential')).toEqual(made);
    expect(asked(icf).types).toEqual(['icf.credentialRequest']);
    const handed = configured(supplier);
    expect(handed.types).toEqual(['supplier.supply', 'supplier.credentialLoaded']);
    icf.command('restarted');
    expect(say(icf, 'supplier', only(handed, 'supplier.credentialLoaded')).refused).toBeUndefined();
    const { rand, xres } = vector(icf);
    expect(xres).toEqual(functionsOf(made.credential).f2(rand));
    expect(say(icf, 'supplier', request).refused).toBe('outOfOrder');
  });

  it('gives none while another is loaded, and says why', () => {
    const { icf } = begin();
    const other = { type: 'supplier.credentialLoaded', devId, digest: new Uint8Array(32) } as const;
    expect(say(icf, 'supplier', other).refused).toBe('otherCredential');
    expect(asked(icf).types).toEqual(['icf.credentialRequest']);
    const careless = begin({ loadedCredential: (claims) => ({ ok: true, value: claims }) }).icf;
    expect(say(careless, 'supplier', other).refused).toBeUndefined();
    expect(asked(careless).types).toEqual(['icf.avResponse']);
  });

  it('makes none for a device that none is set aside for', () => {
    const request = { type: 'supplier.requestCredential', devId: 'device-2' } as const;
    expect(say(icfOf(), 'supplier', request).refused).toBe('notEntitled');
    expect(say(new Icf(people.surroundings), 'supplier', { ...request, devId }).refused).toBe('notEntitled');
  });
});

describe('a supplier', () => {
  it('says what is wrong with a command', () => {
    expect(() => supplierOf().command('makeForIcf', { holds: 'anything', through: 'A' })).toThrow('USE-003');
    const octets = encode({ type: 'icf.credential', devId: 'device-2', pcid, credential: batch().credential });
    const supplier = supplierOf();
    supplier.command('makeWithCredentialOfIcf');
    expect(heard(supplier.deliver('icf', octets)).refused).toBe('otherDevice');
    expect(decode(octets)).toMatchObject({ type: 'icf.credential' });
  });
});
