import { describe, expect, it } from 'vitest';
import {
  explore,
  type Always,
  type Composition,
  type Fact,
  type RoleInstance,
  type View,
} from '../../conformance/explore/index.js';
import type { PlainEvent } from '../../conformance/role.js';
import type { CounterMeasure } from '../../models/requirements/index.js';
import { forgedInstructions, misbehaviour, noFaults, slotFault } from '../../models/scenarios/network.js';
import { v11 } from '../../models/scenarios/v11.js';
import { v1Plain } from '../../models/scenarios/v1.js';
import { referenceAdapter } from '../adapters/reference.js';
import { roleOf, stepsOf, takenBy, wholeRun } from './projection.js';
import { replayAt, replayAttack, type FoundAttack } from './replay.js';
import { weakenedAdapter } from './weakenings.js';

describe('an attack replayed with real keys and octets', () => {
  for (const { id, says, cause, ...attack } of attacks()) {
    it(`${id}: ${says}`, async () => {
      const found = find(attack);
      expect(found).toBeDefined();
      if (found === undefined) return;
      const replay = await replayAttack(found);
      expect(replay.offended).toEqual([
        expect.objectContaining({ role: attack.at, succeedsWhenOff: true, refusedWhenOn: true, cause, how: 'refused' }),
      ]);
      expect(replay.bystanders.filter(({ agrees }) => !agrees)).toEqual([]);
      expect(replay.holds).toBe(true);
    });
  }

  it('does not succeed against an implementation that lacks nothing', async () => {
    const [{ at, ...attack }] = attacks();
    const { on, off, trace } = find({ at, ...attack }) as FoundAttack;
    const [complete, weakened] = [on, off].map(({ roles }) => instanceIn(roles, at)) as [RoleInstance, RoleInstance];
    const taken = takenBy(weakened, wholeRun(off, trace));
    const replayed = await replayAt({ complete, weakened, taken, weak: () => referenceAdapter('tre') });
    expect(replayed).toMatchObject({ succeedsWhenOff: false, refusedWhenOn: true, why: expect.stringMatching(/^off: /) });
  });

  it('is not refused by an implementation that lacks the measure and passes for whole', async () => {
    const [{ at, measure, ...attack }] = attacks();
    const { on, off, trace } = find({ at, measure, ...attack }) as FoundAttack;
    const [complete, weakened] = [on, off].map(({ roles }) => instanceIn(roles, at)) as [RoleInstance, RoleInstance];
    const taken = takenBy(weakened, wholeRun(off, trace));
    const weak = (): ReturnType<typeof weakenedAdapter> => weakenedAdapter('tre', [measure]);
    const replayed = await replayAt({ complete, weakened, taken, weak, whole: weak });
    expect(replayed).toMatchObject({ succeedsWhenOff: true, refusedWhenOn: false, why: expect.stringMatching(/^on: /) });
  });
});

describe('the projection of a run on a role', () => {
  it('takes what the role takes, and answers as the run does, whichever operator it is', () => {
    const { roles } = v11;
    const trace = witness({ ...v11, budgets: noFaults } as Composition, (view) => view.role('shoB').hasTag('serving'));
    expect(trace).toBeUndefined();
    expect(roles.map((role) => roleOf(role))).toContain('sho');
    expect(stepsOf(instanceIn(roles, 'drf'), [])).toEqual([]);
  });
});

interface Attack {
  readonly measure: CounterMeasure;
  /** The instance that lacks something. */
  readonly at: string;
  /** Guards that it is without. */
  readonly guards: readonly string[];
  /** What the attacker says. */
  readonly facts: readonly Fact[];
  /** Where the device begins: before its first provisioning, or in the service of A. */
  readonly from: 'the factory' | 'service';
  readonly done: (view: View) => boolean;
}

/** The composition without the measure, a shortest run to what must not be, and the composition with it. */
function find({ measure, at, guards, facts, from, done }: Attack): FoundAttack | undefined {
  const on = (from === 'service' ? v11 : v1Plain) as Composition;
  const composed: Composition = {
    ...on,
    budgets: { ...noFaults, misbehaviour: 1, change: 1, mishap: 1 },
    facts,
    properties: [],
  };
  const off = withoutGuards(composed, at, guards);
  const trace = witness(off, done);
  if (witness(composed, done) !== undefined) throw new Error(`${measure}: reached with everything on`);
  return trace === undefined ? undefined : { on: composed, off, trace, measures: [measure] };
}

function withoutGuards(composition: Composition, at: string, names: readonly string[]): Composition {
  const guards = Object.fromEntries(names.map((name) => [name, () => false]));
  const roles = composition.roles.map((role): RoleInstance => {
    if (role.name !== at) return role;
    return { ...role, machine: role.machine.provide({ guards } as never) };
  });
  const machineOf = new Map(roles.map(({ name, machine }) => [name, machine]));
  const { start } = composition;
  if (start === undefined) return { ...composition, roles };
  const before = start.from.roles.map((role) => ({ ...role, machine: machineOf.get(role.name) ?? role.machine }));
  return { ...composition, roles, start: { ...start, from: { ...start.from, roles: before } } };
}

function witness(composition: Composition, done: (view: View) => boolean): FoundAttack['trace'] | undefined {
  const never: Always = { kind: 'always', id: 'attack', says: 'The attack does not succeed.', holds: (v) => !done(v) };
  const result = explore({ ...composition, properties: [never] }, { stopAtViolation: true, checkPurity: false });
  return result.properties.find(({ id }) => id === 'attack')?.counterexample;
}

const instanceIn = (roles: readonly RoleInstance[], name: string): RoleInstance =>
  roles.find((role) => role.name === name) as RoleInstance;

function said(id: string, to: string, event: PlainEvent): readonly Fact[] {
  return [{ id, budget: 'misbehaviour', to: [to], event, fault: true }];
}

const factNamed = (facts: readonly Fact[], id: string): readonly Fact[] => facts.filter((fact) => fact.id === id);

const inPristine = (view: View): boolean => view.role('tre').matches('pristine');

type Named = Attack & { readonly id: string; readonly says: string; readonly cause: string };

function attacks(): readonly [Named, ...Named[]] {
  return [
    {
      id: 'A-15',
      says: 'a stranger has the MCIM erased',
      measure: 'CM_PRI_AUTH',
      at: 'tre',
      guards: ['instructionIsForged'],
      facts: factNamed(forgedInstructions, 'somebody instructs the device'),
      from: 'service',
      done: inPristine,
      cause: 'badSignature',
    },
  ];
}
