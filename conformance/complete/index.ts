/** Complete suites of roles: made, kept as data, and turned into tests. */
export { minimalOf } from './automaton.js';
export { generateComplete } from './build.js';
export type { CompleteOptions } from './build.js';
export { COMPLETE_SCHEMA } from './complete.schema.js';
export { formatComplete, parseComplete } from './file.js';
export { extentOf } from './extent.js';
export type { Extent } from './extent.js';
export { leftOutOf, LEFT_OUT_REASONS } from './left-out.js';
export type { LeftOut } from './left-out.js';
export { completeManifest } from './manifest.js';
export type { CompleteManifest, PartManifest } from './manifest.js';
export { FOLDER, stepsOf, testsOfComplete } from './tests.js';
export type { CompleteInput, CompletePart, CompleteRow, CompleteSuite, Reaction } from './types.js';
