/**
 * IMS in service, by the ISIM of the package. Source: TR 33.812, clauses 5.1.3.3.2.1 and 5.1.3.3.2.2; DEC-213, DEC-214.
 *
 * Beside the run is written down which challenge of IMS the TRE has answered; the claims compare that with who is
 * registered.
 */
import type { Always, Ghost, Sometimes, View } from '../../conformance/explore/index.js';
import type { Serial, ShoId } from '../messages/symbols.js';
import type { M2meContext } from '../roles/m2me/setup.js';
import type { ShoContext } from '../roles/sho/context.js';
import { intentGhost, nothingMeant, servedByA, type Intent } from './ghost.js';
import { activeOperator, inService, m2meOf, OPERATORS, serves, shoOf, treOf } from './views.js';

/** What must not happen with an ISIM. */
type Amiss =
  /** Something for IMS has left the device out of service. */
  | 'outOfService'
  /** An ISIM has answered what IMS did not make, or another identity than the one in use has. */
  | 'strangeChallenge'
  /** IMS has registered a device whose ISIM has not answered. */
  | 'unproved'
  /** The device counts itself registered by whoever its ISIM has not authenticated. */
  | 'unauthenticated'
  /** The challenge of one application has been given to the other. */
  | 'crossed';

/** Besides the rest: what became of challenges of IMS. */
export interface Registered extends Intent {
  /** Serials of challenges that the ISIM has answered, by operator, over the access that is up; the last two. */
  readonly answered: readonly string[];
  readonly amiss: readonly Amiss[];
  /**
   * Whether the device has been registered before its power was cut, and whether an application was told that there is
   * no ISIM.
   */
  readonly before: 'never' | 'registered' | 'cut';
  readonly withoutIsim: boolean;
}

const nothing = { answered: [], amiss: [], before: 'never', withoutIsim: false } as const;

export const registeredGhost: Ghost<Registered> = {
  initial: { ...nothingMeant, ...nothing },
  next(ghost, step) {
    const { role, event, outcome, outputs, before, after } = step;
    let next = intentGhost.next(ghost, step) as Registered;
    const note = (what: Amiss): void => {
      if (!next.amiss.includes(what)) next = { ...next, amiss: [...next.amiss, what].toSorted() };
    };
    if (role === 'm2me') {
      if (event.type === 'env.powerCut' && next.before === 'registered') next = { ...next, before: 'cut' };
      // A new access to an operator. A doubled acceptance that comes when the device is in service begins none.
      if (event.type === 'sho.attachAccept' && outcome === 'done')
        next = withoutAnswersTo(next, String(event['shoId']));
      for (const { msg } of outputs) {
        const isForIms = msg.type === 'm2me.imsRegister' || msg.type === 'm2me.imsResponse';
        if (isForIms && !before.matches('operational')) note('outOfService');
        const isOfIms = event.type === 'sho.imsChallenge';
        if (msg.type === 'm2me.aka' && isOfIms !== (msg['application'] === 'isim')) note('crossed');
      }
      if (event.type === 'sho.imsAccept' && (after.context as M2meContext).ims === 'registered') {
        const isProved = next.answered.some((one) => one.startsWith(String(event['shoId'])));
        if (!isProved) note('unauthenticated');
        if (next.before === 'never') next = { ...next, before: 'registered' };
      }
    }
    if (role === 'tre' && event.type === 'm2me.aka' && event['application'] === 'isim')
      for (const { msg } of outputs)
        if (msg.type === 'tre.akaResult' && msg['result'] === 'res') {
          if (event['mac'] !== 'good') note('strangeChallenge');
          const one = nameOf(event['identity'] as ShoId, event['sqn'] as Serial);
          next = { ...next, answered: [...next.answered.filter((each) => each !== one), one].slice(-2) };
        }
    if (role === 'tre' && event.type === 'm2me.selectIsim' && outputs.some(({ msg }) => msg.type === 'tre.refused'))
      if (!next.withoutIsim) next = { ...next, withoutIsim: true };
    for (const { msg } of outputs)
      if (msg.type === 'sho.imsAccept') {
        const { imsSqn } = before.context as ShoContext;
        if (!next.answered.includes(nameOf(msg['shoId'] as ShoId, imsSqn))) note('unproved');
      }
    return next;
  },
};

/** The same, where the device is in the service of A. */
export const registeredAtA: Ghost<Registered> = { ...registeredGhost, initial: { ...servedByA, ...nothing } };

const withoutAnswersTo = (ghost: Registered, shoId: string): Registered => {
  const answered = ghost.answered.filter((one) => !one.startsWith(shoId));
  return answered.length === ghost.answered.length ? ghost : { ...ghost, answered };
};

const nameOf = (shoId: ShoId, sqn: Serial): string => `${shoId}${sqn}`;

/** Whether the device counts itself registered. */
const isRegistered = (view: View): boolean =>
  view.role('m2me').matches('operational.idle') && m2meOf(view).ims === 'registered';

/** Whether IMS of an operator does. */
const isRegisteredAt = (view: View, id: ShoId): boolean =>
  view.role(`sho${id}`).matches('network.attached') && shoOf(view, id).ims === 'registered';

const never = (what: readonly Amiss[], id: string, says: string, refs: readonly string[]): Always<Registered> => ({
  kind: 'always',
  id,
  says,
  refs,
  holds: (view) => !what.some((each) => view.ghost.amiss.includes(each)),
});

/** For compositions with these operators. */
export const byTheIsim = (operators: readonly ShoId[]): readonly Always<Registered>[] => [
  {
    kind: 'always',
    id: 'V24-isim',
    says: 'A device that is registered with IMS has the ISIM of the operator in the slot that is in use.',
    refs: ['TR33812-5.1.3.3.2.1-o24', 'DEC-213', 'G-11'],
    holds: (view) => {
      const operator = activeOperator(view);
      return !isRegistered(view) || (operator !== null && treOf(view).isims[operator] !== null);
    },
  },
  {
    kind: 'always',
    id: 'V24-served',
    says: 'IMS of an operator knows nobody but the device that the network of this operator serves.',
    refs: ['TR33812-5.1.3.3.2.2-o05', 'DEC-214'],
    holds: (view) =>
      OPERATORS.filter((id) => operators.includes(id)).every((id) => !isRegisteredAt(view, id) || serves(view, id)),
  },
  never(['outOfService'], 'V24-service', 'Nothing for IMS leaves the device but over the access of an operator.', [
    'TR33812-5.1.3.3.2.2-o05',
    'DEC-214',
    'G-18',
  ]),
  never(
    ['unproved', 'unauthenticated'],
    'G-12k',
    'Nobody is registered with IMS, on either side, whose ISIM has not answered a challenge over this access.',
    ['G-12', 'TR33812-5.1.3.3.2.2-o05', 'DEC-214'],
  ),
  never(
    ['strangeChallenge', 'crossed'],
    'G-07q',
    'The ISIM answers what the operator has made for it and nothing else; no challenge goes to the other application.',
    ['G-07', 'TR33812-5.1.3.3.2.1-o24', 'DEC-213'],
  ),
];

export const imsReached: readonly Sometimes<Registered>[] = [
  {
    kind: 'sometimes',
    id: 'V24-end',
    says: 'A device in service registers with IMS by the ISIM that came with its package.',
    refs: ['TR33812-5.1.3.3.2.1-o24', 'TR33812-5.1.3.3.2.2-o05', 'DEC-213', 'DEC-214'],
    holds: (view) => view.quiet && inService(view) && isRegistered(view) && isRegisteredAt(view, 'A'),
  },
  {
    kind: 'sometimes',
    id: 'V24-again',
    says: 'Registered before a power cut, a device registers anew in its next service.',
    refs: ['TR33812-5.1.3.3.2.2-o05', 'DEC-214'],
    holds: (view) => view.quiet && inService(view) && view.ghost.before === 'cut' && isRegistered(view),
  },
  {
    kind: 'sometimes',
    id: 'V24-without',
    says: 'A device whose package has no ISIM is in service and registers with no IMS.',
    refs: ['TR33812-5.1.3.3.2.1-o24', 'DEC-213'],
    holds: (view) => view.quiet && inService(view) && view.ghost.withoutIsim && !isRegistered(view),
  },
];

/** Where the device changes to an operator without an IMS. */
export const imsLeft: Sometimes<Registered> = {
  kind: 'sometimes',
  id: 'V24-left',
  says: 'Changed to another operator, the device is registered with the IMS of neither.',
  refs: ['TR33812-5.1.3.3.2.2-o05', 'DEC-213', 'DEC-214'],
  holds: (view) =>
    view.quiet &&
    inService(view) &&
    activeOperator(view) === 'B' &&
    !isRegistered(view) &&
    OPERATORS.every((id) => !isRegisteredAt(view, id)),
};

/** Whether a device in the service of A is registered there: where the part with a change begins. */
export const isRegisteredWithA = (view: View): boolean =>
  inService(view) && isRegistered(view) && isRegisteredAt(view, 'A');
