/** `mcim list`: what there is to explore and to run. */
import type { Command } from 'commander';
import { faults } from '../../harness/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import { usage } from '../exit.js';
import { SCENARIOS } from '../scenarios.js';
import { suiteFor } from '../suites.js';
import { print, printJson, table } from '../terminal.js';

const KINDS = ['scenarios', 'roles', 'tests', 'faults'] as const;

export function define(command: Command): void {
  command
    .argument('[kind]', `${KINDS.join(', ')}; default: scenarios and roles`)
    .option('--role <role>', 'tests of this role only')
    .option('--json', 'one JSON value')
    .action((kind: string | undefined, options: { readonly role?: string; readonly json?: boolean }) => {
      if (kind !== undefined && !(KINDS as readonly string[]).includes(kind))
        throw usage('kind', KINDS.join(', '), `'${kind}'`, 'Leave it out for scenarios and roles.');
      if (kind === 'faults') {
        const known = faults.map(({ name, role, says }) => ({ name, role, says }));
        if (options.json === true) return printJson(known);
        return table(known.map(({ name, says }) => [name, says])).forEach((line) => print(line));
      }
      const roles = ROLE_MODELS.filter(({ name }) => options.role === undefined || name === options.role);
      if (roles.length === 0)
        throw usage('--role', ROLE_MODELS.map(({ name }) => name).join(', '), `'${options.role}'`, 'Name one of them.');
      const suites = roles.map((role) => ({ role: role.name, tests: suiteFor(role).tests }));
      const scenarios = SCENARIOS.map(({ name, says }) => ({ name, says }));
      if (kind === 'tests') {
        const tests = suites.flatMap((suite) => suite.tests.map(({ id, title }) => ({ id, title })));
        if (options.json === true) return printJson(tests);
        return tests.forEach(({ id }) => print(id));
      }
      const counted = suites.map(({ role, tests }) => ({ role, tests: tests.length }));
      const all = {
        ...(kind === 'roles' ? {} : { scenarios }),
        ...(kind === 'scenarios' ? {} : { roles: counted }),
      };
      if (options.json === true) return printJson(all);
      if (all.scenarios !== undefined) {
        print('Scenarios');
        for (const line of table(scenarios.map(({ name, says }) => [`  ${name}`, says]))) print(line);
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
