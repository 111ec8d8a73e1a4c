/**
 * Everything in four parts, as the package's sub-paths have them: `mcim-spec/models`, `mcim-spec/conformance`,
 * `mcim-spec/impl` and `mcim-spec/harness`. Import a sub-path where you need one part only.
 */
export * as conformance from './conformance/index.js';
export * as harness from './harness/index.js';
export * as impl from './impl/index.js';
export * as models from './models/index.js';
