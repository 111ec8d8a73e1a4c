/**
 * Every message of the profile and its fields: the one table from which types, reading, writing and CDDL are made.
 * Source: the profile, section 2; the order here is its order.
 *
 * A signed body is one field that holds the signed octets; a relay passes that field on as it is. Beyond the profile,
 * the TRE names its credential in use not only by `identity` but also by what the air needs (`onAir`).
 */
import {
  abortReason,
  accessKind,
  accessChallenge,
  accessKey,
  accessMac,
  akaCredential,
  attachCause,
  auts,
  autn,
  certificate,
  decryptionKey,
  digest,
  id,
  imsi,
  imsIdentity,
  impu,
  initialCredential,
  ip,
  key16,
  nonce,
  rand,
  reportStatus,
  res,
  sealingKey,
  serviceStatus,
  sid,
  signingKey,
  tid,
  verifyingKey,
} from './fields.js';
import { payloads } from './payloads.js';
import {
  count,
  list,
  named,
  octets,
  optional,
  struct,
  variants,
  when,
  words,
  type Flat,
  type TypeOf,
} from './schema.js';
import { signedSchema } from './signed-form.js';

const signed = {
  activation: signedSchema(payloads.activation),
  application: signedSchema(payloads.application),
  parameters: signedSchema(payloads.parameters),
  abort: signedSchema(payloads.abort),
  bootstrap: signedSchema(payloads.bootstrap),
  cancel: signedSchema(payloads.cancel),
  cancelAck: signedSchema(payloads.cancelAck),
  challenge: signedSchema(payloads.challenge),
  discovery: signedSchema(payloads.discovery),
  renewalAck: signedSchema(payloads.renewalAck),
  renewalOrder: signedSchema(payloads.renewalOrder),
  renewalRequest: signedSchema(payloads.renewalRequest),
  deliveryAuth: signedSchema(payloads.deliveryAuth),
  dpfToken: signedSchema(payloads.dpfToken),
  departure: signedSchema(payloads.departure),
  discardAck: signedSchema(payloads.discardAck),
  instruction: signedSchema(payloads.instruction),
  info: signedSchema(payloads.validationInfo),
  notice: signedSchema(payloads.notice),
  report: signedSchema(payloads.report),
  reportAck: signedSchema(payloads.reportAck),
  token: signedSchema(payloads.token),
  tokenCommand: signedSchema(payloads.tokenCommand),
};

/** The owner's command to sign a token, and the consent of the old SHO (T3). */
const commandedToken = struct({ command: signed.tokenCommand, consent: optional(signed.token) });

const nothing = struct({});
const device = struct({ devId: id, treId: id });
const deviceAtOperator = struct({ devId: id, shoId: id });
const challenge = struct({ rand, autn });
const accept = struct({ ip });
/** What an application sends, or is sent: the access point, the name of the peer, and what is for it. */
const datagram = struct({ apn: id, peer: id, data: octets(0, 1500) });
/** Access points and peers; whatever is not among them is not reached. */
const filter = named('filter', struct({ apns: list(id, 0, 16), peers: list(id, 0, 64) }));
const reject = struct({ cause: attachCause });
/**
 * An object that is sealed to one TRE (`mcim-object.ts`). Two chunks have to come out of it, and it out of two chunks.
 */
const sealedObject = octets(2, 16_384);

/** A credential that is sealed to one CCIF, one ICF, one TRE, or one SHO (`initial-credential.ts`). */
const sealedCredential = octets(64, 1024);

/** M33, with the certificate by which the CCIF knows the keys of the device. */
const renewalRequest = struct({ request: signed.renewalRequest, certificate });

/** What the factory loads: initial credential, platform credential and trust anchors. */
const factoryFields = {
  devId: id,
  treId: id,
  initial: initialCredential,
  /** The one token mode that the device takes; without it T1. */
  tokens: optional(words('T2', 'T3')),
  /** The platform credential (PfC). */
  certificate,
  /** What the device presents in the place of the certificate: its digest. */
  presents: optional(words('reference')),
  stateHash: digest,
  signing: signingKey,
  decryption: decryptionKey,
  /** Verifies bootstraps. */
  drf: verifyingKey,
  /** Verifies what operators sign. */
  shos: list(struct({ shoId: id, key: verifyingKey }), 1, 64),
  /** Verify instructions: the owner's, and those of others with its rights. */
  managers: list(verifyingKey, 1, 8),
  /** Verifies what the CCIF signs, where the initial credential has an end and is renewed. */
  ccif: optional(verifyingKey),
} as const;

const factory = struct(factoryFields);

/** The same for the host: `addresses` is absent where it knows its servers, and stays with it. */
const configuration = struct({ ...factoryFields, addresses: optional(words('none')) });

/** The credential in use: `initial` or an operator's name, and PCID or IMSI. */
const inUse = { identity: id, onAir: imsi } as const;

/**
 * The same at a boot or in the pristine state: `initial` has nothing on the air where the first access is no 3GPP
 * access.
 */
const inUseOrNone = { identity: id, onAir: optional(imsi) } as const;

/** A proof to a non-3GPP provider. */
const accessProof = struct({ account: id, mac: accessMac });

const discarded = words('destroyed');
const phase = words(
  'pristine',
  'failed',
  'installed',
  'active',
  'intent',
  'swapped',
  'unconfirmed',
  'reported',
  'cancelling',
);

/** Every cause that a TRE may name (profile, section 3). */
const refusalCause = words(
  'malformed',
  'badSignature',
  'otherDevice',
  'otherOperator',
  'otherMode',
  'otherCredential',
  'stale',
  'expired',
  'unknownSession',
  'unknownIdentity',
  'unknownRequest',
  'noContract',
  'noMcim',
  'noIsim',
  'noToken',
  'tokenMismatch',
  'tokenUsed',
  'notAuthorised',
  'missingParameter',
  'notEntitled',
  'notAttached',
  'confined',
  'filtered',
  'noAddress',
  'contradictoryAddress',
  'alreadyServing',
  'outOfOrder',
  'noBootstrapPath',
);

/** The schema of each message, by type. */
export const messageSchemas = {
  // Set-up
  /** `group`: the part that the certificate leaves to a group. */
  'supplier.registerPfc': struct({
    devId: id,
    certificate,
    root: verifyingKey,
    group: optional(signedSchema(payloads.platformState)),
  }),
  'supplier.supplyWithPfc': struct({ devId: id, treId: id, certificate }),
  'subscriber.registerPfc': struct({ devId: id, treId: id, certificate }),
  'pva.pfcRegistered': struct({ devId: id }),
  'supplier.requestPfc': struct({ devId: id, treId: id, pkSig: verifyingKey, pkEnc: sealingKey, stateHash: digest }),
  'pva.pfc': struct({ devId: id, certificate }),
  'supplier.updatePfc': struct({ statement: signedSchema(payloads.platformState) }),
  'supplier.requestCredential': struct({ devId: id }),
  'ccif.credential': struct({ devId: id, pcid: imsi, credential: akaCredential }),
  'supplier.requestAccessCredential': struct({ devId: id }),
  'icsp.accessCredential': struct({ devId: id, account: id, key: accessKey }),
  'supplier.configure': configuration,
  'm2me.configured': device,
  'supplier.supply': device,
  'supplier.reportCredential': struct({ devId: id, pcid: imsi, credential: akaCredential }),
  'supplier.supplyWithCredential': struct({ devId: id, treId: id, credential: sealedCredential }),
  'subscriber.conveyCredential': struct({ credential: sealedCredential }),
  'ccif.credentialConveyed': struct({ devId: id }),
  'supplier.conveyMaterial': struct({ material: sealedCredential }),
  'sho.conveyMaterial': struct({ material: sealedCredential }),
  'supplier.supplyWithMaterial': struct({ devId: id, treId: id, material: sealedCredential }),
  'subscriber.conveyMaterial': struct({ material: sealedCredential }),
  'icf.materialTaken': struct({ devId: id }),
  'icf.credential': struct({ devId: id, pcid: imsi, credential: akaCredential }),
  /** `digest`: of the credential that is in the device (`credentialDigest`). */
  'supplier.credentialLoaded': struct({ devId: id, digest }),
  'subscriber.contract': struct({ contract: signedSchema(payloads.contract) }),
  'sho.contractRegister': struct({ registration: signedSchema(payloads.contractRegister) }),
  'drf.contractRegistered': deviceAtOperator,
  'drf.contractRefused': deviceAtOperator,
  'sho.contractConfirmed': deviceAtOperator,
  'regulator.policy': struct({ policy: signedSchema(payloads.regionPolicy) }),
  'subscriber.powerOn': nothing,
  'subscriber.watch': struct({ watch: signedSchema(payloads.watch) }),
  'drf.watching': struct({ devId: id }),
  'drf.firstConnection': struct({ connection: signedSchema(payloads.firstConnection) }),
  'subscriber.selectionReport': struct({ devId: id, shoId: id, access: accessKind }),

  // Attach and AKA
  'm2me.attach': struct({ identity: imsi }),
  'vno.avRequest': struct({ pcid: imsi, auts: optional(auts) }),
  'icf.credentialRequest': struct({ pcid: imsi }),
  'ccif.credentialResponse': variants(
    'found',
    /** `renews`: the first PCID of the device, which this one replaces. */
    when(true, { pcid: imsi, credential: akaCredential, renews: optional(imsi) }),
    when(false, { pcid: imsi }),
  ),
  'icf.avResponse': variants(
    'result',
    when('ok', { pcid: imsi, rand, autn, xres: res, ck: key16, ik: key16 }),
    when('unknownPcid', { pcid: imsi }),
    when('resyncFailed', { pcid: imsi }),
  ),
  'vno.authRequest': challenge,
  'sho.authRequest': challenge,
  'm2me.authResponse': variants('result', when('res', { res }), when('macFailure', {}), when('syncFailure', { auts })),
  /** `connectivity`: absent where it is full. */
  'vno.attachAccept': struct({ ip, connectivity: optional(words('restricted')) }),
  /** `filter`: absent where every peer is reached. */
  'sho.attachAccept': struct({ ip, filter: optional(filter) }),
  'vno.attachReject': reject,
  'sho.attachReject': reject,
  'sho.page': struct({ identity: imsi }),
  'vno.sessionUp': struct({ pcid: imsi, ip }),
  'm2me.detach': struct({ identity: imsi }),
  'icf.bootRequest': struct({ pcid: imsi, ip }),
  'drf.bootFailed': struct({ pcid: imsi, cause: words('noContract') }),

  // Non-3GPP access
  'm2me.requestAccess': nothing,
  'icsp.authRequest': struct({ challenge: accessChallenge }),
  'm2me.accessProof': accessProof,
  'icsp.accessAccept': accept,
  'icsp.accessReject': struct({ cause: words('authFailed') }),
  'm2me.releaseAccess': nothing,
  'm2me.resolve': nothing,
  /** Options as DHCP has them (`server-options.ts`): 312 octets are what a BOOTP message has room for. */
  'icsp.addresses': struct({ options: octets(1, 312) }),

  // Data of applications
  'm2me.datagram': datagram,
  'vno.datagram': datagram,
  'icsp.datagram': datagram,
  'sho.datagram': datagram,

  // Management of applications
  'dpf.application': struct({ application: signed.application }),
  'manager.application': struct({ application: signed.application }),
  'm2me.applicationAck': struct({ devId: id, ver: count() }),

  // Network parameters
  'sho.parameters': struct({ parameters: signed.parameters }),
  'm2me.parametersAck': struct({ devId: id, ver: count() }),

  // IMS
  'm2me.imsRegister': struct(imsIdentity),
  'sho.imsChallenge': challenge,
  'm2me.imsResponse': variants('result', when('res', { res }), when('macFailure', {}), when('syncFailure', { auts })),
  'sho.imsAccept': struct({ impu }),
  'sho.imsReject': struct({ cause: words('unknownIdentity', 'authFailed') }),

  // Discovery, validation, provisioning
  'm2me.discover': struct({ discovery: signed.discovery }),
  'drf.bootstrap': struct({ bootstrap: signed.bootstrap }),
  'm2me.provisioningInfo': struct({ info: signed.info }),
  'dpf.relayInfo': struct({ info: signed.info }),
  'sho.attestChallenge': struct({ challenge: signed.challenge }),
  'dpf.attestChallenge': struct({ challenge: signed.challenge }),
  'sho.validationRequest': struct({ reqId: sid, shoId: id, info: signed.info }),
  'pva.validationResponse': struct({ verdict: signedSchema(payloads.verdict) }),
  'sho.statusRequest': struct({ reqId: sid, shoId: id, nonce, info: signed.info }),
  'pva.statusResponse': struct({ status: signedSchema(payloads.certificateStatus) }),
  'dpf.verificationRequest': struct({ reqId: sid, info: signed.info }),
  'pva.verificationData': struct({ verdict: signedSchema(payloads.verdict) }),
  'dpf.downloadRefused': struct({ verdict: signedSchema(payloads.verdict) }),
  'sho.packageOrder': struct({ order: signedSchema(payloads.packageOrder) }),
  'dpf.package': struct({ content: sealedCredential }),
  // Inside the house of an RO that is the SHO
  'sho.promotionRequest': struct({ pcid: imsi }),
  'icf.promotion': variants(
    'found',
    /** `used`: SEQ of the last vector that was made from it. */
    when(true, { pcid: imsi, credential: akaCredential, used: count() }),
    when(false, { pcid: imsi }),
  ),
  'sho.promoted': struct({ pcid: imsi }),
  'sho.mcimDeliver': struct({
    sid,
    object: sealedObject,
    auth: optional(signed.deliveryAuth),
    token: optional(signed.token),
    /** With the authorisation: what the DPF has to show the device. */
    dpfToken: optional(signed.dpfToken),
  }),
  'dpf.chunk': struct({
    sid,
    /** Every object travels in two chunks. */
    seq: count(1, 2),
    total: count(2, 2),
    octets: octets(1, 8192),
    /** SHA-256 of the whole object. */
    digest,
    token: optional(signed.token),
    dpfToken: optional(signed.dpfToken),
  }),
  'icf.deviceAddress': struct({ pcid: imsi, ip }),
  'sho.deviceAddress': struct({ address: signedSchema(payloads.deviceAddress) }),
  'dpf.call': nothing,
  'm2me.installReport': struct({ report: signed.report }),
  'dpf.reportForward': struct({ report: signed.report }),
  'sho.reportAck': struct({ ack: signed.reportAck }),
  'dpf.reportAck': struct({ ack: signed.reportAck }),
  'sho.abort': struct({ abort: signed.abort }),
  'dpf.abort': struct({ abort: signed.abort }),
  'sho.serviceNotice': struct({ devId: id, shoId: id, status: serviceStatus }),

  // Delayed activation
  'subscriber.activationRequest': struct({ request: signedSchema(payloads.activationRequest) }),
  'sho.activation': struct({ order: signed.activation }),
  'dpf.activation': struct({ order: signed.activation }),

  // Renewal of the initial credential
  'ccif.renewalOrder': struct({ order: signed.renewalOrder }),
  'm2me.renewalRequest': renewalRequest,
  'ccif.renewal': struct({ object: sealedCredential }),
  'm2me.renewalAck': struct({ ack: signed.renewalAck }),
  'ccif.credentialWithdrawn': struct({ pcid: imsi }),

  // Change of operator
  'subscriber.tokenRequest': struct({ request: signedSchema(payloads.tokenRequest) }),
  'sho.token': struct({ token: signed.token }),
  'sho.tokenRefused': struct({ devId: id }),
  'subscriber.changeParams': struct({ params: signedSchema(payloads.changeParams) }),
  'sho.forwardParams': struct({ params: signedSchema(payloads.forwardParams) }),
  'subscriber.changeAnnouncement': struct({ announcement: signedSchema(payloads.changeAnnouncement) }),
  'drf.paramsRefused': struct({ devId: id, cause: words('tokenMismatch', 'notAuthorised') }),
  'm2me.discardNotice': struct({ notice: signed.notice }),
  'sho.discardAck': struct({ ack: signed.discardAck }),
  'm2me.discardCancel': struct({ cancel: signed.cancel }),
  'sho.cancelAck': struct({ ack: signed.cancelAck }),
  'sho.registerSubscription': struct({ registration: signedSchema(payloads.registerSubscription) }),
  'drf.registrationAck': deviceAtOperator,
  'drf.changeConfirmed': struct({ confirmation: signedSchema(payloads.changeConfirmed) }),
  'sho.withdrawPending': struct({ withdrawal: signedSchema(payloads.withdrawPending) }),
  'drf.pendingWithdrawn': deviceAtOperator,

  // The token under the owner's authority
  'subscriber.authorisationRequest': struct({ request: signedSchema(payloads.authorisationRequest) }),
  'owner.tokenCommand': commandedToken,
  'm2me.token': struct({ token: signed.token }),
  'owner.token': struct({ token: signed.token }),
  'owner.authorisationRefused': struct({ devId: id }),

  // Change of operator through pristine
  'subscriber.instructionRequest': struct({ request: signedSchema(payloads.instructionRequest) }),
  'owner.instruction': struct({ instruction: signed.instruction }),
  'owner.instructionRefused': struct({ devId: id }),
  'subscriber.reprovisionParams': struct({ params: signedSchema(payloads.reprovisionParams) }),
  'sho.forwardReprovision': struct({ params: signedSchema(payloads.forwardReprovision) }),
  'drf.instruction': struct({ instruction: signed.instruction }),
  'm2me.departureNotice': struct({ departure: signed.departure }),
  'drf.departureConfirmed': struct({ confirmation: signedSchema(payloads.departureConfirmed) }),

  // The link between M2ME and TRE
  'm2me.loadFactory': factory,
  'tre.factoryLoaded': device,
  'm2me.boot': nothing,
  /** `kept`: pristine, the operator whose MCIM is sealed for a return. */
  'tre.bootState': struct({ phase, ...inUseOrNone, kept: optional(id) }),
  /** `application`: absent where the USIM is to answer. */
  'm2me.aka': struct({ identity: id, application: optional(words('isim')), rand, autn }),
  'tre.akaResult': variants('result', when('res', { res }), when('macFailure', {}), when('syncFailure', { auts })),
  'm2me.selectIsim': nothing,
  'tre.isimSelected': struct(imsIdentity),
  'm2me.proveAccess': struct({ challenge: accessChallenge }),
  'tre.accessProof': accessProof,
  'm2me.signDiscovery': nothing,
  'tre.discovery': struct({ discovery: signed.discovery }),
  'm2me.openSession': struct({ bootstrap: signed.bootstrap }),
  'm2me.attestAgain': struct({ challenge: signed.challenge }),
  'tre.sessionOpened': struct({ info: signed.info }),
  /** `dpfToken`: as the last chunk of the object has shown it. */
  'm2me.stage': struct({ object: sealedObject, dpfToken: optional(signed.dpfToken) }),
  'tre.staged': struct({ shoId: id }),
  'm2me.install': nothing,
  'tre.installed': nothing,
  'tre.installFailed': nothing,
  'm2me.signToken': commandedToken,
  'tre.token': struct({ token: signed.token }),
  /** Without a token where none came with the object: the TRE says what that means. */
  'm2me.commitIntent': struct({ token: optional(signed.token) }),
  'tre.intentWritten': struct({ tid, oldSho: id }),
  'm2me.signNotice': struct({ attempt: count(1) }),
  'tre.notice': struct({ notice: signed.notice }),
  /** The old MCIM is sealed, unless the device has no way back (DEC-232). */
  'm2me.swap': struct({ ack: signed.discardAck, discarded: optional(discarded) }),
  'm2me.swapUnanswered': struct({ discarded: optional(discarded) }),
  'tre.swapped': nothing,
  /** With the acknowledgement in first provisioning. */
  'm2me.activate': struct({ ack: optional(signed.reportAck) }),
  'tre.activated': struct(inUse),
  'tre.inactive': nothing,
  'm2me.activateOnOrder': struct({ order: signed.activation }),
  'm2me.signReport': struct({ status: reportStatus }),
  'tre.report': struct({ report: signed.report }),
  'm2me.commit': struct({ ack: signed.reportAck }),
  'tre.committed': struct(inUse),
  'm2me.closeReport': struct({ ack: signed.reportAck }),
  'tre.reportClosed': nothing,
  'm2me.revert': nothing,
  'tre.reverted': struct(inUse),
  'm2me.signCancel': nothing,
  'tre.cancel': struct({ cancel: signed.cancel }),
  'm2me.closeCancel': struct({ ack: signed.cancelAck }),
  'tre.cancelClosed': nothing,
  'm2me.checkAbort': struct({ abort: signed.abort }),
  'tre.abortVerified': nothing,
  'm2me.revertToPristine': nothing,
  'tre.pristine': struct(inUseOrNone),
  'm2me.reprovision': struct({ instruction: signed.instruction }),
  /** And what gives access from now on. */
  'tre.departure': struct({ departure: signed.departure, ...inUseOrNone }),
  'm2me.signRenewal': struct({ order: optional(signed.renewalOrder) }),
  'tre.renewalRequest': renewalRequest,
  'm2me.renew': struct({ object: sealedCredential }),
  'tre.renewed': struct({ ack: signed.renewalAck }),
  'tre.refused': struct({ cause: refusalCause }),
} as const;

/** Type of a message: `<originator>.<name>`. */
export type MessageType = keyof typeof messageSchemas;

/** A message of one type, or of one of several. */
export type Msg<Type extends MessageType> = {
  [T in MessageType]: Flat<{ readonly type: T } & TypeOf<(typeof messageSchemas)[T]>>;
}[Type];

/** Any message of the profile. */
export type Message = Msg<MessageType>;

/** Reason of an abort. */
export type AbortReason = TypeOf<typeof abortReason>;
/** Status of a report. */
export type ReportStatus = TypeOf<typeof reportStatus>;
/** Status that a subscriber is told. */
export type ServiceStatus = TypeOf<typeof serviceStatus>;
/** Why an attach is rejected. */
export type AttachCause = TypeOf<typeof attachCause>;

/** Whether a text is the type of a message. */
export function isMessageType(value: unknown): value is MessageType {
  return typeof value === 'string' && Object.hasOwn(messageSchemas, value);
}
