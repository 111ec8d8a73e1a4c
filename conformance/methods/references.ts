/** The first part of methods H, SPYH and S: the words of the state cover are told apart from one another. */
import { Apartness } from './apartness.js';
import { Classes } from './classes.js';
import { Separator } from './separate.js';
import type { Setting } from './setting.js';

export interface Evidence {
  readonly classes: Classes;
  readonly apartness: Apartness;
  readonly separator: Separator;
}

/** With the references of all states pairwise apart. */
export function apartReferences({ tree, cover, resetCost, start, pairs, machine }: Setting): Evidence {
  const classes = new Classes(tree, cover, resetCost);
  const apartness = new Apartness(classes);
  // Beyond some size a wide beam costs more than it saves.
  const beam = Math.max(2, Math.min(12, Math.round(20_000 / (machine.states.length * machine.inputs.length))));
  const separator = new Separator(classes, apartness, pairs, { beam, again: start });
  const before: number[] = [];
  for (const state of cover.order) {
    separator.separate(classes.reference(state), before);
    before.push(classes.reference(state));
  }
  return { classes, apartness, separator };
}

/** The references of all states. */
export function references({ classes }: Evidence): number[] {
  return classes.machine.states.map((_, state) => classes.reference(state));
}

export interface Transition {
  readonly state: number;
  readonly input: number;
}

/** The transitions of a machine that lead to no new state of the cover, those near the start first. */
export function openTransitions({ machine, cover }: Setting): Transition[] {
  const { next, inputs } = machine;
  const { depth, before, by } = cover;
  const open: (Transition & { readonly far: number })[] = [];
  for (const state of cover.order)
    for (let input = 0; input < inputs.length; input++) {
      const to = next[state * inputs.length + input] as number;
      if (to < 0 || (before[to] === state && by[to] === input)) continue;
      open.push({ state, input, far: (depth[state] as number) + (depth[to] as number) });
    }
  return open.toSorted((one, other) => one.far - other.far);
}
