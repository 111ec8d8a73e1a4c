/** V25, the credential of the PCID becomes the MCIM: its claims, and that each can fail. */
import { describe, expect, it } from 'vitest';
import { explore } from '../conformance/explore/index.js';
import { icf, m2me, sho, tre } from '../models/roles/index.js';
import { m2meSetup } from '../models/roles/m2me/setup.js';
import { treSetup } from '../models/roles/tre/setup.js';
import { v25 } from '../models/scenarios/index.js';
import { withRuleBroken } from './support/broken-rule.js';
import { bounded, broken, failing, send, shown, type Transition } from './support/claims.js';

const within = { loss: 0, powerCut: 0 };

interface Provisioning {
  states: { contract: { states: { provisioning: { on: Record<string, Transition[]> } } } };
}

describe('V25, a PCID that becomes the operational identity', () => {
  it('keeps its claims beside an ICF that restarts, or a forged object', () => {
    const result = explore(v25);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(expect.arrayContaining(['V25-end', 'V25-otherwise']));
  });
});

describe('each claim of V25 can fail', () => {
  it('G-03p: an SHO that asks for the credential when the device comes', () => {
    const machine = withRuleBroken(sho, ({ states }: Provisioning) => {
      const fresh = states.contract.states.provisioning.on['dpf.relayInfo']?.find(
        ({ guard }) => guard === 'newSessionIsFresh',
      );
      if (fresh === undefined) throw new Error('the chart has changed');
      const asks = send('icf', { type: 'sho.promotionRequest', shoId: 'A', identity: 'pcid' });
      fresh.actions = [fresh.actions, asks].flat();
    });
    expect(broken(bounded(v25, within), 'shoA', machine, 'G-03p')).toContain('relayInfo');
  });

  it('G-06p: a TRE that promotes at anybody’s word', () => {
    const machine = tre.provide({ guards: { objectIsForged: () => false } });
    expect(broken(bounded(v25, within), 'tre', machine, 'G-06p')).toContain('somebody would have the PCID promoted');
  });

  it('G-12p: a TRE in which the MCIM begins to count anew', () => {
    const machine = withRuleBroken(tre, (config: { states: Record<string, { on: Record<string, Transition[]> }> }) => {
      const takesOver = config.states['installed']?.on['m2me.activate']?.find(({ target }) => target === 'active');
      if (takesOver === undefined) throw new Error('the chart has changed');
      const anew = treSetup.assign(({ context }) => ({ sqn: { ...context.sqn, A: 0 } }));
      takesOver.actions = [takesOver.actions, anew].flat();
    });
    // The SHO goes on from where the ICF was; a vector of the first access comes again.
    const again = { ...bounded(v25, within), facts: [...(v25.facts ?? []), replayed] };
    expect(failing(explore(again))).toEqual([]);
    expect(broken(again, 'tre', machine, 'G-12p')).toContain('a challenge of the first access comes again');
  });

  it('G-08p: an ICF that goes on as before', () => {
    const machine = icf.provide({ guards: { pcidIsPromoted: () => false } });
    const again = { ...bounded(v25, within), facts: [...(v25.facts ?? []), asked] };
    expect(failing(explore(again))).toEqual([]);
    expect(broken(again, 'icf', machine, 'G-08p')).toContain('somebody attaches with the PCID');
  });

  it('G-18q: a device that goes into service with what is only installed', () => {
    interface Initial {
      states: { initial: { states: { reporting: { on: Record<string, unknown> } } } };
    }
    const machine = withRuleBroken(m2me, ({ states }: Initial) => {
      states.initial.states.reporting.on['dpf.reportAck'] = {
        description: 'Goes into service at once.',
        target: '#m2me.operational',
        actions: [
          m2meSetup.assign({ operator: 'A' }),
          { type: 'send', params: { to: 'shoA', msg: { type: 'm2me.attach', identity: 'A' } } },
        ],
      };
    });
    expect(broken(bounded(v25, within), 'm2me', machine, 'G-18q')).toContain('reportAck');
  });

  it('V25-end and V25-otherwise: nobody is promoted where the operator does not want it', () => {
    const never = shown(explore(bounded(v25, { ...within, promotion: 0 })));
    expect(never.filter((id) => id.startsWith('V25-end') || id === 'V25-otherwise')).toEqual([]);
    const unrestarted = shown(explore(bounded(v25, { ...within, misbehaviour: 0 })));
    expect(unrestarted).toContain('V25-end');
    expect(unrestarted).not.toContain('V25-otherwise');
  });
});

/** Somebody has kept what the VNO has sent. */
const replayed = {
  id: 'a challenge of the first access comes again',
  budget: 'misbehaviour',
  to: ['m2me'],
  event: { type: 'sho.authRequest', sqn: 1, mac: 'good', shoId: 'A' },
  fault: true,
};

/** The identity on the air is known to whoever has listened. */
const asked = {
  id: 'somebody attaches with the PCID',
  budget: 'misbehaviour',
  to: ['icf'],
  event: { type: 'vno.avRequest', identity: 'pcid', auts: 'none', sqnMs: 0 },
  fault: true,
};
