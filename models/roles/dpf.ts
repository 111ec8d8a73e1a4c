/**
 * The MCIM download and provisioning function of the registration operator.
 * Source: TR 33.812, clauses 5.1.3.4.3, 5.1.3.6.3 steps 9-19 and 5.1.3.7.4.2 steps 4-16.
 *
 * It relays and never sees an MCIM in the clear, unless the SHO has it make them (o07). One session for the device; a
 * report needs none (DEC-55). Where the SHO wants it, the DPF has the PVA judge the device once more before it
 * downloads (o11, o12). Abstracted: the object travels in two chunks.
 */
import { assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import {
  infoOf,
  isSameInfo,
  nextSerial,
  type DevId,
  type DpfToken,
  type IntegrityPolicy,
  type McimObject,
  type Serial,
  type ShoId,
  type Signer,
  type Token,
  type ValidationInfo,
  type Verdict,
} from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, portOf, refuses, type Clause, type Send } from './statement.js';

type DpfEvent = Message<
  | 'm2me.provisioningInfo'
  | 'sho.attestChallenge'
  | 'sho.mcimDeliver'
  | 'sho.abort'
  | 'm2me.installReport'
  | 'sho.reportAck'
  | 'sho.activation'
  | 'pva.verificationData'
  | 'principal.requireIntegrity'
  | 'env.restarted'
  | 'sho.packageOrder'
  | 'principal.storeRules'
  | 'principal.loadApplication'
  | 'm2me.applicationAck'
  | 'icf.deviceAddress'
  | 'sho.deviceAddress'
  | 'principal.callDevice'
>;

interface DpfContext {
  readonly sid: Serial | null;
  /** The operator of the session. */
  readonly shoId: ShoId | null;
  readonly object: McimObject | null;
  readonly token: Token | null;
  /** What the SHO has given it to show the device. */
  readonly dpfToken: DpfToken | null;
  /** Devices of which it has been told where they are. */
  readonly reachable: readonly DevId[];
  /** Who signed the abort that ended the session. */
  readonly abortedBy: Signer | null;
  /** The attestation that was relayed last. */
  readonly info: ValidationInfo | null;
  /** What was loaded last: its version, whether it names an endpoint, and whether the device has it. */
  readonly application: { readonly ver: Serial; readonly endpoint: boolean; readonly isLoaded: boolean };
  /** What each operator has the DPF see to. */
  readonly policies: Readonly<Record<ShoId, IntegrityPolicy>>;
  /** Operators by whose rules it makes MCIMs. */
  readonly rules: readonly ShoId[];
}

const nothingHeld = { object: null, token: null, dpfToken: null } as const;

const noSession = { sid: null, shoId: null, ...nothingHeld, abortedBy: null, info: null } as const;

/** The decision table of 4.3-o12: whether a verdict will do under a policy that asks for one (DEC-130). */
export const permits = (policy: IntegrityPolicy, verdict: Verdict): boolean =>
  policy === 'unchecked' || verdict === 'ok' || (policy === 'genuine' && verdict === 'notIntact');

const verification = (info: ValidationInfo): Send => ({
  to: 'pva',
  msg: { ...info, type: 'dpf.verificationRequest', reqId: info.sid },
});

const policyOf = ({ policies, shoId }: DpfContext): IntegrityPolicy => (shoId === null ? 'unchecked' : policies[shoId]);

const relayed = (info: Message<'m2me.provisioningInfo'>): Send => ({
  to: portOf(info.shoId),
  msg: { ...(info as ValidationInfo), type: 'dpf.relayInfo' },
});

/** What it downloads, as the SHO has delivered it. */
interface Download {
  readonly object: McimObject | null;
  readonly token: Token | null;
  readonly dpfToken?: DpfToken | null | undefined;
}

/** The token that it has to show is on each chunk. */
const chunk = (seq: 1 | 2, sid: Serial, { object, token, dpfToken }: Download): Send => {
  if (object === null) throw new Error('dpf: downloading without an object');
  const shown = dpfToken ? { dpfToken } : {};
  return { to: 'm2me', msg: { type: 'dpf.chunk', sid, seq, object, token: seq === 2 ? token : null, ...shown } };
};

/** Keeps what the SHO has delivered. */
const kept = ({ event: { object, token, dpfToken } }: { readonly event: Message<'sho.mcimDeliver'> }) => ({
  object,
  token,
  dpfToken: dpfToken ?? null,
});

const withOne = (devices: readonly DevId[], devId: DevId): readonly DevId[] =>
  devices.includes(devId) ? devices : [...devices, devId].toSorted();

/** What it has made, for the SHO that has ordered it. */
const made = ({ sid, devId, signedBy }: Message<'sho.packageOrder'>): Send => ({
  to: portOf(signedBy as ShoId),
  msg: { type: 'dpf.package', devId, sid, sealedTo: 'sho', signedBy: 'dpf' },
});

const application = ({ application: { ver, endpoint } }: DpfContext): Send => ({
  to: 'm2me',
  msg: { type: 'dpf.application', devId: 'd1', ver, endpoint, signedBy: 'drf' },
});

const known = (shoId: ShoId): boolean => shoId === 'A' || shoId === 'B';

const forgedAbort = {
  guard: 'sessionIsThis',
  ...refuses('badSignature', 'An abort that the SHO of the session did not sign ends nothing.', 'DEC-75', 'AMB-12'),
} as const;

export const dpf = setup({
  types: { context: {} as DpfContext, events: {} as DpfEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    operatorIsKnown: ({ event }) => 'shoId' in event && known(event.shoId),
    sessionIsNew: ({ context, event }) =>
      event.type === 'm2me.provisioningInfo' && known(event.shoId) && event.sid !== context.sid,
    sessionIsThis: ({ context, event }) => 'sid' in event && event.sid === context.sid,
    isOfTheOperator: ({ context, event }) =>
      'sid' in event && event.sid === context.sid && 'signedBy' in event && event.signedBy === context.shoId,
    sessionIsOther: ({ context, event }) => 'sid' in event && event.sid !== context.sid,
    isOfAnotherOperator: ({ context, event }) =>
      'sid' in event && event.sid === context.sid && 'signedBy' in event && event.signedBy !== context.shoId,
    isOfNoOperator: ({ context, event }) =>
      (event.type === 'sho.reportAck' || event.type === 'sho.activation') &&
      (event.sid === context.sid ? event.signedBy !== context.shoId : event.signedBy !== 'A' && event.signedBy !== 'B'),
    deliveryIsAuthorised: ({ context, event }) =>
      event.type === 'sho.mcimDeliver' && event.sid === context.sid && event.authorisation === 'good',
    deliveryIsToBeChecked: ({ context, event }) =>
      event.type === 'sho.mcimDeliver' &&
      event.sid === context.sid &&
      event.authorisation === 'good' &&
      policyOf(context) !== 'unchecked',
    verdictIsForged: ({ event }) => event.type === 'pva.verificationData' && event.signedBy !== 'pva',
    verdictIsForAnother: ({ context, event }) => event.type === 'pva.verificationData' && event.sid !== context.sid,
    verdictIsOnAnotherInfo: ({ context, event }) =>
      event.type === 'pva.verificationData' && (context.info === null || !isSameInfo(event.info, context.info)),
    rulesAreStored: ({ context, event }) =>
      event.type === 'principal.storeRules' && context.rules.includes(event.shoId),
    orderIsForAnother: ({ context, event }) => event.type === 'sho.packageOrder' && event.devId !== context.info?.devId,
    rulesAreMissing: ({ context }) => context.shoId === null || !context.rules.includes(context.shoId),
    applicationIsUnanswered: ({ context }) => !context.application.isLoaded,
    ackIsOfApplication: ({ context, event }) =>
      event.type === 'm2me.applicationAck' && event.ver === context.application.ver,
    pcidIsUnknown: ({ event }) => event.type === 'icf.deviceAddress' && event.identity !== 'pcid',
    addressIsForged: ({ event }) => event.type === 'sho.deviceAddress' && event.signedBy !== event.shoId,
    deviceIsReachable: ({ context, event }) =>
      event.type === 'principal.callDevice' && context.reachable.includes(event.devId),
    policyPermits: ({ context, event }) =>
      event.type === 'pva.verificationData' && permits(policyOf(context), event.verdict),
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'dpf',
  description: 'Relays between device and SHO and downloads the sealed MCIM when the SHO has authorised it.',
  context: {
    ...noSession,
    reachable: [],
    application: { ver: 0, endpoint: false, isLoaded: true },
    policies: { A: 'unchecked', B: 'unchecked' },
    rules: [],
  },
  initial: 'idle',
  on: {
    'env.restarted': {
      target: '.idle',
      actions: assign({ ...noSession, reachable: [] }),
      ...does(
        'After a restart the DPF has no session and no address; what operators have it see to stays.',
        'DEC-190',
        'DEC-130',
        'DEC-203',
      ),
    },
    'm2me.provisioningInfo': [
      {
        guard: 'sessionIsNew',
        target: '.relayed',
        actions: [
          assign({
            sid: ({ event }) => event.sid,
            shoId: ({ event }) => event.shoId,
            ...nothingHeld,
            abortedBy: null,
            info: ({ event }) => infoOf(event),
          }),
          { type: 'send', params: ({ event }) => relayed(event) },
        ],
        ...does(
          'The DPF opens a session and relays what device and TRE say to the SHO that they name.',
          '6.3-s09a',
          '6.3-s10',
          '7.4.2-s04a',
          '7.4.2-s05',
          'AMB-08',
          '4.3-r01',
        ),
      },
      { guard: 'operatorIsKnown', ...ignores('A session that has ended does not start again.', 'DEC-55') },
      { ...refuses('otherOperator', 'Nothing is relayed to an operator that the DPF does not know.', '6.3-s10') },
    ],
    'principal.requireIntegrity': {
      actions: assign({ policies: ({ context, event }) => ({ ...context.policies, [event.shoId]: event.requires }) }),
      ...does('The DPF sees to what the SHO wants to be sure of before a download.', '4.3-o12', 'DEC-130'),
    },
    'icf.deviceAddress': [
      {
        guard: 'pcidIsUnknown',
        ...refuses('unknownIdentity', 'An address of a PCID that the RO has no device for is not kept.', 'DEC-203'),
      },
      {
        actions: assign({ reachable: ({ context }) => withOne(context.reachable, 'd1') }),
        ...does('The DPF has from the ICF where the device is.', '4.3-r02', 'DEC-203'),
      },
    ],
    'sho.deviceAddress': [
      {
        guard: 'addressIsForged',
        ...refuses('badSignature', 'An address that the operator did not sign is not kept.', '4.3-r02', 'DEC-203'),
      },
      {
        actions: assign({ reachable: ({ context, event }) => withOne(context.reachable, event.devId) }),
        ...does('The DPF has from the SHO where the device is.', '4.3-r02', 'DEC-203'),
      },
    ],
    'principal.callDevice': [
      {
        guard: 'deviceIsReachable',
        actions: { type: 'send', params: { to: 'm2me', msg: { type: 'dpf.call' } } },
        ...does('The DPF calls the device, to open a session or to go on with one.', '4.3-r02', 'DEC-203'),
      },
      {
        ...refuses(
          'noAddress',
          'A device of which neither ICF nor SHO has told it where it is cannot be called.',
          '4.3-r02',
          'DEC-203',
        ),
      },
    ],
    'principal.storeRules': [
      {
        guard: 'rulesAreStored',
        ...ignores('Rules that are stored are the same rules when they come again.', 'DEC-181'),
      },
      {
        actions: assign({ rules: ({ context, event }) => [...context.rules, event.shoId].toSorted() }),
        ...does('The DPF stores the rules by which it makes MCIMs for the SHO.', '4.3-o07', 'DEC-181'),
      },
    ],
    'sho.packageOrder': [
      { guard: 'sessionIsThis', ...ignores('An order that the session is past makes nothing.', 'DEC-55') },
      { ...refuses('unknownSession', 'For another session nothing is made.', '4.3-o07', 'DEC-181') },
    ],
    'principal.loadApplication': [
      {
        guard: 'applicationIsUnanswered',
        actions: { type: 'send', params: ({ context }) => application(context) },
        ...does('What the device has not acknowledged the DPF sends again.', '4.3-r09', 'DEC-173'),
      },
      {
        actions: [
          assign({
            application: ({ context, event }) => ({
              ver: nextSerial(context.application.ver),
              endpoint: event.endpoint,
              isLoaded: false,
            }),
          }),
          { type: 'send', params: ({ context }) => application(context) },
        ],
        ...does(
          'The DPF loads an application, or updates what it has loaded, under the next version.',
          '4.3-r09',
          'DEC-173',
        ),
      },
    ],
    'm2me.applicationAck': [
      {
        guard: 'ackIsOfApplication',
        actions: assign({ application: ({ context }) => ({ ...context.application, isLoaded: true }) }),
        ...does('The device has what the DPF has loaded.', '4.3-r09', 'DEC-173'),
      },
      { ...ignores('An acknowledgement of what was loaded before is dropped.', 'DEC-55', 'DEC-173') },
    ],
    'pva.verificationData': { ...ignores('A verdict that nothing waits for is dropped.', 'DEC-55') },
    'sho.attestChallenge': [
      { guard: 'sessionIsThis', ...ignores('A challenge that the session is past is dropped.', 'DEC-55', 'DEC-46') },
      { ...refuses('unknownSession', 'A challenge of another session is not passed on.', 'DEC-46') },
    ],
    'sho.mcimDeliver': [
      { guard: 'sessionIsThis', ...ignores('An object that the session has already is dropped.', 'DEC-55') },
      { ...refuses('unknownSession', 'An object of another session is not downloaded.', '4.3-r04') },
    ],
    'sho.abort': [
      { guard: 'sessionIsThis', ...ignores('A session that has ended cannot be aborted.', 'DEC-55', 'AMB-12') },
      { ...refuses('unknownSession', 'An abort of another session ends nothing.', 'AMB-12') },
    ],
    'm2me.installReport': [
      {
        guard: 'operatorIsKnown',
        actions: {
          type: 'send',
          params: ({ event }) => ({ to: portOf(event.shoId), msg: { ...event, type: 'dpf.reportForward' } }),
        },
        ...does(
          'The DPF passes a report on to the SHO that it names; its own session ends with the word of that SHO alone.',
          '6.3-s18',
          '6.3-s19',
          '7.4.2-s15a',
          '7.4.2-s16',
          '4.3-r10',
          'DEC-55',
          'DEC-120',
        ),
      },
      { ...refuses('otherOperator', 'A report to an operator that the DPF does not know goes nowhere.', '6.3-s19') },
    ],
    'sho.reportAck': [
      {
        guard: 'isOfNoOperator',
        ...refuses('badSignature', 'An acknowledgement that no SHO of the session signed is none.', 'DEC-75', 'DEC-45'),
      },
      {
        guard: 'sessionIsThis',
        target: '.closed',
        actions: [
          assign(nothingHeld),
          { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: { ...event, type: 'dpf.reportAck' } }) },
        ],
        ...does(
          'The DPF passes the acknowledgement on and closes the session, wherever it stands.',
          'DEC-45',
          'DEC-55',
        ),
      },
      {
        actions: { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: { ...event, type: 'dpf.reportAck' } }) },
        ...does('The DPF passes the acknowledgement of another report on.', 'DEC-45', 'DEC-55'),
      },
    ],
    'sho.activation': [
      {
        guard: 'isOfNoOperator',
        ...refuses(
          'badSignature',
          'An order to activate that no SHO of the session signed is none.',
          'DEC-75',
          'DEC-101',
        ),
      },
      {
        actions: { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: { ...event, type: 'dpf.activation' } }) },
        ...does('The DPF passes the order to activate on, session or not.', '3.1-o04', 'DEC-101', 'DEC-55'),
      },
    ],
  },
  states: {
    idle: { description: 'No session.', meta: { clause: '5.1.3.4.3' } },
    relayed: {
      description: 'The SHO decides.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'm2me.provisioningInfo': {
          guard: 'sessionIsThis',
          actions: [
            assign({ info: ({ event }) => infoOf(event) }),
            { type: 'send', params: ({ event }) => relayed(event) },
          ],
          ...does('Asked again, the DPF relays again.', '6.3-s10', 'DEC-55'),
        },
        'sho.attestChallenge': [
          {
            guard: 'isOfTheOperator',
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: 'm2me', msg: { ...event, type: 'dpf.attestChallenge' } }),
            },
            ...does('The DPF passes the nonce of the SHO on to the device.', 'DEC-46', 'AMB-43'),
          },
          {
            guard: 'sessionIsThis',
            ...refuses('badSignature', 'A challenge that the SHO of the session did not sign is none.', 'DEC-75'),
          },
        ],
        'sho.packageOrder': [
          {
            guard: 'isOfAnotherOperator',
            ...refuses('badSignature', 'The DPF makes nothing for who is not the SHO of the session.', 'DEC-181'),
          },
          {
            guard: 'sessionIsOther',
            ...refuses('unknownSession', 'For another session nothing is made.', '4.3-o07', 'DEC-181'),
          },
          {
            guard: 'orderIsForAnother',
            ...refuses('otherDevice', 'For another device than that of the session nothing is made.', 'DEC-181'),
          },
          {
            guard: 'rulesAreMissing',
            ...refuses('notEntitled', 'Without rules of the SHO the DPF makes no MCIM.', '4.3-o07', 'DEC-181'),
          },
          {
            actions: { type: 'send', params: ({ event }) => made(event) },
            ...does(
              'The DPF makes the MCIM by the rules of the SHO, and tells the SHO what it has made.',
              '4.3-o07',
              'DEC-180',
              'DEC-181',
            ),
          },
        ],
        'sho.mcimDeliver': [
          {
            guard: 'deliveryIsToBeChecked',
            target: 'checking',
            actions: [assign(kept), { type: 'send', params: ({ context }) => verification(attested(context)) }],
            ...does(
              'Where the SHO wants it, the DPF keeps the object back and asks the PVA about the device.',
              '4.3-o11',
              '4.3-o12',
              'DEC-131',
            ),
          },
          {
            guard: 'deliveryIsAuthorised',
            target: 'downloading',
            actions: [
              assign(kept),
              { type: 'send', params: ({ event }) => chunk(1, event.sid, event) },
              { type: 'send', params: ({ event }) => chunk(2, event.sid, event) },
            ],
            ...does(
              'The DPF downloads the object, sealed as it came, once the SHO has authorised it.',
              '6.3-s15a',
              '6.3-s15b',
              '6.3-s16',
              '4.3-r04',
              '4.3-r06',
              '4.3-r08',
              '5.6-r02',
              '7.4.2-s09',
              '7.4.2-s10a',
            ),
          },
          {
            guard: 'sessionIsThis',
            ...refuses(
              'notAuthorised',
              'Without the authorisation of the SHO nothing is downloaded.',
              '6.3-s15b',
              '4.3-r04',
              'AMB-35',
            ),
          },
          { ...refuses('unknownSession', 'An object of another session is not downloaded.', '4.3-r04') },
        ],
        'sho.abort': [
          {
            guard: 'isOfTheOperator',
            target: 'aborted',
            actions: [
              assign({ abortedBy: ({ event }) => event.signedBy }),
              { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: { ...event, type: 'dpf.abort' } }) },
            ],
            ...does('The DPF tells the device that the SHO has given up.', 'AMB-12', '6.3-s13'),
          },
          forgedAbort,
        ],
      },
    },
    checking: {
      description: 'The object is held back until the PVA has said what it thinks of the device.',
      meta: { clause: '5.1.3.4.3' },
      on: {
        'm2me.provisioningInfo': {
          guard: 'sessionIsThis',
          actions: { type: 'send', params: ({ context }) => verification(attested(context)) },
          ...does('Asked again, the DPF asks the PVA again about the attestation that it has.', 'DEC-55', 'DEC-131'),
        },
        'pva.verificationData': [
          {
            guard: 'verdictIsForged',
            ...refuses('badSignature', 'A verdict that the PVA did not sign permits nothing.', '4.3-o12', 'DEC-131'),
          },
          {
            guard: 'verdictIsForAnother',
            ...refuses('unknownRequest', 'A verdict on another session permits nothing.', '4.3-o12', 'DEC-131'),
          },
          {
            guard: 'verdictIsOnAnotherInfo',
            ...refuses('unknownRequest', 'A verdict on another attestation permits nothing.', 'DEC-70', 'DEC-131'),
          },
          {
            guard: 'policyPermits',
            target: 'downloading',
            actions: [
              { type: 'send', params: ({ context, event }) => chunk(1, event.sid, context) },
              { type: 'send', params: ({ context, event }) => chunk(2, event.sid, context) },
            ],
            ...does('The DPF downloads to a device that is as its SHO wants it.', '4.3-o11', '4.3-o12', 'DEC-130'),
          },
          {
            target: 'relayed',
            actions: [
              assign(nothingHeld),
              {
                type: 'send',
                params: ({ event }) => ({
                  to: portOf(event.info.shoId),
                  msg: { ...event, type: 'dpf.downloadRefused' },
                }),
              },
            ],
            ...does(
              'To a device that is not as its SHO wants it nothing is downloaded, and the SHO is told.',
              '4.3-o11',
              '4.3-o12',
              'DEC-130',
              'DEC-132',
            ),
          },
        ],
        'sho.abort': [
          {
            guard: 'isOfTheOperator',
            target: 'aborted',
            actions: [
              assign({ ...nothingHeld, abortedBy: ({ event }) => event.signedBy }),
              { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: { ...event, type: 'dpf.abort' } }) },
            ],
            ...does('The SHO may still give up while the DPF checks.', 'AMB-12', 'DEC-131'),
          },
          forgedAbort,
        ],
      },
    },
    downloading: {
      description: 'The object is on its way or delivered; the word of the SHO on how it ended is awaited.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'm2me.provisioningInfo': {
          guard: 'sessionIsThis',
          actions: [
            { type: 'send', params: ({ context, event }) => chunk(1, event.sid, context) },
            { type: 'send', params: ({ context, event }) => chunk(2, event.sid, context) },
          ],
          ...does('Asked again, the DPF sends the object again.', '6.3-s16', 'DEC-55', 'AMB-20'),
        },
        'sho.abort': [
          {
            guard: 'isOfTheOperator',
            target: 'aborted',
            actions: [
              assign({ ...nothingHeld, abortedBy: ({ event }) => event.signedBy }),
              { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: { ...event, type: 'dpf.abort' } }) },
            ],
            ...does('The DPF stops the download when the SHO gives up.', 'AMB-12'),
          },
          forgedAbort,
        ],
      },
    },
    aborted: {
      description: 'The SHO has given the session up.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'm2me.provisioningInfo': {
          guard: 'sessionIsThis',
          actions: {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'm2me',
              msg: { type: 'dpf.abort', sid: event.sid, signedBy: context.abortedBy ?? 'rogue' },
            }),
          },
          ...does('A device that did not hear of the abort is told again.', 'AMB-12', 'DEC-55'),
        },
      },
    },
    closed: { description: 'The session has ended.', meta: { clause: '5.1.3.4.3' } },
  },
});

/** The attestation of a session. */
function attested(context: DpfContext): ValidationInfo {
  if (context.info === null) throw new Error('dpf: a session without an attestation');
  return context.info;
}
