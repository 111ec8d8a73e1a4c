import { describe, expect, it } from 'vitest';
import type { TestCase } from '../conformance/suite/index.js';
import { mayBeUnsupported } from './applicability.js';

const through = (...ids: readonly (readonly string[])[]): TestCase =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the ids of the steps are looked at
  ({ steps: ids.map((each) => ({ ids: each })) }) as unknown as TestCase;

const DUTY = 'TR33812-5.1.3.6.3-s09a';
const VIA_OLD = 'TR33812-5.1.3.5.6-r03';

describe('a test may be left out', () => {
  it('for an option that a step on its path depends on', () => {
    expect(mayBeUnsupported(through([DUTY], [VIA_OLD]), 'PICS_CHANGE_VIA_OLD')).toBe(true);
    expect(mayBeUnsupported(through([DUTY], [VIA_OLD, 'DEC-45']), 'PICS_CHANGE_VIA_OLD')).toBe(true);
  });

  it('not for an option that it has nothing to do with, nor for what is no option', () => {
    expect(mayBeUnsupported(through([DUTY], [VIA_OLD]), 'PICS_FALLBACK_TIMER')).toBe(false);
    expect(mayBeUnsupported(through([DUTY], [VIA_OLD]), 'PICS_SIGNATURES')).toBe(false);
    expect(mayBeUnsupported(through([DUTY], [VIA_OLD]), 'toString')).toBe(false);
  });

  it('not where a step realises a duty, or where only decisions say what happens', () => {
    expect(mayBeUnsupported(through([DUTY, VIA_OLD]), 'PICS_CHANGE_VIA_OLD')).toBe(false);
    expect(mayBeUnsupported(through(['DEC-45']), 'PICS_CHANGE_VIA_OLD')).toBe(false);
  });
});
