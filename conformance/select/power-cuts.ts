/**
 * Power cuts within a step: what a store makes of them is found out at each of its writes, not at each message.
 *
 * In a step that accepts a message the power goes at the first write, at the second and so on, and each time the medium
 * makes something else of the write under way. The model has two states for what comes back, that of a cut before the
 * step and that of one after it, which may be the same; a third one, or a mixture, is what these tests look for.
 */
import type { PowerRule } from '../role.js';
import type { Arrival } from '../suite/types.js';
import type { RoleAutomaton, RoleEdge } from './automaton.js';
import { edgeAt, inputIndex } from './automaton.js';
import { answerKey } from './confirm.js';
import { enabledEdges } from './criteria.js';
import type { Word } from './word.js';

const ARRIVALS: readonly Arrival[] = ['nothing', 'half', 'all'];

/**
 * Every transition that accepts a message of a peer, the power cut at each of the first `writes` writes of its step. After
 * the cut the role boots, is told the same again, and is asked until the two possible states have answered differently.
 */
export function* powerCuts(
  automaton: RoleAutomaton,
  power: PowerRule,
  { writes }: { readonly writes: number },
): Generator<Word> {
  const cut = inputIndex(automaton, power.cut);
  const boot = inputIndex(automaton, power.boot);
  const done = new Set<string>();
  for (const edge of enabledEdges(automaton)) {
    if (!isTold(automaton, edge)) continue;
    const fresh = edge.transitions.filter((id) => !done.has(id));
    if (fresh.length === 0) continue;
    const after = afterCut(automaton, edge, [cut, boot]);
    for (const id of fresh) done.add(id);
    const inputs = [...(automaton.access[edge.from] as readonly number[]), edge.input, ...after];
    const purpose = inputs.length - after.length - 1;
    for (let write = 1; write <= writes; write++) {
      for (const arrives of ARRIVALS) yield { criterion: 'power-cut', inputs, purpose, cut: { write, arrives } };
    }
  }
}

/** The path if the step under the cut did not take place: everything but the step. */
export function pathWithout(automaton: RoleAutomaton, path: readonly RoleEdge[], purpose: number): RoleEdge[] {
  let state = (path[purpose] as RoleEdge).from;
  return path.slice(purpose + 1).map(({ input }) => {
    const edge = edgeAt(automaton, state, input);
    state = edge.to;
    return edge;
  });
}

/** A genuine input of a peer that is accepted: during it the implementation writes, and can lose its power. */
function isTold(automaton: RoleAutomaton, { input, outcome }: RoleEdge): boolean {
  const sample = automaton.inputs[input];
  return outcome === 'done' && sample?.op === 'ok' && !['timer', 'env', 'principal'].includes(sample.from);
}

/** Where a cut leads; a state in which there is no power to cut stays as it is. */
function behind(automaton: RoleAutomaton, state: number, cut: number): number {
  const edge = edgeAt(automaton, state, cut);
  return edge.enabled ? edge.to : state;
}

/** Cut, boot, the same input again, and what tells the two states apart if nothing has yet; all enabled in both. */
function afterCut(automaton: RoleAutomaton, edge: RoleEdge, [cut, boot]: readonly [number, number]): readonly number[] {
  // Where there was no power before the step, to cut it off again changes nothing.
  let pair: Pair = { one: behind(automaton, edge.from, cut), other: behind(automaton, edge.to, cut), differs: false };
  const taken = [cut];
  for (const input of [boot, edge.input]) {
    const next = stepBoth(automaton, pair, input);
    if (next === undefined) continue;
    pair = next;
    taken.push(input);
  }
  return pair.differs ? taken : [...taken, ...distinguishing(automaton, pair)];
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly differs: boolean;
}

function stepBoth(automaton: RoleAutomaton, { one, other, differs }: Pair, input: number): Pair | undefined {
  const first = edgeAt(automaton, one, input);
  const second = edgeAt(automaton, other, input);
  if (!first.enabled || !second.enabled) return undefined;
  return { one: first.to, other: second.to, differs: differs || answerKey(first) !== answerKey(second) };
}

/** A shortest word of genuine inputs on which the two states answer differently; empty where there is none. */
function distinguishing(automaton: RoleAutomaton, start: Pair): readonly number[] {
  if (start.one === start.other) return [];
  const queue: { readonly pair: Pair; readonly word: readonly number[] }[] = [{ pair: start, word: [] }];
  const seen = new Set<string>();
  for (const { pair, word } of queue) {
    for (const [input, sample] of automaton.inputs.entries()) {
      if (sample.op !== 'ok') continue;
      const next = stepBoth(automaton, pair, input);
      if (next === undefined || next.one === next.other) continue;
      const longer = [...word, input];
      if (next.differs) return longer;
      const key = `${next.one} ${next.other}`;
      if (seen.has(key) || queue.length > MAX_PAIRS) continue;
      seen.add(key);
      queue.push({ pair: next, word: longer });
    }
  }
  return [];
}

/** Pairs of states looked at before two are taken as alike. */
const MAX_PAIRS = 20_000;
