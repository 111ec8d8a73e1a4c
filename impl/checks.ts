/**
 * The checks that security rests on, each a pure function of its own: of what was parsed, and of what it must match.
 *
 * A role receives a {@link Checks} object at construction. {@link completeChecks} is the only set that `impl` exports;
 * a test replaces single members to show which attack a check keeps out. What a check has established is a type that
 * only a check yields, so that no code can go on as if it had been made.
 *
 * Checks without which there is an attack are members. Others stay where they are made, for they cannot be taken away,
 * or nobody would gain by it: the form of a message (codec); which state takes which message; `unknownDevice` at the
 * PVA, and answers of the DRF that name another device or operator than the one asked about, on a link between
 * operators; what a subscriber is told about another device, before it has anything to lose; MAC-A and MAC-S, which are
 * the AKA algorithm itself (`crypto/aka.ts`): without their comparison there is no AKA left to test.
 *
 * Naming: the counter-measure switch of the attack catalogue is given with each. The causes are those of the profile,
 * section 3.
 */
import { verifyCertificate, type CertificateBody, type SealingKey } from './crypto/credential.js';
import { defaultEngine } from '#crypto-engine';
import { equalConstantTime } from './crypto/bytes.js';
import type { VerifyingKey } from './crypto/cose-sign1.js';
import type { SqnWindow } from './crypto/sqn.js';
import {
  verifySigned,
  type Msg,
  type Nonce,
  type Payload,
  type PayloadKind,
  type ReportStatus,
  type Sid,
  type SignedObject,
  type Tid,
  type VerifiedClaims,
} from './codec/index.js';
import { permits, type IntegrityPolicy } from './integrity-policy.js';
import type { RefusalCause } from './role.js';
import { passes, type Datagram, type Filter } from './traffic.js';
import type { McimRef } from './tre/slots.js';
import type { SlotSecrets, UsimSecrets } from './tre/usim.js';
import { isSameChange, modeOf, type TokenKeys, type TokenMode } from './token-modes.js';

declare const establishedBy: unique symbol;

/** A value of which a check has established something. Only members of a {@link Checks} object yield it. */
export type Established<Value, Name extends string> = Value & { readonly [establishedBy]: Name };

/** How a check ends: with what it has established, or with the cause of the refusal. */
export type Outcome<Value, Cause extends RefusalCause> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly cause: Cause };

/** A check: of a subject, against what it must match. */
export type Check<Subject, Against, Value, Cause extends RefusalCause> = (
  subject: Subject,
  against: Against,
) => Outcome<Value, Cause>;

/** A check of the signature of one kind of object under one key. */
export type SignatureCheck<Kind extends PayloadKind> = Check<
  SignedObject<Kind>,
  { readonly key: VerifyingKey | undefined },
  VerifiedClaims<Kind>,
  'badSignature'
>;

/** A check that lets its subject pass or not. */
export type Gate<Subject, Against, Cause extends RefusalCause> = Check<Subject, Against, Subject, Cause>;

/** A platform that the PVA vouches for: the only recipient of an MCIM, and the key that its reports verify under. */
export type ValidatedPlatform = Established<
  { readonly devId: string; readonly treId: string; readonly pkEnc: SealingKey; readonly pkSig: VerifyingKey },
  'platformVerdict'
>;

/** A report whose signature is that of the platform which the PVA vouched for. */
export type VerifiedReport = VerifiedClaims<'report'>;

/** A certificate that chains to the registered root of the device. */
export type GenuineCertificate = Established<CertificateBody, 'certificateGenuine'>;

/** Every check, on both sides. */
export interface Checks {
  // --- the TRE: session ---
  /** CM_BOOT_AUTH: M11 is the DRF's. */
  readonly bootstrapSignature: SignatureCheck<'bootstrap'>;
  /** M11 is for this device. */
  readonly bootstrapDevice: Gate<Payload<'bootstrap'>, { readonly devId: string }, 'otherDevice'>;
  /** CM_BOOT_FRESH: M11 has not expired. */
  readonly bootstrapUnexpired: Gate<Payload<'bootstrap'>, { readonly now: number }, 'expired'>;
  /** CM_BOOT_FRESH: the boot counter of M11 is newer. */
  readonly bootstrapFresh: Gate<Payload<'bootstrap'>, { readonly counter: number }, 'stale'>;
  /** CM_PRI_BIND: a device that was made pristine for one operator is bootstrapped to that one. */
  readonly bootstrapBound: Gate<Payload<'bootstrap'>, { readonly boundTo: string | undefined }, 'otherOperator'>;
  /** M40 is of the session's operator. */
  readonly challengeSignature: SignatureCheck<'challenge'>;
  readonly challengeSession: Gate<Payload<'challenge'>, { readonly sid: Sid }, 'unknownSession'>;
  /** M37 is of the session's operator. */
  readonly abortSignature: SignatureCheck<'abort'>;
  readonly abortSession: Gate<Payload<'abort'>, { readonly sid: Sid }, 'unknownSession'>;

  // --- the TRE: object ---
  /**
   * CM_OBJ_SIG: the MCIM is signed by the session's operator. `keyOf` gives the key of any operator that the TRE
   * trusts; the complete check looks up the session's, whatever the object says.
   */
  readonly objectSignature: Check<
    SignedObject<'mcim'>,
    { readonly shoId: string; readonly keyOf: (shoId: string) => VerifyingKey | undefined },
    VerifiedClaims<'mcim'>,
    'badSignature'
  >;
  /** CM_ID_BIND, device side: the header names this device and this TRE. */
  readonly objectDevice: Gate<Payload<'mcim'>, { readonly devId: string; readonly treId: string }, 'otherDevice'>;
  /** CM_OBJ_FRESH: the header names this session. */
  readonly objectSession: Gate<Payload<'mcim'>, { readonly sid: Sid }, 'unknownSession'>;
  /** CM_SHO_BIND: the header names the operator that the bootstrap named. */
  readonly objectSho: Gate<Payload<'mcim'>, { readonly shoId: string }, 'otherOperator'>;
  /** CM_OBJ_FRESH: newer than every version taken from this operator. */
  readonly objectFresh: Gate<Payload<'mcim'>, { readonly newest: number }, 'stale'>;

  /** CM_DPF_TOKEN: an object that asks for one comes with a token of the DPF (DEC-204); another needs none, */
  readonly dpfTokenRequired: Check<
    Payload<'mcim'>,
    { readonly shown: SignedObject<'dpfToken'> | undefined },
    SignedObject<'dpfToken'> | undefined,
    'noToken'
  >;
  /** signed by the operator of the session, */
  readonly dpfTokenSignature: SignatureCheck<'dpfToken'>;
  /** for this device and TRE, */
  readonly dpfTokenDevice: Gate<Payload<'dpfToken'>, { readonly devId: string; readonly treId: string }, 'otherDevice'>;
  /** for the DPF that the bootstrap named, */
  readonly dpfTokenDpf: Gate<Payload<'dpfToken'>, { readonly dpfId: string }, 'notAuthorised'>;
  /** in this session, */
  readonly dpfTokenSession: Gate<Payload<'dpfToken'>, { readonly sid: Sid }, 'unknownSession'>;
  /** and in its time. */
  readonly dpfTokenUnexpired: Gate<Payload<'dpfToken'>, { readonly now: number }, 'expired'>;

  /** CM_SLOT_ISO: an order to switch is about the MCIM that rests in the slot of its operator. */
  readonly switchMcim: Check<
    Payload<'mcim'>,
    { readonly resting: McimRef | undefined; readonly active: McimRef | undefined },
    McimRef,
    'noMcim'
  >;

  /** What is promoted is the PCID in the device, */
  readonly promotedPcid: Gate<
    { readonly pcid: string | undefined },
    { readonly pcid: string | undefined },
    'unknownIdentity'
  >;
  /** and a credential that does not end. */
  readonly promotedUsable: Gate<
    { readonly initialCredential: 'usable' | 'nearEnd' | 'unusable' },
    { readonly devId: string },
    'expired'
  >;

  // --- the TRE: change of operator ---
  /** CM_TOK_REQ: no change without a token; one that is missing is not signed by the active operator. */
  readonly tokenRequired: Check<
    SignedObject<'token'> | undefined,
    { readonly oldSho: string },
    SignedObject<'token'>,
    'badSignature'
  >;
  /** The token is signed by the active operator, by this TRE, or by both. */
  readonly tokenSignature: Check<SignedObject<'token'>, TokenKeys, VerifiedClaims<'token'>, 'badSignature'>;
  /** CM_TOK_MODE: by those whose word the device was made to take. */
  readonly tokenMode: Gate<SignedObject<'token'>, TokenKeys & { readonly mode: TokenMode }, 'otherMode'>;
  /** CM_TOK_BIND: it names this device and this TRE. */
  readonly tokenDevice: Gate<Payload<'token'>, { readonly devId: string; readonly treId: string }, 'otherDevice'>;
  /** CM_TOK_BIND: from the active operator to the one whose MCIM is staged. */
  readonly tokenBinding: Gate<Payload<'token'>, { readonly oldSho: string; readonly newSho: string }, 'tokenMismatch'>;
  /** CM_TOK_FRESH: of the current epoch. */
  readonly tokenFresh: Gate<Payload<'token'>, { readonly epoch: number }, 'stale'>;
  /** CM_TOK_FRESH: now is within nbf..exp. */
  readonly tokenUnexpired: Gate<Payload<'token'>, { readonly now: number }, 'expired'>;
  /** CM_TOK_FRESH: the tid was not used before. */
  readonly tokenUnused: Gate<Payload<'token'>, { readonly wasUsed: (tid: Tid) => boolean }, 'tokenUsed'>;
  /** A command to sign a token is of a manager of the device. */
  readonly commandSignature: Check<
    SignedObject<'tokenCommand'>,
    { readonly keys: readonly VerifyingKey[] },
    VerifiedClaims<'tokenCommand'>,
    'badSignature'
  >;
  /** It asks for a token of the mode that the device takes: with the consent of the old operator, or without. */
  readonly commandMode: Gate<{ readonly consent?: SignedObject<'token'> }, { readonly mode: TokenMode }, 'otherMode'>;
  readonly commandDevice: Gate<
    Payload<'tokenCommand'>,
    { readonly devId: string; readonly treId: string },
    'otherDevice'
  >;
  readonly commandOperator: Gate<Payload<'tokenCommand'>, { readonly oldSho: string }, 'otherOperator'>;
  readonly commandFresh: Gate<Payload<'tokenCommand'>, { readonly epoch: number }, 'stale'>;
  /** The consent is of the active operator. */
  readonly consentSignature: SignatureCheck<'token'>;
  /** The consent is to the change that is commanded. */
  readonly consentBinding: Gate<Payload<'token'>, { readonly command: Payload<'tokenCommand'> }, 'tokenMismatch'>;
  /** Whether the word of the owner suffices where the old operator does not answer (DEC-48). */
  readonly mayGoOn: Gate<{ readonly mode: TokenMode }, undefined, 'notAuthorised'>;
  /** CM_ACK_AUTH: M27 is of the active (old) operator. */
  readonly ackSignature: SignatureCheck<'discardAck'>;
  readonly ackBinding: Gate<Payload<'discardAck'>, { readonly tid: Tid }, 'tokenMismatch'>;
  readonly cancelAckSignature: SignatureCheck<'cancelAck'>;
  readonly cancelAckBinding: Gate<Payload<'cancelAck'>, { readonly tid: Tid }, 'tokenMismatch'>;
  /** M39 is of the operator of the last session: the commit point. */
  readonly reportAckSignature: SignatureCheck<'reportAck'>;
  readonly reportAckSession: Gate<Payload<'reportAck'>, { readonly sid: Sid }, 'unknownSession'>;
  /** The order to activate is of the operator that issued the MCIM. */
  readonly orderSignature: SignatureCheck<'activation'>;
  readonly orderDevice: Gate<Payload<'activation'>, { readonly devId: string; readonly treId: string }, 'otherDevice'>;
  /** It is of the session in which the MCIM came. */
  readonly orderSession: Gate<Payload<'activation'>, { readonly sid: Sid }, 'unknownSession'>;
  /** It names the MCIM that is installed. */
  readonly orderMcim: Gate<Payload<'activation'>, { readonly mcimId: string; readonly ver: number }, 'stale'>;
  /** An order to renew the initial credential is the CCIF's that the factory has named. */
  readonly renewalOrderSignature: SignatureCheck<'renewalOrder'>;
  readonly renewalOrderDevice: Gate<Payload<'renewalOrder'>, { readonly devId: string }, 'otherDevice'>;
  /** It is of the credential in the device. */
  readonly renewalOrderFresh: Gate<Payload<'renewalOrder'>, { readonly ver: number }, 'stale'>;
  /** M34 is the CCIF's, */
  readonly renewalSignature: SignatureCheck<'renewedCredential'>;
  /** for this device and this TRE, */
  readonly renewalDevice: Gate<
    Payload<'renewedCredential'>,
    { readonly devId: string; readonly treId: string },
    'otherDevice'
  >;
  /** in answer to the last request, */
  readonly renewalRequested: Gate<Payload<'renewedCredential'>, { readonly request: Nonce }, 'unknownRequest'>;
  /** and newer than the credential in the device. */
  readonly renewalFresh: Gate<Payload<'renewedCredential'>, { readonly ver: number }, 'stale'>;
  /** CM_PRI_AUTH: M31 is of a manager of the device, the owner or another with its rights. */
  readonly instructionSignature: Check<
    SignedObject<'instruction'>,
    { readonly keys: readonly VerifyingKey[] },
    VerifiedClaims<'instruction'>,
    'badSignature'
  >;
  readonly instructionDevice: Gate<
    Payload<'instruction'>,
    { readonly devId: string; readonly treId: string },
    'otherDevice'
  >;
  /** M31 leaves the active operator. */
  readonly instructionOperator: Gate<Payload<'instruction'>, { readonly oldSho: string }, 'otherOperator'>;
  /** CM_PRI_FRESH: M31 is of the current epoch, which it ends: it serves once. */
  readonly instructionFresh: Gate<Payload<'instruction'>, { readonly epoch: number }, 'stale'>;
  /** CM_PRISTINE_GUARD: an initial credential that gives access is left. */
  readonly pristineGuard: Gate<
    { readonly initialCredential: 'usable' | 'nearEnd' | 'unusable' },
    { readonly devId: string },
    'noBootstrapPath'
  >;
  /** CM_REJECT_SEAL: a rejection erases no MCIM, as nobody signs it: no rejection passes, and the MCIM is sealed. */
  readonly erasureByRejection: Gate<McimRef, { readonly devId: string }, 'notAuthorised'>;
  /** CM_FAILURE_KEPT: what a failed installation has cost is not forgotten before it is acknowledged; nothing passes. */
  readonly failureForgotten: Gate<McimRef, { readonly devId: string }, 'outOfOrder'>;
  /**
   * CM_SQN: the memory of accepted sequence numbers that a challenge is judged by. The complete check is the memory as
   * it is stored; a weakened one forgets it.
   */
  readonly sqnFresh: Gate<SqnWindow, { readonly devId: string }, 'stale'>;
  /** The ISIM of a slot answers with secrets of its own, and not with those of the USIM (DEC-213). */
  readonly isimSecrets: Check<SlotSecrets, unknown, UsimSecrets, 'noIsim'>;

  // --- ICF ---
  /** The credential of a PCID goes to the SHO of the same operator, whose port is known (DEC-215). */
  readonly promotionSho: Gate<string, { readonly house: string | undefined }, 'notEntitled'>;
  /** A PCID that is an operational identity gives no first access (DEC-216). */
  readonly pcidUnpromoted: Gate<string, { readonly isPromoted: boolean }, 'unknownIdentity'>;
  /** What is brought is the supplier's, whoever brings it (DEC-200). */
  readonly suppliedMaterial: SignatureCheck<'accessMaterial'>;
  /** Nothing of this device was on record before: no vector comes again (DEC-201). */
  readonly firstMaterial: Gate<Payload<'accessMaterial'>, { readonly isOnRecord: boolean }, 'outOfOrder'>;
  /** The supplier has loaded the credential that the ICF has made (DEC-202). */
  readonly loadedCredential: Gate<Msg<'supplier.credentialLoaded'>, { readonly made: Uint8Array }, 'otherCredential'>;

  // --- CCIF ---
  /** CM_CCIF_WRAP: what the subscriber brings is the supplier's. */
  readonly conveyedCredential: SignatureCheck<'initialCredential'>;

  /** M33 comes with the certificate of the device that it names, under the root of its supplier. */
  readonly renewalCertificate: Check<
    Uint8Array,
    { readonly root: VerifyingKey | undefined; readonly devId: string; readonly treId: string },
    { readonly pkEnc: SealingKey; readonly pkSig: VerifyingKey },
    'badSignature'
  >;
  /** M33 is of the TRE in that certificate. */
  readonly renewalRequestSignature: SignatureCheck<'renewalRequest'>;
  /** The TRE to which a credential was given says that it has it. */
  readonly renewalAckSignature: SignatureCheck<'renewalAck'>;
  /** It is that credential which it has. */
  readonly renewalAckFresh: Gate<Payload<'renewalAck'>, { readonly ver: number }, 'stale'>;

  // --- SHO ---
  /** The contract is the subscriber's. */
  readonly contractSignature: SignatureCheck<'contract'>;
  /** The contract is with this operator. */
  readonly contractSho: Gate<Payload<'contract'>, { readonly shoId: string }, 'otherOperator'>;
  /** CM_ID_BIND: M12 is of the contracted device. */
  readonly infoDevice: Gate<Payload<'validationInfo'>, { readonly devId: string }, 'otherDevice'>;
  /** M12 names this operator. */
  readonly infoSho: Gate<Payload<'validationInfo'>, { readonly shoId: string }, 'otherOperator'>;
  /** CM_ATT_FRESH: nonceV is one of those that are still unused. The value is its place among them. */
  readonly attestationFresh: Check<
    Payload<'validationInfo'>,
    { readonly unused: readonly Nonce[] },
    { readonly place: number },
    'stale'
  >;
  /** M15 is the PVA's. */
  readonly verdictSignature: SignatureCheck<'verdict'>;
  /** M15 answers the request of this session. */
  readonly verdictRequest: Gate<Payload<'verdict'>, { readonly sid: Sid }, 'unknownRequest'>;
  /** CM_ATT_FRESH: M15 is about the M12 under validation, and no other. */
  readonly verdictInfo: Gate<Payload<'verdict'>, { readonly info: SignedObject<'validationInfo'> }, 'unknownRequest'>;
  /** M15 is current. */
  readonly verdictCurrent: Gate<Payload<'verdict'>, { readonly now: number }, 'badSignature'>;
  /** CM_ID_BIND: the platform that was vouched for is the contracted device and TRE. */
  readonly idBinding: Gate<ValidatedPlatform, { readonly devId: string; readonly treId: string }, 'otherDevice'>;
  /**
   * CM_PVA: the verdict is `ok`, and nothing else yields a platform. `info` is what an SHO without a PVA would believe.
   */
  readonly platformVerdict: Check<
    Payload<'verdict'>,
    { readonly info: SignedObject<'validationInfo'> },
    ValidatedPlatform,
    'notAuthorised'
  >;
  /** A status is the PVA's. */
  readonly statusSignature: SignatureCheck<'certificateStatus'>;
  /** It is within thisUpdate and nextUpdate. */
  readonly statusCurrent: Gate<Payload<'certificateStatus'>, { readonly now: number }, 'expired'>;
  /** It is given in this session, */
  readonly statusSession: Gate<Payload<'certificateStatus'>, { readonly sid: Sid }, 'unknownRequest'>;
  /** CM_ATT_FRESH: on the M12 under validation, */
  readonly statusInfo: Gate<
    Payload<'certificateStatus'>,
    { readonly info: SignedObject<'validationInfo'> },
    'unknownRequest'
  >;
  /** and under the nonce of the last request. */
  readonly statusNonce: Gate<Payload<'certificateStatus'>, { readonly nonce: Nonce | undefined }, 'unknownRequest'>;
  /** CM_PVA: the status is `good`, and nothing else yields a platform. */
  readonly platformStatus: Check<
    Payload<'certificateStatus'>,
    { readonly info: SignedObject<'validationInfo'> },
    ValidatedPlatform,
    'notAuthorised'
  >;
  /** The MCIM that the DPF has made is the DPF's word (DEC-181), */
  readonly packageSignature: SignatureCheck<'mcimPackage'>;
  /** was made for the session under way, */
  readonly packageSession: Gate<Payload<'mcimPackage'>, { readonly sid: Sid }, 'unknownSession'>;
  /** and for its device. */
  readonly packageDevice: Gate<Payload<'mcimPackage'>, { readonly devId: string }, 'otherDevice'>;
  /** 4.3-o11: what a DPF shows of the PVA does not vouch for the device. */
  readonly downloadRefusal: Gate<Payload<'verdict'>, unknown, 'notEntitled'>;
  /** CM_REP_AUTH: M18 is of the validated platform. */
  readonly reportSignature: SignatureCheck<'report'>;
  readonly reportSession: Gate<
    Payload<'report'>,
    { readonly sid: Sid | undefined; readonly shoId: string },
    'unknownSession'
  >;
  /** After the session has ended: M18 says what was accepted then. */
  readonly reportAccepted: Gate<Payload<'report'>, { readonly accepted: ReportStatus | undefined }, 'outOfOrder'>;
  /** CM_FAILED_INSTALL: a change in which an installation has failed is not given up: no old MCIM is left to stay with. */
  readonly changeEndable: Gate<{ readonly oldMcim?: 'gone' }, { readonly devId: string }, 'noMcim'>;
  /** The activation is asked for by the subscriber. */
  readonly activationRequestSignature: SignatureCheck<'activationRequest'>;
  /** It is asked of this operator. */
  readonly activationRequestSho: Gate<Payload<'activationRequest'>, { readonly shoId: string }, 'otherOperator'>;
  /** M22 is the subscriber's. */
  readonly tokenRequestSignature: SignatureCheck<'tokenRequest'>;
  /** M24 is the subscriber's. */
  readonly changeParamsSignature: SignatureCheck<'changeParams'>;
  /** The token of M24 names this operator as the new one, and this device. */
  readonly changeParamsToken: Gate<
    Payload<'token'>,
    { readonly devId: string; readonly treId: string; readonly newSho: string },
    'tokenMismatch'
  >;
  /** CM_NTC_POP: M26 is of the TRE. The token alone never suffices. */
  readonly noticeProof: SignatureCheck<'notice'>;
  /**
   * M26 names, and carries, the token that was issued: by id and epoch, since another encoding of its signature is as
   * good.
   */
  readonly noticeToken: Gate<
    Payload<'notice'>,
    { readonly issued: SignedObject<'token'>; readonly keys: TokenKeys },
    'tokenMismatch'
  >;
  /** M26 of T2 carries the token of the TRE that it names, for leaving this operator. */
  readonly ownersToken: Gate<
    Payload<'notice'>,
    { readonly keys: TokenKeys; readonly devId: string; readonly shoId: string },
    'noToken'
  >;
  /** M26 of T2 is not of a change that was given up. */
  readonly ownersTokenValid: Gate<Payload<'notice'>, { readonly wasVoided: (tid: Tid) => boolean }, 'stale'>;
  /** M26 of T2 is of the epoch of this service. */
  readonly ownersTokenFresh: Gate<Payload<'notice'>, { readonly epoch: number }, 'stale'>;
  /** M28 is of the TRE. */
  readonly cancelProof: SignatureCheck<'cancel'>;
  /** M30 is the DRF's. */
  readonly changeConfirmedSignature: SignatureCheck<'changeConfirmed'>;
  /** M30 is about the device that is served. */
  readonly changeConfirmedDevice: Gate<Payload<'changeConfirmed'>, { readonly devId: string }, 'otherDevice'>;
  /** M30 names another operator than this one. */
  readonly changeConfirmedSho: Gate<Payload<'changeConfirmed'>, { readonly shoId: string }, 'otherOperator'>;
  /** M30 confirms the change of the token that is out; without one it confirms none. */
  readonly changeConfirmedToken: Gate<
    Payload<'changeConfirmed'>,
    { readonly issued: SignedObject<'token'> | undefined },
    'noToken' | 'tokenMismatch'
  >;
  /** M24 of a move through pristine is the subscriber's. */
  readonly reprovisionParamsSignature: SignatureCheck<'reprovisionParams'>;
  /** Its instruction leads this device to this operator. */
  readonly reprovisionParamsInstruction: Gate<
    Payload<'instruction'>,
    { readonly devId: string; readonly treId: string; readonly newSho: string },
    'notAuthorised'
  >;
  /** CM_NTC_POP: M26 of a move is of the TRE that is served. */
  readonly departureProof: SignatureCheck<'departure'>;
  /** It is this operator that was left. */
  readonly departureSho: Gate<Payload<'departure'>, { readonly shoId: string }, 'otherOperator'>;
  /** The epoch that ended is that of this service. */
  readonly departureFresh: Gate<Payload<'departure'>, { readonly epoch: number }, 'stale'>;
  /** M30 of a move is the DRF's. */
  readonly departureConfirmedSignature: SignatureCheck<'departureConfirmed'>;
  readonly departureConfirmedDevice: Gate<Payload<'departureConfirmed'>, { readonly devId: string }, 'otherDevice'>;
  readonly departureConfirmedSho: Gate<Payload<'departureConfirmed'>, { readonly shoId: string }, 'otherOperator'>;
  readonly departureConfirmedFresh: Gate<Payload<'departureConfirmed'>, { readonly epoch: number }, 'stale'>;
  /** AKA: RES is the expected one. */
  readonly resMatches: Gate<Uint8Array, { readonly xres: Uint8Array }, 'badSignature'>;

  // --- data of applications ---
  /** CM_CONFINE: over the first access a device sends to those who provision it. */
  readonly firstAccessConfined: Gate<Pick<Datagram, 'peer'>, { readonly peers: readonly string[] }, 'confined'>;
  /** In service it sends to whom the contract names; the device sees to that, */
  readonly filterInDevice: Gate<Pick<Datagram, 'apn' | 'peer'>, { readonly filter: Filter | undefined }, 'filtered'>;
  /** and the network does. */
  readonly filterInNetwork: Gate<Pick<Datagram, 'apn' | 'peer'>, { readonly filter: Filter | undefined }, 'filtered'>;
  /** Restricted access of a VNO leads to those who provision a device. */
  readonly grantCovers: Gate<Pick<Datagram, 'peer'>, { readonly peers: readonly string[] }, 'filtered'>;
  /** First provisioning is with the SHO that is configured in the device, if one is. */
  readonly preconfiguredSho: Gate<
    { readonly shoId: string },
    { readonly expected: string | undefined },
    'otherOperator'
  >;
  /** Who names no identity is let in by a VNO that gives open access, and by no other. */
  readonly openAccess: Gate<undefined, { readonly open: boolean }, 'notEntitled'>;

  // --- network parameters ---
  /** They are of the operator that serves the device, */
  readonly parametersOperator: Gate<string, { readonly serving: string }, 'otherOperator'>;
  /** signed by it, */
  readonly parametersSignature: SignatureCheck<'parameters'>;
  /** for this device, */
  readonly parametersDevice: Gate<Payload<'parameters'>, { readonly devId: string }, 'otherDevice'>;
  /** and not older than those in use. */
  readonly parametersFresh: Gate<Payload<'parameters'>, { readonly newest: number }, 'stale'>;

  // --- IMS ---
  /** What IMS says is of the operator that serves the device, */
  readonly imsOperator: Gate<string, { readonly serving: string }, 'otherOperator'>;
  /** and registers it once its ISIM has authenticated IMS. */
  readonly imsAuthentic: Gate<undefined, { readonly hasProved: boolean }, 'outOfOrder'>;
  /** IMS registers the ISIM that it has issued, */
  readonly imsIdentity: Gate<string, { readonly impi: string | undefined }, 'unknownIdentity'>;
  /** once that has answered. */
  readonly imsResMatches: Gate<Uint8Array, { readonly xres: Uint8Array }, 'badSignature'>;

  // --- management of applications ---
  /** Besides the DPF an endpoint manages applications if what is loaded names it. */
  readonly applicationEndpoint: Gate<string, { readonly endpoint: string | undefined }, 'notEntitled'>;
  /** A package is of a manager of the device, */
  readonly applicationSignature: Check<
    SignedObject<'application'>,
    { readonly keys: readonly VerifyingKey[] },
    VerifiedClaims<'application'>,
    'badSignature'
  >;
  /** for this device, */
  readonly applicationDevice: Gate<Payload<'application'>, { readonly devId: string | undefined }, 'otherDevice'>;
  /** and not older than what is loaded. */
  readonly applicationFresh: Gate<Payload<'application'>, { readonly newest: number }, 'stale'>;

  // --- addresses ---
  /** DEC-211: what a network names as a server is one. */
  readonly serversAgree: Gate<readonly string[], undefined, 'contradictoryAddress'>;

  // --- ICSP ---
  /** The proof of a device is the one expected of its account. */
  readonly accessProofMatches: Gate<Uint8Array, { readonly expected: Uint8Array | undefined }, 'badSignature'>;

  // --- DRF ---
  /** M10b is of the TRE of a device that the DRF knows. */
  readonly discoverySignature: SignatureCheck<'discovery'>;
  /** M10b is after a bootstrap that was made. */
  readonly discoveryFresh: Gate<Payload<'discovery'>, { readonly ctr: number }, 'stale'>;
  /** A policy of the region is the regulator's, */
  readonly policySignature: SignatureCheck<'regionPolicy'>;
  /** and newer than the last one. */
  readonly policyFresh: Gate<Payload<'regionPolicy'>, { readonly serial: number }, 'stale'>;
  /** CM_REGION: the policy that is in force, if any, names the operator (DEC-233). */
  readonly operatorAllowed: Gate<
    { readonly shoId: string },
    { readonly operators: readonly string[] | undefined },
    'notEntitled'
  >;
  /** Who has a device watched is its subscriber. */
  readonly watchSignature: SignatureCheck<'watch'>;
  /** CM_REG_AUTH: M21 is of the operator that it names. */
  readonly contractRegisterSignature: SignatureCheck<'contractRegister'>;
  /** CM_REG_AUTH: the evidence in M21 is a contract that the subscriber signed, for this device and with the sender. */
  readonly contractEvidence: Check<
    SignedObject<'contract'>,
    { readonly key: VerifyingKey | undefined; readonly devId: string; readonly shoId: string },
    VerifiedClaims<'contract'>,
    'badSignature'
  >;
  /** CM_REG_AUTH: no other operator is registered for the device. */
  readonly contractUnclaimed: Gate<
    Payload<'contractRegister'>,
    { readonly current: string | undefined },
    'notEntitled'
  >;
  /** M25 is of the operator that it names (DEC-47). */
  readonly forwardParamsSignature: SignatureCheck<'forwardParams'>;
  /** The token in M25 is of current operator or TRE (DEC-47), */
  readonly forwardParamsToken: Check<
    SignedObject<'token'>,
    { readonly keys: TokenKeys },
    VerifiedClaims<'token'>,
    'tokenMismatch'
  >;
  /** CM_TOK_BIND: for this device, from the current operator to the sender, */
  readonly forwardParamsBinding: Gate<
    Payload<'token'>,
    { readonly devId: string; readonly oldSho: string; readonly newSho: string },
    'tokenMismatch'
  >;
  /** CM_TOK_FRESH: within nbf..exp, */
  readonly forwardParamsUnexpired: Gate<Payload<'token'>, { readonly now: number }, 'tokenMismatch'>;
  /** CM_TOK_FRESH: and of the epoch on record. */
  readonly forwardParamsFresh: Gate<Payload<'token'>, { readonly epoch: number }, 'tokenMismatch'>;
  /** The change is the one that the subscriber has announced in this epoch, if any (DEC-184). */
  readonly changeAnnounced: Gate<Payload<'token'>, { readonly announced: string | undefined }, 'notEntitled'>;
  /** The announcement is the subscriber's, */
  readonly announcementSignature: SignatureCheck<'changeAnnouncement'>;
  /** and newer than the last one. */
  readonly announcementFresh: Gate<Payload<'changeAnnouncement'>, { readonly serial: number }, 'stale'>;
  /** M25 of a move through pristine is of the operator that it names. */
  readonly forwardReprovisionSignature: SignatureCheck<'forwardReprovision'>;
  /** CM_PRI_AUTH: its instruction is the owner's, */
  readonly forwardReprovisionInstruction: Check<
    SignedObject<'instruction'>,
    { readonly key: VerifyingKey | undefined },
    VerifiedClaims<'instruction'>,
    'notAuthorised'
  >;
  /** for this device and from the current operator (DEC-89), */
  readonly forwardReprovisionMove: Gate<
    Payload<'instruction'>,
    { readonly devId: string; readonly oldSho: string },
    'notAuthorised'
  >;
  /** CM_PRI_BIND: to the sender, */
  readonly forwardReprovisionBinding: Gate<Payload<'instruction'>, { readonly newSho: string }, 'notAuthorised'>;
  /** CM_PRI_FRESH: and of the epoch on record. */
  readonly forwardReprovisionFresh: Gate<Payload<'instruction'>, { readonly epoch: number }, 'notAuthorised'>;
  /** CM_REG_AUTH: M29 is of the operator that it names. */
  readonly registryAuth: SignatureCheck<'registerSubscription'>;
  /** CM_REG_AUTH: the proof in M29 is a success report of this device that names the sender. */
  readonly registrationProof: Check<
    SignedObject<'report'>,
    { readonly key: VerifyingKey | undefined; readonly devId: string; readonly shoId: string },
    VerifiedClaims<'report'>,
    'badSignature'
  >;
  /** CM_REG_AUTH: the proof in M29 is of the epoch on record, from pristine, or of the next, by a change. */
  readonly registrationEpoch: Gate<Payload<'report'>, { readonly epoch: number }, 'stale'>;
  /** CM_REG_AUTH: the session of the proof in M29 has proved nothing before. */
  readonly registrationUnused: Gate<Payload<'report'>, { readonly wasProof: (sid: Sid) => boolean }, 'stale'>;
  /** CM_REG_PENDING: only the pending operator becomes the current one. */
  readonly registryPending: Gate<
    Payload<'registerSubscription'>,
    { readonly pending: string | undefined },
    'notEntitled'
  >;
  /** CM_REG_PENDING: a bootstrap names the operator that is announced; refused, it names the one on record. */
  readonly announcedNamed: Gate<{ readonly shoId: string }, { readonly current: string }, 'notEntitled'>;
  readonly withdrawSignature: SignatureCheck<'withdrawPending'>;

  // --- subscriber ---
  /** A first connection is reported by the DRF, */
  readonly connectionSignature: SignatureCheck<'firstConnection'>;
  /** and is that of the device that it has. */
  readonly connectionDevice: Gate<Payload<'firstConnection'>, { readonly devId: string }, 'otherDevice'>;

  // --- owner ---
  /** An instruction is asked for by the subscriber. */
  readonly instructionRequestSignature: SignatureCheck<'instructionRequest'>;
  /** A token is asked for by the subscriber. */
  readonly authorisationRequestSignature: SignatureCheck<'authorisationRequest'>;

  // --- DPF ---
  /** M40, M37 and M39 are of the operator of the session that they are about. */
  readonly relayedChallenge: SignatureCheck<'challenge'>;
  readonly relayedAbort: SignatureCheck<'abort'>;
  readonly relayedAck: SignatureCheck<'reportAck'>;
  /** An address that is told is the operator's, which names itself (DEC-203). */
  readonly deviceAddress: SignatureCheck<'deviceAddress'>;
  /** So is an order to activate. */
  /** An order to make an MCIM is of the session's operator (DEC-181). */
  readonly packageOrder: SignatureCheck<'packageOrder'>;
  /** It is for the device of the session. */
  readonly packageOrderDevice: Gate<Payload<'packageOrder'>, { readonly devId: string }, 'otherDevice'>;
  readonly relayedActivation: SignatureCheck<'activation'>;
  /** The delivery authorisation is the operator's, for this device, session, object and DPF, and not expired. */
  readonly deliveryAuthorisation: Check<
    SignedObject<'deliveryAuth'> | undefined,
    {
      readonly key: VerifyingKey | undefined;
      readonly devId: string;
      readonly sid: Sid;
      readonly dpfId: string;
      readonly objectDigest: Uint8Array;
      readonly now: number;
    },
    VerifiedClaims<'deliveryAuth'> | undefined,
    'notAuthorised'
  >;

  /** 4.3-o12: the verdict will do under the policy of the operator. */
  readonly downloadPolicy: Gate<Payload<'verdict'>, { readonly policy: IntegrityPolicy }, 'notAuthorised'>;

  // --- PVA ---
  /** CM_ATT_FRESH: an M12 is judged for its own session, and for the operator that it names and that asks. */
  readonly requestBinding: Gate<
    Pick<Msg<'sho.validationRequest'>, 'reqId' | 'shoId' | 'info'>,
    { readonly port: string; readonly portOf: (shoId: string) => string },
    'notEntitled'
  >;
  /** An M12 is judged for a DPF under its own session. */
  readonly checkBinding: Gate<Msg<'dpf.verificationRequest'>, unknown, 'notEntitled'>;
  /** The certificate chains to the root that the supplier registered, and is of this device and TRE. */
  readonly certificateGenuine: Check<
    Uint8Array,
    { readonly root: VerifyingKey; readonly devId: string; readonly treId: string },
    GenuineCertificate,
    'otherDevice' | 'badSignature'
  >;
  /** The certificate is the one that the supplier registered, and not an earlier one of the same device. */
  readonly certificateRegistered: Gate<Uint8Array, { readonly registered: Uint8Array }, 'stale'>;
  /** The device has not been revoked. */
  readonly deviceUnrevoked: Gate<
    { readonly devId: string },
    { readonly isRevoked: (devId: string) => boolean },
    'notEntitled'
  >;
  /** M12 is signed by the certified key. */
  readonly attestationSignature: SignatureCheck<'validationInfo'>;
  /** What names a certificate in its place is the digest of the registered one. */
  readonly certificateReferenced: Gate<Uint8Array, { readonly registered: Uint8Array }, 'stale'>;
  /**
   * A platform credential that anybody may bring was issued under the root of the supplier, for this device (DEC-182).
   */
  readonly broughtCertificate: Gate<
    Uint8Array,
    { readonly root: VerifyingKey | undefined; readonly devId: string; readonly treId: string },
    'badSignature' | 'otherDevice'
  >;
  /** The part of a group is signed by the root. */
  readonly groupPartSignature: SignatureCheck<'platformState'>;
  /** The part of a device names the group whose part comes with it. */
  readonly groupPartBinding: Gate<CertificateBody, { readonly group: string }, 'otherDevice'>;
  /** M35 after an update is signed by the root. */
  readonly updatedStateSignature: SignatureCheck<'platformState'>;
  /** It is newer than the state on record. */
  readonly updatedStateFresh: Gate<Payload<'platformState'>, { readonly serial: number }, 'stale'>;
  /** The measured state is the one that was certified last. */
  readonly stateExpected: Gate<Payload<'validationInfo'>, { readonly stateHash: Uint8Array }, 'notAuthorised'>;
}

/** Name of a check. */
export type CheckName = keyof Checks;

/** All checks, none weakened. */
export const completeChecks: Checks = {
  bootstrapSignature: signature,
  bootstrapDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  bootstrapUnexpired: gate('expired', (claims, { now }) => now <= claims.exp),
  bootstrapFresh: gate('stale', (claims, { counter }) => claims.ctr > counter),
  bootstrapBound: gate('otherOperator', (claims, { boundTo }) => boundTo === undefined || claims.shoId === boundTo),
  challengeSignature: signature,
  challengeSession: gate('unknownSession', (claims, { sid }) => equalConstantTime(claims.sid, sid)),
  abortSignature: signature,
  abortSession: gate('unknownSession', (claims, { sid }) => equalConstantTime(claims.sid, sid)),

  objectSignature: (object, { shoId, keyOf }) => signature(object, { key: keyOf(shoId) }),
  objectDevice: gate('otherDevice', (claims, { devId, treId }) => claims.devId === devId && claims.treId === treId),
  objectSession: gate('unknownSession', (claims, { sid }) => equalConstantTime(claims.sid, sid)),
  objectSho: gate('otherOperator', (claims, { shoId }) => claims.shoId === shoId),
  objectFresh: gate('stale', (claims, { newest }) => claims.ver > newest),
  dpfTokenRequired: ({ handover }, { shown }) => {
    if (handover !== 'withToken') return { ok: true, value: undefined };
    return shown === undefined ? { ok: false, cause: 'noToken' } : { ok: true, value: shown };
  },
  dpfTokenSignature: signature,
  dpfTokenDevice: gate('otherDevice', (claims, { devId, treId }) => claims.devId === devId && claims.treId === treId),
  dpfTokenDpf: gate('notAuthorised', (claims, { dpfId }) => claims.dpfId === dpfId),
  dpfTokenSession: gate('unknownSession', (claims, { sid }) => equalConstantTime(claims.sid, sid)),
  dpfTokenUnexpired: gate('expired', (claims, { now }) => now <= claims.exp),
  switchMcim: ({ shoId, mcimId }, { resting }) =>
    resting?.shoId === shoId && resting.mcimId === mcimId
      ? { ok: true, value: resting }
      : { ok: false, cause: 'noMcim' },

  tokenRequired: (token) => (token === undefined ? { ok: false, cause: 'badSignature' } : { ok: true, value: token }),
  tokenSignature: (token, keys) =>
    modeOf(token, keys) === undefined ? { ok: false, cause: 'badSignature' } : { ok: true, value: established(token) },
  // Where no signature holds, that is for the check of signatures to say.
  tokenMode: gate('otherMode', (token, { mode, ...keys }) => (modeOf(token, keys) ?? mode) === mode),
  tokenDevice: gate('otherDevice', (claims, { devId, treId }) => claims.devId === devId && claims.treId === treId),
  tokenBinding: gate(
    'tokenMismatch',
    (claims, { oldSho, newSho }) => claims.oldSho === oldSho && claims.newSho === newSho,
  ),
  tokenFresh: gate('stale', (claims, { epoch }) => claims.epoch === epoch),
  tokenUnexpired: gate('expired', (claims, { now }) => claims.nbf <= now && now <= claims.exp),
  tokenUnused: gate('tokenUsed', (claims, { wasUsed }) => !wasUsed(claims.tid)),
  commandSignature: byOneOf,
  commandMode: gate('otherMode', ({ consent }, { mode }) => mode === (consent === undefined ? 'T2' : 'T3')),
  commandDevice: gate('otherDevice', (claims, { devId, treId }) => claims.devId === devId && claims.treId === treId),
  commandOperator: gate('otherOperator', (claims, { oldSho }) => claims.oldSho === oldSho),
  commandFresh: gate('stale', (claims, { epoch }) => claims.epoch === epoch),
  consentSignature: (consent, { key }) =>
    consent.claims.consent === undefined ? signature(consent, { key }) : { ok: false, cause: 'badSignature' },
  consentBinding: gate('tokenMismatch', (claims, { command }) => isSameChange(claims, command)),
  mayGoOn: gate('notAuthorised', ({ mode }) => mode !== 'T1'),
  ackSignature: signature,
  ackBinding: gate('tokenMismatch', (claims, { tid }) => equalConstantTime(claims.tid, tid)),
  cancelAckSignature: signature,
  cancelAckBinding: gate('tokenMismatch', (claims, { tid }) => equalConstantTime(claims.tid, tid)),
  reportAckSignature: signature,
  reportAckSession: gate('unknownSession', (claims, { sid }) => equalConstantTime(claims.sid, sid)),
  orderSignature: signature,
  orderDevice: gate('otherDevice', (claims, { devId, treId }) => claims.devId === devId && claims.treId === treId),
  orderSession: gate('unknownSession', (claims, { sid }) => equalConstantTime(claims.sid, sid)),
  orderMcim: gate('stale', (claims, { mcimId, ver }) => claims.mcimId === mcimId && claims.ver === ver),
  renewalOrderSignature: signature,
  renewalOrderDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  renewalOrderFresh: gate('stale', (claims, { ver }) => claims.ver === ver),
  renewalSignature: signature,
  renewalDevice: gate('otherDevice', (claims, { devId, treId }) => claims.devId === devId && claims.treId === treId),
  renewalRequested: gate('unknownRequest', (claims, { request }) => equalConstantTime(claims.request, request)),
  renewalFresh: gate('stale', (claims, { ver }) => claims.ver > ver),
  instructionSignature: byOneOf,
  instructionDevice: gate(
    'otherDevice',
    (claims, { devId, treId }) => claims.devId === devId && claims.treId === treId,
  ),
  instructionOperator: gate('otherOperator', (claims, { oldSho }) => claims.oldSho === oldSho),
  instructionFresh: gate('stale', (claims, { epoch }) => claims.epoch === epoch),
  pristineGuard: gate('noBootstrapPath', ({ initialCredential }) => initialCredential === 'usable'),
  erasureByRejection: gate('notAuthorised', () => false),
  failureForgotten: gate('outOfOrder', () => false),
  sqnFresh: (window) => ({ ok: true, value: window }),
  promotedPcid: gate('unknownIdentity', (claims, { pcid }) => pcid !== undefined && claims.pcid === pcid),
  promotedUsable: gate('expired', ({ initialCredential }) => initialCredential === 'usable'),
  isimSecrets: ({ isim }) => (isim === undefined ? { ok: false, cause: 'noIsim' } : { ok: true, value: isim }),

  promotionSho: gate('notEntitled', (from, { house }) => from === house),
  pcidUnpromoted: gate('unknownIdentity', (_pcid, { isPromoted }) => !isPromoted),
  suppliedMaterial: signature,
  firstMaterial: gate('outOfOrder', (_claims, { isOnRecord }) => !isOnRecord),
  loadedCredential: gate('otherCredential', ({ digest }, { made }) => equalConstantTime(digest, made)),

  conveyedCredential: signature,
  renewalCertificate: (certificate, { root, devId, treId }) => {
    const verified = root === undefined ? undefined : verifyCertificate(certificate, { root, devId, treId });
    return verified?.kind === 'verified'
      ? { ok: true, value: verified.certificate }
      : { ok: false, cause: 'badSignature' };
  },
  renewalRequestSignature: signature,
  renewalAckSignature: signature,
  renewalAckFresh: gate('stale', (claims, { ver }) => claims.ver === ver),

  contractSignature: signature,
  contractSho: gate('otherOperator', (claims, { shoId }) => claims.shoId === shoId),
  infoDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  infoSho: gate('otherOperator', (claims, { shoId }) => claims.shoId === shoId),
  attestationFresh: ({ nonceV }, { unused }) => {
    const place = nonceV === undefined ? -1 : unused.findIndex((nonce) => equalConstantTime(nonce, nonceV));
    return place < 0 ? { ok: false, cause: 'stale' } : { ok: true, value: { place } };
  },
  verdictSignature: signature,
  verdictRequest: gate('unknownRequest', (claims, { sid }) => equalConstantTime(claims.reqId, sid)),
  verdictInfo: gate('unknownRequest', (claims, { info }) =>
    equalConstantTime(claims.infoHash, defaultEngine.sha256(info.octets)),
  ),
  verdictCurrent: gate('badSignature', (claims, { now }) => claims.thisUpdate <= now && now <= claims.nextUpdate),
  idBinding: gate('otherDevice', (claims, { devId, treId }) => claims.devId === devId && claims.treId === treId),
  packageSignature: signature,
  packageSession: gate('unknownSession', (claims, { sid }) => equalConstantTime(claims.sid, sid)),
  packageDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  downloadRefusal: gate('notEntitled', ({ verdict }) => verdict !== 'ok'),
  platformVerdict: (claims) => {
    if (claims.verdict !== 'ok') return { ok: false, cause: 'notAuthorised' };
    const { devId, treId, pkEnc, pkSig } = claims;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes validated platforms
    return { ok: true, value: { devId, treId, pkEnc, pkSig } as ValidatedPlatform };
  },
  statusSignature: signature,
  statusCurrent: gate('expired', (claims, { now }) => claims.thisUpdate <= now && now <= claims.nextUpdate),
  statusSession: gate('unknownRequest', (claims, { sid }) => equalConstantTime(claims.reqId, sid)),
  statusInfo: gate('unknownRequest', (claims, { info }) =>
    equalConstantTime(claims.infoHash, defaultEngine.sha256(info.octets)),
  ),
  statusNonce: gate(
    'unknownRequest',
    (claims, { nonce }) => nonce !== undefined && equalConstantTime(claims.nonce, nonce),
  ),
  platformStatus: (claims) => {
    if (claims.status !== 'good') return { ok: false, cause: 'notAuthorised' };
    const { devId, treId, pkEnc, pkSig } = claims;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as platformVerdict, of the other kind of answer
    return { ok: true, value: { devId, treId, pkEnc, pkSig } as ValidatedPlatform };
  },
  reportSignature: signature,
  reportSession: gate(
    'unknownSession',
    (claims, { sid, shoId }) => sid !== undefined && equalConstantTime(claims.sid, sid) && claims.shoId === shoId,
  ),
  reportAccepted: gate('outOfOrder', ({ status }, { accepted }) => status === accepted),
  changeEndable: gate('noMcim', ({ oldMcim }) => oldMcim !== 'gone'),
  activationRequestSignature: signature,
  activationRequestSho: gate('otherOperator', (claims, { shoId }) => claims.shoId === shoId),
  tokenRequestSignature: signature,
  changeParamsSignature: signature,
  changeParamsToken: gate(
    'tokenMismatch',
    (claims, { devId, treId, newSho }) => claims.devId === devId && claims.treId === treId && claims.newSho === newSho,
  ),
  noticeProof: signature,
  noticeToken: gate(
    'tokenMismatch',
    ({ tid, epoch, token }, { issued, keys }) =>
      isOfOneAuthority(modeOf(token, keys), modeOf(issued, keys)) &&
      equalConstantTime(token.claims.tid, issued.claims.tid) &&
      equalConstantTime(tid, issued.claims.tid) &&
      epoch === issued.claims.epoch,
  ),
  ownersToken: gate(
    'noToken',
    ({ tid, token }, { keys, devId, shoId }) =>
      modeOf(token, keys) === 'T2' &&
      equalConstantTime(token.claims.tid, tid) &&
      token.claims.devId === devId &&
      token.claims.oldSho === shoId,
  ),
  ownersTokenValid: gate('stale', ({ tid }, { wasVoided }) => !wasVoided(tid)),
  ownersTokenFresh: gate('stale', (claims, { epoch }) => claims.epoch === epoch),
  cancelProof: signature,
  changeConfirmedSignature: signature,
  changeConfirmedDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  changeConfirmedSho: gate('otherOperator', (claims, { shoId }) => claims.newSho !== shoId),
  changeConfirmedToken: (claims, { issued }) => {
    if (issued === undefined) return { ok: false, cause: 'noToken' };
    return equalConstantTime(claims.tid, issued.claims.tid)
      ? { ok: true, value: claims }
      : { ok: false, cause: 'tokenMismatch' };
  },
  reprovisionParamsSignature: signature,
  reprovisionParamsInstruction: gate(
    'notAuthorised',
    (claims, { devId, treId, newSho }) => claims.devId === devId && claims.treId === treId && claims.newSho === newSho,
  ),
  departureProof: signature,
  departureSho: gate('otherOperator', (claims, { shoId }) => claims.shoId === shoId),
  departureFresh: gate('stale', (claims, { epoch }) => claims.epoch === epoch),
  departureConfirmedSignature: signature,
  departureConfirmedDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  departureConfirmedSho: gate('otherOperator', (claims, { shoId }) => claims.newSho !== shoId),
  departureConfirmedFresh: gate('stale', (claims, { epoch }) => claims.epoch === epoch),
  resMatches: gate('badSignature', (res, { xres }) => equalConstantTime(res, xres)),

  firstAccessConfined: gate('confined', ({ peer }, { peers }) => peers.includes(peer)),
  filterInDevice: gate('filtered', (datagram, { filter }) => passes(datagram, filter)),
  filterInNetwork: gate('filtered', (datagram, { filter }) => passes(datagram, filter)),
  grantCovers: gate('filtered', ({ peer }, { peers }) => peers.includes(peer)),
  preconfiguredSho: gate('otherOperator', ({ shoId }, { expected }) => expected === undefined || shoId === expected),
  openAccess: gate('notEntitled', (_nobody, { open }) => open),

  parametersOperator: gate('otherOperator', (from, { serving }) => from === serving),
  parametersSignature: signature,
  parametersDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  parametersFresh: gate('stale', ({ ver }, { newest }) => ver >= newest),

  imsOperator: gate('otherOperator', (from, { serving }) => from === serving),
  imsAuthentic: gate('outOfOrder', (_accept, { hasProved }) => hasProved),
  imsIdentity: gate('unknownIdentity', (named, { impi }) => named === impi),
  imsResMatches: gate('badSignature', (res, { xres }) => equalConstantTime(res, xres)),

  applicationEndpoint: gate('notEntitled', (from, { endpoint }) => from === endpoint),
  applicationSignature: byOneOf,
  applicationDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  applicationFresh: gate('stale', ({ ver }, { newest }) => ver >= newest),

  serversAgree: gate('contradictoryAddress', (servers) => servers.length <= 1),

  accessProofMatches: gate(
    'badSignature',
    (mac, { expected }) => expected !== undefined && equalConstantTime(mac, expected),
  ),

  discoverySignature: signature,
  discoveryFresh: gate('stale', ({ after }, { ctr }) => after <= ctr),
  policySignature: signature,
  policyFresh: gate('stale', (claims, { serial }) => claims.serial > serial),
  operatorAllowed: gate(
    'notEntitled',
    ({ shoId }, { operators }) => operators === undefined || operators.includes(shoId),
  ),
  watchSignature: signature,
  connectionSignature: signature,
  connectionDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  contractRegisterSignature: signature,
  contractEvidence: (contract, { key, devId, shoId }) => {
    const isMeant = contract.claims.devId === devId && contract.claims.shoId === shoId;
    return isMeant ? signature(contract, { key }) : { ok: false, cause: 'badSignature' };
  },
  contractUnclaimed: gate('notEntitled', ({ shoId }, { current }) => current === undefined || current === shoId),
  forwardParamsSignature: signature,
  forwardParamsToken: (token, { keys }) =>
    modeOf(token, keys) === undefined ? { ok: false, cause: 'tokenMismatch' } : { ok: true, value: established(token) },
  forwardParamsBinding: gate(
    'tokenMismatch',
    (claims, { devId, oldSho, newSho }) =>
      claims.devId === devId && claims.oldSho === oldSho && claims.newSho === newSho,
  ),
  forwardParamsUnexpired: gate('tokenMismatch', (claims, { now }) => claims.nbf <= now && now <= claims.exp),
  forwardParamsFresh: gate('tokenMismatch', (claims, { epoch }) => claims.epoch === epoch),
  changeAnnounced: gate('notEntitled', ({ newSho }, { announced }) => announced === undefined || announced === newSho),
  announcementSignature: signature,
  announcementFresh: gate('stale', (claims, { serial }) => claims.serial > serial),
  forwardReprovisionSignature: signature,
  forwardReprovisionInstruction: (instruction, { key }) => {
    const verified = signature(instruction, { key });
    return verified.ok ? verified : { ok: false, cause: 'notAuthorised' };
  },
  forwardReprovisionMove: gate(
    'notAuthorised',
    (claims, { devId, oldSho }) => claims.devId === devId && claims.oldSho === oldSho,
  ),
  forwardReprovisionBinding: gate('notAuthorised', (claims, { newSho }) => claims.newSho === newSho),
  forwardReprovisionFresh: gate('notAuthorised', (claims, { epoch }) => claims.epoch === epoch),
  registryAuth: signature,
  registrationProof: (report, { key, devId, shoId }) => {
    const { claims } = report;
    const isMeant = claims.devId === devId && claims.shoId === shoId && claims.status === 'success';
    return isMeant ? signature(report, { key }) : { ok: false, cause: 'badSignature' };
  },
  registrationEpoch: gate('stale', (claims, { epoch }) => claims.epoch === epoch || claims.epoch === epoch + 1),
  registrationUnused: gate('stale', (claims, { wasProof }) => !wasProof(claims.sid)),
  registryPending: gate('notEntitled', ({ shoId }, { pending }) => shoId === pending),
  announcedNamed: gate('notEntitled', () => true),
  withdrawSignature: signature,

  instructionRequestSignature: signature,
  authorisationRequestSignature: signature,

  relayedChallenge: signature,
  relayedAbort: signature,
  relayedAck: signature,
  relayedActivation: signature,
  deviceAddress: signature,
  packageOrder: signature,
  packageOrderDevice: gate('otherDevice', (claims, { devId }) => claims.devId === devId),
  deliveryAuthorisation: (auth, { key, devId, sid, dpfId, objectDigest, now }) => {
    if (auth === undefined) return { ok: false, cause: 'notAuthorised' };
    const { claims } = auth;
    const isMeant =
      claims.devId === devId &&
      claims.dpfId === dpfId &&
      equalConstantTime(claims.sid, sid) &&
      equalConstantTime(claims.mcimHash, objectDigest) &&
      now <= claims.exp;
    const verified = isMeant ? signature(auth, { key }) : undefined;
    return verified?.ok === true ? verified : { ok: false, cause: 'notAuthorised' };
  },

  downloadPolicy: gate('notAuthorised', ({ verdict }, { policy }) => permits(policy, verdict)),

  requestBinding: gate(
    'notEntitled',
    ({ reqId, shoId, info }, { port, portOf }) =>
      equalConstantTime(reqId, info.claims.sid) && shoId === info.claims.shoId && port === portOf(shoId),
  ),
  checkBinding: gate('notEntitled', ({ reqId, info }) => equalConstantTime(reqId, info.claims.sid)),
  certificateGenuine: (certificate, { root, devId, treId }) => {
    const verified = verifyCertificate(certificate, { root, devId, treId });
    if (verified.kind === 'refused') {
      return { ok: false, cause: verified.cause === 'wrongDevice' ? 'otherDevice' : 'badSignature' };
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes genuine certificates
    return { ok: true, value: verified.certificate as CertificateBody as GenuineCertificate };
  },
  certificateRegistered: gate('stale', (certificate, { registered }) => equalConstantTime(certificate, registered)),
  deviceUnrevoked: gate('notEntitled', ({ devId }, { isRevoked }) => !isRevoked(devId)),
  attestationSignature: signature,
  certificateReferenced: gate('stale', (reference, { registered }) =>
    equalConstantTime(reference, defaultEngine.sha256(registered)),
  ),
  broughtCertificate: (certificate, { root, devId, treId }) => {
    if (root === undefined) return { ok: false, cause: 'badSignature' };
    const verified = verifyCertificate(certificate, { root, devId, treId });
    if (verified.kind === 'verified') return { ok: true, value: certificate };
    return { ok: false, cause: verified.cause === 'wrongDevice' ? 'otherDevice' : 'badSignature' };
  },
  groupPartSignature: signature,
  groupPartBinding: gate('otherDevice', (body, { group }) => body.group === group),
  updatedStateSignature: signature,
  updatedStateFresh: gate('stale', (statement, { serial }) => statement.serial > serial),
  stateExpected: gate('notAuthorised', (claims, { stateHash }) => equalConstantTime(claims.stateHash, stateHash)),
};

/** Every check of a signature: the key is the verifier's choice; where it knows none, nothing verifies. */
function signature<Kind extends PayloadKind>(
  object: SignedObject<Kind>,
  { key }: { readonly key: VerifyingKey | undefined },
): Outcome<VerifiedClaims<Kind>, 'badSignature'> {
  const claims = key === undefined ? undefined : verifySigned(object, key);
  return claims === undefined ? { ok: false, cause: 'badSignature' } : { ok: true, value: claims };
}

/** The same where several may sign. */
function byOneOf<Kind extends PayloadKind>(
  object: SignedObject<Kind>,
  { keys }: { readonly keys: readonly VerifyingKey[] },
): Outcome<VerifiedClaims<Kind>, 'badSignature'> {
  for (const key of keys) {
    const verified = signature(object, { key });
    if (verified.ok) return verified;
  }
  return { ok: false, cause: 'badSignature' };
}

/** The claims of a token that has a mode, and so verifies. */
function established(token: SignedObject<'token'>): VerifiedClaims<'token'> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- modeOf has verified it
  return token.claims as VerifiedClaims<'token'>;
}

/** With the word of the old operator both, or both without it. */
function isOfOneAuthority(one: TokenMode | undefined, other: TokenMode | undefined): boolean {
  return one !== undefined && (one === 'T2') === (other === 'T2');
}

function gate<Subject, Against, const Cause extends RefusalCause>(
  cause: Cause,
  holds: (subject: Subject, against: Against) => boolean,
): Gate<Subject, Against, Cause> {
  return (subject, against) => (holds(subject, against) ? { ok: true, value: subject } : { ok: false, cause });
}
