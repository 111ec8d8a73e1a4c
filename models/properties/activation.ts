/**
 * What is claimed of delayed activation besides everything that is claimed of first provisioning.
 * Source: TR 33.812, clauses 5.1.3.3.1 (Annex B.1) and 5.1.3.5.2; DEC-44, DEC-100 to DEC-103.
 */
import type { Always, Ghost, Property, Sometimes, View } from '../../conformance/explore/index.js';
import type { ShoId } from '../messages/symbols.js';
import { intentGhost, nothingMeant, servedByA, type Intent } from './ghost.js';
import { activeOperator, inService, serves, treOf } from './views.js';

/** Besides the rest: what the subscriber meant about the activation. */
export interface Awaited extends Intent {
  /** Operators whose MCIM is to wait for its activation, by the contract. */
  readonly later: readonly ShoId[];
  /** Operators whose MCIM the subscriber then wanted activated. */
  readonly wanted: readonly ShoId[];
  /** Whether the power was cut while an MCIM was installed and inactive. */
  readonly cut: boolean;
}

export const awaitedGhost: Ghost<Awaited> = {
  initial: { ...nothingMeant, later: [], wanted: [], cut: false },
  next(ghost, step) {
    const next = intentGhost.next(ghost, step) as Awaited;
    const { role, event, outcome, before } = step;
    if (role === 'tre' && event.type === 'env.powerCut' && outcome === 'done')
      return before.matches('installed') ? { ...next, cut: true } : next;
    if (role !== 'subscriber' || outcome !== 'done') return next;
    if (event.type === 'principal.selectSho' && event['activation'] === 'later')
      return { ...next, later: [...next.later, event['shoId'] as ShoId] };
    return event.type === 'principal.activate' ? { ...next, wanted: next.later } : next;
  },
};

/** What has happened when the MCIM of A waits, without any fault on the way there. */
export const awaitingActivation: Awaited = { ...servedByA, admitted: [], later: ['A'], wanted: [], cut: false };

type AwaitedView = View<Awaited>;

const always = (id: string, says: string, refs: readonly string[], holds: (view: AwaitedView) => boolean) =>
  ({ kind: 'always', id, says, refs, holds }) satisfies Always<Awaited>;

const sometimes = (id: string, says: string, refs: readonly string[], holds: (view: AwaitedView) => boolean) =>
  ({ kind: 'sometimes', id, says, refs, holds }) satisfies Sometimes<Awaited>;

/** Who activates, and who knows. */
export const activationIsOrdered: readonly Property<Awaited>[] = [
  always(
    'G-11c',
    'An MCIM that is to wait is not in use before its subscriber has asked for it.',
    ['G-11', 'DEC-100', 'DEC-101', 'TR33812-5.1.3.3.1-o04'],
    (view) => view.ghost.later.every((id) => treOf(view).slots[id] !== 'active' || view.ghost.wanted.includes(id)),
  ),
  always(
    'G-13j',
    'An operator serves with an MCIM that had to wait only once it is active and the device is let in with it.',
    ['G-13', 'DEC-44', 'DEC-103', 'TR33812-5.1.3.6.3-s19'],
    (view) =>
      view.ghost.later.every(
        (id) => !serves(view, id) || (treOf(view).slots[id] === 'active' && view.ghost.admitted.includes(id)),
      ),
  ),
  always(
    'G-13k',
    'A subscriber that believes its MCIM installed has it in the device, whatever comes between.',
    ['G-13', 'DEC-44', 'TR33812-5.1.3.5.2-o05'],
    (view) => {
      const subscriber = view.role('subscriber');
      if (!subscriber.matches('installed') && !subscriber.matches('activating')) return true;
      return view.ghost.later.every((id) => ['installed', 'active'].includes(treOf(view).slots[id]));
    },
  ),
];

const waits = (view: AwaitedView): boolean =>
  view.quiet &&
  view.role('m2me').matches('initial.awaitingActivation') &&
  view.role('tre').matches('installed') &&
  view.ghost.later.every((id) => !serves(view, id));

/** First provisioning ends here, until somebody asks. */
export const installedAndInactive = sometimes(
  'V16-waits',
  'Reported and acknowledged, the MCIM waits: the initial credential is in use, and the subscriber knows.',
  ['TR33812-5.1.3.3.1-o04', 'DEC-103'],
  (view) => waits(view) && view.role('subscriber').matches('installed'),
);

/** The power was cut while it waited. */
export const stillInactive = sometimes(
  'V16-power',
  'After a power cut the MCIM is installed and inactive as before, and the device waits again.',
  ['TR33812-5.1.3.3.1-o04', 'DEC-100'],
  (view) => waits(view) && view.ghost.cut,
);

/** The normal end. */
export const activated = sometimes(
  'V16-end',
  'Activated at the wish of its subscriber, the device is in the service of A, and the subscriber knows.',
  ['TR33812-5.1.3.3.1-o04', 'TR33812-5.1.3.5.2-o05', 'TR33812-5.1.3.6.3-r20'],
  (view) => view.quiet && inService(view) && activeOperator(view) === 'A' && view.role('subscriber').matches('served'),
);

export const forgedOrderIsRefused = sometimes(
  'V16-forged',
  'An order that is not of the issuing operator for this MCIM activates nothing.',
  ['DEC-101'],
  (view) => waits(view) && view.budget('misbehaviour') === 0,
);
