/** Roles that lack a counter-measure which no check carries: put around a role of the reference. */
import { decode, encode, isMalformed, type Message } from '../../impl/codec/index.js';
import type { Role } from '../../impl/role.js';
import type { BlockStore } from '../../impl/store/index.js';

/** An SHO that lets a device go when it hears that it will leave, and keeps nothing for its return (CM_RELEASE_2P). */
export function letsGoAtTheNotice(role: Role): Role {
  return {
    ...passedOn(role),
    deliver(from, octets) {
      const reaction = role.deliver(from, octets);
      if (reaction.out.some((sent) => typeOf(sent.octets) === 'sho.discardAck')) role.expire('retention');
      return reaction;
    },
  };
}

/** An M2ME that stays with the new operator, whether that serves it or not (CM_FALLBACK). */
export function neverComesBack(role: Role): Role {
  // Settled while the device is made and not switched on; at any other time it changes nothing.
  const settle = (): unknown =>
    role.command('configureChange', { failedInstallation: 'pristine', discarded: 'destroyed' });
  return {
    deliver(from, octets) {
      settle();
      const { out, ...reaction } = role.deliver(from, octets);
      // The TRE destroys what it discards without being told to, as the model has it.
      return { ...reaction, out: out.map((sent) => ({ ...sent, octets: swapChanged(sent.octets, {}) })) };
    },
    expire: (timer) => role.expire(timer),
    command(action, args) {
      settle();
      return role.command(action, args);
    },
  };
}

/** A TRE that destroys every MCIM that it discards (CM_FALLBACK). */
export function destroysWhatItDiscards(role: Role): Role {
  return {
    ...passedOn(role),
    deliver: (from, octets) => role.deliver(from, swapChanged(octets, { discarded: 'destroyed' })),
  };
}

/** A swap with nothing else said of what is discarded; any other message as it is. */
function swapChanged(octets: Uint8Array, said: { readonly discarded?: 'destroyed' }): Uint8Array {
  const message = decode(octets);
  if (isMalformed(message)) return octets;
  if (message.type === 'm2me.swap') return encode({ type: message.type, ack: message.ack, ...said });
  return message.type === 'm2me.swapUnanswered' ? encode({ type: message.type, ...said }) : octets;
}

/** An owner that cannot speak to its device where it stands, so that all goes by way of the operator (CM_ALT_PATH). */
export function speaksToNoDevice(role: Role): Role {
  return {
    ...passedOn(role),
    command: (action, args) => (action === 'instruct' ? silent : role.command(action, args)),
  };
}

/** A subscriber that has left its first operator and leaves no other (CM_RESELECT). */
export function leavesOnce(role: Role): Role {
  let first: string | undefined;
  let serving: string | undefined;
  return {
    ...passedOn(role),
    deliver(from, octets) {
      const message = decode(octets);
      if (!isMalformed(message) && message.type === 'sho.serviceNotice' && message.status === 'success') {
        first ??= message.shoId;
        serving = message.shoId;
      }
      return role.deliver(from, octets);
    },
    command(action, args) {
      const isSelection = action === 'selectSho' || action === 'contractAnew';
      return isSelection && serving !== first ? { out: [], refused: 'alreadyServing' } : role.command(action, args);
    },
  };
}

/**
 * A TRE that has on record what it has discarded, and not what it has installed (CM_JOURNAL): after a power cut between
 * the swap and the activation it finds what the factory has left, and no MCIM.
 */
export function withoutJournal(): {
  readonly store: (medium: BlockStore) => BlockStore;
  readonly wrap: (role: Role) => Role;
} {
  let medium: BlockStore | undefined;
  let asMade: ReadonlyMap<string, Uint8Array> | undefined;
  let isHalf = false;
  return {
    store: (given) => (medium = given),
    wrap: (role) => ({
      ...passedOn(role),
      deliver(from, octets) {
        const reaction = role.deliver(from, octets);
        const answers = reaction.out.map((sent) => typeOf(sent.octets));
        if (typeOf(octets) === 'm2me.loadFactory' && medium !== undefined) asMade ??= contentsOf(medium);
        if (answers.includes('tre.swapped')) isHalf = true;
        if (answers.includes('tre.activated')) isHalf = false;
        return reaction;
      },
      command(action, args) {
        const reaction = role.command(action, args);
        if (action === 'powerCut' && isHalf && medium !== undefined && asMade !== undefined) restore(medium, asMade);
        if (action === 'powerCut') isHalf = false;
        return reaction;
      },
    }),
  };
}

function contentsOf(medium: BlockStore): ReadonlyMap<string, Uint8Array> {
  return new Map(medium.list().map((name) => [name, medium.read(name) ?? new Uint8Array()]));
}

function restore(medium: BlockStore, contents: ReadonlyMap<string, Uint8Array>): void {
  for (const name of medium.list()) medium.remove(name);
  for (const [name, octets] of contents) medium.write(name, octets);
  medium.flush();
}

function typeOf(octets: Uint8Array): Message['type'] | undefined {
  const message = decode(octets);
  return isMalformed(message) ? undefined : message.type;
}

const silent = { out: [] } as const;

function passedOn(role: Role): Role {
  return {
    deliver: (from, octets) => role.deliver(from, octets),
    expire: (timer) => role.expire(timer),
    command: (action, args) => role.command(action, args),
  };
}
