/**
 * What is claimed wherever the PVA has the platform credential from. Source: TR 33.812, clauses 5.1.3.5.2 and
 * 5.1.3.5.8; DEC-182, DEC-183.
 */
import type { Always, Ghost, Property, Sometimes } from '../../conformance/explore/index.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { inService } from './views.js';

/** Besides the rest: how the PVA came to know the device. */
export interface Sourced extends Intent {
  /** Whether the supplier has handed over, or the PVA issued, the platform credential of the device. */
  readonly vouched: boolean;
  /** Whether the PVA has vouched for the device before. */
  readonly unfounded: boolean;
}

export const sourcedGhost: Ghost<Sourced> = {
  initial: { ...nothingMeant, vouched: false, unfounded: false },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Sourced;
    for (const { msg } of step.outputs) {
      const hasIssued = msg.type === 'supplier.supplyWithPfc' || msg.type === 'pva.pfc';
      if (hasIssued && !next.vouched) next = { ...next, vouched: true };
      const vouchesFor = msg.type === 'pva.validationResponse' && msg['verdict'] === 'ok';
      if (vouchesFor && !next.vouched) next = { ...next, unfounded: true };
      const records = msg.type === 'pva.pfcRegistered' && msg['devId'] === 'd1';
      if (records && !next.vouched) next = { ...next, unfounded: true };
    }
    return next;
  },
};

const foundedRecord: Always<Sourced> = {
  kind: 'always',
  id: 'G-03f',
  says: 'The PVA has on record, and vouches for, what the supplier has handed over or the PVA itself issued, whoever brings it.',
  refs: ['G-03', 'TR33812-5.1.3.5.2-o06', 'TR33812-5.1.3.5.8-o02', 'DEC-182'],
  holds: (view) => !view.ghost.unfounded,
};

const papersFirst: Always<Sourced> = {
  kind: 'always',
  id: 'G-03e',
  says: 'The subscriber contracts for no device whose platform credential the PVA does not have.',
  refs: ['G-03', 'TR33812-5.1.3.5.2-o06', 'DEC-182'],
  holds: (view) =>
    !view.role('pva').matches('unregistered') ||
    ['noDevice', 'registeringPfc', 'ready'].some((state) => view.role('subscriber').matches(state)),
};

const end = (id: string, says: string, refs: readonly string[]): Sometimes<Sourced> => ({
  kind: 'sometimes',
  id,
  says,
  refs,
  holds: (view) => view.quiet && inService(view) && view.role('subscriber').matches('served'),
});

export const broughtBySubscriber: readonly Property<Sourced>[] = [
  foundedRecord,
  papersFirst,
  end('V20-brought', 'Registered by the subscriber, a device ends in operational service.', [
    'TR33812-5.1.3.5.2-o06',
    'TR33812-5.1.3.5.2-o07',
    'DEC-182',
  ]),
];

export const issuedByPva: readonly Property<Sourced>[] = [
  foundedRecord,
  end('V20-issued', 'With a platform credential that the PVA has issued, a device ends in operational service.', [
    'TR33812-5.1.3.5.8-o02',
    'DEC-183',
  ]),
];
