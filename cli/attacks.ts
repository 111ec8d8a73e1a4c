/** An attack of the list, looked for with and without its counter-measures, and replayed. */
import {
  explore,
  outlookText,
  type Beside,
  type Composition,
  type Outlook,
  type Trace,
} from '../conformance/explore/index.js';
import { progress } from '../conformance/report/index.js';
import { serverFailures } from '../harness/index.js';
import { replayAttack, type AttackReplay } from '../harness/attack/replay.js';
import { isReplayable, switchedOffChecks } from '../harness/attack/weakenings.js';
import type { CounterMeasure } from '../models/requirements/index.js';
import { ATTACKS, type Attack } from '../models/scenarios/attacks/index.js';
import { usage } from './exit.js';
import { inParallel } from './parallel.js';
import { untyped } from './untyped.js';

/** What `mcim attacks --json` prints, one for each id. */
export interface AttackJson {
  readonly id: string;
  readonly title: string;
  readonly goals: readonly string[];
  /** Where it begins; of several forms that of the longest run. */
  readonly scenario: string;
  readonly switches: readonly CounterMeasure[];
  /** A run without the counter-measures contradicts the claim. */
  readonly found: boolean;
  /** Steps of a shortest one; of several forms the longest. */
  readonly traceLength?: number;
  /**
   * With every counter-measure the claim holds within the bounds, and where the attack was replayed, the reference does
   * not go along with it.
   */
  readonly refusedWhenOn: boolean;
  /** Against the reference without the counter-measure the attack succeeds, against the complete one it does not. */
  readonly replayedConcretely: boolean;
  /** What is refused, by whom, and with which cause. */
  readonly refusals: readonly string[];
  /**
   * With every counter-measure the claim holds, and nothing is refused with a cause: the role that lacked the measure
   * answers otherwise, or the run is possible and another way stays open. Of several forms: of all of them.
   */
  readonly avoided?: 'answered otherwise' | 'another way';
  /** Where the run ends out of reach of a goal: what can still happen from there, and where that ends. */
  readonly ahead?: readonly string[];
  /** Why it is not as the others, where it is not. */
  readonly note?: string;
  /** Each form apart, where there are several. */
  readonly forms?: readonly FormJson[];
}

/** One form of an attack. */
export type FormJson = Omit<AttackJson, 'forms'> & {
  readonly form?: string;
  /** Id of the claim that it contradicts. */
  readonly breaks: string;
  readonly states: { readonly on: number; readonly off: number };
  readonly seconds: number;
};

/** All that is known of one form. */
export interface JudgedAttack {
  readonly json: FormJson;
  /** A shortest run. */
  readonly trace?: Trace;
}

/** The ids of the attacks, in their order. */
export const attackIds = (): readonly string[] => [...new Set(ATTACKS.map(({ id }) => id))];

/**
 * Places in the list of the attacks with these ids, or of all. The ids of failures of servers are passed over.
 *
 * @throws CommandError (64) for an id that is not there.
 */
export function attacksNamed(ids: readonly string[]): readonly number[] {
  const known = [attackIds(), serverFailures.map(({ id }) => id)];
  const unknown = ids.find((id) => !known.flat().some((other) => isSame(other, id)));
  if (unknown !== undefined) {
    const ranges = known.map((each) => `${each[0] ?? ''} to ${each.at(-1) ?? ''}`);
    throw usage('attack', `one of ${ranges.join(' or ')}`, `'${unknown}'`, "See 'mcim attacks'.");
  }
  const isWanted = ({ id }: Attack): boolean => ids.length === 0 || ids.some((asked) => isSame(id, asked));
  return ATTACKS.flatMap((attack, at) => (isWanted(attack) ? [at] : []));
}

const isSame = (id: string, asked: string): boolean => id.toLowerCase() === asked.toLowerCase();

/** @param at - the place of an attack in the list. */
export async function judgeAttack(at: number): Promise<JudgedAttack> {
  const began = performance.now();
  const attack = ATTACKS[at];
  if (attack === undefined) throw new RangeError(`attacks: expected a place below ${ATTACKS.length}, got ${at}`);
  const { id, form, title, goals, scenario, switches, breaks, argument } = attack;
  const on = untyped(attack.composition([]));
  const off = untyped(attack.composition(switches));
  const without = exploredFor(off, breaks, { roles: on.roles, lacks: switches.join(' and ') });
  const { trace, outlook } = without;
  const replay =
    trace === undefined || switches.length === 0
      ? undefined
      : await replayAttack({ on, off, trace, measures: switches });
  // What nothing prevents is there with everything on.
  const whole = switches.length === 0 ? without : exploredFor(on, breaks);
  const isHeld = whole.verdict === 'holds';
  const offended = replay?.offended ?? [];
  const isAvoided = switches.length > 0 && isHeld && offended.every(({ how }) => how === 'otherwise');
  const avoided = offended.some(({ beyond }) => beyond !== true) ? 'answered otherwise' : 'another way';
  const note = noteOf(attack, replay, isAvoided ? [argument, AVOIDED[avoided]].join(' ').trim() : argument);
  return {
    json: {
      id,
      ...(form === undefined ? {} : { form }),
      title,
      goals,
      scenario,
      switches,
      breaks,
      found: trace !== undefined,
      ...(trace === undefined ? {} : { traceLength: trace.steps.length }),
      refusedWhenOn: isHeld && (replay === undefined || offended.every(({ refusedWhenOn }) => refusedWhenOn)),
      replayedConcretely: replay?.holds === true,
      refusals: offended.map(refusalText),
      ...(isAvoided ? { avoided } : {}),
      ...(outlook === undefined ? {} : { ahead: sentences(outlook) }),
      ...(note === undefined ? {} : { note }),
      states: { on: whole.states, off: without.states },
      seconds: (performance.now() - began) / 1000,
    },
    ...(trace === undefined ? {} : { trace }),
  };
}

const AVOIDED = {
  'answered otherwise':
    'With the rule in force nothing is refused with a cause: it is answered otherwise, and no claim breaks.',
  'another way':
    'With the rule in force the run is possible and does no harm: another way stays open, and no claim breaks.',
} as const;

/** @param places - in the list; several of them on all cores, one alone in this thread. */
export async function judgedAttacks(places: readonly number[]): Promise<readonly JudgedAttack[]> {
  const bar = progress({ label: 'attacks', total: places.length });
  let done = 0;
  const [only] = places;
  if (only !== undefined && places.length === 1) {
    const judged = await judgeAttack(only);
    bar.finish();
    return [judged];
  }
  const jobs = places.map((at) => ({ kind: 'attack' as const, at }));
  const results = await inParallel(jobs, { onResult: () => bar.at(++done) });
  bar.finish();
  return results.flatMap((result) => (result.kind === 'attack' ? [result.judged] : []));
}

/** Whether the claim is contradicted, and by which run, with its states; the others have scenarios of their own. */
function exploredFor(
  composition: Composition,
  breaks: string,
  beside?: Beside,
): { readonly verdict: string; readonly states: number; readonly trace?: Trace; readonly outlook?: Outlook } {
  const properties = composition.properties.filter(({ id }) => id === breaks);
  const result = explore(
    { ...composition, properties },
    {
      stopAtViolation: true,
      outlook: true,
      traceStates: true,
      ...(beside === undefined ? {} : { beside }),
    },
  );
  const claim = result.properties.find(({ id }) => id === breaks);
  const { counterexample: trace, outlook } = claim ?? {};
  return {
    verdict: claim?.verdict ?? 'unknown',
    states: result.states,
    ...(trace === undefined ? {} : { trace }),
    ...(outlook === undefined ? {} : { outlook }),
  };
}

function sentences(outlook: Outlook): readonly string[] {
  const { says, ends } = outlookText(outlook);
  return [says, ...ends];
}

function noteOf({ switches }: Attack, replay: AttackReplay | undefined, argument?: string): string | undefined {
  const seams = switches
    .map((id) => switchedOffChecks(id))
    .flatMap(({ noSeam, configured }) => noSeam ?? configured ?? []);
  const isOpen = replay === undefined || !replay.holds;
  const wrong = isOpen
    ? [...(replay?.offended ?? []), ...(replay?.bystanders ?? [])].flatMap(({ why }) => why ?? [])
    : [];
  const parts = [argument ?? [], isOpen ? seams : [], wrong].flat();
  return parts.length === 0 ? undefined : parts.join(' ');
}

function refusalText({ role, offence, cause, how, beyond }: AttackReplay['offended'][number]): string {
  const answer =
    how === 'refused'
      ? `refuses ${offence}: ${cause ?? 'no cause'}`
      : `${how === 'ignored' ? 'passes over' : 'answers otherwise to'} ${offence}`;
  return `${role} ${beyond === true ? 'goes along with the run, and then ' : ''}${answer}`;
}

/** The forms of each attack as one. */
export function byId(judged: readonly JudgedAttack[]): readonly AttackJson[] {
  const ids = [...new Set(judged.map(({ json }) => json.id))];
  return ids.map((id) => together(judged.filter(({ json }) => json.id === id).map(({ json }) => json)));
}

/** What is said of one run is said of the form with the longest. */
function together(forms: readonly FormJson[]): AttackJson {
  const [first, ...others] = forms as readonly [FormJson, ...FormJson[]];
  const { id, title, scenario, traceLength } = others.reduce(
    (one, other) => ((other.traceLength ?? 0) > (one.traceLength ?? 0) ? other : one),
    first,
  );
  const saysOf = ({ form, note }: FormJson): string => (form === undefined ? '' : `${form}: `) + (note ?? '');
  const notes = distinct(forms.flatMap(({ note }) => note ?? []));
  // One note of all forms is said once.
  const isShared = notes.length === 1 && forms.every(({ note }) => note !== undefined);
  const noteOfAll = isShared ? notes : forms.filter(({ note }) => note !== undefined).map(saysOf);
  const ahead = forms.flatMap((each) => each.ahead ?? []);
  return {
    id,
    title,
    goals: distinct(forms.flatMap(({ goals }) => goals)),
    scenario,
    switches: distinct(forms.flatMap(({ switches }) => switches)),
    found: forms.every(({ found }) => found),
    ...(traceLength === undefined ? {} : { traceLength }),
    refusedWhenOn: forms.every(({ refusedWhenOn }) => refusedWhenOn),
    replayedConcretely: forms.every(({ replayedConcretely }) => replayedConcretely),
    refusals: distinct(forms.flatMap(({ refusals }) => refusals)),
    ...(first.avoided !== undefined && forms.every(({ avoided }) => avoided !== undefined)
      ? { avoided: first.avoided }
      : {}),
    ...(ahead.length === 0 ? {} : { ahead }),
    ...(noteOfAll.length === 0 ? {} : { note: noteOfAll.join(' ') }),
    ...(forms.length === 1 ? {} : { forms }),
  };
}

const distinct = <T>(texts: readonly T[]): readonly T[] => [...new Set(texts)];

/**
 * Whether it is as claimed: found without its counter-measures, and not with them, unless nothing prevents it; and
 * replayed, unless the reference has nothing that it could be replayed without.
 */
export function isAsClaimed({ found, refusedWhenOn, replayedConcretely, switches }: AttackJson): boolean {
  return found && (refusedWhenOn || switches.length === 0) && (replayedConcretely || !isReplayable(switches));
}
