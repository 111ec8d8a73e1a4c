/** One side of a comparison in a process of its own, so that neither pays for what the other has left on the heap. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Measured {
  readonly states: number;
  readonly transitions: number;
  /** CPU seconds, user and system, of the exploration alone. */
  readonly cpu: number;
  /** Octets a state, where the explorer knows. */
  readonly bytesPerState?: number;
  /** What AG EF needs on top of that. */
  readonly bytesAheadPerState?: number;
  /** Most memory that the process had, in MiB. */
  readonly mib: number;
}

/** @throws Error with what the process wrote, where it fails. */
export function measured(side: string, size: object): Measured {
  const one = fileURLToPath(new URL('side.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', '--expose-gc', one, side, JSON.stringify(size)],
    { encoding: 'utf8', maxBuffer: 1 << 24 },
  );
  if (status !== 0) throw new Error(`bench: ${side} of ${JSON.stringify(size)} failed:\n${stderr}`);
  return JSON.parse(stdout) as Measured;
}

/** Least, middle and greatest of some figures. */
export function spread(figures: readonly number[]): readonly [min: number, median: number, max: number] {
  const sorted = figures.toSorted((one, other) => one - other);
  const [min = NaN] = sorted;
  return [min, sorted[Math.floor(sorted.length / 2)] ?? NaN, sorted.at(-1) ?? NaN];
}
