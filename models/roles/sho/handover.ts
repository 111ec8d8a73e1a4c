/**
 * What an operator gives the DPF for its talk with the device: where the device is, and a token that the device asks
 * for. Source: TR 33.812, clause 5.1.3.4.3; DEC-203, DEC-204.
 */
import { does, type Send } from '../statement.js';
import type { ShoContext } from './context.js';
import { shoSetup } from './setup.js';

/** At the root: it is no matter of a contract. */
export const tellsAddress = {
  actions: {
    type: 'send' as const,
    params: ({ context: { id } }: { readonly context: ShoContext }): Send => ({
      to: 'dpf',
      msg: { type: 'sho.deviceAddress', devId: 'd1', shoId: id, signedBy: id },
    }),
  },
  ...does('The operator tells the DPF where the device is.', '4.3-r02', 'DEC-203'),
};

/** Before the first contract. */
export const grantsTokens = {
  guard: 'handoverIsUnsettled' as const,
  actions: shoSetup.assign({ handover: 'withToken' }),
  ...does(
    'From now on the operator has the DPF show the device a token, without which the device takes nothing of it.',
    '4.3-o05',
    'DEC-204',
  ),
};
