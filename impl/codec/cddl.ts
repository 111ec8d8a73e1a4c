/**
 * The wire format as CDDL (RFC 8610), written from the same tables that read and write it.
 */
import { match } from 'ts-pattern';
import { signedKinds } from '../crypto/cose-sign1.js';
import { credentialSchema } from './initial-credential.js';
import { objectSchema } from './mcim-object.js';
import { messageSchemas } from './messages.js';
import { payloads } from './payloads.js';
import type { FieldShape, Shape } from './schema.js';

/** The text of `wire.cddl`. */
export function toCddl(): string {
  const definitions = new Map<string, string>();
  const messages = Object.entries(messageSchemas).map(([type, { shape }]) => {
    const name = ruleName(type);
    return { name, rule: `${name} = ${write(withType(type, shape), definitions, '')}` };
  });
  const objects = Object.entries(payloads).map(([kind, form]) => {
    const payload = write(form.schema.shape, definitions, '');
    return [
      `; external_aad: ${signedKinds[form.cose]}`,
      `${signedName(kind)} = bstr .cbor #6.18([bstr .cbor cose-header, {}, bstr .cbor ${payloadName(kind)}, bstr .size 64])`,
      `${payloadName(kind)} = ${payload}`,
    ].join('\n');
  });
  const object = `mcim-object = ${write(objectSchema.shape, definitions, '')}`;
  const credential = `sealed-initial-credential = ${write(credentialSchema.shape, definitions, '')}`;
  return [
    '; Messages of the protocol profile (docs/guide/profile.md, section 2), in deterministic CBOR (RFC 8949, 4.2.1).',
    '; Generated from impl/codec; a test keeps it current. The longest message has 32 768 octets.',
    '',
    `message = ${messages.map(({ name }) => name).join(' /\n  ')}`,
    '',
    '; Messages',
    '',
    messages.map(({ rule }) => rule).join('\n\n'),
    '',
    '; Signed objects: COSE_Sign1 (RFC 9052) with EdDSA or ES256',
    '',
    'cose-header = { 1: -8 / -7 }',
    '',
    objects.join('\n\n'),
    '',
    '; What `certificate` holds: signed by the supplier, read where the platform is validated',
    '',
    certificate,
    '',
    '; The object that is sealed to one TRE: HPKE (RFC 9180) of a signed MCIM, with the fields before `kem` as aad',
    '',
    object,
    '',
    '; The credential that is sealed to one CCIF: HPKE of a signed initial credential, without aad',
    '',
    credential,
    '',
    '; Fields',
    '',
    [...definitions].map(([name, text]) => `${name} = ${text}`).join('\n'),
    '',
  ].join('\n');
}

function write(shape: Shape, definitions: Map<string, string>, indent: string): string {
  const inner = (next: Shape): string => write(next, definitions, `${indent}  `);
  return match(shape)
    .with({ kind: 'count' }, ({ min, max }) =>
      min === 0 && max === Number.MAX_SAFE_INTEGER ? 'uint' : `${min}..${max}`,
    )
    .with({ kind: 'octets' }, ({ min, max }) => `bstr .size ${min === max ? min : `(${min}..${max})`}`)
    .with({ kind: 'lengths' }, ({ lengths }) => lengths.map((length) => `bstr .size ${length}`).join(' / '))
    .with({ kind: 'text' }, ({ pattern }) => `tstr .regexp "${pattern}"`)
    .with({ kind: 'literal' }, ({ value }) => JSON.stringify(value))
    .with({ kind: 'words' }, ({ words }) => words.map((word) => JSON.stringify(word)).join(' / '))
    .with({ kind: 'list' }, ({ item, min, max }) => `[${min}*${max} ${inner(item)}]`)
    .with({ kind: 'struct' }, ({ fields }) => writeFields(fields, inner, indent))
    .with({ kind: 'variants' }, ({ cases }) => cases.map((each) => write(each, definitions, indent)).join(' / '))
    .with({ kind: 'named' }, ({ name, shape: form }) => {
      if (!definitions.has(name)) definitions.set(name, write(form, definitions, ''));
      return name;
    })
    .with({ kind: 'signed' }, ({ name }) => signedName(name))
    .exhaustive();
}

function writeFields(fields: readonly FieldShape[], inner: (shape: Shape) => string, indent: string): string {
  if (fields.length === 0) return '{}';
  const lines = fields.map(
    ({ name, shape, optional }) => `${indent}  ${optional ? '? ' : ''}${name}: ${inner(shape)},`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** The shape of a message with its type in it, as it stands on the wire. @internal */
export function withType(type: string, shape: Shape): Shape {
  const tag: FieldShape = { name: 'type', shape: { kind: 'literal', value: type }, optional: false };
  return match(shape)
    .returnType<Shape>()
    .with({ kind: 'struct' }, ({ fields }) => ({ kind: 'struct', fields: [tag, ...fields] }))
    .with({ kind: 'variants' }, ({ cases }) => ({
      kind: 'variants',
      cases: cases.map((each) => withType(type, each)),
    }))
    .otherwise((other) => other);
}

/** As `crypto/credential.ts` writes it. */
const certificate = [
  `; external_aad: ${signedKinds.certificate}`,
  'signed-certificate = bstr .cbor #6.18([bstr .cbor cose-header, {}, bstr .cbor certificate-payload, bstr .size 64])',
  'certificate-payload = {',
  '  devId: tstr,',
  '  treId: tstr,',
  '  pkSig: ["EdDSA", bstr .size 32] / ["ES256", bstr .size 65],',
  '  pkEnc: ["x25519", bstr .size 32] / ["p256", bstr .size 65],',
  '  (stateHash: digest // group: tstr), ; the part of a device names its group',
  '  serial: uint,',
  '}',
].join('\n');

const ruleName = (type: string): string => kebab(type.replace('.', '-'));
const signedName = (kind: string): string => `signed-${kebab(kind)}`;
const payloadName = (kind: string): string => `${kebab(kind)}-payload`;
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
