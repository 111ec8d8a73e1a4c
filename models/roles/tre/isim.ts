/**
 * The ISIM beside the MCIM in use: another application in the same slot, with an identity, a key and a sequence number
 * of its own. Source: TR 33.812, clause 5.1.3.3.2.1; DEC-213.
 *
 * It comes with its MCIM, is in use while that is, and goes with it. Neither application answers what is for the other.
 */
import { does, refuses, type Send } from '../statement.js';
import { answerRefused, isimInUse, slotIn, treSetup, type TreContext } from './setup.js';

/** What a message is made from. */
export interface Given {
  readonly context: TreContext;
}

/** In the TRE, whichever MCIM is in use, or none. */
const noIsim = (sentence: string) => ({
  actions: { type: 'send' as const, params: answerRefused('noIsim') },
  ...refuses('noIsim', sentence, '3.2.1-o24', 'DEC-213'),
});

/** A challenge of IMS. */
export const isimAnswers = [
  {
    guard: 'isimChallengeIsForged' as const,
    actions: {
      type: 'send' as const,
      params: { to: 'm2me', msg: { type: 'tre.akaResult', result: 'macFailure', sqn: 0, keyed: true } } satisfies Send,
    },
    ...does(
      'A challenge that was not made from the credential of the ISIM, one of the USIM among them, is a MAC failure.',
      '3.2.1-o24',
      'DEC-213',
    ),
  },
  {
    guard: 'isimChallengeIsStale' as const,
    actions: {
      type: 'send' as const,
      params: ({ context }: Given): Send => ({
        to: 'm2me',
        msg: { type: 'tre.akaResult', result: 'syncFailure', sqn: isimInUse(context) ?? 0, keyed: true },
      }),
    },
    ...does('A challenge of IMS that is not newer is answered with a resynchronisation.', '3.2.1-o24', 'DEC-213'),
  },
  {
    guard: 'isimIsChallenged' as const,
    actions: [
      treSetup.assign({
        isims: ({ context, event }) => {
          const active = slotIn(context, 'active');
          return active === null || event.type !== 'm2me.aka'
            ? context.isims
            : { ...context.isims, [active]: event.sqn };
        },
      }),
      {
        type: 'send' as const,
        params: ({ context }: Given): Send => ({
          to: 'm2me',
          msg: { type: 'tre.akaResult', result: 'res', sqn: isimInUse(context) ?? 0, keyed: true },
        }),
      },
    ],
    ...does('The ISIM beside the MCIM in use answers a fresh and genuine challenge of IMS.', '3.2.1-o24', 'DEC-213'),
  },
] as const;

export const challengesNoIsim = noIsim('Without an ISIM beside the MCIM in use no challenge of IMS is answered.');

export const selectsIsim = {
  guard: 'isimIsThere' as const,
  actions: {
    type: 'send' as const,
    params: ({ context }: Given): Send => ({
      to: 'm2me',
      msg: { type: 'tre.isimSelected', identity: slotIn(context, 'active') ?? 'A' },
    }),
  },
  ...does('The TRE names the identity of the ISIM beside the MCIM in use.', '3.2.1-o24', 'DEC-213'),
};

export const selectsNoIsim = noIsim('Without an ISIM beside the MCIM in use there is none to select.');
