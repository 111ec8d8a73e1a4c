/**
 * Registration with the IMS of the operator, in service and with nothing under way. Source: TR 33.812, clause
 * 5.1.3.3.2.2; DEC-214.
 *
 * An application asks for it, and asks again where nothing comes of it. The ISIM answers, in the TRE; what was
 * registered over one access is not over the next.
 */
import type { Message, MessageType } from '../../messages/messages.js';
import { does, ignores, portOf, refuses, type Send } from '../statement.js';
import { operationalAccess } from './access.js';
import { command, m2meSetup, type M2meContext } from './setup.js';

/** What a message is made from. */
export interface Given<Type extends MessageType> {
  readonly context: M2meContext;
  readonly event: Message<Type>;
}

const toOperator = ({ operator }: M2meContext, msg: Message): Send => ({ to: portOf(operator ?? 'A'), msg });

const passedOn = {
  type: 'send' as const,
  params: ({ context, event }: Given<'tre.akaResult'>): Send =>
    toOperator(context, { ...event, type: 'm2me.imsResponse' }),
};

const late = ignores('What comes from IMS when it is not awaited is dropped.', 'DEC-55', 'DEC-214');

const { elsewhere } = operationalAccess;

/** In service, at rest. */
export const registration = {
  'principal.registerIms': {
    actions: { type: 'send' as const, params: command({ type: 'm2me.selectIsim' }) },
    ...does('Asked by an application, the M2ME has the TRE select the ISIM.', '3.2.2-o05', '3.2.1-o24', 'DEC-214'),
  },
  'tre.isimSelected': {
    actions: [
      m2meSetup.assign({ ims: 'asked' as const }),
      {
        type: 'send' as const,
        params: ({ context, event: { identity } }: Given<'tre.isimSelected'>): Send =>
          toOperator(context, { type: 'm2me.imsRegister', identity }),
      },
    ],
    ...does(
      'With the identity of the ISIM the M2ME registers with the IMS of its operator, over the access of that.',
      '3.2.2-o05',
      'DEC-214',
    ),
  },
  'sho.imsChallenge': [
    elsewhere,
    {
      guard: 'imsIsAskedFor' as const,
      actions: [
        m2meSetup.assign({ ims: 'asked' as const }),
        {
          type: 'send' as const,
          params: ({ context, event: { sqn, mac } }: Given<'sho.imsChallenge'>): Send =>
            command({ type: 'm2me.aka', identity: context.operator ?? 'A', application: 'isim', sqn, mac }),
        },
      ],
      ...does('The M2ME has the ISIM answer the challenge, and not the USIM.', '3.2.2-o05', '3.2.1-o24', 'DEC-214'),
    },
    late,
  ],
  'tre.akaResult': [
    {
      guard: 'imsIsAuthentic' as const,
      actions: [m2meSetup.assign({ ims: 'proved' as const }), passedOn],
      ...does('The M2ME passes the answer of the ISIM on.', '3.2.2-o05', 'DEC-214'),
    },
    {
      guard: 'imsIsAskedFor' as const,
      actions: passedOn,
      ...does(
        'The M2ME passes a failure on, and is registered by no IMS that its ISIM has not authenticated.',
        '3.2.2-o05',
        'DEC-214',
      ),
    },
    { ...ignores('The TRE answers once, and only what it was asked.', 'DEC-57') },
  ],
  'sho.imsAccept': [
    elsewhere,
    {
      guard: 'isimHasAnswered' as const,
      actions: m2meSetup.assign({ ims: 'registered' as const }),
      ...does('The device is registered with IMS, for as long as this access is up.', '3.2.2-o05', 'DEC-214'),
    },
    late,
  ],
  'sho.imsReject': [
    elsewhere,
    {
      guard: 'imsIsAskedFor' as const,
      actions: m2meSetup.assign({ ims: 'none' as const }),
      ...does('Turned away by IMS, the device stays in service.', '3.2.2-o05', 'DEC-214'),
    },
    late,
  ],
} as const;

/** Without power, without the service of an operator, or with something under way. */
export const imsHasToWait = refuses(
  'outOfOrder',
  'A device registers with IMS in service, with nothing under way.',
  '3.2.2-o05',
  'DEC-214',
);
