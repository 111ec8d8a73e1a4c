/**
 * A role that answers first and writes later: after a restart it is as it was before the last step that it took. For
 * roles that keep what they have on record in their own memory (SHO, ICF), where late records have nothing to hold on
 * to.
 *
 * The restarted role is made anew, and every step but the last is said to it again, at the time and with the randomness
 * that it had: it knows what it knew, and nobody hears of it.
 */
import type { Random } from '../../impl/crypto/index.js';
import type { Clock, Reaction, Role, Surroundings } from '../../impl/role.js';

/** A step: what was asked of the role, when, and what it drew. */
interface Step {
  readonly ask: (role: Role) => Reaction;
  readonly now: number;
  readonly drawn: Uint8Array[];
}

/** @param make - makes the role; asked again after each restart. */
export function forgetsLastStep(make: (surroundings: Surroundings) => Role, surroundings: Surroundings): Role {
  const { clock, random } = surroundings;
  /** What is drawn while the role is made, and then in each step. */
  const making: Step = { ask: () => ({ out: [] }), now: clock.now(), drawn: [] };
  const steps: Step[] = [];
  let current = making;
  const recording: Random = {
    bytes(length) {
      const octets = random.bytes(length);
      current.drawn.push(octets);
      return octets;
    },
  };
  let role = make({ clock, random: recording });

  function take(ask: Step['ask']): Reaction {
    current = { ask, now: clock.now(), drawn: [] };
    steps.push(current);
    return ask(role);
  }

  /** A role that has taken all steps but the last. */
  function asBefore(): Role {
    steps.pop();
    let replayed: Step | undefined = making;
    let drawn = 0;
    // Timers run on as they were armed; the times and draws are those of then, until all is said.
    const then: Clock = {
      now: () => replayed?.now ?? clock.now(),
      arm: (timer, afterMs) => clock.arm(timer, Math.max(0, then.now() + afterMs - clock.now())),
      disarm: (timer) => clock.disarm(timer),
    };
    const same: Random = {
      bytes: (length) =>
        replayed === undefined ? recording.bytes(length) : (replayed.drawn[drawn++] ?? random.bytes(length)),
    };
    const again = make({ clock: then, random: same });
    for (const step of steps) {
      replayed = step;
      drawn = 0;
      step.ask(again);
    }
    replayed = undefined;
    return again;
  }

  return {
    deliver: (from, octets) => take((each) => each.deliver(from, octets)),
    expire: (timer) => take((each) => each.expire(timer)),
    command(action, args) {
      if (action === 'restarted') role = asBefore();
      return take((each) => each.command(action, args));
    },
  };
}
