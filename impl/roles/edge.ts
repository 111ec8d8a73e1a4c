/**
 * The edge of a role: octets are decoded once, here, and what comes out is a message that the role takes, from the port
 * that may send it. And the small words in which a role says what it did.
 */
import { decode, encode, isMalformed, type Message, type MessageType, type Msg } from '../codec/index.js';
import { MisuseError } from '../errors.js';
import type { Outgoing, Reaction, RefusalCause } from '../role.js';

/**
 * Reads one input and has the role react to it.
 *
 * Octets that are no message: `malformed`. A message that this role does not take, or that its originator did not send:
 * `outOfOrder`. Neither changes any state.
 *
 * @param types - the messages that the role takes.
 */
export function receive<Type extends MessageType>(
  types: readonly Type[],
  from: string,
  octets: Uint8Array,
  react: (message: Msg<Type>) => Reaction,
): Reaction {
  const message = decode(octets);
  if (isMalformed(message)) return refuse('malformed');
  return isTaken(types, message) && isFromOriginator(from, message.type) ? react(message) : refuse('outOfOrder');
}

/** No output and no cause: nothing waits for the input (any more). */
export const ignored: Reaction = { out: [] };

/** The input did what it should. */
export function accept(...out: readonly Outgoing[]): Reaction {
  return { out };
}

/** The input is turned down; silent unless the profile names a message. */
export function refuse(refused: RefusalCause, ...out: readonly Outgoing[]): Reaction {
  return { out, refused };
}

/** A message on its way. */
export function send(to: string, message: Message): Outgoing {
  return { to, octets: encode(message) };
}

/** Port of an operator. */
export function shoPort(shoId: string): string {
  return `sho${shoId}`;
}

/** The operator at a port: the inverse of {@link shoPort}. */
export function shoAt(port: string): string {
  return port.slice('sho'.length);
}

/** A principal asked for something that this role cannot do. */
export function unknownAction(role: string, action: string, expected: string): never {
  throw new MisuseError('USE-003', `${role}.command: expected ${expected}, got ${JSON.stringify(action)}.`);
}

/** A timer expired that this role never arms. */
export function unknownTimer(role: string, timer: string, expected: string): never {
  throw new MisuseError('USE-003', `${role}.expire: expected ${expected}, got ${JSON.stringify(timer)}.`);
}

function isTaken<Type extends MessageType>(types: readonly Type[], message: Message): message is Msg<Type> {
  const known: readonly MessageType[] = types;
  return known.includes(message.type);
}

/** Every operator `X` sends from port `shoX`; everybody else from the port of their name. */
function isFromOriginator(from: string, type: MessageType): boolean {
  const originator = type.slice(0, type.indexOf('.'));
  return originator === 'sho' ? from.startsWith('sho') && from.length > 3 : from === originator;
}
