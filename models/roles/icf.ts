/**
 * The initial connectivity function of the registration operator. Source: TR 33.812, clauses 5.1.3.4.4 and 5.1.3.6.3
 * steps 2-4, 6.
 *
 * It asks the CCIF for a credential that it does not hold; or it has been given one beforehand, or a batch of vectors,
 * or has made one for the supplier to load (5.1.3.4.4). Abstracted: an authentication vector is its serial number.
 */
import { assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import {
  BATCH,
  nextSerial,
  type Identity,
  type Pcid,
  type SealedMaterial,
  type Serial,
  type ShoId,
} from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { afterResync } from './resync.js';
import { does, ignores, portOf, refuses, type Clause, type Send } from './statement.js';

type IcfEvent = Message<
  | 'vno.avRequest'
  | 'ccif.credentialResponse'
  | 'ccif.credentialWithdrawn'
  | 'vno.sessionUp'
  | 'drf.bootFailed'
  | 'env.initialCredentialLost'
  | 'env.restarted'
  | 'supplier.conveyMaterial'
  | 'sho.conveyMaterial'
  | 'subscriber.conveyMaterial'
  | 'supplier.requestCredential'
  | 'supplier.credentialLoaded'
  | 'principal.tellDpf'
  | 'sho.promotionRequest'
  | 'sho.promoted'
>;

type Conveyance = Message<'supplier.conveyMaterial' | 'sho.conveyMaterial' | 'subscriber.conveyMaterial'>;

interface IcfContext {
  /** Whether the first credential of the one device of these scenarios is on record. */
  readonly known: boolean;
  /** Serial of the last vector made from it. */
  readonly sqn: Serial;
  /** The same of the credential that a renewal brings: until the first is withdrawn, both give access (DEC-152). */
  readonly renewedKnown: boolean;
  readonly renewedSqn: Serial;
  /** Of which the last vector is. */
  readonly vectorOf: Pcid;
  /** The PCID that the CCIF has been asked for. */
  readonly asked: Identity | null;
  /**
   * What is on record besides, whatever is restarted: nothing; a credential that it has made and does not know to be
   * loaded; one that is, or that it was given; a batch of vectors; that there was something, which gives no access any
   * more; or that the PCID is an operational identity.
   */
  readonly record: 'nothing' | 'made' | SealedMaterial['holds'] | 'ended' | 'promoted';
  /**
   * Whether the credential on record has made no vector yet, or none since a restart: there is no challenge to
   * resynchronise after.
   */
  readonly unused: boolean;
  /** Vectors of the batch that have not been given out. */
  readonly left: number;
  /** Whether the DPF is told where devices are (4.3-r02). */
  readonly tellsDpf: boolean;
  /** The SHO that is the same operator, where one is (AMB-07). */
  readonly house: ShoId;
}

const nothingKept: Omit<IcfContext, 'house'> = {
  known: false,
  sqn: 0,
  renewedKnown: false,
  renewedSqn: 0,
  vectorOf: 'pcid',
  asked: null,
  record: 'nothing',
  unused: false,
  left: 0,
  tellsDpf: false,
};

const isOnRecord = ({ known, renewedKnown }: IcfContext, identity: Identity): boolean =>
  (identity === 'pcid' && known) || (identity === 'newPcid' && renewedKnown);

const ended = ({ record }: IcfContext): Pick<IcfContext, 'record' | 'left' | 'unused'> => ({
  record: record === 'nothing' || record === 'promoted' ? record : 'ended',
  left: 0,
  unused: false,
});

/** Serial of the last vector of the batch that was given out. */
const usedOf = ({ record, left }: IcfContext): Serial => (record === 'vectors' ? BATCH - left : 0);

const sqnOf = ({ sqn, renewedSqn }: IcfContext, identity: Identity): Serial =>
  identity === 'newPcid' ? renewedSqn : sqn;

/** With a vector of `identity` made under `sqn`. */
const issued = (identity: Identity, sqn: Serial): Partial<IcfContext> =>
  identity === 'newPcid'
    ? { renewedSqn: sqn, vectorOf: 'newPcid', asked: null }
    : { sqn, vectorOf: 'pcid', asked: null, unused: false };

const icfSetup = setup({
  types: {
    context: {} as IcfContext,
    events: {} as IcfEvent,
    input: {} as { readonly house: ShoId },
    meta: {} as Clause,
    transitionMeta: {} as Rule,
  },
  guards: {
    pcidIsPromoted: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.identity === 'pcid' && context.record === 'promoted',
    promotionIsOfAnother: ({ context, event }) =>
      (event.type === 'sho.promotionRequest' || event.type === 'sho.promoted') && event.shoId !== context.house,
    promotionIsPossible: ({ context, event }) =>
      event.type === 'sho.promotionRequest' && event.identity === 'pcid' && context.known,
    pcidIsKnown: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts === 'none' && isOnRecord(context, event.identity),
    vectorIsLeft: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts === 'none' && event.identity === 'pcid' && context.left > 0,
    materialIsForged: ({ event }) =>
      'material' in event && (event.material.sealedTo !== 'icf' || event.material.signedBy !== 'supplier'),
    materialIsTheFirst: ({ context, event }) =>
      'material' in event && event.material.devId === 'd1' && context.record === 'nothing' && !context.known,
    materialIsAskedFor: ({ context, event }) =>
      'material' in event &&
      event.material.devId === 'd1' &&
      context.record === 'nothing' &&
      !context.known &&
      context.asked === 'pcid',
    credentialIsForAnother: ({ event }) => event.type === 'supplier.requestCredential' && event.devId !== 'd1',
    credentialMayBeMade: ({ context }) => (context.record === 'nothing' && !context.known) || context.record === 'made',
    otherIsLoaded: ({ context, event }) =>
      event.type === 'supplier.credentialLoaded' &&
      context.record === 'made' &&
      event.devId === 'd1' &&
      event.loaded === 'other',
    madeOneIsLoaded: ({ context, event }) =>
      event.type === 'supplier.credentialLoaded' &&
      context.record === 'made' &&
      event.devId === 'd1' &&
      event.loaded === 'same',
    pcidHasToBeFetched: ({ event }) => event.type === 'vno.avRequest' && event.auts === 'none',
    resyncIsGenuine: ({ context, event }) =>
      event.type === 'vno.avRequest' &&
      event.auts === 'good' &&
      isOnRecord(context, event.identity) &&
      !(event.identity === 'pcid' && context.unused),
    resyncIsUnfounded: ({ context, event }) =>
      event.type === 'vno.avRequest' && event.auts !== 'none' && isOnRecord(context, event.identity),
    credentialWasFound: ({ context, event }) =>
      event.type === 'ccif.credentialResponse' && event.identity === context.asked && event.found,
    credentialWasNotFound: ({ context, event }) =>
      event.type === 'ccif.credentialResponse' && event.identity === context.asked && !event.found,
    dpfIsToldOfThisPcid: ({ context, event }) =>
      event.type === 'vno.sessionUp' && event.identity === context.vectorOf && context.tellsDpf,
    sessionIsOfThisPcid: ({ context, event }) => event.type === 'vno.sessionUp' && event.identity === context.vectorOf,
  },
  actions: { send: (_args, _message: Send) => {}, forgetsAsked: assign({ asked: null }) },
});

/**
 * By the PCID that the DRF knows, whichever gave the access; one that has given it stands alone from then on (DEC-152).
 */
const asksForBootstrap = [
  icfSetup.assign(({ context }) => (context.vectorOf === 'newPcid' ? { known: false, sqn: 0, ...ended(context) } : {})),
  {
    type: 'send' as const,
    params: { to: 'drf' as const, msg: { type: 'icf.bootRequest' as const, identity: 'pcid' as const } },
  },
];

/** The DPF knows the device by the same PCID. */
const tellsDpf = [
  ...asksForBootstrap,
  {
    type: 'send' as const,
    params: { to: 'dpf' as const, msg: { type: 'icf.deviceAddress' as const, identity: 'pcid' as const } },
  },
];

const takes = icfSetup.assign(({ event }) => {
  const { holds } = (event as Conveyance).material;
  const known = holds === 'credential';
  return { record: holds, known, unused: known, left: holds === 'vectors' ? BATCH : 0 };
});

const taken = ({ event }: { readonly event: Message<'subscriber.conveyMaterial'> }): Send => ({
  to: 'subscriber',
  msg: { type: 'icf.materialTaken', devId: event.material.devId },
});

const forgedMaterial = {
  guard: 'materialIsForged' as const,
  ...refuses('badSignature', 'What the supplier did not seal and sign is not taken.', '4.4-o05', 'DEC-200'),
};

/** Whoever carries it over a link that loses nothing hears nothing. */
const takesMaterial = [
  forgedMaterial,
  {
    guard: 'materialIsAskedFor' as const,
    target: '.idle' as const,
    actions: [takes, { type: 'forgetsAsked' as const }],
    ...does('What it has asked the CCIF for, the ICF does not wait for any more.', '4.4-o05', 'DEC-200'),
  },
  {
    guard: 'materialIsTheFirst' as const,
    actions: takes,
    ...does('The ICF takes the credential, or the vectors, that the supplier has made.', '4.4-o05', 'DEC-200'),
  },
  {
    ...ignores(
      'Of another device, or after the ICF has had something of this one, it is put away.',
      '4.4-o05',
      'DEC-201',
    ),
  },
];

const promotionOfAnother = {
  guard: 'promotionIsOfAnother' as const,
  ...refuses(
    'notEntitled',
    'The credential of a PCID goes to the SHO of the same operator, and to no other.',
    '6.3-s08o',
    'AMB-07',
    'DEC-215',
  ),
};

const toPromote =
  (found: boolean) =>
  ({ context, event }: { readonly context: IcfContext; readonly event: Message<'sho.promotionRequest'> }): Send => ({
    to: portOf(context.house),
    msg: { type: 'icf.promotion', identity: event.identity, found, sqn: found ? context.sqn : 0 },
  });

/** The SHO of the house asks for the credential of a device that it has validated. */
const givesCredentialUp = [
  promotionOfAnother,
  {
    guard: 'promotionIsPossible' as const,
    actions: { type: 'send' as const, params: toPromote(true) },
    ...does(
      'The ICF gives the SHO of its operator the credential, and the number that it has come to.',
      '6.3-s08o',
      'AMB-07',
      'DEC-215',
      'DEC-216',
    ),
  },
  {
    actions: { type: 'send' as const, params: toPromote(false) },
    ...does('What the ICF has no credential of, or that has ended, is not promoted.', '6.3-s08o', 'DEC-215'),
  },
];

export const icf = icfSetup.createMachine({
  id: 'icf',
  description: 'Makes vectors for the PCID and, once the device is attached, has the DRF start the bootstrap.',
  context: ({ input }) => ({ ...nothingKept, house: input.house }),
  initial: 'idle',
  on: {
    'sho.promotionRequest': givesCredentialUp,
    'sho.promoted': [
      promotionOfAnother,
      {
        target: '.idle',
        actions: assign({ known: false, sqn: 0, record: 'promoted', left: 0, unused: false, asked: null }),
        ...does(
          'The PCID is an operational identity; the ICF gives no more vectors for it, whatever is restarted.',
          '6.3-s08o',
          'AMB-07',
          'DEC-216',
        ),
      },
    ],
    'vno.avRequest': [
      {
        guard: 'pcidIsPromoted',
        actions: {
          type: 'send',
          params: ({ context, event }) => ({
            to: 'vno',
            msg: { type: 'icf.avResponse', identity: event.identity, result: 'unknownPcid', sqn: context.sqn },
          }),
        },
        ...does('A PCID that has become an operational identity gives no first access.', '6.3-s08o', 'DEC-216'),
      },
      {
        guard: 'pcidIsKnown',
        target: '.avIssued',
        actions: [
          assign(({ context, event }) => issued(event.identity, nextSerial(sqnOf(context, event.identity)))),
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'vno',
              msg: {
                type: 'icf.avResponse',
                identity: event.identity,
                result: 'ok',
                sqn: sqnOf(context, event.identity),
              },
            }),
          },
        ],
        ...does(
          'The ICF makes the next vector from the credential on record.',
          '6.3-s03a',
          '6.3-s03b',
          '6.3-s04',
          '4.4-o03',
          '3.2.1-r07',
        ),
      },
      {
        guard: 'vectorIsLeft',
        target: '.avIssued',
        actions: [
          assign(({ context }) => ({
            ...issued('pcid', nextSerial(usedOf(context))),
            left: context.left - 1,
          })),
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'vno',
              msg: { type: 'icf.avResponse', identity: event.identity, result: 'ok', sqn: context.sqn },
            }),
          },
        ],
        ...does(
          'The ICF gives the next vector of the batch out, once.',
          '4.4-o05',
          '4.4-o03',
          '6.3-s04',
          'AMB-32',
          'DEC-201',
        ),
      },
      {
        guard: 'pcidHasToBeFetched',
        target: '.fetching',
        actions: [
          assign({ asked: ({ event }) => event.identity }),
          {
            type: 'send',
            params: ({ event }) => ({ to: 'ccif', msg: { type: 'icf.credentialRequest', identity: event.identity } }),
          },
        ],
        ...does('The ICF asks the CCIF for a credential that it does not hold.', '6.3-s03n', '6.3-s03a'),
      },
      {
        guard: 'resyncIsGenuine',
        target: '.avIssued',
        actions: [
          assign(({ context, event }) =>
            issued(event.identity, afterResync(sqnOf(context, event.identity), event.sqnMs)),
          ),
          {
            type: 'send',
            params: ({ context, event }) => ({
              to: 'vno',
              msg: {
                type: 'icf.avResponse',
                identity: event.identity,
                result: 'ok',
                sqn: sqnOf(context, event.identity),
              },
            }),
          },
        ],
        ...does(
          'The ICF takes the sequence number of the device over and makes the next vector.',
          '6.3-s03b',
          '3.2.1-r08',
        ),
      },
      {
        guard: 'resyncIsUnfounded',
        actions: {
          type: 'send',
          params: ({ context, event }) => ({
            to: 'vno',
            msg: {
              type: 'icf.avResponse',
              identity: event.identity,
              result: 'resyncFailed',
              sqn: sqnOf(context, event.identity),
            },
          }),
        },
        ...does(
          'A resynchronisation that the device did not sign, or that follows no challenge, moves no sequence number.',
          '6.3-s03b',
          '3.2.1-r08',
        ),
      },
      { ...refuses('unknownIdentity', 'Nothing is resynchronised for a PCID without a credential.', '6.3-s03a') },
    ],
    'ccif.credentialResponse': { ...ignores('An answer of the CCIF that nothing waits for is dropped.', 'DEC-55') },
    // One that is not on record leaves nothing to forget.
    'ccif.credentialWithdrawn': {
      actions: assign(({ context, event }) =>
        event.identity === 'newPcid'
          ? { renewedKnown: false, renewedSqn: 0 }
          : { known: false, sqn: 0, ...ended(context) },
      ),
      ...does(
        'The ICF makes no more vectors from a credential that a renewal has replaced.',
        '7.4.3-n07',
        'DEC-152',
        'DEC-55',
      ),
    },
    'env.initialCredentialLost': {
      actions: assign(({ context }) => ({ known: false, sqn: 0, ...ended(context) })),
      ...does('From a credential past its life the ICF makes no vectors.', '7.4.3-n09', 'AMB-40'),
    },
    'env.restarted': {
      target: '.idle',
      actions: assign(({ context }) => ({
        ...nothingKept,
        record: context.record,
        left: context.left,
        tellsDpf: context.tellsDpf,
        known: context.record === 'credential',
        unused: context.record === 'credential',
        sqn: usedOf(context),
      })),
      ...does(
        'After a restart the ICF has what is on record, asks the CCIF again, and takes the sequence number from the device.',
        'DEC-190',
        'DEC-201',
        '6.3-s03n',
        '3.2.1-r08',
      ),
    },
    'principal.tellDpf': {
      actions: assign({ tellsDpf: true }),
      ...does('The ICF tells the DPF where a device is, from the next session on.', '4.3-r02', 'DEC-203'),
    },
    'supplier.conveyMaterial': takesMaterial,
    'sho.conveyMaterial': takesMaterial,
    'subscriber.conveyMaterial': [
      forgedMaterial,
      {
        guard: 'materialIsAskedFor',
        target: '.idle',
        actions: [takes, { type: 'forgetsAsked' }, { type: 'send', params: taken }],
        ...does('What the subscriber has brought the ICF does not wait for any more.', '4.4-o05', 'DEC-200'),
      },
      {
        guard: 'materialIsTheFirst',
        actions: [takes, { type: 'send', params: taken }],
        ...does('The ICF takes what the supplier has made and the subscriber has brought.', '4.4-o05', 'DEC-200'),
      },
      {
        actions: { type: 'send', params: taken },
        ...does(
          'Of another device, or after the ICF has had something of this one, it is acknowledged and put away.',
          '4.4-o05',
          'DEC-55',
          'DEC-201',
        ),
      },
    ],
    'supplier.requestCredential': [
      {
        guard: 'credentialIsForAnother',
        ...refuses(
          'notEntitled',
          'For a device without a PCID that is set aside for it none is made.',
          '4.4-o04',
          'DEC-202',
        ),
      },
      {
        guard: 'credentialMayBeMade',
        actions: [
          assign({ record: 'made' }),
          {
            type: 'send',
            params: ({ event }) => ({ to: 'supplier', msg: { type: 'icf.credential', devId: event.devId } }),
          },
        ],
        ...does('The ICF makes PCID and key of the device for the supplier, once.', '4.4-o04', 'DEC-202'),
      },
      {
        ...refuses(
          'outOfOrder',
          'Of a device that the ICF has a credential of no supplier gets one.',
          '4.4-o04',
          'DEC-202',
        ),
      },
    ],
    'supplier.credentialLoaded': [
      {
        guard: 'otherIsLoaded',
        ...refuses(
          'otherCredential',
          'While the supplier has loaded another one than the ICF has made, it gives no access.',
          '4.4-o04',
          'DEC-202',
        ),
      },
      {
        guard: 'madeOneIsLoaded',
        actions: assign(({ context }) => ({ record: 'credential', known: true, unused: !context.known })),
        ...does('The supplier has loaded what the ICF has made: it gives access.', '4.4-o04', 'DEC-202'),
      },
      { ...ignores('What was loaded where nothing waits for it is no news.', 'DEC-55', 'DEC-202') },
    ],
    'vno.sessionUp': { ...refuses('outOfOrder', 'A session needs a vector first.', '6.3-s06a', 'AMB-41') },
    'drf.bootFailed': { ...ignores('Without a session there is no bootstrap to fail.', '6.3-s07a') },
  },
  states: {
    idle: { description: 'No vector is out.', meta: { clause: '5.1.3.4.4' } },
    fetching: {
      description: 'The CCIF has been asked for the credential.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'ccif.credentialResponse': [
          {
            guard: 'credentialWasFound',
            target: 'avIssued',
            actions: [
              assign(({ context, event }) => ({
                ...issued(event.identity, nextSerial(sqnOf(context, event.identity))),
                ...(event.identity === 'newPcid' ? { renewedKnown: true } : { known: true }),
              })),
              {
                type: 'send',
                params: ({ context, event }) => ({
                  to: 'vno',
                  msg: {
                    type: 'icf.avResponse',
                    identity: event.identity,
                    result: 'ok',
                    sqn: sqnOf(context, event.identity),
                  },
                }),
              },
            ],
            ...does('The ICF keeps the credential and makes the vector.', '6.3-s03n', '6.3-s03b', '6.3-s04'),
          },
          {
            guard: 'credentialWasNotFound',
            target: 'idle',
            actions: [
              assign({ asked: null }),
              {
                type: 'send',
                params: ({ context, event }) => ({
                  to: 'vno',
                  msg: { type: 'icf.avResponse', identity: event.identity, result: 'unknownPcid', sqn: context.sqn },
                }),
              },
            ],
            ...does('The ICF tells the VNO that nobody issued the PCID.', '6.3-s03n', '3.2.1-r07'),
          },
          { ...refuses('unknownIdentity', 'A credential of another PCID is not stored.', '6.3-s03n') },
        ],
      },
    },
    avIssued: {
      description: 'A vector is with the VNO.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'vno.sessionUp': [
          {
            guard: 'dpfIsToldOfThisPcid',
            target: 'sessionUp',
            actions: tellsDpf,
            ...does('The ICF tells DRF and DPF where the device is.', '6.3-s06a', '6.3-s06b', '4.3-r02', 'DEC-203'),
          },
          {
            guard: 'sessionIsOfThisPcid',
            target: 'sessionUp',
            actions: asksForBootstrap,
            ...does(
              'The ICF passes PCID and address on and asks the DRF to bootstrap.',
              '6.3-s06a',
              '6.3-s06b',
              'AMB-41',
            ),
          },
          { ...refuses('unknownIdentity', 'A session of another PCID starts no bootstrap.', '6.3-s06b') },
        ],
      },
    },
    sessionUp: {
      description: 'The device is attached and the DRF has been asked.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'vno.sessionUp': [
          {
            guard: 'dpfIsToldOfThisPcid',
            actions: tellsDpf,
            ...does('Told again, the ICF tells DRF and DPF again.', '6.3-s06a', '4.3-r02', 'DEC-203', 'DEC-55'),
          },
          {
            guard: 'sessionIsOfThisPcid',
            actions: asksForBootstrap,
            ...does('Told again, the ICF asks again.', '6.3-s06a', 'DEC-55'),
          },
          { ...refuses('unknownIdentity', 'A session of another PCID starts no bootstrap.', '6.3-s06b') },
        ],
        'drf.bootFailed': {
          target: 'avIssued',
          ...does('The ICF notes that no operator is registered for the device.', '6.3-s07a', '4.2-r02'),
        },
      },
    },
  },
});
