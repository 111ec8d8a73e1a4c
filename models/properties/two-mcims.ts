/**
 * What is claimed where the MCIMs of two operators are in one device, besides everything that is claimed of a change.
 * Source: TR 33.812, clause 5.1.3.7.4.2, variant after step 17; AMB-39, DEC-140 to DEC-144.
 *
 * What became of an MCIM at rest is written down at each step of the TRE, and why at the operators.
 */
import type { Always, Ghost, GhostStep, Property, Sometimes, View } from '../../conformance/explore/index.js';
import type { McimObject, Serial, ShoId } from '../messages/symbols.js';
import type { TreContext } from '../roles/tre/setup.js';
import { intentGhost, servedByA, type Intent } from './ghost.js';
import { OPERATORS, activeOperator, drfOf, inService, shoOf, treOf } from './views.js';

export interface Present extends Intent {
  /** Operators that have agreed to keep their MCIM in the device. */
  readonly keeping: readonly ShoId[];
  /** Sessions, as `<operator><sid>`, in which an operator has ordered the switch to its MCIM, and to which. */
  readonly ordered: readonly string[];
  /** The MCIM at rest: of whom, and by which object it came. */
  readonly atRest: Readonly<Record<ShoId, Serial>>;
  /** Operators whose MCIM was touched at rest, by another than themselves and without an erasure of all. */
  readonly trespass: readonly ShoId[];
  /** Changes that were committed. */
  readonly committed: number;
}

/** What has happened when the device has come from A to B without any fault, and the MCIM of A rests in it. */
export const heldByBoth: Present = {
  ...servedByA,
  held: {
    A: { operator: 'A', sid: 1, nonce: 1, platform: 'expected', vouched: true, nonceGiven: true },
    B: { operator: 'B', sid: 2, nonce: 1, platform: 'expected', vouched: true, nonceGiven: true },
  },
  selected: ['A', 'B'],
  named: ['A', 'B'],
  admitted: ['A', 'B'],
  keeping: ['A', 'B'],
  ordered: [],
  atRest: { A: 1, B: 0 },
  trespass: [],
  committed: 0,
};

export const presentGhost: Ghost<Present> = {
  initial: heldByBoth,
  next(ghost, step) {
    const next = intentGhost.next(ghost, step) as Present;
    return ofTre(ofOperators(next, step), step);
  },
};

function ofOperators(ghost: Present, { role, event, outputs, outcome }: GhostStep): Present {
  if (role !== 'shoA' && role !== 'shoB') return ghost;
  const id = role.slice(-1) as ShoId;
  let next = ghost;
  if (event.type === 'principal.keepMcim' && outcome === 'done' && !next.keeping.includes(id))
    next = { ...next, keeping: [...next.keeping, id] };
  for (const { msg } of outputs) {
    if (msg.type !== 'sho.mcimDeliver') continue;
    const { sid, switchTo } = msg['object'] as McimObject;
    const order = orderName(id, sid, switchTo ?? 0);
    // The last order of an operator can still come, and so can the one that it has taken the place of.
    const others = next.ordered.filter((one) => !one.startsWith(id));
    const before = next.ordered.filter((one) => one.startsWith(id) && one !== order).slice(-1);
    const own = switchTo === undefined ? before : [...before, order];
    next = { ...next, ordered: id === 'A' ? [...own, ...others] : [...others, ...own] };
  }
  return next;
}

function ofTre(ghost: Present, { role, outputs, before, after }: GhostStep): Present {
  if (role !== 'tre') return ghost;
  const was = before.context as TreContext;
  const is = after.context as TreContext;
  const erasesAll = outputs.some(({ msg }) => msg.type === 'tre.pristine' || msg.type === 'tre.departure');
  let next = ghost;
  if (outputs.some(({ msg }) => msg.type === 'tre.committed')) next = { ...next, committed: next.committed + 1 };
  for (const id of OPERATORS) {
    const isTouched = was.slots[id] === 'inactive' && (is.slots[id] !== 'inactive' || is.mcims[id] !== was.mcims[id]);
    if (isTouched && !erasesAll && was.sessionSho !== id && !next.trespass.includes(id))
      next = { ...next, trespass: [...next.trespass, id] };
    const rests = is.slots[id] === 'inactive' ? is.mcims[id] : 0;
    if (rests !== next.atRest[id]) next = { ...next, atRest: { ...next.atRest, [id]: rests } };
  }
  return next;
}

const orderName = (id: ShoId, sid: Serial, mcim: Serial): string => `${id}${sid}.${mcim}`;

type PresentView = View<Present>;

const always = (id: string, says: string, refs: readonly string[], holds: (view: PresentView) => boolean) =>
  ({ kind: 'always', id, says, refs, holds }) satisfies Always<Present>;

const sometimes = (id: string, says: string, refs: readonly string[], holds: (view: PresentView) => boolean) =>
  ({ kind: 'sometimes', id, says, refs, holds }) satisfies Sometimes<Present>;

const V = 'TR33812-5.1.3.7.4.2';

/** Apart, and each under its own operator. */
export const slotsAreApart: readonly Property<Present>[] = [
  always(
    'G-08d',
    'Nobody but its own operator changes, replaces or wakes an MCIM that rests in the device.',
    ['G-08', `${V}-v02`, `${V}-v03`, `${V}-v04`, 'DEC-144'],
    (view) => view.ghost.trespass.length === 0,
  ),
  always(
    'G-08e',
    'An MCIM rests in the device only where its operator has agreed to that.',
    ['G-08', `${V}-v01`, 'DEC-140'],
    (view) => OPERATORS.every((id) => treOf(view).slots[id] !== 'inactive' || view.ghost.keeping.includes(id)),
  ),
  always(
    'G-08f',
    'An MCIM that was at rest is changed to only as its own operator has ordered, in this session, and that MCIM.',
    ['G-08', 'G-06', `${V}-v01`, 'DEC-141', 'DEC-142'],
    (view) => {
      const { switching, sessionSho, sid, mcims } = treOf(view);
      if (!switching) return true;
      return sessionSho !== null && view.ghost.ordered.includes(orderName(sessionSho, sid, mcims[sessionSho]));
    },
  ),
  always(
    'G-08g',
    'At most one MCIM rests in the device, and never that which is in use.',
    ['G-08', 'G-11', 'TR33812-5.1.3.7.2-p03', 'TR33812-5.1.3.7.2-p04'],
    (view) => OPERATORS.filter((id) => treOf(view).slots[id] === 'inactive').length <= 1,
  ),
  always(
    'G-13l',
    'An operator that keeps its record for an MCIM at rest serves nobody with it.',
    ['G-13', `${V}-v01`, 'DEC-143'],
    (view) => OPERATORS.every((id) => !shoOf(view, id).held || !view.role(`sho${id}`).matches('contract.serving')),
  ),
];

const isWith = (view: PresentView, id: ShoId): boolean =>
  view.quiet && inService(view) && activeOperator(view) === id && drfOf(view).current === id;

/** The normal end: the two have changed places. */
export const switched = sometimes(
  'V14-end',
  'Switched without a download: A serves with the MCIM that was at rest, that of B rests, and registry and subscriber agree.',
  [`${V}-v01`, 'AMB-39', 'DEC-141'],
  (view) =>
    isWith(view, 'A') &&
    treOf(view).mcims.A === 1 &&
    treOf(view).slots.B === 'inactive' &&
    view.role('shoB').matches('contract.released') &&
    shoOf(view, 'B').held &&
    view.role('subscriber').matches('served'),
);

export const switchedBack = sometimes(
  'V14-back',
  'Switched and switched back: B serves with the MCIM that it had issued first, and that of A rests again.',
  [`${V}-v01`, 'DEC-140', 'DEC-144'],
  (view) =>
    isWith(view, 'B') &&
    view.ghost.committed === 2 &&
    treOf(view).mcims.A === 1 &&
    treOf(view).mcims.B === 1 &&
    treOf(view).slots.A === 'inactive',
);

const staysWithB = (view: PresentView): boolean =>
  view.quiet && inService(view) && activeOperator(view) === 'B' && treOf(view).slots.A === 'inactive';

export const switchVetoed = sometimes(
  'V14-veto',
  'An operator whose acknowledgement never comes keeps the device; the MCIM that was to be switched to rests as before.',
  ['DEC-48', 'AMB-21', 'DEC-144'],
  (view) => staysWithB(view) && view.ghost.vetoed,
);

export const switchFallsBack = sometimes(
  'V14-fallback',
  'Without a network of A in time the device is back in the service of B, and the MCIM of A rests as before.',
  [`${V}-n16b`, 'AMB-25', 'DEC-144'],
  (view) => staysWithB(view) && view.ghost.reverted && view.role('shoB').matches('contract.serving.idle'),
);

export const forgedSwitchIsRefused = sometimes(
  'V14-refused',
  'An order that A has not given for this session and this MCIM, or one without a token, switches nothing.',
  [`${V}-v01`, 'DEC-142', `${V}-s01c`],
  (view) => staysWithB(view) && view.budget('misbehaviour') === 0,
);
