/**
 * One writer at a time for a report folder. The lock is a file beside it, made with `wx`; it names the process, so
 * that the loser can say who holds it, and so that a lock left by a dead process is taken over.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

export class ReportLockedError extends Error {
  override readonly name = 'ReportLockedError';
  readonly code = 'RPT-001';
  readonly pid: number;

  constructor(folder: string, lockFile: string, holder: LockHolder) {
    super(
      `RPT-001 report folder '${folder}': in use by process ${holder.pid} on ${holder.host} since ${holder.since}. ` +
        `Wait for it, choose another folder with --report, or, if that process is gone, delete '${lockFile}'.`,
    );
    this.pid = holder.pid;
  }
}

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

export interface Lock {
  /** True when a dead process had held it. */
  readonly tookOver: boolean;
  release(): void;
}

export function lockReport(folder: string, lockFile: string, since: string): Lock {
  const mine: LockHolder = { pid: process.pid, host: hostname(), since };
  // Written whole under a name of its own and linked: nobody ever reads half a lock.
  const own = `${lockFile}.${process.pid}.${counter++}`;
  writeFileSync(own, `${JSON.stringify(mine)}\n`);
  let tookOver = false;
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        linkSync(own, lockFile);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(lockFile);
      if (holder === undefined) continue; // released in the meantime
      if (attempt >= 20 || isAlive(holder)) throw new ReportLockedError(folder, lockFile, holder);
      tookOver = stealFrom(lockFile, own, holder) || tookOver;
    }
  } finally {
    rmSync(own, { force: true });
  }
  return {
    tookOver,
    release: () => {
      const holder = readHolder(lockFile);
      if (holder?.pid === mine.pid && holder.host === mine.host) rmSync(lockFile, { force: true });
    },
  };
}

let counter = 0;

/** Moves a dead lock aside; puts it back when somebody else was quicker and it is no longer the dead one. */
function stealFrom(lockFile: string, own: string, dead: LockHolder): boolean {
  const aside = `${own}.dead`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return false;
  }
  const moved = readHolder(aside);
  const wasDead = moved === undefined || (moved.pid === dead.pid && moved.since === dead.since);
  if (!wasDead) {
    try {
      linkSync(aside, lockFile);
    } catch {
      // A third process holds it now; it will be seen in the next round.
    }
  }
  rmSync(aside, { force: true });
  return wasDead;
}

function readHolder(lockFile: string): LockHolder | undefined {
  let text: string;
  try {
    text = readFileSync(lockFile, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const read: unknown = JSON.parse(text);
    const { pid, host, since } = read as Record<string, unknown>;
    if (typeof pid === 'number' && typeof host === 'string' && typeof since === 'string') return { pid, host, since };
  } catch {
    // Not JSON: nobody of ours wrote it.
  }
  return { pid: 0, host: hostname(), since: 'an unreadable lock' };
}

/** A process on another machine cannot be asked and counts as alive. */
function isAlive(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  if (!Number.isInteger(holder.pid) || holder.pid <= 0) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
