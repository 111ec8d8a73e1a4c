/**
 * The M2ME on behalf of its TRE while the initial credential is renewed. Source: TR 33.812, clause 5.1.3.7.4.3 NOTE 2.
 *
 * It relays and remembers nothing, in service as in a change: what is lost is asked for again when the device, or the
 * CCIF, next looks.
 */
import type { Message, MessageType } from '../../messages/messages.js';
import { does, type Send } from '../statement.js';
import { command } from './setup.js';

/** What a message is made from. */
export interface Given<Type extends MessageType> {
  readonly event: Message<Type>;
}

export const renewal = {
  'env.initialCredentialNearsEnd': {
    actions: { type: 'send' as const, params: command({ type: 'm2me.signRenewal', order: null }) },
    ...does('With its initial credential near its end the M2ME has the TRE ask for a new one.', '7.4.3-n10', 'AMB-40'),
  },
  'ccif.renewalOrder': {
    actions: {
      type: 'send' as const,
      params: ({ event: { devId, ver, signedBy } }: Given<'ccif.renewalOrder'>) =>
        command({ type: 'm2me.signRenewal', order: { devId, ver, signedBy } }),
    },
    ...does('The M2ME has the TRE check who orders a renewal.', '7.4.3-n11', 'DEC-153'),
  },
  'tre.renewalRequest': {
    actions: {
      type: 'send' as const,
      params: ({ event }: Given<'tre.renewalRequest'>): Send => ({
        to: 'ccif',
        msg: { ...event, type: 'm2me.renewalRequest' },
      }),
    },
    ...does('The M2ME asks the CCIF, over the access of the operator in service.', '7.4.3-n10', 'DEC-150'),
  },
  'ccif.renewal': {
    actions: {
      type: 'send' as const,
      params: ({ event: { object } }: Given<'ccif.renewal'>) => command({ type: 'm2me.renew', object }),
    },
    ...does('The M2ME gives the sealed credential to the TRE.', '7.4.3-n07', '7.4.3-n08'),
  },
  'tre.renewed': {
    actions: {
      type: 'send' as const,
      params: ({ event }: Given<'tre.renewed'>): Send => ({ to: 'ccif', msg: { ...event, type: 'm2me.renewalAck' } }),
    },
    ...does('The M2ME tells the CCIF what the TRE says that it has.', '7.4.3-n07', 'DEC-152'),
  },
};
