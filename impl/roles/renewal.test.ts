/**
 * A TRE and the CCIF that renews its initial credential, with real keys: 5.1.3.7.4.3 NOTE 2; DEC-150 to DEC-154. And
 * the ICF, which lets the device in with either until it has used the new one.
 */
import { describe, expect, it } from 'vitest';
import { heard, only, say } from '../../test/support/rig.js';
import { scriptedPeers } from '../../test/support/scripted-peers.js';
import { ask, boot, causeOf, manufacture, provision, type Script } from '../../test/support/tre-script.js';
import { asNonce, sealRenewal, sign, type Msg, type Payload } from '../codec/index.js';
import { verifyingKeyOf, type SigningKey } from '../crypto/cose-sign1.js';
import { memoryStore } from '../store/memory-store.js';
import { createTre } from '../tre/tre.js';
import { Ccif } from './ccif.js';
import { Icf } from './icf.js';

const hardwareKey = new Uint8Array(32).fill(1);
const firstPcid = '999990000000001';

interface Renewing extends Script {
  readonly ccif: Ccif;
  restart(): Renewing;
}

/** A device in the service of A, and the CCIF that has issued its credential. */
function renewing(trust: { readonly ccif: boolean } = { ccif: true }): Renewing {
  const made = scriptedPeers('renewal');
  const { keys, random, clock } = made;
  const factory = { ...made.factory, ...(trust.ccif ? { ccif: verifyingKeyOf(keys.ccif) } : {}) };
  const peers = { ...made, factory };
  const store = memoryStore();
  const renewal = { signing: keys.ccif, root: verifyingKeyOf(keys.supplier) };
  const ccif = new Ccif({ firstPcid, renewal }, { random, clock });
  const { devId } = factory;
  const { initial } = factory;
  if (initial.kind !== 'pcid') throw new Error('the script has a PCID');
  say(ccif, 'supplier', {
    type: 'supplier.reportCredential',
    devId,
    pcid: initial.pcid,
    credential: initial.credential,
  });
  const restart = (): Renewing => ({ tre: createTre({ store, hardwareKey }, peers), peers, ccif, restart });
  const script = restart();
  manufacture(script);
  provision(script, 'shoA');
  return script;
}

/** What the CCIF says to the request of the TRE. */
function requested(script: Renewing): Msg<'ccif.renewal'> {
  script.tre.command('initialCredentialNearsEnd');
  const { request, certificate } = ask(script, { type: 'm2me.signRenewal' }, 'tre.renewalRequest');
  return only(say(script.ccif, 'm2me', { type: 'm2me.renewalRequest', request, certificate }), 'ccif.renewal');
}

/** Request, new credential, acknowledgement. @returns what the CCIF tells the ICF. */
function renewed(script: Renewing): Msg<'ccif.credentialWithdrawn'> {
  const { object } = requested(script);
  const { ack } = ask(script, { type: 'm2me.renew', object }, 'tre.renewed');
  return only(say(script.ccif, 'm2me', { type: 'm2me.renewalAck', ack }), 'ccif.credentialWithdrawn');
}

const order = (
  script: Renewing,
  over: Partial<Payload<'renewalOrder'>> = {},
  key: SigningKey = script.peers.keys.ccif,
) => sign('renewalOrder', { devId: 'device-1', ver: 0, ...over }, key);

describe('a TRE near the end of its initial credential', () => {
  it('asks for another, has it in the place of the one before, and the CCIF withdraws that one', () => {
    const script = renewing();
    expect(script.tre.pcid()).toBe(firstPcid);
    expect(renewed(script)).toMatchObject({ pcid: firstPcid });
    expect(script.tre.pcid()).toBe('999990000000002');
  });

  it('renews again and again, and comes back from each power cut with the newest', () => {
    let script = renewing();
    let before = firstPcid;
    for (let round = 0; round < 3; round++) {
      expect(renewed(script)).toMatchObject({ pcid: before });
      const { ccif } = script;
      script = { ...script.restart(), ccif };
      boot(script);
      expect(script.tre.pcid()).not.toBe(before);
      before = script.tre.pcid() ?? '';
    }
  });

  it('does not ask before, without an order', () => {
    expect(causeOf(renewing(), { type: 'm2me.signRenewal' })).toBe('outOfOrder');
  });

  it('asks for nothing when the factory has named no CCIF', () => {
    const script = renewing({ ccif: false });
    script.tre.command('initialCredentialNearsEnd');
    expect(causeOf(script, { type: 'm2me.signRenewal' })).toBe('outOfOrder');
    expect(causeOf(script, { type: 'm2me.signRenewal', order: order(script) })).toBe('outOfOrder');
  });

  it('forgets its request with a power cut, and asks under another number, for the same credential', () => {
    const script = renewing();
    const { object } = requested(script);
    const after = script.restart();
    boot(after);
    expect(causeOf(after, { type: 'm2me.renew', object })).toBe('outOfOrder');
    after.tre.command('initialCredentialNearsEnd');
    const { request, certificate } = ask(after, { type: 'm2me.signRenewal' }, 'tre.renewalRequest');
    const again = only(say(after.ccif, 'm2me', { type: 'm2me.renewalRequest', request, certificate }), 'ccif.renewal');
    expect(causeOf(after, { type: 'm2me.renew', object })).toBe('unknownRequest');
    ask(after, { type: 'm2me.renew', object: again.object }, 'tre.renewed');
  });

  it('takes no credential with any octet changed', () => {
    const script = renewing();
    const { object } = requested(script);
    for (let at = 0; at < object.length; at += 5) {
      const spoilt = object.with(at, (object[at] ?? 0) ^ 1);
      expect(causeOf(script, { type: 'm2me.renew', object: spoilt }), `octet ${at}`).toBe('badSignature');
    }
    ask(script, { type: 'm2me.renew', object }, 'tre.renewed');
    expect(causeOf(script, { type: 'm2me.renew', object })).toBe('outOfOrder');
  });

  it.each([
    ['another signer', 'badSignature', {}, 'stranger'],
    ['an operator, as an MCIM would be', 'badSignature', {}, 'shoA'],
    ['another device', 'otherDevice', { devId: 'device-2' }, 'ccif'],
    ['another TRE', 'otherDevice', { treId: 'tre-2' }, 'ccif'],
    ['another request', 'unknownRequest', { request: asNonce(new Uint8Array(16)) }, 'ccif'],
    ['the version that it has', 'stale', { ver: 0 }, 'ccif'],
  ] as const)('refuses a credential of or for %s', (_what, cause, over, signer) => {
    const script = renewing();
    script.tre.command('initialCredentialNearsEnd');
    const { request } = ask(script, { type: 'm2me.signRenewal' }, 'tre.renewalRequest');
    const { keys, random, factory } = script.peers;
    const { initial, decryption } = factory;
    if (initial.kind !== 'pcid') throw new Error('the script has a PCID');
    const { devId, treId } = factory;
    const sealed = sealRenewal({
      claims: {
        devId,
        treId,
        request: request.claims.request,
        ver: 1,
        pcid: '999990000000009',
        credential: initial.credential,
        ...over,
      },
      signer: keys[signer],
      recipient: { kem: decryption.kem, publicKey: decryption.publicKey },
      random,
    });
    if (sealed.kind === 'refused') throw new Error('the key of the script');
    expect(causeOf(script, { type: 'm2me.renew', object: sealed.credential })).toBe(cause);
    expect(script.tre.pcid()).toBe(firstPcid);
  });
});

describe('an order of the CCIF', () => {
  it('has the credential renewed; followed before, it is answered with what is there', () => {
    const script = renewing();
    const told = heard(script.ccif.command('renewCredential', { devId: 'device-1' }));
    const { order: given } = only(told, 'ccif.renewalOrder');
    const { request, certificate } = ask(script, { type: 'm2me.signRenewal', order: given }, 'tre.renewalRequest');
    const { object } = only(
      say(script.ccif, 'm2me', { type: 'm2me.renewalRequest', request, certificate }),
      'ccif.renewal',
    );
    ask(script, { type: 'm2me.renew', object }, 'tre.renewed');
    const { ack } = ask(script, { type: 'm2me.signRenewal', order: given }, 'tre.renewed');
    expect(ack.claims.ver).toBe(1);
  });

  it.each([
    ['somebody else', 'badSignature', {}, 'stranger'],
    ['the CCIF, for another device', 'otherDevice', { devId: 'device-2' }, 'ccif'],
    ['the CCIF, of another version', 'stale', { ver: 7 }, 'ccif'],
  ] as const)('by %s is refused as %s', (_who, cause, over, signer) => {
    const script = renewing();
    const given = order(script, over, script.peers.keys[signer]);
    expect(causeOf(script, { type: 'm2me.signRenewal', order: given })).toBe(cause);
  });
});

describe('the CCIF', () => {
  it('gives the same credential as often as it is asked under the one before, and none to a stranger', () => {
    const script = renewing();
    requested(script);
    const { request, certificate } = ask(script, { type: 'm2me.signRenewal' }, 'tre.renewalRequest');
    const first = only(say(script.ccif, 'm2me', { type: 'm2me.renewalRequest', request, certificate }), 'ccif.renewal');
    ask(script, { type: 'm2me.renew', object: first.object }, 'tre.renewed');
    expect(script.tre.pcid()).toBe('999990000000002');
    const forged = sign('renewalRequest', request.claims, script.peers.keys.stranger);
    expect(say(script.ccif, 'm2me', { type: 'm2me.renewalRequest', request: forged, certificate }).refused).toBe(
      'badSignature',
    );
  });

  it('takes a request under the new credential for its acknowledgement', () => {
    const script = renewing();
    const { object } = requested(script);
    ask(script, { type: 'm2me.renew', object }, 'tre.renewed');
    script.tre.command('initialCredentialNearsEnd');
    const { request, certificate } = ask(script, { type: 'm2me.signRenewal' }, 'tre.renewalRequest');
    expect(say(script.ccif, 'm2me', { type: 'm2me.renewalRequest', request, certificate }).types).toEqual([
      'ccif.credentialWithdrawn',
    ]);
  });

  it('gives no supplier what a device in the field has been given since', () => {
    const script = renewing();
    const asks = { type: 'supplier.requestCredential', devId: 'device-1' } as const;
    expect(only(say(script.ccif, 'supplier', asks), 'ccif.credential').pcid).toBe(firstPcid);
    renewed(script);
    expect(say(script.ccif, 'supplier', asks).refused).toBe('outOfOrder');
  });

  it('renews nothing that has no certificate of the supplier, and nothing that it has not issued', () => {
    const script = renewing();
    script.tre.command('initialCredentialNearsEnd');
    const { request, certificate } = ask(script, { type: 'm2me.signRenewal' }, 'tre.renewalRequest');
    const { random, clock, keys } = script.peers;
    const root = verifyingKeyOf(keys.supplier);
    const stranger = new Ccif({ firstPcid, renewal: { signing: keys.ccif, root } }, { random, clock });
    const message = { type: 'm2me.renewalRequest', request, certificate } as const;
    expect(say(stranger, 'm2me', message).refused).toBe('notEntitled');
    const strict = new Ccif(
      { firstPcid, renewal: { signing: keys.ccif, root: verifyingKeyOf(keys.stranger) } },
      { random, clock },
    );
    expect(say(strict, 'm2me', message).refused).toBe('badSignature');
    expect(say(new Ccif({ firstPcid }, { random, clock }), 'm2me', message).refused).toBe('badSignature');
  });
});

describe('the ICF', () => {
  it('makes vectors of both until the device is let in with the new one, and asks the DRF by the first PCID', () => {
    const script = renewing();
    const { random, clock } = script.peers;
    const icf = new Icf({ random, clock });
    const letIn = (pcid: string) => {
      const [asked] = say(icf, 'vno', { type: 'vno.avRequest', pcid }).messages;
      if (asked?.type !== 'icf.credentialRequest') return asked;
      const response = only(say(script.ccif, 'icf', asked), 'ccif.credentialResponse');
      return say(icf, 'ccif', response).messages[0];
    };
    expect(letIn(firstPcid)).toMatchObject({ result: 'ok' });
    requested(script);
    const next = '999990000000002';
    expect(letIn(next)).toMatchObject({ result: 'ok' });
    expect(letIn(firstPcid)).toMatchObject({ result: 'ok' });
    expect(letIn(next)).toMatchObject({ result: 'ok' });
    const up = say(icf, 'vno', { type: 'vno.sessionUp', pcid: next, ip: '10.0.0.1' });
    expect(only(up, 'icf.bootRequest')).toMatchObject({ pcid: firstPcid });
    // Not on record any more, it is asked for anew.
    expect(say(icf, 'vno', { type: 'vno.avRequest', pcid: firstPcid }).types).toEqual(['icf.credentialRequest']);
  });
});
