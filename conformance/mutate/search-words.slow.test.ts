import { setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { RoleModel, TransitionRule } from '../role.js';
import { doorModel } from '../run/example-door.js';
import { latchModel } from '../select/example-latch.js';
import { generateSuite, withoutFaultTests } from '../suite/index.js';
import { chartMutants, faultName, firstDifference, guardMutants, searchFaultWords, separator } from './index.js';
import type { FaultSearchOptions } from './index.js';

const faultsOf = ({ machine }: RoleModel) => [...guardMutants(machine), ...chartMutants(machine)];

const searched = (model: RoleModel, tests = generateSuite(model).suite.tests, options: FaultSearchOptions = {}) =>
  searchFaultWords(model, tests, faultsOf(model), options);

const missedBy = (model: RoleModel, words: readonly (readonly string[])[], criteria: readonly 'transitions'[]) => {
  const { suite } = generateSuite(model, { criteria, faultWords: words });
  return faultsOf(model)
    .filter((fault) => firstDifference({ ...model, machine: fault.machine() }, suite) === undefined)
    .map(faultName);
};

/** Says the same in both states, but for one input that is sent along a sequence alone. */
const rule = (id: string): TransitionRule => ({ ids: [id], outcome: 'done' });
const vaultMachine = setup({
  types: { events: {} as { type: 'user.turn' | 'user.knock' | 'noise' }, transitionMeta: {} as TransitionRule },
  actions: { send: (_args, _params: { readonly to: string; readonly msg: { readonly type: string } }) => {} },
}).createMachine({
  id: 'vault',
  initial: 'shut',
  states: {
    shut: {
      on: {
        noise: { description: 'It does not hear.', meta: { ids: ['VAULT-5'], outcome: 'ignored' } },
        'user.turn': { target: 'open', description: 'It opens.', meta: rule('VAULT-1') },
        'user.knock': {
          actions: { type: 'send', params: { to: 'user', msg: { type: 'vault.dull' } } },
          description: 'It sounds dull.',
          meta: rule('VAULT-2'),
        },
      },
    },
    open: {
      on: {
        'user.turn': { target: 'shut', description: 'It shuts.', meta: rule('VAULT-3') },
        'user.knock': {
          actions: { type: 'send', params: { to: 'user', msg: { type: 'vault.bright' } } },
          description: 'It sounds bright.',
          meta: rule('VAULT-4'),
        },
      },
    },
  },
});
const vault: RoleModel = {
  name: 'vault',
  machine: vaultMachine,
  samples: [
    { id: 'turn', from: 'user', op: 'ok', event: { type: 'user.turn' } },
    { id: 'knock', from: 'user', op: 'ok', event: { type: 'user.knock' }, onlyOnSequences: true },
  ],
  sequences: { knocked: ['knock'] },
};

describe('searchFaultWords', () => {
  test.each([doorModel, latchModel, vault])(
    'with its words the suite of $name finds all that can be found',
    (model) => {
      const { suite } = generateSuite(model, { criteria: ['transitions'] });
      const { tried, found, words, equivalent, undecided } = searched(model, suite.tests);
      expect(words.length).toBeGreaterThan(0);
      expect(undecided).toEqual([]);
      expect(tried).toBe(found + words.flatMap(({ finds }) => finds).length + equivalent.length);
      const all = words.map(({ word }) => word);
      expect(missedBy(model, all, ['transitions'])).toEqual(equivalent);
      // Of the door one word stands for all: each takes a moment.
      for (const each of model === doorModel ? words.slice(0, 1) : words) {
        const left = missedBy(
          model,
          all.filter((word) => word !== each.word),
          ['transitions'],
        );
        expect(left.length, `without ${each.word.join(' ')}`).toBeGreaterThan(equivalent.length);
      }
    },
  );

  test('words of before are kept where they find something, and nothing is searched for what they find', () => {
    const tests = generateSuite(vault, { criteria: ['transitions'] }).suite.tests;
    const known = searched(vault, tests).words.map(({ word }) => word);
    const again = searched(vault, tests, { known: [['turn'], ...known], maxPairs: 1 });
    expect(again.words.map(({ word }) => word)).toEqual(known);
  });

  test('goes on behind tests that lead a faulty machine elsewhere, where the bound is too small for all words', () => {
    const { tests } = generateSuite(vault, { criteria: [], faultWords: [['turn', 'turn']] }).suite;
    const [near, far] = [[], tests].map((some) => searched(vault, some, { maxPairs: 1 }));
    expect(near?.undecided).toContain('open/user.turn/0: to open');
    expect(far?.words.filter(({ finds }) => finds.includes('open/user.turn/0: to open'))).toMatchObject([
      { word: ['turn', 'turn', 'knock'] },
    ]);
    expect(far?.undecided).toEqual(['shut/user.knock/0: to open', 'open/user.knock/0: to shut']);
  });

  test('finds nothing behind a word that leads both machines to the same', () => {
    const [turn] = chartMutants(vault.machine).filter(({ transition }) => transition === 'open/user.turn/0');
    if (turn === undefined) throw new RangeError('open/user.turn/0');
    const separate = separator(vault);
    expect(separate(turn, [[], ['turn']])).toEqual({ complete: false });
    expect(separate(turn, [['turn', 'turn', 'knock', 'turn']])).toEqual({
      word: ['turn', 'turn', 'knock'],
      complete: true,
    });
    expect(() => separate(turn, [['turn', 'ring']])).toThrow(
      'MDL-203 vault: no sample input named ring, at step 2 of a word.',
    );
  });

  test('decides at once of what is never sent, for it changes nothing', () => {
    const noise = chartMutants(vault.machine).filter(({ transition }) => transition === 'shut/noise/0');
    const heard = (from: string) => {
      const sample = { id: 'noise', from, op: 'ok' as const, event: { type: 'noise' } };
      const separate = separator({ ...vault, samples: [...vault.samples, sample] }, { maxPairs: 1 });
      return noise.map((mutant) => separate(mutant));
    };
    expect(noise.map(({ does }) => does)).toEqual(['to open']);
    expect(heard('env')).toEqual([{ complete: true }]);
    expect(heard('user')).toEqual([{ complete: false }]);
  });

  test('says what the bound has left open', () => {
    const { undecided, words } = searched(latchModel, [], { maxPairs: 1 });
    expect(undecided.length).toBeGreaterThan(0);
    expect(searched(latchModel, []).undecided).toEqual([]);
    expect(words.every(({ word }) => word.length === 1)).toBe(true);
  });
});

describe('tests of words', () => {
  const { suite } = generateSuite(vault, { criteria: [], faultWords: [['turn', 'knock']] });

  test('may leave the automaton, and ask of each step what the machine does', () => {
    expect(suite.tests).toMatchObject([
      {
        id: 'vault/fault/a37acbe2.ok',
        title: 'with shut, when 2 inputs come, turn to knock, then each is answered as its state wants',
        criterion: 'fault',
        purpose: 0,
        further: 1,
        steps: [
          { input: 'turn', at: 'shut', allowed: [[]], ids: ['VAULT-1'] },
          { input: 'knock', at: 'open', allowed: [[{ msg: { type: 'vault.bright' } }]], ids: ['VAULT-4'] },
        ],
      },
    ]);
    expect(withoutFaultTests(suite)).toEqual([]);
  });

  test('have the readings of all their steps', () => {
    const readings = (steps: readonly { readonly input: string }[]) => steps.map(({ input }) => `of ${input}`);
    const made = generateSuite(vault, { criteria: [], faultWords: [['turn', 'knock']], readings });
    expect(made.suite.tests[0]?.readings).toEqual(['of turn', 'of knock']);
  });

  test.each([
    [[], 'MDL-204', 'vault: expected a word of samples, got none.'],
    [['turn', 'ring'], 'MDL-203', 'vault: no sample input named ring, at step 2 of a word.'],
  ])('refuses %j', (word, code, message) => {
    expect(() => generateSuite(vault, { criteria: [], faultWords: [word] })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  test('refuses what cannot happen', () => {
    expect(() => generateSuite(doorModel, { criteria: [], faultWords: [['power-on', 'open-expired']] })).toThrow(
      'the word power-on open-expired cannot happen from step 2 on: open-expired changes nothing there',
    );
  });
});
