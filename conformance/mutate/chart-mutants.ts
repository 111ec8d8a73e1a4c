/**
 * Machines like a given one but for one transition of the chart, in every context that it is taken in: it leads to
 * another state, does nothing, leaves out a message, or forgets to keep something. Or a state leaves out a message when
 * it is entered or left.
 *
 * Made as {@link guardMutants} are, from the config. A transition without target and actions, as refusals are written,
 * has none of the last three. It leads instead to each leaf, which is a state without states of its own, but the one
 * that it leads to: of a compound target the one that is entered by default, with a parallel state among these those of
 * all regions. One with several targets leads to each leaf. One without a target stays, in each leaf of its state; from
 * there it leads to each leaf, those among them, which is nothing else only where it is in that leaf already. A leaf
 * within a parallel state may be any, in any of its regions; the others are then entered by default. Of a machine whose
 * own regions are parallel it is one of the region that the transition leads to, or comes from.
 *
 * No mutants of their own have `initial`, and what is queued within `enqueueActions`, which is left out as a whole.
 */
import type { AnyStateMachine } from 'xstate';
import { createMachine } from 'xstate';
import { refuseStructuralFaults } from '../compile/structure.js';
import type { DeclaredState } from '../compile/xstate-adapter.js';
import { declaredStates, initialPath, shapeOf } from '../compile/xstate-adapter.js';
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
  refuseStructuralFaults(machine);
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
  const leaves = new Leaves(machine);
  return [
    ...transitions.flatMap((each) =>
      leaves
        .elsewhere(each)
        .map((leaf) =>
          changed('chart: transfer', each, `to ${leaf}`, { ...each.written, target: targetFor(machine, leaf) }),
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

/** By the root, whose id may have dots; keys of states have none. */
const targetFor = ({ id }: AnyStateMachine, leaf: string): string =>
  `#${[id, ...leaf.split('.')].map((key) => key.replaceAll(/[\\.]/g, String.raw`\$&`)).join('.')}`;

/** The states without states of their own, and which of them a transition leads to. */
class Leaves {
  private readonly states: ReadonlyMap<string, DeclaredState>;
  private readonly all: readonly string[];
  private readonly targets: ReadonlyMap<string, readonly string[] | undefined>;

  constructor(machine: AnyStateMachine) {
    const states = declaredStates(machine);
    this.states = new Map(states.map((state) => [state.path, state]));
    this.all = this.within('').filter((path) => path !== '');
    this.targets = new Map(states.flatMap(({ transitions }) => transitions.map(({ id, targets }) => [id, targets])));
  }

  /** In document order. */
  elsewhere({ source, descriptor, index }: ConfiguredTransition): readonly string[] {
    const targets = this.targets.get(`${source}/${descriptor}/${index}`);
    const [target = source] = targets?.length === 1 ? targets : [];
    const there = targets === undefined ? this.onlyOne(source) : targets.length === 1 ? this.entered(target) : [];
    const [region] = (target === '' ? source : target).split('.');
    const isParallel = this.states.get('')?.type === 'parallel';
    return this.all.filter(
      (leaf) => !there.includes(leaf) && (!isParallel || (region !== '' && leaf.split('.')[0] === region)),
    );
  }

  private within(path: string): readonly string[] {
    const { children } = this.states.get(path) as DeclaredState;
    return children.length === 0 ? [path] : children.flatMap((child) => this.within(child));
  }

  private onlyOne(path: string): readonly string[] {
    const within = this.within(path);
    return within.length === 1 ? within : [];
  }

  private entered(path: string): readonly string[] {
    const state = this.states.get(path) as DeclaredState;
    if (state.children.length === 0) return [path];
    if (state.type !== 'parallel') return this.entered(initialPath(state));
    return state.children.flatMap((region) => this.entered(region));
  }
}
