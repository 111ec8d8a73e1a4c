/** `mcim step` and `mcim explore --traces`: a scenario walked by hand, and runs as files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopAndWait } from '../conformance/explore/examples.js';
import { explore, Stepper } from '../conformance/explore/index.js';
import { built, mcim, start } from './cli-built.js';

const folder = mkdtempSync(join(tmpdir(), 'mcim-step-'));
beforeAll(built, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a composition walked by hand', () => {
  test('shows what can happen, takes it, and takes it back', () => {
    const stepper = new Stepper(stopAndWait(true, { loss: 1 }));
    expect(stepper.standing().enabled.map(({ kind, id }) => [kind, id])).toEqual([['stimulus', 'submit']]);
    expect([stepper.take(2), stepper.take(0), stepper.undo()]).toEqual([false, false, false]);
    expect(stepper.take(1)).toBe(true);
    const { enabled, state } = stepper.standing();
    expect(enabled.map(({ kind }) => kind)).toEqual(['deliver', 'lose']);
    expect(state.inFlight).toHaveLength(1);
    expect(stepper.undo()).toBe(true);
    expect(stepper.trace()).toMatchObject({ steps: [], final: { inFlight: [] } });
  });

  test('comes by the steps of a witness to the state that it witnesses', () => {
    const composition = stopAndWait(false, { loss: 1, duplication: 1 });
    for (const { id, counterexample, witness } of explore(composition).properties) {
      const trace = counterexample ?? witness;
      if (trace === undefined) continue;
      const stepper = new Stepper(composition);
      for (const step of trace.steps) {
        const at = stepper.standing().enabled.findIndex((each) => JSON.stringify(each) === JSON.stringify(step));
        expect(stepper.take(at + 1)).toBe(true);
      }
      const { properties, state } = stepper.standing();
      expect(state).toEqual(trace.final);
      const here = properties.filter((each) => each.id === id && each.kind !== 'agEf');
      expect(here.map(({ isTrue }) => isTrue)).toEqual(here.map(({ kind: asked }) => asked === 'sometimes'));
    }
  });
});

describe('mcim step', () => {
  test('takes its choices from a pipe, goes back with u, ends with q', async () => {
    const { finished } = start(['step', 'V1', '--budget', 'powerCut=0'], folder, {}, '1\nu\nnonsense\n1\nq\n1\n');
    const { code, stdout, stderr } = await finished;
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^'nonsense': expected a number from 1 to \d+, u to go back/),
    ]);
    expect([...stdout.matchAll(/^V1, after (\d) steps?$/gm)].map(([, count]) => count)).toEqual(['0', '1', '0', '1']);
    expect(stdout).toMatch(/in flight .* -> .*/);
    expect(stdout).toMatch(/^ {2}left: 2 loss/m);
    expect(stdout).toMatch(/^ {2}holds: \d+ of \d+ always$/m);
  });

  test('plays choices, also from a file, and prints the walk as JSON', async () => {
    writeFileSync(join(folder, 'choices'), '1 1\n1,u\n');
    const { code, stdout } = await mcim(['step', 'V1', '--play', 'choices', '--json'], folder);
    const { walk, enabled } = JSON.parse(stdout) as {
      walk: { steps: unknown[]; states: unknown[] };
      enabled: unknown[];
    };
    expect([code, walk.steps.length, walk.states.length, enabled.length > 0]).toEqual([0, 2, 3, true]);
  });

  test.each([
    [['step', 'V1', '--play', '1,77'], /--play, choice 2: expected a number from 1 to \d+, u or q, got '77'\./],
    [
      ['step', 'V1', '--play', 'nowhere'],
      /--play: expected choices such as 1,3,2, or a file that has them, got 'nowhere'/,
    ],
    [['step'], /scenario: expected V1, .*, got none\./],
    [['step', 'V1', '--part', '99'], /--part: expected 1 to \d+, got 99\./],
    [['promela', 'V99'], /scenario: expected V1, .*, got 'V99'\./],
  ])('refuses %j', async (args, says) => {
    const { code, stdout, stderr } = await mcim(args, folder);
    expect([code, stdout, stderr]).toEqual([64, '', expect.stringMatching(says)]);
  });
});

test('mcim promela writes a part of a scenario', async () => {
  const args = ['promela', 'V1', '--budget', 'loss=0', '--budget', 'duplication=0', '--budget', 'reorder=0'];
  const { code, stdout } = await mcim([...args, '--budget', 'powerCut=0'], folder);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^active proctype network\(\) \{$/m)]);
});

test('mcim explore --traces writes the run to each counterexample and witness', async () => {
  const budgets = ['loss', 'duplication', 'reorder', 'powerCut'].flatMap((name) => ['--budget', `${name}=0`]);
  for (const [format, suffix, starts] of [
    ['text', 'txt', /^V1, \d+ steps\n/],
    ['json', 'json', /^\{\n {2}"scenario": "V1",/],
    ['itf', 'itf.json', /^\{\n {2}"#meta"/],
  ] as const) {
    const traces = join(folder, format);
    const { code } = await mcim(['explore', 'V1', ...budgets, '--traces', traces, '--trace-format', format], folder);
    expect(code).toBe(0);
    expect(readdirSync(traces)).toContain(`V1-V1-end.witness.${suffix}`);
    expect(readFileSync(join(traces, `V1-V1-end.witness.${suffix}`), 'utf8')).toMatch(starts);
  }
});

test('mcim explore refuses a format of traces that it is not asked to write', async () => {
  const { code, stderr } = await mcim(['explore', 'V1', '--trace-format', 'itf'], folder);
  expect([code, stderr.trim()]).toEqual([
    64,
    'mcim explore: --trace-format: expected with --traces alone, got it without. Add --traces FOLDER.',
  ]);
});
