/**
 * What an attacker makes up in a run, as octets: with the numbers, names and public keys that it reads out of what has
 * passed, and with keys of its own. One entry of {@link FORGERIES} is one message of the runs through all roles.
 */
import { asNonce, encode, sealMcim, sign, type Mcim, type McimHeader, type Msg } from '../../impl/codec/index.js';
import { objectSchema } from '../../impl/codec/mcim-object.js';
import { isMalformed } from '../../impl/codec/malformed.js';
import {
  decodeCbor,
  defaultEngine,
  generateSigningKey,
  seededRandom,
  type Random,
  type SigningKey,
} from '../../impl/crypto/index.js';
import type { PlainEvent } from '../../conformance/role.js';
import type { Message } from '../../models/messages/messages.js';
import type { McimObject, Signer } from '../../models/messages/symbols.js';
import { keysIn } from './believing-checks.js';
import type { Middle } from './middle.js';

/** What it makes messages with. */
export class Forger {
  readonly middle: Middle;
  readonly random: Random = seededRandom('attacker');
  readonly #rogue: SigningKey = generateSigningKey('EdDSA', this.random);
  readonly #operators: ReadonlyMap<string, SigningKey>;
  /** Both chunks are halves of one object. */
  readonly #objects = new Map<string, Uint8Array>();

  /** @param operators - the keys of those on whose side it is. */
  constructor(middle: Middle, operators: ReadonlyMap<string, SigningKey> = new Map()) {
    this.middle = middle;
    this.#operators = operators;
  }

  /** Whether it makes messages of a type itself; others it can but repeat. */
  makes({ type }: PlainEvent): boolean {
    return isForged(type);
  }

  /** The octets of a message of a run. */
  octets(event: PlainEvent): Uint8Array {
    const { type } = event;
    if (!isForged(type)) {
      const known = Object.keys(FORGERIES).join(', ');
      throw new Error(
        `forging: expected one of ${known}, got ${type}; say how it is made in harness/attack/forging.ts.`,
      );
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is indexed by the type of what it is given
    const make = FORGERIES[type] as (event: PlainEvent, forger: Forger) => Msg<ForgedType>;
    return encode(make(event, this));
  }

  /** The key of a maker. Who has only heard what others have signed signs nothing in their name. */
  key(signer: Signer): SigningKey {
    const key = signer === 'rogue' ? this.#rogue : this.#operators.get(signer);
    if (key !== undefined) return key;
    throw new Error(
      `forging: expected a key of the attacker, got the name ${signer}; it can but repeat what ${signer} says.`,
    );
  }

  /** An object in the place of the genuine one, if there is one: all of it the attacker's, but for the header. */
  object(symbol: McimObject): Uint8Array {
    const name = JSON.stringify(symbol);
    const made = this.#objects.get(name) ?? this.#sealed(symbol);
    this.#objects.set(name, made);
    return made;
  }

  #sealed({ shoId, ver, signedBy }: McimObject): Uint8Array {
    const { certificate, devId, treId, sid } = this.middle.last('m2me.provisioningInfo').info.claims;
    const genuine = this.middle.hasHeard('sho.mcimDeliver')
      ? headerIn(this.middle.last('sho.mcimDeliver').object)
      : { devId, treId, sid, ver, mcimId: 'mcim-of-the-attacker' };
    const recipient = certificate === undefined ? undefined : keysIn(certificate)?.pkEnc;
    if (recipient === undefined)
      throw new Error('forging: expected a key of the device in what it has sent, got none.');
    const result = sealMcim({
      header: { ...genuine, shoId },
      mcim: OWN_MCIM,
      signer: this.key(signedBy),
      recipient,
      random: this.random,
    });
    if (result.kind === 'sealed') return result.object;
    throw new Error('forging: expected a key on its curve in the certificate of the device, got none.');
  }
}

/** The identity and the keys that an attacker puts into an MCIM of its own. */
export const OWN_MCIM: Mcim = {
  imsi: '999990000000666',
  credential: { algorithm: 'milenage', k: new Uint8Array(16).fill(0x66), opc: new Uint8Array(16).fill(0x67) },
};

/** To whom a device speaks that an attacker has bootstrapped. */
export const OWN_DPF = 'dpf-of-the-attacker';

/** No run lasts as long. */
const FAR_MS = 4_000_000_000_000;

type ForgedType =
  'drf.bootstrap' | 'dpf.chunk' | 'sho.discardAck' | 'drf.instruction' | 'dpf.reportForward' | 'm2me.discardNotice';

const FORGERIES: { readonly [Type in ForgedType]: (event: Message<Type>, forger: Forger) => Msg<Type> } = {
  'drf.bootstrap': ({ shoId, ctr, signedBy }, forger) => {
    const { devId } = forger.middle.last('sho.contractRegister').registration.claims;
    const nonceV = asNonce(forger.random.bytes(16));
    const where = { napdef: 'apn=attacker', serverUrl: OWN_DPF, mcimCtx: 'mcim', appCtx: 'm2m' };
    const claims = { devId, ...where, shoId, ctr, exp: FAR_MS, nonceV };
    return { type: 'drf.bootstrap', bootstrap: sign('bootstrap', claims, forger.key(signedBy)) };
  },
  'dpf.chunk': ({ seq, object }, forger) => {
    const whole = forger.object(object);
    const half = Math.ceil(whole.length / 2);
    const octets = seq === 1 ? whole.subarray(0, half) : whole.subarray(half);
    const { sid } = forger.middle.last('m2me.provisioningInfo').info.claims;
    return { type: 'dpf.chunk', sid, seq, total: 2, octets, digest: defaultEngine.sha256(whole) };
  },
  'sho.discardAck': ({ signedBy }, forger) => {
    const { tid, devId } = forger.middle.last('m2me.discardNotice').notice.claims;
    const claims = { tid, devId, retainUntil: FAR_MS };
    return { type: 'sho.discardAck', ack: sign('discardAck', claims, forger.key(signedBy)) };
  },
  'drf.instruction': ({ instruction: { oldSho, newSho, epoch, signedBy } }, forger) => {
    // What the owner has signed once can be carried anywhere; it need not be the message that it came in.
    if (signedBy === 'owner')
      return { type: 'drf.instruction', instruction: forger.middle.last('owner.instruction').instruction };
    const { devId, treId } = forger.middle.last('m2me.provisioningInfo').info.claims;
    const claims = { devId, treId, oldSho, newSho, epoch };
    return { type: 'drf.instruction', instruction: sign('instruction', claims, forger.key(signedBy)) };
  },
  'dpf.reportForward': ({ shoId, status, epoch, signedBy }, forger) => {
    const { devId, sid, mcimId } = headerIn(forger.middle.last('sho.mcimDeliver').object);
    const claims = { sid, devId, shoId, mcimId, status, epoch };
    return { type: 'dpf.reportForward', report: sign('report', claims, forger.key(signedBy)) };
  },
  'm2me.discardNotice': ({ epoch, attempt, signedBy }, forger) => {
    const { token } = forger.middle.last('sho.token');
    const { tid, devId } = token.claims;
    const claims = { tid, devId, epoch, attempt, token };
    return { type: 'm2me.discardNotice', notice: sign('notice', claims, forger.key(signedBy)) };
  },
};

function isForged(type: string): type is ForgedType {
  return Object.hasOwn(FORGERIES, type);
}

/** The header of an object, which goes in the clear. */
function headerIn(object: Uint8Array): McimHeader {
  const decoded = decodeCbor(object);
  const envelope = decoded.kind === 'refused' ? undefined : objectSchema.read(decoded.value, 'object');
  if (envelope === undefined || isMalformed(envelope))
    throw new Error('forging: expected a sealed object in sho.mcimDeliver, got other octets.');
  const { kem: _kem, sealed: _sealed, ...header } = envelope;
  return header;
}
