/**
 * What is under way where an attacker holds parties: first provisioning over either access, a change over the old
 * operator, and a move through the pristine state. Nothing goes wrong in them by itself.
 */
import type { Composition, Property, RoleInstance } from '../../../conformance/explore/index.js';
import { leavesWithoutTheOld, type Attacked } from '../../properties/attacked.js';
import { OVER_NON3GPP } from '../../properties/non3gpp.js';
import { safety } from '../../properties/properties.js';
import { beyond } from '../../roles/beyond.js';
import type { Port } from '../../roles/statement.js';
import { v3 } from '../non3gpp.js';
import { v12OnTheSpot } from '../v12.js';
import { budgets, change, first, firstOfTwo, move } from './attack.js';

/** Whom a device may send to, over that access. */
const overNon3gpp = safety(['A'], OVER_NON3GPP).filter(({ id }) => id === OVER_NON3GPP.id);

/** Over the access of a provider, who knows the device by a credential. */
const firstOverNon3gpp: Composition<Attacked> = {
  ...(v3 as unknown as Composition<Attacked>),
  budgets: { ...v3.budgets, ...budgets({}), stranger: 0 },
  facts: [],
  ghost: first.ghost as NonNullable<Composition<Attacked>['ghost']>,
  properties: [
    ...first.properties.filter(({ id }) => id !== 'G-18'),
    ...(overNon3gpp as unknown as readonly Property<Attacked>[]),
  ],
};

/** With an owner that can come to the device, whatever the old operator does (AMB-17). */
const moveOnTheSpot: Composition<Attacked> = {
  ...move,
  stimuli: v12OnTheSpot.stimuli ?? [],
  timers: v12OnTheSpot.timers ?? { longer: [] },
  properties: [...move.properties, leavesWithoutTheOld],
};

/** Where a message goes to whom an undertaking does not have: whoever is held may have the others turn to anybody. */
const nowhere: RoleInstance = { name: 'nowhere', machine: beyond };

const ANYBODY: readonly Port[] = ['supplier', 'ccif', 'owner', 'vno', 'icsp', 'icf', 'shoA', 'shoB'];

function withNowhere<G>(composition: Composition<G>): Composition<G> {
  const { roles } = composition;
  const absent = ANYBODY.filter((port) => roles.every(({ name }) => name !== port));
  const wires = Object.fromEntries(absent.map((port) => [port, nowhere.name]));
  return { ...composition, roles: [...roles.map((role) => ({ ...role, wires })), nowhere] };
}

/** By what is done in them. */
export const UNDER_COMPROMISE = {
  'first provisioning': withNowhere(firstOfTwo),
  'first provisioning over non-3GPP access': withNowhere(firstOverNon3gpp),
  'a change': withNowhere(change),
  'a move': withNowhere(moveOnTheSpot),
} as const;

export type Undertaking = keyof typeof UNDER_COMPROMISE;

export const UNDERTAKINGS = Object.keys(UNDER_COMPROMISE) as readonly Undertaking[];
