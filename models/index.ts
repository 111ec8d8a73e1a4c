/**
 * The specification: statecharts of every role, the messages between them, requirements, scenarios, properties.
 * No I/O, no cryptography, no octets.
 */
export * from './requirements/index.js';
export { SERIAL_MODULUS, isNewer, nextSerial } from './messages/symbols.js';
export type {
  BootPhase,
  DevId,
  Identity,
  Instruction,
  InitialCredential,
  InitialIdentity,
  McimObject,
  Nonce,
  ReportStatus,
  Serial,
  ShoId,
  Signer,
  Token,
  ValidationInfo,
  Verdict,
} from './messages/symbols.js';
export type { Message, MessageType, Payloads } from './messages/messages.js';
export {
  ROLE_MODELS,
  ccif,
  dpf,
  drf,
  icf,
  m2me,
  owner,
  icsp,
  pva,
  sho,
  subscriber,
  supplier,
  tre,
  vno,
} from './roles/index.js';
export { noStranding, safety } from './properties/properties.js';
export {
  CONFIGURATIONS,
  NON3GPP_CONFIGURATIONS,
  SCENARIOS,
  TIMER_MS,
  placed,
  placementOf,
  scenariosFor,
  timerOrder,
  v1,
  v1Late,
  v1Plain,
  v1SlotFault,
  v1Tampered,
  v2,
  v3,
  v4,
  v5,
  v6,
  v7,
  v8,
  v8AndDpf,
  v11,
  v11BadToken,
  v11Late,
  v11SlotFault,
  v11Tampered,
  v11Uncovered,
  v12,
  v12Forged,
  v12OnTheSpot,
  v12Unfounded,
  v16,
  v16Forged,
  v16Waiting,
} from './scenarios/index.js';
export type { PlacedPort, Placement, Scenario } from './scenarios/index.js';
