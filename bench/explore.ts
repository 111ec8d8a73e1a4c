/**
 * `npm run bench -- explore`: this explorer beside xstate/graph and, where it is installed, Spin on one composition,
 * sides in turn, CPU seconds. What is compared explores the same space, which the equal numbers of states show.
 *
 * Ours are the seconds from the composition to the result, xstate and the engine's compiler included; Spin's are those
 * of the search alone, of a model written by hand and of our tables.
 */
import { orders, type Size } from './orders.js';
import { measured, spread, type Measured } from './measure.js';
import { spinSides } from './spin.js';

const SIZES: readonly Size[] = [
  { orders: 2, losses: 1, capacity: 2 },
  { orders: 3, losses: 1, capacity: 3 },
];
/** Too many for xstate/graph; beside Spin. */
const LARGE: readonly Size[] = [
  { orders: 3, losses: 2, capacity: 2 },
  { orders: 2, losses: 4, capacity: 3 },
  { orders: 2, losses: 5, capacity: 2 },
];

/** Spin writes eight digits. */
const DIGITS = 1e-7;

const count = (n: number): string => Math.round(n).toLocaleString('en-GB');
const line = (side: string, runs: readonly Measured[]): string => {
  const [first] = runs;
  const [, cpu] = spread(runs.map((run) => run.cpu));
  const octets = first?.bytesPerState === undefined ? '' : `, ${first.bytesPerState.toFixed(1)} octets a state`;
  return `  ${side.padEnd(19)} ${count(first?.states ?? 0)} states, ${count(first?.transitions ?? 0)} transitions, ${cpu.toFixed(2)} s CPU, ${count((first?.states ?? 0) / cpu)} states/s${octets}, ${count(Math.max(...runs.map(({ mib }) => mib)))} MiB`;
};

/** How many times what another side takes of the processor, run by run. */
function compare(name: string, ours: readonly Measured[], theirs: readonly Measured[]): void {
  console.log(line(name, theirs));
  // xstate/graph counts as transitions what changes nothing as well.
  for (const figure of name === 'xstate/graph' ? (['states'] as const) : (['states', 'transitions'] as const)) {
    const [here = NaN, there = NaN] = [ours[0]?.[figure], theirs[0]?.[figure]];
    if (!(Math.abs(here - there) <= here * DIGITS))
      throw new Error(`bench: ${here} ${figure} here and ${there} in ${name}: not the same space`);
  }
  const [min, median, max] = spread(theirs.map(({ cpu }, run) => cpu / (ours[run]?.cpu ?? NaN)));
  console.log(
    `  ${name} needs ${ratio(min)} / ${ratio(median)} / ${ratio(max)} times the CPU (min / median / max of ${ours.length})`,
  );
}

const ratio = (figure: number): string => figure.toFixed(figure < 10 ? 2 : 0);

/** In turn, so that what else the machine does meets all alike. */
function inTurn(runs: number, size: Size, others: Readonly<Record<string, () => Measured>>): void {
  console.log(orders(size).name);
  const ours: Measured[] = [];
  const theirs = Object.entries(others).map(([name, measure]) => ({ name, measure, runs: [] as Measured[] }));
  for (let run = 0; run < runs; run++) {
    ours.push(measured('mcim-spec', size));
    for (const other of theirs) other.runs.push(other.measure());
  }
  console.log(line('mcim-spec', ours));
  for (const other of theirs) compare(other.name, ours, other.runs);
}

export function benchExplore(runs: number): void {
  for (const size of SIZES) inTurn(runs, size, { 'xstate/graph': () => measured('xstate/graph', size) });
  for (const size of LARGE) {
    const spin = spinSides(size);
    inTurn(runs, size, typeof spin === 'string' ? {} : spin);
    if (typeof spin === 'string') console.log(`  Spin did not run: ${spin}`);
  }
}
