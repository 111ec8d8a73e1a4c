/**
 * The JSON Schema (2020-12) of the message vectors. Messages and claims are written from the shapes that the codec
 * reads by, as `cddl.ts` writes them; so it is the schema of messages in JSON too.
 */
import { match } from 'ts-pattern';
import { signedKinds } from '../../crypto/cose-sign1.js';
import { withType } from '../cddl.js';
import { akaCredential } from '../fields.js';
import { messageSchemas } from '../messages.js';
import { payloads } from '../payloads.js';
import type { FieldShape, Shape } from '../schema.js';
import type { Json } from './json.js';
import { allDecryptionKeys, allSigningKeys } from './keys.js';

type Fields = Readonly<Record<string, Json>>;

/** The schema of `message-vectors.json`. */
export function vectorsSchema(): Json {
  const definitions = new Map<string, Json>();
  const write = (shape: Shape): Json => writeShape(shape, definitions);
  const messages = Object.entries(messageSchemas).map(([type, { shape }]) => write(withType(type, shape)));
  for (const { kind, schema } of Object.values(payloads)) {
    const claims = reference(`${kind}-claims`);
    definitions.set(`${kind}-claims`, write(schema.shape));
    definitions.set(`signed-${kind}`, record({ kind: { const: kind }, key: keyName, claims, octets: octets('+') }));
  }
  const inMcim = payloads.mcim.schema.shape.kind === 'struct' ? payloads.mcim.schema.shape.fields : [];
  const entry = {
    key: {
      oneOf: [
        record({
          name,
          use: { const: 'sign' },
          algorithm: { enum: ['EdDSA', 'ES256'] },
          secretKey: hex,
          publicKey: hex,
        }),
        record({ name, use: { const: 'open' }, kem: { enum: ['x25519', 'p256'] }, secretKey: hex, publicKey: hex }),
      ],
    },
    credential: record({
      name,
      credential: write(akaCredential.shape),
      octets: hex,
      challenge: record({ rand: hex, sqn: hex, amf: hex, autn: hex, xres: hex, ck: hex, ik: hex }),
      resynchronisation: record({ macS: hex, ak: hex }),
    }),
    object: { oneOf: ['certificate', ...Object.keys(payloads)].map(objectEntry) },
    refusedObject: record({
      name,
      kind: { enum: Object.keys(payloads) },
      key: keyName,
      octets: hex,
      cause: { enum: ['malformed', 'signatureRefused'] },
    }),
    sealed: record({
      name,
      recipient: keyName,
      signer: keyName,
      ephemeralSeed: hex,
      header: structOf(
        inMcim.filter((field) => !['kind', 'mcim'].includes(field.name)),
        write,
      ),
      mcim: write(inMcim.find((field) => field.name === 'mcim')?.shape ?? akaCredential.shape),
      info: hex,
      aad: hex,
      plaintext: hex,
      octets: hex,
    }),
    unopenable: record({ name, recipient: keyName, octets: hex }),
    message: record({
      name,
      type: { enum: Object.keys(messageSchemas) },
      message: reference('any-message'),
      octets: hex,
    }),
    malformed: record({
      name,
      octets: hex,
      cause: record({ where: { type: 'string' }, expected: { type: 'string' }, got: { type: 'string' } }),
    }),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'mcim-vectors/1',
    ...record({
      format: { const: 'mcim-vectors/1' },
      keys: listOf(entry.key),
      credentials: listOf(entry.credential),
      objects: listOf(entry.object),
      refusedObjects: listOf(entry.refusedObject),
      sealed: listOf(entry.sealed),
      unopenable: listOf(entry.unopenable),
      messages: listOf(entry.message),
      malformed: listOf(entry.malformed),
    }),
    $defs: {
      'key-name': { enum: [...allSigningKeys(), ...allDecryptionKeys()].map((key) => key.name) },
      'any-message': { oneOf: messages },
      ...Object.fromEntries(definitions),
    },
  };
}

function objectEntry(kind: string): Json {
  return record({
    name,
    kind: { const: kind },
    externalAad: { enum: Object.values(signedKinds) },
    key: keyName,
    signature: { enum: ['deterministic', 'rfc6979', 'verifyOnly'] },
    claims: kind === 'certificate' ? { type: 'object' } : reference(`${kind}-claims`),
    payload: hex,
    toBeSigned: hex,
    octets: hex,
  });
}

function writeShape(shape: Shape, definitions: Map<string, Json>): Json {
  const inner = (next: Shape): Json => writeShape(next, definitions);
  return match(shape)
    .returnType<Json>()
    .with({ kind: 'count' }, ({ min, max }) => ({ type: 'integer', minimum: min, maximum: max }))
    .with({ kind: 'octets' }, ({ min, max }) => octets(min === max ? `{${min}}` : `{${min},${max}}`))
    .with({ kind: 'lengths' }, ({ lengths }) => ({ anyOf: lengths.map((length) => octets(`{${length}}`)) }))
    .with({ kind: 'text' }, ({ pattern }) => ({ type: 'string', pattern: `^(?:${pattern})$` }))
    .with({ kind: 'literal' }, ({ value }) => ({ const: value }))
    .with({ kind: 'words' }, ({ words }) => ({ enum: words }))
    .with({ kind: 'list' }, ({ item, min, max }) => ({
      type: 'array',
      items: inner(item),
      minItems: min,
      maxItems: max,
    }))
    .with({ kind: 'struct' }, ({ fields }) => structOf(fields, inner))
    .with({ kind: 'variants' }, ({ cases }) => ({ oneOf: cases.map(inner) }))
    .with({ kind: 'named' }, ({ name: definition, shape: form }) => {
      if (!definitions.has(definition)) definitions.set(definition, inner(form));
      return reference(definition);
    })
    .with({ kind: 'signed' }, ({ name: kind }) => reference(`signed-${kind}`))
    .exhaustive();
}

function structOf(fields: readonly FieldShape[], inner: (shape: Shape) => Json): Json {
  const properties = Object.fromEntries(fields.map(({ name: field, shape }) => [field, inner(shape)]));
  return record(
    properties,
    fields.filter(({ optional }) => !optional).map(({ name: field }) => field),
  );
}

/** An object of these members and no others. */
function record(properties: Fields, required: readonly string[] = Object.keys(properties)): Fields {
  return { type: 'object', required, additionalProperties: false, properties };
}

const listOf = (items: Json): Json => ({ type: 'array', minItems: 1, items });
const reference = (definition: string): Json => ({ $ref: `#/$defs/${definition}` });
const octets = (times: string): Json => record({ hex: { type: 'string', pattern: `^(?:[0-9a-f]{2})${times}$` } });

const hex: Json = { type: 'string', pattern: '^(?:[0-9a-f]{2})*$' };
const name: Json = { type: 'string', minLength: 1 };
const keyName: Json = { $ref: '#/$defs/key-name' };
