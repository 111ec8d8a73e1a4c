/**
 * V15: an initial credential with a lifetime, and its renewal. Source: TR 33.812, clauses 5.1.3.3.2.1 and 5.1.3.7.4.3
 * NOTE 2.
 *
 * Begins where V1 ends without faults, with a device that was made for it: in the service of A, with the credential of
 * the factory. That the credential nears its end, and that it ends, are facts; the clock of the network may be ahead.
 * The end does not come in the pristine state: by the margin that is configured (DEC-154) a device is through it
 * before.
 */
import type { Composition, Fact } from '../../conformance/explore/index.js';
import type { CredentialObject, RenewalOrder } from '../messages/symbols.js';
import { noStranding, safety } from '../properties/properties.js';
import {
  credentialIsKept,
  forgedCredentialIsRefused,
  keptNearEnd,
  movedWithNew,
  renewedAfterCut,
  renewedByDevice,
  renewedByNetwork,
  renewedGhost,
  renewedInChange,
  renewedLate,
  type Renewed,
} from '../properties/renewal.js';
import { inService } from '../properties/views.js';
import {
  channelsWith,
  changeRoles,
  noFaults,
  ownedRoles,
  ownerChannels,
  power,
  radioFaults,
  whileInService,
} from './network.js';
import { timerOrder } from './timers.js';
import { v1Plain } from './v1.js';

const made: Composition = {
  ...(v1Plain as Composition),
  stimuli: [
    {
      id: 'the supplier makes the device',
      to: 'supplier',
      event: { type: 'principal.make', initial: 'pcid', renewal: true },
    },
    ...(v1Plain.stimuli ?? []).slice(1),
  ],
};

const nearsEnd: Fact = {
  id: 'the initial credential nears its end',
  budget: 'nearEnd',
  to: ['tre', 'm2me'],
  event: { type: 'env.initialCredentialNearsEnd' },
};

/** Everywhere: in the device, where it is issued, and where vectors are made of it. */
const ends: Fact = {
  id: 'the initial credential ends',
  budget: 'credentialEnd',
  to: ['tre', 'ccif', 'icf'],
  event: { type: 'env.initialCredentialLost' },
  whileIn: whileInService,
  fault: true,
};

const always = [...safety(['A', 'B']), ...credentialIsKept, noStranding];

const orders: NonNullable<Composition['stimuli']> = [
  {
    id: 'the CCIF is to renew the credential',
    to: 'ccif',
    event: { type: 'principal.renewCredential' },
    budget: 'order',
  },
];

/** In service of A, whoever begins. */
export const v15: Composition<Renewed> = {
  name: 'V15',
  roles: changeRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA', 'shoB') },
  budgets: { ...radioFaults, nearEnd: 2, order: 2 },
  facts: [...power, nearsEnd],
  stimuli: orders,
  timers: { longer: timerOrder },
  ghost: renewedGhost,
  properties: [...always, renewedByDevice, renewedByNetwork, renewedAfterCut],
  accept: (view) => view.role('m2me').hasTag('atRest'),
  start: {
    from: made,
    until: (view) => inService(view) && view.role('subscriber').matches('served') && view.quiet,
  },
};

/** The race with the end of the credential. */
export const v15Ending: Composition<Renewed> = {
  ...v15,
  budgets: { ...radioFaults, duplication: 0, reorder: 0, nearEnd: 2, order: 1, credentialEnd: 1 },
  facts: [...power, nearsEnd, ends],
  properties: [...always, renewedByDevice, renewedByNetwork, renewedLate],
};

/** With a move to B through the pristine state besides. */
export const v15Moved: Composition<Renewed> = {
  ...v15,
  roles: ownedRoles,
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...channelsWith('shoA', 'shoB'), ...ownerChannels],
  },
  budgets: { ...noFaults, loss: 1, powerCut: 1, nearEnd: 2, order: 0 },
  stimuli: [
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
  ],
  properties: [...always, movedWithNew, keptNearEnd],
};

/** With a change to B over the old operator besides. */
export const v15Change: Composition<Renewed> = {
  ...v15,
  budgets: { ...noFaults, powerCut: 1, nearEnd: 1, order: 0 },
  stimuli: [
    {
      id: 'the subscriber selects B',
      to: 'subscriber',
      event: { type: 'principal.selectSho', shoId: 'B' },
      budget: 'change',
    },
  ],
  properties: [...always, renewedInChange],
};

const forgedObject = (id: string, change: Partial<CredentialObject>): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['m2me'],
  event: {
    type: 'ccif.renewal',
    object: { devId: 'd1', request: 1, ver: 1, sealedTo: 'd1', signedBy: 'ccif', ...change },
  },
  fault: true,
});

const forgedOrder = (id: string, change: Partial<RenewalOrder>): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['m2me'],
  event: { type: 'ccif.renewalOrder', devId: 'd1', ver: 0, signedBy: 'ccif', ...change },
  fault: true,
});

/** With what is no credential of the CCIF for this device and request, or no order. */
export const v15Forged: Composition<Renewed> = {
  ...v15,
  budgets: { ...noFaults, loss: 1, powerCut: 1, nearEnd: 2, order: 1, misbehaviour: 1 },
  facts: [
    ...power,
    nearsEnd,
    forgedObject('somebody signs a credential', { signedBy: 'rogue' }),
    forgedObject('the operator in service signs a credential', { signedBy: 'A' }),
    forgedObject('a credential for another device comes', { devId: 'd2' }),
    forgedObject('a credential sealed to another device comes', { sealedTo: 'd2' }),
    forgedObject('the answer to another request comes', { request: 7 }),
    forgedObject('the credential of the factory comes again', { ver: 0 }),
    forgedOrder('somebody orders a renewal', { signedBy: 'rogue' }),
    forgedOrder('an order for another device comes', { devId: 'd2' }),
    forgedOrder('an order of another version comes', { ver: 5 }),
  ],
  properties: [...always, renewedByDevice, renewedByNetwork, forgedCredentialIsRefused],
};
