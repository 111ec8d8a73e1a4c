/**
 * The security goals G-01..G-20 as claims, and the counter-measure switches that keep them.
 *
 * A claim is what holds with every switch on; `models/properties` turns it into predicates over the
 * composed state. A switch names one protection that a role can be built without, so that the attack
 * it prevents can be shown.
 */
export interface Goal {
  readonly title: string;
  readonly claim: string;
}

export const GOALS = {
  'G-01': {
    title: 'MCIM secrecy',
    claim: 'Nobody but the issuing SHO and the one TRE it was issued to ever knows the keys of an MCIM.',
  },
  'G-02': {
    title: 'Root secrecy',
    claim: 'The key of a PCID and the private keys of a PfC never become known to the attacker.',
  },
  'G-03': {
    title: 'Validated platform',
    claim: 'An SHO issues an MCIM only after a fresh, positive validation of that platform in that session.',
  },
  'G-04': {
    title: 'Binding to the TRE',
    claim: 'An MCIM is encrypted to the TRE of the contracted device, and no two devices hold the same MCIM.',
  },
  'G-05': {
    title: 'Authentic bootstrap',
    claim: 'A device accepts only a fresh bootstrap sent by the DRF, and contacts only the DPF named in it.',
  },
  'G-06': {
    title: 'Object origin and order',
    claim: 'A TRE installs only an object of the announced SHO, of this session, newer than the last from that SHO.',
  },
  'G-07': {
    title: 'Authorised change',
    claim: 'An MCIM is provisioned, replaced or erased only when the entitled party wanted exactly that.',
  },
  'G-08': {
    title: 'Operator separation',
    claim: "No operator learns or influences another operator's MCIM.",
  },
  'G-09': {
    title: 'Blind intermediaries',
    claim: 'DPF, RO, VNO, old SHO and ICSP never learn an MCIM that they carry.',
  },
  'G-10': {
    title: 'Atomic change',
    claim: 'In every reachable state, power cuts included, exactly one of old MCIM, new MCIM and pristine is usable.',
  },
  'G-11': {
    title: 'One active MCIM',
    claim: 'At most one MCIM is active in a device.',
  },
  'G-12': {
    title: 'Independence of access',
    claim: 'The other goals hold on a hostile bearer, and each authentication vector serves once, in order.',
  },
  'G-13': {
    title: 'Agreement',
    claim: 'What SHO and DRF hold true about a device is what its TRE did.',
  },
  'G-14': {
    title: 'No foreign registration',
    claim: 'Nobody but the device and its entitled SHO can release it or register it elsewhere.',
  },
  'G-15': {
    title: 'Bounded cost',
    claim: 'A flood of messages costs a role no more than its stated number of slots and sessions.',
  },
  'G-16': {
    title: 'No stranding',
    claim: 'From every reachable state operational service can be reached again.',
  },
  'G-17': {
    title: 'No lock-in',
    claim: 'The subscriber can always begin a change that the current SHO cannot prevent.',
  },
  'G-18': {
    title: 'Confined bootstrap access',
    claim: 'Bootstrap access carries traffic of provisioning and MCIM upkeep only.',
  },
  'G-19': {
    title: 'No downgrade',
    claim: 'The strongest variant that both sides offer is used; a weaker one only by configuration.',
  },
  'G-20': {
    title: 'Unlinkability',
    claim: 'An observer cannot link PCID or TRE identity across sessions. Reported, not claimed.',
  },
} as const satisfies Readonly<Record<`G-${string}`, Goal>>;

export type GoalId = keyof typeof GOALS;

export const COUNTER_MEASURES = {
  CM_BOOT_AUTH: 'The device accepts only a bootstrap signed by its DRF.',
  CM_BOOT_FRESH: 'The device accepts only a bootstrap whose counter is newer than the last accepted.',
  CM_SHO_BIND: 'The issuer of an object must be the SHO that the accepted bootstrap named.',
  CM_OBJ_SIG: 'An object is signed by the SHO before it is encrypted.',
  CM_OBJ_FRESH: 'An object must belong to this session and be newer than the last from that issuer.',
  CM_PVA: 'The SHO issues only after a positive verdict of the PVA.',
  CM_ATT_FRESH: 'An attestation signs a single-use nonce of the validating side.',
  CM_ID_BIND: 'The SHO encrypts only to the certified key of the contracted device.',
  CM_TOK_REQ: 'An active MCIM is replaced only under an authorisation token.',
  CM_TOK_BIND: 'A token serves only the device and the old and new SHO that it names.',
  CM_TOK_FRESH: 'A token serves once, in its epoch, within its validity.',
  CM_NTC_POP: 'The old SHO accepts a discard notice only with the TRE signature over it.',
  CM_ACK_AUTH: 'The device accepts only an acknowledgement signed by the old SHO.',
  CM_RELEASE_2P: 'The old SHO keeps serving after the notice until the change is confirmed or given up.',
  CM_PRI_AUTH: 'The device erases its MCIM only on the instruction of a registered manager.',
  CM_PRI_FRESH: 'An instruction to re-provision serves once.',
  CM_PRI_BIND: 'After an erasure the device takes only a bootstrap for the SHO that the instruction named.',
  CM_REG_AUTH: 'The DRF changes an entry only for an SHO that proves its claim on the device.',
  CM_REG_PENDING: 'The DRF keeps a pending entry during a change, and lookup prefers it.',
  CM_REP_AUTH: 'A report counts only with the TRE signature over session, MCIM and status.',
  CM_FALLBACK: 'The old MCIM stays sealed until the new one has served.',
  CM_JOURNAL: 'Each step of a change is on record before the next begins.',
  CM_OLD_RETAIN: 'The old SHO keeps its records until the change is confirmed or retention ends.',
  CM_PRISTINE_GUARD: 'The device erases its MCIM only while a bootstrap path is usable.',
  CM_REJECT_SEAL: 'Upon a rejection, which nobody signs, the old MCIM is sealed and not erased.',
  CM_FAILED_INSTALL: 'A change in which an installation has failed is not withdrawn: the old MCIM is gone.',
  CM_FAILURE_KEPT:
    'What a failed installation has cost is kept until its report is acknowledged, and no power cut takes it.',
  CM_RESELECT: 'The subscriber may select another SHO after a failure.',
  CM_ALT_PATH: 'A change has a way that does not lead through the old SHO.',
  CM_STAGE_QUOTA: 'A device stages at most one object, and an abort frees it.',
  CM_FALLBACK_LIMIT: 'A device falls back a bounded number of times in a row.',
  CM_CONFINE: 'The device sends over bootstrap access to the listed peers only.',
  CM_CCIF_WRAP: 'A credential conveyed by the subscriber is encrypted to the CCIF and authenticated by the supplier.',
  CM_SLOT_ISO: 'An operation on one slot of the TRE neither reads nor changes another.',
  CM_SQN: 'AKA refuses a sequence number that it has accepted before.',
} as const satisfies Readonly<Record<`CM_${string}`, string>>;

export type CounterMeasure = keyof typeof COUNTER_MEASURES;
