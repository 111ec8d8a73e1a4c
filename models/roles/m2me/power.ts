/**
 * Without power, and from the power on to the journal of the TRE. Source: TR 33.812, clauses 5.1.3.3.4, 5.1.3.5.3,
 * 5.1.3.5.8.
 */
import { assign } from 'xstate';
import { configuresChange } from './change-policy.js';
import { preconfigures } from './preconfigured.js';
import { withoutApplications } from './traffic.js';
import { attachInitially, attachWith, command, m2meSetup, pcidOf, requestAccess } from './setup.js';
import { does, ignores } from '../statement.js';

const withoutPower = ignores('A device without power has none to lose.', 'DEC-57');

export const inFactory = m2meSetup.createStateConfig({
  description: 'The device is being made.',
  meta: { clause: '5.1.3.5.3' },
  tags: ['off'],
  on: {
    'supplier.configure': {
      target: 'loading',
      actions: [
        assign({ preconfigured: ({ event }) => event.addresses !== 'none' }),
        {
          type: 'send',
          params: ({ event: { addresses: _host, ...loaded } }) => command({ ...loaded, type: 'm2me.loadFactory' }),
        },
      ],
      ...does('The credentials go into the TRE.', '5.8-r11', '3.4-r02', '4.1-r07'),
    },
    'env.powerCut': withoutPower,
    'principal.sendData': withoutApplications,
    'sho.parameters': withoutApplications,
    'principal.registerIms': withoutApplications,
    'dpf.application': withoutApplications,
    'manager.application': withoutApplications,
  },
});

export const loading = m2meSetup.createStateConfig({
  description: 'The TRE takes the credentials.',
  meta: { clause: '5.1.3.5.8' },
  tags: ['off'],
  on: {
    'tre.factoryLoaded': {
      target: 'off',
      actions: {
        type: 'send',
        params: ({ event }) => ({ to: 'supplier', msg: { type: 'm2me.configured', devId: event.devId } }),
      },
      ...does('The device is ready to leave the factory.', '3.4-r01', '3.4-r02'),
    },
    'env.powerCut': withoutPower,
    'principal.sendData': withoutApplications,
    'sho.parameters': withoutApplications,
    'principal.registerIms': withoutApplications,
    'dpf.application': withoutApplications,
    'manager.application': withoutApplications,
  },
});

export const off = m2meSetup.createStateConfig({
  description: 'Made, supplied, and not yet switched on.',
  meta: { clause: '5.1.3.3.4' },
  tags: ['off'],
  on: {
    'subscriber.powerOn': {
      target: 'booting',
      actions: { type: 'send', params: command({ type: 'm2me.boot' }) },
      ...does('Switched on, the M2ME asks the TRE where it stands.', 'AMB-27'),
    },
    'principal.preconfigureSho': preconfigures,
    'principal.configureChange': configuresChange,
    'env.powerCut': withoutPower,
    'principal.sendData': withoutApplications,
    'sho.parameters': withoutApplications,
    'principal.registerIms': withoutApplications,
    'dpf.application': withoutApplications,
    'manager.application': withoutApplications,
  },
});

export const dark = m2meSetup.createStateConfig({
  description: 'The power is cut.',
  meta: { clause: '5.1.3.7.4.2' },
  tags: ['off'],
  on: {
    'env.powerRestored': {
      target: 'booting',
      actions: { type: 'send', params: command({ type: 'm2me.boot' }) },
      ...does('With power again, the M2ME asks the TRE where it stands.', '7.4.2-s10c', 'AMB-27', 'DEC-57'),
    },
    'env.powerCut': withoutPower,
    'principal.sendData': withoutApplications,
    'sho.parameters': withoutApplications,
    'principal.registerIms': withoutApplications,
    'dpf.application': withoutApplications,
    'manager.application': withoutApplications,
  },
});

export const booting = m2meSetup.createStateConfig({
  description: 'The TRE recovers from its journal.',
  meta: { clause: '5.1.3.7.4.2' },
  on: {
    'tre.bootState': [
      {
        guard: 'journalSaysPristineWithoutPcid',
        target: 'initial.connecting',
        actions: [
          assign({ access: 'non3gpp', old: ({ event }) => event.old }),
          { type: 'send', params: requestAccess },
        ],
        ...does(
          'Without an MCIM in use and without a PCID the M2ME asks a non-3GPP provider for access.',
          '6.4-r01',
          '3.2.1-o05',
          'DEC-95',
        ),
      },
      {
        guard: 'journalSaysFailedWithoutPcid',
        target: 'initial.connecting',
        actions: [assign({ access: 'non3gpp', owed: 'installFailed' }), { type: 'send', params: requestAccess }],
        ...does(
          'With a failed installation unreported the M2ME asks the non-3GPP provider for access to report.',
          'DEC-237',
          '6.4-r01',
          'AMB-13',
          'AMB-23',
          'DEC-95',
        ),
      },
      {
        guard: 'journalSaysInstalledWithoutPcid',
        target: 'initial.connecting',
        actions: [assign({ access: 'non3gpp', owed: 'success' }), { type: 'send', params: requestAccess }],
        ...does(
          'With an MCIM installed and unreported the M2ME asks the non-3GPP provider for access to report.',
          '6.4-r05',
          'DEC-44',
          'AMB-13',
          'DEC-95',
        ),
      },
      {
        guard: 'journalSaysPristine',
        target: 'initial',
        actions: [
          assign({ pcid: ({ event }) => pcidOf(event.identity), old: ({ event }) => event.old }),
          { type: 'send', params: attachInitially },
        ],
        ...does(
          'Without an MCIM in use the M2ME attaches to a visited network with its PCID.',
          '6.3-s01a',
          '6.3-s01b',
          '3.2.1-r02',
          '3.2.1-o04',
          '3.1-r02',
        ),
      },
      {
        guard: 'journalSaysFailed',
        target: 'initial',
        actions: [
          assign({ owed: 'installFailed', pcid: ({ event }) => pcidOf(event.identity) }),
          { type: 'send', params: attachInitially },
        ],
        ...does(
          'With a failed installation unreported the M2ME attaches with its PCID to report.',
          'DEC-237',
          '7.4.2-s15b',
          'AMB-13',
          'AMB-23',
          'AMB-24',
        ),
      },
      {
        guard: 'journalSaysInstalled',
        target: 'initial',
        actions: [
          assign({ owed: 'success', pcid: ({ event }) => pcidOf(event.identity) }),
          { type: 'send', params: attachInitially },
        ],
        ...does(
          'With an MCIM installed and unreported the M2ME attaches with its PCID to report.',
          'DEC-44',
          'AMB-13',
          '6.3-s18',
        ),
      },
      {
        guard: 'journalSaysActive',
        target: 'operational',
        actions: [
          assign({ operator: ({ event }) => operatorOf(event.identity), configuredSho: null }),
          { type: 'send', params: ({ context }) => attachWith(context.operator) },
        ],
        ...does('The M2ME attaches with the MCIM in use.', '3.2.2-r01', '6.3-r20', 'AMB-27'),
      },
      {
        guard: 'journalSaysIntent',
        target: 'operational',
        actions: [
          assign({ operator: ({ event }) => operatorOf(event.identity), resumesChange: true }),
          { type: 'send', params: ({ context }) => attachWith(context.operator) },
        ],
        ...does('With a change meant, the M2ME attaches with the old MCIM and goes on.', 'AMB-21', 'DEC-50', 'AMB-27'),
      },
      {
        guard: 'journalSaysSwapped',
        target: 'confirming.activating',
        actions: [
          assign({ old: ({ event }) => event.old }),
          { type: 'send', params: command({ type: 'm2me.activate', ack: null }) },
        ],
        ...does('With the MCIMs swapped, the M2ME has the new one activated.', 'AMB-22', '7.4.2-s14', 'AMB-27'),
      },
      {
        guard: 'journalSaysUnconfirmed',
        target: 'confirming.requesting',
        actions: [
          assign({
            operator: ({ event }) => operatorOf(event.identity),
            old: ({ event }) => event.old,
            attempt: 1,
          }),
          { type: 'send', params: ({ context }) => attachWith(context.operator) },
        ],
        ...does(
          'With the new MCIM unconfirmed, the M2ME attaches with it under the fallback timer.',
          'AMB-25',
          '7.4.2-n16b',
          'AMB-27',
        ),
      },
      {
        guard: 'journalSaysReported',
        target: 'operational',
        actions: [
          assign({
            operator: ({ event }) => operatorOf(event.identity),
            old: ({ event }) => event.old,
            owed: 'success',
          }),
          { type: 'send', params: ({ context }) => attachWith(context.operator) },
        ],
        ...does(
          'With success reported and unacknowledged, the M2ME attaches with the new MCIM and reports again.',
          'DEC-63',
          'AMB-13',
          'AMB-27',
        ),
      },
      {
        guard: 'journalSaysCancelling',
        target: 'returning',
        actions: [
          assign({
            operator: ({ event }) => operatorOf(event.identity),
            old: ({ event }) => operatorOf(event.identity),
            owed: 'reverted',
          }),
          { type: 'send', params: ({ context }) => attachWith(context.operator) },
        ],
        ...does(
          'With a cancel unacknowledged, the M2ME attaches with the old MCIM and cancels again.',
          'DEC-53',
          'AMB-21',
          'AMB-27',
        ),
      },
    ],
  },
});

/** The operator behind an identity that is an MCIM. */
function operatorOf(identity: string): 'A' | 'B' | null {
  return identity === 'A' || identity === 'B' ? identity : null;
}
