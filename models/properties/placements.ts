/**
 * What is true where one operator has several functions in its house, and what two parts of one operator keep from each
 * other. Both are claims over the state: of links that lose messages, the first kind does not hold.
 */
import type { Always, Ghost, Property, Sometimes, View } from '../../conformance/explore/index.js';
import type { Identity, Serial, ShoId } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { initialEnd } from './properties.js';
import { drfOf, shoOf } from './views.js';

const inHouse = (id: string, says: string, refs: readonly string[], holds: (view: View) => boolean): Always => ({
  kind: 'always',
  id,
  says,
  refs: ['G-13', ...refs],
  holds,
});

/** Whether a message is on its way between two functions. */
const underWay = (view: View, one: string, other: string): boolean =>
  view.inFlight(one, other).length > 0 || view.inFlight(other, one).length > 0;

/** By pair of ports: what two functions of one house agree on whenever nothing is on its way between them. */
const AGREEMENTS: Readonly<Record<string, Always>> = {
  'dpf shoA': inHouse(
    'G-13d',
    'A DPF of the SHO and the SHO itself are in the same session at the same place: the steps 10, 15 and 19 are internal.',
    ['AMB-08', 'TR33812-5.1.3.6.1-o02'],
    (view) => {
      if (underWay(view, 'dpf', 'shoA')) return true;
      const dpf = view.role('dpf');
      const { sid } = dpf.context as { readonly sid: Serial | null };
      const sho = shoOf(view, 'A');
      // Vouched for, the device waits for nothing but what the SHO has from its own ICF.
      if (view.role('shoA').matches('contract.provisioning.promoting')) return sid === sho.sid;
      if (dpf.matches('relayed')) return sid === sho.info?.sid || sid === sho.challenged;
      if (!dpf.matches('downloading')) return true;
      return sid === sho.sid && view.role('shoA').matches('contract.provisioning.issued');
    },
  ),
  'shoA pva': inHouse(
    'G-13e',
    'An SHO with a PVA of its own has a verdict on every attestation: the steps 11 to 13 are internal.',
    ['TR33812-5.1.3.6.2-o03'],
    (view) => underWay(view, 'shoA', 'pva') || shoOf(view, 'A').info === null,
  ),
  'vno icf': inHouse(
    'G-13f',
    'A VNO that is the RO waits for a vector only while its ICF waits for the CCIF: the steps 2 and 4 are internal.',
    ['TR33812-5.1.3.6.2-o02', 'TR33812-5.1.3.6.3-s02b'],
    (view) =>
      underWay(view, 'vno', 'icf') || !view.role('vno').matches('avPending') || view.role('icf').matches('fetching'),
  ),
  'icf drf': inHouse(
    'G-13g',
    'An ICF whose DRF is in the house has had a bootstrap made for the session that is up: step 6 is internal.',
    ['AMB-41'],
    (view) => underWay(view, 'icf', 'drf') || !view.role('icf').matches('sessionUp') || drfOf(view).taken > 0,
  ),
  'drf shoA': inHouse(
    'G-13h',
    'An RO that is the SHO has a contract in its registry as soon as it has it.',
    ['AMB-05', 'AMB-07'],
    (view) => {
      const sho = view.role('shoA');
      if (underWay(view, 'drf', 'shoA') || sho.matches('contract.noContract')) return true;
      return drfOf(view).current === 'A' && !sho.matches('contract.registering');
    },
  ),
};

/** What two functions of one house agree on; nothing for a pair that sends each other no message. */
export const agreementOf = (one: string, other: string): readonly Property<Intent>[] => {
  const found = AGREEMENTS[`${one} ${other}`];
  return found === undefined ? [] : [found];
};

/** Besides the rest: the sessions that the device has declared to each operator in M12, as `<operator><sid>`. */
export interface Declared extends Intent {
  readonly declared: readonly string[];
}

export const declaredGhost: Ghost<Declared> = {
  initial: { ...nothingMeant, declared: [] },
  next(ghost, step) {
    const next = intentGhost.next(ghost, step) as Declared;
    if (step.role !== 'm2me') return next;
    const declared = new Set(next.declared);
    for (const { msg } of step.outputs)
      if (msg.type === 'm2me.provisioningInfo') declared.add(`${msg['shoId'] as ShoId}${msg['sid'] as Serial}`);
    return declared.size === next.declared.length ? next : { ...next, declared: [...declared].sort() };
  },
};

/** A VNO and an SHO of one operator that stay logically apart (6.2-r04, AMB-14). */
export const partsApart: readonly Always<Declared>[] = [
  {
    kind: 'always',
    id: 'G-08',
    says: 'No message runs between the VNO and the SHO of one operator.',
    refs: ['G-08', 'AMB-14', 'TR33812-5.1.3.6.2-r04'],
    holds: (view) => !underWay(view, 'vno', 'shoA'),
  },
  {
    kind: 'always',
    id: 'G-08b',
    says: 'The SHO part knows of the sessions of the device only what the device has declared to it in M12.',
    refs: ['G-08', 'AMB-14', 'TR33812-5.1.3.6.2-r04'],
    holds: (view) => {
      const { sid, challenged, info } = shoOf(view, 'A');
      const known = [sid, challenged, info?.sid ?? null].filter((each) => each !== null);
      return known.every((each) => view.ghost.declared.includes(`A${each}`));
    },
  },
  {
    kind: 'always',
    id: 'G-08c',
    says: 'The VNO part knows the device by its PCID alone, never by an MCIM of the SHO part.',
    refs: ['G-08', 'AMB-14', 'TR33812-5.1.3.6.2-r04'],
    holds: (view) => {
      const { identity } = view.role('vno').context as { readonly identity: Identity | null };
      return identity !== 'A' && identity !== 'B';
    },
  },
];

/** The normal end, under another placement. */
export const placedEnd = (id: string, says: string, refs: readonly string[]): Property<Intent> => ({
  ...initialEnd,
  id,
  says,
  refs,
});

/** That the PVA is in the house does not make its verdict a thought of the SHO. */
export const verdictIsKept: Sometimes<Intent> = {
  kind: 'sometimes',
  id: 'V8-verdict',
  says: 'The verdict of a PVA in the house is an event of its own, given to the SHO.',
  refs: ['TR33812-5.1.3.6.2-o03', 'TR33812-5.1.3.6.3-s13'],
  holds: (view) => view.inFlight('pva', 'shoA').some(({ type }) => type === 'pva.validationResponse'),
};
