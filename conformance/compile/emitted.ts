/** What a machine emits leaves it by a port of its own: to whoever listens. */
import type { PlainEvent, Sent } from '../role.js';

/** No role of a composition has this name. */
export const LISTENERS = '(listeners)';

export function emitted(event: PlainEvent): Sent {
  return { to: LISTENERS, msg: event };
}
