/** The roles: a statechart each, with the sample inputs from which its own automaton and its tests are made. */
import type { RoleModel } from '../../conformance/role.js';
import { ccif } from './ccif.js';
import { dpf } from './dpf.js';
import { drf } from './drf.js';
import { icf } from './icf.js';
import { icsp } from './icsp.js';
import { m2me } from './m2me.js';
import { owner } from './owner.js';
import { pva } from './pva.js';
import { icspAddresses } from './samples/addresses.js';
import { ccifSamples } from './samples/ccif.js';
import { dpfSamples } from './samples/dpf.js';
import { drfSamples } from './samples/drf.js';
import { icfSamples } from './samples/icf.js';
import { icspSamples } from './samples/icsp.js';
import { m2meSamples } from './samples/m2me.js';
import { ownerSamples } from './samples/owner.js';
import { pvaSamples } from './samples/pva.js';
import { subscriberSamples } from './samples/subscriber.js';
import { supplierSamples } from './samples/supplier.js';
import { treSamples } from './samples/tre.js';
import { vnoSamples } from './samples/vno.js';
import {
  ccifSequences,
  dpfSequences,
  drfSequences,
  icfSequences,
  m2meSequences,
  pvaSequences,
  shoSequences,
  subscriberSequences,
  treIsimSequences,
  trePromotionSequences,
  treRenewalSequences,
  treSequences,
  vnoSequences,
} from './samples/sequences/index.js';
import { m2meIms, shoIms, treIsim } from './samples/ims.js';
import { icfPromotion, shoPromotion, trePromotion } from './samples/promotion.js';
import { ccifRenewal, m2meRenewal, supplierRenewal, withRenewal, withRenewedCredential } from './samples/renewal.js';
import { shoSamples } from './samples/sho.js';
import {
  dpfApplications,
  icspTraffic,
  m2meApplications,
  m2meChangePolicy,
  m2mePreconfigured,
  m2meParameters,
  m2meTraffic,
  shoParameters,
  shoTraffic,
  vnoTraffic,
} from './samples/traffic.js';
import { sho } from './sho.js';
import { subscriber } from './subscriber.js';
import { supplier } from './supplier.js';
import { tre } from './tre.js';
import { vno } from './vno.js';

export { ccif, dpf, drf, icf, icsp, m2me, owner, pva, sho, subscriber, supplier, tre, vno };

/** Every role of the scenarios as it is tested on its own; the SHO as operator A. */
export const ROLE_MODELS: readonly RoleModel[] = [
  {
    name: 'm2me',
    machine: m2me,
    samples: [
      ...m2meSamples,
      ...m2meRenewal,
      ...m2meTraffic,
      ...m2meApplications,
      ...m2meParameters,
      ...m2mePreconfigured,
      ...m2meIms,
      ...m2meChangePolicy,
    ],
    sequences: m2meSequences,
  },
  {
    name: 'tre',
    machine: tre,
    samples: [...withRenewal(treSamples), ...treIsim, ...trePromotion],
    sequences: { ...treSequences, ...treIsimSequences, ...trePromotionSequences, ...treRenewalSequences },
    power: {
      cut: 'power-cut',
      boot: 'm2me-boot',
      surroundings: ['slotFault', 'measured', 'bootstrapUsable', 'nearsEnd', 'request'],
    },
  },
  { name: 'subscriber', machine: subscriber, samples: subscriberSamples, sequences: subscriberSequences },
  { name: 'owner', machine: owner, samples: ownerSamples },
  { name: 'supplier', machine: supplier, samples: [...supplierSamples, ...supplierRenewal] },
  { name: 'ccif', machine: ccif, samples: [...ccifSamples, ...ccifRenewal], sequences: ccifSequences },
  {
    name: 'icf',
    machine: icf,
    input: { house: 'A' },
    samples: [...withRenewedCredential(icfSamples), ...icfPromotion],
    sequences: icfSequences,
  },
  { name: 'drf', machine: drf, samples: drfSamples, sequences: drfSequences },
  { name: 'dpf', machine: dpf, samples: [...dpfSamples, ...dpfApplications], sequences: dpfSequences },
  { name: 'vno', machine: vno, samples: [...vnoSamples, ...vnoTraffic], sequences: vnoSequences },
  {
    name: 'sho',
    machine: sho,
    input: { id: 'A' },
    samples: [...shoSamples, ...shoTraffic, ...shoParameters, ...shoIms, ...shoPromotion],
    sequences: shoSequences,
  },
  { name: 'pva', machine: pva, input: { devId: 'd1' }, samples: pvaSamples, sequences: pvaSequences },
  { name: 'icsp', machine: icsp, samples: [...icspSamples, ...icspTraffic, ...icspAddresses] },
];
