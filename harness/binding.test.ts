import { describe, expect, it } from 'vitest';
import { describeId } from './binding.js';
import { ImplementationError, loadImplementation, reference } from './implementation.js';

describe('the implementation under test', () => {
  it('is the reference where none is named', async () => {
    expect(await loadImplementation('')).toBe(reference);
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
