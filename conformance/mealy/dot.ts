/**
 * Mealy machines in Graphviz DOT, as the repositories of learned automata write them.
 *
 * A node is a state, an edge with `input/output` a transition (`dot-label.ts` says how labels are read). The initial
 * state is where the one edge without a label leads that comes from a node which is nothing else: `__start0 -> s0`.
 * What is no deterministic, connected machine is refused with file and line; an input without an edge is undefined, and
 * a label without an output (`input/`) is silence.
 */
import { basename } from 'node:path';
import { modelError, shapeText } from '../model-error.js';
import type { DotEdge, DotGraph } from './dot-graph.js';
import { parseDot } from './dot-graph.js';
import { isBlank, labelParts, labelText } from './dot-label.js';
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import { unreachableStates } from './reach.js';
import { requireMealy } from './required.js';
import { SILENCE } from './undefined.js';

export interface ReadDotOptions {
  /** For messages, and the machine's name without its ending; the name of the graph where it is absent. */
  readonly file?: string;
}

/**
 * Reads one machine. States, inputs and outputs are numbered as they come, the initial state first.
 *
 * @throws {@link ModelError} `MDL-401` for what is no DOT, `MDL-402` for an edge without `input/output`, `MDL-403` for
 * no start or several, `MDL-404` for two answers to one input, `MDL-405` for states that nothing leads to, `MDL-426` for
 * no transition at all, `MDL-427` for a label that may be read in two ways.
 */
export function readDot(text: string, { file }: ReadDotOptions = {}): Mealy {
  const where = file ?? 'DOT';
  if (typeof text !== 'string')
    throw modelError('MDL-401', {
      subject: 'DOT',
      expected: 'a text',
      got: shapeText(text),
      where,
      todo: 'Give the content of the file as a string.',
    });
  const graph = parseDot(text, where);
  const { states, transitions } = statesOf(graph, where);
  if (transitions.length === 0) throw withoutTransition(graph, where);
  const stateAt = numbering(states);
  const inputAt = new Map<string, number>();
  const outputAt = new Map<string, number>();
  const read = transitions.flatMap(({ edge, from, to }) =>
    partsOf(edge, where).map(({ input, output }) => ({
      line: edge.line,
      from: stateAt.get(from) as number,
      to: stateAt.get(to) as number,
      input: number(inputAt, input),
      output: number(outputAt, output === '' ? SILENCE : output),
    })),
  );
  const machine: Mealy = {
    name: file === undefined ? (graph.name ?? '') : basename(file).replace(/\.dot$/i, ''),
    states,
    inputs: [...inputAt.keys()],
    outputs: [...outputAt.keys()],
    next: new Int32Array(states.length * inputAt.size).fill(UNDEFINED),
    output: new Int32Array(states.length * inputAt.size).fill(UNDEFINED),
  };
  const lines = new Map<number, number>();
  for (const { line, from, to, input, output } of read) {
    const at = from * machine.inputs.length + input;
    if (lines.has(at) && (machine.next[at] !== to || machine.output[at] !== output))
      throw modelError('MDL-404', {
        subject: `state ${states[from]} with input ${machine.inputs[input]}`,
        expected: 'one answer and one state behind it',
        got: `another at line ${lines.get(at)}`,
        where: `${where}:${line}`,
        todo: 'Remove one of the edges: only deterministic machines have complete suites here.',
      });
    lines.set(at, line);
    machine.next[at] = to;
    machine.output[at] = output;
  }
  refuseUnreachable(machine, graph, where);
  return machine;
}

/**
 * @returns the machine as DOT that {@link readDot} reads back as the same machine, apart from inputs and outputs that no
 * transition has and the order of what it numbers. An output without a name is silence.
 * @throws {@link ModelError} `MDL-406` for a state whose name DOT has no way to write, `MDL-429` for what is no machine.
 */
export function writeDot(machine: Mealy): string {
  requireMealy(machine);
  const { name, states, inputs, outputs, next, output } = machine;
  const lines = [`digraph ${quoted(name)} {`];
  for (const state of states) lines.push(`  ${quoted(state)};`);
  states.forEach((state, from) =>
    inputs.forEach((input, at) => {
      const to = next[from * inputs.length + at] as number;
      if (to === UNDEFINED) return;
      const label = labelText({ input, output: outputs[output[from * inputs.length + at] as number] as string });
      lines.push(`  ${quoted(state)} -> ${quoted(states[to] as string)} [label=${label}];`);
    }),
  );
  const start = freeName(states);
  lines.push(`  ${start} [label="", shape=none];`, `  ${start} -> ${quoted(states[0] as string)};`, '}');
  return `${lines.join('\n')}\n`;
}

interface Transition {
  readonly edge: DotEdge;
  readonly from: string;
  readonly to: string;
}

/** The states, the initial one first, and the edges between them. */
function statesOf({ nodes, edges }: DotGraph, file: string): { states: string[]; transitions: Transition[] } {
  // A node that only unlabelled edges leave and none enters is an arrow drawn in.
  const isState = new Set(edges.flatMap(({ from, to, label }) => (isBlank(label) ? [to] : [from, to])));
  const starts = edges.filter(({ from }) => !isState.has(from));
  const arrows = new Set(starts.map(({ from }) => from));
  const [start, another] = starts;
  if (start === undefined) throw withoutStart({ nodes, edges }, file);
  if (another !== undefined)
    throw modelError('MDL-403', {
      subject: 'start',
      expected: 'one initial state',
      got: `'${another.from} -> ${another.to}' beside '${start.from} -> ${start.to}' at line ${start.line}`,
      where: `${file}:${another.line}`,
      todo: 'Keep one of them; give an edge between states its label.',
    });
  const states = nodes.map(({ name }) => name).filter((name) => !arrows.has(name) && name !== start.to);
  const transitions = edges.filter((edge) => edge !== start).map((edge) => ({ edge, from: edge.from, to: edge.to }));
  return { states: [start.to, ...states], transitions };
}

/** What looks like the start may have a label, may be entered, or it is forgotten. */
function withoutStart({ nodes, edges }: Pick<DotGraph, 'nodes' | 'edges'>, file: string): Error {
  const refusal = (got: string, line: number, todo: string): Error =>
    modelError('MDL-403', {
      subject: 'start',
      expected: 'an edge without a label from a node that is no state',
      got,
      where: `${file}:${line}`,
      todo,
    });
  const labelled = ({ from, to, label }: DotEdge): string =>
    `'${from} -> ${to}'${isBlank(label) ? '' : ` with the label '${label?.text}'`}`;
  const drawn = edges.find(({ from }) => isNamedStart(from));
  if (drawn !== undefined) {
    const leaving = edges.filter(({ from, to }) => from === drawn.from && to !== from);
    const [arrow = drawn] = [...leaving.filter(({ label }) => !isBlank(label)), ...leaving];
    const entering = edges.filter(({ to }) => to === drawn.from);
    const needless = entering.map(({ from, to, line }) => `'${from} -> ${to}' at line ${line}`).join(' and ');
    if (leaving.length > 0)
      return refusal(
        needless === '' ? labelled(arrow) : `${labelled(arrow)} beside ${needless}`,
        arrow.line,
        [
          ...(leaving.length > 1 ? [`Keep one edge that leaves ${drawn.from}, without a label.`] : []),
          ...(leaving.length > 1 || isBlank(arrow.label) ? [] : ['Take the label away.']),
          ...(needless === '' ? [] : [`Take away ${needless}.`]),
        ].join(' '),
      );
    if (isBlank(drawn.label))
      return refusal(
        `${labelled(drawn)}, which leads to no state`,
        drawn.line,
        `Let it lead to the initial state${edges.length === 1 ? '' : `, '${drawn.from} -> ${likelyStart(edges)}'`}.`,
      );
  }
  const entered = new Set(edges.map(({ to }) => to));
  const [first, another] = edges.filter(({ from }) => !entered.has(from));
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const arrowTo = (state: string): string => `'${freeName(used)} -> ${state};'`;
  return first === undefined || another !== undefined
    ? refusal('none', nodes[0]?.line ?? 1, `Add ${arrowTo(likelyStart(edges))} for the initial state.`)
    : refusal(
        labelled(first),
        first.line,
        `Take the label away if it is the start; if ${first.from} is the initial state, add ${arrowTo(first.from)}.`,
      );
}

const isNamedStart = (name: string): boolean => name.startsWith('__start');

/** The first node that edges lead from to every other, or the first there is. */
function likelyStart(edges: readonly DotEdge[]): string {
  const nodes = new Set(edges.flatMap(({ from, to }) => [from, to]).filter((name) => !isNamedStart(name)));
  const leadsEverywhere = (name: string): boolean => {
    const found = new Set([name]);
    for (const at of found) for (const { from, to } of edges) if (from === at) found.add(to);
    return [...nodes].every((other) => found.has(other));
  };
  const [first = edges[0]?.from ?? 'STATE'] = nodes;
  return [...nodes].slice(0, MOST_TRIED).find(leadsEverywhere) ?? first;
}

const MOST_TRIED = 20;

function freeName(used: Iterable<string>): string {
  const taken = new Set(used);
  let name = '__start0';
  while (taken.has(name)) name += '_';
  return name;
}

function partsOf(edge: DotEdge, file: string): readonly { readonly input: string; readonly output: string }[] {
  const at = { subject: `edge ${edge.from} -> ${edge.to}`, where: `${file}:${edge.line}` };
  const fault = (got: string): Error =>
    modelError('MDL-402', {
      ...at,
      expected: "a label 'input/output'",
      got,
      todo: 'Write [label="input/output"], or [label="input/"] where nothing is answered.',
    });
  if (edge.label === undefined || isBlank(edge.label)) throw fault('none');
  const parts = labelParts(edge.label);
  if (!('kind' in parts)) return parts;
  if (parts.kind === 'malformed') throw fault(`'${parts.text}'`);
  throw modelError('MDL-427', {
    ...at,
    expected: "one '/' between input and output",
    got: `'${parts.text}', which may be split in several ways`,
    todo: "Put spaces around that one alone, 'input / output', or write a table of the cells input, / and output.",
  });
}

function withoutTransition({ nodes }: DotGraph, file: string): Error {
  return modelError('MDL-426', {
    subject: 'automaton',
    expected: "an edge with a label 'input/output'",
    got: 'none, so that there is nothing to test',
    where: `${file}:${nodes[0]?.line ?? 1}`,
    todo: 'Draw the transitions.',
  });
}

function refuseUnreachable(machine: Mealy, { nodes }: DotGraph, file: string): void {
  const unreachable = unreachableStates(machine).map((state) => machine.states[state] as string);
  const [first] = unreachable;
  if (first === undefined) return;
  throw modelError('MDL-405', {
    subject: unreachable.length === 1 ? 'state' : `${unreachable.length} states`,
    expected: `a way from ${machine.states[0]} to every state`,
    got: `none to ${unreachable.slice(0, MOST_NAMED).join(', ')}${unreachable.length > MOST_NAMED ? ', …' : ''}`,
    where: `${file}:${nodes.find(({ name }) => name === first)?.line ?? 1}`,
    todo: 'Remove what is never reached, or add the edge that leads there.',
  });
}

const MOST_NAMED = 8;

function numbering(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

function number(known: Map<string, number>, name: string): number {
  const at = known.get(name);
  if (at !== undefined) return at;
  known.set(name, known.size);
  return known.size - 1;
}

/** In quoted DOT a backslash escapes a quotation mark and nothing else, so one before a mark cannot be written. */
function quoted(name: string): string {
  if (!name.includes('\\')) return `"${name.replaceAll('"', '\\"')}"`;
  throw modelError('MDL-406', {
    subject: `name ${name}`,
    expected: 'a name without a backslash',
    got: 'one',
    where: 'DOT',
    todo: 'Rename it.',
  });
}
