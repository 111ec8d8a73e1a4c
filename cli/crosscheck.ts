/** The explorer beside Spin: the same compositions, numbers of states and verdicts of both. */
import { toPromela } from '../conformance/emit/promela.js';
import { explore } from '../conformance/explore/index.js';
import type { Composition, ExplorationResult } from '../conformance/explore/index.js';
import { lookAgain } from '../conformance/explore/second-look.js';
import { v1, v11, v11Fair, v12, v13, v1Fair, v1Late, v3, v3Fair } from '../models/scenarios/index.js';
import { runSpin } from './spin.js';

/** A scenario under bounds that both sides search within a minute. */
export interface Case {
  readonly scenario: string;
  readonly composition: Composition;
}

export interface Confirmation {
  readonly id: string;
  readonly kind: string;
  /** Who judged it beside the explorer. */
  readonly by: 'Spin' | 'second look';
  readonly holds: boolean;
  readonly confirmed: boolean;
  /** Steps to the first state that decides it. */
  readonly steps?: number;
  readonly stepsThere?: number;
}

export interface Crosschecked {
  readonly scenario: string;
  readonly budgets: Readonly<Record<string, number>>;
  readonly states: number;
  readonly statesOfSpin: number;
  readonly transitions: number;
  readonly transitionsOfSpin: number;
  readonly depth: number;
  readonly depthOfSpin: number;
  /** Octets of a state, and CPU seconds of the search, as Spin has them. */
  readonly vectorOfSpin: number;
  readonly cpuOfSpin: number;
  readonly properties: readonly Confirmation[];
  /** What Spin came to and the explorer did not. */
  readonly strayed: boolean;
  readonly equal: boolean;
}

const within = (scenario: string, composition: unknown, budgets: Readonly<Record<string, number>>): Case => {
  const typed = composition as Composition;
  return { scenario, composition: { ...typed, budgets: { ...typed.budgets, ...budgets } } };
};

/** Every kind of fault in some of them. */
export const CASES: readonly Case[] = [
  within('V1', v1Fair, {}),
  within('V1', v1, { loss: 1, duplication: 0, reorder: 0 }),
  within('V12', v12, { loss: 1, duplication: 0, reorder: 0 }),
  within('V1', v1, { loss: 1, duplication: 1, reorder: 0 }),
  within('V1', v1Late, { loss: 0, late: 1 }),
  within('V3', v3Fair, { loss: 1, duplication: 0, reorder: 0 }),
  within('V3', v3, { loss: 1, duplication: 0, reorder: 1 }),
  within('V11', v11, { loss: 1, duplication: 1, reorder: 0 }),
  within('V11', v11Fair, { loss: 1, duplication: 0, reorder: 0 }),
  within('V12', v12, { loss: 1, duplication: 0, reorder: 1 }),
  within('V13', v13, { loss: 1, duplication: 1, reorder: 0 }),
];

/** @throws CommandError where Spin gives up. */
export function crosscheck({ scenario, composition }: Case): Crosschecked {
  const ours = explore(composition);
  const model = toPromela(composition, { checkPurity: false });
  const spin = runSpin(model.text, { breadthFirst: true, optimisation: '-O0' });
  const again = lookAgain(composition, { checkPurity: false });
  const decidedBySpin = new Map(model.claims.map(({ id, kind }, at) => [id, { kind, at: spin.decided.get(at) }]));
  const atOnce = ours.properties.map((property): Confirmation => {
    const { id, kind, holds } = property;
    const steps = (property.counterexample ?? property.witness)?.steps.length;
    const known = decidedBySpin.get(id);
    const other = again.verdicts[id];
    const there =
      known === undefined
        ? { by: 'second look' as const, holds: other?.holds, steps: other?.steps }
        : { by: 'Spin' as const, holds: (known.at !== undefined) === (kind === 'sometimes'), steps: known.at };
    return {
      id,
      kind,
      by: there.by,
      holds,
      confirmed: there.holds === holds && there.steps === steps,
      ...(steps === undefined ? {} : { steps }),
      ...(there.steps === undefined ? {} : { stepsThere: there.steps }),
    };
  });
  // An `eventually` is judged a second time by Spin, which has no shortest run to a round.
  const inTheEnd = ours.properties.flatMap(({ id, kind, holds }): Confirmation[] => {
    const fair = again.fair[id];
    if (fair === undefined) return [];
    const { text } = toPromela(composition, { checkPurity: false, fairRuns: { id, fair } });
    const { accepted, strayed } = runSpin(text, { cycles: true, optimisation: '-O0' });
    return [{ id, kind, by: 'Spin', holds, confirmed: !strayed && accepted !== holds }];
  });
  const properties = [...atOnce, ...inTheEnd];
  const counts = { ...countsOf(ours), ...spinCounts(spin) };
  return {
    scenario,
    budgets: ours.bounds.budgets,
    ...counts,
    properties,
    strayed: spin.strayed,
    equal:
      ours.complete &&
      !spin.strayed &&
      counts.states === counts.statesOfSpin &&
      counts.states === again.states &&
      counts.transitions === counts.transitionsOfSpin &&
      counts.transitions === again.transitions &&
      counts.depth === counts.depthOfSpin &&
      properties.every(({ confirmed }) => confirmed),
  };
}

const countsOf = ({ states, transitions, depth }: ExplorationResult) => ({ states, transitions, depth });

const spinCounts = ({ states, transitions, depth, vector, cpuSeconds }: ReturnType<typeof runSpin>) => ({
  statesOfSpin: states,
  transitionsOfSpin: transitions,
  depthOfSpin: depth,
  vectorOfSpin: vector,
  cpuOfSpin: cpuSeconds,
});
