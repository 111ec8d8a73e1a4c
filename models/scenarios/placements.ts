/**
 * V2 and V5 to V8: V1 under other placements of the functions. Source: TR 33.812, clauses 5.1.3.1, 5.1.3.6.1, 5.1.3.6.2
 * and 5.1.3.6.3 step 8.
 *
 * The roles, the environment and the commands are those of V1; what differs is the links, and what can be claimed
 * because of them. V7 is the default reading of AMB-07: steps 9 to 19 run, and the RO plays the SHO.
 */
import type { Composition, Property } from '../../conformance/explore/index.js';
import type { Intent } from '../properties/ghost.js';
import {
  agreementOf,
  declaredGhost,
  partsApart,
  placedEnd,
  verdictIsKept,
  type Declared,
} from '../properties/placements.js';
import { initialEnd, installationRecovers } from '../properties/properties.js';
import { BASE_CONFIGURATION, type PicsConfiguration, type PicsId } from '../requirements/index.js';
import { mishapFaults, power, slotFault } from './network.js';
import { linksOf, pairsOf, placementOf } from './placement.js';
import { v1 } from './v1.js';

/** The base configuration with more claims. */
const claiming = (...options: readonly PicsId[]): PicsConfiguration => [...BASE_CONFIGURATION, ...options];

/** The base configuration with a supplier that makes the initial credential. */
const bySupplier = (mode: PicsId): PicsConfiguration => [
  ...BASE_CONFIGURATION.filter((option) => option !== 'PICS_CCIF_MODE_A'),
  mode,
];

/** The base configuration with a DPF that makes the MCIMs. */
const byDpf: PicsConfiguration = [
  ...BASE_CONFIGURATION.filter((option) => option !== 'PICS_MCIM_SRC_SHO'),
  'PICS_MCIM_SRC_DPF',
];

export const CONFIGURATIONS = {
  V2: claiming('PICS_PLACEMENT', 'PICS_DPF_AT_SHO'),
  V5: claiming('PICS_VNO_EQ_SHO'),
  V6: claiming('PICS_VNO_EQ_RO'),
  V7: claiming('PICS_RO_EQ_SHO'),
  V8: claiming('PICS_PLACEMENT', 'PICS_PVA_AT_SHO'),
  /** V8 with the DPF in the same house. */
  V8AndDpf: claiming('PICS_PLACEMENT', 'PICS_PVA_AT_SHO', 'PICS_DPF_AT_SHO'),
  /** A change through pristine besides the one over the old SHO; every function in its place. */
  V12: claiming('PICS_CHANGE_PRISTINE'),
  /** An initial credential with a lifetime, renewed by whoever begins, and a change that needs it. */
  V15: claiming('PICS_CHANGE_PRISTINE', 'PICS_PCID_LIFETIME', 'PICS_PCID_RENEWAL', 'PICS_PCID_RENEWAL_PUSH'),
  /** The MCIMs of two operators in one device. */
  V14: claiming('PICS_DUAL_MCIM'),
  /** An MCIM that waits for its activation, and a subscriber that asks for it. */
  V16: claiming('PICS_DELAYED_ACTIVATION', 'PICS_SUB_ACTIVATION'),
  /** The other token modes. */
  T2: claiming('PICS_TOKEN_TRE_SIGNED'),
  T3: claiming('PICS_TOKEN_BOTH'),
  /** Every form of the platform credential, and OCSP. */
  V10: claiming('PICS_PFC_VARIANT', 'PICS_SEC_OCSP'),
  /** A DPF that checks; every function in its place. */
  V18Checked: claiming('PICS_DPF_INTEGRITY'),
  /** A DPF that makes the MCIMs. */
  V18Made: byDpf,
  /** A subscriber that brings the platform credential, and a PVA that issues it. */
  V20Brought: claiming('PICS_SUB_TO_PVA', 'PICS_SUB_FROM_TTP'),
  V20Issued: claiming('PICS_PVA_ISSUER'),
  /** A subscriber that announces a change. */
  V20Announced: claiming('PICS_SUB_NOTIFY_RO'),
  /** What applications send is looked at, in device and networks. */
  V19: claiming(
    'PICS_VNO_RESTRICTED',
    'PICS_OP_FILTER',
    'PICS_OP_FILTER_APN',
    'PICS_APP_MGMT',
    'PICS_MCIM_UPDATE',
    'PICS_OP_PARAM_PROV',
  ),
  /** An ICF that takes credentials and vectors from others, and makes credentials for the supplier. */
  V21: claiming('PICS_ICF_FROM_EXT', 'PICS_ICF_TO_M2MES'),
  /** A VNO that lets devices without an identity in, to the DRF. */
  V23Open: claiming('PICS_VNO_OPEN_DRF'),
  /** The same of a VNO that will itself be the SHO. */
  V23OpenAtSho: claiming('PICS_VNO_OPEN_DRF', 'PICS_VNO_EQ_SHO'),
  /** An SHO that is configured in the device in advance. */
  V23Preconfigured: claiming('PICS_SHO_PRECONF'),
  /** An ISIM in the package, and IMS in service. */
  V24: claiming('PICS_MCIM_ISIM', 'PICS_IMS'),
  /** A DPF that is told where devices are, and calls them. */
  V26Called: claiming('PICS_DPF_ADDR_SOURCE'),
  /** A DPF that shows devices a token of the SHO. */
  V26Token: claiming('PICS_DPF_TOKEN'),
  /** An RO that becomes the SHO, and promotes the PCID. */
  V25: claiming('PICS_RO_EQ_SHO', 'PICS_PCID_PROMOTION'),
  /** An SHO that is chosen by a rule at the first connection. */
  V27: claiming('PICS_SHO_SELECT_AUTO'),
  /** A device that stays where an installation fails. */
  V28: claiming('PICS_RESILIENT_INSTALL'),
  /** A device without a way back. */
  V29: BASE_CONFIGURATION.filter((option) => option !== 'PICS_FALLBACK_TIMER'),
  /** A regulator that says which operators may serve. */
  V30: claiming('PICS_REG_POLICY'),
  V9B: bySupplier('PICS_CCIF_MODE_B'),
  V9C: bySupplier('PICS_CCIF_MODE_C'),
} as const satisfies Readonly<Record<string, PicsConfiguration>>;

/** V1 in the placement that a configuration claims; `more` is what the scenario claims besides. */
export function placed(
  name: string,
  configuration: PicsConfiguration,
  more: readonly Property<Intent>[] = [],
): Composition<Intent> {
  const placement = placementOf(configuration);
  const agreements = pairsOf(placement).flatMap((pair) => agreementOf(...pair));
  const own = v1.properties.filter((property) => property !== initialEnd);
  return {
    ...v1,
    name,
    channels: { ...v1.channels, overrides: [...(v1.channels?.overrides ?? []), ...linksOf(placement)] },
    properties: [...own, ...agreements, ...more],
  };
}

/** With a slot that fails, whose report may be overtaken by the next session. */
const withSlotFault = (composition: Composition<Intent>): Composition<Intent> => ({
  ...composition,
  budgets: { ...mishapFaults, duplication: 0 },
  facts: [...power, ...slotFault],
  properties: [...composition.properties, installationRecovers],
});

/** V2: the DPF at the SHO. */
export const v2 = placed('V2', CONFIGURATIONS.V2, [
  placedEnd('V2-end', 'With the DPF at the SHO first provisioning ends in operational service.', [
    'TR33812-5.1.3.1-r03',
    'TR33812-5.1.3.6.1-o02',
    'AMB-08',
  ]),
]);

/** V2 with a slot that fails. */
export const v2SlotFault = withSlotFault(v2);

const oneOperator = placed('V5', CONFIGURATIONS.V5);

/** V5: VNO and SHO are one operator with two parts. */
export const v5: Composition<Declared> = {
  ...oneOperator,
  ghost: declaredGhost,
  properties: [
    ...oneOperator.properties,
    ...partsApart,
    placedEnd('V5-end', 'Where VNO and SHO are one operator first provisioning ends in operational service.', [
      'TR33812-5.1.3.5.5-o02',
    ]),
  ],
};

/** V6: two operators, of which the RO is the VNO as well. */
export const v6 = placed('V6', CONFIGURATIONS.V6, [
  placedEnd('V6-end', 'With two operators, one RO and VNO, first provisioning ends in service of the other.', [
    'TR33812-5.1.3.6.2-o02',
    'TR33812-5.1.3.6.3-s02b',
  ]),
]);

/** V7: the RO becomes the SHO. */
export const v7 = placed('V7', CONFIGURATIONS.V7, [
  placedEnd('V7-end', 'An RO that becomes the SHO validates and provisions the device, which ends in its service.', [
    'TR33812-5.1.3.1-r03',
    'AMB-07',
  ]),
]);

/** V7 with a slot that fails. */
export const v7SlotFault = withSlotFault(v7);

const verdictEnds: readonly Property<Intent>[] = [
  placedEnd('V8-end', 'With the PVA at the SHO first provisioning ends in operational service.', [
    'TR33812-5.1.3.1-r03',
    'TR33812-5.1.3.6.2-o03',
  ]),
  verdictIsKept,
];

/** V8: the PVA at the SHO. */
export const v8 = placed('V8', CONFIGURATIONS.V8, verdictEnds);

/** V8 with the DPF at the SHO too, as 6.2 has it. */
export const v8AndDpf = placed('V8', CONFIGURATIONS.V8AndDpf, verdictEnds);
