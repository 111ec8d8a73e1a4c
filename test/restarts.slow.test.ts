/** Restarts of network functions: that the claims hold, and that each rule behind them is needed. */
import { describe, expect, it } from 'vitest';
import { assign } from 'xstate';
import { explore, type Composition, type ExplorationResult } from '../conformance/explore/index.js';
import { dpf, icf, m2me, sho } from '../models/roles/index.js';
import { v1Restarted, v3Restarted, v11Restarted, v12Restarted } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';

/** With one restart and no other fault. */
const alone = <G>(composition: Composition<G>): Composition<G> => ({
  ...composition,
  budgets: { ...composition.budgets, loss: 0, powerCut: 0, restart: 1 },
});

const failing = ({ properties }: ExplorationResult): string[] =>
  properties.filter(({ holds }) => !holds).map(({ id }) => id);

interface Transition {
  actions?: unknown;
}

describe('restarts of network functions', () => {
  it.each([
    ['first provisioning', v1Restarted],
    ['first provisioning over non-3GPP access', v3Restarted],
    ['a change', v11Restarted],
    ['a move through pristine', v12Restarted],
  ] as const)('end %s well, and every fair run of it', (_what, composition) => {
    const result = explore(alone(composition as Composition));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });

  it('G-16d: without paging, a change never reaches a device that its network has lost', () => {
    const machine = withRuleBroken(
      sho,
      (config: { states: { contract: { states: { serving: { on: Record<string, unknown[]> } } } } }) => {
        config.states.contract.states.serving.on['drf.bootstrap']?.pop();
      },
    );
    expect(failing(explore(withMachine(alone(v11Restarted), ['shoA', 'shoB'], machine)))).toEqual(['G-16d']);
  });

  it('G-16d: a device that does not listen when it is paged', () => {
    const machine = withRuleBroken(
      m2me,
      (config: { states: { operational: { states: { idle: { on: Record<string, unknown> } } } } }) => {
        delete config.states.operational.states.idle.on['sho.page'];
      },
    );
    expect(failing(explore(withMachine(alone(v11Restarted), ['m2me'], machine)))).toEqual(['G-16d']);
  });

  it('G-16: an SHO that forgets the attestation and not the session tells the device that it has ended', () => {
    const machine = withRuleBroken(
      sho,
      (config: {
        states: {
          contract: { states: { provisioning: { states: { validating: { on: Record<string, Transition> } } } } };
        };
      }) => {
        const { on } = config.states.contract.states.provisioning.states.validating;
        (on['env.restarted'] as Transition).actions = assign({ info: null } as never);
      },
    );
    const composition = { ...v12Restarted, budgets: { ...v12Restarted.budgets, powerCut: 0 } };
    expect(failing(explore(withMachine(composition, ['shoA', 'shoB'], machine)))).toContain('G-16');
  });

  it('G-16: an ICF that has lost its credentials and asks nobody for them', () => {
    const asking = icf.provide({ guards: { pcidHasToBeFetched: ({ context }) => context.asked !== 'unknown' } });
    const silent = withRuleBroken(asking, (config: { on: Record<string, Transition> }) => {
      (config.on['env.restarted'] as Transition).actions = assign({ known: false, asked: 'unknown' } as never);
    });
    const result = explore(withMachine(alone(v1Restarted), ['icf'], silent));
    expect(failing(result)).toEqual(expect.arrayContaining(['G-16', 'G-16d']));
  });

  it('G-16: a DPF that has lost the session and takes no other', () => {
    const machine = dpf.provide({ guards: { sessionIsNew: ({ context }) => context.sid === null && !context.token } });
    const mute = withRuleBroken(machine, (config: { on: Record<string, Transition> }) => {
      (config.on['env.restarted'] as Transition).actions = assign({ sid: 0 } as never);
    });
    expect(failing(explore(withMachine(alone(v1Restarted), ['dpf'], mute)))).toEqual(
      expect.arrayContaining(['G-16', 'G-16d']),
    );
  });
});
