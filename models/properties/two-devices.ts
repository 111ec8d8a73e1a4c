/** Claims on two devices in one network: V17. The second one, a stranger to the contract, is `m2me2` with `tre2`. */
import type { Always, Sometimes, View } from '../../conformance/explore/index.js';
import type { TreContext } from '../roles/tre/setup.js';
import type { Intent } from './ghost.js';
import { inService } from './views.js';

const strangersTre = (view: View): TreContext => view.role('tre2').context as TreContext;

/** G-04 of the stranger: what was made for one device is in no other. */
export const nothingForTheStranger: Always<Intent> = {
  kind: 'always',
  id: 'G-04',
  says: 'No MCIM gets into the TRE of a device that is a stranger to the contract.',
  refs: ['G-04', 'TR33812-5.1.3.6.3-s14b', 'TR33812-5.1.3.6.3-s11', 'AMB-11'],
  holds: (view) => {
    const { A, B } = strangersTre(view).slots;
    return A === 'empty' && B === 'empty';
  },
};

/** Whatever reaches it, the stranger stays what it is and can be provisioned under a contract of its own. */
export const strangerIsUnharmed: Always<Intent> = {
  kind: 'always',
  id: 'G-04b',
  says: 'What is meant for another device leaves the TRE of the stranger in the pristine state.',
  refs: ['G-04', 'G-06', 'AMB-11'],
  holds: (view) => view.role('tre2').matches('pristine'),
};

/** The end of V17. */
export const servedBesideTheStranger: Sometimes<Intent> = {
  kind: 'sometimes',
  id: 'V17-end',
  says: 'The device under contract is in service, and the stranger in the same network still awaits a bootstrap message.',
  refs: ['G-04', 'TR33812-5.1.3.6.3-r20'],
  holds: (view) => inService(view) && view.role('m2me2').matches('initial.awaitingBootstrap') && view.quiet,
};

/** Its own session at the same DPF does not mix with that of the other. */
export const sessionsSideBySide: Sometimes<Intent> = {
  kind: 'sometimes',
  id: 'V17-sessions',
  says: 'Both devices are in a session at the same time, each with what is its own.',
  refs: ['G-04', 'TR33812-5.1.3.4.3-r01'],
  holds: (view) =>
    ['m2me', 'm2me2'].every((name) => view.role(name).matches('initial.contacting')) &&
    (view.role('tre').context as TreContext).sid !== strangersTre(view).sid,
};

/** Its TRE finds that it was made for another device. */
export const swappedObjectIsRefused: Sometimes<Intent> = {
  kind: 'sometimes',
  id: 'V17-swapped',
  says: 'A device that is given the object of another refuses it, and comes into service all the same.',
  refs: ['G-04', 'AMB-11', 'TR33812-5.1.3.6.3-s17b'],
  holds: (view) => inService(view) && view.budget('swapped') === 0 && view.budget('swappedWhole') === 0,
};
