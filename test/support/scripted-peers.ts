/**
 * Peers of a TRE that sign with real keys and say what a test tells them to. For the tests of the TRE
 * and of the M2ME.
 */
import {
  asNonce,
  asSid,
  asTid,
  sealMcim,
  sign,
  type Msg,
  type Payload,
  type Sid,
  type SignedObject,
  type Tid,
} from '../../impl/codec/index.js';
import { generateVector, type AuthenticationVector } from '../../impl/crypto/aka.js';
import type { Mcim } from '../../impl/codec/mcim-object.js';
import { createPlatformCredential, generateSigningKey } from '../../impl/crypto/credential.js';
import { verifyingKeyOf, type SigningKey } from '../../impl/crypto/cose-sign1.js';
import { functionsOf, newAkaCredential, type AkaCredential } from '../../impl/crypto/aka-credential.js';
import { seededRandom, type Random } from '../../impl/crypto/random.js';
import { UnreachableError } from '../../impl/errors.js';
import type { Clock } from '../../impl/role.js';

/** An operator of the script. */
export type Operator = 'shoA' | 'shoB' | 'shoC';

/** Serials of the peers only move forward, whatever the device does. */
interface Serials {
  boot: number;
  version: number;
  seq: number;
}

/** Everything that the network can say to one device. */
export interface ScriptedPeers {
  readonly random: Random;
  readonly clock: ManualClock;
  readonly factory: Msg<'m2me.loadFactory'>;
  readonly keys: Readonly<Record<Operator | 'drf' | 'stranger' | 'owner' | 'supplier' | 'ccif', SigningKey>>;
  bootstrap(shoId: Operator, over?: Partial<Payload<'bootstrap'>>, key?: SigningKey): SignedObject<'bootstrap'>;
  challenge(shoId: Operator, sid: Sid): SignedObject<'challenge'>;
  abort(shoId: Operator, sid: Sid): SignedObject<'abort'>;
  /** An MCIM object, signed by its operator unless another key is given. */
  object(shoId: Operator, sid: Sid, over?: ObjectChange): Uint8Array;
  /** What the operator has the DPF `dpf` show in a session. */
  dpfToken(shoId: Operator, sid: Sid, over?: Partial<Payload<'dpfToken'>>, key?: SigningKey): SignedObject<'dpfToken'>;
  token(oldSho: Operator, newSho: Operator, over?: Partial<Payload<'token'>>, key?: SigningKey): SignedObject<'token'>;
  /** The order to switch to the MCIM of the operator that is at rest (M32). */
  switchOrder(shoId: Operator, sid: Sid, over?: ObjectChange): Uint8Array;
  discardAck(shoId: Operator, tid: Tid, over?: Partial<Payload<'discardAck'>>): SignedObject<'discardAck'>;
  cancelAck(shoId: Operator, tid: Tid): SignedObject<'cancelAck'>;
  reportAck(shoId: Operator, sid: Sid, status?: Payload<'reportAck'>['status']): SignedObject<'reportAck'>;
  /** The order to activate the MCIM of the last object. */
  activation(
    shoId: Operator,
    sid: Sid,
    over?: Partial<Payload<'activation'>>,
    key?: SigningKey,
  ): SignedObject<'activation'>;
  /** A fresh vector for a credential: `initial`, an operator, or `isim of` an operator. */
  vector(identity: string): AuthenticationVector;
  imsiOf(shoId: Operator): string;
}

/** What a test changes of an object. */
export interface ObjectChange {
  readonly devId?: string;
  readonly treId?: string;
  readonly shoId?: string;
  readonly mcimId?: string;
  readonly ver?: number;
  readonly activation?: 'later';
  /** With an ISIM beside the USIM. */
  readonly isim?: true;
  readonly handover?: 'withToken';
  readonly signer?: SigningKey;
}

/** Time that a test turns, and the timers that are armed. */
export interface ManualClock extends Clock {
  time: number;
  readonly armed: Map<string, number>;
}

/** Makes the peers of one device; the same seed gives the same keys. */
export function scriptedPeers(seed: string): ScriptedPeers {
  const random = seededRandom(seed);
  const clock = manualClock();
  const key = (): SigningKey => generateSigningKey('EdDSA', random);
  const named = { shoA: key(), shoB: key(), shoC: key(), drf: key(), stranger: key(), owner: key() };
  const stateHash = random.bytes(32);
  const supplier = key();
  const platform = createPlatformCredential({ devId, treId, stateHash, serial: 1, supplier, random });
  const keys = { ...named, supplier, ccif: key() };
  const credentials = new Map(
    ['initial', 'shoA', 'shoB', 'shoC'].map((name) => [name, newAkaCredential('milenage', random)]),
  );
  const credentialOf = (name: string): AkaCredential => {
    const found = name.startsWith('isim of ')
      ? newAkaCredential('milenage', seededRandom(`${seed}/${name}`))
      : credentials.get(name);
    if (found === undefined) throw new UnreachableError(`credential of ${name}`);
    return found;
  };
  const serials: Serials = { boot: 0, version: 0, seq: 0 };
  const later = (): number => clock.time + 3_600_000;
  const sealed = (shoId: Operator, sid: Sid, over: ObjectChange, content: { readonly mcim?: Mcim }): Uint8Array => {
    serials.version += 1;
    const { signer = keys[shoId], isim: _content, ...changed } = over;
    const header = { devId, treId, shoId, mcimId: `mcim-${shoId}`, ver: serials.version, sid, ...changed };
    const { decryption } = platform;
    const recipient = { kem: decryption.kem, publicKey: decryption.publicKey };
    const result = sealMcim({ header, ...content, signer, recipient, random });
    if (result.kind === 'refused') throw new UnreachableError('key of the scripted TRE');
    return result.object;
  };

  return {
    random,
    clock,
    keys,
    factory: {
      type: 'm2me.loadFactory',
      devId,
      treId,
      initial: { kind: 'pcid', pcid, credential: credentialOf('initial') },
      certificate: platform.certificate,
      stateHash,
      signing: platform.signing,
      decryption: platform.decryption,
      drf: verifyingKeyOf(keys.drf),
      shos: operators.map((shoId) => ({ shoId, key: verifyingKeyOf(keys[shoId]) })),
      managers: [verifyingKeyOf(keys.owner), verifyingKeyOf(keys.drf)],
    },
    bootstrap(shoId, over = {}, signer = keys.drf) {
      serials.boot += 1;
      const nonceV = asNonce(random.bytes(16));
      const claims = { devId, napdef: 'apn', serverUrl: 'dpf', shoId, mcimCtx: 'mcim', appCtx: 'app', nonceV };
      return sign('bootstrap', { ...claims, ctr: serials.boot, exp: later(), ...over }, signer);
    },
    challenge: (shoId, sid) => sign('challenge', { sid, nonceV: asNonce(random.bytes(16)) }, keys[shoId]),
    abort: (shoId, sid) => sign('abort', { sid, reason: 'validation' }, keys[shoId]),
    object: (shoId, sid, over = {}) =>
      sealed(shoId, sid, over, {
        mcim: {
          imsi: imsiOf(shoId),
          credential: credentialOf(shoId),
          ...(over.isim && {
            isim: {
              impi: `${shoId}@ims.example`,
              impu: `sip:${shoId}@ims.example`,
              credential: credentialOf(`isim of ${shoId}`),
            },
          }),
        },
      }),
    switchOrder: (shoId, sid, over = {}) => sealed(shoId, sid, over, {}),
    dpfToken: (shoId, sid, over = {}, signer = keys[shoId]) =>
      sign('dpfToken', { devId, treId, sid, dpfId: 'dpf', exp: later(), ...over }, signer),
    token(oldSho, newSho, over = {}, signer = keys[oldSho]) {
      const tid = asTid(random.bytes(16));
      const window = { nbf: clock.time - 1_000, exp: later() };
      return sign('token', { tid, devId, treId, oldSho, newSho, epoch: 0, ...window, ...over }, signer);
    },
    discardAck: (shoId, tid, over = {}) =>
      sign('discardAck', { tid, devId, retainUntil: later(), ...over }, keys[shoId]),
    cancelAck: (shoId, tid) => sign('cancelAck', { tid, devId }, keys[shoId]),
    reportAck: (shoId, sid, status = 'success') => sign('reportAck', { sid, devId, status }, keys[shoId]),
    activation(shoId, sid, over = {}, signer = keys[shoId]) {
      const claims = { devId, treId, sid, mcimId: `mcim-${shoId}`, ver: serials.version };
      return sign('activation', { ...claims, ...over }, signer);
    },
    vector(identity) {
      serials.seq += 1;
      const sqn = { seq: serials.seq, ind: serials.seq % 32 };
      return generateVector({
        functions: functionsOf(credentialOf(identity)),
        rand: random.bytes(16),
        sqn,
        amf: new Uint8Array(2),
      });
    },
    imsiOf,
  };
}

/** A clock that stands until a test moves it. */
export function manualClock(): ManualClock {
  const armed = new Map<string, number>();
  return {
    time: 1_700_000_000_000,
    armed,
    now() {
      return this.time;
    },
    arm(timer, afterMs) {
      armed.set(timer, afterMs);
    },
    disarm(timer) {
      armed.delete(timer);
    },
  };
}

/** Any session id; not the one of a session. */
export const otherSid = asSid(new Uint8Array(16).fill(0xee));

/** Any token id; not the one of a token. */
export const otherTid = asTid(new Uint8Array(16).fill(0xdd));

/** The operator of a name that a device has used. */
export function operatorOf(shoId: string | undefined): Operator {
  const found = operators.find((operator) => operator === shoId);
  if (found === undefined) throw new UnreachableError(`operator ${String(shoId)} of the script`);
  return found;
}

function imsiOf(shoId: Operator): string {
  return `00101000000000${operators.indexOf(shoId) + 1}`;
}

const operators = ['shoA', 'shoB', 'shoC'] as const satisfies readonly Operator[];
const devId = 'device-1';
const treId = 'tre-1';
const pcid = '999990000000001';
