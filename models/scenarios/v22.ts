/**
 * V22: V4 with a device that has no address of a server and asks the network, and with one that has. Source: TR 33.812,
 * clause
 * 5.1.3.3.2.1.
 *
 * The network may be anybody's: one answer names a stranger, nobody, or two servers, and the stranger sends a bootstrap
 * message.
 */
import type { Composition, Fact, Stimulus } from '../../conformance/explore/index.js';
import type { NamedServer } from '../messages/symbols.js';
import {
  foundEnds,
  foundGhost,
  preconfigured,
  preconfiguredEnd,
  untrusted,
  WITH_ADDRESSES,
  type Found,
} from '../properties/addresses.js';
import { discovery, OVER_NON3GPP } from '../properties/non3gpp.js';
import { noStranding, safety } from '../properties/properties.js';
import { beyond } from '../roles/beyond.js';
import { noFaults, power } from './network.js';
import { v4 } from './non3gpp.js';

/** Whoever is called in the place of the DRF answers. */
const forged: Fact = {
  id: 'somebody sends a bootstrap message of his own',
  budget: 'forgery',
  to: ['m2me'],
  event: { type: 'drf.bootstrap', devId: 'd1', shoId: 'A', ctr: 1, nonce: 1, expired: false, signedBy: 'rogue' },
  fault: true,
};

/** An address that nobody has asked for. */
const unasked: Fact = {
  id: 'somebody runs DHCP and names himself',
  budget: 'hostile',
  to: ['m2me'],
  event: { type: 'icsp.addresses', server: 'elsewhere' },
  fault: true,
};

const over = (addresses: 'none' | undefined): Composition<Found> => ({
  ...v4,
  name: 'V22',
  roles: [...v4.roles, { name: 'elsewhere', machine: beyond }],
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...(v4.channels?.overrides ?? []), { from: 'm2me', to: 'elsewhere', lossy: false, urgent: 'atomic' }],
  },
  budgets: { ...noFaults, hostile: 1, forgery: 1 },
  facts: [...power, forged, unasked],
  stimuli: [
    { id: 'the provider gives open access', to: 'icsp', event: { type: 'principal.provideAccess', access: 'open' } },
    {
      id: 'the supplier makes the device',
      to: 'supplier',
      event: { type: 'principal.make', initial: 'none', ...(addresses && { addresses }) },
    },
    { id: 'the subscriber selects A', to: 'subscriber', event: { type: 'principal.selectSho', shoId: 'A' } },
  ],
  ghost: foundGhost,
  properties: [],
});

const naming = (server: NamedServer, id: string, budget?: string): Stimulus => ({
  id,
  to: 'icsp',
  event: { type: 'principal.nameServer', server },
  ...(budget && { budget }),
});

/** A device that has to be told where the DRF is. */
const asking = over('none');
export const v22: Composition<Found> = {
  ...asking,
  stimuli: [
    ...(asking.stimuli ?? []),
    naming('drf', 'the provider learns where the DRF is'),
    naming('elsewhere', 'somebody runs DHCP at the provider and names himself', 'hostile'),
    naming('contradicting', 'two servers are named at once', 'hostile'),
  ],
  budgets: { ...asking.budgets, loss: 1, powerCut: 1 },
  facts: [...power, forged],
  properties: [...safety(['A'], WITH_ADDRESSES), ...discovery, noStranding, ...untrusted, ...foundEnds],
};

/** A device that the factory has told. */
const told = over(undefined);
export const v22Configured: Composition<Found> = {
  ...told,
  budgets: { ...told.budgets, loss: 1 },
  properties: [
    ...safety(['A'], OVER_NON3GPP),
    ...discovery,
    noStranding,
    ...untrusted,
    preconfigured,
    preconfiguredEnd,
  ],
};
