/** Which properties decide each goal, and where: of the scenarios and of the attacks. */
import type { Composition, Property } from '../../conformance/explore/index.js';
import { ABOUT_KNOWLEDGE } from '../properties/goals.js';
import { GOALS, type GoalId } from '../requirements/index.js';
import { ATTACKS } from './attacks/index.js';
import { SCENARIOS } from './index.js';

export interface GoalClaim {
  readonly id: string;
  /** `knowledge`: holds in every state, and is about what the attacker knows there. */
  readonly kind: Property['kind'] | 'knowledge';
  readonly says: string;
  /** Scenarios that have it, in their order. */
  readonly scenarios: readonly string[];
  /** Attacks whose scenario has it. */
  readonly attacks: readonly string[];
}

/** By goal: every property that is of it, in the order in which they are met. */
export function claimsOnGoals(): Readonly<Record<GoalId, readonly GoalClaim[]>> {
  const found = new Map<string, Found>();
  for (const { name, parts } of SCENARIOS)
    for (const { composition } of parts) note(found, composition.properties, 'scenarios', name);
  for (const { id, composition } of ATTACKS)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ghost of a composition is its own affair
    note(found, (composition([]) as unknown as Composition).properties, 'attacks', id);
  const claims = [...found.values()];
  const of = (goal: GoalId): readonly GoalClaim[] => claims.filter(({ property }) => isOf(goal, property)).map(claimOf);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of GOALS
  return Object.fromEntries(Object.keys(GOALS).map((goal) => [goal, of(goal as GoalId)])) as unknown as Readonly<
    Record<GoalId, readonly GoalClaim[]>
  >;
}

interface Found {
  readonly property: Property;
  readonly scenarios: Set<string>;
  readonly attacks: Set<string>;
}

function note(
  found: Map<string, Found>,
  properties: readonly Property[],
  where: 'scenarios' | 'attacks',
  name: string,
): void {
  for (const property of properties) {
    const known = found.get(property.id) ?? { property, scenarios: new Set<string>(), attacks: new Set<string>() };
    known[where].add(name);
    found.set(property.id, known);
  }
}

const isOf = (goal: GoalId, { id, refs = [] }: Property): boolean => id.slice(0, 4) === goal || refs.includes(goal);

const claimOf = ({ property: { id, kind, says }, scenarios, attacks }: Found): GoalClaim => ({
  id,
  kind: ABOUT_KNOWLEDGE.has(id) ? 'knowledge' : kind,
  says,
  scenarios: [...scenarios],
  attacks: [...attacks],
});
