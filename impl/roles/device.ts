/**
 * A whole device: an M2ME with its TRE inside, the link between them run synchronously (DEC-57). Its ports are those of
 * the networks; this is what a user imports. Source: TR 33.812, clause 5.1.3.3.3.
 *
 * A power cut takes both halves at once. One that the store reports, by throwing, switches both off and is thrown on.
 */
import type { Checks } from '../checks.js';
import type { Outgoing, Reaction, RefusalCause, Role, Surroundings } from '../role.js';
import type { BlockStore } from '../store/block-store.js';
import type { MonotoneCounter } from '../store/monotone-counter.js';
import { createTre, type Tre } from '../tre/tre.js';
import { createM2me, type M2me, type M2meConfig } from './m2me.js';

/** What a device is made of. */
export interface DeviceConfig extends Omit<M2meConfig, 'configured'> {
  /** Keeps what survives a power cut; of this device alone. A store that was used before holds a configured device. */
  readonly store: BlockStore;
  /** 32 octets that only this device's TRE holds. */
  readonly hardwareKey: Uint8Array;
  /** Of this device's TRE alone. Default: none, and a store that somebody has put back is not noticed. */
  readonly counter?: MonotoneCounter;
  /** Default: complete. */
  readonly checks?: Checks;
}

/** A device as a role, with the inspectors of its halves. */
export interface Device extends Role {
  readonly tre: Pick<Tre, 'identityInUse' | 'slots' | 'phase' | 'epoch' | 'session' | 'pcid'>;
  readonly m2me: Pick<M2me, 'state' | 'identity'>;
}

/** Makes a device: new, or as its store has kept it; switched off in either case. */
export function createDevice(config: DeviceConfig, surroundings: Surroundings): Device {
  const { store, hardwareKey, counter, checks, ...rest } = config;
  const optional = { ...(counter === undefined ? {} : { counter }), ...(checks === undefined ? {} : { checks }) };
  const tre = createTre({ store, hardwareKey, ...optional }, surroundings);
  const m2me = createM2me({ ...rest, configured: tre.phase() !== 'blank' }, surroundings);
  const link = rest.ports?.tre ?? 'tre';

  /** Runs the link until nothing is left on it; what goes to the networks is collected. */
  const settle = (first: Reaction): Reaction => {
    const out: Outgoing[] = [];
    let refused: RefusalCause | undefined = first.refused;
    let pending: readonly Outgoing[] = first.out;
    while (pending.length > 0) {
      const next: Outgoing[] = [];
      for (const { to, octets } of pending) {
        if (to !== link) {
          out.push({ to, octets });
          continue;
        }
        const answered = command(octets);
        refused ??= answered.refused;
        for (const answer of answered.out) {
          const relayed = m2me.deliver(link, answer.octets);
          refused ??= relayed.refused;
          next.push(...relayed.out);
        }
      }
      pending = next;
    }
    return refused === undefined ? { out } : { out, refused };
  };

  const command = (octets: Uint8Array): Reaction => {
    try {
      return tre.deliver('m2me', octets);
    } catch (error) {
      m2me.command('powerCut');
      throw error;
    }
  };

  return {
    // The link is inside: what claims to come over it from outside is not heard.
    deliver: (from, octets) => (from === link ? { out: [] } : settle(m2me.deliver(from, octets))),
    expire: (timer) => settle(m2me.expire(timer)),
    command(action, args) {
      tre.command(action, args);
      return settle(m2me.command(action, args));
    },
    tre,
    m2me,
  };
}
