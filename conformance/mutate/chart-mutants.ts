/**
 * Machines like a given one but for one transition of the chart, in every context that it is taken in: it leads to
 * another state, does nothing, leaves out a message, or forgets to keep something.
 *
 * Made as {@link guardMutants} are, from the config. A transition without target and actions, as refusals are written,
 * has none of the last three. Where regions are parallel a transition leads to another state of its own region.
 */
import type { AnyStateMachine } from 'xstate';
import { createMachine } from 'xstate';
import type { ConfiguredTransition } from './configured.js';
import { configuredTransitions, replaced } from './configured.js';
import type { MachineMutant } from './guard-mutants.js';

export const CHART_CLASSES = ['chart: transfer', 'chart: missing', 'chart: message', 'chart: memory'] as const;
export type ChartClass = (typeof CHART_CLASSES)[number];

export interface ChartMutant extends MachineMutant {
  readonly class: ChartClass;
  /** What the transition does instead. */
  readonly does: string;
}

/** Every such machine, class by class, in document order. */
export function chartMutants(machine: AnyStateMachine): readonly ChartMutant[] {
  const transitions = configuredTransitions(machine.config);
  const changed = (
    name: ChartClass,
    { source, descriptor, index, path }: ConfiguredTransition,
    does: string,
    by: object,
  ): ChartMutant => ({
    class: name,
    transition: `${source}/${descriptor}/${index}`,
    source,
    descriptor,
    changes: 'effect',
    does,
    machine: () =>
      createMachine(
        replaced(machine.config, path, by) as never,
        machine.implementations as never,
      ) as unknown as AnyStateMachine,
  });
  const leaves = leavesOf(machine);
  return [
    ...transitions.flatMap((each) =>
      leaves
        .filter((leaf) => isElsewhere(machine, each, leaf))
        .map((leaf) =>
          changed('chart: transfer', each, `to ${leaf}`, { ...each.written, target: `#${machine.id}.${leaf}` }),
        ),
    ),
    ...transitions.flatMap((each) => {
      const { target, actions, ...rest } = each.written;
      return target === undefined && listed(actions).length === 0
        ? []
        : [changed('chart: missing', each, 'nothing', rest)];
    }),
    ...withoutAction(transitions, changed, 'chart: message', isSend),
    ...withoutAction(transitions, changed, 'chart: memory', (action) => !isSend(action)),
  ];
}

type Make = (name: ChartClass, of: ConfiguredTransition, does: string, by: object) => ChartMutant;

function withoutAction(
  transitions: readonly ConfiguredTransition[],
  changed: Make,
  name: ChartClass,
  isOne: (action: unknown) => boolean,
): ChartMutant[] {
  return transitions.flatMap((each) => {
    const actions = listed(each.written.actions);
    return actions.flatMap((action, at) =>
      isOne(action)
        ? [
            changed(name, each, `not action ${at + 1} of ${actions.length}`, {
              ...each.written,
              actions: actions.toSpliced(at, 1),
            }),
          ]
        : [],
    );
  });
}

const listed = (actions: unknown): readonly unknown[] =>
  actions === undefined ? [] : Array.isArray(actions) ? actions : [actions];

const isSend = (action: unknown): boolean => (action as { readonly type?: unknown }).type === 'send';

/** Paths of the states without states of their own. */
function leavesOf(machine: AnyStateMachine): readonly string[] {
  const paths: string[] = [];
  const visit = (node: AnyStateMachine['root']): void => {
    const children = Object.values(node.states);
    if (children.length === 0 && node.path.length > 0 && node.type !== 'history') paths.push(node.path.join('.'));
    children.forEach(visit);
  };
  visit(machine.root);
  return paths;
}

/** Whether a state is of the region where the transition leads or stays, and another than the one it leads to. */
function isElsewhere(machine: AnyStateMachine, { source, written }: ConfiguredTransition, leaf: string): boolean {
  const target = typeof written.target === 'string' ? pathOf(written.target, source, machine.id) : source;
  if (leaf === target || leaf.startsWith(`${target}.`)) return false;
  if (machine.config.type !== 'parallel') return true;
  const [region] = (target === '' ? source : target).split('.');
  return region !== '' && leaf.split('.')[0] === region;
}

/** As xstate reads it: `#id.path`, `.child`, or a sibling. */
function pathOf(target: string, source: string, id: string): string {
  if (target.startsWith('#')) return target.slice(id.length + 2);
  if (target.startsWith('.')) return `${source}${target}`.replace(/^\./, '');
  const parent = source.split('.').slice(0, -1);
  return [...parent, target].join('.');
}
