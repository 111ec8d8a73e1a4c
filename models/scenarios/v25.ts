/**
 * V25: V7 with an operator that makes the PCID of the device, once that is validated, its operational identity. Source:
 * TR 33.812, clause 5.1.3.6.3 step 8; AMB-07, DEC-215, DEC-216.
 *
 * The ICF may restart and have no credential at hand; then the device gets an MCIM. Somebody gives the device an object
 * that nobody has signed.
 */
import type { Composition, Fact } from '../../conformance/explore/index.js';
import { promotedGhost, promotionEnds, promotions, type Promoted } from '../properties/promotion.js';
import { noFaults, power } from './network.js';
import { CONFIGURATIONS, placed } from './placements.js';
import { v1 } from './v1.js';

const v7 = placed('V25', CONFIGURATIONS.V25);

const unsigned: Fact = {
  id: 'somebody would have the PCID promoted',
  budget: 'misbehaviour',
  to: ['m2me'],
  event: {
    type: 'dpf.chunk',
    sid: 1,
    seq: 2,
    object: { devId: 'd1', shoId: 'A', sid: 1, ver: 1, sealedTo: 'd1', signedBy: 'rogue', promotes: 'pcid' },
    token: null,
  },
  fault: true,
};

const icfRestarts: Fact = {
  id: 'the ICF restarts',
  budget: 'misbehaviour',
  to: ['icf'],
  event: { type: 'env.restarted' },
  fault: true,
};

export const v25: Composition<Promoted> = {
  ...v7,
  budgets: { ...noFaults, loss: 1, powerCut: 1, tryAgain: 1, misbehaviour: 1, promotion: 1 },
  facts: [...power, unsigned, icfRestarts],
  stimuli: [
    { id: 'A promotes PCIDs', to: 'shoA', event: { type: 'principal.promotePcids' }, budget: 'promotion' },
    ...(v1.stimuli ?? []),
  ],
  ghost: promotedGhost,
  properties: [...v7.properties, ...promotions, ...promotionEnds],
};
