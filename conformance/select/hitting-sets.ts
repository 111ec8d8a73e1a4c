/**
 * Minimal hitting sets: the least that can be chosen so that of each of several sets something is chosen.
 *
 * The sets are taken in one by one (C. Berge, Hypergraphs, 1989): what hits the next one already stays as it is, and
 * what does not takes each of its elements in turn, unless it would then contain something that stays. There may be
 * exponentially many, so this is for families of which few sets have more than one element.
 */

/**
 * @returns each set of elements that meets every given set, and of which no proper part does; once. Of no sets the
 * empty one alone, and none where a given set is empty.
 */
export function minimalHittingSets<T>(sets: Iterable<ReadonlySet<T>>): readonly ReadonlySet<T>[] {
  let chosen: readonly ReadonlySet<T>[] = [new Set()];
  for (const set of sets) {
    const hitting = chosen.filter((each) => meets(each, set));
    const extended = chosen
      .filter((each) => !meets(each, set))
      .flatMap((each) => [...set].map((element) => new Set([...each, element])))
      .filter((each) => !hitting.some((smaller) => isWithin(smaller, each)));
    chosen = [...hitting, ...extended];
  }
  return chosen;
}

/** The sets that contain no other of them, each once, in their order: what hits these hits all. */
export function minimalSets<T>(sets: readonly ReadonlySet<T>[]): readonly ReadonlySet<T>[] {
  return sets.filter(
    (set, at) => !sets.some((other, index) => isWithin(other, set) && (other.size < set.size || index < at)),
  );
}

const meets = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean => [...one].some((each) => other.has(each));

const isWithin = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean => [...one].every((each) => other.has(each));
