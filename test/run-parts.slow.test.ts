/** One run in parts: shards and their merged report, and a run that goes on where another was killed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, mcim, start } from './cli-built.js';

const folder = mkdtempSync(join(tmpdir(), 'mcim-parts-'));
beforeAll(built, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly complete: boolean;
  readonly tests: Readonly<Record<string, number>>;
  readonly requirements: unknown;
}

const summaryOf = (report: string): Told =>
  JSON.parse(readFileSync(join(folder, report, 'summary.json'), 'utf8')) as Told;

const idsOf = (report: string): string[] =>
  readFileSync(join(folder, report, 'results.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id)
    .toSorted();

describe('a run in three shards', () => {
  const faulty = ['run', '--role', 'dpf', '--fault', 'dpf.unauthorised-download', '--strict'];

  test('comes to what one run comes to, fault and all', async () => {
    expect((await mcim([...faulty, '--report', 'whole'], folder)).code).toBe(1);
    for (const index of [1, 2, 3])
      await mcim([...faulty, '--shard', `${index}/3`, '--report', `part-${index}`], folder);
    const merged = await mcim(['merge', 'part-1', 'part-2', 'part-3', '--report', 'merged', '--json'], folder);
    expect(merged.code).toBe(1);
    const { tests, requirements, complete } = summaryOf('whole');
    expect(JSON.parse(merged.stdout)).toMatchObject({ tests, requirements, complete });
    expect(idsOf('merged')).toEqual(idsOf('whole'));
    expect(readFileSync(join(folder, 'merged', 'junit.xml'), 'utf8')).toContain(`tests="${tests['total']}"`);
  });

  test.each<[what: string, args: readonly string[], says: RegExp]>([
    [
      'without one of them',
      ['part-1', 'part-3'],
      /reports: expected one of each shard \(1\/3, 2\/3, 3\/3\), got 1\/3, 3\/3\./,
    ],
    ['with one of them twice', ['part-1', 'part-2', 'part-2'], /got 1\/3, 2\/3, 2\/3\./],
    [
      'with a folder that is no report',
      ['part-1', '.'],
      /reports: expected a report folder of mcim run, got 'environment/,
    ],
  ])('is not merged %s', async (_what, args, says) => {
    const ran = await mcim(['merge', ...args, '--report', 'none'], folder);
    expect(ran.stderr).toMatch(says);
    expect([ran.code, existsSync(join(folder, 'none'))]).toEqual([64, false]);
  });

  test('is not merged with a part of another run', async () => {
    await mcim(['run', '--role', 'dpf', '--shard', '2/3', '--report', 'other'], folder);
    const ran = await mcim(['merge', 'part-1', 'other', 'part-3', '--report', 'none'], folder);
    expect(ran.stderr).toMatch(/expected parts of the run in 'part-1', got 'other' of implementation 'reference', not/);
    expect(ran.code).toBe(64);
  });
});

describe('a run that was killed', () => {
  test('goes on from what it left, and reports everything', async () => {
    const { child, finished } = start(['run', '--role', 'drf', '--report', 'killed'], folder);
    const stream = join(folder, '.killed.partial', 'results.ndjson');
    while (!existsSync(stream) || readFileSync(stream, 'utf8').split('\n').length < 20)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await finished;
    const left = join(folder, '.killed.partial');
    const ran = await mcim(['run', 'drf/5.1.3.6.3', '--resume', left, '--report', 'again', '--json'], folder);
    expect(ran.stderr).toMatch(/^\d+ passed in /m);
    expect(ran.code).toBe(0);
    const alone = await mcim(['run', 'drf/5.1.3.6.3', '--json'], folder);
    const { tests, requirements } = JSON.parse(alone.stdout) as Told;
    expect(JSON.parse(ran.stdout)).toMatchObject({ complete: true, tests, requirements });
  });

  test.each<[what: string, args: readonly string[], says: RegExp]>([
    [
      'with another seed',
      ['--seed', '2'],
      /--resume: expected a report of the same run, got 'whole' of seed '1', not '2'\./,
    ],
    ['of another implementation', [], /got 'whole' of implementation 'dpf\.unauthorised-download', not 'reference'\./],
  ])('is not gone on with %s', async (_what, args, says) => {
    const fault = args.length === 0 ? ['--strict'] : ['--strict', '--fault', 'dpf.unauthorised-download'];
    const ran = await mcim(['run', '--role', 'dpf', ...fault, ...args, '--resume', 'whole'], folder);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([ran.code, ran.stderr]).toEqual([64, expect.stringMatching(says)]);
  });
});

test('the smoke tier is a genuine input and a spoilt one of each role asked for', async () => {
  const ran = await mcim(['run', '--smoke', 'pva', 'dpf', '--strict', '--json'], folder);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    roles: { pva: { total: 2, pass: 2 }, dpf: { total: 2, pass: 2 } },
    tests: { total: 4 },
  });
  expect(ran.code).toBe(0);
});
