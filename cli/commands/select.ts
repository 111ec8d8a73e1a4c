/** `mcim select`: a complete suite for an automaton of yours, in DOT or as a statechart. */
import type { Command } from 'commander';
import { UNDEFINED_READINGS } from '../../conformance/mealy/index.js';
import type { UndefinedReading } from '../../conformance/mealy/index.js';
import { completeSuite, METHODS } from '../../conformance/methods/suite.js';
import type { Method, Suite, SuiteProgress } from '../../conformance/methods/suite.js';
import { complaintText, ModelError } from '../../conformance/model-error.js';
import type { Complaint } from '../../conformance/model-error.js';
import { certify, compactCertificate } from '../../conformance/certify/index.js';
import type { CertificateVerdict, CompactCertificate } from '../../conformance/certify/index.js';
import { counted, countText } from '../../conformance/report/index.js';
import { automatonAt } from '../automaton-file.js';
import type { Automaton } from '../automaton-file.js';
import { CommandError, EXIT, usage } from '../exit.js';
import { readCount, readName, readWhole } from '../options.js';
import { checkTests } from '../checked-tests.js';
import type { CheckedTests } from '../checked-tests.js';
import { namesOf, testLines, testsIn } from '../test-lines.js';
import { colour, note, print, printJson } from '../terminal.js';
import { requireOther, requireWritableFile, writeWhole } from '../whole-file.js';

interface Options {
  readonly method: Method;
  readonly extraStates: number;
  readonly resetCost: number;
  readonly reading?: UndefinedReading;
  readonly maxSymbols: number;
  readonly maxStates?: number;
  readonly check?: string;
  readonly json?: boolean;
  readonly out?: string;
}

/** What is printed; with `--json` as it is. */
interface Selected {
  readonly states: number;
  readonly inputs: number;
  /** What an input without a transition is. */
  readonly reading: UndefinedReading;
  /** Names of states that answer alike, and count as one, the one that is kept first. */
  readonly merged: readonly (readonly string[])[];
  /** States of the statechart that no sample leads to. */
  readonly unreached: readonly string[];
  /** Transitions of the statechart out of reached states that no sample takes, `state/event/index`. */
  readonly untaken: readonly string[];
  readonly method: Method;
  /** Extra states. */
  readonly k: number;
  readonly tests: number;
  /** Inputs of all tests together, resets not counted. */
  readonly symbols: number;
  /** What the checker says that shares nothing with the methods. */
  readonly complete: boolean;
  readonly certificate: SuiteCertificate | null;
  /** For making the suite; what certifying it took is in the certificate. */
  readonly seconds: number;
}

/** Its words are beginnings of tests, in the order in which `--out` writes these. */
interface SuiteCertificate extends CompactCertificate {
  readonly faultDomain: Suite['faultDomain'];
  readonly seconds: number;
}

/** Some hundred megabytes. */
const MOST_SYMBOLS = 10_000_000;

/** Milliseconds after which it is said again how far a suite is. */
const REPORTED_EVERY = 5_000;

export function define(command: Command): void {
  command
    .argument(
      '<file>',
      'an automaton in Graphviz DOT (.dot), or a module that exports an XState machine; FILE#name for one by name',
    )
    .option('--method <name>', `how: ${METHODS.join(', ')}`, readName('--method', METHODS), 'S')
    .option('--extra-states <k>', 'states that an implementation may have besides', readWhole('--extra-states'), 0)
    .option(
      '--reset-cost <n>',
      'what a test costs besides its inputs, in inputs: the more, the fewer and longer tests',
      readWhole('--reset-cost'),
      0,
    )
    .option(
      '--reading <reading>',
      `an input without a transition is ${UNDEFINED_READINGS.join(', ')}; default: never for DOT, ignored for XState`,
      readName('--reading', UNDEFINED_READINGS),
    )
    .option('--max-symbols <n>', 'refuse a suite of more inputs', readCount('--max-symbols'), MOST_SYMBOLS)
    .option('--max-states <n>', 'refuse an automaton of more states', readCount('--max-states'))
    .option('--check <file>', 'make none: say whether the tests in a file, as --out writes them, are complete')
    .option('--json', 'one JSON object')
    .option('--out <file>', 'write the tests, one a line, the names of their inputs separated by spaces')
    .action(async (file: string, options: Options) => {
      const { method, extraStates, resetCost, reading, maxSymbols, maxStates, check, json, out } = options;
      if (check !== undefined && out !== undefined)
        throw usage('--check', 'no --out beside it', `--out ${out}`, 'Leave one of them out: --check makes no tests.');
      if (out !== undefined) {
        requireWritableFile('--out', out);
        requireOther('--out', out, file);
      }
      const automaton = await automatonAt(file, {
        ...(reading === undefined ? {} : { reading }),
        ...(maxStates === undefined ? {} : { maxStates }),
      });
      const { machine, merged, unreached, untaken, notes } = automaton;
      for (const each of notes) note(`${file}: ${each}`);
      if (check !== undefined) {
        const checked = checkTests(machine, testsIn(check, machine), extraStates);
        if (json === true) printJson(checked);
        else printChecked(check, machine.states.length + extraStates, checked);
        process.exitCode = checked.complete === null ? EXIT.inconclusive : checked.complete ? EXIT.ok : EXIT.fail;
        return;
      }
      const [suite, seconds] = timed(() =>
        asked(file, automaton, () =>
          completeSuite(machine, { method, extraStates, resetCost, maxSymbols, onProgress: reporter(file) }),
        ),
      );
      const { words, stateCover } = suite;
      const [verdict, checking] = timed(() => certify(machine, words, { extraStates, stateCover }));
      const selected: Selected = {
        states: machine.states.length,
        inputs: machine.inputs.length,
        reading: automaton.reading,
        merged,
        unreached,
        untaken,
        method,
        k: extraStates,
        tests: suite.tests,
        symbols: suite.symbols,
        complete: verdict.accepted,
        certificate: certificateOf(suite, verdict, checking),
        seconds,
      };
      if (out !== undefined) writeWhole('--out', out, testLines(machine, words));
      if (json === true) printJson(selected);
      else printSelected(machine.name, selected);
      if (!verdict.accepted) {
        const { word, missing } = verdict.gap;
        note(`${file}: no certificate: ${missing} (after ${namesOf(machine, word).join(' ') || 'a reset'})`);
      }
      process.exitCode = verdict.accepted ? EXIT.ok : EXIT.inconclusive;
    });
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, (performance.now() - start) / 1_000];
}

/** Says every few seconds how far a suite is. */
function reporter(file: string): (progress: SuiteProgress) => void {
  let due = performance.now() + REPORTED_EVERY;
  return ({ attempt, attempts, symbols, least }) => {
    if (performance.now() < due) return;
    due = performance.now() + REPORTED_EVERY;
    const which = attempts > 1 ? `suite ${attempt} of ${attempts}: ` : '';
    note(`${file}: ${which}${countText(symbols)} symbols so far, of ${countText(least)} or more`);
  };
}

/** What a method says about the automaton is said to the user, who gave it, by the names of the command line. */
function asked<T>(file: string, automaton: Automaton, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof ModelError) || error.parts === undefined) throw error;
    const { code, parts } = error;
    const where = { ...parts, where: file, ...placed(file, parts, automaton), ...toDo(code, automaton.reading) };
    throw new CommandError(EXIT.usage, `${code} ${complaintText(where)}`);
  }
}

/** States of a file have lines. */
function placed(file: string, { states }: Complaint, { lineOf }: Automaton): Partial<Complaint> {
  if (states === undefined || lineOf === undefined) return {};
  const [first] = states;
  return {
    where: `${file}:${first === undefined ? 1 : lineOf(first)}`,
    subject: `states ${states.map((state) => `${state} (line ${lineOf(state)})`).join(' and ')}`,
  };
}

const READ_AS = 'say what inputs without a transition do: --reading ignored, or --reading refused';

/** What helps, as options. */
function toDo(code: string, reading: UndefinedReading): Partial<Complaint> {
  const said: Readonly<Record<string, Partial<Complaint>>> = {
    // The machine is minimal already: what differs is not sent in both.
    'MDL-411': {
      todo:
        reading === 'never'
          ? `Draw what is missing, or ${READ_AS}.`
          : 'What can be sent in one of them alone tells them apart, and nobody sees it: leave out those samples.',
    },
    'MDL-413': { todo: `Take another --method, or ${READ_AS}.` },
    'MDL-414': {
      todo: 'Raise --max-symbols, lower --extra-states, or take --method S, which makes the smallest suites.',
    },
    'MDL-450': { subject: '--max-symbols', todo: 'Lower it, and --extra-states where that is too few.' },
  };
  return said[code] ?? {};
}

function certificateOf(
  { machine, words }: Suite,
  verdict: CertificateVerdict,
  seconds: number,
): SuiteCertificate | null {
  if (!verdict.accepted) return null;
  const certificate = compactCertificate(machine, words, verdict.certificate);
  return {
    faultDomain: certificate.reachable ? 'k-A-complete (and m-complete)' : 'm-complete',
    ...certificate,
    seconds,
  };
}

function printSelected(name: string, selected: Selected): void {
  const { states, inputs, method, k, tests, symbols, complete, certificate, seconds } = selected;
  print(
    `${colour.bold(name)}  ${counted(states, 'state')}, ${counted(inputs, 'input')}: ${counted(tests, 'test')}, ` +
      `${counted(symbols, 'symbol')} by ${method}, ${seconds.toFixed(1)} s`,
  );
  const domain = `every implementation with at most ${counted(states + k, 'state')} that passes is right`;
  const checked = certificate === null ? '' : `, certified in ${certificate.seconds.toFixed(1)} s`;
  print(complete ? `  complete: ${domain}${checked}` : colour.yellow(`  not certified: that ${domain} is not shown`));
  if (certificate?.faultDomain !== 'm-complete' && certificate !== null)
    print(
      `  and every one whose states are all reached by a word of the state cover and ${counted(k, 'further input')}`,
    );
}

function printChecked(
  file: string,
  states: number,
  { tests, symbols, complete, by, survivor, gap }: CheckedTests,
): void {
  print(`${colour.bold(file)}  ${counted(tests, 'test')}, ${counted(symbols, 'symbol')}`);
  const domain = `every implementation with at most ${counted(states, 'state')} that passes is right`;
  if (complete === true)
    print(`  complete: ${domain}, by ${by === 'certificate' ? 'a certificate' : 'trying them all'}`);
  else if (survivor === null) print(colour.yellow(`  not shown that ${domain}: ${gap}`));
  else print(colour.yellow(`  incomplete, for this passes: ${survivor.fault} (found by ${survivor.word.join(' ')})`));
}
