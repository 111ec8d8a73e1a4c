/**
 * `npm run bench -- explore`: this explorer beside xstate/graph on one composition, sides in turn, CPU seconds of one
 * core. What is compared explores the same space, which the equal numbers of states show.
 */
import { orders, type Size } from './orders.js';
import { measured, spread, type Measured } from './measure.js';

const SIZES: readonly Size[] = [
  { orders: 2, losses: 1, capacity: 2 },
  { orders: 3, losses: 1, capacity: 3 },
];
/** Too many for xstate/graph. */
const LARGE: readonly Size[] = [
  { orders: 2, losses: 3, capacity: 3 },
  { orders: 3, losses: 2, capacity: 2 },
];

const count = (n: number): string => Math.round(n).toLocaleString('en-GB');
const line = (side: string, runs: readonly Measured[]): string => {
  const [first] = runs;
  const [, cpu] = spread(runs.map((run) => run.cpu));
  const octets = first?.bytesPerState === undefined ? '' : `, ${first.bytesPerState.toFixed(1)} octets a state`;
  return `  ${side.padEnd(13)} ${count(first?.states ?? 0)} states, ${count(first?.transitions ?? 0)} transitions, ${cpu.toFixed(2)} s CPU, ${count((first?.states ?? 0) / cpu)} states/s${octets}, ${count(Math.max(...runs.map(({ mib }) => mib)))} MiB`;
};

export function benchExplore(runs: number): void {
  for (const size of SIZES) {
    console.log(orders(size).name);
    const ours: Measured[] = [];
    const theirs: Measured[] = [];
    for (let run = 0; run < runs; run++) {
      ours.push(measured('mcim-spec', size));
      theirs.push(measured('xstate/graph', size));
    }
    console.log(line('mcim-spec', ours));
    console.log(line('xstate/graph', theirs));
    if (ours[0]?.states !== theirs[0]?.states)
      throw new Error(`bench: ${ours[0]?.states} states here and ${theirs[0]?.states} there: not the same space`);
    const [min, median, max] = spread(theirs.map(({ cpu }, run) => cpu / (ours[run]?.cpu ?? NaN)));
    console.log(
      `  xstate/graph needs ${min.toFixed(0)} / ${median.toFixed(0)} / ${max.toFixed(0)} times the CPU (min / median / max of ${runs})`,
    );
  }
  for (const size of LARGE) {
    console.log(orders(size).name);
    console.log(
      line(
        'mcim-spec',
        Array.from({ length: runs }, () => measured('mcim-spec', size)),
      ),
    );
  }
}
