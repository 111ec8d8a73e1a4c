/**
 * Roles that do not keep one of their rules, for what the others are worth then. Each is the role itself with a guard
 * answered for good; every other rule is kept. Scenarios name them, and have no logic of their own.
 */
import { m2me } from './m2me.js';
import { sho } from './sho.js';
import { subscriber } from './subscriber.js';

/** A device that sends over its first access whatever it is given (G-18). */
export const unconfinedM2me = m2me.provide({ guards: { peerIsNotForBootstrap: () => false } });

/** A device that sends over any access whatever it is given. */
export const carelessM2me = m2me.provide({
  guards: { peerIsNotForBootstrap: () => false, filterForbids: () => false },
});

/** An operator that answers no notice, of whatever token mode. */
export const silentSho = sho.provide({
  guards: { noticeIsAuthorised: () => false, noticeIsOfAnIssuedToken: () => true },
});

/** An operator whose network reaches no device. */
export const unreachableSho = sho.provide({ guards: { covered: () => false } });

/** A subscriber that stays with the operator that serves it. */
export const stayingSubscriber = subscriber.provide({ guards: { selectionIsAnother: () => false } });
