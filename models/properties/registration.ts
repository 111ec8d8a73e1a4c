/**
 * What is claimed where functions of the registration operator and of the visited network do more than they have to.
 * Source: TR 33.812, clause 5.1.3.4.3; DEC-130 to DEC-132.
 */
import type { Always, AgEf, Ghost, Property, Sometimes } from '../../conformance/explore/index.js';
import type { Serial } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { noStranding } from './properties.js';
import { OPERATORS, activeOperator, inService, intact, treOf } from './views.js';

/** Besides the rest: what operator and PVA have said to the DPF, and what the DPF did about it. */
export interface Verified extends Intent {
  /** Whether the operator wants to have devices checked. */
  readonly wanted: boolean;
  /** Sessions of which the PVA has vouched to the DPF. */
  readonly verified: readonly Serial[];
  /** Whether the DPF has downloaded, against the wish of the operator, without the word of the PVA. */
  readonly unverified: boolean;
  /** Whether the PVA has turned a device down to the DPF that it had vouched for to the SHO. */
  readonly turnedDown: boolean;
}

export const verifiedGhost: Ghost<Verified> = {
  initial: { ...nothingMeant, wanted: false, verified: [], unverified: false, turnedDown: false },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Verified;
    const { role, event, outputs } = step;
    if (event.type === 'principal.requireIntegrity' && !next.wanted) next = { ...next, wanted: true };
    for (const { msg } of outputs) {
      if (role === 'pva' && msg.type === 'pva.verificationData') {
        const sid = msg['sid'] as Serial;
        if (msg['verdict'] !== 'ok') next = { ...next, turnedDown: true };
        else if (!next.verified.includes(sid))
          next = { ...next, verified: [...next.verified, sid].toSorted((one, other) => one - other) };
      }
      // What is sent again was begun before, and perhaps before the operator wanted anything.
      const begins = role === 'dpf' && msg.type === 'dpf.chunk' && !step.before.matches('downloading');
      if (begins && next.wanted && !next.verified.includes(msg['sid'] as Serial)) next = { ...next, unverified: true };
    }
    return next;
  },
};

const nothingUnverified: Always<Verified> = {
  kind: 'always',
  id: 'G-03d',
  says: 'Where its operator wants it, nothing is downloaded to a device for which the PVA has not vouched to the DPF.',
  refs: ['G-03', 'TR33812-5.1.3.4.3-o11', 'TR33812-5.1.3.4.3-o12', 'DEC-130'],
  holds: (view) => !view.ghost.unverified,
};

const checkedEnd: Sometimes<Verified> = {
  kind: 'sometimes',
  id: 'V18-checked',
  says: 'Checked by the DPF, first provisioning ends in operational service.',
  refs: ['TR33812-5.1.3.4.3-o11', 'TR33812-5.1.3.4.3-o12'],
  holds: (view) =>
    view.quiet && inService(view) && view.ghost.verified.length > 0 && view.role('subscriber').matches('served'),
};

const refusedEnd: Sometimes<Verified> = {
  kind: 'sometimes',
  id: 'V18-refused',
  says: 'A device that is revoked after the SHO has issued gets nothing from the DPF; the SHO ends the session.',
  refs: ['TR33812-5.1.3.4.3-o11', 'DEC-131', 'DEC-132'],
  holds: (view) =>
    view.quiet &&
    view.ghost.turnedDown &&
    view.role('m2me').matches('initial.aborted') &&
    view.role('shoA').matches('contract.provisioning.expecting') &&
    OPERATORS.every((id) => treOf(view).slots[id] === 'empty'),
};

/** A device that is revoked before it has an MCIM is to get none. */
const noStrandingUnlessRevoked: AgEf<Verified> = {
  ...noStranding,
  id: 'G-16g',
  says: 'From every state of a device that is as certified and not revoked, or has an MCIM in use, service can be reached without faults.',
  from: (view) => (intact(view) && !view.role('pva').matches('revoked')) || activeOperator(view) !== null,
};

export const checkedByDpf: readonly Property<Verified>[] = [
  nothingUnverified,
  checkedEnd,
  refusedEnd,
  noStrandingUnlessRevoked,
];
