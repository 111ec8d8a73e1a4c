/**
 * By what a test shows under which reading it was made: a step that only a system of that reading takes.
 *
 * Told by messages, and not by the rules of a transition alone: a rule stands as well where every reading does the
 * same. Asked of those functions alone that behave otherwise under another reading; who passes a token on does so
 * whoever signed it. What is spoilt, refused or ignored says nothing of the system that it is tried on.
 */
import { modeOf, type Token, type TokenMode } from '../messages/symbols.js';
import { READING_IDS, READINGS, type ReadingId } from '../requirements/index.js';

/** What a step of a test has for it. */
export interface Step {
  readonly event: Message;
  readonly op: string;
  readonly outcome: 'done' | 'refused' | 'ignored';
  readonly allowed: readonly (readonly { readonly msg: Message }[])[];
  readonly ids: readonly string[];
}

type Message = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * The readings under which steps of `role` run; none where every reading has them. Of one decision there is one at
 * most: a function that does what belongs to two readings, one after the other, is in both.
 */
export function readingsOf(steps: readonly Step[], role: string): readonly ReadingId[] {
  const taken = steps.filter(({ op, outcome }) => op === 'ok' && outcome === 'done');
  const shown = READING_IDS.filter((id) => {
    const { of, by } = SHOWN_BY[id];
    return of.includes(role) && taken.some((step) => messagesOf(step).some((message) => by(message, step)));
  });
  return shown.filter(
    (id) => !shown.some((other) => id !== other && READINGS[id].decision === READINGS[other].decision),
  );
}

function messagesOf({ event, allowed }: Step): readonly Message[] {
  return [event, ...allowed.flat().map(({ msg }) => msg)];
}

interface Shown {
  /** The functions that behave otherwise under another reading of the decision. */
  readonly of: readonly string[];
  readonly by: (message: Message, step: Step) => boolean;
}

/** The TRE takes the tokens of one mode, the subscriber is told whom to ask for one, the owner commands one. */
const OF_TOKENS = ['tre', 'subscriber', 'owner'];

const SHOWN_BY: Readonly<Record<ReadingId, Shown>> = {
  'AMB-07/promoted': { of: ['tre', 'sho', 'icf'], by: isOfPromotion },
  'AMB-15/T1': { of: OF_TOKENS, by: (message) => tokenModeIn(message) === 'T1' },
  'AMB-15/T2': { of: OF_TOKENS, by: (message) => tokenModeIn(message) === 'T2' },
  'AMB-15/T3': { of: OF_TOKENS, by: (message) => tokenModeIn(message) === 'T3' },
  'AMB-22/sealed': { of: ['m2me', 'tre'], by: isOfTheReturn },
  'AMB-22/destroyed': { of: ['m2me', 'tre'], by: isOfDestruction },
  'AMB-23/strict': { of: ['m2me', 'tre'], by: isOfErasure },
  'AMB-23/resilient': { of: ['m2me'], by: (message) => message['failedInstallation'] === 'stays' },
};

function isOfPromotion(message: Message): boolean {
  const object = message['object'] as { readonly promotes?: unknown } | undefined;
  return object?.promotes !== undefined || OF_PROMOTION.has(message.type);
}

const OF_PROMOTION: ReadonlySet<string> = new Set([
  'principal.promotePcids',
  'sho.promotionRequest',
  'icf.promotion',
  'sho.promoted',
]);

/**
 * The mode of the token that is used, asked for or commanded. What the old SHO signs is the token in T1 and half of it
 * in T3; with the parameters of a change only the first is told from the others.
 */
function tokenModeIn(message: Message): TokenMode | null {
  const mode = message['mode'] as TokenMode | undefined;
  if (mode !== undefined) return mode;
  const consent = message['consent'] as Token | null | undefined;
  if (consent !== undefined) return consent === null ? 'T2' : 'T3';
  const token = message['token'] as Token | null | undefined;
  const used = token === undefined || token === null ? null : modeOf(token, token.oldSho);
  if (message.type === 'm2me.commitIntent') return used;
  return message.type === 'subscriber.changeParams' && used === 'T1' ? used : null;
}

/** The old MCIM is discarded and stays, or is taken back into use. */
function isOfTheReturn(message: Message): boolean {
  return OF_THE_RETURN.has(message.type) || (OF_THE_SWAP.has(message.type) && !isOfDestruction(message));
}

const OF_THE_SWAP: ReadonlySet<string> = new Set(['m2me.swap', 'm2me.swapUnanswered']);

const OF_THE_RETURN: ReadonlySet<string> = new Set(['timer.fallbackExpired', 'm2me.revert', 'tre.reverted']);

function isOfDestruction(message: Message): boolean {
  return message['destroys'] === true || message['discarded'] === 'destroyed';
}

/** Because the installation has failed, and not after a return (`AMB-40`) or on an instruction. */
function isOfErasure({ type }: Message, { ids }: Step): boolean {
  return type === 'm2me.revertToPristine' && ids.includes('TR33812-5.1.3.7.4.2-s15b');
}
