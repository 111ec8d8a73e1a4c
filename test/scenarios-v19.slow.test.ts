/** V19, applications that send: its claims, and each of them broken. */
import { describe, expect, it } from 'vitest';
import { explore, type Budgets, type Composition, type ExplorationResult } from '../conformance/explore/index.js';
import { icsp, m2me, sho, vno } from '../models/roles/index.js';
import { v19, v19Careless, v19Managed, v19OverNon3gpp, v19Parameters } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';

const failing = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ holds }) => !holds).map(({ id }) => id);

const without = <G>(composition: Composition<G>, budgets: Readonly<Record<string, number>>): Composition<G> => ({
  ...composition,
  budgets: { ...composition.budgets, ...budgets } as Budgets,
});

const plain = without(v19, { powerCut: 0, data: 1 });

describe('V19, applications that send', () => {
  it('keeps its claims, with networks that have settled what the device reaches or not', () => {
    const result = explore(v19);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });

  it('keeps what the networks see to with a device that sends whatever it is given', () => {
    const result = explore(v19Careless);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    const claimed = explore({ ...v19Careless, properties: v19.properties });
    expect(failing(claimed)).toEqual(['G-18b', 'G-18c']);
  });

  it('keeps a device to provisioning over non-3GPP access', () => {
    const result = explore(v19OverNon3gpp);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });
});

describe('each claim of V19 can fail', () => {
  it('G-18b: an M2ME that looks at no peer lets a host freeload on the first access', () => {
    const machine = m2me.provide({ guards: { peerIsNotForBootstrap: () => false } });
    expect(failing(explore(withMachine(plain, ['m2me'], machine)))).toEqual(['G-18b']);
    const over = without(v19OverNon3gpp, { powerCut: 0, data: 1 });
    expect(failing(explore(withMachine(over, ['m2me'], machine)))).toEqual(['G-18b']);
  });

  it('G-18c: an M2ME that forgets the filter sends to strangers', () => {
    const machine = m2me.provide({ guards: { filterForbids: () => false } });
    expect(failing(explore(withMachine(plain, ['m2me'], machine)))).toEqual(['G-18c']);
  });

  it('G-18d: an SHO that only tells its device of the contract depends on the device', () => {
    const machine = sho.provide({ guards: { contractForbids: () => false } });
    expect(failing(explore(withMachine(without(v19Careless, { data: 1 }), ['shoA'], machine)))).toEqual(['G-18d']);
  });

  it('G-18e: a VNO that says restricted and carries everything restricts nobody', () => {
    const machine = vno.provide({ guards: { grantForbids: () => false } });
    expect(failing(explore(withMachine(without(v19Careless, { data: 1 }), ['vno'], machine)))).toEqual(['G-18e']);
  });

  it('V19-restricted and V19-service: networks that carry nothing serve nobody', () => {
    const deafVno = withRuleBroken(vno, (config: { states: { granted: { on: Record<string, unknown> } } }) => {
      delete config.states.granted.on['m2me.datagram'];
    });
    expect(failing(explore(withMachine(plain, ['vno'], deafVno)))).toEqual(['V19-restricted']);
    const deafSho = withRuleBroken(sho, (config: NetworkConfig) => {
      delete config.states.network.states.attached.on['m2me.datagram'];
    });
    expect(failing(explore(withMachine(plain, ['shoA'], deafSho)))).toEqual(['V19-service']);
  });

  it('a provider without access to give carries nothing', () => {
    expect(icsp.config.on?.['m2me.datagram']).toMatchObject({ meta: { outcome: 'refused', cause: 'notAttached' } });
  });
});

interface NetworkConfig {
  states: { network: { states: { attached: { on: Record<string, unknown> } } } };
}

describe('V19, applications that are managed', () => {
  it('keeps its claims with an endpoint that is named, and with somebody who is none', () => {
    const result = explore(v19Managed);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });

  it('G-06e: a device that asks for no signature, or no version, runs what it should not', () => {
    const easy = m2me.provide({ guards: { applicationIsForged: () => false } });
    expect(failing(explore(withMachine(v19Managed, ['m2me'], easy)))).toEqual(['G-06e']);
    const forgetful = m2me.provide({ guards: { applicationIsNew: () => true } });
    expect(failing(explore(withMachine(v19Managed, ['m2me'], forgetful)))).toEqual(['G-06e']);
  });

  it('G-18f: a device that asks for no name takes applications from any endpoint', () => {
    const machine = m2me.provide({ guards: { endpointIsNotNamed: () => false } });
    expect(failing(explore(withMachine(v19Managed, ['m2me'], machine)))).toEqual(['G-18f']);
  });

  it('V19-managed: a DPF that names no endpoint leaves it nothing to manage', () => {
    const stimuli = (v19Managed.stimuli ?? []).filter(({ event }) => event['endpoint'] !== true);
    expect(failing(explore({ ...v19Managed, stimuli }))).toEqual(['V19-managed-first', 'V19-managed-service']);
  });
});

describe('V19, network parameters', () => {
  it('keeps its claims with somebody who provisions in the name of the operator', () => {
    const result = explore(v19Parameters);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });

  it('G-06g: a device that asks for no signature, or no version, uses what it should not', () => {
    const easy = m2me.provide({ guards: { parametersAreForged: () => false } });
    expect(failing(explore(withMachine(v19Parameters, ['m2me'], easy)))).toEqual(['G-06g']);
    const forgetful = m2me.provide({ guards: { parametersAreNew: () => true } });
    const again = { ...v19Parameters, budgets: { ...v19Parameters.budgets, duplication: 1, reorder: 1 } };
    expect(failing(explore(again))).toEqual([]);
    expect(failing(explore(withMachine(again, ['m2me'], forgetful)))).toEqual(['G-06g']);
  });

  it('G-07p: a device that has the TRE take them touches what it should leave alone', () => {
    const machine = withRuleBroken(m2me, ({ on }: { on: Record<string, unknown> }) => {
      on['sho.parameters'] = { actions: { type: 'send', params: { to: 'tre', msg: { type: 'm2me.boot' } } } };
    });
    expect(failing(explore(withMachine(v19Parameters, ['m2me'], machine)))).toContain('G-07p');
  });

  it('V19-parameters: an operator that provisions once updates nothing', () => {
    const once = { ...v19Parameters, budgets: { ...v19Parameters.budgets, provision: 1 } };
    expect(failing(explore(once))).toEqual(['V19-parameters']);
  });
});
