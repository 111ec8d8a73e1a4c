/**
 * The claims about the scenarios, and that they can fail: each breaks when the rule behind it is broken in a model.
 *
 * Under all faults at once the spaces have millions of states; `mcim explore V1` and `V11` visit them. Here a power cut
 * and a loss suffice.
 */
import { assign, type AnyStateMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { explore, traceMermaid, traceText } from '../conformance/explore/index.js';
import type { Budgets, Composition, ExplorationResult } from '../conformance/explore/index.js';
import { ccif, dpf, drf, icsp, m2me, owner, pva, sho, subscriber, supplier, tre, vno } from '../models/roles/index.js';
import {
  CONFIGURATIONS,
  placed,
  scenariosFor,
  v1,
  v1Fair,
  v11Fair,
  v1Plain,
  v1SlotFault,
  v1Tampered,
  v2,
  v3,
  v4,
  v5,
  v6,
  v7,
  v8,
  v8AndDpf,
  v9Conveyed,
  v9Reported,
  v10Grouped,
  v10Referenced,
  v10Status,
  v10Updated,
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
  v16,
  v16Forged,
  v16Waiting,
  SCENARIOS,
  v18Checked,
  v18Made,
  v19Careless,
  v20Announced,
  v20Brought,
  v20Issued,
  v23Open,
  v23OpenCareless,
  v23Preconfigured,
} from '../models/scenarios/index.js';
import { BASE_CONFIGURATION, type PicsConfiguration } from '../models/requirements/index.js';
import { changeRoles } from '../models/scenarios/network.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';

const bounded = <G>(composition: Composition<G>, budgets: Partial<Budgets>): Composition<G> => ({
  ...composition,
  budgets: { ...composition.budgets, ...(budgets as Budgets) },
});

const none = { loss: 0, duplication: 0, reorder: 0, powerCut: 0 };
const few = { loss: 1, duplication: 0, reorder: 0, powerCut: 1 };

const failing = ({ properties }: ExplorationResult, kinds = ['always', 'agEf', 'deadlock']): string[] =>
  properties.filter(({ kind, holds }) => kinds.includes(kind) && !holds).map(({ id }) => id);

/** What a `sometimes` of the whole scenario needs more faults than these tests allow. */
const shown = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ kind, holds }) => kind === 'sometimes' && holds).map(({ id }) => id);

describe('V1, initial provisioning', () => {
  it('runs through steps 1 to 19 and the operational attach without any fault', () => {
    const result = explore(v1Plain);
    expect(failing(result)).toEqual([]);
    const end = result.properties.find(({ id }) => id === 'V1-end');
    const sent = (end?.witness?.steps ?? []).map(({ event }) => event.type);
    expect(sent).toEqual(
      expect.arrayContaining([
        'm2me.attach',
        'vno.avRequest',
        'icf.avResponse',
        'vno.authRequest',
        'vno.sessionUp',
        'icf.bootRequest',
        'drf.bootstrap',
        'm2me.provisioningInfo',
        'dpf.relayInfo',
        'sho.validationRequest',
        'pva.validationResponse',
        'sho.mcimDeliver',
        'dpf.chunk',
        'm2me.installReport',
        'dpf.reportForward',
        'sho.attachAccept',
      ]),
    );
  });

  it('keeps its claims under a loss and a power cut, and with a mishap', () => {
    const result = explore(bounded(v1, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    for (const [mishap, end] of [
      [v1Tampered, 'V1-refused'],
      [v1SlotFault, 'V1-retry'],
    ] as const) {
      const mishaps = explore(bounded(mishap, { ...few, loss: 0 }));
      expect([mishaps.complete, failing(mishaps)]).toEqual([true, []]);
      expect(shown(mishaps)).toEqual(expect.arrayContaining(['V1-end', end]));
    }
  });
});

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
  it('of V1 and of V11 come to an end', () => {
    for (const composition of [v1Fair, v11Fair]) {
      const result = explore(bounded(composition, few));
      expect([result.complete, failing(result, ['eventually', 'deadlock'])]).toEqual([true, []]);
    }
  });

  it('need not end a change when the attach before it was doubled and overtaken, which is known and not mended', () => {
    const result = explore(bounded(v11Fair, { loss: 0, duplication: 1, reorder: 1 }));
    expect([result.complete, failing(result, ['eventually'])]).toEqual([true, ['G-16d']]);
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
});

describe('V13, the fallback timer under every order of the timers', () => {
  it('keeps the device in the three of thirteen orders in which retention is the longest, and strands it in the others', () => {
    const results = ORDERS.map((ranks) => explore(v13Under(ranks)));
    expect(results.map((result) => [result.complete, failing(result), result.undecided])).toEqual(
      results.map(() => [true, [], []]),
    );
    const strandings = results.flatMap(({ properties }) => properties.filter(({ kind }) => kind === 'efAg'));
    expect([results.length, strandings.length, strandings.filter(({ holds }) => !holds)]).toEqual([13, 10, []]);
    expect(results.filter((result) => shown(result).includes('V13-end'))).toHaveLength(3);
  });

  it('keeps its claims under a loss and a power cut, and in another change after the return', () => {
    for (const composition of [bounded(v13, few), bounded(v13Again, { loss: 0 })]) {
      const result = explore(composition);
      expect([result.complete, failing(result), result.undecided, shown(result)]).toEqual([true, [], [], ['V13-end']]);
    }
  });

  it('strands a device that is dark for longer than the retention, and none where retention has no end', () => {
    const strandedIn = (composition: Composition): boolean =>
      explore(composition).properties.some(({ kind, holds }) => kind === 'efAg' && holds);
    const patient = withRuleBroken(sho, ({ states }: { states: RetentionConfig }) => {
      delete states.contract.states.serving.states.releasePending.on['timer.retentionExpired'];
    });
    for (const composition of [v13Dark, ...ORDERS.map(v13Under)] as Composition[]) {
      if (!composition.properties.some(({ kind }) => kind === 'efAg')) continue;
      expect(strandedIn(composition)).toBe(true);
      expect(strandedIn(withMachine(composition, ['shoA'], patient))).toBe(false);
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

interface RetentionConfig {
  readonly contract: {
    readonly states: {
      readonly serving: { readonly states: { readonly releasePending: { readonly on: Record<string, unknown> } } };
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

/** What a role takes in the shortest run to the end of first provisioning. */
const takenBy = (role: string, { properties }: ExplorationResult, ...ends: readonly string[]): string[] => {
  const isEnd = (id: string): boolean => ['-end', ...ends].some((end) => id.endsWith(end));
  const steps = properties.find(({ id }) => isEnd(id))?.witness?.steps ?? [];
  const reactions = steps.flatMap(({ also = [], ...step }) => [step, ...also]);
  return reactions.filter(({ to }) => to === role).map(({ event }) => JSON.stringify(event));
};

describe('V3 and V4, initial provisioning over non-3GPP access', () => {
  const scenarios = { V3: v3, V4: v4 } as const;

  it('look like V1 to operator, DPF and PVA, and to the device from the bootstrap message on, when nothing fails', () => {
    const plain = explore(bounded(v1, none));
    const fromBootstrap = (role: string, result: ExplorationResult): string[] => {
      const taken = takenBy(role, result);
      return taken.slice(taken.findIndex((event) => /drf\.bootstrap|m2me\.openSession/.test(event)));
    };
    for (const composition of Object.values(scenarios)) {
      const result = explore(bounded(composition, none));
      for (const role of ['shoA', 'dpf', 'pva']) expect(takenBy(role, result)).toEqual(takenBy(role, plain));
      for (const role of ['m2me', 'tre']) {
        expect(fromBootstrap(role, plain).length).toBeGreaterThan(4);
        expect(fromBootstrap(role, result)).toEqual(fromBootstrap(role, plain));
      }
    }
  });

  it('have the device ask the DRF itself, and the provider challenge it in V3 alone', () => {
    const taken = (composition: Composition<never>, role: string): string[] =>
      takenBy(role, explore(bounded(composition, none))).map((event) => /"type":"([^"]+)"/.exec(event)?.[1] ?? '');
    for (const composition of Object.values(scenarios))
      expect(taken(composition as Composition<never>, 'drf')).toEqual(['sho.contractRegister', 'm2me.discover']);
    expect(taken(v3 as Composition<never>, 'icsp')).toContain('m2me.accessProof');
    expect(taken(v4 as Composition<never>, 'icsp')).toEqual([
      'principal.provideAccess',
      'm2me.requestAccess',
      'm2me.releaseAccess',
    ]);
  });

  it.each(Object.entries(scenarios))('%s keeps its claims under a loss and a power cut', (name, composition) => {
    const result = explore(bounded(composition, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toContain(`${name}-end`);
  });
});

describe('V9, an initial credential that the supplier makes', () => {
  it.each([
    ['reported', v9Reported, ['V9-reported', 'V9-early']],
    ['conveyed', v9Conveyed, ['V9-conveyed']],
  ] as const)('keeps its claims where it is %s, under a loss and a power cut', (_how, composition, ends) => {
    const result = explore(bounded(composition, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(ends);
  });

  it('has the CCIF told by the supplier, or by the subscriber before there is a contract', () => {
    const told = (composition: typeof v9Reported): string[] => {
      const taken = takenBy('ccif', explore(bounded(composition, none)), '-reported', '-conveyed');
      return taken.map((event) => /"type":"([^"]+)"/.exec(event)?.[1] ?? '');
    };
    expect(told(v9Reported)).toEqual(['supplier.reportCredential', 'icf.credentialRequest']);
    expect(told(v9Conveyed)).toEqual(['subscriber.conveyCredential', 'icf.credentialRequest']);
  });
});

describe('V16, delayed activation', () => {
  it('waits with the MCIM installed, and is activated at the wish of the subscriber, without any fault', () => {
    const result = explore(bounded(v16, none));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V16-waits', 'V16-end']);
  });

  it('keeps its claims under a loss and a power cut while it waits', () => {
    const result = explore(bounded(v16Waiting, few));
    expect([result.complete, failing(result)]).toEqual([true, []]);
    expect(shown(result)).toEqual(['V16-waits', 'V16-power', 'V16-end']);
  });

  it('activates nothing on an order that is not of the operator for this MCIM', () => {
    const result = explore(bounded(v16Forged, none));
    expect([result.complete, failing(result)]).toEqual([true, []]);
    expect(shown(result)).toEqual(['V16-end', 'V16-forged']);
  });
});

interface ProvisioningShoConfig {
  readonly states: {
    readonly contract: {
      readonly states: {
        readonly provisioning: {
          readonly states: { readonly validating: { readonly on: Record<'pva.statusResponse', Transition[]> } };
        };
      };
    };
  };
}

interface PvaConfig {
  readonly states: Readonly<Record<'registered' | 'revoked', { readonly on: Record<string, Transition[]> }>>;
}

interface SupplierConfig {
  readonly states: { readonly made: { readonly on: Record<'principal.makeWithPfc', { readonly actions: unknown[] }> } };
}

describe('V10, forms of the platform credential, an update, and OCSP', () => {
  it.each([
    ['a reference', v10Referenced, ['V10-referenced']],
    ['a part of a group', v10Grouped, ['V10-grouped']],
  ] as const)('keeps its claims with %s, under a loss and a power cut', (_what, composition, ends) => {
    const result = explore(bounded(composition, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(ends);
  });

  it('keeps its claims when the platform is updated, and the PVA told before or after', () => {
    const result = explore(bounded(v10Updated, none));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V10-stale', 'V10-refreshed', 'V10-outdated']);
  });

  it('keeps its claims when the operator asks for a status, and the device is revoked', () => {
    const result = explore(bounded(v10Status, { loss: 0 }));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V10-status', 'V10-revoked']);
  });

  it('G-03: a PVA that expects the first state for ever vouches for it after another was certified', () => {
    const forgetful = withRuleBroken(pva, (config: PvaConfig) => {
      config.states.registered.on['supplier.updatePfc'] = [];
    });
    const result = explore(bounded(withMachine(v10Updated, ['pva'], forgetful), none));
    expect(failing(result)).toContain('G-03');
    expect(shown(result)).toEqual(['V10-stale']);
  });

  it('G-03: a PVA that takes any state vouches for an update that nobody has certified', () => {
    const easy = withRuleBroken(pva, (config: PvaConfig) => {
      const { on } = config.states.registered;
      on['sho.validationRequest'] = (on['sho.validationRequest'] ?? []).filter(
        ({ guard }) => guard !== 'platformIsNotIntact',
      );
    });
    expect(failing(explore(bounded(withMachine(v10Updated, ['pva'], easy), none)))).toContain('G-03');
  });

  it('V10-grouped: a credential in two parts of which the PVA has one is turned down', () => {
    const forgetful = withRuleBroken(supplier, (config: SupplierConfig) => {
      const { actions } = config.states.made.on['principal.makeWithPfc'];
      actions[1] = { type: 'send', params: { to: 'pva', msg: { type: 'supplier.registerPfc', devId: 'd1' } } };
    });
    expect(shown(explore(bounded(withMachine(v10Grouped, ['supplier'], forgetful), none)))).toEqual([]);
  });

  it('V10-referenced: a device that is not told so presents its certificate', () => {
    const silent = withRuleBroken(supplier, (config: SupplierConfig) => {
      const { actions } = config.states.made.on['principal.makeWithPfc'];
      actions.splice(0, 1);
    });
    expect(shown(explore(bounded(withMachine(v10Referenced, ['supplier'], silent), none)))).toEqual([]);
  });

  it('G-03c: a status that was good before the revocation passes for the answer to a later request', () => {
    const trusting = withRuleBroken(sho, (config: ProvisioningShoConfig) => {
      const { on } = config.states.contract.states.provisioning.states.validating;
      on['pva.statusResponse'] = on['pva.statusResponse'].filter(({ guard }) => guard !== 'statusIsOfAnotherRequest');
    });
    expect(failing(explore(bounded(withMachine(v10Status, ['shoA'], trusting), { loss: 0 })))).toEqual(['G-03c']);
  });

  it('V10-revoked: a PVA that forgets a revocation gives a status that is good', () => {
    const kind = withRuleBroken(pva, (config: PvaConfig) => {
      delete config.states.revoked.on['sho.statusRequest'];
    });
    expect(shown(explore(bounded(withMachine(v10Status, ['pva'], kind), { loss: 0 })))).toEqual(['V10-status']);
  });
});

describe('V18, options of the registration operator', () => {
  it('keeps its claims where the DPF checks the device, which may be revoked', () => {
    const result = explore(v18Checked);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V18-checked', 'V18-refused']);
  });
});

describe('V18, a DPF that makes the MCIM', () => {
  it('keeps its claims, and the device ends in service', () => {
    const result = explore(v18Made);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V18-made']);
  });

  it('G-13o: an SHO that issues upon the verdict knows nothing of what the DPF makes', () => {
    const machine = sho.provide({ guards: { validAndMadeByDpf: () => false } });
    expect(broken(bounded(v18Made, none), 'shoA', machine, 'G-13o')).toContain('In the end');
  });

  it.each([
    ['somebody gives the SHO a package', { packageIsForged: () => false }],
    ['the package of another session comes', { packageIsOfAnotherSession: () => false }],
  ])('G-13o: %s, and the SHO does not look', (fact, guards) => {
    const machine = sho.provide({ guards });
    expect(broken(bounded(v18Made, { ...none, misbehaviour: 1 }), 'shoA', machine, 'G-13o')).toContain(fact);
  });

  it('V18-made: a DPF that tells nobody what it has made is no use', () => {
    const silent = dpf.provide({ guards: { rulesAreMissing: () => true } });
    expect(shown(explore(withMachine(bounded(v18Made, none), ['dpf'], silent)))).toEqual([]);
  });
});

describe('devices of different kinds (2-p01)', () => {
  // Parts of V19 and V23 have a device that keeps its own rules not, to show that the networks do.
  const compositions = SCENARIOS.flatMap(({ parts }) =>
    parts.map(({ composition }) => composition as Composition),
  ).filter((composition) => ![v19Careless, v23OpenCareless].includes(composition as never));
  const made = new Set(
    compositions.flatMap(({ stimuli = [] }) =>
      stimuli.filter(({ to }) => to === 'supplier').map(({ event }) => JSON.stringify(event)),
    ),
  );

  it('are one machine of the M2ME and one of the TRE in every scenario', () => {
    const deviceParts = compositions.flatMap(({ roles }) => roles.filter(({ name }) => /^(m2me|tre)/.test(name)));
    expect(deviceParts.length).toBeGreaterThan(2 * SCENARIOS.length);
    expect(deviceParts.filter(({ name, machine }) => machine !== (name.startsWith('tre') ? tre : m2me))).toEqual([]);
  });

  it('differ in what the factory puts in: first access, form of the platform credential', () => {
    expect([...made]).toEqual(
      expect.arrayContaining([
        '{"type":"principal.make","initial":"pcid"}',
        '{"type":"principal.make","initial":"icsp"}',
        '{"type":"principal.make","initial":"none"}',
        '{"type":"principal.makeWithPfc","form":"referenced"}',
        '{"type":"principal.makeWithPfc","form":"grouped"}',
      ]),
    );
  });
});

describe('V20, other sources of what a device is supplied with', () => {
  it.each([
    ['the subscriber brings the platform credential', v20Brought, 'V20-brought'],
    ['the PVA issues it', v20Issued, 'V20-issued'],
  ] as const)('keeps its claims where %s', (_what, composition, id) => {
    const result = explore(composition);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual([id]);
  });

  it('G-03f: a PVA that takes a platform credential from whoever made it has one on record that nobody answers for', () => {
    const machine = pva.provide({ guards: { pfcIsNotOfTheSupplier: () => false } });
    const text = broken(bounded(v20Brought, { ...none, misbehaviour: 1 }), 'pva', machine, 'G-03f');
    expect(text).toContain('somebody brings a platform credential of his own');
  });

  it('G-03e: a subscriber that does not wait for the PVA contracts for a device that is unknown', () => {
    const machine = withRuleBroken(
      subscriber,
      ({ states }: { states: Record<string, { on: Record<string, Transition> }> }) => {
        const supply = states['noDevice']?.on['supplier.supplyWithPfc'];
        if (supply === undefined) throw new Error('the chart has changed');
        supply.target = 'ready';
      },
    );
    expect(broken(bounded(v20Brought, { ...none, loss: 1 }), 'subscriber', machine, 'G-03e')).toContain('In the end');
  });

  it('keeps its claims where a change is announced, or none', () => {
    const result = explore(v20Announced);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(['V20-announced', 'V20-withheld']);
  });

  it('G-05f: a DRF that is told and does not mind sends the device where the subscriber did not want it', () => {
    const machine = drf.provide({ guards: { changeIsNotTheAnnounced: () => false } });
    expect(broken(bounded(v20Announced, none), 'drf', machine, 'G-05f')).toContain('announces that it stays');
  });

  it('G-17b: a DRF that believes whoever announces lets anybody hold a device where it is', () => {
    const machine = drf.provide({ guards: { announcementIsForged: () => false } });
    const text = broken(bounded(v20Announced, { ...none, misbehaviour: 1 }), 'drf', machine, 'G-17b');
    expect(text).toContain('somebody announces that no change is coming');
  });

  it('V20-issued: a supplier that waits for a platform credential that the PVA does not issue supplies nothing', () => {
    const machine = withRuleBroken(pva, (config: PvaConfig) => {
      config.states['unregistered' as 'registered'].on['supplier.requestPfc'] = [];
    });
    expect(shown(explore(withMachine(bounded(v20Issued, none), ['pva'], machine)))).toEqual([]);
  });
});

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

describe('the placements', () => {
  const scenarios = { V2: v2, V5: v5, V6: v6, V7: v7, V8: v8 } as const;

  it('look to the device and to the SHO like V1 when nothing fails', () => {
    const plain = explore(bounded(v1, none));
    for (const composition of Object.values(scenarios)) {
      const result = explore(bounded(composition as Composition, none));
      for (const role of ['m2me', 'tre', 'shoA']) {
        expect(takenBy(role, plain).length).toBeGreaterThan(4);
        expect(takenBy(role, result)).toEqual(takenBy(role, plain));
      }
    }
  });

  it.each(Object.entries(scenarios))('%s keeps its claims under a loss and a power cut', (name, composition) => {
    const result = explore(bounded(composition as Composition, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toContain(`${name}-end`);
  });

  it.each([
    ['G-13d', v2],
    ['G-13d', v8AndDpf],
    ['G-13e', v8],
    ['G-13f', v6],
    ['G-13g', v6],
    ['G-13h', v7],
  ] as const)('%s needs the house: over links that lose a message it does not hold', (id, composition) => {
    const apart = { ...bounded(composition, { ...none, loss: 1 }), channels: v1.channels ?? {} };
    expect(failing(explore(apart))).toContain(id);
  });
});

interface Transition {
  guard?: unknown;
  target?: string;
  actions?: unknown;
}
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

/** What is violated when `machine` takes the place of a role, and the last step of the shortest run to it. */
const broken = <G>(composition: Composition<G>, role: string, machine: AnyStateMachine, id: string): string => {
  const result = explore(withMachine(composition, [role], machine));
  const property = result.properties.find((each) => each.id === id);
  expect([id, property?.verdict]).toEqual([id, 'violated']);
  if (property?.counterexample === undefined) throw new Error('no counterexample');
  return traceText(property.counterexample);
};

const send = (to: string, msg: Readonly<Record<string, unknown>>) => ({ type: 'send', params: { to, msg } });

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
    const machine = sho.provide({ guards: { cancelIsOfAnUnheardChange: () => false } });
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
