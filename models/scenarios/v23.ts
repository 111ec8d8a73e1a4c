/**
 * V23: initial provisioning where who becomes the SHO, and how the DRF is reached, is settled in another way than in
 * V1. Source: TR 33.812, clauses 5.1.3.5.3 and 5.1.3.5.5.
 *
 * Each part is one option. An SHO that is configured in advance: the subscriber has contracted with it, or with another
 * one, and somebody sends the device to another one as well. Open access: a visited network lets a device without a
 * PCID in, to the DRF, and the device asks for its bootstrap itself, as in V4. Its parts stay apart where the VNO is
 * the SHO as well (V5), so that the links are the same.
 */
import type { ChannelOverride, Composition, Fact, RoleInstance } from '../../conformance/explore/index.js';
import { discovery } from '../properties/non3gpp.js';
import { anonymous, letInGhost, openAccessServes, OVER_OPEN_ACCESS, type LetIn } from '../properties/open-access.js';
import { agreement, preconfiguredGhost, type Preconfigured } from '../properties/preconfigured.js';
import { noStranding, safety } from '../properties/properties.js';
import { vno } from '../roles/index.js';
import { unconfinedM2me } from '../roles/misbehaving.js';
import { beyond } from '../roles/beyond.js';
import { changeRoles, channelsWith, noFaults, non3gppRoles, power, strangers } from './network.js';
import { v4 } from './non3gpp.js';
import { timerOrder, timerOrderWithout } from './timers.js';
import { v1 } from './v1.js';

const visited: readonly RoleInstance[] = [
  ...non3gppRoles,
  { name: 'vno', machine: vno },
  { name: 'beyond', machine: beyond },
];

/** What is carried leaves the composition at once, and a provider that gives no access hears nobody. */
const atOnce: readonly ChannelOverride[] = [
  { from: 'vno', to: 'beyond', lossy: false, urgent: 'atomic' },
  { from: 'm2me', to: 'icsp', lossy: false, urgent: 'atomic' },
];

/** The device hears what the network broadcasts, as often as it likes. */
const broadcast: Fact = {
  id: 'an open network is in reach',
  to: ['m2me'],
  event: { type: 'env.openNetworkFound' },
};

/** A visited network that lets whoever asks in, and a device with nothing to prove itself with. */
export const v23Open: Composition<LetIn> = {
  ...v4,
  name: 'V23',
  roles: visited,
  channels: { default: { capacity: 2, lossy: true }, overrides: [...(v4.channels?.overrides ?? []), ...atOnce] },
  budgets: { ...noFaults, loss: 1, powerCut: 1, data: 1, stranger: 1 },
  facts: [...power, ...strangers, broadcast],
  stimuli: [
    { id: 'the VNO opens', to: 'vno', event: { type: 'principal.openToDrf' } },
    ...(v4.stimuli ?? []).filter(({ to }) => to !== 'icsp'),
    {
      id: 'an application sends to dpf',
      to: 'm2me',
      event: { type: 'principal.sendData', peer: 'dpf', apn: 'm2m' },
      budget: 'data',
    },
    {
      id: 'an application sends to a stranger',
      to: 'm2me',
      event: { type: 'principal.sendData', peer: 'stranger', apn: 'm2m' },
      budget: 'data',
    },
  ],
  timers: { longer: timerOrderWithout('shoB') },
  ghost: letInGhost,
  properties: [...safety(['A'], OVER_OPEN_ACCESS), ...discovery, ...anonymous, noStranding, ...openAccessServes],
};

/** The same with a device that sends whatever it is given: the network keeps it to provisioning. */
export const v23OpenCareless: Composition<LetIn> = {
  ...v23Open,
  roles: visited.map((role) => (role.name === 'm2me' ? { ...role, machine: unconfinedM2me } : role)),
  budgets: { ...noFaults, data: 1 },
  facts: [broadcast],
  properties: [...anonymous, noStranding, ...openAccessServes],
};

/** Somebody would have the device go to B, or give up because of B. */
const falseBootstrap: Fact = {
  id: 'somebody sends the device to B',
  budget: 'misbehaviour',
  to: ['m2me'],
  event: {
    type: 'drf.bootstrap',
    devId: 'd1',
    shoId: 'B',
    ctr: 1,
    nonce: 1,
    expired: false,
    signedBy: 'rogue',
  },
  fault: true,
};

/** A device in which A is configured in advance, and a subscriber that has contracted with A, or with B. */
export const v23Preconfigured: Composition<Preconfigured> = {
  ...v1,
  name: 'V23',
  roles: changeRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA', 'shoB') },
  budgets: { ...noFaults, loss: 1, powerCut: 1, misbehaviour: 1, tryAgain: 1 },
  facts: [...power, falseBootstrap],
  stimuli: [
    { id: 'A is configured in advance', to: 'm2me', event: { type: 'principal.preconfigureSho', shoId: 'A' } },
    ...(v1.stimuli ?? []).map((stimulus) =>
      stimulus.to === 'subscriber' ? { ...stimulus, budget: 'decision' } : stimulus,
    ),
    {
      id: 'the subscriber selects B',
      to: 'subscriber',
      event: { type: 'principal.selectSho', shoId: 'B' },
      budget: 'decision',
    },
  ],
  timers: { longer: timerOrder },
  ghost: preconfiguredGhost,
  properties: [...safety(['A', 'B']), ...agreement],
};
