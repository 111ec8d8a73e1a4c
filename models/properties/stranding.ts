/** Claims on the way back of a device whose new MCIM finds no network, and on what cuts it off: V13. */
import type { Always, EfAg, Property, Sometimes, View } from '../../conformance/explore/index.js';
import type { Intent } from './ghost.js';
import { safety } from './properties.js';
import { activeOperator, inService, treOf } from './views.js';

/** The fallback timer has done what it is for. */
export const returned: Sometimes<Intent> = {
  kind: 'sometimes',
  id: 'V13-end',
  says: 'Without a network of B the device is back in the service of A, and both operators know.',
  refs: ['TR33812-5.1.3.7.4.2-n16b', 'TR33812-5.1.3.7.4.2-n16e', 'DEC-162'],
  holds: (view) =>
    view.quiet &&
    view.ghost.reverted &&
    inService(view) &&
    activeOperator(view) === 'A' &&
    view.role('shoA').matches('contract.serving.idle') &&
    view.role('shoB').matches('contract.noContract'),
};

/** That a configuration strands the device. */
export const strands = (id: string, where: string): EfAg<Intent> => ({
  kind: 'efAg',
  id,
  says: `With ${where}: a state is reached from which no service can be reached any more.`,
  refs: ['G-16', 'TR33812-5.1.3.7.4.2-n16c', 'TR33812-5.1.3.7.4.2-n16e', 'DEC-161', 'DEC-162'],
  goal: inService,
  withoutFaults: true,
});

/** The old SHO has let the device go, which has its MCIM in use. */
const letGo = (view: View<Intent>): boolean =>
  view.role('shoA').matches('contract.released') && treOf(view).slots.A === 'active';

/**
 * G-14 as the goal has it: no release without a notice of the TRE, of this epoch. That the MCIM is not in use when its
 * operator lets the device go is more, and takes a retention that outlasts the return (DEC-162).
 */
const onlyOnNotice: Always<Intent> = {
  kind: 'always',
  id: 'G-14e',
  says: 'An operator lets a device go that has its MCIM active only in a change that the TRE has announced and not closed.',
  refs: ['G-14', 'TR33812-5.1.3.7.4.2-n16d', 'DEC-161'],
  holds: (view) => {
    const { change } = view.ghost;
    return (
      !letGo(view) || (change?.old === 'A' && change.token !== null && view.ghost.acked.includes(`A${treOf(view).tid}`))
    );
  },
};

/** Safety where retention may be too short: all but what rests on its length, and of that what is left. */
export const safetyOfShortRetention: readonly Property<Intent>[] = [
  ...safety(['A', 'B']).filter(({ id }) => id !== 'G-14'),
  onlyOnNotice,
];

/** What is left out there, and comes of it. */
export const letGoOnReturn: Sometimes<Intent> = {
  kind: 'sometimes',
  id: 'V13-gone',
  says: 'Back in use after a return, the MCIM of A is one whose retention has ended: A has let the device go.',
  refs: ['G-14', 'TR33812-5.1.3.7.4.2-n16b', 'TR33812-5.1.3.7.4.2-n16d', 'DEC-161', 'DEC-162'],
  holds: (view) => view.ghost.reverted && letGo(view),
};

/** The same without a return: the device has said that it will leave, and was dark before it could. */
export const letGoInTheDark: Sometimes<Intent> = {
  kind: 'sometimes',
  id: 'V13-gone-dark',
  says: 'While the device is dark after its notice, A lets it go, whose MCIM is still the one in use.',
  refs: ['G-14', 'TR33812-5.1.3.7.4.2-n16c', 'TR33812-5.1.3.7.4.2-n16d', 'DEC-162'],
  holds: (view) => !view.ghost.reverted && view.role('m2me').matches('dark') && letGo(view),
};
