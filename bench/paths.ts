/** The paths of xstate/graph through an automaton, in a process of their own with a limit of time. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { InputWord } from '../conformance/index.js';

export interface Paths {
  /** Absent where the time was up. */
  readonly words?: readonly InputWord[];
  /** Start of the process included. */
  readonly seconds: number;
}

/**
 * @param limit - in seconds.
 * @throws Error with what the process wrote, where it fails.
 */
export function pathsOf(file: string, kind: 'shortest' | 'simple', limit: number): Paths {
  const side = fileURLToPath(new URL('paths-side.js', import.meta.url));
  const began = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', side, file, kind],
    { encoding: 'utf8', timeout: limit * 1000, killSignal: 'SIGKILL', maxBuffer: 1 << 30 },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status === 0) return { words: JSON.parse(stdout) as InputWord[], seconds };
  if (signal !== null || stderr.includes('heap out of memory')) return { seconds };
  throw new Error(`bench: paths of ${file} failed:\n${stderr}`);
}
