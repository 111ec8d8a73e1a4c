import { describe, expect, it } from 'vitest';
import { generateSuite } from '../suite/build.js';
import { doorModel, doorTarget, doorWorld } from './example-door.js';
import { inProcess } from './in-process.js';
import type { MapRequest } from './map1.js';
import { runSuite, type RunOptions } from './run-suite.js';

const { suite } = generateSuite(doorModel, { criteria: ['transitions', 'negatives'] });
const FORGERY = 'door/1.2/on.waiting.answer.neg.wrongKey';
const CONTROL = 'door/1.2/on.waiting.answer.ok';

/** A run, and the ids of the tests for which the implementation was set up. */
async function run(options: Partial<RunOptions>) {
  const setUp = new Set<string>();
  const inner = inProcess(doorTarget());
  const request = (message: MapRequest) => {
    if (message.cmd === 'reset') setUp.add(message.test);
    return inner.request(message);
  };
  const report = await runSuite(suite, { adapter: () => ({ request }), world: doorWorld, ...options });
  return { report, setUp };
}

describe('a run that goes on from an earlier one', () => {
  it('does not run again what passed, and reports it with the rest', async () => {
    const half = suite.tests.filter((_, at) => at % 2 === 0).map(({ id }) => id);
    const first = await run({ filter: ({ id }) => half.includes(id) });
    const second = await run({ earlier: first.report.results });
    expect(second.report.results.map(({ id }) => id).toSorted()).toEqual(suite.tests.map(({ id }) => id).toSorted());
    expect(second.report.counts.pass).toBe(suite.tests.length);
    expect([...second.setUp].filter((id) => first.setUp.has(id))).toEqual([]);
    expect(second.report.results.filter(({ control }) => control)).toEqual([]);
  });

  it('runs again what did not pass', async () => {
    const [passed] = (await run({ filter: ({ id }) => id === CONTROL })).report.results;
    if (passed === undefined) throw new Error('no result');
    const { report, setUp } = await run({
      filter: ({ id }) => id === CONTROL,
      earlier: [{ ...passed, verdict: 'fail' }],
    });
    expect([[...setUp], report.counts.pass]).toEqual([[CONTROL], 1]);
  });

  it('takes a control that passed for one', async () => {
    const earlier = (await run({ filter: ({ id }) => id === CONTROL })).report.results;
    const { report, setUp } = await run({ filter: ({ id }) => id === FORGERY, earlier });
    expect([...setUp]).toEqual([FORGERY]);
    expect(report.results.map(({ id, control, verdict }) => [id, control, verdict])).toEqual([
      [CONTROL, true, 'pass'],
      [FORGERY, false, 'pass'],
    ]);
  });

  it('tells of what it takes over as of what it runs', async () => {
    const earlier = (await run({})).report.results;
    const told: string[] = [];
    await run({ earlier, onResult: ({ id }) => told.push(id) });
    expect(told.toSorted()).toEqual(suite.tests.map(({ id }) => id).toSorted());
  });
});
