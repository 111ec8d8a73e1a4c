/**
 * What holds of the forms of the platform credential, of an update, and of a status in the place of a verdict (V10).
 */
import type { AgEf, Always, Sometimes, View } from '../../conformance/explore/index.js';
import type { Intent } from './ghost.js';
import { OPERATORS, activeOperator, inService, intact, shoOf, treOf } from './views.js';

type IntentView = View<Intent>;

const sometimes = (
  id: string,
  says: string,
  refs: readonly string[],
  holds: (view: IntentView) => boolean,
): Sometimes<Intent> => ({ kind: 'sometimes', id, says, refs, holds });

const served = (view: IntentView): boolean =>
  view.quiet && inService(view) && view.role('subscriber').matches('served');

const empty = (view: IntentView): boolean => OPERATORS.every((id) => treOf(view).slots[id] === 'empty');

export const referencedEnd = sometimes(
  'V10-referenced',
  'A device that presents a reference to its certificate gets into operational service.',
  ['TR33812-5.1.3.5.8-o06', 'TR33812-5.1.3.5.8-o12', 'DEC-110'],
  (view) => treOf(view).presents === 'reference' && served(view),
);

export const groupedEnd = sometimes(
  'V10-grouped',
  'A device whose credential is in two parts, one of its group, gets into operational service.',
  ['TR33812-5.1.3.5.8-o06', 'DEC-111'],
  (view) => treOf(view).presents === 'devicePart' && served(view),
);

/** Before the PVA has been told of an update. */
export const updateTurnedDown = sometimes(
  'V10-stale',
  'An updated device is turned down by a PVA that has not been told of the update.',
  ['TR33812-5.1.3.5.8-r05', 'DEC-112'],
  (view) =>
    treOf(view).measured === 'updated' &&
    view.ghost.certified === 'expected' &&
    view.role('m2me').matches('initial.aborted') &&
    empty(view),
);

export const updateTaken = sometimes(
  'V10-refreshed',
  'Once the PVA has been told, the updated device that it turned down before gets into operational service.',
  ['TR33812-5.1.3.5.8-r05', 'DEC-112'],
  (view) => treOf(view).measured === 'updated' && view.ghost.denied.includes('A') && served(view),
);

/** The other way round: the PVA knows of the update before the device has it. */
export const updateMissed = sometimes(
  'V10-outdated',
  'A device that has not been updated is turned down once another state is certified.',
  ['TR33812-5.1.3.5.8-r05', 'DEC-73'],
  (view) =>
    intact(view) && view.ghost.certified === 'updated' && view.role('m2me').matches('initial.aborted') && empty(view),
);

export const statusEnd = sometimes(
  'V10-status',
  'Upon the status good a device gets into operational service.',
  ['TR33812-5.1.3.6.3-o23', 'DEC-113'],
  (view) => shoOf(view, 'A').asks === 'status' && served(view),
);

export const revokedEnd = sometimes(
  'V10-revoked',
  'A revoked device is refused upon its status and stays idle with empty slots.',
  ['TR33812-5.1.3.6.3-o23', 'DEC-113'],
  (view) =>
    shoOf(view, 'A').asks === 'status' &&
    view.ghost.revoked &&
    view.role('m2me').matches('initial.aborted') &&
    empty(view),
);

/** G-03 under OCSP: a status that was good once says nothing of a later question. */
export const statusIsFresh: Always<Intent> = {
  kind: 'always',
  id: 'G-03c',
  says: 'Nothing is issued to a device that was revoked when its operator asked for its status last.',
  refs: ['G-03', 'TR33812-5.1.3.6.3-o23', 'DEC-114'],
  holds: (view) => !view.ghost.issuedToRevoked,
};

/** A revoked device has no service to reach unless it has it; one whose update was missed waits for the update. */
export const noStrandingOfGood: AgEf<Intent> = {
  kind: 'agEf',
  id: 'G-16e',
  says: 'From every state of a device in good standing and in a state that is certified, or with an MCIM in use, service can be reached without faults.',
  refs: ['G-16', 'TR33812-5.1.3.6.3-r20', 'TR33812-5.1.3.5.8-r05'],
  from: (view) =>
    (!view.ghost.revoked && (treOf(view).measured === 'updated' || treOf(view).measured === view.ghost.certified)) ||
    activeOperator(view) !== null,
  goal: inService,
  withoutFaults: true,
};
