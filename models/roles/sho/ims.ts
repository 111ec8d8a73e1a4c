/**
 * IMS of the operator, over its own access: who is registered is the device that is attached. Source: TR 33.812, clause
 * 5.1.3.3.2.2; DEC-213, DEC-214.
 *
 * A registration is the network's, and ends when the network knows the device no more. Abstracted: SIP, and the
 * protection of what follows.
 */
import type { Message } from '../../messages/messages.js';
import { nextSerial } from '../../messages/symbols.js';
import { afterResync } from '../resync.js';
import { does, ignores, refuses, type Send } from '../statement.js';
import type { ShoContext } from './context.js';
import { shoSetup } from './setup.js';

/** What a message is made from. */
export interface Given {
  readonly context: ShoContext;
}

const challenge = {
  type: 'send' as const,
  params: ({ context: { id, imsSqn } }: Given): Send => ({
    to: 'm2me',
    msg: { type: 'sho.imsChallenge', sqn: imsSqn, mac: 'good', shoId: id },
  }),
};

const rejected = (cause: Message<'sho.imsReject'>['cause']) => ({
  type: 'send' as const,
  params: ({ context: { id } }: Given): Send => ({ to: 'm2me', msg: { type: 'sho.imsReject', cause, shoId: id } }),
});

/** Before any contract. */
export const offersIms = {
  guard: 'imsIsUnsettled' as const,
  actions: shoSetup.assign({ offersIms: true }),
  ...does(
    'The packages of the operator have an ISIM from now on, with a credential of its own.',
    '3.2.1-o24',
    'DEC-213',
  ),
};

export const imsIsSettled = ignores(
  'What a package holds is settled before the first contract.',
  '3.2.1-o24',
  'DEC-213',
);

/** Where the device is attached. */
export const registersWithIms = [
  {
    guard: 'imsIdentityIsOurs' as const,
    actions: [
      shoSetup.assign({ imsSqn: ({ context }) => nextSerial(context.imsSqn), ims: 'challenged' as const }),
      challenge,
    ],
    ...does(
      'The IMS of the operator challenges the ISIM that the operator has issued.',
      '3.2.2-o05',
      '3.2.1-o24',
      'DEC-214',
    ),
  },
  {
    actions: rejected('unknownIdentity'),
    ...refuses(
      'unknownIdentity',
      'An identity that is in no package of the operator is not registered.',
      '3.2.2-o05',
      'DEC-214',
    ),
  },
] as const;

export const imsIsAnswered = [
  {
    guard: 'imsResIsExpected' as const,
    actions: [
      shoSetup.assign({ ims: 'registered' as const }),
      {
        type: 'send' as const,
        params: ({ context: { id } }: Given): Send => ({ to: 'm2me', msg: { type: 'sho.imsAccept', shoId: id } }),
      },
    ],
    ...does('A device whose ISIM has answered is registered with IMS.', '3.2.2-o05', 'DEC-214'),
  },
  {
    guard: 'imsResyncIsGenuine' as const,
    actions: [
      shoSetup.assign({
        imsSqn: ({ context, event }) =>
          event.type === 'm2me.imsResponse' ? afterResync(context.imsSqn, event.sqn) : context.imsSqn,
        ims: 'resynced' as const,
      }),
      challenge,
    ],
    ...does('IMS takes the sequence number of the ISIM over, once a registration.', '3.2.2-o05', 'DEC-214'),
  },
  {
    guard: 'imsIsUnderWay' as const,
    actions: [shoSetup.assign({ ims: 'none' as const }), rejected('authFailed')],
    ...does('After a failed authentication nobody is registered.', '3.2.2-o05', 'DEC-214'),
  },
  { ...ignores('An answer to a challenge of IMS that is over is dropped.', 'DEC-55', 'DEC-214') },
] as const;

/** Elsewhere. */
export const imsNeedsService = refuses(
  'notAttached',
  'Who is not attached is not registered with IMS.',
  '3.2.2-o05',
  'DEC-214',
);

export const imsAnswerIsLate = ignores('An answer to a challenge of IMS that is over is dropped.', 'DEC-55', 'DEC-214');
