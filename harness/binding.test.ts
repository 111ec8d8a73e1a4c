import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapterFor, describeId, repeatCommand } from './binding.js';
import { ImplementationError, loadImplementation, reference } from './implementation.js';

describe('the implementation under test', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the reference where none is named', async () => {
    vi.stubEnv('MCIM_IUT', undefined);
    expect(await loadImplementation()).toBe(reference);
  });

  it('is never the reference where the variable is set and empty', async () => {
    vi.stubEnv('MCIM_IUT', '');
    await expect(loadImplementation()).rejects.toThrow('MCIM_IUT: expected the path of a module, got nothing');
    await expect(adapterFor('vno')).rejects.toThrow(ImplementationError);
  });

  it('is told where it was named when it cannot be loaded', async () => {
    await expect(loadImplementation('./no/such/module.js', '--iut')).rejects.toThrow(/module in --iut\.$/);
  });

  it('is taken again by the command that repeats a test', () => {
    const test = { id: 'vno/5.1.3.6.3/x.ok', role: 'vno' };
    vi.stubEnv('MCIM_IUT', undefined);
    expect(repeatCommand(test, { seed: '1', strictness: 'strict' })).toBe(
      "npm run build --silent && npx mcim run 'vno/5.1.3.6.3/x.ok' --role vno --strict --seed 1",
    );
    vi.stubEnv('MCIM_IUT', "./it's mine.js");
    expect(repeatCommand(test, { seed: 'a b', strictness: 'lenient' })).toBe(
      "npm run build --silent && npx mcim run 'vno/5.1.3.6.3/x.ok' --role vno --iut './it'\\''s mine.js' --seed 'a b'",
    );
  });

  it('is the module that is named', async () => {
    const module = 'data:text/javascript,export const adapterFor = (role) => ({ role });';
    expect(await (await loadImplementation(module)).adapterFor('vno')).toEqual({ role: 'vno' });
  });

  it('has to be a module that can be loaded', async () => {
    await expect(loadImplementation('./no/such/module.js')).rejects.toThrow(ImplementationError);
    await expect(loadImplementation('./no/such/module.js')).rejects.toThrow('Give the path of a JavaScript module');
  });

  it('has to export adapterFor', async () => {
    await expect(loadImplementation('data:text/javascript,export const adapter = 1;')).rejects.toThrow(
      'expected an export adapterFor(role), got adapter',
    );
  });

  it('has no role but those of the profile', () => {
    expect(() => reference.adapterFor('regulator')).toThrow('There are m2me, tre');
  });

  it('is judged by statements that have a sentence', () => {
    expect(describeId('TR33812-5.1.3.6.3-s08a')).toBeTypeOf('string');
    expect(describeId('DEC-45')).toBeTypeOf('string');
    expect(describeId('DEC-00')).toBeUndefined();
  });
});
