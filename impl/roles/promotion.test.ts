/** The credential of a PCID becomes an MCIM: between the SHO and the ICF of one operator. */
import { describe, expect, it } from 'vitest';
import { cast, devId, imsi, nonceOf, only, pcid, say, sidOf, treId, type Heard } from '../../test/support/rig.js';
import { completeChecks, type Checks } from '../checks.js';
import { openMcim, sign, type Message, type Payload } from '../codec/index.js';
import {
  authenticateOnCard,
  defaultEngine,
  freshWindow,
  functionsOf,
  newAkaCredential,
  seededRandom,
  verifyingKeyOf,
  type AkaCredential,
} from '../crypto/index.js';
import { MisuseError } from '../errors.js';
import { Icf } from './icf.js';
import { Sho } from './sho.js';

const people = cast('promotion');
const { keys, platform, surroundings } = people;
const credential = newAkaCredential('milenage', seededRandom('promotion/pcid'));

/** An operator that is the RO as well, or is not, under a contract for the device. */
function operator(icf: 'icf' | 'none' = 'icf', checks: Checks = completeChecks) {
  const sho = new Sho(
    {
      shoId: 'A',
      signing: keys.A,
      subscriber: verifyingKeyOf(keys.subscriber),
      pva: verifyingKeyOf(keys.pva),
      drf: verifyingKeyOf(keys.drf),
      pcids: new Map([[devId, pcid]]),
      imsi,
      address: '10.0.0.1',
      checks,
      ...(icf === 'icf' && { icf }),
    },
    surroundings,
  );
  if (icf === 'icf') sho.command('promotePcids');
  const registered = only(
    say(sho, 'subscriber', {
      type: 'subscriber.contract',
      contract: sign('contract', { devId, treId, shoId: 'A' }, keys.subscriber),
    }),
    'sho.contractRegister',
  );
  say(sho, 'drf', { type: 'drf.contractRegistered', devId, shoId: 'A' });
  const [first = nonceOf(1), second = nonceOf(2)] = registered.registration.claims.nonces;
  const infoOf = (session: 1 | 2) => people.info({ sid: sidOf(session), nonceV: session === 1 ? first : second });
  const comes = (session: 1 | 2 = 1): Heard => say(sho, 'dpf', { type: 'dpf.relayInfo', info: infoOf(session) });
  const vouchedFor = (session: 1 | 2 = 1, verdict: 'ok' | 'notIntact' = 'ok'): Heard => {
    const now = people.clock.now();
    const { kem, publicKey } = platform.decryption;
    const common = {
      reqId: sidOf(session),
      devId,
      treId,
      infoHash: defaultEngine.sha256(infoOf(session).octets),
      thisUpdate: now,
      nextUpdate: now + 1_000,
    };
    const claims: Payload<'verdict'> =
      verdict === 'ok'
        ? { ...common, verdict, pkEnc: { kem, publicKey }, pkSig: verifyingKeyOf(platform.signing) }
        : { ...common, verdict };
    return say(sho, 'pva', { type: 'pva.validationResponse', verdict: sign('verdict', claims, keys.pva) });
  };
  const given = (used = 7): Heard => say(sho, 'icf', { type: 'icf.promotion', found: true, pcid, credential, used });
  const reports = (status: 'success' | 'objectRefused', session: 1 | 2 = 1): Heard => {
    const report = { sid: sidOf(session), devId, shoId: 'A', status, epoch: 0 } as const;
    return say(sho, 'dpf', { type: 'dpf.reportForward', report: sign('report', report, platform.signing) });
  };
  return { sho, comes, vouchedFor, given, reports };
}

/** What is inside what was delivered. */
function delivered(heard: Heard): Payload<'mcim'> {
  const opened = openMcim(only(heard, 'sho.mcimDeliver').object, platform.decryption);
  if (opened.kind === 'refused') throw new Error(opened.cause);
  return opened.mcim.claims;
}

describe('an SHO that is the RO', () => {
  it('asks its ICF after the verdict, and delivers an object that names the PCID', () => {
    const { comes, vouchedFor, given } = operator();
    expect(comes().types).toEqual(['sho.validationRequest']);
    expect(vouchedFor()).toMatchObject({ to: ['icf'], messages: [{ type: 'sho.promotionRequest', pcid }] });
    expect(comes().types).toEqual(['sho.promotionRequest']);
    const claims = delivered(given());
    expect(claims).toMatchObject({ devId, treId, shoId: 'A', sid: sidOf(1), ver: 1, kind: 'promotion', pcid });
    expect(claims.mcim).toBeUndefined();
  });

  it('asks for nothing without a good verdict, and takes nothing that it has not asked for', () => {
    const { comes, vouchedFor, given } = operator();
    expect(given().types).toEqual([]);
    comes();
    expect(given().types).toEqual([]);
    expect(vouchedFor(1, 'notIntact').types).not.toContain('sho.promotionRequest');
    expect(given().types).toEqual([]);
  });

  it('gives service by the credential, from the number that the ICF has come to, and tells the ICF once', () => {
    const { sho, comes, vouchedFor, given, reports } = operator();
    comes();
    vouchedFor();
    given(7);
    reports('success');
    expect(say(sho, 'm2me', { type: 'm2me.attach', identity: imsi }).types).toEqual(['sho.attachReject']);
    const attach = (): Heard => {
      const asked = only(say(sho, 'm2me', { type: 'm2me.attach', identity: pcid }), 'sho.authRequest');
      const seen = { ...freshWindow(), accepted: freshWindow().accepted.map(() => 7) };
      return say(sho, 'm2me', { type: 'm2me.authResponse', result: 'res', res: resOf(credential, asked, seen) });
    };
    const first = attach();
    expect(first.messages).toContainEqual({ type: 'sho.promoted', pcid });
    expect(first.types).toContain('sho.attachAccept');
    expect(attach().types).toEqual(['sho.attachAccept']);
  });

  it('tells the ICF nothing of a device that has not proved itself', () => {
    const { sho, comes, vouchedFor, given, reports } = operator();
    comes();
    vouchedFor();
    given();
    reports('success');
    say(sho, 'm2me', { type: 'm2me.attach', identity: pcid });
    const res = new Uint8Array(8);
    expect(say(sho, 'm2me', { type: 'm2me.authResponse', result: 'res', res }).types).toEqual(['sho.attachReject']);
  });

  it('makes an MCIM where the ICF has no credential, and then promotes nothing', () => {
    const { sho, comes, vouchedFor } = operator();
    comes();
    vouchedFor();
    const claims = delivered(say(sho, 'icf', { type: 'icf.promotion', found: false, pcid }));
    expect(claims).toMatchObject({ kind: 'operational', mcim: { imsi } });
  });

  it('makes an MCIM for a device that has not let its PCID be promoted', () => {
    const { comes, vouchedFor, given, reports } = operator();
    comes();
    vouchedFor();
    given();
    expect(reports('objectRefused').types).toEqual(['sho.reportAck', 'sho.serviceNotice']);
    comes(2);
    expect(delivered(vouchedFor(2))).toMatchObject({ kind: 'operational', mcim: { imsi }, ver: 2 });
  });

  it('promotes in a session that takes the place of another by an object of its own', () => {
    const { comes, vouchedFor, given } = operator();
    comes();
    vouchedFor();
    given();
    comes(2);
    expect(vouchedFor(2).types).toEqual(['sho.promotionRequest']);
    expect(delivered(given())).toMatchObject({ kind: 'promotion', sid: sidOf(2), ver: 2 });
  });
});

describe('an SHO that is not the RO, or has begun', () => {
  it('promotes nothing', () => {
    const { sho, comes, vouchedFor } = operator('none');
    expect(() => sho.command('promotePcids')).toThrow(MisuseError);
    comes();
    expect(delivered(vouchedFor()).kind).toBe('operational');
  });

  it('does not take it up after its first contract', () => {
    const { sho, comes, vouchedFor } = operator();
    comes();
    expect(sho.command('promotePcids')).toEqual({ out: [] });
    expect(vouchedFor().types).toEqual(['sho.promotionRequest']);
  });
});

/** What a card with this credential and this memory answers. */
function resOf(
  aka: AkaCredential,
  { rand, autn }: { readonly rand: Uint8Array; readonly autn: Uint8Array },
  window = freshWindow(),
): Uint8Array {
  const answer = authenticateOnCard({ functions: functionsOf(aka), window, rand, autn });
  if (answer.kind !== 'authenticated') throw new Error(answer.kind);
  return answer.res;
}

/** An ICF of the operator of port shoA, which has made a vector of the credential. */
function icf(checks: Checks = completeChecks) {
  const made = new Icf(surroundings, { house: 'shoA', checks });
  const asks = (): Heard => say(made, 'vno', { type: 'vno.avRequest', pcid });
  const fetches = (): Heard => {
    asks();
    return say(made, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential });
  };
  const hears = (from: string, message: Message): Heard => say(made, from, message);
  return { made, asks, fetches, hears };
}

describe('an ICF', () => {
  const request = { type: 'sho.promotionRequest', pcid } as const;

  it('gives the SHO of its operator the credential that it holds, and how far it has come', () => {
    const { asks, fetches, hears } = icf();
    expect(hears('shoA', request).messages).toEqual([{ type: 'icf.promotion', found: false, pcid }]);
    fetches();
    asks();
    expect(hears('shoA', request)).toMatchObject({
      to: ['shoA'],
      messages: [{ type: 'icf.promotion', found: true, pcid, credential, used: 2 }],
    });
    // Until the device has been let in by the SHO it may come by its PCID again.
    expect(asks().messages).toMatchObject([{ type: 'icf.avResponse', result: 'ok' }]);
  });

  it('gives it to no other operator, and hears of no promotion from one', () => {
    const { asks, fetches, hears } = icf();
    fetches();
    expect(hears('shoB', request)).toMatchObject({ types: [], refused: 'notEntitled' });
    expect(hears('shoB', { type: 'sho.promoted', pcid }).refused).toBe('notEntitled');
    expect(asks().messages).toMatchObject([{ result: 'ok' }]);
    const apart = new Icf(surroundings);
    expect(say(apart, 'shoA', request).refused).toBe('notEntitled');
  });

  it('gives no vector for a PCID that is an operational identity, whatever is restarted or asked', () => {
    const { made, asks, fetches, hears } = icf();
    fetches();
    hears('shoA', { type: 'sho.promoted', pcid });
    const unknown = [{ type: 'icf.avResponse', result: 'unknownPcid', pcid }];
    expect(asks().messages).toEqual(unknown);
    expect(hears('shoA', request).messages).toEqual([{ type: 'icf.promotion', found: false, pcid }]);
    for (const fact of ['restarted', 'initialCredentialLost']) {
      made.command(fact);
      expect(asks().messages).toEqual(unknown);
    }
    hears('ccif', { type: 'ccif.credentialWithdrawn', pcid });
    expect(asks().messages).toEqual(unknown);
  });

  it('puts away what it had asked the CCIF for', () => {
    const { asks, hears } = icf();
    asks();
    hears('shoA', { type: 'sho.promoted', pcid });
    expect(hears('ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential }).types).toEqual([]);
    expect(asks().messages).toMatchObject([{ result: 'unknownPcid' }]);
  });

  it('is kept to that by two checks', () => {
    const passes = <Subject>(value: Subject) => ({ ok: true, value }) as const;
    const { asks, fetches, hears } = icf({ ...completeChecks, promotionSho: passes, pcidUnpromoted: passes });
    fetches();
    expect(hears('shoB', request).types).toEqual(['icf.promotion']);
    hears('shoB', { type: 'sho.promoted', pcid });
    expect(asks().types).toEqual(['icf.credentialRequest']);
  });
});
