/** What lies ahead of a state from which a goal is out of reach, to be read. */
import type { OutlookAct, OutlookEnd, Outlook } from './outlook.js';

/** @returns what can be reached and what can happen; and a sentence on each of the places where runs end. */
export function outlookText(outlook: Outlook): { readonly says: string; readonly ends: readonly string[] } {
  const { goal, withoutFaults, states, acts, ends } = outlook;
  const reached = states === 1 ? 'no other state is reached' : `${counted(states)} are reached`;
  const faults = withoutFaults ? ', whatever happens but faults' : '';
  const possible = acts.map((act) => `${actText(act)}${whereItEnds(act, ends.length)}`);
  return {
    says:
      `From here ${reached}${faults}; in none of them ${goal}. ` +
      (possible.length === 0
        ? 'Nothing can happen but what is in flight.'
        : `What can still happen: ${possible.join(', ')}.`),
    ends: ends.map((end, at) => `${ends.length > 1 ? `(${at + 1}) ` : ''}${endText(end, acts)}`),
  };
}

function actText({ kind, id }: OutlookAct): string {
  if (kind === 'timer') return `${id} expires`;
  return kind === 'inject' ? `the attacker says ${id}` : id;
}

/** Said where it is not everywhere. */
const whereItEnds = ({ endsIn }: OutlookAct, ends: number): string =>
  endsIn.length === ends ? '' : ` (ends in ${endsIn.map((at) => at + 1).join(' or ')})`;

function endText({ says, states, again }: OutlookEnd, acts: readonly OutlookAct[]): string {
  const happening = again.flatMap((at) => acts[at] ?? []).map(actText);
  const after = happening.length === 0 ? 'nothing happens any more' : `again and again ${happening.join(', ')}`;
  return `${says === '' ? 'Its runs end.' : says} (${counted(states)}: ${after}.)`;
}

const counted = (states: number): string => (states === 1 ? 'one state' : `${states.toLocaleString('en')} states`);
