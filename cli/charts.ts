/** The pictures of each role, and the figures of its chart. A chart too large for one picture becomes several. */
import { statechartGraph, statechartSvg } from '../conformance/emit/pictures.js';
import type { Chart, ChartState, ChartTransition } from '../conformance/emit/pictures.js';
import { ROLE_MODELS } from '../models/roles/index.js';

export interface RoleChart {
  /** The role, or role and state, e.g. `m2me.changing`. */
  readonly name: string;
  readonly role: string;
  readonly title: string;
  readonly svg: string;
}

/** With more states than this nobody reads one picture. */
const MOST_STATES = 30;

/** All pictures; ids of their own in each, so that they can stand on one page. */
export async function roleCharts(): Promise<RoleChart[]> {
  const charts: RoleChart[] = [];
  for (const { name: role, machine } of ROLE_MODELS) {
    for (const { name, title, chart } of picturesOf(role, statechartGraph(machine))) {
      const svg = await statechartSvg(chart, {
        title,
        abbreviate: shortId,
        idPrefix: `sc-${name.replaceAll('.', '-')}`,
      });
      charts.push({ name, role, title, svg });
    }
  }
  return charts;
}

/** Clauses all begin with 5.1.3; `TR33812-5.1.3.6.3-s08a` is `6.3-s08a`, as in the profile. */
export function shortId(id: string): string {
  return id.replace(/^TR33812-5\.1\.3\./, '');
}

export interface ChartFigures {
  readonly role: string;
  readonly states: number;
  readonly transitions: number;
}

export function chartFigures(): ChartFigures[] {
  return ROLE_MODELS.map(({ name, machine }) => {
    const { states, transitions } = statechartGraph(machine);
    return { role: name, states: atomic(states).length, transitions: transitions.length };
  });
}

interface Picture {
  readonly name: string;
  readonly title: string;
  readonly chart: Chart;
}

function picturesOf(role: string, chart: Chart): Picture[] {
  const root = chart.states[0];
  const inner =
    root?.kind === 'compound'
      ? chart.states.filter(({ parent, children }) => parent === '' && children.length > 0)
      : [];
  if (atomic(chart.states).length <= MOST_STATES || inner.length < 2) return [{ name: role, title: role, chart }];
  return [
    { name: role, title: `${role}, overview`, chart: overviewOf(chart) },
    ...inner.map(({ id }) => ({ name: `${role}.${id}`, title: `${role}: ${id}`, chart: insideOf(chart, id) })),
  ];
}

/** The children of the root only; what happens inside one of them is left out. */
function overviewOf(chart: Chart): Chart {
  return {
    id: chart.id,
    states: chart.states
      .filter(({ id, parent }) => id === '' || parent === '')
      .map((state) => (state.id === '' ? state : closed(state))),
    transitions: chart.transitions.flatMap((each): ChartTransition[] => {
      const source = topOf(each.source);
      const targets = [...new Set(each.targets.map(topOf))];
      if (each.source !== '' && each.source !== source && targets.every((target) => target === source)) return [];
      return [{ ...each, source, targets }];
    }),
  };
}

/** One child of the root with everything inside, and closed boxes for where its transitions lead. */
function insideOf(chart: Chart, child: string): Chart {
  const isInside = (id: string): boolean => topOf(id) === child;
  const transitions = chart.transitions
    .filter(({ source }) => isInside(source))
    .map((each) => ({ ...each, targets: each.targets.map((target) => (isInside(target) ? target : topOf(target))) }));
  const led = new Set(transitions.flatMap(({ targets }) => targets).filter((target) => !isInside(target)));
  const states = chart.states.flatMap((state): ChartState[] => {
    if (state.id === '')
      return [{ ...bare(state), children: state.children.filter((id) => id === child || led.has(id)), initial: child }];
    if (isInside(state.id)) return [state];
    return led.has(state.id) ? [closed(state)] : [];
  });
  return { id: chart.id, states, transitions };
}

function closed(state: ChartState): ChartState {
  const { initial: _initial, ...rest } = state;
  return { ...rest, kind: state.kind === 'final' ? 'final' : 'atomic', children: [] };
}

function bare({ description: _description, ...state }: ChartState): ChartState {
  return state;
}

function topOf(id: string): string {
  return id.split('.')[0] ?? '';
}

function atomic(states: readonly ChartState[]): readonly ChartState[] {
  return states.filter(({ kind }) => kind === 'atomic');
}
