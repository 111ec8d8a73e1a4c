/**
 * Roles that do not keep one of their rules, for what the others are worth then. Each is the role itself with a guard
 * answered for good; every other rule is kept. Scenarios name them, and have no logic of their own.
 */
import { all, leading } from '../environment/variants.js';
import type { Message } from '../messages/messages.js';
import { m2me } from './m2me.js';
import { pva } from './pva.js';
import { sho } from './sho.js';
import { subscriber } from './subscriber.js';

/** A device that sends over its first access whatever it is given (G-18). */
export const unconfinedM2me = m2me.provide({ guards: { peerIsNotForBootstrap: () => false } });

/** A device that sends over any access whatever it is given. */
export const carelessM2me = m2me.provide({
  guards: { peerIsNotForBootstrap: () => false, filterForbids: () => false },
});

/** An operator that answers no notice, of whatever token mode. */
export const silentSho = sho.provide({
  guards: { noticeIsAuthorised: () => false, noticeIsOfAnIssuedToken: () => true },
});

/** An operator whose network reaches no device. */
export const unreachableSho = sho.provide({ guards: { covered: () => false } });

/** A subscriber that stays with the operator that serves it. */
export const stayingSubscriber = subscriber.provide({ guards: { selectionIsAnother: () => false } });

/** Of a transition nothing is left but that it is taken. */
const nothingDone: Parameters<typeof leading>[2] = ({ meta }) => ({
  description: 'The old SHO keeps to itself what the RO sends to its device.',
  meta,
});

/** An operator that carries nothing to its device from the RO. */
export const withholdingSho = all(
  leading('contract.serving', 'drf.bootstrap', nothingDone),
  leading('contract.serving', 'drf.instruction', nothingDone),
)(sho);

/** One that, besides, authorises no change. */
export const lockingSho = leading('contract.serving.idle', 'subscriber.tokenRequest', ({ meta }) => ({
  description: 'The old SHO refuses a token, whoever asks for one.',
  meta,
  actions: { type: 'send', params: { to: 'subscriber', msg: { type: 'sho.tokenRefused' } } },
}))(withholdingSho);

/** Of an attestation the device, and whose word it is. */
const attests = ({ event }: { readonly event: { readonly type: string } }) => event as Message<'sho.validationRequest'>;

/** A PVA with which the device `d2` is in good standing too: certified, whatever has become of it since. */
export const pvaOfTwo = pva.provide({
  guards: {
    deviceIsAnother: () => false,
    platformIsNotGenuine: (asked) =>
      'certificate' in asked.event && attests(asked).signedBy !== (attests(asked).devId === 'd2' ? 'tre2' : 'tre'),
    platformIsVouchedFor: (asked) =>
      'certificate' in asked.event &&
      attests(asked).state === 'expected' &&
      attests(asked).signedBy === (attests(asked).devId === 'd2' ? 'tre2' : 'tre'),
  },
});
