/**
 * V21: V1 where the ICF has the credential of the first access, or vectors, not from the CCIF. Source: TR 33.812,
 * clause
 * 5.1.3.4.4.
 *
 * It is given a credential by the supplier or the subscriber, a batch of vectors by an operator, or makes the
 * credential that the supplier loads. In V1 and V9 it asks the CCIF.
 */
import type { Composition, Fact } from '../../conformance/explore/index.js';
import type { Message } from '../messages/messages.js';
import {
  givenByOperator,
  givenBySubscriber,
  givenBySupplier,
  givenGhost,
  madeByIcf,
  type Given,
} from '../properties/material.js';
import { initialEnd } from '../properties/properties.js';
import { givingToIcf, noFaults, power } from './network.js';
import { v1 } from './v1.js';

const claims = v1.properties.filter((property) => property !== initialEnd);

type Making = Message<'principal.makeForIcf' | 'principal.makeWithCredentialOfIcf'>;

const given = (event: Making): Composition<Given> => ({
  ...v1,
  name: 'V21',
  channels: { ...v1.channels, overrides: [...(v1.channels?.overrides ?? []), ...givingToIcf] },
  budgets: { ...noFaults, loss: 1, powerCut: 1, misbehaviour: 1, tryAgain: 1 },
  facts: [...power, forgedMaterial],
  stimuli: [
    { id: 'the supplier makes the device', to: 'supplier', event: { ...event } },
    ...(v1.stimuli ?? []).filter(({ to }) => to !== 'supplier'),
  ],
  ghost: givenGhost,
  properties: claims,
});

/** Somebody brings the ICF a credential of his own making under the PCID of the device. */
const forgedMaterial: Fact = {
  id: 'somebody brings the ICF a credential of his own',
  budget: 'misbehaviour',
  to: ['icf'],
  event: {
    type: 'subscriber.conveyMaterial',
    material: { devId: 'd1', holds: 'credential', sealedTo: 'icf', signedBy: 'rogue' },
  },
  fault: true,
};

/** The supplier gives the ICF a credential of its own making. */
export const v21Supplier: Composition<Given> = {
  ...given({ type: 'principal.makeForIcf', holds: 'credential', through: 'supplier' }),
  properties: [...claims, ...givenBySupplier],
};

/** The subscriber brings it. */
export const v21Subscriber: Composition<Given> = {
  ...given({ type: 'principal.makeForIcf', holds: 'credential', through: 'subscriber' }),
  properties: [...claims, ...givenBySubscriber],
};

/** A batch comes again, on another way. */
const batchAgain: Fact = {
  id: 'the batch comes again',
  budget: 'misbehaviour',
  to: ['icf'],
  event: {
    type: 'subscriber.conveyMaterial',
    material: { devId: 'd1', holds: 'vectors', sealedTo: 'icf', signedBy: 'supplier' },
  },
  fault: true,
};

const restartOfIcf: Fact = {
  id: 'the ICF is restarted',
  budget: 'restart',
  to: ['icf'],
  event: { type: 'env.restarted' },
  fault: true,
};

/**
 * A is given a batch of vectors by the supplier, of whom it orders devices, and passes it on. The ICF may be restarted.
 */
export const v21Operator: Composition<Given> = {
  ...given({ type: 'principal.makeForIcf', holds: 'vectors', through: 'A' }),
  budgets: { ...noFaults, loss: 2, powerCut: 0, restart: 1, misbehaviour: 1, tryAgain: 1 },
  facts: [...power, restartOfIcf, batchAgain],
  properties: [...claims, ...givenByOperator],
};

/** The supplier has another credential in hand than the ICF has made for it, and says so. */
const otherIsLoaded: Fact = {
  id: 'another credential is loaded first',
  budget: 'misbehaviour',
  to: ['icf'],
  event: { type: 'supplier.credentialLoaded', devId: 'd1', loaded: 'other' },
  fault: true,
};

/** The ICF makes the credential, and the supplier loads it. */
export const v21Made: Composition<Given> = {
  ...given({ type: 'principal.makeWithCredentialOfIcf' }),
  facts: [...power, otherIsLoaded, forgedMaterial],
  properties: [...claims, ...madeByIcf],
};
