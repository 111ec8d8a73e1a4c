/**
 * Exchanging names in plain values, for instances that are alike: which exchanges there are, and what a value becomes.
 *
 * A name is a word: letters, digits, `_` and `-`. It is exchanged wherever it stands as a whole word in a string or in
 * a key, so that `client1.asks` becomes `client2.asks`; numbers are never names. So an exchange undone is the same
 * value again, and exchanges can be put one after another.
 */

export class Renaming {
  /** It exchanges two neighbours and nothing else; all others are made of such. */
  readonly isBasic: boolean;
  private readonly names: ReadonlyMap<string, string>;
  /** What was asked for before; the same few texts are in many values. */
  private readonly texts = new Map<string, string>();

  constructor(names: ReadonlyMap<string, string>, isBasic: boolean) {
    this.names = names;
    this.isBasic = isBasic;
  }

  text(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const renamed = text.replaceAll(word, (each) => this.names.get(each) ?? each);
    this.texts.set(text, renamed);
    return renamed;
  }

  value(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => this.value(each));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [this.text(key), this.value(each)]));
  }
}

/** Blocks that may be exchanged for one another; each its names, in the same order. */
export type Blocks = readonly (readonly string[])[];

export const isWord = (text: string): boolean => text.match(word)?.[0] === text;

/** Every way of exchanging blocks within their groups, the one that leaves all as they are first. */
export function renamingsOf(groups: readonly Blocks[]): readonly Renaming[] {
  let all: readonly Exchanged[] = [{ names: new Map(), moved: [] }];
  for (const blocks of groups) {
    const within = ordersOf(blocks.length).map((order) => exchanged(blocks, order));
    all = all.flatMap(({ names, moved }) =>
      within.map((each) => ({ names: new Map([...names, ...each.names]), moved: [...moved, ...each.moved] })),
    );
  }
  return all.map(({ names, moved: [first = 0, second = 0, ...others] }) => {
    const isBasic = others.length === 0 && second === first + 1;
    return new Renaming(names, isBasic);
  });
}

/** @param count - how many blocks there are of each group. */
export const orderOf = (count: readonly number[]): number =>
  count.reduce((product, blocks) => product * factorial(blocks), 1);

interface Exchanged {
  readonly names: ReadonlyMap<string, string>;
  /** Numbers of the blocks that are not left in place. */
  readonly moved: readonly number[];
}

function exchanged(blocks: Blocks, order: readonly number[]): Exchanged {
  const moved = [...order.keys()].filter((at) => order[at] !== at);
  const names = moved.flatMap((at) =>
    (blocks[at] ?? []).map((name, n) => [name, blocks[order[at] ?? at]?.[n] ?? name] as const),
  );
  return { names: new Map(names), moved };
}

/** All orders of the numbers below `count`, the ascending one first. */
function ordersOf(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  const shorter = ordersOf(count - 1);
  const places = Array.from({ length: count }, (_, at) => count - 1 - at);
  return places.flatMap((place) => shorter.map((order) => order.toSpliced(place, 0, count - 1)));
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

const word = /[\p{L}\p{N}_-]+/gu;
