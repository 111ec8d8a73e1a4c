/**
 * Each scenario with an attacker on the air, who has nobody's key: what it hears it says again, and what the roles can
 * tell apart it tries, whenever it likes (`models/environment/attacker.ts`). In one part it speaks twice, in the other
 * once, and a message is lost and the power cut besides. Both are the first part of the scenario with an attacker; of
 * later parts few have one, who speaks once, and the power is cut besides.
 *
 * Claimed is what the part claims, and the goals under attack. What is not claimed there is listed with the attack
 * that takes it away, or with why it cannot be asked.
 */
import type { Budgets, Composition, Property } from '../../conformance/explore/index.js';
import { attackedBy, sampled, type MadeUp } from '../environment/attacker.js';
import type { ShoId } from '../messages/symbols.js';
import { attackedToo, goalsUnderAttack, type Attacked } from '../properties/attacked.js';
import type { Intent } from '../properties/ghost.js';
import { OPERATORS } from '../properties/views.js';
import type { ScopedScenario } from '../requirements/index.js';
import { portOf } from '../roles/statement.js';
import { patiently } from './network.js';
import { numberedOn } from './numbered.js';
import type { RepeatedPart } from './each-fault.js';

const CALM = { loss: 0, duplication: 0, reorder: 0, late: 0, powerCut: 0 };

interface Way {
  readonly says: string;
  readonly times: number;
  readonly besides: Partial<Budgets>;
  readonly lengthy?: true;
  readonly thorough?: true;
}

const TWICE: Way = { says: 'an attacker on the air who speaks twice', times: 2, besides: {} };
const ONCE: Way = { says: 'an attacker on the air who speaks once', times: 1, besides: {} };
const WITH_CUT: Way = {
  says: `${ONCE.says}, and one power cut`,
  times: 1,
  besides: { powerCut: 1 },
  lengthy: true,
};
const WITH_LOSS: Way = {
  says: `${ONCE.says}, and one loss`,
  times: 1,
  besides: { loss: 1 },
  lengthy: true,
};
const WITH_LOSS_AND_CUT: Way = {
  says: `${ONCE.says}, one loss and one power cut`,
  times: 1,
  besides: { loss: 1, powerCut: 1 },
  lengthy: true,
};

function waysOf(scenario: ScopedScenario): readonly Way[] {
  switch (LESS[scenario]) {
    case 'oneWord':
      return [ONCE];
    case 'noCut':
      return [TWICE, WITH_LOSS];
    case 'seldomACut':
      return [TWICE, WITH_LOSS, { ...WITH_LOSS_AND_CUT, thorough: true }];
    default:
      return [TWICE, WITH_LOSS_AND_CUT];
  }
}

/** A session is a random number in life. */
const SESSIONS =
  'A device that is on while its contract is made opens sessions as often as its owner says, and their numbers come ' +
  'round: what was said in the first of five is not told from what was never said.';

/** Claims that an attacker on the air takes away, and how. */
export const TAKEN_AWAY: Readonly<Partial<Record<ScopedScenario, Readonly<Record<string, string>>>>> = {
  V27: { 'G-03': SESSIONS, 'G-03b': SESSIONS },
};

/** Where an operator registers more than once, so that its nonces are numbered on. */
const REGISTERED_AGAIN: ReadonlySet<ScopedScenario> = new Set<ScopedScenario>(['V13', 'V28']);

/** Where the goals are claimed in the part that takes minutes as well. */
export const GOALS_TOO: ReadonlySet<ScopedScenario> = new Set<ScopedScenario>(['V13']);

/** Where it would be many states: without a power cut unless minutes do not matter, without one, or with one word. */
const LESS: Readonly<Partial<Record<ScopedScenario, 'noCut' | 'seldomACut' | 'oneWord'>>> = {
  'V11-T2': 'seldomACut',
  'V11-T3': 'seldomACut',
  V13: 'seldomACut',
  V14: 'seldomACut',
  V17: 'oneWord',
  V18: 'oneWord',
  V19: 'noCut',
  V22: 'seldomACut',
  V24: 'noCut',
  V25: 'seldomACut',
  V26: 'noCut',
  V28: 'seldomACut',
  V29: 'seldomACut',
};

/** What it is not tried with, as the scenario has no port for what comes of it. */
const WITHOUT: Readonly<Partial<Record<ScopedScenario, (made: MadeUp) => boolean>>> = {
  // What B answers on the air goes to a device that is out of its reach.
  V13: ({ from, to }) => from === 'm2me' && to === 'shoB',
  // An open network asks nobody for vectors.
  V23: ({ event }) => event.type === 'm2me.attach',
};

/** How many messages a link holds, where two words of an attacker would fill it so that nothing moves any more. */
const CAPACITY: Readonly<Partial<Record<ScopedScenario, number>>> = { V15: 3 };

function withRoom<G>(scenario: ScopedScenario, composition: Composition<G>): Composition<G> {
  const capacity = CAPACITY[scenario];
  if (capacity === undefined) return composition;
  const { channels } = composition;
  return { ...composition, channels: { ...channels, default: { ...channels?.default, capacity } } };
}

/** Where the first access authenticates nobody. */
const OPEN: ReadonlySet<ScopedScenario> = new Set<ScopedScenario>(['V4', 'V22', 'V23']);

/** That nobody is authenticated is said by having the attacker know what whoever runs an open network knows. */
const GIVEN_AWAY = 'The access is open: the attacker has what a network lets a device in with.';

/** Goals that are not asked there, and why. */
export const NOT_ASKED: Readonly<Partial<Record<ScopedScenario, Readonly<Record<string, string>>>>> = {
  V4: { 'G-02': GIVEN_AWAY },
  V22: { 'G-02': GIVEN_AWAY },
  V23: { 'G-02': GIVEN_AWAY },
  V30: { 'G-14h': 'B is the first whom the subscriber selects here, and on record before the device has its MCIM.' },
};

const operatorsOf = ({ roles }: Pick<Composition, 'roles'>): readonly ShoId[] =>
  OPERATORS.filter((id) => roles.some(({ name }) => name === portOf(id)));

/** Whether a claim of the scenario is claimed with an attacker too. */
const outlives = (scenario: ScopedScenario, { id, kind }: Pick<Property, 'id' | 'kind'>): boolean =>
  kind !== 'eventually' && TAKEN_AWAY[scenario]?.[id] === undefined;

/** With what is claimed where somebody attacks besides. */
function withGoals(scenario: ScopedScenario, composition: Composition<Intent>): Composition<Intent & Attacked> {
  const { ghost, properties } = composition;
  if (ghost === undefined) throw new Error(`${composition.name}: expected a ghost of what is meant, found none`);
  const goals = goalsUnderAttack(...operatorsOf(composition)).filter(
    (goal) => outlives(scenario, goal) && NOT_ASKED[scenario]?.[goal.id] === undefined,
  );
  return { ...composition, ghost: attackedToo(ghost), properties: [...properties, ...goals] };
}

const numbered = <G>(scenario: ScopedScenario, composition: Composition<G>): Composition<G> =>
  REGISTERED_AGAIN.has(scenario) ? numberedOn(composition) : composition;

/** The composition of a part of a scenario, with an attacker. */
function underAttack(scenario: ScopedScenario, part: Composition, { times, besides, thorough }: Way): Composition {
  const own = part as unknown as Composition<Intent>;
  const lasting = { ...own, properties: own.properties.filter((claim) => outlives(scenario, claim)) };
  // Where minutes do not matter there are too many states already for what the goals have to know.
  const hasGoals = thorough !== true || GOALS_TOO.has(scenario);
  const claimed = hasGoals ? withGoals(scenario, lasting) : lasting;
  const composition = withRoom(scenario, patiently(claimed as Composition<Intent>));
  const tries = sampled(own).filter((made) => WITHOUT[scenario]?.(made) !== true);
  return attackedBy(
    numbered(scenario, { ...composition, budgets: { ...composition.budgets, ...CALM, ...besides } }),
    { tries, ...(OPEN.has(scenario) ? { openAccess: true } : {}) },
    times,
  ) as unknown as Composition;
}

/** @returns the parts, the first once more with an attacker, and those in `also` with one who speaks once and with a power cut. */
export function withAttacker<P extends { readonly composition: Composition }>(
  scenario: ScopedScenario,
  parts: readonly P[],
  also: ReadonlySet<unknown>,
): readonly (P | RepeatedPart)[] {
  const more = parts.flatMap(({ composition }, at): RepeatedPart[] => {
    if (at > 0 && !also.has(composition)) return [];
    return (at === 0 ? waysOf(scenario) : [WITH_CUT]).map((way) => {
      const { says, times: _times, besides: _besides, ...how } = way;
      return {
        says: `as part ${at + 1}, with ${says} instead`,
        composition: underAttack(scenario, composition, way),
        besides: true,
        ...how,
        like: at + 1,
      };
    });
  });
  return [...parts, ...more];
}
