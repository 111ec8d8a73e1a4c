/** `mcim lint`: every statechart keeps the rules of `conformance/lint`. */
import type { Command } from 'commander';
import { progress } from '../../conformance/report/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import { EXIT } from '../exit.js';
import { lintFor } from '../suites.js';
import { print, printJson } from '../terminal.js';

export function define(command: Command): void {
  command.option('--json', 'one JSON value').action((options: { readonly json?: boolean }) => {
    const bar = progress({ label: 'lint', total: ROLE_MODELS.length });
    const findings = ROLE_MODELS.flatMap((role, done) => {
      bar.at(done, role.name);
      return lintFor(role);
    });
    bar.finish();
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (options.json === true) printJson({ roles: ROLE_MODELS.length, findings });
    else {
      for (const { code, severity, message } of findings) print(`${severity} ${code} ${message}`);
      const warnings = findings.length - errors.length;
      print(`${ROLE_MODELS.length} statecharts, ${errors.length} errors, ${warnings} warnings`);
    }
    process.exitCode = errors.length === 0 ? EXIT.ok : EXIT.fail;
  });
}
