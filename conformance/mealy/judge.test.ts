import { emit, setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { PlainEvent, Sent } from '../role.js';
import type { Subject } from './answer.js';
import { Refusal } from './answer.js';
import { mealyOfMachine } from './from-machine.js';
import { judgeWord } from './judge.js';
import { mismatchText, testWords } from './vitest.js';

const gate = setup({
  types: { emitted: {} as { type: 'paid'; cents: number } },
  actions: { send: (_args, _sent: Sent) => {} },
}).createMachine({
  id: 'gate',
  initial: 'shut',
  states: {
    shut: {
      on: {
        coin: {
          target: 'open',
          actions: [
            { type: 'send', params: { to: 'lamp', msg: { type: 'green' } } },
            emit({ type: 'paid', cents: 50 }),
          ],
        },
      },
    },
    open: { on: { push: { target: 'shut', actions: { type: 'send', params: { to: 'lamp', msg: { type: 'red' } } } } } },
  },
});
const GREEN: readonly (Sent | PlainEvent)[] = [
  { type: 'paid', cents: 50 },
  { to: 'lamp', msg: { type: 'green' } },
];
const RED: readonly Sent[] = [{ to: 'lamp', msg: { type: 'red' } }];

const role = mealyOfMachine(gate);
const strict = mealyOfMachine(gate, { reading: 'refused' });
const [coin, push] = ['coin', 'push'].map((name) => role.machine.inputs.indexOf(name)) as [number, number];

/** A gate; after so many coins it is stuck. */
const start =
  (stuckAfter = Infinity) =>
  (): Subject => {
    let [isOpen, coins] = [false, 0];
    return ({ type }) => {
      if (type === 'coin' && ++coins > stuckAfter) throw new Refusal('stuck');
      if ((type === 'push') !== isOpen) return undefined;
      isOpen = !isOpen;
      return isOpen ? GREEN : RED;
    };
  };

describe('an implementation', () => {
  test('is right where every answer is, whatever the order between ports', async () => {
    expect(await judgeWord(role, [push, coin, coin, push, coin], start())).toBeUndefined();
  });

  test('is wrong at the first answer that is', async () => {
    const mismatch = await judgeWord(role, [coin, push, coin, push], start(1));
    expect(mismatch).toMatchObject({ inputs: ['coin', 'push', 'coin'], state: 'shut', got: 'refusal' });
    expect(mismatchText(mismatch as never)).toBe(
      'after coin, push, coin, sent in shut: expected {"type":"green"} to lamp, {"type":"paid","cents":50}, ' +
        'got a refusal (stuck)',
    );
  });

  test('is wrong with as many messages that say something else', async () => {
    const dim =
      (): Subject =>
      ({ type }) =>
        type === 'coin' ? [...GREEN].fill(RED[0] as Sent, 1) : RED;
    expect(await judgeWord(role, [coin], dim)).toMatchObject({
      inputs: ['coin'],
      got: [{ to: '(listeners)' }, RED[0]],
    });
  });

  test('has to refuse where an undefined event is read so', async () => {
    const mismatch = await judgeWord(strict, [coin, coin], start());
    expect(mismatchText(mismatch as never)).toBe('after coin, coin, sent in open: expected a refusal, got silence');
    expect(await judgeWord(strict, [coin, coin], start(1))).toBeUndefined();
  });

  test.each([
    ['a method that is not there', () => (({}) as { push(): [] }).push(), 'TypeError'],
    ['a bound of its own', () => 'x'.repeat(-1) as never, 'RangeError: Invalid count value'],
    ['an error of its own', () => Promise.reject(new Error('jammed')), 'an error that is no Refusal (Error: jammed)'],
  ] as const)('does not refuse by %s', async (_what, fault: Subject, says) => {
    const mismatch = await judgeWord(strict, [push], () => fault);
    expect(mismatch).toMatchObject({ expected: 'refusal', got: 'error' });
    expect(mismatchText(mismatch as never)).toContain(says);
  });

  test.each([
    ['a text', 'nothing', "answer: expected a list of events, or nothing, got the text 'nothing'"],
    ['an event without its list', { type: 'paid' }, 'answer: expected a list of events, or nothing, got an object'],
    ['a list of texts', ['paid'], 'answer[0]: expected an event { type, … } or a message { to, msg: { type, … } }'],
    ['nobody knows what', [{ type: 'paid' }, null], 'answer[1]: expected an event'],
    ['a message without an event', [{ to: 'lamp', msg: 'green' }], 'answer[0]: expected an event'],
  ])('that answers with %s is told so, also where a refusal is due', async (_what, answer, says) => {
    await expect(judgeWord(strict, [push], () => () => answer as never)).rejects.toThrow(
      `MDL-455 gate, push sent in shut: ${says}`,
    );
  });

  test('that takes no events is told so, also where a refusal is due', async () => {
    await expect(judgeWord(strict, [push], () => undefined as never)).rejects.toThrow(
      'MDL-455 gate: implementation: expected a function that takes an event and returns the answer, got undefined. ' +
        'Have what starts it return one.',
    );
  });

  test('may emit events with fields of any name', async () => {
    const mail = { type: 'mail', to: 'bob', msg: 'hi' };
    const post = mealyOfMachine(setup({}).createMachine({ id: 'post', on: { write: { actions: emit(mail) } } }));
    expect(await judgeWord(post, [0], () => () => [mail])).toBeUndefined();
    expect(await judgeWord(post, [0], () => () => [{ ...mail, to: 'eve' }])).toMatchObject({ inputs: ['write'] });
  });

  test('may be sent other events of the same class', async () => {
    const events: PlainEvent[] = [];
    const echo: Subject = (event) => void events.push(event);
    await judgeWord(role, [{ input: push, event: { type: 'push', force: 9 } }, push], () => echo);
    expect(events).toEqual([{ type: 'push', force: 9 }, { type: 'push' }]);
  });

  test('is not sent what the machine does not have', async () => {
    await expect(judgeWord(role, [7], start())).rejects.toThrow('gate: input 7 is not sent in shut');
    const partial = mealyOfMachine(gate, { reading: 'never' });
    await expect(judgeWord(partial, [coin, coin], start())).rejects.toThrow('gate: input coin is not sent in open');
  });
});

describe('tests of words', () => {
  const tests = new Map<string, () => Promise<void>>();
  const api = {
    describe: (_name: string, body: () => void) => body(),
    test: (name: string, body: () => Promise<void>) => tests.set(name, body),
  };
  testWords(api, role, [[coin, push], [push]], start(0));

  test('are named after their inputs', () => {
    expect([...tests.keys()]).toEqual(['1: coin push', '2: push']);
  });

  test('fail with what was expected and what came', async () => {
    await expect(tests.get('1: coin push')?.()).rejects.toThrow(/^after coin, sent in shut: expected .*got a refusal/);
    await expect(tests.get('2: push')?.()).resolves.toBeUndefined();
  });
});
