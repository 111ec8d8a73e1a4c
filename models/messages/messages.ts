/**
 * The symbolic messages M01..M40 with what was added to them (DEC-52..54, DEC-61), as events of the receiving machine.
 *
 * Types are `<originator>.<name>`; payloads are the fields that some guard looks at or some role passes on.
 * docs/guide/profile.md, section 2, has the same list with everything that protects it.
 */
import type {
  AccessKind,
  ActivationOrder,
  Announcement,
  ApplicationObject,
  BootPhase,
  CertStatus,
  CredentialObject,
  Datagram,
  DevId,
  DpfToken,
  Identity,
  Instruction,
  InitialCredential,
  InitialIdentity,
  IntegrityPolicy,
  MadePackage,
  McimObject,
  NamedServer,
  NetworkParameters,
  Nonce,
  Pcid,
  PfcForm,
  RegionPolicy,
  RenewalAck,
  RenewalOrder,
  RenewalRequest,
  ReportStatus,
  SealedCredential,
  SealedMaterial,
  SelectionRule,
  Serial,
  ShoId,
  Signer,
  StateStatement,
  SuppliedPfc,
  Token,
  TokenCommand,
  TokenMode,
  ValidationInfo,
  Verdict,
} from './symbols.js';

export type None = Record<never, never>;

/** Challenge of an authentication vector; `sqn` stands for RAND and AUTN together. */
export interface Challenge {
  readonly sqn: Serial;
  readonly mac: 'good' | 'bad';
}

/**
 * Answer to a challenge: `res` for the RAND of `sqn`, or a failure; with a failure of freshness `sqn` is SQN-MS of the
 * AUTS.
 */
export interface ChallengeAnswer {
  readonly result: 'res' | 'macFailure' | 'syncFailure';
  readonly sqn: Serial;
  /** Whether RES, or the MAC-S of the AUTS, was computed with the right key. */
  readonly keyed: boolean;
}

/** A proof to the non-3GPP provider: for which of its challenges, and whether made with the right credential. */
export interface AccessProof {
  readonly nonce: Serial;
  readonly keyed: boolean;
}

/** M10b; `after` is the counter of the last bootstrap that the device has followed, which dates it (DEC-93). */
export interface Discovery {
  readonly devId: DevId;
  readonly after: Serial;
  readonly signedBy: Signer;
}

export interface Bootstrap {
  readonly devId: DevId;
  readonly shoId: ShoId;
  readonly ctr: Serial;
  readonly nonce: Nonce;
  readonly expired: boolean;
  readonly signedBy: Signer;
}

export interface Report {
  readonly sid: Serial;
  readonly devId: DevId;
  readonly shoId: ShoId;
  readonly status: ReportStatus;
  /** Changes that the device has committed, this one counted if it succeeded. */
  readonly epoch: Serial;
  readonly signedBy: Signer;
}

export interface ReportAck {
  readonly sid: Serial;
  readonly status: ReportStatus;
  readonly signedBy: Signer;
}

export interface SessionDecision {
  readonly sid: Serial;
  readonly signedBy: Signer;
}

export interface AttestChallenge extends SessionDecision {
  readonly nonce: Nonce;
}

/** What the PVA says of an attestation, which is `info`. */
export interface Judgement {
  readonly sid: Serial;
  readonly verdict: Verdict;
  readonly info: ValidationInfo;
  readonly signedBy: Signer;
}

export interface Notice {
  readonly tid: Serial;
  readonly devId: DevId;
  readonly epoch: Serial;
  readonly attempt: number;
  /** Of the token that it carries; absent for T1. */
  readonly mode?: UnderOwner;
  /** It carries a token that is not the one of its id: nobody's, for another device or another operator, or of another id. */
  readonly carries?: 'another';
  readonly signedBy: Signer;
}

export interface TidSigned {
  readonly tid: Serial;
  readonly signedBy: Signer;
}

/** M27. `keeps`: the old SHO agrees that its MCIM stays in the device, at rest (DEC-140). */
export interface DiscardAck extends TidSigned {
  readonly keeps?: true;
}

/** What becomes of the old MCIM when it is discarded: destroyed at once, or, by default, sealed (AMB-22). */
export interface Discarding {
  readonly destroys?: true;
}

/** The modes in which the owner's word stands behind a token. */
export type UnderOwner = Exclude<TokenMode, 'T1'>;

/** M28; in T2 with the token, of which the old SHO may never have heard (DEC-84). */
export interface Cancel extends TidSigned {
  readonly mode?: 'T2';
}

/** The owner's command, and in T3 the token of the old SHO that the TRE is to sign as well. */
export interface CommandedToken {
  readonly command: TokenCommand;
  readonly consent: Token | null;
}

/** What the TRE says of an MCIM that it has erased on instruction: whose it was, and which epoch has ended with it. */
export interface Departure {
  readonly devId: DevId;
  readonly shoId: ShoId;
  readonly epoch: Serial;
  readonly signedBy: Signer;
}

/** Payload of each message by type. */
export interface Payloads {
  // Set-up
  /**
   * Without `group` a whole certificate; else the part of the device, and that of its group, of another, or a forged
   * one; or that of its group, and a forged part of the device.
   */
  'supplier.registerPfc': { readonly devId: DevId; readonly group?: 'own' | 'other' | 'forged' | 'ownForForgedDevice' };
  /** The supplier hands the platform credential over with the device, for the PVA (5.2-o07). */
  'supplier.supplyWithPfc': SuppliedPfc;
  'subscriber.registerPfc': SuppliedPfc;
  'pva.pfcRegistered': { readonly devId: DevId };
  /** The PVA is to issue the platform credential (5.8-o02). */
  'supplier.requestPfc': { readonly devId: DevId };
  'pva.pfc': { readonly devId: DevId; readonly signedBy: 'pva' | 'rogue' };
  /** M35 after an update of the device (5.8-r05). */
  'supplier.updatePfc': StateStatement;
  'supplier.requestCredential': { readonly devId: DevId };
  'ccif.credential': { readonly devId: DevId };
  'supplier.requestAccessCredential': { readonly devId: DevId };
  'icsp.accessCredential': { readonly devId: DevId };
  /**
   * `tokens`: the one token mode that the device takes (DEC-81); absent for T1. Without `pfc` it presents the whole
   * certificate.
   */
  'supplier.configure': {
    readonly devId: DevId;
    readonly initial: InitialCredential;
    readonly tokens?: UnderOwner;
    readonly pfc?: Exclude<PfcForm, 'carried'>;
    /** The credential has a lifetime, and the device knows who renews it. */
    readonly renewal?: true;
    /** The device is told no address of a server, and asks the network for one. */
    readonly addresses?: 'none';
  };
  'm2me.configured': { readonly devId: DevId };
  'supplier.supply': { readonly devId: DevId };
  /** Mode B of 4.1: the supplier tells the CCIF what it has made. */
  'supplier.reportCredential': { readonly devId: DevId };
  /** Mode C of 4.1: the device, and its credential for the CCIF. */
  'supplier.supplyWithCredential': { readonly devId: DevId; readonly credential: SealedCredential };
  'subscriber.conveyCredential': { readonly credential: SealedCredential };
  'ccif.credentialConveyed': { readonly devId: DevId };
  /**
   * Credentials and vectors that an ICF is given: by the supplier, over an operator, or by the subscriber (4.4-o05).
   */
  'supplier.conveyMaterial': { readonly material: SealedMaterial };
  'sho.conveyMaterial': { readonly material: SealedMaterial };
  'supplier.supplyWithMaterial': { readonly devId: DevId; readonly material: SealedMaterial };
  'subscriber.conveyMaterial': { readonly material: SealedMaterial };
  'icf.materialTaken': { readonly devId: DevId };
  /** The ICF makes the credential, and hears which one the supplier has loaded (4.4-o04). */
  'icf.credential': { readonly devId: DevId };
  'supplier.credentialLoaded': { readonly devId: DevId; readonly loaded: 'same' | 'other' };
  'subscriber.contract': {
    readonly devId: DevId;
    readonly shoId: ShoId;
    readonly complete: boolean;
    /** The MCIM is to wait for its activation. */
    readonly activation?: 'later';
    readonly signedBy: Signer;
  };
  'sho.contractRegister': {
    readonly devId: DevId;
    readonly shoId: ShoId;
    readonly evidence: 'good' | 'bad';
    /** Where pools of nonces are told apart: the one that comes with it; so below. */
    readonly pool?: Nonce;
    readonly signedBy: Signer;
  };
  'drf.contractRegistered': { readonly devId: DevId };
  /** The policy of the region does not name the operator (DEC-233). */
  'drf.contractRefused': { readonly devId: DevId };
  'sho.contractConfirmed': { readonly shoId: ShoId };
  // M38, which configures who takes it
  'regulator.policy': RegionPolicy & { readonly signedBy: Signer };
  // A choice of the SHO at the first connection (5.3-o05)
  /** The RO is to say when the device, which no operator has under contract, has come to an access network. */
  'subscriber.watch': { readonly devId: DevId; readonly signedBy: Signer };
  'drf.watching': { readonly devId: DevId };
  'drf.firstConnection': { readonly devId: DevId; readonly access: AccessKind; readonly signedBy: Signer };
  /** Which SHO the rule has chosen, and upon which access. */
  'subscriber.selectionReport': { readonly shoId: ShoId; readonly access: AccessKind };
  'subscriber.powerOn': None;
  // Attach and AKA
  'm2me.attach': { readonly identity: Identity };
  'vno.avRequest': { readonly identity: Identity; readonly auts: 'none' | 'good' | 'bad'; readonly sqnMs: Serial };
  'icf.credentialRequest': { readonly identity: Identity };
  /** `renewed`: it has taken the place of the first, under which the DRF knows the device. */
  'ccif.credentialResponse': { readonly identity: Identity; readonly found: boolean; readonly renewed?: true };
  'icf.avResponse': {
    readonly identity: Identity;
    readonly result: 'ok' | 'unknownPcid' | 'resyncFailed';
    readonly sqn: Serial;
  };
  'vno.authRequest': Challenge;
  /** `shoId`: whose network; the radio tells. */
  'sho.authRequest': Challenge & { readonly shoId: ShoId };
  'm2me.authResponse': ChallengeAnswer;
  /** `restricted`: to the peers that a device without an MCIM needs (DEC-171). */
  'vno.attachAccept': { readonly connectivity?: 'restricted' };
  /** `filter`: the peers and access points that the contract names, and no others (DEC-172). */
  'sho.attachAccept': { readonly shoId: ShoId; readonly filter?: 'named' };
  'vno.attachReject': { readonly cause: 'unroutable' | 'unknownIdentity' | 'authFailed' };
  /** Paging by the identity on the air: the network does not know where the device is, or whether (DEC-191). */
  'sho.page': { readonly shoId: ShoId };
  'sho.attachReject': { readonly cause: 'unknownIdentity' | 'authFailed'; readonly shoId: ShoId };
  'vno.sessionUp': { readonly identity: Identity };
  'm2me.detach': None;
  'icf.bootRequest': { readonly identity: Identity };
  'drf.bootFailed': { readonly identity: Identity };
  // Non-3GPP access
  'm2me.requestAccess': None;
  'icsp.authRequest': { readonly nonce: Serial };
  'm2me.accessProof': AccessProof;
  'icsp.accessAccept': None;
  'icsp.accessReject': None;
  'm2me.releaseAccess': None;
  /** What the network knows of servers is asked for, once there is IP connectivity. */
  'm2me.resolve': None;
  'icsp.addresses': { readonly server: NamedServer };
  // Data of applications
  'm2me.datagram': Datagram;
  'vno.datagram': Datagram;
  'icsp.datagram': Datagram;
  'sho.datagram': Datagram;
  // Management of applications
  'dpf.application': ApplicationObject;
  'manager.application': ApplicationObject;
  'm2me.applicationAck': { readonly ver: Serial };
  // Network parameters
  /** `shoId`: whose network; the radio tells. */
  'sho.parameters': NetworkParameters & { readonly shoId: ShoId };
  'm2me.parametersAck': { readonly ver: Serial };
  // IMS, over the access of the operator in service
  'm2me.imsRegister': { readonly identity: Identity };
  'sho.imsChallenge': Challenge & { readonly shoId: ShoId };
  'm2me.imsResponse': ChallengeAnswer;
  'sho.imsAccept': { readonly shoId: ShoId };
  'sho.imsReject': { readonly cause: 'unknownIdentity' | 'authFailed'; readonly shoId: ShoId };
  // Discovery, validation, provisioning
  'm2me.discover': Discovery;
  'drf.bootstrap': Bootstrap;
  'm2me.provisioningInfo': ValidationInfo;
  'dpf.relayInfo': ValidationInfo;
  'sho.attestChallenge': AttestChallenge;
  'dpf.attestChallenge': AttestChallenge;
  /** `reqId`: the session that the asking SHO means; the M12 names its own. */
  'sho.validationRequest': ValidationInfo & { readonly requester: ShoId; readonly reqId: Serial };
  /** M14 in the form of a status request; `asked` is the nonce of RFC 6960, one for each request. */
  'sho.statusRequest': ValidationInfo & {
    readonly requester: ShoId;
    readonly reqId: Serial;
    readonly asked: Serial;
  };
  /** M15 in that form; `current`: within thisUpdate and nextUpdate. */
  'pva.statusResponse': {
    readonly sid: Serial;
    readonly status: CertStatus;
    readonly info: ValidationInfo;
    readonly asked: Serial;
    readonly current: boolean;
    readonly signedBy: Signer;
  };
  /** `info`: the attestation that was judged; on the wire its digest. */
  'pva.validationResponse': Judgement;
  // A DPF that checks the device itself, with what the PVA says of the same attestation
  'dpf.verificationRequest': ValidationInfo & { readonly reqId: Serial };
  'pva.verificationData': Judgement;
  'dpf.downloadRefused': Judgement;
  // A DPF that makes the MCIM by the rules of the operator, and tells it what it has made
  'sho.packageOrder': SessionDecision & { readonly devId: DevId };
  'dpf.package': MadePackage;
  // The credential of the PCID becomes the MCIM: inside the house of RO and SHO
  'sho.promotionRequest': { readonly shoId: ShoId; readonly identity: Pcid };
  /** `sqn`: of the last vector that was made from it. */
  'icf.promotion': { readonly identity: Pcid; readonly found: boolean; readonly sqn: Serial };
  /** The device has been let in with it: the ICF gives no more vectors. */
  'sho.promoted': { readonly shoId: ShoId; readonly identity: Pcid };
  'sho.mcimDeliver': {
    readonly sid: Serial;
    readonly object: McimObject;
    /** The authorisation of 6.3-s15b: absent, by the issuing SHO for this device and object, or by somebody else. */
    readonly authorisation: 'none' | 'good' | 'bad';
    readonly token: Token | null;
    /** With the authorisation: what the DPF has to show the device (4.3-o05). */
    readonly dpfToken?: DpfToken;
  };
  'dpf.chunk': {
    readonly sid: Serial;
    readonly seq: 1 | 2;
    readonly object: McimObject;
    readonly token: Token | null;
    readonly dpfToken?: DpfToken;
  };
  // A DPF that calls the device (4.3-r02)
  /** The device that has this PCID is attached, and where. */
  'icf.deviceAddress': { readonly identity: Identity };
  'sho.deviceAddress': { readonly devId: DevId; readonly shoId: ShoId; readonly signedBy: Signer };
  /** It names nobody: whoever is in a session repeats what it has said to its DPF (DEC-203). */
  'dpf.call': None;
  'm2me.installReport': Report;
  'dpf.reportForward': Report;
  'sho.reportAck': ReportAck;
  'dpf.reportAck': ReportAck;
  'sho.abort': SessionDecision;
  'dpf.abort': SessionDecision;
  'sho.serviceNotice': { readonly shoId: ShoId; readonly status: 'success' | 'installed' | 'aborted' | 'refused' };
  // Delayed activation
  'subscriber.activationRequest': { readonly shoId: ShoId; readonly signedBy: Signer };
  'sho.activation': ActivationOrder;
  'dpf.activation': ActivationOrder;
  // Renewal of the initial credential: M33, M34, and who begins and who ends it
  'ccif.renewalOrder': RenewalOrder;
  'm2me.renewalRequest': RenewalRequest;
  'ccif.renewal': { readonly object: CredentialObject };
  'm2me.renewalAck': RenewalAck;
  'ccif.credentialWithdrawn': { readonly identity: Pcid };
  // Change of operator
  'subscriber.tokenRequest': { readonly newSho: ShoId; readonly signedBy: Signer };
  'sho.token': { readonly token: Token };
  'sho.tokenRefused': None;
  'subscriber.changeParams': { readonly token: Token | null; readonly signedBy: Signer };
  /** The subscriber tells the RO which operator it is about to change to; the one that serves: no change (5.2-o04). */
  'subscriber.changeAnnouncement': Announcement & { readonly signedBy: Signer };
  'sho.forwardParams': {
    readonly shoId: ShoId;
    readonly token: Token;
    readonly pool?: Nonce;
    readonly signedBy: Signer;
  };
  'drf.paramsRefused': None;
  'm2me.discardNotice': Notice;
  'sho.discardAck': DiscardAck;
  'm2me.discardCancel': Cancel;
  'sho.cancelAck': TidSigned;
  /** `sid` and `epoch` are those of the report that is the proof. */
  'sho.registerSubscription': {
    readonly shoId: ShoId;
    readonly proof: 'good' | 'bad';
    readonly sid: Serial;
    readonly epoch: Serial;
    readonly signedBy: Signer;
  };
  'drf.registrationAck': None;
  /** `tid`: of the token that announced the change. */
  'drf.changeConfirmed': {
    readonly devId: DevId;
    readonly newSho: ShoId;
    readonly tid: Serial;
    readonly signedBy: Signer;
  };
  'sho.withdrawPending': { readonly shoId: ShoId; readonly signedBy: Signer };
  'drf.pendingWithdrawn': None;
  // The token under the owner's authority (T2, T3): asked for, commanded, signed, handed on
  'subscriber.authorisationRequest': {
    readonly newSho: ShoId;
    readonly consent: Token | null;
    readonly signedBy: Signer;
  };
  'owner.tokenCommand': CommandedToken;
  'm2me.token': { readonly token: Token };
  'owner.token': { readonly token: Token };
  'owner.authorisationRefused': None;
  // Change of operator through pristine: M31, and M24, M25, M26 and M30 in the form that they have there
  'subscriber.instructionRequest': { readonly newSho: ShoId; readonly signedBy: Signer };
  'owner.instruction': { readonly instruction: Instruction };
  'owner.instructionRefused': None;
  'subscriber.reprovisionParams': { readonly instruction: Instruction; readonly signedBy: Signer };
  'sho.forwardReprovision': {
    readonly shoId: ShoId;
    readonly instruction: Instruction;
    readonly pool?: Nonce;
    readonly signedBy: Signer;
  };
  'drf.instruction': { readonly instruction: Instruction };
  'm2me.departureNotice': Departure;
  /** `epoch`: the one that ended with the departure. */
  'drf.departureConfirmed': {
    readonly devId: DevId;
    readonly newSho: ShoId;
    readonly epoch: Serial;
    readonly signedBy: Signer;
  };
  // The link between M2ME and TRE
  'm2me.loadFactory': {
    readonly devId: DevId;
    readonly initial: InitialCredential;
    readonly tokens?: UnderOwner;
    readonly pfc?: Exclude<PfcForm, 'carried'>;
    readonly renewal?: true;
  };
  'tre.factoryLoaded': { readonly devId: DevId };
  'm2me.boot': None;
  'tre.bootState': {
    readonly phase: BootPhase;
    readonly identity: Identity | InitialIdentity;
    readonly old: ShoId | null;
  };
  /** `application`: which one of the package is to answer; the USIM where it is absent. */
  'm2me.aka': Challenge & { readonly identity: Identity; readonly application?: 'isim' };
  'tre.akaResult': ChallengeAnswer;
  'm2me.selectIsim': None;
  'tre.isimSelected': { readonly identity: ShoId };
  'm2me.proveAccess': { readonly nonce: Serial };
  'tre.accessProof': AccessProof;
  'm2me.signDiscovery': None;
  'tre.discovery': Discovery;
  'm2me.openSession': Bootstrap;
  'tre.sessionOpened': ValidationInfo;
  'm2me.attestAgain': AttestChallenge;
  'm2me.stage': { readonly object: McimObject; readonly dpfToken?: DpfToken };
  'tre.staged': { readonly shoId: ShoId };
  'm2me.install': None;
  'tre.installed': None;
  'tre.installFailed': None;
  'm2me.signToken': CommandedToken;
  'tre.token': { readonly token: Token };
  'm2me.commitIntent': { readonly token: Token | null };
  'tre.intentWritten': { readonly oldSho: ShoId };
  'm2me.signNotice': { readonly attempt: number };
  'tre.notice': Notice;
  'm2me.swap': DiscardAck & Discarding;
  /** The old SHO has not answered; the owner's word is to do (DEC-48). */
  'm2me.swapUnanswered': Discarding;
  'tre.swapped': None;
  'm2me.activate': { readonly ack: ReportAck | null };
  'tre.activated': { readonly identity: ShoId };
  /** Acknowledged, and it waits for an order. */
  'tre.inactive': None;
  'm2me.activateOnOrder': ActivationOrder;
  'm2me.signReport': { readonly status: ReportStatus };
  'tre.report': Report;
  'm2me.commit': ReportAck;
  'tre.committed': { readonly identity: ShoId };
  'm2me.closeReport': ReportAck;
  'tre.reportClosed': None;
  'm2me.revert': None;
  'tre.reverted': { readonly identity: ShoId };
  'm2me.signCancel': None;
  'tre.cancel': Cancel;
  'm2me.closeCancel': TidSigned;
  'tre.cancelClosed': None;
  'm2me.checkAbort': SessionDecision;
  'tre.abortVerified': None;
  'm2me.revertToPristine': None;
  'tre.pristine': { readonly identity: InitialIdentity };
  'm2me.reprovision': { readonly instruction: Instruction };
  /** And what the device attaches with once it has left. */
  'tre.departure': Departure & { readonly identity: InitialIdentity };
  /** With the order of the CCIF where that has begun it. */
  'm2me.signRenewal': { readonly order: RenewalOrder | null };
  'tre.renewalRequest': RenewalRequest;
  'm2me.renew': { readonly object: CredentialObject };
  'tre.renewed': RenewalAck;
  'tre.refused': { readonly cause: string };
  // Time, environment, principals
  'timer.retryExpired': None;
  'timer.fallbackExpired': None;
  'timer.registerExpired': None;
  'timer.requestExpired': None;
  'timer.leaseExpired': None;
  'timer.retentionExpired': None;
  'env.powerCut': None;
  'env.powerRestored': None;
  'env.slotFault': None;
  /** `by`: the supplier, who updates the platform, or somebody else. */
  'env.tamper': { readonly by?: 'supplier' };
  'env.initialCredentialLost': None;
  /** What is left of its life is no longer than a provisioning may take (DEC-154). */
  'env.initialCredentialNearsEnd': None;
  /** A visited network is in reach that lets whoever asks in, to the DRF (DEC-220). */
  'env.openNetworkFound': None;
  'env.coverageLost': None;
  'env.coverageRegained': None;
  /** A network function loses what it holds in memory alone (DEC-190). */
  'env.restarted': None;
  'principal.make': {
    readonly initial: InitialCredential;
    readonly tokens?: UnderOwner;
    readonly renewal?: true;
    /** No address of a server goes into the device. */
    readonly addresses?: 'none';
  };
  /** The CCIF is to have the credential of the device renewed. */
  'principal.renewCredential': None;
  'principal.provideAccess': { readonly access: 'authenticated' | 'open' };
  /** Whoever runs DHCP at the provider has it name this server from now on. */
  'principal.nameServer': { readonly server: NamedServer };
  /** The supplier makes the initial credential itself; who tells the CCIF. */
  'principal.makeWithCredential': { readonly conveyedBy: 'supplier' | 'subscriber' };
  /** The device is to present its platform credential in another form than whole. */
  'principal.makeWithPfc': { readonly form: Exclude<PfcForm, 'carried'> };
  /**
   * Who gives the PVA the platform credential, where the supplier does not: the subscriber, or nobody, for the PVA
   * issues it.
   */
  'principal.makeWithPfcFrom': { readonly source: 'subscriber' | 'pva' };
  /** The supplier makes the device and gives the ICF what it needs of it, over whom (4.4-o05). */
  'principal.makeForIcf': {
    readonly holds: SealedMaterial['holds'];
    readonly through: 'supplier' | 'subscriber' | ShoId;
  };
  /** The supplier makes the device with a credential of the ICF (4.4-o04). */
  'principal.makeWithCredentialOfIcf': None;
  /** The supplier has updated the device and tells the PVA what to expect from now on. */
  'principal.refreshPfc': None;
  /** The operator asks the PVA for a status instead of a verdict. */
  'principal.requireStatus': None;
  /** The operator is to keep what it has issued, here and in the device, when the device leaves it. */
  'principal.keepMcim': None;
  /** An application on the device sends something. */
  'principal.sendData': Datagram;
  /** The applications of the device are to run the next version, or the one that is not acknowledged yet. */
  'principal.loadApplication': { readonly endpoint: boolean };
  /** The visited network gives a device without an MCIM no more than it needs. */
  'principal.restrict': None;
  /** The visited network lets a device without an identity in, to those who provision it (DEC-220). */
  'principal.openToDrf': None;
  /** By contract the device reaches the peers that are named in it and no others. */
  'principal.limitPeers': None;
  /**
   * The device is to use the next version of the operator's network parameters, or the one that is not acknowledged
   * yet.
   */
  'principal.provisionParameters': None;
  /** The operator, which is the RO as well, makes the PCIDs of its devices their operational identities. */
  'principal.promotePcids': None;
  /** The packages of the operator have an ISIM from now on, and its network an IMS. */
  'principal.offerIms': None;
  /** An application on the device wants to be reached through IMS. */
  'principal.registerIms': None;
  /** The ICF is to tell the DPF where devices are, from the next one on. */
  'principal.tellDpf': None;
  /** The operator tells the DPF where the device is. */
  'principal.tellAddress': None;
  /** The DPF is to open a session with the device. */
  'principal.callDevice': { readonly devId: DevId };
  /** The operator wants the DPF to show the device a token, in every session. */
  'principal.grantTokens': None;
  'principal.revoke': None;
  /** The SHO of the name and the RO agree on what the DPF sees to. */
  'principal.requireIntegrity': { readonly shoId: ShoId; readonly requires: IntegrityPolicy };
  /** The SHO of the name gives the DPF the rules by which MCIMs are made for it. */
  'principal.storeRules': { readonly shoId: ShoId };
  /** The operator has the DPF make its MCIMs. */
  'principal.delegatePackages': None;
  'principal.selectSho': { readonly shoId: ShoId; readonly activation?: 'later' };
  /** The SHO is to be chosen by a rule when the device first connects. */
  'principal.selectByRule': { readonly rule: SelectionRule };
  /** The subscriber is to tell the RO which change is coming, or that none is. */
  'principal.announceChange': { readonly shoId: ShoId };
  /** The MCIM that is installed is to be activated. */
  'principal.activate': None;
  'principal.tryAgain': None;
  /** The device is to be provisioned by the SHO of the name and no other, before it is switched on (DEC-221). */
  'principal.preconfigureSho': { readonly shoId: ShoId };
  /**
   * How a change of this device ends that goes wrong, and what discarding an MCIM means, before it is switched on
   * (DEC-231, DEC-232).
   */
  'principal.configureChange': {
    readonly failedInstallation: 'pristine' | 'stays';
    readonly discarded: 'sealed' | 'destroyed';
  };
  /** The owner decides that the device is to be provisioned anew. */
  'principal.reprovision': { readonly oldSho: ShoId; readonly newSho: ShoId; readonly epoch: Serial };
  /** The owner decides that the device may change its operator (T2, T3). */
  'principal.authorise': { readonly oldSho: ShoId; readonly newSho: ShoId; readonly epoch: Serial };
  /**
   * The subscriber selects another operator with the owner's word, and in T3 with the consent of the one that serves.
   */
  'principal.selectByOwner': { readonly shoId: ShoId; readonly mode: UnderOwner };
  /** The owner instructs the device itself. */
  'principal.instruct': None;
  /** The subscriber takes another operator without asking the one that serves. */
  'principal.contractAnew': { readonly shoId: ShoId };
}

export type MessageType = keyof Payloads;

/** The event of one message type, or the union for several. */
export type Message<T extends MessageType = MessageType> = { [K in T]: { readonly type: K } & Payloads[K] }[T];
