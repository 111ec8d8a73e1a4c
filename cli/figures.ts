/** Every figure that the README quotes, computed, and the text that stands between its markers. */
import { markdownTable } from '../conformance/emit/pictures.js';
import { countText } from '../conformance/report/index.js';
import { DECISION_IDS } from '../models/requirements/index.js';
import { chartFigures } from './charts.js';
import { coverageFrom } from './coverage.js';
import type { CoverageJson } from './coverage.js';
import type { Gathered } from './evidence.js';
import { SCENARIOS } from './scenarios.js';
import { completeSuiteFor, roleNamed } from './suites.js';

export interface Figures {
  readonly requirements: Omit<
    CoverageJson['requirements'],
    'withoutTransition' | 'orphans' | 'notDemonstrated' | 'void' | 'outside' | 'byProperty'
  > & {
    readonly decisions: number;
  };
  readonly transitions: { readonly total: number; readonly covered: number };
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly states: number;
    readonly transitions: number;
    readonly complete: boolean;
    readonly properties: number;
    readonly hold: number;
  }[];
  readonly roles: readonly {
    readonly role: string;
    readonly states: number;
    readonly transitions: number;
    readonly tests: number;
    readonly passed: number;
    /** Of its complete suites, beside these. */
    readonly completeTests: number;
  }[];
  readonly tests: { readonly total: number; readonly steps: number; readonly passed: number };
}

export function figuresFrom(gathered: Gathered): Figures {
  const { requirements, transitions } = coverageFrom(gathered);
  const { total, inScope, modelled, demonstrated } = requirements;
  const roles = chartFigures().map((chart) => {
    const tests = gathered.suites.find(({ role }) => role === chart.role)?.tests ?? [];
    const verdicts = gathered.runs.find(({ role }) => role === chart.role)?.verdicts ?? {};
    return {
      ...chart,
      tests: tests.length,
      passed: tests.filter(({ id }) => verdicts[id] === 'pass').length,
      // A word that several parts have is one test.
      completeTests: new Set(completeSuiteFor(roleNamed(chart.role)).parts.flatMap((part) => Object.keys(part.tests)))
        .size,
    };
  });
  const tests = gathered.suites.flatMap((suite) => suite.tests);
  return {
    requirements: { total, inScope, modelled, demonstrated, decisions: DECISION_IDS.length },
    transitions: { total: transitions.total, covered: transitions.covered },
    scenarios: gathered.explorations.map(({ scenario, states, transitions: steps, complete, claims }) => ({
      scenario,
      states,
      transitions: steps,
      complete,
      properties: claims.length,
      hold: claims.filter(({ holds }) => holds).length,
    })),
    roles,
    tests: {
      total: tests.length,
      steps: tests.reduce((sum, { steps }) => sum + steps.length, 0),
      passed: roles.reduce((sum, { passed }) => sum + passed, 0),
    },
  };
}

/** V1 to V17. */
const SCENARIOS_IN_DESIGN = 17;

/** What stands between the markers of the README. */
export function figuresMarkdown({ requirements, transitions, scenarios, roles, tests }: Figures): string {
  const scenarioRows = scenarios.map((each) => [
    `${each.scenario}: ${SCENARIOS.find(({ name }) => name === each.scenario)?.says ?? ''}`,
    countText(each.states),
    countText(each.transitions),
    `${each.hold} of ${each.properties}${each.complete ? '' : ', not complete'}`,
  ]);
  // V11-T2 is V11 in another mode.
  const modelled = [...new Set(scenarios.map(({ scenario }) => scenario.replace(/-.*/, '')))];
  // V18 and on are this project's own.
  const ofDesign = modelled.filter((scenario) => Number(scenario.slice(1)) <= SCENARIOS_IN_DESIGN).length;
  const roleRows = roles.map(({ role, states, transitions: lines, tests: all, passed, completeTests }) => [
    `[${role}](docs/statecharts/${role}.svg)`,
    countText(states),
    countText(lines),
    countText(all),
    countText(passed),
    countText(completeTests),
  ]);
  return [
    markdownTable(['Scenario', 'States explored', 'Transitions', 'Properties that hold'], scenarioRows),
    markdownTable(
      ['Role', 'States', 'Transitions', 'Tests from the chart', 'Passed by the reference', 'Tests of complete suites'],
      [
        ...roleRows,
        [
          'all',
          countText(roles.reduce((sum, { states }) => sum + states, 0)),
          countText(transitions.total),
          countText(tests.total),
          countText(tests.passed),
          countText(roles.reduce((sum, { completeTests }) => sum + completeTests, 0)),
        ],
      ],
    ),
    `${ofDesign} of ${SCENARIOS_IN_DESIGN} scenarios are modelled, and ${modelled.length - ofDesign} beside them. Of ${requirements.total} statements in the catalogue ${requirements.inScope} are in the scope of these scenarios and ` +
      `${requirements.demonstrated} of these are demonstrated; the others are listed with the reason by \`npx mcim coverage\`. ` +
      `${countText(transitions.covered)} of ${countText(transitions.total)} transitions are covered by passing tests, ` +
      `and ${requirements.decisions} decisions say what was chosen where the source is silent.`,
    '',
  ].join('\n');
}

export const BEGIN = '<!-- figures:begin -->';
export const END = '<!-- figures:end -->';

/** `text` with `figures` between its markers; `undefined` where it has none. */
export function withFigures(text: string, figures: string): string | undefined {
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (start < 0 || end < start) return undefined;
  return `${text.slice(0, start + BEGIN.length)}\n\n${figures}\n${text.slice(end)}`;
}
