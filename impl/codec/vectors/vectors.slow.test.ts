/**
 * The message vectors as a stranger reads them: from the file, both ways, on both engines, and against other
 * implementations.
 */
import { readFileSync } from 'node:fs';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { functionsOf, type AkaCredential } from '../../crypto/aka-credential.js';
import { authenticateOnCard } from '../../crypto/aka.js';
import { fromHex, toHex } from '../../crypto/bytes.js';
import { decodeCbor, encodeCbor, type CborValue } from '../../crypto/cbor.js';
import { signObject, verifyObject, type SignedKind, type VerifyingKey } from '../../crypto/cose-sign1.js';
import { verifyCertificate } from '../../crypto/credential.js';
import type { Engine } from '../../crypto/engine.js';
import { nativeEngine } from '../../crypto/engine-native.js';
import { nobleEngine } from '../../crypto/engine-noble.js';
import { freshWindow } from '../../crypto/sqn.js';
import { akaCredential } from '../fields.js';
import { openMcim, sealMcim, type Mcim, type McimHeader } from '../mcim-object.js';
import { messageSchemas, type Message, type MessageType } from '../messages.js';
import { payloads, type PayloadKind } from '../payloads.js';
import type { Schema } from '../schema.js';
import { readSigned, verifySigned, type SignedObject } from '../signed.js';
import { decode, encode } from '../wire.js';
import { vectorFiles, type KeyVector, type Vectors } from './index.js';
import type { Json } from './json.js';
import type { ObjectVector } from './objects.js';

const text = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const vectors = JSON.parse(text('message-vectors.json')) as Vectors;
const engines = [nobleEngine, nativeEngine];
const types = Object.keys(messageSchemas) as MessageType[];

/** The value that JSON stands for, as page wire-format.md describes it. */
function fromJson(value: Json): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  const { hex, claims, kind, octets } = value as Readonly<Record<string, Json>>;
  if (typeof hex === 'string') return fromHex(hex);
  if (claims !== undefined) return { kind, octets: fromJson(octets ?? null), claims: fromJson(claims) };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fromJson(each)]));
}

interface SignedPart {
  readonly kind: PayloadKind;
  readonly key: string;
  readonly octets: { readonly hex: string };
}

/** Every signed part in a message, those within others too. */
function signedParts(value: Json): SignedPart[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value as Readonly<Record<string, Json>>).flatMap(signedParts);
  return 'claims' in value ? [value as unknown as SignedPart, ...inner] : inner;
}

function keyNamed<Use extends KeyVector['use']>(name: string, use: Use): Extract<KeyVector, { use: Use }> {
  const key = vectors.keys.find((each) => each.name === name && each.use === use);
  if (key === undefined) throw new Error(`no key ${name} to ${use}`);
  return key as Extract<KeyVector, { use: Use }>;
}

function verifyingKeyNamed(name: string): VerifyingKey {
  const { algorithm, publicKey } = keyNamed(name, 'sign');
  return { algorithm, publicKey: fromHex(publicKey) };
}

function decryptionKeyNamed(name: string) {
  const { kem, secretKey, publicKey } = keyNamed(name, 'open');
  return { kem, secretKey: fromHex(secretKey), publicKey: fromHex(publicKey) };
}

describe('the file of message vectors', () => {
  it('is as generated, and so is its schema', () => {
    // To write them anew: npm run vectors
    for (const [name, expected] of vectorFiles())
      expect({ name, same: text(name) === expected }).toEqual({ name, same: true });
  });

  it('keeps to its schema, which lets nothing else pass', () => {
    const valid = new Ajv2020({ strict: true, strictRequired: false }).compile(
      JSON.parse(text('message-vectors.schema.json')) as object,
    );
    valid(vectors);
    expect(valid.errors).toBeNull();
    const [first] = vectors.messages;
    expect(valid({ ...vectors, more: 1 })).toBe(false);
    expect(valid({ ...vectors, messages: [{ ...first, message: { type: 'm2me.foo' } }] })).toBe(false);
    expect(valid({ ...vectors, messages: [{ ...first, octets: 'A0' }] })).toBe(false);
    expect(valid({ ...vectors, messages: [{ ...first, message: { type: 'm2me.attach', identity: '1' } }] })).toBe(
      false,
    );
  });

  it('has each type of message, each kind of signed object, and each name once', () => {
    expect(new Set(vectors.messages.map(({ type }) => type))).toEqual(new Set(types));
    expect(new Set(vectors.objects.map(({ kind }) => kind))).toEqual(
      new Set(['certificate', ...Object.keys(payloads)]),
    );
    for (const group of [vectors.messages, vectors.objects, vectors.malformed, vectors.keys]) {
      const names = group.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('has each field that may be absent, present and absent', () => {
    for (const type of types) {
      const { shape } = messageSchemas[type];
      const fields = shape.kind === 'struct' ? shape.fields.filter(({ optional }) => optional) : [];
      const maps = vectors.messages
        .filter((each) => each.type === type)
        .map(({ message }) => Object.keys(message ?? {}));
      for (const { name } of fields) {
        expect(new Set(maps.map((names) => names.includes(name))), `${type}.${name}`).toEqual(new Set([true, false]));
      }
    }
  });

  it('names nothing that wire.cddl lacks', () => {
    const cddl = text('wire.cddl');
    for (const { type } of vectors.messages) expect(cddl).toContain(`type: "${type}",`);
    for (const { kind, externalAad } of vectors.objects) {
      const rule = kind.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
      expect(cddl).toContain(`; external_aad: ${externalAad}\nsigned-${rule} = `);
    }
  });
});

describe('messages', () => {
  it.each(vectors.messages)('$name: written and read', ({ message, octets }) => {
    const value = fromJson(message);
    expect(toHex(encode(value as Message))).toBe(octets);
    expect(decode(fromHex(octets))).toEqual(value);
  });

  it('every signed part verifies under the key that it names', () => {
    const parts = vectors.messages.flatMap(({ message }) => signedParts(message));
    expect(parts.length).toBeGreaterThan(types.length / 2);
    for (const { kind, key, octets } of parts) {
      const object = readSigned(kind, fromHex(octets.hex));
      expect(
        verifySigned(object as SignedObject<PayloadKind>, verifyingKeyNamed(key)),
        `${kind} of ${key}`,
      ).toBeDefined();
    }
  });

  it.each(vectors.malformed)('$name: refused', ({ octets, cause }) => {
    expect(decode(fromHex(octets))).toEqual({ refused: 'malformed', ...cause });
  });
});

describe('signed objects', () => {
  const ofMessages = vectors.objects.filter(({ kind }) => kind !== 'certificate');
  const certificates = vectors.objects.filter(({ kind }) => kind === 'certificate');
  const alwaysAlike = vectors.objects.filter(({ signature }) => signature === 'deterministic');

  it.each(vectors.objects)('$name: verified', ({ kind, key, octets, payload, toBeSigned }) => {
    const { algorithm, publicKey } = verifyingKeyNamed(key);
    const object = fromHex(octets);
    const signature = object.slice(-64);
    for (const engine of engines) {
      const verified = verifyObject(coseKind(kind), object, { algorithm, publicKey }, engine);
      expect(verified.kind === 'verified' && toHex(verified.payload)).toBe(payload);
      const isGood =
        algorithm === 'EdDSA'
          ? engine.ed25519Verify(publicKey, fromHex(toBeSigned), signature)
          : engine.p256Verify(publicKey, fromHex(toBeSigned), signature);
      expect(isGood).toBe(true);
    }
  });

  it.each(ofMessages)('$name: claims written and read', ({ kind, claims, octets, payload }) => {
    const { schema } = payloads[kind as PayloadKind] as { schema: Schema<unknown> };
    expect(readSigned(kind as PayloadKind, fromHex(octets))).toMatchObject({ kind, claims: fromJson(claims) });
    expect(toHex(encodeCbor(schema.write(fromJson(claims), kind)))).toBe(payload);
  });

  it.each(certificates)('$name: read', ({ key, claims, octets, payload }) => {
    const fields = new Map(Object.entries(fromJson(claims) as Readonly<Record<string, CborValue>>));
    expect(toHex(encodeCbor(fields))).toBe(payload);
    const root = verifyingKeyNamed(key);
    expect(verifyCertificate(fromHex(octets), { root, devId: 'device-1' })).toMatchObject({ kind: 'verified' });
  });

  it.each(vectors.objects)('$name: made again by RFC 8032 or RFC 6979, as it says', (vector) => {
    expect(madeAgain(vector, nobleEngine) === vector.octets).toBe(vector.signature !== 'verifyOnly');
  });

  it.each(alwaysAlike)('$name: made again by another engine', (vector) => {
    expect(madeAgain(vector, nativeEngine)).toBe(vector.octets);
  });

  it.each(vectors.refusedObjects)('$name: refused', ({ kind, key, octets, cause }) => {
    for (const engine of engines)
      expect(verifyObject(payloads[kind].cose, fromHex(octets), verifyingKeyNamed(key), engine)).toMatchObject({
        cause,
      });
  });
});

describe('sealed objects', () => {
  it.each(vectors.sealed)('$name: opened and verified', ({ recipient, signer, header, mcim, plaintext, octets }) => {
    for (const engine of engines) {
      const opened = openMcim(fromHex(octets), decryptionKeyNamed(recipient), engine);
      if (opened.kind === 'refused') throw new Error(opened.cause);
      expect(toHex(opened.mcim.octets)).toBe(plaintext);
      expect(verifySigned(opened.mcim, verifyingKeyNamed(signer), engine)).toEqual({
        ...(fromJson(header) as McimHeader),
        kind: 'operational',
        mcim: fromJson(mcim),
      });
    }
  });

  it.each(vectors.sealed)(
    '$name: made again with the seed',
    ({ recipient, signer, header, mcim, ephemeralSeed, octets }) => {
      const { kem, publicKey } = decryptionKeyNamed(recipient);
      const { algorithm, secretKey } = keyNamed(signer, 'sign');
      for (const engine of engines) {
        const sealed = sealMcim({
          header: fromJson(header) as McimHeader,
          mcim: fromJson(mcim) as Mcim,
          signer: { algorithm, secretKey: fromHex(secretKey) },
          recipient: { kem, publicKey },
          random: { bytes: () => fromHex(ephemeralSeed) },
          engine,
        });
        expect(sealed.kind === 'sealed' && toHex(sealed.object)).toBe(octets);
      }
    },
  );

  it.each(vectors.sealed)('$name: opened by @hpke/core', async ({ recipient, info, aad, plaintext, octets }) => {
    const { kem, secretKey } = decryptionKeyNamed(recipient);
    const suite = new CipherSuite({
      kem: kem === 'x25519' ? new DhkemX25519HkdfSha256() : new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes128Gcm(),
    });
    const read = decodeCbor(fromHex(octets));
    const envelope =
      read.kind === 'decoded' ? (read.value as ReadonlyMap<string, Uint8Array>) : new Map<string, never>();
    const sealed = envelope.get('sealed') ?? new Uint8Array();
    const split = kem === 'x25519' ? 32 : 65;
    const opened = await suite.open(
      {
        recipientKey: await suite.kem.importKey('raw', arrayBuffer(secretKey), false),
        enc: arrayBuffer(sealed.subarray(0, split)),
        info: arrayBuffer(fromHex(info)),
      },
      arrayBuffer(sealed.subarray(split)),
      arrayBuffer(fromHex(aad)),
    );
    expect(toHex(new Uint8Array(opened))).toBe(plaintext);
  });

  it.each(vectors.unopenable)('$name: not opened', ({ recipient, octets }) => {
    for (const engine of engines)
      expect(openMcim(fromHex(octets), decryptionKeyNamed(recipient), engine)).toMatchObject({ cause: 'openFailed' });
  });
});

describe('credentials', () => {
  it.each(vectors.credentials)('$name: written, read, and answers its challenge', (vector) => {
    const credential = fromJson(vector.credential) as AkaCredential;
    expect(toHex(encodeCbor(akaCredential.write(credential, 'credential')))).toBe(vector.octets);
    const read = decodeCbor(fromHex(vector.octets));
    expect(read.kind === 'decoded' && akaCredential.read(read.value, 'credential')).toEqual(credential);
    const { rand, sqn, autn, xres, ck, ik } = vector.challenge;
    const functions = functionsOf(credential);
    const result = authenticateOnCard({ functions, window: freshWindow(), rand: fromHex(rand), autn: fromHex(autn) });
    if (result.kind !== 'authenticated') throw new Error(result.kind);
    expect([toHex(result.res), toHex(result.ck), toHex(result.ik)]).toEqual([xres, ck, ik]);
    const { macS, ak } = vector.resynchronisation;
    expect(toHex(functions.f1star(fromHex(rand), fromHex(sqn), new Uint8Array(2)))).toBe(macS);
    expect(toHex(functions.f5star(fromHex(rand)))).toBe(ak);
  });
});

function madeAgain({ kind, key, payload }: ObjectVector, engine: Engine): string {
  const { algorithm, secretKey } = keyNamed(key, 'sign');
  return toHex(signObject(coseKind(kind), fromHex(payload), { algorithm, secretKey: fromHex(secretKey) }, engine));
}

const coseKind = (kind: ObjectVector['kind']): SignedKind => (kind === 'certificate' ? kind : payloads[kind].cose);

function arrayBuffer(octets: Uint8Array): ArrayBuffer {
  return Uint8Array.from(octets).buffer;
}
