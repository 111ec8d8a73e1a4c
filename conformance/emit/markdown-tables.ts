/** Markdown tables: what each transition of a machine is for, and how requirements, transitions and tests meet. */
import type { AnyStateMachine } from 'xstate';
import { statechartGraph } from './statechart-graph.js';

/** Any table; cells may hold any text. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), ''].join('\n');
}

/** Text that stays inside its cell. */
export function markdownCell(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

/** One row a transition: state, event, guard, target, outcome, sentence, ids as `abbreviate` writes them. */
export function transitionTable(machine: AnyStateMachine, abbreviate: (id: string) => string = (id) => id): string {
  const chart = statechartGraph(machine);
  const rows = chart.transitions.map((each) => [
    each.source === '' ? `(${chart.id})` : each.source,
    each.event,
    each.guard ?? '',
    each.targets.join(', '),
    each.cause === undefined ? each.outcome : `${each.outcome}: ${each.cause}`,
    each.says ?? '',
    each.ids.map(abbreviate).join(', '),
  ]);
  return markdownTable(['State', 'Event', 'Guard', 'Next', 'Outcome', 'What it says', 'Rule'], rows);
}

export interface TraceRequirement {
  readonly id: string;
  readonly says: string;
}

export interface TraceTransition {
  /** Unique over all roles, e.g. `door:idle/user.request/0`. */
  readonly id: string;
  readonly ids: readonly string[];
}

export interface TraceTest {
  readonly id: string;
  /** Transitions that the test takes. */
  readonly transitions: readonly string[];
  readonly requirements: readonly string[];
  readonly verdict?: string;
}

export interface TraceRow {
  readonly requirement: string;
  readonly says: string;
  readonly transitions: readonly string[];
  readonly tests: readonly string[];
  /** The worst verdict of its tests; absent when nothing ran. */
  readonly verdict?: string;
}

export interface Traceability {
  readonly rows: readonly TraceRow[];
  readonly requirementsWithoutTransition: readonly string[];
  readonly requirementsWithoutTest: readonly string[];
  readonly transitionsWithoutRequirement: readonly string[];
  readonly transitionsWithoutTest: readonly string[];
  readonly testsWithoutRequirement: readonly string[];
  /** Ids that a transition or a test names and no requirement has. */
  readonly unknownIds: readonly string[];
}

export interface TraceSources {
  readonly requirements: readonly TraceRequirement[];
  readonly transitions: readonly TraceTransition[];
  readonly tests: readonly TraceTest[];
  /** Ids that rules may name besides requirements, e.g. decisions. */
  readonly alsoKnown?: readonly string[];
}

export function traceability(sources: TraceSources): Traceability {
  const { requirements, transitions, tests } = sources;
  const transitionsOf = index(transitions, ({ ids }) => ids);
  const testsOf = index(tests, (test) => test.requirements);
  const taken = new Set(tests.flatMap((test) => test.transitions));
  const known = new Set([...requirements.map(({ id }) => id), ...(sources.alsoKnown ?? [])]);
  const named = [...transitions.flatMap(({ ids }) => ids), ...tests.flatMap((test) => test.requirements)];
  const rows = requirements.map(({ id, says }): TraceRow => {
    const mine = testsOf.get(id) ?? [];
    const verdict = worstVerdict(mine.flatMap((test) => (test.verdict === undefined ? [] : [test.verdict])));
    return {
      requirement: id,
      says,
      transitions: (transitionsOf.get(id) ?? []).map((each) => each.id),
      tests: mine.map((each) => each.id),
      ...(verdict === undefined ? {} : { verdict }),
    };
  });
  return {
    rows,
    requirementsWithoutTransition: rows.filter((row) => row.transitions.length === 0).map((row) => row.requirement),
    requirementsWithoutTest: rows.filter((row) => row.tests.length === 0).map((row) => row.requirement),
    transitionsWithoutRequirement: transitions.filter(({ ids }) => ids.length === 0).map(({ id }) => id),
    transitionsWithoutTest: transitions.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
    testsWithoutRequirement: tests.filter((test) => test.requirements.length === 0).map(({ id }) => id),
    unknownIds: [...new Set(named.filter((id) => !known.has(id)))].toSorted(),
  };
}

/** The table of {@link traceability}, then what stands alone on either side. */
export function traceabilityMarkdown(trace: Traceability, namesPerCell = 4): string {
  const rows = trace.rows.map((row) => [
    row.requirement,
    row.says,
    few(row.transitions, namesPerCell),
    few(row.tests, namesPerCell),
    row.verdict ?? '-',
  ]);
  const orphans: [string, readonly string[]][] = [
    ['Requirements that no transition realises', trace.requirementsWithoutTransition],
    ['Requirements that no test names', trace.requirementsWithoutTest],
    ['Transitions without a requirement', trace.transitionsWithoutRequirement],
    ['Transitions that no test takes', trace.transitionsWithoutTest],
    ['Tests without a requirement', trace.testsWithoutRequirement],
    ['Ids that nobody defines', trace.unknownIds],
  ];
  const sections = orphans.map(([title, ids]) => {
    const list = ids.length === 0 ? 'None.\n' : ids.map((id) => `- \`${id}\`\n`).join('');
    return `## ${title} (${ids.length})\n\n${list}`;
  });
  return [markdownTable(['Requirement', 'Sentence', 'Transitions', 'Tests', 'Verdict'], rows), ...sections].join('\n');
}

const WORST_FIRST = ['fail', 'error', 'inconc', 'deviates', 'notrun', 'skip', 'na', 'pass'];

function worstVerdict(verdicts: readonly string[]): string | undefined {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? verdicts[0];
}

function few(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``);
  return shown.join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

function index<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [item]);
      else known.push(item);
    }
  }
  return found;
}
