/** Claims on the way back of a device whose new MCIM finds no network, and on what cuts it off: V13. */
import type { EfAg, Sometimes } from '../../conformance/explore/index.js';
import type { Intent } from './ghost.js';
import { activeOperator, inService } from './views.js';

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
