/**
 * Method SPYH (Soucha and Bogdanov 2018): as H, but between classes of convergent words. A transition is verified when
 * it converges with the reference of the state that it leads to; from then on whatever follows the one follows the
 * other as well.
 *
 * Why that converges: let an implementation of n + k states take the two to different states, and follow a shortest
 * word that shows it. On each of its first k + 1 steps the two are different states, and not both a reference's. What
 * is told apart from references and along the branch leaves k states besides, each with one state of the machine. So
 * some step joins two that earlier steps have joined already, and the word was not shortest.
 */
import { apartReferences, openTransitions, references } from './references.js';
import type { Evidence, Transition } from './references.js';
import type { Setting } from './setting.js';
import { NONE } from './tree.js';

export function methodSpyh(setting: Setting): void {
  verifyAll(setting, apartReferences(setting));
}

/**
 * Makes every transition converge with a reference.
 *
 * @param choose - which of those that are open comes next, by place; the argument holds in any order.
 */
export function verifyAll(
  setting: Setting,
  evidence: Evidence,
  choose: (open: readonly Transition[]) => number = () => 0,
): void {
  const { classes } = evidence;
  const open = openTransitions(setting);
  while (open.length > 0) {
    const [{ state, input }] = open.splice(choose(open), 1) as [Transition];
    classes.append(classes.reference(state), [input]);
    const to = classes.next(classes.reference(state), input);
    const reference = classes.reference(classes.state(to));
    new Branches(evidence).tellApart(to, reference, references(evidence), setting.extraStates);
    classes.merge(reference, to);
  }
}

class Branches {
  readonly #evidence: Evidence;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** What follows both for `further` inputs, and then both, from all of `known` and what comes before on the branch. */
  tellApart(one: number, other: number, known: readonly number[], further: number): void {
    const { classes, separator } = this.#evidence;
    const [left, right] = [classes.of(one), classes.of(other)];
    if (left === right) return;
    const isReference = classes.referenceOf(right) !== NONE;
    if (further > 0)
      for (let input = 0; input < classes.inputs; input++) {
        if ((classes.machine.next[classes.state(left) * classes.inputs + input] as number) < 0) continue;
        classes.append(left, [input]);
        classes.append(right, [input]);
        const before = isReference ? [left] : [left, right];
        this.tellApart(classes.next(left, input), classes.next(right, input), [...known, ...before], further - 1);
      }
    separator.separate(left, known);
    if (!isReference) separator.separate(right, known);
  }
}
