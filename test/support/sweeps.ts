/**
 * One message of a run between all roles of the reference implementation, and what befalls it: the next one overtakes
 * it, it is held for a time, or somebody is restarted while it is under way.
 *
 * Messages are counted from nought, from when the sweep begins; those between M2ME and TRE are local and not counted.
 */
import { decode, isMalformed } from '../../impl/codec/index.js';
import type { InProcessNetwork, Packet } from '../../impl/transport/in-process.js';

/** What carries a run out, as far as it goes without help. */
export type Begin = () => void;

/** The message of this number arrives behind the one that is sent next. */
export function overtaken(network: InProcessNetwork, index: number, begin: Begin): void {
  let held: Packet | undefined;
  onEach(network, (packet, count) => {
    if (count === index) {
      held = packet;
      return [];
    }
    const late = held === undefined ? [] : [held];
    held = undefined;
    return [packet, ...late];
  });
  begin();
}

/** The message of this number arrives so many milliseconds after it was sent; what others do meanwhile, they do. */
export function delayed(network: InProcessNetwork, index: number, ms: number, begin: Begin): void {
  let held: { readonly packet: Packet; readonly due: number } | undefined;
  onEach(network, (packet, count) => {
    if (count !== index) return [packet];
    held = { packet, due: network.clock.now() + ms };
    return [];
  });
  begin();
  if (held === undefined) throw new RangeError(`no message ${index}`);
  network.advance(Math.max(0, held.due - network.clock.now()));
  network.inject(held.packet);
  network.deliverAll();
}

/** Nothing arrives from the message of this number on, until the role has been restarted; then everything, in order. */
export function restartedAt(network: InProcessNetwork, index: number, port: string, begin: Begin): void {
  const held: Packet[] = [];
  onEach(network, (packet, count) => {
    if (count < index) return [packet];
    held.push(packet);
    return [];
  });
  begin();
  network.setFault((packet) => [packet]);
  network.command(port, 'restarted');
  for (const packet of held) network.inject(packet);
  network.deliverAll();
}

function onEach(network: InProcessNetwork, fault: (packet: Packet, count: number) => readonly Packet[]): void {
  let count = -1;
  network.setFault((packet) => fault(packet, (count += 1)));
}

/** The messages that were sent since a number of happenings. */
export const sentSince = (network: InProcessNetwork, before: number): readonly Packet[] =>
  network
    .happened()
    .slice(before)
    .flatMap(({ out }) => out.filter(({ from, to }) => !isLocal(from, to)));

const isLocal = (from: string, to: string): boolean =>
  (from === 'm2me' && to === 'tre') || (from === 'tre' && to === 'm2me');

export const typeOf = ({ octets }: Packet): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

/** Functions of the network that can be restarted. */
export const RESTARTED: readonly string[] = ['shoA', 'shoB', 'dpf', 'vno', 'icsp', 'icf', 'drf', 'pva', 'ccif'];

/** Past a retry, past every timer of a phase, and past everything that waits. */
export const DELAYS_MS = { '2.5 s': 2_500, '70 s': 70_000, 'two days': 2 * 24 * 3_600_000 } as const;
