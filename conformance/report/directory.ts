/**
 * The report folder. Results are streamed into a folder beside it as they come; the finished report takes the place
 * of the old one by a rename, so that a reader sees the old one or the new one and never a mixture. What a killed
 * run had streamed is kept as `<folder>.interrupted`.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failureBlock } from './failure-block.js';
import { htmlReport } from './html.js';
import { junitXml } from './junit.js';
import { ladderMermaid } from './ladder-mermaid.js';
import { ladderSvg } from './ladder.js';
import { lockReport } from './lock.js';
import { markdownReport } from './markdown.js';
import { isTrouble, summarise } from './summary.js';
import type { ReportInput, TestResult } from './types.js';
import { fileNames } from './words.js';

export interface ReportDirectory {
  /** Where the report will stand. */
  readonly folder: string;
  /** What an earlier, killed run had left, when there was any. */
  readonly interrupted?: string;
  /** Appends one line to results.ndjson at once, so that a crash loses nothing. */
  append(result: TestResult): void;
  /** Writes everything and puts it in place. Results that were not appended are taken from `input`. */
  finish(input: ReportInput, extra?: Readonly<Record<string, string>>): void;
  /** Gives up: the old report stays, the lock is released. */
  abandon(): void;
}

/**
 * Takes the lock and opens the stream.
 *
 * @param environment - what the run is known by: a run that is killed leaves it with its results.
 * @throws {@link ReportLockedError} when another process writes to this folder.
 */
export function openReport(
  path: string,
  startedAt: string,
  environment: ReportInput['environment'] = {},
): ReportDirectory {
  const folder = resolve(path);
  const partial = beside(folder, 'partial');
  const leftOver = beside(folder, 'interrupted');
  mkdirSync(dirname(folder), { recursive: true });
  const lock = lockReport(folder, beside(folder, 'lock'), startedAt);
  let stream: number;
  let interrupted = false;
  try {
    refuseForeign(folder);
    restoreOld(folder);
    if (existsSync(partial)) {
      interrupted = existsSync(join(partial, 'results.ndjson'));
      rmSync(leftOver, { recursive: true, force: true });
      if (interrupted) renameSync(partial, leftOver);
      else rmSync(partial, { recursive: true, force: true });
    }
    mkdirSync(partial);
    writeFileSync(join(partial, 'environment.json'), environmentJson(environment));
    stream = openSync(join(partial, 'results.ndjson'), 'a');
  } catch (error) {
    lock.release();
    throw error;
  }
  const appended = new Set<string>();
  let open = true;
  const close = (): void => {
    if (!open) throw new Error(`report folder '${folder}': already finished or abandoned`);
    open = false;
    closeSync(stream);
  };
  const append = (result: TestResult): void => {
    writeSync(stream, `${JSON.stringify(result)}\n`);
    appended.add(result.id);
  };
  return {
    folder,
    ...(interrupted ? { interrupted: leftOver } : {}),
    append,
    finish: (input, extra = {}) => {
      try {
        for (const result of input.results) if (!appended.has(result.id)) append(result);
        close();
        for (const [name, content] of Object.entries({ ...reportFiles(input), ...extra })) {
          mkdirSync(dirname(join(partial, name)), { recursive: true });
          writeFileSync(join(partial, name), content, name.endsWith('.sh') ? { mode: 0o755 } : {});
        }
        writeFileSync(join(partial, 'SHA256SUMS'), checksums(partial));
        replace(folder, partial);
      } finally {
        lock.release();
      }
    },
    abandon: () => {
      close();
      rmSync(partial, { recursive: true, force: true });
      lock.release();
    },
  };
}

/** Every file of the report but the stream and the checksums, by path. */
export function reportFiles(input: ReportInput): Record<string, string> {
  const names = fileNames(input.results.map(({ id }) => id));
  const requirements = new Map(input.requirements.map((each) => [each.id, each]));
  const files: Record<string, string> = {
    'summary.json': `${JSON.stringify(summarise(input), null, 2)}\n`,
    'junit.xml': junitXml(input),
    'report.html': htmlReport(input),
    'report.md': markdownReport(input),
    'environment.json': environmentJson(input.environment ?? {}),
  };
  for (const result of input.results.filter(({ verdict }) => isTrouble(verdict))) {
    const name = names.get(result.id) ?? 'test';
    files[`ladders/${name}.mmd`] = ladderMermaid(result);
    files[`failures/${name}/failure.txt`] = failureBlock(result, requirements);
    files[`failures/${name}/result.json`] = `${JSON.stringify(result, null, 2)}\n`;
    files[`failures/${name}/ladder.svg`] = ladderSvg(result);
    files[`failures/${name}/repro.sh`] =
      `#!/bin/sh\n# Repeats ${result.id.replaceAll(/\s+/g, ' ')}\nexec ${result.repeat}\n`;
    if (result.stderr !== undefined && result.stderr !== '') files[`failures/${name}/stderr.txt`] = result.stderr;
  }
  return files;
}

function environmentJson(environment: NonNullable<ReportInput['environment']>): string {
  return `${JSON.stringify(environment, null, 2)}\n`;
}

/** `sha256sum -c` reads it. */
function checksums(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
  return files
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

/** A folder that is no report of ours is never replaced. */
function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  const inside = readdirSync(folder);
  if (inside.length > 0 && !inside.includes('SHA256SUMS')) {
    throw new Error(
      `RPT-002 report folder '${folder}': holds files that are no report and would be lost. Choose another folder with --report, or empty this one.`,
    );
  }
}

/** A run that died between the two renames of {@link replace} left the old report under its other name. */
function restoreOld(folder: string): void {
  const old = beside(folder, 'old');
  if (!existsSync(old)) return;
  if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, folder);
}

function replace(folder: string, ready: string): void {
  const old = beside(folder, 'old');
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(ready, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Hidden, in the same folder, so that a rename never crosses file systems. */
function beside(folder: string, what: string): string {
  return join(dirname(folder), `${what === 'interrupted' ? '' : '.'}${basename(folder)}.${what}`);
}
