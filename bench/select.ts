/**
 * `npm run bench:select -- [--extra-states K] [--reset-cost N] [--only NAME] [--limit SECONDS]`: the complete methods on
 * the automata of `bench/automata`, beside the sizes that FSMlib reaches and beside the paths of xstate/graph; then on
 * machines drawn by a seed. Faults are single transfer and output faults, judged by outputs alone. Exits 1 where the
 * suites of a method have more symbols, all automata together, than those of FSMlib, where one has no certificate or
 * leaves a fault, and where a suite takes more than its goal of CPU time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { InputWord, Mealy } from '../conformance/index.js';
import { adequacy, certify } from '../conformance/certify/index.js';
import { completeSuite, METHODS, readDot } from '../conformance/index.js';
import { pathsOf } from './paths.js';
import { randomMachine } from './random-machine.js';
import { referenceSize } from './reference-sizes.js';

const { values } = parseArgs({
  options: {
    'extra-states': { type: 'string' },
    'reset-cost': { type: 'string' },
    only: { type: 'string' },
    limit: { type: 'string' },
  },
});
const extraStates = Number(values['extra-states'] ?? 0);
const resetCost = Number(values['reset-cost'] ?? 0);
/** Seconds of CPU for all methods on all automata. */
const GOAL = 20;
/** Seconds that xstate/graph has for one automaton. */
const limit = Number(values.limit ?? 10);

interface Automaton {
  readonly file: string;
  readonly name: string;
  readonly machine: Mealy;
}

interface Measured {
  readonly tests: number;
  readonly symbols: number;
  /** Of single transfer and output faults that are faults. */
  readonly killed: number;
  readonly faults: number;
  readonly transitions: number;
}

const folder = fileURLToPath(new URL('../../bench/automata/', import.meta.url));
const automata = readdirSync(folder)
  .filter((name) => name.endsWith('.dot') && name.includes(values.only ?? ''))
  .toSorted()
  .map((name): Automaton => {
    const file = `${folder}${name}`;
    return { file, name: basename(name, '.dot'), machine: readDot(readFileSync(file, 'utf8'), { file }) };
  });

function measure(machine: Mealy, words: readonly InputWord[]): Measured {
  const { classes, survivors } = adequacy(machine, words, { classes: ['transfer', 'output'] });
  const faults = classes.reduce((sum, { mutants, equivalent }) => sum + mutants - equivalent, 0);
  const executed = new Set<number>();
  for (const word of words) {
    let state = 0;
    for (const input of word) {
      const edge = state * machine.inputs.length + input;
      executed.add(edge);
      state = machine.next[edge] as number;
    }
  }
  const symbols = words.reduce((sum, word) => sum + word.length, 0);
  return { tests: words.length, symbols, killed: faults - survivors.length, faults, transitions: executed.size };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const count = (n: number): string => n.toLocaleString('en-GB');
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const cells = (first: string, others: readonly string[]): string =>
  first.padEnd(36) + others.map((text) => text.padStart(15)).join('');

/** @returns what is not as it should be, a line each. */
function compareMethods(): readonly string[] {
  console.log(`tests / symbols, ${extraStates} extra states, a reset for ${resetCost}; FSMlib in the line below`);
  console.log(cells('automaton', METHODS));
  const ours = METHODS.map(() => ({ tests: 0, symbols: 0, seconds: 0, killed: 0, faults: 0, uncertified: 0 }));
  // With our symbols for the automata that they have a figure for.
  const theirs = METHODS.map(() => ({ tests: 0, symbols: 0, ours: 0 }));
  for (const { name, machine } of automata) {
    const row: string[] = [];
    const below: string[] = [];
    for (const [at, method] of METHODS.entries()) {
      const total = ours[at] as (typeof ours)[number];
      const began = process.cpuUsage();
      const { words, tests, symbols } = completeSuite(machine, { method, extraStates, resetCost });
      total.seconds += cpuSince(began);
      const { killed, faults } = measure(machine, words);
      if (!certify(machine, words, { extraStates }).accepted) total.uncertified++;
      total.tests += tests;
      total.symbols += symbols;
      total.killed += killed;
      total.faults += faults;
      row.push(`${count(tests)} / ${count(symbols)}`);
      const known = referenceSize(name, extraStates, method);
      below.push(known === undefined ? '-' : `${count(known.tests)} / ${count(known.symbols)}`);
      if (known === undefined) continue;
      const reference = theirs[at] as (typeof theirs)[number];
      reference.tests += known.tests;
      reference.symbols += known.symbols;
      reference.ours += symbols;
    }
    console.log(cells(`${name} (${machine.states.length} x ${machine.inputs.length})`, row));
    console.log(cells('', below));
  }
  const sizes = (all: readonly { readonly tests: number; readonly symbols: number }[]): string[] =>
    all.map(({ tests, symbols }) => `${count(tests)} / ${count(symbols)}`);
  console.log(cells('total', sizes(ours)));
  console.log(cells('total of FSMlib', sizes(theirs)));
  console.log(
    cells(
      'faults killed',
      ours.map(({ killed, faults }) => share(killed, faults)),
    ),
  );
  console.log(
    cells(
      'suites without a certificate',
      ours.map(({ uncertified }) => count(uncertified)),
    ),
  );
  console.log(
    cells(
      'seconds of CPU',
      ours.map(({ seconds }) => seconds.toFixed(2)),
    ),
  );
  const together = ours.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(
    `all methods together: ${together.toFixed(1)} s of CPU${extraStates === 0 ? ` (goal: ${GOAL} s)` : ''}\n`,
  );
  const tooSlow = extraStates === 0 && together > GOAL ? [`all methods together: ${together.toFixed(1)} s`] : [];
  const amiss = METHODS.flatMap((method, at) => {
    const { ours: mine, symbols } = theirs[at] as (typeof theirs)[number];
    const { uncertified, killed, faults } = ours[at] as (typeof ours)[number];
    return [
      ...(mine > symbols ? [`${method}: ${count(mine)} symbols in total, ${count(symbols)} in FSMlib`] : []),
      ...(uncertified > 0 ? [`${method}: ${count(uncertified)} suites without a certificate`] : []),
      ...(killed < faults ? [`${method}: ${count(faults - killed)} faults are left`] : []),
    ];
  });
  return [...tooSlow, ...amiss];
}

function compareWithXState(): void {
  console.log(`xstate/graph on the same automata, ${limit} s for each; method S with no extra states beside it`);
  const columns = ['tests', 'symbols', 'transitions', 'faults killed', 'seconds'];
  console.log(cells('automaton', columns));
  const line = (name: string, { tests, symbols, transitions, killed, faults }: Measured, all: number, s: number) =>
    cells(name, [count(tests), count(symbols), share(transitions, all), share(killed, faults), s.toFixed(2)]);
  for (const { file, name, machine } of automata) {
    const all = machine.next.filter((to) => to >= 0).length;
    console.log(name);
    for (const kind of ['shortest', 'simple'] as const) {
      const { words, seconds } = pathsOf(file, kind, limit);
      if (words === undefined) console.log(`  ${kind} paths: none within ${limit} s`);
      else console.log(line(`  ${kind} paths`, measure(machine, words), all, seconds));
    }
    const began = performance.now();
    const { words } = completeSuite(machine, { method: 'S', extraStates: 0 });
    console.log(line('  method S', measure(machine, words), all, (performance.now() - began) / 1000));
  }
  console.log('');
}

function drawnMachines(): void {
  for (const [shape, method, goal] of [
    [{ states: 57, inputs: 13, outputs: 2 }, 'S', 5],
    [{ states: 57, inputs: 13, outputs: 8 }, 'S', 5],
    [{ states: 243, inputs: 25, outputs: 2 }, 'H', 10],
    [{ states: 243, inputs: 25, outputs: 8 }, 'H', 10],
  ] as const) {
    const machine = randomMachine(shape, 1);
    const began = process.cpuUsage();
    const { tests, symbols } = completeSuite(machine, { method, extraStates: 0 });
    const seconds = cpuSince(began);
    if (seconds > goal) process.exitCode = 1;
    console.log(
      `${machine.name}: method ${method}, ${count(tests)} tests, ${count(symbols)} symbols, ${seconds.toFixed(2)} s CPU (goal: ${goal} s)`,
    );
  }
}

const wrong = compareMethods();
if (wrong.length > 0) {
  console.log(`not as it should be:\n${wrong.map((line) => `  ${line}\n`).join('')}`);
  process.exitCode = 1;
}
if (extraStates === 0) compareWithXState();
if (values.only === undefined && extraStates === 0) drawnMachines();
