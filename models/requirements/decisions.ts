export const DECISIONS = {
  'AMB-01': {
    where: '3.3.1',
    question:
      'Says three groups, lists two with supply nested under application services, then calls delayed activation the fourth.',
    choice:
      'Three top groups: connectivity, application, supply; delayed activation = optional 4th. Only affects coverage labels.',
  },
  'AMB-02': {
    where: '3.3.2.1',
    question: '"ICO" is never defined.',
    choice: 'ICO = operator hosting ICF (default RO).',
  },
  'AMB-03': {
    where: '6.4, 5.5',
    question:
      'Without ICF nobody performs step 6, yet DRF needs a trigger and an identity; with no PCID the lookup key of step 7 is gone.',
    choice:
      'Device-initiated discovery: M2ME → DRF `Discover{devId/treId, nonce}` signed by TRE; registry keyed by device id with PCID as alias.',
  },
  'AMB-04': {
    where: '3.3.2.1 vs 5.5',
    question:
      'Bootstrap use "only" for MCIM upkeep, but four transactions include M2M-application management and VNO may give full connectivity.',
    choice:
      'Device-side filter mandatory (G-18), network-side filter optional; application management allowed only under PICS_APP_MGMT and only to the named endpoint.',
  },
  'AMB-05': {
    where: '6.3-s07',
    question:
      'DRF is assumed to know the contracted SHO before first provisioning; no step writes that entry (only 7.4.2-s17 does, at the end of a change).',
    choice:
      'Add set-up message `ContractRegister` SHO→DRF with subscriber evidence, mirror of s17; precondition of step 7. Manual and automatic SHO selection (5.3) both end in it.',
  },
  'AMB-06': {
    where: '6.3-s08, 7.4.2-s03',
    question: 'Bootstrap security unstated; only a general remark that steps need "appropriate" protection.',
    choice:
      'Signed by DRF, bound to device id, SHO id, DPF id, with strictly increasing counter (or nonce) kept in TRE; switchable (CM_BOOT_AUTH, CM_BOOT_FRESH).',
  },
  'AMB-07': {
    where: '6.3-s08',
    question:
      'RO may become SHO and keep the IMSI: does validation (9-13) still run? The IMSI key was known to supplier/CCIF.',
    choice:
      'Default: 9-19 run, RO plays SHO. PICS_PCID_PROMOTION: shortcut allowed only after PVA ok; promotion event lifts confinement and rewrites registry.',
  },
  'AMB-08': {
    where: '6.3-s10 vs 7.4.2-s05',
    question: 'DPF relays in one, DRF in the other, though the device talked to DPF in both.',
    choice:
      'Normative observable = message RO→newSHO; function = DPF by default, DRF accepted as alias when co-hosted; if DPF sits at SHO the step is internal.',
  },
  'AMB-09': {
    where: '5.8, 6.3-s11, 7.4.2-s04',
    question:
      'PfC is used as signing key, certificate, encryption key and as something PVA gets in advance; the private part would be with PVA.',
    choice:
      'Split PfC: `root` (public), `skSig`,`skEnc` (TRE only), `cert(pkSig,pkEnc,stateHash,devId)`. PVA gets root+cert only. Any reading where PVA/SHO holds the private part fails G-02.',
  },
  'AMB-10': {
    where: '6.3-s14 vs s17',
    question: 'Encrypts "with PfC", decrypts with "TRE Platform Key".',
    choice: 'Platform Key = skEnc matching the certified pkEnc; separate from skSig.',
  },
  'AMB-11': {
    where: '6.3-s14..s17',
    question: 'Object is only encrypted. Anybody with the public key can make one; nothing dates it.',
    choice:
      'Sign-then-encrypt by SHO with header {devId, treId, shoId, mcimId, version, session}; TRE checks signer == SHO named in the authenticated bootstrap (CM_OBJ_SIG, CM_SHO_BIND, CM_OBJ_FRESH).',
  },
  'AMB-12': {
    where: '6.3-s13, 7.4.2-s08',
    question: 'Negative validation has no continuation.',
    choice:
      'SHO aborts; `Abort{reason}` to DPF, device and subscriber; slots unchanged; in change flow old MCIM stays active.',
  },
  'AMB-13': {
    where: '6.3-s18/19, 7.4.2-s15/16',
    question: 'Reports are unauthenticated and may be lost.',
    choice: 'TRE-signed, session-bound, retransmitted until acknowledged, idempotent.',
  },
  'AMB-14': {
    where: '6.2',
    question:
      'VNO/SHO stay separate "until M2ME declares its SHO", but no step has such a declaration; DRF looks it up instead.',
    choice:
      'Declaration = SHO id inside the signed device info (step 9), taken from bootstrap or pre-configuration; must equal registry else abort.',
  },
  'AMB-15': {
    where: '7.4.2-s01',
    question:
      'Token is "by old SHO" and "might be signed with the M2ME/TRE key"; who issues, when, and against what the device verifies is open (a device checking its own signature proves nothing about old SHO consent, yet avoids operator lock-in).',
    choice:
      "Three modes: T1 old-SHO-signed (default), T2 TRE-signed on the owner's command (PICS_TOKEN_TRE_SIGNED), T3 both. Fields {tid, devId, treId, oldSho, newSho, epoch, nbf, exp}. Lifecycle event `TokenReq/Token` added before step 1.",
  },
  'AMB-16': {
    where: '7.4.2-s11',
    question:
      'Same token authorises unregistration, but it has passed through subscriber, new SHO and RO: a bearer token.',
    choice:
      'Notice = token id + TRE signature over {tid, devId, epoch, attempt}; token alone never suffices (CM_NTC_POP). No goal may rely on token secrecy.',
  },
  'AMB-17': {
    where: '5.6-r03/4, 7.4.2-s03, 7.4.3-s02b',
    question:
      'Change depends on old SHO carrying bootstrap *and* (in 7.4.3) on reaching a device that sits on the old SHO network. A blocking old SHO has a veto, against 7.2-p06.',
    choice:
      'Model old SHO as possibly blocking; require at least one of: owner-local instruction, second access, device watchdog that polls DRF through bootstrap access. Without it report "no-veto" as not satisfied rather than hide it.',
  },
  'AMB-18': {
    where: '7.4.2-s17, 7.4.3-s04',
    question:
      'Registry changes only at the very end; a revert to pristine in between makes DRF send the device to the *old* SHO; in 7.4.3 no message ever updates DRF before step 4 needs it.',
    choice:
      'Two-phase registry: `pending(newSHO)` written at step 2, `current` at step 17; lookup prefers pending (CM_REG_PENDING). The step-2 parameters imply such a pending entry, the seed does not say it; with lookup strictly by registry the change never completes.',
  },
  'AMB-19': {
    where: '7.4.2-s09/10, 4.3-o07',
    question:
      'Change flow says "its MCIM"/"securely sends", encryption to the TRE not repeated; DPF-generated packages put K at the DPF.',
    choice:
      'Same end-to-end object as initial flow; PICS_MCIM_SRC_DPF declares DPF inside the trust base and G-09 is reported as not applicable.',
  },
  'AMB-20': {
    where: '7.4.2-s10',
    question: '"Atomic" is explained only as download-complete-before-next.',
    choice:
      'Staging area: all-or-nothing, invisible until digest+signature verified; guard on s11. Atomicity of the whole swap is a separate, stronger goal (G-10).',
  },
  'AMB-21': {
    where: '7.4.2-s11..13',
    question:
      'Is the ack a precondition of discarding? What if it is lost? If the device gives up after sending the notice while the old SHO gets it late, the device is unregistered though it stays with old.',
    choice:
      'Ack required before discard; after the notice the device may only retry or send `DiscardCancel`, never abort silently; old SHO enters RELEASE_PENDING (still serving), not RELEASED. (A real race: an exhaustive search finds it.)',
  },
  'AMB-22': {
    where: '7.4.2-s13 vs NOTE',
    question: 'Discard/overwrite before install contradicts returning to the previous MCIM.',
    choice:
      'Two-phase: at s13 old slot ACTIVE→SEALED (AVs, temporary ids, keys CK/IK destroyed at once), destroyed at commit (first successful attach + confirmed report) or at fallback-timer resolution. If PICS_FALLBACK_TIMER unclaimed: destroy at s13.',
  },
  'AMB-23': {
    where: '7.4.2-s15, NOTE, 7.4.3-o05',
    question: 'Three different failure targets: pristine, previous MCIM, pristine after failed fallback.',
    choice:
      'Order: (1) install fails before activation → with sealed old: the text still says pristine, so strict mode = pristine, resilient mode (PICS) = reactivate old; (2) activated but no network before T → previous; (3) previous unusable → pristine; (4) pristine unusable (no bootstrap access) → DEAD, which must be unreachable.',
  },
  'AMB-24': {
    where: '7.4.2-s15',
    question: 'Which bearer carries the report: old is discarded, new not yet attached.',
    choice:
      'Success report travels over the new SHO attach (so it doubles as commit evidence); failure report over bootstrap access or restored old bearer.',
  },
  'AMB-25': {
    where: 'NOTE in 7.4.2',
    question: 'Timer start, stop, retry limit, what counts as "any network", behaviour after later loss.',
    choice:
      'Starts at activation, stops at first successful registration with the new MCIM in any PLMN; AKA reject ≠ coverage loss but also does not stop it; after commit the timer is dead (later loss follows 7.4.3-o05).',
  },
  'AMB-26': {
    where: '7.3',
    question: 'Clause absent; 7.1 promises an extended role model.',
    choice: 'Roles of 5.x plus OLD/NEW_SHO and OWNER; recorded as gap.',
  },
  'AMB-27': {
    where: '7.2-p04, 2-p03',
    question: 'Does the PCID credential count as an active MCIM (NOTE 2 makes it an MCIM)?',
    choice:
      'Invariant A: ≤1 operational MCIM active. Invariant B (stronger, default): ≤1 identity in use among {PCID, MCIMs}. Fallback sealing is not active.',
  },
  'AMB-28': {
    where: '7.4.3',
    question: 'Whole path has no token although it erases the old MCIM: it bypasses the overwrite protection of 7.4.2.',
    choice:
      '`Reprovision` must be signed by a registered manager (owner), carry epoch/instruction nonce and target SHO; after erase the device accepts only a bootstrap naming that SHO (CM_PRI_AUTH/FRESH/BIND).',
  },
  'AMB-29': {
    where: 'NOTE n16c/d, 7.4.3-s03',
    question:
      'Note speaks of old SHO (network side) storing credentials, while the device side has discarded them; no message tells the old SHO that the move succeeded; in 7.4.3 old SHO is never told at all.',
    choice:
      'Retention needed on both sides; add `ChangeConfirmed` newSHO/DRF→oldSHO; retention timer upper bound; 7.4.3 sends a best-effort `DiscardNotice` first.',
  },
  'AMB-30': {
    where: '7.2-p05/p06',
    question: 'Owner controls active MCIM, subscriber controls SHO choice; persons may differ.',
    choice: 'Two principals; default equal; conflict → owner decides activation, subscriber decides contract.',
  },
  'AMB-31': {
    where: '3.3.2.2-r06 vs 7.4.3',
    question: 'Change without bootstrap state is wanted, 7.4.3 goes through it.',
    choice: '7.4.2 mandatory if change is claimed; 7.4.3 optional and fallback.',
  },
  'AMB-32': {
    where: '4.4-o04/o05',
    question: 'Moving AVs (instead of keys) among supplier, SHO, subscriber, ICF; AVs age by SQN.',
    choice: 'AV batches carry SQN range; consumed once; ICF tracks.',
  },
  'AMB-33': {
    where: '4.1-o10',
    question: 'Subscriber conveys supplier-made secrets.',
    choice: "Wrapped to CCIF public key and MAC'd by supplier; subscriber is a Dolev-Yao carrier.",
  },
  'AMB-34': {
    where: '1-r02, 5.9',
    question:
      'PVA and supplier also do not talk to the device at run time though roles are said to; regulator has no behaviour.',
    choice: 'PVA/M2MES listed as waiver; regulator = static policy provider.',
  },
  'AMB-35': {
    where: '4.3-r04 vs 5.6-r02',
    question: 'DPF may be authorised by ICF, yet MCIM authority is the SHO.',
    choice: 'ICF authorisation only opens the session; MCIM delivery needs SHO authorisation.',
  },
  'AMB-36': {
    where: '2-p07 vs 4.3-o11',
    question: 'Validation is a principle, DPF check an option.',
    choice: 'At least one of {SHO via PVA, DPF via PVA} must be on; default SHO.',
  },
  'AMB-37': {
    where: '5.8-r04 vs 6.3-s13',
    question: 'Result to DPF and SHO, or SHO only.',
    choice: 'SHO always; DPF copy only under PICS_DPF_INTEGRITY.',
  },
  'AMB-38': {
    where: '3.3.2.1, 4.1, 6.3',
    question: 'Names vary: preliminary/provisional/temporary credential, PCID, PCID-IMSI.',
    choice: 'One record type InitialCred{pcid, K, alg, lifetime?}; PCID-IMSI = its IMSI-shaped identity.',
  },
  'AMB-39': {
    where: '7.4.2 variant',
    question: 'With both MCIMs present it is unclear which steps remain and what "discard" means.',
    choice:
      'Keep 1-8 (token, validation), skip download/install, `Switch{from,to}` replaces 13-14 (old → INACTIVE not destroyed), 11-12 and 15-17 stay.',
  },
  'AMB-40': {
    where: 'NOTE 2',
    question: 'If the bootstrap credential has expired, pristine is a dead end; nothing forbids reverting then.',
    choice:
      'Guard: erase/revert only if a usable bootstrap path exists (valid PCID or credential-less access); renewal is requested when remaining life < T_change.',
  },
  'AMB-41': {
    where: '6.3-s06',
    question: 'ICF does not see AKA success nor the IP address that it is to forward.',
    choice: 'Add `SessionUp{pcid, ip}` VNO→ICF.',
  },
  'AMB-42': {
    where: '7.4.3 NOTE 1',
    question: 'Refers to steps 4-15 of a four-step list (probably the missing figure).',
    choice: '12 steps = exactly 6.3-s08..s19 (bootstrap to final report); record as editorial mapping, no behaviour.',
  },
  'AMB-43': {
    where: '6.3-s09..s12',
    question: 'Platform validation has no challenge: a healthy old attestation can be replayed after compromise.',
    choice:
      'Attestation signs nonce chosen by the validating side (SHO/PVA), carried in bootstrap or an added challenge message.',
  },
  'DEC-44': {
    where: '6.3-s18..r20',
    question:
      'In first provisioning the report (18, 19) comes before the operational attach; DEC-27\'s "one identity in use" would cut the bootstrap bearer too early.',
    choice:
      'Report over the bootstrap bearer, then activate and attach; "success" in G-13 means installed for first provisioning and delayed activation, active and attached for a change.',
  },
  'DEC-45': {
    where: '6.3-s18, 7.4.2-s15',
    question: 'Nothing ends the retransmission of a report or tells the device that a change is final.',
    choice: 'M39 ReportAck, signed by the SHO; it is the commit point.',
  },
  'DEC-46': {
    where: '6.3-s09..s12',
    question: "The verifier's nonce has to reach the device before step 9.",
    choice: 'A pool of single-use nonces comes with M21 or M25 and travels in the bootstrap; M40 where none is usable.',
  },
  'DEC-47': {
    where: '7.4.2-s02',
    question: 'A pending registry entry written without a check invites the queued-bootstrap hijack.',
    choice: 'RO verifies token and signature of M25 before it writes the entry.',
  },
  'DEC-48': {
    where: '7.4.2-s11, s12',
    question: 'A mandatory acknowledgement gives the old SHO a veto.',
    choice: 'By token mode: T1 stops and reports the veto, T2 and T3 go on after the retry budget.',
  },
  'DEC-49': {
    where: '7.4.2-s11, s12',
    question: 'The list says TRE for one and M2ME for the other.',
    choice: 'The TRE signs, the M2ME sends and receives; the acknowledgement names the token.',
  },
  'DEC-50': {
    where: '7.4.2-s01',
    question: 'When a token counts as used.',
    choice: 'At INTENT, before the notice; a cancelled or reverted change needs a new token.',
  },
  'DEC-51': {
    where: 'catalogue',
    question: '`kind` is coarse where the source says "should".',
    choice:
      '`modality` decides the strength: "should" entries are tested, a deviation is reported as such and fails only strict runs.',
  },
  'DEC-52': { where: '', question: '', choice: '' },
  'DEC-53': { where: '', question: '', choice: '' },
  'DEC-54': { where: '', question: '', choice: '' },
  'DEC-55': { where: '', question: '', choice: '' },
  'DEC-56': { where: '', question: '', choice: '' },
  'DEC-57': { where: '', question: '', choice: '' },
  'DEC-58': { where: '', question: '', choice: '' },
  'DEC-59': { where: '', question: '', choice: '' },
  'DEC-60': { where: '', question: '', choice: '' },
  'DEC-61': { where: '', question: '', choice: '' },
} as const;
export type DecisionId = keyof typeof DECISIONS;
