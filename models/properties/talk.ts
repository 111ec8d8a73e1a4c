/**
 * What is claimed of a DPF that calls the device, and of one that shows it a token of the SHO. Source: TR 33.812,
 * clause
 * 5.1.3.4.3; DEC-203, DEC-204.
 *
 * The ghosts have what SHO and ICF have told the DPF, and what has come of it; nobody's guard is asked.
 */
import type { Always, Ghost, Property, Sometimes } from '../../conformance/explore/index.js';
import type { DpfToken, McimObject, Serial } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { inService, slotsIn } from './views.js';

/** Besides the rest: who has told the DPF where the device is, and what its calls have done. */
export interface Called extends Intent {
  /** What the DPF has been told since it began, or was restarted. */
  readonly told: readonly ('icf' | 'sho')[];
  /** Whether the DPF has called where nobody had told it. */
  readonly blind: boolean;
  /** Sessions that the device has declared to the DPF. */
  readonly declared: readonly Serial[];
  /** Sessions that the device has declared again upon a call, and that the DPF has opened upon that. */
  readonly answered: readonly Serial[];
  readonly opened: readonly Serial[];
  /** Whether a call has changed something in the device, or made it say something that it had not said. */
  readonly moved: boolean;
}

const withSid = (sids: readonly Serial[], sid: Serial): readonly Serial[] =>
  sids.includes(sid) ? sids : [...sids, sid].toSorted((one, other) => one - other);

const withTeller = (told: Called['told'], by: 'icf' | 'sho'): Called['told'] =>
  told.includes(by) ? told : [...told, by].toSorted();

export const calledGhost: Ghost<Called> = {
  initial: { ...nothingMeant, told: [], blind: false, declared: [], answered: [], opened: [], moved: false },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Called;
    const { role, event, before, after, outputs } = step;
    if (role === 'dpf' && (event.type === 'icf.deviceAddress' || event.type === 'sho.deviceAddress'))
      next = { ...next, told: withTeller(next.told, event.type === 'icf.deviceAddress' ? 'icf' : 'sho') };
    if (role === 'dpf' && event.type === 'env.restarted') next = { ...next, told: [] };
    const isCalled = role === 'm2me' && event.type === 'dpf.call';
    if (isCalled && JSON.stringify(before.context) !== JSON.stringify(after.context)) next = { ...next, moved: true };
    for (const { to, msg } of outputs) {
      if (role === 'dpf' && msg.type === 'dpf.call' && next.told.length === 0) next = { ...next, blind: true };
      const sid = msg['sid'] as Serial;
      if (isCalled) {
        const isOld = to === 'dpf' && msg.type === 'm2me.provisioningInfo' && next.declared.includes(sid);
        next = isOld ? { ...next, answered: withSid(next.answered, sid) } : { ...next, moved: true };
      } else if (role === 'm2me' && msg.type === 'm2me.provisioningInfo')
        next = { ...next, declared: withSid(next.declared, sid) };
      if (role === 'dpf' && msg.type === 'dpf.relayInfo' && next.answered.includes(sid))
        next = { ...next, opened: withSid(next.opened, sid) };
    }
    return next;
  },
};

const nobodyBlind: Always<Called> = {
  kind: 'always',
  id: 'V26-address',
  says: 'The DPF calls no device of which neither ICF nor SHO has told it where it is.',
  refs: ['TR33812-5.1.3.4.3-r02', 'DEC-203'],
  holds: (view) => !view.ghost.blind,
};

const nothingMoved: Always<Called> = {
  kind: 'always',
  id: 'G-17d',
  says: 'A call, whoever it is of, changes nothing in the device, and has it say nothing but what it has said to its DPF.',
  refs: ['G-17', 'TR33812-5.1.3.4.3-r02', 'DEC-203'],
  holds: (view) => !view.ghost.moved,
};

const ends = (by: 'icf' | 'sho', id: string, says: string): Sometimes<Called> => ({
  kind: 'sometimes',
  id,
  says,
  refs: ['TR33812-5.1.3.4.3-r02', 'DEC-203'],
  holds: (view) =>
    view.quiet &&
    inService(view) &&
    view.ghost.opened.length > 0 &&
    view.ghost.told.length === 1 &&
    view.ghost.told.includes(by),
});

export const calls: readonly Property<Called>[] = [
  nobodyBlind,
  nothingMoved,
  ends('icf', 'V26-by-icf', 'Called at the address that the ICF gave, a device is provisioned and comes into service.'),
  ends('sho', 'V26-by-sho', 'Called at the address that the SHO gave, a device is provisioned and comes into service.'),
];

/** Besides the rest: the tokens that the SHO has given, and what the TRE has taken. */
export interface Shown extends Intent {
  /** Whether the operator wants its DPF to show a token. */
  readonly wanted: boolean;
  /** Sessions in which it has given the DPF one. */
  readonly granted: readonly Serial[];
  /** Whether the TRE has taken an object of a session whose token it was not shown. */
  readonly unshown: boolean;
  /** Whether it has turned down a DPF for its token. */
  readonly turnedDown: boolean;
}

export const shownGhost: Ghost<Shown> = {
  initial: { ...nothingMeant, wanted: false, granted: [], unshown: false, turnedDown: false },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Shown;
    const { role, event, outputs } = step;
    if (event.type === 'principal.grantTokens' && !next.wanted) next = { ...next, wanted: true };
    for (const { msg } of outputs) {
      if (role === 'shoA' && msg.type === 'sho.mcimDeliver' && msg['dpfToken'] !== undefined)
        next = { ...next, granted: withSid(next.granted, msg['sid'] as Serial) };
      if (role !== 'tre' || event.type !== 'm2me.stage') continue;
      const isRight = isGranted(event['object'] as McimObject, event['dpfToken'] as DpfToken | undefined, next);
      if (msg.type === 'tre.staged' && next.wanted && !isRight) next = { ...next, unshown: true };
      if (msg.type === 'tre.refused' && !isRight) next = { ...next, turnedDown: true };
    }
    return next;
  },
};

/** One of those that A has given for this device, this DPF and this session. */
const isGranted = ({ sid }: McimObject, token: DpfToken | undefined, { granted }: Shown): boolean =>
  token !== undefined &&
  granted.includes(sid) &&
  token.sid === sid &&
  token.devId === 'd1' &&
  token.dpf === 'own' &&
  token.signedBy === 'A' &&
  !token.expired;

export const tokens: readonly Property<Shown>[] = [
  {
    kind: 'always',
    id: 'G-07t',
    says: 'Where the SHO wants it, no MCIM comes in over a session whose DPF does not show the token that it was given.',
    refs: ['G-07', 'TR33812-5.1.3.4.3-o05', 'DEC-204'],
    holds: (view) => !view.ghost.unshown,
  },
  {
    kind: 'sometimes',
    id: 'V26-shown',
    says: 'With the token of the SHO first provisioning ends in operational service.',
    refs: ['TR33812-5.1.3.4.3-o05', 'DEC-204'],
    holds: (view) =>
      view.quiet && inService(view) && view.ghost.granted.length > 0 && view.role('subscriber').matches('served'),
  },
  {
    kind: 'sometimes',
    id: 'V26-unshown',
    says: 'A device that was handed the object without the token has taken nothing, and its SHO knows.',
    refs: ['TR33812-5.1.3.4.3-o05', 'DEC-204'],
    holds: (view) =>
      view.quiet &&
      view.ghost.turnedDown &&
      view.role('m2me').matches('initial.aborted') &&
      view.role('shoA').matches('contract.provisioning.expecting') &&
      (['staged', 'installed', 'active'] as const).every((slot) => slotsIn(view, slot).length === 0),
  },
];
