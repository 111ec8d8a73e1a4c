/**
 * The owner of the device, beside its subscriber. Source: TR 33.812, clauses 5.1.3.7.2 and 5.1.3.7.4.3.
 *
 * The subscriber decides with whom there is a contract, the owner what the device is to use (AMB-30). It signs the
 * instruction that makes a device pristine, gives it to the subscriber, or to the device itself. Abstracted: how often
 * the device has changed, which the owner has from its own records. Where a device changes on its owner's word (T2,
 * T3), it commands the TRE to sign the token.
 */
import { assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import { nextSerial, type Instruction, type Serial, type ShoId, type Token } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, refuses, type Clause, type Send } from './statement.js';

type OwnerEvent = Message<
  | 'principal.reprovision'
  | 'principal.instruct'
  | 'principal.authorise'
  | 'subscriber.instructionRequest'
  | 'subscriber.authorisationRequest'
  | 'm2me.token'
>;

/** A change of operator that the owner agrees to, in T2 under a serial of its own (DEC-82). */
interface Authority {
  readonly tid: Serial;
  readonly oldSho: ShoId;
  readonly newSho: ShoId;
  readonly epoch: Serial;
}

interface OwnerContext {
  /** The instruction that is given to whoever may have it. */
  readonly instruction: Instruction | null;
  readonly authority: Authority | null;
}

const instructed = (to: 'subscriber' | 'm2me', instruction: Instruction | null): Send => {
  if (instruction === null) throw new Error('owner: no instruction');
  return { to, msg: { type: 'owner.instruction', instruction } };
};

const instructionFor = (event: OwnerEvent): Instruction | null => {
  if (event.type !== 'principal.reprovision') return null;
  const { oldSho, newSho, epoch } = event;
  return { devId: 'd1', oldSho, newSho, epoch, signedBy: 'owner' };
};

const commanded = (authority: Authority | null, consent: Token | null): Send => {
  if (authority === null) throw new Error('owner: no authority');
  const tid = consent === null ? authority.tid : consent.tid;
  return {
    to: 'm2me',
    msg: {
      type: 'owner.tokenCommand',
      command: { ...authority, tid, devId: 'd1', expired: false, signedBy: 'owner' },
      consent,
    },
  };
};

const noAuthority: Send = { to: 'subscriber', msg: { type: 'owner.authorisationRefused' } };

const refusal: Send = { to: 'subscriber', msg: { type: 'owner.instructionRefused' } };

const ownerSetup = setup({
  types: {
    context: {} as OwnerContext,
    events: {} as OwnerEvent,
    meta: {} as Clause,
    transitionMeta: {} as Rule,
  },
  guards: {
    requestIsForged: ({ event }) => event.type === 'subscriber.instructionRequest' && event.signedBy !== 'subscriber',
    authorisationRequestIsForged: ({ event }) =>
      event.type === 'subscriber.authorisationRequest' && event.signedBy !== 'subscriber',
    nothingIsAuthorised: ({ context }) => context.authority === null,
    requestIsAsAuthorised: ({ context, event }) =>
      event.type === 'subscriber.authorisationRequest' && event.newSho === context.authority?.newSho,
    tokenIsAsAuthorised: ({ context, event }) =>
      event.type === 'm2me.token' &&
      event.token.devId === 'd1' &&
      event.token.oldSho === context.authority?.oldSho &&
      event.token.newSho === context.authority.newSho &&
      event.token.epoch === context.authority.epoch,
    requestIsAsDecided: ({ context, event }) =>
      event.type === 'subscriber.instructionRequest' && event.newSho === context.instruction?.newSho,
  },
  actions: { send: (_args, _message: Send) => {} },
});

const decides = {
  target: 'decided',
  actions: ownerSetup.assign({ instruction: ({ event }) => instructionFor(event) }),
} as const;

const forged = {
  guard: 'requestIsForged',
  ...refuses('badSignature', 'Only the subscriber is given an instruction.', 'DEC-90', 'AMB-30'),
} as const;

const given = {
  guard: 'requestIsAsDecided',
  actions: {
    type: 'send',
    params: ({ context }: { readonly context: OwnerContext }) => instructed('subscriber', context.instruction),
  },
  ...does('The owner gives the subscriber the instruction, as often as it asks.', '7.4.3-r01', 'DEC-85', 'AMB-30'),
} as const;

const otherwise = {
  actions: { type: 'send', params: refusal },
  ...refuses(
    'otherOperator',
    'For another operator than the owner has decided there is no instruction.',
    'DEC-90',
    'AMB-30',
  ),
} as const;

export const owner = ownerSetup.createMachine({
  id: 'owner',
  description: 'Decides whether the device is to be provisioned anew, and instructs it.',
  context: { instruction: null, authority: null },
  initial: 'undecided',
  on: {
    'principal.authorise': {
      actions: assign({
        authority: ({ context, event: { oldSho, newSho, epoch } }) => ({
          tid: nextSerial(context.authority?.tid ?? 0),
          oldSho,
          newSho,
          epoch,
        }),
      }),
      ...does(
        'The owner agrees that the device changes from one operator to another.',
        '7.2-p05',
        'AMB-15',
        'AMB-30',
        'DEC-82',
      ),
    },
    'subscriber.authorisationRequest': [
      {
        guard: 'authorisationRequestIsForged',
        ...refuses('badSignature', 'Only the subscriber is given a token.', 'DEC-82', 'AMB-30'),
      },
      {
        guard: 'nothingIsAuthorised',
        actions: { type: 'send', params: noAuthority },
        ...refuses('notAuthorised', 'An owner that has not agreed commands no token.', 'DEC-82', 'AMB-30'),
      },
      {
        guard: 'requestIsAsAuthorised',
        actions: { type: 'send', params: ({ context, event }) => commanded(context.authority, event.consent) },
        ...does('The owner commands the device to sign a token.', '7.4.2-s01d', 'AMB-15', 'DEC-82'),
      },
      {
        actions: { type: 'send', params: noAuthority },
        ...refuses(
          'otherOperator',
          'For another operator than the owner has agreed to no token is commanded.',
          'DEC-82',
          'AMB-30',
        ),
      },
    ],
    'm2me.token': [
      {
        guard: 'tokenIsAsAuthorised',
        actions: {
          type: 'send',
          params: ({ event }) => ({ to: 'subscriber', msg: { ...event, type: 'owner.token' } }),
        },
        ...does('The owner hands the token to the subscriber.', '7.4.2-s01b', '7.4.2-s01d', 'DEC-82'),
      },
      { ...ignores('A token for what is not agreed any more is put away unused.', 'DEC-50', 'DEC-82') },
    ],
  },
  states: {
    undecided: {
      description: 'The device stays with whom it is.',
      meta: { clause: '5.1.3.7.2' },
      on: {
        'principal.reprovision': {
          ...decides,
          ...does(
            'The owner decides which operator the device is to be provisioned by, and signs an instruction.',
            '7.4.3-r01',
            '7.2-p05',
            'AMB-28',
            'AMB-30',
          ),
        },
        'principal.instruct': { ...ignores('Without a decision there is nothing to instruct.', 'DEC-90') },
        'subscriber.instructionRequest': [
          forged,
          {
            actions: { type: 'send', params: refusal },
            ...refuses('notAuthorised', 'An owner that has not decided so gives no instruction.', 'DEC-90', 'AMB-30'),
          },
        ],
      },
    },
    decided: {
      description: 'An instruction is there; the subscriber has not asked for it.',
      meta: { clause: '5.1.3.7.4.3' },
      on: {
        'principal.reprovision': {
          ...decides,
          ...does('Another decision takes the place of the one before.', '7.4.3-r01', 'DEC-90'),
        },
        'principal.instruct': {
          ...refuses(
            'noContract',
            'A device is not instructed before the subscriber wants the same operator: it would find nobody.',
            'DEC-90',
            'AMB-30',
          ),
        },
        'subscriber.instructionRequest': [forged, { ...given, target: 'agreed' }, otherwise],
      },
    },
    agreed: {
      description: 'Owner and subscriber want the same operator.',
      meta: { clause: '5.1.3.7.4.3' },
      on: {
        'principal.reprovision': {
          ...decides,
          ...does('Another decision takes the place of the one before.', '7.4.3-r01', 'DEC-90'),
        },
        'principal.instruct': {
          actions: { type: 'send', params: ({ context }) => instructed('m2me', context.instruction) },
          ...does(
            'The owner instructs the device on the spot, and needs nobody for it.',
            '7.4.3-o00',
            '7.4.3-r01',
            'AMB-17',
          ),
        },
        'subscriber.instructionRequest': [forged, given, otherwise],
      },
    },
  },
});
