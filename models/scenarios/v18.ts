/**
 * V18: V1 where functions of the registration operator and of the visited network do more than they have to.
 * Source: TR 33.812, clause 5.1.3.4.3.
 *
 * Each part is one option, on the roles and links of V1.
 */
import type { Composition, Property } from '../../conformance/explore/index.js';
import type { Intent } from '../properties/ghost.js';
import { initialEnd, noStranding } from '../properties/properties.js';
import { checkedByDpf, verifiedGhost, type Verified } from '../properties/registration.js';
import { noFaults, power, revocation, verification } from './network.js';
import { v1 } from './v1.js';

const safe: readonly Property<Intent>[] = v1.properties.filter(
  (property) => property !== initialEnd && property !== noStranding,
);

/** A DPF that has the PVA judge the device before it downloads, and a device that may be revoked meanwhile. */
export const v18Checked: Composition<Verified> = {
  ...v1,
  name: 'V18',
  channels: { ...v1.channels, overrides: [...(v1.channels?.overrides ?? []), ...verification] },
  budgets: { ...noFaults, loss: 1, powerCut: 1, mishap: 1, tryAgain: 1 },
  facts: [...power, ...revocation],
  stimuli: [
    {
      id: 'A has the DPF check its devices',
      to: 'dpf',
      event: { type: 'principal.requireIntegrity', shoId: 'A', requires: 'intact' },
      budget: 'decision',
    },
    ...(v1.stimuli ?? []),
  ],
  ghost: verifiedGhost,
  properties: [...safe, ...checkedByDpf],
};
