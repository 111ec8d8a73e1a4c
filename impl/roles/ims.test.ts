/** IMS in service: what a device does with it, whom it believes, and whom an operator registers. */
import { describe, expect, it } from 'vitest';
import { cast, devId, heard, imsi, only, pcid, say, sidOf, treId, type Heard } from '../../test/support/rig.js';
import { completeChecks, type Checks } from '../checks.js';
import { encode, openMcim, sign, type Mcim, type Message } from '../codec/index.js';
import { authenticateOnCard, defaultEngine, freshWindow, functionsOf, verifyingKeyOf } from '../crypto/index.js';
import { createM2me } from './m2me.js';
import { Sho } from './sho.js';

const people = cast('ims');
interface Challenge {
  readonly rand: Uint8Array;
  readonly autn: Uint8Array;
}

const challenge: Challenge = { rand: new Uint8Array(16), autn: new Uint8Array(16) };
const res = new Uint8Array(8).fill(3);
const names = { impi: 'a@ims.example', impu: 'sip:a@ims.example' };

/** A device that is on, and in service of operator A if it is asked to be. */
function device(inService = true, checks: Checks = completeChecks) {
  const m2me = createM2me({ configured: true, checks }, people.surroundings);
  const tell = (from: string, message: Message): Heard => heard(m2me.deliver(from, encode(message)));
  m2me.command('powerRestored');
  const attach = (): void => {
    tell('shoA', { type: 'sho.authRequest', ...challenge });
    tell('tre', { type: 'tre.akaResult', result: 'res', res });
    tell('shoA', { type: 'sho.attachAccept', ip: '10.0.0.1' });
  };
  if (inService) {
    tell('tre', { type: 'tre.bootState', phase: 'active', identity: 'A', onAir: imsi });
    attach();
  }
  const registers = (): Heard => heard(m2me.command('registerIms'));
  const asked = (): Heard => {
    registers();
    return tell('tre', { type: 'tre.isimSelected', ...names });
  };
  return { m2me, tell, attach, registers, asked };
}

describe('a device', () => {
  it('registers by its ISIM, with the operator that serves it', () => {
    const { tell, registers } = device();
    expect(registers()).toMatchObject({ to: ['tre'], types: ['m2me.selectIsim'] });
    expect(tell('tre', { type: 'tre.isimSelected', ...names })).toMatchObject({
      to: ['shoA'],
      messages: [{ type: 'm2me.imsRegister', ...names }],
    });
    expect(tell('shoA', { type: 'sho.imsChallenge', ...challenge })).toMatchObject({
      to: ['tre'],
      messages: [{ type: 'm2me.aka', identity: 'A', application: 'isim' }],
    });
    expect(tell('tre', { type: 'tre.akaResult', result: 'res', res })).toMatchObject({
      to: ['shoA'],
      messages: [{ type: 'm2me.imsResponse', result: 'res' }],
    });
    tell('shoA', { type: 'sho.imsAccept', impu: names.impu });
    // Registered, it answers no challenge that it has not asked for.
    expect(tell('shoA', { type: 'sho.imsChallenge', ...challenge }).types).toEqual([]);
  });

  it('registers nowhere without the TRE naming an ISIM', () => {
    const { tell, registers } = device();
    registers();
    expect(tell('tre', { type: 'tre.refused', cause: 'noIsim' }).types).toEqual([]);
    expect(tell('shoA', { type: 'sho.imsChallenge', ...challenge }).types).toEqual([]);
  });

  it('passes a failure on, and is not registered after one', () => {
    const { tell, asked } = device();
    asked();
    tell('shoA', { type: 'sho.imsChallenge', ...challenge });
    expect(tell('tre', { type: 'tre.akaResult', result: 'macFailure' })).toMatchObject({
      messages: [{ type: 'm2me.imsResponse', result: 'macFailure' }],
    });
    tell('shoA', { type: 'sho.imsAccept', impu: names.impu });
    expect(tell('shoA', { type: 'sho.imsChallenge', ...challenge }).types).toEqual(['m2me.aka']);
  });

  it('hears no IMS but that of the operator in service', () => {
    const { tell, asked } = device();
    asked();
    expect(tell('shoB', { type: 'sho.imsChallenge', ...challenge }).types).toEqual([]);
    tell('shoB', { type: 'sho.imsReject', cause: 'authFailed' });
    expect(tell('shoA', { type: 'sho.imsChallenge', ...challenge }).types).toEqual(['m2me.aka']);
    tell('tre', { type: 'tre.akaResult', result: 'res', res });
    tell('shoA', { type: 'sho.imsReject', cause: 'authFailed' });
    expect(tell('shoA', { type: 'sho.imsChallenge', ...challenge }).types).toEqual([]);
  });

  it('is not registered any more after the next attach', () => {
    const { m2me, tell, attach, asked } = device();
    asked();
    tell('shoA', { type: 'sho.imsChallenge', ...challenge });
    tell('tre', { type: 'tre.akaResult', result: 'res', res });
    tell('shoA', { type: 'sho.page', identity: imsi });
    expect(m2me.state()).toBe('attaching');
    attach();
    tell('shoA', { type: 'sho.imsAccept', impu: names.impu });
    expect(tell('shoA', { type: 'sho.imsChallenge', ...challenge }).types).toEqual([]);
    expect(asked().types).toEqual(['m2me.imsRegister']);
  });

  it('registers in service alone, and with nothing under way', () => {
    const { registers, tell } = device(false);
    expect(registers().refused).toBe('outOfOrder');
    expect(tell('tre', { type: 'tre.isimSelected', ...names }).types).toEqual([]);
    const busy = device();
    busy.m2me.deliver('drf', encode(bootstrap()));
    expect(busy.registers().refused).toBe('outOfOrder');
    busy.m2me.command('powerCut');
    expect(busy.registers()).toMatchObject({ types: [], refused: undefined });
  });

  it('is kept to that by two checks', () => {
    const passes = <Subject>(value: Subject) => ({ ok: true, value }) as const;
    const { tell, asked } = device(true, { ...completeChecks, imsOperator: passes, imsAuthentic: passes });
    asked();
    expect(tell('shoB', { type: 'sho.imsChallenge', ...challenge }).types).toEqual(['m2me.aka']);
    tell('tre', { type: 'tre.akaResult', result: 'macFailure' });
    tell('shoB', { type: 'sho.imsAccept', impu: names.impu });
    expect(tell('shoA', { type: 'sho.imsChallenge', ...challenge }).types).toEqual([]);
  });
});

function bootstrap(): Message {
  const claims = {
    devId,
    napdef: 'apn',
    serverUrl: 'dpf',
    shoId: 'B',
    mcimCtx: 'mcim',
    appCtx: 'app',
    ctr: 1,
    exp: people.clock.now() + 1_000,
  };
  return { type: 'drf.bootstrap', bootstrap: sign('bootstrap', claims, people.keys.drf) };
}

/** Operator A, which has issued, served and attached the device; and the package that it issued. */
function operator(offers: 'ims' | 'none', checks: Checks = completeChecks) {
  const { keys, platform, surroundings } = people;
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
    },
    surroundings,
  );
  expect(say(sho, 'm2me', { type: 'm2me.imsRegister', ...names }).refused).toBe('notAttached');
  if (offers === 'ims') sho.command('offerIms');
  say(sho, 'subscriber', {
    type: 'subscriber.contract',
    contract: sign('contract', { devId, treId, shoId: 'A' }, keys.subscriber),
  });
  const registration = only(
    say(sho, 'subscriber', {
      type: 'subscriber.contract',
      contract: sign('contract', { devId, treId, shoId: 'A' }, keys.subscriber),
    }),
    'sho.contractRegister',
  );
  say(sho, 'drf', { type: 'drf.contractRegistered', devId, shoId: 'A' });
  // Too late: what a package holds is settled.
  sho.command('offerIms');
  const nonceV = registration.registration.claims.nonces[0];
  if (nonceV === undefined) throw new Error('no nonce');
  const info = people.info({ nonceV });
  say(sho, 'dpf', { type: 'dpf.relayInfo', info });
  const now = people.clock.now();
  const { kem, publicKey } = platform.decryption;
  const verdict = {
    reqId: sidOf(1),
    devId,
    treId,
    infoHash: defaultEngine.sha256(info.octets),
    verdict: 'ok',
    thisUpdate: now,
    nextUpdate: now + 1_000,
    pkEnc: { kem, publicKey },
    pkSig: verifyingKeyOf(platform.signing),
  } as const;
  const delivered = only(
    say(sho, 'pva', { type: 'pva.validationResponse', verdict: sign('verdict', verdict, keys.pva) }),
    'sho.mcimDeliver',
  );
  const opened = openMcim(delivered.object, platform.decryption);
  if (opened.kind === 'refused' || opened.mcim.claims.mcim === undefined) throw new Error('no MCIM');
  const { mcim } = opened.mcim.claims;
  const report = { sid: sidOf(1), devId, shoId: 'A', status: 'success', epoch: 0 } as const;
  say(sho, 'dpf', { type: 'dpf.reportForward', report: sign('report', report, platform.signing) });
  const asked = only(say(sho, 'm2me', { type: 'm2me.attach', identity: imsi }), 'sho.authRequest');
  const proof = answers(mcim.credential, asked);
  expect(say(sho, 'm2me', { type: 'm2me.authResponse', ...proof }).types).toContain('sho.attachAccept');
  return { sho, mcim };
}

/** What a card with this credential answers that has seen nothing yet. */
function answers(credential: Mcim['credential'], { rand, autn }: Challenge) {
  const answer = authenticateOnCard({ functions: functionsOf(credential), window: freshWindow(), rand, autn });
  if (answer.kind === 'macFailure') return { result: 'macFailure' } as const;
  if (answer.kind === 'syncFailure') return { result: 'syncFailure', auts: answer.auts } as const;
  return { result: 'res', res: answer.res } as const;
}

describe('an operator', () => {
  it('registers the device whose ISIM has answered, by a key that is not that of the USIM', () => {
    const { sho, mcim } = operator('ims');
    if (mcim.isim === undefined) throw new Error('no ISIM');
    const { impi, impu, credential } = mcim.isim;
    expect(credential).not.toEqual(mcim.credential);
    const asked = only(say(sho, 'm2me', { type: 'm2me.imsRegister', impi, impu }), 'sho.imsChallenge');
    expect(answers(mcim.credential, asked)).toEqual({ result: 'macFailure' });
    const accepted = say(sho, 'm2me', { type: 'm2me.imsResponse', ...answers(credential, asked) });
    expect(accepted.messages).toEqual([{ type: 'sho.imsAccept', impu }]);
    expect(say(sho, 'm2me', { type: 'm2me.imsResponse', result: 'res', res }).types).toEqual([]);
  });

  it('registers nobody by a wrong answer, a failure, or the answer to another challenge', () => {
    const { sho, mcim } = operator('ims');
    if (mcim.isim === undefined) throw new Error('no ISIM');
    const { impi, impu, credential } = mcim.isim;
    const register = () => only(say(sho, 'm2me', { type: 'm2me.imsRegister', impi, impu }), 'sho.imsChallenge');
    const first = register();
    register();
    for (const response of [answers(credential, first), { result: 'macFailure' } as const]) {
      expect(say(sho, 'm2me', { type: 'm2me.imsResponse', ...response }).messages).toEqual([
        { type: 'sho.imsReject', cause: 'authFailed' },
      ]);
      register();
    }
  });

  it('follows the sequence number of the ISIM once a registration', () => {
    const { sho, mcim } = operator('ims');
    if (mcim.isim === undefined) throw new Error('no ISIM');
    const { impi, impu, credential } = mcim.isim;
    const outOfStep = ({ rand, autn }: Challenge) => {
      const window = { ...freshWindow(), accepted: freshWindow().accepted.map(() => 40) };
      const answer = authenticateOnCard({ functions: functionsOf(credential), window, rand, autn });
      if (answer.kind !== 'syncFailure') throw new Error(answer.kind);
      return { type: 'm2me.imsResponse', result: 'syncFailure', auts: answer.auts } as const;
    };
    const asked = only(say(sho, 'm2me', { type: 'm2me.imsRegister', impi, impu }), 'sho.imsChallenge');
    const again = only(say(sho, 'm2me', outOfStep(asked)), 'sho.imsChallenge');
    expect(answers(credential, again).result).toBe('res');
    expect(say(sho, 'm2me', outOfStep(asked)).types).toEqual(['sho.imsReject']);
  });

  it('registers no identity that it has not issued, and nobody without an ISIM', () => {
    const { sho } = operator('ims');
    expect(say(sho, 'm2me', { type: 'm2me.imsRegister', ...names })).toMatchObject({
      refused: 'unknownIdentity',
      messages: [{ type: 'sho.imsReject', cause: 'unknownIdentity' }],
    });
    const without = operator('none');
    expect(without.mcim.isim).toBeUndefined();
    expect(say(without.sho, 'm2me', { type: 'm2me.imsRegister', ...names }).refused).toBe('unknownIdentity');
  });

  it('registers nobody whom its network has lost', () => {
    const { sho, mcim } = operator('ims');
    if (mcim.isim === undefined) throw new Error('no ISIM');
    const { impi, impu, credential } = mcim.isim;
    const asked = only(say(sho, 'm2me', { type: 'm2me.imsRegister', impi, impu }), 'sho.imsChallenge');
    sho.command('restarted');
    expect(say(sho, 'm2me', { type: 'm2me.imsResponse', ...answers(credential, asked) }).types).toEqual([]);
    expect(say(sho, 'm2me', { type: 'm2me.imsRegister', impi, impu }).refused).toBe('notAttached');
  });

  it('is kept to that by two checks', () => {
    const passes = <Subject>(value: Subject) => ({ ok: true, value }) as const;
    const { sho } = operator('ims', { ...completeChecks, imsIdentity: passes, imsResMatches: passes });
    expect(say(sho, 'm2me', { type: 'm2me.imsRegister', ...names }).types).toEqual(['sho.imsChallenge']);
    expect(say(sho, 'm2me', { type: 'm2me.imsResponse', result: 'res', res }).types).toEqual(['sho.imsAccept']);
  });
});
