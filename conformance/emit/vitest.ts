/** Writes a suite as vitest files that a person can read, and its data beside them. Writes no file itself. */
import type { CompletePart, CompleteSuite } from '../complete/index.js';
import { formatComplete, testsOfComplete } from '../complete/index.js';
import { byCodeUnit } from '../select/canonical.js';
import { formatSuite } from '../suite/file.js';
import { GENERATOR_VERSION } from '../suite/manifest.js';
import type { Suite, TestCase, TestStep } from '../suite/types.js';

export interface EmittedFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface VitestOptions {
  /** Where the machine is, for the header, e.g. `models/roles/drf.ts`. */
  readonly source: string;
  /** How to regenerate, for the header. Default `npm run generate`. */
  readonly regenerate?: string;
  /** Module specifier of the binding. Default `../harness/binding.js`. */
  readonly binding?: string;
  /** Module specifier of `conformance/run`. Default `../conformance/run/index.js`. */
  readonly run?: string;
}

/** A file with more tests than this is written as a table. */
const MOST_SCENARIOS = 400;

interface FileKind {
  readonly name: string;
  readonly says: string;
  readonly holds: (test: TestCase) => boolean;
}

/** A test goes into the first file that holds it. One that covers a transition with a spoilt input is a negative. */
const FILES: readonly FileKind[] = [
  { name: 'pairs', says: 'every pair of transitions, many to a test', holds: isOf('transition-pair') },
  { name: 'paths', says: 'simple paths', holds: isOf('simple-path') },
  { name: 'complete', says: 'words of a complete method', holds: isOf('complete') },
  { name: 'power-cuts', says: 'the power goes at each write of a step', holds: isOf('power-cut') },
  { name: 'damaged-store', says: 'a store damaged while the power is off', holds: isOf('damaged-store') },
  { name: 'boundaries', says: 'each input on the near side of a boundary', holds: isOf('boundary') },
  { name: 'faults', says: 'words for single faults that all else misses', holds: isOf('fault') },
  { name: 'sequences', says: 'named sequences', holds: isOf('sequence') },
  {
    name: 'unexpected',
    says: 'each genuine message where it is not accepted',
    holds: ({ op }) => op === 'unexpected',
  },
  { name: 'negatives', says: 'each spoilt input where the genuine one is accepted', holds: ({ op }) => op !== 'ok' },
  { name: 'transitions', says: 'every transition that accepts its input', holds: isOf('transition') },
  { name: 'states', says: 'every state', holds: () => true },
];

function isOf(criterion: TestCase['criterion']): (test: TestCase) => boolean {
  return (test) => test.criterion === criterion;
}

/** What happens between the steps of these is no word of a scenario. */
const TABLES: ReadonlySet<string> = new Set(['pairs', 'paths', 'complete', 'power-cuts', 'damaged-store']);

/** `data/<role>.suite.json` and one `<role>.<kind>.test.ts` for each kind of test that there is. */
export function emitVitest(suite: Suite, options: VitestOptions): EmittedFile[] {
  const files: EmittedFile[] = [{ path: `data/${suite.role}.suite.json`, text: formatSuite(suite) }];
  let left = [...suite.tests].toSorted((a, b) => byCodeUnit(a.id, b.id));
  for (const { name, says, holds } of FILES) {
    const tests = left.filter(holds);
    left = left.filter((test) => !holds(test));
    if (tests.length === 0) continue;
    const asTable = tests.length > MOST_SCENARIOS || TABLES.has(name);
    const word = asTable ? 'table' : 'scenario';
    const body = asTable ? tableText(tests) : tests.map(scenarioText).join('\n');
    files.push({
      path: `${suite.role}.${name}.test.ts`,
      text: `${header(suite, says, tests.length, options)}
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '${options.run ?? '../conformance/run/index.js'}';
import * as binding from '${options.binding ?? '../harness/binding.js'}';

const suite = readSuite(new URL('./data/${suite.role}.suite.json', import.meta.url));
const { ${word} } = bindSuite({ afterAll, describe, test }, suite, binding);

describe(${quote(`${suite.role}: ${says}`)}, () => {
${body}});
`,
    });
  }
  return files;
}

/** `data/<role>.complete.json` and `<role>.complete.test.ts`, which holds no test by itself: there are thousands. */
export function emitComplete(complete: CompleteSuite, options: VitestOptions): EmittedFile[] {
  const { role, parts } = complete;
  const suite = testsOfComplete(complete);
  const says = parts.length === 1 ? 'a complete suite' : `a complete suite for each of ${parts.length} parts`;
  return [
    { path: `data/${role}.complete.json`, text: formatComplete(complete) },
    {
      path: `${role}.complete.test.ts`,
      text: `${header(suite, says, suite.tests.length, options, parts.map(guarantee))}
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '${options.run ?? '../conformance/run/index.js'}';
import * as binding from '${options.binding ?? '../harness/binding.js'}';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/${role}.complete.json', import.meta.url)), binding);
`,
    },
  ];
}

/** What a passed part shows. */
function guarantee({ name, method, states, extraStates, inputs }: CompletePart): string {
  const most = states + extraStates;
  return `${name}: over ${inputs.length} inputs, whoever has at most ${most} states and passes is right (${method})`;
}

/** What a test is for, as the name of the file that holds it: `transitions`, `negatives`, ... */
export function kindOf(test: TestCase): string {
  return FILES.find(({ holds }) => holds(test))?.name ?? 'states';
}

function header(
  suite: Suite,
  says: string,
  count: number,
  options: VitestOptions,
  further: readonly string[] = [],
): string {
  return `/**
 * ${suite.role}: ${says}. ${count} test${count === 1 ? '' : 's'}.
${further.map((line) => ` * ${line}\n`).join('')} *
 * Generated; do not edit. To regenerate: ${options.regenerate ?? 'npm run generate'}
 * Machine: ${options.source}
 * Model: sha256 ${suite.modelHash}
 * Generator: version ${GENERATOR_VERSION}
 */`;
}

function scenarioText(test: TestCase): string {
  const lines = [`  scenario(${quote(test.id)},`, `    ${quote(test.title)}, (t) => t`];
  const given = test.steps.slice(0, test.purpose).map(({ input }) => quote(input));
  if (given.length > 0) lines.push(`      .given(${given.join(', ')})`);
  test.steps.slice(test.purpose).forEach((step, index) => {
    lines.push(`      .${index === 0 ? 'when' : 'still'}(${quote(step.input)})${reactionText(step)}`);
  });
  if (test.twin !== undefined) lines.push(`      .control(${quote(test.twin)})`);
  return `${lines.join('\n')});\n`;
}

function reactionText(step: TestStep): string {
  const outcome =
    step.outcome === 'refused'
      ? `.refuses(${step.cause === undefined ? '' : quote(step.cause)})`
      : step.outcome === 'ignored'
        ? '.ignores()'
        : '';
  const answers = step.allowed.map((answer) =>
    answer.length === 0
      ? '.sendsNothing()'
      : `.sends(${answer.map(({ to, msg }) => quote(`${msg.type} to ${to}`)).join(', ')})`,
  );
  return outcome + answers.join('');
}

function tableText(tests: readonly TestCase[]): string {
  const rows = tests.map(({ id, title }) => `    [${quote(id)}, ${quote(title)}],`);
  return ['  table([', ...rows, '  ]);', ''].join('\n');
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
