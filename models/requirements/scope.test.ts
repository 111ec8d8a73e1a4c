import { describe, expect, it } from 'vitest';
import { ROLE_MODELS } from '../roles/index.js';
import { CONFIGURATIONS, NON3GPP_CONFIGURATIONS } from '../scenarios/index.js';
import { BASE_CONFIGURATION, type PicsId } from './pics.js';
import { observableIn, SCOPE, type ScopedScenario } from './scope.js';
import { WITHOUT_EFFECT } from './without-effect.js';
import { REQUIREMENTS, REQUIREMENT_IDS, type RequirementId } from './tr-33.812.js';

/** By the base configuration, by a placement, or by another access. */
const claimed: readonly PicsId[] = [
  BASE_CONFIGURATION,
  ...Object.values(CONFIGURATIONS),
  ...Object.values(NON3GPP_CONFIGURATIONS),
].flat();
const scoped = Object.keys(SCOPE) as RequirementId[];
const applies = (id: RequirementId) => REQUIREMENTS[id].pics?.some((option) => claimed.includes(option)) ?? true;

const steps = (scenario: ScopedScenario, clause: string) =>
  new Set(
    observableIn(scenario)
      .filter((id) => REQUIREMENTS[id].clause === clause && /^s\d\d/.test(REQUIREMENTS[id].step))
      .map((id) => Number(REQUIREMENTS[id].step.slice(1, 3))),
  );

/** Every statement that a transition of some role gives as its reason. */
const cited: readonly RequirementId[] = REQUIREMENT_IDS.filter((id) =>
  ROLE_MODELS.some(({ machine }) => idsIn(machine.config).has(id)),
);

function idsIn(part: unknown, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof part !== 'object' || part === null) return found;
  if ('outcome' in part && 'ids' in part && Array.isArray(part.ids)) part.ids.forEach((id) => found.add(id));
  for (const value of Object.values(part)) idsIn(value, found);
  return found;
}

describe('the scope of the scenarios', () => {
  it('holds only statements that a configuration of a scenario claims', () => {
    expect(scoped.filter((id) => !applies(id))).toEqual([]);
  });

  it('omits nothing of what applies', () => {
    const omitted = REQUIREMENT_IDS.filter(
      (id) => applies(id) && REQUIREMENTS[id].kind !== 'note' && SCOPE[id] === undefined,
    );
    expect(omitted).toEqual([]);
  });

  it('argues where nothing can be observed', () => {
    const reasons = Object.values(SCOPE).flatMap((entry) => (entry.observable ? [] : [entry.reason]));
    expect(reasons.filter((reason) => !/^\p{Lu}.{40,}\.$/u.test(reason))).toEqual([]);
    expect(Object.values(SCOPE).filter((entry) => entry.scenarios.length === 0)).toEqual([]);
  });

  it('calls of no effect only what no transition cites, no scenario answers for, and an argument is given for', () => {
    const empty = Object.keys(WITHOUT_EFFECT) as (keyof typeof WITHOUT_EFFECT)[];
    expect(empty.filter((id) => cited.includes(id) || scoped.includes(id))).toEqual([]);
    expect(empty.filter((id) => REQUIREMENTS[id].kind === 'mandatory')).toEqual([]);
    expect(Object.values(WITHOUT_EFFECT).filter((reason) => !/^\p{Lu}.{40,}\.$/u.test(reason))).toEqual([]);
  });

  it('does not argue away what a transition cites, and holds all that one cites', () => {
    const isArgued = (id: RequirementId): boolean => SCOPE[id]?.observable === false;
    expect(cited.filter((id) => isArgued(id))).toEqual([]);
    expect(cited.filter((id) => SCOPE[id] === undefined && REQUIREMENTS[id].kind !== 'note')).toEqual([]);
  });

  it('lists each statement once', () => {
    expect(observableIn('V2')).toEqual(observableIn('V1'));
    const seen = (
      [
        'V1',
        'V3',
        'V4',
        'V9',
        'V10',
        'V11',
        'V11-T2',
        'V12',
        'V14',
        'V15',
        'V16',
        'V18',
        'V19',
        'V20',
        'V21',
        'V22',
        'V23',
        'V24',
        'V25',
        'V26',
        'V27',
        'V30',
      ] as const
    ).flatMap((scenario) => observableIn(scenario));
    const argued = scoped.filter((id) => SCOPE[id]?.observable === false);
    expect(new Set(seen).size + argued.length).toBe(scoped.length);
  });

  it('has in V3 and V4 what clause 6.4 says of each, and of the steps those from the bootstrap message on', () => {
    const of64 = (scenario: 'V3' | 'V4') =>
      observableIn(scenario)
        .filter((id) => REQUIREMENTS[id].clause === '5.1.3.6.4')
        .map((id) => REQUIREMENTS[id].step);
    expect(of64('V3')).toEqual(['r01', 'o02', 'r05']);
    expect(of64('V4')).toEqual(['r01', 'o03', 'r04', 'r05']);
    for (const scenario of ['V3', 'V4'] as const)
      expect([...steps(scenario, '5.1.3.6.3')]).toEqual(Array.from({ length: 12 }, (_, n) => n + 8));
  });

  it('has steps 1 to 19 in V1, steps 1 to 17 in V11 and steps 1 to 4 in V12', () => {
    expect([...steps('V1', '5.1.3.6.3')]).toEqual(Array.from({ length: 19 }, (_, n) => n + 1));
    expect([...steps('V11', '5.1.3.7.4.2')]).toEqual(Array.from({ length: 17 }, (_, n) => n + 1));
    expect([...steps('V11', '5.1.3.6.3')]).toHaveLength(19);
    expect([...steps('V12', '5.1.3.7.4.3')]).toEqual([1, 2, 3, 4]);
    expect([...steps('V12', '5.1.3.6.3')]).toHaveLength(19);
  });
});
