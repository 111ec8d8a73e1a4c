/** V22: what it claims of addresses, and that each claim can fail. */
import { describe, expect, it } from 'vitest';
import { explore, type ExplorationResult } from '../conformance/explore/index.js';
import { m2me, tre } from '../models/roles/index.js';
import { v22, v22Configured } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';

const failing = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ holds }) => !holds).map(({ id }) => id);

describe('V22', () => {
  it('keeps its claims in a network that may be hostile', () => {
    for (const part of [v22, v22Configured]) {
      const result = explore(part);
      expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    }
  });
});

describe('each claim of V22 can fail', () => {
  it('G-05k: a TRE that asks for no signature follows whoever was called', () => {
    const machine = tre.provide({ guards: { bootstrapIsForged: () => false } });
    expect(failing(explore(withMachine(v22, ['tre'], machine)))).toContain('G-05k');
  });

  it('G-16k: a device that asks once more than it may', () => {
    const machine = m2me.provide({ guards: { anotherLookupIsAllowed: ({ context }) => context.attempt < 3 } });
    expect(failing(explore(withMachine(v22, ['m2me'], machine)))).toContain('G-16k');
  });

  it('G-05l: a device that forgets its address asks for one', () => {
    const machine = m2me.provide({ guards: { addressesAreUnknown: () => true } });
    expect(failing(explore(withMachine(v22Configured, ['m2me'], machine)))).toContain('G-05l');
  });

  it('G-18k: a device that takes the contradicted answer for an invitation to the SHO', () => {
    interface Resolving {
      states: { initial: { states: { resolving: { on: Record<string, Record<string, unknown>[]> } } } };
    }
    const machine = withRuleBroken(m2me, ({ states }: Resolving) => {
      const [contradicted] = states.initial.states.resolving.on['icsp.addresses'] ?? [];
      if (contradicted === undefined) throw new Error('the chart has changed');
      contradicted['actions'] = { type: 'send', params: { to: 'shoA', msg: { type: 'm2me.attach', identity: 'A' } } };
    });
    expect(failing(explore(withMachine(v22, ['m2me'], machine)))).toEqual(['G-18k']);
  });

  it('V22-configured: a device that the factory has told nothing asks, whatever comes of it', () => {
    const stimuli = (v22Configured.stimuli ?? []).map((each) =>
      each.event.type === 'principal.make' ? { ...each, event: { ...each.event, addresses: 'none' } } : each,
    );
    expect(failing(explore({ ...v22Configured, stimuli }))).toContain('V22-configured');
  });

  it('the ends: without an address of the DRF nobody comes into service', () => {
    const stimuli = (v22.stimuli ?? []).filter(({ event }) => event['server'] !== 'drf');
    const fails = failing(explore({ ...v22, stimuli }));
    expect(fails).toEqual(
      expect.arrayContaining(['G-16', 'V22-found', 'V22-missing', 'V22-wrong', 'V22-contradicting']),
    );
  });

  it('V22-wrong: nobody is misled by a network that is not hostile', () => {
    const fails = failing(explore({ ...v22, budgets: { ...v22.budgets, hostile: 0 } }));
    expect(fails).toEqual(['V22-wrong', 'V22-contradicting']);
  });
});
