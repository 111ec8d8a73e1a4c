/**
 * A damaged store: what comes back from it is what was there, or nothing.
 *
 * While the power is off the medium is damaged, in each way that the implementation's tester has. Whatever the way, the
 * role boots in the state that it had or says that it cannot be used.
 */
import type { PowerRule } from '../role.js';
import type { RoleAutomaton } from './automaton.js';
import { edgeAt, inputIndex } from './automaton.js';
import { enabledEdges } from './criteria.js';
import { behind, distinguishing, keptIn, stepBoth, type Pair } from './power-cuts.js';
import type { Word } from './word.js';

/**
 * One word for each transition that changes what is kept. After it the power is cut, the store damaged, and the role
 * booted and asked until it has answered otherwise than from each state that it has kept on the way there, as far as
 * the inputs that tell one of them apart leave the others apart as well; and it is booted again.
 */
export function* damagedStores(automaton: RoleAutomaton, power: PowerRule): Generator<Word> {
  const cut = inputIndex(automaton, power.cut);
  const boot = inputIndex(automaton, power.boot);
  const done = new Set<string>();
  for (const edge of enabledEdges(automaton)) {
    const fresh = edge.transitions.filter((id) => !done.has(id));
    const off = behind(automaton, edge.to, cut);
    const kept = keptIn(automaton, off, power);
    if (
      fresh.length === 0 ||
      edge.outcome !== 'done' ||
      keptIn(automaton, behind(automaton, edge.from, cut), power) === kept
    )
      continue;
    // Whoever has nothing to say at a boot has nothing that could be lost.
    if (edgeAt(automaton, off, boot).outputs.length === 0) continue;
    for (const id of fresh) done.add(id);
    const path = [...(automaton.access[edge.from] as readonly number[]), edge.input];
    const before = keptOnTheWay(automaton, path, { cut, but: kept, power });
    // A role that has not been on yet is switched on first: what it knows is to be read from its store.
    const cutting = edgeAt(automaton, edge.to, cut).enabled ? [cut] : [boot, cut];
    const asked = untilToldApart(automaton, off, before, boot);
    yield {
      criterion: 'damaged-store',
      inputs: [...path, ...cutting, boot, ...asked, cut, boot],
      purpose: path.length + cutting.length,
      damage: { after: path.length - 1 },
    };
  }
}

/** What a cut after each step of the path would have left, where it is another state than at its end. */
function keptOnTheWay(
  automaton: RoleAutomaton,
  path: readonly number[],
  { cut, but, power }: { readonly cut: number; readonly but: string; readonly power: PowerRule },
): readonly number[] {
  const found = new Map<string, number>();
  let state = 0;
  for (const input of path) {
    const off = behind(automaton, state, cut);
    found.set(keptIn(automaton, off, power), off);
    state = edgeAt(automaton, state, input).to;
  }
  found.delete(but);
  return [...found.values()];
}

/** Inputs after the boot by which the state has answered otherwise than each of the others would have. */
function untilToldApart(
  automaton: RoleAutomaton,
  off: number,
  others: readonly number[],
  boot: number,
): readonly number[] {
  const asked: number[] = [];
  let pairs: readonly Pair[] = others.map((other) => ({ one: off, other, differs: false }));
  const ask = (input: number): void => {
    // An input that another state cannot be sent does not go on in it, and tells nothing.
    pairs = pairs.flatMap((pair) => stepBoth(automaton, pair, input) ?? []).filter(({ differs }) => !differs);
  };
  ask(boot);
  for (let pair = pairs[0]; pair !== undefined; pair = pairs[0]) {
    const word = distinguishing(automaton, pair);
    if (word.length === 0) pairs = pairs.slice(1);
    for (const input of word) {
      asked.push(input);
      ask(input);
    }
  }
  return asked;
}
