/**
 * The messages as terms: what an attacker can take out of one, and has to have to make one. Source: the column of the
 * profile (section 2) that says what protects each message.
 *
 * A field `signedBy` says by whose key the other fields are signed, together with the kind of what is signed; a field
 * `sealedTo`, whose key opens what is inside. What is relayed unchanged is the same term under both names. Serial
 * numbers are names: that they cannot be guessed protects nothing here.
 */
import type { PlainEvent } from '../../conformance/role.js';
import {
  mac,
  name,
  privateKeyName,
  sealed,
  secret,
  signed,
  tuple,
  type Term,
} from '../../conformance/explore/terms.js';
import type { Message } from '../messages/messages.js';
import type {
  McimObject,
  SealedCredential,
  SealedMaterial,
  Serial,
  Signer,
  Token,
  ValidationInfo,
} from '../messages/symbols.js';
import { BATCH, infoOf } from '../messages/symbols.js';
import { portOf } from '../roles/statement.js';

type Fields = Readonly<Record<string, unknown>>;

/** The secret of an MCIM that an operator has made. */
export const mcimSecret = ({ shoId, ver }: Pick<McimObject, 'shoId' | 'ver'>): string => `MCIM ${ver} of ${shoId}`;

/** The secret of the credential that an initial access is authenticated with. */
export const INITIAL_SECRET = 'initial credential';

/** What an operator and the MCIM of a device share in the authentication of that operator's network. */
export const networkSecret = (port: string): string => `key of ${port} and device`;

/** The same of the ISIM that an MCIM may bring, which has a key of its own (DEC-213). */
export const isimSecret = (port: string): string => `${networkSecret(port)}, of the ISIM`;

/** What a provider challenges a device with, by its number. */
export const challengeSecret = (port: string, nonce: Serial): string => `challenge ${nonce} of ${port}`;

/** Whose key a device's decryption key is. */
const keyOwner = (sealedTo: string): string => (sealedTo === 'd1' ? 'tre' : sealedTo === 'd2' ? 'tre2' : sealedTo);

/** The secret that opens what is sealed to the device under contract. */
export const DEVICE_KEY = privateKeyName(keyOwner('d1'));

/** What is signed under more than one name of a message; what a TRE gives out under a `tre.` name its M2ME sends on. */
const KIND: Readonly<Record<string, string>> = {
  'tre.discovery': 'm2me.discover',
  'tre.sessionOpened': 'info',
  'tre.notice': 'm2me.discardNotice',
  'tre.report': 'report',
  'tre.cancel': 'm2me.discardCancel',
  'tre.renewalRequest': 'm2me.renewalRequest',
  'tre.renewed': 'renewalAck',
  'm2me.provisioningInfo': 'info',
  'dpf.relayInfo': 'info',
  'sho.attestChallenge': 'challenge',
  'dpf.attestChallenge': 'challenge',
  'm2me.installReport': 'report',
  'dpf.reportForward': 'report',
  'sho.reportAck': 'reportAck',
  'dpf.reportAck': 'reportAck',
  'sho.abort': 'abort',
  'dpf.abort': 'abort',
  'sho.activation': 'activation',
  'dpf.activation': 'activation',
  'dpf.application': 'application',
  'manager.application': 'application',
  'ccif.renewalOrder': 'renewalOrder',
  'm2me.renewalAck': 'renewalAck',
};

/** Kinds of what is signed inside a message, by the name of its field. */
const INSIDE: Readonly<Record<string, string>> = {
  token: 'token',
  consent: 'token',
  dpfToken: 'dpfToken',
  instruction: 'instruction',
  command: 'command',
  info: 'info',
};

/**
 * @param holds - the keys that the attacker has: what is made with them it knows the inside of.
 * @param from - the port that the message comes from.
 * @param to - the port that it goes to.
 */
export function termOf(event: PlainEvent, holds: ReadonlySet<Signer>, from: string, to: string): Term {
  const { type, ...fields } = event as PlainEvent & Fields;
  switch (type) {
    // Signed is the attestation alone; who asks, and under which number, is beside it.
    case 'sho.validationRequest':
    case 'sho.statusRequest':
    case 'dpf.verificationRequest': {
      const info = infoOf(event as unknown as ValidationInfo);
      const beside = Object.fromEntries(Object.entries(fields).filter(([field]) => !(field in info)));
      return tuple(name(type), value('info', info, holds), record(beside, holds));
    }
    // A challenge and its answer are made by whoever shares the key.
    case 'vno.authRequest':
    case 'sho.authRequest':
    case 'sho.imsChallenge':
      return tuple(
        name(type),
        keyed(fields['mac'] === 'good', from, type, name(fields['sqn'] as number)),
        rest(fields, 'mac'),
      );
    case 'm2me.authResponse':
    case 'm2me.imsResponse':
    case 'm2me.accessProof':
      return tuple(name(type), keyed(fields['keyed'] === true, to, type, rest(fields, 'keyed')));
    // What follows an authentication is integrity-protected with the keys that it has brought (TS 33.102, 6.5).
    case 'vno.attachAccept':
    case 'sho.attachAccept':
    case 'sho.imsAccept':
    case 'sho.parameters':
    case 'icsp.accessAccept':
      return tuple(name(type), keyed(true, from, type, body(type, fields, holds)));
    // Nobody answers a challenge before he knows it.
    case 'icsp.authRequest':
      return tuple(name(type), secret(challengeSecret(from, fields['nonce'] as Serial)));
    // The link between operators is encrypted (DEC-62): a vector is for the network that asked (6.3-s04).
    case 'icf.avResponse':
      return tuple(
        name(type),
        record(fields, holds),
        ...(fields['result'] === 'ok' ? [sealed(to, vector(to, fields['sqn'] as Serial))] : []),
      );
    // Which initial credential the device has now is beside what its TRE has signed for the operator that it leaves.
    case 'tre.departure': {
      const { identity, ...departure } = fields;
      return tuple(name(type), signedRecord('m2me.departureNotice', departure, holds), name(identity as string));
    }
    case 'sho.contractRegister':
      return tuple(name(type), signedRecord(type, { ...fields, evidence: '' }, holds), evidence(fields));
    case 'sho.registerSubscription':
      return tuple(name(type), signedRecord(type, { ...fields, proof: '' }, holds), proof(fields));
    case 'sho.mcimDeliver':
      return tuple(name(type), record({ ...fields, authorisation: '' }, holds), authorisation(fields, holds));
    default:
      return tuple(name(type), body(type, fields, holds));
  }
}

const body = (type: string, fields: Fields, holds: ReadonlySet<Signer>): Term =>
  'signedBy' in fields ? signedRecord(KIND[type] ?? type, fields, holds) : record(fields, holds);

const rest = (fields: Fields, without: string): Term =>
  record(Object.fromEntries(Object.entries(fields).filter(([field]) => field !== without)), new Set());

/** Whoever is at the other end of the access of a port has the key, or does not. The ISIM has one of its own (DEC-213). */
const keyed = (right: boolean, port: string, type: string, inside: Term): Term => {
  if (!right) return tuple(name('not keyed'), inside);
  if (!port.startsWith('sho')) return mac(INITIAL_SECRET, inside);
  return mac(type.includes('.ims') ? isimSecret(port) : networkSecret(port), inside);
};

/**
 * A vector is what a visited network can say with it and no more: its one challenge, the answer that it expects, and
 * what the keys that it brings protect from then on (TS 33.102, 6.3.2 and 6.5). The credential is not in it.
 */
function vector(port: string, sqn: Serial): Term {
  const challenge = { type: 'vno.authRequest', sqn, mac: 'good' } satisfies Message;
  const answer = { type: 'm2me.authResponse', result: 'res', sqn, keyed: true } satisfies Message;
  const accepts = [
    { type: 'vno.attachAccept' },
    { type: 'vno.attachAccept', connectivity: 'restricted' },
  ] satisfies Message[];
  const none: ReadonlySet<Signer> = new Set();
  return tuple(
    termOf(challenge, none, port, 'm2me'),
    termOf(answer, none, 'm2me', port),
    ...accepts.map((accept) => termOf(accept, none, port, 'm2me')),
  );
}

/** The subscriber's contract, as it has signed it. */
function evidence({ evidence: given, devId, shoId }: Fields): Term {
  if (given !== 'good') return name('no evidence');
  return signed('subscriber', kindOf('subscriber.contract', { devId, shoId, complete: true }, new Set()));
}

/** The device's report of its success, as its TRE has signed it. */
function proof({ proof: given, shoId, sid, epoch }: Fields): Term {
  if (given !== 'good') return name('no proof');
  return signed('tre', kindOf('report', { sid, devId: 'd1', shoId, status: 'success', epoch }, new Set()));
}

/** 6.3-s15b: the SHO of the object says that it may be downloaded. */
function authorisation({ authorisation: given, object }: Fields, holds: ReadonlySet<Signer>): Term {
  if (given !== 'good') return name(String(given));
  const { shoId } = object as McimObject;
  return signed(shoId, tuple(name('authorisation'), value('object', object, holds)));
}

function signedRecord(kind: string, { signedBy, ...fields }: Fields, holds: ReadonlySet<Signer>): Term {
  return signed(String(signedBy), kindOf(kind, fields, holds));
}

const kindOf = (kind: string, fields: Fields, holds: ReadonlySet<Signer>): Term =>
  tuple(name(kind), record(fields, holds));

/** Fields by name, in the order of their names. */
function record(fields: Fields, holds: ReadonlySet<Signer>): Term {
  const named = Object.entries(fields).filter(([, each]) => each !== undefined);
  named.sort(([one], [other]) => (one < other ? -1 : 1));
  return tuple(...named.map(([field, each]) => tuple(name(field), value(field, each, holds))));
}

function value(field: string, given: unknown, holds: ReadonlySet<Signer>): Term {
  if (typeof given !== 'object' || given === null) return name(given as string | number | boolean | null);
  if (Array.isArray(given)) return tuple(...given.map((each) => value(field, each, holds)));
  const fields = given as Fields;
  if ('sealedTo' in fields) return sealedValue(fields, holds);
  if (field === 'token' && 'consent' in fields) return tokenOfBoth(given as Token, holds);
  const kind = INSIDE[field];
  return kind !== undefined && 'signedBy' in fields ? signedRecord(kind, fields, holds) : record(fields, holds);
}

/** T3: the TRE signs the change together with the consent of the old SHO, which is a token of its own. */
function tokenOfBoth({ consent, signedBy, ...change }: Token, holds: ReadonlySet<Signer>): Term {
  const inside = signedRecord('token', { ...change, signedBy: consent }, holds);
  return signed(signedBy, tuple(name('token'), record(change, holds), inside));
}

/** Who has made what is sealed knows it, and so does the attacker where it has the key of the maker. */
function sealedValue(fields: Fields, holds: ReadonlySet<Signer>): Term {
  const { sealedTo, signedBy, ...header } = fields as unknown as (McimObject | SealedCredential | SealedMaterial) &
    Fields;
  const isMcim = 'ver' in fields && 'sid' in fields;
  const made: ReadonlySet<string> = holds;
  const known = made.has(signedBy) ? name : secret;
  const inside = isMcim
    ? tuple(...mcimSecrets(fields as unknown as McimObject).map(known))
    : fields['holds'] === 'vectors'
      ? tuple(...Array.from({ length: BATCH }, (_, at) => vector('vno', at + 1)))
      : known(INITIAL_SECRET);
  const content = sealed(keyOwner(sealedTo), inside);
  return signed(signedBy, tuple(name(isMcim ? 'mcim' : 'credential'), record(header, holds), content));
}

/** What an MCIM brings: itself, and what a network of its operator is convinced with by whoever has it. */
const mcimSecrets = (object: McimObject): readonly string[] => {
  const port = portOf(object.shoId);
  return [mcimSecret(object), networkSecret(port), ...(object.isim === true ? [isimSecret(port)] : [])];
};
