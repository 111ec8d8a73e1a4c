/** Decides what of a chart is drawn as a line and what is written into the boxes, and measures both. */
import { isInside, stateOf, type Chart, type ChartState, type ChartTransition } from './statechart-graph.js';
import { cutWord, textWidth, wrapWords } from './statechart-measure.js';
import type { FullOptions } from './statechart-svg.js';

export const TITLE_SIZE = 13;
export const SMALL_SIZE = 10.5;
export const LABEL_SIZE = 11;
export const LINE = 14;
export const LABEL_LINE = 13.5;
/** Longest guard on a label, in px; the tooltip has it whole. */
const MOST_LABEL = 260;

/** Longest event with guard in a box, in px; the tooltip has it whole. */
const MOST_WORD = 320;

/** The source of lines that leave every state, and what stands in its box. */
export const ANY = '*';
export const ANY_TEXT = 'any state';
/** With more states than this what any state does is text, not lines. */
const MOST_FOR_ANY = 10;

/** A line of small text in a box. */
export interface BoxLine {
  readonly tone: 'move' | 'stay' | 'refuse' | 'ignore';
  readonly text: string;
}

export interface BoxText {
  readonly title: string;
  readonly lines: readonly BoxLine[];
  /** Everything, unshortened, for the tooltip. */
  readonly tooltip: string;
  readonly width: number;
  readonly height: number;
}

export interface LabelLine {
  readonly text: string;
  readonly ids: string;
}

export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly tone: 'done' | 'refused';
  readonly lines: readonly LabelLine[];
  readonly tooltip: string;
  readonly width: number;
  readonly height: number;
}

export interface ChartText {
  readonly boxes: ReadonlyMap<string, BoxText>;
  readonly edges: readonly DrawnEdge[];
}

export function describeBoxes(chart: Chart, options: FullOptions): ChartText {
  const moves: { source: string; target: string; transition: ChartTransition }[] = [];
  const inBox = new Map<string, ChartTransition[]>(chart.states.map((state) => [state.id, []]));
  const busy = crowdedTargets(chart, options.fanIn);
  const root = stateOf(chart, '');
  const drawsAny =
    root.kind === 'compound' && chart.states.filter(({ children }) => children.length === 0).length <= MOST_FOR_ANY;
  for (const transition of chart.transitions) {
    const [aim] = transition.targets;
    if (drawsAny && transition.source === '' && transition.targets.length === 1 && aim !== undefined && aim !== '') {
      moves.push({ source: ANY, target: aim, transition });
      continue;
    }
    const drawn = transition.targets.filter((target) => isDrawn(transition, target));
    if (drawn.length === 0 || busy.has(crowdKey(transition))) inBox.get(transition.source)?.push(transition);
    else for (const target of drawn) moves.push({ source: transition.source, target, transition });
  }
  const boxes = new Map<string, BoxText>();
  for (const state of chart.states) boxes.set(state.id, boxText(chart, state, inBox.get(state.id) ?? [], options));
  return { boxes, edges: mergeEdges(moves, options) };
}

/** A line is drawn between different states of which neither contains the other. */
function isDrawn(transition: ChartTransition, target: string): boolean {
  const { source } = transition;
  return target !== source && !isInside(target, source) && !isInside(source, target);
}

function crowdKey(transition: ChartTransition): string {
  return `${transition.event}\n${transition.targets.join('\n')}`;
}

/** Event and target pairs that so many states share that their lines would hide the rest. */
function crowdedTargets(chart: Chart, fanIn: number): ReadonlySet<string> {
  const sources = new Map<string, Set<string>>();
  for (const transition of chart.transitions) {
    if (!transition.targets.some((target) => isDrawn(transition, target))) continue;
    const key = crowdKey(transition);
    const known = sources.get(key) ?? new Set();
    sources.set(key, known.add(transition.source));
  }
  return new Set([...sources].filter(([, from]) => from.size >= fanIn).map(([key]) => key));
}

function boxText(
  chart: Chart,
  state: ChartState,
  transitions: readonly ChartTransition[],
  options: FullOptions,
): BoxText {
  const compound = state.children.length > 0;
  const width = state.id === '' ? 460 : compound ? 300 : 235;
  const most = state.id === '' ? 5 : 3;
  const lines: BoxLine[] = [];
  const put = (tone: BoxLine['tone'], head: string, words: readonly string[]): void => {
    if (words.length === 0) return;
    const room = width - textWidth(head, SMALL_SIZE);
    const wrapped = wrapWords(
      words.map((word) => cutWord(word, Math.max(room, MOST_WORD), SMALL_SIZE)),
      ',',
      room,
      SMALL_SIZE,
    );
    const kept = wrapped.slice(0, most);
    if (wrapped.length > most) {
      const shown = kept.join(' ').split(', ').length;
      kept[most - 1] = `${(kept[most - 1] ?? '').replace(/,$/, '')} … +${words.length - shown}`;
    }
    for (const [index, text] of kept.entries()) lines.push({ tone, text: index === 0 ? head + text : `   ${text}` });
  };
  const stays = transitions.filter((each) => each.targets.every((target) => target === state.id));
  const leaves = transitions.filter((each) => !stays.includes(each));
  for (const [to, group] of groupBy(leaves, (each) =>
    each.targets.map((target) => shortTarget(chart, target)).join(' + '),
  )) {
    put(
      group.some((each) => each.outcome === 'done') ? 'move' : 'refuse',
      `→ ${to}: `,
      unique(group.map(eventAndGuard)),
    );
  }
  put('stay', 'in place: ', unique(stays.filter((each) => each.outcome === 'done').map(eventAndGuard)));
  put('refuse', 'refuses: ', unique(stays.filter((each) => each.outcome === 'refused').map(({ event }) => event)));
  put('ignore', 'ignores: ', unique(stays.filter((each) => each.outcome === 'ignored').map(({ event }) => event)));
  const title = state.id === '' ? options.title : state.key;
  const textWidths = lines.map((line) => textWidth(line.text, SMALL_SIZE));
  const marks = state.kind === 'parallel' ? 16 : 0;
  const clause = state.clause === undefined ? 0 : textWidth(state.clause, 9.5) + 14;
  return {
    title,
    lines,
    tooltip: tooltipOf(state, transitions),
    width: Math.max(textWidth(title, TITLE_SIZE, 'bold') + marks + clause, ...textWidths, 30) + 24,
    height: lines.length === 0 ? 28 : 28 + lines.length * LINE + 4,
  };
}

function shortTarget(chart: Chart, id: string): string {
  const state = stateOf(chart, id);
  const twins = chart.states.filter((other) => other.key === state.key).length;
  return twins > 1 && state.parent !== undefined && state.parent !== ''
    ? `${lastPart(state.parent)}.${state.key}`
    : state.key;
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

export function eventAndGuard(transition: ChartTransition): string {
  const event = transition.event === '' ? 'always' : transition.event;
  return transition.guard === undefined ? event : `${event} [${transition.guard}]`;
}

function tooltipOf(state: ChartState, transitions: readonly ChartTransition[]): string {
  const head = [state.description, state.clause === undefined ? undefined : `Clause ${state.clause}.`]
    .concat(state.tags.length === 0 ? [] : [`Tags: ${state.tags.join(', ')}.`])
    .filter((part) => part !== undefined)
    .join(' ');
  return [head, ...transitions.map(transitionTooltip)].filter((part) => part !== '').join('\n');
}

function transitionTooltip(transition: ChartTransition): string {
  const outcome =
    transition.outcome === 'done'
      ? ''
      : ` (${transition.outcome}${transition.cause === undefined ? '' : `: ${transition.cause}`})`;
  const ids = transition.ids.length === 0 ? '' : ` [${transition.ids.join(', ')}]`;
  return `${eventAndGuard(transition)}${outcome}${transition.says === undefined ? '' : `: ${transition.says}`}${ids}`;
}

function mergeEdges(
  moves: readonly { source: string; target: string; transition: ChartTransition }[],
  options: FullOptions,
): DrawnEdge[] {
  const edges: DrawnEdge[] = [];
  const toneOf = ({ outcome }: ChartTransition): 'done' | 'refused' => (outcome === 'done' ? 'done' : 'refused');
  const groups = groupBy(moves, (move) => `${move.source}\n${move.target}\n${toneOf(move.transition)}`);
  for (const [, group] of groups) {
    const first = group[0];
    if (first === undefined) continue;
    const lines = labelLines(
      group.map(({ transition }) => transition),
      options,
    );
    const widths = lines.map(
      (line) => textWidth(line.text, LABEL_SIZE) + (line.ids === '' ? 0 : 5 + textWidth(line.ids, 9)),
    );
    edges.push({
      id: `e${edges.length}`,
      source: first.source,
      target: first.target,
      tone: toneOf(first.transition),
      lines,
      tooltip: group.map(({ transition }) => transitionTooltip(transition)).join('\n'),
      width: Math.max(...widths) + 8,
      height: lines.length * LABEL_LINE + 4,
    });
  }
  return edges;
}

function labelLines(transitions: readonly ChartTransition[], options: FullOptions): LabelLine[] {
  const lines: LabelLine[] = [];
  let shown = 0;
  for (const [text, same] of groupBy(transitions, eventAndGuard)) {
    if (lines.length >= options.labelLines) {
      lines.push({ text: `… +${transitions.length - shown}`, ids: '' });
      break;
    }
    shown += same.length;
    const ids = idsLabel(
      same.flatMap((each) => each.ids),
      options,
    );
    const bracket = text.indexOf(' [');
    if (bracket > 0 && textWidth(text, LABEL_SIZE) > 190) {
      const guard = cutWord(`  ${text.slice(bracket + 1)}`, MOST_LABEL, LABEL_SIZE);
      lines.push({ text: text.slice(0, bracket), ids }, { text: guard, ids: '' });
    } else lines.push({ text, ids });
  }
  return lines;
}

function idsLabel(ids: readonly string[], options: FullOptions): string {
  const short = unique(ids.map(options.abbreviate));
  return short.slice(0, 2).join(' ') + (short.length > 2 ? ` +${short.length - 2}` : '');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
