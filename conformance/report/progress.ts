/**
 * How far a long piece of work has come: a bar on a terminal, plain lines elsewhere, nothing at all for work that
 * is done within a second. Goes to stderr, so that stdout stays for results.
 */
import { durationText } from './words.js';

export interface ProgressOptions {
  readonly label: string;
  /** Absent when it is not known how much there is. */
  readonly total?: number;
  readonly stream?: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  /** Milliseconds. */
  readonly now?: () => number;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Progress {
  /** Sets how much is done; `note` says what is being done. */
  at(done: number, note?: string): void;
  /** Removes the bar; writes one last line when anything had been written. */
  finish(words?: string): void;
}

const QUIET_MS = 1000;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 10_000;

export function progress(options: ProgressOptions): Progress {
  const stream = options.stream ?? process.stderr;
  const env = options.env ?? process.env;
  const now = options.now ?? (() => performance.now());
  const ci = env['CI'];
  const bar = stream.isTTY === true && env['TERM'] !== 'dumb' && (ci === undefined || ci === '' || ci === 'false');
  const started = now();
  let last = -Infinity;
  let written = false;
  let ended = false;
  const share = (done: number): string => (options.total === undefined ? `${done}` : `${done}/${options.total}`);
  return {
    at: (done, note = '') => {
      const time = now();
      if (ended || time - started < QUIET_MS || time - last < (bar ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      last = time;
      written = true;
      if (bar) stream.write(`\r\u001B[2K${barLine(options, done, time - started, note, stream.columns ?? 80)}`);
      else stream.write(`${options.label} ${share(done)}${note === '' ? '' : ` ${note}`}\n`);
    },
    finish: (words = 'done') => {
      if (ended) return;
      ended = true;
      if (!written) return;
      stream.write(`${bar ? '\r\u001B[2K' : ''}${options.label} ${words} in ${durationText(now() - started)}\n`);
    },
  };
}

function barLine(options: ProgressOptions, done: number, elapsed: number, note: string, columns: number): string {
  if (options.total === undefined)
    return `${options.label} ${done} ${durationText(elapsed)} ${note}`.slice(0, columns - 1);
  const share = options.total === 0 ? 1 : Math.min(1, done / options.total);
  const size = 24;
  const full = Math.round(share * size);
  const left = share > 0 ? `, ${durationText((elapsed / share) * (1 - share))} left` : '';
  const line = `${options.label} ${'█'.repeat(full)}${'░'.repeat(size - full)} ${done}/${options.total}${left} ${note}`;
  return line.trimEnd().slice(0, columns - 1);
}
