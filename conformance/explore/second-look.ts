/**
 * A second opinion on what looks ahead: `agEf`, `efAg` and `eventually`, judged on the graph written out as objects.
 *
 * Branching time is beyond Spin, and strong fairness for each channel and timer beyond a formula it could take; so it is told
 * here which few of them matter, and what `marks.ts`, `edge-list.ts` and `fair-runs.ts` say is said again, by other means: backwards from the goals over lists of
 * predecessors, and with components found by two searches (Kosaraju). It shares with them the steps of the network alone.
 */
import type { Composition, Property, View } from './composition.js';
import type { WalkOptions } from './walk.js';
import { Walk } from './walk.js';

export interface SecondLook {
  readonly states: number;
  readonly transitions: number;
  /** Of what looks ahead, by id: whether it holds, and how far the first state that decides is from the beginning. */
  readonly verdicts: Readonly<Record<string, { readonly holds: boolean; readonly steps?: number }>>;
  /** Of an `eventually`, by id: labels that a run has to be fair to for the same verdict; fairness to others adds nothing. */
  readonly fair: Readonly<Record<string, readonly number[]>>;
}

interface GraphNode {
  readonly depth: number;
  readonly ahead: Ahead[];
  readonly behind: { readonly node: GraphNode; readonly fault: boolean }[];
  /** By property. */
  readonly goal: boolean[];
  readonly asked: boolean[];
}

interface Ahead {
  readonly node: GraphNode;
  readonly fault: boolean;
  /** Of a step that happens if it is possible again and again: which; otherwise -1. */
  readonly label: number;
}

type LooksAhead = Extract<Property, { readonly goal: unknown }>;

/** @throws what exploring throws, and {@link ModelError} `MDL-304` for more states than allowed. */
export function lookAgain<G>(composition: Composition<G>, options: WalkOptions = {}): SecondLook {
  const properties = (composition as unknown as Composition).properties.filter(
    (property): property is LooksAhead => 'goal' in property,
  );
  const walk = new Walk(composition as unknown as Composition, options);
  const goals = properties.map((property) => walk.predicate(`property ${property.id}`, (view) => property.goal(view)));
  const froms = properties.map((property) =>
    walk.predicate(
      `property ${property.id}`,
      (view: View) => property.kind !== 'agEf' || property.from === undefined || property.from(view),
    ),
  );
  const nodes: GraphNode[] = [];
  const nodeAt = (index: number, depth: number): GraphNode =>
    (nodes[index] ??= { depth, ahead: [], behind: [], goal: [], asked: [] });
  walk.run({
    state: (index, values) => {
      const { goal, asked } = nodeAt(index, 0);
      goal.push(...goals.map((ask) => ask(values)));
      asked.push(...froms.map((ask) => ask(values)));
    },
    step: (from, to, fault) => {
      const before = nodes[from] as GraphNode;
      const node = nodeAt(to, before.depth + 1);
      before.ahead.push({ node, fault, label: fault ? -1 : walk.network.fairLabel() });
    },
  });
  let transitions = 0;
  for (const node of nodes)
    for (const { node: after, fault } of node.ahead) {
      transitions++;
      after.behind.push({ node, fault });
    }
  const verdicts = properties.map((property, at) => {
    const lost =
      property.kind === 'eventually' ? trapped(nodes, at) : stranded(nodes, at, property.withoutFaults === true);
    const first = nodes.find((node) => lost.has(node) && node.asked[at] === true);
    const holds = property.kind === 'efAg' ? first !== undefined : first === undefined;
    return [property.id, { holds, ...(first === undefined ? {} : { steps: first.depth }) }] as const;
  });
  const fair = properties.flatMap(({ id, kind }, at) =>
    kind === 'eventually' ? [[id, [...needed(nodes, at)]] as const] : [],
  );
  return { states: nodes.length, transitions, verdicts: Object.fromEntries(verdicts), fair: Object.fromEntries(fair) };
}

/** The nodes from which no goal is reached: those that going back from the goals does not come to. */
function stranded(nodes: readonly GraphNode[], property: number, withoutFaults: boolean): ReadonlySet<GraphNode> {
  const left = new Set(nodes);
  const open = nodes.filter(({ goal }) => goal[property]);
  for (const node of open) left.delete(node);
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const { node: before, fault } of node.behind)
      if (!(withoutFaults && fault) && left.delete(before)) open.push(before);
  return left;
}

/** The nodes among which a fair run can stay without a goal, or at which it can stop. */
function trapped(nodes: readonly GraphNode[], property: number): ReadonlySet<GraphNode> {
  const away = new Set(nodes.filter(({ goal }) => !goal[property]));
  const found = new Set([...away].filter(({ ahead }) => ahead.every(({ label }) => label < 0)));
  for (const { component } of rounds(away, (label) => label >= 0)) for (const node of component) found.add(node);
  return found;
}

/** Labels that have to be fair, one after another, until fairness to the others forbids no round without a goal. */
function needed(nodes: readonly GraphNode[], property: number): ReadonlySet<number> {
  const away = new Set(nodes.filter(({ goal }) => !goal[property]));
  const fair = new Set<number>();
  for (let before = -1; before < fair.size;) {
    before = fair.size;
    for (const { component, taken } of rounds(away, (label) => fair.has(label))) {
      const labels = new Set([...component].flatMap(({ ahead }) => ahead.map(({ label }) => label)));
      const vain = [...labels].filter((label) => label >= 0 && !taken.has(label));
      if (vain.length > 0) fair.add(Math.min(...vain));
    }
  }
  return fair;
}

/** Where a run that is fair to some labels can go round: what it takes there, over and over. */
function* rounds(away: ReadonlySet<GraphNode>, isFair: (label: number) => boolean) {
  const open: ReadonlySet<GraphNode>[] = [away];
  for (let among = open.pop(); among !== undefined; among = open.pop()) {
    for (const component of componentsOf(among)) {
      const inside = [...component].flatMap(({ ahead }) => ahead.filter(({ node }) => component.has(node)));
      if (inside.length === 0) continue;
      const taken = new Set(inside.map(({ label }) => label));
      const kept = [...component].filter(({ ahead }) => ahead.every(({ label }) => !isFair(label) || taken.has(label)));
      if (kept.length < component.size) open.push(new Set(kept));
      else yield { component, taken };
    }
  }
}

/** Strongly connected components of a set of nodes: forwards for the order in which nodes are done, then backwards. */
function componentsOf(among: ReadonlySet<GraphNode>): ReadonlySet<GraphNode>[] {
  const done: GraphNode[] = [];
  const seen = new Set<GraphNode>();
  for (const root of among) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = top.node.ahead[top.next++];
      if (step === undefined) done.push((path.pop() as { node: GraphNode }).node);
      else if (among.has(step.node) && !seen.has(step.node)) {
        seen.add(step.node);
        path.push({ node: step.node, next: 0 });
      }
    }
  }
  const left = new Set(among);
  const components: ReadonlySet<GraphNode>[] = [];
  for (let root = done.pop(); root !== undefined; root = done.pop()) {
    if (!left.delete(root)) continue;
    const component = new Set([root]);
    for (const node of component)
      for (const { node: before } of node.behind) if (left.delete(before)) component.add(before);
    components.push(component);
  }
  return components;
}
