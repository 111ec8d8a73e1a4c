/**
 * V11 in token mode T1: change from operator A to operator B over the connectivity of A.
 * Source: TR 33.812, clause 5.1.3.7.4.2 steps 1-17 with its NOTE.
 *
 * Begins where V1 ends without faults: the device is in the service of A.
 */
import type { Composition } from '../../conformance/explore/index.js';
import { intentGhost, servedByA, type Intent } from '../properties/ghost.js';
import { changeEnds, mishapEnds, noStranding, safety } from '../properties/properties.js';
import { inService } from '../properties/views.js';
import { changeRoles, channelsWith, coverage, mishapFaults, mishaps, power, radioFaults } from './network.js';
import { timerOrder } from './timers.js';
import { v1Plain } from './v1.js';

export const v11: Composition<Intent> = {
  name: 'V11',
  roles: changeRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA', 'shoB') },
  budgets: radioFaults,
  facts: [...power, ...mishaps, ...coverage],
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
  properties: [...safety(['A', 'B']), noStranding, ...changeEnds],
  accept: (view) => view.role('m2me').hasTag('atRest'),
  start: {
    from: v1Plain as Composition,
    until: (view) => inService(view) && view.role('subscriber').matches('served') && view.quiet,
  },
};

/** V11 with a platform that is tampered with, a slot that fails, or a new operator that does not reach the device. */
export const v11Mishaps: Composition<Intent> = {
  ...v11,
  budgets: mishapFaults,
  properties: [...v11.properties.filter(({ id }) => id !== 'V11-veto'), ...mishapEnds],
};
