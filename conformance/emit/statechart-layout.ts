/**
 * Places boxes, lines and labels with elkjs (layered, downwards). Its failures on rare combinations of nested
 * states and crossing lines are caught: simpler option sets follow, the last one without nesting of lines.
 * Regions of a parallel root that no line connects are laid out apart and packed, so that the picture does not
 * become a ribbon.
 */
import type { ELK, ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import { isInside, stateOf, type Chart } from './statechart-graph.js';
import { textWidth } from './statechart-measure.js';
import { ANY, ANY_TEXT, SMALL_SIZE, type ChartText, type DrawnEdge } from './statechart-text.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Absolute places. `edges` and `labels` by the id of the drawn edge, `dots` by the id of the compound state. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly dots: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<string, readonly Point[]>;
  readonly labels: ReadonlyMap<string, Box>;
}

const BASE: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
};

/** From the best looking to the one that always works. */
const OPTION_SETS: readonly LayoutOptions[] = [
  {
    ...BASE,
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  },
  { ...BASE, 'elk.hierarchyHandling': 'INCLUDE_CHILDREN', 'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST' },
  { ...BASE, 'elk.hierarchyHandling': 'INCLUDE_CHILDREN', 'elk.layered.considerModelOrder.strategy': 'NONE' },
  {
    'elk.algorithm': 'layered',
    'elk.direction': 'DOWN',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.json.shapeCoords': 'ROOT',
    'elk.json.edgeCoords': 'ROOT',
  },
];

/** Around the root. */
export const MARGIN = 12;
/** Between regions that are laid out apart. */
const GAP = 18;

export async function layOut(chart: Chart, text: ChartText): Promise<Placement> {
  const root = stateOf(chart, '');
  const apart = root.kind === 'parallel' && !text.edges.some((edge) => crosses(edge, root.children));
  if (!apart || root.children.length < 2) return place(chart, text, '');
  const parts: { id: string; placement: Placement }[] = [];
  for (const id of root.children) parts.push({ id, placement: await place(chart, text, id) });
  return pack(parts, text);
}

function crosses(edge: DrawnEdge, regions: readonly string[]): boolean {
  const regionOf = (id: string): string | undefined => regions.find((region) => region === id || isInside(id, region));
  return regionOf(edge.source) !== regionOf(edge.target);
}

/** Lays out `top` and what is inside it. */
async function place(chart: Chart, text: ChartText, top: string): Promise<Placement> {
  const mine = text.edges.filter((edge) => top === '' || isInside(edge.source, top));
  const failures: string[] = [];
  for (const options of OPTION_SETS) {
    try {
      const laid = await (
        await elk()
      ).layout({
        id: '#',
        layoutOptions: { ...options, 'elk.padding': padding(2) },
        ...elkBody(chart, text, top, mine, options),
      });
      return atLeast(collect(laid, mine), top, text.boxes.get(top)?.width ?? 0);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`chart ${chart.id}: elkjs found no layout with any of its option sets: ${failures.join(' | ')}`);
}

function elkBody(
  chart: Chart,
  text: ChartText,
  top: string,
  drawn: readonly DrawnEdge[],
  options: LayoutOptions,
): Pick<ElkNode, 'children' | 'edges'> {
  const edges: ElkExtendedEdge[] = drawn.map((edge) => ({
    id: edge.id,
    sources: [nodeId(edge.source)],
    targets: [nodeId(edge.target)],
    labels: [
      {
        id: `l${edge.id}`,
        text: ' ',
        width: edge.width,
        height: edge.height,
        layoutOptions: { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' },
      },
    ],
  }));
  const build = (id: string): ElkNode => {
    const state = stateOf(chart, id);
    const box = text.boxes.get(id);
    const width = box?.width ?? 60;
    const height = box?.height ?? 28;
    if (state.children.length === 0) return { id: nodeId(id), width, height };
    const children = state.children.map(build);
    if (id === '' && drawn.some(({ source }) => source === ANY))
      children.unshift({ id: nodeId(ANY), width: textWidth(ANY_TEXT, SMALL_SIZE) + 20, height: 22 });
    if (state.initial !== undefined) {
      children.unshift({ id: `dot:${id}`, width: 10, height: 10 });
      edges.push({
        id: `i:${id}`,
        sources: [`dot:${id}`],
        targets: [nodeId(state.initial)],
      });
    }
    // States that no line enters stand below the initial one: a line for the layout only, never drawn.
    for (const child of state.children) {
      if (state.initial === undefined || child === state.initial || drawn.some((edge) => enters(edge, child))) continue;
      edges.push({ id: `o:${child}`, sources: [nodeId(state.initial)], targets: [nodeId(child)] });
    }
    return {
      id: nodeId(id),
      children,
      // Options are not inherited: without them here the lines inside would be turned the wrong way round.
      layoutOptions: {
        ...options,
        'elk.padding': `[top=${height + 10},left=16,bottom=16,right=16]`,
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        'elk.nodeSize.minimum': `(${width},${height + 40})`,
      },
    };
  };
  return { children: [build(top)], edges };
}

function enters(edge: DrawnEdge, state: string): boolean {
  const within = (id: string): boolean => id === state || isInside(id, state);
  return within(edge.target) && !within(edge.source);
}

function collect(laid: ElkNode, drawn: readonly DrawnEdge[]): Placement {
  const boxes = new Map<string, Box>();
  const dots = new Map<string, Box>();
  const edges = new Map<string, readonly Point[]>();
  const labels = new Map<string, Box>();
  const visit = (node: ElkNode): void => {
    const box = { x: node.x ?? 0, y: node.y ?? 0, width: node.width ?? 0, height: node.height ?? 0 };
    if (node.id.startsWith('dot:')) dots.set(node.id.slice(4), box);
    else if (node.id.startsWith('s:')) boxes.set(node.id.slice(2), box);
    for (const edge of node.edges ?? []) {
      const section = edge.sections?.[0];
      if (section) edges.set(edge.id, [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]);
      const label = edge.labels?.[0];
      if (label)
        labels.set(edge.id, { x: label.x ?? 0, y: label.y ?? 0, width: label.width ?? 0, height: label.height ?? 0 });
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(laid);
  for (const edge of drawn) if (!edges.has(edge.id)) throw new Error(`no line for ${edge.source} to ${edge.target}`);
  return { width: laid.width ?? 0, height: laid.height ?? 0, boxes, dots, edges, labels };
}

/** The engine does not keep the least width of the outermost box: what it says would run out of its frame. */
function atLeast(placement: Placement, top: string, width: number): Placement {
  const box = placement.boxes.get(top);
  if (box === undefined || box.width >= width) return placement;
  const boxes = new Map(placement.boxes).set(top, { ...box, width });
  return { ...placement, boxes, width: placement.width + width - box.width };
}

/** Puts the regions side by side and under each other, at the breadth that comes closest to a page of 4 : 3. */
function pack(parts: readonly { id: string; placement: Placement }[], text: ChartText): Placement {
  const header = text.boxes.get('') ?? { width: 0, height: 28 };
  const sizes = parts.map(({ placement }) => placement);
  const total = sizes.reduce((sum, { width }) => sum + width + GAP, 0);
  const widest = Math.max(header.width, ...sizes.map(({ width }) => width));
  let best: { cost: number; corners: readonly Point[] } | undefined;
  for (let limit = widest; limit <= total + 40; limit += 40) {
    const corners = packWithin(sizes, limit);
    const width = Math.max(...sizes.map((size, index) => size.width + (corners[index]?.x ?? 0)));
    const height = Math.max(...sizes.map((size, index) => size.height + (corners[index]?.y ?? 0)));
    const cost = Math.max(width / 1.4, height);
    if (best === undefined || cost < best.cost) best = { cost, corners };
  }
  const all: Maps = { boxes: new Map(), dots: new Map(), edges: new Map(), labels: new Map() };
  for (const [index, size] of sizes.entries()) {
    const corner = best?.corners[index] ?? { x: 0, y: 0 };
    shift(size, corner.x + 16, corner.y + header.height + 10, all);
  }
  const boxes = [...all.boxes.values()];
  const width = Math.max(header.width, ...boxes.map((box) => box.x + box.width)) + 16;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + 16;
  all.boxes.set('', { x: 0, y: 0, width, height });
  return { width, height, ...all };
}

/** Top left corners: the tallest first, each at the highest free place, the leftmost of them. */
function packWithin(sizes: readonly { width: number; height: number }[], limit: number): Point[] {
  const corners: Point[] = sizes.map(() => ({ x: 0, y: 0 }));
  const placed: Box[] = [];
  const order = sizes.map((size, index) => ({ size, index })).toSorted((a, b) => b.size.height - a.size.height);
  for (const { size, index } of order) {
    const columns = [0, ...placed.map((box) => box.x + box.width + GAP)].filter((x) => x + size.width <= limit);
    const places = columns.map((x) => {
      const above = placed.filter((box) => box.x < x + size.width + GAP && x < box.x + box.width + GAP);
      return { x, y: Math.max(0, ...above.map((box) => box.y + box.height + GAP)) };
    });
    const corner = places.toSorted((a, b) => a.y - b.y || a.x - b.x)[0] ?? { x: 0, y: 0 };
    corners[index] = corner;
    placed.push({ ...corner, width: size.width, height: size.height });
  }
  return corners;
}

interface Maps {
  readonly boxes: Map<string, Box>;
  readonly dots: Map<string, Box>;
  readonly edges: Map<string, readonly Point[]>;
  readonly labels: Map<string, Box>;
}

function shift(part: Placement, dx: number, dy: number, into: Maps): void {
  const move = (box: Box): Box => ({ ...box, x: box.x + dx, y: box.y + dy });
  for (const [id, box] of part.boxes) into.boxes.set(id, move(box));
  for (const [id, box] of part.dots) into.dots.set(id, move(box));
  for (const [id, box] of part.labels) into.labels.set(id, move(box));
  for (const [id, points] of part.edges)
    into.edges.set(
      id,
      points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
    );
}

function nodeId(state: string): string {
  return `s:${state}`;
}

function padding(px: number): string {
  return `[top=${px},left=${px},bottom=${px},right=${px}]`;
}

/** One layout engine for all charts; the bundle runs in this thread, and is loaded only when a chart is drawn. */
let engine: Promise<ELK> | undefined;

function elk(): Promise<ELK> {
  engine ??= loadElk();
  return engine;
}

async function loadElk(): Promise<ELK> {
  // The bundle is CommonJS and says `default` in its types; where it lands depends on the loader.
  const outer: unknown = (await import('elkjs/lib/elk.bundled.js')).default;
  const inner = typeof outer === 'function' ? outer : (outer as { readonly default: unknown }).default;
  return new (inner as new () => ELK)();
}
