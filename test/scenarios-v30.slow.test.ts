/** V30: a region whose regulator says who may serve. Its claims, and that each can fail. */
import { describe, expect, it } from 'vitest';
import { explore } from '../conformance/explore/index.js';
import { drf, sho } from '../models/roles/index.js';
import { v30, v30Kept, v30Leaving, v30Unfounded } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';
import { bounded, broken, failing, few, none, shown, type Transition } from './support/claims.js';

describe('V30, a region whose regulator says who may serve', () => {
  it.each([
    ['an operator may not serve', bounded(v30, few), ['V30-end']],
    ['somebody gives a policy, or an earlier one comes again', v30Unfounded, ['V30-end']],
    [
      'a device is served by an operator that may serve no more',
      bounded(v30Leaving, none),
      ['V30-stays', 'V30-leaves'],
    ],
    ['an operator may not be changed to', bounded(v30Kept, none), ['V30-kept']],
  ] as const)('keeps its claims where %s', (_what, composition, ends) => {
    const result = explore(composition);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(ends);
  });

  it('G-05v: a DRF that registers whoever comes with a contract, under an SHO that takes it', () => {
    const careless = sho.provide({ guards: { contractIsLeftOut: () => false } });
    const registering = drf.provide({ guards: { contractIsLeftOut: () => false } });
    const composition = withMachine(bounded(v30, none), ['shoA', 'shoB'], careless);
    expect(broken(composition, 'drf', registering, 'G-05v')).toContain('the subscriber selects A');
  });

  it('G-05w: the same, and the device is in the service of an operator that may not serve', () => {
    const careless = sho.provide({ guards: { contractIsLeftOut: () => false } });
    const registering = drf.provide({ guards: { contractIsLeftOut: () => false } });
    const composition = withMachine(bounded(v30, none), ['shoA', 'shoB'], careless);
    expect(broken(composition, 'drf', registering, 'G-05w')).toContain('sho.contractConfirmed');
  });

  it('G-05v: a DRF that announces whoever is changed to, where the new SHO has not heard', () => {
    const machine = drf.provide({ guards: { changeIsLeftOut: () => false } });
    const text = broken(bounded(v30Kept, none), 'drf', machine, 'G-05v');
    expect(text).toContain('drf hears that A alone may serve');
  });

  it('G-05x: an SHO that takes a contract that it may not take', () => {
    const machine = sho.provide({ guards: { contractIsLeftOut: () => false } });
    expect(broken(bounded(v30, none), 'shoA', machine, 'G-05x')).toContain('the subscriber selects A');
  });

  it.each([
    ['somebody gives a policy to shoA', { policyIsForged: () => false }],
    ['an earlier policy comes again to shoA', { policyIsOld: () => false }],
  ])('G-05x: an SHO that does not look at a policy: %s', (fact, guards) => {
    const text = broken(bounded(v30Unfounded, none), 'shoA', sho.provide({ guards }), 'G-05x');
    expect(text).toContain(fact);
  });

  it.each([
    ['somebody gives a policy to drf', { policyIsForged: () => false }],
    ['an earlier policy comes again to drf', { policyIsOld: () => false }],
  ])('G-05v: a DRF that does not look at a policy: %s', (fact, guards) => {
    const careless = withMachine(
      bounded(v30Unfounded, none),
      ['shoA'],
      sho.provide({ guards: { contractIsLeftOut: () => false } }),
    );
    expect(broken(careless, 'drf', drf.provide({ guards }), 'G-05v')).toContain(fact);
  });

  it('V30-end: an SHO that says nothing to the subscriber that it refuses', () => {
    const machine = withRuleBroken(sho, ({ states }: Contracts) => {
      const [leftOut] = states.contract.states.noContract.on['subscriber.contract'] ?? [];
      if (leftOut === undefined) throw new Error('the chart has changed');
      delete leftOut.actions;
    });
    expect(shown(explore(withMachine(bounded(v30, none), ['shoA', 'shoB'], machine)))).toEqual([]);
  });

  it('V30-end: a DRF that says nothing to an SHO that has not heard leaves the subscriber without an operator', () => {
    const unaware = withMachine(
      bounded(v30, none),
      ['shoA'],
      sho.provide({ guards: { contractIsLeftOut: () => false } }),
    );
    expect(shown(explore(unaware))).toEqual(['V30-end']);
    const silent = withRuleBroken(drf, ({ states }: Registry) => {
      const [leftOut] = states.unregistered.on['sho.contractRegister'] ?? [];
      if (leftOut === undefined) throw new Error('the chart has changed');
      delete leftOut.actions;
    });
    expect(shown(explore(withMachine(unaware, ['drf'], silent)))).toEqual([]);
  });

  it('V30-stays: an operator that does not hear what is said of it', () => {
    const deaf = sho.provide({ guards: { policyIsForged: () => true } });
    expect(shown(explore(withMachine(bounded(v30Leaving, none), ['shoA'], deaf)))).toEqual([]);
  });

  it('V30-kept: operators that change whatever the policy says, and an RO that registers it', () => {
    const changing = sho.provide({ guards: { paramsAreLeftOut: () => false } });
    const registering = drf.provide({ guards: { changeIsLeftOut: () => false } });
    const composition = withMachine(bounded(v30Kept, none), ['shoA', 'shoB'], changing);
    expect(shown(explore(withMachine(composition, ['drf'], registering)))).toEqual([]);
  });

  it('V30-leaves: a DRF that lets nobody change', () => {
    const machine = drf.provide({ guards: { changeIsLeftOut: () => true } });
    expect(shown(explore(withMachine(bounded(v30Leaving, none), ['drf'], machine)))).toEqual(['V30-stays']);
  });
});

interface Contracts {
  states: { contract: { states: { noContract: { on: Record<string, Transition[]> } } } };
}

interface Registry {
  states: { unregistered: { on: Record<string, Transition[]> } };
}
