/** `mcim crosscheck`, by `npm run crosscheck`: what the explorer says, said again by Spin and by a naive second look. */
import type { Command } from 'commander';
import { countText, progress } from '../../conformance/report/index.js';
import type { Crosschecked } from '../crosscheck.js';
import { CASES, crosscheck } from '../crosscheck.js';
import { EXIT } from '../exit.js';
import { spinMissing, spinVersion } from '../spin.js';
import { colour, note, print, printJson, table } from '../terminal.js';

interface Options {
  readonly json?: boolean;
}

export function define(command: Command): void {
  command
    .option('--json', 'one JSON value')
    .addHelpText(
      'after',
      '\nNeeds Spin and a C compiler. Where they are not it says so and ends with 2: nothing was compared.',
    )
    .action((options: Options) => {
      const missing = spinMissing();
      if (missing !== undefined) {
        if (options.json === true) printJson({ ran: false, why: missing, cases: [] });
        note(`mcim crosscheck: could not run: ${missing}.`);
        process.exitCode = EXIT.inconclusive;
        return;
      }
      const bar = progress({ label: 'crosscheck', total: CASES.length });
      const results = CASES.map((each, at) => {
        bar.at(at, each.scenario);
        return crosscheck(each);
      });
      bar.finish();
      const equal = results.every((each) => each.equal);
      if (options.json === true) printJson({ ran: true, spin: spinVersion(), equal, cases: results });
      else printCases(results);
      process.exitCode = equal ? EXIT.ok : EXIT.fail;
    });
}

function printCases(results: readonly Crosschecked[]): void {
  print(`${spinVersion()}, without reduction, breadth first; budgets beside each scenario`);
  print();
  const faults = ['loss', 'duplication', 'reorder', 'late', 'powerCut'];
  const rows = results.map((each) => [
    each.scenario,
    faults.flatMap((name) => ((each.budgets[name] ?? 0) > 0 ? [`${name} ${each.budgets[name]}`] : [])).join(', '),
    countText(each.states),
    countText(each.statesOfSpin),
    countText(each.transitions),
    countText(each.transitionsOfSpin),
    `${each.depth}`,
    `${each.depthOfSpin}`,
    verdicts(each, 'Spin'),
    verdicts(each, 'second look'),
    each.equal ? 'equal' : 'DIFFERENT',
  ]);
  const head = ['', 'faults', 'states', 'Spin', 'steps', 'Spin', 'depth', 'Spin', 'claims: Spin', 'second look', ''];
  for (const [at, row] of table([head, ...rows], [2, 3, 4, 5, 6, 7]).entries())
    print(at === 0 ? colour.bold(row) : results[at - 1]?.equal === true ? row : colour.red(row));
  for (const { scenario, properties, strayed } of results) {
    if (strayed) print(`${scenario}: Spin came to a state that the explorer did not.`);
    for (const { id, by, confirmed, holds, steps, stepsThere } of properties)
      if (!confirmed)
        print(`${scenario} ${id}: ${holds ? 'holds' : 'violated'} here (${steps}), not by ${by} (${stepsThere})`);
  }
}

function verdicts({ properties }: Crosschecked, by: Crosschecked['properties'][number]['by']): string {
  const asked = properties.filter((each) => each.by === by);
  return `${asked.filter(({ confirmed }) => confirmed).length} of ${asked.length}`;
}
