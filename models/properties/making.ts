/**
 * What is claimed where the DPF makes the MCIM. Source: TR 33.812, clause 5.1.3.4.3; DEC-180, DEC-181.
 */
import type { Always, Ghost, Property, Sometimes } from '../../conformance/explore/index.js';
import type { Serial } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { inService } from './views.js';

/** Besides the rest: what the DPF has made, and what the operator issued. */
export interface Made extends Intent {
  /** Whether the operator has the DPF make its MCIMs. */
  readonly delegated: boolean;
  /** Sessions for which the DPF has made an MCIM. */
  readonly packaged: readonly Serial[];
  /** Sessions in which the operator has received what the DPF made. */
  readonly told: readonly Serial[];
  /** Whether the operator has issued what it had not been told of. */
  readonly untold: boolean;
}

export const madeGhost: Ghost<Made> = {
  initial: { ...nothingMeant, delegated: false, packaged: [], told: [], untold: false },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Made;
    const { role, event, outputs } = step;
    if (event.type === 'principal.delegatePackages' && !next.delegated) next = { ...next, delegated: true };
    const received = role === 'shoA' && event.type === 'dpf.package' && event['signedBy'] === 'dpf';
    if (received && next.packaged.includes(event['sid'] as Serial))
      next = { ...next, told: withOne(next.told, event['sid'] as Serial) };
    for (const { msg } of outputs) {
      if (role === 'dpf' && msg.type === 'dpf.package')
        next = { ...next, packaged: withOne(next.packaged, msg['sid'] as Serial) };
      const issues = role === 'shoA' && msg.type === 'sho.mcimDeliver' && next.delegated;
      if (issues && !next.told.includes(msg['sid'] as Serial)) next = { ...next, untold: true };
    }
    return next;
  },
};

const withOne = (sids: readonly Serial[], sid: Serial): readonly Serial[] =>
  sids.includes(sid) ? sids : [...sids, sid].toSorted((one, other) => one - other);

const issuedAsTold: Always<Made> = {
  kind: 'always',
  id: 'G-13o',
  says: 'An operator that has the DPF make its MCIMs issues in a session what the DPF has told it of that session.',
  refs: ['G-13', 'TR33812-5.1.3.4.3-o07', 'DEC-180', 'DEC-181'],
  holds: (view) => !view.ghost.untold,
};

const madeEnd: Sometimes<Made> = {
  kind: 'sometimes',
  id: 'V18-made',
  says: 'With an MCIM that the DPF has made, first provisioning ends in operational service.',
  refs: ['TR33812-5.1.3.4.3-o07', 'DEC-180'],
  holds: (view) => view.quiet && inService(view) && view.ghost.delegated && view.role('subscriber').matches('served'),
};

export const madeByDpf: readonly Property<Made>[] = [issuedAsTold, madeEnd];
