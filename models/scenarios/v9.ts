/**
 * V9: V1 with an initial credential that the supplier makes. Source: TR 33.812, clause 5.1.3.4.1, modes B and C.
 *
 * In mode B the supplier tells the CCIF, in mode C the subscriber does; a device may be faster than either. Mode A is
 * V1.
 */
import type { Composition } from '../../conformance/explore/index.js';
import type { Intent } from '../properties/ghost.js';
import { conveyedEnd, credentialIsTold, reportedEnd, turnedDownFirst } from '../properties/credentials.js';
import { initialEnd } from '../properties/properties.js';
import { conveyance } from './network.js';
import { v1 } from './v1.js';

const suppliedWith = (conveyedBy: 'supplier' | 'subscriber'): NonNullable<Composition['stimuli']> => [
  {
    id: 'the supplier makes the device and its credential',
    to: 'supplier',
    event: { type: 'principal.makeWithCredential', conveyedBy },
  },
  ...(v1.stimuli ?? []).filter(({ to }) => to !== 'supplier'),
];

const claims = v1.properties.filter((property) => property !== initialEnd);

/** Mode B: the supplier reports the credential when it hands the device over. */
export const v9Reported: Composition<Intent> = {
  ...v1,
  name: 'V9',
  stimuli: suppliedWith('supplier'),
  properties: [...claims, credentialIsTold, reportedEnd, turnedDownFirst],
};

/** Mode C: the subscriber brings the credential, sealed and signed. */
export const v9Conveyed: Composition<Intent> = {
  ...v1,
  name: 'V9',
  channels: { ...v1.channels, overrides: [...(v1.channels?.overrides ?? []), ...conveyance] },
  stimuli: suppliedWith('subscriber'),
  properties: [...claims, credentialIsTold, conveyedEnd],
};
