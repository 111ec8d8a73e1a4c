/**
 * The discovery and registration function of the registration operator.
 * Source: TR 33.812, clauses 5.1.3.4.2, 5.1.3.6.3 steps 6-8, 5.1.3.7.4.2 steps 2, 3, 17 and 5.1.3.7.4.3 step 2.
 *
 * The registry has two phases (AMB-18): `current` serves the device, `pending` has been announced with a good token, or
 * with a good instruction of the owner. A lookup prefers `pending`. What triggers one is the ICF, or the device itself
 * where there is none (AMB-03). Abstracted: addresses; one device.
 */
import { and, assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import { lastTaken, oneMore, poolOf } from '../messages/nonces.js';
import {
  isNewer,
  modeOf,
  nextSerial,
  type AccessKind,
  type Nonce,
  type Serial,
  type ShoId,
  type Token,
} from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { forgedPolicy, inForce, newPolicy, oldPolicy, regionGuards, type Regulated } from './region.js';
import { does, portOf, refuses, type Clause, type Send } from './statement.js';

type DrfEvent = Message<
  | 'sho.contractRegister'
  | 'icf.bootRequest'
  | 'm2me.discover'
  | 'sho.forwardParams'
  | 'sho.forwardReprovision'
  | 'sho.registerSubscription'
  | 'sho.withdrawPending'
  | 'subscriber.changeAnnouncement'
  | 'subscriber.watch'
  | 'regulator.policy'
  | 'env.restarted'
>;

export interface DrfContext extends Regulated {
  readonly current: ShoId | null;
  readonly pending: ShoId | null;
  /** Counter of the last bootstrap. */
  readonly ctr: Serial;
  /** Nonces taken from the pool of the current operator, as the number of the last. */
  readonly taken: number;
  /** The same of the pending operator. */
  readonly takenPending: number;
  /** Serial of the token that made the pending operator pending. */
  readonly tid: Serial;
  /** What the pending operator was announced with: which confirmation the old SHO understands follows from it. */
  readonly ground: 'token' | 'ownersToken' | 'instruction' | null;
  /** Epoch of the last report that was registered. */
  readonly epoch: Serial;
  /** Sessions whose report has been a proof in this epoch. */
  readonly proved: readonly Serial[];
  /** What the subscriber has announced last, and in which epoch: with the epoch it is over. */
  readonly announced: { readonly newSho: ShoId; readonly epoch: Serial; readonly serial: Serial } | null;
  /** Whether the subscriber wants to hear of its first connection. */
  readonly watched: boolean;
}

/** The subscriber has asked for it, and no operator has the device under contract. */
const connected = (access: AccessKind): Send => ({
  to: 'subscriber',
  msg: { type: 'drf.firstConnection', devId: 'd1', access, signedBy: 'drf' },
});

/** Of a pool that is known already so many have been taken; of another none. */
const takenOf = ({ pool = 0 }: { readonly pool?: Nonce }, taken: Nonce): Nonce =>
  poolOf(taken) === pool ? taken : pool;

const bootstrap = (context: DrfContext, shoId: ShoId, taken: number): Message<'drf.bootstrap'> => ({
  type: 'drf.bootstrap',
  devId: 'd1',
  shoId,
  ctr: context.ctr,
  nonce: lastTaken(taken),
  expired: false,
  signedBy: 'drf',
});

/** Whoever is on record, or announced, was entitled when it came, and stays (DEC-234). */
const leavesOut = ({ policy, current, pending }: DrfContext, shoId: ShoId): boolean =>
  policy !== null && !policy.operators.includes(shoId) && shoId !== current && shoId !== pending;

/**
 * A change or a move to an operator that the policy of the region leaves out. Not where one is pending: of two
 * operators the one is on record then and the other announced, and both stay.
 */
const leftOut = (guard: 'changeIsLeftOut' | 'moveIsLeftOut') =>
  ({
    guard,
    actions: {
      type: 'send',
      params: ({ event }: { readonly event: Message<'sho.forwardParams' | 'sho.forwardReprovision'> }): Send => ({
        to: portOf(event.shoId),
        msg: { type: 'drf.paramsRefused' },
      }),
    },
    ...refuses(
      'notEntitled',
      'A change to an operator that the policy of the region does not name is turned down.',
      '5.9-r01',
      'DEC-233',
    ),
  }) as const;

const namesThisChange = ({ current, epoch }: DrfContext, { token, shoId }: Message<'sho.forwardParams'>): boolean =>
  current !== null &&
  modeOf(token, current) !== null &&
  token.oldSho === current &&
  token.newSho === shoId &&
  token.devId === 'd1' &&
  token.epoch === epoch &&
  !token.expired;

const namesThisMove = (
  { current, epoch }: DrfContext,
  { instruction, shoId }: Message<'sho.forwardReprovision'>,
): boolean =>
  current !== null &&
  instruction.signedBy === 'owner' &&
  instruction.devId === 'd1' &&
  instruction.oldSho === current &&
  instruction.newSho === shoId &&
  instruction.epoch === epoch;

/** A change with a good token, but to another operator than the subscriber has said. */
const unannounced = {
  guard: 'changeIsNotTheAnnounced',
  actions: {
    type: 'send',
    params: ({ event }: { readonly event: Message<'sho.forwardParams'> }): Send => ({
      to: portOf(event.shoId),
      msg: { type: 'drf.paramsRefused' },
    }),
  },
  ...refuses(
    'notEntitled',
    'A change to another operator than the one that the subscriber has announced is turned down.',
    '5.2-o04',
    'DEC-184',
  ),
} as const;

/** M30, in the form that goes with what announced the change. */
const confirmed = (context: DrfContext, newSho: ShoId): Send => ({
  to: portOf(context.current ?? 'A'),
  msg:
    context.ground !== 'token'
      ? { type: 'drf.departureConfirmed', devId: 'd1', newSho, epoch: context.epoch, signedBy: 'drf' }
      : { type: 'drf.changeConfirmed', devId: 'd1', newSho, tid: context.tid, signedBy: 'drf' },
});

/**
 * A token that the old SHO has not issued is confirmed to it by the epoch, as it knows no other name for it (DEC-84).
 */
const groundOf = (token: Token, current: ShoId | null): 'token' | 'ownersToken' =>
  modeOf(token, current) === 'T2' ? 'ownersToken' : 'token';

/** M31 on its way to the device, over the access of the operator that it leaves. */
const instruction = (context: DrfContext, event: Message<'sho.forwardReprovision'>): Send => ({
  to: portOf(context.current ?? 'A'),
  msg: { type: 'drf.instruction', instruction: event.instruction },
});

/** M25 of 7.4.3, with an instruction instead of a token: the RO believes neither before it has looked. */
const reprovisionIsForged = {
  guard: 'senderIsForged',
  ...refuses('badSignature', 'Parameters that the new SHO did not sign are not taken.', 'DEC-89', '7.4.3-s02a'),
} as const;

const reprovisionServes = {
  guard: 'moverServesAlready',
  ...refuses('alreadyServing', 'For the operator that serves the device nothing is instructed.', '7.4.3-s02a'),
} as const;

const discoveryOfAnother = {
  guard: 'discoveryIsForged' as const,
  ...refuses(
    'badSignature',
    'A discovery that the TRE of a known device did not sign is not answered.',
    '6.4-r01',
    'AMB-03',
    'DEC-93',
  ),
};

const discoveryOfTheFuture = {
  guard: 'discoveryIsAhead' as const,
  ...refuses('stale', 'A discovery after a bootstrap that was never made is not answered.', '6.4-r01', 'DEC-93'),
};

const contractIsRegistered = {
  type: 'send' as const,
  params: ({ event }: { readonly event: Message<'sho.contractRegister'> }): Send => ({
    to: portOf(event.shoId),
    msg: { type: 'drf.contractRegistered', devId: event.devId },
  }),
};

/** Whether a change is announced or not. */
const contractOnRecord = {
  guard: 'contractIsGenuine' as const,
  actions: [
    assign<DrfContext, Message<'sho.contractRegister'>, undefined, DrfEvent, never>({
      taken: ({ context, event }) => takenOf(event, context.taken),
    }),
    contractIsRegistered,
  ],
  ...does('A contract on record is confirmed again.', 'DEC-54', 'DEC-55'),
};

export const drf = setup({
  types: { context: {} as DrfContext, events: {} as DrfEvent, meta: {} as Clause, transitionMeta: {} as Rule },
  guards: {
    contractIsGenuine: ({ context, event }) =>
      event.type === 'sho.contractRegister' &&
      event.signedBy === event.shoId &&
      event.evidence === 'good' &&
      event.devId === 'd1' &&
      (context.current === null || context.current === event.shoId),
    contractIsLeftOut: ({ context, event }) => event.type === 'sho.contractRegister' && leavesOut(context, event.shoId),
    ...regionGuards,
    watchIsForged: ({ event }) => event.type === 'subscriber.watch' && event.signedBy !== 'subscriber',
    watchIsOfOtherDevice: ({ event }) => event.type === 'subscriber.watch' && event.devId !== 'd1',
    deviceIsWatched: ({ context }) => context.watched,
    contractIsForged: ({ event }) =>
      event.type === 'sho.contractRegister' && (event.signedBy !== event.shoId || event.evidence === 'bad'),
    discoveryIsForged: ({ event }) =>
      event.type === 'm2me.discover' && (event.signedBy !== 'tre' || event.devId !== 'd1'),
    discoveryIsNew: ({ context, event }) => event.type === 'm2me.discover' && event.after === context.ctr,
    discoveryIsAhead: ({ context, event }) => event.type === 'm2me.discover' && isNewer(event.after, context.ctr),
    senderIsForged: ({ event }) => 'signedBy' in event && 'shoId' in event && event.signedBy !== event.shoId,
    senderServesAlready: ({ context, event }) => event.type === 'sho.forwardParams' && context.current === event.shoId,
    tokenNamesThisChange: ({ context, event }) => event.type === 'sho.forwardParams' && namesThisChange(context, event),
    changeIsLeftOut: ({ context, event }) =>
      event.type === 'sho.forwardParams' && namesThisChange(context, event) && leavesOut(context, event.shoId),
    changeIsNotTheAnnounced: ({ context, event }) =>
      event.type === 'sho.forwardParams' &&
      context.announced !== null &&
      context.announced.epoch === context.epoch &&
      context.announced.newSho !== event.shoId &&
      namesThisChange(context, event),
    announcementIsForged: ({ event }) =>
      event.type === 'subscriber.changeAnnouncement' && event.signedBy !== 'subscriber',
    announcementIsOfOtherDevice: ({ event }) => event.type === 'subscriber.changeAnnouncement' && event.devId !== 'd1',
    announcementIsOld: ({ context, event }) =>
      event.type === 'subscriber.changeAnnouncement' && !isNewer(event.serial, context.announced?.serial ?? 0),
    moverServesAlready: ({ context, event }) =>
      event.type === 'sho.forwardReprovision' && context.current === event.shoId,
    instructionNamesThisMove: ({ context, event }) =>
      event.type === 'sho.forwardReprovision' && namesThisMove(context, event),
    moveIsLeftOut: ({ context, event }) =>
      event.type === 'sho.forwardReprovision' && namesThisMove(context, event) && leavesOut(context, event.shoId),
    proofIsForged: ({ event }) =>
      event.type === 'sho.registerSubscription' && (event.signedBy !== event.shoId || event.proof === 'bad'),
    senderIsPending: ({ context, event }) =>
      event.type === 'sho.registerSubscription' && context.pending === event.shoId,
    pendingSenderProvesAnew: ({ context, event }) =>
      event.type === 'sho.registerSubscription' &&
      context.pending === event.shoId &&
      (event.epoch === context.epoch || event.epoch === nextSerial(context.epoch)) &&
      !context.proved.includes(event.sid),
    senderIsCurrent: ({ context, event }) =>
      event.type === 'sho.registerSubscription' && context.current === event.shoId,
    pendingIsTheSenders: ({ context, event }) =>
      event.type === 'sho.withdrawPending' && event.signedBy === event.shoId && context.pending === event.shoId,
  },
  actions: { send: (_args, _message: Send) => {} },
}).createMachine({
  id: 'drf',
  description: 'Knows which operator a device belongs to and tells the device where to be provisioned.',
  context: {
    current: null,
    pending: null,
    ctr: 0,
    taken: 0,
    takenPending: 0,
    tid: 0,
    ground: null,
    epoch: 0,
    proved: [],
    announced: null,
    watched: false,
    policy: null,
  },
  initial: 'unregistered',
  on: {
    'subscriber.changeAnnouncement': [
      {
        guard: 'announcementIsForged',
        ...refuses('badSignature', 'Nobody but the subscriber announces a change.', '5.2-o04', 'DEC-184'),
      },
      {
        guard: 'announcementIsOfOtherDevice',
        ...refuses('otherDevice', 'What is announced of another device says nothing of this one.', 'DEC-184'),
      },
      {
        guard: 'announcementIsOld',
        ...refuses('stale', 'An announcement that was followed by another does not come back.', 'DEC-184'),
      },
      {
        actions: assign({
          announced: ({ context, event }) => ({ newSho: event.newSho, epoch: context.epoch, serial: event.serial }),
        }),
        ...does(
          'Told of a change, the RO takes none to another operator until it is done; untold, it takes any.',
          '5.2-o04',
          'DEC-184',
        ),
      },
    ],
    'env.restarted': {
      ...does('Whatever the DRF has answered is on record, and there after a restart.', 'DEC-190'),
    },
    'regulator.policy': [forgedPolicy, oldPolicy, { actions: assign(inForce), ...newPolicy }],
    'subscriber.watch': [
      {
        guard: 'watchIsForged',
        ...refuses('badSignature', 'Nobody but the subscriber has a device watched.', '5.3-o05', 'DEC-206'),
      },
      {
        guard: 'watchIsOfOtherDevice',
        ...refuses('otherDevice', 'A subscriber has no other device watched than its own.', '5.3-o05', 'DEC-206'),
      },
      {
        actions: [
          assign({ watched: true }),
          {
            type: 'send',
            params: ({ event }) => ({ to: 'subscriber', msg: { type: 'drf.watching', devId: event.devId } }),
          },
        ],
        ...does('The RO is to tell the subscriber when the device first connects.', '5.3-o05', 'DEC-206'),
      },
    ],
    'sho.contractRegister': [
      {
        guard: 'contractIsForged',
        ...refuses(
          'badSignature',
          'A contract without the signatures of operator and subscriber is not registered.',
          'AMB-05',
          '5.3-o04',
          '6.3-s07a',
        ),
      },
      {
        ...refuses(
          'notEntitled',
          'A device under contract is not registered for another operator.',
          'AMB-05',
          'DEC-47',
        ),
      },
    ],
    'icf.bootRequest': {
      actions: {
        type: 'send',
        params: ({ event }) => ({ to: 'icf', msg: { type: 'drf.bootFailed', identity: event.identity } }),
      },
      ...does('Without a contract there is no bootstrap, and the ICF is told.', '6.3-s07a', '4.2-r02'),
    },
    'm2me.discover': {
      ...refuses(
        'noContract',
        'A device that no operator has under contract is not bootstrapped.',
        '6.4-r01',
        'AMB-03',
      ),
    },
    'sho.forwardParams': [
      {
        guard: 'senderIsForged',
        ...refuses('badSignature', 'Parameters that the new SHO did not sign are not taken.', 'DEC-47', '7.4.2-s02'),
      },
      {
        actions: {
          type: 'send',
          params: ({ event }) => ({ to: portOf(event.shoId), msg: { type: 'drf.paramsRefused' } }),
        },
        ...refuses(
          'tokenMismatch',
          'Without a token for this very change, of the current SHO or of the TRE, nothing becomes pending.',
          'DEC-47',
          '7.4.2-s01b',
          '7.4.2-s02',
        ),
      },
    ],
    'sho.forwardReprovision': [
      reprovisionIsForged,
      {
        actions: {
          type: 'send',
          params: ({ event }) => ({ to: portOf(event.shoId), msg: { type: 'drf.paramsRefused' } }),
        },
        ...refuses(
          'notAuthorised',
          'Without an instruction of the owner for this very move nothing becomes pending.',
          'DEC-89',
          '7.4.3-s02a',
          'AMB-28',
        ),
      },
    ],
    'sho.registerSubscription': [
      {
        guard: 'proofIsForged',
        ...refuses(
          'badSignature',
          'A registration without the report of the device as proof is not taken.',
          '7.4.2-s17',
          'AMB-18',
        ),
      },
      { ...refuses('notEntitled', 'An operator that was never announced is not registered.', '7.4.2-s17', 'DEC-47') },
    ],
    'sho.withdrawPending': [
      {
        guard: 'senderIsForged',
        ...refuses('badSignature', 'Only the announced operator withdraws itself.', 'DEC-61'),
      },
      {
        actions: {
          type: 'send',
          params: ({ event }) => ({ to: portOf(event.shoId), msg: { type: 'drf.pendingWithdrawn' } }),
        },
        ...does('A withdrawal of what is not pending is confirmed all the same.', 'DEC-61', 'DEC-55'),
      },
    ],
  },
  states: {
    unregistered: {
      description: 'No operator has a contract for the device.',
      meta: { clause: '5.1.3.4.2' },
      on: {
        'icf.bootRequest': {
          guard: 'deviceIsWatched',
          actions: [
            {
              type: 'send',
              params: ({ event }) => ({ to: 'icf', msg: { type: 'drf.bootFailed', identity: event.identity } }),
            },
            { type: 'send', params: connected('3gpp') },
          ],
          ...does(
            'Without a contract there is no bootstrap; the ICF is told, and the subscriber that the device has connected.',
            '5.3-o05',
            '6.3-s07a',
            'DEC-206',
          ),
        },
        'm2me.discover': [
          discoveryOfAnother,
          {
            guard: 'deviceIsWatched',
            actions: { type: 'send', params: connected('non3gpp') },
            ...refuses(
              'noContract',
              'A device that no operator has under contract is not bootstrapped, and the subscriber is told that it has connected.',
              '5.3-o05',
              '6.4-r01',
              'DEC-206',
            ),
          },
        ],
        'sho.contractRegister': [
          {
            guard: and(['contractIsGenuine', 'contractIsLeftOut']),
            actions: {
              type: 'send',
              params: ({ event }) => ({
                to: portOf(event.shoId),
                msg: { type: 'drf.contractRefused', devId: event.devId },
              }),
            },
            ...refuses(
              'notEntitled',
              'An operator that the policy of the region does not name is not registered, and is told so.',
              '5.9-r01',
              'DEC-233',
            ),
          },
          {
            guard: 'contractIsGenuine',
            target: 'registered',
            actions: [
              assign({ current: ({ event }) => event.shoId, taken: ({ event }) => event.pool ?? 0 }),
              contractIsRegistered,
            ],
            ...does(
              'The DRF records the operator under contract.',
              'AMB-05',
              '4.2-r01',
              '6.3-s07a',
              '5.3-o04',
              'DEC-54',
            ),
          },
        ],
      },
    },
    registered: {
      description: 'One operator is recorded and no change is announced.',
      meta: { clause: '5.1.3.4.2' },
      on: {
        'sho.contractRegister': contractOnRecord,
        'icf.bootRequest': {
          actions: [
            assign({ ctr: ({ context }) => nextSerial(context.ctr), taken: ({ context }) => oneMore(context.taken) }),
            {
              type: 'send',
              params: ({ context }) => ({ to: 'm2me', msg: bootstrap(context, context.current ?? 'A', context.taken) }),
            },
          ],
          ...does(
            'The DRF looks the device up, builds the bootstrap message and sends it to the device.',
            '6.3-s07a',
            '6.3-s07b',
            '6.3-s08a',
            '6.3-s08b',
            'AMB-06',
            'DEC-46',
            '2-p06',
          ),
        },
        'm2me.discover': [
          discoveryOfAnother,
          discoveryOfTheFuture,
          {
            guard: 'discoveryIsNew',
            actions: [
              assign({ ctr: ({ context }) => nextSerial(context.ctr), taken: ({ context }) => oneMore(context.taken) }),
              {
                type: 'send',
                params: ({ context }) => ({
                  to: 'm2me',
                  msg: bootstrap(context, context.current ?? 'A', context.taken),
                }),
              },
            ],
            ...does(
              'The DRF looks up the device that asks for itself and sends it the bootstrap message.',
              '6.4-r01',
              '6.4-r04',
              'AMB-03',
              'DEC-93',
            ),
          },
          {
            actions: {
              type: 'send',
              params: ({ context }) => ({
                to: 'm2me',
                msg: bootstrap(context, context.current ?? 'A', context.taken),
              }),
            },
            ...does(
              'Asked again by a device that has not followed it, the DRF sends the last bootstrap again.',
              '6.4-r01',
              'DEC-93',
            ),
          },
        ],
        'sho.forwardParams': [
          {
            guard: 'senderIsForged',
            ...refuses(
              'badSignature',
              'Parameters that the new SHO did not sign are not taken.',
              'DEC-47',
              '7.4.2-s02',
            ),
          },
          {
            guard: 'senderServesAlready',
            ...refuses('alreadyServing', 'The operator that serves the device cannot be changed to.', '7.4.2-s02'),
          },
          unannounced,
          leftOut('changeIsLeftOut'),
          {
            guard: 'tokenNamesThisChange',
            target: 'changePending',
            actions: [
              assign({
                pending: ({ event }) => event.shoId,
                tid: ({ event }) => event.token.tid,
                ground: ({ context, event }) => groundOf(event.token, context.current),
                takenPending: ({ event }) => oneMore(event.pool ?? 0),
                ctr: ({ context }) => nextSerial(context.ctr),
              }),
              {
                type: 'send',
                params: ({ context, event }) => ({
                  to: portOf(context.current ?? 'A'),
                  msg: bootstrap(context, event.shoId, 1),
                }),
              },
            ],
            ...does(
              'The DRF makes the new SHO pending and sends the bootstrap via the old SHO.',
              '7.4.2-s02',
              '7.4.2-s03a',
              '7.4.2-s03b',
              'AMB-18',
              'DEC-47',
            ),
          },
        ],
        'sho.forwardReprovision': [
          reprovisionIsForged,
          reprovisionServes,
          leftOut('moveIsLeftOut'),
          {
            guard: 'instructionNamesThisMove',
            target: 'changePending',
            actions: [
              assign({
                pending: ({ event }) => event.shoId,
                tid: 0,
                ground: 'instruction' as const,
                takenPending: ({ event }) => event.pool ?? 0,
              }),
              { type: 'send', params: ({ context, event }) => instruction(context, event) },
            ],
            ...does(
              'The DRF makes the new SHO pending and has the device instructed via the old SHO.',
              '7.4.3-s02a',
              '7.4.3-s02b',
              'AMB-18',
              'DEC-85',
              'DEC-89',
            ),
          },
        ],
        'sho.registerSubscription': [
          {
            guard: 'proofIsForged',
            ...refuses(
              'badSignature',
              'A registration without the report of the device as proof is not taken.',
              '7.4.2-s17',
              'AMB-18',
            ),
          },
          {
            guard: 'senderIsCurrent',
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: portOf(event.shoId), msg: { type: 'drf.registrationAck' } }),
            },
            ...does('A registration that stands already is acknowledged again.', 'DEC-54', 'DEC-55'),
          },
        ],
      },
    },
    changePending: {
      description: 'A change to another operator has been announced with a good token or instruction.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'sho.contractRegister': contractOnRecord,
        'icf.bootRequest': {
          actions: [
            assign({
              ctr: ({ context }) => nextSerial(context.ctr),
              takenPending: ({ context }) => oneMore(context.takenPending),
            }),
            {
              type: 'send',
              params: ({ context }) => ({
                to: 'm2me',
                msg: bootstrap(context, context.pending ?? 'A', context.takenPending),
              }),
            },
          ],
          ...does(
            'A pristine device is sent to the announced operator.',
            'AMB-18',
            '6.3-s07a',
            '6.3-s08a',
            '7.4.2-s15b',
          ),
        },
        'm2me.discover': [
          discoveryOfAnother,
          discoveryOfTheFuture,
          {
            guard: 'discoveryIsNew',
            actions: [
              assign({
                ctr: ({ context }) => nextSerial(context.ctr),
                takenPending: ({ context }) => oneMore(context.takenPending),
              }),
              {
                type: 'send',
                params: ({ context }) => ({
                  to: 'm2me',
                  msg: bootstrap(context, context.pending ?? 'A', context.takenPending),
                }),
              },
            ],
            ...does(
              'A pristine device that asks for itself is sent to the announced operator.',
              '6.4-r01',
              'AMB-18',
              'AMB-03',
              'DEC-93',
            ),
          },
          {
            actions: {
              type: 'send',
              params: ({ context }) => ({
                to: 'm2me',
                msg: bootstrap(context, context.pending ?? 'A', context.takenPending),
              }),
            },
            ...does(
              'Asked again during a change, the DRF sends the last bootstrap to the announced operator again.',
              '6.4-r01',
              'DEC-93',
              'AMB-18',
            ),
          },
        ],
        'sho.forwardParams': [
          {
            guard: 'senderIsForged',
            ...refuses(
              'badSignature',
              'Parameters that the new SHO did not sign are not taken.',
              'DEC-47',
              '7.4.2-s02',
            ),
          },
          {
            guard: 'senderServesAlready',
            ...refuses('alreadyServing', 'The operator that serves the device cannot be changed to.', '7.4.2-s02'),
          },
          unannounced,
          {
            guard: 'tokenNamesThisChange',
            actions: [
              assign({
                pending: ({ event }) => event.shoId,
                tid: ({ event }) => event.token.tid,
                ground: ({ context, event }) => groundOf(event.token, context.current),
                // The pool is made once a change and goes on; another operator brings its own.
                takenPending: ({ context, event }) =>
                  oneMore(context.pending === event.shoId ? takenOf(event, context.takenPending) : (event.pool ?? 0)),
                ctr: ({ context }) => nextSerial(context.ctr),
              }),
              {
                type: 'send',
                params: ({ context, event }) => ({
                  to: portOf(context.current ?? 'A'),
                  msg: bootstrap(context, event.shoId, context.takenPending),
                }),
              },
            ],
            ...does('Announced again, the change is bootstrapped again.', '7.4.2-s02', '7.4.2-s03a', 'DEC-55'),
          },
        ],
        'sho.forwardReprovision': [
          reprovisionIsForged,
          reprovisionServes,
          {
            guard: 'instructionNamesThisMove',
            actions: [
              assign({
                pending: ({ event }) => event.shoId,
                tid: 0,
                ground: 'instruction' as const,
                takenPending: ({ context, event }) =>
                  context.pending === event.shoId ? takenOf(event, context.takenPending) : (event.pool ?? 0),
              }),
              { type: 'send', params: ({ context, event }) => instruction(context, event) },
            ],
            ...does('Announced again, the change is instructed again.', '7.4.3-s02b', 'DEC-85', 'DEC-55'),
          },
        ],
        'sho.registerSubscription': [
          {
            guard: 'proofIsForged',
            ...refuses(
              'badSignature',
              'A registration without the report of the device as proof is not taken.',
              '7.4.2-s17',
              'AMB-18',
            ),
          },
          {
            guard: 'pendingSenderProvesAnew',
            target: 'registered',
            actions: [
              {
                type: 'send',
                params: ({ event }) => ({ to: portOf(event.shoId), msg: { type: 'drf.registrationAck' } }),
              },
              { type: 'send', params: ({ context, event }) => confirmed(context, event.shoId) },
              assign({
                current: ({ event }) => event.shoId,
                pending: null,
                taken: ({ context }) => context.takenPending,
                takenPending: 0,
                tid: 0,
                ground: null,
                epoch: ({ event }) => event.epoch,
                // Whatever was proved in an earlier epoch is of another epoch already.
                proved: ({ context, event }) =>
                  event.epoch === context.epoch
                    ? [...context.proved, event.sid].sort((one, other) => one - other)
                    : [event.sid],
              }),
            ],
            ...does(
              'The DRF records the new SHO and confirms the change to the old one.',
              '7.4.2-s17',
              'AMB-18',
              'AMB-29',
              'DEC-54',
              '7.4.2-n16d',
              'DEC-71',
            ),
          },
          {
            guard: 'senderIsPending',
            ...refuses(
              'stale',
              'A report that is of another epoch, or has been a proof before, registers nobody.',
              '7.4.2-s17',
              'DEC-71',
            ),
          },
          {
            guard: 'senderIsCurrent',
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: portOf(event.shoId), msg: { type: 'drf.registrationAck' } }),
            },
            ...does('A registration that stands already is acknowledged again.', 'DEC-54', 'DEC-55'),
          },
        ],
        'sho.withdrawPending': {
          guard: 'pendingIsTheSenders',
          target: 'registered',
          actions: [
            assign({ pending: null, takenPending: 0, tid: 0, ground: null }),
            {
              type: 'send',
              params: ({ event }) => ({ to: portOf(event.shoId), msg: { type: 'drf.pendingWithdrawn' } }),
            },
          ],
          ...does('After a failed change the announced operator is forgotten.', 'DEC-61'),
        },
      },
    },
  },
});
