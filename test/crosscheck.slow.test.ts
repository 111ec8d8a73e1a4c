import { describe, expect, test } from 'vitest';
import { crosscheck } from '../cli/crosscheck.js';
import { runSpin, spinMissing } from '../cli/spin.js';
import { toPromela } from '../conformance/emit/promela.js';
import { needhamSchroeder } from '../conformance/explore/attacker-examples.js';
import { linked, noFaults, polling, rewired, stopAndWait, watchdogs } from '../conformance/explore/examples.js';
import { explore } from '../conformance/explore/index.js';
import type { Budgets, Composition } from '../conformance/explore/index.js';
import { lookAgain } from '../conformance/explore/second-look.js';
import { guardMutants } from '../conformance/mutate/index.js';
import { v1, v1Fair, v3Fair } from '../models/scenarios/index.js';
import { built, mcim, ROOT } from './cli-built.js';

const missing = spinMissing();
const faults: Partial<Budgets> = { loss: 1, duplication: 1, reorder: 1, late: 1 };

/** The link with the properties that a wire to another card leaves true. */
const wiredLink = rewired(
  { ...linked(true), properties: linked(true).properties.filter(({ id }) => ['told', 'canLearn'].includes(id)) },
  'card',
  'cardOfThisHost',
);

const examples: [string, Composition][] = [
  ['stop-and-wait without faults', stopAndWait(true)],
  ['stop-and-wait with every fault', stopAndWait(true, { ...faults, loss: 2 })],
  ['stop-and-wait with its bug', stopAndWait(false, faults)],
  ['timers in order', watchdogs([['a.long', 'b.short']])],
  ['timers without order', watchdogs([])],
  ['a synchronous link that loses power', linked(true) as unknown as Composition],
  ['an urgent link that loses power', linked(false) as unknown as Composition],
  ['a link over a wire', wiredLink as unknown as Composition],
  ['a livelock that a fact ends', polling('fact')],
  ['a livelock that a fact may end', polling('fact', 'free')],
  ['a livelock that a command ends', polling('command')],
];

test.skipIf(missing !== undefined).each(examples)(
  'Spin and the second look count and judge as the explorer does: %s',
  (_name, composition) => {
    const found = crosscheck({ scenario: composition.name, composition });
    expect(found.properties.filter(({ confirmed }) => !confirmed)).toEqual([]);
    expect(found).toMatchObject({
      equal: true,
      strayed: false,
      statesOfSpin: found.states,
      transitionsOfSpin: found.transitions,
      depthOfSpin: found.depth,
    });
  },
);

describe.skipIf(missing !== undefined)('a composition that has changed', () => {
  const small = (composition: unknown): Composition => {
    const typed = composition as Composition;
    return { ...typed, budgets: { ...typed.budgets, loss: 0, duplication: 0, reorder: 0, powerCut: 1 } };
  };

  test('has changed for Spin alike, where a guard of a role is removed', () => {
    const genuine = small(v1);
    const role = genuine.roles.find(({ name }) => name === 'tre');
    const before = explore(genuine).states;
    const mutants = guardMutants(role?.machine as never).filter(({ descriptor }) => descriptor.startsWith('m2me.'));
    const changed = mutants
      .map((mutant) => ({
        ...genuine,
        roles: genuine.roles.map((each) => (each.name === 'tre' ? { ...each, machine: mutant.machine() } : each)),
      }))
      .find((composition) => explore(composition).states !== before);
    expect(changed).toBeDefined();
    const found = crosscheck({ scenario: 'mutant', composition: changed as Composition });
    expect(found.states).not.toBe(before);
    expect(found.equal).toBe(true);
  });

  test('is told from what was written before, in states and in verdicts', () => {
    const { text } = toPromela(stopAndWait(true, faults));
    const spin = runSpin(text.replace('left_loss = 1', 'left_loss = 0'), { optimisation: '-O0' });
    expect(spin.states).toBeLessThan(explore(stopAndWait(true, faults)).states);
    expect(spin.strayed).toBe(false);
  });

  test('says so where it comes to what the explorer did not: here a timer out of order', () => {
    const { text } = toPromela(watchdogs([['a.long', 'b.short']]));
    const order = / && !c_expr \{ USED\[.*?\] \}/g;
    expect(text).toMatch(order);
    expect(runSpin(text.replace(order, ''), { optimisation: '-O0' }).strayed).toBe(true);
  });
});

describe.skipIf(missing !== undefined)('that every fair run comes to its end', () => {
  const cut = { loss: 0, duplication: 0, reorder: 0 };
  const fairly = (composition: unknown): Composition => {
    const typed = composition as Composition;
    return { ...typed, budgets: { ...typed.budgets, ...cut } };
  };
  const accepted = (composition: Composition, fair: readonly number[]): boolean => {
    const { text } = toPromela(composition, { fairRuns: { id: 'G-16d', fair } });
    return runSpin(text, { cycles: true, optimisation: '-O0' }).accepted;
  };

  test.each([
    ['V1', v1Fair],
    ['V3', v3Fair],
  ])('Spin confirms, and not without the fairness that is needed: %s', (_name, scenario) => {
    const composition = fairly(scenario);
    const { verdicts, fair } = lookAgain(composition);
    const needed = fair['G-16d'] ?? [];
    expect([verdicts['G-16d']?.holds, accepted(composition, needed)]).toEqual([true, false]);
    for (const label of needed)
      expect(
        accepted(
          composition,
          needed.filter((other) => other !== label),
        ),
      ).toBe(true);
    expect(needed.length).toBeGreaterThan(0);
  });

  test('Spin denies of a device whose power does not come back, as the explorer does', () => {
    const genuine = fairly(v1Fair);
    const dark = { ...genuine, facts: (genuine.facts ?? []).filter(({ id }) => id !== 'power restored') };
    const found = crosscheck({ scenario: 'dark', composition: dark });
    expect(found.properties.filter(({ id }) => id === 'G-16d')).toMatchObject([
      { by: 'second look', holds: false, confirmed: true },
      { by: 'Spin', holds: false, confirmed: true },
    ]);
  });

  test('more fairness than a never claim takes is refused', () => {
    const fairRuns = { id: 'G-16d', fair: [0, 1, 2, 3, 8] };
    expect(() => toPromela(fairly(v1Fair), { fairRuns })).toThrow(
      /MDL-309 .*labels to be fair to: expected at most 4, got 5/,
    );
  });
});

describe('a second look', () => {
  test.each([...examples, ['V1 without faults', v1 as unknown as Composition] as [string, Composition]])(
    'judges what looks ahead as the explorer does: %s',
    (_name, composition) => {
      const less = { ...composition, budgets: { ...composition.budgets, reorder: 0, duplication: 0, loss: 1 } };
      const ours = explore(less);
      const again = lookAgain(less);
      expect({ states: again.states, transitions: again.transitions }).toEqual({
        states: ours.states,
        transitions: ours.transitions,
      });
      const verdicts = ours.properties
        .filter(({ kind }) => ['agEf', 'efAg', 'eventually'].includes(kind))
        .map(({ id, holds, counterexample, witness }) => {
          const trace = counterexample ?? witness;
          return [id, { holds, ...(trace === undefined ? {} : { steps: trace.steps.length }) }];
        });
      expect(again.verdicts).toEqual(Object.fromEntries(verdicts));
    },
  );
});

describe('what cannot be written in Promela is refused', () => {
  test('an attacker', () => {
    expect(() => toPromela(needhamSchroeder(true))).toThrow(/MDL-309 .*attacker: expected none, got one/);
  });

  test('a fact that one role takes twice', () => {
    const twice: Composition = {
      ...watchdogs([]),
      budgets: noFaults,
      facts: [{ id: 'twice', to: ['a', 'a'], event: { type: 'timer.longExpired' } }],
    };
    expect(() => toPromela(twice)).toThrow(/MDL-309 .*fact twice: expected each role once, got twice/);
  });
});

test('where Spin is not there, mcim crosscheck says so, how to install it, and ends with 2', async () => {
  await built();
  const without = { PATH: '' };
  expect(await mcim(['crosscheck'], ROOT, without)).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^mcim crosscheck: could not run: no spin and no C compiler.*apt-get install.*\.\n$/,
    ) as string,
  });
  const { code, stdout } = await mcim(['crosscheck', '--json'], ROOT, without);
  expect([code, JSON.parse(stdout)]).toMatchObject([2, { ran: false, cases: [] }]);
});
