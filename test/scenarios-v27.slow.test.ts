/** V27: an SHO that a rule chooses at the first connection. Its claims, and that each can fail. */
import { describe, expect, it } from 'vitest';
import { explore } from '../conformance/explore/index.js';
import { subscriber } from '../models/roles/index.js';
import { v27, v27ByHand } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';
import { bounded, broken, failing, none, send, shown, type Transition } from './support/claims.js';

interface Choosing {
  on: Record<string, Transition | Transition[]>;
  states: {
    arranging: { on: Record<string, unknown> };
    watching: { on: Record<string, Transition[]> };
    contracting: { on: Record<string, Transition[]> };
  };
}

describe('V27', () => {
  it('keeps its claims, whoever reports a connection', () => {
    const result = explore(v27);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V27-chosen']);
  });

  it('keeps its claims, whether a rule chooses or a hand', () => {
    const result = explore(v27ByHand);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V27-chosen', 'V27-by-hand']);
  });

  it.each([
    ['somebody reports a connection', { connectionIsForged: () => false }],
    ['the connection of another device is reported', { connectionIsOfAnother: () => false }],
  ])('G-05r: %s, and the subscriber does not look', (fact, guards) => {
    const machine = subscriber.provide({ guards });
    const text = broken(bounded(v27, { ...none, misbehaviour: 1 }), 'subscriber', machine, 'G-05r');
    expect(text).toContain(fact);
  });

  it('G-05s: a subscriber that contracts again when it is told again', () => {
    const machine = withRuleBroken(subscriber, ({ states }: Choosing) => {
      const chooses = states.watching.on['drf.firstConnection']?.at(-1);
      if (chooses === undefined) throw new Error('the chart has changed');
      const contract = { type: 'subscriber.contract', devId: 'd1', shoId: 'B', complete: true, signedBy: 'subscriber' };
      const again = { ...chooses, actions: send('shoB', contract) };
      delete again.target;
      states.contracting.on['drf.firstConnection']?.splice(2, 1, again);
    });
    const text = broken(bounded(v27, { ...none, loss: 1, misbehaviour: 0 }), 'subscriber', machine, 'G-05s');
    expect(text).toContain('subscriber.contract');
  });

  it('G-05u: a subscriber that tells nobody what the rule has chosen', () => {
    const machine = withRuleBroken(subscriber, ({ states }: Choosing) => {
      const [chosen] = states.contracting.on['sho.contractConfirmed'] ?? [];
      if (chosen === undefined) throw new Error('the chart has changed');
      delete chosen.actions;
    });
    expect(broken(bounded(v27, { ...none, misbehaviour: 0 }), 'subscriber', machine, 'G-05u')).toContain('In the end');
  });

  it('V27-chosen: where the rule names nobody, nobody serves', () => {
    const nobody = { type: 'principal.selectByRule', rule: { '3gpp': [], non3gpp: [] } };
    const stimuli = (v27.stimuli ?? []).map((each) => (each.to === 'subscriber' ? { ...each, event: nobody } : each));
    const result = explore({ ...bounded(v27, { ...none, misbehaviour: 0 }), stimuli });
    expect([shown(result), failing(result, ['always'])]).toEqual([[], []]);
  });

  it('V27-by-hand: a subscriber that keeps to its rule', () => {
    const machine = withRuleBroken(subscriber, ({ states }: Choosing) => {
      for (const state of [states.arranging, states.watching]) delete state.on['principal.selectSho'];
    });
    const staying = machine.provide({ guards: { selectionIsAnother: () => false } });
    const result = explore(withMachine(bounded(v27ByHand, none), ['subscriber'], staying));
    expect(shown(result)).toEqual(['V27-chosen']);
  });
});
