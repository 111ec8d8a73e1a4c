/**
 * The public-key protocol of Needham and Schroeder (1978), which Lowe broke in 1995 (Information Processing Letters
 * 56): somebody with whom Alice talks in good faith passes for her with Bob. The second message has to name Bob.
 */
import { assign, setup } from 'xstate';
import type { Sent, TransitionRule } from '../role.js';
import type { Composition } from './composition.js';
import { done, ignored, noFaults, refused } from './examples.js';
import { name, privateKey, sealed, secret, tuple } from './terms.js';

type Agent = 'alice' | 'bob' | 'mallory';
type NonceName = 'na' | 'nb' | 'nm';

interface First {
  readonly type: 'alice.first';
  readonly sealedTo: Agent;
  readonly nonce: NonceName;
  readonly by: Agent;
}
interface Second {
  readonly type: 'bob.second';
  readonly sealedTo: Agent;
  readonly nonce: NonceName;
  readonly answer: NonceName;
  /** What Lowe added. */
  readonly by: Agent | 'nobody';
}
interface Third {
  readonly type: 'alice.third';
  readonly sealedTo: Agent;
  readonly answer: NonceName;
}
interface Begin {
  readonly type: 'principal.talk';
  readonly peer: Agent;
}

const initiator = (checks: boolean) =>
  setup({
    types: {
      context: {} as { readonly peer: Agent },
      events: {} as Begin | Second,
      transitionMeta: {} as TransitionRule,
    },
    guards: {
      isAnotherAnswer: ({ context, event }) =>
        event.type === 'bob.second' &&
        (event.sealedTo !== 'alice' || event.nonce !== 'na' || (checks && event.by !== context.peer)),
    },
    actions: { send: (_args, _params: Sent) => {} },
  }).createMachine({
    id: 'initiator',
    context: { peer: 'alice' },
    initial: 'idle',
    states: {
      idle: {
        on: {
          'principal.talk': {
            target: 'asking',
            actions: [
              assign({ peer: ({ event }) => event.peer }),
              {
                type: 'send',
                params: ({ event }): Sent => ({
                  to: 'bob',
                  msg: { type: 'alice.first', sealedTo: event.peer, nonce: 'na', by: 'alice' },
                }),
              },
            ],
            ...done('Alice greets a peer with a nonce.'),
          },
          'bob.second': ignored('She has asked nobody.'),
        },
      },
      asking: {
        on: {
          'bob.second': [
            { guard: 'isAnotherAnswer', ...refused('mismatch', 'This is no answer to what she has asked.') },
            {
              target: 'sure',
              actions: {
                type: 'send',
                params: ({ context, event }): Sent => ({
                  to: 'bob',
                  msg: { type: 'alice.third', sealedTo: context.peer, answer: event.answer },
                }),
              },
              ...done('She sends the nonce of the answer back.'),
            },
          ],
          'principal.talk': ignored('One at a time.'),
        },
      },
      sure: {
        on: { '*': ignored('She is sure of her peer.') },
      },
    },
  });

const responder = setup({
  types: {
    context: {} as { readonly peer: Agent; readonly nonce: NonceName },
    events: {} as First | Third,
    transitionMeta: {} as TransitionRule,
  },
  guards: {
    isForAnother: ({ event }) => event.sealedTo !== 'bob',
    isAnotherNonce: ({ event }) => event.type === 'alice.third' && event.answer !== 'nb',
  },
  actions: { send: (_args, _params: Sent) => {} },
}).createMachine({
  id: 'responder',
  context: { peer: 'bob', nonce: 'nb' },
  initial: 'idle',
  states: {
    idle: {
      on: {
        'alice.first': [
          { guard: 'isForAnother', ...refused('sealed', 'He cannot open it.') },
          {
            target: 'asking',
            actions: [
              assign({ peer: ({ event }) => event.by, nonce: ({ event }) => event.nonce }),
              {
                type: 'send',
                params: ({ event }): Sent => ({
                  to: 'alice',
                  msg: { type: 'bob.second', sealedTo: event.by, nonce: event.nonce, answer: 'nb', by: 'bob' },
                }),
              },
            ],
            ...done('He answers whoever it says it is from.'),
          },
        ],
        'alice.third': ignored('He has asked nobody.'),
      },
    },
    asking: {
      on: {
        'alice.third': [
          { guard: 'isForAnother', ...refused('sealed', 'He cannot open it.') },
          { guard: 'isAnotherNonce', ...refused('mismatch', 'This is not his nonce.') },
          { target: 'sure', ...done('He is sure of his peer.') },
        ],
        'alice.first': ignored('One at a time.'),
      },
    },
    sure: {
      on: { '*': ignored('He is sure of his peer.') },
    },
  },
});

const agents: readonly Agent[] = ['alice', 'bob', 'mallory'];
const nonces: readonly NonceName[] = ['na', 'nb', 'nm'];

/**
 * @param corrected - with Lowe's correction.
 * @param injection - how often the attacker speaks.
 */
export const needhamSchroeder = (corrected: boolean, injection = 2): Composition => ({
  name: 'Needham-Schroeder',
  roles: [
    { name: 'alice', machine: initiator(corrected) },
    { name: 'bob', machine: responder },
  ],
  channels: { default: { capacity: 2 } },
  budgets: { ...noFaults, loss: 1, talk: 1, injection },
  stimuli: agents
    .filter((peer) => peer !== 'alice')
    .map((peer) => ({
      id: `alice talks to ${peer}`,
      to: 'alice',
      budget: 'talk',
      event: { type: 'principal.talk', peer },
    })),
  attacker: {
    onLink: () => true,
    term: ({ type, ...fields }) => {
      const { sealedTo = 'bob', nonce, answer, by = 'nobody' } = fields as Partial<Omit<First & Second, 'type'>>;
      const parts = [nonce, answer].flatMap((each) => (each === undefined ? [] : [secret(each)]));
      return sealed(sealedTo, tuple(name(type), ...parts, name(by)));
    },
    initially: [privateKey('mallory'), secret('nm')],
    tries: [
      ...nonces.flatMap((nonce) =>
        agents.map((by) => ({
          from: 'alice',
          to: 'bob',
          event: { type: 'alice.first', sealedTo: 'bob', nonce, by },
        })),
      ),
      ...nonces.map((answer) => ({
        from: 'alice',
        to: 'bob',
        event: { type: 'alice.third', sealedTo: 'bob', answer },
      })),
      ...nonces.flatMap((answer) =>
        [...agents, 'nobody'].map((by) => ({
          from: 'bob',
          to: 'alice',
          event: { type: 'bob.second', sealedTo: 'alice', nonce: 'na', answer, by },
        })),
      ),
    ],
    budget: 'injection',
  },
  properties: [
    {
      kind: 'always',
      id: 'authentic',
      says: 'Bob is sure of Alice only where she has talked to him.',
      holds: (view) =>
        !view.role('bob').matches('sure') ||
        (view.role('bob').context as { readonly peer: Agent }).peer !== 'alice' ||
        (view.role('alice').context as { readonly peer: Agent }).peer === 'bob',
    },
    {
      kind: 'always',
      id: 'secret',
      says: 'Nobody else learns the nonce by which Bob is sure of Alice.',
      holds: (view) => !view.knows('nb') || (view.role('bob').context as { readonly peer: Agent }).peer !== 'alice',
    },
    {
      kind: 'sometimes',
      id: 'normalEnd',
      says: 'Alice and Bob are sure of each other.',
      holds: (view) =>
        view.role('bob').matches('sure') &&
        view.role('alice').matches('sure') &&
        (view.role('alice').context as { readonly peer: Agent }).peer === 'bob' &&
        view.budget('injection') === injection,
    },
  ],
  accept: () => true,
});
