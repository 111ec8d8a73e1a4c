import { describe, expect, it } from 'vitest';
import { compileMachine } from '../../conformance/compile/compile.js';
import { explore } from '../../conformance/explore/index.js';
import { servedMeanwhile } from '../properties/properties.js';
import { dpf, ROLE_MODELS, sho } from '../roles/index.js';
import { v1Plain } from '../scenarios/v1.js';
import { v11 } from '../scenarios/v11.js';
import { fallingSilent, mayFallSilent } from './silence.js';

const FALLS_SILENT = { type: 'env.fallsSilent' };

describe.each([
  ['dpf', dpf, undefined],
  ['sho', sho, { id: 'A' }],
] as const)('a role that falls silent: %s', (name, machine, input) => {
  const before = compileMachine({ machine, input });
  const role = compileMachine({ machine: fallingSilent(machine), input });
  const samples = ROLE_MODELS.find((model) => model.machine.id === name)?.samples ?? [];
  const stepOf = (of: typeof role, state: number, event: object) =>
    of.step(of.stepId(state, of.eventId(event as never)));

  it('is the role that it is until then', () => {
    for (const { event } of samples) {
      const { outcome, outputs } = stepOf(role, role.initial, event);
      expect({ outcome, outputs }).toEqual({
        outcome: stepOf(before, before.initial, event).outcome,
        outputs: stepOf(before, before.initial, event).outputs,
      });
    }
  });

  it('passes everything over from then on, in all its regions, and does not come back', () => {
    const { to } = stepOf(role, role.initial, FALLS_SILENT);
    expect(to).not.toBe(role.initial);
    for (const event of [...samples.map((sample) => sample.event), FALLS_SILENT]) {
      const { outcome, outputs, ...step } = stepOf(role, to, event);
      expect({ outcome, outputs, to: step.to }).toEqual({ outcome: 'ignored', outputs: [], to });
    }
  });
});

describe('what is reached where somebody may fall silent', () => {
  const verdicts = (composition: typeof v1Plain, ...silent: readonly string[]) => {
    const { properties } = explore(mayFallSilent({ ...composition, properties: [servedMeanwhile] }, silent));
    return properties.filter(({ kind }) => kind === 'agEf').map(({ verdict }) => verdict);
  };
  const calm = { loss: 0, duplication: 0, reorder: 0, powerCut: 0 };
  const change = { ...v11, budgets: { ...v11.budgets, ...calm } };

  it('is reached without it', () => {
    expect(verdicts(v1Plain)).toEqual(['holds']);
    expect(verdicts(v1Plain, 'dpf')).toEqual(['violated']);
  });

  it('is kept where the device does not need it', () => {
    expect(verdicts(change, 'pva')).toEqual(['holds']);
    expect(verdicts(change, 'shoA')).toEqual(['violated']);
  });

  it('is reached with some of them silent where they may fall silent one by one, and no more of them', () => {
    const three = ['dpf', 'pva', 'drf'];
    const silent = (...names: readonly string[]): (typeof v1Plain.properties)[number] => ({
      kind: 'sometimes',
      id: names.join(' '),
      says: 'Of three these are silent, and no other.',
      refs: [],
      holds: (view) => three.every((name) => view.role(name).matches('silent') === names.includes(name)),
    });
    const found = (apart: number): readonly string[] => {
      const properties = [silent('dpf'), silent('dpf', 'pva'), silent(...three)];
      return explore(mayFallSilent({ ...v1Plain, properties }, three, apart))
        .properties.filter(({ kind, verdict }) => kind === 'sometimes' && verdict === 'holds')
        .map(({ id }) => id);
    };
    expect(found(0)).toEqual(['dpf pva drf']);
    expect(found(1)).toEqual(['dpf', 'dpf pva drf']);
    expect(found(2)).toEqual(['dpf', 'dpf pva', 'dpf pva drf']);
  });

  it('is changed by nobody who is not named', () => {
    expect(mayFallSilent(v1Plain, [])).toBe(v1Plain);
  });
});
