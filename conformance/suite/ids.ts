/**
 * Test ids: `role/clause/slug.ok` or `role/clause/slug.neg.<op>`.
 *
 * An id is made of what the test says (state, inputs, reaction), never of where it stands. It is never used for
 * another test; `ids.lock` keeps the list.
 */
import type { StateValue } from 'xstate';
import type { SampleInput } from '../role.js';
import type { RoleAutomaton, RoleEdge, RoleState } from '../select/automaton.js';
import { inputIndex } from '../select/automaton.js';
import { byCodeUnit, canonicalJson, sha256Hex } from '../select/canonical.js';
import { acceptances, acceptedAlike } from '../select/criteria.js';
import type { Word } from '../select/word.js';
import { wordText } from '../select/word.js';
import type { TestCase } from './types.js';

/** The clause in an id such as `DOOR-1.2-s02b`; `undefined` for a decision such as `DEC-07`. */
export function clauseOf(id: string): string | undefined {
  return /-(\d+(?:\.\d+)+[a-z]?)(?=-|$)/.exec(id)?.[1];
}

/**
 * How a test's input of interest relates to the model: genuine and accepted, spoilt, or not expected here. A negative
 * test needs a control that accepts the genuine input; so a spoilt input that is accepted like the genuine one, and any
 * input whose genuine form is accepted nowhere, make no negative test.
 */
export function operationOf(automaton: RoleAutomaton, edge: RoleEdge): TestCase['op'] {
  const { op, twin } = automaton.inputs[edge.input] as SampleInput;
  if (op === 'ok' && edge.outcome === 'done') return 'ok';
  const genuine = twin === undefined ? edge.input : inputIndex(automaton, twin);
  if (!acceptancesOf(automaton).has(genuine) || acceptedAlike(automaton, edge)) return 'ok';
  return op === 'ok' ? 'unexpected' : op;
}

/** For each genuine input the edge nearest to the start that accepts it. */
export function acceptancesOf(automaton: RoleAutomaton): ReadonlyMap<number, RoleEdge> {
  let known = accepting.get(automaton);
  if (known === undefined) accepting.set(automaton, (known = acceptances(automaton)));
  return known;
}

const accepting = new WeakMap<RoleAutomaton, ReadonlyMap<number, RoleEdge>>();

/** `ids[i]` belongs to `words[i]`; `edges[i]` are the steps of the word up to its purpose. */
export function testIds(
  automaton: RoleAutomaton,
  words: readonly Word[],
  paths: readonly (readonly RoleEdge[])[],
): string[] {
  const drafts = words.map((word, index) => draft(automaton, word, paths[index] as readonly RoleEdge[]));
  const byBase = new Map<string, number[]>();
  drafts.forEach(({ base, tail }, index) => {
    const key = `${base}${tail}`;
    byBase.set(key, [...(byBase.get(key) ?? []), index]);
  });
  const ids = drafts.map(({ base, tail }) => `${base}${tail}`);
  for (const group of byBase.values()) {
    // The shortest word keeps the plain id; the others say what is special in the context they start from, and
    // only where that is not enough carry a hash of the word.
    const ordered = [...group].toSorted((a, b) => {
      const [one, other] = [drafts[a] as Draft, drafts[b] as Draft];
      return one.length - other.length || byCodeUnit(one.context, other.context) || byCodeUnit(one.word, other.word);
    });
    const taken = new Set<string>();
    for (const [place, index] of ordered.entries()) {
      const { base, tail, mark, word } = drafts[index] as Draft;
      if (place > 0) ids[index] = `${base}.${taken.has(mark) ? `${mark}-${sha256Hex(word).slice(0, 8)}` : mark}${tail}`;
      taken.add(mark);
    }
  }
  return ids;
}

/** Ids, each with a short hash of what its test is about; an empty one where that is not known. */
export type Meanings = ReadonlyMap<string, string>;

/**
 * What a test is about, as a short hash: the state it starts from, the input, and what may come of it. Sentences, and
 * steps that only lead there or follow, are not part of it.
 */
export function meaningOf(automaton: RoleAutomaton, path: readonly RoleEdge[], purpose: number): string {
  const edge = path[purpose] as RoleEdge;
  const { context, value } = automaton.states[edge.from] as RoleState;
  const { event, from, op } = automaton.inputs[edge.input] as SampleInput;
  const { outputs, outcome, cause } = edge;
  return sha256Hex(
    canonicalJson([
      { value, context },
      { event, from, op },
      { outputs, outcome, cause },
    ]),
  ).slice(0, 8);
}

export interface IdChanges {
  /** In the lock, no longer generated: each needs a line in the changelog. */
  readonly vanished: readonly string[];
  readonly added: readonly string[];
  /** Generated for something else than before: the model means another thing by the same name. */
  readonly changed: readonly string[];
}

/** Compares the ids of now with those of `ids.lock`. */
export function compareWithLock(lock: Meanings, now: Meanings): IdChanges {
  return {
    vanished: [...lock.keys()].filter((id) => !now.has(id)).toSorted(byCodeUnit),
    added: [...now.keys()].filter((id) => !lock.has(id)).toSorted(byCodeUnit),
    changed: [...now]
      .filter(([id, meaning]) => (lock.get(id) ?? '') !== '' && lock.get(id) !== meaning)
      .map(([id]) => id)
      .toSorted(byCodeUnit),
  };
}

/** Reads `ids.lock`: an id and its meaning a line, with a tab between; `#` starts a comment line. */
export function parseLock(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split('\t') as [string, string?]).map(([id, meaning = '']) => [id, meaning]));
}

/** Writes `ids.lock`. Vanished ids stay, so that they are never used again. */
export function formatLock(lock: Meanings, now: Meanings): string {
  const all = [...new Map([...lock, ...now])].toSorted(([a], [b]) => byCodeUnit(a, b));
  return [
    '# Test ids ever generated, each with a hash of what its test is about. None is ever used for another test.',
    ...all.map(([id, meaning]) => (meaning === '' ? id : `${id}\t${meaning}`)),
    '',
  ].join('\n');
}

interface Draft {
  readonly base: string;
  readonly tail: string;
  /** What tells the test from others of the same base: the context that the last step but the suffix starts from. */
  readonly mark: string;
  readonly context: string;
  readonly length: number;
  readonly word: string;
}

function draft(automaton: RoleAutomaton, word: Word, path: readonly RoleEdge[]): Draft {
  const edge = path[word.purpose] as RoleEdge;
  const state = automaton.states[edge.from] as { path: string; clause?: string };
  const clause = edge.ids.map(clauseOf).find((found) => found !== undefined) ?? state.clause ?? 'decisions';
  const op = operationOf(automaton, edge);
  const before = word.damage?.after ?? (word.criterion === 'transition-pair' ? word.purpose - 1 : word.purpose);
  const first = path[before] as RoleEdge;
  const start = automaton.states[first.from] as RoleState;
  return {
    base: `${automaton.role}/${clause}/${slugOf(automaton, word, path, edge)}`,
    tail: op === 'ok' ? '.ok' : `.neg.${op}`,
    mark: contextMark(automaton.states[0]?.context, start.context),
    context: canonicalJson(start.context),
    length: word.inputs.length,
    word: wordText(automaton, word.inputs),
  };
}

function slugOf(automaton: RoleAutomaton, word: Word, path: readonly RoleEdge[], edge: RoleEdge): string {
  if (word.criterion === 'sequence' && word.name !== undefined) return clean(`sequence.${word.name}`);
  if (word.criterion === 'transition-pair') {
    const before = path[word.purpose - 1] as RoleEdge;
    return clean(
      `${shortState(automaton, before.from)}.${automaton.inputs[before.input]?.id}~${inputSlug(automaton, edge)}`,
    );
  }
  if (word.criterion === 'simple-path' || word.criterion === 'complete') {
    const text = wordText(automaton, word.inputs);
    return clean(
      `${word.criterion === 'complete' ? 'complete' : 'path'}.${shortState(automaton, edge.to)}-${sha256Hex(text).slice(0, 8)}`,
    );
  }
  const cut = word.cut === undefined ? '' : `.cut-${word.cut.arrives}`;
  const at = word.damage === undefined ? edge : (path[word.damage.after] as RoleEdge);
  const damaged = word.damage === undefined ? '' : '.damaged';
  return clean(`${shortState(automaton, at.from)}.${inputSlug(automaton, at)}${cut}${damaged}`);
}

/** The input's id; where it only repeats the twin's id and the operation, the twin's id. */
function inputSlug(automaton: RoleAutomaton, edge: RoleEdge): string {
  const sample = automaton.inputs[edge.input];
  if (sample === undefined) return '';
  const repeated = `${sample.twin}.${sample.op.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return sample.twin !== undefined && sample.id === repeated ? sample.twin : sample.id;
}

/** `tries=1` where at most two plain fields differ from the start, otherwise a hash of the context. */
function contextMark(initial: unknown, context: unknown): string {
  const [before, now] = [initial, context].map((value) => (value ?? {}) as Record<string, unknown>);
  const changed = Object.entries(now as object)
    .filter(([field, value]) => canonicalJson(value ?? null) !== canonicalJson(before?.[field] ?? null))
    .toSorted(([a], [b]) => byCodeUnit(a, b));
  const plain = changed.every(([, value]) => typeof value !== 'object' && String(value).length <= 16);
  if (changed.length === 0) return 'as-at-start';
  if (plain && changed.length <= 2)
    return clean(changed.map(([field, value]) => `${field}=${String(value)}`).join('.'));
  return sha256Hex(canonicalJson(context)).slice(0, 8);
}

/** The state's path; a long one (many regions) is cut and made unique by a hash of the whole. */
function shortState(automaton: RoleAutomaton, state: number): string {
  const path = slugPath((automaton.states[state] as RoleState).value);
  return path.length <= 64 ? path : `${path.slice(0, 48)}-${sha256Hex(path).slice(0, 8)}`;
}

/** The state's path for ids: regions by name, joined with `+`, so that their order in the chart does not matter. */
function slugPath(value: StateValue): string {
  if (typeof value === 'string') return value;
  const parts = Object.entries(value)
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([key, child = '']) => {
      const inner = slugPath(child);
      if (inner === '') return key;
      return typeof child === 'object' && Object.keys(child).length > 1 ? `${key}.(${inner})` : `${key}.${inner}`;
    });
  return parts.join('+');
}

function clean(slug: string): string {
  return slug.replaceAll(/[^A-Za-z0-9.~+()=_-]+/g, '-');
}
