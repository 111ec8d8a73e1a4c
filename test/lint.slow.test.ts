/** The statecharts of all roles keep the rules of the lint, within the bounds in which their tests are made. */
import { describe, expect, it } from 'vitest';
import { lintFor } from '../cli/suites.js';
import { ROLE_MODELS } from '../models/roles/index.js';

describe('the statecharts', () => {
  it.each(ROLE_MODELS.map((role) => [role.name, role] as const))('%s keeps every rule', (_name, role) => {
    const errors = lintFor(role).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });
});
