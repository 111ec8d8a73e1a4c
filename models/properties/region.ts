/**
 * What is claimed of a region whose regulator says who may serve. Source: TR 33.812, clause 5.1.3.5.9; AMB-34, DEC-233,
 * DEC-234.
 *
 * The ghost has the policy as the regulator gave it to the RO, and the operators that came while it allowed them;
 * nobody's guard is asked.
 */
import type { Ghost, GhostStep, Property, View } from '../../conformance/explore/index.js';
import { isNewer, type RegionPolicy, type ShoId } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { activeOperator, drfOf, inService, OPERATORS, serves } from './views.js';

/** Besides the rest: the policy, and what was done under it. */
export interface Entitled extends Intent {
  /** In force at the RO; null: none has been given. */
  readonly policy: RegionPolicy | null;
  /** Operators that came to the RO with a contract, a change or a move while they were allowed. */
  readonly taken: readonly ShoId[];
  /** Operators that have said to the subscriber that they refuse. */
  readonly refused: readonly ShoId[];
}

const COMING: readonly string[] = ['sho.contractRegister', 'sho.forwardParams', 'sho.forwardReprovision'];

const withOne = (all: readonly ShoId[], one: ShoId): readonly ShoId[] =>
  all.includes(one) ? all : [...all, one].toSorted();

export const regionGhost: Ghost<Entitled> = {
  initial: { ...nothingMeant, policy: null, taken: [], refused: [] },
  next(ghost, step) {
    const next = ofRegistry(intentGhost.next(ghost, step) as Entitled, step);
    return step.outputs.reduce(
      (each, { msg }) =>
        msg.type === 'sho.serviceNotice' && msg['status'] === 'refused'
          ? { ...each, refused: withOne(each.refused, msg['shoId'] as ShoId) }
          : each,
      next,
    );
  },
};

function ofRegistry(ghost: Entitled, { role, event }: GhostStep): Entitled {
  if (role !== 'drf') return ghost;
  if (event.type === 'regulator.policy') {
    const { operators, serial, signedBy } = event as unknown as RegionPolicy & { readonly signedBy: string };
    const counts = signedBy === 'regulator' && isNewer(serial, ghost.policy?.serial ?? 0);
    return counts ? { ...ghost, policy: { operators, serial } } : ghost;
  }
  const shoId = event['shoId'] as ShoId;
  const isAllowed = ghost.policy === null || ghost.policy.operators.includes(shoId);
  return COMING.includes(event.type) && isAllowed ? { ...ghost, taken: withOne(ghost.taken, shoId) } : ghost;
}

const onRecord = (view: View): readonly ShoId[] => {
  const { current, pending } = drfOf(view);
  return OPERATORS.filter((id) => id === current || id === pending);
};

/** Whatever becomes of the policy later. */
export const entitled: readonly Property<Entitled>[] = [
  {
    kind: 'always',
    id: 'G-05v',
    says: 'Whoever is on record at the RO, or announced there, came while no policy of the region forbade it.',
    refs: ['G-05', 'TR33812-5.1.3.5.9-r01', 'DEC-233', 'DEC-234'],
    holds: (view) => onRecord(view).every((id) => view.ghost.taken.includes(id)),
  },
  {
    kind: 'always',
    id: 'G-05w',
    says: 'No MCIM is active of an operator that came to the RO only while a policy of the region forbade it.',
    refs: ['G-05', 'TR33812-5.1.3.5.9-r01', 'DEC-233', 'DEC-234'],
    holds: (view) => {
      const active = activeOperator(view);
      return active === null || view.ghost.taken.includes(active);
    },
  },
];

const outside = ({ ghost: { policy } }: View<Entitled>, id: ShoId): boolean =>
  policy !== null && !policy.operators.includes(id);

/** Where the policy was there before the first contract, and is not followed by another. */
export const strict: readonly Property<Entitled>[] = [
  {
    kind: 'always',
    id: 'G-05x',
    says: 'Nobody whom the policy of the region leaves out is registered, takes a contract, or has its MCIM active.',
    refs: ['G-05', 'TR33812-5.1.3.5.9-r01', 'AMB-34', 'DEC-233'],
    holds: (view) =>
      OPERATORS.every(
        (id) =>
          !outside(view, id) ||
          (!onRecord(view).includes(id) &&
            activeOperator(view) !== id &&
            view.role(`sho${id}`).matches('contract.noContract')),
      ),
  },
];

export const regionEnds: readonly Property<Entitled>[] = [
  {
    kind: 'sometimes',
    id: 'V30-end',
    says: 'Refused by the operator that the policy leaves out, the subscriber selects the other, which serves the device.',
    refs: ['TR33812-5.1.3.5.9-r01', 'TR33812-5.1.3.5.2-r02', 'DEC-233'],
    holds: (view) =>
      view.quiet &&
      inService(view) &&
      view.role('subscriber').matches('served') &&
      view.ghost.refused.includes('A') &&
      activeOperator(view) === 'B',
  },
];

const everybodyHeard = (view: View<Entitled>, operators: readonly ShoId[]): boolean =>
  ['shoA', 'shoB', 'drf'].every((name) => {
    const { policy } = view.role(name).context as { readonly policy: RegionPolicy | null };
    return policy !== null && policy.operators.join() === operators.join();
  });

export const stayEnds: readonly Property<Entitled>[] = [
  {
    kind: 'sometimes',
    id: 'V30-stays',
    says: 'A device stays in the service of an operator that the policy names no more.',
    refs: ['TR33812-5.1.3.5.9-r01', 'DEC-234'],
    holds: (view) =>
      view.quiet && everybodyHeard(view, ['B']) && inService(view) && activeOperator(view) === 'A' && serves(view, 'A'),
  },
  {
    kind: 'sometimes',
    id: 'V30-leaves',
    says: 'A device leaves an operator that the policy names no more, for one that it names.',
    refs: ['TR33812-5.1.3.5.9-r01', 'DEC-234'],
    holds: (view) => view.quiet && everybodyHeard(view, ['B']) && inService(view) && activeOperator(view) === 'B',
  },
];

export const keptEnds: readonly Property<Entitled>[] = [
  {
    kind: 'sometimes',
    id: 'V30-kept',
    says: 'A change to an operator that the policy does not name is refused, and the device stays in service.',
    refs: ['TR33812-5.1.3.5.9-r01', 'DEC-233'],
    holds: (view) =>
      view.quiet &&
      everybodyHeard(view, ['A']) &&
      inService(view) &&
      activeOperator(view) === 'A' &&
      view.ghost.refused.includes('B') &&
      view.role('subscriber').matches('served'),
  },
];
