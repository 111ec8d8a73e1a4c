/** The forms in which servers have failed, as rows beside the attacks. */
import { eventText } from '../conformance/explore/index.js';
import { counted } from '../conformance/report/index.js';
import { replayServerFailure, serverFailures, type ServerFailure } from '../harness/index.js';
import { ATTACKS } from '../models/scenarios/attacks/index.js';
import type { AttackJson } from './attacks.js';

/** @param ids - of attacks and failures in any case; none for all. */
export const failuresNamed = (ids: readonly string[]): readonly ServerFailure[] =>
  serverFailures.filter(({ id }) => ids.length === 0 || ids.some((asked) => asked.toUpperCase() === id));

/**
 * A failure as the row of an attack. Nothing is explored: `found` says that the chart of one role, made to fail so, goes
 * along with an input that the whole one turns down, and `traceLength` counts what the role takes up to this input.
 */
export async function judgeFailure(failure: ServerFailure): Promise<AttackJson> {
  const { id, says, measure, role } = failure;
  const replayed = await replayServerFailure(failure);
  const without = ATTACKS.filter(({ switches }) => switches.includes(measure));
  const refusedWhenOn = replayed?.refusedWhenOn === true;
  const named = without.map((attack) => attack.id).join(' and ');
  return {
    id,
    title: says,
    goals: [...new Set(without.flatMap(({ goals }) => goals))].toSorted(),
    scenario: `${role} alone`,
    switches: [measure],
    found: replayed !== undefined,
    ...(replayed === undefined ? {} : { traceLength: replayed.steps }),
    refusedWhenOn,
    replayedConcretely: refusedWhenOn && replayed.succeedsWhenOff,
    refusals:
      replayed?.how === 'refused' ? [`${role} refuses ${replayed.offence}: ${replayed.cause ?? 'no cause'}`] : [],
    note: [
      `${measure} is not missing here, it has no consequence; the goals are those of ${named}, where it is missing.`,
      `Found in the chart of one role, which takes the last of its ${counted(replayed?.steps ?? 0, 'input')}: no claim is explored.`,
      replayed?.why ?? [],
    ]
      .flat()
      .join(' '),
  };
}

/** What the role takes, a line each; the last is the attack. */
export const failureLines = ({ role, taken }: ServerFailure): readonly string[] =>
  taken.map(({ from, event }, at) => `${at + 1}  ${from} -> ${role}: ${eventText(event)}`);
