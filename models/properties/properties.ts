/**
 * The goals as properties of a composition: claims over states and over what honest parties did and meant.
 *
 * `always` holds in every reachable state, `sometimes` in one at least, `agEf` says that from every state (of a kind)
 * a goal stays reachable. Ids are those of the goals; a letter tells the parts of one goal apart.
 */
import type { AgEf, Always, Property, Sometimes, View } from '../../conformance/explore/index.js';
import type { ShoId } from '../messages/symbols.js';
import type { Intent } from './ghost.js';
import { changeUnderWay } from './ghost.js';
import {
  OPERATORS,
  PCID_STATES,
  activeOperator,
  drfOf,
  inService,
  intact,
  m2meOf,
  serves,
  shoOf,
  slotsIn,
  treOf,
} from './views.js';

type IntentView = View<Intent>;

const always = (id: string, says: string, refs: string[], holds: (view: IntentView) => boolean): Always<Intent> => ({
  kind: 'always',
  id,
  says,
  refs,
  holds,
});

const sometimes = (
  id: string,
  says: string,
  refs: string[],
  holds: (view: IntentView) => boolean,
): Sometimes<Intent> => ({
  kind: 'sometimes',
  id,
  says,
  refs,
  holds,
});

/** Operators in the scenario. */
const present = (operators: readonly ShoId[], holds: (id: ShoId) => boolean): boolean => operators.every(holds);

/** How many identities boot recovery would find usable now. */
const usable = (view: IntentView): number => {
  const tre = view.role('tre');
  const pcid = PCID_STATES.some((state) => tre.matches(state)) ? 1 : 0;
  const swapped = tre.matches('swapped') ? slotsIn(view, 'installed').length : 0;
  return pcid + swapped + slotsIn(view, 'active').length;
};

/** Safety, the same in every scenario. */
export const safety = (operators: readonly ShoId[]): readonly Property<Intent>[] => [
  always(
    'G-11',
    'At most one MCIM is active.',
    ['G-11', 'TR33812-5.1.3.7.2-p04'],
    (view) => slotsIn(view, 'active').length <= 1,
  ),
  always(
    'G-11b',
    'While the device uses its PCID, no MCIM is active.',
    ['G-11', 'AMB-27', 'TR33812-5.1.3.2-p03'],
    (view) => !view.role('m2me').matches('initial') || slotsIn(view, 'active').length === 0,
  ),
  always(
    'G-10',
    'Boot recovery finds exactly one usable identity, whenever the power is cut.',
    ['G-10', 'TR33812-5.1.3.7.4.2-s10c'],
    (view) => view.role('tre').matches('blank') || usable(view) === 1,
  ),
  always(
    'G-10b',
    'What is staged is not in use, and nothing is staged outside STAGED and INTENT.',
    ['G-10', 'AMB-20'],
    (view) =>
      slotsIn(view, 'staged').length === 0 ||
      ['stagedInitial', 'stagedChange', 'intent'].some((state) => view.role('tre').matches(state)),
  ),
  always(
    'G-10c',
    'The old MCIM is kept until the new one is confirmed.',
    ['G-10', 'AMB-22'],
    (view) =>
      !['swapped', 'unconfirmed', 'reported'].some((state) => view.role('tre').matches(state)) ||
      slotsIn(view, 'sealed').length === 1,
  ),
  always(
    'G-03',
    'An operator issues an MCIM only in a session for which the PVA vouched to it.',
    ['G-03', 'TR33812-5.1.3.2-p07', 'TR33812-5.1.3.7.2-p02'],
    (view) =>
      present(operators, (id) => {
        const sho = view.role(`sho${id}`);
        return (
          !sho.matches('contract.provisioning.issued') || view.ghost.vouched.includes(`${id}${shoOf(view, id).sid}`)
        );
      }),
  ),
  always(
    'G-03b',
    'The TRE holds an MCIM only from an operator to which the PVA vouched for it.',
    ['G-03', 'G-06', 'TR33812-5.1.3.2-p07'],
    (view) =>
      present(
        operators,
        (id) => treOf(view).slots[id] === 'empty' || view.ghost.vouched.some((session) => session.startsWith(id)),
      ),
  ),
  always(
    'G-07',
    'The TRE means to change, or has changed, only under a token that the old operator issued for that change.',
    ['G-07', 'TR33812-5.1.3.7.4.2-s01c', 'TR33812-5.1.3.7.4.2-s10b'],
    (view) => {
      const tre = view.role('tre');
      if (!['intent', 'swapped', 'unconfirmed', 'reported'].some((state) => tre.matches(state))) return true;
      const [incoming] = [
        ...slotsIn(view, 'staged'),
        ...slotsIn(view, 'installed'),
        ...(tre.matches('unconfirmed') || tre.matches('reported') ? slotsIn(view, 'active') : []),
      ];
      const [outgoing] = tre.matches('intent') ? slotsIn(view, 'active') : slotsIn(view, 'sealed');
      return (
        incoming !== undefined &&
        outgoing !== undefined &&
        view.ghost.tokens.includes(changeUnderWay(treOf(view), outgoing, incoming))
      );
    },
  ),
  always(
    'G-07b',
    'No operator gets hold of the device that the subscriber did not select.',
    ['G-07', 'G-17', 'TR33812-5.1.3.5.2-r02'],
    (view) => present(operators, (id) => treOf(view).slots[id] === 'empty' || view.ghost.selected.includes(id)),
  ),
  always(
    'G-13',
    'An operator that serves, and has not authorised a change, has its MCIM installed or active in the device.',
    ['G-13', 'TR33812-5.1.3.6.3-s19', 'TR33812-5.1.3.7.4.2-s16'],
    (view) =>
      present(operators, (id) => {
        const sho = view.role(`sho${id}`);
        const slot = treOf(view).slots[id];
        const settled = sho.matches('contract.serving.idle') || sho.matches('contract.serving.registering');
        return !settled || slot === 'installed' || slot === 'active';
      }),
  ),
  always(
    'G-13b',
    'When all is quiet and the device is in service, registry, serving operator and active MCIM agree.',
    ['G-13', 'TR33812-5.1.3.7.4.2-s17'],
    (view) => {
      if (!view.quiet || !view.role('m2me').matches('operational.idle')) return true;
      const operator = activeOperator(view);
      if (operator === null) return false;
      const settled = present(
        operators,
        (id) =>
          !view.role(`sho${id}`).matches('contract.serving.registering') &&
          !view.role(`sho${id}`).matches('contract.withdrawing'),
      );
      return !settled || (drfOf(view).current === operator && serves(view, operator));
    },
  ),
  always(
    'G-05',
    'The device is in a session only with an operator that the DRF named to it.',
    ['G-05', 'TR33812-5.1.3.6.3-s09a'],
    (view) => {
      const info = m2meOf(view).info;
      return info === null || view.ghost.selected.includes(info.shoId);
    },
  ),
];

/** No stranding: service stays within reach of a device whose platform is as certified. */
export const noStranding: AgEf<Intent> = {
  kind: 'agEf',
  id: 'G-16',
  says: 'From every state of a device whose platform is as certified, operational service can be reached.',
  refs: ['G-16', 'TR33812-5.1.3.7.4.2-n16e', 'TR33812-5.1.3.6.3-r20'],
  from: intact,
  goal: inService,
};

/** The normal end of first provisioning. */
export const initialEnd = sometimes(
  'V1-end',
  'First provisioning ends in operational service, and the subscriber knows.',
  ['TR33812-5.1.3.6.3-r20'],
  (view) => view.quiet && inService(view) && activeOperator(view) === 'A' && view.role('subscriber').matches('served'),
);

export const validationFails = sometimes(
  'V1-refused',
  'A modified platform is refused and stays idle with empty slots.',
  ['AMB-12', 'TR33812-5.1.3.6.3-s13'],
  (view) =>
    view.role('m2me').matches('initial.aborted') &&
    !intact(view) &&
    OPERATORS.every((id) => treOf(view).slots[id] === 'empty'),
);

export const installationRecovers = sometimes(
  'V1-retry',
  'After a failed installation first provisioning is run again and succeeds.',
  ['AMB-23', 'TR33812-5.1.3.4.3-r08'],
  (view) => view.ghost.installFailed && inService(view),
);

/** The ends of a change. */
export const changeEnds: readonly Property<Intent>[] = [
  sometimes(
    'V11-end',
    'The change ends with the device in the service of B, the registry agreeing, A released, the subscriber told.',
    ['TR33812-5.1.3.7.4.2-s17', 'TR33812-5.1.3.7.4.2-n16d'],
    (view) =>
      view.quiet &&
      inService(view) &&
      activeOperator(view) === 'B' &&
      drfOf(view).current === 'B' &&
      view.role('shoA').matches('contract.released') &&
      view.role('subscriber').matches('served'),
  ),
  sometimes(
    'V11-fallback',
    'Without a network of B in time the device is back in the service of A, and both operators know.',
    ['TR33812-5.1.3.7.4.2-n16b', 'DEC-53'],
    (view) =>
      view.quiet &&
      view.ghost.reverted &&
      inService(view) &&
      activeOperator(view) === 'A' &&
      view.role('shoA').matches('contract.serving.idle') &&
      view.role('shoB').matches('contract.noContract'),
  ),
  sometimes(
    'V11-veto',
    'An old operator whose acknowledgement never comes keeps the device; the change is cancelled openly.',
    ['DEC-48', 'AMB-21'],
    (view) => view.quiet && view.ghost.vetoed && inService(view) && activeOperator(view) === 'A',
  ),
];

/** The ends of a change that a mishap brings about. */
export const mishapEnds: readonly Property<Intent>[] = [
  sometimes(
    'V11-refused',
    'A platform that is no longer intact is refused by B and stays in the service of A.',
    ['AMB-12', 'TR33812-5.1.3.7.4.2-s08'],
    (view) =>
      view.quiet &&
      !intact(view) &&
      inService(view) &&
      activeOperator(view) === 'A' &&
      view.role('shoB').matches('contract.noContract') &&
      view.ghost.denied.includes('B'),
  ),
  sometimes(
    'V11-pristine',
    'After a failed installation the device returns to pristine and a second first provisioning brings it to B.',
    ['TR33812-5.1.3.7.4.2-s15b', 'AMB-23'],
    (view) =>
      view.quiet &&
      view.ghost.installFailed &&
      inService(view) &&
      activeOperator(view) === 'B' &&
      drfOf(view).current === 'B',
  ),
];
