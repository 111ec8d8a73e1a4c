/**
 * The goals as properties of a composition: claims over states and over what honest parties did and meant.
 *
 * `always` holds in every reachable state, `sometimes` in one at least, `agEf` says that from every state (of a kind)
 * a goal stays reachable. Ids are those of the goals; a letter tells the parts of one goal apart.
 */
import type { AgEf, Always, Property, Sometimes, View } from '../../conformance/explore/index.js';
import type { BootPhase, Identity, InitialIdentity, ShoId } from '../messages/symbols.js';
import { initialIdentity, type Slot } from '../roles/tre/setup.js';
import { tokenName, type Attestation, type Intent } from './ghost.js';
import { serviceLost } from './lost.js';
import {
  OPERATORS,
  PCID_STATES,
  activeOperator,
  drfOf,
  inService,
  intact,
  m2meOf,
  serves,
  shoOf,
  slotsIn,
  treOf,
} from './views.js';

type IntentView = View<Intent>;

const always = (id: string, says: string, refs: string[], holds: (view: IntentView) => boolean): Always<Intent> => ({
  kind: 'always',
  id,
  says,
  refs,
  holds,
});

const sometimes = (
  id: string,
  says: string,
  refs: string[],
  holds: (view: IntentView) => boolean,
): Sometimes<Intent> => ({
  kind: 'sometimes',
  id,
  says,
  refs,
  holds,
});

/** Operators in the scenario. */
const present = (operators: readonly ShoId[], holds: (id: ShoId) => boolean): boolean => operators.every(holds);

/** How many identities boot recovery would find usable now. */
const usable = (view: IntentView): number => {
  const tre = view.role('tre');
  const pcid = PCID_STATES.some((state) => tre.matches(state)) ? 1 : 0;
  const swapped = tre.matches('swapped') ? slotsIn(view, 'installed').length : 0;
  return pcid + swapped + slotsIn(view, 'active').length;
};

/**
 * The states of the TRE in which its slots may look like this: everything else is half a change. Where the PCID is in
 * use an old MCIM can be sealed besides (DEC-235).
 */
const SLOTS_OF: Readonly<Record<string, readonly Slot[]>> = {
  blank: [],
  pristine: [],
  stagedInitial: ['staged'],
  installed: ['installed'],
  active: ['active'],
  stagedChange: ['active', 'staged'],
  intent: ['active', 'staged'],
  swapped: ['installed', 'sealed'],
  unconfirmed: ['active', 'sealed'],
  reported: ['active', 'sealed'],
  cancelling: ['active'],
};

/** The states of the TRE from the swap to the commit. */
const SWAPPED_STATES = ['swapped', 'unconfirmed', 'reported'] as const;

const treIn = (view: IntentView, states: readonly string[]): boolean =>
  states.some((state) => view.role('tre').matches(state));

/**
 * Whose MCIM has given way in the change under way: the one that is sealed, or that was destroyed in the swap (AMB-22).
 */
const discarded = (view: IntentView): readonly ShoId[] => {
  const sealed = slotsIn(view, 'sealed');
  const { change } = view.ghost;
  return sealed.length > 0 || change === null ? sealed : [change.old];
};

const filled = (view: IntentView): readonly Slot[] =>
  OPERATORS.map((id) => treOf(view).slots[id]).filter((slot) => slot !== 'empty' && slot !== 'inactive');

/** The identity that boot recovery has to select in a phase: by the change that was meant, not by what is announced. */
const allowedAtBoot = (view: IntentView, phase: BootPhase): Identity | InitialIdentity | null => {
  const { change } = view.ghost;
  switch (phase) {
    case 'pristine':
    case 'failed':
    case 'installed':
      return initialIdentity(treOf(view));
    case 'active':
      return activeOperator(view);
    case 'intent':
    case 'cancelling':
      return change?.old ?? null;
    case 'swapped':
    case 'unconfirmed':
    case 'reported':
      return change?.new ?? null;
  }
};

/** Whether an attestation justifies that an operator issued upon it. */
const justifies = (attestation: Attestation | null): boolean =>
  attestation !== null && attestation.platform !== 'modified' && attestation.vouched && attestation.nonceGiven;

/** At most one MCIM, and never half a change. */
const atomicity: readonly Property<Intent>[] = [
  always(
    'G-11',
    'At most one MCIM is active.',
    ['G-11', 'TR33812-5.1.3.7.2-p04'],
    (view) => slotsIn(view, 'active').length <= 1,
  ),
  always(
    'G-11b',
    'While the device uses its PCID, no MCIM is active.',
    ['G-11', 'AMB-27', 'TR33812-5.1.3.2-p03'],
    (view) => !view.role('m2me').matches('initial') || slotsIn(view, 'active').length === 0,
  ),
  always(
    'G-10',
    'Boot recovery finds exactly one usable identity, whenever the power is cut.',
    ['G-10', 'TR33812-5.1.3.7.4.2-s10c'],
    (view) => view.role('tre').matches('blank') || usable(view) === 1,
  ),
  always(
    'G-10b',
    'What is staged is not in use, and nothing is staged outside STAGED and INTENT.',
    ['G-10', 'AMB-20'],
    (view) => slotsIn(view, 'staged').length === 0 || treIn(view, ['stagedInitial', 'stagedChange', 'intent']),
  ),
  always(
    'G-10c',
    'The old MCIM is kept until the new one is confirmed.',
    ['G-10', 'AMB-22'],
    (view) => !treIn(view, SWAPPED_STATES) || slotsIn(view, 'sealed').length === 1,
  ),
  always(
    'G-10d',
    'Boot recovery announces the identity that the journal allows: PCID, old or new operator.',
    ['G-10', 'AMB-27', 'TR33812-5.1.3.7.4.2-s10c'],
    (view) => {
      const { announced } = view.ghost;
      return announced === null || announced.identity === allowedAtBoot(view, announced.phase);
    },
  ),
  always(
    'G-10e',
    'A device in operation, or on its way back, uses an operator whose MCIM is active.',
    ['G-10', 'TR33812-5.1.3.7.2-p04'],
    (view) => {
      const m2me = view.role('m2me');
      if (!m2me.matches('operational') && !m2me.matches('returning')) return true;
      const { operator } = m2meOf(view);
      return operator !== null && treOf(view).slots[operator] === 'active';
    },
  ),
  always(
    'G-10f',
    'The slots are what the journal says: one in use, one sealed for a return, nothing left over but at rest.',
    ['G-10', 'AMB-22', 'TR33812-5.1.3.7.4.2-s13a'],
    (view) => {
      const found = [...filled(view)].sort().join();
      return Object.entries(SLOTS_OF).some(
        ([state, slots]) =>
          view.role('tre').matches(state) &&
          (found === slots.join() || (treIn(view, PCID_STATES) && found === [...slots, 'sealed'].sort().join())),
      );
    },
  ),
  always(
    'G-10g',
    'A change that is given up leaves in use what was in use before it was meant, and nothing else.',
    ['G-10', 'AMB-23', 'TR33812-5.1.3.7.4.2-n16b'],
    (view) => {
      if (!view.role('tre').matches('cancelling')) return true;
      const { change } = view.ghost;
      const { slots } = treOf(view);
      return change !== null && slots[change.old] === 'active' && ['empty', 'inactive'].includes(slots[change.new]);
    },
  ),
  always(
    'G-10h',
    'Nothing is staged before its download is complete: both chunks of this session have arrived.',
    ['G-10', 'AMB-20', 'TR33812-5.1.3.7.4.2-s10c'],
    (view) => {
      const { sid, seqs } = view.ghost.chunks;
      return slotsIn(view, 'staged').length === 0 || (sid === treOf(view).sid && seqs.join() === '1,2');
    },
  ),
  // That it does not end while it is in use is how its life is configured: no fault of a scenario ends it there.
  always(
    'G-10l',
    'Boot recovery falls back on no PCID whose credential has ended: that would be none of the three.',
    ['G-10', 'AMB-40', 'DEC-154', 'TR33812-5.1.3.7.4.2-s10c', 'TR33812-5.1.3.7.4.2-s13a'],
    (view) => !treIn(view, PCID_STATES) || treOf(view).bootstrapUsable,
  ),
];

/** Who may provision, change and erase. */
const authority = (operators: readonly ShoId[]): readonly Property<Intent>[] => [
  always(
    'G-03',
    'An operator issues an MCIM only upon a fresh attestation of an intact platform for which the PVA vouched to it.',
    ['G-03', 'TR33812-5.1.3.2-p07', 'TR33812-5.1.3.7.2-p02'],
    (view) =>
      present(operators, (id) => {
        const issued = view.ghost.issued[id];
        return (
          !view.role(`sho${id}`).matches('contract.provisioning.issued') ||
          (justifies(issued) && issued?.sid === shoOf(view, id).sid)
        );
      }),
  ),
  always(
    'G-03b',
    'What the TRE holds of an operator was issued upon a fresh attestation of an intact platform, in the session in which it came.',
    ['G-03', 'G-06', 'TR33812-5.1.3.2-p07'],
    (view) => present(operators, (id) => treOf(view).slots[id] === 'empty' || justifies(view.ghost.held[id])),
  ),
  always(
    'G-05',
    'The device is in a session only with an operator that the DRF has named in a bootstrap message.',
    ['G-05', 'TR33812-5.1.3.6.3-s09a'],
    (view) => {
      const info = m2meOf(view).info;
      return info === null || view.ghost.named.includes(info.shoId);
    },
  ),
  always(
    'G-05d',
    'Until its subscriber has selected an operator, the device belongs to none.',
    ['G-05', 'TR33812-5.1.3.5.3-n06'],
    (view) => {
      const { boundTo, sessionSho } = treOf(view);
      return view.ghost.selected.length > 0 || (boundTo === null && sessionSho === null && filled(view).length === 0);
    },
  ),
  always(
    'G-07',
    'A TRE that is about to change its MCIM, or has done so, has a token for this change, not used before, signed by whoever has to agree in its token mode.',
    ['G-07', 'TR33812-5.1.3.7.4.2-s01c', 'TR33812-5.1.3.7.4.2-s10b'],
    (view) => {
      if (!treIn(view, ['intent', ...SWAPPED_STATES])) return true;
      const tre = treOf(view);
      const [incoming] = view.role('tre').matches('intent')
        ? slotsIn(view, 'staged')
        : [...slotsIn(view, 'installed'), ...slotsIn(view, 'active')];
      const [outgoing] = view.role('tre').matches('intent') ? slotsIn(view, 'active') : discarded(view);
      return (
        incoming !== undefined &&
        outgoing !== undefined &&
        view.ghost.change?.token === tokenName({ oldSho: outgoing, newSho: incoming, tid: tre.tid, epoch: tre.epoch })
      );
    },
  ),
  always(
    'G-07b',
    'No operator gets hold of the device that the subscriber did not select.',
    ['G-07', 'G-17', 'TR33812-5.1.3.5.2-r02'],
    (view) => present(operators, (id) => treOf(view).slots[id] === 'empty' || view.ghost.selected.includes(id)),
  ),
  always(
    'G-07c',
    'A device in service is erased only after a failed installation, when its operator has let it go, or as its owner meant.',
    ['G-07', 'TR33812-5.1.3.7.4.2-s15b', 'TR33812-5.1.3.7.4.3-o05'],
    (view) => {
      const { erased } = view.ghost;
      return erased === null || erased.failed || erased.meant || !serves(view, erased.operator);
    },
  ),
  always(
    'G-14',
    'An operator that has let the device go does not have its MCIM active.',
    ['G-14', 'TR33812-5.1.3.7.4.2-n16d'],
    (view) =>
      present(
        operators,
        (id) => !view.role(`sho${id}`).matches('contract.released') || treOf(view).slots[id] !== 'active',
      ),
  ),
  always(
    'G-14b',
    'The old MCIM is given up only when its operator has acknowledged the notice, or on the owner\u2019s word when it has not.',
    ['G-14', 'AMB-21', 'DEC-48', 'TR33812-5.1.3.7.4.2-s12'],
    (view) =>
      !treIn(view, SWAPPED_STATES) ||
      discarded(view).every(
        (id) =>
          view.ghost.acked.includes(`${id}${treOf(view).tid}`) ||
          (treOf(view).tokens !== 'T1' && view.ghost.passedOver === id),
      ),
  ),
];

/** To whom the device sends before its MCIM is activated. */
export interface Confinement {
  readonly id: 'G-18' | 'G-18g' | 'G-18h' | 'G-18k' | 'G-18m';
  readonly says: string;
  readonly refs: readonly string[];
  readonly ports: readonly string[];
}

/** Over 3GPP access. */
const OVER_3GPP: Confinement = {
  id: 'G-18',
  says: 'While the PCID is the identity in use, the device sends to visited network, DPF and TRE alone.',
  refs: ['TR33812-5.1.3.3.2.1-r14'],
  ports: ['vno', 'dpf', 'tre'],
};

const confined = ({ id, says, refs, ports }: Confinement): Property<Intent> =>
  always(id, says, ['G-18', ...refs], (view) => view.ghost.peers.every((port) => ports.includes(port)));

/** What the parties believe of each other. */
const agreement = (operators: readonly ShoId[]): readonly Property<Intent>[] => [
  always(
    'G-13',
    'An operator that serves has its MCIM installed or active in the device; after a change, active and attached with.',
    ['G-13', 'DEC-44', 'TR33812-5.1.3.6.3-s19', 'TR33812-5.1.3.7.4.2-s16'],
    (view) =>
      present(operators, (id) => {
        const sho = view.role(`sho${id}`);
        if (!serves(view, id) || sho.matches('contract.serving.releasePending')) return true;
        // Left as the owner meant; the notice is under way, or lost (AMB-29, DEC-83).
        if (view.ghost.left === id || view.ghost.passedOver === id) return true;
        const slot = treOf(view).slots[id];
        if (shoOf(view, id).mode === 'change' && !view.ghost.startedOver)
          return slot === 'active' && view.ghost.admitted.includes(id);
        return slot === 'installed' || slot === 'active';
      }),
  ),
  always(
    'G-13b',
    'When all is quiet and the device is in service, registry, serving operator and active MCIM agree.',
    ['G-13', 'TR33812-5.1.3.7.4.2-s17'],
    (view) => {
      if (!view.quiet || !view.role('m2me').matches('operational.idle')) return true;
      const operator = activeOperator(view);
      if (operator === null) return false;
      const settled = present(
        operators,
        (id) =>
          !view.role(`sho${id}`).matches('contract.serving.registering') &&
          !view.role(`sho${id}`).matches('contract.withdrawing'),
      );
      return !settled || (drfOf(view).current === operator && serves(view, operator));
    },
  ),
  always(
    'G-13c',
    'An operator that waits for the device to leave still has its MCIM in it, unless it was discarded, another operator serves, or the device has begun anew.',
    ['G-13', 'G-14', 'AMB-21'],
    (view) =>
      present(
        operators,
        (id) =>
          !view.role(`sho${id}`).matches('contract.serving.releasePending') ||
          treOf(view).slots[id] !== 'empty' ||
          view.ghost.startedOver ||
          (treIn(view, SWAPPED_STATES) && discarded(view).includes(id)) ||
          operators.some((other) => other !== id && serves(view, other)),
      ),
  ),
];

/** Safety, the same in every scenario; to whom the device may send at first depends on its first access. */
export const safety = (operators: readonly ShoId[], confinement = OVER_3GPP): readonly Property<Intent>[] => [
  ...atomicity,
  ...authority(operators),
  confined(confinement),
  ...agreement(operators),
];

/**
 * No stranding: service stays within reach without the help of any fault. A modified platform without an MCIM is left
 * out, as no operator may take it (2-p07); one that is in service stays in.
 */
export const noStranding: AgEf<Intent> = {
  kind: 'agEf',
  id: 'G-16',
  says: 'From every state of a device that is as certified, or has an MCIM in use, service can be reached without faults.',
  refs: ['G-16', 'TR33812-5.1.3.7.4.2-n16e', 'TR33812-5.1.3.6.3-r20'],
  from: (view) => intact(view) || activeOperator(view) !== null,
  goal: inService,
  withoutFaults: true,
  lost: serviceLost,
};

/**
 * Where an operator breaks the rules a change may never end; the device is with its old operator then.
 */
export const keptInService: AgEf<Intent> = {
  kind: 'agEf',
  id: 'G-16b',
  says: 'Whatever the new operator delivers, the device keeps within reach of the service of one that serves it.',
  refs: ['G-16'],
  goal: (view) => {
    const operator = activeOperator(view);
    return operator !== null && view.role('m2me').hasTag('operational') && serves(view, operator);
  },
  withoutFaults: true,
};

/** Where somebody falls silent that a change needs, it never ends; the device is with one that serves it meanwhile. */
export const servedMeanwhile: AgEf<Intent> = {
  ...noStranding,
  id: 'G-16q',
  says: 'Whoever falls silent, a device that is as certified, or has an MCIM in use, keeps within reach of service.',
  goal: (view) => keptInService.goal(view),
};

/** The normal end of first provisioning. */
export const initialEnd = sometimes(
  'V1-end',
  'First provisioning ends in operational service, and the subscriber knows.',
  ['TR33812-5.1.3.6.3-r20'],
  (view) => view.quiet && inService(view) && activeOperator(view) === 'A' && view.role('subscriber').matches('served'),
);

export const validationFails = sometimes(
  'V1-refused',
  'A modified platform is refused and stays idle with empty slots.',
  ['AMB-12', 'TR33812-5.1.3.6.3-s13'],
  (view) =>
    view.role('m2me').matches('initial.aborted') &&
    !intact(view) &&
    OPERATORS.every((id) => treOf(view).slots[id] === 'empty'),
);

export const installationRecovers = sometimes(
  'V1-retry',
  'After a failed installation first provisioning is run again and succeeds.',
  ['AMB-23', 'TR33812-5.1.3.4.3-r08'],
  (view) => view.ghost.installFailed && inService(view),
);

/** The normal end of a change. */
export const normalEnd = sometimes(
  'V11-end',
  'The change ends with the device in the service of B, the registry agreeing, A released, the subscriber told.',
  ['TR33812-5.1.3.7.4.2-s17', 'TR33812-5.1.3.7.4.2-n16d'],
  (view) =>
    view.quiet &&
    inService(view) &&
    activeOperator(view) === 'B' &&
    drfOf(view).current === 'B' &&
    view.role('shoA').matches('contract.released') &&
    view.role('subscriber').matches('served'),
);

export const vetoedEnd = sometimes(
  'V11-veto',
  'An old operator whose acknowledgement never comes keeps the device; the change is cancelled openly.',
  ['DEC-48', 'AMB-21'],
  (view) => view.quiet && view.ghost.vetoed && inService(view) && activeOperator(view) === 'A',
);

/** The ends of a change. */
export const changeEnds: readonly Property<Intent>[] = [
  normalEnd,
  sometimes(
    'V11-fallback',
    'Without a network of B in time the device is back in the service of A, and both operators know.',
    ['TR33812-5.1.3.7.4.2-n16b', 'DEC-53'],
    (view) =>
      view.quiet &&
      view.ghost.reverted &&
      inService(view) &&
      activeOperator(view) === 'A' &&
      view.role('shoA').matches('contract.serving.idle') &&
      view.role('shoB').matches('contract.noContract'),
  ),
  vetoedEnd,
];

/** The ends of a change that a mishap brings about. */
export const refusedEnd = sometimes(
  'V11-refused',
  'A platform that is no longer intact is refused by B and stays in the service of A.',
  ['AMB-12', 'TR33812-5.1.3.7.4.2-s08'],
  (view) =>
    view.quiet &&
    !intact(view) &&
    inService(view) &&
    activeOperator(view) === 'A' &&
    view.role('shoB').matches('contract.noContract') &&
    view.ghost.denied.includes('B'),
);

export const pristineEnd = sometimes(
  'V11-pristine',
  'After a failed installation the device returns to pristine and a second first provisioning brings it to B.',
  ['TR33812-5.1.3.7.4.2-s15b', 'AMB-23'],
  (view) =>
    view.quiet &&
    view.ghost.installFailed &&
    inService(view) &&
    activeOperator(view) === 'B' &&
    drfOf(view).current === 'B',
);

export const credentialEndKeeps = sometimes(
  'V11-kept',
  'A device whose installation fails when its initial credential has ended is not erased and stays with A.',
  ['AMB-40', 'AMB-21'],
  (view) =>
    view.quiet &&
    view.ghost.installFailed &&
    !treOf(view).bootstrapUsable &&
    inService(view) &&
    activeOperator(view) === 'A' &&
    view.role('shoA').matches('contract.serving.idle') &&
    view.role('shoB').matches('contract.noContract'),
);

/** Where nothing but the journal keeps the device from a PCID that leads nowhere. */
export const recoversWithoutPcid = sometimes(
  'V11-journal',
  'Power cut after the old MCIM was discarded, when the initial credential has ended: the boot finds the new MCIM.',
  ['TR33812-5.1.3.7.4.2-s10c', 'AMB-40', 'DEC-57'],
  (view) => view.ghost.announced?.phase === 'swapped' && !treOf(view).bootstrapUsable,
);

export const tokenRefused = sometimes(
  'V11-token',
  'A token that does not hold is refused and the device stays with A, in a first change and in another after a veto.',
  ['TR33812-5.1.3.7.4.2-s10b', 'DEC-50'],
  (view) =>
    view.quiet &&
    view.budget('misbehaviour') === 0 &&
    view.ghost.vetoed &&
    inService(view) &&
    activeOperator(view) === 'A' &&
    view.role('shoB').matches('contract.noContract'),
);
