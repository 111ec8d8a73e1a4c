/** Transports, by name. */
export { InProcessNetwork, type Fault, type Happening, type Packet } from './in-process.js';
export { VirtualClock, type DueTimer } from './virtual-clock.js';
export { referenceNetwork, type ReferenceNetwork, type ReferenceNetworkSetup } from './reference-network.js';
