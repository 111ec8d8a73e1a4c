/** The wire format, by name: octets to messages and back, once, at the edge of a role. */
export { decode, encode, longestMessage } from './wire.js';
export { isMalformed, Malformed } from './malformed.js';
export {
  isMessageType,
  messageSchemas,
  type AbortReason,
  type AttachCause,
  type Message,
  type MessageType,
  type Msg,
  type ReportStatus,
  type ServiceStatus,
} from './messages.js';
export { payloads, type Payload, type PayloadKind } from './payloads.js';
export { readSigned, sign, verifySigned, type SignedObject, type VerifiedClaims } from './signed.js';
export { asNonce, asSid, asTid, type Nonce, type Sid, type Tid } from './fields.js';
export {
  credentialDigest,
  openCredential,
  openMaterial,
  openPackage,
  openRenewal,
  sealCredential,
  sealMaterial,
  sealPackage,
  sealRenewal,
} from './initial-credential.js';
export { openMcim, sealMcim, type Mcim, type McimHeader } from './mcim-object.js';
export { toCddl } from './cddl.js';
