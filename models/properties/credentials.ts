/** What holds where the supplier makes the initial credential (5.1.3.4.1, modes B and C). */
import type { Always, Property, Sometimes, View } from '../../conformance/explore/index.js';
import { inService } from './views.js';

/** G-13 of an ICF: it makes vectors from what the CCIF has, and the CCIF has what the maker has told it. */
export const credentialIsTold: Always = {
  kind: 'always',
  id: 'G-13i',
  says: 'An ICF holds a credential only of a device whose maker has told the CCIF.',
  refs: ['G-13', 'TR33812-5.1.3.4.1-r04'],
  holds: (view) => !icfOf(view).known || view.role('ccif').matches('issued'),
};

const sometimes = (id: string, says: string, refs: readonly string[], holds: (view: View) => boolean): Sometimes => ({
  kind: 'sometimes',
  id,
  says,
  refs,
  holds,
});

const served = (view: View): boolean => view.quiet && inService(view) && view.role('subscriber').matches('served');

export const reportedEnd: Property = sometimes(
  'V9-reported',
  'With a credential that the supplier has reported first provisioning ends in operational service.',
  ['TR33812-5.1.3.4.1-o09'],
  served,
);

export const conveyedEnd: Property = sometimes(
  'V9-conveyed',
  'With a credential that the subscriber has conveyed first provisioning ends in operational service.',
  ['TR33812-5.1.3.4.1-o10', 'AMB-33'],
  served,
);

/** The race of mode B. */
export const turnedDownFirst: Property = sometimes(
  'V9-early',
  'A device that attaches before its credential is reported is turned down as unknown.',
  ['TR33812-5.1.3.4.1-o09', 'DEC-79'],
  (view) =>
    view.role('ccif').matches('unissued') &&
    view.inFlight('vno', 'm2me').some(({ type }) => type === 'vno.attachReject'),
);

function icfOf(view: View): { readonly known: boolean } {
  return view.role('icf').context as { readonly known: boolean };
}
