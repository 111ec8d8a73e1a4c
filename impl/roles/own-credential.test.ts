/** Supplier and CCIF where the supplier makes the initial credential: modes B and C of 5.1.3.4.1. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Msg } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { generateKeyPair } from '../crypto/hpke.js';
import { seededRandom } from '../crypto/random.js';
import { cast, devId, heard, only, pcid, say, treId, type Cast, type Heard } from '../../test/support/rig.js';
import { Ccif } from './ccif.js';
import { Supplier } from './supplier.js';

let people: Cast;
beforeEach(() => {
  people = cast('own credential');
});

describe('a supplier that makes credentials', () => {
  const ccifKey = { kem: 'x25519', ...generateKeyPair('x25519', seededRandom('ccif key')) } as const;

  /** A supplier and a CCIF that know each other. */
  function both(): { readonly supplier: Supplier; readonly ccif: Ccif } {
    const { platform, stateHash, shos, keys, surroundings } = people;
    const trust = { drf: verifyingKeyOf(keys.drf), shos, managers: [verifyingKeyOf(keys.owner)] };
    const { kem, publicKey } = ccifKey;
    const own = { pcid, signing: keys.supplier, ccif: { kem, publicKey } };
    return {
      supplier: new Supplier({ devId, treId, platform, stateHash, trust, own }, surroundings),
      ccif: new Ccif(
        { firstPcid: pcid, conveyed: { decryption: ccifKey, supplier: verifyingKeyOf(keys.supplier) } },
        surroundings,
      ),
    };
  }

  const make = (supplier: Supplier, conveyedBy: 'supplier' | 'subscriber'): Msg<'supplier.configure'> =>
    only(heard(supplier.command('makeWithCredential', { conveyedBy })), 'supplier.configure');
  const asked = (ccif: Ccif): Msg<'ccif.credentialResponse'> =>
    only(say(ccif, 'icf', { type: 'icf.credentialRequest', pcid }), 'ccif.credentialResponse');
  const configured = (supplier: Supplier): Heard => say(supplier, 'm2me', { type: 'm2me.configured', devId, treId });

  it('reports them when it hands the device over, and the CCIF knows nothing before', () => {
    const { supplier, ccif } = both();
    const { initial } = make(supplier, 'supplier');
    expect(heard(supplier.command('makeWithCredential', { conveyedBy: 'supplier' })).types).toEqual([]);
    expect(asked(ccif)).toMatchObject({ found: false });
    const handed = configured(supplier);
    expect(handed.types).toEqual(['supplier.supply', 'supplier.reportCredential']);
    expect(say(ccif, 'supplier', only(handed, 'supplier.reportCredential')).types).toEqual([]);
    const { pcid: made, credential } = initial as Extract<typeof initial, { kind: 'pcid' }>;
    expect(asked(ccif)).toMatchObject({ found: true, pcid: made, credential });
  });

  it('has the subscriber convey them, sealed and signed; the CCIF takes the first, and none that is not its own', () => {
    const { supplier, ccif } = both();
    make(supplier, 'subscriber');
    const { credential } = only(configured(supplier), 'supplier.supplyWithCredential');
    const convey = (octets: Uint8Array, to = ccif): Heard =>
      say(to, 'subscriber', { type: 'subscriber.conveyCredential', credential: octets });
    for (let at = 0; at < credential.length; at += 7)
      expect(convey(credential.with(at, (credential[at] ?? 0) ^ 1)).refused, `octet ${at}`).toBe('badSignature');
    expect(convey(credential).types).toEqual(['ccif.credentialConveyed']);
    const first = asked(ccif);
    expect(first).toMatchObject({ found: true });
    expect(convey(credential).types).toEqual(['ccif.credentialConveyed']);
    const again = both().supplier;
    make(again, 'subscriber');
    const other = only(configured(again), 'supplier.supplyWithCredential').credential;
    expect(convey(other).types).toEqual(['ccif.credentialConveyed']);
    expect(asked(ccif)).toEqual(first);
    // A CCIF that takes none has no key to open one with.
    expect(convey(credential, new Ccif({ firstPcid: pcid }, people.surroundings)).refused).toBe('badSignature');
  });

  it('says what is missing or wrong', () => {
    const { platform, stateHash, shos, keys, surroundings } = people;
    const trust = { drf: verifyingKeyOf(keys.drf), shos, managers: [] };
    const plain = new Supplier({ devId, treId, platform, stateHash, trust }, surroundings);
    expect(() => plain.command('makeWithCredential', { conveyedBy: 'supplier' })).toThrow('USE-011');
    expect(() => plain.command('makeWithCredential', { conveyedBy: 'anybody' })).toThrow(
      'USE-003 supplier.command: expected conveyedBy as supplier or subscriber, got "anybody".',
    );
  });
});
