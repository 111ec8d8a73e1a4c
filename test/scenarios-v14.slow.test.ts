/** The claims about two MCIMs in one device, and that they can fail: each breaks when the rule behind it is broken. */
import { describe, expect, it } from 'vitest';
import { assign } from 'xstate';
import { explore, type Budgets, type ExplorationResult } from '../conformance/explore/index.js';
import { heldByBoth, presentGhost, type Present } from '../models/properties/two-mcims.js';
import { sho, tre } from '../models/roles/index.js';
import type { TreContext } from '../models/roles/tre/setup.js';
import { v14, v14Back, v14Hostile, v14Uncovered } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';

interface Transition {
  readonly guard?: unknown;
  readonly target?: string;
  readonly actions?: unknown;
}

interface TreConfig {
  readonly states: Readonly<Record<'active' | 'reported', { readonly on: Record<string, Transition[]> }>>;
}

const none = { loss: 0, duplication: 0, reorder: 0, powerCut: 0 };
const few = { ...none, loss: 1, powerCut: 1 };

type Composed = typeof v14;

const bounded = (composition: Composed, budgets: Partial<Budgets>): Composed => ({
  ...composition,
  budgets: { ...composition.budgets, ...budgets } as Budgets,
});

const failing = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ holds, kind }) => !holds && kind !== 'sometimes').map(({ id }) => id);

const shown = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ holds, kind }) => holds && kind === 'sometimes').map(({ id }) => id);

/** V14 with the TRE without some refusals of what is staged. */
const easyTre = (...guards: readonly string[]) =>
  withRuleBroken(tre, (config: TreConfig) => {
    const { on } = config.states.active;
    on['m2me.stage'] = (on['m2me.stage'] ?? []).filter(({ guard }) => !guards.includes(String(guard)));
  });

interface ShoConfig {
  readonly states: { contract: { states: { released: { on: Record<string, Transition[]> } } } };
}

/** An SHO that issues anew where its MCIM is in the device. */
const forgetful = withRuleBroken(sho, (config: ShoConfig) => {
  const candidates = config.states.contract.states.released.on['subscriber.changeParams'] ?? [];
  const taken = candidates.find(({ guard }) => guard === 'paramsAreForThisOperator');
  if (taken === undefined) throw new Error('no transition takes the parameters of a change');
  (taken.actions as unknown[]).splice(1, 0, assign({ held: false } as never));
});

describe('V14, both MCIMs present', () => {
  it.each([
    ['with one change', v14, ['V14-end'], few],
    ['back and forth', v14Back, ['V14-end', 'V14-back'], none],
    ['with an operator out of reach', v14Uncovered, ['V14-end', 'V14-fallback'], none],
    ['with orders that do not hold', v14Hostile, ['V14-end', 'V14-refused'], none],
  ] as const)('keeps its claims %s', (_how, composition, ends, budgets) => {
    const result = explore(bounded(composition, budgets));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(ends);
  });

  it('G-03b: a TRE that follows an order of any session, by anybody, holds what nobody has vouched for', () => {
    const easy = easyTre('objectIsOfAnotherSession', 'objectIsForged', 'objectIsForAnotherDevice');
    const result = explore(bounded(withMachine<Present>(v14Hostile, ['tre'], easy), none));
    expect(failing(result)).toEqual(['G-03b']);
  });

  it('G-08e: a TRE that keeps without being told has an MCIM at rest that nobody has agreed to', () => {
    const keeping = withRuleBroken(tre, (config: TreConfig) => {
      const { on } = config.states.reported;
      on['m2me.commit'] = (on['m2me.commit'] ?? []).map((one) =>
        one.guard === 'oldMcimStays' ? Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'guard')) : one,
      );
    });
    const ghost = { ...presentGhost, initial: { ...heldByBoth, keeping: ['A'] as const } };
    const result = explore(bounded({ ...withMachine<Present>(v14, ['tre'], keeping), ghost }, none));
    expect(failing(result)).toContain('G-08e');
  });

  it('G-08d: a TRE that drops at a boot what is at rest', () => {
    const dropping = withRuleBroken(tre, (config: TreConfig) => {
      const boot = config.states.active.on['m2me.boot'] as unknown as { readonly actions: unknown[] };
      boot.actions.push(
        assign(({ context }: { context: TreContext }) => ({ slots: { ...context.slots, A: 'empty' } }) as never),
      );
    });
    const result = explore(bounded(withMachine<Present>(v14, ['tre'], dropping), { ...none, powerCut: 1 }));
    expect(failing(result)).toContain('G-08d');
  });

  it('G-08f: a TRE that switches on the order of B, where A has given an MCIM of its own', () => {
    const forged = withMachine<Present>(v14Hostile, ['tre'], easyTre('objectIsForged'));
    expect(failing(explore(bounded(withMachine<Present>(forged, ['shoA', 'shoB'], forgetful), none)))).toContain(
      'G-08f',
    );
  });

  it('G-08g: a TRE that puts both to rest', () => {
    const resting = withRuleBroken(tre, (config: TreConfig) => {
      for (const commit of config.states.reported.on['m2me.commit'] ?? [])
        if (commit.guard === 'oldMcimStays')
          (commit.actions as unknown[]).push(
            assign(
              ({ context: { sessionSho } }: { context: TreContext }) =>
                (sessionSho === 'A' ? { slots: { A: 'inactive', B: 'inactive' } } : {}) as never,
            ),
          );
    });
    expect(failing(explore(bounded(withMachine<Present>(v14Back, ['tre'], resting), none)))).toContain('G-08g');
  });

  it('G-13l: an operator that serves with what it has put aside', () => {
    const machine = withRuleBroken(sho, (config: ShoConfig) => {
      const { on } = config.states.contract.states.released;
      on['subscriber.changeParams'] = (on['subscriber.changeParams'] ?? []).map((one) => ({
        ...one,
        target: '#sho.contract.serving',
      }));
    });
    expect(failing(explore(bounded(withMachine<Present>(v14, ['shoA', 'shoB'], machine), none)))).toContain('G-13l');
  });

  it('V14-end: an SHO that keeps nothing aside gives an MCIM again, and there is no switch', () => {
    expect(shown(explore(bounded(withMachine<Present>(v14, ['shoA', 'shoB'], forgetful), none)))).toEqual([]);
  });
});
