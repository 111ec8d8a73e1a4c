/**
 * V27: V1 where the SHO is chosen by a rule of the subscriber at the first connection. Source: TR 33.812, clause
 * 5.1.3.5.3; AMB-05, DEC-205, DEC-206.
 *
 * The rule names A before B over 3GPP access. Somebody else reports a connection in the name of the DRF, over the
 * access for which the rule names B; in a part of its own the subscriber may select B by hand.
 */
import type { ChannelOverride, Composition, Fact, Stimulus } from '../../conformance/explore/index.js';
import { byHandEnds, chosenByRule, chosenEnds, chosenGhost, type Chosen } from '../properties/selection.js';
import { noStranding, safety } from '../properties/properties.js';
import { stayingSubscriber } from '../roles/misbehaving.js';
import { announcing, changeRoles, channelsWith, noFaults, power } from './network.js';
import { timerOrder } from './timers.js';
import { v1 } from './v1.js';

/** The report goes where the device came from, over a link that loses nothing. */
const reporting: ChannelOverride = { from: 'subscriber', to: 'supplier', lossy: false };

const rule: Stimulus = {
  id: 'the subscriber leaves the choice to a rule',
  to: 'subscriber',
  event: { type: 'principal.selectByRule', rule: { '3gpp': ['A', 'B'], non3gpp: ['B'] } },
};

/** Nobody but the DRF has a connection to report. */
const falseConnection = (id: string, change: Readonly<Record<string, unknown>>): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['subscriber'],
  event: { type: 'drf.firstConnection', devId: 'd1', access: 'non3gpp', signedBy: 'rogue', ...change },
  fault: true,
});

export const v27: Composition<Chosen> = {
  ...v1,
  name: 'V27',
  roles: changeRoles,
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...channelsWith('shoA', 'shoB'), ...announcing, reporting],
  },
  budgets: { ...noFaults, loss: 1, misbehaviour: 1 },
  facts: [
    falseConnection('somebody reports a connection', {}),
    falseConnection('the connection of another device is reported', { devId: 'd2', signedBy: 'drf' }),
  ],
  stimuli: [
    ...(v1.stimuli ?? []).filter(({ to }) => to === 'supplier'),
    // A device that is on while its contract is made may be turned away before that is done, as often as its owner
    // asks.
    { id: 'the owner asks to try again', to: 'm2me', event: { type: 'principal.tryAgain' } },
    rule,
  ],
  timers: { longer: timerOrder },
  ghost: chosenGhost,
  properties: [...safety(['A', 'B']), noStranding, ...chosenByRule, ...chosenEnds],
};

/** Once served the subscriber stays with its operator: a change is V11's. */
export const v27ByHand: Composition<Chosen> = {
  ...v27,
  roles: changeRoles.map((role) => (role.name === 'subscriber' ? { ...role, machine: stayingSubscriber } : role)),
  budgets: { ...noFaults, powerCut: 1 },
  facts: power,
  stimuli: [
    ...(v27.stimuli ?? []),
    {
      id: 'the subscriber selects B by hand',
      to: 'subscriber',
      event: { type: 'principal.selectSho', shoId: 'B' },
      budget: 'decision',
    },
  ],
  properties: [...safety(['A', 'B']), noStranding, ...chosenByRule, ...byHandEnds],
};
