/**
 * A number that cannot be turned back, outside the store: the one thing that tells the return of an older store from a
 * power cut. Hardware has it (a fuse bank, a replay-protected block); nothing in this package does.
 */
export interface MonotoneCounter {
  /** 0 at first, then the highest number that `advance` was given. */
  read(): number;
  /**
   * Moves the counter, by one or more. Durable when it returns. Must throw rather than move back.
   *
   * @param to - never below {@link read}.
   */
  advance(to: number): void;
}
