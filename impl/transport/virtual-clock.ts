/**
 * Time that moves only when it is told to: one for all roles of a run, so that the order of timers is that of their
 * times.
 */
import { MisuseError } from '../errors.js';
import type { Clock } from '../role.js';

/** A timer that is due. */
export interface DueTimer {
  readonly port: string;
  readonly timer: string;
  readonly at: number;
}

/** A clock for any number of roles. */
export class VirtualClock {
  #now: number;
  /** In the order of arming, which decides between equal times. */
  readonly #armed = new Map<string, DueTimer>();

  /** @param now - milliseconds since the epoch of 1970. */
  constructor(now = 0) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** The clock as the role at a port sees it. */
  of(port: string): Clock {
    return {
      now: () => this.#now,
      arm: (timer, afterMs) => {
        const key = `${port}/${timer}`;
        this.#armed.delete(key);
        this.#armed.set(key, { port, timer, at: this.#now + afterMs });
      },
      disarm: (timer) => {
        this.#armed.delete(`${port}/${timer}`);
      },
    };
  }

  /** Timers that are armed, in no promised order. */
  armed(): readonly DueTimer[] {
    return [...this.#armed.values()];
  }

  /**
   * Moves to the next timer that is due up to a time, and disarms it; `undefined` when there is none, and time is then
   * at `until`.
   */
  next(until: number): DueTimer | undefined {
    if (until < this.#now) {
      throw new MisuseError('USE-002', `virtual clock: expected a time from ${this.#now} on, got ${until}.`);
    }
    let first: DueTimer | undefined;
    for (const due of this.#armed.values()) {
      if (due.at <= until && (first === undefined || due.at < first.at)) first = due;
    }
    this.#now = first === undefined ? until : Math.max(this.#now, first.at);
    if (first !== undefined) this.#armed.delete(`${first.port}/${first.timer}`);
    return first;
  }
}
