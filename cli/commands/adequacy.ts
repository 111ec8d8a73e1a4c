/** `mcim adequacy`: what each kind of generated test finds of single faults, of the models and of the reference. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { chartMutants } from '../../conformance/mutate/index.js';
import { UNDEFINED_READINGS } from '../../conformance/mealy/index.js';
import type { UndefinedReading } from '../../conformance/mealy/index.js';
import { progress } from '../../conformance/report/index.js';
import { automatonAdequacy } from '../adequacy.js';
import type { RoleAdequacy } from '../adequacy.js';
import { automatonAt } from '../automaton-file.js';
import { adequacyMarkdown, faultRows, roleRows } from '../adequacy-page.js';
import { formatKills, KILLS_SCHEMA, roleKills } from '../adequacy-data.js';
import type { ImplementationKills, RoleKills } from '../adequacy-data.js';
import { madeFrom, roleOfFault, staleFaults, staleIn } from '../adequacy-source.js';
import { CommandError, EXIT, usage } from '../exit.js';
import { BEGIN, END, withFigures } from '../figures.js';
import { searchedFrom, searchRows } from '../fault-search.js';
import { faultNames } from '../implementation.js';
import { formatWords, keptWords, wordsFile } from '../kept-words.js';
import type { KeptWords } from '../kept-words.js';
import { readCount, readName } from '../options.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { inParallel } from '../parallel.js';
import { roleNamed, roleNames } from '../suites.js';
import { note, print, printJson, table } from '../terminal.js';
import { writeWhole } from '../whole-file.js';
import type { Job, JobResult } from '../worker.js';

interface Options {
  readonly role?: string;
  readonly implementation?: boolean;
  readonly stale?: boolean;
  readonly search?: boolean;
  readonly most?: number;
  readonly reading?: UndefinedReading;
  readonly write?: boolean;
  readonly check?: boolean;
  readonly json?: boolean;
}

/** Enough to tell the tiers apart; the roles with few states have no more. */
const MOST_MUTANTS = 2_000;
/** Most faults fail many tests, and one is enough. */
const MOST_TESTS = 40;

const FOLDER = join(PACKAGE_ROOT, 'docs', 'mutants');
const PAGE = join(FOLDER, 'README.md');

export function define(command: Command): void {
  command
    .argument('[files...]', 'automata in DOT, or modules that export a statechart, instead of the roles')
    .option('--role <role>', `one of ${roleNames().join(', ')}; default: all`)
    .option('--implementation', 'the faults of the reference implementation instead of those of the models: long')
    .option('--stale', 'with --implementation: only the faults that --check complains of')
    .option('--search', 'every fault of the charts, and words for those that no test finds; half an hour for all roles')
    .option(
      '--most <n>',
      `mutants of a class (${MOST_MUTANTS}), or tests of a kind (${MOST_TESTS})`,
      readCount('--most'),
    )
    .option(
      '--reading <reading>',
      `of a file: an input without a transition is ${UNDEFINED_READINGS.join(', ')}, as in mcim select`,
      readName('--reading', UNDEFINED_READINGS),
    )
    .option('--write', 'put the result into docs/mutants')
    .option(
      '--check',
      'judge nothing; fail if the data are of another chart or suite, or the page does not say what they say',
    )
    .option('--json', 'one JSON value')
    .action(async (files: readonly string[], options: Options) => {
      if (files.length > 0) return ofFiles(files, options);
      if (options.reading !== undefined)
        throw usage('--reading', 'a file beside it', 'none', 'The roles decide each event; leave it out.');
      if (options.check === true) return checkPage(options);
      if (options.stale === true && (options.implementation !== true || options.search === true))
        throw usage('--stale', '--implementation beside it', 'none', 'Charts and suites are judged role by role.');
      const before = options.write === true ? pageText() : undefined;
      const roles = options.role === undefined ? roleNames() : [roleNamed(options.role).name];
      if (options.search === true) {
        const all = await searched(roles, options);
        show(options, all, searchRows(all));
        if (before !== undefined)
          for (const each of all) writeWhole('--write', wordsFile(each.role), formatWords(each));
      } else if (options.implementation === true) {
        const names = faultsOf(roles, options);
        const kills = await implementationKills(names, options.most ?? MOST_TESTS);
        show(options, kills, faultRows(kills.faults));
        if (before !== undefined) write('implementation.json', formatKills(merged(kills, names)));
      } else {
        const all = await allAdequacy(roles, options.most ?? MOST_MUTANTS);
        show(options, all, roleRows(all));
        if (before !== undefined)
          for (const each of all)
            write(`${each.role}.json`, formatKills(roleKills(each, madeFrom(roleNamed(each.role)))));
      }
      if (before === undefined) return;
      write('kills.schema.json', `${JSON.stringify(KILLS_SCHEMA, null, 2)}\n`);
      writeFileSync(PAGE, rendered(before));
    });
}

async function ofFiles(files: readonly string[], options: Options): Promise<void> {
  const unwanted = (['role', 'implementation', 'search', 'write', 'check'] as const).find(
    (name) => options[name] !== undefined,
  );
  if (unwanted !== undefined)
    throw usage(`--${unwanted}`, 'none with a file', 'it', 'It is about the roles; leave out the option or the file.');
  const all: RoleAdequacy[] = [];
  for (const file of files) {
    const { reading } = options;
    const { machine, notes } = await automatonAt(file, reading === undefined ? {} : { reading });
    for (const each of notes) note(`${file}: ${each}`);
    all.push({ ...automatonAdequacy(machine, options.most ?? MOST_MUTANTS), role: basename(file) });
  }
  show(options, all, roleRows(all, ['transitions', 'pairs', 'complete', 'k = 1']));
}

/** As JSON every fault that was judged; the files hold some of them. */
function show({ json }: Options, value: unknown, rows: readonly (readonly string[])[]): void {
  if (json === true) printJson(value);
  else for (const line of table(rows)) print(line);
}

async function allAdequacy(roles: readonly string[], most: number): Promise<RoleAdequacy[]> {
  const results = await judged(roles.map((role) => ({ kind: 'adequacy', role, most })));
  return results.flatMap((result) => (result.kind === 'adequacy' ? [result.adequacy] : []));
}

async function searched(roles: readonly string[], { most, implementation }: Options): Promise<KeptWords[]> {
  if (most !== undefined) throw usage('--most', 'nothing with --search', `${most}`, 'It tries every fault.');
  if (implementation === true)
    throw usage('--search', 'no --implementation', 'one', 'It is about the faults of charts.');
  // What takes longest comes first, so that no core waits at the end.
  const longest = (role: string): number => chartMutants(roleNamed(role).machine).length;
  const order = roles.toSorted((one, other) => longest(other) - longest(one));
  const results = await judged(order.map((role) => ({ kind: 'words', role })));
  const all = results.flatMap((result) => (result.kind === 'words' ? [result.words] : []));
  return all.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
}

function faultsOf(roles: readonly string[], { stale }: Options): string[] {
  const own = faultNames().filter((name) => roles.includes(roleOfFault(name)));
  if (stale !== true) return own;
  const complaints = staleFaults(read<ImplementationKills>('implementation.json'));
  return own.filter((name) => complaints.has(name));
}

async function implementationKills(names: readonly string[], most: number): Promise<ImplementationKills> {
  const results = await judged(names.map((name) => ({ kind: 'fault', name, most })));
  return { format: 'mcim-faults/1', faults: results.flatMap((each) => (each.kind === 'fault' ? [each.judged] : [])) };
}

async function judged(jobs: readonly Job[]): Promise<JobResult[]> {
  const bar = progress({ label: 'adequacy', total: jobs.length });
  let done = 0;
  const results = await inParallel(jobs, {
    onResult: () => bar.at(++done, ''),
    onProgress: (job, at, of) => bar.at(done, 'role' in job ? `${job.role}: ${at} of ${of}` : ''),
  });
  bar.finish();
  return results;
}

/** Those that were not judged now stay as they are; what is no fault any more goes. */
function merged({ format, faults }: ImplementationKills, names: readonly string[]): ImplementationKills {
  const before = read<ImplementationKills>('implementation.json')?.faults ?? [];
  const known = new Map(
    [...before.filter(({ name }) => !names.includes(name)), ...faults].map((each) => [each.name, each]),
  );
  return { format, faults: faultNames().flatMap((name) => known.get(name) ?? []) };
}

function checkPage({ write: writing, role, implementation, search }: Options): void {
  if (writing === true) throw usage('--write and --check', 'one of them', 'both', 'Leave one out.');
  if (role !== undefined || implementation === true || search === true)
    throw usage('--check', 'no --role, --implementation and --search', 'one', 'The page is about all of them.');
  const before = pageText();
  const stale = staleData();
  if (stale.length > 0) throw new CommandError(EXIT.fail, `${FOLDER}: ${stale.join('; ')}`);
  if (rendered(before) !== before)
    throw new CommandError(
      EXIT.fail,
      `${PAGE}: expected what the data beside it say, got something else. Run 'mcim adequacy --write'.`,
    );
}

/** What was judged of another state than today's, role by role, and what to run. */
function staleData(): string[] {
  const roles = roleNames().flatMap((role) => {
    const stale = staleIn(roleNamed(role), read<RoleKills>(`${role}.json`)?.from);
    if (stale.length === 0) return [];
    return [
      `${role}.json: expected data of today's ${stale.join(', ')}, got others: run 'mcim adequacy --role ${role} --write'`,
    ];
  });
  const words = roleNames()
    .filter((role) => keptWords(role)?.from !== searchedFrom(roleNamed(role)))
    .map(
      (role) =>
        `${wordsFile(role)}: expected a search among today's faults, got another or none: ` +
        `run 'mcim adequacy --search --role ${role} --write' and 'mcim generate'`,
    );
  const complaints = [...staleFaults(read<ImplementationKills>('implementation.json')).values()];
  const more = complaints.length > 1 ? ` and ${complaints.length - 1} more` : '';
  const faults = complaints
    .slice(0, 1)
    .map((first) => `implementation.json: ${first}${more}: run 'mcim adequacy --implementation --stale --write'`);
  return [...roles, ...words, ...faults];
}

function pageText(): string {
  const text = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  if (withFigures(text, '') === undefined)
    throw usage(PAGE, `the markers ${BEGIN} and ${END}`, 'none', 'Add them where the result belongs.');
  return text;
}

function rendered(page: string): string {
  const roles = roleNames().flatMap((role) => read<RoleKills>(`${role}.json`) ?? []);
  const words = roleNames().flatMap((role) => keptWords(role) ?? []);
  const markdown = adequacyMarkdown(roles, words, read<ImplementationKills>('implementation.json'));
  return withFigures(page, markdown) as string;
}

function read<T>(name: string): T | undefined {
  const file = join(FOLDER, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

function write(name: string, text: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), text);
}
