import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import type { AgEf, Composition } from './composition.js';
import { done, noFaults } from './examples.js';
import { explore } from './explore.js';
import { Network } from './network.js';
import { outlookText } from './outlook-text.js';
import { outlookFrom } from './outlook.js';
import { planOf } from './plan.js';

const step = (target: string, says: string) => ({ target, ...done(says) });

/** A lamp that falls, and is swept up or left lying, where the wind rolls it to and fro. */
const lamp = createMachine({
  id: 'lamp',
  initial: 'lit',
  states: {
    lit: { on: { drop: step('broken', 'The lamp breaks.') } },
    broken: { on: { sweep: step('swept', 'It is swept up.'), leave: step('left', 'It is left.') } },
    swept: {},
    left: { on: { 'timer.gust': step('right', 'It rolls.'), mend: step('lit', 'By a wonder it is whole.') } },
    right: { on: { 'timer.gust': step('left', 'It rolls back.') } },
  },
});

const burns: AgEf = {
  kind: 'agEf',
  id: 'burns',
  says: 'The lamp can burn again.',
  goal: (view) => view.role('lamp').matches('lit'),
  withoutFaults: true,
  lost: {
    goal: 'is the lamp lit',
    because: [
      { says: 'It is in the bin.', holds: (view) => view.role('lamp').matches('swept') },
      { says: 'It lies on the left.', holds: (view) => view.role('lamp').matches('left') },
      { says: 'It rolls about.', holds: (view) => !view.role('lamp').matches('lit') },
    ],
  },
};

const house = (property: AgEf): Composition => ({
  name: 'house',
  roles: [{ name: 'lamp', machine: lamp }],
  budgets: noFaults,
  stimuli: ['drop', 'sweep', 'leave'].map((type) => ({ id: `somebody says ${type}`, to: 'lamp', event: { type } })),
  facts: [{ id: 'a wonder', to: ['lamp'], event: { type: 'mend' }, fault: true }],
  properties: [property],
  accept: () => true,
});

const outlookOf = (property: AgEf) => explore(house(property), { outlook: true }).properties[0]?.outlook;

describe('what lies ahead of a state from which a goal is out of reach', () => {
  test('is every state that can be reached, what may happen, and where runs end', () => {
    expect(outlookOf(burns)).toEqual({
      goal: 'is the lamp lit',
      withoutFaults: true,
      states: 4,
      acts: [
        { kind: 'stimulus', id: 'somebody says sweep', endsIn: [0] },
        { kind: 'stimulus', id: 'somebody says leave', endsIn: [1] },
        { kind: 'timer', id: 'lamp.gust', endsIn: [1] },
      ],
      ends: [
        { says: 'It is in the bin.', states: 1, again: [] },
        { says: 'It rolls about.', states: 2, again: [2] },
      ],
    });
  });

  test('says of an end what is true in all of it, or nothing', () => {
    const { lost: _lost, ...wordless } = burns;
    const outlook = outlookOf(wordless);
    expect(outlook).toMatchObject({ goal: 'is burns fulfilled', ends: [{ says: '', states: 3, again: [2] }] });
    expect(outlook && outlookText(outlook).ends).toEqual([
      'Its runs end. (3 states: again and again lamp.gust expires.)',
    ]);
  });

  test('is said only of what is contradicted, and where it is asked for', () => {
    expect(outlookOf({ ...burns, withoutFaults: false, goal: (view) => !view.role('lamp').matches('lit') })).toBe(
      undefined,
    );
    expect(explore(house(burns)).properties[0]).not.toHaveProperty('outlook');
    expect(() => explore(house(burns), { outlook: true, symmetry: true })).toThrow('MDL-310');
  });

  test('is refused where the goal is reached', () => {
    const network = new Network(planOf(house(burns), {}));
    network.insertInitial();
    expect(() => outlookFrom(network, 0, burns)).toThrow(/^MDL-436 house: property burns: /);
  });

  test('is read as sentences', () => {
    const outlook = outlookOf(burns);
    expect(outlook && outlookText(outlook)).toEqual({
      says:
        'From here 4 states are reached, whatever happens but faults; in none of them is the lamp lit. What can ' +
        'still happen: somebody says sweep (ends in 1), somebody says leave (ends in 2), lamp.gust expires ' +
        '(ends in 2).',
      ends: [
        '(1) It is in the bin. (one state: nothing happens any more.)',
        '(2) It rolls about. (2 states: again and again lamp.gust expires.)',
      ],
    });
  });
});
