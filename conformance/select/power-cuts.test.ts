import { describe, expect, it } from 'vitest';
import type { Sent } from '../role.js';
import { inProcess } from '../run/in-process.js';
import type { InProcessTarget } from '../run/in-process.js';
import { runSuite } from '../run/run-suite.js';
import type { RunReport } from '../run/run-suite.js';
import { generateSuite } from '../suite/build.js';
import { parseSuite, formatSuite } from '../suite/file.js';
import { latchModel, latchWorld } from './example-latch.js';

const generate = () => generateSuite(latchModel, { criteria: ['power-cuts'] });

/** Two cells that are written in turn; what is read is the cell written last and whole. */
function target(recovers: 'one' | 'half' | 'armedForNothing'): InProcessTarget {
  let cells: number[] = [];
  let isOn = false;
  let failing: { write: number; arrives: string } | undefined;
  const say = (type: string) => ({ out: [{ port: 'user', raw: Buffer.from(type).toString('base64') }] });
  const store = (value: number): boolean => {
    for (const place of [0, 1]) {
      if (failing !== undefined && recovers !== 'armedForNothing' && --failing.write === 0) {
        if (failing.arrives === 'all') cells[place] = value;
        isOn = false;
        return false;
      }
      cells[place] = value;
    }
    return true;
  };
  const move = () => (store(1 - (cells[1] ?? 0)) ? say('latch.moved') : { out: [], cut: true });
  /** The second cell decides, since it is written last; where the two differ, half of a move is left. */
  const boot = () => {
    isOn = true;
    if (recovers === 'half' && cells[0] !== cells[1]) return say('latch.ajar');
    cells = [cells[1] ?? 0, cells[1] ?? 0];
    return say(cells[1] === 1 ? 'latch.shut' : 'latch.open');
  };
  return {
    reset() {
      cells = [0, 0];
      isOn = false;
      failing = undefined;
    },
    stimulate(stimulus) {
      if (stimulus.cmd === 'trigger' && stimulus.action === 'armPowerCut') {
        failing = { write: Number(stimulus.args?.['write']), arrives: String(stimulus.args?.['arrives']) };
        return { out: [] };
      }
      if (stimulus.cmd === 'trigger') {
        isOn = false;
        failing = undefined;
        return { out: [] };
      }
      if (stimulus.cmd !== 'deliver') return { out: [] };
      const said = Buffer.from(stimulus.raw, 'base64').toString();
      if (said === 'user.start') return boot();
      return isOn ? move() : { out: [] };
    },
  };
}

function run(made: InProcessTarget): Promise<RunReport> {
  const { suite } = generate();
  return runSuite(suite, { adapter: () => inProcess(made), world: latchWorld, strictness: 'strict', repetitions: 0 });
}

describe('power cuts within a step', () => {
  it('cuts each step that is told, in each way', () => {
    const { suite } = generate();
    expect(suite.tests.map(({ id }) => id)).toContain('latch/1.1/here.toggle.cut-half.ok');
    // In three ways, of moving and of starting, which keeps nothing through a cut.
    expect(suite.tests.map(({ cut }) => cut?.mustWrite)).toEqual([false, false, false, true, true, true]);
    const first = suite.tests.find(({ id }) => id.includes('toggle'));
    expect(first?.steps.map(({ input }) => input)).toEqual(['start', 'toggle', 'cut', 'start', 'toggle', 'start']);
    expect(first?.requirements).toEqual(['LATCH-1.1-s02', 'LATCH-1.1-s03']);
    const answers = (steps: readonly { readonly allowed: readonly (readonly Sent[])[] }[] = []) =>
      steps.map(({ allowed }) => allowed.flat().map(({ msg }) => msg.type));
    expect(answers(first?.steps.slice(2))).toEqual([[], ['latch.shut'], ['latch.moved'], ['latch.open']]);
    expect(answers(first?.cut?.otherwise)).toEqual([[], ['latch.open'], ['latch.moved'], ['latch.shut']]);
  });

  it('survives its file', () => {
    const { suite } = generate();
    expect(parseSuite(formatSuite(suite))).toEqual(suite);
  });

  it('passes an implementation that comes back before the step or after it, cut at each of its writes', async () => {
    const { counts, results } = await run(target('one'));
    expect(counts).toMatchObject({ pass: 6, fail: 0 });
    expect(results.map(({ cuts }) => cuts)).toEqual([0, 0, 0, 2, 2, 2]);
  });

  it('fails one that comes back in between', async () => {
    const { results } = await run(target('half'));
    const failed = results.filter(({ verdict }) => verdict === 'fail');
    // After the first write has arrived and before the second has.
    expect(failed.map(({ id, detail }) => [id.split('.').at(-2), /write \d/.exec(detail ?? '')?.[0]])).toEqual([
      ['cut-all', 'write 1'],
      ['cut-half', 'write 2'],
      ['cut-nothing', 'write 2'],
    ]);
    expect(failed[0]).toMatchObject({ reason: 'state-leak', blame: 'iut' });
    expect(failed[0]?.steps.at(-1)).toMatchObject({
      allowed: [[{ msg: { type: 'latch.shut' } }], [{ msg: { type: 'latch.open' } }]],
      got: [{ msg: { type: 'latch.ajar' } }],
    });
  });

  it('does not pass one that is armed and never cut in a step that has to write', async () => {
    const { counts, results } = await run(target('armedForNothing'));
    expect(counts).toMatchObject({ pass: 3, inconc: 3 });
    expect(results.at(-1)).toMatchObject({ reason: 'not-cut', blame: 'adapter' });
  });

  it('does not pass one whose store cannot be made to fail, and does not blame it', async () => {
    const made = target('one');
    const adapter = inProcess(made);
    const { suite } = generate();
    const report = await runSuite(suite, {
      adapter: () => ({
        request: async (message) =>
          message.cmd === 'trigger' && message.action === 'armPowerCut'
            ? { id: message.id, epoch: message.epoch, error: { kind: 'unsupported', message: 'no such switch' } }
            : adapter.request(message),
      }),
      world: latchWorld,
      strictness: 'strict',
      repetitions: 0,
    });
    expect(report.counts).toMatchObject({ inconc: 6 });
    expect(report.results[0]).toMatchObject({ reason: 'unsupported', blame: 'adapter' });
  });
});
