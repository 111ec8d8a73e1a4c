/**
 * V20: V1 where something of what the device is supplied with comes from elsewhere. Source: TR 33.812, clauses
 * 5.1.3.5.2 and
 * 5.1.3.5.8.
 *
 * The PVA has the platform credential from the subscriber, or issues it; in V1 the supplier registers it. In a part of
 * its own the subscriber announces a change to the RO, or that none is coming; otherwise that is V11.
 */
import type { Composition, Fact, Property } from '../../conformance/explore/index.js';
import type { Announcement } from '../messages/symbols.js';
import { announcedGhost, announcedToRo, type Announced } from '../properties/announcements.js';
import type { Intent } from '../properties/ghost.js';
import { initialEnd, noStranding, safety } from '../properties/properties.js';
import { broughtBySubscriber, issuedByPva, sourcedGhost, type Sourced } from '../properties/sources.js';
import { announcing, issuance, noFaults, power, registration } from './network.js';
import { v1 } from './v1.js';
import { v11 } from './v11.js';

const claims: readonly Property<Intent>[] = v1.properties.filter((property) => property !== initialEnd);

const suppliedWith = (source: 'subscriber' | 'pva'): NonNullable<Composition['stimuli']> => [
  {
    id: 'the supplier makes the device',
    to: 'supplier',
    event: { type: 'principal.makeWithPfcFrom', source },
  },
  ...(v1.stimuli ?? []).filter(({ to }) => to !== 'supplier'),
];

const fewFaults = { ...noFaults, loss: 1, powerCut: 1, tryAgain: 1 };

/** Somebody brings the PVA a platform credential of his own making in the name of the device. */
const forgedPfc: Fact = {
  id: 'somebody brings a platform credential of his own',
  budget: 'misbehaviour',
  to: ['pva'],
  event: { type: 'subscriber.registerPfc', devId: 'd1', signedBy: 'rogue' },
  fault: true,
};

/** The subscriber gets the platform credential from the supplier, and brings it to the PVA. */
export const v20Brought: Composition<Sourced> = {
  ...v1,
  name: 'V20',
  channels: { ...v1.channels, overrides: [...(v1.channels?.overrides ?? []), ...registration] },
  budgets: { ...fewFaults, misbehaviour: 1 },
  facts: [...power, forgedPfc],
  stimuli: suppliedWith('subscriber'),
  ghost: sourcedGhost,
  properties: [...claims, ...broughtBySubscriber],
};

/** The PVA issues the platform credential to the supplier. */
export const v20Issued: Composition<Sourced> = {
  ...v1,
  name: 'V20',
  channels: { ...v1.channels, overrides: [...(v1.channels?.overrides ?? []), ...issuance] },
  budgets: fewFaults,
  stimuli: suppliedWith('pva'),
  ghost: sourcedGhost,
  properties: [...claims, ...issuedByPva],
};

const announces = (id: string, shoId: 'A' | 'B') => ({
  id,
  to: 'subscriber',
  event: { type: 'principal.announceChange', shoId },
  budget: 'decision',
});

/** Somebody else announces, or what the subscriber said of another device comes. */
const falseAnnouncement = (id: string, change: Partial<Announcement & { signedBy: 'rogue' }>): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['drf'],
  event: {
    type: 'subscriber.changeAnnouncement',
    devId: 'd1',
    newSho: 'A',
    serial: 1,
    signedBy: 'rogue',
    ...change,
  },
  fault: true,
});

/** A subscriber that tells the RO of a change before it begins, or that none is coming and one comes all the same. */
export const v20Announced: Composition<Announced> = {
  ...v11,
  name: 'V20',
  channels: { ...v11.channels, overrides: [...(v11.channels?.overrides ?? []), ...announcing] },
  budgets: { ...fewFaults, misbehaviour: 1 },
  facts: [...power, falseAnnouncement('somebody announces that no change is coming', {})],
  stimuli: [
    announces('the subscriber announces B', 'B'),
    announces('the subscriber announces that it stays', 'A'),
    ...(v11.stimuli ?? []),
  ],
  ghost: announcedGhost,
  properties: [...safety(['A', 'B']), noStranding, ...announcedToRo],
};
