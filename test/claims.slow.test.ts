/** Each claim about V1 and V11 can fail: it breaks when the rule behind it is broken in a model. */
import { assign, type AnyStateMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { explore, traceMermaid, traceText } from '../conformance/explore/index.js';
import { ccif, dpf, drf, icsp, m2me, owner, pva, sho, subscriber, supplier, tre, vno } from '../models/roles/index.js';
import {
  CONFIGURATIONS,
  placed,
  v1,
  v1Plain,
  v1Tampered,
  v3,
  v4,
  v5,
  v8,
  v9Reported,
  v11,
  v11BadToken,
  v11Silent,
  v11SlotFault,
  v11T2,
  v11T2Silent,
  v11T2Uncovered,
  v11Uncovered,
  v12,
  v12Forged,
  v12OnTheSpot,
  v12Unfounded,
  v12Unserved,
  v17Hostile,
  v16,
  v16Forged,
  v16Waiting,
  v18Checked,
} from '../models/scenarios/index.js';
import { changeRoles } from '../models/scenarios/network.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';
import { bounded, none, failing, shown, broken, send, type Transition } from './support/claims.js';

type TreOn = Record<string, Transition[]>;

type States = Record<string, { on: TreOn }>;

interface TreConfig {
  states: States;
}

interface ChangingConfig {
  states: { changing: { states: States } };
}

interface ConfirmingConfig {
  states: { confirming: { states: States } };
}

interface IssuedConfig {
  states: { contract: { states: { provisioning: { states: States } } } };
}

interface ShoConfig {
  states: { contract: { states: { serving: { states: States } } } };
}

const last = (transitions: Transition[] | undefined): Transition => {
  const transition = transitions?.at(-1);
  if (transition === undefined) throw new Error('the chart has changed: no such transition');
  return transition;
};

describe('a broken rule', () => {
  it('at the TRE (the old MCIM is not sealed) lets two MCIMs be active, and the run reads as a story', () => {
    const broken = withRuleBroken(tre, (config: TreConfig) => {
      const swap = last(config.states['intent']?.on['m2me.swap']);
      swap.actions = [
        assign(({ context }) => ({ slots: { ...(context as { slots: object }).slots, B: 'installed' } })),
        { type: 'send', params: { to: 'm2me', msg: { type: 'tre.swapped' } } },
      ];
    });
    const result = explore(
      withMachine(bounded(v11, { loss: 0, duplication: 0, reorder: 0, powerCut: 0 }), ['tre'], broken),
    );
    const violated = result.properties.find(({ id }) => id === 'G-11');
    expect(violated?.verdict).toBe('violated');
    const trace = violated?.counterexample;
    if (trace === undefined) throw new Error('no counterexample');
    expect(trace.steps.at(-1)?.event.type).toBe('m2me.activate');
    const text = traceText(trace);
    expect(text).toContain('The M2ME tells the old SHO that it will discard its credentials.');
    expect(text).toContain('TR33812-5.1.3.7.4.2-s11a');
    const diagram = traceMermaid(trace);
    expect(diagram).toMatch(/^sequenceDiagram/);
    const arrows = ['discardNotice', 'discardAck', 'swap', 'activate'].map((name) =>
      diagram.search(new RegExp(`->>\\S+: \\d+\\. \\S*${name}\\b`)),
    );
    expect(arrows).not.toContain(-1);
    expect(arrows).toEqual([...arrows].sort((one, other) => one - other));
  });

  it('at the SHO (any verdict will do) issues an MCIM to a platform that nobody vouched for', () => {
    const broken = sho.provide({ guards: { platformIsValid: () => true } });
    const result = explore(withMachine(bounded(v1Tampered, none), ['shoA'], broken));
    expect(failing(result)).toEqual(expect.arrayContaining(['G-03', 'G-03b']));
  });

  it('at the TRE (the journal forgets REPORTED) strands a device whose power was cut at the wrong moment', () => {
    const broken = withRuleBroken(tre, (config: TreConfig) => {
      for (const transition of config.states['unconfirmed']?.on['m2me.signReport'] ?? []) delete transition.target;
      const on = config.states['unconfirmed']?.on;
      const commit = config.states['reported']?.on['m2me.commit'];
      if (on === undefined || commit === undefined) throw new Error('the chart has changed');
      on['m2me.commit'] = commit;
    });
    const result = explore(
      withMachine(bounded(v11, { loss: 2, duplication: 0, reorder: 0, powerCut: 1 }), ['tre'], broken),
    );
    expect(failing(result)).toEqual(expect.arrayContaining(['G-13']));
  });

  it('at the M2ME (an unanswered contact is not repeated) strands the device with the first lost message', () => {
    interface M2meConfig {
      states: { initial: { states: Record<string, { on: Record<string, unknown> }> } };
    }
    const broken = withRuleBroken(m2me, ({ states }: M2meConfig) => {
      delete states.initial.states['contacting']?.on['timer.retryExpired'];
    });
    const result = explore(
      withMachine(bounded(v1, { loss: 1, duplication: 0, reorder: 0, powerCut: 0 }), ['m2me'], broken),
    );
    expect(failing(result)).toEqual(expect.arrayContaining(['G-16']));
  });

  it('in the configuration (retention no longer than anything else) takes the old operator away too early', () => {
    const broken = { ...bounded(v11, { ...none, loss: 2 }), timers: { longer: [] } };
    expect(failing(explore(broken))).toEqual(expect.arrayContaining(['G-14']));
  });
});

/** A TRE with one transition, the last of an event in a state, changed. */
const treWith = (state: string, event: string, change: (transition: Transition, on: TreOn) => void): AnyStateMachine =>
  withRuleBroken(tre, ({ states }: TreConfig) => {
    const on = states[state]?.on ?? {};
    change(last(on[event]), on);
  });

const slotsOf = (context: unknown): Readonly<Record<string, string>> =>
  (context as { readonly slots: Readonly<Record<string, string>> }).slots;

const setSlots = (change: Readonly<Record<string, string>>) =>
  assign(({ context }) => ({ slots: { ...slotsOf(context), ...change } }));

describe('each claim can fail', () => {
  it('G-03: the PVA vouches for a modified platform', () => {
    const machine = pva.provide({ guards: { platformIsNotIntact: () => false } });
    const text = broken(bounded(v1Tampered, none), 'pva', machine, 'G-03');
    expect(text).toContain('The platform is modified, or updated, and measures it.');
    expect(text).toContain('The PVA vouches for a genuine and intact TRE.');
    expect(broken(bounded(v1Tampered, none), 'pva', machine, 'G-03b')).toContain('In the end');
  });

  it('G-05: the TRE opens a session with an operator that the DRF did not name', () => {
    const machine = withRuleBroken(tre, ({ on }: { on: Record<string, Transition[]> }) => {
      const open = last(on['m2me.openSession']);
      open.actions = [assign({ sessionSho: 'B', sessionOpen: true, sid: 1, ctr: 1 }), (open.actions as unknown[])[1]];
    });
    expect(broken({ ...v1Plain, roles: changeRoles }, 'tre', machine, 'G-05')).toContain('In the end');
  });

  it('G-05d: a device leaves its supplier bound to an operator', () => {
    const machine = withRuleBroken(tre, ({ states }: TreConfig) => {
      const load = last(states['blank']?.on['m2me.loadFactory']);
      load.actions = [assign({ boundTo: 'A' }), ...(load.actions as unknown[])];
    });
    expect(broken(v1Plain, 'tre', machine, 'G-05d')).toContain('m2me.loadFactory');
  });

  it('G-07: the token is not checked', () => {
    const never = () => false;
    const machine = tre.provide({
      guards: {
        tokenIsForged: never,
        tokenIsForAnotherDevice: never,
        tokenIsForAnotherChange: never,
        tokenIsOfAnotherEpoch: never,
        tokenIsUsed: never,
      },
    });
    expect(broken(bounded(v11BadToken, { loss: 0, change: 1 }), 'tre', machine, 'G-07')).toContain('m2me.commitIntent');
  });

  it('G-07: a token serves twice', () => {
    const machine = tre.provide({ guards: { tokenIsUsed: () => false } });
    expect(broken(v11BadToken, 'tre', machine, 'G-07')).toContain('B gives a token that was used');
  });

  it('G-07c: an old operator that does not answer is answered by erasing', () => {
    const machine = withRuleBroken(m2me, ({ states }: ChangingConfig) => {
      const veto = last(states.changing.states['notifying']?.on['timer.retryExpired'] as Transition[]);
      veto.target = 'erasing';
      veto.actions = send('tre', { type: 'm2me.revertToPristine' });
    });
    const composition = bounded(v11, { ...none, loss: 2 });
    const careless = tre.provide({ guards: { installationHasNotFailed: () => false } });
    expect(broken(withMachine(composition, ['m2me'], machine), 'tre', careless, 'G-07c')).toContain('tre.pristine');
    // With the TRE as it is, the M2ME cannot.
    expect(failing(explore(withMachine(composition, ['m2me'], machine)))).not.toContain('G-07c');
  });

  it('G-10c: the swap destroys the old MCIM at once', () => {
    const machine = treWith('intent', 'm2me.swap', (swap) => {
      swap.actions = [setSlots({ A: 'empty', B: 'installed' }), send('m2me', { type: 'tre.swapped' })];
    });
    expect(broken(bounded(v11, none), 'tre', machine, 'G-10c')).toContain('In the end');
  });

  it('G-10d and G-10e: a boot announces the identity that was in use before', () => {
    for (const [phase, id] of [
      ['swapped', 'G-10d'],
      ['unconfirmed', 'G-10d'],
      ['cancelling', 'G-10d'],
      ['active', 'G-10e'],
    ] as const) {
      const identity = phase === 'cancelling' || phase === 'active' ? 'B' : 'A';
      const machine = withRuleBroken(
        tre,
        ({ states }: { states: Record<string, { on: Record<string, Transition> }> }) => {
          const boot = states[phase]?.on['m2me.boot'];
          if (boot === undefined) throw new Error('the chart has changed');
          boot.actions = [
            send('m2me', { type: 'tre.bootState', phase, identity, old: 'A' }),
            assign({ powered: true }),
          ];
        },
      );
      const composition = phase === 'cancelling' ? v11Uncovered : v11;
      expect(broken(bounded(composition, { ...none, powerCut: 1 }), 'tre', machine, id)).toContain('In the end');
    }
  });

  it('G-10f: the commit leaves the old MCIM sealed', () => {
    const machine = treWith('reported', 'm2me.commit', (commit) => {
      commit.actions = [setSlots({ B: 'active' }), send('m2me', { type: 'tre.committed', identity: 'B' })];
    });
    expect(broken(bounded(v11, none), 'tre', machine, 'G-10f')).toContain('In the end');
  });

  it('G-10g: the return leaves the new MCIM behind', () => {
    const machine = treWith('unconfirmed', 'm2me.revert', (revert) => {
      revert.actions = [setSlots({ A: 'active', B: 'sealed' }), send('m2me', { type: 'tre.reverted', identity: 'A' })];
    });
    expect(broken(bounded(v11Uncovered, none), 'tre', machine, 'G-10g')).toContain('timer.fallbackExpired');
  });

  it('G-10h: the object is staged with the first chunk', () => {
    const machine = withRuleBroken(m2me, ({ states }: ChangingConfig) => {
      const first = states.changing.states['contacting']?.on['dpf.chunk']?.[0];
      const complete = states.changing.states['downloading']?.on['dpf.chunk']?.[0];
      if (first === undefined || complete === undefined) throw new Error('the chart has changed');
      Object.assign(first, { target: 'staging', actions: complete.actions });
    });
    expect(broken(bounded(v11, none), 'm2me', machine, 'G-10h')).toContain('In the end');
  });

  it('G-10l: a failed installation is answered by erasing whatever the initial credential is worth', () => {
    const machine = tre.provide({ guards: { bootstrapIsSpent: () => false } });
    const composition = bounded(v11SlotFault, none);
    expect(broken(composition, 'tre', machine, 'G-10l')).toContain('tre.pristine');
  });

  it('G-13: success is reported before the new network has let the device in', () => {
    const machine = withRuleBroken(m2me, ({ states }: ConfirmingConfig) => {
      const activated = states.confirming.states['activating']?.on['tre.activated'] as unknown as Transition;
      activated.target = 'signingReport';
      activated.actions = [
        assign({ owed: 'success', operator: 'B' }),
        send('tre', { type: 'm2me.signReport', status: 'success' }),
      ];
    });
    expect(broken(bounded(v11, none), 'm2me', machine, 'G-13')).toContain('In the end');
  });

  it('G-14b: the swap waits for no acknowledgement', () => {
    const machine = withRuleBroken(m2me, ({ states }: ChangingConfig) => {
      const notice = states.changing.states['signingNotice']?.on['tre.notice'] as unknown as Transition;
      notice.target = 'swapping';
      notice.actions = send('tre', { type: 'm2me.swap', tid: 1, signedBy: 'A' });
    });
    expect(broken(bounded(v11, none), 'm2me', machine, 'G-14b')).toContain('In the end');
  });

  it('G-14: the old operator lets go with the notice', () => {
    const machine = withRuleBroken(sho, ({ states }: ShoConfig) => {
      const notices = states.contract.states.serving.states['tokenIssued']?.on['m2me.discardNotice'] as Transition[];
      const authorised = notices.find(({ guard }) => guard === 'noticeIsAuthorised');
      if (authorised === undefined) throw new Error('the chart has changed');
      authorised.target = '#sho.contract.released';
    });
    expect(broken(bounded(v11, none), 'shoA', machine, 'G-14')).toContain('In the end');
  });

  it('G-18: the device asks an operator for access while its PCID is in use', () => {
    const machine = withRuleBroken(
      m2me,
      ({ states }: { states: { booting: { on: Record<string, Transition[]> } } }) => {
        const pristine = states.booting.on['tre.bootState']?.find(({ guard }) => guard === 'journalSaysPristine');
        if (pristine === undefined) throw new Error('the chart has changed');
        pristine.actions = send('shoA', { type: 'm2me.attach', identity: 'A' });
      },
    );
    expect(broken(v1Plain, 'm2me', machine, 'G-18')).toContain('In the end');
  });

  it.each([
    ['somebody instructs the device', { instructionIsForged: () => false }],
    ['an instruction for another device comes', { instructionIsForAnotherDevice: () => false }],
    ['an instruction of another epoch comes', { instructionIsOfAnotherEpoch: () => false }],
  ])('G-07c and G-07d: %s, and the TRE does not look', (fact, guards) => {
    const machine = tre.provide({ guards });
    for (const id of ['G-07c', 'G-07d']) expect(broken(v12Forged, 'tre', machine, id)).toContain(fact);
  });

  it('G-07 and G-07e: the owner commands a token for what it has not agreed to', () => {
    const machine = withRuleBroken(owner, ({ on }: { on: Record<string, Transition> }) => {
      const agrees = on['principal.authorise'];
      if (agrees === undefined) throw new Error('the chart has changed');
      agrees.actions = assign({ authority: { tid: 1, oldSho: 'A', newSho: 'B', epoch: 0 } });
    });
    const toA = (v11T2.stimuli ?? []).map((stimulus) =>
      stimulus.event.type === 'principal.authorise'
        ? { ...stimulus, event: { ...stimulus.event, newSho: 'A' } }
        : stimulus,
    );
    for (const id of ['G-07', 'G-07e'])
      expect(broken(bounded({ ...v11T2, stimuli: toA }, none), 'owner', machine, id)).toContain('In the end');
  });

  it('G-14d: the device goes on after one notice', () => {
    const machine = m2me.provide({ guards: { anotherNoticeIsAllowed: () => false } });
    expect(broken(bounded(v11T2Silent, none), 'm2me', machine, 'G-14d')).toContain('In the end');
  });

  it('G-14b: the device of T1 goes on without an answer', () => {
    const machine = tre.provide({ guards: { oldShoHasAVeto: () => false } });
    expect(broken(v11Silent, 'tre', machine, 'G-14b')).toContain('m2me.swapUnanswered');
  });

  it('G-17: a device of T2 waits for the answer all the same', () => {
    const machine = tre.provide({ guards: { oldShoHasAVeto: () => true } });
    expect(failing(explore(withMachine(bounded(v11T2Silent, none), ['tre'], machine)))).toContain('G-17');
  });

  it('G-16: an old operator that has not heard of a change acknowledges no cancel, and the device cancels for ever', () => {
    interface ShoConfig {
      states: { contract: { states: { serving: { on: { 'm2me.discardCancel': Transition[] } } } } };
    }
    const machine = withRuleBroken(sho, ({ states }: ShoConfig) => {
      const unheard = states.contract.states.serving.on['m2me.discardCancel'].at(-1);
      if (unheard === undefined) throw new Error('the chart has changed');
      unheard.actions = [];
    });
    const composition = bounded(v11T2Uncovered, { duplication: 0, reorder: 0 });
    expect(failing(explore(withMachine(composition, ['shoA'], machine)))).toContain('G-16');
  });

  it('G-05e: a device that was erased for B follows the bootstrap of A', () => {
    const machine = tre.provide({ guards: { bootstrapNamesAnotherThanMeant: () => false } });
    expect(broken(v12OnTheSpot, 'tre', machine, 'G-05e')).toContain('The owner instructs the device on the spot');
  });

  it('G-16c and G-16: a device is erased whose initial credential has ended', () => {
    const machine = tre.provide({ guards: { bootstrapIsSpent: () => false } });
    expect(broken(v12OnTheSpot, 'tre', machine, 'G-16c')).toContain('The initial credential has come to its end.');
  });

  it('G-16n: a device that is not served has no ear for its owner', () => {
    interface M2meConfig {
      states: { operational: { states: Record<string, { on: Record<string, unknown> }> } };
    }
    const machine = withRuleBroken(m2me, ({ states: { operational } }: M2meConfig) => {
      for (const state of ['requesting', 'answered', 'backoff'])
        delete operational.states[state]?.on['owner.instruction'];
    });
    expect(failing(explore(withMachine(v12Unserved, ['m2me'], machine)))).toEqual(['G-16n']);
  });

  it('G-14c: the DRF announces an operator on an instruction that nobody gave', () => {
    const machine = drf.provide({ guards: { instructionNamesThisMove: () => true } });
    expect(broken(v12Unfounded, 'drf', machine, 'G-14c')).toContain('B forwards an instruction that nobody gave');
  });

  it('G-16: a lookup that names the current operator strands a device that was erased for another', () => {
    interface DrfConfig {
      states: Record<string, { on: Record<string, Transition> }>;
    }
    const machine = withRuleBroken(drf, ({ states }: DrfConfig) => {
      const lookup = states['changePending']?.on['icf.bootRequest'];
      const current = states['registered']?.on['icf.bootRequest'];
      if (lookup === undefined || current === undefined) throw new Error('the chart has changed');
      lookup.actions = current.actions;
    });
    expect(broken(bounded(v12, none), 'drf', machine, 'G-16')).toContain('In the end');
  });

  it('G-16: the owner instructs the device before the subscriber has asked for anybody', () => {
    const machine = withRuleBroken(
      owner,
      ({ states }: { states: Record<string, { on: Record<string, Transition> }> }) => {
        const [decided, agreed] = ['decided', 'agreed'].map((state) => states[state]?.on['principal.instruct']);
        if (decided === undefined || agreed === undefined) throw new Error('the chart has changed');
        decided.actions = agreed.actions;
      },
    );
    expect(failing(explore(withMachine(v12OnTheSpot, ['owner'], machine)))).toContain('G-16');
  });

  it('V12-end: an old operator that nobody tells keeps the device on its books', () => {
    const machine = sho.provide({
      guards: { departureIsOfThisService: () => false, confirmedDepartureIsOfThisService: () => false },
    });
    const result = explore(withMachine(bounded(v12, none), ['shoA'], machine));
    expect(shown(result)).toEqual(['V12-untold']);
  });

  it('G-08: the VNO tells the SHO of its operator that the device is there', () => {
    interface VnoConfig {
      states: { challenged: { on: Record<string, Transition[]> } };
    }
    const machine = withRuleBroken(vno, ({ states }: VnoConfig) => {
      const granted = states.challenged.on['m2me.authResponse']?.find(({ guard }) => guard === 'resIsExpected');
      if (granted === undefined) throw new Error('the chart has changed');
      const hint = { sid: 1, devId: 'd1', shoId: 'A', nonce: 1, state: 'expected', certificate: 'registeredRoot' };
      granted.actions = [
        ...(granted.actions as unknown[]),
        send('shoA', { type: 'dpf.relayInfo', ...hint, signedBy: 'tre' }),
      ];
    });
    const composition = bounded(v5, none);
    expect(broken(composition, 'vno', machine, 'G-08')).toContain('The VNO gives access');
    // The SHO knows of a session then that nobody has declared.
    expect(broken(composition, 'vno', machine, 'G-08b')).toContain('In the end');
  });

  it('G-08b: a DPF relays a session that the device has not declared', () => {
    const machine = withRuleBroken(dpf, ({ on }: { on: Record<string, Transition[]> }) => {
      const relay = on['m2me.provisioningInfo']?.[0];
      if (relay === undefined) throw new Error('the chart has changed');
      const [opened] = relay.actions as unknown[];
      const other = { sid: 5, devId: 'd1', shoId: 'A', nonce: 1, state: 'expected', certificate: 'registeredRoot' };
      relay.actions = [opened, send('shoA', { type: 'dpf.relayInfo', ...other, signedBy: 'tre' })];
    });
    expect(broken(bounded(v5, none), 'dpf', machine, 'G-08b')).toContain('In the end');
  });

  it('G-08c: the VNO part is told which MCIM of the SHO part the device has', () => {
    const machine = withRuleBroken(
      m2me,
      ({ states }: { states: { booting: { on: Record<string, Transition[]> } } }) => {
        const pristine = states.booting.on['tre.bootState']?.find(({ guard }) => guard === 'journalSaysPristine');
        if (pristine === undefined) throw new Error('the chart has changed');
        pristine.actions = send('vno', { type: 'm2me.attach', identity: 'A' });
      },
    );
    expect(broken(bounded(v5, none), 'm2me', machine, 'G-08c')).toContain('In the end');
  });

  it('G-05b: the DRF answers whoever asks in the name of the device', () => {
    const machine = drf.provide({ guards: { discoveryIsForged: () => false } });
    for (const composition of [v3, v4])
      expect(broken(bounded(composition, none), 'drf', machine, 'G-05b')).toContain('a stranger asks');
  });

  it('G-05c: the DRF makes a bootstrap for each discovery, however often it comes', () => {
    const machine = withRuleBroken(
      drf,
      ({ states }: { states: { registered: { on: Record<string, Transition[]> } } }) => {
        const discover = states.registered.on['m2me.discover'] ?? [];
        const next = discover.find(({ guard }) => guard === 'discoveryIsNew');
        if (next === undefined) throw new Error('the chart has changed');
        last(discover).actions = next.actions;
      },
    );
    const text = broken(bounded(v4, { ...none, duplication: 1 }), 'drf', machine, 'G-05c');
    expect(text).toContain('The M2ME tells the DRF itself that it is there.');
  });

  it('G-16: the DRF answers a discovery once, and a device that has missed the answer is stranded', () => {
    const machine = withRuleBroken(
      drf,
      ({ states }: { states: { registered: { on: Record<string, Transition[]> } } }) => {
        last(states.registered.on['m2me.discover']).actions = [];
      },
    );
    expect(failing(explore(withMachine(bounded(v4, { ...none, loss: 1 }), ['drf'], machine)))).toContain('G-16');
  });

  it('G-18g: over non-3GPP access the device asks a visited network as well', () => {
    const machine = withRuleBroken(
      m2me,
      ({ states }: { states: { booting: { on: Record<string, Transition[]> } } }) => {
        const pristine = states.booting.on['tre.bootState']?.[0];
        if (pristine === undefined) throw new Error('the chart has changed');
        pristine.actions = [assign({ access: 'non3gpp' }), send('shoA', { type: 'm2me.attach', identity: 'A' })];
      },
    );
    expect(broken(bounded(v4, none), 'm2me', machine, 'G-18g')).toContain('In the end');
  });

  it('G-04: a TRE takes an object that was made for another device', () => {
    const machine = tre.provide({
      guards: {
        objectIsForged: () => false,
        objectIsForAnotherDevice: () => false,
        objectIsOfAnotherSession: () => false,
      },
    });
    const composition = bounded(v17Hostile, { loss: 0, claim: 0 });
    for (const id of ['G-04', 'G-04b']) expect(broken(composition, 'tre2', machine, id)).toContain('swaps in chunk 2');
  });

  it('G-03: the PVA vouches for whatever genuine TRE has signed', () => {
    const machine = pva.provide({ guards: { platformIsNotGenuine: () => false } });
    expect(broken(bounded(v17Hostile, { loss: 0 }), 'pva', machine, 'G-03')).toContain('the stranger attests as d1');
  });

  it('G-16: a DPF lets the object go on a report that anybody can have made', () => {
    const machine = withRuleBroken(dpf, ({ states }: { states: { downloading: { on: Record<string, unknown> } } }) => {
      states.downloading.on['m2me.installReport'] = { target: 'closed', description: 'Ended by a report.' };
    });
    expect(broken(v17Hostile, 'dpf', machine, 'G-16')).toContain('the stranger reports as d1');
  });

  it('G-16: a device that holds a chunk is deaf to a challenge', () => {
    interface Session {
      states: { initial: { states: { downloading: { on: Record<string, unknown> } } } };
    }
    const machine = withRuleBroken(m2me, ({ states }: Session) => {
      delete states.initial.states.downloading.on['dpf.attestChallenge'];
    });
    expect(broken(v17Hostile, 'm2me', machine, 'G-16')).toContain('swaps in chunk');
  });

  it('V3-proof: the provider lets a device in that has not proved itself', () => {
    const machine = withRuleBroken(
      icsp,
      ({ states }: { states: { authenticated: { on: Record<string, Transition> } } }) => {
        const request = states.authenticated.on['m2me.requestAccess'];
        if (request === undefined) throw new Error('the chart has changed');
        request.target = '.ipUp';
        request.actions = send('m2me', { type: 'icsp.accessAccept' });
      },
    );
    expect(broken(bounded(v3, none), 'icsp', machine, 'V3-proof')).toContain('In the end');
  });

  it('V4-credential: the supplier has a credential made for a device that needs none', () => {
    const machine = supplier.provide({
      guards: { isForAuthenticatedNon3gppAccess: () => true, isForOpenAccess: () => false },
    });
    expect(broken(bounded(v4, none), 'supplier', machine, 'V4-credential')).toContain('In the end');
  });

  it('G-13i: the CCIF vouches for a PCID that nobody has told it of', () => {
    const machine = withRuleBroken(ccif, ({ on }: { on: Record<string, Transition> }) => {
      const request = on['icf.credentialRequest'];
      if (request === undefined) throw new Error('the chart has changed');
      request.actions = send('icf', { type: 'ccif.credentialResponse', identity: 'pcid', found: true });
    });
    expect(broken(bounded(v9Reported, none), 'ccif', machine, 'G-13i')).toContain('In the end');
  });

  it('V8-verdict and G-03: an SHO with a PVA of its own issues without its verdict', () => {
    interface ProvisioningConfig {
      states: {
        contract: {
          states: { provisioning: { on: Record<string, Transition[]>; states: { validating: { on: TreOn } } } };
        };
      };
    }
    const machine = withRuleBroken(sho, ({ states }: ProvisioningConfig) => {
      const { on, states: inner } = states.contract.states.provisioning;
      const validate = on['dpf.relayInfo']?.find(({ guard }) => guard === 'newSessionIsFresh');
      const issue = inner.validating.on['pva.validationResponse']?.find(({ guard }) => guard === 'platformIsValid');
      if (validate === undefined || issue === undefined) throw new Error('the chart has changed');
      validate.target = '.issued';
      validate.actions = [(validate.actions as unknown[])[0], ...(issue.actions as unknown[])];
    });
    const composition = bounded(v8, none);
    expect(broken(composition, 'shoA', machine, 'G-03')).toContain('In the end');
    expect(shown(explore(withMachine(composition, ['shoA'], machine)))).not.toContain('V8-verdict');
  });

  it('G-11c: the TRE activates what is to wait when its report is acknowledged', () => {
    const machine = tre.provide({ guards: { activationIsDelayed: () => false } });
    expect(broken(bounded(v16, none), 'tre', machine, 'G-11c')).toContain('In the end');
  });

  it.each([
    ['somebody orders the activation', { isNotBySessionSho: () => false }],
    ['an order for another device comes', { orderIsForAnotherDevice: () => false }],
    ['an order of another session comes', { isOfAnotherSession: () => false }],
    ['an order to activate another MCIM comes', { orderIsOfAnotherMcim: () => false }],
  ])('G-11c: %s, and the TRE does not look', (fact, guards) => {
    expect(broken(bounded(v16Forged, none), 'tre', tre.provide({ guards }), 'G-11c')).toContain(fact);
  });

  it('G-13j: the operator serves an MCIM that waits as soon as it is reported', () => {
    const machine = sho.provide({ guards: { installedForLater: () => false } });
    expect(broken(bounded(v16, none), 'shoA', machine, 'G-13j')).toContain('In the end');
  });

  it('G-13k: the subscriber is told of an MCIM that is on its way', () => {
    interface IssuingConfig {
      states: { contract: { states: { provisioning: { states: { validating: { on: TreOn } } } } } };
    }
    const machine = withRuleBroken(sho, ({ states }: IssuingConfig) => {
      const verdicts = states.contract.states.provisioning.states.validating.on['pva.validationResponse'];
      const issue = verdicts?.find(({ guard }) => guard === 'platformIsValid');
      if (issue === undefined) throw new Error('the chart has changed');
      const early = send('subscriber', { type: 'sho.serviceNotice', shoId: 'A', status: 'installed' });
      issue.actions = [...(issue.actions as unknown[]), early];
    });
    expect(broken(bounded(v16, none), 'shoA', machine, 'G-13k')).toContain('In the end');
  });

  it('G-16: the subscriber asks for the activation once, and the device waits for ever', () => {
    const machine = withRuleBroken(
      subscriber,
      ({ states }: { states: Record<string, { on: Record<string, Transition> }> }) => {
        const again = states['activating']?.on['timer.requestExpired'];
        if (again === undefined) throw new Error('the chart has changed');
        again.actions = [];
      },
    );
    expect(failing(explore(withMachine(bounded(v16Waiting, { ...none, loss: 1 }), ['subscriber'], machine)))).toContain(
      'G-16',
    );
  });

  it('G-03d: a DPF downloads whatever the PVA says of the device', () => {
    const machine = dpf.provide({ guards: { policyPermits: () => true } });
    const text = broken(bounded(v18Checked, { ...none, loss: 1 }), 'dpf', machine, 'G-03d');
    expect(text).toContain('revocation');
    const unchecked = dpf.provide({ guards: { deliveryIsToBeChecked: () => false } });
    expect(broken(bounded(v18Checked, none), 'dpf', unchecked, 'G-03d')).toContain('In the end');
  });

  it('V18-refused: an SHO that takes no refusal keeps a session open that leads nowhere', () => {
    const machine = withRuleBroken(sho, (config: IssuedConfig) => {
      delete config.states.contract.states.provisioning.states['issued']?.on['dpf.downloadRefused'];
    });
    const result = explore(withMachine(bounded(v18Checked, { ...none, loss: 1 }), ['shoA'], machine));
    expect(shown(result)).toEqual(['V18-checked']);
  });

  it('a placement of its own is explored as easily', () => {
    const claims = [...CONFIGURATIONS.V2, 'PICS_VNO_EQ_RO'] as const;
    const result = explore(bounded(placed('V2 and V6', claims), none));
    expect([failing(result), result.complete]).toEqual([[], true]);
    expect(result.properties.map(({ id }) => id)).toEqual(expect.arrayContaining(['G-13d', 'G-13f', 'G-13g']));
  });
});
