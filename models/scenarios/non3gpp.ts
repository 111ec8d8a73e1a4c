/**
 * V3 and V4: initial provisioning over non-3GPP access, authenticated and open. Source: TR 33.812, clause 5.1.3.6.4.
 *
 * The procedure is that of V1 from the bootstrap message on. Before it the device asks a provider instead of a VNO, and
 * the DRF itself instead of having an ICF ask (AMB-03). In V4 there is no credential for the access at all.
 */
import type { Composition } from '../../conformance/explore/index.js';
import type { InitialCredential } from '../messages/symbols.js';
import {
  discoveredGhost,
  discovery,
  non3gppEnd,
  nothingProved,
  OVER_NON3GPP,
  provedBeforeAccess,
  type Discovered,
} from '../properties/non3gpp.js';
import { noStranding, safety } from '../properties/properties.js';
import { BASE_CONFIGURATION, type PicsConfiguration, type PicsId } from '../requirements/index.js';
import { non3gppChannelsWith, non3gppRoles, power, radioFaults, strangers } from './network.js';
import { timerOrderWithout } from './timers.js';

/** Options of an access by AKA: whoever has none of it has no use for ICF and CCIF either. */
export const OF_AKA: readonly PicsId[] = [
  'PICS_AKA_IN_TRE',
  'PICS_CCIF',
  'PICS_CCIF_HOST',
  'PICS_CCIF_MODE_A',
  'PICS_ICF',
  'PICS_ICF_AV',
  'PICS_ICF_FETCH_CCIF',
];

const claiming = (...options: readonly PicsId[]): PicsConfiguration => [
  ...BASE_CONFIGURATION.filter((option) => option !== 'PICS_BOOT_3GPP' && !OF_AKA.includes(option)),
  'PICS_BOOT_NON3GPP',
  ...options,
];

/** What an implementation claims that has non-3GPP access alone. */
export const NON3GPP_CONFIGURATIONS = {
  V3: claiming('PICS_NON3GPP_AUTH'),
  V4: claiming('PICS_NON3GPP_UNAUTH'),
  /** V4 with addresses from the network, or from the factory. */
  V22: claiming('PICS_NON3GPP_UNAUTH', 'PICS_ADDR_DHCP', 'PICS_ADDR_PRECONF'),
} as const satisfies Readonly<Record<string, PicsConfiguration>>;

const over = (name: string, initial: InitialCredential, access: 'authenticated' | 'open'): Composition<Discovered> => ({
  name,
  roles: non3gppRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: non3gppChannelsWith('shoA') },
  budgets: { ...radioFaults, stranger: 1 },
  facts: [...power, ...strangers],
  stimuli: [
    { id: `the provider gives ${access} access`, to: 'icsp', event: { type: 'principal.provideAccess', access } },
    { id: 'the supplier makes the device', to: 'supplier', event: { type: 'principal.make', initial } },
    { id: 'the subscriber selects A', to: 'subscriber', event: { type: 'principal.selectSho', shoId: 'A' } },
    { id: 'the owner asks to try again', to: 'm2me', event: { type: 'principal.tryAgain' }, budget: 'tryAgain' },
  ],
  timers: { longer: timerOrderWithout('shoB', 'vno') },
  ghost: discoveredGhost,
  properties: [...safety(['A'], OVER_NON3GPP), ...discovery, noStranding],
  accept: (view) => view.role('m2me').hasTag('atRest'),
});

const authenticated = over('V3', 'icsp', 'authenticated');

/** V3: the provider authenticates the device. */
export const v3: Composition<Discovered> = {
  ...authenticated,
  properties: [
    ...authenticated.properties,
    provedBeforeAccess,
    non3gppEnd('V3-end', 'Over authenticated non-3GPP access first provisioning ends in operational service.', [
      'TR33812-5.1.3.3.2.1-r20',
      'TR33812-5.1.3.6.1-r01',
      'TR33812-5.1.3.6.4-r01',
      'TR33812-5.1.3.6.4-o02',
    ]),
  ],
};

const open = over('V4', 'none', 'open');

/** V4: the provider lets whoever asks in, for registering. */
export const v4: Composition<Discovered> = {
  ...open,
  properties: [
    ...open.properties,
    nothingProved,
    non3gppEnd('V4-end', 'Over open access, without any credential for it, first provisioning ends in service.', [
      'TR33812-5.1.3.3.2.1-r20',
      'TR33812-5.1.3.6.1-r01',
      'TR33812-5.1.3.6.4-r01',
      'TR33812-5.1.3.6.4-o03',
      'TR33812-5.1.3.6.4-r04',
    ]),
  ],
};
