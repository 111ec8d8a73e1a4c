/**
 * Machines like a given one but for one transition of the chart, in every context that it is taken in: it leads to
 * another state, does nothing, leaves out a message, or forgets to keep something. Or a state leaves out a message when
 * it is entered or left.
 *
 * Made as {@link guardMutants} are, from the config. A transition without target and actions, as refusals are written,
 * has none of the last three. Where regions are parallel a transition leads to another state of its own region.
 */
import type { AnyStateMachine } from 'xstate';
import { createMachine } from 'xstate';
import { requireChart } from '../compile/required.js';
import { declaredStates, shapeOf } from '../compile/xstate-adapter.js';
import type { ConfiguredTransition } from './configured.js';
import { configuredActions, configuredTransitions, listed, replaced } from './configured.js';
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
  requireChart(machine);
  const transitions = configuredTransitions(machine.config);
  const isMessage = (action: unknown): boolean => {
    const { type, builtin = type } = shapeOf(machine, action);
    return builtin === 'send' || builtin === 'xstate.emit';
  };
  const like = (path: readonly (string | number)[], by: unknown): AnyStateMachine =>
    createMachine(
      replaced(machine.config, path, by) as never,
      machine.implementations as never,
    ) as unknown as AnyStateMachine;
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
    machine: () => like(path, by),
  });
  const targets = new Map(
    declaredStates(machine).flatMap(({ transitions: all }) => all.map((each) => [each.id, each.targets] as const)),
  );
  /** As xstate reads it; where regions are led to, or none, where it comes from. */
  const targetOf = ({ source, descriptor, index }: ConfiguredTransition): string => {
    const [target = source, another] = targets.get(`${source}/${descriptor}/${index}`) ?? [];
    return another === undefined ? target : source;
  };
  const leaves = leavesOf(machine);
  return [
    ...transitions.flatMap((each) =>
      leaves
        .filter((leaf) => isElsewhere(machine, each.source, targetOf(each), leaf))
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
    ...withoutAction(transitions, changed, 'chart: message', isMessage),
    ...configuredActions(machine.config).flatMap(({ source, on, path, actions }) =>
      actions.flatMap((action, at): ChartMutant[] =>
        isMessage(action)
          ? [
              {
                class: 'chart: message',
                transition: `${source}/${on}`,
                source: '',
                descriptor: '*',
                changes: 'way',
                does: `not action ${at + 1} of ${actions.length}`,
                machine: () => like(path, actions.toSpliced(at, 1)),
              },
            ]
          : [],
      ),
    ),
    ...withoutAction(transitions, changed, 'chart: memory', (action) => !isMessage(action)),
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
function isElsewhere(machine: AnyStateMachine, source: string, target: string, leaf: string): boolean {
  if (leaf === target || leaf.startsWith(`${target}.`)) return false;
  if (machine.config.type !== 'parallel') return true;
  const [region] = (target === '' ? source : target).split('.');
  return region !== '' && leaf.split('.')[0] === region;
}
