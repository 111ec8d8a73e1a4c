/** Pictures, exports and tables that are made from a machine. */
export { statechartGraph, stateOf, guardName } from './statechart-graph.js';
export type { Chart, ChartState, ChartTransition, StateKind } from './statechart-graph.js';
export { statechartSvg, lastDashPart } from './statechart-svg.js';
export type { StatechartSvgOptions } from './statechart-svg.js';
export { escapeXml } from './statechart-escape.js';
export { textWidth, wrapWords } from './statechart-measure.js';
export { toDot } from './dot.js';
export { toScxml } from './scxml.js';
export { markdownTable, markdownCell, transitionTable, traceability, traceabilityMarkdown } from './markdown-tables.js';
export type {
  Traceability,
  TraceRequirement,
  TraceRow,
  TraceSources,
  TraceTest,
  TraceTransition,
} from './markdown-tables.js';
