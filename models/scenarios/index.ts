/**
 * The scenarios, each explored in parts: every fault of the radio at once, the same with one mishap, and what would be
 * too many states together with them.
 */
import type { Composition } from '../../conformance/explore/index.js';
import {
  BASE_CONFIGURATION,
  READING_IDS,
  READINGS,
  type PicsConfiguration,
  type PicsId,
  type ScopedScenario,
} from '../requirements/index.js';
import { placementOf } from './placement.js';
import { NON3GPP_CONFIGURATIONS, OF_AKA, v3, v4 } from './non3gpp.js';
import { CONFIGURATIONS, placed, v2, v2SlotFault, v5, v6, v7, v7SlotFault, v8, v8AndDpf } from './placements.js';
import { v1, v1Late, v1Plain, v1SlotFault, v1Tampered } from './v1.js';
import { v9Conveyed, v9Reported } from './v9.js';
import { v11Silent, v11T2, v11T2Silent, v11T2Uncovered, v11T3, v11T3Silent, v11T3Uncovered } from './token-modes.js';
import { v10Grouped, v10Referenced, v10Status, v10Updated } from './v10.js';
import { v12, v12Forged, v12OnTheSpot, v12Unfounded, v12Unserved } from './v12.js';
import {
  fairly,
  v1Fair,
  v3Fair,
  v11Fair,
  v12Fair,
  v12FairThorough,
  v14Fair,
  v14FairThorough,
  v15Fair,
  v16Fair,
  v16WaitingFair,
} from './completion.js';
import { ORDERS, orderText, v13, v13Again, v13Dark, v13Under } from './v13.js';
import { v1Restarted, v3Restarted, v11Restarted, v11RestartedDoubled, v12Restarted } from './restarts.js';
import { v15, v15Change, v15Ending, v15Forged, v15Moved } from './v15.js';
import { v17, v17Doubled, v17Hostile, v17Lost, v17Lossy, v17Radio } from './v17.js';
import { v16, v16Forged, v16Waiting } from './v16.js';
import { v18Checked, v18Made } from './v18.js';
import { v19, v19Careless, v19Managed, v19Loaded, v19OverNon3gpp, v19Parameters } from './v19.js';
import { v20Announced, v20Brought, v20Issued } from './v20.js';
import { v21Made, v21Operator, v21Subscriber, v21Supplier } from './v21.js';
import { v22, v22Configured } from './v22.js';
import { v23Open, v23OpenCareless, v23Preconfigured } from './v23.js';
import { v24, v24Change } from './v24.js';
import { v26Called, v26Token } from './v26.js';
import { v25 } from './v25.js';
import { v27, v27ByHand } from './v27.js';
import { v28, v29, v29OutOfReach } from './change-readings.js';
import { withAttacker } from './attacked.js';
import { withAllAtOnce, withEachFault, withOpenLinks, type RepeatedPart } from './each-fault.js';
import { v30, v30Kept, v30Leaving, v30Unfounded } from './v30.js';
import { v14, v14Back, v14Hostile, v14Uncovered } from './v14.js';
import {
  v11,
  v11BadToken,
  v11CredentialEnd,
  v11Late,
  v11SlotFault,
  v11Tampered,
  v11Uncovered,
  v11UncoveredThorough,
} from './v11.js';

export { placementOf, type PlacedPort, type Placement } from './placement.js';
export { NON3GPP_CONFIGURATIONS, v3, v4 };
export { CONFIGURATIONS, placed, v2, v2SlotFault, v5, v6, v7, v7SlotFault, v8, v8AndDpf };
export { TIMER_MS, timerOrder } from './timers.js';
export { v1, v1Late, v1Plain, v1SlotFault, v1Tampered };
export { v11, v11BadToken, v11Late, v11SlotFault, v11Tampered, v11Uncovered };
export { v9Conveyed, v9Reported };
export { v11Silent, v11T2, v11T2Silent, v11T2Uncovered, v11T3, v11T3Silent, v11T3Uncovered };
export { v10Grouped, v10Referenced, v10Status, v10Updated };
export { v18Checked, v18Made };
export { v19, v19Careless, v19Managed, v19OverNon3gpp, v19Parameters };
export { v20Announced, v20Brought, v20Issued };
export { v21Made, v21Operator, v21Subscriber, v21Supplier };
export { v22, v22Configured };
export { v23Open, v23OpenCareless, v23Preconfigured };
export { v24, v24Change };
export { v26Called, v26Token };
export { v25 };
export { v27, v27ByHand };
export { v28, v29, v29OutOfReach };
export { v30, v30Kept, v30Leaving, v30Unfounded };
export { v12, v12Forged, v12OnTheSpot, v12Unfounded, v12Unserved };
export {
  v1Fair,
  v3Fair,
  v11Fair,
  v12Fair,
  v12FairThorough,
  v14Fair,
  v14FairThorough,
  v15Fair,
  v16Fair,
  v16WaitingFair,
};
export { ORDERS, orderText, v13, v13Again, v13Dark, v13Under };
export { v1Restarted, v3Restarted, v11Restarted, v12Restarted };
export { v15, v15Change, v15Ending, v15Forged, v15Moved };
export { v14, v14Back, v14Hostile, v14Uncovered };
export { v17, v17Doubled, v17Hostile, v17Lost, v17Lossy, v17Radio };
export { v16, v16Forged, v16Waiting };

export interface Scenario {
  readonly name: ScopedScenario;
  readonly says: string;
  /** Where its functions sit, see {@link scenariosFor}. */
  readonly configurations: readonly PicsConfiguration[];
  /** Options without which it is no scenario of an implementation: its first access, and what it does. */
  readonly needs: readonly PicsId[];
  /** And one of these. */
  readonly needsOneOf?: readonly PicsId[];
  /** The operator is changed over the old SHO, or is about to be, in each of its parts. */
  readonly changes?: true;
  /** The scenario that it is, under another placement. */
  readonly variantOf?: 'V1';
  readonly parts: readonly ScenarioPart[];
}

/** A part of a scenario; one that repeats another is of the configurations of that one. */
export interface ScenarioPart extends RepeatedPart {
  /** The configurations that it runs in; absent: those of the scenario. */
  readonly of?: readonly PicsConfiguration[];
  /** The operator is changed over the old SHO, or is about to be. */
  readonly changes?: true;
}

const radio = 'two losses, one duplication, one reordering, one power cut';
const slotInHouse = 'two losses, one reordering, one power cut';
const lossAndPower = 'two losses, one power cut';
const oneLoss = 'one loss, one power cut';
const radioAlone = 'two losses, one duplication, one reordering';
const late = 'a message later than its timer, one loss, one power cut';

const part = (
  says: string,
  composition: unknown,
  how: Omit<ScenarioPart, 'says' | 'composition' | 'like'> = {},
): ScenarioPart => ({
  says,
  composition: composition as Composition,
  ...how,
});

/** That every fair run of a part comes to its end, under a loss and a power cut. */
const fairPart = <G>(composition: Composition<G>, how: Pick<ScenarioPart, 'of'> = {}, which = ''): ScenarioPart =>
  part(`${which}fair runs, ${oneLoss}`, fairly(composition), { ...how, besides: true });

/**
 * Parts that are not put under the faults that they leave out: where an old operator answers nothing, a late network of
 * the new one decides and not the veto; an application that is loaded over and over fills a channel of two messages; a
 * token that does not hold comes with an object that B has to have issued by then; a device that is dark is one whose
 * power is cut; and a DPF that swaps chunks has too many states as it is.
 */
const AS_THEY_ARE: ReadonlySet<unknown> = new Set<unknown>([
  v11BadToken,
  v13Dark,
  v11T2Silent,
  v11T3Silent,
  v19Managed,
  v17Hostile,
]);

/**
 * Parts under fewer faults for the sake of time, that are judged at the least for a claim as well where time does not
 * matter.
 */
const AT_ONCE: ReadonlySet<unknown> = new Set<unknown>([
  v18Made,
  v19OverNon3gpp,
  v19Parameters,
  v20Brought,
  v20Issued,
  v20Announced,
  v21Supplier,
  v21Subscriber,
  v21Made,
  v22Configured,
  v23Open,
  v28,
  v29,
]);

/** Those that have too many states for it. */
const IN_PAIRS: ReadonlySet<unknown> = new Set<unknown>([
  v18Checked,
  v19,
  v21Operator,
  v22,
  v23Preconfigured,
  v24,
  v24Change,
  v25,
  v26Called,
  v26Token,
  v27ByHand,
]);

/** Parts with messages between operators that the first part of their scenario does not have. */
const WITH_OPEN_LINKS_TOO: ReadonlySet<unknown> = new Set<unknown>([
  v9Conveyed,
  v10Status,
  v11Tampered,
  v11SlotFault,
  v16,
  v18Made,
  v20Announced,
  v21Subscriber,
]);

/**
 * Parts that have too many states for all that befalls a message over the radio, between operators as well, in one run.
 * In two of them it is also too much: see docs/decisions/0006.
 */
const OPEN_LINKS_APART: ReadonlySet<unknown> = new Set<unknown>([
  v10Status,
  v11SlotFault,
  v17,
  v18Checked,
  v18Made,
  v19,
  v22,
  v24,
  v25,
  v26Called,
  v27,
  v28,
]);

/** Parts that have an attacker besides the first of each scenario. */
const ATTACKED_TOO: ReadonlySet<unknown> = new Set<unknown>([v11SlotFault]);

const but = (configuration: PicsConfiguration, ...without: readonly PicsId[]): PicsConfiguration =>
  configuration.filter((option) => !without.includes(option));

/** A visited network that asks nobody needs no credential, and nobody who makes vectors. */
const OPEN_ACCESS: readonly PicsConfiguration[] = [CONFIGURATIONS.V23Open, CONFIGURATIONS.V23OpenAtSho].map((each) =>
  but(each, ...OF_AKA),
);

const OWN_PARTS: readonly Scenario[] = [
  {
    name: 'V1',
    says: 'Initial provisioning over 3GPP access (5.1.3.6.3 steps 1-19 and the operational attach).',
    configurations: [BASE_CONFIGURATION],
    needs: ['PICS_BOOT_3GPP'],
    parts: [
      part(radio, v1),
      part(late, v1Late, { besides: true }),
      part(`a modified platform, ${radio}`, v1Tampered, { lengthy: true }),
      part(`a slot that fails, ${radio}`, v1SlotFault, { lengthy: true }),
      part(`two restarts of VNO, ICF, DPF or SHO, fair runs, ${oneLoss}`, v1Restarted, {
        besides: true,
        lengthy: true,
      }),
      part(`fair runs, ${lossAndPower}`, v1Fair, { besides: true, thorough: true }),
    ],
  },
  {
    name: 'V2',
    says: 'V1 with the DPF at the SHO: steps 10, 15 and 19 are internal (5.1.3.6.1).',
    configurations: [CONFIGURATIONS.V2],
    needs: ['PICS_BOOT_3GPP'],
    variantOf: 'V1',
    parts: [part(radio, v2), part(`a slot that fails, ${slotInHouse}`, v2SlotFault, { besides: true }), fairPart(v2)],
  },
  {
    name: 'V3',
    says: 'Initial provisioning over non-3GPP access that authenticates the device (5.1.3.6.4).',
    configurations: [NON3GPP_CONFIGURATIONS.V3],
    needs: ['PICS_BOOT_NON3GPP', 'PICS_NON3GPP_AUTH'],
    parts: [
      part(radio, v3),
      part(`two restarts of provider, DPF or SHO, fair runs, ${oneLoss}`, v3Restarted, { besides: true }),
      part(`fair runs, ${radio}`, v3Fair, { besides: true }),
    ],
  },
  {
    name: 'V4',
    says: 'Initial provisioning over open non-3GPP access, without a credential for it (5.1.3.6.4).',
    configurations: [NON3GPP_CONFIGURATIONS.V4],
    needs: ['PICS_BOOT_NON3GPP', 'PICS_NON3GPP_UNAUTH'],
    parts: [part(radio, v4), fairPart(v4)],
  },
  {
    name: 'V5',
    says: 'V1 with VNO and SHO one operator, whose parts stay logically apart (5.1.3.6.2).',
    configurations: [CONFIGURATIONS.V5],
    needs: ['PICS_BOOT_3GPP'],
    variantOf: 'V1',
    parts: [part(radio, v5), fairPart(v5)],
  },
  {
    name: 'V6',
    says: 'V1 with two operators, one of them VNO and RO: steps 2, 4 and 6 are internal (5.1.3.6.2).',
    configurations: [CONFIGURATIONS.V6],
    needs: ['PICS_BOOT_3GPP'],
    variantOf: 'V1',
    parts: [part(radio, v6), fairPart(v6)],
  },
  {
    name: 'V7',
    says: 'V1 with an RO that becomes the SHO; steps 9 to 19 run (5.1.3.6.3 step 8).',
    configurations: [CONFIGURATIONS.V7],
    needs: ['PICS_BOOT_3GPP'],
    variantOf: 'V1',
    parts: [part(radio, v7), part(`a slot that fails, ${slotInHouse}`, v7SlotFault, { besides: true }), fairPart(v7)],
  },
  {
    name: 'V8',
    says: 'V1 with the PVA at the SHO: steps 11 to 13 are internal, the verdict is an event all the same (5.1.3.6.2).',
    configurations: [CONFIGURATIONS.V8, CONFIGURATIONS.V8AndDpf],
    needs: ['PICS_BOOT_3GPP'],
    variantOf: 'V1',
    parts: [
      part(radio, v8, { of: [CONFIGURATIONS.V8] }),
      part(`the DPF at the SHO as well, ${radio}`, v8AndDpf, { of: [CONFIGURATIONS.V8AndDpf] }),
      fairPart(v8, { of: [CONFIGURATIONS.V8] }),
    ],
  },
  {
    name: 'V9',
    says: 'V1 with an initial credential that the supplier makes and that it or the subscriber tells the CCIF (5.1.3.4.1).',
    needs: ['PICS_BOOT_3GPP'],
    needsOneOf: ['PICS_CCIF_MODE_B', 'PICS_CCIF_MODE_C'],
    configurations: [CONFIGURATIONS.V9B, CONFIGURATIONS.V9C],
    parts: [
      part(`reported by the supplier (mode B), ${radio}`, v9Reported, { of: [CONFIGURATIONS.V9B] }),
      part(`conveyed by the subscriber (mode C), ${radio}`, v9Conveyed, { of: [CONFIGURATIONS.V9C] }),
      fairPart(v9Reported, { of: [CONFIGURATIONS.V9B] }),
      fairPart(v9Conveyed, { of: [CONFIGURATIONS.V9C] }, 'conveyed by the subscriber, '),
    ],
  },
  {
    name: 'V10',
    says: 'V1 with other forms of the platform credential, after an update of the platform, and with OCSP (5.1.3.5.8).',
    needs: ['PICS_BOOT_3GPP'],
    needsOneOf: ['PICS_PFC_VARIANT', 'PICS_SEC_OCSP'],
    configurations: [CONFIGURATIONS.V10],
    parts: [
      part(`a reference in the place of the certificate, ${radio}`, v10Referenced, {
        of: [but(CONFIGURATIONS.V10, 'PICS_PFC_INLINE')],
      }),
      part(`a part of the device and one of its group, ${radio}`, v10Grouped),
      part('an update of the platform, one loss, one power cut', v10Updated, { besides: true }),
      part('a status of the PVA and a revocation, a message later than its timer, one duplication', v10Status, {
        besides: true,
      }),
      fairPart(v10Referenced, { of: [but(CONFIGURATIONS.V10, 'PICS_PFC_INLINE')] }),
      fairPart(v10Grouped, {}, 'a part of the device and one of its group, '),
    ],
  },
  {
    name: 'V11',
    says: 'Change of operator over the connectivity of the old one, token mode T1 (5.1.3.7.4.2 steps 1-17 and NOTE).',
    configurations: [BASE_CONFIGURATION],
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_VIA_OLD', 'PICS_FALLBACK_TIMER'],
    changes: true,
    parts: [
      part(radio, v11, { lengthy: true }),
      part(late, v11Late, { besides: true }),
      part(`a modified platform, ${radio}`, v11Tampered, { lengthy: true }),
      part(`a slot that fails and an initial credential that ends, ${lossAndPower}`, v11SlotFault, {
        besides: true,
        lengthy: true,
      }),
      part('an initial credential that ends, one power cut', v11CredentialEnd, { besides: true }),
      part(`a new operator out of reach, ${lossAndPower}`, v11Uncovered, { besides: true }),
      part('a new operator whose token does not hold, two losses, two changes', v11BadToken, { besides: true }),
      part(`a restart of DPF or SHO, fair runs, ${oneLoss}`, v11Restarted, { besides: true, lengthy: true }),
      part('a restart of DPF or SHO, one duplication, one reordering', v11RestartedDoubled, { besides: true }),
      part(`fair runs, ${radio}`, v11Fair, { besides: true, lengthy: true }),
      part(`a new operator out of reach, ${radio}`, v11UncoveredThorough, { thorough: true }),
    ],
  },
  {
    name: 'V11-T2',
    says: 'V11 in token mode T2: the TRE signs the token on the command of the owner (5.1.3.7.4.2 step 1).',
    configurations: [CONFIGURATIONS.T2],
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_VIA_OLD', 'PICS_FALLBACK_TIMER', 'PICS_TOKEN_TRE_SIGNED'],
    changes: true,
    parts: [
      part(radio, v11T2, { lengthy: true }),
      part('an old operator that answers no notice, one power cut', v11T2Silent, { besides: true }),
      part(`a new operator out of reach, ${radioAlone}`, v11T2Uncovered, { besides: true }),
      fairPart(v11T2),
    ],
  },
  {
    name: 'V11-T3',
    says: 'V11 in token mode T3: the old SHO and, on the command of the owner, the TRE sign the token.',
    configurations: [CONFIGURATIONS.T3],
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_VIA_OLD', 'PICS_FALLBACK_TIMER', 'PICS_TOKEN_BOTH'],
    changes: true,
    parts: [
      part(radio, v11T3, { lengthy: true }),
      part('an old operator that answers no notice, one power cut', v11T3Silent, { besides: true }),
      part(`a new operator out of reach, ${radioAlone}`, v11T3Uncovered, { besides: true }),
      fairPart(v11T3),
    ],
  },
  {
    name: 'V12',
    says: 'Change of operator through the pristine state, on an instruction of the owner (5.1.3.7.4.3 steps 1-4).',
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_PRISTINE'],
    configurations: [CONFIGURATIONS.V12],
    parts: [
      part(radio, v12),
      part('an owner on the spot and an initial credential that ends, one loss, one power cut', v12OnTheSpot, {
        besides: true,
      }),
      part('an owner on the spot of a device that its operator does not reach, one loss, one power cut', v12Unserved, {
        besides: true,
      }),
      part('an instruction that is not the owner’s for this move, one loss', v12Forged, { besides: true }),
      part('a new operator that forwards an instruction which nobody gave, one loss', v12Unfounded, { besides: true }),
      part(`a restart of VNO, ICF, DPF or SHO, fair runs, ${oneLoss}`, v12Restarted, { besides: true }),
      part(`fair runs, ${lossAndPower}`, v12Fair, { besides: true }),
      part(`fair runs, ${radio}`, v12FairThorough, { besides: true, thorough: true }),
    ],
  },
  {
    name: 'V13',
    says: 'The fallback timer where the new operator does not reach the device, under every order of the timers (5.1.3.7.4.2 NOTE).',
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_VIA_OLD', 'PICS_FALLBACK_TIMER'],
    configurations: [BASE_CONFIGURATION],
    changes: true,
    parts: [
      part(`retention outlasts return and darkness, ${radio}`, v13, { lengthy: true }),
      part('the same with another change after the return, one loss, one power cut', v13Again, { besides: true }),
      ...ORDERS.map((ranks) => part(`${orderText(ranks)}, no fault`, v13Under(ranks), { besides: true })),
      part('retry < fallback < retention, a device that is dark for longer, one power cut', v13Dark, { besides: true }),
      fairPart(v13),
    ],
  },
  {
    name: 'V14',
    says: 'V11 with the MCIMs of both operators in the device: a switch in the place of a download (5.1.3.7.4.2, variant).',
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_VIA_OLD', 'PICS_DUAL_MCIM'],
    configurations: [CONFIGURATIONS.V14],
    changes: true,
    parts: [
      part(radio, v14, { lengthy: true }),
      part('switched and switched back, one loss, one power cut', v14Back, { besides: true }),
      part(`an operator out of reach, ${lossAndPower}`, v14Uncovered, { besides: true, lengthy: true }),
      part('orders and tokens that do not hold, one loss', v14Hostile, { besides: true }),
      part(`fair runs, ${lossAndPower}`, v14Fair, { besides: true }),
      part(`fair runs, ${radio}`, v14FairThorough, { besides: true, thorough: true }),
    ],
  },
  {
    name: 'V15',
    says: 'Renewal of the initial credential by device or network, in service and in a change (5.1.3.7.4.3 NOTE 2).',
    needs: [
      'PICS_BOOT_3GPP',
      'PICS_CHANGE_PRISTINE',
      'PICS_PCID_LIFETIME',
      'PICS_PCID_RENEWAL',
      'PICS_PCID_RENEWAL_PUSH',
    ],
    configurations: [CONFIGURATIONS.V15],
    parts: [
      part(`in service, ${radio}`, v15),
      part(`a credential that ends meanwhile, ${lossAndPower}`, v15Ending, { besides: true }),
      part('a move through pristine, one loss, one power cut', v15Moved, { besides: true }),
      part('a change over the old operator, one power cut', v15Change, { besides: true, changes: true }),
      part('what the CCIF has not made for this request, one loss, one power cut', v15Forged, { besides: true }),
      part(`in service, fair runs, ${radio}`, v15Fair, { besides: true }),
    ],
  },
  {
    name: 'V16',
    says: 'Initial provisioning with delayed activation, at the wish of the subscriber (5.1.3.3.1, Annex B.1).',
    needs: ['PICS_BOOT_3GPP', 'PICS_DELAYED_ACTIVATION', 'PICS_SUB_ACTIVATION'],
    configurations: [CONFIGURATIONS.V16],
    parts: [
      part(`from the wait on, ${radio}`, v16Waiting),
      part('from the factory on, one loss, one power cut', v16, { besides: true }),
      part('an order that is not of the operator for this MCIM, one loss, one power cut', v16Forged, { besides: true }),
      part(`from the factory on, fair runs, ${lossAndPower}`, v16Fair, { besides: true }),
      part(`from the wait on, fair runs, ${radio}`, v16WaitingFair, { besides: true }),
    ],
  },
  {
    name: 'V17',
    says: 'V1 with a second device in the network, a stranger to the contract (5.1.3.6.3 steps 9-17).',
    needs: ['PICS_BOOT_3GPP'],
    configurations: [BASE_CONFIGURATION],
    parts: [
      part('two messages for one device that reach the other, one power cut', v17, { besides: true }),
      part(`each message where it belongs, ${radio}`, v17Radio, { lengthy: true }),
      part('a DPF that swaps chunks and a stranger that claims to be the other device, one loss', v17Hostile, {
        besides: true,
      }),
      fairPart(v17),
      part(`one message that reaches the other, ${lossAndPower}`, v17Lossy, { besides: true, thorough: true }),
      part('the same, one loss, one duplication, one reordering', v17Lost, { besides: true, thorough: true }),
      part('the same, one duplication, one reordering, one power cut', v17Doubled, { besides: true, thorough: true }),
    ],
  },
  {
    name: 'V18',
    says: 'V1 where functions of the registration operator do more than they have to (5.1.3.4.3).',
    needs: ['PICS_BOOT_3GPP'],
    needsOneOf: ['PICS_DPF_INTEGRITY', 'PICS_MCIM_SRC_DPF'],
    configurations: [CONFIGURATIONS.V18Checked, CONFIGURATIONS.V18Made],
    parts: [
      part('a DPF that checks the device, which may be revoked, one loss, one power cut', v18Checked, {
        of: [CONFIGURATIONS.V18Checked],
      }),
      part('a DPF that makes the MCIM, and a stranger who would, one loss, one power cut', v18Made, {
        besides: true,
        of: [CONFIGURATIONS.V18Made],
      }),
    ],
  },
  {
    name: 'V19',
    says: 'V1 with applications that send and are managed, over the first access and in service (5.1.3.3.2, 5.1.3.4.3, 5.1.3.5.5).',
    needs: ['PICS_BOOT_3GPP'],
    needsOneOf: ['PICS_VNO_RESTRICTED', 'PICS_OP_FILTER', 'PICS_APP_MGMT', 'PICS_MCIM_UPDATE', 'PICS_OP_PARAM_PROV'],
    configurations: [CONFIGURATIONS.V19],
    parts: [
      part('networks that may have settled what the device reaches, one power cut', v19),
      part('the same with a device that sends whatever it is given', v19Careless, { besides: true }),
      part('over open non-3GPP access, one power cut', v19OverNon3gpp, {
        besides: true,
        of: [[...CONFIGURATIONS.V19, 'PICS_BOOT_NON3GPP', 'PICS_NON3GPP_UNAUTH']],
      }),
      part('applications that are managed, by whom it may be and by whom not', v19Managed, { besides: true }),
      part('an application that is loaded, one loss, one duplication, one reordering', v19Loaded, { besides: true }),
      part('network parameters that the operator provisions, one loss', v19Parameters, { besides: true }),
    ],
  },
  {
    name: 'V20',
    says: 'V1 and V11 where subscriber or PVA do more than they have to for the device (5.1.3.5.2, 5.1.3.5.8).',
    needs: ['PICS_BOOT_3GPP'],
    needsOneOf: ['PICS_SUB_TO_PVA', 'PICS_PVA_ISSUER', 'PICS_SUB_NOTIFY_RO'],
    configurations: [CONFIGURATIONS.V20Brought, CONFIGURATIONS.V20Issued, CONFIGURATIONS.V20Announced],
    parts: [
      part('the subscriber brings the platform credential to the PVA, one loss, one power cut', v20Brought, {
        of: [CONFIGURATIONS.V20Brought],
      }),
      part('the PVA issues the platform credential, one loss, one power cut', v20Issued, {
        of: [CONFIGURATIONS.V20Issued],
      }),
      part('the subscriber announces a change, or none, one loss, one power cut', v20Announced, {
        besides: true,
        changes: true,
        of: [CONFIGURATIONS.V20Announced],
      }),
    ],
  },
  {
    name: 'V21',
    says: 'V1 where the ICF is given the credential of the first access, or makes it (5.1.3.4.4).',
    needs: ['PICS_BOOT_3GPP'],
    needsOneOf: ['PICS_ICF_FROM_EXT', 'PICS_ICF_TO_M2MES'],
    configurations: [CONFIGURATIONS.V21],
    parts: [
      part('a credential that the supplier gives the ICF, one loss, one power cut', v21Supplier),
      part('a credential that the subscriber brings, one loss, one power cut', v21Subscriber),
      part('vectors that an operator passes on, two losses, one restart of the ICF', v21Operator, { besides: true }),
      part('a credential that the ICF makes, one loss, one power cut', v21Made),
    ],
  },
  {
    name: 'V22',
    says: 'V4 with addresses of servers from the network, or from the factory (5.1.3.3.2.1).',
    needs: ['PICS_NON3GPP_UNAUTH'],
    needsOneOf: ['PICS_ADDR_DHCP', 'PICS_ADDR_PRECONF'],
    configurations: [NON3GPP_CONFIGURATIONS.V22],
    parts: [
      part('a device that asks the network, which may be hostile once, one loss, one power cut', v22, {
        of: [but(NON3GPP_CONFIGURATIONS.V22, 'PICS_ADDR_OMADM', 'PICS_ADDR_PRECONF')],
      }),
      part('a device that the factory has told, in the same network', v22Configured, {
        besides: true,
        of: [but(NON3GPP_CONFIGURATIONS.V22, 'PICS_ADDR_OMADM', 'PICS_ADDR_DHCP')],
      }),
      fairPart(v22, { of: [but(NON3GPP_CONFIGURATIONS.V22, 'PICS_ADDR_OMADM', 'PICS_ADDR_PRECONF')] }),
    ],
  },
  {
    name: 'V23',
    says: 'V1 where who becomes the SHO, and how the DRF is reached, is settled in another way (5.1.3.5.3, 5.1.3.5.5).',
    needs: ['PICS_BOOT_3GPP'],
    needsOneOf: ['PICS_VNO_OPEN_DRF', 'PICS_SHO_PRECONF'],
    configurations: [CONFIGURATIONS.V23Open, CONFIGURATIONS.V23OpenAtSho, CONFIGURATIONS.V23Preconfigured],
    parts: [
      part('a visited network that lets whoever asks in, to the DRF, one loss, one power cut', v23Open, {
        of: OPEN_ACCESS,
      }),
      part('the same with a device that sends whatever it is given', v23OpenCareless, {
        besides: true,
        of: OPEN_ACCESS,
      }),
      part('an SHO that is configured in advance, one loss, one power cut', v23Preconfigured, {
        besides: true,
        of: [CONFIGURATIONS.V23Preconfigured],
      }),
    ],
  },
  {
    name: 'V24',
    says: 'V1 with an ISIM in the package of the operator, and IMS in service (5.1.3.3.2.1, 5.1.3.3.2.2).',
    needs: ['PICS_BOOT_3GPP', 'PICS_MCIM_ISIM', 'PICS_IMS'],
    configurations: [CONFIGURATIONS.V24],
    parts: [
      part('somebody who speaks in the name of IMS, one loss, one power cut', v24),
      part('a change to an operator without IMS, one loss, one power cut', v24Change, { besides: true, changes: true }),
    ],
  },
  {
    name: 'V25',
    says: 'V7 where the credential of the PCID becomes the MCIM (5.1.3.6.3 step 8, AMB-07).',
    needs: ['PICS_BOOT_3GPP', 'PICS_PCID_PROMOTION'],
    configurations: [CONFIGURATIONS.V25],
    parts: [part('an ICF that restarts or a forged object, one loss, one power cut', v25)],
  },
  {
    name: 'V26',
    says: 'V1 with a DPF that calls the device, or shows it a token of the SHO (5.1.3.4.3).',
    needs: ['PICS_BOOT_3GPP'],
    needsOneOf: ['PICS_DPF_ADDR_SOURCE', 'PICS_DPF_TOKEN'],
    configurations: [CONFIGURATIONS.V26Called, CONFIGURATIONS.V26Token],
    parts: [
      part('a DPF that is told where the device is, and anybody who calls, one loss, one power cut', v26Called, {
        of: [CONFIGURATIONS.V26Called],
      }),
      part('a DPF that shows a token, and one without, one loss, one power cut', v26Token, {
        besides: true,
        of: [CONFIGURATIONS.V26Token],
      }),
    ],
  },
  {
    name: 'V27',
    says: 'V1 with an SHO that a rule of the subscriber chooses at the first connection (5.1.3.5.3).',
    needs: ['PICS_BOOT_3GPP', 'PICS_SHO_SELECT_AUTO'],
    configurations: [CONFIGURATIONS.V27],
    parts: [
      part('a rule, connections that the DRF has not reported, one loss', v27, {
        of: [but(CONFIGURATIONS.V27, 'PICS_SHO_SELECT_MANUAL')],
      }),
      part('a rule, or the subscriber by hand, one power cut', v27ByHand, { besides: true }),
    ],
  },
  {
    name: 'V28',
    says: 'V11 with a device that stays with its operator where the installation fails (5.1.3.7.4.2 step 15, AMB-23).',
    configurations: [CONFIGURATIONS.V28],
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_VIA_OLD', 'PICS_RESILIENT_INSTALL'],
    changes: true,
    parts: [part(`a slot that fails, ${lossAndPower}`, v28), fairPart(v28)],
  },
  {
    name: 'V29',
    says: 'V11 with a device that destroys what it discards, and has no way back (5.1.3.7.4.2 step 13 and NOTE, AMB-22).',
    configurations: [CONFIGURATIONS.V29],
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_VIA_OLD'],
    changes: true,
    parts: [
      part(`a new operator out of reach for a time, ${lossAndPower}`, v29),
      part('a new operator out of reach for good, no fault', v29OutOfReach, { besides: true }),
      fairPart(v29),
    ],
  },
  {
    name: 'V30',
    says: 'V1 and V11 in a region whose regulator says which operators may serve (5.1.3.5.9).',
    configurations: [CONFIGURATIONS.V30],
    needs: ['PICS_BOOT_3GPP', 'PICS_CHANGE_VIA_OLD', 'PICS_REG_POLICY'],
    parts: [
      part('an operator that may not serve, every fault of the radio', v30),
      part('the same with a policy that is none, one loss', v30Unfounded, { besides: true }),
      part(`a device in service of an operator that may serve no more, ${lossAndPower}`, v30Leaving, {
        besides: true,
        changes: true,
      }),
      part(`a change to an operator that may not serve, ${lossAndPower}`, v30Kept, {
        besides: true,
        changes: true,
      }),
    ],
  },
];

export const SCENARIOS: readonly Scenario[] = OWN_PARTS.map((scenario) => ({
  ...scenario,
  parts: withAttacker(
    scenario.name,
    withOpenLinks(
      withAllAtOnce(withEachFault(scenario.parts, AS_THEY_ARE), AT_ONCE, IN_PAIRS),
      WITH_OPEN_LINKS_TOO,
      OPEN_LINKS_APART,
    ),
    ATTACKED_TOO,
  ),
}));

/** What a configuration selects, and what it claims that no scenario has. */
export interface Selection {
  /** In the order of {@link SCENARIOS}. */
  readonly selected: readonly {
    readonly scenario: Scenario;
    /** Which of its parts are runs of the configuration, counted from 1. */
    readonly parts: readonly number[];
  }[];
  /** What is claimed and no scenario has, in a sentence each. */
  readonly missing: readonly string[];
}

/**
 * What a configuration selects: the scenarios of which a part runs in a configuration that is the same in all on which
 * that part depends. That is where the functions sit and what the base configuration claims, without what is of a
 * change where there is none; the options without which the part is none; and the readings (`READINGS`) between which
 * the configuration chooses. A further option that is claimed and not used changes nothing.
 *
 * @throws RangeError for a configuration that breaks a rule, which it names.
 */
export function selectionFor(configuration: PicsConfiguration): Selection {
  const selected = SCENARIOS.flatMap((scenario) => {
    const parts = scenario.parts.flatMap((_part, at) => (isPartOf(scenario, at, configuration) ? [at + 1] : []));
    return parts.length === 0 ? [] : [{ scenario, parts }];
  });
  return { selected, missing: missingFrom(configuration, selected) };
}

/**
 * The scenarios of {@link selectionFor}. Where there is none, or none of a change that is claimed, `missing` there says
 * so and why.
 *
 * @throws RangeError for a configuration that breaks a rule, which it names.
 */
export function scenariosFor(configuration: PicsConfiguration): readonly Scenario[] {
  return selectionFor(configuration).selected.map(({ scenario }) => scenario);
}

function isPartOf(scenario: Scenario, at: number, claimed: PicsConfiguration): boolean {
  const { needs, needsOneOf, configurations, parts } = scenario;
  const own = ownPart(parts, at);
  const changes = scenario.changes ?? own?.changes ?? false;
  return (
    needs.every((option) => claimed.includes(option)) &&
    (own?.of ?? configurations).some(
      (each) =>
        placementText(each) === placementText(claimed) &&
        (needsOneOf?.some((option) => each.includes(option) && claimed.includes(option)) ?? true) &&
        basisOf(each, changes).every((option) => claimed.includes(option)) &&
        readingsIn(each, changes) === readingsIn(claimed, changes),
    )
  );
}

/** The part, or the one that it repeats. */
function ownPart(parts: readonly ScenarioPart[], at: number): ScenarioPart | undefined {
  const like = parts[at]?.like;
  return like === undefined ? parts[at] : ownPart(parts, like - 1);
}

const placementText = (configuration: PicsConfiguration): string => JSON.stringify(placementOf(configuration));

/** What a run is built on, without what is of a change where nothing is changed. */
function basisOf(configuration: PicsConfiguration, changes: boolean): readonly PicsId[] {
  return configuration.filter((option) => BASIC.has(option) && (changes || !OF_A_CHANGE.has(option)));
}

/** Who hosts the CCIF changes no message. */
const BASIC: ReadonlySet<PicsId> = new Set<PicsId>([
  ...BASE_CONFIGURATION.filter((option) => option !== 'PICS_CCIF_HOST'),
  'PICS_BOOT_NON3GPP',
  'PICS_NON3GPP_AUTH',
  'PICS_NON3GPP_UNAUTH',
]);

const OF_A_CHANGE: ReadonlySet<PicsId> = new Set<PicsId>([
  'PICS_CHANGE_VIA_OLD',
  'PICS_FALLBACK_TIMER',
  'PICS_OLD_RETENTION',
  'PICS_MULTI_MCIM',
]);

/** The readings that a configuration chooses, of the decisions on which a run depends. */
function readingsIn(configuration: PicsConfiguration, changes: boolean): string {
  const claims = (option: string): boolean => configuration.some((each) => each === option);
  const holds = (option: string): boolean => (option.startsWith('!') ? !claims(option.slice(1)) : claims(option));
  return READING_IDS.filter(
    (id) => (changes || READINGS[id].decision === 'AMB-07') && READINGS[id].under.every(holds),
  ).join(', ');
}

const COMPOSED = " 'placed' composes V1 in its placement, for 'explore'.";

function missingFrom(configuration: PicsConfiguration, selected: Selection['selected']): readonly string[] {
  const changed = selected.some(({ scenario, parts }) =>
    parts.some((number) => scenario.changes ?? ownPart(scenario.parts, number - 1)?.changes ?? false),
  );
  const { houses } = placementOf(configuration);
  const placed = houses.map((house) => house.join(' ')).join('; ');
  const noBasis = basisOf(BASE_CONFIGURATION, true)
    .filter((option) => !configuration.includes(option))
    .join(', ');
  const why = [
    ...(houses.length === 0 ? [] : [`functions are together: ${placed}`]),
    ...(noBasis === '' ? [] : [`of what V1 and V11 run on these are not claimed: ${noBasis}`]),
  ];
  const because = (more: readonly string[]): string =>
    [...why, ...more].length === 0 ? '' : ` (${[...why, ...more].join('; ')})`;
  return [
    ...(selected.length > 0
      ? []
      : [`No scenario is of this configuration${because([])}.${noBasis === '' ? COMPOSED : ''}`]),
    ...(changed || !configuration.includes('PICS_CHANGE_VIA_OLD')
      ? []
      : [
          `No scenario has a change over the old SHO as it is claimed${because([`readings: ${readingsIn(configuration, true)}`])}.`,
        ]),
  ];
}
