/**
 * One role under test and hands to play everybody else, with real keys. For tests of single roles.
 */
import {
  decode,
  encode,
  isMalformed,
  sign,
  asNonce,
  asSid,
  type Message,
  type MessageType,
  type Msg,
  type Payload,
  type SignedObject,
} from '../../impl/codec/index.js';
import { verifyingKeyOf, type SigningKey, type VerifyingKey } from '../../impl/crypto/cose-sign1.js';
import { createPlatformCredential, generateSigningKey, type PlatformCredential } from '../../impl/crypto/credential.js';
import { seededRandom, type Random } from '../../impl/crypto/random.js';
import { MisuseError } from '../../impl/errors.js';
import type { Reaction, RefusalCause, Role, Surroundings } from '../../impl/role.js';
import { VirtualClock } from '../../impl/transport/virtual-clock.js';

/** Who signs what, in every test of a role. */
export interface Cast {
  readonly random: Random;
  readonly clock: VirtualClock;
  readonly surroundings: Surroundings;
  readonly keys: Readonly<
    Record<'A' | 'B' | 'drf' | 'pva' | 'subscriber' | 'supplier' | 'stranger' | 'owner', SigningKey>
  >;
  readonly shos: ReadonlyMap<string, VerifyingKey>;
  readonly platform: PlatformCredential;
  readonly stateHash: Uint8Array;
  /** M12 of the device, for operator A unless said otherwise. */
  info(claims?: Partial<Payload<'validationInfo'>>, key?: SigningKey): SignedObject<'validationInfo'>;
}

export const devId = 'device-1';
export const treId = 'tre-1';
export const pcid = '001010000000001';
export const imsi = '001020000000001';
export const sidOf = (octet: number): Payload<'abort'>['sid'] => asSid(new Uint8Array(16).fill(octet));
export const nonceOf = (octet: number): Payload<'challenge'>['nonceV'] => asNonce(new Uint8Array(16).fill(octet));

/** A cast with keys of its own. */
export function cast(seed: string): Cast {
  const random = seededRandom(seed);
  const clock = new VirtualClock(1_800_000_000_000);
  const key = (): SigningKey => generateSigningKey('EdDSA', random);
  const keys = {
    A: key(),
    B: key(),
    drf: key(),
    pva: key(),
    subscriber: key(),
    supplier: key(),
    stranger: key(),
    owner: key(),
  };
  const stateHash = random.bytes(32);
  const platform = createPlatformCredential({ devId, treId, stateHash, serial: 1, supplier: keys.supplier, random });
  const { certificate } = platform;
  return {
    random,
    clock,
    surroundings: { random, clock: clock.of('role') },
    keys,
    shos: new Map([
      ['A', verifyingKeyOf(keys.A)],
      ['B', verifyingKeyOf(keys.B)],
    ]),
    platform,
    stateHash,
    info: (claims = {}, by = platform.signing) =>
      sign(
        'validationInfo',
        { sid: sidOf(1), devId, treId, shoId: 'A', stateHash, certificate, dpfId: 'dpf', ...claims },
        by,
      ),
  };
}

/** What came out of one input: messages in order, and the cause. */
export interface Heard {
  readonly to: readonly string[];
  readonly types: readonly MessageType[];
  readonly messages: readonly Message[];
  readonly octets: readonly Uint8Array[];
  readonly refused: RefusalCause | undefined;
}

/** Says a message to a role and hears its reaction. */
export function say(role: Role, from: string, message: Message): Heard {
  return heard(role.deliver(from, encode(message)));
}

/** A reaction, read. */
export function heard({ out, refused }: Reaction): Heard {
  const messages = out.map(({ octets }) => {
    const message = decode(octets);
    if (isMalformed(message)) throw new MisuseError('USE-004', `output: ${message.where}`);
    return message;
  });
  return {
    to: out.map(({ to }) => to),
    types: messages.map(({ type }) => type),
    messages,
    octets: out.map(({ octets }) => octets),
    refused,
  };
}

/** The one message of a type in what was heard. */
export function only<Type extends MessageType>({ messages, types }: Heard, type: Type): Msg<Type> {
  const found = messages.find((message): message is Msg<Type> => message.type === type);
  if (found === undefined) throw new MisuseError('USE-003', `expected ${type}, got ${types.join(', ')}`);
  return found;
}
