/** From XState machines to integer tables. */
export { compileMachine, hasEffect } from './compile.js';
export type { CompiledRole, CompileOptions, LocalState, LocalStep, MachineModel, Outcome } from './compile.js';
export { identityOf } from './identity.js';
export { stateMatches, statePath } from './state-path.js';
export { structuralFaults } from './structure.js';
export type { StructuralFault } from './structure.js';
