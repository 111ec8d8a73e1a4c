/** The credential of the PCID as MCIM: what is promoted, how it counts on, and what is left to be pristine with. */
import { describe, expect, it } from 'vitest';
import { scriptedPeers } from '../../test/support/scripted-peers.js';
import {
  activateInstalled,
  ask,
  authenticates,
  boot,
  causeOf,
  manufacture,
  open,
  provision,
  stageMcim,
  type Script,
} from '../../test/support/tre-script.js';
import { sealMcim, sign, type Msg, type Sid } from '../codec/index.js';
import type { AuthenticationVector } from '../crypto/aka.js';
import type { SigningKey } from '../crypto/cose-sign1.js';
import { memoryStore } from '../store/memory-store.js';
import { createTre } from './tre.js';

const pcid = '999990000000001';

function made(seed = 'promotion', initial: 'pcid' | 'none' = 'pcid'): Script {
  const peers = scriptedPeers(seed);
  const hardwareKey = new Uint8Array(32).fill(1);
  const factory = initial === 'pcid' ? peers.factory : { ...peers.factory, initial: { kind: 'none' as const } };
  const tre = createTre({ store: memoryStore(), hardwareKey, checkpointAfter: 4 }, peers);
  const script: Script = { tre, peers: { ...peers, factory } };
  manufacture(script);
  return script;
}

let version = 100;

/** The object that promotes a PCID in a session with an operator. */
function promotion(
  { peers }: Script,
  sid: Sid,
  over: {
    readonly promotes?: string;
    readonly signer?: SigningKey;
    readonly shoId?: 'shoA' | 'shoB';
    readonly ver?: number;
  } = {},
): Msg<'m2me.stage'> {
  const { shoId = 'shoA', promotes = pcid, signer = peers.keys[shoId], ver = (version += 1) } = over;
  const { kem, publicKey } = peers.factory.decryption;
  const header = { devId: 'device-1', treId: 'tre-1', shoId, mcimId: `mcim-${shoId}`, ver, sid };
  const sealed = sealMcim({ header, promotes, signer, recipient: { kem, publicKey }, random: peers.random });
  if (sealed.kind === 'refused') throw new Error(sealed.cause);
  return { type: 'm2me.stage', object: sealed.object };
}

function promoted(script = made()): Script {
  ask(script, promotion(script, open(script, 'shoA')), 'tre.staged');
  ask(script, { type: 'm2me.install' }, 'tre.installed');
  return script;
}

const challenge = (identity: string, { rand, autn }: AuthenticationVector): Msg<'m2me.aka'> => ({
  type: 'm2me.aka',
  identity,
  rand,
  autn,
});

const result = (script: Script, command: Msg<'m2me.aka'>): string => ask(script, command, 'tre.akaResult').result;

const instruction = (script: Script): Msg<'m2me.reprovision'> => {
  const claims = { devId: 'device-1', treId: 'tre-1', oldSho: 'shoA', newSho: 'shoB', epoch: script.tre.epoch() };
  return { type: 'm2me.reprovision', instruction: sign('instruction', claims, script.peers.keys.owner) };
};

describe('a PCID that is promoted', () => {
  it('stays in use until the activation, and is the MCIM with the same identity and key from then on', () => {
    const script = promoted();
    expect(authenticates(script, 'initial')).toBe(true);
    expect(causeOf(script, challenge('shoA', script.peers.vector('initial')))).toBe('unknownIdentity');
    activateInstalled(script);
    expect(causeOf(script, challenge('initial', script.peers.vector('initial')))).toBe('unknownIdentity');
    const vector = script.peers.vector('initial');
    expect(ask(script, challenge('shoA', vector), 'tre.akaResult')).toMatchObject({ result: 'res', res: vector.xres });
    script.tre.command('powerCut');
    expect(boot(script)).toMatchObject({ phase: 'active', identity: 'shoA', onAir: pcid });
  });

  it('takes no vector twice, one of the first access least of all', () => {
    const script = made();
    const early = script.peers.vector('initial');
    expect(result(script, challenge('initial', early))).toBe('res');
    const late = script.peers.vector('initial');
    promoted(script);
    expect(result(script, challenge('initial', late))).toBe('res');
    activateInstalled(script);
    expect([early, late].map((vector) => result(script, challenge('shoA', vector)))).toEqual([
      'syncFailure',
      'syncFailure',
    ]);
    script.tre.command('powerCut');
    boot(script);
    expect(result(script, challenge('shoA', late))).toBe('syncFailure');
    expect(result(script, challenge('shoA', script.peers.vector('initial')))).toBe('res');
  });

  it('is given up with the session if the power is cut before it is installed', () => {
    const script = made();
    ask(script, promotion(script, open(script, 'shoA')), 'tre.staged');
    script.tre.command('powerCut');
    expect(boot(script)).toMatchObject({ phase: 'pristine', identity: 'initial', onAir: pcid });
    expect(authenticates(script, 'initial')).toBe(true);
  });

  it('stays installed over a power cut, and reports as any MCIM', () => {
    const script = promoted();
    script.tre.command('powerCut');
    expect(boot(script)).toMatchObject({ phase: 'installed', identity: 'initial', onAir: pcid });
    activateInstalled(script);
    expect(script.tre.identityInUse()).toBe('shoA');
  });

  it('is no initial credential any more: the device is not made pristine, also after a power cut', () => {
    const script = promoted();
    activateInstalled(script);
    expect(causeOf(script, instruction(script))).toBe('noBootstrapPath');
    script.tre.command('powerCut');
    boot(script);
    expect(causeOf(script, instruction(script))).toBe('noBootstrapPath');
    // An MCIM that came in a package leaves it as it was.
    const other = made('other');
    provision(other, 'shoA');
    ask(other, instruction(other), 'tre.departure');
  });
});

describe('nothing is promoted', () => {
  it.each([
    [
      'by an object that somebody else has signed',
      'badSignature',
      (script: Script, sid: Sid) => promotion(script, sid, { signer: script.peers.keys.stranger }),
    ],
    [
      'by an object of another operator',
      'badSignature',
      (script: Script, sid: Sid) => promotion(script, sid, { shoId: 'shoB' }),
    ],
    [
      'for another PCID',
      'unknownIdentity',
      (script: Script, sid: Sid) => promotion(script, sid, { promotes: '999990000000002' }),
    ],
  ] as const)('%s', (_why, cause, object) => {
    const script = made();
    const sid = open(script, 'shoA');
    expect(causeOf(script, object(script, sid))).toBe(cause);
    expect(script.tre.phase()).toBe('pristine');
  });

  it('twice by one object, nor by one of an earlier session, nor without a session', () => {
    const script = made();
    const first = open(script, 'shoA');
    const object = promotion(script, first);
    const later = open(script, 'shoA');
    expect(causeOf(script, object)).toBe('unknownSession');
    ask(script, promotion(script, later, { ver: 90 }), 'tre.staged');
    script.tre.command('powerCut');
    boot(script);
    expect(causeOf(script, object)).toBe('outOfOrder');
    const last = open(script, 'shoA');
    expect(causeOf(script, promotion(script, last, { ver: 90 }))).toBe('stale');
  });

  it('in a device without a PCID', () => {
    const script = made('without', 'none');
    expect(causeOf(script, promotion(script, open(script, 'shoA')))).toBe('unknownIdentity');
  });

  it('of a credential that comes to its end, or is past it', () => {
    for (const end of ['initialCredentialNearsEnd', 'initialCredentialLost']) {
      const script = made();
      const sid = open(script, 'shoA');
      script.tre.command(end);
      expect(causeOf(script, promotion(script, sid))).toBe('expired');
    }
  });

  it('while an MCIM is in use', () => {
    const script = made();
    provision(script, 'shoA');
    expect(causeOf(script, promotion(script, open(script, 'shoB'), { shoId: 'shoB' }))).toBe('outOfOrder');
    stageMcim(script, 'shoB');
  });
});
