/**
 * What is claimed of the data of applications: where it leaves the device, and where a network lets it through. Source:
 * TR 33.812, clauses 5.1.3.3.2.1, 5.1.3.3.2.2 and 5.1.3.5.5; GOALS: G-18, A-29; DEC-170 to DEC-172.
 *
 * The ghost has what was sent over which access, and what had been settled; nobody's guard is asked.
 */
import type { Always, Ghost, Property, Sometimes } from '../../conformance/explore/index.js';
import type { ApplicationObject, Datagram, NetworkParameters, Serial } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import type { Confinement } from './properties.js';
import { inService } from './views.js';

/** Besides the rest: what has passed where. */
export interface Sent extends Intent {
  /** Whether the VNO has given restricted access: what it carries from then on is to be for provisioning. */
  readonly restricted: boolean;
  /** Whether operator A has settled that its contracts name peers and access points. */
  readonly limited: boolean;
  /** What has happened that should not, and what has that should be possible. */
  readonly passed: readonly Passage[];
}

/** By the property that looks for it. */
type Passage =
  | 'strangeOverFirstAccess'
  | 'unnamedFromDevice'
  | 'unnamedThroughOperator'
  | 'strangeThroughRestriction'
  | 'provisioningThroughRestriction'
  | 'namedThroughLimit';

export const sentGhost: Ghost<Sent> = {
  initial: { ...nothingMeant, restricted: false, limited: false, passed: [] },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Sent;
    const { role, event, outputs } = step;
    if (event.type === 'principal.limitPeers' && role === 'shoA' && !next.limited) next = { ...next, limited: true };
    for (const { to, msg } of outputs) {
      if (msg.type === 'vno.attachAccept') {
        const restricted = msg['connectivity'] === 'restricted';
        if (restricted !== next.restricted) next = { ...next, restricted };
      }
      for (const passage of passagesOf(role, to, msg, next))
        if (!next.passed.includes(passage)) next = { ...next, passed: [...next.passed, passage].toSorted() };
    }
    return next;
  },
};

function passagesOf(
  role: string,
  to: string,
  msg: { readonly type: string },
  { restricted, limited }: Sent,
): Passage[] {
  if (!msg.type.endsWith('.datagram')) return [];
  const { peer, apn } = msg as unknown as Datagram;
  const isProvisioning = peer === 'dpf';
  const isUnnamed = peer === 'stranger' || apn === 'internet';
  const found: Passage[] = [];
  if (role === 'm2me') {
    if ((to === 'vno' || to === 'icsp') && !isProvisioning) found.push('strangeOverFirstAccess');
    if (to === 'shoA' && limited && isUnnamed) found.push('unnamedFromDevice');
  }
  if (role === 'vno' && restricted)
    found.push(isProvisioning ? 'provisioningThroughRestriction' : 'strangeThroughRestriction');
  if (role === 'shoA' && limited) found.push(isUnnamed ? 'unnamedThroughOperator' : 'namedThroughLimit');
  return found;
}

/** Besides the rest: what has become of the applications. */
export interface Loaded extends Intent {
  /** Version that the device has acknowledged last. */
  readonly loadedVer: Serial;
  /** Whether a package of the DPF has named an endpoint. */
  readonly endpointNamed: boolean;
  /** Whether the device has taken what it should not: forged, older, or from an endpoint that nobody has named. */
  readonly wrong: readonly ('forged' | 'older' | 'unnamed')[];
  /** Over which access the endpoint has managed the applications. */
  readonly managed: readonly ('first' | 'service')[];
}

export const loadedGhost: Ghost<Loaded> = {
  initial: { ...nothingMeant, loadedVer: 0, endpointNamed: false, wrong: [], managed: [] },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Loaded;
    const { role, event, outputs } = step;
    if (role === 'dpf' && outputs.some(({ msg }) => msg.type === 'dpf.application' && msg['endpoint'] === true))
      if (!next.endpointNamed) next = { ...next, endpointNamed: true };
    if (role !== 'm2me' || !outputs.some(({ msg }) => msg.type === 'm2me.applicationAck')) return next;
    const { ver, signedBy } = event as unknown as ApplicationObject;
    const wrong = new Set(next.wrong);
    if (signedBy === 'rogue') wrong.add('forged');
    if (ver < next.loadedVer) wrong.add('older');
    const isManager = event.type === 'manager.application';
    if (isManager && !next.endpointNamed) wrong.add('unnamed');
    const managed = new Set(next.managed);
    if (isManager) managed.add(step.before.matches('initial') ? 'first' : 'service');
    return { ...next, loadedVer: ver, wrong: [...wrong].toSorted(), managed: [...managed].toSorted() };
  },
};

/** Over the first access the endpoint is a peer as well, once it has been named (AMB-04). */
export const withEndpoint: Confinement = {
  id: 'G-18h',
  says: 'While the PCID is the identity in use, the device sends to VNO, DPF and TRE, and to the endpoint that is named.',
  refs: ['TR33812-5.1.3.3.2.1-r14', 'TR33812-5.1.3.3.2.1-o25', 'AMB-04'],
  ports: ['vno', 'dpf', 'tre', 'manager'],
};

const managedOver = (access: 'first' | 'service', says: string): Sometimes<Loaded> => ({
  kind: 'sometimes',
  id: `V19-managed-${access}`,
  says,
  refs: ['TR33812-5.1.3.3.2.1-o25', 'TR33812-5.1.3.3.2.1-r26', 'TR33812-5.1.3.4.3-r09'],
  holds: (view) => view.quiet && inService(view) && view.ghost.managed.includes(access),
});

export const management: readonly Property<Loaded>[] = [
  {
    kind: 'always',
    id: 'G-06e',
    says: 'No version of an application replaces a newer one, and none runs that no manager of the device has signed.',
    refs: ['G-06', 'TR33812-5.1.3.4.3-r09', 'DEC-173'],
    holds: (view) => !view.ghost.wrong.includes('older') && !view.ghost.wrong.includes('forged'),
  },
  {
    kind: 'always',
    id: 'G-18f',
    says: 'Besides the DPF nobody manages the applications of the device but an endpoint that a package of the DPF has named.',
    refs: ['G-18', 'TR33812-5.1.3.3.2.1-o25', 'AMB-04', 'DEC-173'],
    holds: (view) => !view.ghost.wrong.includes('unnamed'),
  },
  managedOver(
    'first',
    'The endpoint manages applications over the first access, and first provisioning ends in service.',
  ),
  managedOver('service', 'The endpoint manages applications in service, as over the first access.'),
];

const never = (passage: Passage, id: string, says: string, refs: readonly string[]): Always<Sent> => ({
  kind: 'always',
  id,
  says,
  refs,
  holds: (view) => !view.ghost.passed.includes(passage),
});

/** What the device sees to itself. */
export const confinement: readonly Property<Sent>[] = [
  never(
    'strangeOverFirstAccess',
    'G-18b',
    'Over the first access nothing leaves the device but for those who provision it, whatever its applications want.',
    ['G-18', 'TR33812-5.1.3.3.2.1-r14', 'AMB-04', 'DEC-170'],
  ),
  never(
    'unnamedFromDevice',
    'G-18c',
    'Where the contract names peers and access points, nothing leaves the device in service for others.',
    ['TR33812-5.1.3.3.2.2-o02', 'TR33812-5.1.3.3.2.2-o03', 'DEC-172'],
  ),
];

/** What the networks see to, whatever the device does. */
export const inNetworks: readonly Property<Sent>[] = [
  never(
    'unnamedThroughOperator',
    'G-18d',
    'Where the contract names peers and access points, the network carries nothing to others, whatever the device sends.',
    ['TR33812-5.1.3.3.2.2-o02', 'TR33812-5.1.3.3.2.2-o03', 'DEC-172'],
  ),
  never(
    'strangeThroughRestriction',
    'G-18e',
    'A VNO that has given restricted access carries nothing but for those who provision, whatever the device sends.',
    ['G-18', 'TR33812-5.1.3.5.5-o04', 'DEC-171'],
  ),
];

export const serviceCarries: Sometimes<Sent> = {
  kind: 'sometimes',
  id: 'V19-service',
  says: 'In service under a contract that names peers, what is sent to one of them is carried.',
  refs: ['TR33812-5.1.3.3.2.2-o02', 'TR33812-5.1.3.3.2.2-o03'],
  holds: (view) => view.quiet && inService(view) && view.ghost.passed.includes('namedThroughLimit'),
};

export const restrictedServes: Sometimes<Sent> = {
  kind: 'sometimes',
  id: 'V19-restricted',
  says: 'Over restricted access what is sent to those who provision is carried, and first provisioning ends in service.',
  refs: ['TR33812-5.1.3.5.5-o04', 'TR33812-5.1.3.3.2.1-r14'],
  holds: (view) => view.quiet && inService(view) && view.ghost.passed.includes('provisioningThroughRestriction'),
};

/** Besides the rest: what has become of network parameters. */
export interface Parameterised extends Intent {
  /** Version in use, as the device has acknowledged it last. */
  readonly parametersVer: Serial;
  /** What the device has done that it should not: used what is forged or older, or turned to the TRE for it. */
  readonly misused: readonly ('forged' | 'older' | 'touchedTre')[];
}

export const parameterGhost: Ghost<Parameterised> = {
  initial: { ...nothingMeant, parametersVer: 0, misused: [] },
  next(ghost, step) {
    const next = intentGhost.next(ghost, step) as Parameterised;
    const { role, event, outputs } = step;
    if (role !== 'm2me' || event.type !== 'sho.parameters') return next;
    const misused = new Set(next.misused);
    if (outputs.some(({ to }) => to === 'tre')) misused.add('touchedTre');
    let { parametersVer } = next;
    if (outputs.some(({ msg }) => msg.type === 'm2me.parametersAck')) {
      const { ver, signedBy } = event as unknown as NetworkParameters;
      if (signedBy !== 'A') misused.add('forged');
      if (ver < parametersVer) misused.add('older');
      parametersVer = ver;
    }
    return { ...next, parametersVer, misused: [...misused].toSorted() };
  },
};

export const parameters: readonly Property<Parameterised>[] = [
  {
    kind: 'always',
    id: 'G-06g',
    says: 'No network parameters replace newer ones, and none are used that the operator in service has not signed.',
    refs: ['G-06', 'TR33812-5.1.3.3.2.2-o04', 'DEC-212'],
    holds: (view) => !view.ghost.misused.includes('older') && !view.ghost.misused.includes('forged'),
  },
  {
    kind: 'always',
    id: 'G-07p',
    says: 'Network parameters leave the slots of the TRE alone.',
    refs: ['G-07', 'TR33812-5.1.3.3.2.2-o04', 'DEC-212'],
    holds: (view) => !view.ghost.misused.includes('touchedTre'),
  },
  {
    kind: 'sometimes',
    id: 'V19-parameters',
    says: 'The operator provisions parameters in service, and updates them, apart from the MCIM.',
    refs: ['TR33812-5.1.3.3.2.2-o04', 'DEC-212'],
    holds: (view) => view.quiet && inService(view) && view.ghost.parametersVer === 2,
  },
];
