import { setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import { compileMachine } from '../compile/index.js';
import type { RoleModel, Sent } from '../role.js';
import { doorModel } from '../run/example-door.js';
import { latchModel } from '../select/example-latch.js';
import { generateSuite } from '../suite/index.js';
import { Changed, chartMutants, differences, guardMutants, WalkedTests } from './index.js';

const rule = { ids: ['X-1'], outcome: 'done' as const };
const answers = (type: string) => ({ type: 'send' as const, params: { to: 'user', msg: { type } } });
/** It opens without a word, so that a wrong code which opens it shows later. */
const quiet: RoleModel = {
  name: 'safe',
  machine: setup({
    types: { events: {} as { type: 'user.code'; isRight: boolean } | { type: 'user.pull' } },
    actions: { send: (_args, _sent: Sent) => {} },
    guards: { isRight: ({ event }) => event.type === 'user.code' && event.isRight },
  }).createMachine({
    id: 'safe',
    initial: 'shut',
    states: {
      shut: {
        on: {
          'user.code': [{ guard: 'isRight', target: 'open', meta: rule }, { meta: rule }],
          'user.pull': { actions: answers('safe.holds'), meta: rule },
        },
      },
      open: { on: { 'user.code': { meta: rule }, 'user.pull': { actions: answers('safe.gives'), meta: rule } } },
    },
  }),
  samples: [
    { id: 'right', from: 'user', op: 'ok', event: { type: 'user.code', isRight: true } },
    { id: 'wrong', from: 'user', op: 'ok', event: { type: 'user.code', isRight: false } },
    { id: 'pull', from: 'user', op: 'ok', event: { type: 'user.pull' } },
  ],
};

describe.each([
  ['the door', doorModel],
  ['the latch', latchModel],
  ['the quiet safe', quiet],
])('of %s with a fault', (_name, model) => {
  const { tests } = generateSuite(model).suite;
  const base = compileMachine(model);
  const walked = new WalkedTests(model, base, tests);

  const mutants = [...guardMutants(model.machine), ...chartMutants(model.machine)];
  test.each(mutants.map((mutant) => [mutant.transition, mutant] as const))(
    'at %s each test finds what it finds when it is walked alone',
    (_transition, mutant) => {
      const alone = [...differences({ ...model, machine: mutant.machine() }, tests)];
      expect([...walked.differences(mutant)]).toEqual(alone);
      expect(walked.finds(mutant)).toBe(alone.length > 0);
      for (const one of tests.filter((_test, at) => at % 4 === 0))
        expect(new WalkedTests(model, base, [one]).finds(mutant)).toBe(alone.some(({ test: id }) => id === one.id));
      // What a transition does otherwise, nobody may see.
      expect(alone.length).toBeGreaterThanOrEqual(mutant.changes === 'choice' ? 1 : 0);
    },
  );
});

test('a machine without a guard is the machine itself wherever the guard is not looked at', () => {
  const base = compileMachine(doorModel);
  const mutant = guardMutants(doorModel.machine).find(({ without }) => without === 'isGenuine');
  if (mutant === undefined) throw new RangeError('isGenuine');
  const changed = new Changed(doorModel, base, mutant);
  const asked = generateSuite(doorModel).suite.tests.flatMap(({ steps }) => steps);
  const due = asked.map((expected) => changed.instead(base.initial, expected));
  expect(due.filter((outcome) => outcome !== undefined)).toEqual([]);
});
