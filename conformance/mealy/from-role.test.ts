import { setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { SampleInput, Sent } from '../role.js';
import { latchModel } from '../select/example-latch.js';
import { roleAutomaton } from '../select/automaton.js';
import { answersTo } from '../../test/support/automata.js';
import { mealyOfRole } from './from-role.js';

const chart = setup({ actions: { send: (_args, _sent: Sent) => {} } });
const say = (to: string, type: string) => ({ type: 'send' as const, params: { to, msg: { type } } });

describe('a role', () => {
  const role = mealyOfRole(roleAutomaton(latchModel));

  test('says by which rules it is deterministic', () => {
    expect(role.assumptions.join('\n')).toContain('the order between ports is not looked at');
    expect(role.assumptions.join('\n')).toContain('Silence is an answer');
  });

  test('is never sent what cannot happen', () => {
    const machine = chart.createMachine({
      id: 'm',
      initial: 'idle',
      states: {
        idle: { on: { ask: { target: 'busy', actions: say('peer', 'asked') } } },
        busy: { on: { 'timer.askExpired': { target: 'idle', actions: say('user', 'sorry') } } },
      },
    });
    const samples: readonly SampleInput[] = [
      { id: 'ask', from: 'user', op: 'ok', event: { type: 'ask' } },
      { id: 'expired', from: 'timer', op: 'ok', event: { type: 'timer.askExpired' } },
    ];
    const asker = mealyOfRole(roleAutomaton({ name: 'asker', machine, samples }));
    expect(answersTo(asker.machine, 'ask', 'ask', 'expired', 'expired')).toEqual([
      'peer:asked',
      '(silence)',
      'user:sorry',
      'never',
    ]);
    expect({ undecided: asker.undecided, notSent: asker.notSent }).toEqual({ undecided: 1, notSent: 1 });
    expect(asker.assumptions.join('\n')).toContain('Timers expire when the adapter says so');
    expect(role.assumptions.join('\n')).not.toContain('Timers expire');
  });

  test('keeps the messages behind its outputs', () => {
    expect(role.answers[role.machine.outputs.indexOf('user:latch.moved')]).toEqual([
      { to: 'user', msg: { type: 'latch.moved' } },
    ]);
  });
});
