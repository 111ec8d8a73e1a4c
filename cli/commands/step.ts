/** `mcim step`: walks a scenario by hand, one event after another. */
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { eventText, stepLines, Stepper } from '../../conformance/explore/index.js';
import type { Standing, TraceEnd, TraceStep } from '../../conformance/explore/index.js';
import { usage } from '../exit.js';
import { ofModel } from '../exploration.js';
import { budgetOption, readCount, type BudgetOption } from '../options.js';
import { SCENARIO_NAMES } from '../scenarios.js';
import { colour, note, print, printJson } from '../terminal.js';
import { partOf } from './promela.js';

interface Options extends BudgetOption {
  readonly model?: string;
  readonly part: number;
  readonly play?: string;
  readonly json?: boolean;
}

export function define(command: Command): void {
  command
    .argument('[scenario]', SCENARIO_NAMES)
    .option('--model <file>', 'instead: the composition that a module exports; FILE#name for one by name')
    .option('--part <n>', 'which part of the scenario, counted from one', readCount('--part'), 1)
    .addOption(budgetOption())
    .option('--play <choices>', 'take these first: 1,3,2, or a file that has them')
    .option('--json', 'one JSON value: the walk, what can happen at its end, and the properties there')
    .addHelpText(
      'after',
      `
A number takes what it stands before, u takes the last step back, q or the end of the input ends the walk.
The choices come from --play, then from standard input; with both --play and --json from --play alone.`,
    )
    .action(async (scenario: string | undefined, options: Options) => {
      const { composition } = await partOf(scenario, options);
      const make = () => new Stepper(composition);
      const stepper = options.model === undefined ? make() : ofModel({ name: options.model, parts: [] }, make);
      const quiet = options.json === true;
      const play = options.play === undefined ? [] : choicesIn(options.play);
      for (const [at, choice] of play.entries()) if (obey(stepper, choice, played(at)) === 'end') break;
      if (!quiet) show(stepper);
      if (!(quiet && options.play !== undefined)) await listen(stepper, quiet);
      if (quiet) printJson({ walk: stepper.trace(), ...stepper.standing() });
    });
}

/** What to do with a word that is none of the choices. */
type Complain = (word: string, most: number) => void;

/** A mistake in what is played is one of whoever wrote it; at the prompt it is only said. */
const played =
  (at: number): Complain =>
  (word, most) => {
    const expected = most === 0 ? 'u or q, as nothing can happen' : `a number from 1 to ${most}, u or q`;
    throw usage(`--play, choice ${at + 1}`, expected, `'${word}'`, 'Leave it out to see what can happen there.');
  };

const said: Complain = (word, most) =>
  note(`'${word}': expected ${most === 0 ? '' : `a number from 1 to ${most}, `}u to go back or q to end.`);

function obey(stepper: Stepper, word: string, complain: Complain): 'moved' | 'stays' | 'end' {
  if (word === 'q') return 'end';
  if (word === 'u') {
    if (stepper.undo()) return 'moved';
    note('This is the beginning.');
    return 'stays';
  }
  if (/^\d+$/.test(word) && stepper.take(Number(word))) return 'moved';
  complain(word, stepper.standing().enabled.length);
  return 'stays';
}

async function listen(stepper: Stepper, quiet: boolean): Promise<void> {
  const terminal = process.stdin.isTTY === true && !quiet;
  const lines = createInterface({ input: process.stdin, terminal, ...(terminal ? { output: process.stdout } : {}) });
  if (terminal) lines.setPrompt('> ');
  if (terminal) lines.prompt();
  walk: for await (const line of lines) {
    for (const word of line.split(/[\s,]+/).filter((each) => each !== '')) {
      const outcome = obey(stepper, word, said);
      if (outcome === 'end') break walk;
      if (outcome === 'moved' && !quiet) show(stepper);
    }
    if (terminal) lines.prompt();
  }
  lines.close();
}

function choicesIn(play: string): string[] {
  const isFile = statSync(play, { throwIfNoEntry: false })?.isFile() === true;
  const text = isFile ? readFileSync(play, 'utf8') : play;
  if (!isFile && !/^[\duq,\s]*$/.test(play))
    throw usage('--play', 'choices such as 1,3,2, or a file that has them', `'${play}'`, 'Check the path.');
  return text.split(/[\s,]+/).filter((each) => each !== '');
}

function show(stepper: Stepper): void {
  const standing = stepper.standing();
  const { scenario, steps, states = [] } = stepper.trace();
  const last = steps.at(-1);
  print();
  print(colour.bold(`${scenario}, after ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`));
  if (last !== undefined) for (const line of stepLines(last)) print(`  ${colour.cyan(line)}`);
  for (const line of stateLines(standing.state, states.at(-2))) print(line);
  for (const line of propertyLines(standing)) print(line);
  standing.enabled.forEach((step, at) => print(`${String(at + 1).padStart(4)}  ${titleOf(step)}`));
  if (standing.enabled.length === 0)
    print(`  nothing can happen: ${standing.accepted ? 'a legitimate end' : 'a deadlock'}`);
}

const titleOf = (step: TraceStep): string => {
  const [title = ''] = stepLines(step);
  return step.outcome === 'refused' || step.outcome === 'undecided' ? `${title}  (${step.outcome})` : title;
};

/** Local states, with the context of those that the last step has changed. */
function stateLines({ roles, inFlight, budgets }: TraceEnd, before: TraceEnd | undefined): string[] {
  const width = Math.max(...Object.keys(roles).map((name) => name.length));
  const left = Object.entries(budgets).filter(([, count]) => count > 0);
  return [
    ...Object.entries(roles).map(([name, state]) => {
      const same = before !== undefined && JSON.stringify(before.roles[name]) === JSON.stringify(state);
      const context = before === undefined || same ? '' : `  ${JSON.stringify(state.context)}`;
      const line = `  ${name.padEnd(width)}  ${state.path}${context}`;
      return same || before === undefined ? line : colour.bold(line);
    }),
    ...inFlight.map(({ from, to, messages }) => `  in flight ${from} -> ${to}: ${messages.map(eventText).join(', ')}`),
    `  left: ${left.length === 0 ? 'nothing' : left.map(([name, count]) => `${count} ${name}`).join(', ')}`,
  ];
}

function propertyLines({ properties, accepted }: Standing): string[] {
  const always = properties.filter(({ kind }) => kind === 'always');
  const broken = always.filter(({ isTrue }) => !isTrue);
  const here = properties.filter(({ kind, isTrue }) => kind !== 'always' && isTrue);
  return [
    ...(always.length === 0 ? [] : [`  holds: ${always.length - broken.length} of ${always.length} always`]),
    ...broken.map(({ id, says }) => colour.red(`  violated here: ${id}: ${says}`)),
    ...here.map(({ id, kind, says }) =>
      colour.green(`  ${kind === 'sometimes' ? 'reached' : 'the goal is reached'}: ${id}: ${says}`),
    ),
    ...(accepted ? ['  a legitimate end'] : []),
  ];
}
