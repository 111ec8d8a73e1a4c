/**
 * What is claimed of a change under the owner's word (T2, T3) besides everything that is claimed of one in T1.
 * Source: TR 33.812, clauses 5.1.3.7.2 and 5.1.3.7.4.2; AMB-15, DEC-48, DEC-81 to DEC-84.
 */
import type { AgEf, Always, Property, Sometimes, View } from '../../conformance/explore/index.js';
import { NOTICE_ATTEMPTS } from '../roles/m2me/setup.js';
import { moveName, type Intent } from './ghost.js';
import { activeOperator, drfOf, inService, serves, treOf } from './views.js';

type IntentView = View<Intent>;

const always = (id: string, says: string, refs: readonly string[], holds: (view: IntentView) => boolean) =>
  ({ kind: 'always', id, says, refs, holds }) satisfies Always<Intent>;

const sometimes = (id: string, says: string, refs: readonly string[], holds: (view: IntentView) => boolean) =>
  ({ kind: 'sometimes', id, says, refs, holds }) satisfies Sometimes<Intent>;

/** What the word of the owner may do. */
export const underOwner: readonly Property<Intent>[] = [
  always(
    'G-07e',
    'An operator is announced at the DRF for a change of a device of T2 or T3 only as its owner has agreed.',
    ['G-07', 'G-17', 'DEC-47', 'DEC-81', 'TR33812-5.1.3.7.4.2-s01d'],
    (view) => {
      const { pending, current, epoch } = drfOf(view);
      if (pending === null || current === null) return true;
      return view.ghost.agreed.includes(moveName({ oldSho: current, newSho: pending, epoch }));
    },
  ),
  always(
    'G-14d',
    'The device goes on without the old operator only when all notices have been sent and none was answered in time.',
    ['G-14', 'DEC-48', 'DEC-83'],
    (view) => !view.role('m2me').matches('changing.goingOn') || view.ghost.unanswered === NOTICE_ATTEMPTS,
  ),
];

/** No other than the subscriber and the owner has a say once both have spoken (7.2-p06). */
export const noVeto: AgEf<Intent> = {
  kind: 'agEf',
  id: 'G-17',
  says: 'From every state in which the token is with the new operator, its service can be reached, whatever the old one answers.',
  refs: ['G-17', 'DEC-48', 'TR33812-5.1.3.7.2-p06', 'TR33812-5.1.3.7.4.2-s01d'],
  from: (view) => view.role('subscriber').matches('transferring'),
  goal: (view) => inService(view) && activeOperator(view) === 'B',
  withoutFaults: true,
};

/** The change does not need an answer of the old operator, which hears of it by the RO at the latest. */
export const unansweredEnd = sometimes(
  'V11-unanswered',
  'The change ends in the service of B though A has acknowledged nothing, and A is told by the RO.',
  ['DEC-48', 'DEC-83', 'TR33812-5.1.3.7.2-p06'],
  (view) =>
    view.quiet &&
    view.ghost.passedOver === 'A' &&
    inService(view) &&
    activeOperator(view) === 'B' &&
    drfOf(view).current === 'B' &&
    view.role('shoA').matches('contract.released'),
);

/** And back, when the new one does not answer either. */
export const unansweredReturn = sometimes(
  'V11-unheard',
  'A device that went on unanswered and found no network is back in the service of A, which acknowledges a cancel of what it had not heard of.',
  ['DEC-84', 'DEC-53', 'TR33812-5.1.3.7.4.2-n16b'],
  (view) =>
    view.quiet &&
    view.ghost.reverted &&
    view.ghost.acked.length === 0 &&
    inService(view) &&
    activeOperator(view) === 'A' &&
    serves(view, 'A') &&
    treOf(view).tid === 0 &&
    view.role('shoB').matches('contract.noContract'),
);
