/**
 * An operator that orders devices and passes on what the ICF needs of them. Source: TR 33.812, clause 5.1.3.4.4;
 * DEC-200.
 */
import type { Message } from '../../messages/messages.js';
import { does, type Send } from '../statement.js';

/** At the root: it is no matter of a contract, and the operator can neither read nor change it. */
export const carriesMaterial = {
  actions: {
    type: 'send' as const,
    params: ({ event }: { readonly event: Message<'supplier.conveyMaterial'> }): Send => ({
      to: 'icf',
      msg: { type: 'sho.conveyMaterial', material: event.material },
    }),
  },
  ...does('The operator passes on to the ICF what the supplier has sealed to it.', '4.4-o05', 'DEC-200'),
};
