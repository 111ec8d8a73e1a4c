import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CounterMeasure } from '../models/requirements/index.js';
import { ATTACKS } from '../models/scenarios/attacks/index.js';
import {
  formatSearches,
  GROUNDS,
  searchWithout,
  storedSearches,
  together,
  type Broken,
  type Ground,
  type Search,
} from './needed-measures.js';

const groundOf = (name: string): Ground => {
  const found = GROUNDS.find((ground) => ground.name === name);
  if (found === undefined) throw new RangeError(`no ground ${name}`);
  return found;
};

const broken = (goal: 'G-13' | 'G-16', steps: number, ...off: readonly CounterMeasure[]): Broken => ({
  off,
  where: `in ${steps} steps`,
  claim: goal,
  goals: [goal],
  steps,
});

const search = (...found: readonly Broken[]): Search => ({
  broken: found,
  singly: [],
  explored: 1,
  unfinished: 0,
  unstarted: 0,
  states: 1,
});

describe('what is taken away on a ground', () => {
  it('one at a time breaks the claim that the attack is known to break, and holds it against its goals', () => {
    const { broken: found, unfinished } = searchWithout({ ...groundOf('A-17'), inPairs: false });
    expect(unfinished).toBe(0);
    expect(found.filter(({ claim }) => claim === 'G-14g')).toMatchObject([
      { off: ['CM_REG_AUTH'], where: 'A-17', goals: ['G-07', 'G-14'], steps: 1 },
    ]);
  });

  it('two at a time breaks what each of them keeps while the other is off', () => {
    const found = searchWithout(groundOf('A-18')).broken.filter(({ claim }) => claim === 'G-14h');
    expect(found.map(({ off }) => off)).toEqual([['CM_REG_AUTH', 'CM_REP_AUTH']]);
  });

  it('breaks nothing that does not hold with every measure', () => {
    expect(searchWithout(groundOf('A-26')).broken).toEqual([]);
  });
});

describe('what is kept', () => {
  it.each(['A-13', 'A-17', 'A-18', 'A-26'])('is what is found on %s', (name) => {
    expect(storedSearches()[name]).toEqual(searchWithout(groundOf(name)));
  });

  const withSwitches = ATTACKS.filter(({ switches }) => switches.length > 0);
  const named = withSwitches.map(({ form = '', ...attack }) => ({ ...attack, name: `${attack.id} ${form}`.trim() }));
  it.each(named)('has a claim of each goal that $name says it breaks', ({ goals, switches }) => {
    const found = Object.values(storedSearches()).flatMap((each) => each.broken);
    const alone = found.filter(({ off }) => off.length === switches.length && off.every((id) => switches.includes(id)));
    expect(alone.flatMap((each) => each.goals)).toEqual(expect.arrayContaining([...goals]));
  });

  it('is refused where a ground is missing or strange', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'mcim-without-')), 'without.json');
    writeFileSync(file, formatSearches({ ...storedSearches(), 'A-99': search() }, 'one'));
    expect(() => storedSearches(file)).toThrow(/too many: A-99\. Run 'npx mcim attacks --pairs --write'\.$/);
    expect(() => storedSearches(`${file}.none`)).toThrow(/expected a search on each of \d+ grounds/);
  });
});

describe('what is kept by a digest', () => {
  it('is refused where other programs made it, and where none is said', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'mcim-without-')), 'without.json');
    const kept = storedSearches();
    writeFileSync(file, formatSearches(kept, 'one'));
    expect(storedSearches(file, 'one')).toEqual(kept);
    expect(() => storedSearches(file, 'two')).toThrow(/of today, two, got some of one\. Run 'npx mcim attacks --pairs/);
  });
});

describe('what a goal needs', () => {
  it('is everything without which it breaks alone, and of two that cover for one another either', () => {
    const [needs, ...others] = together([
      search(broken('G-16', 9, 'CM_SQN')),
      search(broken('G-16', 5, 'CM_BOOT_AUTH', 'CM_PVA'), broken('G-16', 4, 'CM_BOOT_AUTH', 'CM_SQN')),
    ]).goals;
    expect(others).toEqual([]);
    expect(needs?.attacks.map(({ off }) => off)).toEqual([['CM_SQN'], ['CM_BOOT_AUTH', 'CM_PVA']]);
    expect(needs?.keeps).toEqual([
      ['CM_BOOT_AUTH', 'CM_SQN'],
      ['CM_PVA', 'CM_SQN'],
    ]);
  });

  it('is shown by a shortest of its attacks', () => {
    const { goals } = together([search(broken('G-13', 9, 'CM_SQN')), search(broken('G-13', 4, 'CM_SQN'))]);
    expect(goals.flatMap(({ attacks }) => attacks).map(({ where }) => where)).toEqual(['in 4 steps']);
  });
});
