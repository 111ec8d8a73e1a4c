import { createMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Composition, RoleInstance } from '../../conformance/explore/index.js';
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
