/** The kill matrix as tables: for the page, and for the terminal. */
import { markdownTable } from '../conformance/emit/pictures.js';
import { countText } from '../conformance/report/index.js';
import { COMPLETE_TIERS, isOfChart, TIER_NAMES } from './adequacy.js';
import type { ClassRow, Tier } from './adequacy.js';
import type { ImplementationKills, RoleKills } from './adequacy-data.js';
import type { JudgedImplementationFault } from './fault-adequacy.js';
import { searchRows } from './fault-search.js';
import type { KeptWords } from './kept-words.js';

/** Head and rows; the columns behind the first five are numbers of faults found. */
export function roleRows(
  all: readonly Pick<RoleKills, 'role' | 'rows' | 'tests'>[],
  tiers: readonly Tier[] = TIER_NAMES,
): string[][] {
  return [
    ['of', 'fault', 'there are', 'in no part', 'to find', ...tiers],
    ...all.flatMap(({ role, rows, tests }) =>
      rows.map((row) => [
        role,
        row.class,
        countText(row.mutants),
        countText(row.outside),
        `${countText(toFind(row))}${row.judged < row.mutants ? ' of a sample' : ''}`,
        ...tiers.map((tier) =>
          tests[tier] === 0 ? (tier === 'k = 1' ? 'not made' : '') : countText(row.killed[tier]),
        ),
      ]),
    ),
  ];
}

/** What was judged and does something that inputs can show. */
export const toFind = ({ judged, equivalent, undecided }: ClassRow): number => judged - equivalent - undecided;

/** What a tier is held to: complete suites, of guards, to those that some word of a part finds. */
export const dueOf = (row: ClassRow, tier: Tier): number =>
  toFind(row) - (isOfChart(row.class) && COMPLETE_TIERS.includes(tier) ? row.outside : 0);

/** Rounded down, so that what is not all is not 100 %. */
function shareText(part: number, all: number): string {
  const thousandths = Math.floor((1000 * part) / all);
  return part > 0 && thousandths === 0 ? 'below 0.1 %' : `${thousandths / 10} %`;
}

/** The faults of a class that lie in a part, of all in the automata; of an extra state, and of a chart, none is counted. */
function inParts(all: readonly RoleKills[], name: ClassRow['class']): string {
  if (name === 'extra state' || (isOfChart(name) && name !== 'guard')) return '';
  const rows = all.flatMap(({ rows: own }) => own.filter((row) => row.class === name));
  const outside = rows.reduce((sum, row) => sum + row.outside, 0);
  // Guards are of the chart: those in no part are among them.
  const total = rows.reduce((sum, { mutants }) => sum + mutants, name === 'guard' ? 0 : outside);
  const inside = total - outside;
  return `${countText(inside)} of ${countText(total)} (${shareText(inside, total)})`;
}

/** Which roles the percentages say little of, for their parts are small. */
function extentSentence(all: readonly RoleKills[]): string {
  const partly = all.filter(({ inParts: inside, transitions }) => inside < transitions);
  if (partly.length === 0) return 'All transitions of the automata lie in a part.';
  const shares = partly.map(
    ({ role, inParts: inside, transitions }) =>
      `${role} ${countText(inside)} of ${countText(transitions)} (${shareText(inside, transitions)})`,
  );
  const others = partly.length < all.length ? '; of the other roles all' : '';
  return `100 % is not of everything. Of the transitions of the automata there lie in a part: ${shares.join(', ')}${others}.`;
}

/** What the column of suites for one extra state is, and is not. */
function extraStateSentence(all: readonly RoleKills[]): string {
  const inParts = all.filter(({ tests }) => tests['k = 1'] === 0).map(({ role }) => role);
  const others = inParts.length === 0 ? '' : `, of ${inParts.join(' and ')} in parts, which have a table of their own`;
  return `Suites of the column *k = 1* are made to be judged here and not shipped${others}: of extra states, what is shipped finds the share of *together*.`;
}

/** Of each class in percent, over the roles that have tests of the tier. */
function shares(all: readonly RoleKills[]): string[][] {
  const classes = [...new Set(all.flatMap(({ rows }) => rows.map((row) => row.class)))];
  const share = (name: string, tier: Tier): string => {
    const rows = all.flatMap(({ tests, rows: own }) =>
      tests[tier] === 0 ? [] : own.filter((row) => row.class === name),
    );
    const sum = (count: (row: ClassRow) => number): number => rows.reduce((total, row) => total + count(row), 0);
    const wanted = sum((row) => dueOf(row, tier));
    // Rounded down: what is not all is not 100 %.
    return wanted === 0 ? '' : `${Math.floor((100 * sum(({ killed }) => killed[tier])) / wanted)} %`;
  };
  return classes.map((name) => [name, inParts(all, name), ...TIER_NAMES.map((tier) => share(name, tier))]);
}

/** Head and rows: a row a fault, a column a kind of test, `failed / ran`. */
export function faultRows(faults: readonly JudgedImplementationFault[]): string[][] {
  const kinds = [...new Set(faults.flatMap(({ ran }) => Object.keys(ran)))].toSorted();
  return [
    ['fault', ...kinds],
    ...faults.map(({ name, ran, failed }) => [
      name,
      ...kinds.map((kind) => (ran[kind] === undefined ? '' : `${failed[kind] ?? 0} / ${ran[kind]}`)),
    ]),
  ];
}

/** Head and rows: of the faults of each role how many each kind of test finds, and how many any does. */
function foundByKind(faults: readonly JudgedImplementationFault[]): string[][] {
  const kinds = [...new Set(faults.flatMap(({ ran }) => Object.keys(ran)))].toSorted();
  const row = (name: string, own: readonly JudgedImplementationFault[]): string[] => [
    name,
    countText(own.length),
    countText(own.filter(({ some }) => some.length > 0).length),
    ...kinds.map((kind) => countText(own.filter(({ failed }) => failed[kind] !== undefined).length)),
  ];
  const roles = [...new Set(faults.map(({ role }) => role))].toSorted();
  return [
    ['role', 'faults', 'found', ...kinds],
    ...roles.map((name) =>
      row(
        name,
        faults.filter(({ role }) => role === name),
      ),
    ),
    row('all', faults),
  ];
}

/** How large suites for one extra state are beside those that are shipped, or have to be. */
function extraStateRows(roles: readonly RoleKills[]): string[][] {
  return [
    [
      'role',
      'parts',
      'shipped: tests',
      'inputs',
      'for one extra state: tests',
      'inputs',
      'any has inputs, at the least',
    ],
    ...roles.map(({ role, parts, tests, symbols }) => [
      role,
      countText(parts.length),
      countText(tests.complete),
      countText(symbols.complete),
      ...(tests['k = 1'] === 0
        ? ['too large, not made', '']
        : [countText(tests['k = 1']), countText(symbols['k = 1'])]),
      countText(symbols.least),
    ]),
  ];
}

/** What such suites find in parts, where one of the whole automaton is too large. */
function inPartsRows(roles: readonly RoleKills[]): string[][] {
  return [
    [
      'role',
      'parts',
      'transitions',
      'of them in a part',
      'for one extra state: tests',
      'inputs',
      'extra states there',
      'to find',
      'all',
      'complete',
      'k = 1',
    ],
    ...roles.flatMap(({ role, transitions, oneMoreInParts: made }) =>
      made === undefined
        ? []
        : [
            [
              role,
              ...[made.parts, transitions, made.transitions, made.tests, made.symbols, made.row.mutants].map(countText),
              `${countText(toFind(made.row))}${made.row.judged < made.row.mutants ? ' of a sample' : ''}`,
              ...(['all', 'complete', 'k = 1'] as const).map((tier) => countText(made.row.killed[tier])),
            ],
          ],
    ),
  ];
}

/** Of each role what no complete suite has, by reason; inputs are counted, their ids are in the data. */
function leftOutRows(roles: readonly RoleKills[]): string[][] {
  return [
    ['role', 'why', 'inputs', 'transitions', 'which'],
    ...roles.flatMap(({ role, leftOut }) =>
      leftOut.map(({ why, inputs, transitions }) => [
        role,
        why,
        countText(inputs.length),
        countText(transitions.length),
        transitions.map((id) => `\`${id}\``).join(' '),
      ]),
    ),
  ];
}

/** What stands between the markers of the page. */
export function adequacyMarkdown(
  roles: readonly RoleKills[],
  words: readonly KeptWords[],
  implementation: ImplementationKills | undefined,
): string {
  const table = ([head = [], ...rows]: readonly (readonly string[])[]): string => markdownTable(head, rows);
  const sizes = roles.map(({ role, states, inputs, transitions, inParts: inside, parts, tests }) => [
    `[${role}](${role}.json)`,
    countText(states),
    countText(inputs),
    countText(transitions),
    `${countText(inside)} (${shareText(inside, transitions)})`,
    countText(parts.length),
    ...TIER_NAMES.map((tier) => (tier === 'k = 1' && tests[tier] === 0 ? 'too large' : countText(tests[tier]))),
    [...new Set(parts.map(({ by }) => by))].join(', '),
  ]);
  const faults = implementation?.faults ?? [];
  return [
    '## Found, in percent of what lies in a part and can be found\n',
    `${extentSentence(roles)} ${extraStateSentence(roles)}\n`,
    markdownTable(['fault', 'lie in a part', ...TIER_NAMES], shares(roles)),
    '## Every fault of the charts\n',
    table(searchRows(words)),
    '## Automata, and tests of each tier\n',
    markdownTable(
      ['role', 'states', 'inputs', 'transitions', 'of them in a part', 'parts', ...TIER_NAMES, 'complete by'],
      sizes,
    ),
    '## Suites for one extra state\n',
    table(extraStateRows(roles)),
    '### In parts, where that is too large\n',
    table(inPartsRows(roles)),
    '## In no complete suite\n',
    table(leftOutRows(roles)),
    '## Found, role by role\n',
    table(roleRows(roles)),
    ...(faults.length === 0
      ? []
      : [
          '## Faults of the reference implementation\n',
          'How many of them a kind of test finds.\n',
          table(foundByKind(faults)),
          '### Tests that fail, of those that were run\n',
          table(faultRows(faults)),
        ]),
  ].join('\n');
}
