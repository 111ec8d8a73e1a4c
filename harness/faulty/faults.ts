/**
 * Implementations with one seeded fault each: the reference with one check taken away, or wrapped. The suite has to
 * find every one of them; each says of itself, in `hello`, that it is weakened.
 */
import type { Adapter } from '../../conformance/run/map1.js';
import type { TestCase } from '../../conformance/suite/index.js';
import { completeChecks, type Checks } from '../../impl/checks.js';
import { freshWindow } from '../../impl/crypto/index.js';
import type { DecisionId, RequirementId } from '../../models/requirements/index.js';
import type { ReferenceOptions } from '../adapters/reference-role.js';
import { referenceAdapter } from '../adapters/reference.js';
import { reference } from '../implementation.js';
import type { RoleName } from '../world/setup.js';
import { unasked, unverified } from './weakened-checks.js';
import {
  asksIcfBeforeTheVerdict,
  neverRepeats,
  pagesNobody,
  restartsUnchanged,
  sendsOneMessage,
  stuckRandom,
  destroysNothing,
  mindsNoConfiguration,
  swapsWithoutAcknowledgement,
  takesTwice,
} from './wrapped-roles.js';
import { lateRecords } from './late-records.js';
import { forgetsLastStep } from './late-role.js';
import { recordsFirst } from './wrapped-store.js';

/** An implementation with one fault. */
export interface Fault {
  /** `role.what-is-wrong`. */
  readonly name: string;
  readonly role: RoleName;
  /** What it does wrong, in one sentence. */
  readonly says: string;
  /** A statement that it breaks. */
  readonly breaks: RequirementId | DecisionId;
  /** Of a fault that tests of one kind alone can show: which. */
  readonly shownBy?: TestCase['criterion'];
  /** Starts it; the other roles have no fault. */
  readonly adapterFor: (role: string) => Adapter | Promise<Adapter>;
}

const fault = (
  name: `${RoleName}.${string}`,
  says: string,
  breaks: RequirementId | DecisionId,
  options: ReferenceOptions,
  shownBy?: TestCase['criterion'],
): Fault => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name begins with the role
  const role = name.slice(0, name.indexOf('.')) as RoleName;
  const implementation = { vendor: 'mcim-spec', name: `WEAKENED ON PURPOSE: ${name}`, version: '0.1.0' };
  const adapterFor = (asked: string): Adapter | Promise<Adapter> =>
    asked === role ? referenceAdapter(role, { ...options, implementation }) : reference.adapterFor(asked);
  return { name, role, says, breaks, ...(shownBy === undefined ? {} : { shownBy }), adapterFor };
};

const without = (weakened: Partial<Checks>): ReferenceOptions => ({ checks: { ...completeChecks, ...weakened } });

/** Every fault; the first is the one that a demonstration shows. */
export const faults: readonly Fault[] = [
  fault(
    'dpf.unauthorised-download',
    'The DPF downloads an object that the SHO has not authorised.',
    'TR33812-5.1.3.6.3-s15b',
    without({ deliveryAuthorisation: () => ({ ok: true, value: undefined }) }),
  ),
  fault(
    'dpf.foreign-abort',
    'The DPF ends a session at the word of an operator that it does not belong to.',
    'DEC-75',
    without({ relayedAbort: unverified() }),
  ),
  fault(
    'dpf.any-policy',
    'The DPF downloads to a device whatever the PVA says of it.',
    'TR33812-5.1.3.4.3-o11',
    without({ downloadPolicy: unasked() }),
  ),
  fault(
    'dpf.unsigned-verdict',
    'The DPF takes a verdict that the PVA did not sign.',
    'DEC-131',
    without({ verdictSignature: unverified() }),
  ),
  fault('dpf.half-download', 'The DPF sends the first half of an object.', 'TR33812-5.1.3.6.3-s16', {
    wrap: sendsOneMessage,
  }),
  fault(
    'tre.any-token',
    'The TRE takes a token for whatever change it was made.',
    'AMB-15',
    without({ tokenBinding: unasked(), tokenDevice: unasked(), tokenFresh: unasked() }),
  ),
  fault(
    'tre.unsigned-token',
    'The TRE takes a token whoever signed it.',
    'TR33812-5.1.3.7.4.2-s10b',
    without({ tokenSignature: unverified() }),
  ),
  fault(
    'tre.any-mode',
    'The TRE takes a token of another mode than it was made for.',
    'DEC-81',
    without({ tokenMode: unasked() }),
  ),
  fault(
    'tre.unsigned-command',
    'The TRE signs a token at the command of anybody.',
    'DEC-82',
    without({ commandSignature: unverified() }),
  ),
  fault(
    'tre.command-for-any-change',
    'The TRE signs a token for whatever device, operator and epoch.',
    'DEC-82',
    without({ commandDevice: unasked(), commandOperator: unasked(), commandFresh: unasked() }),
  ),
  fault(
    'tre.any-consent',
    'The TRE takes for the consent of the old operator what somebody else has signed.',
    'AMB-15',
    without({ consentSignature: unverified() }),
  ),
  fault(
    'tre.goes-on-unasked',
    'The TRE swaps without an answer of the old operator though its word is needed.',
    'DEC-48',
    without({ mayGoOn: unasked() }),
  ),
  fault(
    'tre.replayed-bootstrap',
    'The TRE follows a bootstrap message that it has followed before.',
    'AMB-06',
    without({ bootstrapFresh: unasked() }),
  ),
  fault(
    'tre.unsigned-bootstrap',
    'The TRE follows a bootstrap message that the DRF did not sign.',
    'TR33812-5.1.3.6.3-s08a',
    without({ bootstrapSignature: unverified() }),
  ),
  fault(
    'tre.unsigned-object',
    'The TRE stages an MCIM whoever signed it.',
    'TR33812-5.1.3.6.3-s17b',
    without({ objectSignature: unverified() }),
  ),
  fault(
    'tre.old-object',
    'The TRE stages an MCIM that is older than what it had.',
    'AMB-11',
    without({ objectFresh: unasked() }),
  ),
  fault(
    'tre.unsigned-ack',
    'The TRE activates on an acknowledgement that nobody signed.',
    'DEC-45',
    without({ reportAckSignature: unverified() }),
  ),
  fault(
    'tre.unsigned-discard-ack',
    'The TRE swaps without the word of the old operator.',
    'AMB-21',
    without({ ackSignature: unverified() }),
  ),
  fault('tre.replayed-challenge', 'The TRE answers a challenge twice.', 'TR33812-5.1.3.3.2.1-r08', {
    checks: { ...completeChecks, sqnFresh: () => ({ ok: true, value: freshWindow() }) },
  }),
  fault(
    'tre.record-before-secrets',
    'The TRE says that it holds an MCIM before it does.',
    'TR33812-5.1.3.7.4.2-s10c',
    { store: recordsFirst },
    'power-cut',
  ),
  fault(
    'tre.no-counter',
    'The TRE takes an older store for its own.',
    'DEC-78',
    { withoutCounter: true },
    'damaged-store',
  ),
  fault(
    'tre.unsigned-instruction',
    'The TRE erases its MCIM at the word of anybody.',
    'TR33812-5.1.3.7.4.3-r01',
    without({ instructionSignature: unverified() }),
  ),
  fault(
    'tre.replayed-instruction',
    'The TRE carries out an instruction of any epoch.',
    'DEC-86',
    without({ instructionFresh: unasked() }),
  ),
  fault(
    'tre.any-successor',
    'The TRE that was made pristine for one operator follows the bootstrap of another.',
    'DEC-87',
    without({ bootstrapBound: unasked() }),
  ),
  fault(
    'tre.erases-into-nothing',
    'The TRE erases its MCIM when nothing else gives access.',
    'AMB-40',
    without({ pristineGuard: unasked() }),
  ),
  fault(
    'tre.unsigned-order',
    'The TRE activates an MCIM that waits at the word of anybody.',
    'DEC-101',
    without({ orderSignature: unverified() }),
  ),
  fault(
    'tre.any-order',
    'The TRE activates an MCIM that waits on an order for another device, session or MCIM.',
    'DEC-101',
    without({ orderDevice: unasked(), orderSession: unasked(), orderMcim: unasked() }),
  ),
  fault(
    'tre.any-switch',
    'The TRE follows an order to switch whichever MCIM it names.',
    'DEC-142',
    without({
      switchMcim: (_order, { resting }) =>
        resting === undefined ? { ok: false, cause: 'noMcim' } : { ok: true, value: resting },
    }),
  ),
  fault(
    'tre.renews-at-any-word',
    'The TRE asks for another initial credential at the word of anybody.',
    'DEC-153',
    without({ renewalOrderSignature: unverified() }),
  ),
  fault(
    'tre.any-renewal-order',
    'The TRE follows an order to renew that is for another device, or was followed before.',
    'DEC-153',
    without({ renewalOrderDevice: unasked(), renewalOrderFresh: unasked() }),
  ),
  fault(
    'tre.anybodys-initial-credential',
    'The TRE takes an initial credential whoever signed it.',
    'DEC-150',
    without({ renewalSignature: unverified() }),
  ),
  fault(
    'tre.any-initial-credential',
    'The TRE takes an initial credential that is for another, or that it has not asked for.',
    'DEC-151',
    without({ renewalDevice: unasked(), renewalRequested: unasked() }),
  ),
  fault(
    'tre.older-initial-credential',
    'The TRE goes back to an initial credential that was replaced.',
    'DEC-151',
    without({ renewalFresh: unasked() }),
  ),
  fault(
    'ccif.renews-for-anybody',
    'The CCIF gives a credential to whoever asks in the name of a device.',
    'DEC-150',
    without({ renewalRequestSignature: unverified() }),
  ),
  fault(
    'ccif.withdraws-for-anybody',
    'The CCIF withdraws a credential at the word of anybody.',
    'DEC-152',
    without({ renewalAckSignature: unverified() }),
  ),
  fault(
    'ccif.any-acknowledgement',
    'The CCIF withdraws the credential in use when an earlier one is acknowledged.',
    'DEC-152',
    without({ renewalAckFresh: unasked() }),
  ),
  fault(
    'sho.activates-for-anybody',
    'The SHO orders the activation of an MCIM for whoever asks.',
    'DEC-102',
    without({ activationRequestSignature: unverified() }),
  ),
  fault(
    'dpf.foreign-order',
    'The DPF passes an order on that no operator of the session gave.',
    'DEC-101',
    without({ relayedActivation: unverified() }),
  ),
  fault('tre.one-session-id', 'The TRE has one session id for every session.', 'AMB-43', { random: stuckRandom }),
  fault(
    'sho.unsigned-verdict',
    'The SHO issues an MCIM on a verdict that the PVA did not sign.',
    'TR33812-5.1.3.6.3-s12',
    without({ verdictSignature: unverified() }),
  ),
  fault(
    'sho.any-attestation',
    'The SHO takes a verdict for whatever attestation it was given.',
    'DEC-70',
    without({ verdictInfo: unasked() }),
  ),
  fault(
    'pva.any-requester',
    'The PVA judges an attestation for whoever asks, under any session.',
    'DEC-70',
    without({ requestBinding: unasked() }),
  ),
  fault(
    'sho.unfounded-refusal',
    'The SHO ends a session that the DPF refuses although the PVA vouches for the device.',
    'DEC-132',
    without({ downloadRefusal: unasked() }),
  ),
  fault(
    'pva.any-check',
    'The PVA judges an attestation for a DPF under any session.',
    'DEC-131',
    without({ checkBinding: unasked() }),
  ),
  fault(
    'sho.stale-attestation',
    'The SHO takes an attestation that it did not ask for.',
    'AMB-43',
    without({ attestationFresh: () => ({ ok: true, value: { place: 0 } }) }),
  ),
  fault(
    'sho.bearer-notice',
    'The SHO releases a device to whoever shows its token.',
    'AMB-16',
    without({ noticeProof: unverified() }),
  ),
  fault(
    'sho.unsigned-report',
    'The SHO takes a report that the TRE did not sign.',
    'AMB-13',
    without({ reportSignature: unverified() }),
  ),
  fault(
    'sho.late-success',
    'The SHO acknowledges a success after it has given up.',
    'DEC-74',
    without({ reportAccepted: unasked() }),
  ),
  fault(
    'sho.any-confirmation',
    'The SHO deletes its credentials on the confirmation of whatever change.',
    'DEC-72',
    without({ changeConfirmedToken: unasked() }),
  ),
  fault(
    'sho.anybodys-token',
    'The SHO releases a device under a token that neither it nor the TRE has signed.',
    'DEC-84',
    without({ ownersToken: unasked() }),
  ),
  fault(
    'sho.void-token',
    'The SHO releases a device on the notice of a change that was given up.',
    'DEC-84',
    without({ ownersTokenValid: unasked() }),
  ),
  fault(
    'sho.unsigned-departure',
    'The SHO deletes its credentials at the word of anybody.',
    'DEC-88',
    without({ departureProof: unverified() }),
  ),
  fault(
    'sho.old-departure',
    'The SHO deletes its credentials on the notice of an earlier departure.',
    'DEC-88',
    without({ departureFresh: unasked() }),
  ),
  fault('sho.never-repeats', 'The SHO tells the DRF once, and never again.', 'DEC-54', { wrap: neverRepeats }),
  fault(
    'drf.forged-token',
    'The DRF announces a change without the word of the current operator.',
    'DEC-47',
    without({ forwardParamsToken: unverified(), forwardParamsBinding: unasked(), forwardParamsUnexpired: unasked() }),
  ),
  fault(
    'drf.no-proof',
    'The DRF registers an operator without a report of the device.',
    'AMB-18',
    without({ registrationProof: unverified() }),
  ),
  fault(
    'drf.replayed-token',
    'The DRF announces a change with a token that has been used.',
    'DEC-71',
    without({ forwardParamsFresh: unasked() }),
  ),
  fault(
    'drf.replayed-proof',
    'The DRF registers an operator on a report that has been a proof before.',
    'DEC-71',
    without({ registrationUnused: unasked() }),
  ),
  fault(
    'drf.old-proof',
    'The DRF registers an operator on a report of any epoch.',
    'DEC-71',
    without({ registrationEpoch: unasked() }),
  ),
  fault(
    'drf.any-announced-change',
    'The DRF takes a change to another operator than the announced one.',
    'DEC-184',
    without({ changeAnnounced: unasked() }),
  ),
  fault(
    'drf.anybodys-announcement',
    'The DRF believes whoever announces a change.',
    'DEC-184',
    without({ announcementSignature: unverified() }),
  ),
  fault(
    'drf.old-announcement',
    'The DRF takes an announcement that has come before.',
    'DEC-184',
    without({ announcementFresh: unasked() }),
  ),
  fault(
    'drf.forged-instruction',
    'The DRF announces a move that the owner has not decided.',
    'DEC-89',
    without({
      forwardReprovisionInstruction: unverified(),
      forwardReprovisionMove: unasked(),
      forwardReprovisionBinding: unasked(),
    }),
  ),
  fault(
    'drf.replayed-instruction',
    'The DRF announces a move on an instruction that has been used.',
    'DEC-86',
    without({ forwardReprovisionFresh: unasked() }),
  ),
  fault(
    'drf.forged-contract',
    'The DRF registers a contract that no subscriber signed.',
    'AMB-05',
    without({ contractEvidence: unverified() }),
  ),
  fault(
    'pva.modified-platform',
    'The PVA vouches for a modified platform.',
    'TR33812-5.1.3.5.8-o09',
    without({ stateExpected: unasked() }),
  ),
  fault(
    'pva.unsigned-attestation',
    'The PVA vouches for a platform that did not sign.',
    'TR33812-5.1.3.5.8-r03',
    without({ attestationSignature: unverified() }),
  ),
  fault(
    'pva.old-certificate',
    'The PVA vouches for a certificate that it has replaced.',
    'DEC-73',
    without({ certificateRegistered: unasked() }),
  ),
  fault(
    'pva.any-reference',
    'The PVA takes a reference to whatever certificate for one to that of the device.',
    'DEC-110',
    without({ certificateReferenced: unasked() }),
  ),
  fault(
    'pva.any-group',
    'The PVA takes the state of one group for that of a device of another.',
    'DEC-111',
    without({ groupPartBinding: unasked() }),
  ),
  fault(
    'pva.forged-group',
    'The PVA takes the state of a group whoever signed it.',
    'DEC-111',
    without({ groupPartSignature: unverified() }),
  ),
  fault(
    'pva.forged-update',
    'The PVA expects a state whoever certified it.',
    'TR33812-5.1.3.5.8-r05',
    without({ updatedStateSignature: unverified() }),
  ),
  fault(
    'pva.anybodys-pfc',
    'The PVA takes a platform credential from the subscriber whoever issued it.',
    'DEC-182',
    without({ broughtCertificate: unasked() }),
  ),
  fault(
    'sho.unsigned-status',
    'The SHO issues an MCIM on a status that the PVA did not sign.',
    'TR33812-5.1.3.6.3-o23',
    without({ statusSignature: unverified() }),
  ),
  fault('sho.stale-status', 'The SHO takes a status after its time.', 'DEC-114', without({ statusCurrent: unasked() })),
  fault(
    'sho.any-status',
    'The SHO takes a status for whatever attestation it was given.',
    'DEC-70',
    without({ statusInfo: unasked() }),
  ),
  fault(
    'sho.replayed-status',
    'The SHO takes a status that answers an earlier request.',
    'DEC-114',
    without({ statusNonce: unasked() }),
  ),
  fault(
    'sho.anybodys-package',
    'The SHO issues an MCIM whoever made it.',
    'DEC-181',
    without({ packageSignature: unverified() }),
  ),
  fault(
    'sho.package-of-another-session',
    'The SHO takes the MCIM that was made for one session for another.',
    'DEC-181',
    without({ packageSession: unasked() }),
  ),
  fault(
    'sho.package-for-another-device',
    'The SHO takes the MCIM that was made for one device for another.',
    'DEC-181',
    without({ packageDevice: unasked() }),
  ),
  fault(
    'dpf.anybodys-order',
    'The DPF makes an MCIM for whoever orders one.',
    'DEC-181',
    without({ packageOrder: unverified() }),
  ),
  fault(
    'dpf.order-for-another-device',
    'The DPF makes an MCIM for another device than that of the session.',
    'DEC-181',
    without({ packageOrderDevice: unasked() }),
  ),
  fault(
    'm2me.unconfined-first-access',
    'The M2ME sends to anybody over the first access.',
    'TR33812-5.1.3.3.2.1-r14',
    without({ firstAccessConfined: unasked() }),
  ),
  fault(
    'm2me.unfiltered-service',
    'The M2ME sends to peers that the contract does not name.',
    'TR33812-5.1.3.3.2.2-o02',
    without({ filterInDevice: unasked() }),
  ),
  fault(
    'm2me.unsigned-parameters',
    'The M2ME uses network parameters whoever signed them.',
    'DEC-212',
    without({ parametersSignature: unverified() }),
  ),
  fault(
    'm2me.parameters-of-another-operator',
    'The M2ME uses the network parameters of an operator that does not serve it.',
    'DEC-212',
    without({ parametersOperator: unasked() }),
  ),
  fault(
    'm2me.parameters-of-another-device',
    'The M2ME uses network parameters that are for another device.',
    'DEC-212',
    without({ parametersDevice: unasked() }),
  ),
  fault(
    'm2me.older-parameters',
    'The M2ME takes network parameters back to an older version.',
    'TR33812-5.1.3.3.2.2-o04',
    without({ parametersFresh: unasked() }),
  ),
  fault(
    'tre.one-key-for-both-applications',
    'The TRE answers a challenge of IMS with the credential of the USIM.',
    'DEC-213',
    without({ isimSecrets: ({ usim }) => ({ ok: true, value: usim }) }),
  ),
  fault(
    'tre.any-pcid',
    'The TRE makes its initial credential an MCIM, whichever PCID the operator means.',
    'DEC-215',
    without({ promotedPcid: unasked() }),
  ),
  fault(
    'tre.pcid-that-ends',
    'The TRE makes an initial credential that comes to its end an MCIM.',
    'DEC-215',
    without({ promotedUsable: unasked() }),
  ),
  fault(
    'sho.promotes-before-the-verdict',
    'The SHO asks for the credential of a PCID before the device is vouched for.',
    'DEC-215',
    { wrap: asksIcfBeforeTheVerdict },
  ),
  fault(
    'icf.promotes-for-anybody',
    'The ICF gives the credential of a PCID to whichever SHO asks for it.',
    'DEC-215',
    without({ promotionSho: unasked() }),
  ),
  fault(
    'icf.vectors-after-promotion',
    'The ICF gives vectors for a PCID that is an operational identity.',
    'DEC-216',
    without({ pcidUnpromoted: unasked() }),
  ),
  fault(
    'm2me.ims-of-another-operator',
    'The M2ME answers the IMS of an operator that does not serve it.',
    'DEC-214',
    without({ imsOperator: unasked() }),
  ),
  fault(
    'm2me.ims-that-nobody-has-authenticated',
    'The M2ME counts itself registered by an IMS that its ISIM has not authenticated.',
    'DEC-214',
    without({ imsAuthentic: unasked() }),
  ),
  fault(
    'sho.ims-for-any-identity',
    'The IMS of the SHO challenges the one ISIM whichever identity registers.',
    'DEC-214',
    without({ imsIdentity: unasked() }),
  ),
  fault(
    'sho.ims-for-any-response',
    'The IMS of the SHO registers a device whatever its ISIM answers.',
    'TR33812-5.1.3.3.2.2-o05',
    without({ imsResMatches: unasked() }),
  ),
  fault(
    'm2me.unsigned-application',
    'The M2ME runs applications whoever signed them.',
    'DEC-173',
    without({ applicationSignature: unverified() }),
  ),
  fault(
    'm2me.application-of-another-device',
    'The M2ME runs applications that are for another device.',
    'DEC-173',
    without({ applicationDevice: unasked() }),
  ),
  fault(
    'm2me.older-application',
    'The M2ME takes an application back to an older version.',
    'TR33812-5.1.3.4.3-r09',
    without({ applicationFresh: unasked() }),
  ),
  fault(
    'm2me.any-application-endpoint',
    'The M2ME takes applications from an endpoint that nobody has named.',
    'TR33812-5.1.3.3.2.1-o25',
    without({ applicationEndpoint: unasked() }),
  ),
  fault(
    'm2me.first-of-two-addresses',
    'The M2ME goes to the first of two servers that a network names.',
    'DEC-211',
    without({ serversAgree: unasked() }),
  ),
  fault(
    'sho.unfiltered-service',
    'The SHO carries what goes by an access point that the contract does not name.',
    'TR33812-5.1.3.3.2.2-o03',
    without({ filterInNetwork: unasked() }),
  ),
  fault(
    'vno.unrestricted-grant',
    'The VNO gives full connectivity and says that it is restricted.',
    'TR33812-5.1.3.5.5-o04',
    without({ grantCovers: unasked() }),
  ),
  fault(
    'm2me.any-sho',
    'The M2ME lets itself be provisioned by another SHO than is configured.',
    'TR33812-5.1.3.5.3-o07',
    without({ preconfiguredSho: unasked() }),
  ),
  fault(
    'vno.always-open',
    'The VNO lets a device in that names no identity, whether its access is open or not.',
    'TR33812-5.1.3.5.5-o05',
    without({ openAccess: unasked() }),
  ),
  fault(
    'vno.any-response',
    'The VNO lets a device in whatever it answers.',
    'TR33812-5.1.3.6.3-s05',
    without({ resMatches: unasked() }),
  ),
  fault(
    'icsp.any-proof',
    'The non-3GPP provider lets a device in whatever it answers.',
    'TR33812-5.1.3.6.4-o02',
    without({ accessProofMatches: unasked() }),
  ),
  fault(
    'drf.unsigned-discovery',
    'The DRF bootstraps a device that has not asked.',
    'AMB-03',
    without({ discoverySignature: unverified() }),
  ),
  fault(
    'drf.any-discovery',
    'The DRF answers a discovery after a bootstrap that was never made.',
    'DEC-93',
    without({ discoveryFresh: unasked() }),
  ),
  fault('icsp.one-challenge', 'The non-3GPP provider makes one challenge for ever.', 'DEC-94', {
    random: stuckRandom,
  }),
  fault('icf.one-rand', 'The ICF challenges with one RAND for ever.', 'TR33812-5.1.3.3.2.1-r08', {
    random: stuckRandom,
  }),
  fault('icf.skips-vectors', 'The ICF counts every request twice.', 'DEC-56', { wrap: takesTwice }),
  fault('m2me.no-acknowledgement', 'The M2ME has the TRE swap before the old operator has answered.', 'AMB-21', {
    wrap: swapsWithoutAcknowledgement,
  }),
  fault('m2me.minds-no-configuration', 'The M2ME ends every change as if nothing had been configured.', 'DEC-231', {
    wrap: mindsNoConfiguration,
  }),
  fault('tre.seals-what-it-should-destroy', 'The TRE keeps an MCIM that there is no way back to.', 'DEC-232', {
    wrap: destroysNothing,
  }),
  fault('sho.pages-nobody', 'The SHO leaves a device that its network has lost alone.', 'DEC-191', {
    wrap: pagesNobody,
  }),
  fault('vno.restarts-unchanged', 'After a restart the VNO gives access to whoever had it before.', 'DEC-190', {
    wrap: restartsUnchanged,
  }),
  fault('m2me.never-repeats', 'The M2ME sends everything once.', 'DEC-55', { wrap: neverRepeats }),
  fault('subscriber.never-repeats', 'The subscriber asks once.', 'DEC-55', { wrap: neverRepeats }),
  fault(
    'owner.gives-to-anybody',
    'The owner gives an instruction to whoever asks.',
    'DEC-90',
    without({ instructionRequestSignature: unverified() }),
  ),
  fault(
    'owner.commands-for-anybody',
    'The owner commands a token for whoever asks.',
    'DEC-82',
    without({ authorisationRequestSignature: unverified() }),
  ),
  fault(
    'ccif.anybodys-credential',
    'The CCIF takes a credential whoever signed it.',
    'TR33812-5.1.3.4.1-o10',
    without({ conveyedCredential: unverified() }),
  ),
  fault(
    'icf.anybodys-material',
    'The ICF takes a credential for the first access whoever signed it.',
    'DEC-200',
    without({ suppliedMaterial: unverified() }),
  ),
  fault(
    'icf.vectors-again',
    'The ICF takes vectors again that it has given out.',
    'DEC-201',
    without({ firstMaterial: unasked() }),
  ),
  fault(
    'icf.any-loaded',
    'The ICF gives access by what it has made, whatever the supplier has loaded.',
    'DEC-202',
    without({ loadedCredential: unasked() }),
  ),
  fault(
    'tre.no-dpf-token',
    'The TRE looks at a token of the DPF where one is shown, and wants none.',
    'TR33812-5.1.3.4.3-o05',
    without({ dpfTokenRequired: (_claims, { shown }) => ({ ok: true, value: shown }) }),
  ),
  fault(
    'tre.unsigned-dpf-token',
    'The TRE takes a token that a DPF has made for itself.',
    'TR33812-5.1.3.4.3-o05',
    without({ dpfTokenSignature: unverified() }),
  ),
  fault(
    'tre.dpf-token-of-another-device',
    'The TRE takes a token for another device.',
    'DEC-204',
    without({ dpfTokenDevice: unasked() }),
  ),
  fault(
    'tre.dpf-token-of-another-dpf',
    'The TRE takes a token for another DPF.',
    'DEC-204',
    without({ dpfTokenDpf: unasked() }),
  ),
  fault(
    'tre.dpf-token-of-another-session',
    'The TRE takes the token of an earlier session.',
    'DEC-204',
    without({ dpfTokenSession: unasked() }),
  ),
  fault(
    'tre.dpf-token-for-ever',
    'The TRE takes a token past its time.',
    'DEC-204',
    without({ dpfTokenUnexpired: unasked() }),
  ),
  fault(
    'dpf.anybodys-address',
    'The DPF calls devices where anybody says they are.',
    'DEC-203',
    without({ deviceAddress: unverified() }),
  ),
  fault(
    'subscriber.anybodys-connection',
    'The subscriber contracts upon a connection that anybody reports.',
    'DEC-206',
    without({ connectionSignature: unverified() }),
  ),
  fault(
    'subscriber.connection-of-another',
    'The subscriber contracts upon the connection of another device.',
    'DEC-206',
    without({ connectionDevice: unasked() }),
  ),
  fault(
    'drf.watches-for-anybody',
    'The DRF has a device watched for whoever asks.',
    'DEC-206',
    without({ watchSignature: unverified() }),
  ),
  fault(
    'sho.anybodys-policy',
    'The SHO believes whoever says who may serve in the region.',
    'DEC-233',
    without({ policySignature: unverified() }),
  ),
  fault(
    'sho.old-policy',
    'The SHO takes a policy of the region that has come before.',
    'DEC-233',
    without({ policyFresh: unasked() }),
  ),
  fault(
    'sho.minds-no-region',
    'The SHO takes a contract, a change and a move that the policy of the region forbids.',
    'TR33812-5.1.3.5.9-r01',
    without({ operatorAllowed: unasked() }),
  ),
  fault(
    'drf.anybodys-policy',
    'The DRF believes whoever says who may serve in the region.',
    'DEC-233',
    without({ policySignature: unverified() }),
  ),
  fault(
    'drf.old-policy',
    'The DRF takes a policy of the region that has come before.',
    'DEC-233',
    without({ policyFresh: unasked() }),
  ),
  fault(
    'drf.minds-no-region',
    'The DRF registers an operator that the policy of the region does not name.',
    'TR33812-5.1.3.5.9-r01',
    without({ operatorAllowed: unasked() }),
  ),
  fault('drf.answers-before-writing', 'The DRF answers before what it answers is on record.', 'DEC-190', {
    records: lateRecords,
  }),
  fault(
    'pva.answers-before-writing',
    'The PVA takes a platform credential, and has forgotten it after a restart.',
    'DEC-190',
    { records: lateRecords },
  ),
  fault(
    'ccif.answers-before-writing',
    'The CCIF gives a credential away before it is on record, and another one after a restart.',
    'DEC-190',
    { records: lateRecords },
  ),
  fault(
    'sho.answers-before-writing',
    'The SHO issues, acknowledges or lets go, and has forgotten it after a restart.',
    'DEC-190',
    { remake: forgetsLastStep },
  ),
  fault(
    'icf.answers-before-writing',
    'The ICF takes a credential or gives out a vector, and has forgotten it after a restart.',
    'DEC-190',
    { remake: forgetsLastStep },
  ),
  fault('supplier.no-registration', 'The supplier does one thing of two.', 'TR33812-5.1.3.5.8-r10', {
    wrap: sendsOneMessage,
  }),
];

/** The fault of a name. */
export function faultByName(name: string): Fault | undefined {
  return faults.find((each) => each.name === name);
}
