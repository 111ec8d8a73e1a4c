/**
 * V12: change from operator A to operator B through the pristine state, on an instruction of the owner.
 * Source: TR 33.812, clause 5.1.3.7.4.3 steps 1-4, of which step 4 is first provisioning (AMB-42).
 *
 * Begins where V1 ends without faults: the device is in the service of A.
 */
import type { Composition, Property } from '../../conformance/explore/index.js';
import { intentGhost, servedByA, type Intent } from '../properties/ghost.js';
import { noStranding, safety } from '../properties/properties.js';
import {
  broughtBackOnTheSpot,
  forgedIsRefused,
  instructedOnTheSpot,
  leftUntold,
  reprovisioned,
  reprovisioningIsAuthorised,
  spentCredentialKeeps,
} from '../properties/reprovisioning.js';
import { inService } from '../properties/views.js';
import {
  channelsWith,
  credentialEnd,
  forgedInstructions,
  noFaults,
  ownedRoles,
  ownerChannels,
  power,
  radioFaults,
  unfoundedForward,
} from './network.js';
import { timerOrder } from './timers.js';
import { v1Plain } from './v1.js';
import { rolesWithout } from './v13.js';

const safe: readonly Property<Intent>[] = [...safety(['A', 'B']), ...reprovisioningIsAuthorised];
const always: readonly Property<Intent>[] = [...safe, noStranding];

const byTheNetwork: NonNullable<Composition['stimuli']> = [
  {
    id: 'the owner decides for B',
    to: 'owner',
    event: { type: 'principal.reprovision', oldSho: 'A', newSho: 'B', epoch: 0 },
    budget: 'decision',
  },
  {
    id: 'the subscriber takes B',
    to: 'subscriber',
    event: { type: 'principal.contractAnew', shoId: 'B' },
    budget: 'change',
  },
];

export const v12: Composition<Intent> = {
  name: 'V12',
  roles: ownedRoles,
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...channelsWith('shoA', 'shoB'), ...ownerChannels],
  },
  budgets: radioFaults,
  facts: power,
  stimuli: byTheNetwork,
  timers: { longer: timerOrder },
  ghost: { ...intentGhost, initial: servedByA },
  properties: [...always, reprovisioned, leftUntold],
  accept: (view) => view.role('m2me').hasTag('atRest'),
  start: {
    from: v1Plain as Composition,
    until: (view) => inService(view) && view.role('subscriber').matches('served') && view.quiet,
  },
};

/**
 * A pristine device that finds no bootstrap asks again and again; a timer that is armed anew all the time holds no
 * longer one up for ever. So here the subscriber may ask again at any time: more runs, not fewer.
 */
const requestAtAnyTime: typeof timerOrder = [
  ...timerOrder.filter((pair) => !pair.includes('subscriber.request')),
  ['vno.lease', 'm2me.fallback'],
];

/** V12 with an owner that can walk to the device, and an initial credential that may end before. */
export const v12OnTheSpot: Composition<Intent> = {
  ...v12,
  budgets: { ...noFaults, loss: 1, powerCut: 1, credentialEnd: 1 },
  facts: [...power, ...credentialEnd],
  stimuli: [
    ...byTheNetwork,
    { id: 'the owner instructs on the spot', to: 'owner', event: { type: 'principal.instruct' }, budget: 'onTheSpot' },
  ],
  timers: { longer: requestAtAnyTime },
  properties: [...always, reprovisioned, instructedOnTheSpot, spentCredentialKeeps],
};

/**
 * The same where the old operator reaches the device no more, and never again: what comes from it, the instruction
 * among it, does not arrive, and a device that has lost its access gets none (AMB-17).
 */
export const v12Unserved: Composition<Intent> = {
  ...v12OnTheSpot,
  roles: rolesWithout(ownedRoles, ['shoA']),
  budgets: { ...noFaults, loss: 1, powerCut: 1 },
  facts: power,
  // Refused because the owner had not decided yet, the subscriber asks again.
  stimuli: (v12OnTheSpot.stimuli ?? []).map(({ id, to, event, budget }) =>
    to === 'subscriber' || budget === undefined ? { id, to, event } : { id, to, event, budget },
  ),
  properties: [...safe, instructedOnTheSpot, broughtBackOnTheSpot],
};

/** V12 with instructions that are not the owner's for this move. */
export const v12Forged: Composition<Intent> = {
  ...v12,
  budgets: { ...noFaults, loss: 1, misbehaviour: 1 },
  facts: [...power, ...forgedInstructions],
  properties: [...always, reprovisioned, forgedIsRefused],
};

/**
 * V12 with a new operator that forwards an instruction which nobody gave. What the DRF answers can end a move of its
 * own that is under way, so that no end is claimed here.
 */
export const v12Unfounded: Composition<Intent> = {
  ...v12,
  budgets: { ...noFaults, loss: 1, misbehaviour: 1 },
  facts: [...power, ...unfoundedForward],
  properties: [...safe, reprovisioned],
};
