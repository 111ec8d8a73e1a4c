/** Which goals a property is of. */
import { GOALS, type GoalId } from '../models/requirements/index.js';

/** That in its own id, and those that it refers to; not those of an attack in whose scenario it happens to break. */
export function goalsOfClaim({
  id,
  refs,
}: {
  readonly id: string;
  readonly refs: readonly string[];
}): readonly GoalId[] {
  const named = [id.slice(0, 4), ...refs];
  return (Object.keys(GOALS) as readonly GoalId[]).filter((goal) => named.includes(goal));
}
