/**
 * Where TR 33.812, clause 5.1.3, is ambiguous, contradictory or silent, and what this project chose.
 *
 * AMB-nn is a hole found in the source, DEC-nn a choice that the executable form needed. `where` leaves
 * out the prefix 5.1.3. of clauses and steps. `readings` are the defensible ones, the chosen one among
 * them; where an option (PICS) selects the reading, tests exist for each. Ids are never used again;
 * a new record takes the next free number.
 */
export interface Decision {
  readonly where: string;
  readonly question: string;
  readonly readings?: readonly string[];
  readonly choice: string;
  readonly why: string;
  /** Roles, messages, options or goals that would differ under another choice. */
  readonly affects?: readonly string[];
}

export const DECISIONS = {
  'AMB-01': {
    where: '3.1',
    question: 'Three groups of services are announced, two are listed, and delayed activation is called the fourth.',
    choice: 'Connectivity, application and supply are the three groups; delayed activation is an optional fourth.',
    why: 'It is the only count that fits both the headings of the clause and the word "fourth". Labels only.',
  },
  'AMB-02': {
    where: '3.2.1',
    question: 'ICO is used and never defined.',
    choice: 'The ICO is the operator that hosts the ICF, by default the RO.',
    why: 'The only operator from which the clause lets a VNO fetch vectors for a PCID is the one with the ICF.',
  },
  'AMB-03': {
    where: '6.4, 5.5',
    question: 'Without an ICF nobody performs step 6, and without a PCID the lookup key of step 7 is gone.',
    choice:
      'The device starts discovery itself, with a message signed by the TRE; the registry is keyed by device, the PCID is an alias.',
    why: 'The DRF needs a trigger and an identity, and the device is the only party left that has both.',
    affects: ['M2ME', 'DRF', 'PICS_BOOT_NON3GPP', 'PICS_VNO_OPEN_DRF'],
  },
  'AMB-04': {
    where: '3.2.1, 5.5',
    question:
      'Bootstrap access is for MCIM upkeep only, yet application management is one of its transactions and a VNO may give full connectivity.',
    choice:
      'The device confines itself; the network may confine it too; application management is allowed to its named endpoint under PICS_APP_MGMT.',
    why: 'The device is in every deployment, a restricting VNO is not.',
    affects: ['M2ME', 'VNO', 'G-18'],
  },
  'AMB-05': {
    where: '6.3-s07',
    question: 'The DRF is assumed to know the contracted SHO before the first provisioning; no step tells it.',
    choice: 'The SHO registers the contract at the DRF with evidence of the subscriber; step 7 presupposes it.',
    why: 'It mirrors step 17 of the change, and both manual and automatic selection can end in it.',
    affects: ['SHO', 'DRF', 'SUBSCRIBER'],
  },
  'AMB-06': {
    where: '6.3-s08, 7.4.2-s03',
    question: 'How the bootstrap message is protected is left to a general remark on security.',
    choice: 'The DRF signs it over device, SHO, DPF and a counter that the TRE keeps and that must grow.',
    why: 'It redirects the device; unsigned it can be forged, uncounted it can be replayed (A-01, A-02).',
    affects: ['DRF', 'M2ME', 'TRE', 'G-05'],
  },
  'AMB-07': {
    where: '6.3-s08',
    question:
      'If the RO becomes the SHO and the IMSI stays, does the platform validation of steps 9 to 13 still take place?',
    readings: [
      'Steps 9 to 19 run with the RO as SHO.',
      'The identity is promoted after a positive validation, without a download.',
    ],
    choice:
      'The first by default; the second under PICS_PCID_PROMOTION, which lifts confinement and rewrites the registry.',
    why: 'The key of that IMSI was known to supplier and CCIF, and validation is a principle of the architecture.',
    affects: ['RO', 'SHO', 'M2ME', 'PICS_PCID_PROMOTION'],
  },
  'AMB-08': {
    where: '6.3-s10, 7.4.2-s05',
    question:
      'The DPF relays the device information in one procedure, the DRF in the other, though the device spoke to the DPF in both.',
    choice:
      'What counts is the message from RO to SHO; the DPF sends it, a co-hosted DRF may; with the DPF at the SHO it is internal.',
    why: 'The party that received the information is the one that can pass it on.',
    affects: ['DPF', 'DRF', 'SHO'],
  },
  'AMB-09': {
    where: '5.8, 6.3-s11, 7.4.2-s04',
    question:
      'A PfC signs, certifies, encrypts, and is obtained by the PVA in advance: would the PVA hold the private part?',
    choice:
      'A PfC has parts: a public root, two private keys that never leave the TRE, and a certificate. The PVA gets root and certificate.',
    why: 'Every reading with a private part outside the TRE breaks G-02.',
    affects: ['TRE', 'PVA', 'M2MES', 'G-02'],
  },
  'AMB-10': {
    where: '6.3-s14, 6.3-s17',
    question: 'The MCIM is encrypted with the PfC and decrypted with a TRE Platform Key that is named nowhere else.',
    choice:
      'The Platform Key is the private key to the certified encryption key of the PfC, apart from the signing key.',
    why: 'It is the only key pair that makes both steps true, and one key for two purposes is bad practice.',
    affects: ['TRE', 'SHO'],
  },
  'AMB-11': {
    where: '6.3-s14..s17',
    question: 'The object is encrypted only: anybody with the public key can make one, and nothing dates it.',
    choice:
      'The SHO signs, then encrypts, over device, TRE, SHO, MCIM, version and session; the TRE wants the SHO of the bootstrap as signer.',
    why: 'Without it an attacker installs an MCIM of its own or an obsolete one (A-06, A-07, A-08).',
    affects: ['SHO', 'TRE', 'G-06'],
  },
  'AMB-12': {
    where: '6.3-s13, 7.4.2-s08',
    question: 'A negative validation has no continuation.',
    choice: 'The SHO aborts and says so to DPF, device and subscriber; no slot changes, an old MCIM stays active.',
    why: 'Nothing was issued, so there is nothing to undo.',
    affects: ['SHO', 'DPF', 'M2ME', 'SUBSCRIBER'],
  },
  'AMB-13': {
    where: '6.3-s18, 6.3-s19, 7.4.2-s15, 7.4.2-s16',
    question: 'Reports are unprotected and may be lost.',
    choice:
      'The TRE signs them over the session; they are repeated until acknowledged, and a repetition changes nothing.',
    why: 'A forged report makes the network believe in a device that has nothing (A-18).',
    affects: ['TRE', 'M2ME', 'DPF', 'SHO', 'G-13'],
  },
  'AMB-14': {
    where: '6.2',
    question: 'VNO and SHO stay apart until the device declares its SHO, but no step has such a declaration.',
    choice:
      'The declaration is the SHO id in the signed device information of step 9; it must equal the registry entry.',
    why: 'It is the first message about the SHO that the device itself sends.',
    affects: ['M2ME', 'VNO', 'SHO', 'DRF'],
  },
  'AMB-15': {
    where: '7.4.2-s01',
    question:
      'The token is by the old SHO and might be signed by the device: who issues it, when, and what does a device verify in its own signature?',
    readings: ['T1: signed by the old SHO.', 'T2: signed by the TRE on command of the owner.', 'T3: both signatures.'],
    choice:
      'T1 by default, T2 under PICS_TOKEN_TRE_SIGNED, T3 under PICS_TOKEN_BOTH; it names device, TRE, both SHOs, epoch and validity.',
    why: 'T1 proves consent of the old SHO and gives it a veto; T2 avoids lock-in and proves no consent. The source permits both.',
    affects: ['OLD_SHO', 'TRE', 'OWNER', 'G-07', 'G-17'],
  },
  'AMB-16': {
    where: '7.4.2-s11',
    question:
      'The token that authorises the discard notice has passed through subscriber, new SHO and RO: any of them could unregister the device.',
    choice: 'The notice carries a TRE signature over token, device, epoch and attempt; the token alone never suffices.',
    why: 'A token that others have seen proves nothing about the sender (A-12).',
    affects: ['TRE', 'OLD_SHO', 'G-14'],
  },
  'AMB-17': {
    where: '5.6-r03, 5.6-r04, 7.4.2-s03, 7.4.3-s02b',
    question:
      'A change depends on bootstrap and traffic over the old SHO, which can block it, against the free choice of 7.2.',
    choice:
      'The old SHO may block in the models; freedom from veto is claimed only with a second access, a local instruction, or a device that polls. A local instruction is taken with the old MCIM in use whether or not its operator serves the device.',
    why: 'A veto that is modelled can be reported; one that is assumed away cannot.',
    affects: ['OLD_SHO', 'G-17'],
  },
  'AMB-18': {
    where: '7.4.2-s17, 7.4.3-s04',
    question:
      'The registry changes only at the end of a change: a device that returns to pristine before is sent to the old SHO.',
    choice: 'Two phases: a pending entry at step 2, the current one at step 17; lookup prefers the pending one.',
    why: 'With lookup by the current entry alone a change through pristine never completes (A-21).',
    affects: ['DRF', 'NEW_SHO'],
  },
  'AMB-19': {
    where: '7.4.2-s09, 7.4.2-s10, 4.3-o07',
    question:
      'The change does not repeat that the MCIM is encrypted to the TRE, and a DPF that builds packages knows their keys.',
    choice:
      'The same end-to-end object as in first provisioning; PICS_MCIM_SRC_DPF puts the DPF inside the trusted base and G-09 is not claimed.',
    why: 'The principles ask for reuse of the first procedure, and no step takes the encryption back.',
    affects: ['NEW_SHO', 'DPF', 'G-09'],
  },
  'AMB-20': {
    where: '7.4.2-s10',
    question: 'Atomic is explained only as: the download ends before the next step begins.',
    choice:
      'A staged object is all or nothing, and invisible until its digest and signatures are verified. The atomic swap is a goal of its own (G-10).',
    why: 'The explanation covers the download; the purpose, not to lose service, covers the swap.',
    affects: ['M2ME', 'TRE', 'G-10'],
  },
  'AMB-21': {
    where: '7.4.2-s11..s13',
    question:
      'Must the acknowledgement arrive before the device discards, and what if it is lost or the notice is late?',
    choice:
      'It must arrive. After the notice the device repeats or cancels explicitly; the old SHO keeps serving until the end is known.',
    why: 'A device that gives up silently can be unregistered later by its own notice, without any attacker (A-14).',
    affects: ['M2ME', 'OLD_SHO', 'G-10'],
  },
  'AMB-22': {
    where: '7.4.2-s13, 7.4.2 NOTE',
    question: 'Discarding the old MCIM before installation contradicts returning to it.',
    readings: ['Discard destroys.', 'Discard makes unusable at once, and destroys when the change is final.'],
    choice:
      'The second with PICS_FALLBACK_TIMER: vectors, temporary ids and keys go at once, the slot is sealed; the first without.',
    why: 'Only a sealed slot satisfies both sentences.',
    affects: ['TRE', 'PICS_FALLBACK_TIMER'],
  },
  'AMB-23': {
    where: '7.4.2-s15, 7.4.2 NOTE, 7.4.3-o05',
    question: 'A failure leads to pristine, to the previous MCIM, or to pristine after a failed return: which, when?',
    readings: [
      'Strict: a failed installation leads to pristine.',
      'Resilient: a failed installation leaves the old MCIM in service.',
    ],
    choice:
      'By stage: installation failed, strict or (PICS_RESILIENT_INSTALL) resilient; active without network, previous; previous unusable, pristine.',
    why: 'Each sentence then keeps its own stage, and no stage has two.',
    affects: ['M2ME', 'TRE', 'G-16'],
  },
  'AMB-24': {
    where: '7.4.2-s15',
    question: 'On which bearer does the report travel when the old one is discarded and the new one not attached?',
    choice: 'Success over the attach with the new MCIM; failure over bootstrap access or the restored old bearer.',
    why: 'These are the bearers that exist, and the first doubles as evidence that the new MCIM serves.',
    affects: ['M2ME', 'DPF'],
  },
  'AMB-25': {
    where: '7.4.2 NOTE',
    question: 'When does the time for the return start and stop, and what is any network?',
    choice:
      'It starts at activation and stops at the first registration with the new MCIM in any network; a rejection does not stop it; after commit it is dead.',
    why: 'The NOTE speaks of taking the MCIM into use, not of later loss, which 7.4.3 treats.',
    affects: ['M2ME'],
  },
  'AMB-26': {
    where: '7.3',
    question: 'The clause is absent although 7.1 promises an extended role model.',
    choice: 'The roles of clause 5, the SHO in two instances, and an owner.',
    why: 'The steps of 7.4 name no others.',
  },
  'AMB-27': {
    where: '7.2-p04, 2-p03',
    question: 'Does the credential of a PCID, which NOTE 2 delivers as an MCIM, count as an active MCIM?',
    choice:
      'At most one operational MCIM is active; beyond that, at most one identity of any kind is in use. A sealed slot is not active.',
    why: 'The stronger invariant serves both principles; DEC-44 fixes when bootstrap access ends.',
    affects: ['TRE', 'M2ME', 'G-11'],
  },
  'AMB-28': {
    where: '7.4.3',
    question: 'The path through pristine erases the MCIM and has no token: it goes round the protection of 7.4.2.',
    choice:
      'The instruction is signed by a registered manager, serves once and names the new SHO; the device then takes only a bootstrap for it.',
    why: 'Otherwise it is a remote wipe for anybody (A-15, A-16).',
    affects: ['OWNER', 'RO', 'M2ME', 'G-07'],
  },
  'AMB-29': {
    where: '7.4.2-n16c, 7.4.2-n16d, 7.4.3-s03',
    question:
      'The old SHO may keep credentials until it is sure of the move, but nobody tells it; the device side has discarded them.',
    choice:
      'Both sides retain for a bounded time, and the old SHO is told when the change is confirmed. Through pristine a notice is sent as best effort.',
    why: 'Retention on one side alone lets nobody return.',
    affects: ['OLD_SHO', 'DRF', 'TRE'],
  },
  'AMB-30': {
    where: '7.2-p05, 7.2-p06',
    question: 'The owner controls the active MCIM, the subscriber the choice of the SHO; they may be two persons.',
    choice:
      'Two principals, one person by default. In conflict the owner decides on activation, the subscriber on the contract.',
    why: 'Each keeps what its sentence gives it.',
    affects: ['OWNER', 'SUBSCRIBER'],
  },
  'AMB-31': {
    where: '3.2.2-r06, 7.4.3',
    question: 'A change without the bootstrap state is wanted, yet 7.4.3 leads through it.',
    choice: 'Whoever claims a change supports 7.4.2; 7.4.3 is optional and a fallback.',
    why: 'Only 7.4.2 can satisfy the wish.',
    affects: ['PICS_CHANGE_VIA_OLD', 'PICS_CHANGE_PRISTINE'],
  },
  'AMB-32': {
    where: '4.4-o04, 4.4-o05',
    question:
      'Vectors made in advance are moved among supplier, SHO, subscriber and ICF, and age with the sequence number.',
    choice: 'A batch carries its range of sequence numbers, is consumed once, and the ICF keeps track.',
    why: 'The device refuses a vector that is used or out of order.',
    affects: ['ICF', 'M2MES'],
  },
  'AMB-33': {
    where: '4.1-o10',
    question: 'The subscriber conveys secrets that the supplier made.',
    choice:
      'They are encrypted to the CCIF and authenticated by the supplier; the subscriber is a carrier like any network.',
    why: 'A subscriber is not a trusted channel (A-30).',
    affects: ['M2MES', 'CCIF', 'G-02'],
  },
  'AMB-34': {
    where: '1-r02, 5.9',
    question:
      'Roles are said to speak to the device, but PVA and supplier do not at run time, and the regulator has no behaviour.',
    choice: 'A written waiver for PVA and supplier; the regulator is a static policy.',
    why: 'No step gives them a message to the device.',
  },
  'AMB-35': {
    where: '4.3-r04, 5.6-r02',
    question: 'The DPF may be authorised by the ICF, though the MCIM belongs to the SHO.',
    choice: 'The ICF opens the session; delivery of an MCIM needs the SHO.',
    why: 'An ICF knows a PCID, not a contract.',
    affects: ['DPF', 'SHO', 'ICF'],
  },
  'AMB-36': {
    where: '2-p07, 4.3-o11',
    question: 'Validation is a principle, its check by the DPF an option.',
    choice: 'At least one of SHO and DPF has the platform validated by the PVA; by default the SHO.',
    why: 'An option cannot carry a principle alone.',
    affects: ['SHO', 'DPF', 'G-03'],
  },
  'AMB-37': {
    where: '5.8-r04, 6.3-s13',
    question: 'Does the DPF get the result of the validation, or the SHO only?',
    choice: 'The SHO always; the DPF a copy under PICS_DPF_INTEGRITY.',
    why: 'Step 13 names the SHO, and a DPF that does not decide has no use for it.',
    affects: ['PVA', 'DPF'],
  },
  'AMB-38': {
    where: '3.2.1, 4.1, 6.3',
    question: 'The bootstrap credential has many names: preliminary, provisional, temporary, PCID, PCID-IMSI.',
    choice:
      'One record: PCID, key, algorithm and perhaps a lifetime; PCID-IMSI is its identity in the form of an IMSI.',
    why: 'No sentence distinguishes them by behaviour.',
  },
  'AMB-39': {
    where: '7.4.2-v01',
    question: 'With both MCIMs in the device, which steps remain and what does discard mean?',
    choice:
      'Steps 1 to 8, 11, 12 and 15 to 17 stay, 9 and 10 are skipped, and a switch of slots replaces 13 and 14; the old MCIM becomes inactive.',
    why: 'Consent and validation do not depend on how the MCIM got there.',
    affects: ['PICS_DUAL_MCIM'],
  },
  'AMB-40': {
    where: '7.4.3 NOTE 2',
    question: 'If the bootstrap credential has expired, pristine is a dead end, and nothing forbids going there.',
    choice:
      'Erase or revert only while a bootstrap path is usable; renewal is asked for when the remaining life is shorter than a change.',
    why: 'A device that has erased its MCIM cannot ask any more (A-23).',
    affects: ['M2ME', 'TRE', 'G-16'],
  },
  'AMB-41': {
    where: '6.3-s06',
    question: 'The ICF is to forward the IP address of a device whose attach it has not seen.',
    choice: 'The VNO tells the ICF when the session is up, with PCID and address.',
    why: 'Only the VNO knows both.',
    affects: ['VNO', 'ICF'],
  },
  'AMB-42': {
    where: '7.4.3 NOTE 1',
    question: 'The NOTE speaks of steps 4 to 15 of a list of four.',
    choice: 'They are steps 8 to 19 of 6.3, from bootstrap to the final report.',
    why: 'Both are twelve steps; probably the numbers of a missing figure. No behaviour follows.',
  },
  'AMB-43': {
    where: '6.3-s09..s12',
    question: 'The platform validation has no challenge: an attestation from before a compromise can be replayed.',
    choice: 'The attestation signs a nonce of the validating side, carried in the bootstrap or in a challenge.',
    why: 'Freshness cannot be proved by the side that is under suspicion (A-05b).',
    affects: ['SHO', 'TRE', 'G-03'],
  },
  'DEC-44': {
    where: '6.3-s18..r20',
    question:
      'In first provisioning the report comes before the operational attach; one identity in use would cut its bearer.',
    choice:
      'Report over the bootstrap bearer, then activate and attach. Success means installed here, active and attached in a change.',
    why: 'It keeps the order of the steps and the invariant of AMB-27.',
    affects: ['M2ME', 'G-13'],
  },
  'DEC-45': {
    where: '6.3-s18, 7.4.2-s15',
    question: 'Nothing ends the repetition of a report or tells the device that a change is final.',
    choice: 'An acknowledgement signed by the SHO; it is the commit point of a change.',
    why: 'The SHO is the party whose belief the report creates.',
    affects: ['SHO', 'DPF', 'M2ME', 'TRE'],
  },
  'DEC-46': {
    where: '6.3-s09..s12',
    question: 'The nonce of the verifier has to reach the device before step 9.',
    choice:
      'A pool of single-use nonces comes with the contract registration or the forwarded parameters and travels in the bootstrap; a challenge where none is usable. A device that comes without one has been given them all: the rest is void.',
    why: 'It adds no message to the normal run; and an attestation that was held back must not pass for fresh when a later one has come (A-35).',
    affects: ['SHO', 'DRF', 'M2ME'],
  },
  'DEC-47': {
    where: '7.4.2-s02',
    question: 'Who checks a change before the DRF writes a pending entry?',
    choice: 'The RO verifies token and signature of the forwarded parameters first.',
    why: 'An unchecked pending entry invites a bootstrap that waits for its moment (A-16).',
    affects: ['DRF', 'NEW_SHO'],
  },
  'DEC-48': {
    where: '7.4.2-s11, 7.4.2-s12',
    question: 'A mandatory acknowledgement gives the old SHO a veto.',
    choice: 'By token mode: T1 stops and reports the veto, T2 and T3 go on after the retry budget.',
    why: 'In T1 the consent of the old SHO is the authority for the change; in T2 and T3 the owner is.',
    affects: ['M2ME', 'OLD_SHO', 'G-17'],
  },
  'DEC-49': {
    where: '7.4.2-s11, 7.4.2-s12',
    question: 'Is the partner of the old SHO the M2ME or the TRE?',
    choice: 'The TRE signs, the M2ME sends and receives; the acknowledgement names the token.',
    why: 'Signing keys are in the TRE, bearers are not.',
    affects: ['M2ME', 'TRE'],
  },
  'DEC-50': {
    where: '7.4.2-s01',
    question: 'When is a token used?',
    choice: 'When the intent is recorded, before the notice; a cancelled or reverted change needs a new one.',
    why: 'Any later and two changes could run on one token across a power cut.',
    affects: ['TRE', 'G-07'],
  },
  'DEC-51': {
    where: 'catalogue',
    question: 'The kind of an entry is coarse where the source says should.',
    choice:
      'The modality decides the strength: a should is tested, a deviation is reported as one and fails strict runs only.',
    why: 'A recommendation is neither an option nor a duty.',
  },
  'DEC-52': {
    where: '6.3-s19, 7.4.2-s17',
    question: 'The subscriber is never told that a contract took effect, nor how a change ended.',
    choice:
      'The SHO confirms the contract (sho.contractConfirmed) and reports the end, success or aborted (sho.serviceNotice).',
    why: 'Who is to select again after a failure has to learn of it.',
    affects: ['SHO', 'SUBSCRIBER'],
  },
  'DEC-53': {
    where: '7.4.2-s12, 7.4.2 NOTE',
    question: 'Is a cancelled change acknowledged?',
    choice:
      'The old SHO acknowledges a cancel (sho.cancelAck), and the device repeats it until then. It acknowledges one of any token while it serves the device: that of the last voids it, and every other is void already.',
    why: 'An old SHO that missed the cancel ends its retention and strands a device that has returned to it. One that answers nothing to a token which it has replaced meanwhile keeps the device repeating the cancel for ever.',
    affects: ['M2ME', 'OLD_SHO', 'G-16'],
  },
  'DEC-54': {
    where: '7.4.2-s17, 7.4.2-n16d',
    question: 'Is a registration at the DRF acknowledged, and who tells the old SHO?',
    choice:
      'The DRF acknowledges (drf.registrationAck, drf.contractRegistered), the SHO repeats until then; the DRF confirms the change to the old SHO.',
    why: 'Only the DRF knows when the entry has changed, and it knows both operators.',
    affects: ['SHO', 'DRF', 'OLD_SHO'],
  },
  'DEC-55': {
    where: '6.3, 7.4.2',
    question: 'Who recovers from a lost message?',
    choice:
      'Device and subscriber repeat their last request; a network function answers a repeated request of a session with its last answer. Timers elsewhere: the registering SHO and the retention of the old SHO.',
    why: 'One end that drives recovery cannot disagree with another, and functions without timers have fewer states.',
    affects: ['M2ME', 'SUBSCRIBER', 'DPF', 'DRF', 'SHO', 'ICF', 'PVA'],
  },
  'DEC-56': {
    where: '6.3-s03, 6.3-s08, 6.3-s14',
    question: 'Counters grow without bound, a model does not.',
    choice:
      'Bootstrap counter, SQN, session and version are serial numbers modulo 8 in the arithmetic of RFC 1982: newer is one to four ahead.',
    why: 'Exact as long as at most four values are outstanding, and small enough to explore.',
    affects: ['TRE', 'M2ME', 'DRF', 'ICF', 'SHO'],
  },
  'DEC-57': {
    where: '6.3-s17, 7.4.2-s13, 7.4.2-s14',
    question: 'How finely do M2ME and TRE interleave?',
    choice:
      'A command, its execution and its answer are one step; a power cut may come between two commands, nothing else may: the next command is urgent.',
    why: 'No other role can see what lies between them.',
    affects: ['M2ME', 'TRE'],
  },
  'DEC-58': {
    where: '7.4.2 NOTE',
    question: 'Which timers may expire while messages are under way?',
    choice:
      'A message in transit is shorter than any timer, but for a budget of late messages; a longer timer does not expire while a shorter one is armed.',
    why: 'Delays beyond the budget are losses with another name; the declared order is what a deployment can promise.',
    affects: ['environment', 'V13'],
  },
  'DEC-59': {
    where: '6.3-s09..s12',
    question: 'When is the nonce of a bootstrap used up?',
    choice:
      'The SHO takes it from its pool when it accepts the attestation; a repetition in the same session is answered from the session.',
    why: 'Consuming it earlier would make a lost answer fatal, never consuming it would allow a replay.',
    affects: ['SHO', 'G-03'],
  },
  'DEC-60': {
    where: '6.3-s13',
    question: 'What does a device do after the SHO aborted its first provisioning?',
    choice: 'It stays idle until it is powered again or its owner asks.',
    why: 'The cause lies outside the device; a loop would only cost the network.',
    affects: ['M2ME'],
  },
  'DEC-61': {
    where: '7.4.2-s02, 7.4.2-s08, 7.4.2 NOTE',
    question: 'What becomes of the pending entry when a change over the old SHO fails?',
    choice: 'The new SHO withdraws it at the DRF (sho.withdrawPending) after an abort, a veto or a return.',
    why: 'Lookup prefers a pending entry; one left behind would send the device to an SHO that has given up.',
    affects: ['NEW_SHO', 'DRF'],
  },
  'DEC-62': {
    where: '6.3-s02..s15, 7.4.2-s02..s09',
    question: 'How do messages travel between operators?',
    choice:
      'Over a transport that delivers once and in order or fails (loss only), and faster than any radio message; everything to and from the M2ME crosses the radio and is lost, doubled and reordered. These links, and those of subscriber and owner to an operator, are between two authenticated ends and encrypted: nobody else hears what is on one or says anything there, unless an attack names it.',
    why: 'Operators interconnect over connection-oriented signalling, in security associations of their own. The claim keeps each loss and drops interleavings that no other role can tell apart; the attacks that list such a link show what rests on it.',
    affects: ['VNO', 'ICF', 'CCIF', 'DRF', 'DPF', 'SHO', 'PVA', 'SUBSCRIBER'],
  },
  'DEC-63': {
    where: '7.4.2-s15a, 7.4.2 NOTE',
    question:
      'May a device whose report of success was sent, and whose power was cut before the acknowledgement came, fall back?',
    choice:
      'No. The TRE writes REPORTED before it signs a success; from that record there is no return. After a restart the device attaches with the new MCIM, reports again and commits.',
    why: 'The new SHO may have registered the device and the old one may have let it go: a return would strand it. An exhaustive search finds the run in 51 steps (one duplication, one power cut).',
    affects: ['M2ME', 'TRE'],
  },
  'DEC-64': {
    where: '6.3-s10, 6.3-s11',
    question: 'May an attestation without a fresh nonce end the session that an SHO has under way?',
    choice:
      'No. It is answered with a challenge for its own session; only the fresh answer replaces the session under way.',
    why: 'A delayed M12 of an earlier session would make the SHO forget the one for which it has issued an MCIM, and no report of the device would ever be acknowledged. An exhaustive search finds the run in 43 steps (two losses, one reordering, one power cut).',
    affects: ['SHO'],
  },
  'DEC-70': {
    where: '6.3-s11, 6.3-s13',
    question: 'What ties a verdict to the attestation that it is about?',
    choice:
      'The PVA judges an attestation only at the request of the SHO that it names and for its own session, and names the attestation in the verdict by its digest; the SHO takes a verdict only on the attestation under validation.',
    why: 'Request and session id are unsigned: another operator could have an old, healthy attestation judged under the session of a modified device and hand the verdict on (A-05b).',
    affects: ['PVA', 'SHO', 'G-03'],
  },
  'DEC-71': {
    where: '7.4.2-s02, 7.4.2-s17',
    question: 'May a token or a report that has changed the registry once change it again?',
    choice:
      'No. The DRF keeps the epoch of the last report that it registered; it takes a token of that epoch only, and as proof a report of that epoch or the next whose session has proved nothing before.',
    why: 'After a change and a change back the former operator holds a token and a report with good signatures, and could put itself into the registry without the device (A-11, A-17). A device that comes by way of pristine reports in the same epoch, hence the session.',
    affects: ['DRF', 'G-13'],
  },
  'DEC-72': {
    where: '7.4.2-n16d, 7.4.2-s17',
    question: 'Which change does the DRF confirm to the old SHO?',
    choice:
      'The one that a token announced: the confirmation names the token, and the old SHO takes it for the token that it issued last. While no token is out it releases nobody.',
    why: 'A confirmation of an earlier change, kept back or repeated after the device has returned, would make the serving SHO delete the credentials of its own customer.',
    affects: ['DRF', 'OLD_SHO', 'G-13', 'G-16'],
  },
  'DEC-73': {
    where: '5.8-r10, 6.3-s12',
    question:
      'Does a certificate serve that chains to the root of the supplier but is not the one registered for the device?',
    choice: 'No. The PVA vouches for the registered certificate only; any other is superseded.',
    why: 'An earlier certificate certifies an earlier state, perhaps one that was given up for its weakness; whoever brings the device back into it would be vouched for.',
    affects: ['PVA', 'M2MES', 'G-03'],
  },
  'DEC-74': {
    where: '6.3-s19, 7.4.2-s16',
    question: 'Which report does an SHO acknowledge after the session has ended for it?',
    choice:
      'The one that it accepted, and no other: an acknowledgement of success is given only where the SHO took the device into service for it.',
    why: 'The acknowledgement of success is the commit point: signed after the SHO had given up, it would commit the device to an operator that does not serve it.',
    affects: ['SHO', 'G-13', 'G-16'],
  },
  'DEC-75': {
    where: '6.3-s13, 6.3-s19',
    question: 'Does a DPF pass on decisions that the SHO of the session did not sign?',
    choice:
      'No. It verifies challenge, abort and acknowledgement under the key of that operator before it acts on them.',
    why: 'It ends or closes a session on them: unverified, any operator that knows a session id could stop the provisioning of another.',
    affects: ['DPF', 'SHO'],
  },
  'DEC-76': {
    where: '5.2-r01, 7.4.2-s01a',
    question: 'What if an SHO is asked for a change while it waits for the registration of a contract?',
    choice: 'The change takes the place of the contract.',
    why: 'A contract carries no date. Repeated after the device has left, it makes the SHO wait for a registration that the DRF refuses in silence, and the device could never return to it.',
    affects: ['SHO', 'SUBSCRIBER'],
  },
  'DEC-77': {
    where: '6.3-s10, 6.3-s13, 6.3-s19',
    question: 'When does a new session take the place of one for which an MCIM has been issued?',
    choice: 'When the PVA has vouched for it. Until then, and if it does not, the SHO keeps what it has issued.',
    why: 'Until the verdict an attestation is the claim of a stranger. On such a claim the SHO would forget the session of the device, refuse its report of success for ever, and strand it.',
    affects: ['SHO', 'G-16'],
  },
  'DEC-78': {
    where: '7.2-p04',
    question:
      'What does a TRE do over a store that no power cut can have left as it is, or that is older than it knows?',
    choice:
      'It boots in the state that it had, or it says that it cannot be used and answers nothing; it changes nothing then.',
    why: 'What it has kept decides which identity is in use and which token has been used up. An earlier state would bring both back, and a mixture would be a state that no rule has led to.',
    affects: ['TRE', 'G-10', 'G-11'],
  },
  'DEC-79': {
    where: '4.1-o09',
    question:
      'When does a supplier that makes initial credentials itself tell the CCIF, and what if a device is faster?',
    choice:
      'Once, when it hands the device over. A device that attaches before the CCIF knows is turned down as unknown, and tries again.',
    why: 'The text says later and no more. Between the two the PCID is one that nobody has issued; taking it on trust would let in whoever invents one.',
    affects: ['M2MES', 'CCIF', 'G-16'],
  },
  'DEC-80': {
    where: '4.1-o10',
    question:
      'How long does the subscriber go on bringing a credential to the CCIF, and can a second one replace the first?',
    choice:
      'Until the CCIF has acknowledged it; only then does it contract with an operator. The first credential of a device stands.',
    why: 'Lost on its way, the credential would leave a device that can never attach. A second one could only be a mistake, or a supplier that turns against its own device.',
    affects: ['SUBSCRIBER', 'CCIF', 'G-16'],
  },
  'DEC-81': {
    where: '7.4.2-s01d',
    question: 'How does a device know which token mode it takes, and what is a token of mode T3?',
    choice:
      'The mode goes into the TRE with the credentials while the device is made; a genuine token of another mode is refused (otherMode), a stronger one too. A T3 token is one of the TRE with the token of the old SHO, for the same change, inside. The RO takes a token of any mode whose signatures hold.',
    why: 'A device that took several modes would be as weak as the weakest. The RO keeps no record of devices; what it lets through the TRE still judges, and nothing but a pending entry has come of it.',
    affects: ['TRE', 'M2MES', 'DRF', 'OLD_SHO', 'G-07', 'G-19'],
  },
  'DEC-82': {
    where: '7.4.2-s01d',
    question: 'Who commands the TRE to sign a token, and what keeps the command from serving twice?',
    choice:
      'A manager of the device (DEC-92), by a signed command for device, old and new SHO, epoch and validity. It names the token id: its own in T2, that of the consent in T3. The TRE signs in service alone and remembers nothing of it: the same command gives the same token, which serves once. The owner commands only when the subscriber asks for the operator that it has agreed to.',
    why: 'What the TRE would have to remember could be lost with power; the used token ids are in its journal anyway. Owner and subscriber have to agree, as in DEC-90.',
    affects: ['OWNER', 'TRE', 'M2ME', 'SUBSCRIBER', 'G-07', 'G-17'],
  },
  'DEC-83': {
    where: '7.4.2-s11, 7.4.2-s12, 7.2-p06',
    question:
      'An old SHO has not answered the notices of a change in T2 or T3: who decides to go on, and what about the old SHO?',
    choice:
      'The M2ME counts the notices and asks the TRE, which swaps in T2 and T3 and refuses in T1. An old SHO that has not heard goes on serving on its books until M30: that much, and no more, an SHO may serve a device that does not have its MCIM in use.',
    why: 'The TRE holds the mode and asks nobody. As with a lost notice of 7.4.3 (AMB-29), books that are late harm the old SHO alone, and the device can still return to it.',
    affects: ['M2ME', 'TRE', 'OLD_SHO', 'G-13', 'G-17'],
  },
  'DEC-84': {
    where: '7.4.2-s11b, 7.4.2-s12, 7.4.2-n16d',
    question: 'In T2 the old SHO has issued no token: which notice, cancel and confirmation does it take?',
    choice:
      'A notice with a token that the TRE has signed, of the current epoch and not given up before. A cancel, which carries the token, even of a change that it has not heard of; the token is void from then on. The confirmation of the RO in the form that names the epoch (DEC-88).',
    why: 'The token id says nothing to an SHO that has not issued it; the epoch does. Without the void token a notice that is late would release a device that has come back; without the acknowledgement that device would cancel for ever.',
    affects: ['OLD_SHO', 'DRF', 'TRE', 'G-14', 'G-16'],
  },
  'DEC-85': {
    where: '7.4.3-s01, 7.4.3-s02a, 7.4.3-s02b',
    question: 'Who makes the instruction, and how does it get to the device?',
    choice:
      'The owner signs it. The subscriber gives it to the new SHO with the parameters, in the place of the token of 7.4.2; the new SHO forwards it to the RO, which has the old SHO carry it to the device. The owner can hand it to the device itself. It is carried out in service, while no change is under way.',
    why: 'The RO instructs, but somebody has to entitle it; one signed object for the whole way needs no trust in whoever carries it.',
    affects: ['OWNER', 'SUBSCRIBER', 'NEW_SHO', 'DRF', 'OLD_SHO', 'M2ME', 'TRE'],
  },
  'DEC-86': {
    where: '7.4.3-s02b, 7.4.3-s03a',
    question: 'What makes an instruction fresh, and what lets it serve once?',
    readings: [
      'A serial number of its own, and a memory of those that have served.',
      'The epoch that it names and ends: in the same record the MCIM is erased and the next epoch begins.',
    ],
    choice: 'The second. It names the operator to leave as well.',
    why: 'A serial number does not date an instruction that nobody has used; a token of the epoch that is left ends with it, too, and nothing has to be kept (A-15).',
    affects: ['OWNER', 'TRE', 'DRF', 'OLD_SHO', 'G-07'],
  },
  'DEC-87': {
    where: '7.4.3-s03b, 7.4.3-s04',
    question: 'Whose bootstrap does a device follow that was made pristine on instruction?',
    choice:
      'That which names the operator of the instruction, until an MCIM of it is in use, across power cuts and failed installations.',
    why: 'Pristine and without a token the device would take any bootstrap that waits for this moment (A-16). A device whose new SHO never comes waits for it; another instruction in the pristine state is left open.',
    affects: ['TRE', 'G-05', 'G-16'],
  },
  'DEC-88': {
    where: '7.4.3-s03a, 7.4.2-s11',
    question: 'The notice to the old SHO: when, and what does it do?',
    choice:
      'Once, unacknowledged, after the record that erases and before the access is given up. Signed by the TRE over the operator and the epoch that has ended. The old SHO deletes its credentials on it; where it is lost, on the confirmation of the DRF, which names the epoch, once the new SHO is registered.',
    why: 'A notice before the record could come true or not, which is the race of 7.4.2 steps 11 to 13. After it there is no way back, so that there is nothing to retain for, and nothing that an acknowledgement would decide.',
    affects: ['M2ME', 'TRE', 'OLD_SHO', 'DRF', 'G-13', 'G-14'],
  },
  'DEC-89': {
    where: '7.4.3-s02a',
    question: 'Who checks a move before the DRF writes a pending entry, there being no token?',
    choice:
      'The RO: it verifies that the owner signed the instruction, for this device, from the current operator to the one that sends it, in the epoch on record.',
    why: 'As DEC-47. Without it whoever has a contract to show could have the next pristine device.',
    affects: ['DRF', 'NEW_SHO', 'G-14'],
  },
  'DEC-90': {
    where: '7.2-p05, 7.2-p06, 7.4.3-r01',
    question: 'What if owner and subscriber want different operators?',
    choice:
      'Nothing is moved by the network: the owner gives an instruction only for the operator that it has decided, the subscriber uses only one to the operator that it has selected. Nor does the owner instruct the device itself before the subscriber has asked.',
    why: 'AMB-30: the one decides what is used, the other with whom there is a contract; a move needs both. A device that is erased for an operator without a contract finds nobody.',
    affects: ['OWNER', 'SUBSCRIBER', 'G-17'],
  },
  'DEC-91': {
    where: '7.4.3-s04, 6.3-s13, 6.3-s19',
    question: 'What does a new SHO do when it cannot provision a device that comes to it through pristine?',
    choice:
      'It tells the subscriber and expects the device again, and the pending entry stays. Turned down by the DRF before anything was erased, it refuses and forgets.',
    why: 'Withdrawn, as in a change (DEC-61), the registry would send the device to the old SHO, whose bootstrap it must not follow.',
    affects: ['NEW_SHO', 'SUBSCRIBER', 'G-16'],
  },
  'DEC-92': {
    where: '7.4.3-r01',
    question: 'Who has management rights like the owner, and how does the TRE know?',
    choice: 'The RO. The keys of both go into the TRE with its other trust anchors while the device is made.',
    why: 'The source has the RO instruct. Anybody else would need a rule of its own for how it comes to the right.',
    affects: ['TRE', 'M2MES', 'OWNER', 'RO'],
  },
  'DEC-93': {
    where: '6.4, 6.3-s06, 6.3-s07',
    question: 'What dates the discovery of AMB-03, and what becomes of one that is repeated?',
    choice:
      'The counter of the last bootstrap that the TRE has followed. The DRF makes the next bootstrap for a discovery that names the last one made; for an older one it sends the last one again; one that names a bootstrap never made is stale.',
    why: 'The counter is a nonce that the TRE keeps anyway and that the DRF can put in order without a memory of its own. Whatever is repeated, a discovery makes one bootstrap, so that nobody uses up the nonces of the SHO; and a device that missed its bootstrap is not left without one.',
    affects: ['DRF', 'TRE', 'G-05', 'G-16'],
  },
  'DEC-94': {
    where: '6.4-o02, 3.2.1-o12',
    question: 'How does a non-3GPP provider authenticate a device?',
    choice:
      'By challenge and response with a credential of its own in the TRE: a nonce, and a MAC over it and the account. The device does not authenticate the provider.',
    why: 'The source puts mechanism and credential out of scope, so the least that shows both outcomes will do. Nothing rests on this access: what comes over it is signed or sealed end to end (2-p04).',
    affects: ['ICSP', 'M2ME', 'TRE', 'G-12'],
  },
  'DEC-95': {
    where: '3.2.1-o04, 3.2.1-o05, 6.4',
    question: 'How does a device know which access is its first one?',
    choice:
      'By what the factory put into the TRE: a PCID, a credential of a non-3GPP provider, or nothing for open access. At boot the TRE names the PCID, or no identity where the first access is no 3GPP access.',
    why: 'One device has one first access here, and it has to be known after a power cut as well; the TRE is what remembers. Whether the provider authenticates is seen by what it asks.',
    affects: ['M2MES', 'TRE', 'M2ME'],
  },
  'DEC-96': {
    where: '6.4-r01, 6.4-r05',
    question: 'What does a device do on non-3GPP access when an answer is missing, from the provider or from the DRF?',
    choice:
      'It asks for access afresh and discovers again, as it attaches afresh on 3GPP access; it leaves the access when its MCIM is activated.',
    why: 'The access may have been lost without notice. A second way through the same states would double what a vendor has to build and to test.',
    affects: ['M2ME', 'ICSP', 'G-16', 'G-18'],
  },
  'DEC-100': {
    where: '3.1-o04, 6.3-s14b',
    question:
      'Annex B.1 is not part of the source: who says that an MCIM is to wait for its activation, and where is that kept?',
    choice:
      'The contract does, and the SHO puts it into the header of the MCIM object, signed and sealed with the rest. The TRE keeps it with the installed MCIM and decides by it alone: acknowledged, such an MCIM stays inactive and the initial credential in use.',
    why: 'What is not signed into the object the device, or whoever carries the object, could leave out. A power cut finds the MCIM installed and inactive, without a record of its own.',
    affects: ['SUBSCRIBER', 'NEW_SHO', 'TRE', 'G-11'],
  },
  'DEC-101': {
    where: '3.1-o04, 2-p03',
    question: 'Who orders the activation, and what keeps an order from being used elsewhere?',
    choice:
      'The SHO that issued the MCIM signs the order for one device, one session and one MCIM; it goes by the DPF over the initial access, and the TRE checks it. For an MCIM that does not wait there is no order.',
    why: 'It activates what the SHO alone has issued, and is worth nothing for another device, or for a later MCIM of the same one. The initial access is the only one there is.',
    affects: ['NEW_SHO', 'DPF', 'M2ME', 'TRE', 'G-11'],
  },
  'DEC-102': {
    where: '5.2-o05',
    question: 'How does the subscriber have the MCIM activated, and what repeats an order that is lost?',
    choice:
      'It asks the activation service of its SHO, and again until it hears that service has begun; each time the SHO gives the same order anew. The device asks for nothing and repeats nothing; told twice, it has obeyed already.',
    why: 'A device that waits, perhaps for a year, should not poll. The subscriber wants the service and is told when it has it.',
    affects: ['SUBSCRIBER', 'NEW_SHO', 'G-16'],
  },
  'DEC-103': {
    where: '6.3-s19, 6.3-r20',
    question: 'What does the SHO know between the report and the activation, and when does it serve?',
    choice:
      'It acknowledges the report and tells the subscriber that the MCIM is installed. Before an order it lets nobody in with it; it serves from the first operational attach on, which proves that the order was obeyed.',
    why: 'DEC-44 has success mean installed; an SHO that serves an inactive MCIM would be wrong about it for as long as it waits (G-13). No message says that the order was obeyed, and none is needed.',
    affects: ['NEW_SHO', 'SUBSCRIBER', 'G-13'],
  },
  'DEC-104': {
    where: '3.1-o04, 7.4.2-s14',
    question: 'May an MCIM that is changed to wait for its activation?',
    choice: 'No. The TRE does not stage such an object in service.',
    why: 'The change has its own order of activation, with a way back (AMB-22, AMB-25); two MCIMs at rest beside each other are the variant of 7.4.2 (AMB-39).',
    affects: ['TRE'],
  },
  'DEC-105': {
    where: '7.4.2-v02, 7.4.2-v04',
    question: 'What keeps the credentials of two operators apart in one TRE?',
    choice:
      'Each slot has a key of its own, derived from the key of the hardware and the name of the slot; what lies in a slot is sealed under it. Neither reading nor writing in one slot needs, or gives, the key of another.',
    why: 'The source asks for isolation in hardware or software and names no means. A label alone keeps blocks from being moved, and nobody out who has the one key of all slots. A change over the old SHO has two MCIMs in the TRE as well.',
    affects: ['TRE', 'G-08'],
  },
  'DEC-110': {
    where: '5.8-o06, 5.8-o12',
    question: 'In which forms does a platform credential come, and who knows which?',
    choice:
      'Three: the device presents the whole certificate, a reference to the one that the PVA has on record (its digest), or its own part beside a part that the PVA has for its group. The factory tells the TRE what to present; the PVA takes a certificate by value or by reference, if it is the registered one.',
    why: 'The source lists parts and leaves the form open. What counts is what is on record (DEC-73), so that the form changes the way a certificate travels and no check.',
    affects: ['M2MES', 'TRE', 'PVA', 'G-03'],
  },
  'DEC-111': {
    where: '5.8-o06',
    question: 'What is in the part of a group, and what ties a device to its group?',
    choice:
      'The part of the group is the expected state, signed by the root and under the name of the group; the part of the device is a certificate of its keys that names the group. The PVA takes no two parts that do not belong together.',
    why: 'A state is common to a type, keys are not. Without the name in the certificate a device could be judged by the state of whichever group suits it.',
    affects: ['M2MES', 'PVA', 'G-03'],
  },
  'DEC-112': {
    where: '5.8-r05',
    question: 'How does the PVA learn of an update, and what becomes of the state before?',
    choice:
      'The supplier sends the state that it certifies from now on, signed by its root, for the device or its group, under a serial number that only grows. It takes the place of the one in the certificate, in every form; the state before is no longer vouched for, and neither is the new one until the PVA has been told.',
    why: 'A PVA that waited for a new certificate of each device would have to be told as often as there are devices, and the keys have not changed. An earlier state was perhaps given up for its weakness (DEC-73).',
    affects: ['M2MES', 'PVA', 'G-03'],
  },
  'DEC-113': {
    where: '6.3-o23, 6.3-s12',
    question: 'What does OCSP say in the place of a verdict, and who chooses?',
    choice:
      'The SHO, by the request: a status request is a message of its own, as is the response, and neither is taken for the other. The PVA judges as before and answers good for what it vouches for, revoked for a device that is revoked, unknown for everything else.',
    why: 'RFC 6960 knows three states of a certificate. Good must not mean less than a verdict ok does, or the weaker answer would be the one to ask for; what else is wrong is the business of the PVA.',
    affects: ['SHO', 'PVA', 'G-03'],
  },
  'DEC-114': {
    where: '6.3-o23',
    question: 'What makes a status fresh?',
    choice:
      'A nonce of the SHO in each request, repeated ones included, which the response has to name; besides, now is within thisUpdate and nextUpdate. Outside them it is refused as expired, under another nonce as unknownRequest.',
    why: 'Within its time a status stays good after a revocation. Only the nonce tells it from the answer to a later question (RFC 6960, 4.4.1).',
    affects: ['SHO', 'PVA', 'G-03'],
  },
  'DEC-120': {
    where: '6.3-s18, 6.3-s19',
    question: 'What does a DPF do with its session when a report passes through it?',
    choice: 'Nothing. It passes the report on, and ends the session when the SHO acknowledges it or gives up.',
    why: 'The report is signed for the SHO; the DPF has no key to tell whose it is. If it let the object go on a report that a stranger made up, a device that had lost a chunk would never get it again: two devices in one network show that in thirty-four steps.',
    affects: ['DPF', 'G-16'],
  },
  'DEC-121': {
    where: '6.3-s09..s12, 6.3-s16',
    question: 'What does a device do with a challenge that comes when it holds a chunk already?',
    choice: 'It lets the chunk go and has the TRE attest over the new nonce.',
    why: 'An SHO challenges before it issues, so that the chunk is none of its own: a DPF that swaps objects has put it there. Passed over, the challenge would never be answered, and the device never be provisioned.',
    affects: ['M2ME', 'G-16', 'A-28'],
  },
  'DEC-130': {
    where: '4.3-o12, 4.3-o11',
    question: 'What is the policy of an SHO under which a DPF permits or refuses, and how does the DPF come to it?',
    choice:
      'SHO and RO agree on it beforehand: nothing is checked, the TRE has to be genuine, or genuine and intact. Under `intact` the verdict `ok` alone permits; under `genuine` also `notIntact`; no policy permits a device that is not genuine, not known or revoked.',
    why: 'A policy belongs to an operator and not to a device, so that no message of a session has to carry it. What the SHO itself asks of a device before it issues is untouched (AMB-36).',
    affects: ['DPF', 'SHO', 'PICS_DPF_INTEGRITY', 'G-03'],
  },
  'DEC-131': {
    where: '4.3-o11, 4.3-o12',
    question: 'When does a DPF check, and what?',
    choice:
      'When the SHO has authorised the download, and before the first chunk: it has the PVA judge the M12 that it relayed last, and takes only a verdict of the PVA on that very M12. Nothing is downloaded until then.',
    why: 'The DPF has no nonce of its own; that the M12 is fresh, the SHO has seen. What the check adds is what became of the device since: the PVA may have revoked it.',
    affects: ['DPF', 'PVA', 'PICS_DPF_INTEGRITY', 'G-03'],
  },
  'DEC-132': {
    where: '4.3-o11, 6.3-s13',
    question: 'Who ends a session whose download the DPF refuses?',
    choice:
      'The SHO: the DPF sends it the verdict of the PVA, and the SHO aborts as after a bad verdict of its own. Without the signature of the PVA, for another session, or with a verdict that vouches for the device it is no refusal.',
    why: 'A device follows an abort of its operator alone (AMB-12), and the subscriber hears from the operator (DEC-52). A DPF that could end sessions by its word would have a right that the source does not give it.',
    affects: ['DPF', 'SHO', 'M2ME'],
  },
  'DEC-140': {
    where: '7.4.2-v01, 7.4.2-s13',
    question: 'How do the MCIMs of two operators come to be in a device, and who agrees to it?',
    choice:
      'By ordinary sessions: an operator that wants to be kept says so in its acknowledgement of the notice (M27), and at the commit of the change its MCIM becomes inactive in its slot instead of being destroyed. Each operator speaks for its own; without its word, and where it does not answer, the MCIM is destroyed.',
    why: 'The source has both present and does not say how. No MCIM comes into a device without platform validation and token that way, and the operator whose secret is kept has agreed; nothing is said about it by the other.',
    affects: ['OLD_SHO', 'M2ME', 'TRE', 'G-08'],
  },
  'DEC-141': {
    where: '7.4.2-v01, 7.2-p05, 7.2-p06',
    question: 'Who orders the switch (M32), and on what authority?',
    readings: [
      'The owner alone, by a signed command that names two slots.',
      'Whoever may order a change of operator, since a switch is one: the token in its mode, and the operator that is changed to.',
    ],
    choice:
      'The second. The steps of a change stay up to the verdict (AMB-39); in the place of an MCIM the new SHO then signs and delivers the order to switch. The token names device, both operators and epoch and serves once; in T1 it is the word of the old SHO, in T2 of the owner, in T3 of both.',
    why: 'A command of its own would be a second way to take a device from its operator, with a weaker rule. The owner has its say as in every change: by the token mode that the device was made for.',
    affects: ['NEW_SHO', 'OLD_SHO', 'TRE', 'OWNER', 'G-07', 'G-17'],
  },
  'DEC-142': {
    where: '7.4.2-v01, 7.4.2-v02',
    question: 'What is an order to switch bound to, and what keeps it from serving twice?',
    choice:
      'It is signed and sealed as an MCIM object is, for one device, TRE, session and operator, under a version of its own, and names the MCIM that it is about. The TRE follows it if that MCIM is in the slot of that operator, at rest (else noMcim), and takes a version once.',
    why: 'What has to be checked is what is checked of an object. Whoever carries it cannot tell it from one, nor learn who has been in the device before.',
    affects: ['NEW_SHO', 'TRE', 'G-06', 'G-08'],
  },
  'DEC-143': {
    where: '7.4.2-v01, 7.4.2-n16c, 7.4.2-n16d',
    question:
      'What does an operator do whose MCIM rests in a device, and what if the device does not have it any more?',
    choice:
      'It serves nobody with it and lets nobody in, keeps record and sequence numbers aside, and gives an order when the device comes back by a change. If the order is refused it expects the device again and gives it an MCIM. A contract or a move through pristine begins with a new one.',
    why: 'The device may have been erased since, of which nobody tells an operator that does not serve. Two refusals would strand the change, none would leave it to chance.',
    affects: ['OLD_SHO', 'NEW_SHO', 'G-13', 'G-16'],
  },
  'DEC-144': {
    where: '7.4.2-v01, 7.4.2-n16b, 7.4.2-s15b, 7.2-p03',
    question: 'What becomes of an MCIM at rest while other things happen in the device?',
    choice:
      'A change that is given up, by cancel, fallback or power cut, leaves it at rest, be it the one that was to be switched to. Its own operator replaces it by another one, and nobody else does. What erases every MCIM (a return to pristine, an instruction of the owner) erases it as well. Where one is at rest already, another that leaves is destroyed.',
    why: 'Otherwise one operator could have the MCIM of the other erased by failing. An erasure that spared one MCIM would leave one in a device that is pristine for everybody.',
    affects: ['TRE', 'G-08', 'G-10'],
  },
  'DEC-150': {
    where: '7.4.3 NOTE 2, 3.2.1-o13',
    question: 'Which network entity renews an initial credential, of which devices, and when?',
    choice:
      'The CCIF, which has issued it; the factory has told the TRE its key, or the device renews nothing. The device asks over the access of the operator in service, with or without a change under way, and not while the initial credential is in use. To the factory the CCIF gives nothing of a device that has renewed.',
    why: 'The ICF asks the CCIF for whatever PCID it does not know, so that it learns of a new one without a message. Replaced in use, a credential would be taken from under an attach.',
    affects: ['M2ME', 'TRE', 'CCIF', 'G-06'],
  },
  'DEC-151': {
    where: '7.4.3 NOTE 2',
    question: 'What is it to deliver a credential in the form of an MCIM?',
    choice:
      'Signed by the CCIF, sealed to the key in the certificate of the device, for one device and TRE, one request and one version, as an object of a kind of its own. The TRE takes the answer to its last request, if it is newer than what it has, in one record.',
    why: 'An MCIM of an operator that trusts its own key must not become an initial credential, nor the other way round. An older object would bring back a credential that was withdrawn.',
    affects: ['TRE', 'CCIF', 'G-02', 'G-06'],
  },
  'DEC-152': {
    where: '7.4.3 NOTE 2',
    question: 'When does the credential before end?',
    choice:
      'In the TRE with the record. In the network when the TRE has said that it has the new one, by an acknowledgement, or by asking under it; until then either gives access. The CCIF has the ICF withdraw it; the DRF keeps to the first PCID, which the ICF is told with the new one.',
    why: 'The network cannot see the record, and a device that was cut off before it has the old credential alone. The registry of the DRF and the contracts need not follow each renewal.',
    affects: ['CCIF', 'ICF', 'G-16'],
  },
  'DEC-153': {
    where: '7.4.3 NOTE 2',
    question: 'How does the network begin a renewal?',
    choice:
      'The CCIF orders the renewal of one version in one device, and the device asks as it would on its own. An order that has been carried out is answered by the acknowledgement again, any other of another version is stale.',
    why: 'An object that came unasked would be bound to no request. The order repeats what may have been lost, and a replay of it does nothing.',
    affects: ['CCIF', 'TRE', 'G-05'],
  },
  'DEC-154': {
    where: '7.4.3 NOTE 2',
    question: 'What keeps a device from being pristine with a credential that ends there?',
    choice:
      'Near its end, with no more left of its life than a first provisioning may take with every repetition, the device asks for another, and the TRE erases nothing until it has it. Who configures the life keeps that margin; the life of a credential that was never used begins when the device is first switched on.',
    why: 'The guard of AMB-40 looks at one moment, and the way through pristine takes time. Without the margin the credential can end behind the guard, where nothing can ask any more (A-23).',
    affects: ['TRE', 'M2ME', 'G-16'],
  },
  'DEC-160': {
    where: '6.3-s18, 7.4.2-s15a',
    question: 'How long does a device report a failure of which nobody acknowledges to have heard?',
    choice:
      'It sends the report again twice, and leaves it at that: idle in first provisioning, in the service of the old SHO in a change. A success is reported until it is acknowledged, and so is a failed installation.',
    why: 'An SHO that knows of no such session, because the object was none of its own or a new contract has taken the place of the session, acknowledges nothing, and the device would follow no bootstrap message until its power is cut. Sent three times, a report gets through two losses. On a success the commit depends; after a failed installation the device starts over with the SHO that has issued.',
    affects: ['M2ME', 'G-16'],
  },
  'DEC-161': {
    where: '7.4.2-n16c',
    question: 'What is an old SHO that retains nothing, in an exploration?',
    choice: 'One whose retention ends before any other timer.',
    why: 'It deletes once its acknowledgement is out. A message is shorter than any timer, so that what is first deleted at expiry is deleted before anything else can make use of it.',
    affects: ['OLD_SHO', 'V13'],
  },
  'DEC-162': {
    where: '7.4.2-n16b, 7.4.2-n16c, 7.4.2-n16e',
    question: 'Which retention keeps a device from being stranded by its own return?',
    choice:
      'One that is longer than the retries and the fallback timer together, and longer than the device may be without power in between.',
    why: 'Of all orders of retry, fallback and retention exactly those in which retention is the longest keep a device that the new SHO does not reach; and a device that is dark while its retention runs comes back to an SHO that no longer knows it.',
    affects: ['OLD_SHO', 'M2ME', 'G-16', 'V13'],
  },
  'DEC-163': {
    where: '6.3-r20, 7.4.2-s17',
    question: 'What is asked of the world where a procedure is said to come to an end, and not only to be able to?',
    choice:
      'A channel that again and again has a message to deliver delivers, a timer that again and again can expire does, and so with power that can return and principals whose command is awaited. Faults are as many as the budgets say, and none for ever.',
    why: 'Without it the empty run would be a counterexample. With more, that each step is taken which can be, an end in reach would be an end.',
    affects: ['environment', 'G-16'],
  },
  'DEC-170': {
    where: '3.2.1-r14, 3.2.1-o25',
    question: 'What does an application on the device reach over the first access, and who keeps it to that?',
    choice:
      'Those who provision the device, and nobody else, over 3GPP and non-3GPP access alike; without access, nobody. The M2ME keeps it to that, whatever the network would carry, and turns the rest down: `confined`, `notAttached`.',
    why: 'The network cannot tell one use of its access from another, and need not know of M2M (3.2.1-r06); the M2ME is the only way out of the device. A host that freeloads on the PCID (A-29) is on the device, before any network.',
    affects: ['M2ME', 'G-18'],
  },
  'DEC-171': {
    where: '5.5-o04',
    question: 'What is restricted connectivity, and does anybody learn of it?',
    choice:
      'It carries what is for those who provision the device, and turns the rest down (`filtered`). Which of both a VNO gives is settled before the device asks, and its acceptance says `restricted`; one that says nothing gives full connectivity. The device confines itself in either case.',
    why: 'It is a second guard behind that of the device (AMB-04), of use where a device does not confine itself; a device that relied on the word of the network would be worse off without it.',
    affects: ['VNO', 'M2ME', 'G-18'],
  },
  'DEC-172': {
    where: '3.2.2-o02, 3.2.2-o03',
    question: 'Where does the filter of a device in service come from, and who applies it?',
    readings: [
      'It is a part of the MCIM, and the TRE keeps it.',
      'It is a part of the contract, and the SHO tells the device as it lets it in.',
    ],
    choice:
      'The second. Before its first contract an operator settles that contracts name peers and access points; the acceptance of each attach then carries them, device and network both apply them, and turn the rest down (`filtered`). Another operator, or the same without such contracts, lifts it with its own acceptance.',
    why: 'Whom a device talks to is the business of who runs it and of the operator that it is served by, not of a secret in the TRE; so it ends with the service, and a new one needs no new MCIM. The device saves traffic, the network does not depend on it.',
    affects: ['OLD_SHO', 'NEW_SHO', 'M2ME'],
  },
  'DEC-173': {
    where: '4.3-r09, 3.2.1-o25, 3.2.1-r26',
    question: 'Who may load and update applications, and what does the device believe?',
    readings: [
      'A package is an object of the TRE, as an MCIM is.',
      'A package is for the host, which runs the applications; the TRE keeps credentials and nothing else.',
    ],
    choice:
      'The second. A package is signed by a manager of the device (owner or RO, DEC-90), names the device and a version, and comes from the DPF, or from an endpoint that the package loaded last has named; over any access. The host keeps the newest and takes nothing older, acknowledges what it has, as often as asked, and turns the rest down: `notEntitled`, `badSignature`, `otherDevice`, `stale`. The acknowledgement is unsigned: it ends a repetition and nothing more.',
    why: 'No credential is in it, so nothing of it belongs into the TRE; a session of the DPF neither waits for it nor is touched by it. Without a name of the endpoint whoever has a signed package could hold a device to a traffic that nobody has agreed to (AMB-04).',
    affects: ['DPF', 'M2ME', 'G-06', 'G-18'],
  },
  'DEC-180': {
    where: '4.3-o07, 4.3-r06, 6.3-s14a, 6.3-s14b',
    question:
      'A DPF may make the MCIM itself and tell the SHO what has been loaded. Who signs and seals it to the TRE?',
    readings: [
      'The DPF, under a key of its own that the device is made to trust, or under one that the SHO lends it; the SHO hears of the credentials afterwards.',
      'The SHO: the DPF makes the credentials by stored rules, tells the SHO, and downloads what the SHO has signed and sealed.',
    ],
    choice:
      'The second. After the verdict the SHO orders the package of this session; it records what it is told, and goes on as with an MCIM of its own making. Who makes them is settled before the first contract.',
    why: 'The device takes an object only from the operator that its bootstrap named (AMB-11), and a key that is lent signs acknowledgements and orders as well. What the SHO serves is what it was told, for it has been told before anything is loaded: no report can come of credentials that it does not know. That the DPF has seen the key is what the option costs (AMB-19).',
    affects: ['DPF', 'SHO', 'G-09', 'G-13'],
  },
  'DEC-181': {
    where: '4.3-o07',
    question: 'What are the stored rules, and how does the package come to the SHO?',
    choice:
      'The operator gives the DPF the IMSIs that are set aside for it and the algorithm set, before any order; without them an order is refused. The order names device and session under the signature of the SHO. The package names them too, signed by the DPF and sealed to the SHO; ordered again, it is the same one.',
    why: 'A link between operators is not relied on (G-12). Without the signature somebody else could have the SHO issue a credential that he knows; without device and session a package could be put in the place of another.',
    affects: ['DPF', 'SHO', 'G-01', 'G-12'],
  },
  'DEC-182': {
    where: '5.2-o06, 5.2-o07, 5.8-r10',
    question:
      'The subscriber may give the PVA the credentials that a platform is validated by, and have them from a trusted third party. What makes the PVA believe them?',
    choice:
      'That they were issued under the root of the supplier, which the PVA has beforehand: who brings them does not matter. The third party is the supplier, which hands them over with the device. The PVA says that it has them, and the subscriber brings them again until then, before it contracts for the device.',
    why: 'A subscriber that could vouch for a platform could have an MCIM sealed to a key of its own making (G-03). A device that comes before its papers is turned down, which looks like a fault of the device.',
    affects: ['SUBSCRIBER', 'M2MES', 'PVA', 'G-03'],
  },
  'DEC-183': {
    where: '5.8-o02',
    question: 'The PVA may issue platform credentials. To whom, and for which keys?',
    choice:
      'To the supplier, while it makes the device: for the public keys and the state that the supplier gives it on the secure site. It has them on record with that, and the supplier embeds them if they are the root of the PVA on these keys. An update is certified under the root that issued.',
    why: 'The private keys stay with the TRE, so that the PVA can vouch for a platform and not speak for it (AMB-09). That is the same trust in the supplier as before: it says what the keys are.',
    affects: ['PVA', 'M2MES', 'G-02', 'G-03'],
  },
  'DEC-184': {
    where: '5.2-o04, 7.4.2-s02',
    question: 'The subscriber may inform the RO of a coming change of operator. What does the RO do with it?',
    readings: [
      'Nothing but to know; the token alone decides.',
      'In that epoch it takes a change to the announced operator and to no other; without an announcement it takes any.',
    ],
    choice:
      "The second, for changes over the old SHO (M25); a move through pristine is the owner's. The announcement is signed, names the device and is dated by a serial number. To announce the operator that serves says that no change is coming. Nobody acknowledges it: where it is lost, the RO does what it does untold.",
    why: 'A token passes through several hands (AMB-16). The RO that was told beforehand, on another way, notices a change that the subscriber does not mean, before the device hears of it. A change that was not announced is none the worse for that, as the statement is an option.',
    affects: ['SUBSCRIBER', 'DRF', 'G-05'],
  },
  'DEC-190': {
    where: '4.2, 4.3, 4.4, 5.5, 5.6',
    question: 'What may a network function forget when it is restarted?',
    choice:
      'What it can have again from others: a VNO, a non-3GPP provider and the network of an SHO who is attached, an ICF the credentials and sequence numbers that it has from the CCIF and the device, a DPF its session, an SHO the attestation that is being judged. Contracts, registry, issued versions, epochs, nonces, tokens and subscriber records are on record before anybody is answered, so that CCIF, DRF and PVA have nothing to forget.',
    why: 'The source says nothing of restarts. With the records lost a device could be given an old object, an old nonce or an old operator again, against G-06; the rest is repeated end to end (TS 23.007 restores subscriber locations in the same way).',
    affects: ['VNO', 'ICF', 'DPF', 'SHO', 'ICSP', 'G-06', 'G-16'],
  },
  'DEC-191': {
    where: '5.6-r03, 7.4.2-s03a, 7.4.3-s02b',
    question:
      'How does the RO reach a device in service that the network of its SHO has lost in a restart, or challenges for an attach that came twice?',
    choice:
      'The SHO, given something to carry to a device that it serves and that is not attached, pages it, also while a challenge is unanswered; the device attaches again, and whoever sent what was to be carried sends it again. Paging is not authenticated and does nothing but make a device in service attach.',
    why: 'A device at rest says nothing by itself, and one that takes itself for attached answers no challenge; without paging a change could not reach it until its power is cut (TS 23.007, clause 14, and paging with IMSI).',
    affects: ['SHO', 'M2ME', 'G-16'],
  },
  'DEC-200': {
    where: '4.4-o05',
    question:
      'An ICF may take vectors or credentials from supplier, SHO or subscriber. Who makes them, and what is believed?',
    readings: [
      'Each of the three vouches for what it brings, under a key of its own.',
      'The supplier makes them, and the others carry what is sealed to the ICF and signed by the supplier.',
    ],
    choice:
      'The second. Whoever brings them can neither read nor change them, and the ICF turns down what the supplier has not sealed and signed (`badSignature`). An operator has them from the supplier of whom it orders devices. Supplier and operator give them on media that lose nothing; the subscriber brings them until the ICF has acknowledged them, before it contracts for the device.',
    why: 'A credential has to be the one in the device, and the supplier alone knows what that is. A subscriber or an operator that could give the ICF a key of its own making could have another device let in under this PCID (AMB-33 is the same with the CCIF).',
    affects: ['ICF', 'M2MES', 'SHO', 'SUBSCRIBER', 'G-12'],
  },
  'DEC-201': {
    where: '4.4-o05, 4.4-o03',
    question: 'What becomes of vectors that were made beforehand, and what when they are used up?',
    choice:
      'A batch has consecutive sequence numbers from the first on. The ICF notes that a vector is used before it gives it out, so that a restart brings none back; the first that it has of a device stands, and what comes afterwards is put away. Without the key it cannot follow a resynchronisation (`unknownIdentity`). Used up, it asks the CCIF, and goes on with the number after the batch.',
    why: 'A vector that is given out twice is a challenge whose answer may be known (G-12), and a batch that could be brought again would be that. The access does not end with the batch, since whoever made it had the credential from the CCIF.',
    affects: ['ICF', 'G-12'],
  },
  'DEC-202': {
    where: '4.4-o04',
    question:
      'An ICF may make vectors or credentials and pass them to the supplier. Which, and how are both known to agree?',
    readings: [
      'Vectors with their answers, which the device uses one by one.',
      'The whole credential, once a device, for a PCID that is set aside for it.',
    ],
    choice:
      'The second. The supplier says which credential it has loaded, by its digest, as it hands the device over. Until then the credential gives no access; another one than the ICF has made is refused (`otherCredential`), and the PCID stays unknown. No other supplier, and no other device, gets one: `notEntitled`, `outOfOrder`.',
    why: 'A device that holds answers in the place of a key can be attached as often as there are answers, and cannot tell an old challenge from a new one. A mismatch that is noticed at the secure site costs a second try; noticed in the field, it looks like an attack.',
    affects: ['ICF', 'M2MES'],
  },
  'DEC-203': {
    where: '4.3-r02, 4.3-o03',
    question:
      'A DPF may reach the device at an address that it has from SHO or ICF, or wait for a device that the bootstrap makes connect. What does a call do in the device?',
    readings: [
      'It opens the session: the device answers whoever calls.',
      'It makes the device contact the DPF that the bootstrap message names, as it does by itself.',
    ],
    choice:
      'The second. The ICF tells the DPF which PCID is attached, and where; an operator tells it of a device, signed, whenever it likes. Either will do; without both the DPF calls nobody (`noAddress`), and waits. The call names nobody and is not signed. A device with an open session repeats what it has said to its DPF; anywhere else it passes the call over. A restart of the DPF takes the addresses.',
    why: 'Who the DPF is, the DRF has signed (AMB-06), and no session opens without that. A call that changes nothing can be anybody’s: whoever calls in the name of a DPF gains a message to the real one, which would have come anyway (G-17). A wrong address costs a call.',
    affects: ['DPF', 'SHO', 'ICF', 'M2ME', 'G-05', 'G-17'],
  },
  'DEC-204': {
    where: '4.3-o05',
    question:
      'The authorisation of a DPF may carry a token for talking to the device. What is it bound to, who checks it, and how does the device know that there has to be one?',
    readings: [
      'The factory or the bootstrap message says so, and the host turns away a DPF that shows none.',
      'The SHO says so in the object that it signs, and the TRE takes that object from no DPF without a token.',
    ],
    choice:
      'The second. The token is signed by the SHO of the session and names device, DPF and session, and the time until which it serves. The DPF shows it on each chunk; the host passes it to the TRE with the object, which it does not judge. The object says, inside signature and encryption, that it is handed over with a token: without one it is not staged (`noToken`), nor with one that the SHO has not signed (`badSignature`), of another device (`otherDevice`), DPF (`notAuthorised`) or session (`unknownSession`), or past its time (`expired`); the device reports a refused object. Which operator wants tokens is settled before its first contract.',
    why: 'The TRE has the keys and the session, the host neither. What the SHO has signed no DPF can take away, so nobody makes the device do without; and the DRF, which names the DPF, need not know what an SHO wants of it. A token of the session is of no use in another, and in its own the version of the object sees to it that it serves once.',
    affects: ['SHO', 'DPF', 'TRE', 'G-07'],
  },
  'DEC-205': {
    where: '5.3-o05',
    question: 'The SHO may be chosen by itself at the first connection. Who chooses, by what, and who is told?',
    readings: [
      'The device, or the supplier for it, among the operators that its first access leads to.',
      'The subscriber, by a rule that it has set before: for each kind of access network an ordered list of operators.',
    ],
    choice:
      'The second. The rule takes the first operator of the list that takes the contract; one that refuses is followed by the next, and after the last the subscriber waits for another connection. Nothing is chosen where the list is empty (`notEntitled`). A choice is made once: what connects afterwards, or is told again, changes nothing, and a selection by hand takes the place of the rule. It ends in a contract as any other, registered at the DRF (AMB-05); the subscriber reports to the supplier which SHO it is, and upon which access. The rule is set before the device is switched on.',
    why: 'A contract binds the subscriber, so nobody else can conclude one; and the device knows no operator. The same access gives the same SHO, which is what makes the choice foreseeable. Which networks there are the RO does not know, but whether an ICF asks for the device or the device itself (AMB-03).',
    affects: ['M2MES', 'M2ME', 'SUBSCRIBER', 'G-05'],
  },
  'DEC-206': {
    where: '5.3-o05, 6.3-s07a, 6.4-r01',
    question: 'How does the subscriber hear of the first connection, and what does it believe?',
    choice:
      'It asks the RO, signed, to say when the device connects, and does not switch it on before the RO has answered. Told again while it contracts, it asks the same SHO again. A DRF that is asked to bootstrap a device under no contract turns that down as ever, and tells the subscriber that has asked for it, signed: which device, over which kind of access. It tells it as often as the device comes back, until a contract is registered. The subscriber turns down what the DRF has not signed (`badSignature`) and what is of another device (`otherDevice`).',
    why: 'A device without a contract comes back by itself (DEC-55, DEC-96), so that a message which is lost is followed by another. A notice that anybody could make would have the subscriber contract upon an access that the device does not have.',
    affects: ['DRF', 'SUBSCRIBER', 'G-05', 'G-16'],
  },
  'DEC-210': {
    where: '3.2.1-o16, 3.2.1-o17, 3.2.1-o18',
    question: 'Which address may come from a network, and what does the device believe of it?',
    readings: [
      'An address that is given by DHCP has to be authenticated before it is used.',
      'An address is not believed but tried: whoever is there has to send what the DRF has signed.',
    ],
    choice:
      'The second. The one server that a device itself calls first is the DRF, over non-3GPP access (AMB-03); over 3GPP access the DRF calls the device, and its signed bootstrap message is what an OMA DM bootstrap is there (o17). A device that the factory has given no address asks the provider, once it has IP connectivity, and sends its discovery to whom the answer names; the address serves for this one discovery. The address of the DPF is in the bootstrap message and never from a network. A device with an address from the factory asks nobody and takes none.',
    why: 'DHCP is not authenticated, and whoever runs it may be the attacker (A-03). The discovery is signed and fresh, the bootstrap message is the signed word of the DRF (AMB-06): a wrong address costs a try, and the name of the device, which is no secret.',
    affects: ['M2ME', 'ICSP', 'DRF', 'G-05', 'G-12'],
  },
  'DEC-211': {
    where: '3.2.1-o16',
    question: 'What does a device do without an address, with two that differ, or with a wrong one?',
    choice:
      'It turns an answer down that names no server (`noAddress`) or two that differ (`contradictoryAddress`), and waits. After the second try at one access it gives that access up and asks for access again, as one that was turned away does (DEC-96). After a wrong address no bootstrap message comes that holds, and the device asks for access, and for the address, again.',
    why: 'Two answers in one cannot both be right, and to prefer the first lets an attacker prefer. The number of tries is bounded by access, not for good: a device without any address has nothing else to do, and no owner beside it.',
    affects: ['M2ME', 'G-16'],
  },
  'DEC-212': {
    where: '3.2.2-o04',
    question: 'How does an operator set up message centres and Internet settings, and what does the device believe?',
    choice:
      'The operator that serves the device sends them when it likes, signed, with a version that only goes up. The host keeps them by operator, over a power cut as well; it acknowledges what it uses, as often as asked, passes over what comes while a change is under way, and turns the rest down: `notAttached` where no operator serves it, `otherOperator`, `badSignature`, `otherDevice`, `stale`. The operator repeats what is not acknowledged before it makes another version.',
    why: 'It is an activity apart from the MCIM, with nothing secret in it, so the TRE has no part in it. The key is that of the contract; an operator that does not serve the device has no say in how it is used.',
    affects: ['OLD_SHO', 'NEW_SHO', 'M2ME', 'G-06'],
  },
  'DEC-213': {
    where: '3.2.1-o24',
    question: 'A package may hold an ISIM with its credential. How do ISIM and USIM of one package belong together?',
    readings: [
      'Each is an object of its own, which comes, is activated and goes by itself.',
      'They are two applications of one MCIM, in one slot.',
    ],
    choice:
      'The second. The operator settles before its first contract whether its packages have an ISIM, and makes it itself, whoever makes the rest (DEC-180). In one object, and in one record of the TRE, come the USIM and the ISIM: an identity of its own (IMPI and IMPU), a credential of its own, sequence numbers of its own. It can be selected while its MCIM is in use, and rests, returns and is erased with it; without one the TRE says `noIsim`. A challenge names the application; one that was made from the credential of the other is a MAC failure.',
    why: 'Two objects would make states in which a device has one application of an operator and not the other, and a commit protocol for each. With keys of their own, what is given away in one network (vectors, in a visited one) opens nothing in the other.',
    affects: ['NEW_SHO', 'OLD_SHO', 'TRE', 'M2ME', 'G-07', 'G-11'],
  },
  'DEC-214': {
    where: '3.2.2-o05',
    question: 'IMS access over the operational access may be needed. Who registers, where, and for how long?',
    choice:
      'In service and with nothing under way, at the wish of an application, the M2ME names the identity of the ISIM to the IMS of the operator that serves it, over the access of that operator; elsewhere it turns the wish down (`outOfOrder`). IMS challenges the ISIM that this operator has issued, and nobody else is registered (`unknownIdentity`, `authFailed`). The device counts as registered once its ISIM has authenticated IMS. A registration belongs to the access over which it was made: it ends with that on both sides, and with the next attach there is none. Nothing repeats by itself; the application asks again. SIP, and what protects it afterwards, are not modelled.',
    why: 'The check asks for a registration that is reachable from operational service. Without state of its own beyond the access, IMS cannot keep a device in a network that it has left (AMB-29), nor hold up a change of operator (G-17).',
    affects: ['M2ME', 'OLD_SHO', 'NEW_SHO', 'PICS_IMS', 'G-12'],
  },
  'DEC-215': {
    where: '6.3-s08o',
    question: 'How does the identity of a PCID become the operational one, where the RO becomes the SHO?',
    readings: [
      'The SHO tells the device, and the TRE goes on with what it has.',
      'The SHO issues an object as any other, whose content says so in the place of an MCIM.',
    ],
    choice:
      'The second. After the positive verdict the SHO has the credential of the device from the ICF of the same operator, which gives it to nobody else (`notEntitled`); where the ICF has none, or it has ended, the SHO makes an MCIM as ever. The object is signed, sealed to the TRE, bound to the session and counted, and names the PCID. The TRE seals a copy of that credential in a slot: from there on staging, report, activation and power cuts are those of a package. It turns down another PCID than the one in use, or any in a device without (`unknownIdentity`), one near its end (`expired`), and a promotion in service (`outOfOrder`).',
    why: 'AMB-07 keeps steps 9 to 13. With an object of its own nothing has to be said twice: who may send it, that it is fresh, and what survives are the rules of a package.',
    affects: ['RO', 'NEW_SHO', 'TRE', 'ICF', 'PICS_PCID_PROMOTION', 'G-03'],
  },
  'DEC-216': {
    where: '6.3-s08o',
    question: 'When does a PCID cease to be one, and who makes vectors from its key meanwhile?',
    choice:
      'For the TRE with the activation, which alone lifts confinement: the MCIM counts on from the number that the PCID has come to. For the network when the device has been let in with it: then the SHO tells the ICF, which notes on record that it gives no more vectors for this PCID. Between the two both have the key; the SHO begins at the number that the ICF has come to, the card takes no number twice, and what is behind is resynchronised.',
    why: 'A device whose power is cut before the activation has to come in with its PCID once more to report; if the ICF ended earlier it would be stranded (G-16). Who has been let in by the SHO has activated.',
    affects: ['ICF', 'NEW_SHO', 'TRE', 'G-12', 'G-16', 'G-18'],
  },
  'DEC-217': {
    where: '6.3-s08o, 7.4.3-s03a',
    question: 'A device whose PCID was promoted is to become pristine. Who would let it in?',
    readings: [
      'The PCID is one again, and the ICF gives vectors for it once more.',
      'The PCID has been used up; without another initial credential there is no way to be pristine.',
    ],
    choice:
      'The second. From the activation on the TRE counts the initial credential as spent, as one past its life: it erases nothing (`noBootstrapPath`, AMB-40) until a renewal has brought another (DEC-150). A change over the old SHO is what it was.',
    why: 'An operator that is left has served with this key and knows it. If the PCID came back, that operator could make vectors for the first access at the next one.',
    affects: ['TRE', 'ICF', 'G-08', 'G-17'],
  },
  'DEC-220': {
    where: '5.5-o05',
    question:
      'How does a device without a credential reach the DRF over a visited network, and what does the VNO let it reach?',
    choice:
      'A device without a PCID that looks for an access, and finds a network that says it is open, asks it for access without any identity. The VNO asks nobody, challenges nobody and lets it in to those who provision, whatever else it restricts; the device asks the DRF itself (DEC-93). A VNO that is not open rejects it as it rejects an identity that leads nowhere.',
    why: 'Without an identity there is no ICF to ask for vectors, and none to ask the DRF (AMB-03). A bearer that anybody gets must be of no use but for being provisioned (G-18); that nothing rests on it is what G-12 asks for anyway.',
    affects: ['VNO', 'M2ME', 'G-12', 'G-18'],
  },
  'DEC-221': {
    where: '5.3-o07',
    question: 'An SHO may be configured in the device in advance. Who compares it with what the DRF says, and when?',
    choice:
      'The M2ME, once the TRE has opened a session for what the DRF has said and before anything is declared to anybody. If they differ it aborts (otherOperator) and stays idle until it is asked to try again. The configuration is kept without power, and is over with the first MCIM that is in use.',
    why: 'AMB-14 wants them to agree. Compared before the TRE has verified the message, anybody could make the device give up. A device that is to change its operator later must not be held by what the factory thought (G-17).',
    affects: ['M2ME', 'G-05', 'G-17'],
  },
  'DEC-231': {
    where: '7.4.2-s15',
    question:
      'What does a resilient device do when the installation of the new MCIM has failed, and what does it tell whom?',
    choice:
      'Nothing of the swap was written, so it gives the change up as it does after a veto: it signs a cancel for the old SHO, and reports `reverted` to the new one. The reading is configured in the M2ME before the device is switched on (PICS_RESILIENT_INSTALL).',
    why: 'For both operators what matters is that the device stays, and not why: old and new SHO, DRF and subscriber behave as they do after any change that is given up. Reported as installFailed the new SHO would expect the device through pristine (AMB-23).',
    affects: ['M2ME', 'PICS_RESILIENT_INSTALL', 'G-16'],
  },
  'DEC-232': {
    where: '7.4.2-s13a, 7.4.2-n16b',
    question:
      'What does a device without a fallback timer do with the MCIM that it discards, and with a network that does not come?',
    choice:
      'It is destroyed in the record of the swap, unless its operator has agreed that it stays (DEC-140). The M2ME tells the TRE with the swap; a TRE that has nothing sealed returns to nothing (`noMcim`). Without a way back the M2ME goes on asking the new network for access. The reading is configured in the M2ME before the device is switched on (no PICS_FALLBACK_TIMER).',
    why: 'To keep what can never be used again is a risk without a use. The host can only make its own device less robust by it: it decides on the return already, as the timer is its own. Where the new network never comes the device is stranded, which is what the NOTE is there for, and is shown (V28).',
    affects: ['M2ME', 'TRE', 'PICS_FALLBACK_TIMER', 'G-16'],
  },
  'DEC-233': {
    where: '5.9-r01',
    question: 'The regulator governs who operates in its region. What does it say, to whom, and what follows from it?',
    choice:
      'A signed list of the operators of the region, with a serial of its own, to the SHOs and to the RO as their configuration (M38). An SHO that is not on it refuses contract, change and move (notEntitled) and tells the subscriber; the DRF registers nobody who is not on it, as under contract or as announced, and tells the SHO. The list is in force until a later one; without one every operator is allowed.',
    why: 'AMB-34 makes the regulator a policy and no party to a run. Both look because neither needs to trust the other: an SHO knows before it begins, and an SHO that does not look still cannot be registered. The subscriber hears of it as of any refusal, and selects another (5.2-r02).',
    affects: ['SHO', 'DRF', 'PICS_REG_POLICY'],
  },
  'DEC-234': {
    where: '5.9-r01',
    question: 'What becomes of a device whose operator a new policy does not name any more?',
    choice:
      'It stays. A policy applies to what is contracted from then on: who is on record at the DRF, or announced there, goes on, and is confirmed, bootstrapped and registered as before. Changed to another, the device cannot come back.',
    why: 'To cut a device off would strand it: it needs the access of the old operator to change (7.4.2). An operator that is to end its service sees to a change of operator; until then the device is served by somebody.',
    affects: ['SHO', 'DRF', 'PICS_REG_POLICY', 'G-16'],
  },
  'DEC-235': {
    where: '7.4.3-o05, 7.4.2-n16b',
    question:
      'After a return the old network rejects the device. What becomes of the old MCIM, when nobody signs that?',
    readings: [
      'Pristine holds no MCIM: the old one is erased with the rejection.',
      'The rejection leads to pristine, and the old MCIM waits there, sealed, until another has served.',
    ],
    choice:
      'The second. The PCID is the one identity in use; wherever the first access or the bootstrap leads nowhere the old MCIM is tried again, and after that the PCID. A new MCIM is installed beside it as in a change: it finds its network, reports, and with the acknowledgement the old one is destroyed; or the fallback timer leads back. What waits for an order, or is the PCID promoted, ends the old one when its operator has it activated.',
    why: 'Whoever has the air can say no (A-34). A word that nobody signs may turn the device elsewhere and may not destroy anything; what the old SHO has really let go is rejected again, and costs an attempt.',
    affects: ['M2ME', 'TRE', 'G-07', 'G-16'],
  },
  'DEC-236': {
    where: '7.4.2-s15b, 7.4.2-s08, 7.4.2-s16',
    question: 'What does the new SHO do when a change fails in which an installation has failed before?',
    choice:
      'It expects the device again, and withdraws nothing: neither after a refused object nor without a good verdict nor when the DPF refuses the download or the DRF the parameters that it is given again. The subscriber is told nothing, as after the failed installation: the change goes on until it succeeds. The SHO keeps from the report installFailed to the end of the change that the old MCIM is gone. A device that stays with it reports `reverted` (DEC-231), and the change is withdrawn as before.',
    why: 'A withdrawal leaves the device to the old SHO (DEC-61), and the failed installation has erased what it would come back with (AMB-23). A chunk that nobody has signed is enough: in 52 steps the device is erased, reports, is bootstrapped to B again and refuses the object that somebody has put in the place of that of B; B withdraws, the DRF names A, and A serves the device already, or has let it go (A-36).',
    affects: ['NEW_SHO', 'G-16'],
  },
  'DEC-237': {
    where: '7.4.2-s15b, 7.4.2-s15a, 7.4.2-s10c',
    question: 'Who remembers that a failed installation has cost the old MCIM, until the new SHO knows of it?',
    choice:
      'The TRE. The record by which it returns to the pristine state after a failed installation says that the failure is owed; a boot there finds the phase `failed`, and the M2ME reports before anything else, as it does without a cut. The acknowledgement of a failure report ends it, and so does the next session: no report is signed of an earlier one.',
    why: 'The M2ME forgets without power what it was to report (AMB-20). Bootstrapped again, the device is a newcomer to the new SHO (DEC-77), which does not know that the old MCIM is gone (DEC-236): in 47 steps a slot fails, the power is cut before the report is signed, and of the next download one chunk is spoilt; B withdraws, and nobody serves the device (A-37).',
    affects: ['M2ME', 'TRE', 'G-10', 'G-16'],
  },
} as const satisfies Readonly<Record<`${'AMB' | 'DEC'}-${number}`, Decision>>;

export type DecisionId = keyof typeof DECISIONS;

export const DECISION_IDS = Object.keys(DECISIONS) as readonly DecisionId[];
