/** Writes the SVG of a chart that has been placed. White card, dark ink: legible on a light and on a dark page. */
import { stateOf, type Chart, type ChartState } from './statechart-graph.js';
import { MARGIN, type Box, type Placement, type Point } from './statechart-layout.js';
import { textWidth } from './statechart-measure.js';
import type { FullOptions } from './statechart-svg.js';
import {
  ANY,
  ANY_TEXT,
  LABEL_LINE,
  LABEL_SIZE,
  LINE,
  SMALL_SIZE,
  TITLE_SIZE,
  type ChartText,
  type DrawnEdge,
} from './statechart-text.js';
import { escapeXml } from './statechart-escape.js';

export function drawChart(chart: Chart, text: ChartText, placed: Placement, options: FullOptions): string {
  const width = Math.ceil(placed.width + 2 * MARGIN);
  const height = Math.ceil(placed.height + 2 * MARGIN);
  const p = options.idPrefix;
  const ordered = chart.states.filter((state) => placed.boxes.has(state.id));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${p}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${p}-t ${p}-d">`,
    `<title id="${p}-t">${escapeXml(`Statechart of ${options.title}`)}</title>`,
    `<desc id="${p}-d">${escapeXml(describe(chart))}</desc>`,
    `<style>${style(p)}</style>`,
    `<defs><marker id="${p}-a" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 .6L8 4L0 7.4z" fill="#56688f"/></marker><marker id="${p}-r" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 .6L8 4L0 7.4z" fill="#a8604a"/></marker></defs>`,
    `<rect width="${width}" height="${height}" rx="10" fill="#fff"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...ordered.map((state) => drawBox(chart, state, text, placed, p)),
    ...[...placed.dots].map(([id, dot]) => drawInitial(id, dot, placed, p)),
    drawAny(placed),
    ...text.edges.map((edge) => drawLine(edge, placed, p)),
    ...ordered.map((state) => drawHeader(state, text, placed)),
    ...text.edges.map((edge) => drawLabel(edge, placed)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function style(p: string): string {
  const s = `.${p}`;
  return [
    `${s}{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;max-width:100%;height:auto}`,
    `${s} .b{fill:#fff;stroke:#33415c;stroke-width:1.2}`,
    `${s} .c{fill:#f6f7fb;stroke:#33415c;stroke-width:1.2}`,
    `${s} .g{fill:#edf1fb;stroke:#33415c;stroke-width:1.2;stroke-dasharray:5 3}`,
    `${s} .n{font-size:${TITLE_SIZE}px;font-weight:700;fill:#17233d}`,
    `${s} .k{font-size:9.5px;fill:#6b768c}`,
    `${s} .m{font-size:${SMALL_SIZE}px;fill:#2a4470}`,
    `${s} .s{font-size:${SMALL_SIZE}px;fill:#4a5875}`,
    `${s} .r{font-size:${SMALL_SIZE}px;fill:#8a4c38}`,
    `${s} .i{font-size:${SMALL_SIZE}px;fill:#6b768c}`,
    `${s} .a{fill:#fff;stroke:#6b768c;stroke-width:1;stroke-dasharray:3 2}`,
    `${s} .h text{paint-order:stroke;stroke:#f9fafc;stroke-width:3px;stroke-linejoin:round}`,
    `${s} .e{fill:none;stroke:#56688f;stroke-width:1.2}`,
    `${s} .x{fill:none;stroke:#a8604a;stroke-width:1.2;stroke-dasharray:4 3}`,
    `${s} .w{fill:#fff;fill-opacity:.94;stroke:#d3daea;stroke-width:.7}`,
    `${s} .l{font-size:${LABEL_SIZE}px;fill:#1f3358}`,
    `${s} .q{font-size:9px;fill:#6b768c}`,
  ].join('');
}

function drawBox(chart: Chart, state: ChartState, text: ChartText, placed: Placement, p: string): string {
  const box = placed.boxes.get(state.id);
  const words = text.boxes.get(state.id);
  if (box === undefined || words === undefined) return '';
  const region = state.parent !== undefined && stateOf(chart, state.parent).kind === 'parallel';
  const look = region ? 'g' : state.children.length > 0 ? 'c' : 'b';
  const parts = [
    `<g id="${p}-${escapeXml(state.id === '' ? 'root' : state.id.replaceAll(/[^A-Za-z0-9_]/g, '-'))}">`,
    words.tooltip === '' ? '' : `<title>${escapeXml(words.tooltip)}</title>`,
    `<rect class="${look}" ${rect(box)} rx="7"/>`,
    state.kind === 'final'
      ? `<rect class="b" ${rect({ x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 })} rx="5"/>`
      : '',
    '</g>',
  ];
  return parts.join('');
}

/** What a box says, after the lines, so that a line which crosses a header does not strike it out. */
function drawHeader(state: ChartState, text: ChartText, placed: Placement): string {
  const box = placed.boxes.get(state.id);
  const words = text.boxes.get(state.id);
  if (box === undefined || words === undefined) return '';
  const x = box.x + 12;
  const centred = state.children.length === 0 && words.lines.length === 0 && state.clause === undefined;
  const titleX = centred ? box.x + box.width / 2 : x;
  const title = words.title + (state.kind === 'parallel' ? ' ∥' : '');
  return [
    `<g class="h">`,
    words.tooltip === '' ? '' : `<title>${escapeXml(words.tooltip)}</title>`,
    `<text class="n" x="${n(titleX)}" y="${n(box.y + 18.5)}"${centred ? ' text-anchor="middle"' : ''}>${escapeXml(title)}</text>`,
    state.clause === undefined
      ? ''
      : `<text class="k" x="${n(x + textWidth(title, TITLE_SIZE, 'bold') + 5)}" y="${n(box.y + 18.5)}">${escapeXml(state.clause)}</text>`,
    ...words.lines.map(
      (line, index) =>
        `<text class="${line.tone[0]}" xml:space="preserve" x="${n(x)}" y="${n(box.y + 34 + index * LINE)}">${escapeXml(line.text)}</text>`,
    ),
    '</g>',
  ].join('');
}

function drawAny(placed: Placement): string {
  const box = placed.boxes.get(ANY);
  if (box === undefined) return '';
  return `<g><rect class="a" ${rect(box)} rx="11"/><text class="s" x="${n(box.x + box.width / 2)}" y="${n(box.y + 15)}" text-anchor="middle">${ANY_TEXT}</text></g>`;
}

function drawInitial(id: string, dot: Box, placed: Placement, p: string): string {
  const line = placed.edges.get(`i:${id}`);
  const circle = `<circle cx="${n(dot.x + 5)}" cy="${n(dot.y + 5)}" r="4.5" fill="#17233d"/>`;
  return circle + (line === undefined ? '' : `<path class="e" d="${path(line)}" marker-end="url(#${p}-a)"/>`);
}

function drawLine(edge: DrawnEdge, placed: Placement, p: string): string {
  const points = placed.edges.get(edge.id) ?? [];
  const refused = edge.tone === 'refused';
  return `<path class="${refused ? 'x' : 'e'}" d="${path(points)}" marker-end="url(#${p}-${refused ? 'r' : 'a'})"/>`;
}

function drawLabel(edge: DrawnEdge, placed: Placement): string {
  const box = placed.labels.get(edge.id);
  if (box === undefined) return '';
  const lines = edge.lines.map((line, index) => {
    const ids = line.ids === '' ? '' : `<tspan class="q" dx="5">${escapeXml(line.ids)}</tspan>`;
    return `<text class="l" xml:space="preserve" x="${n(box.x + 4)}" y="${n(box.y + 12 + index * LABEL_LINE)}">${escapeXml(line.text)}${ids}</text>`;
  });
  return `<g><title>${escapeXml(edge.tooltip)}</title><rect class="w" ${rect(box)} rx="3"/>${lines.join('')}</g>`;
}

function describe(chart: Chart): string {
  const leaves = chart.states.filter((state) => state.children.length === 0).length;
  const count = (outcome: string): number => chart.transitions.filter((each) => each.outcome === outcome).length;
  return (
    `${chart.states.length - 1} states, ${leaves} of them without substates, and ${chart.transitions.length} transitions: ` +
    `${count('done')} done, ${count('refused')} refused, ${count('ignored')} ignored. ` +
    `Lines are changes of state; what a state refuses, ignores or handles in place is written inside it.`
  );
}

/** Rounded corners make crossing lines easier to follow. */
function path(points: readonly Point[]): string {
  const radius = 5;
  let d = '';
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) d += `M${n(point.x)} ${n(point.y)}`;
    else if (after === undefined) d += `L${n(point.x)} ${n(point.y)}`;
    else {
      const a = towards(point, before, radius);
      const b = towards(point, after, radius);
      d += `L${n(a.x)} ${n(a.y)}Q${n(point.x)} ${n(point.y)} ${n(b.x)} ${n(b.y)}`;
    }
  }
  return d;
}

function towards(from: Point, to: Point, most: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const step = length === 0 ? 0 : Math.min(most, length / 2) / length;
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step };
}

function rect(box: Box): string {
  return `x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}"`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
