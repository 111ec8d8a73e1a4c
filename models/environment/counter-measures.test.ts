import { createMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { compileMachine } from '../../conformance/compile/index.js';
import type { Composition, RoleInstance } from '../../conformance/explore/index.js';
import type { PlainEvent, SampleInput } from '../../conformance/role.js';
import { COUNTER_MEASURES } from '../requirements/index.js';
import { ROLE_MODELS } from '../roles/index.js';
import { v11 } from '../scenarios/v11.js';
import { ALL_COUNTER_MEASURES, SWITCHES, switchedOff, type CounterMeasure } from './counter-measures.js';
import { leading, never, sending } from './variants.js';

const everyRole: readonly RoleInstance[] = ROLE_MODELS.map(({ name, machine, input }) => ({ name, machine, input }));
const composition: Composition = { ...(v11 as Composition), roles: everyRole };

/** What a chart says, without what it does. */
const written = (role: RoleInstance): string => JSON.stringify(role.machine.config);

describe('a counter-measure', () => {
  it('has a switch', () => {
    expect(Object.keys(SWITCHES).toSorted()).toEqual(Object.keys(COUNTER_MEASURES).toSorted());
  });

  it.each(ALL_COUNTER_MEASURES)('%s is taken from the roles that carry it, and from no other', (id: CounterMeasure) => {
    const off = switchedOff(composition, [id]);
    const changed = off.roles.filter(({ machine }, at) => machine !== everyRole[at]?.machine);
    const carriers = Object.keys(SWITCHES[id].without ?? {});
    expect(changed.map(({ machine }) => machine.id).toSorted()).toEqual(carriers.toSorted());
    expect(off.timers !== composition.timers).toBe(carriers.length === 0);
  });

  it('is there as long as nobody takes it away', () => {
    expect(switchedOff(composition, [])).toBe(composition);
    const before = everyRole.map(written);
    switchedOff(composition, ALL_COUNTER_MEASURES);
    expect(everyRole.map(written)).toEqual(before);
  });

  it('that no role of the composition carries is not switched off in silence', () => {
    const without = { ...composition, roles: everyRole.filter(({ name }) => name !== 'owner') };
    expect(() => switchedOff(without, ['CM_ALT_PATH'])).toThrow(/expected a role that carries CM_ALT_PATH \(owner\)/);
  });
});

describe('a variant of a role', () => {
  const machine = createMachine(
    { id: 'door', initial: 'shut', states: { shut: { on: { push: { target: 'open' } } }, open: {} } },
    { guards: { isLocked: () => true } },
  );

  it('of a rule that the role does not have is an error', () => {
    expect(() => never('isBarred')(machine)).toThrow('door: expected a guard isBarred');
    expect(() => leading('open', 'push', (one) => one)(machine)).toThrow('door: expected a transition on push in open');
    expect(() => sending('creak', (one) => one)(machine)).toThrow('door: expected a message creak');
  });

  it('has its transition lead elsewhere', () => {
    const stuck = leading('shut', 'push', (one) => ({ ...one, target: 'shut' }))(machine);
    expect(JSON.stringify(stuck.config)).toContain('"push":{"target":"shut"}');
  });
});

describe('a DRF with a device of A on record', () => {
  const complete = everyRole.find(({ name }) => name === 'drf') as RoleInstance;
  const samples = ROLE_MODELS.find(({ name }) => name === 'drf')?.samples ?? [];
  const { event: contract } = samples.find(({ id }) => id === 'sho-contract-register') as SampleInput;

  /** By sample: what it answers. */
  const answers = (machine: RoleInstance['machine']): ReadonlyMap<string, string> => {
    const role = compileMachine({ ...complete, machine }, { checkPurity: false });
    const registered = role.step(role.stepId(role.initial, role.eventId(contract))).to;
    return new Map(
      samples.map(({ id, event: { made: _made, ...event } }) => {
        const { outcome, outputs } = role.step(role.stepId(registered, role.eventId(event as PlainEvent)));
        return [id, JSON.stringify([outcome, outputs])];
      }),
    );
  };

  it.each([
    ['CM_PRI_AUTH', ['sho-forward-reprovision.forged-instruction']],
    ['CM_PRI_BIND', ['sho-forward-reprovision.instruction-to-other-operator']],
    ['CM_PRI_FRESH', ['sho-forward-reprovision.instruction-of-other-epoch']],
    [
      'CM_TOK_BIND',
      [
        'sho-forward-params.token-of-other-device',
        'sho-forward-params.token-for-other-operator',
        'sho-forward-params.token-of-other-old-operator',
      ],
    ],
    [
      'CM_TOK_FRESH',
      [
        'sho-forward-params-of-the-tre.stale',
        'sho-forward-params.expired-token',
        'sho-forward-params.token-not-yet-valid',
        'sho-forward-params.token-of-other-epoch',
      ],
    ],
  ] as const)('without %s takes what that one has it refuse, and answers all else as before', (id, taken) => {
    const off = switchedOff(composition, [id]).roles.find(({ name }) => name === 'drf') as RoleInstance;
    const [whole, without] = [answers(complete.machine), answers(off.machine)];
    expect([...whole].filter(([sample, answer]) => without.get(sample) !== answer).map(([sample]) => sample)).toEqual(
      taken,
    );
  });
});
