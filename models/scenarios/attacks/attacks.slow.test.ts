/** Each attack is found with its switches off, as a shortest run, and absent with every counter-measure on. */
import { describe, expect, it } from 'vitest';
import { explore, type Composition } from '../../../conformance/explore/index.js';
import { ALL_COUNTER_MEASURES } from '../../environment/counter-measures.js';
import { SCENARIOS } from '../index.js';
import type { Attack } from './attack.js';
import { ATTACKS } from './index.js';

const nameOf = ({ id, form }: Attack): string => (form === undefined ? id : `${id} ${form}`);

/** Steps of the shortest run, from where the scenario begins. */
const STEPS: Readonly<Record<string, number>> = {
  'A-01': 27,
  'A-02': 45,
  'A-03': 17,
  'A-04': 18,
  'A-05': 32,
  'A-05b': 57,
  'A-06': 35,
  'A-07': 35,
  'A-08': 16,
  'A-09': 17,
  'A-10': 17,
  'A-11': 14,
  'A-12': 7,
  'A-13': 20,
  'A-14': 19,
  'A-15 forged': 2,
  'A-15 replayed': 2,
  'A-16': 20,
  'A-17': 1,
  'A-18': 14,
  'A-19': 23,
  'A-20 destroyed in the device': 7,
  'A-20 purged by the old SHO': 24,
  'A-21': 8,
  'A-22': 7,
  'A-23': 9,
  'A-24': 38,
  'A-25': 72,
  'A-26': 32,
  'A-27': 16,
  'A-28': 56,
  'A-29': 27,
  'A-30': 6,
  'A-31': 25,
  'A-32': 2,
  'A-33': 40,
  'A-34': 30,
  'A-35': 30,
  'A-36': 52,
  'A-37': 47,
};

describe('the attacks', () => {
  it('are those of the list, and three more', () => {
    const listed = Array.from({ length: 37 }, (_, at) => `A-${String(at + 1).padStart(2, '0')}`);
    expect([...new Set(ATTACKS.map(({ id }) => id))]).toEqual([...listed, 'A-05b'].toSorted());
    expect(Object.keys(STEPS).toSorted()).toEqual(ATTACKS.map(nameOf).toSorted());
  });

  it('need each counter-measure', () => {
    const used = new Set(ATTACKS.flatMap(({ switches }) => switches));
    expect(ALL_COUNTER_MEASURES.filter((id) => !used.has(id))).toEqual([]);
  });

  it('take one away at a time, or say why there is none to take', () => {
    const others = ATTACKS.filter(({ switches }) => switches.length !== 1);
    expect(others.map(({ id }) => id)).toEqual(['A-26']);
    for (const { argument } of others) expect(argument).toMatch(/^No rule of a protocol prevents it/);
  });

  it('break claims that mean the same everywhere', () => {
    const claims = new Map<string, Set<string>>();
    const compositions: readonly Composition<never>[] = [
      ...SCENARIOS.flatMap(({ parts }) => parts.map(({ composition }) => composition as unknown as Composition<never>)),
      ...ATTACKS.map(({ composition }) => composition([]) as unknown as Composition<never>),
    ];
    for (const { properties } of compositions)
      for (const { id, says } of properties) claims.set(id, (claims.get(id) ?? new Set()).add(says));
    expect([...claims].filter(([, said]) => said.size > 1)).toEqual([]);
  });
});

describe.each(ATTACKS.map((attack) => [nameOf(attack), attack] as const))('%s', (name, attack) => {
  const { switches, breaks } = attack;

  it('is absent with every counter-measure on, and the normal end is reached', { timeout: 120_000 }, () => {
    const { complete, undecided, properties } = explore(attack.composition([]));
    expect(complete).toBe(true);
    // Where no radio reaches nobody hears anything, and nobody decides.
    expect(undecided.filter(({ role }) => role !== 'outOfReach')).toEqual([]);
    // What no counter-measure prevents is there with all of them.
    const allowed = switches.length === 0 ? [breaks, 'G-04c'] : [];
    expect(properties.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual(allowed);
  });

  it('is found without, as a shortest run', { timeout: 120_000 }, () => {
    const { properties, ...off } = attack.composition(switches);
    const claim = properties.filter(({ id }) => id === breaks);
    expect(claim).toHaveLength(1);
    const [result] = explore({ ...off, properties: claim }, { stopAtViolation: true, outlook: true }).properties;
    expect(result?.verdict).toBe('violated');
    expect(result?.counterexample?.steps.length).toBe(STEPS[name]);
    // Where a goal is out of reach, the claim has the words for why.
    expect(result?.outlook?.ends.filter(({ says }) => says === '')).toEqual(claim[0]?.kind === 'agEf' ? [] : undefined);
  });
});
