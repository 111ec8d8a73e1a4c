/** ICF, CCIF and VNO: TR 33.812, clause 5.1.3.6.3, steps 1 to 6. */
import { beforeEach, describe, expect, it } from 'vitest';
import { functionsOf } from '../crypto/aka-credential.js';
import { authenticateOnCard } from '../crypto/aka.js';
import { freshWindow } from '../crypto/sqn.js';
import { cast, devId, heard, only, pcid, say, type Cast } from '../../test/support/rig.js';
import { Ccif } from './ccif.js';
import { Icf } from './icf.js';
import { Vno } from './vno.js';

let people: Cast;
beforeEach(() => {
  people = cast('attach');
});

const other = '001010000000099';
const ip = '192.0.2.1';
const k = new Uint8Array(16).fill(1);
const credential = { algorithm: 'milenage', k, opc: new Uint8Array(16).fill(2) } as const;

describe('CCIF', () => {
  it('issues a credential once, and gives the same again', () => {
    const ccif = new Ccif({ firstPcid: pcid }, people.surroundings);
    const first = say(ccif, 'supplier', { type: 'supplier.requestCredential', devId });
    expect(say(ccif, 'supplier', { type: 'supplier.requestCredential', devId }).octets).toEqual(first.octets);
    const second = say(ccif, 'supplier', { type: 'supplier.requestCredential', devId: 'device-2' });
    expect(only(second, 'ccif.credential').pcid).toBe('001010000000002');
    const found = say(ccif, 'icf', { type: 'icf.credentialRequest', pcid });
    expect(only(found, 'ccif.credentialResponse')).toMatchObject({
      found: true,
      credential: only(first, 'ccif.credential').credential,
    });
    const missing = say(ccif, 'icf', { type: 'icf.credentialRequest', pcid: other });
    expect(only(missing, 'ccif.credentialResponse').found).toBe(false);
  });
});

describe('ICF', () => {
  it('fetches an unknown credential once, then answers from its own', () => {
    const icf = new Icf(people.surroundings);
    expect(say(icf, 'vno', { type: 'vno.avRequest', pcid }).types).toEqual(['icf.credentialRequest']);
    expect(say(icf, 'vno', { type: 'vno.avRequest', pcid }).types).toEqual(['icf.credentialRequest']);
    const wrong = say(icf, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid: other, credential });
    expect(wrong.refused).toBe('unknownIdentity');
    const first = say(icf, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential });
    expect(only(first, 'icf.avResponse').result).toBe('ok');
    expect(say(icf, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential }).types).toEqual([]);
    expect(say(icf, 'vno', { type: 'vno.avRequest', pcid }).types).toEqual(['icf.avResponse']);
  });

  it('says that a PCID was never issued, and is idle again', () => {
    const icf = new Icf(people.surroundings);
    say(icf, 'vno', { type: 'vno.avRequest', pcid });
    const missing = say(icf, 'ccif', { type: 'ccif.credentialResponse', found: false, pcid });
    expect(only(missing, 'icf.avResponse').result).toBe('unknownPcid');
    expect(say(icf, 'vno', { type: 'vno.sessionUp', pcid, ip }).refused).toBe('outOfOrder');
  });

  it('moves its sequence number by an AUTS with a good MAC-S only', () => {
    const icf = new Icf(people.surroundings);
    expect(say(icf, 'vno', { type: 'vno.avRequest', pcid, auts: new Uint8Array(14) }).refused).toBe('unknownIdentity');
    say(icf, 'vno', { type: 'vno.avRequest', pcid });
    const av = only(
      say(icf, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential }),
      'icf.avResponse',
    );
    if (av.result !== 'ok') throw new Error('no vector');
    const bad = say(icf, 'vno', { type: 'vno.avRequest', pcid, auts: new Uint8Array(14) });
    expect(only(bad, 'icf.avResponse').result).toBe('resyncFailed');
    const window = { ...freshWindow(), accepted: Array.from({ length: 32 }, () => 500) };
    const card = authenticateOnCard({ functions: functionsOf(credential), window, rand: av.rand, autn: av.autn });
    if (card.kind !== 'syncFailure') throw new Error('in step');
    const next = only(say(icf, 'vno', { type: 'vno.avRequest', pcid, auts: card.auts }), 'icf.avResponse');
    if (next.result !== 'ok') throw new Error('no vector');
    const again = authenticateOnCard({ functions: functionsOf(credential), window, rand: next.rand, autn: next.autn });
    expect(again.kind).toBe('authenticated');
  });

  it.each([
    ['the last', 2 ** 43 - 1, ['resyncFailed', 'ok', 'ok']],
    ['the last but one', 2 ** 43 - 2, ['ok', 'resyncFailed', 'resyncFailed']],
  ])(
    'answers a card that claims to have seen %s sequence number, and every request after it',
    (_which, seq, results) => {
      const icf = new Icf(people.surroundings);
      say(icf, 'vno', { type: 'vno.avRequest', pcid });
      const av = only(
        say(icf, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential }),
        'icf.avResponse',
      );
      if (av.result !== 'ok') throw new Error('no vector');
      const window = { ...freshWindow(), accepted: Array.from({ length: 32 }, () => seq) };
      const card = authenticateOnCard({ functions: functionsOf(credential), window, rand: av.rand, autn: av.autn });
      if (card.kind !== 'syncFailure') throw new Error('in step');
      const asked = [{ auts: card.auts }, {}, {}];
      const answers = asked.map((auts) =>
        only(say(icf, 'vno', { type: 'vno.avRequest', pcid, ...auts }), 'icf.avResponse'),
      );
      expect(answers.map(({ result }) => result)).toEqual(results);
    },
  );

  it('asks for a bootstrap when the session is up, and again when that is repeated', () => {
    const icf = new Icf(people.surroundings);
    say(icf, 'vno', { type: 'vno.avRequest', pcid });
    say(icf, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential });
    expect(say(icf, 'vno', { type: 'vno.sessionUp', pcid: other, ip }).refused).toBe('unknownIdentity');
    const up = say(icf, 'vno', { type: 'vno.sessionUp', pcid, ip });
    expect(up.types).toEqual(['icf.bootRequest']);
    expect(say(icf, 'vno', { type: 'vno.sessionUp', pcid, ip }).octets).toEqual(up.octets);
    expect(say(icf, 'drf', { type: 'drf.bootFailed', pcid, cause: 'noContract' })).toMatchObject({
      types: [],
      refused: undefined,
    });
  });
});

describe('VNO', () => {
  const xres = new Uint8Array(8).fill(3);
  const av = { type: 'icf.avResponse', result: 'ok', pcid, rand: k, autn: k, xres, ck: k, ik: k } as const;
  const newVno = (): Vno => new Vno({ routes: ['00101'], address: ip, leaseMs: 1000 }, people.surroundings);
  const challenged = (): Vno => {
    const vno = newVno();
    say(vno, 'm2me', { type: 'm2me.attach', identity: pcid });
    say(vno, 'icf', av);
    return vno;
  };

  it('attaches a device that answers the challenge, until its lease ends', () => {
    const vno = challenged();
    const granted = say(vno, 'm2me', { type: 'm2me.authResponse', result: 'res', res: xres });
    expect(granted.types).toEqual(['vno.attachAccept', 'vno.sessionUp']);
    expect(people.clock.armed().map(({ timer }) => timer)).toEqual(['lease']);
    expect(say(vno, 'm2me', { type: 'm2me.authResponse', result: 'res', res: xres }).types).toEqual([]);
    expect(heard(vno.expire('lease'))).toMatchObject({ types: [], refused: undefined });
    say(vno, 'm2me', { type: 'm2me.detach', identity: pcid });
    expect(people.clock.armed()).toEqual([]);
  });

  it('rejects what it cannot route, what the ICF does not know, and a wrong answer', () => {
    const vno = newVno();
    const unroutable = say(vno, 'm2me', { type: 'm2me.attach', identity: '999990000000001' });
    expect(unroutable.refused).toBe('unknownIdentity');
    expect(only(unroutable, 'vno.attachReject').cause).toBe('unroutable');
    say(vno, 'm2me', { type: 'm2me.attach', identity: pcid });
    expect(say(vno, 'icf', { ...av, pcid: other }).refused).toBe('unknownIdentity');
    const unknown = say(vno, 'icf', { type: 'icf.avResponse', result: 'unknownPcid', pcid });
    expect(only(unknown, 'vno.attachReject').cause).toBe('unknownIdentity');
    const wrong = say(challenged(), 'm2me', { type: 'm2me.authResponse', result: 'res', res: new Uint8Array(8) });
    expect(only(wrong, 'vno.attachReject').cause).toBe('authFailed');
    const mac = say(challenged(), 'm2me', { type: 'm2me.authResponse', result: 'macFailure' });
    expect(only(mac, 'vno.attachReject').cause).toBe('authFailed');
  });

  it('has the ICF re-synchronise once an attach', () => {
    const vno = challenged();
    const auts = new Uint8Array(14);
    const first = say(vno, 'm2me', { type: 'm2me.authResponse', result: 'syncFailure', auts });
    expect(only(first, 'vno.avRequest').auts).toEqual(auts);
    say(vno, 'icf', av);
    const second = say(vno, 'm2me', { type: 'm2me.authResponse', result: 'syncFailure', auts });
    expect(only(second, 'vno.attachReject').cause).toBe('authFailed');
  });
});
