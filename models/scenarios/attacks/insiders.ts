/**
 * The attacks of an insider, as the search for compromises finds them: nobody lists there what is said to whom. One
 * party is held, the counter-measure of the attack is off, and the claim of its goal breaks.
 */
import type { CounterMeasure, GoalId } from '../../requirements/index.js';
import type { Attack } from './attack.js';
import type { Compromise } from './compromises.js';
import type { Party } from './parties.js';

export interface Insider extends Pick<Compromise, 'what'> {
  readonly id: Attack['id'];
  readonly party: Party;
  readonly off: CounterMeasure;
  readonly goals: readonly GoalId[];
  /** Where a session has to end for it that the power is cut in. */
  readonly powerCut?: number;
}

export const INSIDERS: readonly Insider[] = [
  { id: 'A-04', party: 'tre2', what: 'first provisioning', off: 'CM_ID_BIND', goals: ['G-01', 'G-04'] },
  { id: 'A-07', party: 'shoB', what: 'first provisioning', off: 'CM_SHO_BIND', goals: ['G-06', 'G-07'] },
  { id: 'A-09', party: 'shoB', what: 'a change', off: 'CM_TOK_REQ', goals: ['G-07'] },
  { id: 'A-10', party: 'shoB', what: 'a change', off: 'CM_TOK_BIND', goals: ['G-07'] },
  { id: 'A-17', party: 'shoB', what: 'first provisioning', off: 'CM_REG_AUTH', goals: ['G-14'] },
  { id: 'A-28', party: 'dpf', what: 'first provisioning', off: 'CM_OBJ_FRESH', goals: ['G-06'], powerCut: 1 },
];

/** The compromise in which it is found, with its counter-measure off or in force. */
export const compromiseOf = ({ what, party, off, powerCut = 0 }: Insider, measure: 'off' | 'on'): Compromise => ({
  what,
  parties: [party],
  times: 1,
  silent: false,
  powerCut,
  off: measure === 'off' ? [off] : [],
});
