/**
 * Values for every field of the wire: the usual one, each other form that it may have, and the shortest and the
 * longest. Made from the shapes that the codec reads by, so that a new field or message is in the vectors without being
 * asked for.
 *
 * Usual values tell one story, a device that goes from shoA to shoB: serials, hashes and AKA values fit each other. The
 * shortest and the longest are right in form alone.
 */
import { match, P } from 'ts-pattern';
import { concat, xor } from '../../crypto/bytes.js';
import { encodeCbor, type CborValue } from '../../crypto/cbor.js';
import { signObject, type SignatureAlgorithm, type SigningKey, type VerifyingKey } from '../../crypto/cose-sign1.js';
import { issueCertificate, type SealingKey } from '../../crypto/credential.js';
import type { HpkeKem, HpkeKeyPair } from '../../crypto/hpke.js';
import { accessProof } from '../../crypto/access-proof.js';
import { milenage } from '../../crypto/milenage.js';
import { MisuseError, UnreachableError } from '../../errors.js';
import { isMalformed } from '../malformed.js';
import { sealCredential } from '../initial-credential.js';
import { sealMcim, type Mcim, type McimHeader } from '../mcim-object.js';
import { payloads, type PayloadKind } from '../payloads.js';
import type { FieldShape, Shape } from '../schema.js';
import { writeServerOptions } from '../server-options.js';
import { readSigned } from '../signed.js';
import { decryptionKeyOf, drawn, engine, signers, signingKeyOf, type Party } from './keys.js';

/** One value of a shape and what is particular about it. */
export interface Form {
  readonly name: string;
  readonly value: CborValue;
}

/** Names of those of {@link formsOf} that are right in form alone. */
export const edges = ['shortest', 'longest'] as const;

/** The usual value first, then each other form once, then the shortest and the longest; equal ones are left out. */
export function formsOf(shape: Shape): Form[] {
  const all = [
    { name: 'usual', value: usual(shape, '') },
    ...otherForms(shape, ''),
    ...edges.map((edge) => ({ name: edge, value: extreme(shape, '', edge) })),
  ];
  const seen = new Set<string>();
  return all.filter(({ value }) => {
    const octets = encodeCbor(value).join();
    return !seen.has(octets) && seen.add(octets);
  });
}

/** The usual value: the first variant, every optional field present. */
export function usual(shape: Shape, field: string): CborValue {
  return match(shape)
    .returnType<CborValue>()
    .with({ kind: 'count' }, ({ min }) => counts[field] ?? min)
    .with({ kind: 'octets' }, ({ min }) => octetsFor(field, min))
    .with({ kind: 'lengths' }, ({ lengths: [first = 0] }) => octetsFor(field, first))
    .with({ kind: 'text' }, () => texts[field] ?? texts[field.replace(/\[\d+\]$/, '')] ?? missing(field))
    .with({ kind: 'literal' }, ({ value }) => value)
    .with({ kind: 'words' }, ({ words: [first = ''] }) => first)
    .with({ kind: 'list' }, ({ item }) => listOf(item, field, 2))
    .with({ kind: 'struct' }, ({ fields }) => structOf(fields, (each) => usual(each.shape, each.name)))
    .with({ kind: 'variants' }, ({ cases: [first] }) => (first === undefined ? missing(field) : usual(first, field)))
    .with({ kind: 'named' }, ({ name, shape: form }) => {
      // At the air an identity is a PCID or IMSI, at the TRE the name of a credential.
      if (name === 'id' && field === 'identity') return 'shoB';
      return keysFor(name, field)?.[0]?.value ?? usual(form, field);
    })
    .with({ kind: 'signed' }, ({ name }) => signedSample(name as PayloadKind))
    .exhaustive();
}

/** What is neither usual nor an edge: other variants and lengths, and each optional field absent; one at a time. */
function otherForms(shape: Shape, field: string): Form[] {
  return match(shape)
    .returnType<Form[]>()
    .with({ kind: 'lengths' }, ({ lengths: [, ...rest] }) =>
      rest.map((length) => ({ name: `of ${length} octets`, value: octetsFor(field, length) })),
    )
    .with({ kind: 'struct' }, ({ fields }) => fields.flatMap((each) => structForms(fields, each)))
    .with({ kind: 'variants' }, ({ cases: [first, ...rest] }) => [
      ...(first === undefined ? [] : otherForms(first, field)),
      ...rest.flatMap((each) => [
        { name: tagOf(each), value: usual(each, field) },
        ...otherForms(each, field).map(({ name, value }) => ({ name: `${tagOf(each)}, ${name}`, value })),
      ]),
    ])
    .with({ kind: 'named' }, ({ name, shape: form }) => keysFor(name, field)?.slice(1) ?? otherForms(form, field))
    .with({ kind: P.union('count', 'octets', 'text', 'literal', 'words', 'list', 'signed') }, () => [])
    .exhaustive();
}

function structForms(fields: readonly FieldShape[], changed: FieldShape): Form[] {
  const { name, shape, optional } = changed;
  const others = otherForms(shape, name).map((form) => ({
    name: `${name} ${form.name}`,
    value: structOf(fields, (each) => (each === changed ? form.value : usual(each.shape, each.name))),
  }));
  const without = structOf(fields, (each) => (each === changed ? undefined : usual(each.shape, each.name)));
  return optional ? [{ name: `without ${name}`, value: without }, ...others] : others;
}

function extreme(shape: Shape, field: string, edge: (typeof edges)[number]): CborValue {
  const isLeast = edge === 'shortest';
  return match(shape)
    .returnType<CborValue>()
    .with({ kind: 'count' }, ({ min, max }) => (isLeast ? min : max))
    .with({ kind: 'octets' }, ({ min, max }) => (isLeast ? new Uint8Array(min) : new Uint8Array(max).fill(0xff)))
    .with({ kind: 'lengths' }, ({ lengths }) =>
      isLeast ? new Uint8Array(Math.min(...lengths)) : new Uint8Array(Math.max(...lengths)).fill(0xff),
    )
    .with({ kind: 'text' }, () => missing(field))
    .with({ kind: 'literal' }, ({ value }) => value)
    .with({ kind: 'words' }, ({ words }) => words.at(isLeast ? 0 : -1) ?? missing(field))
    .with({ kind: 'list' }, ({ item, min, max }) => listOf(item, field, isLeast ? min : max))
    .with({ kind: 'struct' }, ({ fields }) =>
      structOf(fields, (each) => (isLeast && each.optional ? undefined : extreme(each.shape, each.name, edge))),
    )
    .with({ kind: 'variants' }, ({ cases }) => {
      const chosen = cases.at(isLeast ? 0 : -1);
      return chosen === undefined ? missing(field) : extreme(chosen, field, edge);
    })
    .with({ kind: 'named' }, ({ name, shape: form }) => {
      if (form.kind === 'text') return textEdges[name]?.[edge] ?? missing(name);
      return keysFor(name, field)?.at(isLeast ? 0 : -1)?.value ?? extreme(form, field, edge);
    })
    .with({ kind: 'signed' }, ({ name }) => signedSample(name as PayloadKind))
    .exhaustive();
}

function structOf(fields: readonly FieldShape[], valueOf: (field: FieldShape) => CborValue | undefined): CborValue {
  const map = new Map<string, CborValue>();
  for (const field of fields) {
    const value = valueOf(field);
    if (value !== undefined) map.set(field.name, value);
  }
  return map;
}

function listOf(item: Shape, field: string, length: number): CborValue {
  const at = (index: number): CborValue => {
    const value = usual(item, `${field}[${index}]`);
    // Operators of a list differ in name, as items of other lists do in their octets.
    const isNamed = value instanceof Map && value.has('shoId');
    return isNamed ? new Map([...value, ['shoId', operators[index] ?? `sho${index}`]]) : value;
  };
  return Array.from({ length }, (_, index) => at(index));
}

function tagOf(shape: Shape): string {
  const [tag] = shape.kind === 'struct' ? shape.fields : [];
  return tag?.shape.kind === 'literal' ? `${tag.name} ${tag.shape.value}` : missing('variant');
}

/** The octets of a usual object of one kind. */
export function signedSample(kind: PayloadKind, algorithm: SignatureAlgorithm = 'EdDSA'): Uint8Array {
  const { cose, schema } = payloads[kind];
  return signObject(cose, encodeCbor(usual(schema.shape, '')), signingKeyOf(signers[kind], algorithm).secret, engine);
}

/** The certificate of the TRE, for keys of one kind; the supplier signs with the same algorithm. */
export function certificateSample(algorithm: SignatureAlgorithm = 'EdDSA'): Uint8Array {
  const { public: pkSig } = signingKeyOf('tre', algorithm);
  const { kem, publicKey } = decryptionKeyOf(algorithm === 'EdDSA' ? 'x25519' : 'p256').pair;
  const names = { devId: texts['devId'] ?? '', treId: texts['treId'] ?? '' };
  const body = { ...names, pkSig, pkEnc: { kem, publicKey }, stateHash: octetsFor('stateHash', 32), serial: 1 };
  return issueCertificate(body, signingKeyOf('supplier', algorithm).secret, engine);
}

/** Header and credential of the usual MCIM. */
export function mcimSample(): { readonly header: McimHeader; readonly mcim: Mcim } {
  const read = readSigned('mcim', signedSample('mcim'));
  if (isMalformed(read)) throw new UnreachableError(read.where);
  const { devId, treId, shoId, mcimId, ver, sid, mcim } = read.claims;
  if (mcim === undefined) throw new UnreachableError('the sample carries an MCIM');
  return { header: { devId, treId, shoId, mcimId, ver, sid }, mcim };
}

/** The octets that the ephemeral key of a sealed object is derived from (DeriveKeyPair of RFC 9180, clause 7.1.3). */
export const ephemeralSeed = (kem: HpkeKem): Uint8Array => drawn(`ephemeral ${kem}`).bytes(32);

/** An MCIM sealed to the TRE. */
export function sealedSample(kem: HpkeKem, mcim: Mcim = mcimSample().mcim): Uint8Array {
  const { header } = mcimSample();
  const { publicKey } = decryptionKeyOf(kem).pair;
  const random = { bytes: () => ephemeralSeed(kem) };
  const signer = signingKeyOf(signers.mcim).secret;
  const result = sealMcim({ header, mcim, signer, recipient: { kem, publicKey }, random, engine });
  if (result.kind === 'refused') throw new UnreachableError(result.cause);
  return result.object;
}

/** The usual initial credential sealed to the CCIF. */
function sealedCredentialSample(): Uint8Array {
  const read = readSigned('initialCredential', signedSample('initialCredential'));
  if (isMalformed(read)) throw new UnreachableError(read.where);
  const { kem, publicKey } = decryptionKeyOf('x25519', 'ccif').pair;
  const random = { bytes: () => ephemeralSeed(kem) };
  const signer = signingKeyOf(signers.initialCredential).secret;
  const result = sealCredential({ claims: read.claims, signer, recipient: { kem, publicKey }, random, engine });
  if (result.kind === 'refused') throw new UnreachableError(result.cause);
  return result.credential;
}

function octetsFor(field: string, length: number): Uint8Array {
  return octets[field]?.() ?? drawn(field).bytes(length);
}

/** Octets that follow from others; the rest is drawn. */
const octets: Readonly<Record<string, () => Uint8Array>> = {
  reqId: () => octetsFor('sid', 16),
  certificate: () => certificateSample(),
  infoHash: () => engine.sha256(signedSample('validationInfo')),
  object: () => sealedSample('x25519'),
  credential: () => sealedCredentialSample(),
  options: () => writeServerOptions(['drf']),
  mcimHash: () => engine.sha256(sealedSample('x25519')),
  digest: () => engine.sha256(sealedSample('x25519')),
  octets: () => sealedSample('x25519').subarray(0, 256),
  mac: () =>
    accessProof({ account: texts['account'] ?? '', key: octetsFor('key', 32) }, octetsFor('challenge', 16), engine),
  autn: () => concat(xor(sqn, challenge().ak), amf, functions().f1(octetsFor('rand', 16), sqn, amf)),
  res: () => challenge().res,
  xres: () => challenge().res,
  ck: () => challenge().ck,
  ik: () => challenge().ik,
  auts: () =>
    concat(
      xor(sqnOfCard, functions().f5star(octetsFor('rand', 16))),
      // AMF of re-synchronisation is zero (TS 33.102, clause 6.3.3).
      functions().f1star(octetsFor('rand', 16), sqnOfCard, new Uint8Array(2)),
    ),
};

const functions = () => milenage(octetsFor('k', 16), octetsFor('opc', 16));
const challenge = () => functions().f2345(octetsFor('rand', 16));

/** SQN and AMF of the challenge in the vectors, and the SQN that a card which answers with AUTS has. */
export const sqn = Uint8Array.of(0, 0, 0, 0, 0, 0x20);
export const amf = Uint8Array.of(0x80, 0);
const sqnOfCard = Uint8Array.of(0, 0, 0, 0, 0, 0x40);

/** Forms of a field that holds a key: that of the party which the field means. */
function keysFor(name: string, field: string): readonly Form[] | undefined {
  const party = partyOf(field);
  return match(name)
    .with('verifying-key', () => algorithms.map((each) => keyForm(each, signingKeyOf(party, each).public)))
    .with('signing-key', () => algorithms.map((each) => keyForm(each, signingKeyOf(party, each).secret)))
    .with('sealing-key', () =>
      kems.map((each) => keyForm(each, { kem: each, publicKey: decryptionKeyOf(each).pair.publicKey })),
    )
    .with('decryption-key', () => kems.map((each) => keyForm(each, decryptionKeyOf(each).pair)))
    .otherwise(() => undefined);
}

function keyForm(name: string, key: SigningKey | VerifyingKey | SealingKey | HpkeKeyPair): Form {
  return { name, value: new Map<string, CborValue>(Object.entries(key)) };
}

function partyOf(field: string): Party {
  return match(field)
    .returnType<Party>()
    .with('root', () => 'supplier')
    .with('drf', () => 'drf')
    .with('key', () => 'shoA')
    .with('managers[1]', () => 'drf')
    .with(P.string.startsWith('managers'), () => 'owner')
    .otherwise(() => 'tre');
}

function missing(what: string): never {
  throw new MisuseError('USE-003', `message vectors: expected a sample for ${what}, got none. Add one in samples.ts.`);
}

const algorithms = ['EdDSA', 'ES256'] as const;
const kems = ['x25519', 'p256'] as const;
const operators: readonly string[] = ['shoA', 'shoB'];

const texts: Readonly<Record<string, string>> = {
  devId: 'device-1',
  subject: 'group-1',
  treId: 'tre-1',
  shoId: 'shoB',
  oldSho: 'shoA',
  newSho: 'shoB',
  kept: 'shoA',
  dpfId: 'dpf',
  serverUrl: 'dpf',
  mcimId: 'mcim-1',
  pcid: '001010000000001',
  renews: '001010000000009',
  imsi: '001010123456789',
  onAir: '001010123456789',
  identity: '001010123456789',
  account: 'account-1',
  ip: '10.0.0.1',
  napdef: 'apn=provisioning',
  mcimCtx: 'mcim of shoB',
  appCtx: 'metering',
  endpoint: 'manager',
  apn: 'm2m',
  messageCentre: '393200000001',
  impi: 'device-1@ims.example',
  impu: 'sip:device-1@ims.example',
  peer: 'dpf',
  apns: 'm2m',
  'apns[1]': 'internet',
  operators: 'shoA',
  'operators[1]': 'shoB',
  peers: 'dpf',
  'peers[1]': 'server',
};

/** Of the texts that messages hold, by their name in the CDDL. */
const textEdges: Readonly<Record<string, Readonly<Record<(typeof edges)[number], string>>>> = {
  id: { shortest: '!', longest: '~'.repeat(32) },
  imsi: { shortest: '0'.repeat(15), longest: '9'.repeat(15) },
  impi: { shortest: '!@!', longest: `${'~'.repeat(64)}@${'~'.repeat(63)}` },
  impu: { shortest: 'sip:!@!', longest: `sip:${'~'.repeat(64)}@${'~'.repeat(63)}` },
  ip: { shortest: '0.0.0.0', longest: '255.255.255.255' },
  'free-text': { shortest: ' ', longest: '~'.repeat(256) },
};

/** Times are of 2026-01-01 and the day after. */
const counts: Readonly<Record<string, number>> = {
  epoch: 1,
  after: 2,
  ctr: 3,
  ver: 2,
  nbf: 1_767_225_600_000,
  exp: 1_767_312_000_000,
  thisUpdate: 1_767_225_600_000,
  nextUpdate: 1_767_312_000_000,
  retainUntil: 1_767_312_000_000,
  total: 2,
};
