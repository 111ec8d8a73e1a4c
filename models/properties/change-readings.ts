/**
 * What is claimed under the other readings of a failed installation and of a discarded MCIM. Source: TR 33.812, clause
 * 5.1.3.7.4.2 steps 13 to 15 with the NOTE; AMB-22, AMB-23, DEC-231, DEC-232.
 */
import type { Property, View } from '../../conformance/explore/index.js';
import type { Intent } from './ghost.js';
import { activeOperator, inService, slotsIn } from './views.js';

type IntentView = View<Intent>;

const withA = (view: IntentView): boolean =>
  view.quiet &&
  inService(view) &&
  activeOperator(view) === 'A' &&
  view.role('shoA').matches('contract.serving.idle') &&
  view.role('shoB').matches('contract.noContract');

/** Of a device that stays where an installation fails. */
export const resilience: readonly Property<Intent>[] = [
  {
    kind: 'always',
    id: 'G-16m',
    says: 'A device that is to stay where an installation fails is never without an MCIM again: none in use, one is sealed.',
    refs: ['G-16', 'AMB-23', 'DEC-231', 'DEC-235'],
    holds: (view) => !view.role('tre').matches('pristine') || slotsIn(view, 'sealed').length === 1,
  },
  {
    kind: 'sometimes',
    id: 'V28-stays',
    says: 'After a failed installation the device is in the service of A, and both operators know.',
    refs: ['AMB-23', 'DEC-231', 'TR33812-5.1.3.7.4.2-s15a'],
    holds: (view) => view.ghost.installFailed && withA(view),
  },
];

/** Of a device without a way back. */
export const finality: readonly Property<Intent>[] = [
  {
    kind: 'always',
    id: 'G-10i',
    says: 'Where there is no way back nothing of the old MCIM is in the device from the swap on: it is never sealed.',
    refs: ['G-10', 'AMB-22', 'DEC-232', 'TR33812-5.1.3.7.4.2-s13a'],
    holds: (view) => slotsIn(view, 'sealed').length === 0,
  },
  {
    kind: 'always',
    id: 'G-10j',
    says: 'Where there is no way back the device never gives up an MCIM that it has swapped for the old one.',
    refs: ['G-10', 'DEC-232', 'TR33812-5.1.3.7.4.2-n16b'],
    holds: (view) => !view.ghost.reverted,
  },
  {
    kind: 'always',
    id: 'G-10k',
    says: 'From the swap to the commit the new MCIM is the only one there is.',
    refs: ['G-10', 'AMB-22', 'DEC-232'],
    holds: (view) =>
      !['swapped', 'unconfirmed', 'reported'].some((state) => view.role('tre').matches(state)) ||
      [...slotsIn(view, 'active'), ...slotsIn(view, 'installed')].join() === 'B',
  },
];

/** The claims of a change that speak of the sealed slot. */
export const OF_THE_SEALED: readonly string[] = ['G-10c', 'G-10f'];
