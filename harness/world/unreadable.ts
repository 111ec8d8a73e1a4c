/** Thrown by a reader for an output that decodes or verifies as nothing; the world turns it into a symbol. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Refuses an output of which some part is not what it has to be. */
export function requireRight(isRight: boolean, what: string): void {
  if (!isRight) throw new Unreadable(what);
}
