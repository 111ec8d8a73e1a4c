/** `mcim coverage`: what the reference's runs and the explorations demonstrate. */
import type { Command } from 'commander';
import { coverageFrom, reasonsFrom } from '../coverage.js';
import type { CoverageJson } from '../coverage.js';
import { gatherEvidence, troublesOf } from '../evidence.js';
import { EXIT } from '../exit.js';
import { colour, note, print, printJson, wrapped } from '../terminal.js';

interface Options {
  readonly reasons?: boolean;
  readonly json?: boolean;
}

export function define(command: Command): void {
  command
    .option('--reasons', 'only the arguments for what no run can show: explores nothing, runs nothing')
    .option('--json', 'one JSON value')
    .action(async (options: Options) => {
      if (options.reasons === true) return printReasons(options);
      const gathered = await gatherEvidence();
      const coverage = coverageFrom(gathered);
      if (options.json === true) printJson(coverage);
      else printCoverage(coverage);
      const troubles = troublesOf(gathered);
      for (const trouble of troubles) note(trouble);
      const whole =
        troubles.length === 0 &&
        coverage.requirements.orphans.length === 0 &&
        coverage.transitions.missing.length === 0;
      process.exitCode = whole ? EXIT.ok : EXIT.fail;
    });
}

function printReasons({ json }: Options): void {
  const reasons = reasonsFrom();
  if (json === true) return printJson(reasons);
  for (const [title, entries] of [
    ['Not observable', reasons.notObservable],
    ['Of no effect', reasons.void],
  ] as const) {
    print(`${title} (${entries.length})`);
    for (const { id, reason } of entries) print(wrapped(`  ${id}  ${reason}`, 80, '      '));
  }
}

/** The figures, and why more may be demonstrated than modelled. */
export function coverageHead({ requirements, transitions }: CoverageJson): string[] {
  const { total, inScope, modelled, demonstrated, withoutTransition, byProperty, outside } = requirements;
  return [
    `requirements  ${total} in the catalogue, ${inScope} in scope of the scenarios`,
    `              ${modelled} of these modelled: a transition names them`,
    `              ${demonstrated} of these demonstrated: ${demonstrated - byProperty.length} by tests, ` +
      `${byProperty.length} by a property of a scenario alone`,
    ...(withoutTransition.length === 0
      ? []
      : [
          `              (no transition names ${withoutTransition.length} of them: what holds over several roles or steps)`,
        ]),
    `              ${requirements.void.length} of no effect, ${outside.length} for scenarios that there are not yet`,
    `transitions   ${transitions.covered} of ${transitions.total} covered by passing tests`,
  ];
}

function printCoverage(coverage: CoverageJson): void {
  const { requirements, transitions } = coverage;
  const { byProperty, notDemonstrated, orphans } = requirements;
  for (const line of coverageHead(coverage)) print(line);
  for (const { id, properties } of byProperty) print(wrapped(`  ${id}  by ${properties.join(', ')}`, 80, '      '));
  print('\nNot demonstrated');
  for (const { id, reason } of notDemonstrated) {
    const text = wrapped(`  ${id}  ${reason}`, 80, '      ');
    print(orphans.includes(id) ? colour.red(text) : text);
  }
  print('\nOf no effect');
  for (const { id, reason } of requirements.void) print(wrapped(`  ${id}  ${reason}`, 80, '      '));
  for (const id of transitions.missing) print(colour.red(`  not covered: ${id}`));
}
