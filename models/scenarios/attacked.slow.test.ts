import { describe, expect, test } from 'vitest';
import { explore, type Composition } from '../../conformance/explore/index.js';
import { attackedBy, INJECTION } from '../environment/attacker.js';
import { switchedOff } from '../environment/counter-measures.js';
import { never, type Variant } from '../environment/variants.js';
import { goalsUnderAttack } from '../properties/attacked.js';
import { GOALS_TOO, NOT_ASKED, TAKEN_AWAY } from './attacked.js';
import { SCENARIOS, v11, type ScenarioPart } from './index.js';
import { revocation } from './network.js';

const hasAttacker = ({ composition }: { readonly composition: Composition }): boolean =>
  (composition.budgets[INJECTION] ?? 0) > 0;

/** Which part a part with an attacker is with one, counted from 1. */
const likeOf = ({ like }: ScenarioPart): number => like ?? 0;

describe('an attacker on the air', () => {
  test('is in a part of every scenario', () => {
    expect(SCENARIOS.filter(({ parts }) => !parts.some(hasAttacker)).map(({ name }) => name)).toEqual([]);
  });

  test('is in the first part of each, and in one more, of which an installation fails (A-36)', () => {
    const numbers = SCENARIOS.map(({ name, parts }) => [name, [...new Set(parts.filter(hasAttacker).map(likeOf))]]);
    expect(numbers).toEqual(SCENARIOS.map(({ name }) => [name, name === 'V11' ? [1, 4] : [1]]));
  });

  test('leaves every claim of the part and every goal under attack, but for those that are listed with a reason', () => {
    const goals = goalsUnderAttack('A', 'B').map(({ id }) => id);
    for (const { name, parts } of SCENARIOS) {
      const without = [TAKEN_AWAY[name], NOT_ASKED[name]].flatMap((listed) => Object.keys(listed ?? {}));
      for (const part of parts.filter(hasAttacker)) {
        const claimed = (parts[likeOf(part) - 1]?.composition.properties ?? [])
          .filter(({ kind }) => kind !== 'eventually')
          .map(({ id }) => id);
        expect(part.composition.properties.map(({ id }) => id).sort()).toEqual(
          [...claimed, ...(part.thorough === true && !GOALS_TOO.has(name) ? [] : goals)]
            .filter((id) => !without.includes(id))
            .sort(),
        );
      }
    }
  });

  test('says nothing in V13 that a role does not decide', () => {
    const [part] = SCENARIOS.find(({ name }) => name === 'V13')?.parts.filter(hasAttacker) ?? [];
    expect(explore(part?.composition as Composition).undecided).toEqual([]);
  });

  const calm = { loss: 0, duplication: 0, reorder: 0, late: 0, powerCut: 0 };
  /** Where it begins is reached by the same machine. */
  const withM2me = (composition: Composition, variant: Variant): Composition => {
    const machine = composition.roles.find(({ name }) => name === 'm2me')?.machine;
    if (machine === undefined) throw new Error('no m2me');
    const other = variant(machine);
    const within = (one: Composition): Composition => ({
      ...one,
      roles: one.roles.map((role) => (role.machine === machine ? { ...role, machine: other } : role)),
      ...(one.start === undefined ? {} : { start: { ...one.start, from: within(one.start.from) } }),
    });
    return within(composition);
  };
  const broken = (composition: Composition, times: number, loss: number) =>
    explore(attackedBy({ ...composition, budgets: { ...composition.budgets, ...calm, loss } }, {}, times))
      .properties.filter(({ verdict, kind }) => verdict === 'violated' && kind !== 'sometimes')
      .map(({ id }) => id);

  test('has a device lose the old MCIM by one forged rejection, if that erases, out of reach of the new network (A-34)', () => {
    const [first] = SCENARIOS.find(({ name }) => name === 'V13')?.parts ?? [];
    const v13 = first?.composition as Composition;
    expect(broken(v13, 1, 0)).toEqual([]);
    expect(broken(switchedOff(v13, ['CM_REJECT_SEAL']), 1, 0)).toEqual(['G-07c', 'G-16']);
  });

  test('does not strand a device whose platform is revoked after a forged rejection: the old network is asked again', () => {
    const [first] = SCENARIOS.find(({ name }) => name === 'V13')?.parts ?? [];
    const v13 = first?.composition as Composition;
    const revoked = { ...v13, facts: [...(v13.facts ?? []), ...revocation], budgets: { ...v13.budgets, mishap: 1 } };
    expect(broken(revoked, 1, 0)).toEqual([]);
    expect(broken(withM2me(revoked, never('oldMcimIsKept')), 1, 0)).toEqual(['G-16']);
  });

  test('needs two of them, and a loss, where the new network answers', () => {
    const erasing = switchedOff(v11 as Composition, ['CM_REJECT_SEAL']);
    expect(broken(erasing, 2, 0)).toEqual([]);
    expect(broken(erasing, 2, 1)).toContain('G-07c');
    expect(broken(v11 as Composition, 2, 1)).toEqual([]);
  });
});
