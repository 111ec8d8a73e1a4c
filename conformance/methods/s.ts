/**
 * Method S (Soucha 2019): as SPYH, with the transition next that is cheapest to go on with, and with identification by
 * elimination.
 *
 * Without extra states an implementation has no state but those of the references: a class that can be only one of them
 * is that one, wherever it came from, and what is known of one class excludes states of others.
 */
import { apartReferences, openTransitions, references } from './references.js';
import type { Evidence, Transition } from './references.js';
import type { Choice } from './separate.js';
import type { Setting } from './setting.js';
import { verifyAll } from './spyh.js';
import { NONE } from './tree.js';

/** Transitions for which a word is looked for, of which the cheapest is taken. */
const CANDIDATES = 6;

export function methodS(setting: Setting): void {
  const evidence = apartReferences(setting);
  if (setting.extraStates > 0) {
    verifyAll(setting, evidence, (open) => cheapest(evidence, open));
    return;
  }
  evidence.apartness.eliminates = true;
  let open = settled(evidence, openTransitions(setting));
  while (open.length > 0) {
    const priced = open.map((transition) => ({ transition, price: priceOf(evidence, transition) }));
    const nearest = priced.toSorted((one, other) => one.price - other.price).slice(0, CANDIDATES);
    let best: Step | undefined;
    for (const { transition, price } of nearest) best = step(setting, evidence, transition, price, best) ?? best;
    if (best !== undefined) take(evidence, best);
    open = settled(evidence, open);
  }
}

/** A transition, and a word that tells more about where it leads. */
interface Step {
  readonly transition: Transition;
  readonly rivals: readonly number[];
  readonly choice: Choice;
}

/** Undefined where none costs less than one that is known. */
function step(
  { machine }: Setting,
  evidence: Evidence,
  transition: Transition,
  cost: number,
  than: Step | undefined,
): Step | undefined {
  const { classes, apartness, separator } = evidence;
  const { state, input } = transition;
  const of = classes.next(classes.reference(state), input);
  const limit = than?.choice.cost;
  if (of !== NONE) {
    const rivals = apartness.rivalReferences(of);
    const choice = separator.choose(of, rivals, undefined, limit);
    return choice && { transition, rivals, choice };
  }
  const to = machine.next[state * classes.inputs + input] as number;
  const rivals = references(evidence).filter((_, other) => other !== to);
  const choice = separator.choose(of, rivals, { state: to, cost }, limit);
  return choice && { transition, rivals, choice };
}

function take({ classes, separator }: Evidence, { transition, rivals, choice }: Step): void {
  const from = classes.reference(transition.state);
  classes.append(from, [transition.input]);
  separator.apply(classes.next(from, transition.input), rivals, choice);
}

/** What it costs to stand behind a transition. */
function priceOf({ classes }: Evidence, { state, input }: Transition): number {
  const from = classes.reference(state);
  const to = classes.next(from, input);
  return to === NONE ? classes.entryCost(from) + 1 : classes.entryCost(to);
}

/** The place of the first transition behind which it costs least to stand. */
function cheapest(evidence: Evidence, open: readonly Transition[]): number {
  const prices = open.map((transition) => priceOf(evidence, transition));
  return prices.indexOf(prices.reduce((least, price) => Math.min(least, price)));
}

/** Merges what is identified until no more is, and returns the transitions that are not. */
function settled(evidence: Evidence, transitions: readonly Transition[]): readonly Transition[] {
  const { classes } = evidence;
  let open = transitions;
  for (let before = NONE; before !== classes.version;) {
    before = classes.version;
    open = open.filter(({ state, input }) => {
      const to = classes.next(classes.reference(state), input);
      return to === NONE || !identified(evidence, to);
    });
  }
  return open;
}

/** Whether a class is a reference; it becomes one where it can be no other, what follows it first. */
function identified(evidence: Evidence, of: number): boolean {
  const { classes, apartness } = evidence;
  if (classes.referenceOf(of) !== NONE) return true;
  for (let input = 0; input < classes.inputs; input++) {
    const to = classes.next(of, input);
    if (to !== NONE) identified(evidence, to);
  }
  // What follows may have merged this class too.
  const now = classes.of(of);
  if (classes.referenceOf(now) === NONE) {
    if (apartness.hasRival(now)) return false;
    classes.merge(classes.reference(classes.state(now)), now);
  }
  return true;
}
