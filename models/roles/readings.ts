/**
 * By what a test shows under which reading it was made: a step that only a system of that reading takes.
 *
 * What is spoilt, refused or ignored says nothing of the system that it is tried on.
 */
import { modeOf, type Token } from '../messages/symbols.js';
import { READING_IDS, type ReadingId, type RuleId } from '../requirements/index.js';

/** What a step of a test has for it. */
export interface Step {
  readonly event: { readonly type: string };
  readonly op: string;
  readonly outcome: 'done' | 'refused' | 'ignored';
  readonly allowed: readonly (readonly { readonly msg: { readonly type: string } }[])[];
  readonly ids: readonly string[];
}

/** The readings under which a test runs; none where every reading has it. */
export function readingsOf(steps: readonly Step[]): readonly ReadingId[] {
  const taken = steps.filter(({ op, outcome }) => op === 'ok' && outcome === 'done');
  return READING_IDS.filter((id) => taken.some(SHOWN_BY[id]));
}

const SHOWN_BY: Readonly<Record<ReadingId, (step: Step) => boolean>> = {
  'AMB-07/promoted': names('TR33812-5.1.3.6.3-s08o'),
  'AMB-15/T1': hasTokenOf('T1'),
  'AMB-15/T2': hasTokenOf('T2'),
  'AMB-15/T3': hasTokenOf('T3'),
  'AMB-22/sealed': names('TR33812-5.1.3.7.4.2-n16b'),
  'AMB-22/destroyed': names('DEC-232'),
  'AMB-23/strict': names('TR33812-5.1.3.7.4.2-s15b'),
  'AMB-23/resilient': names('DEC-231'),
};

function names(id: RuleId): (step: Step) => boolean {
  return ({ ids }) => ids.includes(id);
}

function hasTokenOf(mode: 'T1' | 'T2' | 'T3'): (step: Step) => boolean {
  return ({ event, allowed }) =>
    [event, ...allowed.flat().map(({ msg }) => msg)].some((message) => {
      const token = 'token' in message ? (message.token as Token | null) : null;
      return token !== null && modeOf(token, token.oldSho) === mode;
    });
}
