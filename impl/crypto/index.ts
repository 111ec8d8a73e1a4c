/** The cryptographic core, by name. The native engine is not listed: outside Node it cannot load. */
export { concat, equalConstantTime, fromHex, requireLength, toHex, utf8, xor } from './bytes.js';
export { seededRandom, systemRandom, type Random } from './random.js';
export type { Engine, Signer } from './engine.js';
export { nobleEngine } from './engine-noble.js';
export { defaultEngine } from '#crypto-engine';
export type { AuthenticationFunctions, Challenge } from './authentication-functions.js';
export { deriveOpc, milenage } from './milenage.js';
export { keccakF1600 } from './keccak.js';
export { functionsOf, newAkaCredential, type AkaAlgorithm, type AkaCredential } from './aka-credential.js';
export { deriveTopc, tuak, type TuakChoices } from './tuak.js';
export { gsmMilenage, type GsmVector, type SresMethod } from './gsm-milenage.js';
export {
  acceptSqn,
  decodeSqn,
  encodeSqn,
  freshHomeSqn,
  freshWindow,
  highestAccepted,
  nextSqn,
  resynchronise,
  type HomeSqn,
  type Sqn,
  type SqnWindow,
} from './sqn.js';
export {
  authenticateOnCard,
  generateVector,
  resynchroniseHome,
  type AuthenticationVector,
  type CardRequest,
  type CardResult,
  type ResynchronisationRequest,
  type ResynchronisationResult,
  type VectorRequest,
} from './aka.js';
export { decodeCbor, encodeCbor, type CborKey, type CborLimits, type CborRefusal, type CborValue } from './cbor.js';
export {
  deriveKeyPair,
  generateKeyPair,
  hpkeOpen,
  hpkeSeal,
  setupRecipient,
  setupSender,
  type HpkeAead,
  type HpkeKem,
  type HpkeKeyPair,
  type HpkeOpened,
  type HpkeRecipient,
  type HpkeRecipientSetup,
  type HpkeSender,
  type HpkeSenderSetup,
  type HpkeSuite,
} from './hpke.js';
export {
  peekUnverified,
  signObject,
  signedKinds,
  verifyAndRead,
  verifyObject,
  verifyingKeyOf,
  type SignatureAlgorithm,
  type SignatureRefusal,
  type SignedKind,
  type SigningKey,
  type Verified,
  type VerifyingKey,
} from './cose-sign1.js';
export {
  createPlatformCredential,
  generateSigningKey,
  issueCertificate,
  verifyCertificate,
  type CertificateBody,
  type CertificateExpectation,
  type CertificateRefusal,
  type PlatformCredential,
  type PlatformCredentialRequest,
  type SealingKey,
} from './credential.js';
export { openBox, sealBox, type SealedLabel } from './sealed-box.js';
export { unwrapKey, wrapKey } from './key-wrap.js';
export { accessProof, type AccessCredential } from './access-proof.js';
export { ecdsaFromDer } from './ecdsa-der.js';
