/**
 * An example small enough to read at once: a door with a challenge, as a role machine, as an implementation behind
 * MAP/1, and as the world of a test. The engine's own tests use it; so can whoever writes an adapter.
 *
 * Its octets are JSON; a signature is the name of the key that made it.
 */
import { assign, setup } from 'xstate';
import type { PlainEvent, RoleModel, SampleInput, Sent, TransitionRule } from '../role.js';
import type { InProcessTarget } from './in-process.js';
import type { MapOutput } from './map1.js';
import type { Stimulus, World } from './world.js';

type DoorEvent =
  | { type: 'owner.powerOn' }
  | { type: 'env.powerLost' }
  | { type: 'user.request' }
  | { type: 'user.answer'; key: 'good' | 'bad'; fresh: boolean }
  | { type: 'user.close' }
  | { type: 'timer.openExpired' };

const rule = (...ids: string[]): TransitionRule => ({ ids, outcome: 'done' });
const refused = (cause: string, ...ids: string[]): TransitionRule => ({ ids, outcome: 'refused', cause });
const ignored = (...ids: string[]): TransitionRule => ({ ids, outcome: 'ignored' });
const tell = (type: string) => ({ type: 'send' as const, params: { to: 'user', msg: { type } } });

export const door = setup({
  types: {
    context: {} as { tries: number },
    events: {} as DoorEvent,
    meta: {} as { clause: string },
    transitionMeta: {} as TransitionRule,
  },
  guards: {
    isGenuine: ({ event }) => event.type === 'user.answer' && event.key === 'good' && event.fresh,
    isReplay: ({ event }) => event.type === 'user.answer' && event.key === 'good',
    triesAreLeft: ({ context }) => context.tries < 1,
  },
  actions: { send: (_args, _sent: Sent) => {} },
}).createMachine({
  id: 'door',
  context: { tries: 0 },
  initial: 'off',
  states: {
    off: {
      meta: { clause: '1.1' },
      on: {
        'owner.powerOn': {
          target: 'on',
          actions: [tell('door.ready')],
          description: 'The door shall say when it is ready.',
          meta: rule('DOOR-1.1-s01'),
        },
        '*': { description: 'A door without power does nothing.', meta: ignored('DEC-1') },
      },
    },
    on: {
      initial: 'idle',
      on: {
        'owner.powerOn': { description: 'It is on already.', meta: ignored('DEC-2') },
        'env.powerLost': {
          target: 'off',
          actions: assign({ tries: 0 }),
          description: 'Without power the door locks.',
          meta: rule('DOOR-1.1-s02'),
        },
        'user.request': { description: 'One request at a time.', meta: refused('busy', 'DEC-3') },
        'user.answer': { description: 'An answer to nothing is passed over.', meta: ignored('DOOR-1.2-s03') },
        'user.close': { description: 'A closed door cannot be closed.', meta: refused('notOpen', 'DEC-4') },
        'timer.openExpired': { description: 'Not armed.', meta: ignored('DEC-5') },
      },
      states: {
        idle: {
          meta: { clause: '1.2' },
          on: {
            'user.request': {
              target: 'waiting',
              actions: [tell('door.challenge')],
              description: 'The door shall challenge whoever asks.',
              meta: rule('DOOR-1.2-s01'),
            },
          },
        },
        waiting: {
          meta: { clause: '1.2' },
          on: {
            'user.answer': [
              {
                guard: 'isGenuine',
                target: 'open',
                actions: [assign({ tries: 0 }), tell('door.opened')],
                description: 'The door shall open on a genuine answer.',
                meta: rule('DOOR-1.2-s02'),
              },
              {
                guard: 'isReplay',
                description: 'The door shall refuse an old answer.',
                meta: refused('stale', 'DOOR-1.2-s02b'),
              },
              {
                guard: 'triesAreLeft',
                actions: assign({ tries: ({ context }) => context.tries + 1 }),
                description: 'The door shall refuse a forged answer.',
                meta: refused('badSignature', 'DOOR-1.2-s02a'),
              },
              {
                target: 'idle',
                actions: [assign({ tries: 0 }), tell('door.sorry')],
                description: 'After two forgeries the door shall start over.',
                meta: refused('badSignature', 'DOOR-1.2-s02a', 'DEC-6'),
              },
            ],
          },
        },
        open: {
          meta: { clause: '1.3' },
          on: {
            'user.close': {
              target: 'idle',
              actions: [tell('door.closed')],
              description: 'The door shall close when told.',
              meta: rule('DOOR-1.3-s01'),
            },
            'timer.openExpired': {
              target: 'idle',
              description: 'The door shall close by itself.',
              meta: rule('DOOR-1.3-s02'),
            },
          },
        },
      },
    },
  },
});

export const doorSamples: readonly SampleInput[] = [
  { id: 'power-on', event: { type: 'owner.powerOn' }, from: 'principal', op: 'ok' },
  { id: 'power-lost', event: { type: 'env.powerLost' }, from: 'env', op: 'ok' },
  { id: 'request', event: { type: 'user.request' }, from: 'user', op: 'ok' },
  { id: 'answer', event: { type: 'user.answer', key: 'good', fresh: true }, from: 'user', op: 'ok' },
  {
    id: 'answer.wrong-key',
    event: { type: 'user.answer', key: 'bad', fresh: true },
    from: 'user',
    op: 'wrongKey',
    twin: 'answer',
  },
  {
    id: 'answer.replay',
    event: { type: 'user.answer', key: 'good', fresh: false },
    from: 'user',
    op: 'replay',
    twin: 'answer',
  },
  { id: 'close', event: { type: 'user.close' }, from: 'user', op: 'ok' },
  { id: 'open-expired', event: { type: 'timer.openExpired' }, from: 'timer', op: 'ok' },
];

export const doorModel: RoleModel = { name: 'door', machine: door, samples: doorSamples };

/** What to break in {@link doorTarget}. */
export type DoorFault =
  | 'none'
  | 'acceptAll'
  | 'rejectAll'
  | 'silent'
  | 'crash'
  | 'wrongOutput'
  | 'leakOnForgery'
  | 'leakOnUnexpected'
  | 'acceptsReplay'
  | 'wrongCause'
  | 'extraOutput';

/** The implementation: written from the sentences above, not from the machine. */
export function doorTarget(fault: DoorFault = 'none'): InProcessTarget {
  let state: 'off' | 'idle' | 'waiting' | 'open' = 'off';
  let tries = 0;
  const say = (type: string, cause?: string): { out: MapOutput[]; refusals?: { cause: string }[] } => ({
    out: type === '' || fault === 'silent' ? [] : [{ port: 'user', raw: octets({ type }) }],
    ...(cause === undefined ? {} : { refusals: [{ cause: fault === 'wrongCause' ? 'whatever' : cause }] }),
  });
  const answer = (key: unknown, fresh: unknown) => {
    if (state !== 'waiting' && fault !== 'acceptAll') {
      if (fault === 'leakOnUnexpected') state = 'open';
      return say('');
    }
    const genuine = key === 'good' && fresh === true;
    if (genuine || fault === 'acceptAll' || (fault === 'acceptsReplay' && key === 'good')) {
      state = 'open';
      tries = 0;
      return say(fault === 'wrongOutput' ? 'door.welcome' : 'door.opened');
    }
    if (key === 'good') return say('', 'stale');
    if (fault === 'leakOnForgery') {
      state = 'idle';
      return say('', 'badSignature');
    }
    if (tries < 1) {
      tries++;
      return say('', 'badSignature');
    }
    tries = 0;
    state = 'idle';
    return say('door.sorry', 'badSignature');
  };
  return {
    implementation: { name: `door-${fault}`, version: '1' },
    reset() {
      state = 'off';
      tries = 0;
    },
    stimulate(stimulus: Stimulus) {
      const event = JSON.parse(Buffer.from(rawOf(stimulus), 'base64').toString('utf8')) as Record<string, unknown>;
      const type = event['type'];
      if (fault === 'rejectAll') return say('', 'badSignature');
      if (fault === 'extraOutput' && type === 'user.request' && state === 'idle') {
        state = 'waiting';
        return { out: [...say('door.challenge').out, ...say('door.debug').out] };
      }
      if (type === 'env.powerLost') {
        state = 'off';
        tries = 0;
        return say('');
      }
      if (state === 'off') {
        if (type !== 'owner.powerOn') return fault === 'acceptAll' ? say('door.opened') : say('');
        state = 'idle';
        return say('door.ready');
      }
      if (type === 'owner.powerOn') return say('');
      if (type === 'timer.openExpired') {
        if (state === 'open') state = 'idle';
        return say('');
      }
      if (type === 'user.request') {
        if (state !== 'idle' && fault !== 'acceptAll') return say('', 'busy');
        state = 'waiting';
        return say('door.challenge');
      }
      if (type === 'user.answer') {
        if (fault === 'crash') throw new Error('segmentation fault');
        return answer(event['key'], event['fresh']);
      }
      if (state !== 'open' && fault !== 'acceptAll') return say('', 'notOpen');
      state = 'idle';
      return say('door.closed');
    },
  };
}

/** The world: what is symbol in the model is JSON on the wire. */
export function doorWorld(): World {
  return {
    setup: () => ({}),
    stimulus(from: string, event: PlainEvent): Stimulus {
      if (from === 'principal' || from === 'env') return { cmd: 'trigger', action: octets(event) };
      if (from === 'timer') return { cmd: 'advance', ms: 0, timer: octets(event) };
      return { cmd: 'deliver', port: from, raw: octets(event) };
    },
    read(output: MapOutput): Sent {
      return { to: output.port, msg: JSON.parse(Buffer.from(output.raw, 'base64').toString('utf8')) as PlainEvent };
    },
  };
}

function octets(value: unknown): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64');
}

function rawOf(stimulus: Stimulus): string {
  switch (stimulus.cmd) {
    case 'deliver':
      return stimulus.raw;
    case 'trigger':
      return stimulus.action;
    case 'advance':
      return stimulus.timer ?? octets({ type: 'tick' });
  }
}
