/**
 * When can a device be stranded? Every combination of what can be amiss, each a composition of its own.
 * Source: TR 33.812, clause 5.1.3.7.4.2 NOTE (n16a to n16e); DEC-161, DEC-162.
 *
 * The power is cut at a record of the journal, and comes back to a world in which networks are out of reach for good,
 * the initial credential has ended, or the old SHO retains for too short a time. Nothing else goes wrong. The device is
 * kept if from every state from there on service can be reached (AG EF), which is explored and not argued.
 */
import type { Composition, Fact, LongerTimer, View } from '../../conformance/explore/index.js';
import { inService, treOf } from '../properties/views.js';
import { withoutWayBack } from './change-readings.js';
import { noFaults, ownedRoles, ownerChannels, power } from './network.js';
import { v3 } from './non3gpp.js';
import { timerOrder } from './timers.js';
import { v1 } from './v1.js';
import { v11 } from './v11.js';
import { v12 } from './v12.js';
import { pairsOfOrder, rolesWithout } from './v13.js';
import { v15 } from './v15.js';

/** What can be amiss; `noRetention` is worse than `shortRetention`, and the two exclude each other. */
export const ADVERSE = {
  oldOut: 'the old operator does not reach the device',
  newOut: 'the new operator does not reach the device',
  bootstrapOut: 'no bootstrap access reaches the device',
  noWayBack: 'what is discarded is destroyed, and no timer leads back',
  credentialEnded: 'the initial credential has ended, and the TRE knows',
  shortRetention: 'retention is longer than the return, and not than the time without power',
  noRetention: 'the old SHO retains nothing',
} as const;
export type Adverse = keyof typeof ADVERSE;

/** Records of the journal at which the power is cut, in the order of what happens to a device. */
export const CUT_AT = {
  pristine: 'first provisioning, in a session, before anything is staged',
  pristineByProvider: 'first provisioning over non-3GPP access, in a session, before anything is staged',
  installedByProvider: 'first provisioning over non-3GPP access, installed, the success not acknowledged',
  stagedInitial: 'first provisioning, STAGED',
  installed: 'first provisioning, installed, the success not acknowledged',
  renewing: 'in service, a new initial credential sent and not taken',
  erased: 'on the pristine path, before anything is staged',
  stagedAnew: 'on the pristine path, STAGED',
  installedAnew: 'on the pristine path, installed, the success not acknowledged',
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

/** The scenario that a place is of, with whatever leads there, and what can be amiss there that makes a difference. */
interface Place {
  readonly of: Composition;
  readonly adverse: readonly Exclude<Adverse, 'shortRetention' | 'noRetention'>[];
  /** Whether an old SHO has something to retain. */
  readonly retains: boolean;
  readonly isAt: (view: View) => boolean;
}

const inState = (state: string) => (view: View) => view.role('tre').matches(state);

const ofV1 = (isAt: Place['isAt']): Place => ({
  of: v1 as Composition,
  adverse: ['newOut', 'bootstrapOut', 'credentialEnded'],
  retains: false,
  isAt,
});

/** Over the access of a provider, by a credential for it that has no end. */
const ofV3 = (isAt: Place['isAt']): Place => ({
  of: v3 as Composition,
  adverse: ['newOut', 'bootstrapOut'],
  retains: false,
  isAt,
});

/** The MCIM of the old operator is erased before it is told: nobody retains anything. */
const ofV12 = (state: string): Place => ({
  of: v12 as Composition,
  adverse: ['oldOut', 'newOut', 'bootstrapOut', 'credentialEnded'],
  retains: false,
  isAt: inState(state),
});

const ofV11 = (isAt: Place['isAt']): Place => ({
  of: v11 as Composition,
  adverse: ['oldOut', 'newOut', 'bootstrapOut', 'credentialEnded'],
  retains: true,
  isAt,
});

/** Where the old MCIM makes a difference: between the swap and the confirmation. */
const ofV11Swapped = (state: string): Place => {
  const place = ofV11(inState(state));
  return { ...place, adverse: [...place.adverse, 'noWayBack'] };
};

/** The record of the journal, and for the notice what the old SHO makes of it. */
const noticeIsTaken = (view: View): boolean => view.role('shoA').matches('contract.serving.releasePending');

const PLACES: Readonly<Record<CutAt, Place>> = {
  pristine: ofV1((view) => inState('pristine')(view) && treOf(view).sid > 0),
  pristineByProvider: ofV3((view) => inState('pristine')(view) && treOf(view).sid > 0),
  installedByProvider: ofV3(inState('installed')),
  stagedInitial: ofV1(inState('stagedInitial')),
  installed: ofV1(inState('installed')),
  renewing: {
    of: { ...(v15 as Composition), budgets: { ...v15.budgets, nearEnd: 1, order: 0 } },
    adverse: ['oldOut', 'bootstrapOut', 'credentialEnded'],
    retains: false,
    isAt: (view) =>
      inState('active')(view) &&
      treOf(view).pcid === 'pcid' &&
      (view.role('ccif').context as { readonly offered: boolean }).offered,
  },
  erased: ofV12('pristine'),
  stagedAnew: ofV12('stagedInitial'),
  installedAnew: ofV12('installed'),
  active: ofV11(inState('active')),
  stagedChange: ofV11(inState('stagedChange')),
  intent: ofV11((view) => inState('intent')(view) && !noticeIsTaken(view)),
  acknowledged: ofV11((view) => inState('intent')(view) && noticeIsTaken(view)),
  swapped: ofV11Swapped('swapped'),
  unconfirmed: ofV11Swapped('unconfirmed'),
  reported: ofV11(inState('reported')),
  cancelling: ofV11(inState('cancelling')),
};

/** Each set of what can be amiss at a place, the empty one first. */
export function combinationsAt(cutAt: CutAt): readonly (readonly Adverse[])[] {
  const { adverse, retains } = PLACES[cutAt];
  return adverse
    .reduce<Adverse[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
    .flatMap((set): Adverse[][] => (retains ? [set, [...set, 'shortRetention'], [...set, 'noRetention']] : [set]))
    .toSorted((one, other) => one.length - other.length);
}

const [cut, restored] = power as readonly [Fact, Fact];

/** A start has no facts with a budget: where one comes is said by the state that is looked for. */
const somewhen = ({ id, to, event, clears }: Fact): Fact => ({
  id,
  to,
  event,
  ...(clears === undefined ? {} : { clears }),
});

/** Everywhere: in the device, where it is issued, and where vectors are made of it. */
const credentialEnds: Fact = {
  id: 'the initial credential ends',
  to: ['tre', 'ccif', 'icf'],
  event: { type: 'env.initialCredentialLost' },
};

/** Retention outlasts everything; the return; or nothing. A subscriber asks less often than a device. */
const orderWith = (adverse: readonly Adverse[]): readonly LongerTimer[] => {
  if (adverse.includes('noRetention')) return pairsOfOrder([['retention'], ['retry'], ['fallback']]);
  return adverse.includes('shortRetention') ? pairsOfOrder([['retry'], ['fallback'], ['retention']]) : timerOrder;
};

/** The run up to a cut; the way back is taken where the new operator does not answer. */
const upTo = (cutAt: CutAt, adverse: readonly Adverse[], of: Composition): Composition => {
  const ended = adverse.includes('credentialEnded');
  const nearsEnd = (of.facts ?? []).filter(({ budget }) => budget === 'nearEnd').map(somewhen);
  return {
    ...of,
    roles: rolesWithout(of.roles, cutAt === 'cancelling' ? ['shoB'] : []),
    budgets: { ...of.budgets, ...noFaults },
    facts: [somewhen(cut), ...nearsEnd, ...(ended ? [credentialEnds] : [])],
    properties: [],
  };
};

/** What is explored for one cell of the table. */
export function strandingCase(cutAt: CutAt, adverse: readonly Adverse[]): Composition {
  const { of, isAt } = PLACES[cutAt];
  return inWorld(cutAt, adverse, adverse.includes('noWayBack') ? { ...of, start: withoutWayBack.start } : of, isAt);
}

function inWorld(cutAt: CutAt, adverse: readonly Adverse[], of: Composition, isAt: Place['isAt']): Composition {
  // The first operator of a device is a new one too.
  const isOfFirst = !of.roles.some(({ name }) => name === 'shoB');
  const bootstrap = of.roles.filter(({ name }) => name === 'vno' || name === 'icsp').map(({ name }) => name);
  const lost = [
    ...(adverse.includes('oldOut') ? ['shoA'] : []),
    ...(adverse.includes('newOut') ? [isOfFirst ? 'shoA' : 'shoB'] : []),
    ...(adverse.includes('bootstrapOut') ? bootstrap : []),
  ];
  const ended = adverse.includes('credentialEnded');
  return {
    ...of,
    name: `power cut at ${cutAt}`,
    roles: rolesWithout(of.roles, lost),
    budgets: { ...of.budgets, ...noFaults, change: 0, decision: 0 },
    facts: [restored],
    timers: PLACES[cutAt].retains ? { longer: orderWith(adverse) } : (of.timers ?? { longer: [] }),
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
      from: upTo(cutAt, adverse, of),
      until: (view) =>
        view.quiet && view.role('m2me').matches('dark') && isAt(view) && treOf(view).bootstrapUsable === !ended,
    },
  };
}

/** A device in service, or in a change, whose owner stands beside it: what is in the way is passed by (AMB-17). */
export function hasOwnerOnTheSpot(cutAt: CutAt): boolean {
  return PLACES[cutAt].retains;
}

/**
 * The same cell with an owner who comes to the device and has chosen another operator, which the subscriber has a
 * contract with: from every state in which he has not come yet, service can be reached with his help.
 *
 * @throws RangeError for a place where no MCIM is in use.
 */
export function strandingCaseOnTheSpot(cutAt: CutAt, adverse: readonly Adverse[]): Composition {
  if (!hasOwnerOnTheSpot(cutAt))
    throw new RangeError(`stranding: at ${cutAt} no owner can have the device provisioned anew`);
  const { of, isAt } = PLACES[cutAt];
  const owned: Composition = {
    ...of,
    roles: ownedRoles,
    channels: { ...of.channels, overrides: [...(of.channels?.overrides ?? []), ...ownerChannels] },
    ...(adverse.includes('noWayBack') ? { start: withoutWayBack.start } : {}),
  };
  const moves = [
    { oldSho: 'A', newSho: 'B', epoch: 0 },
    { oldSho: 'B', newSho: 'A', epoch: 1 },
  ];
  const cell = inWorld(cutAt, adverse, owned, isAt);
  return {
    ...cell,
    budgets: { ...cell.budgets, decision: 1, onTheSpot: 1 },
    stimuli: [
      ...moves.map((move) => ({
        id: `the owner decides for ${move.newSho}`,
        to: 'owner',
        event: { type: 'principal.reprovision', ...move },
        budget: 'decision',
      })),
      ...moves.map(({ newSho }) => ({
        id: `the subscriber takes ${newSho}`,
        to: 'subscriber',
        event: { type: 'principal.contractAnew', shoId: newSho },
      })),
      {
        id: 'the owner instructs on the spot',
        to: 'owner',
        event: { type: 'principal.instruct' },
        budget: 'onTheSpot',
      },
    ],
    properties: cell.properties.map((property) => ({
      ...property,
      from: (view: View) => view.budget('onTheSpot') > 0 && view.budget('decision') > 0,
    })) as Composition['properties'],
  };
}
