/** What properties look at, read off the state of a composition. */
import type { View } from '../../conformance/explore/index.js';
import type { DrfContext } from '../roles/drf.js';
import type { M2meContext } from '../roles/m2me/setup.js';
import type { ShoContext } from '../roles/sho/context.js';
import { slotIn, type Slot, type TreContext } from '../roles/tre/setup.js';
import type { ShoId } from '../messages/symbols.js';

export const OPERATORS = ['A', 'B'] as const;

export const treOf = (view: View): TreContext => view.role('tre').context as TreContext;
export const m2meOf = (view: View): M2meContext => view.role('m2me').context as M2meContext;
export const drfOf = (view: View): DrfContext => view.role('drf').context as DrfContext;
export const shoOf = (view: View, id: ShoId): ShoContext => view.role(`sho${id}`).context as ShoContext;

/** Slots of the TRE in a state. */
export const slotsIn = (view: View, state: Slot): readonly ShoId[] =>
  OPERATORS.filter((id) => treOf(view).slots[id] === state);

/** The operator whose MCIM is active. */
export const activeOperator = (view: View): ShoId | null => slotIn(treOf(view), 'active');

/** States of the TRE in which boot recovery selects the initial credential. */
export const PCID_STATES = ['pristine', 'stagedInitial', 'installed'] as const;

/** Whether operator `id` gives service. */
export const serves = (view: View, id: ShoId): boolean => view.role(`sho${id}`).matches('contract.serving');

/** Whether the device is in operational service: attached with its active MCIM to the operator that serves it. */
export const inService = (view: View): boolean => {
  const operator = activeOperator(view);
  return operator !== null && view.role('m2me').matches('operational.idle') && serves(view, operator);
};

/** Whether the platform is as it was certified. */
export const intact = (view: View): boolean => treOf(view).measured === 'expected';
