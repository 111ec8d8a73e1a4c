/**
 * Coverage criteria: each yields words over a role's automaton, one at a time, shortest first.
 *
 * What they are worth is measured in docs/mutants: transition pairs tell more apart than state and transition cover, the
 * complete methods everything. All of them send enabled inputs only.
 *
 * A word of `transitions` is kept even where it is a prefix of another: it is the control twin of negative
 * tests, and its id must not vanish when the model grows behind it.
 */
import { ModelError } from '../model-error.js';
import type { SampleInput } from '../role.js';
import type { RoleAutomaton, RoleEdge } from './automaton.js';
import { inputIndex, runWord } from './automaton.js';
import { answerKey } from './confirm.js';
import type { Word } from './word.js';

/** Every state value (statechart configuration) once; longer words swallow their prefixes. */
export function* states(automaton: RoleAutomaton): Generator<Word> {
  const seen = new Set<string>();
  const leaves = new Map<string, readonly number[]>();
  for (const state of automaton.states) {
    if (seen.has(state.path)) continue;
    seen.add(state.path);
    const word = automaton.access[state.index] as readonly number[];
    if (word.length === 0) continue;
    // Access words are prefix-closed and come shortest first, so a prefix is always here before its extension.
    for (let length = 1; length < word.length; length++) leaves.delete(word.slice(0, length).join(','));
    leaves.set(word.join(','), word);
  }
  for (const inputs of leaves.values()) yield { criterion: 'state', inputs, purpose: inputs.length - 1 };
}

/**
 * Every statechart transition at least once, self-loops and context-only steps included. Of the ways to take a
 * transition the first with a genuine input is chosen, and for a spoilt one the first whose twin is accepted.
 */
export function* transitions(automaton: RoleAutomaton): Generator<Word> {
  const best = new Map<string, { readonly edge: RoleEdge; readonly rank: number }>();
  for (const edge of enabledEdges(automaton)) {
    const rank = preference(automaton, edge);
    for (const id of edge.transitions) {
      const known = best.get(id);
      if (known === undefined || rank < known.rank) best.set(id, { edge, rank });
    }
  }
  const done = new Set<RoleEdge>();
  for (const { edge } of best.values()) {
    if (done.has(edge)) continue;
    done.add(edge);
    yield wordOf(automaton, 'transition', edge);
  }
}

/**
 * Each spoilt sample in each state value in which its genuine twin is accepted, and it is not accepted just the same.
 */
export function* negatives(automaton: RoleAutomaton): Generator<Word> {
  const seen = new Set<string>();
  for (const edge of enabledEdges(automaton)) {
    const sample = automaton.inputs[edge.input];
    if (sample === undefined || sample.op === 'ok' || !twinAccepted(automaton, edge)) continue;
    if (acceptedAlike(automaton, edge)) continue;
    const key = `${automaton.states[edge.from]?.path} ${sample.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield wordOf(automaton, 'negative', edge);
  }
}

/** Each sample on the near side of a boundary, in each state value in which it is accepted just as its twin is. */
export function* boundaries(automaton: RoleAutomaton): Generator<Word> {
  const seen = new Set<string>();
  for (const edge of enabledEdges(automaton)) {
    if (!acceptedAlike(automaton, edge)) continue;
    const key = `${automaton.states[edge.from]?.path} ${automaton.inputs[edge.input]?.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield wordOf(automaton, 'boundary', edge);
  }
}

/** Each genuine message of a peer in each state value in which it is refused or ignored. */
export function* unexpected(automaton: RoleAutomaton): Generator<Word> {
  const seen = new Set<string>();
  for (const edge of enabledEdges(automaton)) {
    const sample = automaton.inputs[edge.input];
    if (sample === undefined || sample.op !== 'ok' || edge.outcome === 'done') continue;
    if (!isOfPeer(sample)) continue;
    const key = `${automaton.states[edge.from]?.path} ${sample.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield wordOf(automaton, 'unexpected', edge);
  }
}

/** Sequences of input ids that the caller names, e.g. one for each requirement with a story of its own. */
export function* sequences(
  automaton: RoleAutomaton,
  named: Readonly<Record<string, readonly string[]>>,
): Generator<Word> {
  for (const [name, ids] of Object.entries(named)) {
    const inputs = ids.map((id) => inputIndex(automaton, id));
    const stuck = runWord(automaton, inputs).findIndex((edge) => !edge.enabled);
    if (inputs.length === 0 || stuck >= 0) {
      throw new ModelError(
        'MDL-204',
        `${automaton.role}: sequence ${name} ${inputs.length === 0 ? 'is empty' : `cannot happen from step ${stuck + 1}, ${ids[stuck]}`}.`,
      );
    }
    yield { criterion: 'sequence', inputs, purpose: inputs.length - 1, name };
  }
}

/** Whether an input is a message, and neither a timer, nor a fact of the environment, nor a command. */
export function isOfPeer({ from }: SampleInput): boolean {
  return from !== 'timer' && from !== 'env' && from !== 'principal';
}

/** All edges that can happen, states nearest to the start first. */
export function* enabledEdges(automaton: RoleAutomaton): Generator<RoleEdge> {
  for (const row of automaton.table) for (const edge of row) if (edge.enabled) yield edge;
}

/** Whether the genuine twin of a spoilt input is accepted in the same state. */
export function twinAccepted(automaton: RoleAutomaton, edge: RoleEdge): boolean {
  const twin = automaton.inputs[edge.input]?.twin;
  return twin !== undefined && automaton.table[edge.from]?.[inputIndex(automaton, twin)]?.outcome === 'done';
}

/** Whether a spoilt input is accepted exactly as its genuine twin: it lies on the near side of the boundary. */
export function acceptedAlike(automaton: RoleAutomaton, edge: RoleEdge): boolean {
  const twin = automaton.inputs[edge.input]?.twin;
  if (twin === undefined || edge.outcome !== 'done') return false;
  const genuine = automaton.table[edge.from]?.[inputIndex(automaton, twin)];
  return (
    genuine?.enabled === true &&
    genuine.outcome === 'done' &&
    genuine.to === edge.to &&
    answerKey(genuine) === answerKey(edge)
  );
}

/** For each genuine input that is accepted somewhere, the edge nearest to the start that accepts it. */
export function acceptances(automaton: RoleAutomaton): Map<number, RoleEdge> {
  const nearest = new Map<number, RoleEdge>();
  for (const edge of enabledEdges(automaton)) {
    if (automaton.inputs[edge.input]?.op !== 'ok' || edge.outcome !== 'done' || nearest.has(edge.input)) continue;
    nearest.set(edge.input, edge);
  }
  return nearest;
}

function preference(automaton: RoleAutomaton, edge: RoleEdge): number {
  if (automaton.inputs[edge.input]?.op === 'ok') return 0;
  return twinAccepted(automaton, edge) ? 1 : 2;
}

/** The shortest word that ends in an edge. */
export function wordOf(automaton: RoleAutomaton, criterion: Word['criterion'], edge: RoleEdge): Word {
  const inputs = [...(automaton.access[edge.from] as readonly number[]), edge.input];
  return { criterion, inputs, purpose: inputs.length - 1 };
}
