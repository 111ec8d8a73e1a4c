import { describe, expect, test } from 'vitest';
import type { Attacker, Composition } from './composition.js';
import { needhamSchroeder } from './attacker-examples.js';
import { stopAndWait } from './examples.js';
import { explore } from './explore.js';
import { name, secret } from './terms.js';

/** What plain JavaScript lets through. */
const exploring = (composition: object) => () => explore(composition as Composition);
const good = stopAndWait(true);

describe('a field that nothing reads is refused', () => {
  const fact = { id: 'f', to: ['sender'], event: { type: 'x' } };
  test.each([
    [
      'the composition',
      { propertys: [] },
      /MDL-434 stop-and-wait: the composition: .*'propertys'\. Did you mean 'properties'\?/,
    ],
    [
      'channels',
      { channels: { capacity: 2 } },
      /channels: expected no fields but default, overrides, got 'capacity'\. Put it/,
    ],
    ['the default channel', { channels: { default: { lossless: true } } }, /channels\.default: .*'lossless'/],
    [
      'an override',
      { channels: { overrides: [{ from: 'sender', to: 'receiver', lost: 1 }] } },
      /override sender>receiver/,
    ],
    ['a role', { roles: good.roles.map((role) => ({ ...role, inputs: 1 })) }, /role sender: .*Did you mean 'input'/],
    ['a fact', { facts: [{ ...fact, budgets: 'loss' }] }, /fact f: .*Did you mean 'budget'/],
    [
      'what a fact waits for',
      { facts: [{ ...fact, whileIn: { role: 'sender', state: ['idle'] } }] },
      /whileIn of fact f/,
    ],
    ['a stimulus', { stimuli: [{ ...fact, to: 'sender', clears: [] }] }, /stimulus f: .*'clears'/],
    ['timers', { timers: { long: [] } }, /timers: expected no fields but longer/],
    ['a ghost', { ghost: { initial: 0, next: () => 0, step: 1 } }, /ghost: .*'step'/],
    ['a start', { start: { from: good, untill: () => true } }, /start: .*Did you mean 'until'/],
    [
      'a property',
      { properties: [{ kind: 'agEf', id: 'p', says: 's', form: () => true, goal: () => true }] },
      /property p: .*'form'\. Did you mean 'from'/,
    ],
  ])('of %s', (_what, part, says) => {
    expect(exploring({ ...good, ...part })).toThrow(says);
  });
});

describe('an attacker is refused', () => {
  const { attacker, ...composition } = needhamSchroeder(false, 1);
  const exploringWith = (change: { readonly [field in keyof Attacker]?: unknown }) =>
    exploring({ ...composition, attacker: { ...attacker, ...change } });

  test.each([
    ['onLink', 'a function'],
    ['term', 'a function'],
    ['initially', 'a list of terms'],
    ['tries', 'a list of'],
    ['budget', 'the name of a budget'],
  ] as const)('without %s', (field, expected) => {
    expect(exploringWith({ [field]: undefined })).toThrow(
      new RegExp(`MDL-434 .*attacker\\.${field}: expected ${expected}`),
    );
  });

  test('with a try that is none', () => {
    expect(exploringWith({ tries: [{ from: 'alice', to: 'bob' }] })).toThrow(/attacker\.tries: expected a list of \{/);
    const strange = { from: 'alice', to: 'bob', event: { type: 'alice.first' }, when: 1 };
    expect(exploringWith({ tries: [strange] })).toThrow(/alice\.first from alice to bob .*'when'/);
  });

  test.each([
    ['of an unknown kind', { kind: 'sigend' }, /got the kind 'sigend', which is none of name, secret, tuple, signed/],
    ['that is nothing', undefined, /got nothing\. Give each message/],
    ['that is a string', 'x', /got a string/],
    ['without its body', { kind: 'signed', by: 'a' }, /got 'signed' of nothing/],
    ['with parts that are no list', { kind: 'tuple', parts: secret('k') }, /got 'tuple' with parts that are no list/],
    ['with a name that is no string', { kind: 'name', name: 7 }, /got 'name' with a name that is no string/],
    [
      'with something else within',
      { kind: 'tuple', parts: [name('a'), { kind: 'hash', body: {} }] },
      /'tuple' of 'hash' of/,
    ],
  ])('for a term %s', (_what, term, says) => {
    expect(exploringWith({ term: () => term })).toThrow(says);
    expect(exploringWith({ term: () => term })).toThrow(/^MDL-435 attacker\.term of alice\.first from alice to bob: /);
    expect(exploringWith({ initially: [name('a'), term] })).toThrow(/^MDL-435 attacker\.initially\[1\]: /);
  });

  test('for a term that cannot be told', () => {
    const term = () => {
      throw new Error('no such message');
    };
    expect(exploringWith({ term })).toThrow(/MDL-435 .*got the error "no such message"/);
  });
});
