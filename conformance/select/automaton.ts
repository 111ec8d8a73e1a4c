/**
 * A role's own automaton: every state its machine can reach with its sample inputs, every answer, every rule.
 *
 * Tests are words over this automaton. It is explored breadth first with the samples in one fixed order
 * (genuine before spoilt, then by id), so that neither the order in which a model lists its samples nor the
 * machine it runs on changes a single access word.
 *
 * Left out: composition of roles (see `conformance/explore`).
 */
import type { AnyMachineSnapshot, AnyStateMachine, StateValue } from 'xstate';
import { initialTransition, transition } from 'xstate';
import type { RoleModel, SampleInput, Sent, TransitionRule } from '../role.js';
import { byCodeUnit, canonicalJson, sha256Hex } from './canonical.js';
import { ModelError } from './model-error.js';

/** One reachable state of the role: where the statechart is and what its context holds. */
export interface RoleState {
  readonly index: number;
  /** Dotted state value, e.g. `operational.idle`; regions of a parallel state are joined with `+`. */
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
  /** False where the input cannot happen: a timer that is not armed, an environment fact that changes nothing. */
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
  /** Those that some enabled input takes in some reachable state, sorted. */
  readonly reachable: readonly string[];
}

export interface AutomatonBounds {
  /** Most states to explore; one more is an error. Default 20 000. */
  readonly maxStates?: number;
}

/**
 * Explores the machine of `model` with its samples.
 *
 * @throws {@link ModelError} `MDL-201` when `maxStates` is exceeded, `MDL-202` for samples that contradict each other.
 */
export function roleAutomaton(model: RoleModel, bounds: AutomatonBounds = {}): RoleAutomaton {
  const maxStates = bounds.maxStates ?? 20_000;
  const inputs = orderedSamples(model);
  const { machine } = model;
  const [start] = initialTransition(machine, model.input as never) as [AnyMachineSnapshot, unknown];

  const snapshots: AnyMachineSnapshot[] = [];
  const states: RoleState[] = [];
  const indexOf = new Map<string, number>();
  const access: (readonly number[])[] = [];
  const table: RoleEdge[][] = [];

  const intern = (snapshot: AnyMachineSnapshot, word: () => readonly number[]): number => {
    const key = canonicalJson([snapshot.value, snapshot.context]);
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    if (states.length >= maxStates) {
      throw new ModelError(
        'MDL-201',
        `${model.name}: more than ${maxStates} states with ${inputs.length} sample inputs, last at ${statePath(snapshot.value)}. Bound the context, or raise maxStates.`,
      );
    }
    const index = states.length;
    indexOf.set(key, index);
    snapshots.push(snapshot);
    states.push(describeState(snapshot, index));
    access.push(word());
    return index;
  };

  intern(start, () => []);
  for (let from = 0; from < states.length; from++) {
    const snapshot = snapshots[from] as AnyMachineSnapshot;
    const row: RoleEdge[] = [];
    for (let input = 0; input < inputs.length; input++) {
      const reaction = react(machine, snapshot, inputs[input] as SampleInput);
      // A disabled input never happens, so what lies behind it is not a state of the role.
      const to = reaction.enabled ? intern(reaction.next, () => [...(access[from] as number[]), input]) : from;
      const { next: _next, ...rest } = reaction;
      row.push({ from, input, to, ...rest });
    }
    table.push(row);
  }

  const reachable = new Set<string>();
  for (const row of table)
    for (const edge of row) if (edge.enabled) for (const id of edge.transitions) reachable.add(id);
  const hash = sha256Hex(
    canonicalJson({
      role: model.name,
      inputs,
      states: states.map(({ path, context, tags }) => ({ path, context, tags })),
      table: table.map((row) =>
        row.map(({ to, outputs, outcome, cause, transitions, says, ids, enabled }) => ({
          to,
          outputs,
          outcome,
          cause,
          transitions,
          says,
          ids,
          enabled,
        })),
      ),
    }),
  );
  return {
    role: model.name,
    hash,
    states,
    inputs,
    table,
    access,
    declared: declaredTransitions(machine),
    reachable: [...reachable].sort(byCodeUnit),
  };
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

/** Dotted form of a state value; regions are joined with `+` in the order of their names. */
export function statePath(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, child]) => (child === undefined ? key : joinPath(key, child)))
    .join('+');
}

function joinPath(key: string, child: StateValue): string {
  if (typeof child === 'string') return `${key}.${child}`;
  const inner = Object.keys(child).length;
  if (inner === 0) return key;
  return inner === 1 ? `${key}.${statePath(child)}` : `${key}.(${statePath(child)})`;
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
  return [...model.samples].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id));
}

interface Reaction extends Omit<RoleEdge, 'from' | 'input' | 'to'> {
  readonly next: AnyMachineSnapshot;
}

function react(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, sample: SampleInput): Reaction {
  const taken = machine.getTransitionData(snapshot as never, sample.event as never);
  const [next, actions] = transition(machine, snapshot as never, sample.event as never) as unknown as [
    AnyMachineSnapshot,
    readonly { readonly type: string; readonly params?: unknown }[],
  ];
  const rules = taken.map((definition) => definition.meta as TransitionRule | undefined);
  const outcomes = rules.map((rule) => rule?.outcome ?? 'done');
  const outcome = outcomes.includes('done') ? 'done' : outcomes.includes('refused') ? 'refused' : 'ignored';
  const cause = outcome === 'refused' ? rules.find((rule) => rule?.cause !== undefined)?.cause : undefined;
  const spontaneous = sample.from === 'timer' || sample.from === 'env';
  return {
    next,
    outputs: actions.filter((action) => action.type === 'send').map((action) => action.params as Sent),
    outcome,
    ...(cause === undefined ? {} : { cause }),
    transitions: taken.map((definition) => transitionId(definition)),
    says: taken
      .map((definition) => definition.description ?? '')
      .filter((sentence) => sentence !== '')
      .join(' '),
    ids: [...new Set(rules.flatMap((rule) => rule?.ids ?? []))],
    enabled: !spontaneous || outcome === 'done',
  };
}

type Taken = ReturnType<AnyStateMachine['getTransitionData']>[number];

/** `<source state path without machine id>/<event descriptor>/<index among that state's candidates>`. */
function transitionId(definition: Taken): string {
  const candidates = definition.source.transitions.get(definition.eventType) ?? [];
  return `${definition.source.path.join('.')}/${definition.eventType}/${candidates.indexOf(definition)}`;
}

function declaredTransitions(machine: AnyStateMachine): string[] {
  const found: string[] = [];
  const visit = (node: AnyStateMachine['root']): void => {
    for (const [eventType, candidates] of node.transitions) {
      candidates.forEach((_definition, index) => found.push(`${node.path.join('.')}/${eventType}/${index}`));
    }
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return found.sort(byCodeUnit);
}

function describeState(snapshot: AnyMachineSnapshot, index: number): RoleState {
  const clause = innermostClause(snapshot);
  return {
    index,
    path: statePath(snapshot.value as StateValue),
    value: snapshot.value as StateValue,
    context: snapshot.context as unknown,
    tags: [...snapshot.tags].sort(byCodeUnit),
    ...(clause === undefined ? {} : { clause }),
  };
}

function innermostClause(snapshot: AnyMachineSnapshot): string | undefined {
  const nodes = snapshot._nodes as readonly AnyStateMachine['root'][];
  return nodes
    .map((node) => ({ depth: node.path.length, clause: (node.meta as { clause?: unknown } | undefined)?.clause }))
    .filter((node): node is { depth: number; clause: string } => typeof node.clause === 'string')
    .reduce<{ depth: number; clause: string } | undefined>(
      (best, node) => (best === undefined || node.depth > best.depth ? node : best),
      undefined,
    )?.clause;
}
