/** The scenarios, each explored in parts: every fault of the radio at once, and a mishap with fewer of them. */
import type { Composition, Part } from '../../conformance/explore/index.js';
import { v1, v1Mishaps, v1Plain } from './v1.js';
import { v11, v11Mishaps } from './v11.js';

export { TIMER_MS, timerOrder } from './timers.js';
export { v1, v1Mishaps, v1Plain, v11, v11Mishaps };

export interface Scenario {
  readonly name: 'V1' | 'V11';
  readonly says: string;
  readonly parts: readonly Part[];
}

const radio = 'two losses, one duplication, one reordering, one power cut';
const mishap = 'a mishap of platform, slot or coverage, one loss, one power cut';

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'V1',
    says: 'Initial provisioning over 3GPP access (5.1.3.6.3 steps 1-19 and the operational attach).',
    parts: [
      { says: radio, composition: v1 as Composition },
      { says: mishap, composition: v1Mishaps as Composition },
    ],
  },
  {
    name: 'V11',
    says: 'Change of operator over the connectivity of the old one, token mode T1 (5.1.3.7.4.2 steps 1-17 and NOTE).',
    parts: [
      { says: radio, composition: v11 as Composition },
      { says: mishap, composition: v11Mishaps as Composition },
    ],
  },
];
