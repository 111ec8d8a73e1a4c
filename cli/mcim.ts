#!/usr/bin/env node
/**
 * The command `mcim`. Thin: it reads arguments, calls the parts, and turns what went wrong into one line and a code.
 *
 * Only the command that was asked for is loaded.
 */
import { Command, CommanderError } from 'commander';
import { CommandError, EXIT, oneLine, usage } from './exit.js';
import type { ExitCode } from './exit.js';
import { PACKAGE } from './package-root.js';

interface Entry {
  readonly name: string;
  readonly says: string;
  readonly load: () => Promise<{ readonly define: (command: Command) => void }>;
}

const COMMANDS: readonly Entry[] = [
  { name: 'demo', says: 'show everything in under a minute', load: () => import('./commands/demo.js') },
  { name: 'explore', says: 'check the properties of a scenario', load: () => import('./commands/explore.js') },
  { name: 'step', says: 'walk a scenario by hand', load: () => import('./commands/step.js') },
  { name: 'crosscheck', says: 'let Spin confirm what explore says', load: () => import('./commands/crosscheck.js') },
  { name: 'promela', says: 'write a scenario for Spin', load: () => import('./commands/promela.js') },
  { name: 'attacks', says: 'what each counter-measure keeps out', load: () => import('./commands/attacks.js') },
  { name: 'stranding', says: 'when a device can be stranded', load: () => import('./commands/stranding.js') },
  { name: 'select', says: 'a complete suite for your automaton', load: () => import('./commands/select.js') },
  { name: 'generate', says: 'write the tests of all roles', load: () => import('./commands/generate.js') },
  { name: 'run', says: 'run tests against an implementation', load: () => import('./commands/run.js') },
  { name: 'merge', says: 'put the reports of shards together', load: () => import('./commands/merge.js') },
  { name: 'coverage', says: 'what is demonstrated and covered', load: () => import('./commands/coverage.js') },
  { name: 'show', says: 'a test, requirement, decision or role', load: () => import('./commands/show.js') },
  { name: 'list', says: 'scenarios, roles and tests', load: () => import('./commands/list.js') },
  { name: 'lint', says: 'check the statecharts', load: () => import('./commands/lint.js') },
  { name: 'mutants', says: 'what notices a guard that is missing', load: () => import('./commands/mutants.js') },
  {
    name: 'adequacy',
    says: 'what each kind of test finds of single faults',
    load: () => import('./commands/adequacy.js'),
  },
  { name: 'vectors', says: 'write the message vectors', load: () => import('./commands/vectors.js') },
  { name: 'docs', says: 'write pictures and tables', load: () => import('./commands/docs.js') },
  { name: 'figures', says: 'print every figure the README quotes', load: () => import('./commands/figures.js') },
];

const HELP = `
Exit codes: 0 ok, 1 failed, 2 inconclusive or no test ran, 3 implementation unusable, 64 usage, 130 interrupted.`;

async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('mcim')
    .description('Executable specification of remote MCIM provisioning (3GPP TR 33.812, clause 5.1.3).')
    .version(PACKAGE.version, '-V, --version')
    .helpOption('-h, --help')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .addHelpText('after', HELP);
  const asked = argv.find((word) => !word.startsWith('-'));
  for (const { name, says, load } of COMMANDS) {
    const command = program.command(name).description(says);
    if (name === asked || (asked === 'help' && argv.includes(name))) (await load()).define(command);
    refuseTwice(command);
  }
  if (argv.length === 0) {
    program.outputHelp();
    return EXIT.ok;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? EXIT.ok);
  } catch (error) {
    return complain(error, program, asked);
  }
}

/** An option with a value is given once, unless its help says otherwise: the last one would win without a word. */
function refuseTwice(command: Command): void {
  for (const option of command.options) {
    if (option.isBoolean() || option.variadic || option.description.includes('may be repeated')) continue;
    let before: string | undefined;
    command.on(`option:${option.name()}`, (value: string) => {
      if (before !== undefined)
        throw usage(option.long ?? option.flags, 'it once', `'${before}' and '${value}'`, 'Leave one of them out.');
      before = value;
    });
  }
}

function complain(error: unknown, program: Command, asked: string | undefined): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    const command = program.commands.find((each) => each.name() === asked);
    const name = command === undefined ? 'mcim' : `mcim ${command.name()}`;
    process.stderr.write(`${name}: ${usageText(error, program, command)} See '${name} --help'.\n`);
    return EXIT.usage;
  }
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`mcim${asked === undefined ? '' : ` ${asked}`}: ${oneLine(text)}\n`);
  if (process.env['MCIM_DEBUG'] !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return error instanceof CommandError ? error.exit : EXIT.fail;
}

/** Commander says what it got; what it expected is added. */
function usageText(error: CommanderError, program: Command, command: Command | undefined): string {
  const text = oneLine(error.message).replace(/^error: /, '');
  const end = /[.?)]$/.test(text) ? '' : '.';
  if (error.code === 'commander.unknownCommand' || error.code === 'commander.help')
    return `${error.code === 'commander.help' ? 'no such command' : text}: expected one of ${COMMANDS.map(({ name }) => name).join(', ')}.`;
  if (error.code === 'commander.unknownOption') {
    const known = (command ?? program).options.map(({ long, short }) => long ?? short).join(', ');
    return `${text.replace(/ \(Did you mean.*$/, '')}: expected ${known === '' ? 'no option' : `one of ${known}`}.`;
  }
  return `${text}${end}`;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
