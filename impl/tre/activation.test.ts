/**
 * Delayed activation at the TRE: what waits, what it waits for, and what a power cut makes of it (DEC-100, DEC-101).
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { completeChecks, type CheckName } from '../checks.js';
import type { Payload, Sid, SignedObject } from '../codec/index.js';
import { memoryStore } from '../store/memory-store.js';
import { otherSid, scriptedPeers } from '../../test/support/scripted-peers.js';
import {
  ask,
  boot,
  causeOf,
  manufacture,
  open,
  provision,
  report,
  type Script,
} from '../../test/support/tre-script.js';
import { createTre } from './tre.js';

const hardwareKey = new Uint8Array(32).fill(1);

let script: Script;
let sid: Sid;

/** A TRE with an MCIM that is installed and waits; `without` takes one of its checks away. */
function waiting(without?: CheckName): void {
  const peers = scriptedPeers('later');
  const checks = { ...completeChecks, ...(without && { [without]: (value: unknown) => ({ ok: true, value }) }) };
  script = { tre: createTre({ store: memoryStore(), hardwareKey, checks }, peers), peers };
  manufacture(script);
  sid = open(script, 'shoA');
  ask(script, { type: 'm2me.stage', object: peers.object('shoA', sid, { activation: 'later' }) }, 'tre.staged');
  ask(script, { type: 'm2me.install' }, 'tre.installed');
}

beforeEach(() => waiting());

const obey = (order: SignedObject<'activation'>) => ({ type: 'm2me.activateOnOrder', order }) as const;

const expectWaiting = (): void => {
  expect([script.tre.phase(), script.tre.identityInUse()]).toEqual(['installed', 'initial']);
};

const acknowledge = (): void => {
  const ack = script.peers.reportAck('shoA', report(script, 'success').claims.sid);
  ask(script, { type: 'm2me.activate', ack }, 'tre.inactive');
};

describe('an MCIM that is to wait', () => {
  it('stays inactive when its report is acknowledged, once and again', () => {
    acknowledge();
    expectWaiting();
    acknowledge();
    expectWaiting();
    expect(script.tre.session()).toBe('none');
  });

  it('is activated by an order of its operator, once', () => {
    acknowledge();
    const order = script.peers.activation('shoA', sid);
    expect(ask(script, obey(order), 'tre.activated').identity).toBe('shoA');
    expect([script.tre.phase(), script.tre.identityInUse()]).toEqual(['active', 'shoA']);
    expect(causeOf(script, obey(order))).toBe('outOfOrder');
  });

  it('waits after a power cut as before, and after one that comes with the order it is either active or not', () => {
    script.tre.command('powerCut');
    expect(boot(script).phase).toBe('installed');
    expectWaiting();
    acknowledge();
    ask(script, obey(script.peers.activation('shoA', sid)), 'tre.activated');
    script.tre.command('powerCut');
    expect(boot(script)).toMatchObject({ phase: 'active', identity: 'shoA' });
  });

  it('is not activated by an acknowledgement that somebody else has signed', () => {
    const ack = script.peers.reportAck('shoB', report(script, 'success').claims.sid);
    expect(causeOf(script, { type: 'm2me.activate', ack })).toBe('badSignature');
    expectWaiting();
  });

  const wrong: readonly (readonly [string, CheckName, string, Partial<Payload<'activation'>>])[] = [
    ['another device', 'orderDevice', 'otherDevice', { devId: 'another' }],
    ['another TRE', 'orderDevice', 'otherDevice', { treId: 'another' }],
    ['another session', 'orderSession', 'unknownSession', { sid: otherSid }],
    ['another MCIM', 'orderMcim', 'stale', { mcimId: 'another' }],
    ['another version of it', 'orderMcim', 'stale', { ver: 77 }],
  ];
  for (const [what, check, cause, over] of wrong)
    it(`refuses an order for ${what} as ${cause}, and would obey it without ${check}`, () => {
      expect(causeOf(script, obey(script.peers.activation('shoA', sid, over)))).toBe(cause);
      expectWaiting();
      waiting(check);
      ask(script, obey(script.peers.activation('shoA', sid, over)), 'tre.activated');
    });

  it('refuses an order that another operator has signed', () => {
    const order = script.peers.activation('shoA', sid, {}, script.peers.keys.shoB);
    expect(causeOf(script, obey(order))).toBe('badSignature');
    expectWaiting();
  });
});

describe('an MCIM that is not to wait', () => {
  it('takes no order, before and after it is in use', () => {
    const { peers } = script;
    script = { tre: createTre({ store: memoryStore(), hardwareKey }, peers), peers };
    manufacture(script);
    provision(script, 'shoA');
    expect(causeOf(script, obey(peers.activation('shoA', sid)))).toBe('outOfOrder');
  });

  it('is the only kind that is staged in a change', () => {
    acknowledge();
    ask(script, obey(script.peers.activation('shoA', sid)), 'tre.activated');
    const changing = open(script, 'shoB');
    const object = script.peers.object('shoB', changing, { activation: 'later' });
    expect(causeOf(script, { type: 'm2me.stage', object })).toBe('outOfOrder');
    expect(script.tre.phase()).toBe('active');
  });
});
