/**
 * The scenarios, each explored in parts: every fault of the radio at once, the same with one mishap, and what would be too
 * many states together with them.
 */
import type { Composition, Part } from '../../conformance/explore/index.js';
import { v1, v1Late, v1Plain, v1SlotFault, v1Tampered } from './v1.js';
import {
  v11,
  v11BadToken,
  v11Late,
  v11SlotFault,
  v11SlotFaultThorough,
  v11Tampered,
  v11Uncovered,
  v11UncoveredThorough,
} from './v11.js';

export { TIMER_MS, timerOrder } from './timers.js';
export { v1, v1Late, v1Plain, v1SlotFault, v1Tampered };
export { v11, v11BadToken, v11Late, v11SlotFault, v11Tampered, v11Uncovered };

export interface Scenario {
  readonly name: 'V1' | 'V11';
  readonly says: string;
  readonly parts: readonly Part[];
}

const radio = 'two losses, one duplication, one reordering, one power cut';
const lossAndPower = 'two losses, one power cut';
const late = 'a message later than its timer, one loss, one power cut';

const part = (says: string, composition: unknown, how: Pick<Part, 'besides' | 'lengthy' | 'thorough'> = {}): Part => ({
  says,
  composition: composition as Composition,
  ...how,
});

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'V1',
    says: 'Initial provisioning over 3GPP access (5.1.3.6.3 steps 1-19 and the operational attach).',
    parts: [
      part(radio, v1),
      part(late, v1Late, { besides: true }),
      part(`a modified platform, ${radio}`, v1Tampered, { lengthy: true }),
      part(`a slot that fails, ${radio}`, v1SlotFault, { lengthy: true }),
    ],
  },
  {
    name: 'V11',
    says: 'Change of operator over the connectivity of the old one, token mode T1 (5.1.3.7.4.2 steps 1-17 and NOTE).',
    parts: [
      part(radio, v11),
      part(late, v11Late, { besides: true }),
      part(`a modified platform, ${radio}`, v11Tampered, { lengthy: true }),
      part(`a slot that fails and an initial credential that ends, ${lossAndPower}`, v11SlotFault, {
        besides: true,
        lengthy: true,
      }),
      part(`a new operator out of reach, ${lossAndPower}`, v11Uncovered, { besides: true, lengthy: true }),
      part('a new operator whose token does not hold, two losses, two changes', v11BadToken, { besides: true }),
      part(`a slot that fails and an initial credential that ends, ${radio}`, v11SlotFaultThorough, { thorough: true }),
      part(`a new operator out of reach, ${radio}`, v11UncoveredThorough, { thorough: true }),
    ],
  },
];
