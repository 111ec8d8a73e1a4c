/**
 * `npm run bench -- reductions`: what the options that leave out states are worth, beside exploring in full, in turn, CPU
 * seconds: states remembered by bits, steps that only come in another order left out, and one state for all in which
 * instances that are alike are exchanged.
 */
import { lock, type LockSize } from './lock.js';
import { measured, spread, type Measured } from './measure.js';
import { orders, type Size } from './orders.js';

const SIZES: readonly Size[] = [
  { orders: 2, losses: 2, capacity: 2 },
  { orders: 2, losses: 3, capacity: 3 },
];
const SIDES = ['mcim-spec', 'bits', 'partial order', 'partial order, no claim'] as const;

const LOCKS: readonly LockSize[] = [2, 3, 4, 5].map((clients) => ({ clients, losses: 2 }));

const count = (n: number): string => Math.round(n).toLocaleString('en-GB');

export function benchReductions(runs: number): void {
  for (const size of SIZES) compare(orders(size).name, SIDES, size, runs);
  for (const size of LOCKS) compare(lock(size).name, ['mcim-spec', 'symmetry'], size, runs);
}

function compare(name: string, sides: readonly string[], size: Size | LockSize, runs: number): void {
  console.log(name);
  const bySide = new Map<string, Measured[]>(sides.map((side) => [side, []]));
  for (let run = 0; run < runs; run++) for (const side of sides) bySide.get(side)?.push(measured(side, size));
  const full = bySide.get('mcim-spec') ?? [];
  for (const [side, all] of bySide) print(side, all, full);
}

function print(side: string, all: readonly Measured[], full: readonly Measured[]): void {
  const [first] = all;
  const [, cpu] = spread(all.map((run) => run.cpu));
  const [min, median, max] = spread(all.map((run, at) => (full[at]?.cpu ?? NaN) / run.cpu));
  console.log(
    `  ${side.padEnd(24)} ${count(first?.states ?? 0)} states (1/${((full[0]?.states ?? NaN) / (first?.states ?? NaN)).toFixed(2)}), ` +
      `${count(first?.transitions ?? 0)} transitions (1/${((full[0]?.transitions ?? NaN) / (first?.transitions ?? NaN)).toFixed(2)}), ` +
      `${cpu.toFixed(2)} s CPU, ${min.toFixed(2)} / ${median.toFixed(2)} / ${max.toFixed(2)} times as fast, ` +
      `${first?.bytesPerState?.toFixed(1)} octets a state, ${count(Math.max(...all.map(({ mib }) => mib)))} MiB`,
  );
}
