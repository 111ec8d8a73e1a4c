/**
 * V11 in token modes T2 and T3: the change under the word of the owner, alone or with the consent of the old operator.
 * Source: TR 33.812, clauses 5.1.3.7.4.2 steps 1, 11, 12 and 5.1.3.7.2; AMB-15, DEC-48, DEC-81 to DEC-84.
 *
 * The roles are those of V12. The mode is in the device since it was made; what differs is what the persons behind
 * owner and subscriber do. A silent old operator takes no notice and keeps every other rule.
 */
import type { Composition, Property } from '../../conformance/explore/index.js';
import type { UnderOwner } from '../messages/messages.js';
import type { Intent } from '../properties/ghost.js';
import { noStranding, normalEnd, safety, vetoedEnd } from '../properties/properties.js';
import { noVeto, unansweredEnd, unansweredReturn, underOwner } from '../properties/token-modes.js';
import { silentSho } from '../roles/misbehaving.js';
import { channelsWith, coverage, noFaults, ownedRoles, ownerChannels, power, radioFaults } from './network.js';
import { v1Plain } from './v1.js';
import { v11 } from './v11.js';

/** V1 with a device that is made for a mode; without one it is made for T1. */
const madeFor = (tokens: UnderOwner): Composition<Intent> => ({
  ...v1Plain,
  stimuli: (v1Plain.stimuli ?? []).map((stimulus) =>
    stimulus.event.type === 'principal.make' ? { ...stimulus, event: { ...stimulus.event, tokens } } : stimulus,
  ),
});

const always: readonly Property<Intent>[] = [...safety(['A', 'B']), ...underOwner, noStranding];

const changeUnder = (mode: UnderOwner): Composition<Intent> => ({
  ...v11,
  name: `V11-${mode}`,
  roles: ownedRoles,
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...channelsWith('shoA', 'shoB'), ...ownerChannels],
  },
  budgets: radioFaults,
  stimuli: [
    {
      id: 'the owner agrees to B',
      to: 'owner',
      event: { type: 'principal.authorise', oldSho: 'A', newSho: 'B', epoch: 0 },
      budget: 'decision',
    },
    {
      id: 'the subscriber selects B with the owner',
      to: 'subscriber',
      event: { type: 'principal.selectByOwner', shoId: 'B', mode },
      budget: 'change',
    },
    { id: 'the owner asks to try again', to: 'm2me', event: { type: 'principal.tryAgain' }, budget: 'tryAgain' },
  ],
  properties: [...always, normalEnd, unansweredEnd],
  ...(v11.start === undefined ? {} : { start: { ...v11.start, from: madeFor(mode) as Composition } }),
});

/** With an old operator that never answers a notice, of whatever mode. */
const withSilence = <G>(composition: Composition<G>): Composition<G> => ({
  ...composition,
  roles: composition.roles.map((role) => (role.name === 'shoA' ? { ...role, machine: silentSho } : role)),
  ...(composition.start === undefined
    ? {}
    : { start: { ...composition.start, from: withSilence(composition.start.from) } }),
});

const silenced = (composition: Composition<Intent>): Composition<Intent> => ({
  ...withSilence(composition),
  budgets: { ...noFaults, powerCut: 1 },
  properties: [...always, noVeto, unansweredEnd],
});

const uncovered = (composition: Composition<Intent>): Composition<Intent> => ({
  ...composition,
  budgets: { ...noFaults, loss: 2, duplication: 1, reorder: 1, mishap: 1 },
  facts: [...power, ...coverage],
  properties: [...always, normalEnd, unansweredEnd, unansweredReturn],
});

/** Under the word of the owner alone. */
export const v11T2 = changeUnder('T2');
export const v11T2Silent = silenced(v11T2);
export const v11T2Uncovered = uncovered(v11T2);

/** Under the word of both. */
export const v11T3 = changeUnder('T3');
export const v11T3Silent = silenced(v11T3);
export const v11T3Uncovered = uncovered(v11T3);

/** The same silence where the word of the old operator is all there is: it keeps the device (DEC-48). */
export const v11Silent: Composition<Intent> = {
  ...withSilence(v11),
  budgets: noFaults,
  properties: [...safety(['A', 'B']), noStranding, noVeto, vetoedEnd],
};
