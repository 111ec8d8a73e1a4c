/**
 * A question of a predicate that has one answer whatever the state: it names something that is not there.
 *
 * Answered with no, `always !matches(typo)` would hold. Who asks is known further up, and adds it.
 */
import { ModelError, complaintText, modelError, type Complaint } from '../model-error.js';

/** @internal */
export class Unanswerable extends ModelError {
  private readonly complaint: Omit<Complaint, 'where'>;

  constructor(complaint: Omit<Complaint, 'where'>) {
    super('MDL-433', complaintText({ ...complaint, where: 'a predicate' }));
    this.complaint = complaint;
  }

  /** The same, with the predicate that asked. */
  askedBy(where: string): ModelError {
    return modelError(this.code, { ...this.complaint, where });
  }
}

/** The name that is written most like another, where one is at all: at most a third of it has to be changed. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((each) => ({ each, changes: changesBetween(name, each) }))
    .filter(({ each, changes }) => 3 * changes <= Math.max(name.length, each.length) + 1)
    .toSorted((one, other) => one.changes - other.changes);
  return best?.each;
}

/** Letters to insert, leave out, replace or exchange with their neighbour to make one word of the other. */
function changesBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] as number;
}
