/** Writes a machine as Graphviz DOT: compound states as clusters, one line for each pair of states and outcome. */
import type { AnyStateMachine } from 'xstate';
import { stateOf, statechartGraph, type Chart, type ChartState, type ChartTransition } from './statechart-graph.js';

export function toDot(machine: AnyStateMachine): string {
  const chart = statechartGraph(machine);
  return [
    `digraph ${quote(chart.id)} {`,
    '  compound=true; rankdir=TB; fontname="sans-serif";',
    '  node [shape=box, style=rounded, fontname="sans-serif", fontsize=11];',
    '  edge [fontname="sans-serif", fontsize=9];',
    ...stateLines(chart, stateOf(chart, ''), '  '),
    ...edgeLines(chart),
    '}',
    '',
  ].join('\n');
}

function stateLines(chart: Chart, state: ChartState, indent: string): string[] {
  if (state.children.length === 0) {
    const shape = state.kind === 'final' ? ', peripheries=2' : '';
    return [`${indent}${quote(state.id)} [label=${quote(state.key)}${shape}];`];
  }
  const inner = `${indent}  `;
  const parallelParent = state.parent !== undefined && stateOf(chart, state.parent).kind === 'parallel';
  return [
    `${indent}subgraph ${quote(`cluster_${state.id}`)} {`,
    `${inner}label=${quote(state.key)}; style=${parallelParent ? '"rounded,dashed"' : 'rounded'};`,
    ...(state.initial === undefined
      ? []
      : [
          `${inner}${quote(`${state.id}:initial`)} [shape=point, width=0.1, label=""];`,
          `${inner}${quote(`${state.id}:initial`)} -> ${quote(leafOf(chart, state.initial))}${cluster('lhead', chart, state.initial)};`,
        ]),
    ...state.children.flatMap((child) => stateLines(chart, stateOf(chart, child), inner)),
    `${indent}}`,
  ];
}

function edgeLines(chart: Chart): string[] {
  const merged = new Map<string, { from: string; to: string; outcome: string; labels: string[] }>();
  for (const transition of chart.transitions) {
    const targets = transition.targets.length === 0 ? [transition.source] : transition.targets;
    for (const to of targets) {
      const key = `${transition.source}\n${to}\n${transition.outcome}`;
      const known = merged.get(key) ?? { from: transition.source, to, outcome: transition.outcome, labels: [] };
      known.labels.push(labelOf(transition));
      merged.set(key, known);
    }
  }
  return [...merged.values()].map(({ from, to, outcome, labels }) => {
    const look = outcome === 'done' ? '' : ', style=dashed, color=gray50, fontcolor=gray40';
    return `  ${quote(leafOf(chart, from))} -> ${quote(leafOf(chart, to))} [label=${quote(labels.join('\n'))}${look}${attribute('ltail', chart, from)}${attribute('lhead', chart, to)}];`;
  });
}

function labelOf(transition: ChartTransition): string {
  const guard = transition.guard === undefined ? '' : ` [${transition.guard}]`;
  const outcome = transition.outcome === 'done' ? '' : ` (${transition.outcome})`;
  return `${transition.event}${guard}${outcome}`;
}

/** DOT lines join nodes, not clusters: the first leaf stands for its cluster. */
function leafOf(chart: Chart, id: string): string {
  const state = stateOf(chart, id);
  const next = state.initial ?? state.children[0];
  return next === undefined ? id : leafOf(chart, next);
}

function attribute(name: 'lhead' | 'ltail', chart: Chart, id: string): string {
  return stateOf(chart, id).children.length === 0 ? '' : `, ${name}=${quote(`cluster_${id}`)}`;
}

function cluster(name: 'lhead', chart: Chart, id: string): string {
  return stateOf(chart, id).children.length === 0 ? '' : ` [${name}=${quote(`cluster_${id}`)}]`;
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
