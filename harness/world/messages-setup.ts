/** Manufacture, supply and contract: supplier, CCIF, PVA, subscriber, SHO and DRF before the device is switched on. */
import { sign, verifySigned, type Msg, type SignedObject } from '../../impl/codec/index.js';
import { equalConstantTime } from '../../impl/crypto/index.js';
import { credentialFor, readSealed, writeSealed } from './credentials.js';
import { plain, type Body, type Entry } from './entry.js';
import { makingOf } from './making.js';
import {
  FIRST_PCID,
  GROUP,
  OTHER_GROUP,
  readDevice,
  readDeviceWithTre,
  readOperator,
  requireDevice,
  treIdOf,
} from './names.js';
import { isSameAka, type Principals } from './principals.js';
import type { Tester } from './tester.js';
import { requireRight } from './unreadable.js';
import type { Message, UnderOwner } from '../../models/messages/messages.js';
import type { DevId, InitialCredential, PfcForm } from '../../models/messages/symbols.js';

/** What the DRF says of a contract, to the operator that it names. */
const ofContract = {
  write: ({ devId }: Message<'drf.contractRegistered' | 'drf.contractRefused'>) => ({ devId, shoId: UNDER_TEST }),
  read: (
    { devId, shoId }: Msg<'drf.contractRegistered' | 'drf.contractRefused'>,
    _tester: Tester,
    _expected: unknown,
    port: string,
  ) => {
    requireRight(port === `sho${shoId}`, `contract: of ${shoId}, and the answer went to ${port}`);
    return { devId: readDevice(devId) };
  },
};

export const setupMessages = {
  'supplier.registerPfc': {
    write: ({ devId, group }, tester) => {
      const keys = tester.principals.device(devId);
      const { certificate, root } = keys.platform;
      if (group === undefined) {
        tester.putOnRecord('whole');
        return { devId, certificate, root };
      }
      if (group === 'own') tester.putOnRecord('group');
      const ofDevice = group === 'ownForForgedDevice' ? keys.forgedDevicePart : keys.devicePart;
      return { devId, certificate: ofDevice, root, group: groupPart(group, tester) };
    },
    read: (message, tester) => {
      const devId = readDevice(message.devId);
      const keys = tester.principals.device(devId);
      const { stateHash, platform } = keys;
      const { root } = platform;
      const { group } = message;
      requireRight(
        equalConstantTime(message.certificate, group === undefined ? platform.certificate : keys.devicePart),
        'registerPfc: not the certificate of the device',
      );
      requireRight(equalConstantTime(message.root.publicKey, root.publicKey), "registerPfc: not the supplier's root");
      if (group === undefined) return { devId };
      tester.isOfGroup = true;
      const { claims } = group;
      requireRight(
        claims.subject === GROUP &&
          equalConstantTime(claims.stateHash, stateHash) &&
          verifySigned(group, root) !== undefined,
        'registerPfc: not the part of the group',
      );
      return { devId, group: 'own' };
    },
  } satisfies Entry<'supplier.registerPfc'>,
  'supplier.updatePfc': {
    write: (event, tester) => ({ statement: tester.stateStatement(event) }),
    read: ({ statement }, tester) => tester.readStateStatement(statement),
  } satisfies Entry<'supplier.updatePfc'>,
  'supplier.requestCredential': {
    write: ({ devId }) => ({ devId }),
    read: ({ devId }, tester) => {
      tester.credentialIsAskedFor = true;
      return { devId: readDevice(devId) };
    },
  } satisfies Entry<'supplier.requestCredential'>,
  'ccif.credential': {
    write: ({ devId }, { principals }) => {
      const { imsi, aka } = principals.credential(devId === 'd1' ? 'pcid' : 'unknown');
      return { devId, pcid: imsi, credential: aka };
    },
    read: ({ devId, pcid, credential }, tester) => {
      requireDevice(devId);
      tester.issuedCredential({ imsi: pcid, aka: credential });
      return { devId: 'd1' };
    },
  } satisfies Entry<'ccif.credential'>,
  'supplier.configure': {
    write: ({ devId, initial, tokens, pfc, renewal, addresses }, tester) => ({
      ...factoryOf({ devId, initial, tokens, pfc, renewal }, tester),
      ...(addresses && { addresses }),
    }),
    read: (message, tester) => {
      const { addresses, initial } = message;
      // A supplier that has asked for no credential has made one, and the device authenticates with it from here on.
      if (tester.role === 'supplier' && initial.kind === 'pcid' && !tester.credentialIsAskedFor) {
        requireRight(
          initial.pcid === FIRST_PCID,
          `configure: PCID ${initial.pcid}, where the set-up gives ${FIRST_PCID}`,
        );
        tester.issuedCredential({ imsi: initial.pcid, aka: initial.credential });
      }
      return { ...readFactory(message, tester), ...(addresses && { addresses }) };
    },
  } satisfies Entry<'supplier.configure'>,
  'm2me.loadFactory': {
    write: ({ devId, initial, tokens, pfc, renewal }, tester) =>
      factoryOf({ devId, initial, tokens, pfc, renewal }, tester),
    read: (message, tester) => readFactory(message, tester),
  } satisfies Entry<'m2me.loadFactory'>,
  'tre.factoryLoaded': {
    write: ({ devId }) => ({ devId, treId: treIdOf(devId) }),
    read: (message) => ({ devId: readDeviceWithTre(message) }),
  } satisfies Entry<'tre.factoryLoaded'>,
  'm2me.configured': {
    write: ({ devId }) => ({ devId, treId: treIdOf(devId) }),
    read: (message) => ({ devId: readDeviceWithTre(message) }),
  } satisfies Entry<'m2me.configured'>,
  'supplier.supply': {
    write: ({ devId }) => ({ devId, treId: treIdOf(devId) }),
    read: (message) => ({ devId: readDeviceWithTre(message) }),
  } satisfies Entry<'supplier.supply'>,
  'supplier.reportCredential': {
    write: (event, tester) => {
      const credential = credentialFor(event, tester);
      if (tester.role === 'ccif' && event.devId === 'd1') tester.givenCredential(credential);
      return { devId: event.devId, pcid: credential.imsi, credential: credential.aka };
    },
    read: ({ devId, pcid, credential }, { principals }) => {
      const { imsi, aka } = principals.credential('pcid');
      const isRight = pcid === imsi && isSameAka(credential, aka);
      requireRight(isRight, 'reportCredential: not the credential that is in the device');
      return { devId: readDevice(devId) };
    },
  } satisfies Entry<'supplier.reportCredential'>,
  'supplier.supplyWithCredential': {
    write: ({ devId, credential }, tester) => ({
      devId,
      treId: treIdOf(devId),
      credential: writeSealed(credential, tester),
    }),
    read: (message, tester) => ({
      devId: readDeviceWithTre(message),
      credential: readSealed(message.credential, tester),
    }),
  } satisfies Entry<'supplier.supplyWithCredential'>,
  'subscriber.conveyCredential': {
    write: ({ credential }, tester) => ({ credential: writeSealed(credential, tester) }),
    read: ({ credential }, tester) => ({ credential: readSealed(credential, tester) }),
  } satisfies Entry<'subscriber.conveyCredential'>,
  'ccif.credentialConveyed': {
    write: ({ devId }) => ({ devId }),
    read: ({ devId }) => ({ devId: readDevice(devId) }),
  } satisfies Entry<'ccif.credentialConveyed'>,
  'subscriber.contract': {
    write: ({ devId, shoId, complete, activation, signedBy }, tester) => {
      const parameters = { ...(complete ? { treId: treIdOf(devId) } : {}), ...(activation && { activation }) };
      return { contract: tester.sign('contract', { devId, shoId, ...parameters }, signedBy) };
    },
    read: ({ contract }, tester, expected, port) => {
      const { devId, treId, shoId, activation } = contract.claims;
      requireRight(port === `sho${shoId}`, `contract: with ${shoId}, and went to ${port}`);
      if (treId !== undefined) readDeviceWithTre({ devId, treId });
      const signedBy = tester.signerOf(contract, expected?.signedBy);
      return {
        devId: readDevice(devId),
        shoId: readOperator(shoId),
        complete: treId !== undefined,
        ...(activation && { activation }),
        signedBy,
      };
    },
  } satisfies Entry<'subscriber.contract'>,
  'sho.contractRegister': {
    write: (event, tester) => {
      const { devId, shoId, signedBy } = event;
      const made = makingOf(event);
      const contracted = made === 'otherDevice' ? 'd2' : devId;
      const evidence = tester.sign(
        'contract',
        { devId: contracted, treId: treIdOf(contracted), shoId: made === 'otherOperator' ? 'E' : shoId },
        event.evidence === 'good' || made !== undefined ? 'subscriber' : 'rogue',
      );
      const claims = { devId, pcid: tester.onAir('pcid'), shoId, evidence, nonces: tester.noncePool(shoId) };
      return { registration: tester.sign('contractRegister', claims, signedBy) };
    },
    read: ({ registration }, tester, expected) => {
      const { devId, pcid, shoId, evidence, nonces } = registration.claims;
      requireRight(pcid === tester.onAir('pcid'), 'contractRegister: not the PCID of the device');
      const operator = readOperator(shoId);
      tester.readNoncePool(operator, nonces);
      const isGood =
        tester.signerOf(evidence, 'subscriber') === 'subscriber' &&
        evidence.claims.devId === devId &&
        evidence.claims.shoId === shoId;
      const signedBy = tester.signerOf(registration, expected?.signedBy);
      return { devId: readDevice(devId), shoId: operator, evidence: isGood ? 'good' : 'bad', signedBy };
    },
  } satisfies Entry<'sho.contractRegister'>,
  'drf.contractRegistered': ofContract satisfies Entry<'drf.contractRegistered'>,
  'drf.contractRefused': ofContract satisfies Entry<'drf.contractRefused'>,
  'sho.contractConfirmed': {
    write: ({ shoId }) => ({ devId: 'd1', shoId }),
    read: ({ devId, shoId }) => {
      requireDevice(devId);
      return { shoId: readOperator(shoId) };
    },
  } satisfies Entry<'sho.contractConfirmed'>,
  'subscriber.powerOn': plain,
} as const;

/** The operator under test; whatever it is told is about itself. */
const UNDER_TEST = 'A';

type Factory = Omit<Msg<'m2me.loadFactory'>, 'type'>;

/** The state of a group, signed by the root or by somebody else, or that of another group. */
function groupPart(
  group: NonNullable<Message<'supplier.registerPfc'>['group']>,
  { principals }: Tester,
): SignedObject<'platformState'> {
  const subject = group === 'other' ? OTHER_GROUP : GROUP;
  const { stateHash } = principals.device('d1');
  return sign(
    'platformState',
    { subject, stateHash, serial: 0 },
    principals.key(group === 'forged' ? 'rogue' : 'supplier'),
  );
}

type Pfc = Exclude<PfcForm, 'carried'> | undefined;

/** What the factory loads into a device. */
interface FactoryWanted {
  readonly devId: DevId;
  readonly initial: InitialCredential;
  readonly tokens: UnderOwner | undefined;
  readonly pfc: Pfc;
  readonly renewal: true | undefined;
}

function factoryOf({ devId, initial, tokens, pfc, renewal }: FactoryWanted, { principals }: Tester): Factory {
  const keys = principals.device(devId);
  const { treId, stateHash, platform } = keys;
  return {
    devId,
    treId,
    initial: initialOf(initial, principals),
    ...(tokens === undefined ? {} : { tokens }),
    certificate: pfc === 'grouped' ? keys.devicePart : platform.certificate,
    ...(pfc === 'referenced' ? { presents: 'reference' } : {}),
    stateHash,
    signing: platform.signing,
    decryption: platform.decryption,
    drf: principals.verifyingKey('drf'),
    shos: (['A', 'B'] as const).map((shoId) => ({ shoId, key: principals.verifyingKey(shoId) })),
    managers: [principals.verifyingKey('owner'), principals.verifyingKey('drf')],
    ...(renewal && { ccif: principals.verifyingKey('ccif') }),
  };
}

/** What the factory loads for the first access. */
function initialOf(kind: InitialCredential, principals: Principals): Factory['initial'] {
  if (kind === 'none') return { kind };
  if (kind === 'icsp') return { kind, ...principals.access() };
  const { imsi, aka } = principals.credential('pcid');
  return { kind, pcid: imsi, credential: aka };
}

function isSameInitial(one: Factory['initial'], other: Factory['initial']): boolean {
  if (one.kind === 'pcid')
    return other.kind === 'pcid' && one.pcid === other.pcid && isSameAka(one.credential, other.credential);
  if (one.kind === 'icsp')
    return other.kind === 'icsp' && one.account === other.account && equalConstantTime(one.key, other.key);
  return other.kind === 'none';
}

/** Everything that was to be loaded, octet for octet. */
function readFactory(message: Factory, tester: Tester): Body<Message<'supplier.configure'>> {
  const devId = readDevice(message.devId);
  const initial = message.initial.kind;
  const { tokens } = message;
  const keys = tester.principals.device(devId);
  const isWhole = equalConstantTime(message.certificate, keys.platform.certificate);
  const isOfGroup = !isWhole && equalConstantTime(message.certificate, keys.devicePart);
  const pfc = isOfGroup ? 'grouped' : message.presents === 'reference' ? 'referenced' : undefined;
  const renewal = message.ccif === undefined ? undefined : true;
  const right = factoryOf({ devId, initial, tokens, pfc, renewal }, tester);
  const octets = ({ certificate, stateHash, signing, decryption, drf, ccif }: Factory): Uint8Array[] => [
    certificate,
    stateHash,
    signing.secretKey,
    decryption.secretKey,
    decryption.publicKey,
    drf.publicKey,
    ccif?.publicKey ?? new Uint8Array(),
  ];
  const expected = octets(right);
  const isRight =
    message.treId === right.treId &&
    isSameInitial(message.initial, right.initial) &&
    octets(message).every((part, index) => equalConstantTime(part, expected[index] ?? new Uint8Array()));
  requireRight(isRight, 'factory: not what was to be loaded');
  for (const { shoId, key } of right.shos) {
    const given = message.shos.find((each) => each.shoId === shoId)?.key.publicKey ?? new Uint8Array();
    requireRight(equalConstantTime(given, key.publicKey), `factory: not the key of operator ${shoId}`);
  }
  for (const { publicKey } of right.managers) {
    const isGiven = message.managers.some((key) => equalConstantTime(key.publicKey, publicKey));
    requireRight(isGiven, 'factory: not the keys of those who manage the device');
  }
  return {
    devId,
    initial,
    ...(tokens === undefined ? {} : { tokens }),
    ...(pfc === undefined ? {} : { pfc }),
    ...(renewal === undefined ? {} : { renewal }),
  };
}
