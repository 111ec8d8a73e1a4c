/**
 * The token under the owner's authority (T2, T3): the request, the command, and the token on its way to the subscriber.
 */
import type { Msg } from '../../impl/codec/index.js';
import type { Message } from '../../models/messages/messages.js';
import { type Entry } from './entry.js';
import { readOperator, requireDevice } from './names.js';
import type { Tester } from './tester.js';

type Commanded = 'owner.tokenCommand' | 'm2me.signToken';

const commanded = {
  write: ({ command, consent }: Message<Commanded>, tester: Tester) => ({
    command: tester.tokenCommand(command),
    ...(consent === null ? {} : { consent: tester.token(consent) }),
  }),
  read: ({ command, consent }: Msg<Commanded>, tester: Tester, expected: Message<Commanded> | undefined) => ({
    command: tester.readTokenCommand(command, expected?.command),
    consent: consent === undefined ? null : tester.readToken(consent, expected?.consent ?? undefined),
  }),
};

type Handed = 'tre.token' | 'm2me.token' | 'owner.token';

const handed = {
  write: ({ token }: Message<Handed>, tester: Tester) => ({ token: tester.token(token) }),
  read: ({ token }: Msg<Handed>, tester: Tester, expected: Message<Handed> | undefined) => ({
    token: tester.readToken(token, expected?.token),
  }),
};

export const authorityMessages = {
  'subscriber.authorisationRequest': {
    write: ({ newSho, consent, signedBy }, tester) => ({
      request: tester.sign(
        'authorisationRequest',
        { devId: 'd1', newSho, ...(consent === null ? {} : { consent: tester.token(consent) }) },
        signedBy,
      ),
    }),
    read: ({ request }, tester, expected) => {
      const { devId, newSho, consent } = request.claims;
      requireDevice(devId);
      return {
        newSho: readOperator(newSho),
        consent: consent === undefined ? null : tester.readToken(consent, expected?.consent ?? undefined),
        signedBy: tester.signerOf(request, expected?.signedBy),
      };
    },
  } satisfies Entry<'subscriber.authorisationRequest'>,
  'owner.tokenCommand': commanded satisfies Entry<'owner.tokenCommand'>,
  'm2me.signToken': commanded satisfies Entry<'m2me.signToken'>,
  'tre.token': handed satisfies Entry<'tre.token'>,
  'm2me.token': handed satisfies Entry<'m2me.token'>,
  'owner.token': handed satisfies Entry<'owner.token'>,
  'owner.authorisationRefused': {
    write: () => ({ devId: 'd1' }),
    read: ({ devId }) => {
      requireDevice(devId);
      return {};
    },
  } satisfies Entry<'owner.authorisationRefused'>,
} as const;
