/** How much memory a search takes where nobody says, and what becomes of it where there is none to be had. */
import { totalmem } from 'node:os';
import process from 'node:process';

let searches = 1;

/** From now on a search of this thread takes as many times less where nobody says: so many run at once, in one memory. */
export function shareMemory(among: number): void {
  searches = among;
}

/**
 * Octets: half of what the machine has, or of what the process may have of it where that is less. The other half is for
 * roles and steps, for arrays that are copied as they grow, and for whoever else is on the machine.
 */
export function defaultMaxBytes(): number {
  // 0 where it is unknown, and more than there is where there is no limit.
  const limit = process.constrainedMemory();
  const all = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return Math.floor(all / 2 / searches);
}

/** @returns whether there was memory for it; what was done until there was not stays done. */
export function hasMemoryFor(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof RangeError && ofMemory.test(error.message)) return false;
    throw error;
  }
}

/** As V8 says it of typed arrays, and of lists and maps that come to their greatest size. */
const ofMemory = /^(Array buffer allocation failed|Invalid (typed )?array length|(Map|Set) maximum size exceeded)/;
