/** `mcim show ID`: one of whatever has an id, with what it is tied to. */
import type { Command } from 'commander';
import { transitionTable } from '../../conformance/emit/pictures.js';
import { answerText, eventText } from '../../conformance/report/index.js';
import type { TestCase } from '../../conformance/suite/index.js';
import { COUNTER_MEASURES, READINGS, REQUIREMENT_IDS, SCOPE, WITHOUT_EFFECT } from '../../models/requirements/index.js';
import type { RequirementId } from '../../models/requirements/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import { ATTACKS } from '../../models/scenarios/attacks/index.js';
import { decisionNamed, requirementNamed, sentenceOf } from '../catalogue.js';
import { usage } from '../exit.js';
import { SCENARIOS } from '../scenarios.js';
import type { Scenario } from '../scenarios.js';
import { fullSuiteFor, namesComplete, suiteFor } from '../suites.js';
import { colour, print, printJson, wrapped } from '../terminal.js';

export function define(command: Command): void {
  command
    .argument('<id>', 'id of a requirement, decision, scenario, property, attack, counter-measure, test or role')
    .option('--json', 'one JSON value')
    .action((id: string, options: { readonly json?: boolean }) => {
      const kinds = [requirement, decision, scenario, property, attack, counterMeasure, role, test];
      const found = kinds.reduce<Shown | undefined>((shown, kind) => shown ?? kind(id), undefined);
      if (found === undefined)
        throw usage(
          'id',
          'a requirement (TR33812-...), decision (AMB-nn, DEC-nn), scenario, property (G-nn), attack (A-nn), ' +
            'counter-measure (CM_...), test or role',
          `'${id}'`,
          "'mcim list' names scenarios and roles, 'mcim list tests' the tests, 'mcim attacks' the attacks and what they " +
            'are without, docs/traceability/ the rest.',
        );
      if (options.json === true) printJson(found.value);
      else found.lines().forEach((line) => print(line));
    });
}

interface Shown {
  readonly value: unknown;
  readonly lines: () => string[];
}

function requirement(id: string): Shown | undefined {
  const found = requirementNamed(id);
  if (found === undefined) return undefined;
  const scope = SCOPE[id as RequirementId];
  const tests = testsOf(id);
  const claims = claimsIn(SCENARIOS).filter(({ refs }) => refs.includes(id));
  const properties = [...new Set(claims.map((each) => each.id))].map((each) => {
    const scenarios = claims.flatMap((claim) => (claim.id === each ? [claim.scenario] : []));
    return { id: each, scenarios };
  });
  return {
    value: { id, ...found, scope, tests: tests.map((each) => each.id), properties },
    lines: () => [
      `${colour.bold(id)}  clause ${found.clause}, ${found.kind} (${found.modality})`,
      `  ${wrapped(found.text, 78, '  ')}`,
      `  check: ${wrapped(found.check, 78, '  ')}`,
      ...(found.decisions.length === 0 ? [] : [`  decisions: ${found.decisions.join(', ')}`]),
      `  scope: ${scopeText(id as RequirementId)}`,
      `  properties: ${propertiesText(properties)}`,
      ...testLines(tests),
    ],
  };
}

function scopeText(id: RequirementId): string {
  const scope = SCOPE[id];
  if (scope !== undefined) return `${scope.scenarios.join(', ')}${scope.observable ? '' : `; ${scope.reason}`}`;
  const reasons: Readonly<Partial<Record<RequirementId, string>>> = WITHOUT_EFFECT;
  const reason = reasons[id];
  return reason === undefined ? 'a scenario that there is not yet' : `of no effect: ${reason}`;
}

function decision(id: string): Shown | undefined {
  const found = decisionNamed(id);
  if (found === undefined) return undefined;
  const tests = testsOf(id);
  const entries = REQUIREMENT_IDS.filter((each) => requirementNamed(each)?.decisions.some((named) => named === id));
  const ofEntries = testsOnlyOf(entries);
  const readings = Object.entries(READINGS).filter(([, { decision: of }]) => of === id);
  return {
    value: {
      id,
      ...found,
      selected: Object.fromEntries(readings),
      entries,
      tests: tests.map((each) => each.id),
      testsOfEntries: ofEntries.map((each) => each.id),
    },
    lines: () => [
      `${colour.bold(id)}  on ${found.where}`,
      `  ${wrapped(found.question, 78, '  ')}`,
      `  choice: ${wrapped(found.choice, 78, '  ')}`,
      `  why: ${wrapped(found.why, 78, '  ')}`,
      ...readings.map(([name, { says, under }]) => `  ${name} (${under.join(', ')}): ${wrapped(says, 78, '    ')}`),
      `  on entries: ${entries.length === 0 ? 'none' : wrapped(entries.join(', '), 78, '    ')}`,
      ...testLines(tests),
      ...testLines(ofEntries, 'tests of these entries alone'),
    ],
  };
}

function propertiesText(properties: readonly { readonly id: string; readonly scenarios: readonly string[] }[]): string {
  const each = properties.map(({ id, scenarios }) => `${id} in ${scenarios.join(', ')}`);
  return each.length === 0 ? 'none' : wrapped(each.join('; '), 78, '    ');
}

interface ShownClaim {
  readonly scenario: string;
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  readonly refs: readonly string[];
}

/** Each once for each scenario, however many of its parts judge it. */
function claimsIn(scenarios: readonly Scenario[]): ShownClaim[] {
  return scenarios.flatMap(({ name, parts }) => {
    const properties = new Map(
      parts.flatMap(({ composition }) => composition.properties.map((each) => [each.id, each])),
    );
    return [...properties.values()].map(({ id, kind, says, refs = [] }) => ({ scenario: name, id, kind, says, refs }));
  });
}

function scenario(id: string): Shown | undefined {
  const found = SCENARIOS.find(({ name }) => name.toLowerCase() === id.toLowerCase());
  if (found === undefined) return undefined;
  const { name, says } = found;
  const parts = found.parts.map((part) => ({ says: part.says, thorough: part.thorough === true }));
  const properties = claimsIn([found]);
  return {
    value: { scenario: name, says, parts, properties: properties.map(({ scenario: _itself, ...rest }) => rest) },
    lines: () => [
      `${colour.bold(name)}  ${says}`,
      ...parts.map(
        (part, at) => `  part ${at + 1}: ${wrapped(part.says, 70, '    ')}${part.thorough ? ' (with --thorough)' : ''}`,
      ),
      ...properties.map((each) => `  ${each.id}  ${wrapped(each.says, 74, '    ')}`),
      `  run: npx mcim explore ${name}`,
    ],
  };
}

function property(id: string): Shown | undefined {
  const claims = claimsIn(SCENARIOS).filter((each) => each.id.toLowerCase() === id.toLowerCase());
  const [found] = claims;
  if (found === undefined) return undefined;
  const scenarios = claims.map((each) => each.scenario);
  const refs = [...new Set(claims.flatMap((each) => each.refs))];
  return {
    value: { id: found.id, kind: found.kind, says: found.says, refs, scenarios },
    lines: () => [
      `${colour.bold(found.id)}  ${found.kind}`,
      `  ${wrapped(found.says, 78, '  ')}`,
      `  claimed in: ${wrapped(scenarios.join(', '), 78, '    ')}`,
      ...refs.map((ref) => `  ${ref}: ${wrapped(sentenceOf(ref) ?? 'a goal', 76 - ref.length, '    ')}`),
    ],
  };
}

function attack(id: string): Shown | undefined {
  const forms = ATTACKS.filter((each) => each.id.toLowerCase() === id.toLowerCase());
  const [found] = forms;
  if (found === undefined) return undefined;
  return {
    value: {
      id: found.id,
      forms: forms.map(({ id: _same, composition: _runs, ...described }) => described),
    },
    lines: () => [
      ...forms.flatMap(({ form, title, gap, goals, switches, scenario: at, breaks, argument }) => [
        `${colour.bold(found.id)}  ${title}${form === undefined ? '' : ` (${form})`}`,
        `  the source leaves open: ${wrapped(gap, 78, '    ')}`,
        `  breaks: ${breaks}, of ${goals.join(', ')}; begins as ${at}`,
        ...(switches.length === 0 ? ['  without: nothing; no rule prevents it'] : []),
        ...switches.map((name) => `  without: ${name}, ${wrapped(COUNTER_MEASURES[name], 70, '    ')}`),
        ...(argument === undefined ? [] : [`  note: ${wrapped(argument, 78, '    ')}`]),
      ]),
      `  a shortest run: npx mcim attacks --show ${found.id}`,
    ],
  };
}

function counterMeasure(id: string): Shown | undefined {
  const measures: Readonly<Record<string, string>> = COUNTER_MEASURES;
  const name = id.toUpperCase();
  const says = measures[name];
  if (says === undefined) return undefined;
  const without = ATTACKS.filter(({ switches }) => switches.some((each) => each === name));
  const ids = [...new Set(without.map((each) => each.id))];
  return {
    value: { id: name, says, attacks: ids },
    lines: () => [
      `${colour.bold(name)}  ${says}`,
      ...(ids.length === 0 ? ['  attacks without it: none of the list'] : ['  attacks without it:']),
      ...without.map((each) => `    ${each.id}  ${wrapped(each.title, 70, '      ')}`),
      ...(ids.length === 0 ? [] : [`  run: npx mcim attacks ${ids.join(' ')}`]),
    ],
  };
}

function role(id: string): Shown | undefined {
  const found = ROLE_MODELS.find(({ name }) => name === id);
  if (found === undefined) return undefined;
  const suite = suiteFor(found);
  return {
    value: { role: id, tests: suite.tests.length, samples: found.samples, modelHash: suite.modelHash },
    lines: () => [transitionTable(found.machine)],
  };
}

function test(id: string): Shown | undefined {
  const found = ROLE_MODELS.filter(({ name }) => id.startsWith(`${name}/`))
    .flatMap((each) => (namesComplete(id) ? fullSuiteFor : suiteFor)(each).tests)
    .find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    value: found,
    lines: () => [
      colour.bold(found.id),
      `  ${wrapped(found.title, 78, '  ')}`,
      ...[...found.requirements, ...found.decisions].map(
        (each) => `  ${each}: ${wrapped(sentenceOf(each) ?? 'not in the catalogue', 76 - each.length, '    ')}`,
      ),
      ...found.steps.flatMap((step, at) => [
        `  ${at + 1}. at ${step.at}: ${step.from} sends ${eventText(step.event)}${at === found.purpose ? '   <- purpose' : ''}`,
        ...step.allowed.map((answer) => `       allowed: ${answerText(answer)}`),
      ]),
      ...(found.twin === undefined ? [] : [`  control: ${found.twin}`]),
      `  run: npx mcim run '${found.id}' --role ${found.role}`,
    ],
  };
}

function testsOf(id: string): TestCase[] {
  return ROLE_MODELS.flatMap((each) => suiteFor(each).tests).filter((each) =>
    [...each.requirements, ...each.decisions].includes(id),
  );
}

/** Tests whose requirements are all among these. */
function testsOnlyOf(ids: readonly string[]): TestCase[] {
  return ROLE_MODELS.flatMap((each) => suiteFor(each).tests).filter(
    ({ requirements }) => requirements.length > 0 && requirements.every((each) => ids.includes(each)),
  );
}

function testLines(tests: readonly TestCase[], label = 'tests'): string[] {
  const shown = tests.slice(0, 10).map(({ id }) => `    ${id}`);
  const more = tests.length > 10 ? [`    and ${tests.length - 10} more`] : [];
  return [`  ${label}: ${tests.length}`, ...shown, ...more];
}
