/**
 * Time that the tester turns. A timer named in `advance` expires on its own, whatever else is armed: the model lets any
 * armed timer expire next, and which of two is longer is a rule of its own (profile, section 5).
 */
import type { Clock } from '../../impl/role.js';

/** A clock with its timers to be let expire. */
export class VirtualClock implements Clock {
  #now: number;
  readonly #due = new Map<string, number>();

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  arm(timer: string, afterMs: number): void {
    this.#due.set(timer, this.#now + afterMs);
  }

  disarm(timer: string): void {
    this.#due.delete(timer);
  }

  /**
   * Lets `timer` expire, if it is armed and due within `ms`; time stands then where it expired.
   *
   * @returns whether it expired; if not, `ms` have passed.
   */
  letExpire(timer: string, ms: number): boolean {
    const due = this.#due.get(timer);
    if (due === undefined || due > this.#now + ms) {
      this.#now += ms;
      return false;
    }
    this.#now = Math.max(this.#now, due);
    this.#due.delete(timer);
    return true;
  }

  /** The next timer that is due within `ms`, taken off; `undefined` when there is none. Time moves to it. */
  next(until: number): string | undefined {
    let next: { readonly timer: string; readonly due: number } | undefined;
    for (const [timer, due] of this.#due)
      if (due <= until && (next === undefined || due < next.due)) next = { timer, due };
    if (next === undefined) {
      this.#now = Math.max(this.#now, until);
      return undefined;
    }
    this.#now = Math.max(this.#now, next.due);
    this.#due.delete(next.timer);
    return next.timer;
  }
}
