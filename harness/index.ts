/**
 * Where specification and implementation meet: the tester's world, adapters of the reference, and faults to be found.
 */
export { referenceAdapter, type AdapterOptions } from './adapters/reference.js';
export { makeRole, type ReferenceOptions } from './adapters/reference-role.js';
export { VirtualClock } from './adapters/virtual-clock.js';
export { replayAttack, type AttackReplay, type FoundAttack, type ReplayedAttack } from './attack/replay.js';
export { replayServerFailure, serverFailures, type ServerFailure } from './attack/server-failures.js';
export { switchedOffChecks, weakenedAdapter, type Weakening } from './attack/weakenings.js';
export { mayBeUnsupported } from './applicability.js';
export { adapterFor, describeId, suiteOf } from './binding.js';
export { ImplementationError, loadImplementation, reference, type Implementation } from './implementation.js';
export { faultByName, faults, type Fault } from './faulty/faults.js';
export { repeatCommandWith, shellWord } from './repeat.js';
export { faultyStore, PowerLost, type FaultyStore, type PowerFailure } from './faulty/faulty-store.js';
export { unasked, unverified } from './faulty/weakened-checks.js';
export { setupOf, type RoleName, type RoleSetups, type Setup } from './world/setup.js';
export { isRoleName, roleNames, worldsOfRun } from './world/world.js';
