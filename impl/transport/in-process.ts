/**
 * All roles in one process: a queue of messages, a clock that is told to move, and a place to lose or double messages.
 *
 * The link between M2ME and TRE is local: what they say to each other goes before everything else and is never lost, so
 * that a command and its answer are one step (DEC-57).
 */
import { MisuseError } from '../errors.js';
import type { Random } from '../crypto/random.js';
import type { Reaction, RefusalCause, Role, Surroundings } from '../role.js';
import { VirtualClock } from './virtual-clock.js';

/** A message under way. */
export interface Packet {
  readonly from: string;
  readonly to: string;
  readonly octets: Uint8Array;
}

/** What becomes of a packet: any number of packets in its place. */
export type Fault = (packet: Packet) => readonly Packet[];

/** One thing that happened to one role. */
export interface Happening {
  readonly port: string;
  readonly input:
    | { readonly kind: 'message'; readonly from: string; readonly octets: Uint8Array }
    | { readonly kind: 'timer'; readonly timer: string }
    | { readonly kind: 'command'; readonly action: string };
  readonly out: readonly Packet[];
  readonly refused?: RefusalCause;
}

/** A network of roles in this process. */
export class InProcessNetwork {
  readonly clock: VirtualClock;
  readonly #random: Random;
  readonly #roles = new Map<string, Role>();
  readonly #queue: Packet[] = [];
  readonly #local: Packet[] = [];
  readonly #happened: Happening[] = [];
  #fault: Fault = (packet) => [packet];

  /**
   * @param random - given to every role.
   * @param now - the time at the start, in milliseconds since the epoch of 1970.
   */
  constructor(random: Random, now = 0) {
    this.#random = random;
    this.clock = new VirtualClock(now);
  }

  /** Puts a role at a port. `make` receives the clock of this port and the source of randomness. */
  add<Made extends Role>(port: string, make: (surroundings: Surroundings) => Made): Made {
    if (this.#roles.has(port)) throw new MisuseError('USE-003', `port ${port}: taken. Give each role its own port.`);
    const role = make({ clock: this.clock.of(port), random: this.#random });
    this.#roles.set(port, role);
    return role;
  }

  /** Decides from now on what becomes of each packet on the way (not between M2ME and TRE). Default: it arrives. */
  setFault(fault: Fault): void {
    this.#fault = fault;
  }

  /** What happened so far, in order. */
  happened(): readonly Happening[] {
    return this.#happened;
  }

  /** Packets that are under way. */
  underWay(): readonly Packet[] {
    return [...this.#local, ...this.#queue];
  }

  /** A principal's command or a fact of the environment, and all that follows from it before the next timer. */
  command(port: string, action: string, args?: Readonly<Record<string, unknown>>): Reaction {
    const reaction = this.#role(port).command(action, args);
    this.#note(port, { kind: 'command', action }, reaction);
    this.deliverAll();
    return reaction;
  }

  /** Puts a packet on the way, as anybody on the network could. */
  inject(packet: Packet): void {
    this.#queue.push(packet);
  }

  /**
   * Delivers until nothing is under way.
   *
   * @throws {@link MisuseError} `USE-005` after 10 000 packets: two roles answer each other without end.
   */
  deliverAll(): void {
    for (let count = 0; count < mostPackets; count += 1) {
      const packet = this.#local.shift() ?? this.#queue.shift();
      if (packet === undefined) return;
      const { from, to, octets } = packet;
      // Anybody may name any port; what goes to nobody is lost.
      const reaction = this.#roles.get(to)?.deliver(from, octets);
      if (reaction === undefined) continue;
      this.#note(to, { kind: 'message', from, octets }, reaction);
    }
    throw new MisuseError('USE-005', `deliverAll: expected rest after ${mostPackets} packets. Look for a loop.`);
  }

  /** Lets time pass: each timer that expires, at its time, and all that follows from it. */
  advance(byMs: number): void {
    const until = this.clock.now() + byMs;
    this.deliverAll();
    for (let due = this.clock.next(until); due !== undefined; due = this.clock.next(until)) {
      const reaction = this.#role(due.port).expire(due.timer);
      this.#note(due.port, { kind: 'timer', timer: due.timer }, reaction);
      this.deliverAll();
    }
  }

  #note(port: string, input: Happening['input'], reaction: Reaction): void {
    const out = reaction.out.map(({ to, octets }) => ({ from: port, to, octets }));
    const { refused } = reaction;
    this.#happened.push({ port, input, out, ...(refused === undefined ? {} : { refused }) });
    for (const packet of out) {
      if (isLocal(packet)) this.#local.push(packet);
      else this.#queue.push(...this.#fault(packet));
    }
  }

  #role(port: string): Role {
    const role = this.#roles.get(port);
    if (role !== undefined) return role;
    throw new MisuseError(
      'USE-003',
      `port ${port}: expected a port with a role, got one of ${[...this.#roles.keys()].join(', ')}.`,
    );
  }
}

function isLocal({ from, to }: Packet): boolean {
  return (from === 'm2me' && to === 'tre') || (from === 'tre' && to === 'm2me');
}

const mostPackets = 10_000;
