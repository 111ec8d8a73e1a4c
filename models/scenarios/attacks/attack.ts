/**
 * An attack: where it is looked for, what is switched off for it, and which claim it breaks.
 *
 * With every counter-measure on, every claim of its composition holds within the bounds that stand in it, and the
 * normal end is reached. With the switches off the claim `breaks` is contradicted, by a shortest run.
 */
import type { Composition, Property } from '../../../conformance/explore/index.js';
import { INJECTION } from '../../environment/attacker.js';
import { switchedOff } from '../../environment/counter-measures.js';
import type { ShoId } from '../../messages/symbols.js';
import {
  attackedGhost,
  attackedInServiceOfA,
  goalsUnderAttack,
  servedInTheEnd,
  type Attacked,
} from '../../properties/attacked.js';
import { noStranding, safety } from '../../properties/properties.js';
import { reprovisioningIsAuthorised } from '../../properties/reprovisioning.js';
import type { CounterMeasure, GoalId } from '../../requirements/index.js';
import { changeRoles, channelsWith, noFaults } from '../network.js';
import { timerOrder } from '../timers.js';
import { v1 } from '../v1.js';
import { v11 } from '../v11.js';
import { v12 } from '../v12.js';

export interface Attack {
  /** Of the list of attacks; one may have several forms. */
  readonly id: `A-${string}`;
  /** Which form, where there are several. */
  readonly form?: string;
  readonly title: string;
  /** What the source leaves open. */
  readonly gap: string;
  /** Of each of them a claim breaks without the counter-measures, here or where else that is explored. */
  readonly goals: readonly GoalId[];
  /** Taken away together; none where nothing prevents it. */
  readonly switches: readonly CounterMeasure[];
  /** The scenario that it begins as. */
  readonly scenario: string;
  /** Who takes part otherwise than there, as the rest of a sentence; absent where nobody does. */
  readonly differs?: string;
  readonly composition: (off: readonly CounterMeasure[]) => Composition<Attacked>;
  /** Id of the claim that it contradicts. */
  readonly breaks: string;
  /** Where no switch prevents it, or it is not as the list has it: why. */
  readonly argument?: string;
}

/** What an attack says of itself; the composition is that of its scenario, with the switches off that are asked for. */
export const attack = ({
  in: base,
  ...described
}: Omit<Attack, 'scenario' | 'composition'> & { readonly in: Composition<Attacked> }): Attack => ({
  ...described,
  scenario: base.name,
  composition: (off) => switchedOff({ ...base, name: nameOf(described) }, off),
});

const nameOf = ({ id, form }: Pick<Attack, 'id' | 'form'>): string => (form === undefined ? id : `${id} (${form})`);

/** The budgets of an attack: nothing goes wrong but what it names. */
export const budgets = (more: Readonly<Record<string, number>>): Composition['budgets'] => ({
  ...noFaults,
  [INJECTION]: 0,
  ...more,
});

/** Every claim on a scenario of these operators, whatever happens, and the normal end with one of them. */
export const claims = (operators: readonly ShoId[], end: ShoId): readonly Property<Attacked>[] => [
  ...(safety(operators) as unknown as readonly Property<Attacked>[]),
  ...(reprovisioningIsAuthorised as unknown as readonly Property<Attacked>[]),
  ...goalsUnderAttack(...operators),
  noStranding,
  servedInTheEnd(end),
];

/** First provisioning by A, from the factory on. */
export const first: Composition<Attacked> = {
  ...(v1 as unknown as Composition<Attacked>),
  budgets: budgets({}),
  facts: [],
  ghost: attackedGhost,
  properties: claims(['A'], 'A'),
};

/** The same with B beside it, an operator whom nobody has selected. */
export const firstOfTwo: Composition<Attacked> = {
  ...first,
  roles: changeRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA', 'shoB') },
  timers: { longer: timerOrder },
  properties: claims(['A', 'B'], 'A'),
};

/** From the service of A, by way of `base`. */
const fromA = (base: Composition<never>): Composition<Attacked> => ({
  ...(base as unknown as Composition<Attacked>),
  budgets: budgets({}),
  facts: [],
  ghost: { ...attackedGhost, initial: attackedInServiceOfA },
  properties: claims(['A', 'B'], 'B'),
});

/** A change from A to B over the access of A. */
export const change = fromA(v11 as unknown as Composition<never>);

/** A move from A to B through the pristine state. */
export const move = fromA(v12 as unknown as Composition<never>);

/** With another machine in the place of an instance, from its beginning on. */
export const withRole = (
  base: Composition<Attacked>,
  name: string,
  machine: Composition['roles'][number]['machine'],
): Composition<Attacked> => ({
  ...base,
  roles: base.roles.map((role) => (role.name === name ? { ...role, machine } : role)),
  ...(base.start === undefined
    ? {}
    : {
        start: {
          ...base.start,
          from: withRole(base.start.from as Composition<Attacked>, name, machine),
        },
      }),
});
