/**
 * Where nobody has an attack in mind: an attacker on every open link that plays again what it hears and tries one of
 * each class of inputs that some guard tells apart. With every counter-measure on, every claim holds.
 *
 * Bounds: it speaks twice in a run in which nothing is lost, or once in a run in which it also withholds a message.
 * Owner and subscriber may decide and ask as often as they like, so that what an attacker spoils can be asked for
 * again. Between operators it says what has a signature of its own; that nobody else is believed there is DEC-62.
 */
import type { Composition } from '../../../conformance/explore/index.js';
import { attackedBy } from '../../environment/attacker.js';
import { candidates } from '../../environment/candidates.js';
import type { Attacked } from '../../properties/attacked.js';
import { patiently } from '../network.js';
import { numberedOn } from '../numbered.js';
import { v12OnTheSpot } from '../v12.js';
import { budgets, change, first, move } from './attack.js';

/** As often as they like. */
const patient = (base: Composition<Attacked>): Composition<Attacked> =>
  patiently({ ...base, stimuli: (base.stimuli ?? []).map(({ id, to, event }) => ({ id, to, event })) });

/** With that attacker on every open link. */
const underAttack = (base: Composition<Attacked>, speaks: number, withholds: number): Composition<Attacked> =>
  attackedBy(
    { ...patient(base), name: `${base.name} under attack`, budgets: budgets({ loss: withholds }) },
    { everywhere: true, tries: candidates(base) },
    speaks,
  );

/**
 * A device that was erased early finds no bootstrap, and asks again and again: as in V12, the subscriber may ask at any
 * time then.
 */
const moveAtAnyTime: Composition<Attacked> = { ...move, timers: v12OnTheSpot.timers ?? { longer: [] } };

/** By what is done in them. */
export const HOSTILE: Readonly<Record<string, Composition<Attacked>>> = {
  'first provisioning, it speaks twice': underAttack(first, 2, 0),
  'first provisioning, it speaks once and withholds once': underAttack(first, 1, 1),
  // One garbage object has the subscriber select again, and the new operator register again.
  'a change, it speaks twice': numberedOn(underAttack(change, 2, 0)),
  'a change, it speaks once and withholds once': underAttack(change, 1, 1),
  'a move, it speaks twice': underAttack(moveAtAnyTime, 2, 0),
  'a move, it speaks once and withholds once': underAttack(moveAtAnyTime, 1, 1),
};
