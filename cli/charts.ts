/** The picture of each role, and the figures of its chart. */
import { statechartGraph, statechartSvg } from '../conformance/emit/pictures.js';
import { ROLE_MODELS } from '../models/roles/index.js';

export interface RoleChart {
  readonly role: string;
  readonly svg: string;
}

/** All pictures; on one page, so each with ids of its own. */
export async function roleCharts(): Promise<RoleChart[]> {
  const charts: RoleChart[] = [];
  for (const { name, machine } of ROLE_MODELS) {
    const svg = await statechartSvg(machine, { title: name, abbreviate: shortId, idPrefix: `sc-${name}` });
    charts.push({ role: name, svg });
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
    return {
      role: name,
      states: states.filter(({ kind }) => kind === 'atomic').length,
      transitions: transitions.length,
    };
  });
}
