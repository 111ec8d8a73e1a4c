/**
 * The borders of a monotone question about sets: the largest that stand, and the least that do not.
 *
 * What contains a set that does not stand does not stand either. So the least that do not stand are the minimal hitting
 * sets of what the largest leave out, and each is met on the way there: a minimal hitting set of what those found so far
 * leave out is one of them, or it stands, and grows into another of the largest (dualize and advance: D. Gunopulos,
 * R. Khardon, H. Mannila, H. Toivonen, 1997). At the end each border proves the other.
 *
 * The question is asked once for each border set and a few more for each that grows; there may be exponentially many.
 */
import { minimalHittingSets } from './hitting-sets.js';

/** Which sets stand; a set is never asked about whose answer follows from another. */
export type Stands<T> = (sets: readonly ReadonlySet<T>[]) => Promise<readonly boolean[]>;

export interface Borders<T> {
  /** No element can be added. */
  readonly largest: readonly ReadonlySet<T>[];
  /** No element can be left out. */
  readonly least: readonly ReadonlySet<T>[];
  /** Whether these are all. */
  readonly complete: boolean;
  /** Sets that were asked about. */
  readonly asked: number;
}

export interface BordersOptions<T> {
  /** What is known to stand, and what not. Default: nothing. */
  readonly standing?: readonly ReadonlySet<T>[];
  readonly broken?: readonly ReadonlySet<T>[];
  /** No further one of the largest is looked for when so many sets have been asked about. Default: no bound. */
  readonly mostAsked?: number;
}

/** @param elements - in the order in which a set grows by them. */
export async function borders<T>(
  elements: readonly T[],
  stands: Stands<T>,
  { standing = [], broken = [], mostAsked = Infinity }: BordersOptions<T> = {},
): Promise<Borders<T>> {
  const answers = new Answers(stands, [...standing], [...broken]);
  const largest: ReadonlySet<T>[] = [];
  for (;;) {
    const least = minimalHittingSets(largest.map((set) => without(elements, set)));
    const room = Math.max(0, mostAsked - answers.asked);
    const open = least.filter((set) => answers.known(set) === undefined);
    await answers.ask(open.slice(0, room));
    const found = least.filter((set) => answers.known(set) === false);
    const grows = least.find((set) => answers.known(set) === true);
    if (grows === undefined || answers.asked >= mostAsked)
      return { largest, least: found, complete: found.length === least.length, asked: answers.asked };
    largest.push(await grown(grows, [...without(elements, grows)], answers));
  }
}

/** As many of the others at once as it stands, so that most sets that do not matter are never asked about. */
async function grown<T>(set: ReadonlySet<T>, others: readonly T[], answers: Answers<T>): Promise<ReadonlySet<T>> {
  const all = new Set([...set, ...others]);
  await answers.ask([all]);
  if (answers.known(all) === true) return all;
  if (others.length === 1) return set;
  const middle = others.length >> 1;
  return grown(await grown(set, others.slice(0, middle), answers), others.slice(middle), answers);
}

class Answers<T> {
  asked = 0;
  readonly #stands: Stands<T>;
  readonly #standing: ReadonlySet<T>[];
  readonly #broken: ReadonlySet<T>[];

  constructor(stands: Stands<T>, standing: ReadonlySet<T>[], broken: ReadonlySet<T>[]) {
    this.#stands = stands;
    this.#standing = standing;
    this.#broken = broken;
  }

  known(set: ReadonlySet<T>): boolean | undefined {
    if (this.#broken.some((part) => isWithin(part, set))) return false;
    return this.#standing.some((whole) => isWithin(set, whole)) ? true : undefined;
  }

  async ask(sets: readonly ReadonlySet<T>[]): Promise<void> {
    const open = sets.filter((set) => this.known(set) === undefined);
    if (open.length === 0) return;
    this.asked += open.length;
    const found = await this.#stands(open);
    for (const [at, set] of open.entries()) (found[at] === true ? this.#standing : this.#broken).push(set);
  }
}

const without = <T>(elements: readonly T[], set: ReadonlySet<T>): ReadonlySet<T> =>
  new Set(elements.filter((each) => !set.has(each)));

const isWithin = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean => [...one].every((each) => other.has(each));
