/**
 * V13: the fallback timer, and every order of the timers that decide whether it leads back. Source: TR 33.812, clause
 * 5.1.3.7.4.2 NOTE (n16a to n16e); DEC-161, DEC-162.
 *
 * A change as in V11 to an operator B whose network never reaches the device: the new MCIM is in use and stays
 * unconfirmed. One part for each order in which a configuration can have the retry, fallback and retention timers. An
 * order that strands the device is a claim as well, with a shortest run for its witness. Safety is judged in each of
 * them; where retention is too short, without the part of G-14 that rests on its length, and with what comes of that.
 */
import type { Composition, LongerTimer, Property, RoleInstance } from '../../conformance/explore/index.js';
import type { Intent } from '../properties/ghost.js';
import { noStranding, safety } from '../properties/properties.js';
import { letGoInTheDark, letGoOnReturn, returned, safetyOfShortRetention, strands } from '../properties/stranding.js';
import { unreachableSho } from '../roles/misbehaving.js';
import { changeRoles, noFaults, power, radioFaults } from './network.js';
import { timerOrder } from './timers.js';
import { v11 } from './v11.js';

/** Where a port leads that no radio reaches: an SHO that covers nothing. */
const OUT_OF_REACH = 'outOfReach';

const outOfReach: RoleInstance = {
  name: OUT_OF_REACH,
  machine: unreachableSho,
  input: { id: 'B' },
};

/** The roles of a change, of which the device and the networks `lost` do not hear each other, for good. */
export const changeRolesWithout = (lost: readonly string[]): readonly RoleInstance[] => rolesWithout(changeRoles, lost);

/** The same of other roles. */
export const rolesWithout = (roles: readonly RoleInstance[], lost: readonly string[]): readonly RoleInstance[] => [
  ...roles.map((role): RoleInstance => {
    if (role.name === 'm2me') return { ...role, wires: Object.fromEntries(lost.map((name) => [name, OUT_OF_REACH])) };
    return lost.includes(role.name) ? { ...role, wires: { m2me: OUT_OF_REACH } } : role;
  }),
  outOfReach,
];

/** The timers that decide, by what a configuration calls them. */
export const DECIDING = { retry: 'm2me.retry', fallback: 'm2me.fallback', retention: 'shoA.retention' } as const;
export type Deciding = keyof typeof DECIDING;

/** An order with ties, shortest first: what durations come to when they are compared. */
export type Ranks = readonly (readonly Deciding[])[];

/** Every order of these timers: all that a configuration could declare. */
export const ORDERS: readonly Ranks[] = ordersOf(['retry', 'fallback', 'retention']);

function ordersOf(timers: readonly Deciding[]): Ranks[] {
  if (timers.length === 0) return [[]];
  const subsets = timers.reduce<Deciding[][]>((sets, timer) => [...sets, ...sets.map((set) => [...set, timer])], [[]]);
  return subsets
    .filter((shortest) => shortest.length > 0)
    .flatMap((shortest) =>
      ordersOf(timers.filter((timer) => !shortest.includes(timer))).map((rest) => [shortest, ...rest]),
    );
}

/** As a sentence has it. */
export const orderText = (ranks: Ranks): string => ranks.map((rank) => rank.join(' = ')).join(' < ');

/** The rule of the configuration: retention is longer than each timer of the return (DEC-162). */
export const keepsTheRule = (ranks: Ranks): boolean => ranks.at(-1)?.join() === 'retention';

/** Whoever asks, asks less often than the device; what else there is has no part in the return. */
export const pairsOfOrder = (ranks: Ranks): readonly LongerTimer[] => [
  ...ranks
    .slice(1)
    .flatMap((longer, rank) =>
      longer.flatMap((long) =>
        ranks
          .slice(0, rank + 1)
          .flatMap((shorter) => shorter.map((short): LongerTimer => [DECIDING[long], DECIDING[short]])),
      ),
    ),
  ['subscriber.request', 'm2me.retry'],
];

/** V13 under every fault of the radio: retention outlasts the return, and every time that the device is dark. */
export const v13: Composition<Intent> = {
  ...v11,
  name: 'V13',
  roles: changeRolesWithout(['shoB']),
  budgets: radioFaults,
  facts: power,
  timers: { longer: timerOrder },
  properties: [...safety(['A', 'B']), noStranding, returned],
};

/** V13 with another change after the return. */
export const v13Again: Composition<Intent> = {
  ...v13,
  budgets: { ...noFaults, loss: 1, powerCut: 1, tryAgain: 1, change: 2 },
};

const under = (ranks: Ranks, properties: readonly Property<Intent>[], powerCut: number): Composition<Intent> => ({
  ...v13,
  budgets: { ...noFaults, powerCut },
  timers: { longer: pairsOfOrder(ranks) },
  properties,
});

/** V13 under one order, without a fault: it keeps the device, or it strands it. */
export const v13Under = (ranks: Ranks): Composition<Intent> =>
  keepsTheRule(ranks)
    ? under(ranks, [...safety(['A', 'B']), noStranding, returned], 0)
    : under(
        ranks,
        [
          ...safetyOfShortRetention,
          letGoOnReturn,
          strands(`V13-${ranks.map((rank) => rank.join('=')).join('-')}`, orderText(ranks)),
        ],
        0,
      );

/** V13 with a retention that outlasts the return, and not the time for which a device may be dark. */
export const v13Dark: Composition<Intent> = under(
  [['retry'], ['fallback'], ['retention']],
  [
    ...safetyOfShortRetention,
    letGoOnReturn,
    letGoInTheDark,
    strands('V13-dark', 'retry < fallback < retention, and a device that is dark for longer than the retention'),
  ],
  1,
);
