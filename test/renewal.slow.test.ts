import { describe, expect, it } from 'vitest';
import { explore, type Composition, type ExplorationResult } from '../conformance/explore/index.js';
import { ccif, icf, tre } from '../models/roles/index.js';
import { v15, v15Change, v15Ending, v15Forged, v15Moved } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';

const bounded = <G>(composition: Composition<G>, budgets: Readonly<Record<string, number>>): Composition<G> => ({
  ...composition,
  budgets: { ...composition.budgets, ...budgets },
});

const few = { loss: 1, duplication: 0, reorder: 0, powerCut: 1 };
const none = { loss: 0, duplication: 0, reorder: 0, powerCut: 0 };

const failing = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ kind, holds }) => kind !== 'sometimes' && !holds).map(({ id }) => id);

const shown = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ kind, holds }) => kind === 'sometimes' && holds).map(({ id }) => id);

describe('V15, renewal of the initial credential', () => {
  it.each([
    ['in service', bounded(v15, few), ['V15-device', 'V15-network', 'V15-power']],
    ['with a credential that ends', bounded(v15Ending, few), ['V15-device', 'V15-network', 'V15-late']],
    ['before a move through pristine', bounded(v15Moved, none), ['V15-moved', 'V15-kept']],
    ['in a change', bounded(v15Change, none), ['V15-change']],
    ['against forgeries', bounded(v15Forged, { ...none, loss: 1 }), ['V15-device', 'V15-network', 'V15-forged']],
  ] as const)('keeps its claims %s', (_where, composition, ends) => {
    const result = explore(composition as Composition);
    expect([result.complete, failing(result)]).toEqual([true, []]);
    expect(shown(result)).toEqual(ends);
  });
});

interface IcfConfig {
  readonly states: {
    readonly avIssued: { readonly on: { readonly 'vno.sessionUp': readonly { readonly actions?: unknown[] }[] } };
  };
}

describe('each claim of V15 fails where its rule is broken', () => {
  it('G-16f: a TRE that erases near the end of its credential', () => {
    const machine = tre.provide({ guards: { bootstrapIsSpent: () => false } });
    expect(failing(explore(withMachine(bounded(v15Moved, none), ['tre'], machine)))).toContain('G-16f');
  });

  it('G-13n: a TRE that takes what is not newer', () => {
    const machine = tre.provide({ guards: { credentialIsStale: () => false } });
    expect(failing(explore(withMachine(bounded(v15Forged, none), ['tre'], machine)))).toContain('G-13n');
  });

  it('G-06d: a TRE that takes the credential of the factory for the answer to its second request', () => {
    const machine = tre.provide({
      guards: { credentialIsStale: () => false, credentialIsOfAnotherRequest: () => false },
    });
    expect(failing(explore(withMachine(bounded(v15Forged, none), ['tre'], machine)))).toContain('G-06d');
  });

  it('G-13n: a CCIF that takes a request under the old credential for its end', () => {
    const machine = ccif.provide({
      guards: { requestIsUnderTheCurrent: () => false, requestIsUnderTheOffered: () => true },
    });
    expect(failing(explore(withMachine(bounded(v15, none), ['ccif'], machine)))).toContain('G-13n');
  });

  it('G-13m: an ICF that keeps the credential before', () => {
    const kept = withRuleBroken(icf, ({ states }: IcfConfig) => {
      for (const { actions } of states.avIssued.on['vno.sessionUp']) actions?.shift();
    });
    const machine = withRuleBroken(kept, ({ on }: { on: Record<string, unknown> }) => {
      on['ccif.credentialWithdrawn'] = {};
    });
    expect(failing(explore(withMachine(bounded(v15Moved, none), ['icf'], machine)))).toContain('G-13m');
  });
});
