/**
 * The options of an implementation (PICS), the rules that a set of claims must satisfy, and the
 * claims of the base configuration on which scenarios V1 and V11 run, and V12 with one claim more.
 *
 * An option selects whole tests, never a step. The rules are those of a static conformance review;
 * `advice` marks a configuration that is legal and probably not meant.
 */
export interface PicsOption {
  readonly question: string;
  /** Where the source opens the option; a decision where the source is silent. */
  readonly where: string;
  /** m: always claimed; o: free; c: bound by a rule of {@link PICS_RULES}. */
  readonly status: 'm' | 'o' | 'c';
}

export const PICS = {
  PICS_PLACEMENT: {
    question: 'Can functions sit on other roles than in the default table?',
    where: '5.1.3.1, 5.1.3.5.1',
    status: 'c',
  },
  PICS_DPF_AT_SHO: { question: 'Does the SHO host the DPF?', where: '5.1.3.6.1', status: 'c' },
  PICS_PVA_AT_SHO: { question: 'Does the SHO host the PVA?', where: '5.1.3.6.2', status: 'c' },
  PICS_VNO_EQ_SHO: { question: 'Is the VNO the same operator as the SHO?', where: '5.1.3.5.5', status: 'c' },
  PICS_VNO_EQ_RO: { question: 'Is the VNO the same operator as the RO?', where: '5.1.3.6.2', status: 'c' },
  PICS_RO_EQ_SHO: {
    question: 'Is the RO the same operator as the SHO?',
    where: '5.1.3.6.3 step 8, AMB-07',
    status: 'c',
  },
  PICS_REG_POLICY: {
    question: 'Does a policy of the regulator limit the operators of a region?',
    where: '5.1.3.5.9',
    status: 'o',
  },
  PICS_DELAYED_ACTIVATION: {
    question: 'Can an MCIM be installed inactive and activated later?',
    where: '5.1.3.3.1',
    status: 'c',
  },

  PICS_BOOT_3GPP: { question: 'Can the device bootstrap over a 3GPP network?', where: '5.1.3.3.2.1', status: 'c' },
  PICS_BOOT_NON3GPP: {
    question: 'Can the device bootstrap over a non-3GPP network?',
    where: '5.1.3.3.2.1',
    status: 'c',
  },
  PICS_NON3GPP_AUTH: { question: 'Does the ICSP authenticate the device?', where: '5.1.3.6.4', status: 'c' },
  PICS_NON3GPP_UNAUTH: { question: 'Does the ICSP give unauthenticated access?', where: '5.1.3.6.4', status: 'c' },
  PICS_VNO_OPEN_DRF: {
    question: 'Does the VNO give access to the DRF without a credential?',
    where: '5.1.3.5.5',
    status: 'o',
  },
  PICS_VNO_RESTRICTED: {
    question: 'Does the VNO restrict the peers of a bootstrapping device?',
    where: '5.1.3.5.5',
    status: 'o',
  },
  PICS_AKA_IN_TRE: { question: 'Does the bootstrap AKA run in the TRE?', where: '5.1.3.3.2.1', status: 'o' },
  PICS_ADDR_DHCP: { question: 'Do server addresses come from BOOTP or DHCP?', where: '5.1.3.3.2.1', status: 'c' },
  PICS_ADDR_OMADM: {
    question: 'Do server addresses come from an OMA DM bootstrap?',
    where: '5.1.3.3.2.1, 5.1.3.4.3',
    status: 'c',
  },
  PICS_ADDR_PRECONF: { question: 'Are server addresses configured in the factory?', where: '5.1.3.3.2.1', status: 'c' },
  PICS_APP_MGMT: {
    question: 'Are M2M applications managed over bootstrap access?',
    where: '5.1.3.3.2.1',
    status: 'o',
  },

  PICS_CCIF: { question: 'Is there a CCIF?', where: '5.1.3.4.1', status: 'c' },
  PICS_CCIF_HOST: {
    question: 'Does the supplier host the CCIF (otherwise a central body)?',
    where: '5.1.3.4.1, 5.1.3.5.3',
    status: 'c',
  },
  PICS_CCIF_MODE_A: {
    question: 'Does the CCIF make the bootstrap credential and pass it to the supplier?',
    where: '5.1.3.4.1',
    status: 'c',
  },
  PICS_CCIF_MODE_B: {
    question: 'Does the supplier make the bootstrap credential and report it to the CCIF?',
    where: '5.1.3.4.1',
    status: 'c',
  },
  PICS_CCIF_MODE_C: {
    question: 'Does the supplier make the bootstrap credential and the subscriber convey it to the CCIF?',
    where: '5.1.3.4.1',
    status: 'c',
  },
  PICS_CRED_KIND: {
    question: 'Are bootstrap credentials of other kinds than an IMSI with a key supported?',
    where: '5.1.3.4.1 NOTE 2',
    status: 'o',
  },
  PICS_AKA_TUAK: {
    question: 'Can a credential be one for TUAK instead of MILENAGE?',
    where: '5.1.3.3.2.1, AMB-38',
    status: 'o',
  },
  PICS_PCID_LIFETIME: { question: 'Has a bootstrap credential a lifetime?', where: '5.1.3.7.4.3 NOTE 2', status: 'c' },
  PICS_PCID_RENEWAL: {
    question: 'Can a device obtain a new bootstrap credential?',
    where: '5.1.3.3.2.1, 5.1.3.7.4.3 NOTE 2',
    status: 'c',
  },
  PICS_PCID_RENEWAL_PUSH: {
    question: 'Can the network start the renewal of a bootstrap credential?',
    where: '5.1.3.7.4.3 NOTE 2',
    status: 'c',
  },
  PICS_PCID_PROMOTION: {
    question: 'Can the identity of a PCID become the operational one?',
    where: '5.1.3.6.3 step 8',
    status: 'c',
  },

  PICS_ICF: { question: 'Is there an ICF?', where: '5.1.3.4.4', status: 'c' },
  PICS_ICF_AV: { question: 'Does the ICF give vectors to the VNO?', where: '5.1.3.4.4', status: 'c' },
  PICS_ICF_FETCH_CCIF: {
    question: 'Does the ICF fetch an unknown credential from the CCIF?',
    where: '5.1.3.6.3 NOTE 1',
    status: 'c',
  },
  PICS_ICF_TO_M2MES: {
    question: 'Does the ICF make vectors or credentials for the supplier?',
    where: '5.1.3.4.4',
    status: 'c',
  },
  PICS_ICF_FROM_EXT: {
    question: 'Does the ICF take vectors or credentials from supplier, SHO or subscriber?',
    where: '5.1.3.4.4',
    status: 'c',
  },

  PICS_DPF_ADDR_SOURCE: {
    question: 'Does the DPF learn from SHO or ICF how to reach a device?',
    where: '5.1.3.4.3',
    status: 'o',
  },
  PICS_DPF_TOKEN: {
    question: 'Does the authorisation of the DPF carry a token for the device?',
    where: '5.1.3.4.3',
    status: 'o',
  },
  PICS_DPF_INTEGRITY: {
    question: 'Does the DPF check the integrity of device or TRE?',
    where: '5.1.3.4.3',
    status: 'o',
  },
  PICS_MCIM_SRC_SHO: { question: 'Does the SHO make the MCIM package?', where: '5.1.3.4.3', status: 'c' },
  PICS_MCIM_SRC_DPF: { question: 'Does the DPF make the MCIM package?', where: '5.1.3.4.3', status: 'c' },
  PICS_MCIM_UPDATE: { question: 'Can the DPF update an installed MCIM?', where: '5.1.3.4.3', status: 'o' },
  PICS_MCIM_USIM: { question: 'Can a package hold a USIM application?', where: '5.1.3.3.2.1', status: 'o' },
  PICS_MCIM_ISIM: { question: 'Can a package hold an ISIM application?', where: '5.1.3.3.2.1', status: 'o' },

  PICS_OP_FILTER: { question: 'Are the peers of an operational device filtered?', where: '5.1.3.3.2.2', status: 'c' },
  PICS_OP_FILTER_APN: { question: 'Is the filter a limit to given APNs?', where: '5.1.3.3.2.2', status: 'c' },
  PICS_OP_PARAM_PROV: { question: 'Are network parameters provisioned separately?', where: '5.1.3.3.2.2', status: 'o' },
  PICS_IMS: { question: 'Is IMS reachable over operational access?', where: '5.1.3.3.2.2', status: 'o' },

  PICS_SUB_NOTIFY_RO: { question: 'Does the subscriber announce a change to the RO?', where: '5.1.3.5.2', status: 'o' },
  PICS_SUB_ACTIVATION: {
    question: 'Does the subscriber contact an activation service?',
    where: '5.1.3.5.2',
    status: 'c',
  },
  PICS_SUB_TO_PVA: {
    question: 'Does the subscriber give the PVA credentials for validation?',
    where: '5.1.3.5.2',
    status: 'o',
  },
  PICS_SUB_FROM_TTP: {
    question: 'Does the subscriber obtain such credentials from a third party?',
    where: '5.1.3.5.2',
    status: 'o',
  },
  PICS_SHO_SELECT_MANUAL: { question: 'Does the subscriber choose the SHO by hand?', where: '5.1.3.5.3', status: 'o' },
  PICS_SHO_SELECT_AUTO: {
    question: 'Is the SHO chosen automatically at the first connection?',
    where: '5.1.3.5.3',
    status: 'o',
  },
  PICS_SHO_PRECONF: { question: 'Is the SHO configured in the device in advance?', where: '5.1.3.5.3', status: 'o' },

  PICS_PVA_ISSUER: { question: 'Does the PVA issue platform credentials?', where: '5.1.3.5.8', status: 'o' },
  PICS_PFC_VARIANT: { question: 'Are several forms of PfC supported?', where: '5.1.3.5.8', status: 'o' },
  PICS_PFC_ROOT: { question: 'Has the PfC a public root of the supplier?', where: '5.1.3.5.8', status: 'c' },
  PICS_PFC_DEVKEY: { question: 'Has the PfC private keys of the device?', where: '5.1.3.5.8', status: 'c' },
  PICS_PFC_CERT: {
    question: 'Has the PfC a certificate of device key and expected state?',
    where: '5.1.3.5.8',
    status: 'c',
  },
  PICS_PFC_INLINE: {
    question: 'Does the device present its certificate during validation?',
    where: '5.1.3.5.8',
    status: 'c',
  },
  PICS_SEC_OMADM: { question: 'Does OMA DM protect steps 8 to 12?', where: '5.1.3.6.3', status: 'o' },
  PICS_SEC_OCSP: { question: 'Does the validation use OCSP?', where: '5.1.3.6.3', status: 'o' },

  PICS_MULTI_MCIM: { question: 'Can the TRE hold more than one MCIM?', where: '5.1.3.7.2', status: 'c' },
  PICS_DUAL_MCIM: {
    question: 'Can a change switch between two MCIMs that are both present?',
    where: '5.1.3.7.4.2',
    status: 'c',
  },
  PICS_CHANGE_VIA_OLD: {
    question: 'Can the operator be changed over connectivity of the old SHO?',
    where: '5.1.3.7.4.2',
    status: 'c',
  },
  PICS_CHANGE_PRISTINE: {
    question: 'Can the operator be changed through the pristine state?',
    where: '5.1.3.7.4.3',
    status: 'c',
  },
  PICS_TOKEN_TRE_SIGNED: {
    question: 'Token mode T2: is the authorisation token signed by the TRE instead of the old SHO?',
    where: '5.1.3.7.4.2 step 1, AMB-15',
    status: 'c',
  },
  PICS_TOKEN_BOTH: {
    question: 'Token mode T3: is the authorisation token signed by the old SHO and by the TRE?',
    where: '5.1.3.7.4.2 step 1, AMB-15',
    status: 'c',
  },
  PICS_FALLBACK_TIMER: {
    question: 'Does the device return to its previous MCIM if the new one finds no network in time?',
    where: '5.1.3.7.4.2 NOTE',
    status: 'c',
  },
  PICS_OLD_RETENTION: {
    question: 'Does the old SHO keep its records for a while?',
    where: '5.1.3.7.4.2 NOTE',
    status: 'c',
  },
  PICS_RESILIENT_INSTALL: {
    question: 'Does a device whose installation failed stay with the old MCIM instead of going to pristine?',
    where: '5.1.3.7.4.2 step 15, AMB-23',
    status: 'c',
  },
} as const satisfies Readonly<Record<`PICS_${string}`, PicsOption>>;

export type PicsId = keyof typeof PICS;

export const PICS_IDS = Object.keys(PICS) as readonly PicsId[];

/** The options an implementation claims; what is not in it is not supported. */
export type PicsConfiguration = readonly PicsId[];

export interface PicsRule {
  readonly id: PicsRuleId;
  readonly sentence: string;
  readonly severity: 'error' | 'advice';
  readonly options: readonly PicsId[];
  readonly holds: (config: PicsConfiguration) => boolean;
}

export type PicsRuleId = `PR-${number}`;

/** What {@link checkPics} says of a broken rule. */
export type PicsViolation = Omit<PicsRule, 'holds'>;

/** The rules that a set of claims breaks; none for a consistent one. */
export function checkPics(config: PicsConfiguration): readonly PicsViolation[] {
  return PICS_RULES.filter((entry) => !entry.holds(config)).map(({ id, sentence, severity, options }) => ({
    id,
    sentence,
    severity,
    options,
  }));
}

const exactlyOne = (config: PicsConfiguration, options: readonly PicsId[]): boolean =>
  options.filter((option) => config.includes(option)).length === 1;

const any = (config: PicsConfiguration, options: readonly PicsId[]): boolean =>
  options.some((option) => config.includes(option));

const all = (config: PicsConfiguration, options: readonly PicsId[]): boolean =>
  options.every((option) => config.includes(option));

export const PICS_RULES: readonly PicsRule[] = [
  {
    id: 'PR-01',
    sentence: 'A device has at least one way to bootstrap.',
    severity: 'error',
    options: ['PICS_BOOT_3GPP', 'PICS_BOOT_NON3GPP'],
    holds: (config) => any(config, ['PICS_BOOT_3GPP', 'PICS_BOOT_NON3GPP']),
  },
  {
    id: 'PR-02',
    sentence: 'Authenticated bootstrap over 3GPP needs a CCIF.',
    severity: 'error',
    options: ['PICS_BOOT_3GPP', 'PICS_VNO_OPEN_DRF', 'PICS_CCIF'],
    holds: (config) =>
      !config.includes('PICS_BOOT_3GPP') || config.includes('PICS_VNO_OPEN_DRF') || config.includes('PICS_CCIF'),
  },
  {
    id: 'PR-03',
    sentence: 'A CCIF has exactly one of the modes A, B and C; without a CCIF none is claimed.',
    severity: 'error',
    options: ['PICS_CCIF', 'PICS_CCIF_MODE_A', 'PICS_CCIF_MODE_B', 'PICS_CCIF_MODE_C'],
    holds: (config) =>
      config.includes('PICS_CCIF')
        ? exactlyOne(config, ['PICS_CCIF_MODE_A', 'PICS_CCIF_MODE_B', 'PICS_CCIF_MODE_C'])
        : !any(config, ['PICS_CCIF_MODE_A', 'PICS_CCIF_MODE_B', 'PICS_CCIF_MODE_C']),
  },
  {
    id: 'PR-04',
    sentence: 'Non-3GPP bootstrap is either authenticated or not; without it neither is claimed.',
    severity: 'error',
    options: ['PICS_BOOT_NON3GPP', 'PICS_NON3GPP_AUTH', 'PICS_NON3GPP_UNAUTH'],
    holds: (config) =>
      config.includes('PICS_BOOT_NON3GPP')
        ? exactlyOne(config, ['PICS_NON3GPP_AUTH', 'PICS_NON3GPP_UNAUTH'])
        : !any(config, ['PICS_NON3GPP_AUTH', 'PICS_NON3GPP_UNAUTH']),
  },
  {
    id: 'PR-05',
    sentence: 'Server addresses come from at least one source.',
    severity: 'error',
    options: ['PICS_ADDR_DHCP', 'PICS_ADDR_OMADM', 'PICS_ADDR_PRECONF'],
    holds: (config) => any(config, ['PICS_ADDR_DHCP', 'PICS_ADDR_OMADM', 'PICS_ADDR_PRECONF']),
  },
  {
    id: 'PR-06',
    sentence: 'MCIM packages are made by the SHO or by the DPF, not by both.',
    severity: 'error',
    options: ['PICS_MCIM_SRC_SHO', 'PICS_MCIM_SRC_DPF'],
    holds: (config) => exactlyOne(config, ['PICS_MCIM_SRC_SHO', 'PICS_MCIM_SRC_DPF']),
  },
  {
    id: 'PR-07',
    sentence: 'Whoever can change the operator through pristine can change it over the old SHO (AMB-31).',
    severity: 'error',
    options: ['PICS_CHANGE_PRISTINE', 'PICS_CHANGE_VIA_OLD'],
    holds: (config) => !config.includes('PICS_CHANGE_PRISTINE') || config.includes('PICS_CHANGE_VIA_OLD'),
  },
  {
    id: 'PR-08',
    sentence: 'Two MCIMs present need room for more than one.',
    severity: 'error',
    options: ['PICS_DUAL_MCIM', 'PICS_MULTI_MCIM'],
    holds: (config) => !config.includes('PICS_DUAL_MCIM') || config.includes('PICS_MULTI_MCIM'),
  },
  {
    id: 'PR-09',
    sentence: 'A return to the previous MCIM needs room for more than one: a sealed slot is a second slot.',
    severity: 'error',
    options: ['PICS_FALLBACK_TIMER', 'PICS_MULTI_MCIM'],
    holds: (config) => !config.includes('PICS_FALLBACK_TIMER') || config.includes('PICS_MULTI_MCIM'),
  },
  {
    id: 'PR-10',
    sentence: 'A return to the previous MCIM is of use only if the old SHO keeps its records.',
    severity: 'advice',
    options: ['PICS_FALLBACK_TIMER', 'PICS_OLD_RETENTION'],
    holds: (config) => !config.includes('PICS_FALLBACK_TIMER') || config.includes('PICS_OLD_RETENTION'),
  },
  {
    id: 'PR-11',
    sentence: 'A renewal that the network starts is a renewal.',
    severity: 'error',
    options: ['PICS_PCID_RENEWAL_PUSH', 'PICS_PCID_RENEWAL'],
    holds: (config) => !config.includes('PICS_PCID_RENEWAL_PUSH') || config.includes('PICS_PCID_RENEWAL'),
  },
  {
    id: 'PR-12',
    sentence: 'A bootstrap credential with a lifetime can be renewed, or no change leads through pristine.',
    severity: 'error',
    options: ['PICS_PCID_LIFETIME', 'PICS_PCID_RENEWAL', 'PICS_CHANGE_PRISTINE'],
    holds: (config) =>
      !config.includes('PICS_PCID_LIFETIME') ||
      config.includes('PICS_PCID_RENEWAL') ||
      !config.includes('PICS_CHANGE_PRISTINE'),
  },
  {
    id: 'PR-13',
    sentence: 'A VNO that is both SHO and RO makes the RO the SHO.',
    severity: 'error',
    options: ['PICS_VNO_EQ_SHO', 'PICS_VNO_EQ_RO', 'PICS_RO_EQ_SHO'],
    holds: (config) => !all(config, ['PICS_VNO_EQ_SHO', 'PICS_VNO_EQ_RO']) || config.includes('PICS_RO_EQ_SHO'),
  },
  {
    id: 'PR-14',
    sentence: 'The identity of a PCID is promoted only where the RO is the SHO (AMB-07).',
    severity: 'error',
    options: ['PICS_PCID_PROMOTION', 'PICS_RO_EQ_SHO'],
    holds: (config) => !config.includes('PICS_PCID_PROMOTION') || config.includes('PICS_RO_EQ_SHO'),
  },
  {
    id: 'PR-15',
    sentence: 'A PfC with a certificate has a root and device keys.',
    severity: 'error',
    options: ['PICS_PFC_CERT', 'PICS_PFC_ROOT', 'PICS_PFC_DEVKEY'],
    holds: (config) => !config.includes('PICS_PFC_CERT') || all(config, ['PICS_PFC_ROOT', 'PICS_PFC_DEVKEY']),
  },
  {
    id: 'PR-16',
    sentence: 'Only a PfC with a certificate can present one.',
    severity: 'error',
    options: ['PICS_PFC_INLINE', 'PICS_PFC_CERT'],
    holds: (config) => !config.includes('PICS_PFC_INLINE') || config.includes('PICS_PFC_CERT'),
  },
  {
    id: 'PR-17',
    sentence: 'DPF or PVA at the SHO is a placement of its own.',
    severity: 'error',
    options: ['PICS_DPF_AT_SHO', 'PICS_PVA_AT_SHO', 'PICS_PLACEMENT'],
    holds: (config) => !any(config, ['PICS_DPF_AT_SHO', 'PICS_PVA_AT_SHO']) || config.includes('PICS_PLACEMENT'),
  },
  {
    id: 'PR-18',
    sentence: 'There is one token mode: T1 unless T2 or T3 is claimed, not both (AMB-15).',
    severity: 'error',
    options: ['PICS_TOKEN_TRE_SIGNED', 'PICS_TOKEN_BOTH'],
    holds: (config) => !all(config, ['PICS_TOKEN_TRE_SIGNED', 'PICS_TOKEN_BOTH']),
  },
  {
    id: 'PR-19',
    sentence:
      'Token modes, two MCIMs, return, retention and resilient installation belong to a change over the old SHO.',
    severity: 'error',
    options: [
      'PICS_TOKEN_TRE_SIGNED',
      'PICS_TOKEN_BOTH',
      'PICS_DUAL_MCIM',
      'PICS_FALLBACK_TIMER',
      'PICS_OLD_RETENTION',
      'PICS_RESILIENT_INSTALL',
      'PICS_CHANGE_VIA_OLD',
    ],
    holds: (config) =>
      config.includes('PICS_CHANGE_VIA_OLD') ||
      !any(config, [
        'PICS_TOKEN_TRE_SIGNED',
        'PICS_TOKEN_BOTH',
        'PICS_DUAL_MCIM',
        'PICS_FALLBACK_TIMER',
        'PICS_OLD_RETENTION',
        'PICS_RESILIENT_INSTALL',
      ]),
  },
  {
    id: 'PR-20',
    sentence: 'Authenticated bootstrap over 3GPP needs an ICF that gives vectors.',
    severity: 'error',
    options: ['PICS_BOOT_3GPP', 'PICS_VNO_OPEN_DRF', 'PICS_ICF_AV'],
    holds: (config) =>
      !config.includes('PICS_BOOT_3GPP') || config.includes('PICS_VNO_OPEN_DRF') || config.includes('PICS_ICF_AV'),
  },
  {
    id: 'PR-21',
    sentence: 'What an ICF does needs an ICF.',
    severity: 'error',
    options: ['PICS_ICF', 'PICS_ICF_AV', 'PICS_ICF_FETCH_CCIF', 'PICS_ICF_TO_M2MES', 'PICS_ICF_FROM_EXT'],
    holds: (config) =>
      config.includes('PICS_ICF') ||
      !any(config, ['PICS_ICF_AV', 'PICS_ICF_FETCH_CCIF', 'PICS_ICF_TO_M2MES', 'PICS_ICF_FROM_EXT']),
  },
  {
    id: 'PR-22',
    sentence: 'A CCIF that is hosted or asked exists.',
    severity: 'error',
    options: ['PICS_CCIF', 'PICS_CCIF_HOST', 'PICS_ICF_FETCH_CCIF'],
    holds: (config) => config.includes('PICS_CCIF') || !any(config, ['PICS_CCIF_HOST', 'PICS_ICF_FETCH_CCIF']),
  },
  {
    id: 'PR-23',
    sentence: 'A filter by APN is a filter.',
    severity: 'error',
    options: ['PICS_OP_FILTER_APN', 'PICS_OP_FILTER'],
    holds: (config) => !config.includes('PICS_OP_FILTER_APN') || config.includes('PICS_OP_FILTER'),
  },
  {
    id: 'PR-24',
    sentence: 'Where the RO is the SHO, the VNO is both of them or neither.',
    severity: 'error',
    options: ['PICS_VNO_EQ_SHO', 'PICS_VNO_EQ_RO', 'PICS_RO_EQ_SHO'],
    holds: (config) =>
      !config.includes('PICS_RO_EQ_SHO') || config.includes('PICS_VNO_EQ_SHO') === config.includes('PICS_VNO_EQ_RO'),
  },
  {
    id: 'PR-25',
    sentence: 'A subscriber contacts an activation service only where an MCIM can wait for its activation.',
    severity: 'error',
    options: ['PICS_DELAYED_ACTIVATION', 'PICS_SUB_ACTIVATION'],
    holds: (config) => !config.includes('PICS_SUB_ACTIVATION') || config.includes('PICS_DELAYED_ACTIVATION'),
  },
];

/**
 * The claims on which V1 and V11 run: 3GPP access, functions on their default roles (DPF at the RO),
 * MCIM from the SHO, change over the old SHO with return and retention. Token mode T1 and the strict
 * reading of a failed installation are what holds where no other is claimed.
 */
export const BASE_CONFIGURATION = [
  'PICS_BOOT_3GPP',
  'PICS_AKA_IN_TRE',
  'PICS_ADDR_OMADM',
  'PICS_CCIF',
  'PICS_CCIF_HOST',
  'PICS_CCIF_MODE_A',
  'PICS_ICF',
  'PICS_ICF_AV',
  'PICS_ICF_FETCH_CCIF',
  'PICS_MCIM_SRC_SHO',
  'PICS_MCIM_USIM',
  'PICS_SHO_SELECT_MANUAL',
  'PICS_PFC_ROOT',
  'PICS_PFC_DEVKEY',
  'PICS_PFC_CERT',
  'PICS_PFC_INLINE',
  'PICS_MULTI_MCIM',
  'PICS_CHANGE_VIA_OLD',
  'PICS_FALLBACK_TIMER',
  'PICS_OLD_RETENTION',
] as const satisfies PicsConfiguration;
