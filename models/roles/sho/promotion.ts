/**
 * An RO that becomes the SHO and lets the device keep its identity: once the device is vouched for, the credential of
 * its PCID becomes the MCIM. Source: TR 33.812, clause 5.1.3.6.3 step 8; AMB-07, DEC-215, DEC-216.
 *
 * The ICF of the same operator has the credential, and answers at once; where it has none, the SHO makes an MCIM as
 * ever.
 */
import { does, ignores, type Send } from '../statement.js';
import { issues, type ShoContext } from './context.js';
import { shoSetup } from './setup.js';
import * as sends from './sends.js';

/** What a message is made from. */
export interface Given {
  readonly context: ShoContext;
}

const asksIcf = {
  type: 'send' as const,
  params: ({ context }: Given): Send => sends.promotionRequest(context),
};

const delivers = {
  type: 'send' as const,
  params: ({ context }: Given): Send => sends.mcimDeliver(context),
};

/** Before any contract. */
export const promotesPcids = {
  guard: 'promotionIsUnsettled' as const,
  actions: shoSetup.assign({ promotes: true }),
  ...does('From now on the operator lets its devices keep the identity of their PCID.', '6.3-s08o', 'DEC-215'),
};

export const promotionIsSettled = ignores(
  'Which identity a device has in service is settled before the first contract.',
  '6.3-s08o',
  'DEC-215',
);

export const promotionIsLate = ignores('A credential that nothing is to be made of is put away.', 'DEC-55', 'DEC-215');

/** The platform is vouched for, and not before. */
export const asksForPcid = {
  guard: 'validAndPromoted' as const,
  target: 'promoting' as const,
  actions: [{ type: 'notesPlatform' as const }, asksIcf],
  ...does(
    'Once the TRE is vouched for, the SHO asks its own ICF for the credential of the PCID.',
    '6.3-s08o',
    'AMB-07',
    'DEC-215',
  ),
};

/** The same of a session that takes the place of the one under way. */
export const asksForPcidAnew = {
  guard: 'newcomerValidAndPromoted' as const,
  target: 'promoting' as const,
  actions: [{ type: 'notesNewcomer' as const }, asksIcf],
  ...does(
    'Vouched for, the new session replaces the one under way, and the ICF is asked again.',
    'DEC-77',
    '6.3-s08o',
    'DEC-215',
  ),
};

/** The device has another PCID, or one that ends; it starts over, and gets an MCIM. */
export const promotionRefused = {
  guard: 'promotionIsRefused' as const,
  target: 'expecting' as const,
  actions: [
    shoSetup.assign({ reported: 'objectRefused' as const, info: null, promotes: false, promotion: 'none' as const }),
    {
      type: 'send' as const,
      params: ({ context, event }: Given & { readonly event: { readonly sid: number } }): Send =>
        sends.reportAck(context, event.sid, 'objectRefused'),
    },
    { type: 'send' as const, params: ({ context }: Given): Send => sends.serviceNotice(context, 'aborted') },
  ],
  ...does(
    'What the device does not let be promoted is left: it is expected again, to be given an MCIM.',
    'AMB-07',
    'DEC-215',
    'AMB-13',
  ),
};

export const promoting = shoSetup.createStateConfig({
  description: 'The ICF of the same operator is asked for the credential.',
  meta: { clause: '5.1.3.6.3' },
  on: {
    'dpf.relayInfo': {
      guard: 'sessionIsThis',
      actions: asksIcf,
      ...does('Asked again, the SHO asks the ICF again.', 'DEC-55', 'DEC-215'),
    },
    'icf.promotion': [
      {
        guard: 'pcidIsPromoted',
        target: 'issued',
        actions: [
          shoSetup.assign(({ context, event }) => ({
            ...issues(context),
            promotion: 'issued' as const,
            sqn: event.type === 'icf.promotion' ? event.sqn : context.sqn,
          })),
          delivers,
        ],
        ...does(
          'The SHO signs and seals to the TRE that the credential of its PCID becomes the MCIM.',
          '6.3-s08o',
          'AMB-07',
          'DEC-215',
          '6.3-s14b',
          '6.3-s15b',
        ),
      },
      {
        target: 'issued',
        actions: [shoSetup.assign(({ context }) => ({ ...issues(context), promotion: 'none' as const })), delivers],
        ...does(
          'Where there is nothing to promote, the SHO makes an MCIM for the device and delivers it.',
          'AMB-07',
          'DEC-215',
          '6.3-s14a',
          '6.3-s15a',
        ),
      },
    ],
  },
});
