/** That first provisioning and a change come to an end in every fair run, and not only may: V1 and V11 at small bounds. */
import type { Composition, Eventually } from '../../conformance/explore/index.js';
import { inService } from '../properties/views.js';
import { noFaults } from './network.js';
import { v1 } from './v1.js';
import { v11 } from './v11.js';

/** Weaker than a goal that stays in reach in what it takes, stronger in what it says (DEC-163). */
export const completes: Eventually = {
  kind: 'eventually',
  id: 'G-16d',
  says: 'Every fair run comes to an end: the device in service, and the subscriber told.',
  refs: ['G-16', 'DEC-163'],
  goal: (view) => inService(view) && view.role('subscriber').matches('served'),
};

const fairly = (composition: Composition): Composition => ({
  ...composition,
  budgets: { ...noFaults, loss: 2, powerCut: 1 },
  properties: [completes],
});

export const v1Fair = fairly(v1 as Composition);
export const v11Fair = fairly(v11 as Composition);
