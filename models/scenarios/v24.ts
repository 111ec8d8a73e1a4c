/**
 * V24: V1 with an ISIM in the package of the operator, and applications that register with its IMS, in service. Source:
 * TR 33.812, clauses 5.1.3.3.2.1 and 5.1.3.3.2.2; DEC-213, DEC-214.
 *
 * The operator has settled whether its packages have an ISIM before the device comes. Somebody challenges the ISIM, and
 * says that it is registered, in the name of IMS. In a part of its own the device is registered and changes to an
 * operator without one.
 */
import type { Composition, Fact, Stimulus } from '../../conformance/explore/index.js';
import {
  byTheIsim,
  imsLeft,
  imsReached,
  isRegisteredWithA,
  registeredAtA,
  registeredGhost,
  type Registered,
} from '../properties/ims.js';
import { initialEnd, noStranding, safety } from '../properties/properties.js';
import { noFaults, power } from './network.js';
import { v1 } from './v1.js';
import { v11 } from './v11.js';

const offered: Stimulus = {
  id: 'A gives its packages an ISIM',
  to: 'shoA',
  event: { type: 'principal.offerIms' },
  budget: 'offer',
};

const asked: Stimulus = {
  id: 'an application registers with IMS',
  to: 'm2me',
  event: { type: 'principal.registerIms' },
  budget: 'ims',
};

const inTheNameOfIms = (id: string, event: Fact['event']): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['m2me'],
  event,
  fault: true,
});

/**
 * A challenge from the credential of the USIM, or of nobody, is none of the ISIM; who says that it is registered proves
 * nothing.
 */
const impostors: readonly Fact[] = [
  inTheNameOfIms('somebody challenges the ISIM', { type: 'sho.imsChallenge', sqn: 3, mac: 'bad', shoId: 'A' }),
  inTheNameOfIms('somebody says that the device is registered', { type: 'sho.imsAccept', shoId: 'A' }),
];

/** First provisioning, service, and IMS. */
export const v24: Composition<Registered> = {
  ...v1,
  name: 'V24',
  budgets: { ...noFaults, loss: 1, powerCut: 1, misbehaviour: 1, offer: 1, ims: 2 },
  facts: [...power, ...impostors],
  stimuli: [offered, ...(v1.stimuli ?? []), asked],
  ghost: registeredGhost,
  properties: [...safety(['A']), noStranding, initialEnd, ...byTheIsim(['A']), ...imsReached],
};

/** Up to a registration, without faults, to begin the part with a change. */
const registered: Composition<Registered> = {
  ...v24,
  budgets: { ...noFaults, offer: 1, ims: 1 },
  facts: power,
  properties: [],
};

/** A device that is registered changes to B. */
export const v24Change: Composition<Registered> = {
  ...v11,
  name: 'V24',
  budgets: { ...noFaults, loss: 1, powerCut: 1, ims: 1 },
  stimuli: [...(v11.stimuli ?? []), asked],
  ghost: registeredAtA,
  properties: [...safety(['A', 'B']), noStranding, ...byTheIsim(['A', 'B']), imsLeft],
  start: {
    from: registered as Composition,
    until: (view) => isRegisteredWithA(view) && view.role('subscriber').matches('served') && view.quiet,
  },
};
