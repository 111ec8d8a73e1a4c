/**
 * The symbols that messages and contexts are made of: small, plain, finite. No key, no octet.
 *
 * A signature is a field `signedBy`: who really made the signed part. A check of the signature compares it with
 * who should have. What must be fresh is a serial number (DEC-56).
 */

/** Devices: `d1` is the one under contract, `d2` a stranger. */
export type DevId = 'd1' | 'd2';

/** Operators that can be selected. */
export type ShoId = 'A' | 'B';

/**
 * What a device attaches with: its first PCID, the one that a renewal brings, an operator's MCIM, or an identity nobody
 * routes or issued.
 */
export type Identity = Pcid | ShoId | 'unknown' | 'unroutable';

/**
 * What a device gets its first access with: the PCID of a 3GPP network, a credential of a non-3GPP provider, or nothing
 * where that provider authenticates nobody (6.4-o02, 6.4-o03).
 */
export type InitialCredential = 'pcid' | 'icsp' | 'none';

/** The PCID of the factory, or of a renewal. */
export type Pcid = 'pcid' | 'newPcid';

/** The initial identity on the air: the PCID, or none where the first access is no 3GPP access (DEC-95). */
export type InitialIdentity = Pcid | 'none';

/**
 * Makers of signed parts; `tre2` is the TRE of the stranger `d2`, `rogue` stands for any key that the checker has no
 * reason to trust.
 */
export type Signer =
  'tre' | 'tre2' | 'drf' | 'dpf' | 'pva' | 'ccif' | 'subscriber' | 'owner' | 'regulator' | ShoId | 'rogue';

/**
 * Over which kind of access network a device has come: one whose ICF asks for it, or one over which it asks itself
 * (AMB-03).
 */
export type AccessKind = '3gpp' | 'non3gpp';

/**
 * The standing rule of a subscriber: by the kind of the first access, the operators to contract with, in order
 * (DEC-205).
 */
export type SelectionRule = Readonly<Record<AccessKind, readonly ShoId[]>>;

/** What the regulator says of its region: which operators may be contracted with; the later word counts (DEC-233). */
export interface RegionPolicy {
  readonly operators: readonly ShoId[];
  readonly serial: Serial;
}

/** Modulus of serial numbers; a number is newer when it is one to four ahead (RFC 1982 arithmetic, DEC-56). */
export const SERIAL_MODULUS = 8;

export type Serial = number;

/**
 * After this the session ids of the stranger `d2` begin; `d1` has no more than three sessions in a run that both are
 * in.
 */
export const SIDS_OF_THE_STRANGER: Serial = 4;

/** @returns the serial number after `n`. */
export const nextSerial = (n: Serial): Serial => (n + 1) % SERIAL_MODULUS;

/** @returns whether `n` was issued after `last`, provided at most four are outstanding. */
export const isNewer = (n: Serial, last: Serial): boolean => {
  const ahead = (n - last + SERIAL_MODULUS) % SERIAL_MODULUS;
  return ahead >= 1 && ahead <= SERIAL_MODULUS / 2;
};

/**
 * A verifier's nonce: 0 is none, 1 and 2 are the pool that comes with a registration (DEC-46), 3 is the
 * challenge of an M40. Later numbers are those of later pools, where they are told apart (`nonces.ts`).
 */
export type Nonce = number;

/** How many nonces a registration brings. */
export const NONCE_POOL: Nonce = 2;

export const CHALLENGE_NONCE: Nonce = 3;

/**
 * How a device presents its platform credential (5.8-o06): the whole certificate, a reference to the one that the PVA
 * has, or its own part of a credential whose other part it shares with a group.
 */
export type PfcForm = 'carried' | 'referenced' | 'grouped';

/** What a platform measures of itself: as it was certified first, as after an update by its supplier, or otherwise. */
export type PlatformState = 'expected' | 'updated' | 'modified';

/** What the supplier says with its root key of the state that is expected of a device; `serial` dates it. */
export interface StateStatement {
  readonly devId: DevId;
  readonly state: 'expected' | 'updated';
  readonly serial: Serial;
  readonly signedBy: 'supplier' | 'rogue';
}

/** Which operator a device is about to change to, as its subscriber says; `serial` dates it. */
export interface Announcement {
  readonly devId: DevId;
  readonly newSho: ShoId;
  readonly serial: Serial;
}

/** A platform credential on its way through the subscriber; `signedBy`: under whose root it was issued. */
export interface SuppliedPfc {
  readonly devId: DevId;
  readonly signedBy: 'supplier' | 'rogue';
}

/** The status of RFC 6960 that a PVA gives as a responder: vouched for, revoked, or neither. */
export type CertStatus = 'good' | 'revoked' | 'unknown';

export type Verdict = 'ok' | 'notGenuine' | 'notIntact' | 'unknownDevice' | 'revoked';

/**
 * What the applications of a device are to run from now on, as a manager of the device signs it. `endpoint`: from where
 * more of it may come, besides the DPF.
 */
export interface ApplicationObject {
  readonly devId: DevId;
  readonly ver: Serial;
  readonly endpoint: boolean;
  readonly signedBy: Signer;
}

/**
 * What an operator sets up in the device apart from the MCIM: message centre, Internet settings. Only its version
 * matters.
 */
export interface NetworkParameters {
  readonly devId: DevId;
  readonly ver: Serial;
  readonly signedBy: Signer;
}

/** Whom an application on the device sends to: a function of the bootstrap, its own server, or anybody else. */
export type Peer = 'dpf' | 'server' | 'stranger';

/** The access point by which the packet service of an operator leads there. */
export type Apn = 'm2m' | 'internet';

/** What an application on the device sends: nothing matters but where it goes to. */
export interface Datagram {
  readonly peer: Peer;
  readonly apn: Apn;
}

/**
 * What a network names as the server to call first: the DRF, somebody else, nobody, or two that differ. The device
 * cannot tell the first from the second (DEC-210).
 */
export type NamedServer = 'drf' | 'elsewhere' | 'none' | 'contradicting';

/**
 * What an SHO has the DPF see to before a download: nothing, a genuine TRE, or one that is intact as well (DEC-130).
 */
export type IntegrityPolicy = 'unchecked' | 'genuine' | 'intact';

export type ReportStatus = 'success' | 'installFailed' | 'objectRefused' | 'tokenRefused' | 'reverted' | 'vetoed';

/** What the TRE finds in its journal at boot; `failed`: pristine, with a failed installation to report (DEC-237). */
export type BootPhase =
  'pristine' | 'failed' | 'installed' | 'active' | 'intent' | 'swapped' | 'unconfirmed' | 'reported' | 'cancelling';

/** An initial credential on its way through the subscriber: sealed to the CCIF and signed by the supplier (AMB-33). */
export interface SealedCredential {
  readonly devId: DevId;
  /** `other`: to a key that is not the CCIF's. */
  readonly sealedTo: 'ccif' | 'other';
  readonly signedBy: 'supplier' | 'rogue';
}

/** How many vectors come in one batch: two here (AMB-32). */
export const BATCH = 2;

/**
 * What an ICF is given for the first access of a device, by whom it may be: sealed to the ICF, signed by the supplier
 * (DEC-200).
 */
export interface SealedMaterial {
  readonly devId: DevId;
  /** The whole credential, or a batch of vectors that were made from it: those with the serials 1 to {@link BATCH}. */
  readonly holds: 'credential' | 'vectors';
  /** `other`: to a key that is not the ICF's. */
  readonly sealedTo: 'icf' | 'other';
  readonly signedBy: 'supplier' | 'rogue';
}

/** Who authorises a change of operator (AMB-15): the old SHO (T1), the owner through the TRE (T2), or both (T3). */
export type TokenMode = 'T1' | 'T2' | 'T3';

/**
 * The authorisation token of 7.4.2-s01b. In T1 the old SHO has signed it, in T2 the TRE; in T3 the TRE has signed it
 * with the token of the old SHO, its consent, inside (DEC-81).
 */
export interface Token {
  readonly tid: Serial;
  readonly devId: DevId;
  readonly oldSho: ShoId;
  readonly newSho: ShoId;
  readonly epoch: Serial;
  readonly expired: boolean;
  readonly signedBy: Signer;
  /** Who signed the consent inside; absent where there is none. */
  readonly consent?: Signer;
}

/** @returns the mode of a token whose signatures hold for a device that leaves `oldSho`, or null where they do not. */
export const modeOf = ({ signedBy, consent }: Token, oldSho: ShoId | null): TokenMode | null => {
  if (consent === undefined) return signedBy === oldSho ? 'T1' : signedBy === 'tre' ? 'T2' : null;
  return consent === oldSho && signedBy === 'tre' ? 'T3' : null;
};

/** The owner's command to sign a token for one change; it chooses the token's serial (DEC-82). */
export interface TokenCommand {
  readonly tid: Serial;
  readonly devId: DevId;
  readonly oldSho: ShoId;
  readonly newSho: ShoId;
  readonly epoch: Serial;
  readonly expired: boolean;
  readonly signedBy: Signer;
}

/**
 * The re-provisioning instruction of 7.4.3-s02b (M31): a manager of the device has it erase the MCIM of one operator
 * and be provisioned by another. It ends the epoch that it names, and serves once for that (DEC-86).
 */
export interface Instruction {
  readonly devId: DevId;
  readonly oldSho: ShoId;
  readonly newSho: ShoId;
  readonly epoch: Serial;
  readonly signedBy: Signer;
}

/** MCIMobj of 6.3-s14b: the sealed, signed object that carries one MCIM. */
export interface McimObject {
  readonly devId: DevId;
  readonly shoId: ShoId;
  readonly sid: Serial;
  readonly ver: Serial;
  /** Whose decryption key it is sealed to. */
  readonly sealedTo: DevId;
  readonly signedBy: Signer;
  /**
   * `later`: installed, it stays inactive until its SHO orders its activation; without it, it is used once reported.
   */
  readonly activation?: 'later';
  /** The TRE takes it from a DPF that shows a token of its SHO, and from no other (DEC-204). */
  readonly handover?: 'withToken';
  /**
   * It carries no MCIM, but the order to switch to the one that the object of this version has brought and that is in
   * the device, at rest (M32, DEC-141).
   */
  readonly switchTo?: Serial;
  /** Beside the USIM it carries an ISIM, with a credential of its own (DEC-213). */
  readonly isim?: true;
  /** It carries no MCIM: the credential of this PCID, which is in the device, becomes the MCIM (DEC-215). */
  readonly promotes?: Pcid;
}

/**
 * The security token of 4.3-o05: the SHO lets one DPF talk to one device in one session. `other`: a DPF that the
 * session is not with.
 */
export interface DpfToken {
  readonly devId: DevId;
  readonly dpf: 'own' | 'other';
  readonly sid: Serial;
  readonly expired: boolean;
  readonly signedBy: Signer;
}

/**
 * What a DPF has made for an operator (4.3-o07): the MCIM of one session, sealed to the operator and signed by the DPF.
 */
export interface MadePackage {
  readonly devId: DevId;
  readonly sid: Serial;
  /** `other`: to a key that is not the operator's. */
  readonly sealedTo: 'sho' | 'other';
  readonly signedBy: Signer;
}

/** The order to activate an MCIM that is installed (DEC-101): for which device, which session, which MCIM. */
export interface ActivationOrder {
  readonly devId: DevId;
  readonly sid: Serial;
  /** Version of the object that brought it. */
  readonly ver: Serial;
  readonly signedBy: Signer;
}

/** M33: the TRE asks for a new initial credential, under a number of its own; `ver` is that of the one it has. */
export interface RenewalRequest {
  readonly devId: DevId;
  readonly ver: Serial;
  readonly request: Serial;
  /** By it the CCIF knows the keys of the device. */
  readonly certificate: 'registeredRoot' | 'otherRoot';
  readonly signedBy: Signer;
}

/** The object of an M34: a new initial credential, sealed and signed, in answer to one request (DEC-151). */
export interface CredentialObject {
  readonly devId: DevId;
  readonly request: Serial;
  /** Of the credential; that of the factory is 0. */
  readonly ver: Serial;
  /** Whose decryption key it is sealed to. */
  readonly sealedTo: DevId;
  readonly signedBy: Signer;
}

/** The CCIF has the device renew the credential `ver` (DEC-153). */
export interface RenewalOrder {
  readonly devId: DevId;
  readonly ver: Serial;
  readonly signedBy: Signer;
}

/** The TRE says that the credential `ver` has taken the place of the one before. */
export type RenewalAck = RenewalOrder;

/**
 * What an M12 shows of the platform credential. A whole certificate: of the registered root and registered, of that
 * root but not registered (any more), or of another root. A reference: to the certificate of the device, or to another.
 * The part of a device: naming its group, or another.
 */
export type Presented =
  'registeredRoot' | 'superseded' | 'otherRoot' | 'reference' | 'otherReference' | 'devicePart' | 'otherGroup';

/** What the TRE says of itself (M12), relayed unchanged to the SHO and the PVA. */
export interface ValidationInfo {
  readonly sid: Serial;
  readonly devId: DevId;
  readonly shoId: ShoId;
  readonly nonce: Nonce;
  readonly state: PlatformState;
  readonly certificate: Presented;
  readonly signedBy: Signer;
}

/** @returns the attestation alone, of a message that carries it among other fields. */
export const infoOf = ({ sid, devId, shoId, nonce, state, certificate, signedBy }: ValidationInfo): ValidationInfo => ({
  sid,
  devId,
  shoId,
  nonce,
  state,
  certificate,
  signedBy,
});

/** @returns whether two attestations are the same octets. */
export const isSameInfo = (one: ValidationInfo, other: ValidationInfo): boolean =>
  one.sid === other.sid &&
  one.devId === other.devId &&
  one.shoId === other.shoId &&
  one.nonce === other.nonce &&
  one.state === other.state &&
  one.certificate === other.certificate &&
  one.signedBy === other.signedBy;
