import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { adequacy } from '../certify/index.js';
import { emitComplete } from '../emit/vitest.js';
import { switchCover } from '../methods/switches.js';
import type { RoleModel } from '../role.js';
import type { DoorFault } from '../run/example-door.js';
import { doorModel, doorTarget, doorWorld } from '../run/example-door.js';
import { failureText, inProcess, runSuite } from '../run/index.js';
import type { RunOptions, RunReport } from '../run/index.js';
import { latchModel } from '../select/example-latch.js';
import { roleAutomaton } from '../select/automaton.js';
import { byCodeUnit } from '../select/canonical.js';
import {
  COMPLETE_SCHEMA,
  completeManifest,
  formatComplete,
  minimalOf,
  parseComplete,
  testsOfComplete,
} from './index.js';
import { generateComplete } from './build.js';
import type { CompletePart, CompleteSuite } from './types.js';

const made = (model: RoleModel, mostOfPart?: number): CompleteSuite =>
  generateComplete(model, roleAutomaton(model), mostOfPart === undefined ? {} : { most: 0, mostOfPart });
const whole = made(doorModel);
const inParts = made(doorModel, 25);
const text = formatComplete(whole);

describe('the complete suite of a role', () => {
  it.each([
    ['the door as a whole', whole],
    ['the door in parts', inParts],
    ['the latch', made(latchModel)],
  ])('kills every single transfer, output and missing fault of %s', (_name, suite) => {
    for (const part of suite.parts) {
      const classes = ['transfer', 'output', 'missing'] as const;
      const { survivors } = adequacy(minimalOf(suite, part), Object.values(part.tests), { classes });
      expect(survivors).toEqual([]);
    }
  });

  it('finds more than a test of each transition: a missing one is silent, and so are others', () => {
    const machine = minimalOf(whole, whole.parts[0] as CompletePart);
    const { survivors } = adequacy(machine, [...switchCover(machine, { k: 0 })], { classes: ['missing'] });
    expect(survivors.length).toBeGreaterThan(0);
  });

  it('is complete for as many states as its minimal automaton has', () => {
    const [part] = whole.parts;
    expect(whole.parts).toHaveLength(1);
    expect(part?.states).toBe(new Set(part?.table.map((row) => row.class)).size);
    expect(completeManifest(whole).parts[0]).toMatchObject({
      name: 'whole',
      explored: part?.table.length,
      extraStates: 0,
    });
  });

  it('has each transition and input of a large role in some part, or says which are left out', () => {
    expect(inParts.parts.length).toBeGreaterThan(1);
    const taken = new Set(inParts.reactions.flatMap(({ transitions }) => transitions));
    const { reachable, inputs } = roleAutomaton(doorModel);
    expect([...taken, ...inParts.leftOutTransitions].toSorted()).toEqual(reachable);
    const used = new Set(inParts.parts.flatMap((part) => part.inputs.map((input) => inParts.inputs[input]?.id ?? '')));
    expect([...used, ...inParts.leftOutInputs].toSorted(byCodeUnit)).toEqual(
      inputs.map(({ id }) => id).toSorted(byCodeUnit),
    );
    expect(inParts.leftOutTransitions).toEqual([]);
  });

  it('leaves out what is sent on sequences alone', () => {
    const samples = doorModel.samples.map((sample) =>
      sample.id === 'open-expired' ? { ...sample, onlyOnSequences: true as const } : sample,
    );
    expect(made({ ...doorModel, samples }).leftOutInputs).toEqual(['open-expired']);
  });

  it('gives a test another id only where its word is another', () => {
    const renumbered = made({ ...doorModel, samples: doorModel.samples.toReversed() });
    expect(Object.keys(renumbered.parts[0]?.tests ?? {})).toEqual(Object.keys(whole.parts[0]?.tests ?? {}));
  });
});

describe('the file', () => {
  it('comes back as it was, in its schema', () => {
    expect(parseComplete(text, 'door.json')).toEqual(whole);
    const validate = new Ajv({ allErrors: true, strict: true }).compile(COMPLETE_SCHEMA);
    for (const suite of [whole, inParts])
      expect([validate(JSON.parse(formatComplete(suite))), validate.errors]).toEqual([true, null]);
  });

  it.each<[string, (text: string) => string]>([
    ['cut off', (all) => all.slice(0, -20)],
    ['of another format', (all) => all.replace('mcim-complete/1', 'mcim-suite/1')],
    ['without its parts', (all) => all.replace('"parts"', '"part"')],
    ['with a reaction whose answer is not there', (all) => all.replace('"answer":0', '"answer":99')],
    ['with a transition that leads elsewhere', (all) => all.replace(/"next":\[(\d+),/, '"next":[1,')],
    ['with a transition that leads nowhere', (all) => all.replace(/"next":\[(\d+),/, '"next":[999,')],
    ['with another word', (all) => all.replace(/^("[0-9a-f]{12}":)\[(\d+)[,\d]*\]/m, '$1[$2]')],
    ['without half of its tests', (all) => all.replace(/^"[0-9a-f]{12}":.*\n("[0-9a-f]{12}":.*\n)/gm, '$1')],
    ['without one of its tests', (all) => all.replace(/^"[0-9a-f]{12}":.*\n/m, '')],
    ['for a state more than it was made for', (all) => all.replace('"extraStates":0', '"extraStates":1')],
    ['with nothing for a reaction', (all) => all.replace(/"reactions":\[\n.*,\n/, '"reactions":[\nnull,\n')],
    ['with nothing for an answer', (all) => all.replace(/"answers":\[\n.*,\n/, '"answers":[\nnull,\n')],
    ['with nothing for an input', (all) => all.replace(/"inputs":\[\n.*,\n/, '"inputs":[\nnull,\n')],
    ['with nothing for a state', (all) => all.replace(/"table":\[\n.*,\n/, '"table":[\nnull,\n')],
    ['with nothing for a part', (all) => all.replace(/"parts":\[[^]*/, '"parts":[null]}')],
    ['with a text for a word', (all) => all.replace(/^("[0-9a-f]{12}":)\[.*\]/m, '$1"0"')],
    ['with a word under another id', (all) => all.replace(/^"[0-9a-f]{12}":/m, '"000000000000":')],
  ])('is refused with one line where it is %s', (_how, damage) => {
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    expect(() => parseComplete(damaged, 'door.json')).toThrow(
      /^MDL-423 door\.json: [^\n]+: expected [^\n]+, got [^\n]+\. Run 'npm run generate'\.$/,
    );
  });

  it('is read by a test file that names no test', () => {
    const [data, file] = emitComplete(inParts, { source: 'conformance/run/example-door.ts' });
    expect([data?.path, file?.path]).toEqual(['data/door.complete.json', 'door.complete.test.ts']);
    expect(file?.text).toContain(`a complete suite for each of ${inParts.parts.length} parts`);
    expect(file?.text).toMatch(/over \d+ inputs, whoever has at most \d+ states and passes is right/);
    expect(file?.text.split('\n').length).toBeLessThan(60);
  });
});

describe('its tests', () => {
  const suite = testsOfComplete(whole);
  const run = (fault: DoorFault, options: Partial<RunOptions> = {}): Promise<RunReport> =>
    runSuite(suite, {
      adapter: () => inProcess(doorTarget(fault)),
      world: doorWorld,
      strictness: 'strict',
      repetitions: 0,
      ...options,
    });

  it('are passed by a right implementation, and say something each', async () => {
    const { counts } = await run('none');
    expect(counts.pass).toBe(suite.tests.length);
  });

  it.each<DoorFault>(['silent', 'rejectAll', 'wrongOutput', 'acceptAll', 'leakOnForgery', 'leakOnUnexpected'])(
    'find %s',
    async (fault) => {
      expect((await run(fault)).counts.fail).toBeGreaterThan(0);
    },
  );

  it('say at which step what was expected and what came', async () => {
    const failed = (await run('wrongOutput')).results.find(({ verdict }) => verdict === 'fail');
    expect(failed).toMatchObject({ reason: 'wrong-output', criterion: 'complete' });
    expect(failed?.detail).toBe(
      `Step ${(failed?.failedStep ?? 0) + 1} of ${suite.tests.find(({ id }) => id === failed?.id)?.steps.length}.`,
    );
    expect(failureText(failed as NonNullable<typeof failed>)).toMatch(
      /<- here\n[^]*allowed:[^]*got:[^]*repeat: test door\/complete\//,
    );
  });

  it('fail a lenient run for what a requirement asks, deviate for what it recommends, and are open for decisions', async () => {
    const verdicts = async (options: Partial<RunOptions>, of = suite): Promise<Set<string>> => {
      const report = await runSuite(of, {
        adapter: () => inProcess(doorTarget('wrongOutput')),
        world: doorWorld,
        repetitions: 0,
        ...options,
      });
      return new Set(report.results.map(({ verdict }) => verdict));
    };
    expect(await verdicts({})).toEqual(new Set(['pass', 'fail']));
    const recommended = [...new Set(whole.reactions.flatMap(({ ids }) => ids))];
    expect(await verdicts({}, { ...suite, recommended })).toEqual(new Set(['pass', 'deviates']));
    const decided = suite.tests.map((test) => ({
      ...test,
      steps: test.steps.map((step) => ({ ...step, ids: ['DEC-1'] })),
    }));
    expect(await verdicts({}, { ...suite, tests: decided })).toEqual(new Set(['pass', 'inconc']));
  });
});
