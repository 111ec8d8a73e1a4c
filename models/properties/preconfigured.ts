/**
 * What is claimed of a device whose SHO is configured in advance. Source: TR 33.812, clause 5.1.3.5.3; AMB-14, DEC-221.
 *
 * The ghost has what was configured, whom the DRF has named, and what has left the device; nobody's guard is asked.
 */
import type { Ghost, Property } from '../../conformance/explore/index.js';
import type { ShoId } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { inService, activeOperator } from './views.js';

/** Besides the rest: what was configured, and who has been named since. */
export interface Preconfigured extends Intent {
  readonly configured: ShoId | null;
  /** Operators that the DRF has named in a bootstrap message. */
  readonly named: readonly ShoId[];
  /** Operators to which the device has declared itself. */
  readonly declared: readonly ShoId[];
}

const withOne = (ids: readonly ShoId[], id: ShoId): readonly ShoId[] =>
  ids.includes(id) ? ids : [...ids, id].toSorted();

export const preconfiguredGhost: Ghost<Preconfigured> = {
  initial: { ...nothingMeant, configured: null, named: [], declared: [] },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Preconfigured;
    const { role, event, before, outputs } = step;
    if (role === 'm2me' && event.type === 'principal.preconfigureSho' && before.matches('off'))
      next = { ...next, configured: event['shoId'] as ShoId };
    for (const { msg } of outputs) {
      if (role === 'drf' && msg.type === 'drf.bootstrap')
        next = { ...next, named: withOne(next.named, msg['shoId'] as ShoId) };
      if (role === 'm2me' && msg.type === 'm2me.provisioningInfo')
        next = { ...next, declared: withOne(next.declared, msg['shoId'] as ShoId) };
    }
    return next;
  },
};

export const agreement: readonly Property<Preconfigured>[] = [
  {
    kind: 'always',
    id: 'G-05h',
    says: 'A device whose SHO is configured in advance declares itself to that one and to no other, whoever the DRF names.',
    refs: ['G-05', 'TR33812-5.1.3.5.3-o07', 'AMB-14', 'DEC-221'],
    holds: ({ ghost: { configured, declared } }) =>
      configured === null || declared.every((shoId) => shoId === configured),
  },
  {
    kind: 'always',
    id: 'G-17c',
    says: 'Nobody but the DRF makes a device give up that has an SHO configured: it has named another one then.',
    refs: ['G-17', 'TR33812-5.1.3.5.3-o07', 'DEC-221'],
    holds: (view) => {
      const { configured, named } = view.ghost;
      return !view.role('m2me').matches('initial.aborted') || named.some((shoId) => shoId !== configured);
    },
  },
  {
    kind: 'sometimes',
    id: 'V23-agreed',
    says: 'Where the DRF names the SHO that is configured, first provisioning ends in its service.',
    refs: ['TR33812-5.1.3.5.3-o07', 'AMB-14'],
    holds: (view) => view.quiet && inService(view) && activeOperator(view) === view.ghost.configured,
  },
  {
    kind: 'sometimes',
    id: 'V23-disagreed',
    says: 'Where the DRF names another SHO than is configured, the device has aborted and is with nobody.',
    refs: ['TR33812-5.1.3.5.3-o07', 'AMB-14'],
    holds: (view) =>
      view.quiet &&
      view.role('m2me').matches('initial.aborted') &&
      activeOperator(view) === null &&
      view.ghost.declared.length === 0,
  },
];
