/** V23: other ways to the DRF and to the SHO. Its claims, and that each can fail. */
import type { AnyStateMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { explore } from '../conformance/explore/index.js';
import { m2me, vno } from '../models/roles/index.js';
import { v23Open, v23OpenCareless, v23Preconfigured } from '../models/scenarios/index.js';
import { withRuleBroken } from './support/broken-rule.js';
import { bounded, none, failing, shown, broken, send, type Transition } from './support/claims.js';

describe('V23, other ways to the DRF and to the SHO', () => {
  const within = { loss: 0, powerCut: 0, stranger: 0 };

  it.each([
    ['a visited network is open to the DRF', v23Open],
    ['the device sends whatever it is given', v23OpenCareless],
  ] as const)('keeps its claims where %s', (_what, composition) => {
    const result = explore(composition);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V23-end', 'V23-rejected']);
  });

  it('keeps its claims where an SHO is configured in advance, and the DRF names it or another', () => {
    const result = explore(bounded(v23Preconfigured, { loss: 0 }));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V23-agreed', 'V23-disagreed']);
  });

  it('G-05h: a device that follows the DRF wherever it is sent', () => {
    const machine = m2me.provide({ guards: { shoIsNotThePreconfigured: () => false } });
    const text = broken(bounded(v23Preconfigured, none), 'm2me', machine, 'G-05h');
    expect(text).toContain('the subscriber selects B');
  });

  it('G-17c: a device that gives up before its TRE has looked at the bootstrap message', () => {
    interface Awaiting {
      states: { initial: { states: { awaitingBootstrap: { on: Record<string, unknown> } } } };
    }
    const machine = withRuleBroken(m2me, ({ states }: Awaiting) => {
      const { on } = states.initial.states.awaitingBootstrap;
      const other = { guard: ({ event }: { event: { shoId: string } }) => event.shoId !== 'A', target: 'aborted' };
      on['drf.bootstrap'] = [{ ...other, description: 'Gives up.' }, on['drf.bootstrap']].flat();
    });
    const text = broken(bounded(v23Preconfigured, none), 'm2me', machine, 'G-17c');
    expect(text).toContain('somebody sends the device to B');
  });

  it('G-18n: a VNO that lets anybody in without having said so', () => {
    const machine = vno.provide({ guards: { accessIsOpen: () => true } });
    expect(broken(bounded(v23Open, within), 'vno', machine, 'G-18n')).toContain('requestAccess');
  });

  it('G-18o: a VNO that gives whoever asks full connectivity', () => {
    const machine = withRuleBroken(vno, ({ on }: { on: Record<string, Transition[]> }) => {
      const [letIn] = on['m2me.requestAccess'] ?? [];
      if (letIn === undefined) throw new Error('the chart has changed');
      letIn.actions = send('m2me', { type: 'vno.attachAccept' });
    });
    expect(broken(bounded(v23Open, within), 'vno', machine, 'G-18o')).toContain('requestAccess');
  });

  it('G-18p: a VNO that carries over open access whatever the device sends', () => {
    const machine = vno.provide({ guards: { peerIsNotForBootstrap: () => false } });
    expect(broken(v23OpenCareless, 'vno', machine, 'G-18p')).toContain('sends to a stranger');
  });

  it('V23-credential: a VNO that asks for a vector where there is no identity', () => {
    const machine = withRuleBroken(vno, ({ on }: { on: Record<string, Transition[]> }) => {
      const [letIn] = on['m2me.requestAccess'] ?? [];
      if (letIn === undefined) throw new Error('the chart has changed');
      letIn.actions = [letIn.actions, send('m2me', { type: 'vno.authRequest', sqn: 1, mac: 'good' })].flat();
    });
    expect(broken(bounded(v23Open, within), 'vno', machine, 'V23-credential')).toContain('requestAccess');
  });

  it('V23-identity and G-18m: a device that attaches with an identity, and one that turns to the SHO, before its time', () => {
    interface Looking {
      states: { initial: { states: { connecting: { on: Record<string, Transition> } } } };
    }
    const asking = (to: string, msg: Readonly<Record<string, unknown>>): AnyStateMachine =>
      withRuleBroken(m2me, ({ states }: Looking) => {
        const found = states.initial.states.connecting.on['env.openNetworkFound'];
        if (found === undefined) throw new Error('the chart has changed');
        found.actions = send(to, msg);
      });
    const named = asking('vno', { type: 'm2me.attach', identity: 'unroutable' });
    expect(broken(bounded(v23Open, within), 'm2me', named, 'V23-identity')).toContain('requestAccess');
    expect(
      broken(bounded(v23Open, within), 'm2me', asking('shoA', { type: 'm2me.attach', identity: 'A' }), 'G-18m'),
    ).toContain('requestAccess');
  });
});
