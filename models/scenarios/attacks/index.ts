/** Every attack that the project knows, in the order of their ids. */
import type { Attack } from './attack.js';
import { forging } from './forging.js';
import { unattended } from './unattended.js';

export type { Attack } from './attack.js';
export { HOSTILE } from './hostile.js';

export const ATTACKS: readonly Attack[] = [...unattended, ...forging].toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
);

export { compromisedBy, PARTIES, PARTY_IDS, UNDERTAKINGS, type Party, type Undertaking } from './compromises.js';
