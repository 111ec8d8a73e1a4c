/** Machines of the size of real roles, for the pictures; nothing here means anything. */
import { and, not, setup, stateIn, type AnyStateMachine } from 'xstate';
import type { TransitionRule } from '../../conformance/role.js';

const rule = (outcome: TransitionRule['outcome'], ...ids: string[]): TransitionRule => ({
  ids: ids.map((id) => `DOC1-4.2.${id}`),
  outcome,
  ...(outcome === 'refused' ? { cause: 'notNow' } : {}),
});
const to = (target: string, id: string, says = 'The device goes on.') => ({
  target,
  description: says,
  meta: rule('done', id),
});
const guarded = (guard: string, target: string, id: string) => ({ guard, ...to(target, id) });
const stay = (id: string) => ({ description: 'The device takes note.', meta: rule('done', id) });
const refuse = (id = '9-s01') => ({ description: 'The device shall refuse it.', meta: rule('refused', id) });
const ignore = (id = '9-s02') => ({ description: 'The device passes it over.', meta: rule('ignored', id) });
const each = <T>(events: string, what: () => T): Record<string, T> =>
  Object.fromEntries(events.split(' ').map((event) => [event, what()]));

/** One region, twenty states, the way of a download. */
export function downloadMachine(): AnyStateMachine {
  const late = () => each('server.offer server.chunk server.bootstrap peer.report', ignore);
  const config = {
    id: 'device',
    initial: 'off',
    description: 'A device that fetches an identity.',
    on: { ...each('server.unknown owner.policy', refuse), 'env.powerLost': to('.off', '1-s01') },
    states: {
      off: {
        meta: { clause: '4.1' },
        description: 'No power.',
        on: { 'env.powerOn': to('detached', '1-s02'), ...late() },
      },
      detached: {
        meta: { clause: '4.2' },
        on: {
          'owner.selectOperator': to('attaching', '2-s01'),
          'timer.retryExpired': to('attaching', '2-s02'),
          ...late(),
        },
      },
      attaching: {
        initial: 'requested',
        meta: { clause: '4.2' },
        on: { 'network.reject': to('detached', '2-s05'), 'timer.attachExpired': to('detached', '2-s06') },
        states: {
          requested: {
            on: {
              'network.challenge': [
                guarded('challengeIsGenuine', 'answered', '2-s03'),
                { ...refuse('2-s04'), target: 'requested' },
              ],
              ...each('network.accept server.offer', refuse),
            },
          },
          answered: {
            on: {
              'network.accept': to('#device.attached', '2-s07'),
              'network.challenge': guarded('isRepeat', 'answered', '2-s08'),
              ...each('server.offer server.chunk', refuse),
            },
          },
          synchronising: { on: { 'network.challenge': to('answered', '2-s09') } },
        },
      },
      attached: {
        initial: 'waiting',
        meta: { clause: '4.3' },
        tags: ['reachable'],
        on: { 'network.lost': to('detached', '3-s01'), 'owner.cancel': to('.waiting', '3-s02') },
        states: {
          waiting: {
            on: {
              'server.bootstrap': [guarded('bootstrapIsGenuine', 'contacting', '3-s03'), refuse('3-s04')],
              'timer.bootstrapExpired': stay('3-s05'),
              ...each('server.offer server.chunk peer.report', ignore),
            },
          },
          contacting: {
            on: {
              'server.hello': to('informing', '3-s06'),
              'timer.sessionExpired': to('waiting', '3-s07'),
              ...each('server.chunk server.offer server.bootstrap', refuse),
            },
          },
          informing: {
            on: {
              'server.offer': [guarded('offerIsIntact', 'downloading', '3-s08'), refuse('3-s09')],
              'server.refuse': to('waiting', '3-s10'),
              'timer.sessionExpired': to('waiting', '3-s07'),
              ...each('server.chunk', refuse),
            },
          },
          downloading: {
            on: {
              'server.chunk': [guarded('isLastChunk', 'verifying', '3-s11'), stay('3-s12')],
              'server.abort': to('waiting', '3-s10'),
              'timer.sessionExpired': to('waiting', '3-s07'),
              ...each('server.offer server.bootstrap', refuse),
            },
          },
          verifying: {
            on: {
              'tre.verified': to('staged', '3-s13'),
              'tre.damaged': to('waiting', '3-s14'),
              'timer.sessionExpired': to('waiting', '3-s07'),
              ...each('server.offer server.bootstrap server.chunk', ignore),
            },
          },
          staged: {
            on: {
              'owner.confirm': to('installing', '3-s15'),
              'owner.decline': to('waiting', '3-s16'),
              ...each('server.offer server.bootstrap server.chunk', refuse),
            },
          },
          installing: {
            on: {
              'tre.installed': to('reporting', '3-s17'),
              'tre.failed': to('waiting', '3-s18'),
              ...each('server.offer server.bootstrap server.chunk', refuse),
            },
          },
          reporting: {
            on: {
              'server.ack': to('#device.provisioned', '3-s19'),
              'timer.reportExpired': stay('3-s20'),
              ...each('server.offer server.bootstrap server.chunk', refuse),
            },
          },
        },
      },
      provisioned: {
        initial: 'inactive',
        meta: { clause: '4.4' },
        tags: ['holdsIdentity'],
        states: {
          inactive: { on: { 'owner.activate': to('active', '4-s01'), 'owner.erase': to('#device.detached', '4-s02') } },
          active: {
            on: {
              'network.reject': to('fallingBack', '4-s03'),
              'owner.deactivate': to('inactive', '4-s04'),
              ...each('server.offer server.bootstrap server.chunk', refuse),
            },
          },
          fallingBack: {
            on: { 'timer.fallbackExpired': to('#device.detached', '4-s05'), 'network.accept': to('active', '4-s06') },
          },
        },
      },
      retired: { type: 'final' as const },
    },
  };
  const guards = {
    challengeIsGenuine: () => true,
    bootstrapIsGenuine: () => true,
    offerIsIntact: () => true,
    isLastChunk: () => true,
    isRepeat: () => true,
  };
  return setup({ guards }).createMachine(config as never) as unknown as AnyStateMachine;
}

/** Five parallel regions, one of them large. */
export function parallelMachine(): AnyStateMachine {
  const config = {
    id: 'terminal',
    type: 'parallel' as const,
    on: each('attacker.noise', ignore),
    states: {
      power: {
        initial: 'off',
        states: {
          off: { on: { 'env.powerOn': to('on', '1-s01') } },
          on: { on: { 'env.powerLost': to('off', '1-s02') } },
        },
      },
      access: {
        initial: 'none',
        meta: { clause: '4.2' },
        states: {
          none: { on: { 'owner.start': to('requested', '2-s01'), ...each('network.accept network.reject', ignore) } },
          requested: {
            on: {
              'network.challenge': [guarded('isGenuine', 'authenticating', '2-s02'), refuse()],
              'network.reject': to('none', '2-s03'),
            },
          },
          authenticating: {
            on: {
              'network.accept': to('up', '2-s04'),
              'network.reject': to('none', '2-s05'),
              'timer.attachExpired': to('none', '2-s06'),
            },
          },
          up: {
            on: {
              'network.lost': to('none', '2-s07'),
              'network.leaseEnds': to('none', '2-s08'),
              'owner.start': refuse(),
            },
          },
        },
      },
      address: {
        initial: 'unresolved',
        states: {
          unresolved: {
            on: { 'network.dhcp': to('resolved', '3-s01'), 'owner.preconfigure': to('resolved', '3-s02') },
          },
          resolved: { on: { 'network.lost': to('unresolved', '3-s03') } },
        },
      },
      provision: {
        initial: 'idle',
        meta: { clause: '4.3' },
        states: {
          idle: {
            on: {
              'server.bootstrap': [
                { guard: and(['isGenuine', not('isOld'), stateIn({ access: 'up' })]), ...to('booted', '3-s04') },
                refuse(),
              ],
            },
          },
          booted: { on: { 'server.hello': to('contacting', '3-s05'), 'timer.sessionExpired': to('idle', '3-s06') } },
          contacting: {
            on: {
              'server.offer': to('downloading', '3-s07'),
              'timer.sessionExpired': to('idle', '3-s06'),
              'server.abort': to('idle', '3-s08'),
            },
          },
          downloading: {
            on: {
              'server.chunk': [guarded('isLastChunk', 'staged', '3-s09'), stay('3-s10')],
              'timer.sessionExpired': to('idle', '3-s06'),
              'server.abort': to('idle', '3-s08'),
            },
          },
          staged: {
            initial: 'tokenUnchecked',
            on: { 'owner.cancel': to('idle', '3-s11') },
            states: {
              tokenUnchecked: { on: { 'tre.tokenChecked': to('notified', '3-s12'), 'tre.tokenBad': refuse() } },
              notified: { on: { 'old.ack': to('acked', '3-s13'), 'timer.ackExpired': stay('3-s14') } },
              acked: { on: { 'tre.swapped': to('#terminal.provision.reporting', '3-s15') } },
            },
          },
          reporting: {
            on: {
              'server.ack': to('idle', '3-s16'),
              'timer.reportExpired': stay('3-s17'),
              ...each('server.offer server.chunk', refuse),
            },
          },
        },
      },
      life: {
        initial: 'pristine',
        states: {
          pristine: { on: { 'server.ack': to('operational', '4-s01') } },
          operational: { on: { 'owner.change': to('changing', '4-s02') } },
          changing: {
            on: { 'server.ack': to('operational', '4-s03'), 'timer.fallbackExpired': to('reverting', '4-s04') },
          },
          reverting: {
            on: { 'network.accept': to('operational', '4-s05'), 'network.reject': to('pristine', '4-s06') },
          },
        },
      },
    },
  };
  return setup({ guards: { isGenuine: () => true, isOld: () => false, isLastChunk: () => true } }).createMachine(
    config as never,
  ) as unknown as AnyStateMachine;
}

/** A server: a hub with sessions, many ways back, a parallel state inside. */
export function serverMachine(): AnyStateMachine {
  const busy = () => each('device.hello device.report operator.deliver owner.register', refuse);
  const config = {
    id: 'server',
    initial: 'idle',
    on: each('attacker.noise', ignore),
    states: {
      idle: {
        meta: { clause: '5.1' },
        on: {
          'device.hello': [
            guarded('isRegistered', 'resolving', '1-s01'),
            guarded('isPending', 'resolving', '1-s02'),
            refuse('1-s03'),
          ],
          'owner.register': stay('1-s04'),
          ...each('device.report operator.deliver timer.sessionExpired', ignore),
        },
      },
      resolving: {
        on: {
          'registry.found': to('serving', '1-s05'),
          'registry.missing': to('idle', '1-s06'),
          'timer.sessionExpired': to('idle', '1-s07'),
          ...busy(),
        },
      },
      serving: {
        type: 'parallel' as const,
        meta: { clause: '5.2' },
        on: { 'timer.sessionExpired': to('idle', '1-s07'), 'operator.abort': to('aborted', '1-s08') },
        states: {
          session: {
            initial: 'open',
            states: {
              open: {
                on: { 'device.info': [guarded('attestationIsFresh', 'relayed', '2-s01'), { ...refuse('2-s02') }] },
              },
              relayed: {
                on: { 'operator.deliver': to('authorised', '2-s03'), 'operator.refuse': to('closed', '2-s04') },
              },
              authorised: { on: { 'device.request': to('downloading', '2-s05') } },
              downloading: {
                on: {
                  'device.next': [guarded('isLast', 'awaitingReport', '2-s06'), stay('2-s07')],
                  'device.lost': to('authorised', '2-s08'),
                },
              },
              awaitingReport: {
                on: { 'device.report': to('closed', '2-s09'), ...each('device.next operator.deliver', refuse) },
              },
              closed: { on: each('device.next operator.deliver device.report', ignore) },
            },
          },
          contact: {
            initial: 'fresh',
            states: {
              fresh: { on: { 'timer.contactExpired': to('stale', '2-s10') } },
              stale: { on: { 'device.ping': to('fresh', '2-s11'), 'device.request': to('fresh', '2-s12') } },
            },
          },
        },
      },
      aborted: { on: { 'owner.retry': to('resolving', '3-s01'), 'owner.forget': to('idle', '3-s02'), ...busy() } },
    },
  };
  return setup({
    guards: { isRegistered: () => true, isPending: () => true, attestationIsFresh: () => true, isLast: () => true },
  }).createMachine(config as never) as unknown as AnyStateMachine;
}

export const fixtures = { download: downloadMachine, parallel: parallelMachine, server: serverMachine };
