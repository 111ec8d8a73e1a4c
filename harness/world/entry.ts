/** One message in both directions: symbols to fields of the wire, and back. */
import type { Msg } from '../../impl/codec/index.js';
import type { Message, MessageType } from '../../models/messages/messages.js';
import type { Tester } from './tester.js';

/** Types of what no message carries: time, environment, principals. */
export type CommandType = Extract<MessageType, `timer.${string}` | `env.${string}` | `principal.${string}`>;

/** Types of messages that travel as octets. */
export type WireType = Exclude<MessageType, CommandType>;

/** A message without its type; a union stays one. */
export type Body<M> = M extends unknown ? Omit<M, 'type'> : never;

/** How one message is made and read. Adding a message is adding one entry. */
export interface Entry<T extends WireType> {
  /** @param port - the port of the peer that the tester plays. */
  write(event: Message<T>, tester: Tester, port: string): Body<Msg<T>>;
  /**
   * @param expected - what the model has here, if it has a message of this type: the symbols that fresh values are bound
   * to, and the fields that the wire does not carry.
   * @param port - the port of the peer that the message is for.
   */
  read(message: Msg<T>, tester: Tester, expected: Message<T> | undefined, port: string): Body<Message<T>>;
}

/** A message that says nothing but its type. */
export const plain = { write: () => ({}), read: () => ({}) } as const;
