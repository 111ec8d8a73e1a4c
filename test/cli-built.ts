/** The compiled command, built first where the sources are newer. */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const MCIM = join(ROOT, 'dist', 'cli', 'mcim.js');

/** The compiler writes no program anew that it has already: when it last looked is what counts. */
const LOOKED = join(ROOT, 'dist', '.tsbuildinfo');
const LOCK = join(ROOT, 'dist', '.building');

/** Test files run side by side: one of them builds, the others wait. */
export async function built(): Promise<void> {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  for (;;) {
    if (isFresh() && !existsSync(LOCK)) return;
    try {
      mkdirSync(LOCK);
    } catch {
      if (Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 180_000)
        rmSync(LOCK, { recursive: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      if (isFresh()) return;
      const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
      execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'pipe' });
      utimesSync(LOOKED, new Date(), new Date());
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
    return;
  }
}

function isFresh(): boolean {
  const dist = statSync(LOOKED, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['models', 'conformance', 'impl', 'harness', 'cli'].every((part) =>
    readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .every((name) => statSync(join(ROOT, part, name)).mtimeMs <= dist),
  );
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly finished: Promise<Finished>;
}

/** Starts `mcim` as a shell would, without a terminal; what is to be read from standard input is `typed`, or nothing. */
export function start(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  typed = '',
): Started {
  const child = spawn(process.execPath, [MCIM, ...args], { cwd, env: { ...process.env, CI: 'true', ...env } });
  child.stdin.end(typed);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, finished };
}

export async function mcim(
  args: readonly string[],
  cwd: string,
  env?: Readonly<Record<string, string>>,
): Promise<Finished> {
  return start(args, cwd, env).finished;
}
