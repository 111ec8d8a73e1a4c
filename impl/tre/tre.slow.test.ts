import { describe, expect, it } from 'vitest';
import { asTid, encode, type Message, type Sid, type SignedObject } from '../codec/index.js';
import { verifyObject, verifyingKeyOf } from '../crypto/cose-sign1.js';
import { openJournal } from '../store/journal.js';
import { memoryStore } from '../store/memory-store.js';
import { otherSid, otherTid, scriptedPeers } from '../../test/support/scripted-peers.js';
import type { Phase } from './slots.js';
import {
  activateInstalled,
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
import { encodeRecord } from './journal-records.js';
import { openMemory } from './memory.js';
import { deriveStoreKeys } from './sealed-store.js';
import { createTre } from './tre.js';

const hardwareKey = new Uint8Array(32).fill(1);

/** A TRE with its peers, blank, over a store of its own. */
function blank(seed = 'tre'): Script {
  const peers = scriptedPeers(seed);
  const script: Script = {
    tre: createTre({ store: memoryStore(), hardwareKey }, peers),
    peers,
    onAnswer: (_command, answer) => {
      if (answer.type === 'tre.sessionOpened') lastSession.set(script, answer.info.claims.sid);
    },
  };
  return script;
}

const lastSession = new WeakMap<Script, Sid>();

/** A TRE brought to a phase. */
function at(phase: Phase): Script {
  const script = blank();
  manufacture(script);
  if (phase === 'pristine') return script;
  if (phase === 'stagedInitial' || phase === 'installed') {
    stageMcim(script, 'shoA');
    if (phase === 'installed') ask(script, { type: 'm2me.install' }, 'tre.installed');
    return script;
  }
  provision(script, 'shoA');
  if (phase === 'active') return script;
  if (phase === 'stagedChange') {
    stageMcim(script, 'shoB');
    return script;
  }
  intend(script, 'shoB');
  if (phase === 'intent') return script;
  if (phase === 'cancelling') {
    ask(script, { type: 'm2me.signCancel' }, 'tre.cancel');
    return script;
  }
  swap(script);
  if (phase === 'swapped') return script;
  activateSwapped(script);
  if (phase === 'reported') report(script, 'success');
  return script;
}

const phases = [
  'pristine',
  'stagedInitial',
  'installed',
  'active',
  'stagedChange',
  'intent',
  'swapped',
  'unconfirmed',
  'reported',
  'cancelling',
] as const satisfies readonly Phase[];

/** Every command but those that no phase excludes, and the phases that take it. */
const commands: readonly {
  readonly make: (script: Script) => Message;
  readonly phases: readonly Phase[];
}[] = [
  { make: () => ({ type: 'm2me.boot' }), phases: [] },
  { make: ({ peers }) => peers.factory, phases: [] },
  {
    make: ({ peers }) => ({ type: 'm2me.openSession', bootstrap: peers.bootstrap('shoC') }),
    phases: ['pristine', 'active'],
  },
  { make: ({ peers }) => ({ type: 'm2me.stage', object: peers.object('shoC', otherSid) }), phases: [] },
  { make: () => ({ type: 'm2me.install' }), phases: ['stagedInitial'] },
  { make: () => ({ type: 'm2me.commitIntent' }), phases: ['stagedChange'] },
  { make: () => ({ type: 'm2me.signNotice', attempt: 1 }), phases: ['intent'] },
  { make: ({ peers }) => ({ type: 'm2me.swap', ack: peers.discardAck('shoA', otherTid) }), phases: ['intent'] },
  { make: () => ({ type: 'm2me.activate' }), phases: ['swapped', 'installed'] },
  // One that is installed here waits for no order.
  { make: ({ peers }) => ({ type: 'm2me.activateOnOrder', order: peers.activation('shoA', otherSid) }), phases: [] },
  { make: ({ peers }) => ({ type: 'm2me.commit', ack: peers.reportAck('shoB', otherSid) }), phases: ['reported'] },
  { make: () => ({ type: 'm2me.revert' }), phases: ['unconfirmed'] },
  { make: () => ({ type: 'm2me.signCancel' }), phases: ['intent', 'cancelling'] },
  {
    make: ({ peers }) => ({ type: 'm2me.closeCancel', ack: peers.cancelAck('shoA', otherTid) }),
    phases: ['cancelling'],
  },
  { make: () => ({ type: 'm2me.revertToPristine' }), phases: ['intent', 'cancelling'] },
  { make: () => ({ type: 'm2me.signReport', status: 'success' }), phases: ['installed', 'unconfirmed', 'reported'] },
  // No command of the link at all.
  { make: () => ({ type: 'subscriber.powerOn' }), phases: [] },
];

describe('commands and phases', () => {
  for (const phase of phases) {
    it(`with ${phase}, refuses every command that the phase does not list as outOfOrder and changes nothing`, () => {
      for (const { make, phases: listed } of commands) {
        if (listed.includes(phase)) continue;
        const script = at(phase);
        // A phase with an open session would look at the object; the session is another matter.
        const command = make(script);
        if (command.type === 'm2me.stage' && (phase === 'pristine' || phase === 'active')) continue;
        const before = script.tre.slots();
        expect([command.type, causeOf(script, command)]).toEqual([command.type, 'outOfOrder']);
        expect(script.tre.slots()).toEqual(before);
        expect(script.tre.phase()).toBe(phase);
      }
    });
  }

  it('without a session, refuses stage, attestAgain and checkAbort as outOfOrder', () => {
    const script = at('active');
    const { peers } = script;
    expect(causeOf(script, { type: 'm2me.stage', object: peers.object('shoB', otherSid) })).toBe('outOfOrder');
    expect(causeOf(script, { type: 'm2me.attestAgain', challenge: peers.challenge('shoA', otherSid) })).toBe(
      'outOfOrder',
    );
    expect(causeOf(script, { type: 'm2me.checkAbort', abort: peers.abort('shoA', otherSid) })).toBe('outOfOrder');
  });

  it('in a blank TRE, hears one command, loadFactory, and leaves it switched off', () => {
    const script = blank();
    const { tre, peers } = script;
    const { rand, autn } = peers.vector('initial');
    const unheard: readonly Message[] = [
      { type: 'm2me.boot' },
      { type: 'm2me.signReport', status: 'vetoed' },
      { type: 'm2me.aka', identity: 'initial', rand, autn },
    ];
    for (const command of unheard) expect(tre.deliver('m2me', encode(command))).toEqual({ out: [] });
    expect(tre.deliver('m2me', Uint8Array.of(1, 2, 3))).toEqual({ out: [] });
    expect(tre.identityInUse()).toBeUndefined();
    tre.command('powerCut');
    ask(script, peers.factory, 'tre.factoryLoaded');
    for (const command of [...unheard.slice(1), peers.factory]) {
      expect(tre.deliver('m2me', encode(command))).toEqual({ out: [] });
    }
    boot(script);
    expect(tre.identityInUse()).toBe('initial');
    expect(causeOf(script, peers.factory)).toBe('outOfOrder');
  });

  it('refuses a report before the first session', () => {
    expect(causeOf(at('pristine'), { type: 'm2me.signReport', status: 'installFailed' })).toBe('outOfOrder');
  });

  it('reports no failure of what has been installed', () => {
    for (const phase of ['installed', 'swapped', 'unconfirmed', 'reported'] as const) {
      const script = at(phase);
      for (const status of ['installFailed', 'reverted', 'vetoed'] as const)
        expect([phase, causeOf(script, { type: 'm2me.signReport', status })]).toEqual([phase, 'outOfOrder']);
      expect(script.tre.phase()).toBe(phase);
    }
  });

  it('answers nothing after a power cut but boot, and nobody but its M2ME', () => {
    const script = at('active');
    script.tre.command('powerCut');
    expect(script.tre.deliver('m2me', encode({ type: 'm2me.signReport', status: 'vetoed' }))).toEqual({ out: [] });
    expect(script.tre.deliver('vno', encode({ type: 'm2me.boot' }))).toEqual({ out: [] });
    expect(boot(script)).toMatchObject({ phase: 'active', identity: 'shoA', onAir: script.peers.imsiOf('shoA') });
  });

  it('refuses octets that are no message as malformed', () => {
    const reaction = at('pristine').tre.deliver('m2me', Uint8Array.of(1, 2, 3));
    expect(reaction.refused).toBe('malformed');
    expect(reaction.out).toHaveLength(1);
  });
});

describe('session', () => {
  it('opens with a genuine bootstrap and attests with its nonce, and a newer one replaces it', () => {
    const script = at('pristine');
    const bootstrap = script.peers.bootstrap('shoA');
    const { info } = ask(script, { type: 'm2me.openSession', bootstrap }, 'tre.sessionOpened');
    const { nonceV } = bootstrap.claims;
    expect(info.claims).toMatchObject({ devId: 'device-1', treId: 'tre-1', shoId: 'shoA', dpfId: 'dpf', nonceV });
    expect(info.claims.stateHash).toEqual(script.peers.factory.stateHash);
    expect(isOfTre(script, 'attestation', info)).toBe(true);
    expect(open(script, 'shoB')).not.toEqual(info.claims.sid);
  });

  it('refuses a bootstrap in the order of the profile', () => {
    const script = at('active');
    const { peers } = script;
    const cause = (...args: Parameters<typeof peers.bootstrap>): string =>
      causeOf(script, { type: 'm2me.openSession', bootstrap: peers.bootstrap(...args) });
    const wrong = { devId: 'device-2', exp: peers.clock.time - 1, ctr: 1 };
    expect(cause('shoA', wrong, peers.keys.stranger)).toBe('badSignature');
    expect(cause('shoA', wrong)).toBe('otherDevice');
    expect(cause('shoA', { exp: wrong.exp, ctr: 1 })).toBe('expired');
    expect(cause('shoA', { ctr: 1 })).toBe('stale');
    expect(cause('shoA')).toBe('alreadyServing');
    expect(script.tre.session()).toBe('none');
  });

  it('takes a bootstrap once, across a power cut', () => {
    const script = at('pristine');
    const bootstrap = script.peers.bootstrap('shoA');
    ask(script, { type: 'm2me.openSession', bootstrap }, 'tre.sessionOpened');
    script.tre.command('powerCut');
    boot(script);
    expect(causeOf(script, { type: 'm2me.openSession', bootstrap })).toBe('stale');
  });

  it('attests again for the operator of the session and nobody else', () => {
    const script = at('pristine');
    const { peers } = script;
    const sid = open(script, 'shoA');
    const challenge = peers.challenge('shoA', sid);
    const { info } = ask(script, { type: 'm2me.attestAgain', challenge }, 'tre.sessionOpened');
    expect(info.claims).toMatchObject({ sid, nonceV: challenge.claims.nonceV });
    expect(causeOf(script, { type: 'm2me.attestAgain', challenge: peers.challenge('shoB', sid) })).toBe('badSignature');
    const elsewhere = peers.challenge('shoA', otherSid);
    expect(causeOf(script, { type: 'm2me.attestAgain', challenge: elsewhere })).toBe('unknownSession');
  });

  it('shows a modified platform in its attestation', () => {
    const script = at('pristine');
    script.tre.command('tamper');
    const { info } = ask(
      script,
      { type: 'm2me.openSession', bootstrap: script.peers.bootstrap('shoA') },
      'tre.sessionOpened',
    );
    expect(info.claims.stateHash).not.toEqual(script.peers.factory.stateHash);
    expect(isOfTre(script, 'attestation', info)).toBe(true);
  });

  it('ends with an abort of its operator, and what was staged with it', () => {
    const script = at('pristine');
    const { peers } = script;
    const sid = stageMcim(script, 'shoA');
    expect(causeOf(script, { type: 'm2me.checkAbort', abort: peers.abort('shoB', sid) })).toBe('badSignature');
    expect(causeOf(script, { type: 'm2me.checkAbort', abort: peers.abort('shoA', otherSid) })).toBe('unknownSession');
    ask(script, { type: 'm2me.checkAbort', abort: peers.abort('shoA', sid) }, 'tre.abortVerified');
    expect([script.tre.phase(), script.tre.session()]).toEqual(['pristine', 'none']);
    expect(report(script, 'objectRefused').claims).toMatchObject({ sid, shoId: 'shoA' });
  });

  it('is not ended by an abort once something was installed or intended', () => {
    for (const phase of ['installed', 'intent', 'swapped', 'unconfirmed', 'cancelling'] as const) {
      const script = at(phase);
      const { peers } = script;
      const shoId = phase === 'installed' ? 'shoA' : 'shoB';
      const sid = lastSession.get(script) ?? otherSid;
      const cause = (abort: SignedObject<'abort'>): string => causeOf(script, { type: 'm2me.checkAbort', abort });
      expect(cause(peers.abort('shoC', otherSid))).toBe('badSignature');
      expect(cause(peers.abort(shoId, otherSid))).toBe('unknownSession');
      expect(cause(peers.abort(shoId, sid))).toBe('outOfOrder');
      expect([script.tre.phase(), script.tre.session()]).toEqual([phase, 'open']);
    }
  });
});

describe('object', () => {
  it('refuses an object in the order of the profile', () => {
    const script = at('active');
    const { peers } = script;
    const sid = open(script, 'shoB');
    const cause = (...args: Parameters<typeof peers.object>): string =>
      causeOf(script, { type: 'm2me.stage', object: peers.object(...args) });
    expect(causeOf(script, { type: 'm2me.stage', object: new Uint8Array(100) })).toBe('badSignature');
    expect(cause('shoB', otherSid, { signer: peers.keys.shoA, devId: 'device-2' })).toBe('badSignature');
    expect(cause('shoB', otherSid, { devId: 'device-2', shoId: 'shoC' })).toBe('otherDevice');
    expect(cause('shoB', otherSid, { treId: 'tre-2' })).toBe('otherDevice');
    expect(cause('shoB', otherSid, { shoId: 'shoC' })).toBe('unknownSession');
    expect(cause('shoB', sid, { shoId: 'shoC' })).toBe('otherOperator');
    ask(script, { type: 'm2me.stage', object: peers.object('shoB', sid, { ver: 50 }) }, 'tre.staged');
  });

  it('refuses a version that its operator has used, also after a power cut', () => {
    const script = at('pristine');
    const object = script.peers.object('shoA', open(script, 'shoA'), { ver: 7 });
    ask(script, { type: 'm2me.stage', object }, 'tre.staged');
    script.tre.command('powerCut');
    expect(boot(script).phase).toBe('pristine');
    const again = script.peers.object('shoA', open(script, 'shoA'), { ver: 7 });
    expect(causeOf(script, { type: 'm2me.stage', object: again })).toBe('stale');
  });

  it('fails an installation for a fault of the slot, once', () => {
    const script = at('stagedInitial');
    script.tre.command('slotFault');
    ask(script, { type: 'm2me.install' }, 'tre.installFailed');
    expect(script.tre.phase()).toBe('pristine');
    expect(report(script, 'installFailed').claims).toMatchObject({ status: 'installFailed', mcimId: 'mcim-shoA' });
    provision(script, 'shoA');
  });
});

describe('token', () => {
  it('refuses a token in the order of the profile, and drops what was staged', () => {
    const { peers } = scriptedScript();
    const later = peers.clock.time + 10;
    const cases = [
      ['badSignature', { devId: 'device-2' }, peers.keys.stranger],
      ['otherDevice', { devId: 'device-2', newSho: 'shoC' }],
      ['otherDevice', { treId: 'tre-2' }],
      ['tokenMismatch', { newSho: 'shoC', epoch: 5 }],
      ['tokenMismatch', { oldSho: 'shoB' }],
      ['stale', { epoch: 1, nbf: later }],
      ['expired', { nbf: later }],
      ['expired', { exp: peers.clock.time - 1 }],
    ] as const;
    for (const [cause, over, key] of cases) {
      const script = at('stagedChange');
      const token = script.peers.token('shoA', 'shoB', over, key);
      expect(causeOf(script, { type: 'm2me.commitIntent', token })).toBe(cause);
      expect(script.tre.phase()).toBe('active');
    }
    const script = at('stagedChange');
    expect(causeOf(script, { type: 'm2me.commitIntent' })).toBe('badSignature');
    expect(script.tre.phase()).toBe('active');
  });

  it('takes a token once, whatever became of the change', () => {
    const script = at('stagedChange');
    const token = script.peers.token('shoA', 'shoB');
    ask(script, { type: 'm2me.commitIntent', token }, 'tre.intentWritten');
    cancel(script);
    stageMcim(script, 'shoB');
    expect(causeOf(script, { type: 'm2me.commitIntent', token })).toBe('tokenUsed');
  });
});

describe('change of operator', () => {
  it('goes from the old operator to the new one, and the epoch ends with the commit', () => {
    const script = at('active');
    expect(authenticates(script, 'shoA')).toBe(true);
    const tid = intend(script, 'shoB');
    const { notice } = ask(script, { type: 'm2me.signNotice', attempt: 2 }, 'tre.notice');
    expect(notice.claims).toMatchObject({ tid, devId: 'device-1', epoch: 0, attempt: 2 });
    expect(isOfTre(script, 'discardNotice', notice)).toBe(true);
    expect(authenticates(script, 'shoA')).toBe(true);
    expect(script.tre.accessKeys()).toEqual(['mcim-0']);
    swap(script);
    expect(states(script)).toEqual(['standby', 'sealed', 'installed']);
    expect(script.tre.accessKeys()).toEqual([]);
    const { rand, autn } = script.peers.vector('shoB');
    expect(causeOf(script, { type: 'm2me.aka', identity: 'shoB', rand, autn })).toBe('outOfOrder');
    activateSwapped(script);
    expect(states(script)).toEqual(['standby', 'sealed', 'active']);
    expect(authenticates(script, 'shoB')).toBe(true);
    expect(report(script, 'success').claims).toMatchObject({ epoch: 1, shoId: 'shoB' });
    commit(script);
    expect(states(script)).toEqual(['standby', 'empty', 'active']);
    expect([script.tre.epoch(), script.tre.identityInUse()]).toEqual([1, 'shoB']);
  });

  it('destroys the old MCIM in the swap where there is no way back, and returns to nothing', () => {
    const script = at('intent');
    const { tid } = ask(script, { type: 'm2me.signNotice', attempt: 1 }, 'tre.notice').notice.claims;
    const ack = script.peers.discardAck('shoA', tid);
    ask(script, { type: 'm2me.swap', ack, discarded: 'destroyed' }, 'tre.swapped');
    expect(states(script)).toEqual(['standby', 'empty', 'installed']);
    activateSwapped(script);
    expect(causeOf(script, { type: 'm2me.revert' })).toBe('noMcim');
    script.tre.command('powerCut');
    expect([boot(script).phase, states(script)]).toEqual(['unconfirmed', ['standby', 'empty', 'active']]);
    expect(causeOf(script, { type: 'm2me.revert' })).toBe('noMcim');
    commit(script);
    expect(states(script)).toEqual(['standby', 'empty', 'active']);
  });

  it('keeps the old MCIM in the swap if its operator has agreed to that, way back or not', () => {
    const script = at('intent');
    const { tid } = ask(script, { type: 'm2me.signNotice', attempt: 1 }, 'tre.notice').notice.claims;
    const ack = script.peers.discardAck('shoA', tid, { keeps: 'inactive' });
    ask(script, { type: 'm2me.swap', ack, discarded: 'destroyed' }, 'tre.swapped');
    activateSwapped(script);
    expect(states(script)).toEqual(['standby', 'sealed', 'active']);
    commit(script);
    expect(states(script)).toContain('inactive');
  });

  it('swaps only for the acknowledgement of the old operator to this token', () => {
    const script = at('intent');
    const { peers } = script;
    const { tid } = ask(script, { type: 'm2me.signNotice', attempt: 1 }, 'tre.notice').notice.claims;
    expect(causeOf(script, { type: 'm2me.swap', ack: peers.discardAck('shoB', tid) })).toBe('badSignature');
    expect(causeOf(script, { type: 'm2me.swap', ack: peers.discardAck('shoA', otherTid) })).toBe('tokenMismatch');
    script.tre.command('slotFault');
    ask(script, { type: 'm2me.swap', ack: peers.discardAck('shoA', tid) }, 'tre.installFailed');
    expect(script.tre.phase()).toBe('intent');
    ask(script, { type: 'm2me.swap', ack: peers.discardAck('shoA', tid) }, 'tre.swapped');
  });

  it('commits and activates only for a success acknowledged by the operator of the session', () => {
    for (const [phase, type, shoId] of [
      ['installed', 'm2me.activate', 'shoA'],
      ['reported', 'm2me.commit', 'shoB'],
    ] as const) {
      const script = at(phase);
      const { peers } = script;
      const { sid } = report(script, 'success').claims;
      expect(causeOf(script, { type, ack: peers.reportAck('shoC', sid) })).toBe('badSignature');
      expect(causeOf(script, { type, ack: peers.reportAck(shoId, otherSid) })).toBe('unknownSession');
      expect(causeOf(script, { type, ack: peers.reportAck(shoId, sid, 'vetoed') })).toBe('unknownSession');
      expect([script.tre.phase(), script.tre.session()]).toEqual([phase, 'open']);
      if (phase === 'installed') activateInstalled(script);
      else commit(script);
      expect([script.tre.phase(), script.tre.session()]).toEqual(['active', 'none']);
      expect(report(script, 'vetoed').claims).toMatchObject({ sid, shoId });
    }
  });

  it('does not activate an installed MCIM without an acknowledgement', () => {
    const script = at('installed');
    expect(causeOf(script, { type: 'm2me.activate' })).toBe('badSignature');
    expect(script.tre.phase()).toBe('installed');
  });

  it('returns to the old MCIM, which authenticates again, and cancels', () => {
    const script = at('unconfirmed');
    ask(script, { type: 'm2me.revert' }, 'tre.reverted');
    expect(states(script)).toEqual(['standby', 'active', 'empty']);
    expect(authenticates(script, 'shoA')).toBe(true);
    const { tid } = ask(script, { type: 'm2me.signCancel' }, 'tre.cancel').cancel.claims;
    const { peers } = script;
    expect(causeOf(script, { type: 'm2me.closeCancel', ack: peers.cancelAck('shoB', tid) })).toBe('badSignature');
    expect(causeOf(script, { type: 'm2me.closeCancel', ack: peers.cancelAck('shoA', otherTid) })).toBe('tokenMismatch');
    cancel(script);
    expect([script.tre.phase(), script.tre.epoch()]).toEqual(['active', 0]);
    const { sid } = report(script, 'reverted').claims;
    const closing = (ack: SignedObject<'reportAck'>): string => causeOf(script, { type: 'm2me.closeReport', ack });
    expect(closing(peers.reportAck('shoA', sid, 'reverted'))).toBe('badSignature');
    expect(closing(peers.reportAck('shoB', otherSid, 'reverted'))).toBe('unknownSession');
    expect(closing(peers.reportAck('shoB', sid, 'success'))).toBe('unknownSession');
    expect(script.tre.session()).toBe('open');
    ask(script, { type: 'm2me.closeReport', ack: peers.reportAck('shoB', sid, 'reverted') }, 'tre.reportClosed');
    expect(script.tre.session()).toBe('none');
  });

  it('writes REPORTED before it says success, and has no return from there', () => {
    const script = at('unconfirmed');
    const { peers } = script;
    const first = report(script, 'success').claims;
    expect([script.tre.phase(), first.epoch]).toEqual(['reported', 1]);
    expect(states(script)).toEqual(['standby', 'sealed', 'active']);
    expect(causeOf(script, { type: 'm2me.revert' })).toBe('outOfOrder');
    script.tre.command('powerCut');
    expect(boot(script)).toMatchObject({ phase: 'reported', identity: 'shoB', onAir: peers.imsiOf('shoB') });
    expect(authenticates(script, 'shoB')).toBe(true);
    expect(report(script, 'success').claims).toEqual(first);
    commit(script);
    expect([script.tre.phase(), script.tre.epoch()]).toEqual(['active', 1]);
  });

  it('goes to the pristine state only where the initial credential gives access, and keeps what stops replays', () => {
    const script = at('intent');
    failToSwap(script);
    script.tre.command('initialCredentialLost');
    expect(causeOf(script, { type: 'm2me.revertToPristine' })).toBe('noBootstrapPath');
    const other = at('cancelling');
    const stale = other.peers.bootstrap('shoC', { ctr: 1 });
    ask(other, { type: 'm2me.revertToPristine' }, 'tre.pristine');
    expect(states(other)).toEqual(['usable', 'sealed', 'empty']);
    expect(causeOf(other, { type: 'm2me.openSession', bootstrap: stale })).toBe('stale');
    const sid = open(other, 'shoB');
    const old = other.peers.object('shoB', sid, { ver: 1 });
    expect(causeOf(other, { type: 'm2me.stage', object: old })).toBe('stale');
    expect(authenticates(other, 'initial')).toBe(true);
  });

  it('seals what a rejection is about, answers nobody with it, and takes it back, also after a power cut (DEC-235)', () => {
    const script = at('cancelling');
    ask(script, { type: 'm2me.revertToPristine' }, 'tre.pristine');
    script.tre.command('powerCut');
    expect(boot(script)).toMatchObject({ phase: 'pristine', identity: 'initial', kept: 'shoA' });
    const { rand, autn } = script.peers.vector('shoA');
    expect(causeOf(script, { type: 'm2me.aka', identity: 'shoA', rand, autn })).toBe('unknownIdentity');
    expect(authenticates(script, 'initial')).toBe(true);
    expect(ask(script, { type: 'm2me.revert' }, 'tre.reverted').identity).toBe('shoA');
    expect(script.tre.phase()).toBe('cancelling');
    expect(authenticates(script, 'shoA')).toBe(true);
    ask(script, { type: 'm2me.signCancel' }, 'tre.cancel');
  });

  it('installs beside a sealed MCIM as in a change: a timer leads back, and only the acknowledgement destroys it', () => {
    const script = at('cancelling');
    const beside = (): void => {
      ask(script, { type: 'm2me.revertToPristine' }, 'tre.pristine');
      stageMcim(script, 'shoB');
      expect(causeOf(script, { type: 'm2me.revert' })).toBe('outOfOrder');
      ask(script, { type: 'm2me.install' }, 'tre.swapped');
      activateSwapped(script);
      expect(states(script).toSorted()).toEqual(['active', 'sealed', 'standby']);
    };
    beside();
    ask(script, { type: 'm2me.revert' }, 'tre.reverted');
    expect(states(script)).toEqual(['standby', 'active', 'empty']);
    beside();
    report(script, 'success');
    commit(script);
    expect(states(script).toSorted()).toEqual(['active', 'empty', 'standby']);
    expect(authenticates(script, 'shoB')).toBe(true);
  });

  it('has a sealed MCIM give way to another of its own operator, and keeps it where an installation fails', () => {
    const script = at('cancelling');
    ask(script, { type: 'm2me.revertToPristine' }, 'tre.pristine');
    stageMcim(script, 'shoB');
    script.tre.command('slotFault');
    ask(script, { type: 'm2me.install' }, 'tre.installFailed');
    expect(states(script)).toEqual(['usable', 'sealed', 'empty']);
    stageMcim(script, 'shoA');
    ask(script, { type: 'm2me.install' }, 'tre.installed');
    activateInstalled(script);
    expect(states(script).toSorted()).toEqual(['active', 'empty', 'standby']);
    expect(authenticates(script, 'shoA')).toBe(true);
  });

  it('refuses a further token where the memory of used ones is full, and a checkpoint of that memory is read again', () => {
    const peers = scriptedPeers('full');
    const store = memoryStore();
    const script = { tre: createTre({ store, hardwareKey }, peers), peers };
    manufacture(script);
    provision(script, 'shoA');
    const memory = openMemory({ store, hardwareKey, random: peers.random });
    const state = memory.loaded()?.state;
    if (state?.change.phase !== 'active') throw new Error('no state');
    // 4095 changes begun and given up, as the checkpoint of a compaction says it.
    const usedTids = Array.from({ length: 4095 }, () => asTid(peers.random.bytes(16)));
    const checkpoint = encodeRecord({ kind: 'checkpoint', state: { ...state, usedTids } });
    const opened = openJournal({ store, name: 'tre', key: deriveStoreKeys(hardwareKey).journal, random: peers.random });
    if (opened.kind === 'refused') throw new Error(opened.cause);
    opened.journal.compact([checkpoint]);

    script.tre.command('powerCut');
    boot(script);
    intend(script, 'shoB');
    cancel(script);
    stageMcim(script, 'shoB');
    expect(causeOf(script, { type: 'm2me.commitIntent', token: peers.token('shoA', 'shoB') })).toBe('tokenUsed');
    // Enough records for the next compaction, which has all 4096 to keep.
    for (let count = 0; count < 64; count += 1) authenticates(script, 'shoA');
    script.tre.command('powerCut');
    expect(boot(script).phase).toBe('active');
    expect(openMemory({ store, hardwareKey, random: peers.random }).loaded()?.state.usedTids).toHaveLength(4096);
  });

  it('erases a device that means to change only after the swap has failed, and not after a power cut either', () => {
    const script = at('intent');
    expect(causeOf(script, { type: 'm2me.revertToPristine' })).toBe('outOfOrder');
    failToSwap(script);
    script.tre.command('powerCut');
    expect(boot(script)).toMatchObject({ phase: 'intent', identity: 'shoA' });
    expect(causeOf(script, { type: 'm2me.revertToPristine' })).toBe('outOfOrder');
    failToSwap(script);
    ask(script, { type: 'm2me.revertToPristine' }, 'tre.pristine');
    expect(states(script)).toEqual(['usable', 'empty', 'empty']);
  });

  it('leaves no octet of a destroyed MCIM in the store', () => {
    const peers = scriptedPeers('destroyed');
    const store = memoryStore();
    const script = { tre: createTre({ store, hardwareKey }, peers), peers };
    manufacture(script);
    provision(script, 'shoA');
    intend(script, 'shoB');
    const old = store.read('sealed.mcim-0');
    swap(script);
    activateSwapped(script);
    expect(store.read('sealed.mcim-0')).toEqual(old);
    commit(script);
    expect(store.read('sealed.mcim-0')).toBeUndefined();
    expect(store.durable().has('sealed.mcim-0')).toBe(false);
  });
});

describe('AKA', () => {
  it('serves the identity in use and no other, in every phase', () => {
    const served: Partial<Record<Phase, string>> = {
      installed: 'initial',
      pristine: 'initial',
      stagedInitial: 'initial',
      unconfirmed: 'shoB',
      reported: 'shoB',
    };
    for (const phase of phases) {
      if (phase === 'swapped') continue;
      const script = at(phase);
      const inUse = served[phase] ?? 'shoA';
      for (const identity of ['initial', 'shoA', 'shoB']) {
        const { rand, autn } = script.peers.vector(identity);
        const command = { type: 'm2me.aka', identity, rand, autn } as const;
        const result = identity === inUse ? ask(script, command, 'tre.akaResult').result : causeOf(script, command);
        expect([phase, identity, result]).toEqual([phase, identity, identity === inUse ? 'res' : 'unknownIdentity']);
      }
    }
  });

  it('answers a challenge once, also across a power cut, and a forged one with nothing but macFailure', () => {
    const script = at('active');
    const { rand, autn } = script.peers.vector('shoA');
    const command = { type: 'm2me.aka', identity: 'shoA', rand, autn } as const;
    expect(ask(script, command, 'tre.akaResult').result).toBe('res');
    expect(ask(script, command, 'tre.akaResult').result).toBe('syncFailure');
    script.tre.command('powerCut');
    boot(script);
    expect(ask(script, command, 'tre.akaResult').result).toBe('syncFailure');
    const forged = autn.map((octet, index) => (index === 15 ? octet ^ 1 : octet));
    expect(ask(script, { ...command, autn: forged }, 'tre.akaResult')).toEqual({
      type: 'tre.akaResult',
      result: 'macFailure',
    });
  });
});

function scriptedScript(): Script {
  return at('pristine');
}

/** A swap that the slot does not take. */
function failToSwap(script: Script): void {
  const { tid } = ask(script, { type: 'm2me.signNotice', attempt: 1 }, 'tre.notice').notice.claims;
  script.tre.command('slotFault');
  ask(script, { type: 'm2me.swap', ack: script.peers.discardAck('shoA', tid) }, 'tre.installFailed');
}

function states({ tre }: Script): readonly string[] {
  return tre.slots().map(({ state }) => state);
}

/** Whether an object of some kind was signed with the platform key of the TRE. */
function isOfTre(
  { peers }: Script,
  cose: 'attestation' | 'discardNotice',
  { octets }: { readonly octets: Uint8Array },
): boolean {
  return verifyObject(cose, octets, verifyingKeyOf(peers.factory.signing)).kind === 'verified';
}
