/**
 * Set cover: few things, of small cost in all, that cover together what all of them cover.
 *
 * Greedy first, which is within a factor of `ln n` of the best (V. Chvátal, A greedy heuristic for the set-covering
 * problem, 1979). Then local search, which never makes it worse: what the others cover is dropped, one that is not
 * chosen comes in where what it makes needless costs more, and one goes out where cheaper ones can take its place. It
 * stops where no such move helps: near the best, and not always the best.
 */

export interface Candidate<T> {
  readonly item: T;
  /** Above 0. */
  readonly cost: number;
  /** Numbers from 0, each once. */
  readonly covers: readonly number[];
}

export interface Cover<T> {
  /** In the order in which they were given. */
  readonly items: readonly T[];
  readonly cost: number;
}

/** By choosing what covers most for its cost, one after another; without local search. */
export function greedyCover<T>(candidates: readonly Candidate<T>[]): Cover<T> {
  const cover = new Chosen(candidates);
  cover.fill(candidates.keys());
  return cover.result();
}

/** @param maxRounds - how often all moves are tried; each round is some passes over the candidates. */
export function smallCover<T>(candidates: readonly Candidate<T>[], maxRounds = 20): Cover<T> {
  const cover = new Chosen(candidates);
  cover.fill(candidates.keys());
  cover.dropNeedless();
  for (let round = 0; round < maxRounds; round++) {
    const before = cover.cost;
    for (const at of candidates.keys()) if (!cover.has(at)) cover.tryIn(at);
    for (const at of candidates.keys()) if (cover.has(at)) cover.tryOut(at);
    if (cover.cost >= before) break;
  }
  return cover.result();
}

class Chosen<T> {
  cost = 0;
  readonly #candidates: readonly Candidate<T>[];
  /** What has come in or gone out since the move in hand began. */
  #changes: number[] = [];
  readonly #chosen = new Set<number>();
  /** By number how many of the chosen cover it. */
  readonly #times: Int32Array;
  /** By number the candidates that cover it. */
  readonly #coverers: number[][];

  constructor(candidates: readonly Candidate<T>[]) {
    this.#candidates = candidates;
    const size = candidates.reduce(
      (most, { covers }) => covers.reduce((max, each) => Math.max(max, each + 1), most),
      0,
    );
    this.#times = new Int32Array(size);
    this.#coverers = Array.from({ length: size }, () => []);
    candidates.forEach(({ covers }, at) => covers.forEach((each) => this.#coverers[each]?.push(at)));
  }

  has(at: number): boolean {
    return this.#chosen.has(at);
  }

  /** Greedy, from what is covered already; ties go to the first. */
  fill(from: Iterable<number>): void {
    let open = [...from].map((at) => ({ at, worth: this.#worth(at) }));
    for (;;) {
      open = open.filter(({ worth }) => worth > 0);
      let best: (typeof open)[number] | undefined;
      for (const each of open) {
        // What it was worth before it is worth at most now.
        if (best !== undefined && each.worth <= best.worth) continue;
        each.worth = this.#worth(each.at);
        if (best === undefined || each.worth > best.worth) best = each;
      }
      if (best === undefined || best.worth === 0) return;
      this.#add(best.at);
      best.worth = 0;
    }
  }

  /** The dearest first; `but` stays. */
  dropNeedless(but?: number): void {
    const needless = [...this.#chosen].filter((at) => at !== but && this.#isNeedless(at));
    for (const at of needless.toSorted((one, other) => this.#costOf(other) - this.#costOf(one)))
      if (this.#isNeedless(at)) this.#remove(at);
  }

  /** Takes one in, and drops what it makes needless; undone where that costs more. */
  tryIn(at: number): void {
    this.#attempt(() => {
      this.#add(at);
      this.dropNeedless(at);
    });
  }

  /** Takes one out, and covers what is open then without it; undone where that costs more. */
  tryOut(at: number): void {
    this.#attempt(() => {
      this.#remove(at);
      const open = this.#covers(at).filter((each) => this.#times[each] === 0);
      const others = new Set(open.flatMap((each) => this.#coverers[each] as number[]));
      others.delete(at);
      this.fill(others);
      if (open.some((each) => this.#times[each] === 0)) this.#add(at);
      this.dropNeedless();
    });
  }

  result(): Cover<T> {
    return { items: this.#candidates.filter((_each, at) => this.has(at)).map(({ item }) => item), cost: this.cost };
  }

  #attempt(move: () => void): void {
    const before = this.cost;
    this.#changes = [];
    move();
    if (this.cost < before) return;
    for (const at of this.#changes.toReversed()) {
      if (this.has(at)) this.#remove(at);
      else this.#add(at);
    }
    // What was added and taken away again need not add up where costs are fractions.
    this.cost = before;
  }

  #covers(at: number): readonly number[] {
    return (this.#candidates[at] as Candidate<T>).covers;
  }

  #costOf(at: number): number {
    return (this.#candidates[at] as Candidate<T>).cost;
  }

  #worth(at: number): number {
    if (this.has(at)) return 0;
    return this.#covers(at).filter((each) => this.#times[each] === 0).length / this.#costOf(at);
  }

  #isNeedless(at: number): boolean {
    return this.#covers(at).every((each) => (this.#times[each] as number) > 1);
  }

  #add(at: number): void {
    this.#chosen.add(at);
    this.#changes.push(at);
    this.cost += this.#costOf(at);
    for (const each of this.#covers(at)) this.#times[each] = (this.#times[each] as number) + 1;
  }

  #remove(at: number): void {
    this.#chosen.delete(at);
    this.#changes.push(at);
    this.cost -= this.#costOf(at);
    for (const each of this.#covers(at)) this.#times[each] = (this.#times[each] as number) - 1;
  }
}
