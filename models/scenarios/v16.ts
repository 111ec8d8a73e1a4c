/**
 * V16: first provisioning with delayed activation. Source: TR 33.812, clauses 5.1.3.3.1 (Annex B.1) and 5.1.3.5.2.
 *
 * The roles and the environment are those of V1; what differs is what the subscriber wants. The wait has no end of its
 * own, so that its two sides are explored apart under every fault of the radio, and together under fewer.
 */
import type { Composition, Fact } from '../../conformance/explore/index.js';
import type { ActivationOrder } from '../messages/symbols.js';
import {
  activated,
  activationIsOrdered,
  awaitedGhost,
  awaitingActivation,
  forgedOrderIsRefused,
  installedAndInactive,
  stillInactive,
  type Awaited,
} from '../properties/activation.js';
import { noStranding, safety } from '../properties/properties.js';
import { channelsWith, initialRoles, noFaults, power, radioFaults } from './network.js';
import { timerOrderWithout } from './timers.js';

const always = [...safety(['A']), ...activationIsOrdered, noStranding];

const contractForLater: NonNullable<Composition['stimuli']> = [
  { id: 'the supplier makes the device', to: 'supplier', event: { type: 'principal.make', initial: 'pcid' } },
  {
    id: 'the subscriber selects A, to be activated later',
    to: 'subscriber',
    event: { type: 'principal.selectSho', shoId: 'A', activation: 'later' },
  },
  { id: 'the owner asks to try again', to: 'm2me', event: { type: 'principal.tryAgain' }, budget: 'tryAgain' },
];

const activation: NonNullable<Composition['stimuli']> = [
  { id: 'the subscriber wants the MCIM activated', to: 'subscriber', event: { type: 'principal.activate' } },
];

/** From the factory to service. */
export const v16: Composition<Awaited> = {
  name: 'V16',
  roles: initialRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA') },
  budgets: { ...noFaults, loss: 1, powerCut: 1 },
  facts: power,
  stimuli: [...contractForLater, ...activation],
  timers: { longer: timerOrderWithout('shoB') },
  ghost: awaitedGhost,
  properties: [...always, installedAndInactive, stillInactive, activated],
  accept: (view) => view.role('m2me').hasTag('atRest'),
};

/** Until the MCIM waits, without any fault. */
const v16Plain: Composition<Awaited> = {
  ...v16,
  budgets: noFaults,
  stimuli: contractForLater,
  properties: [installedAndInactive],
};

/** From the wait on. */
export const v16Waiting: Composition<Awaited> = {
  ...v16,
  budgets: radioFaults,
  ghost: { ...awaitedGhost, initial: awaitingActivation },
  start: {
    from: v16Plain as Composition,
    until: (view) =>
      view.role('m2me').matches('initial.awaitingActivation') &&
      view.role('subscriber').matches('installed') &&
      view.quiet,
  },
};

/** What reaches a device that waits, and is no order of A for this MCIM. */
const forgedOrder = (id: string, change: Partial<ActivationOrder>): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['m2me'],
  event: { type: 'dpf.activation', devId: 'd1', sid: 1, ver: 1, signedBy: 'A', ...change },
  fault: true,
});

/** From the wait on, with an order that is somebody else's, or another device's, session's or MCIM's. */
export const v16Forged: Composition<Awaited> = {
  ...v16Waiting,
  budgets: { ...noFaults, loss: 1, powerCut: 1, misbehaviour: 1 },
  facts: [
    ...power,
    forgedOrder('somebody orders the activation', { signedBy: 'rogue' }),
    forgedOrder('B orders the activation', { signedBy: 'B' }),
    forgedOrder('an order for another device comes', { devId: 'd2' }),
    forgedOrder('an order of another session comes', { sid: 5 }),
    forgedOrder('an order to activate another MCIM comes', { ver: 5 }),
  ],
  properties: [...always, activated, forgedOrderIsRefused],
};
