import { describe, expect, test } from 'vitest';
import { progress } from './progress.js';

function setUp(isTTY: boolean, env: Record<string, string> = {}) {
  let time = 0;
  const written: string[] = [];
  const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  const bar = progress({ label: 'explore', total: 200, stream, now: () => time, env });
  return { bar, written, pass: (ms: number) => (time += ms) };
}

describe('progress', () => {
  test('is silent for work that is done within a second', () => {
    const { bar, written, pass } = setUp(true);
    pass(900);
    bar.at(100);
    bar.finish();
    expect(written).toEqual([]);
  });

  test('draws a bar on a terminal, at most ten times a second, and removes it', () => {
    const { bar, written, pass } = setUp(true);
    pass(2000);
    bar.at(100, 'V1');
    pass(50);
    bar.at(101);
    bar.finish();
    expect(written).toEqual([
      `\r\u001B[2Kexplore ${'█'.repeat(12)}${'░'.repeat(12)} 100/200, 2.0 s left V1`,
      '\r\u001B[2Kexplore done in 2.0 s\n',
    ]);
  });

  test.each([
    ['without a terminal', false, {}],
    ['on a CI server', true, { CI: 'true' }],
    ['on a dumb terminal', true, { TERM: 'dumb' }],
  ])('writes plain lines %s', (_, isTTY, env) => {
    const { bar, written, pass } = setUp(isTTY, env);
    pass(1500);
    bar.at(10);
    pass(1500);
    bar.at(20);
    pass(10_000);
    bar.at(150, 'V2');
    bar.finish('stopped');
    expect(written).toEqual(['explore 10/200\n', 'explore 150/200 V2\n', 'explore stopped in 13.0 s\n']);
  });

  test('never breaks a line', () => {
    const { bar, written, pass } = setUp(true);
    pass(2000);
    bar.at(100, 'x'.repeat(200));
    expect(written[0]?.replace('\r\u001B[2K', '').length).toBeLessThan(80);
  });
});
