/**
 * The small intermediate form that every picture and export is made from: states and transitions of an XState
 * machine, flat, in document order, without functions. Nothing of XState is needed to read it.
 *
 * Left out: actions and context; a picture of what a role may do does not show how it remembers.
 */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { TransitionRule } from '../role.js';

export type StateKind = 'atomic' | 'compound' | 'parallel' | 'final' | 'history';

export interface ChartState {
  /** Dotted path inside the machine; the root is the empty string. */
  readonly id: string;
  /** Last part of the path; for the root the id of the machine. */
  readonly key: string;
  readonly kind: StateKind;
  readonly parent?: string;
  /** Ids of the children in document order. */
  readonly children: readonly string[];
  /** Id of the child that is entered by default. */
  readonly initial?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly clause?: string;
}

export interface ChartTransition {
  /** `<state>/<event>/<index>`, as in `TestStep.transitions`. */
  readonly id: string;
  readonly source: string;
  readonly event: string;
  readonly index: number;
  readonly guard?: string;
  /** Ids of the target states; empty when the transition stays where it is. */
  readonly targets: readonly string[];
  /** The sentence of the transition. */
  readonly says?: string;
  readonly ids: readonly string[];
  readonly outcome: TransitionRule['outcome'];
  readonly cause?: string;
}

export interface Chart {
  readonly id: string;
  /** Depth first, parents before children; the first one is the root. */
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
}

export function statechartGraph(machine: AnyStateMachine): Chart {
  const states: ChartState[] = [];
  const transitions: ChartTransition[] = [];
  const visit = (node: AnyStateNode): void => {
    states.push(chartState(node, machine.id));
    transitions.push(...chartTransitions(node));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(machine.root);
  return { id: machine.id, states, transitions };
}

/** Looks states up by id; an unknown id is a fault of the caller. */
export function stateOf(chart: Chart, id: string): ChartState {
  const found = chart.states.find((state) => state.id === id);
  if (found === undefined) throw new Error(`chart ${chart.id}: no state '${id}'`);
  return found;
}

/** True when `inner` lies strictly inside `outer`. */
export function isInside(inner: string, outer: string): boolean {
  return inner !== outer && (outer === '' || inner.startsWith(`${outer}.`));
}

function chartState(node: AnyStateNode, machineId: string): ChartState {
  const id = pathOf(node);
  const meta = node.meta as { readonly clause?: unknown } | undefined;
  const initial = node.type === 'compound' ? initialChild(node) : undefined;
  return {
    id,
    key: id === '' ? machineId : node.key,
    kind: node.type,
    ...(node.parent ? { parent: pathOf(node.parent) } : {}),
    children: childrenOf(node).map(pathOf),
    ...(initial === undefined ? {} : { initial }),
    ...(node.description === undefined ? {} : { description: node.description }),
    tags: [...node.tags],
    ...(typeof meta?.clause === 'string' ? { clause: meta.clause } : {}),
  };
}

function chartTransitions(node: AnyStateNode): ChartTransition[] {
  const source = pathOf(node);
  const found: ChartTransition[] = [];
  const add = (event: string, candidates: readonly RawTransition[]): void => {
    for (const [index, raw] of candidates.entries()) {
      const rule = raw.meta as Partial<TransitionRule> | undefined;
      const guard = raw.guard === undefined ? undefined : guardName(raw.guard);
      found.push({
        id: `${source === '' ? '(root)' : source}/${event}/${index}`,
        source,
        event,
        index,
        ...(guard === undefined ? {} : { guard }),
        targets: (raw.target ?? []).map(pathOf),
        ...(raw.description === undefined ? {} : { says: raw.description }),
        ids: rule?.ids ?? [],
        outcome: rule?.outcome ?? 'done',
        ...(rule?.cause === undefined ? {} : { cause: rule.cause }),
      });
    }
  };
  for (const [event, candidates] of node.transitions) add(event, candidates);
  if (node.always) add('', node.always);
  return found;
}

interface RawTransition {
  readonly guard?: unknown;
  readonly target?: readonly AnyStateNode[] | undefined;
  readonly description?: string | undefined;
  readonly meta?: unknown;
}

/** A guard as a person would write it: its name, `not(…)`, `and(…)`, `in(…)`. */
export function guardName(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'function') {
    const built = guard as {
      readonly guards?: readonly unknown[];
      readonly stateValue?: unknown;
      readonly name: string;
    };
    if (built.guards !== undefined) {
      const parts = built.guards.map(guardName);
      if (built.name === 'not') return `not ${parts[0] ?? ''}`;
      return parts.map((part) => (/ (and|or) /.test(part) ? `(${part})` : part)).join(` ${built.name} `);
    }
    if (built.stateValue !== undefined) return `in ${stateValueName(built.stateValue)}`;
    return built.name === '' ? 'guarded' : built.name;
  }
  const named = guard as { readonly type?: unknown; readonly params?: unknown };
  if (typeof named.type !== 'string') return 'guarded';
  const params = named.params;
  if (typeof params !== 'object' || params === null) return named.type;
  return `${named.type}(${Object.values(params).map(String).join(', ')})`;
}

function stateValueName(value: unknown): string {
  if (typeof value === 'string') return value.replace(/^#/, '');
  return Object.entries(value as Record<string, unknown>)
    .map(([key, inner]) => {
      const rest = stateValueName(inner);
      return rest === '' ? key : `${key}.${rest}`;
    })
    .join(', ');
}

function initialChild(node: AnyStateNode): string | undefined {
  const target = (node.initial as { readonly target?: readonly AnyStateNode[] } | undefined)?.target?.[0];
  if (target === undefined) return undefined;
  return [...node.path, target.path[node.path.length] ?? ''].join('.');
}

function childrenOf(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states) as AnyStateNode[];
}

function pathOf(node: AnyStateNode): string {
  return node.path.join('.');
}
