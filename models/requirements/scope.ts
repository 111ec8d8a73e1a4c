/**
 * Which statements the scenarios have to answer for, and which of them a run can show.
 *
 * V1: supply, contract and first provisioning over 3GPP access with the DPF at the RO, up to operational service. Under
 * other placements, for which it answers besides those on placement: V2, V5 to V8. Over non-3GPP access, without what
 * happens over 3GPP access alone: V3 authenticated, V4 open. Beside a stranger: V17. V1 with other credentials: V9 made
 * by the supplier, V21 given to or made by the ICF; V10 other forms of the platform credential; V20 other sources of
 * it, and announcements of a change. V1 with options: V16 an MCIM that waits, V18 a DPF that checks or makes the MCIM,
 * V19 what applications send, V22 addresses that a network names, V23 who becomes the SHO and how the DRF is reached,
 * V24 an ISIM and IMS, V25 the promotion of the PCID, V26 a DPF that calls or shows a token, V27 an SHO that is chosen
 * by a rule, V30, which has the change as well, a policy of the regulator. V11: the change over the old SHO in token
 * mode T1 with its failures, the return to the previous MCIM and to pristine, after which first provisioning runs
 * again; V11-T2 and V11-T3 are what the other token modes add. V13: its NOTE under every order of the timers. V14: both
 * MCIMs in one device. V28, V29: other readings of a failed installation and of a discarded MCIM. V12: the change
 * through pristine on an instruction of the owner, and first provisioning after it. V15: V12 with an initial credential
 * that has an end and is renewed.
 *
 * A statement without an entry is outside all of them. `observable: false` carries the argument why no transition of a
 * role can stand for the statement, and what judges it instead.
 */
import type { RequirementId } from './tr-33.812.js';

/** V1 under another placement of the functions. */
const PLACEMENTS = ['V2', 'V5', 'V6', 'V7', 'V8'] as const;

export type ScopedScenario =
  | 'V1'
  | (typeof PLACEMENTS)[number]
  | (typeof NON3GPP)[number]
  | 'V9'
  | 'V10'
  | 'V11'
  | (typeof TOKEN_MODES)[number]
  | 'V12'
  | 'V13'
  | 'V15'
  | 'V14'
  | 'V16'
  | 'V17'
  | 'V18'
  | 'V19'
  | 'V20'
  | 'V21'
  | 'V22'
  | 'V23'
  | 'V24'
  | 'V25'
  | 'V26'
  | 'V27'
  | 'V28'
  | 'V29'
  | 'V30';

export type ScopeEntry =
  | { readonly scenarios: readonly ScopedScenario[]; readonly observable: true }
  | { readonly scenarios: readonly ScopedScenario[]; readonly observable: false; readonly reason: string };

/** V11 in another token mode; for what it shares with T1, V11 answers. */
const TOKEN_MODES = ['V11-T2', 'V11-T3'] as const;

/** V1 over an access that is no 3GPP access. */
const NON3GPP = ['V3', 'V4'] as const;

/** Supply and contract: they happen once, before the first power-on. */
const IN_SUPPLY = [
  'TR33812-5.1.3.3.2.1-r10',
  'TR33812-5.1.3.3.4-r01',
  'TR33812-5.1.3.3.4-r02',
  'TR33812-5.1.3.4.1-r01',
  'TR33812-5.1.3.4.1-r04',
  'TR33812-5.1.3.4.1-r07',
  'TR33812-5.1.3.4.1-o08',
  'TR33812-5.1.3.5.3-r01',
  'TR33812-5.1.3.5.3-o04',
  'TR33812-5.1.3.5.3-n06',
  'TR33812-5.1.3.5.8-r10',
  'TR33812-5.1.3.5.8-r11',
] as const satisfies readonly RequirementId[];

/** First provisioning: V1 runs it once, V11 again after a return to pristine, V12 as its last step. */
const IN_PROVISIONING = [
  'TR33812-5.1.3.2-p03',
  'TR33812-5.1.3.2-p05',
  'TR33812-5.1.3.2-p06',
  'TR33812-5.1.3.2-p07',
  'TR33812-5.1.3.3.1-r02',
  'TR33812-5.1.3.3.2.1-r02',
  'TR33812-5.1.3.3.2.1-o04',
  'TR33812-5.1.3.3.2.1-r07',
  'TR33812-5.1.3.3.2.1-r08',
  'TR33812-5.1.3.3.2.1-o11',
  'TR33812-5.1.3.3.2.1-r15',
  'TR33812-5.1.3.3.2.1-o17',
  'TR33812-5.1.3.3.2.1-r19',
  'TR33812-5.1.3.3.2.1-r21',
  'TR33812-5.1.3.3.2.1-o23',
  'TR33812-5.1.3.3.2.2-r01',
  'TR33812-5.1.3.3.3.1-r01',
  'TR33812-5.1.3.3.3.2-r01',
  'TR33812-5.1.3.4.2-r01',
  'TR33812-5.1.3.4.2-r02',
  'TR33812-5.1.3.4.3-r01',
  'TR33812-5.1.3.4.3-o03',
  'TR33812-5.1.3.4.3-r04',
  'TR33812-5.1.3.4.3-r06',
  'TR33812-5.1.3.4.3-r08',
  'TR33812-5.1.3.4.3-r10',
  'TR33812-5.1.3.4.4-r02',
  'TR33812-5.1.3.4.4-o03',
  'TR33812-5.1.3.5.2-r01',
  'TR33812-5.1.3.5.2-r02',
  'TR33812-5.1.3.5.2-r03',
  'TR33812-5.1.3.5.5-r03',
  'TR33812-5.1.3.5.6-r01',
  'TR33812-5.1.3.5.6-r02',
  'TR33812-5.1.3.5.8-r01',
  'TR33812-5.1.3.5.8-r03',
  'TR33812-5.1.3.5.8-r04',
  'TR33812-5.1.3.5.8-o07',
  'TR33812-5.1.3.5.8-o09',
  'TR33812-5.1.3.5.8-o12',
  'TR33812-5.1.3.6.2-r01',
  'TR33812-5.1.3.6.3-s01a',
  'TR33812-5.1.3.6.3-s01b',
  'TR33812-5.1.3.6.3-s01c',
  'TR33812-5.1.3.6.3-s01d',
  'TR33812-5.1.3.6.3-s02a',
  'TR33812-5.1.3.6.3-s03a',
  'TR33812-5.1.3.6.3-s03b',
  'TR33812-5.1.3.6.3-s03n',
  'TR33812-5.1.3.6.3-s04',
  'TR33812-5.1.3.6.3-s05',
  'TR33812-5.1.3.6.3-s06a',
  'TR33812-5.1.3.6.3-s06b',
  'TR33812-5.1.3.6.3-s07a',
  'TR33812-5.1.3.6.3-s07b',
  'TR33812-5.1.3.6.3-s08a',
  'TR33812-5.1.3.6.3-s08b',
  'TR33812-5.1.3.6.3-s09a',
  'TR33812-5.1.3.6.3-s09b',
  'TR33812-5.1.3.6.3-s10',
  'TR33812-5.1.3.6.3-s11a',
  'TR33812-5.1.3.6.3-s11b',
  'TR33812-5.1.3.6.3-s12',
  'TR33812-5.1.3.6.3-s13',
  'TR33812-5.1.3.6.3-s14a',
  'TR33812-5.1.3.6.3-s14b',
  'TR33812-5.1.3.6.3-s15a',
  'TR33812-5.1.3.6.3-s15b',
  'TR33812-5.1.3.6.3-s16',
  'TR33812-5.1.3.6.3-s17a',
  'TR33812-5.1.3.6.3-s17b',
  'TR33812-5.1.3.6.3-s18',
  'TR33812-5.1.3.6.3-s19',
  'TR33812-5.1.3.6.3-r20',
] as const satisfies readonly RequirementId[];

/** An initial credential that the supplier makes. */
const IN_OWN_CREDENTIAL = [
  'TR33812-5.1.3.4.1-o09',
  'TR33812-5.1.3.4.1-o10',
] as const satisfies readonly RequirementId[];

/** Both MCIMs present. */
const IN_TWO_MCIMS = ['TR33812-5.1.3.7.4.2-v01', 'TR33812-5.1.3.7.4.2-v02'] as const satisfies readonly RequirementId[];

/** An MCIM that waits for its activation. */
const IN_DELAYED_ACTIVATION = [
  'TR33812-5.1.3.3.1-o04',
  'TR33812-5.1.3.5.2-o05',
] as const satisfies readonly RequirementId[];

/** Forms of the platform credential, its renewal, and OCSP. */
const IN_PLATFORM_VARIANTS = [
  'TR33812-5.1.3.5.8-r05',
  'TR33812-5.1.3.5.8-o06',
  'TR33812-5.1.3.6.3-o23',
] as const satisfies readonly RequirementId[];

/** What functions of the registration operator may do besides. */
const IN_REGISTRATION_OPTIONS = [
  'TR33812-5.1.3.4.3-o07',
  'TR33812-5.1.3.4.3-o11',
  'TR33812-5.1.3.4.3-o12',
] as const satisfies readonly RequirementId[];

/** What subscriber and PVA may do besides. */
const IN_SOURCES = [
  'TR33812-5.1.3.5.2-o04',
  'TR33812-5.1.3.5.2-o06',
  'TR33812-5.1.3.5.2-o07',
  'TR33812-5.1.3.5.8-o02',
] as const satisfies readonly RequirementId[];

/** Addresses of servers, from a network or from the factory. */
const IN_FINDING = ['TR33812-5.1.3.3.2.1-o16', 'TR33812-5.1.3.3.2.1-o18'] as const satisfies readonly RequirementId[];

/** What applications send, over the first access and in service. */
const IN_TRAFFIC = [
  'TR33812-5.1.3.3.2.1-o25',
  'TR33812-5.1.3.3.2.1-r26',
  'TR33812-5.1.3.4.3-r09',
  'TR33812-5.1.3.3.2.1-r14',
  'TR33812-5.1.3.3.2.2-o02',
  'TR33812-5.1.3.3.2.2-o03',
  'TR33812-5.1.3.3.2.2-o04',
  'TR33812-5.1.3.5.5-o04',
] as const satisfies readonly RequirementId[];

/** Who becomes the SHO, and how the DRF is reached, in another way. */
const IN_SETTLEMENT = ['TR33812-5.1.3.5.3-o07', 'TR33812-5.1.3.5.5-o05'] as const satisfies readonly RequirementId[];

/** An ISIM beside the USIM, and IMS in service. */
const IN_IMS = ['TR33812-5.1.3.3.2.1-o24', 'TR33812-5.1.3.3.2.2-o05'] as const satisfies readonly RequirementId[];

/** How DPF and device come to talk, and by whose leave. */
const IN_TALK = ['TR33812-5.1.3.4.3-r02', 'TR33812-5.1.3.4.3-o05'] as const satisfies readonly RequirementId[];

/** The credential of the PCID becomes the MCIM. */
const IN_PROMOTION = ['TR33812-5.1.3.6.3-s08o'] as const satisfies readonly RequirementId[];

/** A new initial credential. */
const IN_RENEWAL = [
  'TR33812-5.1.3.3.2.1-o13',
  'TR33812-5.1.3.7.4.3-n07',
  'TR33812-5.1.3.7.4.3-n08',
  'TR33812-5.1.3.7.4.3-n09',
  'TR33812-5.1.3.7.4.3-n10',
  'TR33812-5.1.3.7.4.3-n11',
] as const satisfies readonly RequirementId[];

/** Either change: over the old SHO, or through pristine. */
const IN_EITHER_CHANGE = [
  'TR33812-5.1.3.2-p08',
  'TR33812-5.1.3.3.2.2-r06',
  'TR33812-5.1.3.5.6-r03',
  'TR33812-5.1.3.7.2-p02',
  'TR33812-5.1.3.7.2-p04',
  'TR33812-5.1.3.7.2-p06',
  'TR33812-5.1.3.7.4.1-n01',
] as const satisfies readonly RequirementId[];

/** The change through pristine. */
const IN_REPROVISIONING = [
  'TR33812-5.1.3.7.2-p05',
  'TR33812-5.1.3.7.4.3-o00',
  'TR33812-5.1.3.7.4.3-r01',
  'TR33812-5.1.3.7.4.3-s01',
  'TR33812-5.1.3.7.4.3-s02a',
  'TR33812-5.1.3.7.4.3-s02b',
  'TR33812-5.1.3.7.4.3-s03a',
  'TR33812-5.1.3.7.4.3-s03b',
  'TR33812-5.1.3.7.4.3-s04',
] as const satisfies readonly RequirementId[];

/** The change over the old SHO, its NOTE, and what follows a failure. */
const IN_CHANGE = [
  'TR33812-5.1.3.5.6-r04',
  'TR33812-5.1.3.7.2-p03',
  'TR33812-5.1.3.7.4.2-o00',
  'TR33812-5.1.3.7.4.2-s01a',
  'TR33812-5.1.3.7.4.2-s01b',
  'TR33812-5.1.3.7.4.2-s01c',
  'TR33812-5.1.3.7.4.2-s02',
  'TR33812-5.1.3.7.4.2-s03a',
  'TR33812-5.1.3.7.4.2-s03b',
  'TR33812-5.1.3.7.4.2-s04a',
  'TR33812-5.1.3.7.4.2-s04b',
  'TR33812-5.1.3.7.4.2-s05',
  'TR33812-5.1.3.7.4.2-s06',
  'TR33812-5.1.3.7.4.2-s07',
  'TR33812-5.1.3.7.4.2-s08',
  'TR33812-5.1.3.7.4.2-s09',
  'TR33812-5.1.3.7.4.2-s10a',
  'TR33812-5.1.3.7.4.2-s10b',
  'TR33812-5.1.3.7.4.2-s10c',
  'TR33812-5.1.3.7.4.2-s11a',
  'TR33812-5.1.3.7.4.2-s11b',
  'TR33812-5.1.3.7.4.2-s12',
  'TR33812-5.1.3.7.4.2-s13a',
  'TR33812-5.1.3.7.4.2-s13b',
  'TR33812-5.1.3.7.4.2-s14',
  'TR33812-5.1.3.7.4.2-s15a',
  'TR33812-5.1.3.7.4.2-s15b',
  'TR33812-5.1.3.7.4.2-n16a',
  'TR33812-5.1.3.7.4.2-n16b',
  'TR33812-5.1.3.7.4.2-n16c',
  'TR33812-5.1.3.7.4.2-n16d',
  'TR33812-5.1.3.7.4.2-s16',
  'TR33812-5.1.3.7.4.2-s17',
  'TR33812-5.1.3.7.4.3-o05',
] as const satisfies readonly RequirementId[];

/**
 * What V1 shows and V3 and V4 do not: the PCID and those who issue it, and the way to the DRF by VNO and ICF. With it
 * goes what a transition of this way says besides; the statements are those of V1.
 */
const OVER_3GPP_ALONE: readonly RequirementId[] = [
  'TR33812-5.1.3.2-p06',
  'TR33812-5.1.3.3.2.1-r02',
  'TR33812-5.1.3.3.2.1-o04',
  'TR33812-5.1.3.3.2.1-r06',
  'TR33812-5.1.3.3.2.1-r07',
  'TR33812-5.1.3.3.2.1-r08',
  'TR33812-5.1.3.3.2.1-r09',
  'TR33812-5.1.3.3.2.1-r10',
  'TR33812-5.1.3.4.1-r01',
  'TR33812-5.1.3.4.1-r02',
  'TR33812-5.1.3.4.1-o03',
  'TR33812-5.1.3.4.1-r04',
  'TR33812-5.1.3.4.1-r07',
  'TR33812-5.1.3.4.1-o08',
  'TR33812-5.1.3.4.2-r02',
  'TR33812-5.1.3.4.4-r01',
  'TR33812-5.1.3.4.4-r02',
  'TR33812-5.1.3.4.4-o03',
  'TR33812-5.1.3.5.3-o03',
  'TR33812-5.1.3.5.5-r01',
  'TR33812-5.1.3.5.5-r03',
  'TR33812-5.1.3.5.5-r06',
  'TR33812-5.1.3.5.8-o07',
  'TR33812-5.1.3.5.8-o09',
  'TR33812-5.1.3.6.2-r01',
  'TR33812-5.1.3.6.3-s01a',
  'TR33812-5.1.3.6.3-s01b',
  'TR33812-5.1.3.6.3-s01c',
  'TR33812-5.1.3.6.3-s01d',
  'TR33812-5.1.3.6.3-s02a',
  'TR33812-5.1.3.6.3-s03a',
  'TR33812-5.1.3.6.3-s03b',
  'TR33812-5.1.3.6.3-s03n',
  'TR33812-5.1.3.6.3-s04',
  'TR33812-5.1.3.6.3-s05',
  'TR33812-5.1.3.6.3-s05p',
  'TR33812-5.1.3.6.3-s06a',
  'TR33812-5.1.3.6.3-s06b',
  'TR33812-5.1.3.6.3-s07a',
  'TR33812-5.1.3.6.3-s07b',
];

/** Where the ICF has its credentials from, and whom it gives them. */
const IN_GIVING_TO_ICF = ['TR33812-5.1.3.4.4-o04', 'TR33812-5.1.3.4.4-o05'] as const satisfies readonly RequirementId[];

/** Clause 6.4 and what other clauses say of non-3GPP access, with the scenarios that show it. */
const OVER_NON3GPP = {
  'TR33812-5.1.3.3.2.1-o05': NON3GPP,
  'TR33812-5.1.3.3.2.1-o12': ['V3'],
  'TR33812-5.1.3.5.7-r01': NON3GPP,
  'TR33812-5.1.3.6.4-r01': NON3GPP,
  'TR33812-5.1.3.6.4-o02': ['V3'],
  'TR33812-5.1.3.6.4-o03': ['V4'],
  'TR33812-5.1.3.6.4-r04': ['V4'],
  'TR33812-5.1.3.6.4-r05': NON3GPP,
} as const satisfies Readonly<Partial<Record<RequirementId, readonly ScopedScenario[]>>>;

const NOT_OBSERVABLE = {
  'TR33812-5.1.3.7.4.2-v03': {
    scenarios: ['V14'],
    reason:
      'It is about what operators never get; that no message of the TRE carries a credential can be read off the list of messages, and that nobody touches the MCIM of the other is property G-08d.',
  },
  'TR33812-5.1.3.7.4.2-v04': {
    scenarios: ['V14'],
    reason: 'It is about the stored form; unit tests take the key of each slot to the block of each other (DEC-105).',
  },
  'TR33812-5.1.3.1-r01': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It is about the set of services, not about an event; who begins what can be read off the list of messages.',
  },
  'TR33812-5.1.3.1-r02': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It is about which channels exist. A test finds those of the device in every composition, and compares them with the list of roles that have none, and why (models/scenarios/waivers.ts).',
  },
  'TR33812-5.1.3.1-r03': {
    scenarios: ['V2', 'V6', 'V7', 'V8'],
    reason:
      'It compares placements, in which the same transitions are taken; the ends and safety of these scenarios judge it.',
  },
  'TR33812-5.1.3.2-p01': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It compares devices: what they are made for is said in the factory alone, and a test of the scenarios finds in each of them the same machines of M2ME and TRE.',
  },
  'TR33812-5.1.3.2-p02': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It says which services are apart. That nothing a network for access says leads to a command that touches a slot is read off all steps of the M2ME by a test (test/services.slow.test.ts).',
  },
  'TR33812-5.1.3.2-p04': {
    scenarios: ['V3', 'V4', 'V23'],
    reason:
      'It compares runs with and without a secure bearer. V4 and V23 make every claim of first provisioning over an access that anybody can use in the name of the device, with the same machines as V1.',
  },
  'TR33812-5.1.3.3.1-r01': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It classifies the users of the services; no message follows from it that its own statements do not demand.',
  },
  'TR33812-5.1.3.3.1-r03': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'It classifies services; discovery, download and supply are observed through their own statements.',
  },
  'TR33812-5.1.3.3.2.1-r01': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'It names four parts of one service, which are observed one by one: r02, r15, r19, and in V19 o25.',
  },
  'TR33812-5.1.3.3.2.1-r03': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It asks for some bootstrap function; the claimed one (o04) is what a run shows, and rule PR-01 wants a claim.',
  },
  'TR33812-5.1.3.3.2.1-r06': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It forbids additions to the VNO. Its machine has no event and no state for a PCID: it asks the operator that an identity names for vectors, by the message by which it asks for those of anybody.',
  },
  'TR33812-5.1.3.3.2.1-r09': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It is about the form of a record that the models carry as a symbol; the codec of an implementation shows it.',
  },
  'TR33812-5.1.3.3.2.1-r20': {
    scenarios: ['V3', 'V4'],
    reason:
      'It compares accesses: from the bootstrap on, what M2ME, DPF and SHO take is the same in V1, V3 and V4, which a test of the scenarios compares.',
  },
  'TR33812-5.1.3.3.2.1-r22': {
    scenarios: ['V3', 'V4'],
    reason:
      'It ranges over accesses and contents of a package: V1, V3, V4 and V23 carry the same object over an access each, and V19 loads software over whichever access there is.',
  },
  'TR33812-5.1.3.3.4-r03': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'That a device has a TRE is how the composition is built: each M2ME is linked to one.',
  },
  'TR33812-5.1.3.4.1-r02': {
    scenarios: ['V1'],
    reason: 'It is a condition on configurations, not on behaviour; rule PR-02 checks it.',
  },
  'TR33812-5.1.3.4.1-o03': {
    scenarios: ['V1'],
    reason: 'Which organisation runs the CCIF changes no message; both placements are the same composition.',
  },
  'TR33812-5.1.3.4.4-r01': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'It says what the ICF is for; what it does is in r02 and o03 of the clause and in steps 3 to 6.',
  },
  'TR33812-5.1.3.5.1-r01': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It is a list of roles, of which each has a chart; the regulator has none, being policy that others are configured with (AMB-34).',
  },
  'TR33812-5.1.3.5.1-r02': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'The placement is the configuration that V1 and V11 run on, not something that happens in them.',
  },
  'TR33812-5.1.3.5.3-o03': {
    scenarios: ['V1'],
    reason:
      'Which organisation runs the CCIF changes no message; that the credential is in the device is in 3.2.1-r10.',
  },
  'TR33812-5.1.3.5.4-r01': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'It sums up ICF, DRF and DPF, whose own statements are observed.',
  },
  'TR33812-5.1.3.5.5-r01': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'It defines the word VNO; that any operator will do is a parameter of the composition.',
  },
  'TR33812-5.1.3.5.5-o02': {
    scenarios: ['V5'],
    reason:
      'Which operator a function belongs to is no event; V1 has two operators, V5 has one, and the ends judge it.',
  },
  'TR33812-5.1.3.5.5-r06': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'The path from VNO to SHO lies below the messages: no role sends one over it that another statement omits.',
  },
  'TR33812-5.1.3.5.8-o08': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It is about what is never sent: no message of the TRE has a field for a key, and a test searches whatever leaves a role in first provisioning and a change for each key of the device (impl/roles/secrecy.test.ts).',
  },
  'TR33812-5.1.3.6.1-r01': {
    scenarios: ['V3', 'V4'],
    reason: 'It says that both accesses are described; the ends of V1, V3 and V4 are runs over each of them.',
  },
  'TR33812-5.1.3.6.1-o02': {
    scenarios: ['V2', 'V8'],
    reason: 'Where the DPF sits changes no transition of a role; G-13d and the end of V2 judge it.',
  },
  'TR33812-5.1.3.6.2-o02': {
    scenarios: ['V6'],
    reason: 'How many operators there are changes no transition of a role; G-13f and the end of V6 judge it.',
  },
  'TR33812-5.1.3.6.2-o03': {
    scenarios: ['V8'],
    reason: 'Where PVA and DPF sit changes no transition of a role; G-13d, G-13e and the end of V8 judge it.',
  },
  'TR33812-5.1.3.6.2-r04': {
    scenarios: ['V5'],
    reason: 'That two parts share nothing is the absence of an influence in every run; G-08, G-08b and G-08c judge it.',
  },
  'TR33812-5.1.3.6.3-s02b': {
    scenarios: ['V6'],
    reason: 'Step 2 is the same transition inside one operator; G-13f and the end of V6 judge it.',
  },
  'TR33812-5.1.3.6.3-s05p': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'It names a phase; its steps are observed one by one.',
  },
  'TR33812-5.1.3.6.3-s10p': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'It names a phase; its steps are observed one by one.',
  },
  'TR33812-5.1.3.6.3-s19p': {
    scenarios: ['V1', 'V11', 'V12'],
    reason: 'It names a phase; its steps are observed one by one.',
  },
  'TR33812-5.1.3.6.3-r21': {
    scenarios: ['V1', 'V11', 'V12'],
    reason:
      'It asks for the protection of all steps at once. The decisions on each step carry the means; G-03 to G-18 are properties of the scenarios that take these steps, and that no key is sent in the clear is a test of the implementation.',
  },
  'TR33812-5.1.3.7.2-p01': {
    scenarios: ['V11', 'V12'],
    reason: 'Reuse is a property of the design: both procedures run on the same machines of the roles.',
  },
  'TR33812-5.1.3.7.4.2-n16e': {
    scenarios: ['V11', 'V13'],
    reason:
      'It claims something of every run; G-16 judges it with retention and return both on, V13 each order of the timers.',
  },
  'TR33812-5.1.3.7.4.2-n18': {
    scenarios: ['V11'],
    reason: 'It speaks of a contract between operators; only its content, the retention period, reaches the protocol.',
  },
  'TR33812-5.1.3.7.4.3-n06': {
    scenarios: ['V12'],
    reason: 'It names steps of another list (AMB-42); that first provisioning follows is observed through s04.',
  },
} as const satisfies Readonly<
  Partial<Record<RequirementId, { readonly scenarios: readonly ScopedScenario[]; readonly reason: string }>>
>;

/** With the scenarios that are V1 under another placement, or over another access. */
const withVariants = (id: RequirementId, scenarios: readonly ScopedScenario[]): readonly ScopedScenario[] =>
  scenarios.flatMap((scenario): readonly ScopedScenario[] =>
    scenario === 'V1' ? [scenario, ...PLACEMENTS, 'V17', ...(OVER_3GPP_ALONE.includes(id) ? [] : NON3GPP)] : [scenario],
  );

const observed = (ids: readonly RequirementId[], scenarios: readonly ScopedScenario[]) =>
  ids.map((id): [RequirementId, ScopeEntry] => [id, { scenarios: withVariants(id, scenarios), observable: true }]);

const argued = (Object.keys(NOT_OBSERVABLE) as (keyof typeof NOT_OBSERVABLE)[]).map(
  (id): [RequirementId, ScopeEntry] => {
    const { scenarios, reason } = NOT_OBSERVABLE[id];
    return [id, { scenarios: withVariants(id, scenarios), observable: false, reason }];
  },
);

export const SCOPE: Readonly<Partial<Record<RequirementId, ScopeEntry>>> = Object.fromEntries([
  ...observed(IN_SUPPLY, ['V1']),
  ...observed(IN_PROVISIONING, ['V1', 'V11', 'V12']),
  ...observed(IN_OWN_CREDENTIAL, ['V9']),
  ...observed(IN_TWO_MCIMS, ['V14']),
  ...observed(IN_DELAYED_ACTIVATION, ['V16']),
  ...observed(IN_RENEWAL, ['V15']),
  ...observed(IN_PLATFORM_VARIANTS, ['V10']),
  ...observed(IN_REGISTRATION_OPTIONS, ['V18']),
  ...observed(IN_SOURCES, ['V20']),
  ...observed(IN_TRAFFIC, ['V19']),
  ...observed(IN_GIVING_TO_ICF, ['V21']),
  ...observed(IN_FINDING, ['V22']),
  ...observed(IN_SETTLEMENT, ['V23']),
  ...observed(IN_IMS, ['V24']),
  ...observed(IN_PROMOTION, ['V25']),
  ...observed(IN_TALK, ['V26']),
  ...observed(['TR33812-5.1.3.5.3-o05'], ['V27']),
  ...observed(['TR33812-5.1.3.5.9-r01'], ['V30']),
  ...observed(IN_EITHER_CHANGE, ['V11', 'V12']),
  ...observed(IN_CHANGE, ['V11']),
  ...observed(['TR33812-5.1.3.7.4.2-s01d'], TOKEN_MODES),
  ...observed(IN_REPROVISIONING, ['V12']),
  ...(Object.keys(OVER_NON3GPP) as (keyof typeof OVER_NON3GPP)[]).flatMap((id) => observed([id], OVER_NON3GPP[id])),
  ...argued,
]);

/** The statements that a scenario has to show. */
export function observableIn(scenario: ScopedScenario): readonly RequirementId[] {
  return (Object.keys(SCOPE) as RequirementId[]).filter((id) => {
    const entry = SCOPE[id];
    return entry?.observable === true && entry.scenarios.includes(scenario);
  });
}
