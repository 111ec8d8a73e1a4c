/**
 * Why a goal is out of reach from a state: all that can still happen from there, and where that ends.
 *
 * The last state of the run that contradicts an `agEf` looks like any other. What makes it hopeless is all that lies
 * ahead; that is searched here once more, forwards, which confirms what was found backwards (`stranded.ts`).
 */
import { modelError } from '../model-error.js';
import type { AgEf } from './composition.js';
import type { CompiledRole } from '../compile/compile.js';
import { componentsOf, type Edges } from './components.js';
import type { Network } from './network.js';

/** Plain JSON. */
export interface Outlook {
  /** As {@link Lost.goal}. */
  readonly goal: string;
  /** The help of faults was left out, as in the claim. */
  readonly withoutFaults: boolean;
  /** States that can be reached, the first one included. The goal is in none of them. */
  readonly states: number;
  /** What is not the delivery of a message and still possible, in the order in which it is met. */
  readonly acts: readonly OutlookAct[];
  /** Where runs end: each set of states that is left no more is of one of them. */
  readonly ends: readonly OutlookEnd[];
}

export interface OutlookAct {
  readonly kind: 'timer' | 'fact' | 'stimulus' | 'inject';
  /** Id of the fact or stimulus; the timer, as `instance.name`; type of what the attacker says. */
  readonly id: string;
  /** Places in {@link Outlook.ends}: where runs on which it happens can end. */
  readonly endsIn: readonly number[];
}

/** Ends of which the claim says the same. */
export interface OutlookEnd {
  /** The first of {@link Lost.because} that is true in all of its states; empty if none is. */
  readonly says: string;
  readonly states: number;
  /** Places in {@link Outlook.acts}: which of them may happen there, again and again. */
  readonly again: readonly number[];
}

/**
 * @param at - a state from which the goal of the claim was judged out of reach.
 * @throws {@link ModelError} `MDL-436` if it is not.
 */
export function outlookFrom(network: Network, at: number, claim: AgEf): Outlook {
  const { goal = `is ${claim.id} fulfilled`, because = [] } = claim.lost ?? {};
  const withoutFaults = claim.withoutFaults === true;
  const { edges, acts } = aheadOf(network, at, claim);
  const tells = because.map((reason) => ({
    says: reason.says,
    decision: network.decision(`property ${claim.id}, '${reason.says}'`, (view) => reason.holds(view)),
  }));
  const ends = new Map<string, { states: number; readonly again: Set<number>; readonly place: number }>();
  const endOf = (component: readonly number[]): number => {
    const all = component.map((state) => network.valuesOf(edges.states[state] as number));
    const says = tells.find(({ decision }) => all.every((values) => decision.holds(values)))?.says ?? '';
    const end = ends.get(says) ?? { states: 0, again: new Set<number>(), place: ends.size };
    ends.set(says, end);
    end.states += component.length;
    for (const state of component)
      for (const { label } of edges.ahead[state] ?? []) if (label >= 0) end.again.add(label);
    return end.place;
  };
  const endsIn = endsAhead(edges.ahead, endOf);
  return {
    goal,
    withoutFaults,
    states: edges.states.length,
    acts: acts.map(({ kind, id }, label) => {
      const met = edges.ahead.flatMap((each) => each.flatMap((edge) => (edge.label === label ? [edge.to] : [])));
      const places = new Set(met.flatMap((to) => [...(endsIn[to] ?? [])]));
      return { kind, id, endsIn: [...places].sort((one, other) => one - other) };
    }),
    ends: [...ends].map(([says, { states, again }]) => ({ says, states, again: [...again] })),
  };
}

type Named = Pick<OutlookAct, 'kind' | 'id'>;

/** By state: which ends can be reached. Components come with those before them that they lead to. */
function endsAhead(ahead: Edges, endOf: (component: readonly number[]) => number): readonly ReadonlySet<number>[] {
  const endsIn: ReadonlySet<number>[] = [];
  for (const component of componentsOf(ahead)) {
    const inside = new Set(component);
    const beyond = component.flatMap((state) =>
      (ahead[state] ?? []).flatMap(({ to }) => (inside.has(to) ? [] : [...(endsIn[to] ?? [])])),
    );
    const reached = new Set(beyond.length === 0 ? [endOf(component)] : beyond);
    for (const state of component) endsIn[state] = reached;
  }
  return endsIn;
}

interface AheadOf {
  readonly edges: {
    /** The network's numbers of the states. */
    readonly states: readonly number[];
    readonly ahead: Edges;
  };
  /** By label of the edges. */
  readonly acts: readonly Named[];
}

/** All that lies ahead of a state. */
function aheadOf(network: Network, at: number, claim: AgEf): AheadOf {
  const { id, withoutFaults = false } = claim;
  const states = [at];
  const places = new Map([[at, 0]]);
  const ahead: { to: number; label: number }[][] = [];
  const acts: Named[] = [];
  const labels = new Map<string, number>();
  const labelOf = (act: Named | undefined): number => {
    if (act === undefined) return -1;
    const key = `${act.kind} ${act.id}`;
    const label = labels.get(key) ?? acts.push(act) - 1;
    labels.set(key, label);
    return label;
  };
  const isGoal = network.decision(`property ${id}`, (view) => claim.goal(view));
  for (let place = 0; place < states.length; place++) {
    const state = states[place] as number;
    if (isGoal.holds(network.valuesOf(state))) throw reachedAfterAll(network, id);
    const edges: { to: number; label: number }[] = [];
    network.expand(state, {
      found(fault) {
        if (fault && withoutFaults) return;
        const next = network.space.insert(state);
        const to = places.get(next) ?? states.push(next) - 1;
        places.set(next, to);
        edges.push({ to, label: labelOf(actOf(network)) });
      },
    });
    ahead.push(edges);
  }
  return { edges: { states, ahead }, acts };
}

/** The step just found, unless it is the delivery of a message or what happens to one. */
function actOf(network: Network): Named | undefined {
  const { kind, subject, edges } = network.happening();
  const { plan } = network;
  switch (kind) {
    case 'timer':
      return { kind, id: plan.timers[subject]?.name ?? '' };
    case 'fact':
      return { kind, id: plan.facts[subject]?.id ?? '' };
    case 'stimulus':
      return { kind, id: plan.stimuli[subject]?.id ?? '' };
    case 'inject': {
      const [edge] = edges;
      if (edge === undefined) return undefined;
      const compiled = plan.roles[network.roleOf(edge)] as CompiledRole;
      return { kind, id: compiled.event(network.stepOf(edge).event).type };
    }
    default:
      return undefined;
  }
}

const reachedAfterAll = (network: Network, id: string) =>
  modelError('MDL-436', {
    subject: `property ${id}`,
    expected: 'no state with its goal ahead of one from which it was judged out of reach',
    got: 'one',
    where: network.plan.composition.name,
    todo: 'Report it: one of the two searches is wrong.',
  });
