/** Rules that every role machine keeps. */
export { codes } from './codes.js';
export type { Code } from './codes.js';
export { lintMachine } from './lint.js';
export type { Finding, LintModel, LintOptions } from './lint.js';
