import { describe, expect, it } from 'vitest';
import { inProcess } from '../run/in-process.js';
import type { InProcessTarget } from '../run/in-process.js';
import { runSuite } from '../run/run-suite.js';
import type { RunReport } from '../run/run-suite.js';
import { generateSuite } from '../suite/build.js';
import { formatSuite, parseSuite } from '../suite/file.js';
import { latchModel, latchWorld } from './example-latch.js';

const generate = () => generateSuite(latchModel, { criteria: ['damaged-store'] });

/** What the latch makes of a damaged store. */
type Conduct =
  /** Says that it cannot be used, and nothing else. */
  | 'notices'
  /** Comes back as it was at first. */
  | 'forgets'
  /** Says that it cannot be used, and is used. */
  | 'answersAllTheSame'
  /** The second boot does what the first has refused. */
  | 'noticesOnce'
  /** Cannot be used, whatever was done. */
  | 'neverWorks'
  /** Says that it was damaged, and is as it was. */
  | 'hasASpare';

/** A cell with its complement beside it; the two ways to damage it change either. */
function target(conduct: Conduct, ways = 2): InProcessTarget {
  let value = 0;
  let complement = 1;
  let isOn = false;
  let isRefused = false;
  const say = (type: string) => ({ out: [{ port: 'user', raw: Buffer.from(type).toString('base64') }] });
  const boot = () => {
    const isDamaged = conduct === 'neverWorks' || value === complement;
    if (!isDamaged) {
      isOn = true;
      return say(value === 1 ? 'latch.shut' : 'latch.open');
    }
    if (conduct === 'forgets' || (conduct === 'noticesOnce' && isRefused)) {
      [value, complement, isOn] = [0, 1, true];
      return say('latch.open');
    }
    isRefused = true;
    const out = conduct === 'answersAllTheSame' ? say('latch.open').out : [];
    return { out, unusable: 'the two cells contradict each other' };
  };
  return {
    reset() {
      [value, complement, isOn, isRefused] = [0, 1, false, false];
    },
    stimulate(stimulus) {
      if (stimulus.cmd === 'trigger' && stimulus.action === 'damageStore') {
        const way = Number(stimulus.args?.['way']);
        if (way > ways) return { out: [] };
        if (conduct === 'hasASpare') return { out: [], damaged: 'the spare cell changed' };
        if (way === 1) value = complement;
        else complement = value;
        return { out: [], damaged: way === 1 ? 'the cell changed' : 'its complement changed' };
      }
      if (stimulus.cmd === 'trigger') {
        isOn = false;
        return { out: [] };
      }
      if (stimulus.cmd !== 'deliver') return { out: [] };
      if (Buffer.from(stimulus.raw, 'base64').toString() === 'user.start') return boot();
      if (!isOn) return { out: [] };
      [value, complement] = [complement, value];
      return say('latch.moved');
    },
  };
}

function run(made: InProcessTarget): Promise<RunReport> {
  const { suite } = generate();
  return runSuite(suite, { adapter: () => inProcess(made), world: latchWorld, strictness: 'strict', repetitions: 0 });
}

describe('a damaged store', () => {
  it('is met after each transition that changes what is kept, and told from what was there before', () => {
    const { suite, manifest } = generate();
    expect(suite.tests.map(({ id }) => id)).toEqual(['latch/1.1/here.toggle.damaged.ok']);
    const [test] = suite.tests;
    expect(test?.steps.map(({ input }) => input)).toEqual(['start', 'toggle', 'cut', 'start', 'cut', 'start']);
    expect(test).toMatchObject({ purpose: 3, damage: true, criterion: 'damaged-store' });
    expect(test?.title).toBe(
      'with here, when toggle and the store is damaged, in each way in turn, then a boot finds what was there or says ' +
        'that it cannot be used [LATCH-1.1-s01]',
    );
    // What follows a damage is not seen to be taken where it was refused.
    expect(manifest.transitions).toEqual({ covered: 3, total: 4 });
    expect(parseSuite(formatSuite(suite))).toEqual(suite);
  });

  it.each(['notices', 'hasASpare'] as const)('passes an implementation that %s', async (conduct) => {
    const { counts, results } = await run(target(conduct));
    expect(counts).toMatchObject({ pass: 1 });
    expect(results[0]).toMatchObject({ damages: 2 });
  });

  it.each([
    ['forgets', 'wrong-output', 'Damage 1 to the store: the cell changed.'],
    ['answersAllTheSame', 'extra-output', 'Damage 1 to the store: the cell changed.'],
    ['noticesOnce', 'state-leak', 'Damage 1 to the store: the cell changed. Step 6, after the purpose: extra-output.'],
  ] as const)('fails one that %s', async (conduct, reason, detail) => {
    const { results } = await run(target(conduct));
    expect(results[0]).toMatchObject({ verdict: 'fail', reason, detail, blame: 'iut' });
  });

  it('fails one that cannot be used although nothing was done to it', async () => {
    const { results } = await run(target('neverWorks'));
    expect(results[0]?.verdict).toBe('fail');
    // Not only because its first boot fails as well.
    const { suite } = generate();
    let boots = 0;
    const made = target('notices', 0);
    const report = await runSuite(suite, {
      adapter: () =>
        inProcess({
          ...made,
          stimulate: (stimulus) => {
            const isBoot =
              stimulus.cmd === 'deliver' && Buffer.from(stimulus.raw, 'base64').toString() === 'user.start';
            if (isBoot) boots += 1;
            return isBoot && boots === 2
              ? { out: [], unusable: 'it was said to be damaged' }
              : made.stimulate(stimulus);
          },
        }),
      world: latchWorld,
      strictness: 'strict',
      repetitions: 0,
    });
    expect(report.results[0]).toMatchObject({
      verdict: 'fail',
      reason: 'wrong-output',
      detail: expect.stringMatching(
        /^Nothing was done to the store\. Step 4: it says that it cannot be used \(it was said/,
      ),
    });
  });

  it('fails one that answers as it should, and says that it cannot be used', async () => {
    const made = target('notices', 0);
    const { suite } = generate();
    const report = await runSuite(suite, {
      adapter: () =>
        inProcess({
          ...made,
          stimulate: async (stimulus) => ({ ...(await made.stimulate(stimulus)), unusable: 'so it says' }),
        }),
      world: latchWorld,
      strictness: 'strict',
      repetitions: 0,
    });
    expect(report.results[0]).toMatchObject({ verdict: 'fail', reason: 'wrong-output' });
  });

  it('lays it to the adapter where the reason is none', async () => {
    const made = target('notices');
    const { suite } = generate();
    const report = await runSuite(suite, {
      adapter: () =>
        inProcess({ ...made, stimulate: async (stimulus) => ({ ...(await made.stimulate(stimulus)), unusable: '' }) }),
      world: latchWorld,
      strictness: 'strict',
      repetitions: 0,
    });
    expect(report.results[0]).toMatchObject({ verdict: 'error', reason: 'protocol', blame: 'adapter' });
  });

  it('does not pass one that there is no way to damage', async () => {
    const { results } = await run(target('notices', 0));
    expect(results[0]).toMatchObject({ verdict: 'inconc', reason: 'not-damaged', blame: 'adapter' });
  });

  it('does not pass one that does not know how to be damaged, and does not blame it', async () => {
    const adapter = inProcess(target('notices'));
    const { suite } = generate();
    const report = await runSuite(suite, {
      adapter: () => ({
        request: async (message) =>
          message.cmd === 'trigger' && message.action === 'damageStore'
            ? { id: message.id, epoch: message.epoch, error: { kind: 'unsupported', message: 'no such switch' } }
            : adapter.request(message),
      }),
      world: latchWorld,
      strictness: 'strict',
      repetitions: 0,
    });
    expect(report.results[0]).toMatchObject({
      verdict: 'inconc',
      reason: 'unsupported',
      blame: 'adapter',
      detail: 'The store cannot be damaged (no such switch); what comes back from a damaged one was not seen.',
    });
  });

  it('stops an adapter that has always another way', async () => {
    const { results } = await run(target('hasASpare', Infinity));
    expect(results[0]).toMatchObject({ verdict: 'inconc', reason: 'not-damaged', blame: 'adapter' });
  });
});
