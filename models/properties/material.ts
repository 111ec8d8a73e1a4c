/**
 * What is claimed where the credential of the first access is not the CCIF's to tell. Source: TR 33.812, clause
 * 5.1.3.4.4; DEC-200 to DEC-202.
 */
import type { Always, Ghost, Property, Sometimes, View } from '../../conformance/explore/index.js';
import { BATCH, nextSerial, type SealedMaterial, type Serial } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { inService } from './views.js';

/** Besides the rest: what the supplier has given away, and what the ICF has given out. */
export interface Given extends Intent {
  /** What the ICF has received that is the supplier's. */
  readonly handed: SealedMaterial['holds'] | null;
  /** Whether the ICF has heard that the supplier loaded what it had made. */
  readonly sameIsLoaded: boolean;
  /** Whether the CCIF has told the ICF of a credential. */
  readonly fetched: boolean;
  /** Vectors of the batch that were given out. */
  readonly used: readonly Serial[];
  /** Number of the vector that was given out last. */
  readonly last: Serial;
  /** Whether one was given out again. */
  readonly again: boolean;
  /** Whether a vector was given out that nobody whom it may be from had made. */
  readonly unfounded: boolean;
}

export const givenGhost: Ghost<Given> = {
  initial: {
    ...nothingMeant,
    handed: null,
    sameIsLoaded: false,
    fetched: false,
    used: [],
    last: 0,
    again: false,
    unfounded: false,
  },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Given;
    const { role, event, outputs } = step;
    if (role === 'icf' && event.type === 'supplier.credentialLoaded' && event['loaded'] === 'same')
      next = { ...next, sameIsLoaded: true };
    if (role === 'icf' && event.type.endsWith('.conveyMaterial') && next.handed === null)
      next = { ...next, handed: givenBy(event['material'] as SealedMaterial) };
    if (role === 'icf' && event.type === 'ccif.credentialResponse' && event['found'] === true)
      next = { ...next, fetched: true };
    for (const { msg } of outputs) {
      if (role === 'icf' && msg.type === 'icf.avResponse' && msg['result'] === 'ok')
        next = { ...givenOut(next, msg['sqn'] as Serial, event['auts'] === 'good'), last: msg['sqn'] as Serial };
    }
    return next;
  },
};

const givenBy = ({ holds, sealedTo, signedBy }: SealedMaterial): Given['handed'] =>
  sealedTo === 'icf' && signedBy === 'supplier' ? holds : null;

/** Numbers are counted modulo eight, so that a number is not enough to know a vector by. */
function givenOut(ghost: Given, sqn: Serial, isResynced: boolean): Given {
  if (ghost.handed === null && !ghost.sameIsLoaded && !ghost.fetched) return { ...ghost, unfounded: true };
  // From what the CCIF has told of the ICF makes one after the other, and after a resynchronisation from there on.
  const isMadeNow = ghost.fetched && (isResynced || sqn === nextSerial(ghost.last));
  if (ghost.used.includes(sqn) && !isMadeNow) return { ...ghost, again: true };
  const isOfBatch = ghost.handed === 'vectors' && !ghost.fetched && sqn <= BATCH;
  return isOfBatch ? { ...ghost, used: [...ghost.used, sqn] } : ghost;
}

const founded: Always<Given> = {
  kind: 'always',
  id: 'G-12g',
  says: 'The ICF gives vectors out for what the supplier has made or loaded, or the CCIF has told it, and for nothing that others bring or say.',
  refs: ['G-12', 'TR33812-5.1.3.4.4-o05', 'TR33812-5.1.3.4.4-o04', 'DEC-200', 'DEC-202'],
  holds: (view) => !view.ghost.unfounded,
};

const once: Always<Given> = {
  kind: 'always',
  id: 'G-12h',
  says: 'A vector that was made beforehand is given out once, whatever is restarted or brought again.',
  refs: ['G-12', 'TR33812-5.1.3.4.4-o05', 'AMB-32', 'DEC-201'],
  holds: (view) => !view.ghost.again,
};

const sometimes = (id: string, says: string, refs: readonly string[], holds: (view: View<Given>) => boolean) =>
  ({ kind: 'sometimes', id, says, refs, holds }) satisfies Sometimes<Given>;

const isServed = (view: View<Given>): boolean =>
  view.quiet && inService(view) && view.role('subscriber').matches('served');

export const givenBySupplier: readonly Property<Given>[] = [
  founded,
  sometimes(
    'V21-supplier',
    'With a credential that the supplier has given the ICF, and the CCIF does not have, a device ends in operational service.',
    ['TR33812-5.1.3.4.4-o05', 'DEC-200'],
    (view) => isServed(view) && !view.ghost.fetched,
  ),
];

export const givenBySubscriber: readonly Property<Given>[] = [
  founded,
  sometimes(
    'V21-subscriber',
    'With a credential that the subscriber has brought to the ICF a device ends in operational service.',
    ['TR33812-5.1.3.4.4-o05', 'DEC-200'],
    (view) => isServed(view) && !view.ghost.fetched,
  ),
];

export const givenByOperator: readonly Property<Given>[] = [
  founded,
  once,
  sometimes(
    'V21-operator',
    'With vectors that an operator has passed on, and nothing of the CCIF, a device ends in operational service.',
    ['TR33812-5.1.3.4.4-o05', 'AMB-32', 'DEC-200'],
    (view) => isServed(view) && view.ghost.used.length > 0 && !view.ghost.fetched,
  ),
  sometimes(
    'V21-used-up',
    'A device whose vectors are used up ends in operational service with a credential of the CCIF.',
    ['TR33812-5.1.3.4.4-o05', 'DEC-201'],
    (view) => isServed(view) && view.ghost.used.length === BATCH && view.ghost.fetched,
  ),
];

export const madeByIcf: readonly Property<Given>[] = [
  founded,
  sometimes(
    'V21-icf',
    'With a credential that the ICF has made and the supplier has loaded, a device ends in operational service.',
    ['TR33812-5.1.3.4.4-o04', 'DEC-202'],
    (view) => isServed(view) && !view.ghost.fetched,
  ),
  sometimes(
    'V21-early',
    'A device that attaches before the ICF has heard that its credential is loaded is turned down as unknown.',
    ['TR33812-5.1.3.4.4-o04', 'DEC-202'],
    (view) => !view.ghost.sameIsLoaded && view.inFlight('vno', 'm2me').some(({ type }) => type === 'vno.attachReject'),
  ),
];
