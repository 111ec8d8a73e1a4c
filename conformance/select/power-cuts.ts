/**
 * Power cuts within a step: what a store makes of them is found out at each of its writes, not at each message.
 *
 * In a step that accepts a message the power goes at the first write, at the second and so on. The model has two states
 * for what comes back, that of a cut before the step and that of one after it, which may be the same; a third one, or a
 * mixture, is what these tests look for.
 */
import type { PowerRule } from '../role.js';
import type { Arrival } from '../suite/types.js';
import type { RoleAutomaton, RoleEdge, RoleState } from './automaton.js';
import { edgeAt, inputIndex } from './automaton.js';
import { canonicalJson } from './canonical.js';
import { answerKey } from './confirm.js';
import { enabledEdges, isOfPeer } from './criteria.js';
import type { Word } from './word.js';

const ARRIVALS: readonly Arrival[] = ['nothing', 'half', 'all'];

/**
 * Every transition that accepts a message of a peer, in each way that a medium may take the write under way. After the
 * cut the role boots, is told the same again, is asked until the two possible states have answered differently, and is
 * put to use once. At which writes the power goes is the runner's: at each, until a step has no more.
 */
export function* powerCuts(automaton: RoleAutomaton, power: PowerRule): Generator<Word> {
  const cut = inputIndex(automaton, power.cut);
  const boot = inputIndex(automaton, power.boot);
  const done = new Set<string>();
  for (const edge of enabledEdges(automaton)) {
    if (!isTold(automaton, edge)) continue;
    const fresh = edge.transitions.filter((id) => !done.has(id));
    if (fresh.length === 0) continue;
    for (const id of fresh) done.add(id);
    const after = afterCut(automaton, edge, [cut, boot]);
    const inputs = [...(automaton.access[edge.from] as readonly number[]), edge.input, ...after];
    const purpose = inputs.length - after.length - 1;
    const [before, behindIt] = [edge.from, edge.to].map((state) =>
      keptIn(automaton, behind(automaton, state, cut), power),
    );
    const mustWrite = before !== behindIt;
    for (const arrives of ARRIVALS) yield { criterion: 'power-cut', inputs, purpose, cut: { arrives, mustWrite } };
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
  return outcome === 'done' && sample?.op === 'ok' && isOfPeer(sample);
}

/** Of one power rule: the same few states that cuts lead to are asked about at every edge. */
const keptTexts = new WeakMap<PowerRule, WeakMap<RoleState, string>>();

/** What a store has to keep of a state, as text. */
export function keptIn(automaton: RoleAutomaton, state: number, power: PowerRule): string {
  const texts = keptTexts.get(power) ?? new WeakMap<RoleState, string>();
  keptTexts.set(power, texts);
  const kept = automaton.states[state] as RoleState;
  const text = texts.get(kept) ?? keptText(kept, power);
  texts.set(kept, text);
  return text;
}

function keptText({ value, context }: RoleState, { surroundings = [] }: PowerRule): string {
  const kept = Object.entries(context ?? {}).filter(([field]) => !surroundings.includes(field));
  return canonicalJson([value, kept]);
}

/** Where a cut leads; a state in which there is no power to cut stays as it is. */
export function behind(automaton: RoleAutomaton, state: number, cut: number): number {
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
  const rest = pair.differs ? [] : distinguishing(automaton, pair);
  for (const input of rest) pair = stepBoth(automaton, pair, input) ?? pair;
  return [...taken, ...rest, ...use(automaton, pair, edge.input)];
}

/** An input that one of the two accepts with an answer, and that both can be sent: what came back has to work. */
function use(automaton: RoleAutomaton, pair: Pair, but: number): readonly number[] {
  const input = automaton.inputs.findIndex((sample, index) => {
    if (sample.op !== 'ok' || index === but || !isOfPeer(sample)) return false;
    const both = [edgeAt(automaton, pair.one, index), edgeAt(automaton, pair.other, index)];
    return (
      both.every(({ enabled }) => enabled) &&
      both.some(({ outcome, outputs }) => outcome === 'done' && outputs.length > 0)
    );
  });
  return input < 0 ? [] : [input];
}

/** Two states that a role may be in, and whether an answer has told them apart. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly differs: boolean;
}

/** One input to both; `undefined` where one of the two cannot be sent it. */
export function stepBoth(automaton: RoleAutomaton, { one, other, differs }: Pair, input: number): Pair | undefined {
  const first = edgeAt(automaton, one, input);
  const second = edgeAt(automaton, other, input);
  if (!first.enabled || !second.enabled) return undefined;
  return { one: first.to, other: second.to, differs: differs || answerKey(first) !== answerKey(second) };
}

/** A shortest word of genuine inputs on which the two states answer differently; empty where there is none. */
export function distinguishing(automaton: RoleAutomaton, start: Pair): readonly number[] {
  if (start.one === start.other) return [];
  const queue: { readonly pair: Pair; readonly word: readonly number[] }[] = [{ pair: start, word: [] }];
  const seen = new Set<string>();
  for (const { pair, word } of queue) {
    for (const [input, sample] of automaton.inputs.entries()) {
      if (sample.op !== 'ok') continue;
      const next = stepBoth(automaton, pair, input);
      if (next === undefined) continue;
      const longer = [...word, input];
      if (next.differs) return longer;
      if (next.one === next.other) continue;
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
