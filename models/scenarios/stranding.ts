/**
 * When can a device be stranded? Every combination of what can be amiss, each a composition of its own.
 * Source: TR 33.812, clause 5.1.3.7.4.2 NOTE (n16a to n16e); DEC-161, DEC-162.
 *
 * The power is cut at a record of the journal, and comes back to a world in which networks are out of reach for good, the
 * initial credential has ended, or the old SHO retains for too short a time. Nothing else goes wrong. The device is kept if
 * from every state from there on service can be reached (AG EF), which is explored and not argued.
 */
import type { Composition, Fact, LongerTimer, View } from '../../conformance/explore/index.js';
import { inService, treOf } from '../properties/views.js';
import { noFaults, power } from './network.js';
import { timerOrder } from './timers.js';
import { changeRolesWithout, pairsOfOrder } from './v13.js';
import { v11 } from './v11.js';

/** What can be amiss; `noRetention` is worse than `shortRetention`, and the two exclude each other. */
export const ADVERSE = {
  oldOut: 'the old operator does not reach the device',
  newOut: 'the new operator does not reach the device',
  bootstrapOut: 'no bootstrap access reaches the device',
  credentialEnded: 'the initial credential has ended, and the TRE knows',
  shortRetention: 'retention is longer than the return, and not than the time without power',
  noRetention: 'the old SHO retains nothing',
} as const;
export type Adverse = keyof typeof ADVERSE;

/** Records of the journal at which the power is cut, in the order of a change. */
export const CUT_AT = {
  active: 'in service, before anything is staged',
  stagedChange: 'STAGED',
  intent: 'INTENT, the old SHO not told yet',
  acknowledged: 'INTENT, the notice taken by the old SHO',
  swapped: 'SWAPPED',
  unconfirmed: 'ACTIVE(new), unconfirmed',
  reported: 'REPORTED',
  cancelling: 'REVERTED, the cancel unacknowledged',
} as const;
export type CutAt = keyof typeof CUT_AT;

/** Each set of what can be amiss, the empty one first. */
export const COMBINATIONS: readonly (readonly Adverse[])[] = (
  ['oldOut', 'newOut', 'bootstrapOut', 'credentialEnded'] as const
)
  .reduce<Adverse[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
  .flatMap((set): Adverse[][] => [set, [...set, 'shortRetention'], [...set, 'noRetention']])
  .toSorted((one, other) => one.length - other.length);

const [cut, restored] = power as readonly [Fact, Fact];

/** The cut that a start needs: where it comes is said by the state that is looked for. */
const cutSomewhere: Fact = {
  id: cut.id,
  to: cut.to,
  event: cut.event,
  ...(cut.clears === undefined ? {} : { clears: cut.clears }),
};

const credentialEnds: Fact = {
  id: 'the initial credential ends',
  to: ['tre'],
  event: { type: 'env.initialCredentialLost' },
};

/** Retention outlasts everything; the return; or nothing. A subscriber asks less often than a device. */
const orderWith = (adverse: readonly Adverse[]): readonly LongerTimer[] => {
  if (adverse.includes('noRetention')) return pairsOfOrder([['retention'], ['retry'], ['fallback']]);
  return adverse.includes('shortRetention') ? pairsOfOrder([['retry'], ['fallback'], ['retention']]) : timerOrder;
};

/** The change up to a cut; the way back is taken where the new operator does not answer. */
const upTo = (cutAt: CutAt, ended: boolean): Composition => ({
  ...(v11 as Composition),
  roles: changeRolesWithout(cutAt === 'cancelling' ? ['shoB'] : []),
  budgets: noFaults,
  facts: ended ? [cutSomewhere, credentialEnds] : [cutSomewhere],
  properties: [],
});

/** The record of the journal, and for the notice what the old SHO makes of it. */
function isAt(view: View, cutAt: CutAt): boolean {
  const taken = view.role('shoA').matches('contract.serving.releasePending');
  if (cutAt === 'acknowledged') return view.role('tre').matches('intent') && taken;
  return view.role('tre').matches(cutAt) && (cutAt !== 'intent' || !taken);
}

/** What is explored for one cell of the table. */
export function strandingCase(cutAt: CutAt, adverse: readonly Adverse[]): Composition {
  const lost = [
    ...(adverse.includes('oldOut') ? ['shoA'] : []),
    ...(adverse.includes('newOut') ? ['shoB'] : []),
    ...(adverse.includes('bootstrapOut') ? ['vno'] : []),
  ];
  const ended = adverse.includes('credentialEnded');
  return {
    ...(v11 as Composition),
    name: `power cut at ${cutAt}`,
    roles: changeRolesWithout(lost),
    budgets: { ...noFaults, change: 0 },
    facts: [restored],
    timers: { longer: orderWith(adverse) },
    properties: [
      {
        kind: 'agEf',
        id: 'G-16',
        says: 'From every state service can be reached.',
        refs: ['G-16'],
        goal: inService,
        withoutFaults: true,
      },
    ],
    start: {
      from: upTo(cutAt, ended),
      until: (view) =>
        view.quiet && view.role('m2me').matches('dark') && isAt(view, cutAt) && treOf(view).bootstrapUsable === !ended,
    },
  };
}
