/** Whether anything notices that a guard of a machine is missing, or that a transition does something else. */
export { Changed, WalkedTests } from './changed.js';
export { CHART_CLASSES, chartMutants } from './chart-mutants.js';
export type { ChartClass, ChartMutant } from './chart-mutants.js';
export { guardMutants } from './guard-mutants.js';
export type { GuardMutant, MachineMutant } from './guard-mutants.js';
export { differences, firstDifference, newFindings } from './notice.js';
export type { Difference, Expectation, Outcome, WalkedTest } from './notice.js';
export { faultName, searchFaultWords } from './search-words.js';
export type { FaultSearch, FaultSearchOptions, FaultWord } from './search-words.js';
export { separator } from './separate.js';
export type { Separation, SeparationBounds } from './separate.js';
