import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReport } from './directory.js';
import { ReportLockedError } from './lock.js';
import { sample } from '../../test/support/report-sample.js';
import { fileNames } from './words.js';

let base = '';
let folder = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'report-'));
  folder = join(base, 'report');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const open = () => openReport(folder, sample.startedAt);
const lockFile = () => join(base, '.report.lock');

describe('report folder', () => {
  test('appears whole, with checksums of everything', () => {
    const report = open();
    report.append(sample.results[0] ?? never());
    expect(existsSync(folder)).toBe(false);
    report.finish(sample, { 'coverage.json': '{}\n' });
    expect(readdirSync(folder).toSorted()).toEqual([
      'SHA256SUMS',
      'coverage.json',
      'environment.json',
      'failures',
      'junit.xml',
      'ladders',
      'report.html',
      'report.md',
      'results.ndjson',
      'summary.json',
    ]);
    expect(readdirSync(base)).toEqual(['report']);
    const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    for (const line of lines) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ).toBe(sum);
    }
    const results = readFileSync(join(folder, 'results.ndjson'), 'utf8').trim().split('\n');
    expect(results.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(sample.results.map(({ id }) => id));
    expect(readdirSync(join(folder, 'failures', 'server__4.2__replay.neg.replay')).toSorted()).toEqual([
      'failure.txt',
      'ladder.svg',
      'repro.sh',
      'result.json',
      'stderr.txt',
    ]);
  });

  test('is the same every time', () => {
    open().finish(sample);
    const first = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    open().finish(sample);
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(first);
  });

  test('keeps the old report until the new one is whole', () => {
    open().finish(sample);
    const second = open();
    second.append(sample.results[0] ?? never());
    expect(existsSync(join(folder, 'report.html'))).toBe(true);
    second.abandon();
    expect(existsSync(join(folder, 'report.html'))).toBe(true);
    expect(readdirSync(base)).toEqual(['report']);
  });

  test('never replaces what is no report', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.tex'), 'x');
    expect(open).toThrow('RPT-002');
    expect(existsSync(lockFile())).toBe(false);
    expect(existsSync(join(folder, 'thesis.tex'))).toBe(true);
  });

  test('keeps what a killed run had streamed', () => {
    mkdirSync(join(base, '.report.partial'));
    writeFileSync(join(base, '.report.partial', 'results.ndjson'), '{"id":"a"}\n');
    const report = open();
    expect(report.interrupted).toBe(join(base, 'report.interrupted'));
    expect(readFileSync(join(base, 'report.interrupted', 'results.ndjson'), 'utf8')).toBe('{"id":"a"}\n');
    report.abandon();
  });

  test('puts back an old report when the run died between two renames', () => {
    open().finish(sample);
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    spawnSync('mv', [folder, join(base, '.report.old')]);
    open().abandon();
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(sums);
  });
});

describe('lock', () => {
  test('two at once: the second is told who and what to do', () => {
    const first = open();
    expect(open).toThrow(ReportLockedError);
    expect(open).toThrow(new RegExp(`in use by process ${process.pid} .* delete '.*\\.report\\.lock'`));
    first.abandon();
    open().abandon();
  });

  test('is taken over from a dead process', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(lockFile(), JSON.stringify({ pid: dead, host: hostname(), since: 'then' }));
    open().abandon();
    expect(readdirSync(base)).toEqual([]);
  });

  test('is taken over when it is unreadable', () => {
    writeFileSync(lockFile(), '{"pi');
    expect(open).not.toThrow();
  });

  test('of another machine stands', () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: 1, host: 'elsewhere', since: 'then' }));
    expect(open).toThrow('process 1 on elsewhere since then');
  });
});

test('file names are distinct even where case is ignored', () => {
  const names = fileNames(['a/B', 'a/b', '../../etc', `${'x'.repeat(200)}1`, `${'x'.repeat(200)}2`]);
  const lower = [...names.values()].map((name) => name.toLowerCase());
  expect(new Set(lower).size).toBe(5);
  expect(lower.every((name) => /^[a-z0-9_-][a-z0-9._-]*$/.test(name) && name.length <= 130)).toBe(true);
});

function never(): never {
  throw new Error('the sample has it');
}
