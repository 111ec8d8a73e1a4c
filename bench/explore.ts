/**
 * `npm run bench -- explore`: this explorer beside xstate/graph and, where it is installed, Spin, on a protocol that is not
 * ours and on scenarios of this project; sides in turn, CPU seconds. What is compared explores the same space, which the
 * equal numbers of states and transitions show.
 */
import { caseOf, composed, type Case } from './cases.js';
import { measured, spread, type Measured } from './measure.js';
import { spinSides } from './spin.js';

const CASES: readonly Case[] = [
  'orders orders=2 losses=1 capacity=2',
  'V3 loss=1 duplication=0 reorder=1',
  'V1 loss=2 duplication=0 reorder=0',
  'orders orders=3 losses=1 capacity=3',
  'orders orders=2 losses=3 capacity=1',
  'orders orders=3 losses=2 capacity=2',
  'orders orders=2 losses=5 capacity=2',
  'V1 loss=2 duplication=1 reorder=1',
  'V12 loss=2 duplication=1 reorder=1',
].map(caseOf);

/** More are too many for xstate/graph. */
const MOST_FOR_XSTATE = 200_000;

/** Fewer take Spin next to no time on its clock of hundredths of a second. */
const LEAST_FOR_SPIN = 25_000;

/** Spin writes eight digits. */
const DIGITS = 1e-7;

const SIDES = `No side judges a claim, and no state is left out.
  mcim-spec            from the statecharts to the result, its compiler and deadlocks included; octets with its table
  xstate/graph         getAdjacencyMap; steps found by the naive explorer, which asks xstate for each; octets of its heap
  Spin                 the search alone, depth first, of a model written by hand, its roles too; octets without the table
  Spin on tables       the same, of 'mcim promela': roles as tables that we made before, all else in Promela
  Spin, breadth first  the same by hand, searched as mcim-spec does to find shortest runs`;

const count = (n: number): string => Math.round(n).toLocaleString('en-GB');
const line = (side: string, runs: readonly Measured[]): string => {
  const [first] = runs;
  const [, cpu] = spread(runs.map((run) => run.cpu));
  const octets = first?.bytesPerState === undefined ? '' : `, ${first.bytesPerState.toFixed(1)} octets a state`;
  return `  ${side.padEnd(20)} ${count(first?.states ?? 0)} states, ${count(first?.transitions ?? 0)} transitions, ${cpu.toFixed(2)} s CPU, ${count((first?.states ?? 0) / cpu)} states/s${octets}, ${count(Math.max(...runs.map(({ mib }) => mib)))} MiB`;
};

/** How many times what another side takes of the processor, run by run. */
function compare(name: string, ours: readonly Measured[], theirs: readonly Measured[]): void {
  console.log(line(name, theirs));
  for (const figure of ['states', 'transitions'] as const) {
    const [here = NaN, there = NaN] = [ours[0]?.[figure], theirs[0]?.[figure]];
    if (!(Math.abs(here - there) <= here * DIGITS))
      throw new Error(`bench: ${here} ${figure} here and ${there} in ${name}: not the same space`);
  }
  const [min, median, max] = spread(theirs.map(({ cpu }, run) => cpu / (ours[run]?.cpu ?? NaN)));
  console.log(
    `  ${''.padEnd(20)} ${ratio(min)} / ${ratio(median)} / ${ratio(max)} times the CPU of mcim-spec (min / median / max of ${ours.length})`,
  );
}

const ratio = (figure: number): string => figure.toFixed(figure < 10 ? 2 : 0);

/** In turn, so that what else the machine does meets all alike. */
function inTurn(runs: number, of: Case): void {
  const { name, start } = composed(of);
  console.log(`\n${name}`);
  const ours = [measured('mcim-spec, no claim', of)];
  const states = ours[0]?.states ?? NaN;
  const spin = states < LEAST_FOR_SPIN ? `fewer than ${count(LEAST_FOR_SPIN)} states` : spinSides(of, states);
  const unfit =
    start !== undefined
      ? 'begins where another scenario ends'
      : states > MOST_FOR_XSTATE && `more than ${count(MOST_FOR_XSTATE)} states`;
  const others: Readonly<Record<string, () => Measured>> = {
    ...(unfit === false && { 'xstate/graph': () => measured('xstate/graph', of) }),
    ...(typeof spin !== 'string' && spin),
  };
  const theirs = Object.entries(others).map(([name, measure]) => ({ name, measure, runs: [] as Measured[] }));
  for (let run = 0; run < runs; run++) {
    if (run > 0) ours.push(measured('mcim-spec, no claim', of));
    for (const other of theirs) other.runs.push(other.measure());
  }
  console.log(line('mcim-spec', ours));
  const ahead = measured('mcim-spec, AG EF', of);
  console.log(
    `  ${''.padEnd(20)} with one AG EF ${(ahead.bytesAheadPerState ?? NaN).toFixed(1)} octets a state on top, ${ahead.cpu.toFixed(2)} s CPU in all`,
  );
  for (const other of theirs) compare(other.name, ours, other.runs);
  if (unfit !== false) console.log(`  xstate/graph not asked: ${unfit}`);
  if (typeof spin === 'string') console.log(`  Spin not asked: ${spin}`);
}

export function benchExplore(runs: number, cases: readonly Case[] = CASES): void {
  console.log(SIDES);
  for (const each of cases) inTurn(runs, each);
}
