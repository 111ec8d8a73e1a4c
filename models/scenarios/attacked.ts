/**
 * Each scenario with an attacker on the air, who has nobody's key: what it hears it says again, and what the roles can
 * tell apart it tries, whenever it likes (`models/environment/attacker.ts`). In one part it speaks twice, in the other
 * once, and a message is lost and the power cut besides.
 *
 * What is not claimed there is listed with the attack that takes it away.
 */
import type { Budgets, Composition } from '../../conformance/explore/index.js';
import { attackedBy, sampled, type MadeUp } from '../environment/attacker.js';
import type { ScopedScenario } from '../requirements/index.js';
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

/** What is random in a device is a small number here. */
const NUMBERS =
  'The nonces of each registration are numbered from one: what was said upon one of an earlier one passes for new.';

/** Claims that an attacker on the air takes away, and how. */
export const TAKEN_AWAY: Readonly<Partial<Record<ScopedScenario, Readonly<Record<string, string>>>>> = {
  V13: { 'G-03': NUMBERS },
  V27: { 'G-03': NUMBERS, 'G-03b': NUMBERS, 'G-16': NUMBERS },
  V28: { 'G-03': NUMBERS },
};

/** Where it would be many states: without a power cut unless minutes do not matter, without one, or with one word. */
const LESS: Readonly<Partial<Record<ScopedScenario, 'noCut' | 'seldomACut' | 'oneWord'>>> = {
  V13: 'seldomACut',
  V17: 'oneWord',
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

/** Where the first access authenticates nobody. */
const OPEN: ReadonlySet<ScopedScenario> = new Set<ScopedScenario>(['V4', 'V22', 'V23']);

/** @returns the parts, and the first once more with an attacker. */
export function withAttacker<P extends { readonly composition: Composition }>(
  scenario: ScopedScenario,
  parts: readonly P[],
): readonly (P | RepeatedPart)[] {
  const [first] = parts;
  if (first === undefined) return parts;
  const { composition } = first;
  const tries = sampled(composition).filter((made) => WITHOUT[scenario]?.(made) !== true);
  const claimed = composition.properties.filter(
    ({ id, kind }) => TAKEN_AWAY[scenario]?.[id] === undefined && kind !== 'eventually',
  );
  return [
    ...parts,
    ...waysOf(scenario).map(({ says, times, besides, ...how }) => ({
      says: `as part 1, with ${says} instead`,
      composition: attackedBy(
        { ...composition, properties: claimed, budgets: { ...composition.budgets, ...CALM, ...besides } },
        { tries, ...(OPEN.has(scenario) ? { openAccess: true } : {}) },
        times,
      ),
      besides: true as const,
      ...how,
      like: 1,
    })),
  ];
}
