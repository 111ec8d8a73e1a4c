/**
 * V10: V1 with other forms of the platform credential, after an update of the platform, and with OCSP in the place of
 * the verdict. Source: TR 33.812, clauses 5.1.3.5.8 (o06, r05, o12) and 5.1.3.6.3 (o23).
 *
 * The whole certificate by value is V1. Wrong roots, keys, references and groups are inputs of the PVA in its own
 * tests.
 */
import type { ChannelOverride, Composition, Fact } from '../../conformance/explore/index.js';
import type { Intent } from '../properties/ghost.js';
import {
  groupedEnd,
  noStrandingOfGood,
  referencedEnd,
  revokedEnd,
  statusEnd,
  statusIsFresh,
  updateMissed,
  updateTaken,
  updateTurnedDown,
} from '../properties/platform.js';
import { initialEnd, noStranding } from '../properties/properties.js';
import type { PfcForm } from '../messages/symbols.js';
import { lateFaults, power } from './network.js';
import { v1 } from './v1.js';

type Stimuli = NonNullable<Composition['stimuli']>;

const madeWith = (form: Exclude<PfcForm, 'carried'>): Stimuli => [
  {
    id: 'the supplier makes the device and its platform credential',
    to: 'supplier',
    event: { type: 'principal.makeWithPfc', form },
  },
  ...(v1.stimuli ?? []).filter(({ to }) => to !== 'supplier'),
];

const claims = v1.properties.filter((property) => property !== initialEnd);

const safe = claims.filter((property) => property !== noStranding);

/** The owner asks as often as it takes. */
const patient: Stimuli = (v1.stimuli ?? []).map(({ budget: _budget, ...stimulus }) => stimulus);

/** The certificate is at the PVA, and the device names it. */
export const v10Referenced: Composition<Intent> = {
  ...v1,
  name: 'V10',
  stimuli: madeWith('referenced'),
  properties: [...claims, referencedEnd],
};

/** The state is certified for a group, the keys for the device. */
export const v10Grouped: Composition<Intent> = {
  ...v1,
  name: 'V10',
  stimuli: madeWith('grouped'),
  properties: [...claims, groupedEnd],
};

const update: Fact = {
  id: 'the supplier updates the device',
  budget: 'mishap',
  to: ['tre'],
  event: { type: 'env.tamper', by: 'supplier' },
};

/** The platform is updated, and the supplier tells the PVA before, in between or afterwards. */
export const v10Updated: Composition<Intent> = {
  ...v1,
  name: 'V10',
  budgets: { ...v1.budgets, loss: 1, duplication: 0, reorder: 0, mishap: 1 },
  facts: [...power, update],
  stimuli: [
    ...patient,
    { id: 'the supplier certifies the update', to: 'supplier', event: { type: 'principal.refreshPfc' } },
  ],
  properties: [...safe, noStrandingOfGood, updateTurnedDown, updateTaken, updateMissed],
};

/** What the responder says goes over a network on which it can be late. */
const openNetwork: readonly ChannelOverride[] = [{ from: 'pva', to: 'shoA', lossy: true, urgent: false }];

/** A asks for the status, and the device may be revoked at any time. */
export const v10Status: Composition<Intent> = {
  ...v1,
  name: 'V10',
  channels: { ...v1.channels, overrides: [...(v1.channels?.overrides ?? []), ...openNetwork] },
  budgets: { ...lateFaults, loss: 1, powerCut: 0, duplication: 1, tryAgain: 0 },
  stimuli: [
    ...(v1.stimuli ?? []),
    { id: 'A asks for the status', to: 'shoA', event: { type: 'principal.requireStatus' } },
    { id: 'the device is revoked', to: 'pva', event: { type: 'principal.revoke' }, budget: 'decision' },
  ],
  properties: [...safe, noStrandingOfGood, statusIsFresh, statusEnd, revokedEnd],
};
