/**
 * What is claimed of an SHO that is chosen by a rule at the first connection. Source: TR 33.812, clause 5.1.3.5.3;
 * AMB-05, DEC-205, DEC-206.
 *
 * The ghost has the rule as it was set, the connections that the DRF has been asked about, and what came of it;
 * nobody's guard is asked.
 */
import type { Ghost, Property, View } from '../../conformance/explore/index.js';
import type { AccessKind, SelectionRule, ShoId } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { activeOperator, inService } from './views.js';

/** Besides the rest: the rule, and what was done by it. */
export interface Chosen extends Intent {
  readonly rule: SelectionRule | null;
  /** What was selected by hand. */
  readonly byHand: ShoId | null;
  /** Accesses over which the device has come to the DRF before it was under contract. */
  readonly came: readonly AccessKind[];
  /** Operators that have been asked for a contract, in order. */
  readonly asked: readonly ShoId[];
  /** What the supplier was told. */
  readonly reported: readonly ShoId[];
}

const withOne = <T extends string>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all : [...all, one];

export const chosenGhost: Ghost<Chosen> = {
  initial: { ...nothingMeant, rule: null, byHand: null, came: [], asked: [], reported: [] },
  next(ghost, step) {
    let next = chosenBefore(intentGhost.next(ghost, step) as Chosen, step);
    const { role, event, outputs, before } = step;
    const waits = role === 'subscriber' && ['ready', 'arranging', 'watching'].some((state) => before.matches(state));
    if (waits && event.type === 'principal.selectByRule' && before.matches('ready'))
      next = withRule(next, event['rule'] as SelectionRule);
    if (waits && event.type === 'principal.selectSho') next = { ...next, byHand: event['shoId'] as ShoId };
    for (const { msg } of outputs) {
      if (role === 'subscriber' && msg.type === 'subscriber.contract')
        next = { ...next, asked: withOne(next.asked, msg['shoId'] as ShoId) };
      if (role === 'subscriber' && msg.type === 'subscriber.selectionReport')
        next = { ...next, reported: withOne(next.reported, msg['shoId'] as ShoId) };
    }
    return next;
  },
};

/** Whom a rule names its subscriber has selected, for the accesses that it names them for. */
function withRule(ghost: Chosen, rule: SelectionRule): Chosen {
  const selected = [...new Set([...ghost.selected, ...rule['3gpp'], ...rule.non3gpp])].toSorted();
  return { ...ghost, rule, selected };
}

/** The device has come to the DRF, whatever that does about it. */
function chosenBefore(ghost: Chosen, { role, event, before }: Parameters<Ghost<Chosen>['next']>[1]): Chosen {
  if (role !== 'drf' || !before.matches('unregistered')) return ghost;
  return event.type === 'icf.bootRequest' ? { ...ghost, came: withOne(ghost.came, '3gpp') } : ghost;
}

/**
 * Whoever is asked is the one selected by hand, or stands in the rule for an access that the device has had, in order.
 */
const asTheRuleSays = ({ ghost: { rule, byHand, came, asked } }: View<Chosen>): boolean =>
  asked.every((shoId, place) => {
    if (shoId === byHand) return true;
    return came.some((access) => rule?.[access][place] === shoId);
  });

export const chosenByRule: readonly Property<Chosen>[] = [
  {
    kind: 'always',
    id: 'G-05r',
    says: 'Who is asked for a contract was selected by hand, or is the next that the rule names for an access that the device has had.',
    refs: ['G-05', 'TR33812-5.1.3.5.3-o05', 'DEC-205', 'DEC-206'],
    holds: asTheRuleSays,
  },
  {
    kind: 'always',
    id: 'G-05s',
    says: 'However often a connection is reported, one operator is asked for a contract where none refuses, and no other serves.',
    refs: ['G-05', 'TR33812-5.1.3.5.3-o05', 'DEC-205'],
    holds: (view) => {
      const { asked } = view.ghost;
      const active = activeOperator(view);
      return asked.length <= 1 && (active === null || asked.includes(active));
    },
  },
  {
    kind: 'always',
    id: 'G-05u',
    says: 'A subscriber that knows its device under contract by the rule has reported with whom.',
    refs: ['TR33812-5.1.3.5.3-o05', 'DEC-205'],
    holds: (view) => {
      const { byHand, rule, reported } = view.ghost;
      const knows = view.role('subscriber').matches('awaitingService') || view.role('subscriber').matches('served');
      return !knows || rule === null || byHand !== null || reported.length === 1;
    },
  },
];

export const chosenEnds: readonly Property<Chosen>[] = [
  {
    kind: 'sometimes',
    id: 'V27-chosen',
    says: 'The SHO that the rule has chosen at the first connection serves the device.',
    refs: ['TR33812-5.1.3.5.3-o05', 'DEC-205'],
    holds: (view) =>
      view.quiet && inService(view) && view.ghost.byHand === null && view.role('subscriber').matches('served'),
  },
];

export const byHandEnds: readonly Property<Chosen>[] = [
  ...chosenEnds,
  {
    kind: 'sometimes',
    id: 'V27-by-hand',
    says: 'Where the subscriber has selected by hand before the device connected, that SHO serves it, whatever the rule says.',
    refs: ['TR33812-5.1.3.5.3-o04', 'TR33812-5.1.3.5.3-o05', 'DEC-205'],
    holds: (view) =>
      view.quiet &&
      inService(view) &&
      view.ghost.rule !== null &&
      view.ghost.byHand === 'B' &&
      activeOperator(view) === 'B',
  },
];
