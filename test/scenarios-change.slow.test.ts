/**
 * The claims about changes of operator. Under all faults at once the spaces have millions of states; `mcim explore V11`
 * visits them. Here a power cut and a loss suffice.
 */
import { describe, expect, it } from 'vitest';
import { and, stateIn } from 'xstate';
import { explore, type Composition, type ExplorationResult } from '../conformance/explore/index.js';
import { BASE_CONFIGURATION, type PicsConfiguration } from '../models/requirements/index.js';
import { safety } from '../models/properties/properties.js';
import { m2me, sho, subscriber } from '../models/roles/index.js';
import {
  CONFIGURATIONS,
  scenariosFor,
  v1Fair,
  v3Fair,
  v11Fair,
  v12Fair,
  v14Fair,
  v15Fair,
  v16Fair,
  v16WaitingFair,
  v11,
  v11BadToken,
  v11SlotFault,
  v11Tampered,
  v11Silent,
  v11T2,
  v11T2Silent,
  v11T2Uncovered,
  v11T3,
  v11T3Silent,
  v11T3Uncovered,
  v11Uncovered,
  v12,
  v12Forged,
  v12OnTheSpot,
  v12Unfounded,
  ORDERS,
  v13,
  v13Again,
  v13Dark,
  v13Under,
  v17,
  v17Hostile,
  v29OutOfReach,
} from '../models/scenarios/index.js';
import { fairly } from '../models/scenarios/completion.js';
import { keepsTheRule } from '../models/scenarios/v13.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';
import { bounded, none, few, failing, shown } from './support/claims.js';

const underOrders = ORDERS.map((ranks) => v13Under(ranks));

/** Each order is explored once, with all that these tests ask of it. */
const resultOf = <G>(composition: Composition<G>): ExplorationResult => {
  const known = results.get(composition);
  if (known !== undefined) return known;
  const own = composition.properties;
  const further = [...safety(['A', 'B']), ...fairly(composition).properties] as typeof own;
  const properties = [...own, ...further.filter(({ id }) => !own.some((each) => each.id === id))];
  const result = explore({ ...composition, properties });
  results.set(composition, result);
  return result;
};
const results = new Map<unknown, ExplorationResult>();
const isShort = ({ properties }: Pick<Composition, 'properties'>): boolean =>
  properties.some(({ kind }) => kind === 'efAg');

describe('V11, change of operator', () => {
  it('keeps its claims under a loss and a power cut', () => {
    const result = explore(bounded(v11, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });

  it('keeps its claims and reaches every end that needs a mishap', () => {
    for (const [mishap, ends] of [
      [v11Tampered, ['V11-refused']],
      [v11SlotFault, ['V11-pristine', 'V11-kept']],
      [v11Uncovered, ['V11-end', 'V11-fallback']],
    ] as const) {
      const result = explore(bounded(mishap, { ...few, powerCut: 0 }));
      expect([result.complete, failing(result)]).toEqual([true, []]);
      expect(shown(result)).toEqual(expect.arrayContaining([...ends]));
    }
  });

  it('refuses a token that is missing, of another epoch or used', () => {
    const result = explore(v11BadToken);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V11-token']);
  });
});

describe('V11-T2 and V11-T3, change under the word of the owner', () => {
  it.each([
    ['T2', v11T2],
    ['T3', v11T3],
  ] as const)('%s keeps its claims under a loss and a power cut', (_mode, composition) => {
    const result = explore(bounded(composition, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toContain('V11-end');
  });

  it.each([
    ['T2', v11T2Silent],
    ['T3', v11T3Silent],
  ] as const)('%s: an old operator that never answers cannot keep the device', (_mode, composition) => {
    const result = explore(composition);
    expect([result.complete, failing(result), shown(result)]).toEqual([true, [], ['V11-unanswered']]);
  });

  it.each([
    ['T2', v11T2Uncovered],
    ['T3', v11T3Uncovered],
  ] as const)(
    '%s: a device that went on unanswered comes back to an operator that had not heard of it',
    (_mode, each) => {
      const result = explore(bounded(each, { duplication: 0, reorder: 0 }));
      expect([result.complete, failing(result)]).toEqual([true, []]);
      expect(shown(result)).toEqual(['V11-end', 'V11-unanswered', 'V11-unheard']);
    },
  );

  it('in T1 the same silence keeps the device, openly', () => {
    const result = explore(v11Silent);
    expect([result.complete, failing(result), shown(result)]).toEqual([true, ['G-17'], ['V11-veto']]);
  });

  it('are selected by the token mode that a configuration claims', () => {
    const changes = (configuration: PicsConfiguration): string[] =>
      scenariosFor(configuration)
        .map(({ name }) => name)
        .filter((name) => name.startsWith('V11'));
    expect(changes(BASE_CONFIGURATION)).toEqual(['V11']);
    expect(changes(CONFIGURATIONS.T2)).toEqual(['V11-T2']);
    expect(changes(CONFIGURATIONS.T3)).toEqual(['V11-T3']);
  });
});

describe('V12, change of operator through pristine', () => {
  it('runs through steps 1 to 4 and first provisioning without any fault', () => {
    const result = explore(bounded(v12, none));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    const end = result.properties.find(({ id }) => id === 'V12-end');
    const sent = (end?.witness?.steps ?? []).flatMap(({ event, also = [] }) => [
      event,
      ...also.map((one) => one.event),
    ]);
    const types = sent.map(({ type }) => type);
    const steps = [
      'subscriber.instructionRequest',
      'owner.instruction',
      'subscriber.reprovisionParams',
      'sho.forwardReprovision',
      'drf.instruction',
      'm2me.reprovision',
      'm2me.departureNotice',
      'm2me.attach',
      'drf.bootstrap',
      'm2me.provisioningInfo',
      'm2me.installReport',
      'sho.registerSubscription',
    ];
    expect(steps.filter((step) => !types.includes(step))).toEqual([]);
    expect(steps.map((step) => types.indexOf(step))).toEqual(
      steps.map((step) => types.indexOf(step)).toSorted((one, other) => one - other),
    );
  });

  it('keeps its claims under a loss and a power cut', () => {
    const result = explore(bounded(v12, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });

  it('does not wait for the old operator, whose word and confirmation may both be lost', () => {
    expect(shown(explore(bounded(v12, { ...none, loss: 2 })))).toEqual(['V12-end', 'V12-untold']);
  });

  it('keeps its claims with an owner on the spot, and erases nothing that could not be provisioned again', () => {
    const result = explore(v12OnTheSpot);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V12-end', 'V12-on-the-spot', 'V12-kept']);
  });

  it('erases nothing on an instruction that is not the owner’s for this move', () => {
    const result = explore(v12Forged);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V12-end', 'V12-forged']);
    const unfounded = explore(v12Unfounded);
    expect([unfounded.complete, failing(unfounded), shown(unfounded)]).toEqual([true, [], ['V12-end']]);
  });
});

describe('fair runs', () => {
  it('of first provisioning, a change, a move, a switch and a renewal come to an end', () => {
    const others = [v3Fair, v12Fair, v14Fair, v15Fair, v16Fair, v16WaitingFair];
    for (const composition of [v1Fair, v11Fair, ...others]) {
      const result = explore(bounded(composition, few));
      expect([result.complete, failing(result, ['eventually', 'deadlock'])]).toEqual([true, []]);
    }
  });

  it('end a change before which the attach was doubled and overtaken, as the device is paged while it is challenged', () => {
    const doubled = bounded(v11Fair, { loss: 0, duplication: 1, reorder: 1, powerCut: 1 });
    const result = explore(doubled);
    expect([result.complete, failing(result, ['eventually', 'deadlock'])]).toEqual([true, []]);
    const patient = withRuleBroken(sho, ({ states }: { states: PagingConfig }) => {
      const pages = states.contract.states.serving.on['drf.bootstrap']?.at(-1);
      if (pages !== undefined) pages.guard = and(['covered', stateIn({ network: 'detached' })] as never);
    });
    expect(failing(explore(withMachine(doubled, ['shoA', 'shoB'], patient)), ['eventually'])).toEqual(['G-16d']);
  });

  it('never end where a subscriber asks once, and its question is lost', () => {
    const once = withRuleBroken(
      subscriber,
      ({ states }: { states: Record<string, { on?: Record<string, unknown> }> }) => {
        for (const { on } of Object.values(states))
          if (on?.['timer.requestExpired'] !== undefined) delete on['timer.requestExpired'];
      },
    );
    const forgetful = withMachine(v11Fair, ['subscriber'], once);
    const untimed = {
      ...forgetful,
      timers: { longer: [] },
      start: { ...forgetful.start, from: { ...forgetful.start?.from, timers: { longer: [] } } },
    };
    const result = explore(bounded(untimed as Composition, { loss: 1, powerCut: 0 }));
    expect(failing(result, ['eventually'])).toEqual(['G-16d']);
  });

  it('end in V13 under the orders that keep the device alone, and not in V29 with a network out of reach for good', () => {
    const ends = (result: ExplorationResult): boolean => failing(result, ['eventually']).length === 0;
    expect(ORDERS.filter((_ranks, at) => ends(resultOf(underOrders[at] as (typeof underOrders)[number])))).toEqual(
      ORDERS.filter(keepsTheRule),
    );
    expect(ends(explore(bounded(fairly(v29OutOfReach), none)))).toBe(false);
  });

  it.each([
    ['a DPF that swaps chunks', { swapped: 1, swappedWhole: 0, claim: 0 }],
    ['a stranger that claims to be the device', { swapped: 0, swappedWhole: 0, claim: 1 }],
  ])('wait for the owner in V17 after %s, and end where the owner asks as often as it takes', (_who, hostile) => {
    const judged = (composition: Composition): string[] =>
      failing(explore(bounded(fairly(composition), { ...none, ...hostile })), ['eventually']);
    const composition = v17Hostile as Composition;
    const patient = (composition.stimuli ?? []).map(({ budget: _budget, ...stimulus }) => stimulus);
    expect(judged(composition)).toEqual(['G-16d']);
    expect(judged({ ...composition, stimuli: patient })).toEqual([]);
  });
});

describe('V13, the fallback timer under every order of the timers', () => {
  it('keeps the device in the three of thirteen orders in which retention is the longest, and strands it in the others', () => {
    const found = underOrders.map(resultOf);
    // Where retention is too short G-14 is not claimed, and does not hold.
    expect(found.map((result) => [result.complete, failing(result), result.undecided])).toEqual(
      underOrders.map((each) => [true, isShort(each as Composition) ? ['G-14'] : [], []]),
    );
    const strandings = found.flatMap(({ properties }) => properties.filter(({ kind }) => kind === 'efAg'));
    expect([found.length, strandings.length, strandings.filter(({ holds }) => !holds)]).toEqual([13, 10, []]);
    expect(found.filter((result) => shown(result).includes('V13-end'))).toHaveLength(3);
  });

  it('is safe in every order, but that where retention is too short A lets a device go that comes back to it', () => {
    const claimed = ({ properties }: { properties: readonly { readonly id: string }[] }): string[] =>
      ['G-07', 'G-10', 'G-13', 'G-14', 'G-14b', 'G-14e'].filter((id) => properties.some((each) => each.id === id));
    for (const composition of [...underOrders, v13Dark] as Composition[]) {
      const result = resultOf(composition);
      const short = isShort(composition);
      expect(claimed(composition)).toEqual(
        ['G-07', 'G-10', 'G-13', short ? [] : 'G-14', 'G-14b', short ? 'G-14e' : []].flat(),
      );
      const gone = composition === (v13Dark as Composition) ? ['V13-gone', 'V13-gone-dark'] : ['V13-gone'];
      expect(shown(result)).toEqual(short ? gone : ['V13-end']);
      expect(failing(result, ['always'])).toEqual(short ? ['G-14'] : []);
    }
  });

  it('has A let nobody go without the word of the TRE, which an A that keeps no word does', () => {
    const faithless = withRuleBroken(sho, ({ states }: { states: RetentionConfig }) => {
      const { idle, releasePending } = states.contract.states.serving.states;
      idle.on['timer.retentionExpired'] = releasePending.on['timer.retentionExpired'];
    });
    const result = explore(withMachine(v13Under([['retention'], ['retry'], ['fallback']]), ['shoA'], faithless));
    expect(failing(result, ['always'])).toContain('G-14e');
  });

  it('keeps its claims under a loss and a power cut, and in another change after the return', () => {
    for (const composition of [bounded(v13, few), bounded(v13Again, { loss: 0 })]) {
      const result = explore(composition);
      expect([result.complete, failing(result), result.undecided, shown(result)]).toEqual([true, [], [], ['V13-end']]);
    }
  });

  it('strands a device that is dark for longer than the retention, and none where retention has no end', () => {
    const strands = ({ properties }: ExplorationResult): boolean =>
      properties.some(({ kind, holds }) => kind === 'efAg' && holds);
    const patient = withRuleBroken(sho, ({ states }: { states: RetentionConfig }) => {
      delete states.contract.states.serving.states.releasePending.on['timer.retentionExpired'];
    });
    for (const composition of [v13Dark, ...underOrders] as Composition[]) {
      if (!isShort(composition)) continue;
      expect(strands(resultOf(composition))).toBe(true);
      expect(strands(explore(withMachine(composition, ['shoA'], patient)))).toBe(false);
    }
  });

  it('strands a device that does not come back when its fallback timer expires', () => {
    const stubborn = withRuleBroken(m2me, ({ states }: { states: FallbackConfig }) => {
      const { on } = states.confirming.states.waiting;
      on['timer.fallbackExpired'] = { meta: on['timer.fallbackExpired']?.meta };
    });
    const result = explore(withMachine(bounded(v13, none), ['m2me'], stubborn));
    expect([failing(result), shown(result)]).toEqual([['G-16', 'deadlock'], []]);
  });

  it('in another change strands a device that reports the end of the first for ever', () => {
    const persistent = withRuleBroken(m2me, ({ states }: { states: ChangingConfig }) => {
      const { on } = states.changing.states.reporting;
      on['timer.retryExpired'] =
        on['timer.retryExpired']
          ?.slice(0, 1)
          .map((each) => ({ ...each, guard: () => true, actions: each.actions.slice(1) })) ?? [];
    });
    const again = bounded(v13Again, { powerCut: 0, tryAgain: 0 });
    expect([failing(explore(again)), failing(explore(withMachine(again, ['m2me'], persistent)))]).toEqual([
      [],
      ['G-16'],
    ]);
  });
});

interface PagingConfig {
  readonly contract: {
    readonly states: { readonly serving: { readonly on: Readonly<Record<string, { guard: unknown }[]>> } };
  };
}

interface RetentionConfig {
  readonly contract: {
    readonly states: {
      readonly serving: {
        readonly states: Readonly<Record<'idle' | 'releasePending', { readonly on: Record<string, unknown> }>>;
      };
    };
  };
}

interface FallbackConfig {
  readonly confirming: {
    readonly states: { readonly waiting: { readonly on: Record<string, { readonly meta: unknown }> } };
  };
}

interface ChangingConfig {
  readonly changing: {
    readonly states: {
      readonly reporting: { readonly on: Record<string, { readonly actions: readonly unknown[] }[]> };
    };
  };
}

interface RetryConfig {
  readonly initial: { readonly states: { readonly reporting: { readonly on: Record<string, unknown[]> } } };
}

describe('V17, two devices in one network', () => {
  it('keeps its claims whatever reaches the wrong device, and whatever a stranger claims', () => {
    const confused = explore(bounded(v17, { misdelivery: 1 }));
    expect([confused.complete, failing(confused), confused.undecided]).toEqual([true, [], []]);
    expect(shown(confused)).toEqual(['V1-end', 'V17-end', 'V17-sessions']);
    const hostile = explore(bounded(v17Hostile, { loss: 0 }));
    expect([hostile.complete, failing(hostile), hostile.undecided]).toEqual([true, [], []]);
    expect(shown(hostile)).toEqual(['V1-end', 'V17-swapped']);
  });

  it('strands a device that reports a failure for ever to an SHO that knows of no session', () => {
    const persistent = withRuleBroken(m2me, ({ states }: { states: RetryConfig }) => {
      const { on } = states.initial.states.reporting;
      on['timer.retryExpired'] = on['timer.retryExpired']?.slice(2) ?? [];
    });
    const broken = withMachine(v17Hostile, ['m2me', 'm2me2'], persistent);
    const result = explore(bounded(broken, { claim: 0, swappedWhole: 0 }));
    expect([result.complete, failing(result)]).toEqual([true, ['G-16']]);
  });
});
