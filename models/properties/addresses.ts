/**
 * What is claimed of addresses that a network names: a wrong one costs a try and nothing else. Source: TR 33.812,
 * clause
 * 5.1.3.3.2.1; GOALS: G-05, A-03; DEC-210, DEC-211.
 *
 * The ghost has what the device was told, whom it called, and whose bootstrap message its TRE followed; nobody's guard
 * is asked.
 */
import type { Always, Ghost, Property, Sometimes } from '../../conformance/explore/index.js';
import type { NamedServer } from '../messages/symbols.js';
import { discoveredGhost, type Discovered } from './non3gpp.js';
import type { Confinement } from './properties.js';
import { inService } from './views.js';

/** Besides the rest: addresses, and what came of them. */
export interface Found extends Discovered {
  /** What the device has been told that is no address of the DRF, after it had asked. */
  readonly misled: readonly Exclude<NamedServer, 'drf'>[];
  /** How often it has asked since it last asked for access; beyond what is allowed it is not counted. */
  readonly lookups: number;
  /** Whether it has called whoever is at a wrong address. */
  readonly calledElsewhere: boolean;
  /** Whether its TRE has opened a session for a bootstrap message that the DRF did not make. */
  readonly openedForStranger: boolean;
}

export const foundGhost: Ghost<Found> = {
  initial: { ...discoveredGhost.initial, misled: [], lookups: 0, calledElsewhere: false, openedForStranger: false },
  next(ghost, step) {
    let next = discoveredGhost.next(ghost, step) as Found;
    const { role, event, outputs } = step;
    if (role === 'tre' && event.type === 'm2me.openSession' && event['signedBy'] !== 'drf')
      if (outputs.some(({ msg }) => msg.type === 'tre.sessionOpened')) next = { ...next, openedForStranger: true };
    if (role !== 'm2me') return next;
    if (event.type === 'icsp.addresses' && next.lookups > 0 && event['server'] !== 'drf') {
      const server = event['server'] as Exclude<NamedServer, 'drf'>;
      if (!next.misled.includes(server)) next = { ...next, misled: [...next.misled, server].toSorted() };
    }
    for (const { to, msg } of outputs) {
      if (msg.type === 'm2me.requestAccess') next = { ...next, lookups: 0 };
      if (msg.type === 'm2me.resolve') next = { ...next, lookups: Math.min(next.lookups + 1, 3) };
      if (to === 'elsewhere') next = { ...next, calledElsewhere: true };
    }
    return next;
  },
};

/** Until its bootstrap message comes a device goes where the network sends it. */
export const WITH_ADDRESSES: Confinement = {
  id: 'G-18k',
  says: 'Until its MCIM is activated the device sends to the provider, to DRF and DPF, and to whom the provider calls the DRF.',
  refs: ['TR33812-5.1.3.3.2.1-r14', 'TR33812-5.1.3.3.2.1-o16', 'DEC-210'],
  ports: ['icsp', 'drf', 'dpf', 'tre', 'elsewhere'],
};

/** Whatever is named. */
export const untrusted: readonly Always<Found>[] = [
  {
    kind: 'always',
    id: 'G-05k',
    says: 'Whatever server a network names, the device follows no bootstrap message but that of the DRF.',
    refs: ['G-05', 'G-12', 'TR33812-5.1.3.3.2.1-o16', 'DEC-210'],
    holds: (view) => !view.ghost.openedForStranger,
  },
  {
    kind: 'always',
    id: 'G-16k',
    says: 'One access is asked for an address twice at most.',
    refs: ['G-16', 'TR33812-5.1.3.3.2.1-o16', 'DEC-211'],
    holds: (view) => view.ghost.lookups <= 2,
  },
];

/** What the factory has configured. */
export const preconfigured: Always<Found> = {
  kind: 'always',
  id: 'G-05l',
  says: 'A device with an address from the factory asks no network for one, and calls nobody that a network names.',
  refs: ['TR33812-5.1.3.3.2.1-o18', 'DEC-210'],
  holds: (view) => view.ghost.lookups === 0 && !view.ghost.calledElsewhere,
};

const found = (id: string, says: string, misled: (ghost: Found) => boolean): Sometimes<Found> => ({
  kind: 'sometimes',
  id,
  says,
  refs: ['TR33812-5.1.3.3.2.1-o16', 'DEC-210', 'DEC-211'],
  holds: (view) => view.quiet && inService(view) && misled(view.ghost),
});

/** The ends: after each way of being misled. */
export const foundEnds: readonly Property<Found>[] = [
  found(
    'V22-found',
    'The address comes from the network, and first provisioning ends in service.',
    ({ misled }) => misled.length === 0,
  ),
  found(
    'V22-wrong',
    'After a wrong address, which has been called, first provisioning ends in service all the same.',
    ({ misled, calledElsewhere }) => misled.includes('elsewhere') && calledElsewhere,
  ),
  found(
    'V22-missing',
    'After an answer without an address first provisioning ends in service all the same.',
    ({ misled }) => misled.includes('none'),
  ),
  found(
    'V22-contradicting',
    'After two addresses that differ first provisioning ends in service all the same.',
    ({ misled }) => misled.includes('contradicting'),
  ),
];

export const preconfiguredEnd: Sometimes<Found> = {
  kind: 'sometimes',
  id: 'V22-configured',
  says: 'With an address from the factory first provisioning ends in service, with no network asked for one.',
  refs: ['TR33812-5.1.3.3.2.1-o18'],
  holds: (view) => view.quiet && inService(view) && view.ghost.lookups === 0,
};
