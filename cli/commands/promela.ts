/** `mcim promela`: writes a part of a scenario as Promela, for Spin and its swarm. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { toPromela } from '../../conformance/emit/promela.js';
import { countText } from '../../conformance/report/index.js';
import { usage } from '../exit.js';
import type { Part } from '../../conformance/explore/index.js';
import { adjusted, ofModel } from '../exploration.js';
import type { Explorable } from '../model-module.js';
import { modelAt } from '../model-module.js';
import { budgetOption, readCount, type BudgetOption } from '../options.js';
import { SCENARIO_NAMES, scenarioNamed } from '../scenarios.js';
import { note } from '../terminal.js';

interface Options extends BudgetOption {
  readonly model?: string;
  readonly part: number;
  readonly out?: string;
  readonly maxStates?: number;
}

export function define(command: Command): void {
  command
    .argument('[scenario]', SCENARIO_NAMES)
    .option('--model <file>', 'instead: the composition that a module exports; FILE#name for one by name')
    .option('--part <n>', 'which part of the scenario, counted from one', readCount('--part'), 1)
    .addOption(budgetOption())
    .option('--max-states <n>', 'give up at so many states', readCount('--max-states'))
    .option('-o, --out <file>', 'where to; without it, stdout')
    .action(async (scenario: string | undefined, options: Options) => {
      const { composition } = await partOf(scenario, options);
      const { maxStates, out } = options;
      const write = () => toPromela(composition, maxStates === undefined ? {} : { maxStates });
      const { text, states, left } =
        options.model === undefined ? write() : ofModel({ name: options.model, parts: [] }, write);
      if (out === undefined) process.stdout.write(text);
      else writeFileSync(out, text);
      note(
        `${composition.name}: ${countText(states)} states${left.length === 0 ? '' : `; looks ahead, and is not in it: ${left.join(', ')}`}`,
      );
    });
}

/** @throws CommandError (64) for a scenario, model or part that there is not. */
export async function partOf(
  scenario: string | undefined,
  { model, part, budget }: BudgetOption & { readonly model?: string; readonly part: number },
): Promise<Part> {
  if ((model === undefined) === (scenario === undefined))
    throw usage('scenario', `${SCENARIO_NAMES}, or --model`, scenario ?? 'none', 'Give one of them.');
  const explorable: Explorable = model === undefined ? scenarioNamed(scenario ?? '') : await modelAt(model);
  const parts = adjusted(explorable, { budgets: budget, thorough: true });
  const found = parts[part - 1];
  if (found === undefined)
    throw usage(
      '--part',
      `1 to ${parts.length}`,
      `${part}`,
      "'mcim explore --thorough' lists the parts of a scenario.",
    );
  return found;
}
