/** V26: a DPF that calls the device, and one that shows it a token. Its claims, and that each can fail. */
import { describe, expect, it } from 'vitest';
import { explore } from '../conformance/explore/index.js';
import { dpf, m2me, sho, tre } from '../models/roles/index.js';
import { v26Called, v26Token } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';
import { bounded, broken, failing, none, send, shown, type Transition } from './support/claims.js';

const without = { ...none, misbehaviour: 0 };

interface Contacting {
  states: { initial: { states: { contacting: { on: Record<string, Transition> } } } };
}

describe('V26, a DPF that calls', () => {
  it('keeps its claims, whoever has told it where the device is, and whoever else calls', () => {
    const result = explore(v26Called);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V26-by-icf', 'V26-by-sho']);
  });

  it('V26-address: a DPF that calls where nobody has told it the way', () => {
    const machine = dpf.provide({ guards: { deviceIsReachable: () => true } });
    const text = broken(bounded(v26Called, without), 'dpf', machine, 'V26-address');
    expect(text).toContain('the DPF is to call the device');
  });

  it('V26-address: a DPF that is restarted has to be told again', () => {
    const restarts = { id: 'the DPF is restarted', budget: 'restart', to: ['dpf'], event: { type: 'env.restarted' } };
    const part = {
      ...bounded(v26Called, { ...without, restart: 1 }),
      facts: [...(v26Called.facts ?? []), { ...restarts, fault: true }],
    };
    expect(failing(explore(part))).toEqual([]);
    const machine = withRuleBroken(dpf, ({ on }: { on: Record<string, Transition> }) => {
      delete on['env.restarted']?.actions;
    });
    expect(broken(part, 'dpf', machine, 'V26-address')).toContain('the DPF is restarted');
  });

  it.each([
    [
      'begins anew upon a call',
      { target: '#m2me.initial.requesting', actions: send('vno', { type: 'm2me.attach', identity: 'pcid' }) },
    ],
    ['answers whoever calls', { actions: send('vno', { type: 'm2me.detach' }) }],
  ])('G-17d: a device that %s', (_what, change) => {
    const machine = withRuleBroken(m2me, ({ states }: Contacting) => {
      const { on } = states.initial.states.contacting;
      on['dpf.call'] = { ...on['dpf.call'], ...change };
    });
    const text = broken(bounded(v26Called, without), 'm2me', machine, 'G-17d');
    expect(text).toContain('somebody calls in the name of the DPF');
  });

  it('V26-by-icf and V26-by-sho: a device that hears no call opens no session upon one', () => {
    const machine = withRuleBroken(m2me, ({ states }: Contacting) => {
      delete states.initial.states.contacting.on['dpf.call']?.actions;
    });
    expect(shown(explore(withMachine(bounded(v26Called, without), ['m2me'], machine)))).toEqual([]);
  });
});

describe('V26, a DPF that shows a token', () => {
  it('keeps its claims, whoever hands the object over', () => {
    const result = explore(v26Token);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V26-shown', 'V26-unshown']);
  });

  it.each([
    [
      'a DPF without a token hands the object over',
      'dpfTokenIsMissing',
      ['dpfTokenIsForged', 'dpfTokenIsForAnotherDevice', 'dpfTokenIsForAnotherDpf', 'dpfTokenIsOfAnotherSession'],
    ],
    ['a DPF makes itself a token', 'dpfTokenIsForged', []],
    ['a DPF shows the token for another device', 'dpfTokenIsForAnotherDevice', []],
    ['a DPF shows the token of another DPF', 'dpfTokenIsForAnotherDpf', []],
    ['a DPF shows the token of another session', 'dpfTokenIsOfAnotherSession', []],
    ['a DPF shows a token past its time', 'dpfTokenIsExpired', []],
  ])('G-07t: %s, and the TRE does not look', (fact, guard, others) => {
    const guards = Object.fromEntries([guard, ...others].map((name) => [name, () => false]));
    const machine = tre.provide({ guards });
    expect(broken(bounded(v26Token, { ...none, misbehaviour: 1 }), 'tre', machine, 'G-07t')).toContain(fact);
  });

  it('G-07t: an SHO that does not say in the object that it wants a token', () => {
    const machine = withRuleBroken(sho, ({ states }: Provisioning) => {
      const issue = states.contract.states.provisioning.states.validating.on['pva.validationResponse'] ?? [];
      for (const { actions } of issue) plainly(actions);
    });
    const text = broken(bounded(v26Token, { ...none, misbehaviour: 1 }), 'shoA', machine, 'G-07t');
    expect(text).toContain('tre.staged');
  });

  it('V26-shown: a DPF that keeps the token to itself is no use', () => {
    const machine = withRuleBroken(dpf, ({ states }: { states: { relayed: { on: Record<string, Transition[]> } } }) => {
      for (const { actions } of states.relayed.on['sho.mcimDeliver'] ?? []) unshown(actions);
    });
    const result = explore(withMachine(bounded(v26Token, without), ['dpf'], machine));
    expect(shown(result)).toEqual(['V26-unshown']);
  });
});

interface Provisioning {
  states: {
    contract: {
      states: { provisioning: { states: { validating: { on: Record<string, Transition[]> } } } };
    };
  };
}

interface Sending {
  type: string;
  params: (given: never) => { to: string; msg: Record<string, unknown> };
}

/** Every message that is sent, changed. */
function changing(actions: unknown, change: (msg: Record<string, unknown>) => Record<string, unknown>): void {
  for (const action of Array.isArray(actions) ? (actions as Sending[]) : []) {
    if (action.type !== 'send' || typeof action.params !== 'function') continue;
    const { params } = action;
    action.params = (given) => {
      const { to, msg } = params(given);
      return { to, msg: change(msg) };
    };
  }
}

const plainly = (actions: unknown): void => {
  changing(actions, (msg) => {
    const { handover: _wanted, ...object } = (msg['object'] ?? {}) as Record<string, unknown>;
    const { dpfToken: _shown, ...rest } = msg;
    return 'object' in msg ? { ...rest, object } : msg;
  });
};

const unshown = (actions: unknown): void => {
  changing(actions, ({ dpfToken: _shown, ...msg }) => msg);
};
