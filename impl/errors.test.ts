import { expect, it } from 'vitest';
import { misuseCodes, MisuseError, refused, UnreachableError } from './errors.js';

it('a misuse names its code first, and the code is in the table', () => {
  const error = new MisuseError('USE-001', 'key: expected 16 octets, got 15.');
  expect(error.message).toBe('USE-001 key: expected 16 octets, got 15.');
  expect(error.name).toBe('MisuseError');
  expect(Object.keys(misuseCodes)).toContain(error.code);
});

it('codes are three digits and in order', () => {
  const codes = Object.keys(misuseCodes);
  expect(codes.every((code) => /^USE-\d{3}$/.test(code))).toBe(true);
  expect(codes).toEqual(codes.toSorted());
});

it('a refusal is a value with its cause and requirements', () => {
  expect(refused('openFailed', ['R-1'])).toEqual({ kind: 'refused', cause: 'openFailed', reqs: ['R-1'] });
  expect(refused('openFailed').reqs).toEqual([]);
});

it('an unreachable place says where it is', () => {
  expect(new UnreachableError('somewhere').message).toContain('somewhere');
});
