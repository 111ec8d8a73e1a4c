import { describe, expect, it } from 'vitest';
import type { RoleModel } from '../role.js';
import { doorModel } from '../run/example-door.js';
import { roleAutomaton } from '../select/automaton.js';
import { generateComplete } from './build.js';
import type { CompleteOptions } from './build.js';
import { leftOutOf } from './left-out.js';
import type { LeftOut } from './left-out.js';

const close = 'on.open/user.close/0';

function leftOut(model: RoleModel, options: CompleteOptions = {}): LeftOut[] {
  const automaton = roleAutomaton(model);
  return leftOutOf(generateComplete(model, automaton, options), automaton);
}

describe('what is in no complete suite', () => {
  it('is nothing where every input is sent everywhere, in a part as well', () => {
    expect(leftOut(doorModel)).toEqual([]);
    expect(leftOut(doorModel, { most: 0, mostOfPart: 25 })).toEqual([]);
  });

  it('is sent along sequences alone, or only behind such an input', () => {
    const samples = doorModel.samples.map((sample) =>
      sample.id === 'answer' ? { ...sample, onlyOnSequences: true as const } : sample,
    );
    const sequences = { closing: ['power-on', 'request', 'answer', 'close'] };
    const found = leftOut({ ...doorModel, samples, sequences });
    expect(found.map(({ why, inputs }) => [why, inputs])).toEqual([
      ['sent along sequences alone', ['answer']],
      ['only behind what is sent along sequences', []],
    ]);
    expect(found[0]?.transitions).toEqual(['on.waiting/user.answer/0']);
    expect(found[1]?.transitions).toContain(close);
  });

  it('does not fit into a part', () => {
    const [only, ...others] = leftOut(doorModel, { most: 0, mostOfPart: 12 });
    expect([only?.why, others]).toEqual(['too much for a part', []]);
    expect(only?.transitions).toContain(close);
  });

  it('is not told apart where a part has all that leads to it', () => {
    const automaton = roleAutomaton(doorModel);
    const suite = { ...generateComplete(doorModel, automaton), leftOutTransitions: [close] };
    expect(leftOutOf(suite, automaton)).toEqual([
      { why: 'leads to or comes from states that no word tells apart', transitions: [close], inputs: [] },
    ]);
  });
});
