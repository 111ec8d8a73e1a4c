/**
 * In how many ways the medium of the reference TRE can be damaged while its power is off.
 *
 * Each way is a whole medium, put in the place of the one that is there. Without its counter the TRE has to notice by
 * itself whatever no power cut can have left; damage of the last record, and the return of an older medium, look like
 * a power cut and are done to a TRE that has its counter.
 */

/** What a medium holds, by the names of its blocks. */
export type Blocks = ReadonlyMap<string, Uint8Array>;

/** A medium in the place of another. */
export interface Damage {
  /** What was done, in words. */
  readonly says: string;
  readonly blocks: Blocks;
  /** Whether the TRE can ask its counter, which nobody can damage. */
  readonly hasCounter: boolean;
}

/**
 * Every way to damage a medium, in an order that depends on nothing but its blocks.
 *
 * @param earlier - what the medium held before, oldest first.
 */
export function* damages(blocks: Blocks, earlier: readonly Blocks[]): Generator<Damage> {
  const names = [...blocks.keys()].toSorted();
  const journal = names.filter((name) => name.startsWith('tre.'));
  const last = journal.at(-1);
  for (const [index, name] of names.entries()) {
    const hasCounter = name === last;
    for (const { says, octets } of spoilt(blocks.get(name) ?? new Uint8Array()))
      yield { says: `${name}: ${says}`, blocks: changed(blocks, [name, octets]), hasCounter };
    yield { says: `${name}: gone`, blocks: changed(blocks, [name, undefined]), hasCounter };
    const next = names[index + 1];
    if (next === undefined) continue;
    const [one, other] = [blocks.get(name), blocks.get(next)];
    yield {
      says: `${name} and ${next}: exchanged`,
      blocks: changed(blocks, [name, other], [next, one]),
      hasCounter: false,
    };
    yield { says: `${next}: a copy of ${name}`, blocks: changed(blocks, [next, one]), hasCounter: next === last };
  }
  yield* strangers(blocks, journal);
  yield* parts(blocks, journal, names);
  for (const [index, older] of earlier.entries()) {
    if (journalOf(older) === journalOf(blocks)) continue;
    const says = `the medium as it was, ${earlier.length - index} changes ago`;
    yield { says, blocks: older, hasCounter: true };
    for (const { where, name } of misplaced(older))
      yield { says: `${says}, and noise ${where}`, blocks: changed(older, [name, noise]), hasCounter: false };
  }
  if (journal.length > 0) yield { says: 'the medium: empty', blocks: new Map(), hasCounter: true };
}

/** One bit turned in octets of each part of a block of the journal, and a block cut short. */
function* spoilt(octets: Uint8Array): Generator<{ says: string; octets: Uint8Array }> {
  const places = [0, 4, 8, 14, 18, 19, Math.floor(octets.length / 2), octets.length - 1];
  for (const at of new Set(places.filter((place) => place >= 0 && place < octets.length)))
    yield { says: `one bit of octet ${at} turned`, octets: octets.with(at, (octets[at] ?? 0) ^ 1) };
  for (const length of [HEADER_AND_TAG, Math.floor(octets.length / 2)])
    yield { says: `cut to ${length} octets`, octets: octets.slice(0, length) };
}

/** Where no write under way can have left a block: a block there does not make an older medium a torn one. */
function misplaced(blocks: Blocks): readonly { readonly where: string; readonly name: string }[] {
  const last = [...blocks.keys()]
    .filter((name) => name.startsWith('tre.'))
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  const { generation, sequence } = numbersOf(last);
  return [
    { where: 'in the next generation, one too far', name: nameOf(generation + 1, sequence + 2) },
    { where: 'in the generation after it', name: nameOf(generation + 2, sequence + 1) },
  ];
}

/** Blocks that this TRE has not written where they are. */
function* strangers(blocks: Blocks, journal: readonly string[]): Generator<Damage> {
  const [first, last] = [journal[0], journal.at(-1)];
  if (first === undefined || last === undefined) return;
  const { generation, sequence } = numbersOf(last);
  const places = {
    'behind the last record': nameOf(generation, sequence + 1),
    'two behind the last record': nameOf(generation, sequence + 2),
    'in the next generation': nameOf(generation + 1, sequence + 1),
    'in the next generation, two further': nameOf(generation + 1, sequence + 2),
    'in the generation after it': nameOf(generation + 2, sequence + 1),
    'in the next generation, from its start': nameOf(generation + 1, 0),
  };
  const contents = {
    noise,
    'a copy of the snapshot': blocks.get(first),
    'a copy of the last record': blocks.get(last),
  };
  for (const [where, name] of Object.entries(places)) {
    for (const [what, octets] of Object.entries(contents))
      yield { says: `${name}, ${where}: ${what}`, blocks: changed(blocks, [name, octets]), hasCounter: false };
  }
  const two = changed(
    blocks,
    [nameOf(generation + 1, sequence + 1), noise],
    [nameOf(generation + 1, sequence + 2), noise],
  );
  yield { says: 'two blocks of noise in the next generation', blocks: two, hasCounter: false };
  const note = changed(blocks, ['tre.note', noise]);
  yield { says: 'tre.note: noise under a name that is none of a record', blocks: note, hasCounter: false };
}

/** The journal without the secrets that it refers to, the secrets without a journal, and parts of a journal. */
function* parts(blocks: Blocks, journal: readonly string[], names: readonly string[]): Generator<Damage> {
  const without = (says: string, gone: readonly string[]): Damage => ({
    says,
    blocks: changed(blocks, ...gone.map((name) => [name, undefined] as const)),
    hasCounter: false,
  });
  if (journal.length === 0) return;
  yield without(
    'every sealed block: gone',
    names.filter((name) => !journal.includes(name)),
  );
  // The factory's content alone is what a cut before the first record leaves.
  const looksLikeACut = names.length - journal.length <= 1;
  yield { ...without('the journal: gone', journal), hasCounter: looksLikeACut };
  const alone = changed(without('', journal).blocks, [nameOf(5, 0), noise]);
  yield { says: 'the journal: one block of noise in its fifth generation', blocks: alone, hasCounter: false };
  const before = changed(without('', journal).blocks, [nameOf(0, 0), noise], [nameOf(1, 0), noise]);
  yield { says: 'the journal: noise in its first generation and in one before it', blocks: before, hasCounter: false };
  const [first = '', second] = journal;
  if (second !== undefined) {
    const gone = without('the first two blocks of the journal: gone', [first, second]);
    yield { ...gone, hasCounter: looksLikeACut && journal.length === 2 };
    const both = changed(blocks, [first, noise], [second, noise]);
    yield { says: 'the first two blocks of the journal: noise', blocks: both, hasCounter: false };
  }
  const [lastButOne, last] = journal.slice(-2);
  if (lastButOne === undefined || last === undefined) return;
  const both = changed(blocks, [lastButOne, noise], [last, noise]);
  yield { says: 'the last two blocks of the journal: noise', blocks: both, hasCounter: false };
}

function changed(blocks: Blocks, ...changes: readonly (readonly [string, Uint8Array | undefined])[]): Blocks {
  const copy = new Map(blocks);
  for (const [name, octets] of changes) {
    if (octets === undefined) copy.delete(name);
    else copy.set(name, octets);
  }
  return copy;
}

function journalOf(blocks: Blocks): string {
  return [...blocks.keys()]
    .filter((name) => name.startsWith('tre.'))
    .toSorted()
    .join();
}

function numbersOf(name: string): { readonly generation: number; readonly sequence: number } {
  const [generation = 0, sequence = 0] = name
    .split('.')
    .slice(1)
    .map((number) => Number.parseInt(number, 16));
  return { generation, sequence };
}

function nameOf(generation: number, sequence: number): string {
  return `tre.${generation.toString(16).padStart(8, '0')}.${sequence.toString(16).padStart(12, '0')}`;
}

/** Nothing that opens. */
const noise = new Uint8Array(80).fill(0x5a);

/** Octets of a block of the journal that holds nothing. */
const HEADER_AND_TAG = 47;
