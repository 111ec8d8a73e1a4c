/** From where a goal can still be reached: what the claims that look ahead along any run have in common. */
import type { Property } from './composition.js';
import type { EdgeList } from './edge-list.js';
import type { Marks } from './marks.js';

export interface Ahead {
  readonly property: Property;
  /** Its bit of the marks that says where the goal is, followed by that of where it is asked for. */
  readonly bit: number;
}

/** Lets the goals of claims spread to wherever they can be reached from; one beyond what was expanded may be a goal. */
export function spreadGoals(
  edges: EdgeList | undefined,
  marks: Marks,
  claims: readonly Ahead[],
  expanded: number,
): void {
  const always = new Int32Array(marks.words);
  const withoutFaults = new Int32Array(marks.words);
  for (const { property, bit } of claims) {
    const over = 'withoutFaults' in property && property.withoutFaults ? withoutFaults : always;
    over[bit >>> 5] = (over[bit >>> 5] as number) | (1 << (bit & 31));
  }
  edges?.spread(marks, expanded, always, withoutFaults);
}

/** The first of `states` where a goal is asked for that cannot be reached from it, or -1. */
export function firstStranded(marks: Marks, { bit }: Ahead, states: number): number {
  for (let index = 0; index < states; index++) if (marks.has(index, bit + 1) && !marks.has(index, bit)) return index;
  return -1;
}
