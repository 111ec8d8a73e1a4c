/**
 * First provisioning, a change and a move while a network function is restarted: it forgets what it holds in memory
 * alone (DEC-190). Source: TR 33.812, clauses 5.1.3.4.2 to 5.1.3.4.4, 5.1.3.5.5 and 5.1.3.5.6, which have nothing on
 * it.
 *
 * CCIF, DRF and PVA answer from their records, so that a restart of theirs is a message lost: there is no fact for it.
 * That they do have what they answered on record is tested with each role.
 */
import type { Composition, Fact, Property } from '../../conformance/explore/index.js';
import { completes } from './completion.js';
import { noFaults, power } from './network.js';
import { v3 } from './non3gpp.js';
import { v1 } from './v1.js';
import { v11 } from './v11.js';
import { v12 } from './v12.js';

const restart = (role: string): Fact => ({
  id: `${role} restarts`,
  budget: 'restart',
  to: [role],
  event: { type: 'env.restarted' },
  fault: true,
});

/**
 * With restarts of these functions, as many as `restarts`, and a loss and a power cut beside them. What is claimed
 * always is claimed here as well, and that every fair run comes to its end; ends that want other faults are not asked
 * for.
 */
const restarted = <G>(
  composition: Composition<G>,
  restarts: number,
  ends: readonly string[],
  ...roles: readonly string[]
): Composition<G> => ({
  ...composition,
  budgets: { ...noFaults, ...composition.budgets, loss: 1, duplication: 0, reorder: 0, powerCut: 1, restart: restarts },
  facts: [...power, ...roles.map(restart)],
  properties: [
    ...composition.properties.filter(({ kind, id }) => kind !== 'sometimes' || ends.includes(id)),
    completes as Property<G>,
  ],
});

export const v1Restarted = restarted(v1, 2, ['V1-end'], 'vno', 'icf', 'dpf', 'shoA');
export const v3Restarted = restarted(v3, 2, ['V3-end'], 'icsp', 'dpf', 'shoA');
export const v11Restarted = restarted(v11, 1, ['V11-end'], 'dpf', 'shoA', 'shoB');
export const v12Restarted = restarted(v12, 1, ['V12-end'], 'vno', 'icf', 'dpf', 'shoA', 'shoB');

/** What comes of a restart, the page of a network among it, doubled and overtaken. */
export const v11RestartedDoubled: typeof v11Restarted = {
  ...v11Restarted,
  budgets: { ...v11Restarted.budgets, loss: 0, duplication: 1, reorder: 1, powerCut: 0, tryAgain: 0 },
  properties: v11Restarted.properties.filter(({ kind }) => kind !== 'sometimes' && kind !== 'eventually'),
};
