/**
 * Octets that are no message, each with one thing wrong, and what the decoder says of it. On the wire the answer to all
 * is the cause `malformed`; place and words help whoever looks for a mistake.
 */
import { concat, fromHex, toHex, utf8 } from '../../crypto/bytes.js';
import { encodeCbor, type CborValue } from '../../crypto/cbor.js';
import { peekUnverified, signObject } from '../../crypto/cose-sign1.js';
import { UnreachableError } from '../../errors.js';
import { isMalformed } from '../malformed.js';
import type { MessageType } from '../messages.js';
import { payloads } from '../payloads.js';
import { decode, longestMessage } from '../wire.js';
import { drawn, engine, signingKeyOf } from './keys.js';
import { changed, messageMap } from './messages.js';
import { signedSample, usual } from './samples.js';

/** Octets that are refused. In hexadecimal. */
export interface MalformedVector {
  readonly name: string;
  readonly octets: string;
  readonly cause: { readonly where: string; readonly expected: string; readonly got: string };
}

/** All of them: as CBOR, as a map with a type, by field, by signed part. */
export function malformedVectors(): MalformedVector[] {
  return [...asCbor(), ...asMessage(), ...byField(), ...bySignedPart()].map(([name, octets]) => {
    const cause = decode(octets);
    if (!isMalformed(cause)) throw new UnreachableError(`${name} is a message`);
    const { where, expected, got } = cause;
    return { name, octets: toHex(octets), cause: { where, expected, got } };
  });
}

type Named = readonly [name: string, octets: Uint8Array];

/** `m2me.revert` has no field but its type: `revert` is its whole encoding, spelt in each wrong way. */
function asCbor(): Named[] {
  const revert = encodeCbor(messageMap('m2me.revert', new Map()));
  const type = encodeCbor('type');
  const name = encodeCbor('m2me.revert');
  const map = (entries: number, ...parts: readonly Uint8Array[]): Uint8Array =>
    concat(Uint8Array.of(0xa0 + entries), ...parts);
  const attempt = (value: string): Uint8Array =>
    map(2, type, encodeCbor('m2me.signNotice'), encodeCbor('attempt'), fromHex(value));
  const attach = (identity: Uint8Array): Uint8Array =>
    map(2, type, encodeCbor('m2me.attach'), encodeCbor('identity'), identity);
  const longest = encodeCbor(messageMap('m2me.stage', new Map([['object', new Uint8Array(longestMessage)]])));
  return [
    ['no octets', new Uint8Array()],
    ['the last octet missing', revert.slice(0, -1)],
    ['one octet more', concat(revert, Uint8Array.of(0))],
    ['a text longer than what is left', map(1, type, Uint8Array.of(0x6c), utf8('m2me.revert'))],
    ['a map of more entries than there are', concat(Uint8Array.of(0xa2), revert.slice(1))],
    ['a map of indefinite length', concat(Uint8Array.of(0xbf), revert.slice(1), Uint8Array.of(0xff))],
    ['a text of indefinite length', map(1, type, Uint8Array.of(0x7f), name, Uint8Array.of(0xff))],
    ['a tag', concat(Uint8Array.of(0xc1), revert)],
    ['a float', attempt('f93c00')],
    ['undefined', attempt('f7')],
    ['a simple value', attempt('f820')],
    ['a reserved head', attempt('1c')],
    ['an octet string as key', map(1, concat(Uint8Array.of(0x44), utf8('type')), name)],
    ['a text length in a longer form', map(1, Uint8Array.of(0x78, 4), utf8('type'), name)],
    ['a map length in a longer form', concat(Uint8Array.of(0xb8, 1), revert.slice(1))],
    ['an integer in a longer form', attempt('1801')],
    ['an integer in 64 bits', attempt('1b0000000000000001')],
    ['keys out of order', map(2, encodeCbor('attempt'), Uint8Array.of(1), type, encodeCbor('m2me.signNotice'))],
    ['a key twice', map(2, type, name, type, name)],
    ['a text that is not UTF-8', attach(concat(Uint8Array.of(0x61), Uint8Array.of(0xff)))],
    ['five levels', attempt('8181818101')],
    ['one octet more than the longest message', longest.slice(0, longestMessage + 1)],
  ];
}

function asMessage(): Named[] {
  const of = (entries: Readonly<Record<string, CborValue>>): Uint8Array => encodeCbor(new Map(Object.entries(entries)));
  return [
    ['a text', encodeCbor('m2me.revert')],
    ['a list', encodeCbor(['m2me.revert'])],
    ['an empty map', of({})],
    ['a type that is none', of({ type: 'm2me.foo' })],
    ['a type in capitals', of({ type: 'M2ME.revert' })],
    ['a type that is no text', of({ type: 1 })],
    ['a field too many', of({ type: 'm2me.revert', reason: 'none' })],
    [
      'an integer as key',
      encodeCbor(
        new Map<string | number, CborValue>([
          ['type', 'm2me.revert'],
          [1, 1],
        ]),
      ),
    ],
  ];
}

function byField(): Named[] {
  const of = (type: MessageType, field: string, value?: CborValue): Uint8Array =>
    encodeCbor(messageMap(type, changed(type, field, value)));
  const within = (outer: MessageType, field: string, fields: Readonly<Record<string, CborValue>>): Uint8Array =>
    of(outer, field, new Map(Object.entries(fields)));
  const operator = usualOperator();
  const k = drawn('k').bytes(16);
  const publicKey = signingKeyOf('supplier').public.publicKey;
  return [
    ['a field missing', of('vno.sessionUp', 'ip')],
    ['null for a field that may be absent', of('vno.avRequest', 'auts', null)],
    ['a count below its least', of('m2me.signNotice', 'attempt', 0)],
    ['a negative count', of('m2me.signNotice', 'attempt', -1)],
    ['a count beyond 2^53 - 1', of('m2me.signNotice', 'attempt', 2n ** 53n)],
    ['a count beyond its greatest', of('dpf.chunk', 'seq', 3)],
    ['a text for a count', of('m2me.signNotice', 'attempt', '1')],
    ['octets one too short', of('m2me.aka', 'rand', new Uint8Array(15))],
    ['octets one too long', of('m2me.aka', 'autn', new Uint8Array(17))],
    ['no octets where one is needed', of('dpf.chunk', 'octets', new Uint8Array())],
    ['a chunk one octet too long', of('dpf.chunk', 'octets', new Uint8Array(8193))],
    ['an object one octet too long', of('m2me.stage', 'object', new Uint8Array(16_385))],
    ['a text for octets', of('m2me.aka', 'rand', 'sixteen letters.')],
    ['octets for a text', of('tre.staged', 'shoId', utf8('shoB'))],
    ['an empty name', of('tre.staged', 'shoId', '')],
    ['a name of 33 characters', of('tre.staged', 'shoId', 's'.repeat(33))],
    ['a name with a space', of('tre.staged', 'shoId', 'sho B')],
    ['a name outside ASCII', of('tre.staged', 'shoId', 'sh\u{f6}B')],
    ['an identity of 14 digits', of('m2me.attach', 'identity', '00101000000000')],
    ['an identity with a letter', of('m2me.attach', 'identity', '00101000000000a')],
    ['an address with a part of 256', of('vno.attachAccept', 'ip', '10.0.0.256')],
    ['an address with a leading zero', of('vno.attachAccept', 'ip', '10.0.0.01')],
    ['a word that is none', of('tre.refused', 'cause', 'tired')],
    ['no variant', of('m2me.authResponse', 'result')],
    ['a variant that is none', of('m2me.authResponse', 'result', 'ok')],
    ['a field of another variant', of('m2me.authResponse', 'result', 'macFailure')],
    ['a text for a boolean variant', of('ccif.credentialResponse', 'found', 'true')],
    ['a variant without its field', encodeCbor(messageMap('m2me.authResponse', new Map([['result', 'syncFailure']])))],
    ['an empty list', of('m2me.loadFactory', 'shos', [])],
    [
      'a list of 65',
      of(
        'm2me.loadFactory',
        'shos',
        Array.from({ length: 65 }, () => operator),
      ),
    ],
    ['an item of a list without a field', of('m2me.loadFactory', 'shos', [operator, new Map([['shoId', 'shoB']])])],
    ['a map for a list', of('m2me.loadFactory', 'shos', operator)],
    ['a credential for no known algorithm', within('ccif.credential', 'credential', { algorithm: 'xor', k })],
    ['a credential without its algorithm', within('ccif.credential', 'credential', { k, opc: k })],
    [
      'a credential that mixes two algorithms',
      within('ccif.credential', 'credential', { algorithm: 'tuak', k, opc: k, keccakIterations: 1 }),
    ],
    [
      'K of 192 bits',
      within('ccif.credential', 'credential', {
        algorithm: 'tuak',
        k: new Uint8Array(24),
        topc: new Uint8Array(32),
        keccakIterations: 1,
      }),
    ],
    [
      'no Keccak iteration',
      within('ccif.credential', 'credential', { algorithm: 'tuak', k, topc: new Uint8Array(32), keccakIterations: 0 }),
    ],
    [
      '256 Keccak iterations',
      within('ccif.credential', 'credential', {
        algorithm: 'tuak',
        k,
        topc: new Uint8Array(32),
        keccakIterations: 256,
      }),
    ],
    [
      'a key of the other algorithm’s length',
      within('supplier.registerPfc', 'root', { algorithm: 'ES256', publicKey }),
    ],
  ];
}

function bySignedPart(): Named[] {
  const carrying = (token: CborValue): Uint8Array => encodeCbor(messageMap('sho.token', new Map([['token', token]])));
  const token = signedSample('token');
  const { secret } = signingKeyOf('shoA');
  const claims = usual(payloads.token.schema.shape, '') as ReadonlyMap<string, CborValue>;
  const signed = (payload: Uint8Array): Uint8Array => carrying(signObject('token', payload, secret, engine));
  const signedMap = (field: string, value?: CborValue): Uint8Array => {
    const map = new Map(claims);
    if (value === undefined) map.delete(field);
    else map.set(field, value);
    return signed(encodeCbor(map));
  };
  const payload = peekUnverified(token) ?? new Uint8Array();
  const notice = usual(payloads.notice.schema.shape, '') as ReadonlyMap<string, CborValue>;
  const cut = signObject(
    'discardNotice',
    encodeCbor(new Map([...notice, ['token', token.slice(0, -1)]])),
    signingKeyOf('tre').secret,
    engine,
  );
  return [
    ['a map for a signed part', carrying(claims)],
    ['a signed part without its tag', carrying(token.slice(1))],
    ['a signed part cut short', carrying(token.slice(0, -1))],
    ['a payload that is no CBOR', signed(fromHex('ff'))],
    ['a payload that is not deterministic', signed(concat(Uint8Array.of(0xb8), payload.with(0, 8)))],
    ['a payload without a claim', signedMap('epoch')],
    ['a payload with a claim too many', signedMap('iat', 1)],
    ['a claim of another length', signedMap('tid', new Uint8Array(8))],
    ['a token in the place of a report', encodeCbor(messageMap('tre.report', new Map([['report', token]])))],
    ['a signed part within a signed part cut short', encodeCbor(messageMap('tre.notice', new Map([['notice', cut]])))],
  ];
}

function usualOperator(): ReadonlyMap<string, CborValue> {
  const { algorithm, publicKey } = signingKeyOf('shoA').public;
  return new Map<string, CborValue>([
    ['shoId', 'shoA'],
    ['key', new Map<string, CborValue>(Object.entries({ algorithm, publicKey }))],
  ]);
}
