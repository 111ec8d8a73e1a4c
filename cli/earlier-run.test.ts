import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openReport } from '../conformance/report/index.js';
import { result, sample } from '../test/support/report-sample.js';
import { difference, earlierRun, type RunFacts } from './earlier-run.js';

const base = mkdtempSync(join(tmpdir(), 'mcim-earlier-'));
afterAll(() => rmSync(base, { recursive: true }));

const facts: RunFacts = {
  implementation: 'reference',
  seed: '1',
  strictness: 'strict',
  suites: { pva: 'a', dpf: 'b' },
};

function reportOf(name: string, environment: Readonly<Record<string, unknown>>): string {
  const folder = join(base, name);
  openReport(folder, sample.startedAt, environment).finish({ ...sample, environment });
  return folder;
}

describe('an earlier run', () => {
  it('is read from its report', () => {
    const read = earlierRun('--resume', reportOf('whole', { node: 'v20', ...facts, shard: '1/2' }));
    expect(read.facts).toEqual({ ...facts, shard: '1/2' });
    expect(read.results.map(({ id }) => id)).toEqual(sample.results.map(({ id }) => id));
  });

  it('is read from what a killed one left, without the line that it was writing', () => {
    const folder = join(base, 'killed');
    const killed = openReport(folder, sample.startedAt, { ...facts });
    for (const id of ['a', 'b', 'c']) killed.append(result(id, 'pass'));
    const partial = join(base, '.killed.partial');
    const whole = ['a', 'b'].map((id) => `${JSON.stringify(result(id, 'pass'))}\n`).join('');
    writeFileSync(join(partial, 'results.ndjson'), `${whole}{"id":"c","ro`);
    const read = earlierRun('--resume', partial);
    expect([read.facts, read.results.map(({ id }) => id)]).toEqual([facts, ['a', 'b']]);
    killed.abandon();
  });

  it.each<[what: string, environment: Readonly<Record<string, unknown>>, says: RegExp]>([
    ['has none of its facts', {}, /^--resume: expected a report folder of mcim run, got '.*environment\.json does not/],
    ['is neither strict nor lenient', { ...facts, strictness: 'very' }, /says neither strict nor lenient\. Give the/],
  ])('is refused where the folder %s', (name, environment, says) => {
    expect(() => earlierRun('--resume', reportOf(name, environment))).toThrow(says);
  });

  it('is refused where there is no folder, or something else in a line', () => {
    expect(() => earlierRun('reports', join(base, 'nowhere'))).toThrow(
      /^reports: expected .*environment\.json' \(ENOENT\)/,
    );
    const folder = reportOf('spoilt', { ...facts });
    writeFileSync(join(folder, 'results.ndjson'), '{"id":"a","role":"r","verdict":"pass"}\n{"id":"a"}\n');
    expect(() => earlierRun('reports', folder)).toThrow(
      /where line 2 of results\.ndjson is no result\. Give the folder/,
    );
  });
});

describe('two runs', () => {
  it.each<[other: Partial<RunFacts>, says: string | undefined]>([
    [{}, undefined],
    [{ shard: '2/3' }, undefined],
    [{ suites: { dpf: 'b', sho: 'c' } }, undefined],
    [{ suites: { pva: 'A', dpf: 'b' } }, 'another suite of pva'],
    [{ implementation: './mine.js' }, "implementation './mine.js', not 'reference'"],
    [{ seed: '2' }, "seed '2', not '1'"],
    [{ strictness: 'lenient' }, "strictness 'lenient', not 'strict'"],
  ])('that differ in %o are told apart: %s', (other, says) => {
    expect(difference(facts, { ...facts, ...other })).toBe(says);
  });
});
