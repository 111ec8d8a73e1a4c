/**
 * V1: initial provisioning over 3GPP access. Source: TR 33.812, clause 5.1.3.6.3 steps 1-19 and the operational attach.
 *
 * From the making of the device in the factory to its service by operator A.
 */
import type { Composition } from '../../conformance/explore/index.js';
import { intentGhost, type Intent } from '../properties/ghost.js';
import { initialEnd, installationRecovers, noStranding, safety, validationFails } from '../properties/properties.js';
import {
  channelsWith,
  initialRoles,
  lateFaults,
  mishapFaults,
  noFaults,
  power,
  radioFaults,
  slotFault,
  tampering,
} from './network.js';
import { timerOrderWithout } from './timers.js';

export const v1: Composition<Intent> = {
  name: 'V1',
  roles: initialRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA') },
  budgets: radioFaults,
  facts: power,
  stimuli: [
    { id: 'the supplier makes the device', to: 'supplier', event: { type: 'principal.make', initial: 'pcid' } },
    { id: 'the subscriber selects A', to: 'subscriber', event: { type: 'principal.selectSho', shoId: 'A' } },
    { id: 'the owner asks to try again', to: 'm2me', event: { type: 'principal.tryAgain' }, budget: 'tryAgain' },
  ],
  timers: { longer: timerOrderWithout('shoB') },
  ghost: intentGhost,
  properties: [...safety(['A']), noStranding, initialEnd],
  accept: (view) => view.role('m2me').hasTag('atRest'),
};

/** V1 with a message that comes after its timer. */
export const v1Late: Composition<Intent> = { ...v1, budgets: lateFaults };

/** V1 with a platform that is tampered with. */
export const v1Tampered: Composition<Intent> = {
  ...v1,
  budgets: mishapFaults,
  facts: [...power, ...tampering],
  properties: [...v1.properties, validationFails],
};

/** V1 with a slot that fails. */
export const v1SlotFault: Composition<Intent> = {
  ...v1,
  budgets: mishapFaults,
  facts: [...power, ...slotFault],
  properties: [...v1.properties, installationRecovers],
};

/** V1 without any fault, to begin other scenarios with. */
export const v1Plain: Composition<Intent> = { ...v1, budgets: noFaults };
