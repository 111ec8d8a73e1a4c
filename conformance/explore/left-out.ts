/** Counts what bounds kept from happening: steps that did not fit a channel, and timers that the order held back. */
import type { Network } from './network.js';

export class LeftOut {
  /** By pair: steps that did not fit. */
  readonly full: Int32Array;
  /** By timer: states in which the order alone held it back. */
  readonly held: Int32Array;
  private readonly network: Network;

  constructor(network: Network) {
    this.network = network;
    this.full = new Int32Array(network.plan.channels.length);
    this.held = new Int32Array(network.plan.timers.length);
  }

  /** Of the state last expanded. */
  note(): void {
    const { full, held, network } = this;
    for (const pair of network.blocked) full[pair] = (full[pair] as number) + 1;
    for (let mask = network.held; mask !== 0; mask &= mask - 1) {
      const timer = 31 - Math.clz32(mask & -mask);
      held[timer] = (held[timer] as number) + 1;
    }
  }
}
