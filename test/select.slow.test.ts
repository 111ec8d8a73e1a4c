/** `mcim select`: a suite for a stranger's automaton, what the guide shows of it, and what is said where it is none. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import {
  checkCertificate,
  completeSuite,
  judgeWord,
  mealyOfMachine,
  readCertificate,
  switchCover,
  wordStream,
  type CompactCertificate,
  type InputWord,
  type Mealy,
  type PlainEvent,
  type Subject,
} from '../conformance/index.js';
import { automatonAt } from '../cli/automaton-file.js';
import { built, mcim, ROOT } from './cli-built.js';

const EXAMPLES = join(ROOT, 'docs/guide/examples');
const folder = mkdtempSync(join(tmpdir(), 'mcim-select-'));
beforeAll(built, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const graph = (...lines: readonly string[]): string => ['digraph g {', '__start0 -> a;', ...lines, '}'].join('\n');
const xstate = JSON.stringify(import.meta.resolve('xstate'));
const files: Readonly<Record<string, string>> = {
  'coffee.dot': graph(
    'a -> b [label="coin/ beep"]; a -> a [label="button/ init"];',
    'b -> b [label="coin/ beep"]; b -> a [label="button/ coffee"];',
  ),
  'not-deterministic.dot': graph('a -> b [label="x/0"];', 'a -> a [label="x/1"];', 'b -> a [label="x/0"];'),
  'not-connected.dot': graph('a -> a [label="x/0"];', 'lost -> a [label="x/0"];'),
  'malformed.dot': graph('a -> a [label="x/0];'),
  'no-start.dot': 'digraph {\n a -> a [label="x/0"] }',
  'no-output.dot': graph('a -> a [label="x"];'),
  'nothing.dot': graph('a [shape=circle];'),
  'two-slashes.dot': graph('a -> a [label="GET a/b/200"];'),
  'one.dot': graph('a -> a [label="x/0"];'),
  'silent.mjs': `import { createMachine } from ${xstate};
export default createMachine({ id: 'm', initial: 'a', states: { a: { on: { go: 'b' } }, b: { on: { go: 'a' } } } });`,
  'payload.mjs': `import { createMachine } from ${xstate};
const guard = ({ event }) => event.pin.startsWith('1');
export default createMachine({ id: 'm', initial: 'a', states: { a: { on: { go: { guard, target: 'a' } } } } });`,
  'partial.mjs': `import { createMachine } from ${xstate};
export default createMachine({ id: 'm', initial: 'a', states: { a: { on: { go: 'b' } }, b: { on: { back: 'a' } } } });`,
  'partial.dot': graph('a -> b [label="x/0"];', 'b -> a [label="y/0"];'),
  'doubled.dot': graph(
    'a -> b [label="x y/0"]; a -> c [label="z/0"];',
    'b -> a [label="x y/1\\nz/1"]; c -> a [label="z/1\\nx y/1"];',
  ),
  'number.mjs': 'export default 7;',
  'events.mjs': `import { createMachine } from ${xstate};
export default createMachine({ id: 'm', initial: 'a', states: { a: { on: { go: 'a' } } } });
export const events = ['go', 5];`,
  'samples.mjs': `import { createMachine } from ${xstate};
const machine = createMachine({ id: 'm', initial: 'a', states: { a: { on: { go: 'a' } } } });
export default { name: 'm', machine, samples: [{ id: 'go' }] };`,
  'map.mjs': `import { createMachine } from ${xstate};
export default createMachine({ id: 'm', context: { seen: new Map() }, initial: 'a', states: { a: { on: { go: 'a' } } } });`,
  'history.mjs': `import { createMachine } from ${xstate};
export default createMachine({ id: 'm', initial: 'a', states: { a: { on: { go: 'h' } }, h: { type: 'history' } } });`,
  'input.mjs': `import { createMachine } from ${xstate};
export default createMachine({ id: 'm', context: ({ input }) => ({ n: input.n }), initial: 'a', states: { a: { on: { go: 'a' } } } });`,
  'bigint.mjs': `import { createMachine } from ${xstate};
export default createMachine({ id: 'm', initial: 'a', states: { a: { on: { go: 'a' } } } });
export const events = [{ type: 'go', far: 1n }];`,
  'lost.mjs': `import { createMachine, emit } from ${xstate};
export default createMachine({ id: 'm', initial: 'a', states: {
  a: { on: { go: { target: 'b', actions: emit({ type: 'gone' }) } } },
  b: { on: { go: 'c' } }, c: { on: { go: 'b', back: 'a' } }, lost: { on: { go: 'a' } },
} });
export const events = ['go', 'og'];`,
  'notes.txt': 'nothing of this kind',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
mkdirSync(join(folder, 'out'));

const select = (...args: readonly string[]) => mcim(['select', ...args], folder);

const BOTH = 'k-A-complete (and m-complete)';

describe('a suite', () => {
  test('is summed up as JSON, and written one test a line', async () => {
    const { code, stdout, stderr } = await select(
      'coffee.dot',
      '--method',
      'S',
      '--extra-states',
      '0',
      '--json',
      '--out',
      'tests.txt',
    );
    const { certificate, seconds, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
    const lines = readFileSync(join(folder, 'tests.txt'), 'utf8').trimEnd().split('\n');
    const symbols = lines.flatMap((line) => line.split(' '));
    expect(rest).toEqual({
      states: 2,
      inputs: 2,
      reading: 'never',
      merged: [],
      unreached: [],
      untaken: [],
      method: 'S',
      k: 0,
      tests: lines.length,
      symbols: symbols.length,
      complete: true,
    });
    expect(new Set(symbols)).toEqual(new Set(['coin', 'button']));
    // More than S promises: each state of these suites is reached as well.
    expect(certificate).toMatchObject({ faultDomain: BOTH, reachable: true, extraStates: 0 });
    expect(seconds).toBeTypeOf('number');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(['0', '1', '2'])(
    'with %s extra states has a certificate that names its words by test and length',
    async (k) => {
      const { stdout } = await select('coffee.dot', '--extra-states', k, '--json', '--out', 'certified.txt');
      const { certificate } = JSON.parse(stdout) as {
        readonly certificate: CompactCertificate & { readonly faultDomain: string };
      };
      expect(certificate.faultDomain).toBe(certificate.reachable ? BOTH : 'm-complete');
      const { machine } = await automatonAt(join(folder, 'coffee.dot'), {});
      const words = readFileSync(join(folder, 'certified.txt'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ').map((name) => machine.inputs.indexOf(name)));
      const read = readCertificate(words, certificate);
      expect(read.basis.map((word) => word.map((input) => machine.inputs[input]))).toEqual([[], ['coin']]);
      expect(checkCertificate(machine, words, read).accepted).toBe(true);
      expect(() => readCertificate(words.slice(0, 1), certificate)).toThrow('MDL-425');
    },
  );

  test.each(['W', 'Wp', 'HSI', 'H', 'SPY', 'SPYH', 'S'])('by %s is certified with one extra state', async (method) => {
    const { code, stdout } = await select('coffee.dot', '--method', method, '--extra-states', '1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ method, k: 1, complete: true });
    expect(code).toBe(0);
  });

  test('of a machine that is not minimal says which states are the same; names with spaces are quoted', async () => {
    const { code, stderr } = await select('doubled.dot', '--out', 'doubled.txt');
    expect(stderr).toBe('doubled.dot: not minimal: 2 of 3 states are left, for these answer alike: c as b\n');
    expect(readFileSync(join(folder, 'doubled.txt'), 'utf8')).toMatch(/^("x y"|z)( ("x y"|z))*\n/);
    expect(code).toBe(0);
  });

  test('of one test has one', async () => {
    expect((await select('one.dot')).stdout).toMatch(
      /^one {2}1 state, 1 input: 1 test, 1 symbol by S, .*\n.* at most 1 state that passes/,
    );
  });

  test.each(['ignored', 'refused'])('reads undefined inputs as %s', async (reading) => {
    const { code, stdout, stderr } = await select('partial.dot', '--reading', reading, '--json');
    expect(stderr).toContain(`2 of 4 pairs of state and input have no transition, read as ${reading}`);
    expect(JSON.parse(stdout)).toMatchObject({ states: 2, complete: true });
    expect(code).toBe(0);
  });

  test('costs no more, resets included, where it is told what a reset costs', async () => {
    const automaton = join(ROOT, 'bench/automata/TCP_Linux_Client.dot');
    const sizes = ['0', '20'].map(async (cost) => {
      const { stdout } = await select(automaton, '--reset-cost', cost, '--json');
      return JSON.parse(stdout) as { readonly tests: number; readonly symbols: number; readonly complete: boolean };
    });
    const [cheap, dear] = await Promise.all(sizes);
    expect([cheap?.complete, dear?.complete]).toEqual([true, true]);
    const cost = (
      { tests, symbols }: { readonly tests: number; readonly symbols: number } = { tests: 0, symbols: 0 },
    ) => symbols + 20 * tests;
    expect(cost(dear)).toBeLessThanOrEqual(cost(cheap));
  });

  test('of a statechart says what is merged, not reached, not taken and not named', async () => {
    const { code, stdout, stderr } = await select('lost.mjs', '--reading', 'ignored', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      states: 2,
      reading: 'ignored',
      merged: [['b', 'c']],
      unreached: ['lost'],
      untaken: ['c/back/0'],
    });
    expect(stderr.trimEnd().split('\n')).toEqual([
      'lost.mjs: events: the chart names no og; it names back, go. Misspelt?',
      'lost.mjs: not reached by any sample: lost; the suite says nothing of what is done there',
      'lost.mjs: taken by no sample: c/back/0; the suite says nothing of what is done then',
      'lost.mjs: 3 of 6 pairs of state and input have no transition, read as ignored; --reading says otherwise',
      'lost.mjs: not minimal: 2 of 3 states are left, for these answer alike: c as b',
    ]);
    expect(code).toBe(0);
  });

  test('of a statechart that says nothing finds nothing, and says why', async () => {
    const notes = [
      'events: the 1 that the chart names, without payload; export `events` beside silent.mjs#default where guards ask for one',
      'not minimal: 1 of 2 states are left, for these answer alike: b as a; no test can tell where a transition leads: ' +
        'give states answers, in a statechart by emit',
    ];
    const said = notes.map((each) => `silent.mjs: ${each}\n`).join('');
    expect((await select('silent.mjs')).stderr).toBe(said);
    expect((await mcim(['adequacy', 'silent.mjs'], folder)).stderr).toBe(said);
  });

  test('of a statechart sends the events that it exports', async () => {
    const { code, stdout } = await mcim(['select', 'lock.mjs', '--json'], EXAMPLES);
    expect(JSON.parse(stdout)).toMatchObject({ states: 5, inputs: 3, complete: true });
    expect(code).toBe(0);
  });
});

describe('what tests of an automaton find', () => {
  test('is said of the reading that is asked for', async () => {
    const { stdout, stderr } = await mcim(['adequacy', 'partial.dot', '--reading', 'refused'], folder);
    expect(stderr).toContain('partial.dot: 2 of 4 pairs of state and input have no transition, read as refused');
    // Two states and two inputs: with all pairs defined each may lead to the other state.
    expect(stdout).toMatch(/partial\.dot {2}transfer {5}4 /);
    expect((await mcim(['adequacy', '--reading', 'never'], folder)).stderr).toContain('--reading: expected a file');
  });
});

describe('tests that are there', () => {
  const check = async (text: string, ...args: readonly string[]) => {
    writeFileSync(join(folder, 'given.txt'), text);
    const { code, stdout } = await select('coffee.dot', '--check', 'given.txt', '--json', ...args);
    return { code, checked: JSON.parse(stdout) as Record<string, unknown> };
  };

  test('are complete by a certificate where --out wrote them', async () => {
    await select('coffee.dot', '--extra-states', '1', '--out', 'one.txt');
    const { code, checked } = await check(readFileSync(join(folder, 'one.txt'), 'utf8'), '--extra-states', '1');
    expect({ code, checked }).toMatchObject({ code: 0, checked: { complete: true, by: 'certificate' } });
  });

  test('are incomplete where a fault passes, which is named', async () => {
    const { code, checked } = await check('button\ncoin coin\n');
    const word = ['coin', 'button'];
    const survivor = { fault: 'coin in a leads to a in the place of b', word };
    expect({ code, checked }).toMatchObject({ code: 1, checked: { tests: 2, symbols: 3, complete: false, survivor } });
  });

  test('are read with names in JSON, and refused by line', async () => {
    writeFileSync(join(folder, 'given.txt'), '"x y" z\n\nz "x z"\n');
    const { code, stderr } = await select('doubled.dot', '--check', 'given.txt');
    expect(stderr).toMatch(/given\.txt:3: expected an input of \S+ that is defined in \S+, got "x z"\. Write/);
    expect(code).toBe(64);
  });
});

describe('wrong input gets one clear line', () => {
  test.each<readonly [args: string, says: RegExp]>([
    [
      'not-deterministic.dot',
      /not-deterministic\.dot:4: state a with input x: expected one answer .* another at line 3\. Remove/,
    ],
    [
      'not-connected.dot',
      /not-connected\.dot:4: state: expected a way from a to every state, got none to lost\. Remove/,
    ],
    ['malformed.dot', /malformed\.dot:3: DOT: expected a closing quotation mark, .* Close the text/],
    ['no-start.dot', /no-start\.dot:2: start: .* Add '__start0 -> a;'/],
    ['no-output.dot', /no-output\.dot:3: edge a -> a: expected a label 'input\/output', got 'x'/],
    ['nothing.dot', /nothing\.dot:2: automaton: expected an edge with a label .* nothing to test\. Draw/],
    ['two-slashes.dot', /two-slashes\.dot:3: edge a -> a: expected one '\/' .* got 'GET a\/b\/200', .* Put spaces/],
    ['nowhere.dot', /nowhere\.dot: expected an automaton in DOT, got no such file\. Check/],
    [
      '. --extra-states 0',
      /^mcim select: \.: expected an automaton in DOT .* or a module .*, got a folder\. Name a file in it/,
    ],
    ['nowhere.mjs', /nowhere\.mjs: expected the path of a JavaScript module, got nothing at/],
    ['notes.txt', /notes\.txt: expected an automaton in DOT .* or a module/],
    ['number.mjs', /number\.mjs#default: expected an XState v5 machine, .* got 7\./],
    ['events.mjs', /events\.mjs#events\[1\]: expected an event type or \{ type, … \}, got 5\./],
    ['samples.mjs', /samples\.mjs#default\.samples\[0\]: expected \{ id, event/],
    ['map.mjs', /map\.mjs#default: MDL-001 .* got a Map/],
    ['bigint.mjs', /bigint\.mjs#default: MDL-001 m events\[0\]: field far: .* got a bigint/],
    ['payload.mjs', /payload\.mjs#default: MDL-015 .* Export `events` beside the machine, with the payload/],
    ['input.mjs', /input\.mjs#default: MDL-015 .* Where it takes input, give it \{ machine, input \}/],
    ['coffee.dot --max-states 1', /coffee\.dot: expected at most 1 state, got 2\. Give another --max-states/],
    ['lost.mjs --max-states 2', /lost\.mjs#default: MDL-014 .* at most 2, .* with --max-states\./],
    ['history.mjs', /history\.mjs#default: MDL-002 m\.h: history states/],
    ['coffee.dot --method X', /--method: expected one of W, .* S, got 'X'/],
    ['coffee.dot --extra-states -1', /--extra-states: expected a whole number of 0 or more, got '-1'/],
    ['coffee.dot --reading maybe', /--reading: expected one of ignored, refused, never, got 'maybe'/],
    [
      'coffee.dot --extra-states 30 --max-symbols 1000',
      /: MDL-414 coffee\.dot: suite: expected at most 1,000 input symbols, got at least 4\.2 \* 10\^9\. Raise --max-symbols/,
    ],
    [
      'coffee.dot --extra-states 5 --max-symbols 150',
      /MDL-414 coffee\.dot: .*, got more, with the suite unfinished\. Raise --max-symbols, lower --extra-states/,
    ],
    ['coffee.dot --max-symbols 1000000000', /MDL-450 coffee\.dot: --max-symbols: .* got 1000000000\. Lower it/],
    ['coffee.dot --check nothing.txt', /--check: expected a file of tests, one a line, got ENOENT/],
    ['coffee.dot --check nothing.txt --out x.txt', /--check: expected no --out beside it, got --out x\.txt/],
    ['coffee.dot --reset-cost -1', /--reset-cost: expected a whole number of 0 or more, got '-1'/],
    ['coffee.dot --out out', /--out: expected the path of a file, got the folder out/],
    ['coffee.dot --out gone/tests.txt', /--out: expected a file in a folder that can be written/],
  ])('%s', async (args, says) => {
    const { code, stdout, stderr } = await select(...args.split(' '));
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd()).not.toContain('\n');
    // What the library calls it is no option.
    expect(stderr).not.toMatch(/maxSymbols|extraStates|maxStates|resetCost/);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  });

  test('states that no defined word tells apart', async () => {
    const [drawn, chart] = await Promise.all([select('partial.dot'), select('partial.mjs', '--reading', 'never')]);
    expect(drawn.stderr).toMatch(
      /MDL-411 partial\.dot:2: states a \(line 2\) and b \(line 3\): expected a word .* Draw .* --reading ignored, or/,
    );
    expect(chart.stderr).toMatch(/MDL-411 partial\.mjs: states a and b: expected a word that tells them apart/);
    expect([drawn.code, chart.code]).toEqual([64, 64]);
  });

  test('an automaton that would be overwritten with its own tests', async () => {
    const { code, stderr } = await select('coffee.dot', '--out', './coffee.dot');
    expect(stderr).toMatch(/--out: expected another file than coffee.dot, which is read, got .\/coffee.dot/);
    expect(readFileSync(join(folder, 'coffee.dot'), 'utf8')).toBe(files['coffee.dot']);
    expect(code).toBe(64);
  });

  test('and no file is left half written', async () => {
    await select('coffee.dot', '--extra-states', '30', '--max-symbols', '1000', '--out', 'out/half.txt');
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });
});

describe('the example of the guide', () => {
  const stranger = join(folder, 'stranger');
  const vitest = (device: string): { readonly status: number | null; readonly said: string } => {
    for (const name of ['lock.test.mjs', 'lock.prop.test.mjs', 'lock.criteria.test.mjs', 'lock.faults.test.mjs']) {
      const text = readFileSync(join(EXAMPLES, name), 'utf8');
      writeFileSync(join(stranger, name), text.replace('{ ForgetfulLock as Lock }', device));
    }
    const cli = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'run', '--root', stranger], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { status, said: stdout + stderr };
  };

  beforeAll(() => {
    mkdirSync(join(stranger, 'node_modules'), { recursive: true });
    for (const name of ['xstate', 'vitest', 'fast-check'])
      symlinkSync(join(ROOT, 'node_modules', name), join(stranger, 'node_modules', name));
    symlinkSync(ROOT, join(stranger, 'node_modules', 'mcim-spec'));
    for (const name of ['lock.mjs', 'lock-device.mjs']) cpSync(join(EXAMPLES, name), join(stranger, name));
  });

  test('fails where the lock forgets to forget, by the suite and by drawn codes', () => {
    const { status, said } = vitest('{ ForgetfulLock as Lock }');
    expect(said).toMatch(/Mismatch: after code.*, sent in shut#0: expected \{"type":"beep"\}, got \{"type":"alarm"\}/);
    expect(said).toContain('Property failed after');
    // Path and codes shrink together: of up to twenty inputs five are left, and every wrong code is the least one.
    const [, word = '[]'] = /Counterexample: \[(\[.*\])\]/.exec(said) ?? [];
    const wrong = { input: 0, event: { type: 'code', digits: '0000' } };
    expect(JSON.parse(word)).toEqual([wrong, { input: 1 }, { input: 2 }, wrong, wrong]);
    // The words for faults find it: it is one of these.
    expect(said).toMatch(/❯ lock\.faults\.test\.mjs \(3 tests \| 1 failed\)/);
    // Guards and paths miss it, and say so by passing.
    expect(said).toMatch(/✓ lock\.criteria\.test\.mjs \(\d+ tests\)/);
    expect(status).toBe(1);
  });

  test('passes where it does not', () => {
    expect(vitest('{ Lock }')).toMatchObject({ status: 0 });
  });

  test('says what each suite finds', async () => {
    const { default: machine, events } = (await import(pathToFileURL(join(EXAMPLES, 'lock.mjs')).href)) as Chart;
    const { ForgetfulLock } = (await import(pathToFileURL(join(EXAMPLES, 'lock-device.mjs')).href)) as Devices;
    const role = mealyOfMachine(machine, { events });
    const start = (): Subject => {
      const lock = new ForgetfulLock();
      return ({ type, digits }) => (type === 'code' ? lock.enter(digits as string) : lock.shut());
    };
    const stream = wordStream(role.machine);
    const suites: readonly (readonly InputWord[])[] = [
      [...switchCover(role.machine, { k: 0 })],
      [...switchCover(role.machine, { k: 1 })],
      Array.from({ length: 20 }, () => stream.next().value.word),
      completeSuite(role.machine, { method: 'S', extraStates: 0 }).words,
    ];
    const rows = suites.map(async (words) => {
      const mismatches = await Promise.all(words.map((word) => judgeWord(role, word, start)));
      const symbols = words.reduce((sum, { length }) => sum + length, 0);
      const finds = mismatches.some((mismatch) => mismatch !== undefined) ? 'yes' : 'no';
      return `${words.length} | ${symbols} | ${misledBy(role.machine, words)} | ${finds} |`;
    });
    const page = readFileSync(join(ROOT, 'docs/guide/select.md'), 'utf8');
    const table = /<!-- computed: test\/select.slow.test.ts -->\n\n.*\n.*\n((?:\|.*\n)+)/.exec(page)?.[1] ?? '';
    expect(
      table
        .trimEnd()
        .split('\n')
        .map((row) => row.replace(/^\| [^|]* \| /, '')),
    ).toEqual(await Promise.all(rows));
  });

  test('has a suite in ten lines', () => {
    const code = readFileSync(join(EXAMPLES, 'lock.test.mjs'), 'utf8').split('\n');
    expect(code.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(11);
  });
});

type Chart = { readonly default: AnyStateMachine; readonly events: readonly PlainEvent[] };
type Devices = {
  readonly ForgetfulLock: new () => { enter(digits: string): readonly PlainEvent[]; shut(): readonly PlainEvent[] };
};

/** How many machines with one transition that leads elsewhere answer some word differently. */
function misledBy(machine: Mealy, words: readonly InputWord[]): number {
  const answers = (next: Int32Array): string =>
    words
      .map((word) => {
        let state = 0;
        return word.map((input) => {
          const at = state * machine.inputs.length + input;
          state = next[at] as number;
          return machine.output[at];
        });
      })
      .join(';');
  const right = answers(machine.next);
  const wrong = [...machine.next].flatMap((to, at) =>
    machine.states.flatMap((_name, other) => (other === to ? [] : [machine.next.with(at, other)])),
  );
  return wrong.filter((next) => answers(next) !== right).length;
}
