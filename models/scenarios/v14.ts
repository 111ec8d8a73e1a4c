/**
 * V14: both MCIMs present, change of operator by a switch. Source: TR 33.812, clause 5.1.3.7.4.2, variant after step
 * 17.
 *
 * Begins where V11 ends without faults on a device whose first operator has agreed to be kept: B serves, and the MCIM
 * of A rests in the device. The steps are those of V11 with an order in the place of an MCIM (AMB-39), so that what
 * differs is what the two operators hold, and what each could do to the other.
 */
import type { Composition, Fact, Property } from '../../conformance/explore/index.js';
import type { McimObject, Token } from '../messages/symbols.js';
import { keptInService, noStranding, safety } from '../properties/properties.js';
import {
  forgedSwitchIsRefused,
  presentGhost,
  slotsAreApart,
  switched,
  switchedBack,
  switchFallsBack,
  switchVetoed,
  type Present,
} from '../properties/two-mcims.js';
import { inService, treOf } from '../properties/views.js';
import { mishapInChange, noFaults, power, radioFaults } from './network.js';
import { v11 } from './v11.js';

const safe: readonly Property<Present>[] = [...safety(['A', 'B']), ...slotsAreApart];
const always: readonly Property<Present>[] = [...safe, noStranding];

const keeps = (operator: 'A' | 'B') => ({
  id: `${operator} agrees to keep its MCIM`,
  to: `sho${operator}`,
  event: { type: 'principal.keepMcim' },
});

const selects = (operator: 'A' | 'B') => ({
  id: `the subscriber selects ${operator}`,
  to: 'subscriber',
  event: { type: 'principal.selectSho', shoId: operator },
  budget: 'change',
});

/** From A to B, without any fault; both agree to keep what they have issued. */
const v14Before: Composition = {
  ...(v11 as Composition),
  name: 'V14',
  budgets: noFaults,
  facts: [],
  stimuli: [selects('B'), keeps('A'), keeps('B')],
  properties: [],
};

/** From B back to A. */
export const v14: Composition<Present> = {
  ...(v11 as unknown as Composition<Present>),
  name: 'V14',
  budgets: radioFaults,
  facts: power,
  stimuli: [selects('A')],
  ghost: presentGhost,
  properties: [...always, switched, switchVetoed],
  start: {
    from: v14Before,
    until: (view) =>
      inService(view) &&
      treOf(view).slots.A === 'inactive' &&
      (view.role('shoB').context as { readonly keeps: boolean }).keeps &&
      view.role('subscriber').matches('served') &&
      view.quiet,
  },
};

/** And from A to B again. */
export const v14Back: Composition<Present> = {
  ...v14,
  budgets: { ...noFaults, loss: 1, powerCut: 1, change: 2 },
  stimuli: [selects('A'), selects('B')],
  properties: [...always, switched, switchedBack],
};

/** V14 with an operator A that may not reach the device. */
export const v14Uncovered: Composition<Present> = {
  ...v14,
  budgets: mishapInChange,
  facts: [
    ...power,
    { id: 'coverage of A lost', budget: 'mishap', to: ['shoA'], event: { type: 'env.coverageLost' }, fault: true },
    { id: 'coverage of A regained', to: ['shoA'], event: { type: 'env.coverageRegained' } },
  ],
  properties: [...always, switched, switchFallsBack],
};

const tokenOfB: Token = {
  tid: 1,
  devId: 'd1',
  oldSho: 'B',
  newSho: 'A',
  epoch: 1,
  expired: false,
  signedBy: 'B',
};

/** What reaches a device in the session with A in the place of its order, as the last of two chunks. */
const order = (id: string, change: Partial<McimObject>, token: Token | null = tokenOfB): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['m2me'],
  event: {
    type: 'dpf.chunk',
    sid: 3,
    seq: 2,
    object: { devId: 'd1', shoId: 'A', sid: 3, ver: 2, sealedTo: 'd1', signedBy: 'A', switchTo: 1, ...change },
    token,
  },
  fault: true,
});

/** Orders of the other operator, for another slot, device, session or MCIM, taken again, and without a word of B. */
export const v14Hostile: Composition<Present> = {
  ...v14,
  budgets: { ...noFaults, loss: 1, misbehaviour: 1 },
  facts: [
    ...power,
    order('B orders the switch', { signedBy: 'B' }),
    order('somebody orders the switch', { signedBy: 'rogue' }),
    order('A orders the switch to the slot of B', { shoId: 'B' }),
    order('an order for another device comes', { devId: 'd2' }),
    order('an order of another session comes', { sid: 1 }),
    order('an order that was taken before comes', { ver: 1 }),
    order('an order to switch to another MCIM comes', { switchTo: 5 }),
    order('A orders the switch without a token', {}, null),
    order('A orders the switch with a token of another epoch', {}, { ...tokenOfB, epoch: 0 }),
  ],
  properties: [...safe, keptInService, switched, forgedSwitchIsRefused],
};
