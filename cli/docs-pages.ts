/** The generated pages of `docs/`, as text by path. */
import { markdownTable, traceability, traceabilityMarkdown, transitionTable } from '../conformance/emit/pictures.js';
import { countText } from '../conformance/report/index.js';
import { DECISIONS, READINGS, REQUIREMENT_IDS, REQUIREMENTS, SCOPE } from '../models/requirements/index.js';
import type { RequirementId } from '../models/requirements/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { shortId } from './charts.js';
import type { RoleChart } from './charts.js';
import { coverageFrom, declaredTransitions } from './coverage.js';
import type { AttackJson, JudgedAttack } from './attacks.js';
import type { CompromiseTable } from './compromises.js';
import { attackPages } from './docs-attacks.js';
import type { NeededMeasures } from './needed-measures.js';
import { GENERATED, scenarioIndex } from './docs-scenarios.js';
import { strandingPage } from './docs-stranding.js';
import type { Gathered } from './evidence.js';
import type { Figures } from './figures.js';
import type { StrandingTable } from './stranding.js';
import { sourceOf } from './suites.js';

export function docsPages(
  gathered: Gathered,
  scenarios: ReadonlyMap<string, string>,
  figures: Figures,
  charts: readonly RoleChart[],
  stranding: StrandingTable,
  attacks: readonly JudgedAttack[],
  compromises: CompromiseTable,
  needed: NeededMeasures,
  failures: readonly AttackJson[],
): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { name, svg } of charts) pages.set(`statecharts/${name}.svg`, svg);
  for (const { name, machine } of ROLE_MODELS)
    pages.set(`statecharts/${name}.md`, rolePage(name, charts, transitionTable(machine, shortId)));
  pages.set('statecharts/README.md', chartIndex(figures));
  for (const [path, text] of scenarios) pages.set(path, text);
  pages.set('scenarios/README.md', scenarioIndex(gathered.explorations));
  pages.set('scenarios/stranding.md', strandingPage(stranding));
  for (const [path, text] of attackPages(attacks, compromises, needed, failures)) pages.set(path, text);
  pages.set('traceability/README.md', traceIndex(gathered, figures));
  pages.set('traceability/requirements.md', requirementsPage(gathered));
  pages.set('traceability/decisions.md', decisionsPage(gathered));
  return pages;
}

function rolePage(role: string, charts: readonly RoleChart[], transitions: string): string {
  const pictures = charts.filter((chart) => chart.role === role).map(({ name, title }) => `![${title}](${name}.svg)`);
  return `${GENERATED}

# ${role}

${pictures.join('\n\n')}

The machine: [\`${sourceOf(role)}\`](../../${sourceOf(role)}). \`6.3-s08a\` is \`TR33812-5.1.3.6.3-s08a\`; \`npx mcim show ID\` explains it.

${transitions}`;
}

function chartIndex({ roles }: Figures): string {
  const rows = roles.map(({ role, states, transitions, tests }) => [
    `[${role}](${role}.md)`,
    countText(states),
    countText(transitions),
    countText(tests),
    `[picture](${role}.svg)`,
  ]);
  return `${GENERATED}

# Statecharts

One machine a role. A line is a change of state; what is refused, ignored or handled in place stands inside the box.
How to read one: [how a model reads](../guide/how-a-model-reads.md).

${markdownTable(['Role', 'States', 'Transitions', 'Tests', ''], rows)}`;
}

function traceIndex(gathered: Gathered, figures: Figures): string {
  const { requirements, transitions } = coverageFrom(gathered);
  const empty = requirements.void.map(({ id, reason }) => [id, REQUIREMENTS[id as RequirementId].text, reason]);
  const byProperty = requirements.byProperty.map(({ id, properties }) => [
    id,
    REQUIREMENTS[id as RequirementId].text,
    properties.join(', '),
  ]);
  const left = requirements.notDemonstrated.map(({ id, reason }) => [
    id,
    REQUIREMENTS[id as RequirementId].kind,
    REQUIREMENTS[id as RequirementId].text,
    reason,
  ]);
  return `${GENERATED}

# Traceability

From each statement of the source to the transitions that realise it, the tests that show it, and the verdict on the
reference implementation; and back.

- [Requirements](requirements.md): those in the scope of the scenarios, with what stands alone on either side.
- [Decisions](decisions.md): what was chosen where the source is silent or ambiguous, and where it is used.

${markdownTable(
  ['', 'Count'],
  [
    ['Statements in the catalogue', countText(requirements.total)],
    ['In the scope of the scenarios', countText(requirements.inScope)],
    ['... of these named by a transition', countText(requirements.modelled)],
    ['... of these demonstrated', countText(requirements.demonstrated)],
    ['Observable and not demonstrated', countText(requirements.orphans.length)],
    ['Of no effect', countText(empty.length)],
    ['For scenarios that there are not yet', countText(requirements.outside.length)],
    ['Transitions', countText(transitions.total)],
    ['... covered by passing tests', countText(transitions.covered)],
    [
      'Transitions that no suite sends: an unarmed timer, a fact that changes nothing',
      countText(transitions.neverSent.length),
    ],
    ['Tests', countText(figures.tests.total)],
    ['... passed by the reference', countText(figures.tests.passed)],
  ],
)}
## Demonstrated by a property alone (${byProperty.length})

${byProperty.length === 0 ? 'None.\n' : markdownTable(['Requirement', 'Sentence', 'Properties'], byProperty)}
## In scope and not demonstrated (${left.length})

${left.length === 0 ? 'None.\n' : markdownTable(['Requirement', 'Kind', 'Sentence', 'Reason'], left)}
## Of no effect (${empty.length})

${markdownTable(['Requirement', 'Sentence', 'Why nothing follows'], empty)}
## For scenarios that there are not yet (${requirements.outside.length})

${requirements.outside.map((id) => `- \`${id}\` ${REQUIREMENTS[id as RequirementId].text}`).join('\n')}
`;
}

function requirementsPage({ suites, runs }: Gathered): string {
  const verdictOf = new Map(runs.flatMap(({ verdicts }) => Object.entries(verdicts)));
  const scoped = (Object.keys(SCOPE) as RequirementId[]).filter((id) => SCOPE[id]?.observable === true);
  const inScope = new Set<string>(scoped);
  const elsewhere = REQUIREMENT_IDS.filter((id) => !inScope.has(id));
  const trace = traceability({
    requirements: scoped.map((id) => ({ id, says: REQUIREMENTS[id].text })),
    transitions: declaredTransitions(),
    tests: suites.flatMap(({ tests }) =>
      tests.map(({ id, role, steps, requirements }) => {
        const verdict = verdictOf.get(id);
        return {
          id,
          transitions: steps.flatMap((step) => step.transitions.map((each) => `${role}:${each}`)),
          requirements,
          ...(verdict === undefined ? {} : { verdict }),
        };
      }),
    ),
    alsoKnown: [...Object.keys(DECISIONS), ...elsewhere],
  });
  // A test of a decision alone is no orphan: the decision is its reason.
  const decided = new Set(
    suites.flatMap(({ tests }) => tests.filter(({ decisions }) => decisions.length > 0).map(({ id }) => id)),
  );
  const testsWithoutRequirement = trace.testsWithoutRequirement.filter((id) => !decided.has(id));
  return `${GENERATED}

# Requirements, transitions, tests

Statements in the scope of the scenarios that a run can show. A test counts for the requirements of its purpose, not for
those on its way. The verdict is the worst of its tests on the reference implementation.

${traceabilityMarkdown({ ...trace, testsWithoutRequirement })}`;
}

function decisionsPage({ suites }: Gathered): string {
  const transitions = declaredTransitions();
  const tests = suites.flatMap((suite) => suite.tests);
  const rows = Object.entries(DECISIONS).map(([id, { question, choice }]) => [
    id,
    question,
    choice,
    String(transitions.filter(({ ids }) => ids.includes(id)).length),
    String(tests.filter(({ decisions }) => decisions.includes(id)).length),
  ]);
  const readings = Object.entries(READINGS).map(([id, { says, under }]) => [
    id,
    says,
    under.map((option) => (option.startsWith('!') ? `not \`${option.slice(1)}\`` : `\`${option}\``)).join(', '),
    String(tests.filter((test) => test.readings?.includes(id) === true).length),
  ]);
  return `${GENERATED}

# Decisions

What was chosen where the source is ambiguous, contradictory or silent, with the number of transitions and of tests that
rest on it. The reasons are in \`models/requirements/decisions.ts\` and in \`npx mcim show ID\`.

${markdownTable(['Decision', 'Question', 'Choice', 'Transitions', 'Tests'], rows)}

## Readings that a configuration chooses between

A test with steps that belong to one reading carries its name in the title, and \`mcim run tag:AMB-15/T2\` runs those of one.
The others have no step that tells the readings apart.

${markdownTable(['Reading', 'What it says', 'Options', 'Tests'], readings)}`;
}
