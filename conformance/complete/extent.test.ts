import { describe, expect, it } from 'vitest';
import { countMutants } from '../certify/index.js';
import { mealyOfRole, minimise, SILENCE } from '../mealy/index.js';
import { doorModel } from '../run/example-door.js';
import { roleAutomaton } from '../select/automaton.js';
import { generateComplete } from './build.js';
import { extentOf } from './extent.js';

const automaton = roleAutomaton(doorModel);
const { machine } = minimise(mealyOfRole(automaton).machine);
const transitions = machine.next.filter((to) => to >= 0).length;

describe('the extent of complete suites', () => {
  it.each([
    ['one for the whole automaton', {}],
    ['one of them for the whole automaton', { most: 0, mostOfPart: 10_000 }],
  ])('of %s is everything', (_name, options) => {
    const { inParts, outside, ...sizes } = extentOf(generateComplete(doorModel, automaton, options), automaton);
    expect(sizes).toEqual({ states: machine.states.length, inputs: machine.inputs.length, transitions });
    expect([inParts, outside]).toEqual([transitions, { transfer: 0, output: 0, missing: 0 }]);
  });

  it('is what their inputs lead to, and what they tell apart', () => {
    const samples = doorModel.samples.filter(({ id }) => id === 'power-on' || id === 'request');
    const some = { ...doorModel, samples };
    const suite = { ...generateComplete(some, roleAutomaton(some)), modelHash: automaton.hash };
    const width = machine.inputs.length;
    const sent = samples.map(({ id }) => machine.inputs.indexOf(id));
    const reached = new Set([0]);
    for (const state of reached)
      for (const input of sent)
        if ((machine.next[state * width + input] as number) >= 0)
          reached.add(machine.next[state * width + input] as number);
    const held = [...reached].flatMap((state) =>
      sent.map((input) => state * width + input).filter((at) => (machine.next[at] as number) >= 0),
    );
    const silence = machine.outputs.indexOf(SILENCE);
    const changing = held.filter((at) => machine.next[at] !== Math.floor(at / width) || machine.output[at] !== silence);
    // Its automaton is minimal with these inputs alone.
    expect(suite.parts.map((part) => part.states)).toEqual([reached.size]);
    expect(extentOf(suite, automaton)).toMatchObject({
      inParts: held.length,
      outside: {
        transfer: countMutants(machine, 'transfer') - held.length * (reached.size - 1),
        output: countMutants(machine, 'output') - held.length * (suite.answers.length - 1),
        missing: countMutants(machine, 'missing', silence) - changing.length,
      },
    });
  });

  it('is not asked of suites of another automaton', () => {
    const suite = { ...generateComplete(doorModel, automaton), modelHash: '0'.repeat(64) };
    expect(() => extentOf(suite, automaton)).toThrow(
      /^MDL-423 door: complete suites: expected those of the automaton /,
    );
  });
});
