import { describe, expect, expectTypeOf, it } from 'vitest';
import { DECISIONS, DECISION_IDS, type DecisionId } from './decisions.js';
import { COUNTER_MEASURES, GOALS } from './goals.js';
import { PICS, PICS_IDS } from './pics.js';
import { REQUIREMENTS, REQUIREMENT_IDS, requirementsUnder, TR33812, type RequirementId } from './tr-33.812.js';
import { PRINCIPLES } from './clause-1-principles.js';
import { SERVICES } from './clause-3-services.js';
import { FUNCTIONS } from './clause-4-functions.js';
import { ROLES } from './clause-5-roles.js';
import { PROVISIONING } from './clause-6-provisioning.js';
import { CHANGE } from './clause-7-change.js';

const entries = REQUIREMENT_IDS.map((id) => ({ id, ...REQUIREMENTS[id] }));

const PERMISSIVE: readonly string[] = ['may', 'might', 'could', 'can', 'alt', 'note', 'gap'];

describe('the catalogue of clause 5.1.3', () => {
  it('holds each statement once', () => {
    const byClause = [PRINCIPLES, SERVICES, FUNCTIONS, ROLES, PROVISIONING, CHANGE].map((c) => Object.keys(c).length);
    expect(REQUIREMENT_IDS).toHaveLength(249);
    expect(byClause.reduce((sum, n) => sum + n)).toBe(249);
    expect(entries.filter((entry) => entry.void !== undefined)).toEqual([]);
  });

  it('has ids of document, clause and ordinal', () => {
    const wellFormed = ({ id, clause, step }: (typeof entries)[number]) =>
      id === `TR33812-${clause}-${step}` &&
      /^[rponsvg]\d\d[a-z]?$/.test(step) &&
      /^5\.1\.3\.[1-7](\.\d)*$/.test(clause);
    expect(entries.filter((entry) => !wellFormed(entry))).toEqual([]);
  });

  it('says something checkable in each entry, and each says it once', () => {
    expect(entries.filter((entry) => !/^\p{Lu}.*\.$/u.test(entry.text))).toEqual([]);
    expect(entries.filter((entry) => entry.check === '' || entry.roles.length === 0)).toEqual([]);
    expect(new Set(entries.map((entry) => entry.text)).size).toBe(entries.length);
  });

  it('makes no duty of what the source only permits', () => {
    expect(entries.filter((e) => e.kind === 'mandatory' && PERMISSIVE.includes(e.modality)).map((e) => e.id)).toEqual(
      [],
    );
    expect(entries.filter((e) => e.kind === 'option' && e.pics === null).map((e) => e.id)).toEqual([]);
  });

  it('speaks for the source but where the source has a hole', () => {
    expect(entries.filter((e) => e.strength === 'decision').map((e) => e.id)).toEqual(['TR33812-5.1.3.7.3-g01']);
  });

  it('refers to known decisions, goals and options, each once', () => {
    for (const { decisions, goals, pics } of entries) {
      expect(decisions.filter((id) => !(id in DECISIONS))).toEqual([]);
      expect(goals.filter((id) => !(id in GOALS))).toEqual([]);
      expect((pics ?? []).filter((id) => !(id in PICS))).toEqual([]);
      expect([...new Set(decisions)]).toEqual(decisions);
      expect([...new Set(goals)]).toEqual(goals);
    }
  });

  it('leaves no decision, goal or option without a statement but the known ones', () => {
    const decided = new Set<string>(entries.flatMap((entry) => entry.decisions));
    const claimed = new Set<string>(entries.flatMap((entry) => entry.goals));
    expect(DECISION_IDS.filter((id) => !decided.has(id))).toEqual([]);
    expect(Object.keys(GOALS).filter((id) => !claimed.has(id))).toEqual(['G-20']); // the source is silent
    expect(PICS_IDS.filter((id) => requirementsUnder(id).length === 0)).toEqual([
      'PICS_RO_EQ_SHO', // named by rules PR-13 and PR-14 only
      'PICS_AKA_TUAK', // 3.2.1-r09 speaks of algorithms and names none
      'PICS_RESILIENT_INSTALL', // a reading of AMB-23
    ]);
  });

  it('has each recommendation, and nothing else, judged as one', () => {
    const recommended = entries.filter(({ modality }) => modality === 'should').map(({ id }) => id);
    expect(entries.filter(({ decisions }) => decisions.includes('DEC-51')).map(({ id }) => id)).toEqual(recommended);
    expect(recommended).toHaveLength(13);
  });

  it('knows its ids at compile time', () => {
    expectTypeOf<RequirementId>().not.toBeAny();
    expectTypeOf(TR33812['TR33812-5.1.3.7.2-p04'].goals).toEqualTypeOf<readonly ['G-11']>();
    // @ts-expect-error no such statement
    const unknown: RequirementId = 'TR33812-5.1.3.6.3-s20';
    expect(REQUIREMENTS[unknown]).toBeUndefined();
  });
});

describe('the decisions', () => {
  it('are AMB-01 to AMB-43 and DEC-44 onward, in order', () => {
    const amb = Array.from({ length: 43 }, (_, n) => `AMB-${String(n + 1).padStart(2, '0')}`);
    const number = (id: string): number => Number(id.slice(4));
    const dec = DECISION_IDS.slice(43).toSorted((one, other) => number(one) - number(other));
    expect(DECISION_IDS).toEqual([...amb, ...dec]);
    expect(dec.filter((id) => !/^DEC-(4[4-9]|[5-9]\d|[12]\d\d)$/.test(id))).toEqual([]);
    expect(DECISION_IDS.length).toBeGreaterThanOrEqual(61);
  });

  it('say where, what was asked, what was chosen and why', () => {
    const sentences = DECISION_IDS.flatMap((id) => [DECISIONS[id].question, DECISIONS[id].choice, DECISIONS[id].why]);
    expect(sentences.filter((sentence) => !/^\S.*[.?]$/.test(sentence))).toEqual([]);
    expect(DECISION_IDS.filter((id) => !/^(\d|catalogue$)/.test(DECISIONS[id].where))).toEqual([]);
  });

  it('know their ids at compile time', () => {
    // @ts-expect-error AMB ends at 43
    const unknown: DecisionId = 'AMB-44';
    expect(DECISION_IDS).not.toContain(unknown);
  });
});

describe('the goals', () => {
  it('are G-01 to G-20, with 35 counter-measures', () => {
    expect(Object.keys(GOALS)).toEqual(Array.from({ length: 20 }, (_, n) => `G-${String(n + 1).padStart(2, '0')}`));
    expect(Object.keys(COUNTER_MEASURES)).toHaveLength(35);
    expect(Object.keys(COUNTER_MEASURES).filter((name) => !/^CM(_[A-Z0-9]+)+$/.test(name))).toEqual([]);
  });
});
