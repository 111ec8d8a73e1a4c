/** What a test suite for a Mealy machine is worth: certificates, an exact check, and single faults. */
export { adequacy, killingWord } from './adequacy.js';
export type { Adequacy, ClassCount, Survivor } from './adequacy.js';
export { certify, checkCertificate } from './certificate.js';
export type { Certificate, CertificateVerdict, CertifyOptions } from './certificate.js';
export { compactCertificate, readCertificate } from './compact.js';
export type { Beginning, CompactCertificate } from './compact.js';
export type { Gap } from './convergence.js';
export { checkExactly } from './exact.js';
export type { ExactOptions, ExactVerdict } from './exact.js';
export { KillMatrix } from './kill-matrix.js';
export type { Kill, MatrixTest } from './kill-matrix.js';
export { countMutants, MUTANT_CLASSES, SILENT, mutantsOf, someMutants } from './mutants.js';
export type { Change, Mutant, MutantClass, MutantOptions } from './mutants.js';
