/** The ISIM beside an MCIM: when it answers, whom, and what becomes of it with its MCIM. */
import { describe, expect, it } from 'vitest';
import { scriptedPeers, type Operator } from '../../test/support/scripted-peers.js';
import {
  activateInstalled,
  activateSwapped,
  answerTo,
  ask,
  authenticates,
  boot,
  causeOf,
  intend,
  manufacture,
  open,
  swap,
  type Script,
} from '../../test/support/tre-script.js';
import { sign, type Msg } from '../codec/index.js';
import type { AuthenticationVector } from '../crypto/aka.js';
import { memoryStore } from '../store/memory-store.js';
import { createTre } from './tre.js';

/** A device that has left the factory. */
function blank(seed = 'isim'): Script {
  const peers = scriptedPeers(seed);
  const hardwareKey = new Uint8Array(32).fill(1);
  const tre = createTre({ store: memoryStore(), hardwareKey, checkpointAfter: 4 }, peers);
  const script: Script = { tre, peers };
  manufacture(script);
  return script;
}

/** A session with an operator, up to a package of both applications, or of the USIM alone. */
function stage(script: Script, shoId: Operator, holds: 'both' | 'usim'): void {
  const sid = open(script, shoId);
  const object = script.peers.object(shoId, sid, holds === 'both' ? { isim: true } : {});
  ask(script, { type: 'm2me.stage', object }, 'tre.staged');
}

/** An MCIM of shoA is in use. */
function served(script = blank(), holds: 'both' | 'usim' = 'both'): Script {
  stage(script, 'shoA', holds);
  ask(script, { type: 'm2me.install' }, 'tre.installed');
  activateInstalled(script);
  return script;
}

const select: Msg<'m2me.selectIsim'> = { type: 'm2me.selectIsim' };

const challenge = ({ rand, autn }: AuthenticationVector, application?: 'isim', identity = 'shoA'): Msg<'m2me.aka'> => ({
  type: 'm2me.aka',
  identity,
  rand,
  autn,
  ...(application && { application }),
});

const result = (script: Script, command: Msg<'m2me.aka'>): string => ask(script, command, 'tre.akaResult').result;

describe('an ISIM', () => {
  it('is selected, and answers with a credential of its own', () => {
    const script = served();
    expect(ask(script, select, 'tre.isimSelected')).toMatchObject({
      impi: 'shoA@ims.example',
      impu: 'sip:shoA@ims.example',
    });
    const vector = script.peers.vector('isim of shoA');
    const answered = ask(script, challenge(vector, 'isim'), 'tre.akaResult');
    expect(answered).toMatchObject({ result: 'res', res: vector.xres });
    expect(authenticates(script, 'shoA')).toBe(true);
  });

  it('answers nothing that was made for the USIM, nor the USIM what was made for it', () => {
    const script = served();
    expect(result(script, challenge(script.peers.vector('shoA'), 'isim'))).toBe('macFailure');
    expect(result(script, challenge(script.peers.vector('isim of shoA')))).toBe('macFailure');
    expect(result(script, challenge(script.peers.vector('isim of shoB'), 'isim'))).toBe('macFailure');
  });

  it('counts sequence numbers of its own, and over a power cut', () => {
    const script = served();
    const early = script.peers.vector('isim of shoA');
    const usim = script.peers.vector('shoA');
    expect(result(script, challenge(usim))).toBe('res');
    expect(result(script, challenge(early, 'isim'))).toBe('res');
    expect(result(script, challenge(early, 'isim'))).toBe('syncFailure');
    script.tre.command('powerCut');
    expect(answerTo(script, select)).toBeUndefined();
    boot(script);
    expect(result(script, challenge(early, 'isim'))).toBe('syncFailure');
    expect(result(script, challenge(script.peers.vector('isim of shoA'), 'isim'))).toBe('res');
  });

  it('gives no access: its keys are not kept', () => {
    const script = served();
    result(script, challenge(script.peers.vector('isim of shoA'), 'isim'));
    expect(script.tre.accessKeys()).toEqual([]);
    result(script, challenge(script.peers.vector('shoA')));
    expect(script.tre.accessKeys()).toEqual(['mcim-0']);
  });

  it('is not there before its MCIM is in use, nor where the package has none', () => {
    const script = blank();
    const aka = (): Msg<'m2me.aka'> => challenge(script.peers.vector('isim of shoA'), 'isim');
    expect([causeOf(script, select), causeOf(script, aka())]).toEqual(['noIsim', 'noIsim']);
    stage(script, 'shoA', 'both');
    expect([causeOf(script, select), causeOf(script, aka())]).toEqual(['noIsim', 'noIsim']);
    const without = served(blank('without'), 'usim');
    expect(causeOf(without, select)).toBe('noIsim');
    expect(causeOf(without, challenge(without.peers.vector('isim of shoA'), 'isim'))).toBe('noIsim');
  });

  it('goes with its MCIM in a change, comes back by a return, and is the one of the new MCIM', () => {
    const script = served();
    intend(script, 'shoB');
    swap(script);
    expect(causeOf(script, select)).toBe('outOfOrder');
    expect(causeOf(script, challenge(script.peers.vector('isim of shoA'), 'isim'))).toBe('outOfOrder');
    activateSwapped(script);
    expect(causeOf(script, select)).toBe('noIsim');
    ask(script, { type: 'm2me.revert' }, 'tre.reverted');
    expect(ask(script, select, 'tre.isimSelected').impi).toBe('shoA@ims.example');
  });

  it('is erased with its MCIM, and one that comes to its place begins anew', () => {
    const script = served();
    expect(result(script, challenge(script.peers.vector('isim of shoA'), 'isim'))).toBe('res');
    const claims = { devId: 'device-1', treId: 'tre-1', oldSho: 'shoA', newSho: 'shoB', epoch: 0 };
    const instruction = sign('instruction', claims, script.peers.keys.owner);
    ask(script, { type: 'm2me.reprovision', instruction }, 'tre.departure');
    expect(causeOf(script, select)).toBe('noIsim');
    stage(script, 'shoB', 'both');
    ask(script, { type: 'm2me.install' }, 'tre.installed');
    activateInstalled(script);
    expect(ask(script, select, 'tre.isimSelected').impi).toBe('shoB@ims.example');
    const vector = script.peers.vector('isim of shoB');
    expect(result(script, challenge(vector, 'isim', 'shoB'))).toBe('res');
  });

  it('comes in one step with the USIM: a power cut before it is installed leaves neither', () => {
    const script = blank();
    stage(script, 'shoA', 'both');
    script.tre.command('powerCut');
    boot(script);
    expect(script.tre.slots().filter(({ state }) => state !== 'empty')).toEqual([{ slot: 'initial', state: 'usable' }]);
    expect(causeOf(script, select)).toBe('noIsim');
  });
});
