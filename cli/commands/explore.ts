/** `mcim explore`: judges the properties of a scenario, and prints the run that breaks one. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { traceMermaid, traceText } from '../../conformance/explore/index.js';
import type { AttackerReach } from '../../conformance/explore/index.js';
import { counted, countText, progress } from '../../conformance/report/index.js';
import { EXIT, usage } from '../exit.js';
import type { ExitCode } from '../exit.js';
import { exitOf, exploreModel, exploreScenario, partsOf } from '../exploration.js';
import type { Explored, ExploreSettings } from '../exploration.js';
import { modelAt } from '../model-module.js';
import { budgetOption, readCount } from '../options.js';
import { requireWritable } from '../output-folder.js';
import { inParallel } from '../parallel.js';
import { SCENARIO_NAMES, SCENARIOS, scenarioNamed } from '../scenarios.js';
import { colour, note, print, printJson, table, wrappedLines } from '../terminal.js';
import { TRACE_FORMATS, writeTraces, type TraceFormat } from '../trace-files.js';

interface Options {
  readonly all?: boolean;
  readonly model?: string;
  readonly json?: boolean;
  readonly mermaid?: boolean;
  readonly traces?: string;
  readonly traceFormat: TraceFormat;
  readonly budget: Readonly<Record<string, number>>;
  readonly maxStates?: number;
  readonly maxMemory?: number;
  readonly bitstate?: number;
  readonly partialOrder?: boolean;
  readonly symmetry?: boolean;
  readonly thorough?: boolean;
}

export function define(command: Command): void {
  command
    .argument('[scenario]', SCENARIO_NAMES)
    .option('--all', 'every scenario')
    .option('--model <file>', 'instead: the composition that a module exports; FILE#name for one by name')
    .option('--json', 'one JSON value: an object, with --all a list of them')
    .option('--traces <folder>', 'write the run to each counterexample and witness into it')
    .addOption(new Option('--trace-format <format>', 'how').choices(TRACE_FORMATS).default('text'))
    .option('--mermaid', 'a counterexample also as Mermaid sequence diagram')
    .addOption(budgetOption())
    .option('--thorough', 'also the parts that take minutes')
    .option('--max-states <n>', 'stop at so many states', readCount('--max-states'))
    .option(
      '--max-memory <mib>',
      'stop a part where its states take so many MiB (default: half of the memory, shared by the scenarios explored at once)',
      readCount('--max-memory'),
    )
    .option('--bitstate <mib>', 'remember states by bits in so many MiB: not exhaustive', readCount('--bitstate'))
    .option('--partial-order', 'leave out steps that only come in another order; judges what does not look ahead')
    .option('--symmetry', 'let one state stand for all in which instances that are alike are exchanged')
    .action(async (scenario: string | undefined, options: Options) => {
      const { traces, traceFormat } = options;
      if (traces === undefined && traceFormat !== 'text')
        throw usage('--trace-format', 'with --traces alone', 'it without', 'Add --traces FOLDER.');
      if (traces !== undefined) requireWritable('--traces', traces);
      const explored = await exploreEach(scenario, options);
      const files = traces === undefined ? [] : explored.flatMap((each) => writeTraces(each, traces, traceFormat));
      if (traces !== undefined) note(`${counted(files.length, 'run')} in ${traces}`);
      if (options.json === true) printJson(options.all === true ? explored.map(({ json }) => json) : explored[0]?.json);
      else for (const each of explored) printExplored(each, options.mermaid === true);
      process.exitCode = worst(explored.map(exitOf));
    });
}

function chosen(scenario: string | undefined, { all, model }: Options): string[] {
  if (model !== undefined && (all === true || scenario !== undefined))
    throw usage('--model', 'no scenario beside it', all === true ? '--all' : `'${scenario}'`, 'Leave one of them out.');
  if (all === true && scenario !== undefined)
    throw usage('scenario', 'none with --all', `'${scenario}'`, 'Leave one of them out.');
  if (all === true) return SCENARIOS.map(({ name }) => name);
  if (scenario !== undefined) return [scenarioNamed(scenario).name];
  throw usage('scenario', `${SCENARIO_NAMES}, or --all`, 'none', "For example 'mcim explore V1'.");
}

/** Several of them on all cores; one alone in this thread. */
async function exploreEach(named: string | undefined, options: Options): Promise<Explored[]> {
  const { budget, maxStates, maxMemory, bitstate, thorough = false, model } = options;
  const { partialOrder = false, symmetry = false } = options;
  const [first, second] = [
    ...(bitstate === undefined ? [] : ['--bitstate']),
    ...(partialOrder ? ['--partial-order'] : []),
    ...(symmetry ? ['--symmetry'] : []),
  ];
  if (first !== undefined && second !== undefined)
    throw usage(first, `no ${second} beside it`, 'both', 'Leave one of them out.');
  const settings: ExploreSettings = {
    budgets: budget,
    thorough,
    partialOrder,
    symmetry,
    // The text of a run tells what is not as at its beginning.
    traceStates: true,
    ...(maxStates === undefined ? {} : { maxStates }),
    ...(maxMemory === undefined ? {} : { maxBytes: maxMemory * 2 ** 20 }),
    ...(bitstate === undefined ? {} : { bitState: bitstate * 2 ** 20 }),
  };
  if (model !== undefined && named === undefined && options.all !== true) {
    const loaded = await modelAt(model);
    const bar = progress({ label: `explore ${loaded.name}` });
    const explored = exploreModel(loaded, settings, ({ states, depth }) =>
      bar.at(states, `states, ${depth} steps deep`),
    );
    bar.finish();
    return [explored];
  }
  const jobs = chosen(named, options).map((scenario) => ({ kind: 'explore' as const, scenario, ...settings }));
  // What is wrong with the request is said here, not by one of the workers.
  for (const job of jobs) partsOf(job);
  const [only] = jobs;
  if (only !== undefined && jobs.length === 1) {
    const bar = progress({ label: `explore ${only.scenario}` });
    const explored = exploreScenario(only, ({ states, depth }) => bar.at(states, `states, ${depth} steps deep`));
    bar.finish();
    return [explored];
  }
  const bar = progress({ label: 'explore', total: jobs.length });
  let done = 0;
  const results = await inParallel(jobs, {
    onProgress: ({ scenario }, states) => bar.at(done, `${scenario}, ${countText(states)} states`),
    onResult: ({ scenario }) => bar.at(++done, scenario),
  });
  bar.finish();
  return results.flatMap((result) => (result.kind === 'explore' ? [result.explored] : []));
}

const MANY = 10_000;

function printExplored({ result, claims }: Explored, mermaid: boolean): void {
  const { scenario, states, transitions, depth, seconds, bounds } = result;
  print(
    `${colour.bold(scenario)}  ${countText(states)} states, ${countText(transitions)} transitions, depth ${depth}, ${seconds.toFixed(1)} s`,
  );
  for (const [at, part] of bounds.parts.entries()) {
    const budgets = Object.entries(part.budgets).filter(([, most]) => most > 0);
    print(
      `  part ${at + 1}: ${countText(part.states)} with at most ${budgets.map(([name, most]) => `${most} ${name}`).join(', ')}`,
    );
    if (part.attacker !== undefined) print(`    ${reachText(part.attacker)}`);
  }
  // Of few states it is what the explorer begins with.
  if (states >= MANY)
    print(
      `  ${result.bytesPerState.toFixed(1)} octets a state, and ${result.bytesAheadPerState.toFixed(1)} for what lies ahead`,
    );
  for (const line of howComplete(result)) print(line);
  if (result.symmetry !== undefined) print(standsFor(result.symmetry));
  for (const line of leftOut(bounds)) print(line);
  const marks = { holds: colour.green, violated: colour.red } as Record<string, (text: string) => string>;
  const rows = table(
    claims.map(({ verdict, property, says, why, vacuous, parts = [] }) => [
      `  ${verdict}`,
      property,
      [
        parts.length === bounds.parts.length || parts.length === 0 ? says : `${says} (part ${parts.join(', ')})`,
        ...(why === undefined ? [] : [`Not judged: ${why}`]),
        ...(vacuous === undefined ? [] : [`Vacuous: ${vacuous}`]),
      ].join(' '),
    ]),
  );
  rows.forEach((row, at) => {
    const { verdict = '', vacuous } = claims[at] ?? {};
    print(((vacuous === undefined ? marks[verdict] : undefined) ?? colour.yellow)(row));
  });
  for (const { property, says, counterexample } of claims) {
    if (counterexample === undefined) continue;
    print();
    print(`${colour.red(`${property} is violated`)} after ${counted(counterexample.steps.length, 'step')}: ${says}`);
    print(wrappedLines(traceText(counterexample)));
    if (mermaid) print(`\n\`\`\`mermaid\n${traceMermaid(counterexample)}\n\`\`\``);
  }
}

function reachText({ links, tries, built, repeated }: AttackerReach): string {
  const others = repeated === 0 ? '' : `, and can say ${counted(repeated, 'other message')} again`;
  return `the attacker, on ${counted(links, 'link')}, can make up ${countText(built)} of ${counted(tries, 'message')} that it tries${others}`;
}

function howComplete({ complete, boundHit, bounds, bitState, partialOrder }: Explored['result']): string[] {
  if (complete && partialOrder !== true) return ['  complete: every state within these bounds was visited'];
  if (complete) return ['  complete: steps left out only come in another order; runs may be longer than the shortest'];
  const bound =
    boundHit === undefined ? [] : [`  not complete: ${hitText(boundHit)}, what is not contradicted stays unknown`];
  if (boundHit === 'maxBytes' || boundHit === 'memory')
    bound.push(
      `    states may take ${countText(Math.floor(bounds.maxBytes / 2 ** 20))} MiB (--max-memory); a smaller --budget needs less, ` +
        'as do --partial-order, --symmetry and --bitstate where they apply',
    );
  if (bitState === undefined) return bound.map(colour.yellow);
  const { octets, hashes, filled, hashFactor, omitted, coverage } = bitState;
  const missed = omitted < 0.5 ? 'fewer than one state' : `about ${countText(Math.round(omitted))} states`;
  return [
    ...bound,
    '  not exhaustive: states are remembered by bits, what is not contradicted stays unknown',
    `    ${hashes} bits a state in ${countText(octets / 2 ** 20)} MiB, ${percent(filled)} of them set; hash factor ${hashFactor.toFixed(hashFactor < 100 ? 1 : 0)}`,
    `    ${missed} met and taken for known, as an expectation: coverage ${percent(coverage)}, without what lies behind those alone`,
  ].map(colour.yellow);
}

function hitText(bound: NonNullable<Explored['result']['boundHit']>): string {
  return bound === 'memory' ? 'there was no more memory' : `${bound} was hit`;
}

function standsFor({ exchanges, states, transitions }: NonNullable<Explored['result']['symmetry']>): string {
  const full = `${countText(states)} states and ${countText(transitions)} transitions`;
  return `  instances that are alike: ${countText(exchanges)} ways of exchanging them; stands for ${full}`;
}

/** Cut off, as nothing short of all is 100 %. */
const percent = (share: number): string => `${(Math.floor(1e6 * share) / 1e4).toFixed(4)} %`;

/**
 * What the bounds kept from happening without making the result incomplete: full channels, and timers that had to wait.
 */
function leftOut({ channels, heldBack, timerOrder }: Explored['result']['bounds']): string[] {
  const full = channels.filter((channel) => channel.full > 0);
  const times = heldBack.map(({ timer, states }) => `${timer} in ${counted(states, 'state')}`);
  return [
    full.length === 0
      ? '  no channel was ever too full for a step'
      : colour.yellow(
          `  left out for lack of room: ${full.map((each) => `${counted(each.full, 'step')} on ${each.from}>${each.to} (capacity ${each.capacity})`).join(', ')}`,
        ),
    ...(times.length === 0 ? [] : [`  order of timers: ${timerOrder}`, `    held back: ${times.join(', ')}`]),
  ];
}

function worst(exits: readonly ExitCode[]): ExitCode {
  if (exits.includes(EXIT.fail)) return EXIT.fail;
  return exits.includes(EXIT.inconclusive) ? EXIT.inconclusive : EXIT.ok;
}
