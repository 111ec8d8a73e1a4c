/**
 * V28 and V29: V11 under the other readings of a failed installation and of a discarded MCIM.
 * Source: TR 33.812, clause 5.1.3.7.4.2 steps 13 to 15 with the NOTE; AMB-22, AMB-23, DEC-231, DEC-232.
 *
 * V28: the device stays with its operator where the installation fails. V29: what is discarded is destroyed, and no
 * timer leads back; a new operator that never reaches the device strands it, which the NOTE of the clause is there for.
 */
import type { Composition, Property, Start } from '../../conformance/explore/index.js';
import type { Message } from '../messages/messages.js';
import type { Intent } from '../properties/ghost.js';
import { finality, OF_THE_SEALED, resilience } from '../properties/change-readings.js';
import { normalEnd, noStranding, safety } from '../properties/properties.js';
import { strands } from '../properties/stranding.js';
import { inService } from '../properties/views.js';
import { coverage, mishapInChange, noFaults, power, slotFault } from './network.js';
import { v1Plain } from './v1.js';
import { v11 } from './v11.js';
import { changeRolesWithout } from './v13.js';

/** A device in the service of A in which it has been configured how changes end. */
const configured = (how: Omit<Message<'principal.configureChange'>, 'type'>): { readonly start: Start } => {
  const event: Message<'principal.configureChange'> = { type: 'principal.configureChange', ...how };
  return {
    start: {
      from: {
        ...(v1Plain as Composition),
        stimuli: [...(v1Plain.stimuli ?? []), { id: 'how changes end is configured', to: 'm2me', event }],
      },
      until: (view) => {
        const { staysOnFailure, destroysOld } = view.role('m2me').context as {
          readonly staysOnFailure: boolean;
          readonly destroysOld: boolean;
        };
        return (
          inService(view) &&
          view.role('subscriber').matches('served') &&
          view.quiet &&
          staysOnFailure === (how.failedInstallation === 'stays') &&
          destroysOld === (how.discarded === 'destroyed')
        );
      },
    },
  };
};

/** A slot that does not take the new MCIM, in a device that stays then. */
export const v28: Composition<Intent> = {
  ...v11,
  ...configured({ failedInstallation: 'stays', discarded: 'sealed' }),
  name: 'V28',
  budgets: mishapInChange,
  facts: [...power, ...slotFault],
  properties: [...safety(['A', 'B']), noStranding, normalEnd, ...resilience],
};

export const withoutWayBack = configured({ failedInstallation: 'pristine', discarded: 'destroyed' });

const always: readonly Property<Intent>[] = [
  ...safety(['A', 'B']).filter(({ id }) => !OF_THE_SEALED.includes(id)),
  ...finality,
];

/** A new operator whose network may go, and come back, with a device that has no way back. */
export const v29: Composition<Intent> = {
  ...v11,
  ...withoutWayBack,
  name: 'V29',
  budgets: mishapInChange,
  facts: [...power, ...coverage],
  properties: [...always, noStranding, normalEnd],
};

/** The same with a network that never comes. */
export const v29OutOfReach: Composition<Intent> = {
  ...v29,
  roles: changeRolesWithout(['shoB']),
  budgets: noFaults,
  facts: power,
  properties: [...always, strands('V29-stranded', 'no way back, and a new operator that is out of reach for good')],
};
