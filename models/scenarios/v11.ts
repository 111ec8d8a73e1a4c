/**
 * V11 in token mode T1: change from operator A to operator B over the connectivity of A.
 * Source: TR 33.812, clause 5.1.3.7.4.2 steps 1-17 with its NOTE.
 *
 * Begins where V1 ends without faults: the device is in the service of A.
 */
import type { Composition, Property } from '../../conformance/explore/index.js';
import { intentGhost, servedByA, type Intent } from '../properties/ghost.js';
import {
  changeEnds,
  normalEnd,
  credentialEndKeeps,
  keptInService,
  noStranding,
  pristineEnd,
  recoversWithoutPcid,
  refusedEnd,
  safety,
  tokenRefused,
} from '../properties/properties.js';
import { inService } from '../properties/views.js';
import {
  changeRoles,
  channelsWith,
  coverage,
  credentialEnd,
  lateFaults,
  mishapFaults,
  mishapInChange,
  misbehaviour,
  noFaults,
  power,
  radioFaults,
  slotFault,
  tampering,
} from './network.js';
import { timerOrder } from './timers.js';
import { v1Plain } from './v1.js';

const always: readonly Property<Intent>[] = [...safety(['A', 'B']), noStranding];

export const v11: Composition<Intent> = {
  name: 'V11',
  roles: changeRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA', 'shoB') },
  budgets: radioFaults,
  facts: power,
  stimuli: [
    {
      id: 'the subscriber selects B',
      to: 'subscriber',
      event: { type: 'principal.selectSho', shoId: 'B' },
      budget: 'change',
    },
    { id: 'the owner asks to try again', to: 'm2me', event: { type: 'principal.tryAgain' }, budget: 'tryAgain' },
  ],
  timers: { longer: timerOrder },
  ghost: { ...intentGhost, initial: servedByA },
  properties: [...always, ...changeEnds],
  accept: (view) => view.role('m2me').hasTag('atRest'),
  start: {
    from: v1Plain as Composition,
    until: (view) => inService(view) && view.role('subscriber').matches('served') && view.quiet,
  },
};

/** V11 with a message that comes after its timer. */
export const v11Late: Composition<Intent> = { ...v11, budgets: lateFaults, properties: [...always, normalEnd] };

/** V11 with a platform that is tampered with before the change. */
export const v11Tampered: Composition<Intent> = {
  ...v11,
  budgets: mishapFaults,
  facts: [...power, ...tampering],
  properties: [...always, refusedEnd],
};

/** V11 with a slot that does not take the new MCIM, and an initial credential that may end meanwhile. */
export const v11SlotFault: Composition<Intent> = {
  ...v11,
  budgets: { ...mishapInChange, credentialEnd: 1 },
  facts: [...power, ...slotFault, ...credentialEnd],
  properties: [...always, pristineEnd, credentialEndKeeps],
};

/** V11 with an initial credential that may end meanwhile, and a power cut: all that the boot has is the journal. */
export const v11CredentialEnd: Composition<Intent> = {
  ...v11,
  budgets: { ...noFaults, powerCut: 1, credentialEnd: 1 },
  facts: [...power, ...credentialEnd],
  properties: [...always, recoversWithoutPcid],
};

/** V11 with a new operator that does not reach the device. */
export const v11Uncovered: Composition<Intent> = {
  ...v11,
  budgets: mishapInChange,
  facts: [...power, ...coverage],
  properties: [...always, ...changeEnds],
};

/** The latter under every fault of the radio: minutes, and gigabytes. */
export const v11UncoveredThorough: Composition<Intent> = { ...v11Uncovered, budgets: mishapFaults };

/** V11 with a new operator that delivers without a token that holds, in a change and in another after a veto. */
export const v11BadToken: Composition<Intent> = {
  ...v11,
  budgets: { ...noFaults, loss: 2, misbehaviour: 1, change: 2 },
  facts: [...power, ...misbehaviour],
  properties: [...safety(['A', 'B']), keptInService, tokenRefused],
};
