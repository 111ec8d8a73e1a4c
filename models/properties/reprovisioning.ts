/**
 * What is claimed of a change of operator through pristine, besides everything that is claimed of every scenario.
 * Source: TR 33.812, clause 5.1.3.7.4.3; AMB-28, AMB-29, AMB-40.
 */
import type { AgEf, Always, Property, Sometimes, View } from '../../conformance/explore/index.js';
import { moveName, type Intent } from './ghost.js';
import { activeOperator, drfOf, inService, treOf } from './views.js';

type IntentView = View<Intent>;

const always = (id: string, says: string, refs: readonly string[], holds: (view: IntentView) => boolean) =>
  ({ kind: 'always', id, says, refs, holds }) satisfies Always<Intent>;

const sometimes = (id: string, says: string, refs: readonly string[], holds: (view: IntentView) => boolean) =>
  ({ kind: 'sometimes', id, says, refs, holds }) satisfies Sometimes<Intent>;

/** Who may erase, and what comes after it. */
export const reprovisioningIsAuthorised: readonly Property<Intent>[] = [
  always(
    'G-07d',
    'A device is bound to an operator only by an instruction that its owner meant, for this move and once.',
    ['G-07', 'G-17', 'AMB-28', 'TR33812-5.1.3.7.4.3-r01', 'TR33812-5.1.3.7.4.3-s02b'],
    (view) => treOf(view).boundTo === view.ghost.movedTo,
  ),
  always(
    'G-05e',
    'A device that was erased on instruction is in a session only with the operator that its owner named.',
    ['G-05', 'DEC-87', 'TR33812-5.1.3.7.4.3-s03b', 'TR33812-5.1.3.7.4.3-s04'],
    (view) => {
      const { movedTo } = view.ghost;
      const { sessionOpen, sessionSho } = treOf(view);
      return movedTo === null || !sessionOpen || sessionSho === movedTo;
    },
  ),
  always(
    'G-16c',
    'A device is made pristine only while its initial credential gives access.',
    ['G-16', 'AMB-40', 'TR33812-5.1.3.7.4.3-s03a'],
    (view) => view.ghost.movedTo === null || treOf(view).bootstrapUsable,
  ),
  always(
    'G-14c',
    'An operator is announced at the DRF for a move only as the owner has decided.',
    ['G-14', 'DEC-89', 'TR33812-5.1.3.7.4.3-s02a'],
    (view) => {
      const { ground, pending, current, epoch } = drfOf(view);
      if (ground !== 'instruction' || pending === null || current === null) return true;
      const { moves, made } = view.ghost;
      const move = moveName({ oldSho: current, newSho: pending, epoch });
      return moves.includes(move) || made.includes(move);
    },
  ),
];

const withB = (view: IntentView): boolean =>
  view.quiet &&
  inService(view) &&
  activeOperator(view) === 'B' &&
  drfOf(view).current === 'B' &&
  view.role('subscriber').matches('served');

/** The normal end of a move. */
export const reprovisioned = sometimes(
  'V12-end',
  'The move ends with the device in the service of B, the registry agreeing, A released, the subscriber told.',
  ['TR33812-5.1.3.7.4.3-s03a', 'TR33812-5.1.3.7.4.3-s03b', 'TR33812-5.1.3.7.4.3-s04', 'AMB-29'],
  (view) => withB(view) && view.role('shoA').matches('contract.released'),
);

/** Without the notice, and without the old operator. */
export const leftUntold = sometimes(
  'V12-untold',
  'A move does not wait for the old operator: it succeeds though A has not heard of it.',
  ['AMB-29', 'DEC-88', 'AMB-17'],
  (view) => withB(view) && view.role('shoA').matches('contract.serving'),
);

export const instructedOnTheSpot = sometimes(
  'V12-on-the-spot',
  'Instructed by its owner on the spot, the device moves to B though A has carried nothing.',
  ['AMB-17', 'G-17', 'TR33812-5.1.3.7.4.3-r01'],
  (view) => withB(view) && !view.ghost.carried,
);

/** The remedy of a device that nobody else reaches. */
export const broughtBackOnTheSpot: AgEf<Intent> = {
  kind: 'agEf',
  id: 'G-16n',
  says: 'As long as its owner can still come, a device comes back into service whatever has become of the operator that it was with.',
  refs: ['G-16', 'G-17', 'AMB-17', 'TR33812-5.1.3.7.4.3-r01'],
  from: (view) => view.budget('onTheSpot') > 0,
  goal: inService,
  withoutFaults: true,
};

export const spentCredentialKeeps = sometimes(
  'V12-kept',
  'A device whose initial credential has ended is not erased on an instruction and stays in the service of A.',
  ['AMB-40', 'TR33812-5.1.3.7.4.3-s03a'],
  (view) =>
    view.quiet &&
    view.ghost.carried &&
    !treOf(view).bootstrapUsable &&
    inService(view) &&
    activeOperator(view) === 'A' &&
    view.role('shoA').matches('contract.serving.idle'),
);

export const forgedIsRefused = sometimes(
  'V12-forged',
  'An instruction that is not the owner\u2019s for this move erases nothing.',
  ['AMB-28', 'TR33812-5.1.3.7.4.3-r01'],
  (view) =>
    view.budget('misbehaviour') === 0 &&
    view.quiet &&
    inService(view) &&
    activeOperator(view) === 'A' &&
    treOf(view).epoch === 0,
);
