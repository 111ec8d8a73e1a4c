import { and, not, or, setup, stateIn } from 'xstate';
import { describe, expect, test } from 'vitest';
import { receiverOf, sender } from '../explore/examples.js';
import { lintMachine } from '../lint/index.js';
import type { TransitionRule } from '../role.js';
import { door, doorModel } from '../run/example-door.js';
import { generateSuite } from '../suite/index.js';
import { firstDifference, guardMutants, newFindings, separator } from './index.js';

const namesOf = (machine: Parameters<typeof guardMutants>[0]): string[] =>
  guardMutants(machine).map(({ transition, without }) => `${transition} without ${without}`);

const doorMutant = (without: string) => {
  const found = guardMutants(door).find((each) => each.without === without);
  if (found === undefined) throw new RangeError(without);
  return found;
};

describe('guardMutants', () => {
  test('removes each guard, named as the transition is', () => {
    expect(namesOf(door)).toEqual([
      'on.waiting/user.answer/0 without isGenuine',
      'on.waiting/user.answer/1 without isReplay',
      'on.waiting/user.answer/2 without triesAreLeft',
    ]);
    expect(namesOf(sender)).toEqual(['waiting/receiver.ack/0 without bitIsOurs']);
    expect(namesOf(receiverOf(true))).toEqual(['listening/sender.frame/0 without isExpected']);
  });

  const machine = setup({
    types: { context: {} as { a: boolean; b: boolean }, events: {} as { type: 'go' } | { type: 'stop' } },
    guards: { a: ({ context }) => context.a, b: ({ context }) => context.b },
  }).createMachine({
    id: 'composite',
    context: { a: false, b: true },
    initial: 'x',
    on: { stop: { guard: not(and(['a', 'b'])), target: '.x' } },
    states: { x: { on: { go: [{ guard: or([and(['a', 'b']), and(['a', stateIn('y')])]), target: 'y' }] } }, y: {} },
  });

  test('removes each operand of a composite guard alone', () => {
    expect(namesOf(machine)).toEqual([
      '/stop/0 without not a and b',
      '/stop/0 without a',
      '/stop/0 without b',
      'x/go/0 without (a and b) or (a and in y)',
      'x/go/0 without a and b',
      'x/go/0 without a',
      'x/go/0 without b',
      'x/go/0 without a and in y',
      'x/go/0 without a (2)',
      'x/go/0 without in y',
    ]);
  });

  test('leaves the rest of the guard, and the machine itself, as they are', () => {
    const taken = guardMutants(machine).map((mutant) => {
      const changed = mutant.machine();
      const event = { type: mutant.descriptor };
      return changed.getTransitionData(changed.resolveState({ value: 'x', context: { a: false, b: true } }), event)
        .length;
    });
    expect(taken).toEqual([1, 0, 1, 1, 0, 1, 0, 0, 0, 0]);
    expect(
      machine.getTransitionData(machine.resolveState({ value: 'x', context: { a: false, b: true } }), { type: 'go' }),
    ).toEqual([]);
  });
});

describe('firstDifference', () => {
  const { suite } = generateSuite(doorModel);

  test('finds none in the machine that the suite was made from', () => {
    expect(firstDifference(doorModel, suite)).toBeUndefined();
  });

  test('names the test and the step at which a missing guard shows', () => {
    const difference = firstDifference({ ...doorModel, machine: doorMutant('isGenuine').machine() }, suite);
    const found = suite.tests.find(({ id }) => id === difference?.test);
    expect(difference?.kind).toBe('answer');
    expect(found?.steps[difference?.step ?? -1]?.event).toMatchObject({ type: 'user.answer' });
  });

  test('tells a refusal for another cause from another answer', () => {
    const difference = firstDifference({ ...doorModel, machine: doorMutant('isReplay').machine() }, suite);
    expect(difference).toMatchObject({ kind: 'cause' });
  });

  test('takes a machine that fails for another', () => {
    const failing = door.provide({
      guards: {
        isGenuine: () => {
          throw new Error('no');
        },
      },
    });
    expect(firstDifference({ ...doorModel, machine: failing }, suite)).toMatchObject({ kind: 'failed' });
  });
});

test('newFindings are those that the role itself does not have', () => {
  const before = lintMachine(doorModel);
  expect(before.length).toBeGreaterThan(0);
  expect(newFindings(doorModel, before)).toEqual([]);
  const found = newFindings({ ...doorModel, machine: doorMutant('isReplay').machine() }, before);
  expect(found.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'MDL-107 on.waiting/user.answer/2',
    'MDL-107 on.waiting/user.answer/3',
  ]);
});

describe('separator', () => {
  test('finds a shortest word that tells a mutant apart', () => {
    const separate = separator(doorModel);
    expect(separate(doorMutant('isGenuine'))).toEqual({
      word: ['power-on', 'request', 'answer.wrong-key'],
      complete: true,
    });
  });

  const meta: TransitionRule = { ids: ['X-1'], outcome: 'done' };
  const twice = setup({
    types: { events: {} as { type: 'go' } },
    guards: { always: () => true },
  }).createMachine({
    id: 'twice',
    initial: 'a',
    states: { a: { on: { go: { guard: 'always', target: 'b', meta } } }, b: {} },
  });
  const model = {
    name: 'twice',
    machine: twice,
    samples: [{ id: 'go', event: { type: 'go' }, from: 'user', op: 'ok' as const }],
  };

  test('finds none for a guard that says what is true there anyway', () => {
    const [mutant] = guardMutants(twice);
    expect(mutant?.without).toBe('always');
    expect(mutant === undefined ? undefined : separator(model)(mutant)).toEqual({ complete: true });
  });

  test('says that a bound was hit', () => {
    const [mutant] = guardMutants(twice);
    expect(mutant === undefined ? undefined : separator(model, { maxPairs: 1 })(mutant)).toEqual({ complete: false });
  });
});
