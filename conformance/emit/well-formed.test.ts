import { expect, test } from 'vitest';
import { parseXml } from '../../test/support/well-formed.js';

test('the reader refuses what is not well formed', () => {
  expect(parseXml('<a b="1&lt;"><c/>x</a>')).toMatchObject({ name: 'a', attributes: { b: '1<' }, text: 'x' });
  for (const wrong of ['<a>', '<a></b>', '<a b=c/>', '<a>&</a>', '<a/><b/>', '<a>\u0007</a>', '<a b="1" b="2"/>']) {
    expect(() => parseXml(wrong)).toThrow(/./);
  }
});
