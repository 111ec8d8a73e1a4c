/**
 * Draws a statechart as one self-contained SVG: elkjs finds the places, this file draws.
 *
 * What moves between states is a line. What does not (refused, ignored, handled in place), what a state does to
 * one of its own children, and what very many states do alike is text inside the box, so that a chart of
 * twenty states and a hundred transitions stays readable. Every shortened list is complete in its tooltip.
 * Same chart and options, same bytes.
 */
import type { AnyStateMachine } from 'xstate';
import { statechartGraph, type Chart } from './statechart-graph.js';
import { describeBoxes } from './statechart-text.js';
import { layOut } from './statechart-layout.js';
import { drawChart } from './statechart-draw.js';

export interface StatechartSvgOptions {
  /** Heading inside the root; the id of the machine when absent. */
  readonly title?: string;
  /** Shortens a requirement id for a label; the part after the last dash when absent. */
  readonly abbreviate?: (id: string) => string;
  /** Same event from at least this many states to the same target is written into the boxes, not drawn. Default 4. */
  readonly fanIn?: number;
  /** Events on one label before the rest is counted. Default 5. */
  readonly labelLines?: number;
  /** Prefix of the ids in the SVG; needed when several stand in one page. */
  readonly idPrefix?: string;
}

export type FullOptions = Required<StatechartSvgOptions>;

export async function statechartSvg(
  source: AnyStateMachine | Chart,
  options: StatechartSvgOptions = {},
): Promise<string> {
  const chart =
    'transitions' in source && Array.isArray(source.transitions) ? source : statechartGraph(source as AnyStateMachine);
  const full: FullOptions = {
    title: options.title ?? chart.id,
    abbreviate: options.abbreviate ?? lastDashPart,
    fanIn: options.fanIn ?? 4,
    labelLines: options.labelLines ?? 5,
    idPrefix: options.idPrefix ?? `sc-${slug(chart.id)}`,
  };
  const text = describeBoxes(chart, full);
  return drawChart(chart, text, await layOut(chart, text), full);
}

/** `DOOR-1.2-s02a` becomes `s02a`; an id without a dash stays. */
export function lastDashPart(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}

function slug(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]+/g, '-');
}
