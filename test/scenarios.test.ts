/**
 * The claims about V1 and V11, and that they can fail: each breaks when the rule behind it is broken in a model.
 *
 * Under all faults at once the spaces have millions of states; `mcim explore V1` and `V11` visit them. Here a power cut
 * and a loss suffice.
 */
import { assign } from 'xstate';
import { describe, expect, it } from 'vitest';
import { explore, traceMermaid, traceText } from '../conformance/explore/index.js';
import type { Budgets, Composition, ExplorationResult } from '../conformance/explore/index.js';
import { m2me, sho, tre } from '../models/roles/index.js';
import { v1, v1Mishaps, v1Plain, v11, v11Mishaps } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';

const bounded = <G>(composition: Composition<G>, budgets: Partial<Budgets>): Composition<G> => ({
  ...composition,
  budgets: { ...composition.budgets, ...(budgets as Budgets) },
});

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
    const mishaps = explore(bounded(v1Mishaps, { loss: 0 }));
    expect([mishaps.complete, failing(mishaps)]).toEqual([true, []]);
    expect(shown(mishaps)).toEqual(expect.arrayContaining(['V1-end', 'V1-refused', 'V1-retry']));
  });
});

describe('V11, change of operator', () => {
  it('keeps its claims under a loss and a power cut', () => {
    const result = explore(bounded(v11, few));
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
  });

  it('reaches every end that needs a mishap', () => {
    const result = explore(bounded(v11Mishaps, { powerCut: 0 }));
    expect([result.complete, failing(result)]).toEqual([true, []]);
    expect(shown(result)).toEqual(expect.arrayContaining(['V11-end', 'V11-fallback', 'V11-refused', 'V11-pristine']));
  });
});

interface Transition {
  target?: string;
  actions?: unknown;
}
interface TreConfig {
  states: Record<string, { on: Record<string, Transition[]> }>;
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
    expect(diagram).toContain('discardNotice');
  });

  it('at the SHO (any verdict will do) issues an MCIM to a platform that nobody vouched for', () => {
    const broken = sho.provide({ guards: { platformIsValid: () => true } });
    const result = explore(withMachine(bounded(v1Mishaps, { loss: 0, powerCut: 0 }), ['shoA'], broken));
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
    const broken = { ...bounded(v11, { loss: 2, duplication: 0, reorder: 0, powerCut: 0 }), timers: { longer: [] } };
    expect(failing(explore(broken))).not.toEqual([]);
  });
});
