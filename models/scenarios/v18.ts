/**
 * V18: V1 where functions of the registration operator and of the visited network do more than they have to.
 * Source: TR 33.812, clause 5.1.3.4.3.
 *
 * Each part is one option, on the roles and links of V1.
 */
import type { Composition, Fact, Property } from '../../conformance/explore/index.js';
import type { MadePackage } from '../messages/symbols.js';
import type { Intent } from '../properties/ghost.js';
import { initialEnd, noStranding } from '../properties/properties.js';
import { madeByDpf, madeGhost, type Made } from '../properties/making.js';
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

/** Somebody else sends the operator a package: in the name of the DPF, or one that the operator cannot open. */
const foreignPackage = (id: string, change: Partial<MadePackage>): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['shoA'],
  event: { type: 'dpf.package', devId: 'd1', sid: 1, sealedTo: 'sho', signedBy: 'rogue', ...change },
  fault: true,
});

/** A DPF that makes the MCIMs of A, and somebody who would like to. */
export const v18Made: Composition<Made> = {
  ...v1,
  name: 'V18',
  budgets: { ...noFaults, loss: 1, powerCut: 1, misbehaviour: 1, tryAgain: 1 },
  facts: [
    ...power,
    foreignPackage('somebody gives the SHO a package', {}),
    foreignPackage('the package of another session comes', { signedBy: 'dpf', sid: 5 }),
  ],
  stimuli: [
    { id: 'A has the DPF make its MCIMs', to: 'shoA', event: { type: 'principal.delegatePackages' } },
    { id: 'A gives the DPF its rules', to: 'dpf', event: { type: 'principal.storeRules', shoId: 'A' } },
    ...(v1.stimuli ?? []),
  ],
  ghost: madeGhost,
  properties: [...safe, noStranding, ...madeByDpf],
};
