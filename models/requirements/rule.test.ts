import { describe, expect, expectTypeOf, it } from 'vitest';
import { ignored, refused, rule, type Rule, type RuleId } from './rule.js';

describe('the rule of a transition', () => {
  it('names what is done', () => {
    expect(rule('TR33812-5.1.3.6.3-s09a', 'AMB-43')).toEqual({
      ids: ['TR33812-5.1.3.6.3-s09a', 'AMB-43'],
      outcome: 'done',
    });
  });

  it('names the cause of a refusal', () => {
    expect(refused('stale', 'AMB-06')).toEqual({ ids: ['AMB-06'], outcome: 'refused', cause: 'stale' });
  });

  it('has no cause where the event is ignored', () => {
    expect(ignored('DEC-55')).toEqual({ ids: ['DEC-55'], outcome: 'ignored' });
    expectTypeOf(ignored).returns.toEqualTypeOf<Rule>();
  });

  it('takes ids of the two catalogues only, and at least one', () => {
    expectTypeOf<'TR33812-5.1.3.7.4.2-s17'>().toExtend<RuleId>();
    expectTypeOf<'DEC-61'>().toExtend<RuleId>();
    // @ts-expect-error no such statement
    rule('TR33812-5.1.3.6.3-s99');
    // @ts-expect-error no such decision
    rule('AMB-44');
    // @ts-expect-error a rule names its reason
    rule();
    // @ts-expect-error a refusal names its reason besides its cause
    refused('stale');
  });
});
