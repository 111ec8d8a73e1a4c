/** V21, an ICF that is given credentials or makes them: its claims, and each of them broken. */
import { describe, expect, it } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { explore, type Budgets, type Composition, type ExplorationResult } from '../conformance/explore/index.js';
import { icf } from '../models/roles/index.js';
import { v21Made, v21Operator, v21Subscriber, v21Supplier } from '../models/scenarios/index.js';
import { withMachine } from './support/broken-rule.js';

const failing = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ holds }) => !holds).map(({ id }) => id);

const few = <G>(composition: Composition<G>, budgets: Partial<Budgets>): Composition<G> => ({
  ...composition,
  budgets: { ...composition.budgets, loss: 0, powerCut: 0, tryAgain: 0, ...budgets } as Budgets,
});

describe('V21, where the ICF has the credential of the first access from', () => {
  it.each([
    ['the supplier', v21Supplier],
    ['the subscriber', v21Subscriber],
    ['an operator, as vectors', v21Operator],
    ['itself', v21Made],
  ] as const)('keeps its claims where it is from %s', (_source, composition) => {
    const result = explore(composition);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });
});

describe('each claim of V21 can fail', () => {
  const without = (machine: AnyStateMachine, composition: typeof v21Supplier): string[] =>
    failing(explore(withMachine(composition, ['icf'], machine)));

  it('G-12g: an ICF that takes a credential from whoever made it gives access by that', () => {
    const machine = icf.provide({ guards: { materialIsForged: () => false } });
    for (const composition of [v21Supplier, v21Subscriber])
      expect(without(machine, few(composition, { loss: 1 }))).toContain('G-12g');
  });

  it('G-12g: an ICF that does not look at what was loaded gives access by another credential', () => {
    const machine = icf.provide({
      guards: {
        otherIsLoaded: () => false,
        madeOneIsLoaded: ({ context, event }) =>
          event.type === 'supplier.credentialLoaded' && context.record === 'made',
      },
    });
    expect(without(machine, few(v21Made, {}))).toContain('G-12g');
  });

  it('G-12h: an ICF that takes a batch again gives its vectors out again', () => {
    const machine = icf.provide({
      guards: { materialIsTheFirst: ({ event }) => 'material' in event && event.material.devId === 'd1' },
    });
    expect(without(machine, few(v21Operator, { loss: 2 }))).toContain('G-12h');
  });

  it('V21-operator and V21-used-up: an ICF that gives nothing of a batch depends on the CCIF', () => {
    const machine = icf.provide({ guards: { vectorIsLeft: () => false } });
    expect(without(machine, few(v21Operator, { loss: 1 }))).toEqual(['V21-operator', 'V21-used-up']);
  });

  it('V21-supplier, V21-subscriber and V21-icf: an ICF that takes and makes nothing serves nobody', () => {
    const machine = icf.provide({ guards: { materialIsTheFirst: () => false, madeOneIsLoaded: () => false } });
    expect(without(machine, few(v21Supplier, {}))).toContain('V21-supplier');
    expect(without(machine, few(v21Subscriber, {}))).toContain('V21-subscriber');
    expect(without(machine, few(v21Made, {}))).toContain('V21-icf');
  });

  it('V21-early: an ICF that knows what it has made before it is loaded turns nobody down', () => {
    const machine = icf.provide({
      guards: {
        pcidIsKnown: ({ context, event }) =>
          event.type === 'vno.avRequest' && event.auts === 'none' && context.record === 'made',
      },
    });
    expect(without(machine, few(v21Made, {}))).toContain('V21-early');
  });
});
