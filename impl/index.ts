/** The reference implementation, by name. It knows nothing of the models and of the conformance tools. */
export {
  completeChecks,
  type Check,
  type CheckName,
  type Checks,
  type Established,
  type Gate,
  type GenuineCertificate,
  type Outcome,
  type SignatureCheck,
  type ValidatedPlatform,
  type VerifiedReport,
} from './checks.js';
export {
  asNonce,
  asSid,
  asTid,
  decode,
  encode,
  isMalformed,
  isMessageType,
  longestMessage,
  Malformed,
  messageSchemas,
  openCredential,
  openMcim,
  payloads,
  readSigned,
  sealCredential,
  sealMcim,
  sign,
  toCddl,
  verifySigned,
  type AbortReason,
  type AttachCause,
  type Mcim,
  type McimHeader,
  type Message,
  type MessageType,
  type Msg,
  type Nonce,
  type Payload,
  type PayloadKind,
  type ReportStatus,
  type ServiceStatus,
  type Sid,
  type SignedObject,
  type Tid,
  type VerifiedClaims,
} from './codec/index.js';
export * from './crypto/index.js';
export { MisuseError, misuseCodes, refused, UnreachableError, type MisuseCode, type Refused } from './errors.js';
export { memoryRecords, type Records } from './records.js';
export type { Clock, Outgoing, Reaction, RefusalCause, Role, Surroundings } from './role.js';
export { Ccif, type CcifConfig } from './roles/ccif.js';
export { createDevice, type Device, type DeviceConfig } from './roles/device.js';
export { Dpf, type DpfConfig } from './roles/dpf.js';
export { Drf, type DrfConfig } from './roles/drf.js';
export { Icf } from './roles/icf.js';
export { Icsp, type IcspConfig } from './roles/icsp.js';
export { createM2me, type M2me, type M2meConfig } from './roles/m2me.js';
export { Owner, type OwnerConfig } from './roles/owner.js';
export { Pva, type PvaConfig } from './roles/pva.js';
export { Sho, type ShoConfig } from './roles/sho.js';
export { Subscriber, type SubscriberConfig } from './roles/subscriber.js';
export { Supplier, type SupplierConfig } from './roles/supplier.js';
export { Vno, type VnoConfig } from './roles/vno.js';
export {
  memoryStore,
  openJournal,
  type BlockStore,
  type Journal,
  type JournalRefusal,
  type JournalSetup,
  type MemoryStore,
  type MonotoneCounter,
} from './store/index.js';
export { createTre, type Tre, type TreConfig } from './tre/tre.js';
export {
  InProcessNetwork,
  referenceNetwork,
  VirtualClock,
  type DueTimer,
  type Fault,
  type Happening,
  type Packet,
  type ReferenceNetwork,
  type ReferenceNetworkSetup,
} from './transport/index.js';
