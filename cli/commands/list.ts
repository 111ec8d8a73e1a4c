/** `mcim list`: what there is to explore and to run. */
import type { Command } from 'commander';
import { faults } from '../../harness/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import { usage } from '../exit.js';
import { COVER_NAMES, fewTests } from '../few-tests.js';
import type { CoverName } from '../few-tests.js';
import { readName, readWhole } from '../options.js';
import { SCENARIOS, selectionOf } from '../scenarios.js';
import { fullSuiteFor, suiteFor } from '../suites.js';
import { print, printJson, table } from '../terminal.js';
import { TIERS, testsOf } from '../tiers.js';
import type { Tier } from '../tiers.js';

interface Options {
  readonly role?: string;
  readonly tier?: Tier;
  readonly claim?: readonly string[];
  readonly disclaim?: readonly string[];
  readonly cover?: CoverName;
  readonly resetCost: number;
  readonly json?: boolean;
}

const KINDS = ['scenarios', 'roles', 'tests', 'faults'] as const;

export function define(command: Command): void {
  command
    .argument('[kind]', `${KINDS.join(', ')}; default: scenarios and roles`)
    .option('--role <role>', 'tests of this role only')
    .option(
      '--tier <name>',
      `tests of this tier of 'mcim run': ${TIERS.join(', ')}, the last with complete suites; default: all without those`,
      readName('--tier', TIERS),
    )
    .option('--claim <options...>', 'scenarios of the base configuration with these options (PICS)')
    .option('--disclaim <options...>', 'and without these')
    .option(
      '--cover <what>',
      `few tests, together for all that the tests are for: ${COVER_NAMES.join(', ')}`,
      readName('--cover', COVER_NAMES),
    )
    .option('--reset-cost <n>', 'what a test costs besides its steps, in steps', readWhole('--reset-cost'), 0)
    .option('--json', 'one JSON value')
    .action((kind: string | undefined, options: Options) => {
      if (kind !== undefined && !(KINDS as readonly string[]).includes(kind))
        throw usage('kind', KINDS.join(', '), `'${kind}'`, 'Leave it out for scenarios and roles.');
      if (kind === 'faults') {
        const known = faults.map(({ name, role, says }) => ({ name, role, says }));
        if (options.json === true) return printJson(known);
        return table(known.map(({ name, says }) => [name, says])).forEach((line) => print(line));
      }
      const ofTests = options.cover !== undefined ? '--cover' : options.tier !== undefined ? '--tier' : undefined;
      if (ofTests !== undefined && kind !== 'tests')
        throw usage(ofTests, "the kind 'tests'", kind === undefined ? 'none' : `'${kind}'`, "'mcim list tests'.");
      const roles = ROLE_MODELS.filter(({ name }) => options.role === undefined || name === options.role);
      if (roles.length === 0)
        throw usage('--role', ROLE_MODELS.map(({ name }) => name).join(', '), `'${options.role}'`, 'Name one of them.');
      const suites = roles.map(options.tier === 'full' ? fullSuiteFor : suiteFor);
      const selection =
        options.claim === undefined && options.disclaim === undefined
          ? undefined
          : selectionOf(options.claim ?? [], options.disclaim ?? []);
      const listed = selection?.selected ?? SCENARIOS.map((scenario) => ({ scenario, parts: undefined }));
      const scenarios = listed.map(({ scenario: { name, says, parts: all }, parts }) =>
        parts === undefined || parts.length === all.length ? { name, says } : { name, says, parts },
      );
      if (kind === 'tests') {
        const every = suites.flatMap(({ tests }) => tests).filter(testsOf(options.tier ?? 'full', suites));
        const chosen = options.cover === undefined ? every : fewTests(every, options.cover, options.resetCost);
        const tests = chosen.map(({ id, title }) => ({ id, title }));
        if (options.json === true) return printJson(tests);
        return tests.forEach(({ id }) => print(id));
      }
      const counted = suites.map(({ role, tests }) => ({ role, tests: tests.length }));
      const all = {
        ...(kind === 'roles' ? {} : { scenarios }),
        ...(selection === undefined ? {} : { missing: selection.missing }),
        ...(kind === 'scenarios' ? {} : { roles: counted }),
      };
      if (options.json === true) return printJson(all);
      if (all.scenarios !== undefined) {
        print('Scenarios');
        const rows = scenarios.map(({ name, says, parts }) => [
          `  ${name}`,
          parts === undefined ? says : `${says} (part ${parts.join(', ')})`,
        ]);
        for (const line of table(rows)) print(line);
        for (const line of selection?.missing ?? []) print(line);
      }
      if (all.roles !== undefined) {
        print('Roles and their tests');
        for (const line of table(
          counted.map(({ role, tests }) => [`  ${role}`, String(tests)]),
          [1],
        ))
          print(line);
      }
    });
}
