/**
 * The words of the domain with expansion, meaning and clause. Expansions are the source's where it
 * gives one; `ours: true` marks a word that this project needs and the source does not have.
 */
export interface Term {
  /** Absent where the term is not an acronym. */
  readonly expansion?: string;
  readonly meaning: string;
  readonly clause: string;
  readonly ours?: true;
}

export const GLOSSARY = {
  AKA: {
    expansion: 'Authentication and Key Agreement',
    meaning: 'The mutual authentication of device and network by which every 3GPP attach is protected.',
    clause: '5.1.3.3.2.1, 5.1.3.6.3 step 5',
  },
  AN: { expansion: 'Access Network', meaning: 'The network that gives a device its bearer.', clause: '5.1.3.3.2.1' },
  APN: {
    expansion: 'Access Point Name',
    meaning: 'The name of a packet network; a limit to some of them can serve as a filter.',
    clause: '5.1.3.3.2.2',
  },
  attestation: {
    meaning: 'What the TRE signs about the state of the platform, with a nonce of the verifier.',
    clause: '5.1.3.5.6, 5.1.3.6.3 step 9',
  },
  'authorisation token': {
    meaning: 'The consent to replace an MCIM by that of another SHO; serves once, for one device and one pair of SHOs.',
    clause: '5.1.3.7.4.2 step 1',
  },
  AUTN: {
    expansion: 'Authentication Token',
    meaning: 'The part of a vector by which the network proves itself and its sequence number to the device.',
    clause: '5.1.3.6.3 step 5 (TS 33.102)',
  },
  AUTS: {
    expansion: 'Resynchronisation Token',
    meaning: "The device's answer to a vector whose sequence number is not new: its own number, authenticated.",
    clause: '5.1.3.6.3 step 5 (TS 33.102)',
  },
  AV: {
    expansion: 'Authentication Vector',
    meaning: 'RAND, AUTN, XRES, CK and IK for one run of AKA.',
    clause: '5.1.3.3.2.1, 5.1.3.6.3 step 3',
  },
  bootstrap: {
    meaning: 'The message by which the DRF tells a device its DPF, its SHO and its connectivity parameters.',
    clause: '5.1.3.6.3 step 8',
  },
  CCIF: {
    expansion: 'Connectivity Credential Issuing Function',
    meaning: 'Makes or records the credentials for bootstrap connectivity.',
    clause: '5.1.3.4.1',
  },
  CK: {
    expansion: 'Cipher Key',
    meaning: 'The key of AKA for confidentiality.',
    clause: '5.1.3.6.3 step 5 (TS 33.102)',
  },
  DPF: {
    expansion: 'MCIM Download and Provisioning Function',
    meaning: 'Manages the transfer of MCIMs to devices, without being able to read them.',
    clause: '5.1.3.4.3',
  },
  DRF: {
    expansion: 'Discovery and Registration Function',
    meaning: 'Knows which SHO has the contract with a device, and sends the device there.',
    clause: '5.1.3.4.2',
  },
  epoch: {
    meaning: 'The count of completed changes of a device; a token serves in one epoch only.',
    clause: '5.1.3.7.4.2 step 1, AMB-15',
    ours: true,
  },
  fallback: {
    meaning: 'The return to the MCIM used before, when the new one finds no network in time.',
    clause: '5.1.3.7.4.2 NOTE',
  },
  ICF: {
    expansion: 'Initial Connectivity Function',
    meaning: 'Gives a device connectivity before it has an MCIM, by vectors for its PCID.',
    clause: '5.1.3.4.4',
  },
  ICO: { meaning: 'The operator that hosts the ICF; used once and not defined (AMB-02).', clause: '5.1.3.3.2.1' },
  ICSP: {
    expansion: 'Initial Connectivity Service Provider',
    meaning:
      'Lets devices reach activation and registration over fixed networks, WLAN and the like, without a 3GPP bearer.',
    clause: '5.1.3.5.7',
  },
  IK: { expansion: 'Integrity Key', meaning: 'The key of AKA for integrity.', clause: '5.1.3.6.3 step 5 (TS 33.102)' },
  IMSI: {
    expansion: 'International Mobile Subscriber Identity',
    meaning: 'MCC, MNC and MSIN, at most 15 digits; a PCID has the same form.',
    clause: '5.1.3.6.3 step 1',
  },
  'initial credential': {
    meaning: 'PCID, key and algorithm for bootstrap access, whatever the source calls them (AMB-38).',
    clause: '5.1.3.3.2.1, 5.1.3.4.1',
    ours: true,
  },
  journal: {
    meaning: 'The records by which a TRE knows after a power cut how far a change had come.',
    clause: '5.1.3.7.4.2 steps 10 to 15, AMB-20 to AMB-25',
    ours: true,
  },
  M2M: { expansion: 'Machine to Machine', meaning: 'Communication without a person at the device.', clause: '5.1.3.2' },
  M2ME: {
    expansion: 'M2M Equipment',
    meaning: 'The device that is provisioned. It contains a TRE.',
    clause: '5.1.3.3.1',
  },
  M2MES: {
    expansion: 'M2M Equipment Supplier',
    meaning: 'Provides configured devices to the subscriber, as a rule the manufacturer.',
    clause: '5.1.3.5.3',
  },
  MCC: {
    expansion: 'Mobile Country Code',
    meaning: 'The first digits of an IMSI or PCID; with the MNC they say where vectors come from.',
    clause: '5.1.3.6.3 step 1',
  },
  MCIM: {
    expansion: 'Machine Communication Identity Module',
    meaning: 'The application and credentials by which a device gets operational service from an SHO.',
    clause: '5.1.3.3.2.1',
  },
  MCIMobj: {
    expansion: 'MCIM object',
    meaning: 'The management object in which an MCIM travels, signed by the SHO and encrypted to one TRE.',
    clause: '5.1.3.6.3 step 14',
  },
  MNC: {
    expansion: 'Mobile Network Code',
    meaning: 'The operator part of an IMSI or PCID.',
    clause: '5.1.3.6.3 step 1',
  },
  NAPDEF: {
    expansion: 'Network Access Point Definition',
    meaning: 'The IP connectivity parameters in a bootstrap message.',
    clause: '5.1.3.6.3 step 8',
  },
  OCSP: {
    expansion: 'Online Certificate Status Protocol',
    meaning: 'A way in which the PVA can answer a validation request.',
    clause: '5.1.3.6.3',
  },
  'OMA DM': {
    expansion: 'Open Mobile Alliance Device Management',
    meaning: 'A protocol whose bootstrap can carry server addresses and whose security can protect steps 8 to 12.',
    clause: '5.1.3.3.2.1, 5.1.3.6.3',
  },
  'old SHO': { meaning: 'The SHO that a device leaves in a change.', clause: '5.1.3.7.4.2' },
  'new SHO': { meaning: 'The SHO that a device goes to in a change.', clause: '5.1.3.7.4.2' },
  owner: { meaning: 'Controls which MCIM of the device gives connectivity.', clause: '5.1.3.7.2' },
  PCID: {
    expansion: 'Provisional Connectivity ID',
    meaning: 'The identity, in the form of an IMSI, with which a device attaches before it has an MCIM.',
    clause: '5.1.3.6.3 step 1',
  },
  'PCID-IMSI': { meaning: 'The PCID where its form matters (AMB-38).', clause: '5.1.3.6.3 step 2' },
  PfC: {
    expansion: 'Platform Credential',
    meaning:
      'The platform credential: root of the supplier, private keys of the device, certificate of key and expected state.',
    clause: '5.1.3.5.8',
  },
  PICS: {
    expansion: 'Protocol Implementation Conformance Statement',
    meaning: 'The options that an implementation claims.',
    clause: 'ISO/IEC 9646',
    ours: true,
  },
  'platform key': {
    meaning: 'The private key of the TRE that opens an MCIMobj; belongs to the certified encryption key (AMB-10).',
    clause: '5.1.3.6.3 step 17',
  },
  PLMN: { expansion: 'Public Land Mobile Network', meaning: 'A 3GPP network of an operator.', clause: '5.1.3.3.2.1' },
  'pristine state': {
    meaning: 'No MCIM in the device; the initial credential and the PfC are there.',
    clause: '5.1.3.7.4.2 step 15, 5.1.3.7.4.3',
  },
  PVA: {
    expansion: 'Platform Validation Authority',
    meaning: 'Validates the credentials by which a device is verified as a trusted platform.',
    clause: '5.1.3.5.8',
  },
  RAND: {
    expansion: 'Random Challenge',
    meaning: 'The challenge in a vector.',
    clause: '5.1.3.6.3 step 5 (TS 33.102)',
  },
  regulator: { meaning: 'The public body that governs devices and networks in a territory.', clause: '5.1.3.5.9' },
  RES: {
    expansion: 'Response',
    meaning: "The device's answer to RAND; XRES is what the network expects.",
    clause: '5.1.3.6.3 step 5 (TS 33.102)',
  },
  retention: {
    meaning: 'The time for which the old SHO keeps its records after a device has announced that it leaves.',
    clause: '5.1.3.7.4.2 NOTE',
  },
  RO: {
    expansion: 'Registration Operator',
    meaning: 'Provides bootstrap connectivity, registration and provisioning; hosts ICF, DRF and DPF by default.',
    clause: '5.1.3.5.4',
  },
  'sealed slot': {
    meaning: 'A slot of the TRE whose MCIM cannot be used but can be restored by a fallback (AMB-22).',
    clause: '5.1.3.7.4.2 step 13 and NOTE',
    ours: true,
  },
  SHO: {
    expansion: 'Selected Home Operator',
    meaning: 'The operator that has the contract with the subscriber and issues the MCIM.',
    clause: '5.1.3.5.6',
  },
  SQN: {
    expansion: 'Sequence Number',
    meaning: 'Orders the vectors of one identity, so that none serves twice.',
    clause: '5.1.3.6.3 step 5 (TS 33.102)',
  },
  subscriber: {
    expansion: 'M2ME Subscriber',
    meaning: 'Has the contract with the SHO and chooses it.',
    clause: '5.1.3.5.2',
  },
  TRE: {
    expansion: 'Trusted Environment',
    meaning: 'The part of a device that holds keys and MCIMs and that its host cannot look into.',
    clause: '5.1.3.3.4 (5.1.2)',
  },
  VNO: {
    expansion: 'Visited Network Operator',
    meaning: 'The 3GPP operator whose network a device uses for its first registration and provisioning.',
    clause: '5.1.3.5.5',
  },
} as const satisfies Readonly<Record<string, Term>>;

export type TermId = keyof typeof GLOSSARY;
