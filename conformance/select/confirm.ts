/**
 * The confirming suffix of a test: what to send after a silent or refusing step so that a right answer proves
 * that the implementation is still where it should be.
 *
 * Silence alone proves nothing: an implementation that is switched off is silent as well.
 */
import type { RoleAutomaton, RoleEdge } from './automaton.js';
import { edgeAt, inputIndex } from './automaton.js';
import { canonicalJson } from './canonical.js';

/** Labels of steps (of behaviour that not every implementation has), and those that the test has without its suffix. */
export interface StepLabels {
  readonly own: readonly string[];
  readonly ofStep: (edge: RoleEdge) => readonly string[];
}

/**
 * A shortest word from `state` that ends in an answer, preferring one on which every state of `wrong` (where a
 * wrong reaction would have led) answers differently somewhere on the way. It has no label that the test has not got
 * already, unless no answer can be had without: what confirms must not ask for more than the test is about.
 *
 * @returns `undefined` when no answer can be had from `state` any more.
 */
export function confirmingSuffix(
  automaton: RoleAutomaton,
  state: number,
  wrong: readonly number[],
  labels: StepLabels = UNLABELLED,
): number[] | undefined {
  const suspects = [...new Set(wrong)].filter((other) => other !== state).toSorted((a, b) => a - b);
  const known = knownTo(automaton, labels);
  const key = `${state}:${suspects.join(',')}:${labels.own.join(',')}`;
  if (!known.has(key)) {
    const isGenuine = (edge: RoleEdge): boolean => automaton.inputs[edge.input]?.op === 'ok';
    const isOwn = (edge: RoleEdge): boolean => labels.ofStep(edge).every((label) => labels.own.includes(label));
    const ways = [(edge: RoleEdge): boolean => isGenuine(edge) && isOwn(edge), isOwn, isGenuine, (): boolean => true];
    let found: number[] | undefined;
    for (const usable of ways) found ??= search(automaton, state, suspects, usable);
    known.set(key, found);
  }
  return known.get(key);
}

type Known = Map<string, number[] | undefined>;

const memo = new WeakMap<RoleAutomaton, WeakMap<StepLabels['ofStep'], Known>>();

function knownTo(automaton: RoleAutomaton, { ofStep }: StepLabels): Known {
  const byLabels = memo.get(automaton) ?? new WeakMap<StepLabels['ofStep'], Known>();
  memo.set(automaton, byLabels);
  const known = byLabels.get(ofStep) ?? new Map<string, number[] | undefined>();
  byLabels.set(ofStep, known);
  return known;
}

const UNLABELLED: StepLabels = { own: [], ofStep: () => [] };

/** Where wrong reactions to the last input of a word would lead: to the twin's successor, or nowhere at all. */
export function wrongSuccessors(automaton: RoleAutomaton, edge: RoleEdge): number[] {
  const sample = automaton.inputs[edge.input];
  if (edge.outcome === 'done') return [edge.from];
  const wrong = new Set<number>();
  const genuine = sample?.twin === undefined ? edge.input : inputIndex(automaton, sample.twin);
  wrong.add(edgeAt(automaton, edge.from, genuine).to);
  if (wrong.has(edge.to) && wrong.size === 1) {
    // Nothing is accepted here: suspect the states that the message leads to where it is accepted.
    for (const row of automaton.table) {
      const other = row[genuine];
      if (other?.enabled === true && other.outcome === 'done') wrong.add(other.to);
      if (wrong.size > MAX_SUSPECTS) break;
    }
  }
  return [...wrong];
}

const MAX_SUSPECTS = 6;
const MAX_NODES = 3_000;
/** How much longer than the first answer a word may be for the sake of telling more states apart. */
const MAX_DETOUR = 4;

interface Node {
  readonly state: number;
  /** Where each suspect that has not yet answered differently is now. */
  readonly suspects: readonly number[];
  readonly word: readonly number[];
}

function search(
  automaton: RoleAutomaton,
  state: number,
  suspects: readonly number[],
  usable: (edge: RoleEdge) => boolean,
): number[] | undefined {
  let fallback: { readonly word: readonly number[]; readonly left: number; readonly first: number } | undefined;
  const queue: Node[] = [{ state, suspects, word: [] }];
  const seen = new Set<string>([`${state}:${suspects.join(',')}`]);
  for (let head = 0; head < queue.length && head < MAX_NODES; head++) {
    const node = queue[head] as Node;
    if (fallback !== undefined && node.word.length >= fallback.first + MAX_DETOUR) break;
    for (const edge of automaton.table[node.state] as readonly RoleEdge[]) {
      if (!edge.enabled || !usable(edge)) continue;
      const rest = stillAlike(automaton, node.suspects, edge);
      const word = [...node.word, edge.input];
      if (edge.outputs.length > 0) {
        if (rest.length === 0) return word;
        if (fallback === undefined || rest.length < fallback.left) {
          fallback = { word, left: rest.length, first: fallback?.first ?? word.length };
        }
      }
      const key = `${edge.to}:${rest.join(',')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ state: edge.to, suspects: rest, word });
    }
  }
  return fallback === undefined ? undefined : [...fallback.word];
}

/** Successors of the suspects that answer the input of `edge` just as the expected state does. */
function stillAlike(automaton: RoleAutomaton, suspects: readonly number[], edge: RoleEdge): number[] {
  const rest = new Set<number>();
  for (const suspect of suspects) {
    const other = edgeAt(automaton, suspect, edge.input);
    // One that has come to the expected state stays in the list for good: this way never tells them apart.
    if (answerKey(other) === answerKey(edge)) rest.add(other.to);
  }
  return [...rest].toSorted((a, b) => a - b);
}

const answerKeys = new WeakMap<RoleEdge, string>();

/** The answer of an edge as text; equal for equal answers. */
export function answerKey(edge: RoleEdge): string {
  let key = answerKeys.get(edge);
  if (key === undefined) answerKeys.set(edge, (key = canonicalJson(edge.outputs)));
  return key;
}
