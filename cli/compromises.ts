/**
 * What each goal is worth where an attacker holds parties: one by one, all of the largest sets that it stands, and all
 * of the least that break it. Who holds more breaks more: it hears, knows and says at least as much.
 */
import { explore } from '../conformance/explore/index.js';
import { progress } from '../conformance/report/index.js';
import { borders } from '../conformance/select/index.js';
import type { GoalId } from '../models/requirements/index.js';
import {
  compromisedBy,
  NARROWED,
  narrowedTo,
  PARTY_IDS,
  takesPart,
  UNDERTAKINGS,
  type Compromise,
  type Party,
  type Undertaking,
} from '../models/scenarios/attacks/index.js';
import { goalsOfClaim } from './goals-of-claim.js';
import { inParallel } from './parallel.js';
import { untyped } from './untyped.js';

export interface JudgedCompromise extends AskedCompromise {
  readonly states: number;
  /** Whether the exploration came to its end. */
  readonly complete: boolean;
  /** Every claim on which a goal rests, and the steps of a shortest run that contradicts it, where there is one. */
  readonly claims: readonly { readonly id: string; readonly goals: readonly GoalId[]; readonly steps?: number }[];
}

/** A compromise, and the goals that are asked about; without them, all. */
export interface AskedCompromise extends Compromise {
  readonly goals?: readonly GoalId[];
}

/** What those that are held do: how often the attacker speaks, and whether they may fall silent; and what goes wrong. */
type Manner = Omit<AskedCompromise, 'what' | 'parties' | 'off'>;

/** Where the attacker speaks twice; elsewhere that is several times as many states, and once has to do. */
export const SPEAKS_TWICE: readonly Undertaking[] = ['first provisioning', 'a change'];

/** One party goes on as it is, or may fall silent; many go on, or say nothing and fall silent. Each by itself. */
const MANNERS: Readonly<Record<'one' | 'many', (what: Undertaking) => readonly Manner[]>> = {
  one: (what) => [
    { times: SPEAKS_TWICE.includes(what) ? 2 : 1, silent: false },
    { times: 1, silent: true },
  ],
  many: () => [
    { times: 1, silent: false },
    { times: 0, silent: true },
  ],
};

interface WithAFault {
  /** Once: the page says so. */
  readonly fault: { readonly powerCut?: 1; readonly coverageLost?: 1 };
  /** Where the attacker speaks once. */
  readonly in: readonly Undertaking[];
  /** Where it says nothing and those that are held fall silent; elsewhere that has more than {@link MOST_STATES}. */
  readonly silentIn: readonly Undertaking[];
}

/** Goals that nothing breaks unless something goes wrong besides: what that is, and where it may. */
export const WITH_A_FAULT: Readonly<Partial<Record<GoalId, WithAFault>>> = {
  'G-15': {
    fault: { powerCut: 1 },
    in: ['first provisioning', 'first provisioning over non-3GPP access', 'a change'],
    silentIn: ['first provisioning', 'first provisioning over non-3GPP access'],
  },
  'G-19': { fault: { coverageLost: 1 }, in: ['a change'], silentIn: ['a change'] },
};

/** @param goal - the one that is asked about, also with the fault that it needs; without it, all, without any. */
export function manners(how: keyof typeof MANNERS, what: Undertaking, goal?: GoalId): readonly Manner[] {
  const faulty = goal && WITH_A_FAULT[goal];
  if (faulty === undefined) return MANNERS[how](what);
  const alone = { ...faulty.fault, goals: [goal as GoalId] };
  return [
    ...MANNERS[how](what),
    ...(faulty.in.includes(what) ? [{ times: 1, silent: false, ...alone }] : []),
    ...(faulty.silentIn.includes(what) ? [{ times: 0, silent: true, ...alone }] : []),
  ];
}

/** Most states of one exploration. */
export const MOST_STATES = 2_000_000;

/** Most sets of parties that are tried for one goal. */
const MOST_SETS = 60;

/** How a goal breaks in one undertaking. */
export interface Break extends Pick<Compromise, 'what' | 'silent'> {
  readonly claim: string;
  /** Of a shortest run; none where the party has from the beginning what nobody may have. */
  readonly steps: number;
}

export interface GoalUnderCompromise {
  readonly goal: GoalId;
  /** By party: what breaks, in each undertaking where something does. */
  readonly broken: Readonly<Partial<Record<Party, readonly Break[]>>>;
  /** Parties that break it together, and not if any of them is left out: those that need one another. */
  readonly together: readonly Together[];
  /** Parties that it stands all at once, to which no other can be added: each such set. */
  readonly largest: readonly (readonly Party[])[];
  /** Whether these are all; else more than {@link MOST_SETS} would have to be tried. */
  readonly complete: boolean;
  /** Sets of several parties that were tried, the states of the largest exploration, and how many came to no end. */
  readonly tried: number;
  readonly states: number;
  readonly unfinished: number;
}

export interface Together {
  readonly parties: readonly Party[];
  readonly breaks: readonly Break[];
}

export interface CompromiseTable {
  readonly goals: readonly GoalUnderCompromise[];
  readonly states: number;
  /** Pairs of explorations one of which holds more; and each claim that breaks with fewer only. */
  readonly compared: number;
  readonly exceptions: readonly string[];
}

export function judgeCompromise({ goals: asked, ...compromise }: AskedCompromise): JudgedCompromise {
  const composition = untyped(compromisedBy(compromise));
  const goalsOf = (claim: Parameters<typeof goalsOfClaim>[0]): readonly GoalId[] =>
    goalsOfClaim(claim).filter((goal) => asked === undefined || asked.includes(goal));
  const properties = composition.properties.filter(
    ({ id, kind, refs = [] }) => kind !== 'sometimes' && /^G-\d\d/.test(id) && goalsOf({ id, refs }).length > 0,
  );
  const result = explore({ ...composition, properties }, { checkPurity: false, maxStates: MOST_STATES });
  const claims = result.properties
    .filter(({ kind }) => kind !== 'deadlock')
    .map(({ id, refs, counterexample }) => ({
      id,
      goals: goalsOf({ id, refs }),
      ...(counterexample === undefined ? {} : { steps: counterexample.steps.length }),
    }));
  return {
    ...compromise,
    ...(asked === undefined ? {} : { goals: asked }),
    states: result.states,
    complete: result.complete,
    claims,
  };
}

/** The table of all goals; explores some hundred compositions. */
export async function compromiseTable(): Promise<CompromiseTable> {
  const known = new Explorations();
  const single = [[], ...PARTY_IDS.map((party) => [party])];
  await known.judge(single, 'one');
  for (const goal of Object.keys(WITH_A_FAULT) as readonly GoalId[]) await known.judge(single, 'one', goal);
  const alone = known.goals().map((goal) => {
    const found = PARTY_IDS.map((party) => [party, known.breaks(goal, [party], 'one')] as const);
    const withstood = found.filter(([, each]) => each.length === 0).map(([party]) => party);
    return { goal, broken: Object.fromEntries(found.filter(([, each]) => each.length > 0)), withstood };
  });
  // What most probably is one of the largest, of all goals at once, so that no core waits.
  await known.judge(
    alone.flatMap(({ goal, withstood }) => known.askedFor(goal, withstood)),
    'many',
  );
  const goals: GoalUnderCompromise[] = [];
  for (const { goal, broken, withstood } of alone) {
    const stands = async (sets: readonly ReadonlySet<Party>[]): Promise<readonly boolean[]> => {
      const asked = sets.map(inOrder);
      await known.judge(
        asked.flatMap((parties) => known.askedFor(goal, parties)),
        'many',
        goal,
      );
      return asked.map((parties) => known.breaks(goal, parties, 'many').length === 0);
    };
    const found = await borders(PARTY_IDS, stands, {
      standing: withstood.map((party) => new Set([party])),
      broken: PARTY_IDS.filter((party) => !withstood.includes(party)).map((party) => new Set([party])),
      mostAsked: MOST_SETS,
    });
    const together = found.least.map(inOrder).filter(({ length }) => length !== 1);
    goals.push({
      goal,
      broken,
      together: together.map((parties) => ({ parties, breaks: known.breaks(goal, parties, 'many') })),
      largest: found.largest.map(inOrder),
      complete: found.complete,
      tried: found.asked,
      ...known.extent(goal),
    });
  }
  known.finish();
  return { goals, ...known.total() };
}

const inOrder = (set: ReadonlySet<Party>): readonly Party[] => PARTY_IDS.filter((party) => set.has(party));

/** What has been explored, each composition once: it answers for every goal. */
class Explorations {
  readonly #known = new Map<string, JudgedCompromise>();
  readonly #bar = progress({ label: 'compromises' });
  /** Of each goal, the explorations that answer for it. */
  readonly #asked = new Map<GoalId, Set<JudgedCompromise>>();

  async judge(sets: readonly (readonly Party[])[], how: keyof typeof MANNERS, goal?: GoalId): Promise<void> {
    const jobs = new Map(
      compromises(sets, how, goal).map((each) => [keyOf(each), { kind: 'compromise' as const, ...each }]),
    );
    const missing = [...jobs].filter(([key]) => !this.#known.has(key)).map(([, job]) => job);
    let done = this.#known.size;
    for (const result of await inParallel(missing, { onResult: () => this.#bar.at(++done) }))
      if (result.kind === 'compromise') this.#known.set(keyOf(result.judged), result.judged);
  }

  goals(): readonly GoalId[] {
    const claims = [...this.#known.values()].flatMap((each) => each.claims);
    return [...new Set(claims.flatMap(({ goals }) => goals))].toSorted();
  }

  /** What is explored to know whether a goal stands these parties. */
  askedFor(goal: GoalId, parties: readonly Party[]): readonly (readonly Party[])[] {
    const claims = [...this.#known.values()].flatMap((each) => each.claims);
    const isNarrowed = claims.some(({ id, goals }) => id === NARROWED && goals.includes(goal));
    return isNarrowed ? narrowedTo(parties) : [parties];
  }

  breaks(goal: GoalId, parties: readonly Party[], how: keyof typeof MANNERS): readonly Break[] {
    const asked = compromises(this.askedFor(goal, parties), how, goal).flatMap(
      (each) => this.#known.get(keyOf(each)) ?? [],
    );
    this.#asked.set(goal, new Set([...(this.#asked.get(goal) ?? []), ...asked]));
    return breaks(asked, goal);
  }

  extent(goal: GoalId): Pick<GoalUnderCompromise, 'states' | 'unfinished'> {
    const asked = [...(this.#asked.get(goal) ?? [])];
    const several = asked.filter(({ parties }) => parties.length > 1);
    return {
      states: Math.max(0, ...several.map(({ states }) => states)),
      unfinished: asked.filter(({ complete }) => !complete).length,
    };
  }

  total(): Omit<CompromiseTable, 'goals'> {
    const all = [...this.#known.values()];
    const pairs = all.flatMap((fewer) =>
      all.filter((more) => isLess(fewer, more) && more.complete).map((more) => ({ fewer, more })),
    );
    return {
      states: Math.max(...all.map(({ states }) => states)),
      compared: pairs.length,
      exceptions: pairs.flatMap(({ fewer, more }) =>
        lost(fewer, more).map((id) => `${id}: ${keyOf(fewer)}; ${keyOf(more)}`),
      ),
    };
  }

  finish(): void {
    this.#bar.finish();
  }
}

/** Whether the other holds more, or speaks more often, and nothing less. */
const isLess = (one: JudgedCompromise, other: JudgedCompromise): boolean =>
  one !== other &&
  one.what === other.what &&
  one.silent === other.silent &&
  besides(one) === besides(other) &&
  one.times <= other.times &&
  one.parties.every((party) => other.parties.includes(party));

/** Claims that break with fewer and not with more; but for the one that says less then. */
export const lost = (fewer: JudgedCompromise, more: JudgedCompromise): readonly string[] =>
  more.claims
    .filter(({ id, steps }) => steps === undefined && id !== NARROWED)
    .map(({ id }) => id)
    .filter((id) => fewer.claims.some((claim) => claim.id === id && claim.steps !== undefined));

/** In every undertaking, with those of the parties that make a difference there. */
const compromises = (
  sets: readonly (readonly Party[])[],
  how: keyof typeof MANNERS,
  goal?: GoalId,
): readonly AskedCompromise[] =>
  sets.flatMap((set) =>
    UNDERTAKINGS.flatMap((what) => {
      const parties = set.filter((party) => takesPart(what, party));
      return manners(how, what, goal).map((manner) => ({ what, parties, ...manner }));
    }),
  );

/** What is explored, as text: one exploration for one of these. */
export const keyOf = (compromise: AskedCompromise): string => {
  const { what, parties, times, silent } = compromise;
  return `${what}: ${parties.join(' ')} ${times}${silent ? ' or silent' : ''}${besides(compromise)}`;
};

/** What goes wrong, and which goals alone are asked about. */
const besides = ({ powerCut = 0, coverageLost = 0, goals }: AskedCompromise): string =>
  [
    powerCut === 0 ? '' : ' and a power cut',
    coverageLost === 0 ? '' : ' and a loss of coverage',
    goals === undefined ? '' : `, for ${goals.join(' ')}`,
  ].join('');

/** How a goal breaks: in each undertaking by the first claim that does, of who speaks before who falls silent. */
export function breaks(judged: readonly JudgedCompromise[], goal: GoalId): readonly Break[] {
  const found = judged.flatMap(({ what, silent, claims }) =>
    claims
      .filter(({ goals, steps }) => steps !== undefined && goals.includes(goal))
      .slice(0, 1)
      .map(({ id, steps = 0 }): Break => ({ what, silent, claim: id, steps })),
  );
  return UNDERTAKINGS.flatMap((what): readonly Break[] => {
    const here = found.filter((each) => each.what === what);
    return here
      .filter(({ silent }) => !silent)
      .concat(here)
      .slice(0, 1);
  });
}
