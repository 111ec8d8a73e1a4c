/** Every attack that the project knows, in the order of their ids. */
import type { Attack } from './attack.js';
import { forging } from './forging.js';
import { unattended } from './unattended.js';

export type { Attack } from './attack.js';
export { HOSTILE } from './hostile.js';

export const ATTACKS: readonly Attack[] = [...unattended, ...forging].toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
);

export { compromisedBy, NARROWED, narrowedTo, SILENT_APART, takesPart, type Compromise } from './compromises.js';
export { compromiseOf, INSIDERS, type Insider } from './insiders.js';
export { PARTIES, PARTY_IDS, type Party } from './parties.js';
export { UNDERTAKINGS, type Undertaking } from './undertakings.js';
