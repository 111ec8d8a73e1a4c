/**
 * V28 and V29: a device that stays where an installation fails, and one without a way back. Their claims, and that each
 * can fail.
 */
import { describe, expect, it } from 'vitest';
import { explore } from '../conformance/explore/index.js';
import { m2me, tre } from '../models/roles/index.js';
import { v28, v29, v29OutOfReach } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';
import { bounded, broken, failing, few, none, send, shown, type Transition } from './support/claims.js';

type Handlers = Record<string, Transition | Transition[]>;

const one = (found: Transition | Transition[] | undefined, guard: string): Transition => {
  const transition = [found].flat().find((each) => each?.guard === guard);
  if (transition === undefined) throw new Error('the chart has changed');
  return transition;
};

describe('V28, a device that stays where an installation fails', () => {
  it('keeps its claims', () => {
    const result = explore(bounded(v28, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V11-end', 'V28-stays']);
  });

  it('G-16m: a device that does not mind how it was configured', () => {
    const machine = m2me.provide({ guards: { deviceStays: () => false } });
    expect(broken(bounded(v28, none), 'm2me', machine, 'G-16m')).toContain('revertToPristine');
  });

  it('V28-stays: a device that keeps its MCIM and tells nobody', () => {
    interface Changing {
      states: { changing: { states: { swapping: { on: Handlers } } } };
    }
    const machine = withRuleBroken(m2me, ({ states }: Changing) => {
      const stays = one(states.changing.states.swapping.on['tre.installFailed'], 'deviceStays');
      stays.target = '#m2me.operational.idle';
      stays.actions = [];
    });
    const result = explore(bounded(withMachine(v28, ['m2me'], machine), none));
    expect(shown(result)).not.toContain('V28-stays');
  });
});

describe('V29, a device without a way back', () => {
  interface Intent {
    states: { intent: { on: Handlers } };
  }

  it('keeps its claims', () => {
    const result = explore(bounded(v29, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V11-end']);
  });

  it('V29-stranded: is stranded by a new operator that never reaches it, and not where there is a way back', () => {
    const result = explore(v29OutOfReach);
    expect(result.properties.filter(({ id, holds }) => id === 'V29-stranded' && holds)).toHaveLength(1);
    const machine = m2me.provide({ guards: { thereIsNoWayBack: () => false } });
    const keeping = tre.provide({ guards: { oldMcimIsDestroyed: () => false } });
    const kept = explore(withMachine(withMachine(v29OutOfReach, ['m2me'], machine), ['tre'], keeping));
    expect(kept.properties.filter(({ id, holds }) => id === 'V29-stranded' && !holds)).toHaveLength(1);
  });

  it('G-10i: a TRE that seals what it was told to destroy', () => {
    const machine = tre.provide({ guards: { oldMcimIsDestroyed: () => false } });
    expect(broken(bounded(v29, none), 'tre', machine, 'G-10i')).toContain('destroys: true');
  });

  it('G-10j: a TRE that says it is back where nothing was sealed', () => {
    const careless = withRuleBroken(tre, ({ states }: { states: { unconfirmed: { on: Handlers } } }) => {
      const { on } = states.unconfirmed;
      on['m2me.revert'] = [on['m2me.revert']]
        .flat()
        .filter((each) => each?.guard !== 'nothingIsSealed') as Transition[];
    });
    const waits = m2me.provide({ guards: { thereIsNoWayBack: () => false } });
    const waiting = withMachine(v29, ['m2me'], waits);
    expect(broken(bounded(waiting, none), 'tre', careless, 'G-10j')).toContain('m2me.revert');
  });

  it('G-10k: a TRE that destroys and does not install', () => {
    const machine = withRuleBroken(tre, ({ states }: Intent) => {
      const destroys = one(states.intent.on['m2me.swap'], 'oldMcimIsDestroyed');
      destroys.actions = send('m2me', { type: 'tre.swapped' });
    });
    expect(broken(bounded(v29, none), 'tre', machine, 'G-10k')).toContain('destroys: true');
  });
});
