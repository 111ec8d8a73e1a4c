import { describe, expect, test } from 'vitest';
import type { Composition, Property, View } from './composition.js';
import { needhamSchroeder } from './attacker-examples.js';
import { stopAndWait } from './examples.js';
import { explore } from './explore.js';
import { exploreParts } from './parts.js';
import { nearest } from './unanswerable.js';

const holding = (property: Property): Composition => ({ ...stopAndWait(true), properties: [property] });
const always = (holds: (view: View) => boolean): Property => ({
  kind: 'always',
  id: 'claim',
  says: 'It holds.',
  holds,
});
const asking = (holds: (view: View) => boolean) => () => explore(holding(always(holds)));

describe('a predicate that cannot fail is refused', () => {
  test('for a state that the chart does not have, with the one that was meant', () => {
    expect(asking((view) => !view.role('sender').matches('idel'))).toThrow(
      "MDL-433 property claim: sender.matches: expected a state that the chart has (idle, waiting), got 'idel'. Did you mean 'idle'?",
    );
    expect(asking((view) => !view.role('sender').matches('elsewhere'))).toThrow(/Name a state of the chart\.$/);
  });

  test('for a tag that no state of the chart has', () => {
    expect(asking((view) => !view.role('sender').hasTag('atRest'))).toThrow(
      /MDL-433 property claim: sender\.hasTag: .* \(busy\), got 'atRest'/,
    );
  });

  test('in a ghost too, and in what a fact waits for', () => {
    const ghost = {
      initial: 0,
      next: (seen: number, { after }: { after: { matches(path: string): boolean } }) => (after.matches('x') ? 1 : seen),
    };
    expect(() => explore({ ...stopAndWait(true), ghost, properties: [] })).toThrow(
      /MDL-433 stop-and-wait ghost, sender on user\.submit: sender\.matches: .* got 'x'/,
    );
    const fact = {
      id: 'f',
      to: ['sender'],
      event: { type: 'x' },
      whileIn: { role: 'sender', states: ['idle', 'gone'] },
    };
    expect(() => explore({ ...stopAndWait(true), facts: [fact] })).toThrow(/MDL-433 .* got 'gone'/);
  });
});

describe('a claim that holds whatever the machines do says so', () => {
  const vacuous = (composition: Composition) => explore(composition).properties[0]?.vacuous;
  const later = (from?: (view: View) => boolean): Property => ({
    kind: 'agEf',
    id: 'later',
    says: 'It comes to rest.',
    ...(from === undefined ? {} : { from }),
    goal: (view) => view.role('sender').matches('idle'),
  });
  const outOfBudget = later((view) => view.budget('loss') === 9);

  test('where its `from` is never true', () => {
    expect(vacuous(holding(outOfBudget))).toBe('Its `from` is true in no state that can be reached.');
    expect(vacuous(holding(later((view) => view.role('sender').matches('waiting'))))).toBeUndefined();
    expect(vacuous(holding(later()))).toBeUndefined();
  });

  test('where it asks what nobody can learn', () => {
    const { attacker, ...unheard } = needhamSchroeder(true, 1);
    const properties = [always((view) => !view.knows('nb'))];
    expect(vacuous({ ...unheard, properties })).toBe('It asks what an attacker has learnt, and there is none.');
    if (attacker === undefined) throw new Error('no attacker');
    expect(vacuous({ ...unheard, attacker, properties })).toBeUndefined();
  });

  test('where it reads nothing', () => {
    expect(vacuous(holding(always(() => true)))).toBe('It reads nothing of a state.');
    expect(vacuous(holding(always(() => false)))).toBeUndefined();
  });

  test('but not where one part of several puts it to the test', () => {
    const [inOne] = [stopAndWait(true, { loss: 1 })].map((composition) => ({
      says: 'a loss',
      composition: { ...composition, properties: [later((view) => view.budget('loss') === 1)] },
    }));
    const inNone = {
      says: 'no loss',
      composition: { ...stopAndWait(true), properties: inOne?.composition.properties ?? [] },
    };
    if (inOne === undefined) throw new Error('no part');
    const found = (...parts: Parameters<typeof exploreParts>[0]) => exploreParts(parts).properties[0]?.vacuous;
    expect(found(inNone)).toMatch(/^Its `from`/);
    expect(found(inNone, inOne)).toBeUndefined();
    expect(found(inOne, inNone)).toBeUndefined();
  });
});

test('the nearest name is one that a slip of the pen explains', () => {
  const names = ['open', 'closed', 'contract.serving.releasePending'];
  expect(nearest('opne', names)).toBe('open');
  expect(nearest('contract.releasePending', names)).toBe('contract.serving.releasePending');
  expect(nearest('toString', names)).toBeUndefined();
});
