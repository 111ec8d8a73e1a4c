/** `mcim attacks`: each attack without its counter-measure, with it, and against the reference with real octets. */
import type { Command } from 'commander';
import { traceMermaid, traceText } from '../../conformance/explore/index.js';
import { counted } from '../../conformance/report/index.js';
import type { ServerFailure } from '../../harness/index.js';
import { attacksNamed, byId, isAsClaimed, judgedAttacks, type AttackJson, type JudgedAttack } from '../attacks.js';
import { compromiseTable, type CompromiseTable } from '../compromises.js';
import { EXIT, usage } from '../exit.js';
import {
  formatSearches,
  searchEverywhere,
  searchedBy,
  SEARCHES,
  together,
  type NeededMeasures,
} from '../needed-measures.js';
import { failureLines, failuresNamed, judgeFailure } from '../server-failures.js';
import { colour, print, printJson, table, wrapped, wrappedLines } from '../terminal.js';
import { requireWritableFile, writeWhole } from '../whole-file.js';

interface Options {
  readonly json?: boolean;
  readonly show?: string;
  readonly compromised?: boolean;
  readonly pairs?: boolean;
  readonly write?: boolean;
}

export function define(command: Command): void {
  command
    .argument('[id...]', 'as A-01, or S-01 for a form in which servers have failed; default: all')
    .option('--json', 'one JSON value: a list')
    .option('--show <id>', 'instead: the run of one, as text and as Mermaid sequence diagram')
    .option(
      '--compromised',
      'instead: what each goal is worth where an attacker holds a party, and the most that it stands',
    )
    .option(
      '--pairs',
      'instead: what each goal needs, looked for with two counter-measures off at a time as well; minutes',
    )
    .option('--write', 'with --pairs: keep what was found, for the pages of the attacks')
    .action(async (ids: readonly string[], options: Options) => {
      const { json, show, compromised, pairs, write } = options;
      refuseBoth(ids, options);
      if (write === true && pairs !== true)
        throw usage('--write', '--pairs beside it', 'no --pairs', 'Add it: nothing else is kept.');
      if (write === true) requireWritableFile('--write', SEARCHES);
      if (pairs === true) {
        const searches = await searchEverywhere();
        if (write === true) writeWhole('--write', SEARCHES, formatSearches(searches, searchedBy()));
        const needed = together(Object.values(searches));
        if (json === true) printJson(needed);
        else printNeeded(needed);
        return;
      }
      if (compromised === true) {
        const held = await compromiseTable();
        if (json === true) printJson(held);
        else printCompromises(held);
        return;
      }
      const asked = show === undefined ? ids : [show];
      const judged = await judgedAttacks(attacksNamed(asked));
      const failures = failuresNamed(asked);
      const failed = await Promise.all(failures.map(judgeFailure));
      const attacks = [...byId(judged), ...failed];
      if (json === true) printJson(attacks);
      else if (show === undefined) printTable(attacks);
      else {
        judged.forEach(printRun);
        failures.forEach((failure, at) => printFailure(failure, failed[at] as AttackJson));
      }
      process.exitCode = attacks.every(isAsClaimed) ? EXIT.ok : EXIT.fail;
    });
}

/** Each of them is there instead of the others. */
function refuseBoth(ids: readonly string[], { show, compromised, pairs }: Options): void {
  const asked = [
    ...(pairs === true ? ['--pairs'] : []),
    ...(compromised === true ? ['--compromised'] : []),
    ...(show === undefined ? [] : ['--show']),
    ...(ids.length === 0 ? [] : [ids.join(' ')]),
  ];
  const [first, ...others] = asked;
  if (first !== undefined && others.length > 0)
    throw usage('attacks', `${first} alone`, `${others.join(' and ')} beside it`, 'Leave one of them out.');
}

function printCompromises({ goals }: CompromiseTable): void {
  const rows = goals.map(({ goal, broken, together, largest, complete, unfinished }) => [
    goal,
    [...Object.keys(broken), ...together.map(({ parties }) => parties.join('+'))].join(', ') || 'nobody',
    largest.map((parties) => parties.join(', ') || 'none').join('; or ') || 'none',
    complete && unfinished === 0 ? 'all' : 'not all was tried',
  ]);
  const [head = '', ...lines] = table([['goal', 'broken by', 'stands all at once', 'sets'], ...rows]);
  print(colour.bold(head));
  for (const line of lines) print(line);
}

function printNeeded({ goals, singly, explored, unfinished, unstarted, states }: NeededMeasures): void {
  const short = (off: readonly string[], between: string): string =>
    off.map((name) => name.replace(/^CM_/, '')).join(between);
  for (const { goal, attacks, keeps } of goals) {
    const pairs = attacks.flatMap(({ off, where }) => (off.length > 1 ? `${short(off, ' and ')} in ${where}` : []));
    print(colour.bold(`${goal}  ${keeps.length === 1 ? 'one minimal set' : `${keeps.length} minimal sets`}`));
    for (const keep of keeps) print(wrapped(short(keep, ', '), 100, '  '));
    if (pairs.length > 0) print(wrapped(`Only without both: ${pairs.join('; ')}`, 100, '  '));
  }
  print(wrapped(`One at a time: ${singly.join('; ')}`, 100, '  '));
  const gaps = `${unfinished} of them not to the end, ${unstarted} of them without a beginning`;
  print(`${explored} explorations, ${gaps}, of at most ${states} states`);
}

function printTable(attacks: readonly AttackJson[]): void {
  const rows = attacks.map(
    ({ id, title, switches, traceLength, refusedWhenOn, avoided, replayedConcretely, refusals }) => [
      id,
      traceLength === undefined ? 'not found' : counted(traceLength, 'step'),
      switches.map((name) => name.replace(/^CM_/, '')).join(', ') || 'none',
      avoided ?? (refusedWhenOn ? 'refused' : 'not refused'),
      replayedConcretely ? 'replayed' : 'not replayed',
      refusals[0] ?? title,
    ],
  );
  const heads = ['attack', 'found in', 'without', 'with all', 'concretely', 'who turns it down'];
  const [head = '', ...lines] = table([heads, ...rows], [1]);
  print(colour.bold(head));
  lines.forEach((line, at) => print(isAsClaimed(attacks[at] as AttackJson) ? line : colour.red(line)));
  for (const { id, ahead = [], note } of attacks)
    for (const text of [...ahead, ...(note === undefined ? [] : [note])]) print(wrapped(`${id}: ${text}`, 100, '  '));
  const of = (holds: (attack: AttackJson) => boolean): number => attacks.filter(holds).length;
  const counts = [
    `${of(({ found }) => found)} found`,
    `with every counter-measure ${of(({ refusedWhenOn, avoided }) => refusedWhenOn && avoided === undefined)} refused`,
    ...(['answered otherwise', 'another way'] as const).map((how) => `${of(({ avoided }) => avoided === how)} ${how}`),
    `${of(({ replayedConcretely }) => replayedConcretely)} replayed with real keys`,
  ];
  print(wrappedLines(`${counted(attacks.length, 'attack')}: ${counts.join(', ')}`));
}

function printRun({ json, trace }: JudgedAttack): void {
  const { id, form, title, goals, switches, breaks, refusals, ahead = [], note } = json;
  print(colour.bold(wrappedLines(`${id}${form === undefined ? '' : ` (${form})`}  ${title}`)));
  print(
    wrappedLines(`  without ${switches.join(' and ') || 'anything'}; contradicts ${breaks}, of ${goals.join(', ')}`),
  );
  for (const refusal of refusals) print(wrappedLines(`  with it: ${refusal}`));
  if (note !== undefined) print(wrapped(`  ${note}`, 80, '  '));
  print();
  if (trace === undefined) print(colour.red('  not found'));
  else {
    print(wrappedLines(traceText(trace)));
    for (const text of ahead) print(wrapped(text, 80, '  '));
    print(`\n\`\`\`mermaid\n${traceMermaid(trace)}\n\`\`\``);
  }
}

function printFailure(failure: ServerFailure, { id, title, switches, refusals, note }: AttackJson): void {
  print(colour.bold(wrappedLines(`${id}  ${title}`)));
  print(wrappedLines(`  with a ${switches.join(' and ')} that has no consequence`));
  for (const refusal of refusals) print(wrappedLines(`  with it: ${refusal}`));
  if (note !== undefined) print(wrapped(`  ${note}`, 80, '  '));
  print();
  for (const line of failureLines(failure)) print(wrappedLines(line));
}
