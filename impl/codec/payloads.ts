/**
 * What is signed: one payload schema for each kind of signed object. Source: the profile, section 2.
 *
 * Every kind has its own domain-separation string (`signedKinds`), so that no payload reads as one of another kind.
 */
import type { SignedKind } from '../crypto/cose-sign1.js';
import {
  abortReason,
  accessKind,
  activation,
  akaCredential,
  autn,
  certificate,
  digest,
  freeText,
  handover,
  id,
  imsi,
  imsIdentity,
  ip,
  key16,
  nonce,
  rand,
  reportStatus,
  res,
  sealingKey,
  sid,
  tid,
  time,
  verifyingKey,
} from './fields.js';
import { count, list, octets, optional, struct, variants, when, words, type Schema, type TypeOf } from './schema.js';
import { signedSchema, type PayloadForm } from './signed-form.js';

function form<const Kind extends string, Claims>(
  kind: Kind,
  cose: SignedKind,
  schema: Schema<Claims>,
): PayloadForm<Kind, Claims> {
  return { kind, cose, schema };
}

/** RAND and AUTN of a challenge, what answers it, and the keys that it gives. */
const vector = struct({ rand, autn, xres: res, ck: key16, ik: key16 });

const noncePool = list(nonce, 1, 64);

/** Names the operator: as evidence it serves no other. Complete with treId. */
const contract = form(
  'contract',
  'contract',
  struct({ devId: id, treId: optional(id), shoId: id, activation: optional(activation) }),
);

const authorised = { tid, devId: id, treId: id, oldSho: id, newSho: id, epoch: count(), nbf: time, exp: time };

/**
 * Signed by the old SHO (T1) or by the TRE (T2); by the TRE with the token of the old SHO inside, its `consent` (T3).
 */
const token = form('token', 'token', struct({ ...authorised, consent: optional(octets(1, 1024)) }));

/** M31. Ends `epoch`, and with it itself. */
const instruction = form(
  'instruction',
  'instruction',
  struct({ devId: id, treId: id, oldSho: id, newSho: id, epoch: count() }),
);

const report = form(
  'report',
  'installReport',
  struct({ sid, devId: id, shoId: id, mcimId: optional(id), status: reportStatus, epoch: count() }),
);

/**
 * The state that a supplier expects of a device, or of a group of them: `subject` names it. Of several the one with the
 * highest serial counts.
 */
const platformState = form(
  'platformState',
  'platformState',
  struct({ subject: id, stateHash: digest, serial: count() }),
);

/** `infoHash`: SHA-256 of the M12 that was judged. */
const common = { reqId: sid, devId: id, treId: id, infoHash: digest, thisUpdate: time, nextUpdate: time };

/** Every kind of signed object, its domain-separation string and its payload. */
export const payloads = {
  contract,
  token,
  instruction,
  report,
  platformState,
  /** M21. Without a PCID for a device whose first access is no 3GPP access. */
  contractRegister: form(
    'contractRegister',
    'contractRegister',
    struct({ devId: id, pcid: optional(imsi), shoId: id, evidence: signedSchema(contract), nonces: noncePool }),
  ),
  /** What the TRE is to sign as a token, in T3 with the consent. */
  tokenCommand: form('tokenCommand', 'tokenCommand', struct(authorised)),
  authorisationRequest: form(
    'authorisationRequest',
    'authorisationRequest',
    struct({ devId: id, newSho: id, consent: optional(signedSchema(token)) }),
  ),
  /** M10b. `after`: counter of the last bootstrap that the TRE has followed. */
  discovery: form('discovery', 'discovery', struct({ devId: id, after: count() })),
  /** M11. `serverUrl` names the DPF. `nonceV` is absent where the pool is used up. */
  bootstrap: form(
    'bootstrap',
    'bootstrap',
    struct({
      devId: id,
      napdef: freeText,
      serverUrl: id,
      shoId: id,
      mcimCtx: freeText,
      appCtx: freeText,
      ctr: count(),
      exp: time,
      nonceV: optional(nonce),
    }),
  ),
  /** M12. */
  validationInfo: form(
    'validationInfo',
    'attestation',
    struct({
      sid,
      devId: id,
      treId: id,
      shoId: id,
      nonceV: optional(nonce),
      stateHash: digest,
      certificate: optional(certificate),
      /** In the place of the certificate: its SHA-256. */
      certificateId: optional(digest),
      dpfId: id,
    }),
  ),
  /** M40. */
  challenge: form('challenge', 'attestChallenge', struct({ sid, nonceV: nonce })),
  /** M15. The keys come with the one verdict that vouches for them. */
  verdict: form(
    'verdict',
    'verdict',
    variants(
      'verdict',
      when('ok', { ...common, pkEnc: sealingKey, pkSig: verifyingKey }),
      when('notGenuine', common),
      when('notIntact', common),
      when('unknownDevice', common),
      when('revoked', common),
    ),
  ),
  /** M15 as a response of RFC 6960; `nonce` is that of the request. The keys come with `good` alone. */
  certificateStatus: form(
    'certificateStatus',
    'certificateStatus',
    variants(
      'status',
      when('good', { ...common, nonce, pkEnc: sealingKey, pkSig: verifyingKey }),
      when('revoked', { ...common, nonce }),
      when('unknown', { ...common, nonce }),
    ),
  ),
  /** What lets the DPF give an object to a device. */
  deliveryAuth: form(
    'deliveryAuth',
    'deliveryAuthorisation',
    struct({ devId: id, sid, mcimHash: digest, dpfId: id, exp: time }),
  ),
  /** The subscriber wants to hear of the first connection of its device (5.3-o05). */
  watch: form('watch', 'watch', struct({ devId: id })),
  /** The device has come, and no operator has it under contract. */
  firstConnection: form('firstConnection', 'firstConnection', struct({ devId: id, access: accessKind })),
  /** Which operators may be contracted with in a region (5.9-r01); the later one counts. */
  regionPolicy: form('regionPolicy', 'regionPolicy', struct({ operators: list(id, 0, 64), serial: count() })),
  /** Where a device is, as an operator tells the DPF (4.3-r02). */
  deviceAddress: form('deviceAddress', 'deviceAddress', struct({ devId: id, shoId: id, ip })),
  /** What the DPF shows the device: the leave of the operator to talk to it in this session (4.3-o05). */
  dpfToken: form('dpfToken', 'dpfToken', struct({ devId: id, treId: id, sid, dpfId: id, exp: time })),
  /** The object itself, inside the encryption. */
  mcim: form(
    'mcim',
    'mcim',
    struct({
      devId: id,
      treId: id,
      shoId: id,
      mcimId: id,
      ver: count(),
      sid,
      activation: optional(activation),
      handover: optional(handover),
      /**
       * `switch`: no MCIM, but the order to use the one named, which is in the TRE (M32). `promotion`: no MCIM, for the
       * credential of `pcid`, which is in the TRE, becomes one (DEC-215).
       */
      kind: words('operational', 'switch', 'promotion'),
      pcid: optional(imsi),
      /** `isim`: the other application of the package, with a credential of its own (DEC-213). */
      mcim: optional(
        struct({
          imsi,
          credential: akaCredential,
          isim: optional(struct({ ...imsIdentity, credential: akaCredential })),
        }),
      ),
    }),
  ),
  /** M36 in mode C: what a supplier has made, inside the encryption. */
  initialCredential: form(
    'initialCredential',
    'initialCredential',
    struct({ devId: id, pcid: imsi, credential: akaCredential }),
  ),
  /**
   * What an ICF is given for the first access of a device, inside the encryption; SEQ of the first vector, and one more
   * each.
   */
  accessMaterial: form(
    'accessMaterial',
    'accessMaterial',
    struct({
      devId: id,
      pcid: imsi,
      material: variants(
        'kind',
        when('credential', { credential: akaCredential }),
        when('vectors', { first: count(1), vectors: list(vector, 1, 7) }),
      ),
    }),
  ),
  /** What a DPF makes for an operator in one session (4.3-o07), inside the encryption. */
  mcimPackage: form('mcimPackage', 'mcimPackage', struct({ devId: id, sid, imsi, credential: akaCredential })),
  /** An operator has the DPF make an MCIM for one session. */
  packageOrder: form('packageOrder', 'packageOrder', struct({ devId: id, sid })),
  /**
   * What the applications of a device run from now on, of a manager of the device. `endpoint`: from where more may
   * come.
   */
  application: form(
    'application',
    'application',
    struct({ devId: id, ver: count(), endpoint: optional(id), content: octets(0, 4096) }),
  ),
  /**
   * Network parameters of an operator for a device that it serves: its message centre, and its Internet access point.
   */
  parameters: form('parameters', 'parameters', struct({ devId: id, ver: count(), messageCentre: id, apn: id })),
  /** The CCIF has the device renew the credential of this version. */
  renewalOrder: form('renewalOrder', 'renewalOrder', struct({ devId: id, ver: count() })),
  /** M33. `ver`: of the credential that the TRE has. */
  renewalRequest: form(
    'renewalRequest',
    'renewalRequest',
    struct({ devId: id, treId: id, ver: count(), request: nonce }),
  ),
  /** `ver`: of the credential that the TRE has from now on. */
  renewalAck: form('renewalAck', 'renewalAck', struct({ devId: id, ver: count() })),
  /** M34: a new initial credential in answer to one request, inside the encryption. */
  renewedCredential: form(
    'renewedCredential',
    'renewedCredential',
    struct({ devId: id, treId: id, request: nonce, ver: count(), pcid: imsi, credential: akaCredential }),
  ),
  reportAck: form('reportAck', 'reportAck', struct({ sid, devId: id, status: reportStatus })),
  /** Asks the activation service of an operator for what it has installed. */
  activationRequest: form('activationRequest', 'activationRequest', struct({ devId: id, shoId: id })),
  /** Orders the activation of one MCIM, in one device. */
  activation: form('activation', 'activation', struct({ devId: id, treId: id, sid, mcimId: id, ver: count() })),
  abort: form('abort', 'abort', struct({ sid, reason: abortReason })),
  tokenRequest: form('tokenRequest', 'tokenRequest', struct({ devId: id, newSho: id })),
  /** Which operator a device is about to change to; the later one counts. */
  changeAnnouncement: form(
    'changeAnnouncement',
    'changeAnnouncement',
    struct({ devId: id, newSho: id, serial: count() }),
  ),
  /** M24; complete with treId and token. */
  changeParams: form(
    'changeParams',
    'changeParams',
    struct({ devId: id, treId: optional(id), token: optional(signedSchema(token)) }),
  ),
  /** M25. */
  forwardParams: form(
    'forwardParams',
    'forwardParams',
    struct({ devId: id, shoId: id, token: signedSchema(token), nonces: noncePool }),
  ),
  /** M26. */
  notice: form(
    'notice',
    'discardNotice',
    struct({ tid, devId: id, epoch: count(), attempt: count(1), token: signedSchema(token) }),
  ),
  discardAck: form(
    'discardAck',
    'discardAck',
    struct({ tid, devId: id, retainUntil: time, keeps: optional(words('inactive')) }),
  ),
  /** M28. With the token where the old SHO has not issued it (T2). */
  cancel: form('cancel', 'discardCancel', struct({ tid, devId: id, token: optional(signedSchema(token)) })),
  cancelAck: form('cancelAck', 'cancelAck', struct({ tid, devId: id })),
  /** M29. */
  registerSubscription: form(
    'registerSubscription',
    'registerSubscription',
    struct({ devId: id, shoId: id, proof: signedSchema(report) }),
  ),
  changeConfirmed: form('changeConfirmed', 'changeConfirmed', struct({ devId: id, newSho: id, tid })),
  instructionRequest: form('instructionRequest', 'instructionRequest', struct({ devId: id, newSho: id })),
  /** M24 of 5.1.3.7.4.3: the instruction in the place of the token. */
  reprovisionParams: form(
    'reprovisionParams',
    'reprovisionParams',
    struct({ devId: id, treId: id, instruction: signedSchema(instruction) }),
  ),
  /** M25 of 5.1.3.7.4.3. */
  forwardReprovision: form(
    'forwardReprovision',
    'forwardReprovision',
    struct({ devId: id, shoId: id, instruction: signedSchema(instruction), nonces: noncePool }),
  ),
  /** M26 of 5.1.3.7.4.3: the MCIM of this operator is erased, and this epoch has ended. */
  departure: form('departure', 'departure', struct({ devId: id, shoId: id, epoch: count() })),
  /** M30 of 5.1.3.7.4.3. */
  departureConfirmed: form(
    'departureConfirmed',
    'departureConfirmed',
    struct({ devId: id, newSho: id, epoch: count() }),
  ),
  withdrawPending: form('withdrawPending', 'withdrawPending', struct({ devId: id, shoId: id })),
} as const;

/** Name of a kind of signed object. */
export type PayloadKind = keyof typeof payloads;

/** What an object of a kind says. */
export type Payload<Kind extends PayloadKind> = {
  [K in PayloadKind]: TypeOf<(typeof payloads)[K]['schema']>;
}[Kind];
