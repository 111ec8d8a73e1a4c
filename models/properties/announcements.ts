/**
 * What is claimed where the subscriber tells the RO of a change beforehand. Source: TR 33.812, clause 5.1.3.5.2;
 * DEC-184.
 */
import type { Always, Ghost, Property, Sometimes } from '../../conformance/explore/index.js';
import type { ShoId } from '../messages/symbols.js';
import { intentGhost, servedByA, type Intent } from './ghost.js';
import { activeOperator, inService } from './views.js';

/** Besides the rest: what the subscriber has told, as far as the RO has heard it. */
export interface Announced extends Intent {
  readonly told: ShoId | null;
  /** Whether the RO has sent the device to an operator that the subscriber had spoken against. */
  readonly misled: boolean;
  /** Whether the RO has turned a change down that nobody had spoken against. */
  readonly turnedDown: boolean;
  /** Whether it has turned down one that the subscriber had spoken against. */
  readonly withheld: boolean;
}

export const announcedGhost: Ghost<Announced> = {
  initial: { ...servedByA, told: null, misled: false, turnedDown: false, withheld: false },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Announced;
    if (step.role !== 'drf') return next;
    const { event, outputs } = step;
    if (event.type === 'subscriber.changeAnnouncement' && event['signedBy'] === 'subscriber')
      next = { ...next, told: event['newSho'] as ShoId };
    for (const { msg } of outputs) {
      const isAgainst = next.told !== null && next.told !== 'B';
      if (msg.type === 'drf.bootstrap' && msg['shoId'] === 'B' && isAgainst) next = { ...next, misled: true };
      if (msg.type === 'drf.paramsRefused')
        next = isAgainst ? { ...next, withheld: true } : { ...next, turnedDown: true };
      // The change is done, and what was said of it is over.
      if (msg.type === 'drf.changeConfirmed') next = { ...next, told: null };
    }
    return next;
  },
};

const asAnnounced: Always<Announced> = {
  kind: 'always',
  id: 'G-05f',
  says: 'Told that no change is coming, the RO sends the device to no other operator.',
  refs: ['G-05', 'TR33812-5.1.3.5.2-o04', 'DEC-184'],
  holds: (view) => !view.ghost.misled,
};

const untoldAsEver: Always<Announced> = {
  kind: 'always',
  id: 'G-17b',
  says: 'The RO turns down no change with a good token, unless the subscriber has spoken against it.',
  refs: ['G-17', 'TR33812-5.1.3.5.2-o04', 'DEC-184'],
  holds: (view) => !view.ghost.turnedDown,
};

const announcedEnd: Sometimes<Announced> = {
  kind: 'sometimes',
  id: 'V20-announced',
  says: 'Announced to the RO, a change ends with the device in the service of B.',
  refs: ['TR33812-5.1.3.5.2-o04', 'DEC-184'],
  holds: (view) =>
    view.quiet &&
    view.budget('decision') === 0 &&
    inService(view) &&
    activeOperator(view) === 'B' &&
    view.role('subscriber').matches('served'),
};

const withheldEnd: Sometimes<Announced> = {
  kind: 'sometimes',
  id: 'V20-withheld',
  says: 'Where the subscriber has said that none is coming, a change ends with the device in the service of A, unasked.',
  refs: ['TR33812-5.1.3.5.2-o04', 'DEC-184'],
  holds: (view) =>
    view.quiet &&
    view.ghost.withheld &&
    inService(view) &&
    activeOperator(view) === 'A' &&
    view.role('subscriber').matches('served') &&
    view.role('shoB').matches('contract.noContract'),
};

export const announcedToRo: readonly Property<Announced>[] = [asAnnounced, untoldAsEver, announcedEnd, withheldEnd];
