/** Roles with a fault in what they do, where no check can be taken away: put around a role of the reference. */
import { decode, encode, isMalformed, sign } from '../../impl/codec/index.js';
import type { SigningKey, Random } from '../../impl/crypto/index.js';
import type { Outgoing, Reaction, Role } from '../../impl/role.js';

/** An M2ME that has the TRE swap as soon as it has told the old operator, with an acknowledgement of its own making. */
export function swapsWithoutAcknowledgement(role: Role): Role {
  const nobody: SigningKey = { algorithm: 'EdDSA', secretKey: new Uint8Array(32).fill(7) };
  const swapOf = ({ octets }: Outgoing): Outgoing[] => {
    const message = decode(octets);
    if (isMalformed(message) || message.type !== 'm2me.discardNotice') return [];
    const { tid, devId } = message.notice.claims;
    const ack = sign('discardAck', { tid, devId, retainUntil: 0 }, nobody);
    return [{ to: 'tre', octets: encode({ type: 'm2me.swap', ack }) }];
  };
  return changed(role, (reaction) => ({ ...reaction, out: reaction.out.flatMap((each) => [each, ...swapOf(each)]) }));
}

/** An SHO that has the credential of a PCID from its ICF when it asks the PVA, and not once that has answered. */
export function asksIcfBeforeTheVerdict(role: Role): Role {
  const early = ({ octets }: Outgoing): Outgoing[] => {
    const message = decode(octets);
    if (isMalformed(message) || message.type !== 'sho.validationRequest') return [];
    return [{ to: 'icf', octets: encode({ type: 'sho.promotionRequest', pcid: '901010000000001' }) }];
  };
  return changed(role, (reaction) => ({ ...reaction, out: reaction.out.flatMap((each) => [each, ...early(each)]) }));
}

/** A role that does nothing when a timer expires. */
export function neverRepeats(role: Role): Role {
  return {
    deliver: (from, octets) => role.deliver(from, octets),
    expire: () => ({ out: [] }),
    command: (action, args) => role.command(action, args),
  };
}

/** An M2ME in which it cannot be configured how changes end. */
export function mindsNoConfiguration(role: Role): Role {
  return {
    deliver: (from, octets) => role.deliver(from, octets),
    expire: (timer) => role.expire(timer),
    command: (action, args) => (action === 'configureChange' ? { out: [] } : role.command(action, args)),
  };
}

/** A TRE that seals every MCIM that it discards. */
export function destroysNothing(role: Role): Role {
  const kept = (octets: Uint8Array): Uint8Array => {
    const message = decode(octets);
    if (isMalformed(message)) return octets;
    if (message.type === 'm2me.swap') return encode({ type: message.type, ack: message.ack });
    return message.type === 'm2me.swapUnanswered' ? encode({ type: message.type }) : octets;
  };
  return {
    deliver: (from, octets) => role.deliver(from, kept(octets)),
    expire: (timer) => role.expire(timer),
    command: (action, args) => role.command(action, args),
  };
}

/** An SHO that pages nobody. */
export function pagesNobody(role: Role): Role {
  const isPage = ({ octets }: Outgoing): boolean => {
    const message = decode(octets);
    return !isMalformed(message) && message.type === 'sho.page';
  };
  return changed(role, (reaction) => ({ ...reaction, out: reaction.out.filter((each) => !isPage(each)) }));
}

/** A role that goes on after a restart as if there had been none, with what it should ask for anew. */
export function restartsUnchanged(role: Role): Role {
  return {
    deliver: (from, octets) => role.deliver(from, octets),
    expire: (timer) => role.expire(timer),
    command: (action, args) => (action === 'restarted' ? { out: [] } : role.command(action, args)),
  };
}

/** A role that sends the first of its answers only. */
export function sendsOneMessage(role: Role): Role {
  return changed(role, (reaction) => ({ ...reaction, out: reaction.out.slice(0, 1) }));
}

/** A role that takes every message twice; its answers to the first are lost. */
export function takesTwice(role: Role): Role {
  return {
    deliver(from, octets) {
      role.deliver(from, octets);
      return role.deliver(from, octets);
    },
    expire: (timer) => role.expire(timer),
    command: (action, args) => role.command(action, args),
  };
}

/** Randomness that gives the same octets each time. */
export function stuckRandom(random: Random): Random {
  return { bytes: (length) => (stuck.get(random) ?? remember(random)).slice(0, length) };
}

const stuck = new WeakMap<Random, Uint8Array>();

function remember(random: Random): Uint8Array {
  const octets = random.bytes(64);
  stuck.set(random, octets);
  return octets;
}

function changed(role: Role, change: (reaction: Reaction) => Reaction): Role {
  return {
    deliver: (from, octets) => change(role.deliver(from, octets)),
    expire: (timer) => change(role.expire(timer)),
    command: (action, args) => change(role.command(action, args)),
  };
}
