/**
 * The MCIMs of two operators in one TRE, and the switch between them: 7.4.2, variant after step 17; DEC-140 to DEC-144.
 */
import { describe, expect, it } from 'vitest';
import { otherSid, scriptedPeers, type Operator } from '../../test/support/scripted-peers.js';
import {
  activateSwapped,
  ask,
  authenticates,
  boot,
  cancel,
  causeOf,
  commit,
  intend,
  manufacture,
  open,
  provision,
  report,
  stageMcim,
  swap,
  type Script,
} from '../../test/support/tre-script.js';
import { memoryStore } from '../store/memory-store.js';
import { createTre } from './tre.js';

const hardwareKey = new Uint8Array(32).fill(1);

/** In the service of B, with the MCIM of A at rest. */
function withBoth(): Script & { restart(): Script } {
  const peers = scriptedPeers('two MCIMs');
  const store = memoryStore();
  const restart = (): Script => ({ tre: createTre({ store, hardwareKey }, peers), peers });
  const script = { ...restart(), restart };
  manufacture(script);
  provision(script, 'shoA');
  changeTo(script, 'shoB');
  return script;
}

/** By a download, the operator before being kept. */
function changeTo(script: Script, newSho: Operator): void {
  intend(script, newSho);
  swap(script, { keeps: 'inactive' });
  activateSwapped(script);
  commit(script);
}

/** Orders the switch to A and takes it as far as INTENT. */
function intendSwitch(script: Script): void {
  const sid = open(script, 'shoA');
  ask(script, { type: 'm2me.stage', object: script.peers.switchOrder('shoA', sid) }, 'tre.staged');
  const token = script.peers.token('shoB', 'shoA', { epoch: script.tre.epoch() });
  ask(script, { type: 'm2me.commitIntent', token }, 'tre.intentWritten');
}

const statesOf = ({ tre }: Script): readonly string[] =>
  tre
    .slots()
    .flatMap(({ slot, shoId, state }) => (slot === 'initial' || shoId === undefined ? [] : [`${shoId} ${state}`]));

const ofA = ({ tre }: Script) => tre.slots().find(({ shoId }) => shoId === 'shoA');

describe('an MCIM at rest', () => {
  it('stays where its operator has agreed to that, and gives no access', () => {
    const script = withBoth();
    expect(statesOf(script)).toEqual(['shoA inactive', 'shoB active']);
    const { rand, autn } = script.peers.vector('shoA');
    expect(causeOf(script, { type: 'm2me.aka', identity: 'shoA', rand, autn })).toBe('unknownIdentity');
  });

  it('is destroyed where its operator has not', () => {
    const peers = scriptedPeers('one MCIM');
    const script = { tre: createTre({ store: memoryStore(), hardwareKey }, peers), peers };
    manufacture(script);
    provision(script, 'shoA');
    intend(script, 'shoB');
    swap(script);
    activateSwapped(script);
    commit(script);
    expect(statesOf(script)).toEqual(['shoB active']);
  });

  it('outlives a power cut', () => {
    const after = withBoth().restart();
    expect(boot(after)).toMatchObject({ phase: 'active', identity: 'shoB' });
    expect(statesOf(after)).toEqual(['shoA inactive', 'shoB active']);
  });

  it('keeps its place from a third operator, whose predecessor is destroyed as without an agreement (DEC-144)', () => {
    const script = withBoth();
    changeTo(script, 'shoC');
    expect(statesOf(script).toSorted()).toEqual(['shoA inactive', 'shoC active']);
  });
});

describe('a switch', () => {
  it('uses the MCIM at rest, with its key and sequence numbers, and lays the other to rest', () => {
    const script = withBoth();
    const before = ofA(script);
    intendSwitch(script);
    swap(script, { keeps: 'inactive' });
    activateSwapped(script);
    expect(authenticates(script, 'shoA')).toBe(true);
    commit(script);
    expect(statesOf(script).toSorted()).toEqual(['shoA active', 'shoB inactive']);
    expect(ofA(script)).toMatchObject({ slot: before?.slot, mcimId: before?.mcimId, ver: before?.ver });
  });

  it.each([
    ['of another operator', 'badSignature', (script: Script) => ({ signer: script.peers.keys.shoB })],
    ['for another device', 'otherDevice', () => ({ devId: 'device-2' })],
    ['that names another operator', 'otherOperator', () => ({ shoId: 'shoB' })],
    ['that is not newer than what was taken', 'stale', () => ({ ver: 1 })],
    ['to an MCIM that is not here', 'noMcim', () => ({ mcimId: 'mcim-other' })],
  ] as const)('by an order %s is refused as %s', (_what, cause, overOf) => {
    const script = withBoth();
    const sid = open(script, 'shoA');
    const object = script.peers.switchOrder('shoA', sid, overOf(script));
    expect(causeOf(script, { type: 'm2me.stage', object })).toBe(cause);
    expect(statesOf(script)).toEqual(['shoA inactive', 'shoB active']);
  });

  it('by an order of another session is refused', () => {
    const script = withBoth();
    open(script, 'shoA');
    const object = script.peers.switchOrder('shoA', otherSid);
    expect(causeOf(script, { type: 'm2me.stage', object })).toBe('unknownSession');
  });

  it('is refused where nothing rests', () => {
    const peers = scriptedPeers('one MCIM');
    const script = { tre: createTre({ store: memoryStore(), hardwareKey }, peers), peers };
    manufacture(script);
    expect(causeOf(script, { type: 'm2me.stage', object: peers.switchOrder('shoA', open(script, 'shoA')) })).toBe(
      'noMcim',
    );
    provision(script, 'shoA');
    expect(causeOf(script, { type: 'm2me.stage', object: peers.switchOrder('shoB', open(script, 'shoB')) })).toBe(
      'noMcim',
    );
  });

  it('that is given up leaves the MCIM at rest as it was', () => {
    const script = withBoth();
    const before = ofA(script);
    intendSwitch(script);
    cancel(script);
    expect(ofA(script)).toEqual(before);
    intendSwitch(script);
    swap(script);
    activateSwapped(script);
    ask(script, { type: 'm2me.revert' }, 'tre.reverted');
    cancel(script);
    expect([ofA(script), statesOf(script)]).toEqual([before, ['shoA inactive', 'shoB active']]);
  });

  it.each(['stagedChange', 'intent', 'swapped', 'unconfirmed', 'reported'] as const)(
    'comes back from a power cut in %s with both MCIMs',
    (phase) => {
      const script = withBoth();
      const sid = open(script, 'shoA');
      ask(script, { type: 'm2me.stage', object: script.peers.switchOrder('shoA', sid) }, 'tre.staged');
      if (phase !== 'stagedChange') {
        const token = script.peers.token('shoB', 'shoA', { epoch: script.tre.epoch() });
        ask(script, { type: 'm2me.commitIntent', token }, 'tre.intentWritten');
      }
      if (phase === 'swapped' || phase === 'unconfirmed' || phase === 'reported') swap(script, { keeps: 'inactive' });
      if (phase === 'unconfirmed' || phase === 'reported') activateSwapped(script);
      if (phase === 'reported') report(script, 'success');
      const after = script.restart();
      boot(after);
      expect(statesOf(after)).toHaveLength(2);
      expect(after.tre.slots().filter(({ state }) => state === 'active').length).toBeLessThanOrEqual(1);
    },
  );

  it('gives way to a download by the same operator', () => {
    const script = withBoth();
    stageMcim(script, 'shoA');
    expect(statesOf(script)).toContain('shoA staged');
  });
});
