/**
 * What is claimed where somebody attacks, besides the safety of every scenario: G-01 to G-19 as far as those claims
 * leave something open. Source: the goals and attacks of the project.
 *
 * The ghost has what honest parties sent, issued and signed, and what came of it in the TRE; the claims compare the
 * two. No claim asks whether an attacker has spoken.
 */
import type {
  AgEf,
  Always,
  Ghost,
  GhostStep,
  Lost,
  Property,
  Sometimes,
  View,
} from '../../conformance/explore/index.js';
import { DEVICE_KEY, INITIAL_SECRET, mcimSecret } from '../environment/terms.js';
import type { Message } from '../messages/messages.js';
import { SERIAL_MODULUS, type McimObject, type Serial, type ShoId, type Signer } from '../messages/symbols.js';
import type { GoalId } from '../requirements/index.js';
import { slotIn, type TreContext } from '../roles/tre/setup.js';
import { intentGhost, servedByA, type Intent } from './ghost.js';
import { leavingLost, otherOperatorLost } from './lost.js';
import { OPERATORS, activeOperator, drfOf, inService, shoOf, treOf } from './views.js';

/** Besides the rest: what was sent, issued and signed, and what was made of it. */
export interface Attacked extends Intent {
  /** Bootstrap messages that the DRF has sent, as {@link bootName} names them. */
  readonly sent: readonly string[];
  /** Those that the TRE has followed, of whomever. */
  readonly followed: readonly string[];
  /** One of them twice. */
  readonly followedAgain: boolean;
  /** Whether a visited network or provider has let the device in. */
  readonly letIn: boolean;
  /** Who has made what the TRE holds of each operator, and which version that is. */
  readonly makers: Readonly<Record<ShoId, { readonly by: Signer; readonly ver: Serial } | null>>;
  /** Version that each operator has issued last. */
  readonly latest: Readonly<Record<ShoId, Serial>>;
  /** Devices that an operator has sealed an MCIM to since the beginning. */
  readonly sealedTo: readonly string[];
  /** Operators whom the TRE has signed a notice for, as `<operator><tid>`, or a departure, as `<operator>@<epoch>`. */
  readonly noticed: readonly string[];
  /** Vectors answered, as `<identity> <sqn>`, and whether one was answered twice. */
  readonly vectors: readonly string[];
  readonly answeredAgain: boolean;
  /** Tokens under which a change was taken back since a rejection, and whether one was taken back twice. */
  readonly revertedUnder: readonly string[];
  readonly revertedAgain: boolean;
  /** Operators that have answered that they authorise no change. */
  readonly unwilling: readonly string[];
}

const nothing: Omit<Attacked, keyof Intent> = {
  sent: [],
  followed: [],
  followedAgain: false,
  letIn: false,
  makers: { A: null, B: null },
  latest: { A: 0, B: 0 },
  sealedTo: [],
  noticed: [],
  vectors: [],
  answeredAgain: false,
  revertedUnder: [],
  revertedAgain: false,
  unwilling: [],
};

/** Where MCIMs have come into the device without any fault: each by its operator's first object, upon one bootstrap. */
function afterwards(held: Intent['held']): Omit<Attacked, keyof Intent> {
  const there = OPERATORS.flatMap((id) => held[id] ?? []);
  if (there.length === 0) return nothing;
  const boots = there.map(({ operator, sid, nonce }) =>
    bootName({ devId: 'd1', shoId: operator, ctr: sid, nonce, expired: false, signedBy: 'drf' }),
  );
  return {
    ...nothing,
    sent: boots,
    followed: boots,
    letIn: true,
    makers: { A: held.A && { by: 'A', ver: 1 }, B: held.B && { by: 'B', ver: 1 } },
    latest: { A: held.A === null ? 0 : 1, B: held.B === null ? 0 : 1 },
  };
}

/** From the service of A on, into which the device has come without any fault. */
export const attackedInServiceOfA: Attacked = { ...servedByA, ...afterwards(servedByA.held) };

/**
 * The ghost of a scenario, and besides what is to be known where somebody attacks.
 *
 * @throws RangeError if the ghost of the scenario has something else by the same name.
 */
export function attackedToo<G extends Intent>(own: Ghost<G>): Ghost<G & Attacked> {
  const { initial } = own;
  const twice = Object.keys(nothing).filter((name) => name in initial);
  if (twice.length > 0)
    throw new RangeError(`attackedToo: expected a ghost without ${twice.join(', ')}, which are of the attacked one`);
  return {
    initial: { ...initial, ...afterwards(initial.held) },
    next(ghost, step) {
      let next: Attacked = own.next(ghost, step) as G & Attacked;
      for (const { msg } of step.outputs) next = ofMessage(next, step, msg as unknown as Message);
      return (step.role === 'tre' ? ofTre(next, step) : next) as G & Attacked;
    },
  };
}

export const attackedGhost: Ghost<Attacked> = attackedToo(intentGhost);

/** Upon which attestations operators have issued an MCIM, named as {@link attestationName} does. */
export interface Relied extends Attacked {
  /** Since the platform was modified last, or from the beginning on. */
  readonly relied: readonly string[];
  /** Before that. */
  readonly outdated: readonly string[];
}

/**
 * The ghost of an attack, and besides which attestations have served: for runs with fewer sessions than there are
 * numbers for them.
 */
export const reliedUpon: Ghost<Relied> = {
  initial: { ...attackedGhost.initial, relied: [], outdated: [] },
  next(ghost, step) {
    const { role, event, outcome, outputs } = step;
    const next: Relied = { ...ghost, ...attackedGhost.next(ghost, step) };
    if (role === 'tre' && event.type === 'env.tamper' && outcome === 'done')
      return { ...next, relied: [], outdated: next.relied.reduce(withOne, next.outdated) };
    if (event.type !== 'pva.validationResponse') return next;
    return outputs.some(({ msg }) => msg.type === 'sho.mcimDeliver')
      ? { ...next, relied: withOne(next.relied, attestationName(role, event['sid'] as Serial)) }
      : next;
  },
};

/** Which operators have kept to themselves what the RO sent to their device. */
export interface Withheld extends Attacked {
  readonly withheld: readonly ShoId[];
}

/** The ghost of an attack, and besides what was not carried. */
export const notCarried: Ghost<Withheld> = {
  initial: { ...attackedInServiceOfA, withheld: [] },
  next(ghost, step) {
    const { role, event, outputs } = step;
    const next: Withheld = { ...ghost, ...attackedGhost.next(ghost, step) };
    const isToCarry = role.startsWith('sho') && (event.type === 'drf.instruction' || event.type === 'drf.bootstrap');
    return isToCarry && !outputs.some(({ to }) => to === 'm2me')
      ? { ...next, withheld: withOne(next.withheld, role.slice(-1) as ShoId) }
      : next;
  },
};

/** An attestation is that of a session, before one operator. */
const attestationName = (operator: string, sid: Serial): string => `${operator}.${sid}`;

function bootName({ shoId, ctr, nonce, signedBy }: Omit<Message<'drf.bootstrap'>, 'type'>): string {
  return `${shoId}${ctr}.${nonce} ${signedBy}`;
}

function ofMessage(ghost: Attacked, { role, event, before }: GhostStep, msg: Message): Attacked {
  switch (msg.type) {
    case 'drf.bootstrap':
      return role === 'drf' ? { ...ghost, sent: withOne(ghost.sent, bootName(msg)) } : ghost;
    case 'vno.attachAccept':
    case 'icsp.accessAccept':
      return ghost.letIn ? ghost : { ...ghost, letIn: true };
    case 'sho.mcimDeliver': {
      const { object } = msg;
      return {
        ...ghost,
        latest: { ...ghost.latest, [object.shoId]: object.ver },
        sealedTo: withOne(ghost.sealedTo, object.sealedTo),
      };
    }
    case 'tre.notice':
      return {
        ...ghost,
        noticed: withOne(ghost.noticed, `${slotIn(before.context as TreContext, 'active') ?? '-'}${msg.tid}`),
      };
    case 'sho.tokenRefused':
      return { ...ghost, unwilling: withOne(ghost.unwilling, role.slice(-1)) };
    case 'tre.departure':
      return { ...ghost, noticed: withOne(ghost.noticed, `${msg.shoId}@${msg.epoch}`) };
    case 'tre.akaResult': {
      if (msg.result !== 'res') return ghost;
      const { identity, application, sqn } = event as unknown as Message<'m2me.aka'>;
      // The ISIM has a key and numbers of its own.
      const key = `${identity}${application === undefined ? '' : `+${application}`} `;
      const vector = `${key}${sqn}`;
      if (ghost.vectors.includes(vector)) return ghost.answeredAgain ? ghost : { ...ghost, answeredAgain: true };
      // Of one that is so far behind the number comes again.
      const near = ghost.vectors.filter((one) => !one.startsWith(key) || isNear(Number(one.split(' ')[1]), sqn));
      return { ...ghost, vectors: withOne(near, vector) };
    }
    default:
      return ghost;
  }
}

function ofTre(ghost: Attacked, { event, outputs, before, after }: GhostStep): Attacked {
  let next = ghost;
  const is = after.context as TreContext;
  for (const { msg } of outputs) {
    if (msg.type === 'tre.sessionOpened' && event.type === 'm2me.openSession') {
      const boot = bootName(event as unknown as Message<'drf.bootstrap'>);
      if (next.followed.includes(boot)) next = next.followedAgain ? next : { ...next, followedAgain: true };
      else {
        const near = next.followed.filter((one) => isNear(Number(one[1]), event['ctr'] as Serial));
        next = { ...next, followed: withOne(near, boot) };
      }
    }
    if (msg.type === 'tre.staged') {
      const { shoId, signedBy, ver, switchTo } = event['object'] as McimObject;
      // Another MCIM has another key: the vectors of the one before are nothing to it.
      const vectors = switchTo === undefined ? next.vectors.filter((one) => !one.startsWith(shoId)) : next.vectors;
      next = { ...next, vectors, makers: { ...next.makers, [shoId]: { by: signedBy, ver } } };
    }
    if (msg.type === 'tre.reverted') {
      const { tid, epoch } = before.context as TreContext;
      const token = `${tid}@${epoch}`;
      if (next.revertedUnder.includes(token)) next = next.revertedAgain ? next : { ...next, revertedAgain: true };
      else next = { ...next, revertedUnder: withOne(next.revertedUnder, token) };
    }
    if (msg.type === 'tre.pristine' && slotIn(is, 'sealed') !== null) next = { ...next, revertedUnder: [] };
  }
  for (const id of OPERATORS)
    if (is.slots[id] === 'empty' && next.makers[id] !== null)
      next = { ...next, makers: { ...next.makers, [id]: null } };
  return next;
}

/** Whether a number is one that the other can still be compared with. */
function isNear(one: Serial, other: Serial): boolean {
  return (other - one + SERIAL_MODULUS) % SERIAL_MODULUS < SERIAL_MODULUS / 2;
}

function withOne<T extends string>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one].toSorted();
}

type AttackedView = View<Attacked>;

const always = (
  id: string,
  says: string,
  goals: readonly GoalId[],
  holds: (view: AttackedView) => boolean,
): Always<Attacked> => ({ kind: 'always', id, says, refs: goals, holds });

/** Versions that an operator can come to. */
const VERSIONS: readonly Serial[] = Array.from({ length: SERIAL_MODULUS }, (_, ver) => ver);

const knowsMcimOf = (view: AttackedView, id: ShoId): boolean =>
  VERSIONS.some((ver) => view.knows(mcimSecret({ shoId: id, ver })));

/** Nobody but the operator and the TRE. */
export const mcimsAreSecret = (...operators: readonly ShoId[]): Always<Attacked> =>
  always(
    'G-01',
    'The keys of no MCIM of an honest operator are known to anybody but its operator and the TRE that it was made for.',
    ['G-01', 'G-08', 'G-09'],
    (view) => operators.every((id) => !knowsMcimOf(view, id)),
  );

export const pcidIsSecret = always(
  'G-02',
  'The key of the initial credential is known to nobody but its home and the TRE.',
  ['G-02'],
  (view) => !view.knows(INITIAL_SECRET),
);

export const sealedToTheDevice = always(
  'G-04c',
  'An operator seals an MCIM to the device under contract, and to a key that its TRE alone has.',
  ['G-04'],
  (view) => {
    const { sealedTo } = view.ghost;
    return sealedTo.every((devId) => devId === 'd1') && !(sealedTo.includes('d1') && view.knows(DEVICE_KEY));
  },
);

export const followsTheDrf = always(
  'G-05g',
  'What the device follows as a bootstrap message is one that the DRF has sent.',
  ['G-05'],
  (view) => view.ghost.followed.every((boot) => view.ghost.sent.includes(boot)),
);

export const followsOnce = always(
  'G-05i',
  'The device follows a bootstrap message once.',
  ['G-05'],
  (view) => !view.ghost.followedAgain,
);

export const madeByItsOperator = always(
  'G-06f',
  'What the TRE holds of an operator was made by that operator.',
  ['G-06'],
  (view) => OPERATORS.every((id) => view.ghost.makers[id] === null || view.ghost.makers[id]?.by === id),
);

export const neverAnOlder = always(
  'G-06h',
  'What the TRE holds of an operator, in this session or in service, is what that operator has issued last.',
  ['G-06'],
  (view) =>
    OPERATORS.every(
      (id) =>
        ['empty', 'inactive'].includes(treOf(view).slots[id]) || view.ghost.makers[id]?.ver === view.ghost.latest[id],
    ),
);

export const accessDoesNotMatter = always(
  'G-12a',
  'A device that none of its networks has let in follows nobody but the DRF.',
  ['G-12', 'G-05'],
  (view) => view.ghost.letIn || view.ghost.followed.every((boot) => view.ghost.sent.includes(boot)),
);

export const vectorsServeOnce = always(
  'G-12b',
  'A vector is answered once.',
  ['G-12'],
  (view) => !view.ghost.answeredAgain,
);

export const releasedOnNotice = (...operators: readonly ShoId[]): Always<Attacked> =>
  always(
    'G-14f',
    'An operator expects a device to leave only when its TRE has signed that, under the token of that operator.',
    ['G-14'],
    (view) =>
      operators.every(
        (id) =>
          !view.role(`sho${id}`).matches('contract.serving.releasePending') ||
          view.ghost.noticed.includes(`${id}${shoOf(view, id).tid}`),
      ),
  );

export const registeredAsSelected = always(
  'G-14g',
  'The DRF has on record no operator that the subscriber has not selected.',
  ['G-14', 'G-07'],
  (view) => {
    const { current } = drfOf(view);
    return current === null || view.ghost.selected.includes(current);
  },
);

/** Before the first MCIM that is the contract alone: A is under contract first in every scenario. */
export const registeredAsServed = always(
  'G-14h',
  'On record at the DRF is an operator with a contract for the device; after the first it has, or had, its MCIM there.',
  ['G-14', 'G-13'],
  (view) => {
    const { current } = drfOf(view);
    if (current === null) return true;
    const hasServed = current === 'A' || treOf(view).epoch > 0 || treOf(view).slots[current] !== 'empty';
    return hasServed && !view.role(`sho${current}`).matches('contract.noContract');
  },
);

export const stagedOnce = always(
  'G-15',
  'Of MCIMs that are not in use the TRE keeps at most one, and none for a session that is over.',
  ['G-15'],
  (view) => {
    const { slots } = treOf(view);
    const staged = OPERATORS.filter((id) => slots[id] === 'staged').length;
    return staged <= 1 && (staged === 0 || !['pristine', 'active'].some((state) => view.role('tre').matches(state)));
  },
);

export const returnsOnceAToken = always(
  'G-19',
  'Under one token a device falls back once, and once more for each rejection: for another attempt its subscriber asks.',
  ['G-19', 'G-16'],
  (view) => !view.ghost.revertedAgain,
);

export const stagedInItsSession = always(
  'G-08h',
  'What is staged is the MCIM of the operator that the session is with: no other reaches its slot.',
  ['G-08'],
  (view) => OPERATORS.every((id) => treOf(view).slots[id] !== 'staged' || treOf(view).sessionSho === id),
);

/** Over the ghost {@link reliedUpon}. */
export const outdatedByModification: Always<Relied> = {
  kind: 'always',
  id: 'G-03g',
  says: 'Once a platform was modified, nothing is issued to it upon an attestation that has served before.',
  refs: ['G-03'] satisfies readonly GoalId[],
  holds: ({ ghost }) => !ghost.relied.some((one) => ghost.outdated.includes(one)),
};

/** Whatever an attacker does, and whatever goes wrong, with these operators in the scenario. */
export const goalsUnderAttack = (...operators: readonly ShoId[]): readonly Property<Attacked>[] => [
  mcimsAreSecret(...operators),
  pcidIsSecret,
  sealedToTheDevice,
  followsTheDrf,
  followsOnce,
  madeByItsOperator,
  neverAnOlder,
  stagedInItsSession,
  accessDoesNotMatter,
  vectorsServeOnce,
  releasedOnNotice(...operators),
  registeredAsSelected,
  registeredAsServed,
  stagedOnce,
  returnsOnceAToken,
];

/** What persons can still do. */
const ownerCanCome = (view: AttackedView): boolean => view.budget('onTheSpot') > 0;
const nothingIsDecided = (view: AttackedView): boolean => view.budget('decision') > 0 && view.budget('change') > 0;

const reaches = <G extends Attacked = Attacked>(
  id: string,
  says: string,
  goals: readonly GoalId[],
  from: (view: View<G>) => boolean,
  goal: (view: View<G>) => boolean,
  lost: Lost,
): AgEf<G> => ({ kind: 'agEf', id, says, refs: goals, from, goal, withoutFaults: true, lost });

const withB = (view: AttackedView): boolean => inService(view) && activeOperator(view) === 'B';

/** A subscriber that the operator in service does not let go. */
export const leavesWithoutTheOld = reaches(
  'G-17e',
  'Where owner and subscriber want B and the owner can come, the device gets there, whatever A does.',
  ['G-17'],
  (view) => ownerCanCome(view) && view.role('owner').matches('agreed'),
  withB,
  leavingLost,
);

/** Over the ghost {@link notCarried}: the same, seen from where A has not done its part. */
export const leavesThoughWithheld = reaches<Withheld>(
  'G-17g',
  'A device to which A has not carried what the RO sent gets to B, as long as the owner can come.',
  ['G-17'],
  (view) => view.ghost.withheld.includes('A') && ownerCanCome(view) && view.role('owner').matches('agreed'),
  withB,
  leavingLost,
);

export const leavesUnauthorised = reaches(
  'G-17f',
  'A device whose operator authorises no change gets to another, as long as the owner can still decide and come.',
  ['G-17'],
  (view) => view.ghost.unwilling.includes('A') && ownerCanCome(view) && nothingIsDecided(view),
  withB,
  leavingLost,
);

/** A device with an MCIM of an operator that it cannot reach. */
export const broughtToAnother = reaches(
  'G-16p',
  'A device that B serves and does not reach comes into the service of another that its subscriber selects.',
  ['G-16', 'G-17'],
  (view) =>
    ownerCanCome(view) &&
    nothingIsDecided(view) &&
    activeOperator(view) === 'B' &&
    view.role('shoB').matches('contract.serving.idle') &&
    view.role('subscriber').matches('served'),
  inService,
  otherOperatorLost,
);

/** The normal end of a run that begins in the factory. */
export const servedInTheEnd = (id: ShoId): Sometimes<Attacked> => ({
  kind: 'sometimes',
  id: `end-${id}`,
  says: `The run ends with the device in the service of ${id}, and the registry agrees.`,
  refs: [],
  holds: (view) => view.quiet && inService(view) && activeOperator(view) === id && drfOf(view).current === id,
});
