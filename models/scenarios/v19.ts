/**
 * V19: V1 with applications on the device that send, at any time and to anybody. Source: TR 33.812, clauses
 * 5.1.3.3.2.1,
 * 5.1.3.3.2.2 and 5.1.3.5.5.
 *
 * In a part of its own the applications are managed, by the DPF and by an endpoint that a package names (5.1.3.4.3).
 * Network and operator may each have settled, before the device came, what it reaches. One part more has a device whose
 * M2ME does not look at what it sends, so that the networks alone keep it to that; one is over non-3GPP access.
 */
import type { ChannelOverride, Composition, Fact, RoleInstance, Stimulus } from '../../conformance/explore/index.js';
import type { Apn, Peer } from '../messages/symbols.js';
import {
  confinement,
  inNetworks,
  loadedGhost,
  management,
  parameterGhost,
  parameters,
  restrictedServes,
  sentGhost,
  serviceCarries,
  withEndpoint,
  type Loaded,
  type Parameterised,
  type Sent,
} from '../properties/traffic.js';
import { initialEnd, noStranding, safety } from '../properties/properties.js';
import { carelessM2me } from '../roles/misbehaving.js';
import { beyond } from '../roles/beyond.js';
import { noFaults, power } from './network.js';
import { v4 } from './non3gpp.js';
import { v1 } from './v1.js';

const outside: RoleInstance = { name: 'beyond', machine: beyond };

/** What is carried leaves the composition at once, so that it takes no room in a run. */
const leaving = (...ports: readonly string[]): readonly ChannelOverride[] =>
  ports.map((from) => ({ from, to: 'beyond', lossy: false, urgent: 'atomic' }));

const sends = (peer: Peer, apn: Apn): Stimulus => ({
  id: `an application sends to ${peer} by ${apn}`,
  to: 'm2me',
  event: { type: 'principal.sendData', peer, apn },
  budget: 'data',
});

const applications: readonly Stimulus[] = [
  sends('dpf', 'm2m'),
  sends('server', 'm2m'),
  sends('stranger', 'm2m'),
  sends('server', 'internet'),
];

const settlements: readonly Stimulus[] = [
  { id: 'the VNO restricts', to: 'vno', event: { type: 'principal.restrict' }, budget: 'restriction' },
  { id: 'A limits the peers', to: 'shoA', event: { type: 'principal.limitPeers' }, budget: 'limit' },
];

/** First provisioning, and service, with applications that send. */
export const v19: Composition<Sent> = {
  ...v1,
  name: 'V19',
  roles: [...v1.roles, outside],
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...(v1.channels?.overrides ?? []), ...leaving('vno', 'shoA')],
  },
  budgets: { ...noFaults, powerCut: 1, tryAgain: 0, data: 2, restriction: 1, limit: 1 },
  facts: power,
  stimuli: [...settlements, ...(v1.stimuli ?? []), ...applications],
  ghost: sentGhost,
  properties: [...v1.properties, ...confinement, ...inNetworks, serviceCarries, restrictedServes],
};

/** The same with a device that sends whatever it is given. */
export const v19Careless: Composition<Sent> = {
  ...v19,
  roles: v19.roles.map((role) => (role.name === 'm2me' ? { ...role, machine: carelessM2me } : role)),
  budgets: { ...noFaults, data: 2, restriction: 1, limit: 1 },
  properties: [...v1.properties, ...inNetworks, serviceCarries, restrictedServes],
};

/** Over open non-3GPP access the device alone keeps itself to provisioning. */
export const v19OverNon3gpp: Composition<Sent> = {
  ...v4,
  name: 'V19',
  roles: [...v4.roles, outside],
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...(v4.channels?.overrides ?? []), ...leaving('icsp', 'shoA')],
  },
  budgets: { ...noFaults, powerCut: 1, data: 2 },
  facts: power,
  stimuli: [...(v4.stimuli ?? []), ...applications],
  ghost: sentGhost,
  properties: confinement,
  accept: (view) => view.role('m2me').hasTag('atRest'),
};

const fromManager = (id: string, ver: number, signedBy: 'owner' | 'rogue', endpoint: boolean): Fact => ({
  id,
  budget: signedBy === 'rogue' ? 'forgery' : 'push',
  to: ['m2me'],
  event: { type: 'manager.application', devId: 'd1', ver, endpoint, signedBy },
});

/** Applications that are managed: by the DPF, by an endpoint of which packages tell, and by somebody who is neither. */
export const v19Managed: Composition<Loaded> = {
  ...v1,
  name: 'V19',
  roles: [...v1.roles, { name: 'manager', machine: beyond }],
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...(v1.channels?.overrides ?? []), { from: 'm2me', to: 'manager', lossy: false, urgent: 'atomic' }],
  },
  budgets: { ...noFaults, tryAgain: 0, load: 2, push: 1, forgery: 1 },
  facts: [
    ...power,
    fromManager('the endpoint updates the applications', 2, 'owner', true),
    fromManager('somebody updates the applications in the name of the endpoint', 3, 'rogue', true),
  ],
  stimuli: [
    ...(v1.stimuli ?? []),
    ...[false, true].map((endpoint) => ({
      id: `the DPF loads an application${endpoint ? ' that names an endpoint' : ''}`,
      to: 'dpf',
      event: { type: 'principal.loadApplication', endpoint },
      budget: 'load',
    })),
  ],
  ghost: loadedGhost,
  properties: [...safety(['A'], withEndpoint), noStranding, initialEnd, ...management],
};

/** An application that is loaded once; lost, doubled and overtaken over a channel with room for it. */
export const v19Loaded: Composition<Loaded> = {
  ...v19Managed,
  channels: { ...v19Managed.channels, default: { capacity: 4, lossy: true } },
  budgets: { ...v19Managed.budgets, loss: 1, duplication: 1, reorder: 1, load: 1, push: 0, forgery: 0 },
  properties: v19Managed.properties.filter(({ kind }) => kind !== 'sometimes'),
};

/** Network parameters that the operator sets up in service, and somebody who does so in its name. */
export const v19Parameters: Composition<Parameterised> = {
  ...v1,
  name: 'V19',
  budgets: { ...noFaults, loss: 1, tryAgain: 0, provision: 2, forgery: 1 },
  facts: [
    {
      id: 'somebody provisions parameters in the name of A',
      budget: 'forgery',
      to: ['m2me'],
      event: { type: 'sho.parameters', shoId: 'A', devId: 'd1', ver: 3, signedBy: 'rogue' },
    },
  ],
  stimuli: [
    ...(v1.stimuli ?? []),
    {
      id: 'A provisions parameters',
      to: 'shoA',
      event: { type: 'principal.provisionParameters' },
      budget: 'provision',
    },
  ],
  ghost: parameterGhost,
  properties: [...safety(['A']), noStranding, initialEnd, ...parameters],
};
