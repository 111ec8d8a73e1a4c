/**
 * That first provisioning, a change, a switch, a move and a renewal come to an end in every fair run, and not only may.
 * The parts of most scenarios for it are made where the scenarios are listed; here are those with bounds of their own.
 */
import type { Budgets, Composition, Eventually } from '../../conformance/explore/index.js';
import { inService } from '../properties/views.js';
import { noFaults, radioFaults } from './network.js';
import { v3 } from './non3gpp.js';
import { v1 } from './v1.js';
import { v11 } from './v11.js';
import { v12 } from './v12.js';
import { v14 } from './v14.js';
import { v15 } from './v15.js';
import { v16, v16Waiting } from './v16.js';

/** Weaker than a goal that stays in reach in what it takes, stronger in what it says (DEC-163). */
export const completes: Eventually = {
  kind: 'eventually',
  id: 'G-16d',
  says: 'Every fair run comes to an end: the device in service, and the subscriber told.',
  refs: ['G-16', 'DEC-163'],
  goal: (view) => inService(view) && view.role('subscriber').matches('served'),
};

const oneLossAndPower: Budgets = { loss: 1, duplication: 0, reorder: 0, late: 0, powerCut: 1 };

const lossAndPower: Budgets = { ...noFaults, loss: 2, powerCut: 1 };

/**
 * Under other faults than its own, by default one loss and one power cut; what else it has budgets for stays.
 *
 * Not so where somebody has to do something that is not asked for: a device whose session was refused waits until its
 * owner wants it to try again (DEC-60), so that it ends in V17 at a DPF that swaps chunks, or at a stranger in its name,
 * and in V10 at an update that nobody has certified and at a revocation. Nor where V13 and V29 strand the device.
 */
export const fairly = <G>(composition: Composition<G>, faults: Budgets = oneLossAndPower): Composition => ({
  ...(composition as Composition),
  budgets: { ...composition.budgets, ...faults },
  properties: [completes],
});

export const v1Fair = fairly(v1, lossAndPower);
export const v3Fair = fairly(v3, radioFaults);
export const v11Fair = fairly(v11, radioFaults);
export const v12Fair = fairly(v12, lossAndPower);
export const v12FairThorough = fairly(v12, radioFaults);
export const v14Fair = fairly(v14, lossAndPower);
export const v14FairThorough = fairly(v14, radioFaults);
export const v15Fair = fairly(v15, radioFaults);
export const v16Fair = fairly(v16, lossAndPower);
export const v16WaitingFair = fairly(v16Waiting, radioFaults);
