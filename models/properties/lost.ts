/**
 * What to say of a device that does not get into service any more, or not to whom it should: the goal in words, and why
 * it is out of reach. Said of the attacks whose claim is about what can still be reached; each reason is a predicate on
 * the states in which their runs end.
 */
import type { Lost, View } from '../../conformance/explore/index.js';
import type { CcifContext } from '../roles/ccif.js';
import type { SubscriberContext } from '../roles/subscriber/setup.js';
import { OPERATORS, activeOperator, drfOf, shoOf, treOf } from './views.js';

const holdsNothing = (view: View): boolean => OPERATORS.every((id) => treOf(view).slots[id] === 'empty');

const initialCredentialHasEnded = (view: View): boolean => (view.role('ccif').context as CcifContext).ended;

const isLetGoByA = (view: View): boolean => view.role('shoA').matches('contract.released');

/** It has none yet, or has withdrawn. */
const hasNoContractWithB = (view: View): boolean => view.role('shoB').matches('contract.noContract');

const isLetInByB = (view: View): boolean => view.role('shoB').matches('network.attached');

/** The TRE holds the MCIM of B, in use, and no other. */
const holdsThatOfB = (view: View): boolean => activeOperator(view) === 'B' && treOf(view).slots.A === 'empty';

export const serviceLost: Lost = {
  goal: 'is the device in service',
  because: [
    {
      says: 'The TRE holds no MCIM, and nobody makes a vector of its initial credential, which has ended.',
      holds: (view) => holdsNothing(view) && initialCredentialHasEnded(view),
    },
    {
      says: 'The DRF names A, which the device has left; the TRE follows nobody but B, whom its instruction named.',
      holds: (view) => treOf(view).boundTo === 'B' && drfOf(view).current === 'A',
    },
    {
      says: 'The TRE holds the MCIM of B alone, whose network does not let it in; that of A was destroyed.',
      holds: (view) => holdsThatOfB(view) && !isLetInByB(view),
    },
    {
      says:
        'B waits for the report of a session that is over, so that it takes none from the device; the MCIM of A was ' +
        'destroyed.',
      holds: (view) =>
        holdsThatOfB(view) &&
        view.role('shoB').matches('contract.provisioning.issued') &&
        shoOf(view, 'B').sid !== treOf(view).sid,
    },
    {
      says: 'A has let the device go and does not let it in; B has no contract for it.',
      holds: (view) => isLetGoByA(view) && hasNoContractWithB(view),
    },
    {
      says: 'A has let the device go and does not let it in; the network of B does not reach it.',
      holds: (view) => isLetGoByA(view) && !isLetInByB(view) && !hasNoContractWithB(view),
    },
  ],
};

/** Of a device whose operator A does not do its part. */
export const leavingLost: Lost = {
  goal: 'is the device in the service of B',
  because: [
    {
      says: 'A serves the device and carries to it nothing of what the RO sends; by no other way anything comes to it.',
      holds: (view) => activeOperator(view) === 'A' && drfOf(view).pending === 'B',
    },
    {
      says: 'A serves the device and gives no token; without one the RO announces no change.',
      holds: (view) => activeOperator(view) === 'A' && drfOf(view).pending === null,
    },
  ],
};

export const otherOperatorLost: Lost = {
  goal: 'is the device in service',
  because: [
    {
      says: 'The MCIM in use is of B, whose network does not let the device in; its subscriber asks for no other.',
      holds: (view) =>
        activeOperator(view) === 'B' &&
        !isLetInByB(view) &&
        (view.role('subscriber').context as SubscriberContext).target === null,
    },
  ],
};
