import { describe, expect, it } from 'vitest';
import type { GoalId } from '../models/requirements/index.js';
import {
  compromiseOf,
  INSIDERS,
  narrowedTo,
  PARTY_IDS,
  takesPart,
  UNDERTAKINGS,
  type Compromise,
  type Insider,
  type Party,
  type Undertaking,
} from '../models/scenarios/attacks/index.js';
import { breaks, judgeCompromise, lost, WITH_A_FAULT, type JudgedCompromise } from './compromises.js';

const judged = new Map<string, JudgedCompromise>();

/** Explored once, however many ask. */
const judge = (compromise: Compromise): JudgedCompromise => {
  const key = JSON.stringify(compromise);
  const result = judged.get(key) ?? judgeCompromise(compromise);
  judged.set(key, result);
  return result;
};

const GOAL_IDS = (result: JudgedCompromise): readonly GoalId[] => [
  ...new Set(result.claims.flatMap(({ goals }) => goals)),
];

/** Goals that break in an undertaking, with an attacker who speaks once, by what is said or by silence. */
const broken = (what: Undertaking, silent: boolean, ...parties: readonly Party[]): readonly GoalId[] => {
  const result = judge({ what, parties, times: 1, silent });
  return GOAL_IDS(result)
    .filter((goal) => breaks([result], goal).length > 0)
    .toSorted();
};

describe('a compromise', () => {
  it.each(UNDERTAKINGS)('of nobody but the air breaks no goal: %s', (what) => {
    expect(broken(what, false)).toEqual([]);
  });

  it('of a claim on several goals breaks each of them', () => {
    const { claims } = judge({ what: 'first provisioning', parties: ['pva'], times: 1, silent: false });
    expect(claims.find(({ id }) => id === 'G-01')?.goals).toEqual(['G-01', 'G-08', 'G-09']);
  });

  it('of all others together reveals no MCIM', () => {
    const others = PARTY_IDS.filter((party) => !['pva', 'supplier', 'tre'].includes(party));
    expect(broken('first provisioning', false, ...others)).not.toContain('G-01');
  });
});

describe('a goal that needs a fault', () => {
  const asked = (goal: GoalId, what: Undertaking, compromise: Partial<Compromise>): JudgedCompromise =>
    judge({ what, parties: [], times: 1, silent: false, ...WITH_A_FAULT[goal]?.fault, ...compromise });

  it.each([
    ['G-15', 'first provisioning', 'CM_STAGE_QUOTA', []],
    ['G-19', 'a change', 'CM_FALLBACK_LIMIT', ['subscriber']],
  ] as const)('breaks with it where its counter-measure is off: %s', (goal, what, measure, parties) => {
    const off = asked(goal, what, { parties, off: [measure] });
    expect(breaks([off], goal).map(({ claim }) => claim)).toEqual([goal]);
    expect(breaks([asked(goal, what, { parties })], goal)).toEqual([]);
    expect(breaks([judge({ what, parties, times: 1, silent: false, off: [measure] })], goal)).toEqual([]);
  });

  const silently = Object.entries(WITH_A_FAULT).flatMap(([goal, { silentIn }]) =>
    silentIn.map((what) => [goal as GoalId, what] as const),
  );

  it.each(silently)('stands the silence of everybody with it, to the end: %s in %s', (goal, what) => {
    const parties = PARTY_IDS.filter((party) => takesPart(what, party));
    const found = judgeCompromise({
      what,
      parties,
      times: 0,
      silent: true,
      ...WITH_A_FAULT[goal]?.fault,
      goals: [goal],
    });
    expect(found).toMatchObject({ complete: true, goals: [goal], claims: [{ id: goal, goals: [goal] }] });
    expect(breaks([found], goal)).toEqual([]);
  });

  it('is judged for itself', () => {
    const { claims } = judgeCompromise({
      what: 'a change',
      parties: [],
      times: 0,
      silent: false,
      coverageLost: 1,
      goals: ['G-19'],
    });
    expect(claims).toEqual([{ id: 'G-19', goals: ['G-19'] }]);
  });
});

/** What is known to break when a party is held, every counter-measure in force. */
const KNOWN: readonly (readonly [party: Party, goal: GoalId, what: Undertaking, how: 'said' | 'silent'])[] = [
  ['pva', 'G-01', 'first provisioning', 'said'],
  ['pva', 'G-03', 'first provisioning', 'said'],
  ['pva', 'G-06', 'first provisioning', 'said'],
  ['supplier', 'G-01', 'first provisioning', 'said'],
  ['tre', 'G-01', 'a change', 'said'],
  ['icf', 'G-02', 'first provisioning', 'said'],
  ['icsp', 'G-02', 'first provisioning over non-3GPP access', 'said'],
  ['tre', 'G-02', 'a move', 'said'],
  ['drf', 'G-05', 'first provisioning', 'said'],
  ['shoA', 'G-07', 'a change', 'said'],
  ['slotB', 'G-13', 'a change', 'said'],
  ['m2me', 'G-16', 'a move', 'said'],
  ['vno', 'G-16', 'first provisioning', 'silent'],
  ['shoA', 'G-16', 'a change', 'silent'],
  ['drf', 'G-17', 'a move', 'silent'],
];

/** Of what is known to break, what a search does not find. */
const unknown = (look: typeof judge): readonly string[] =>
  KNOWN.filter(([party, goal, what, how]) => {
    const found = look({ what, parties: [party], times: 1, silent: how === 'silent' });
    return breaks([found], goal).length === 0;
  }).map(([party, goal]) => `${party} ${goal}`);

/** The insiders of the list that a search does not find, of those whose counter-measure is off. */
const unfound = (look: typeof judge, insiders: readonly Insider[] = INSIDERS): readonly string[] =>
  insiders
    .filter((insider) => {
      const found = look(compromiseOf(insider, 'off'));
      return insider.goals.some((goal) => breaks([found], goal).length === 0);
    })
    .map(({ id }) => id);

/** The same search, from whose results one break is missing. */
const overlooking =
  (party: Party, goal: GoalId): typeof judge =>
  (compromise) => {
    const result = judge(compromise);
    if (!compromise.parties.includes(party)) return result;
    const claims = result.claims.map(({ id, goals, steps }) =>
      steps === undefined || goals.includes(goal) ? { id, goals } : { id, goals, steps },
    );
    return { ...result, claims };
  };

describe('who holds more', () => {
  const holding = (...parties: readonly Party[]): JudgedCompromise =>
    judge({
      what: 'a change',
      parties: parties.filter((party) => takesPart('a change', party)),
      times: 1,
      silent: false,
    });

  // The table compares all that it explores.
  it('breaks at least what each of them does', () => {
    const all = holding(...PARTY_IDS);
    const some = KNOWN.filter(([, , what, how]) => what === 'a change' && how === 'said').map(([party]) => party);
    const exceptions = some.flatMap((party) => lost(holding(party), all).map((claim) => `${party}: ${claim}`));
    expect(exceptions).toEqual([]);
  });

  it('would be seen to break less', () => {
    const one = holding('shoA');
    const whole = { ...one, claims: one.claims.map(({ id, goals }) => ({ id, goals })) };
    expect(lost(one, whole)).toContain('G-07');
    expect(lost(whole, one)).toEqual([]);
  });

  it('is asked of the MCIMs of an operator without those who have them', () => {
    const parties: readonly Party[] = ['supplier', 'shoA', 'shoB', 'slotB'];
    const [all, ...narrowed] = narrowedTo(parties).map((each) => holding(...each));
    expect(breaks([all as JudgedCompromise], 'G-01')).toEqual([]);
    expect(breaks(narrowed, 'G-01')).toHaveLength(1);
  });
});

describe('what is known to break', () => {
  it('is found', () => {
    expect(unknown(judge)).toEqual([]);
  });

  it('would be missed if any of it were not found', () => {
    for (const [party, goal] of KNOWN) expect(unknown(overlooking(party, goal))).toContain(`${party} ${goal}`);
  });
});

describe('an insider', () => {
  it.each(INSIDERS)('is found without its counter-measure: $id', (insider) => {
    expect(unfound(judge, [insider])).toEqual([]);
  });

  it.each(INSIDERS)('is not, with it: $id', (insider) => {
    const on = judge(compromiseOf(insider, 'on'));
    expect(insider.goals.filter((goal) => breaks([on], goal).length > 0)).toEqual([]);
  });

  it('would be missed if its goal did not break', () => {
    for (const { id, party, goals } of INSIDERS)
      for (const goal of goals) expect(unfound(overlooking(party, goal))).toContain(id);
  });
});
