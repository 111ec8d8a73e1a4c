import fc from 'fast-check';
import { createMachine } from 'xstate';
import { describe, expect, test, vi } from 'vitest';
import { descriptorTakes, isWildcard } from './descriptor.js';
import { adapt } from './xstate-adapter.js';

function taken(descriptor: string, type: string): boolean {
  const machine = createMachine({ on: { [descriptor]: {} } });
  const adapter = adapt(machine, undefined);
  return adapter.chosen(adapter.initial().next, { type }).length > 0;
}

describe('descriptorTakes', () => {
  test.each([
    ['U', 'U', true],
    ['U.*', 'U', true],
    ['U.*', 'U.x.y', true],
    ['U.*', 'Ux', false],
    ['U*', 'Ux', false],
    ['U*', 'U*', true],
    ['*', 'anything', true],
    ['*.x', 'a.x', false],
    ['a.*.*', 'a.*', false],
  ])('%s with %s', (descriptor, type, takes) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect([descriptorTakes(descriptor, type), taken(descriptor, type)]).toEqual([takes, takes]);
    expect(isWildcard(descriptor) || takes === (descriptor === type)).toBe(true);
  });

  test('answers as xstate does', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const name = fc.array(fc.constantFrom('a', 'b', '*', 'a*', ''), { minLength: 1, maxLength: 4 });
    const names = name.map((tokens) => tokens.join('.')).filter((text) => text !== '');
    fc.assert(
      fc.property(names, names, (descriptor, type) => {
        // A type that is a wildcard is refused by xstate.
        fc.pre(type !== '*');
        expect(descriptorTakes(descriptor, type)).toBe(taken(descriptor, type));
      }),
      { seed: 33_812 },
    );
  });
});
