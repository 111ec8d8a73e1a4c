/**
 * The claims about first provisioning and its variants, and the placements. Under all faults at once the spaces have
 * millions of states; `mcim explore V1` visits them. Here a power cut and a loss suffice.
 */
import { describe, expect, it } from 'vitest';
import { explore, type Composition, type ExplorationResult } from '../conformance/explore/index.js';
import { dpf, drf, m2me, pva, sho, subscriber, supplier, tre } from '../models/roles/index.js';
import { carelessM2me, unconfinedM2me } from '../models/roles/misbehaving.js';
import {
  v1,
  v1Plain,
  v1SlotFault,
  v1Tampered,
  v2,
  v2SlotFault,
  v3,
  v4,
  v5,
  v6,
  v7,
  v7SlotFault,
  v8,
  v8AndDpf,
  v9Conveyed,
  v9Reported,
  v10Grouped,
  v10Referenced,
  v10Status,
  v10Updated,
  v16,
  v16Forged,
  v16Waiting,
  SCENARIOS,
  v18Checked,
  v18Made,
  v20Announced,
  v20Brought,
  v20Issued,
} from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';
import { bounded, none, few, failing, shown, broken, type Transition } from './support/claims.js';

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
  // Where the networks keep rules that a device does not, the device is one of the misbehaving roles.
  const misbehaving: readonly unknown[] = [carelessM2me, unconfinedM2me];
  const compositions = SCENARIOS.flatMap(({ parts }) =>
    parts.map(({ composition }) => composition as Composition),
  ).filter(({ roles }) => !roles.some(({ machine }) => misbehaving.includes(machine)));
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
    ['V2', v2SlotFault],
    ['V7', v7SlotFault],
  ] as const)('%s keeps its claims beside a slot that fails', (name, composition) => {
    const result = explore(composition);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual([`${name}-end`, 'V1-retry']);
  });

  it.each([
    ['V2', v2SlotFault],
    ['V7', v7SlotFault],
  ] as const)('G-13d: in %s an SHO that lets a late failure end the session behind it', (_name, composition) => {
    const machine = sho.provide({ guards: { failureIsOvertaken: () => false } });
    expect(broken(composition, 'shoA', machine, 'G-13d')).toContain('installFailed');
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
