/** Whether anything notices that a guard of a machine is missing. */
export { Changed, WalkedTests } from './changed.js';
export { guardMutants } from './guard-mutants.js';
export type { GuardMutant } from './guard-mutants.js';
export { differences, firstDifference, newFindings } from './notice.js';
export type { Difference, Expectation, Outcome, WalkedTest } from './notice.js';
export { separator } from './separate.js';
export type { Separation, SeparationBounds } from './separate.js';
