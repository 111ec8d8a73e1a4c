/**
 * A role's own automaton: every state its machine can reach with its sample inputs, every answer, every rule.
 *
 * Tests are words over this automaton. It is explored breadth first with the samples in one fixed order
 * (genuine before spoilt, then by id), so that neither the order in which a model lists its samples nor the
 * machine it runs on changes a single access word.
 *
 * Left out: composition of roles (see `conformance/explore`).
 */
import { createHash } from 'node:crypto';
import type { AnyStateMachine, StateValue } from 'xstate';
import type { CompiledRole, LocalStep } from '../compile/index.js';
import { compileMachine, hasEffect } from '../compile/index.js';
import { ModelError } from '../model-error.js';
import type { RoleModel, SampleInput, Sent, TransitionRule } from '../role.js';
import { byCodeUnit, canonicalJson } from './canonical.js';

/** One reachable state of the role: where the statechart is and what its context holds. */
export interface RoleState {
  readonly index: number;
  /** Dotted state value, e.g. `operational.idle`, or `{access.up, provision.idle}` for parallel regions. */
  readonly path: string;
  readonly value: StateValue;
  readonly context: unknown;
  readonly tags: readonly string[];
  /** `meta.clause` of the innermost active state that has one. */
  readonly clause?: string;
}

/** What the role does with one input in one state. */
export interface RoleEdge {
  readonly from: number;
  /** Index in {@link RoleAutomaton.inputs}. */
  readonly input: number;
  readonly to: number;
  readonly outputs: readonly Sent[];
  readonly outcome: TransitionRule['outcome'];
  readonly cause?: string;
  /** Ids of the statechart transitions taken; more than one where parallel regions react to the same event. */
  readonly transitions: readonly string[];
  readonly says: string;
  readonly ids: readonly string[];
  /**
   * False where the input is not sent: a timer that is not armed, an environment fact that changes nothing, an input
   * of another variant of the role, or that leads beyond the bound.
   */
  readonly enabled: boolean;
}

export interface RoleAutomaton {
  readonly role: string;
  /** SHA-256 over states, inputs, answers and rules. */
  readonly hash: string;
  readonly states: readonly RoleState[];
  /** The samples in the order of exploration: genuine first, then by id. */
  readonly inputs: readonly SampleInput[];
  /** `table[state][input]`. */
  readonly table: readonly (readonly RoleEdge[])[];
  /** A shortest word to each state; `access[0]` is empty. */
  readonly access: readonly (readonly number[])[];
  /** Every transition that the statechart declares, sorted. */
  readonly declared: readonly string[];
  /** False when `maxStates` has cut something off. */
  readonly complete: boolean;
  /** Those that some enabled input takes in some reachable state, sorted. */
  readonly reachable: readonly string[];
}

export interface AutomatonBounds {
  /** Most states to explore. Default 20 000. */
  readonly maxStates?: number;
  /**
   * What one more is: `refuse`, an error (the default), or `cut`: it and what lies behind it is left out, an input that
   * leads there is never sent, and the automaton says that it is not complete. States on the role's `sequences` are
   * kept.
   */
  readonly atBound?: 'refuse' | 'cut';
  /**
   * See `compileMachine`. Default true: a guard that answers now so, now so would give another suite each time. False
   * for machines that lint or exploration has asked already.
   */
  readonly checkPurity?: boolean;
}

/**
 * Explores the machine of `model` with its samples.
 *
 * @param shared - the machine, compiled, where several explorations share what they find. Default: compiled anew.
 * @throws {@link ModelError} what `compile` throws (`MDL-014` when `maxStates` is exceeded), `MDL-202` for samples that
 * contradict each other.
 */
export function roleAutomaton(model: RoleModel, bounds: AutomatonBounds = {}, shared?: CompiledRole): RoleAutomaton {
  const inputs = orderedSamples(model);
  const maxStates = bounds.maxStates ?? 20_000;
  // With `cut`, states beyond the bound are seen, not kept; each explored state may have one behind each input.
  const seenStates =
    bounds.atBound === 'cut' ? maxStates * (inputs.length + 1) : maxStates + seenFromSequences(model, inputs);
  const compiled = shared ?? compileMachine(model, { maxStates: seenStates, checkPurity: bounds.checkPurity ?? true });
  let complete = true;
  const clauses = clausesOf(model.machine);
  const events = inputs.map(({ event }) => compiled.eventId(event));

  const states: RoleState[] = [];
  const locals: number[] = [];
  const indexOf = new Map<number, number>();
  const access: (readonly number[])[] = [];
  const table: RoleEdge[][] = [];

  // What the role wants tested as it is lies within any bound.
  const onSequences = new Set<number>();
  // Behind an input that is sent on sequences alone, and nowhere else; what leads away from them is not sent there.
  const behind = new Set<number>();
  const plain = plainStates(compiled, inputs, events, maxStates);
  for (const ids of Object.values(model.sequences ?? {})) {
    let local = compiled.initial;
    let isBehind = false;
    onSequences.add(local);
    for (const id of ids) {
      const input = inputs.findIndex((sample) => sample.id === id);
      const event = events[input];
      if (event === undefined) break;
      const before = local;
      local = compiled.step(compiled.stepId(local, event)).to;
      onSequences.add(local);
      isBehind ||= inputs[input]?.onlyOnSequences === true && local !== before;
      if (isBehind && !plain.has(local)) behind.add(local);
    }
  }

  const isPower = (id: string): boolean => id === model.power?.cut || id === model.power?.boot;
  const intern = (local: number, word: () => readonly number[]): number | undefined => {
    const known = indexOf.get(local);
    if (known !== undefined) return known;
    const index = states.length;
    if (index >= maxStates && !onSequences.has(local)) {
      if (bounds.atBound === 'cut') return undefined;
      throw new ModelError('MDL-014', `${model.name}: expected at most ${maxStates} states, got more.`);
    }
    const { path, value, context, tags, active } = compiled.state(local);
    const clause = innermostClause(active, clauses);
    indexOf.set(local, index);
    locals.push(local);
    states.push({ index, path, value, context, tags, ...(clause === undefined ? {} : { clause }) });
    access.push(word());
    return index;
  };

  intern(compiled.initial, () => []);
  for (let from = 0; from < states.length; from++) {
    const isBehind = behind.has(locals[from] as number);
    const row = inputs.map((sample, input): RoleEdge => {
      if (sample.onlyOnSequences === true && !onSequences.has(locals[from] as number)) return notSent(from, input);
      const step = compiled.step(compiled.stepId(locals[from] as number, events[input] as number));
      const happens = canHappen(sample, step) && isTriedIn(sample, states[from] as RoleState);
      // A disabled input never happens, so what lies behind it is not a state of the role.
      const leadsAway =
        (sample.onlyOnSequences === true || (isBehind && !isPower(sample.id))) &&
        !indexOf.has(step.to) &&
        !onSequences.has(step.to);
      // Where the power comes back, no more is sent than where it went.
      if (isBehind && !leadsAway && !indexOf.has(step.to) && !plain.has(step.to)) behind.add(step.to);
      const next = !happens
        ? from
        : leadsAway
          ? undefined
          : intern(step.to, () => [...(access[from] as number[]), input]);
      if (next === undefined && !leadsAway) complete = false;
      return {
        from,
        input,
        to: next ?? from,
        outputs: step.outputs,
        // What the chart leaves open changes nothing and answers nothing; that it is open is a finding of lint.
        outcome: step.outcome === 'undecided' ? 'ignored' : step.outcome,
        ...(step.cause === undefined ? {} : { cause: step.cause }),
        transitions: step.transitions,
        says: step.says,
        ids: step.ids,
        enabled: happens && next !== undefined,
      };
    });
    table.push(row);
  }

  const reachable = new Set<string>();
  for (const row of table)
    for (const edge of row) if (edge.enabled) for (const id of edge.transitions) reachable.add(id);
  const hash = hashOf(model.name, inputs, states, table);
  return {
    role: model.name,
    hash,
    states,
    inputs,
    table,
    access,
    complete,
    declared: [...compiled.declared].toSorted(byCodeUnit),
    reachable: [...reachable].toSorted(byCodeUnit),
  };
}

/** What can be reached without an input that is sent on sequences alone; as far as `most` states. */
function plainStates(
  compiled: CompiledRole,
  inputs: readonly SampleInput[],
  events: readonly number[],
  most: number,
): ReadonlySet<number> {
  const found = new Set([compiled.initial]);
  if (!inputs.some(({ onlyOnSequences }) => onlyOnSequences === true)) return found;
  for (const local of found) {
    if (found.size >= most) break;
    inputs.forEach((sample, input) => {
      if (sample.onlyOnSequences === true) return;
      const step = compiled.step(compiled.stepId(local, events[input] as number));
      if (canHappen(sample, step) && isTriedIn(sample, compiled.state(local))) found.add(step.to);
    });
  }
  return found;
}

/** How many states are looked at along the sequences, and not kept, where some input is sent there alone. */
function seenFromSequences({ sequences = {} }: RoleModel, inputs: readonly SampleInput[]): number {
  if (!inputs.some(({ onlyOnSequences }) => onlyOnSequences === true)) return 0;
  const steps = Object.values(sequences).reduce((sum, ids) => sum + ids.length, 0);
  return steps * (inputs.length + 1);
}

/** An input that the role's sequences alone send, elsewhere: nobody looks at what would come of it. */
function notSent(from: number, input: number): RoleEdge {
  return { from, input, to: from, outputs: [], outcome: 'ignored', transitions: [], says: '', ids: [], enabled: false };
}

/**
 * SHA-256 over the automaton. There are far more edges than answers and rules: each of these is hashed once and an edge
 * names it by its place in the order of the edges.
 */
function hashOf(
  role: string,
  inputs: readonly SampleInput[],
  states: readonly RoleState[],
  table: readonly (readonly RoleEdge[])[],
): string {
  const hash = createHash('sha256').update(canonicalJson({ role, inputs, states }), 'utf8');
  const placeOf = new Map<string, number>();
  const label = ({ outputs, outcome, cause, transitions, says, ids }: RoleEdge): number => {
    const key = JSON.stringify([outcome, cause, transitions, outputs]);
    let place = placeOf.get(key);
    if (place === undefined) {
      placeOf.set(key, (place = placeOf.size));
      hash.update(`\n${canonicalJson({ outputs, outcome, cause, transitions, says, ids })}`, 'utf8');
    }
    return place;
  };
  for (const row of table) {
    const edges = row.map((edge) => `${edge.to} ${label(edge)} ${edge.enabled}`);
    hash.update(`\n${edges.join(',')}`, 'utf8');
  }
  return hash.digest('hex');
}

/** The edge that `input` takes from `state`. */
export function edgeAt(automaton: RoleAutomaton, state: number, input: number): RoleEdge {
  const edge = automaton.table[state]?.[input];
  if (edge === undefined) throw new RangeError(`${automaton.role}: no edge from state ${state} with input ${input}`);
  return edge;
}

/** The edges that a word takes from the initial state. */
export function runWord(automaton: RoleAutomaton, word: readonly number[], from = 0): RoleEdge[] {
  let state = from;
  return word.map((input) => {
    const edge = edgeAt(automaton, state, input);
    state = edge.to;
    return edge;
  });
}

/** Index of the input with this id, or an error that names the ones there are. */
export function inputIndex(automaton: RoleAutomaton, id: string): number {
  const index = automaton.inputs.findIndex((sample) => sample.id === id);
  if (index < 0) {
    throw new ModelError(
      'MDL-203',
      `${automaton.role}: no sample input named ${id}. Known: ${automaton.inputs.map((s) => s.id).join(', ')}.`,
    );
  }
  return index;
}

function orderedSamples(model: RoleModel): SampleInput[] {
  const seen = new Set<string>();
  for (const { id } of model.samples) {
    if (seen.has(id))
      throw new ModelError('MDL-202', `${model.name}: two samples are named ${id}. Give each its own id.`);
    seen.add(id);
  }
  for (const { id, op, twin } of model.samples) {
    if (twin !== undefined && !seen.has(twin))
      throw new ModelError('MDL-202', `${model.name}: the twin ${twin} of sample ${id} is not a sample.`);
    if (op !== 'ok' && twin === undefined)
      throw new ModelError('MDL-202', `${model.name}: sample ${id} is spoilt (${op}) but names no twin.`);
  }
  const rank = (sample: SampleInput): number => (sample.op === 'ok' ? 0 : 1);
  return [...model.samples].toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id));
}

/**
 * Whether a variant of the role is one that the input is for: variants that differ in little need not all be walked
 * through.
 */
function isTriedIn({ where = {} }: SampleInput, { context }: Pick<RoleState, 'context'>): boolean {
  const held = (context ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(where).every(([field, value]) => held[field] === value);
}

/** A timer that is not armed cannot expire, and an environment fact without effect is none. */
function canHappen(sample: SampleInput, step: LocalStep): boolean {
  return (sample.from !== 'timer' && sample.from !== 'env') || hasEffect(step);
}

/** The clause of the deepest active state that has one; of regions equally deep the first by name. */
function innermostClause(active: readonly string[], clauses: ReadonlyMap<string, string>): string | undefined {
  const depth = (path: string): number => path.split('.').length;
  const [innermost] = active
    .filter((path) => clauses.has(path))
    .toSorted((a, b) => depth(b) - depth(a) || byCodeUnit(a, b));
  return innermost === undefined ? undefined : clauses.get(innermost);
}

/** `meta.clause` by state path. */
function clausesOf(machine: AnyStateMachine): Map<string, string> {
  const clauses = new Map<string, string>();
  const visit = (node: AnyStateMachine['root']): void => {
    const clause = (node.meta as { clause?: unknown } | undefined)?.clause;
    if (typeof clause === 'string') clauses.set(node.path.join('.'), clause);
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return clauses;
}
