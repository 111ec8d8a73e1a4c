/**
 * An attacker in the middle of a network of the reference implementation: whatever one role sends another is in its
 * hands. It hands over, keeps, takes away, and says what it likes in whose name it likes.
 *
 * What a device says inside itself passes nobody.
 */
import { decode, isMalformed, type MessageType, type Msg } from '../../impl/codec/index.js';
import type { Happening, InProcessNetwork, Packet } from '../../impl/transport/index.js';

/** The attacker of one network, from when it is made. */
export class Middle {
  readonly #network: InProcessNetwork;
  readonly #held: Packet[] = [];
  readonly #heard: Packet[] = [];

  constructor(network: InProcessNetwork) {
    this.#network = network;
    network.setFault((packet) => {
      this.#heard.push(packet);
      this.#held.push(packet);
      return [];
    });
  }

  /** What it holds back, the oldest in front. */
  get held(): readonly Packet[] {
    return this.#held;
  }

  /** Takes the oldest message of a type out of what it holds on a link; whoever calls delivers it, or does not. */
  take(from: string, to: string, type: string): Packet {
    const at = this.#held.findIndex((each) => each.from === from && each.to === to && typeOf(each) === type);
    const [packet] = at < 0 ? [] : this.#held.splice(at, 1);
    if (packet !== undefined) return packet;
    const there = this.#held.map((each) => `${each.from} ${each.to} ${typeOf(each)}`).join(', ') || 'nothing';
    throw new Error(
      `attacker in the middle: expected ${type} from ${from} to ${to} under way, got ${there}; ` +
        'the roles have left the run, compare it with network.happened().',
    );
  }

  /** What has passed on a link, word for word: of the messages of a type the one that came after so many. */
  kept(from: string, to: string, type: string, after: number): Packet {
    const heard = this.#heard.filter((each) => each.from === from && each.to === to && typeOf(each) === type);
    const found = heard[after];
    if (found !== undefined) return found;
    throw new Error(
      `attacker in the middle: expected to have heard ${after + 1} ${type} from ${from} to ${to}, got ${heard.length}.`,
    );
  }

  /** Whether a message of a type has passed anywhere. */
  hasHeard(type: MessageType): boolean {
    return this.#heard.some((packet) => typeOf(packet) === type);
  }

  /** The last message of a type that has passed anywhere. */
  last<Type extends MessageType>(type: Type): Msg<Type> {
    for (const { octets } of this.#heard.toReversed()) {
      const message = decode(octets);
      if (!isMalformed(message) && isOf(message, type)) return message;
    }
    throw new Error(`attacker in the middle: expected to have heard ${type}; nobody has said it.`);
  }

  /** Has one message arrive, whoever has made it. */
  deliver(packet: Packet): Happening {
    this.#network.inject(packet);
    this.#network.deliverAll();
    const happening = this.#network.happened().at(-1);
    if (happening?.port === packet.to && happening.input.kind === 'message') return happening;
    throw new Error(`attacker in the middle: expected a role at ${packet.to}, got none.`);
  }

  /** Goes away: what it holds arrives, and from now on whatever is sent. */
  leave(): void {
    this.#network.setFault((packet) => [packet]);
    for (const packet of this.#held.splice(0)) this.#network.inject(packet);
    this.#network.deliverAll();
  }

  /** Stays on one link alone, where nothing arrives any more; lets go of all others. */
  cut(from: string, to: string): void {
    const isCut = (packet: Packet): boolean => packet.from === from && packet.to === to;
    this.#network.setFault((packet) => (isCut(packet) ? [] : [packet]));
    for (const packet of this.#held.splice(0)) if (!isCut(packet)) this.#network.inject(packet);
    this.#network.deliverAll();
  }
}

/** Of octets that are no message: `malformed`. */
export function typeOf({ octets }: Pick<Packet, 'octets'>): string {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
}

function isOf<Type extends MessageType>(message: Msg<MessageType>, type: Type): message is Msg<Type> {
  return message.type === type;
}
