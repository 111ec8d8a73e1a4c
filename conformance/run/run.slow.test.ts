import { describe, expect, it } from 'vitest';
import { generateSuite } from '../suite/build.js';
import type { Suite, TestCase } from '../suite/types.js';
import { coverageOf, orphansOf } from './coverage.js';
import type { DoorFault } from './example-door.js';
import { doorModel, doorTarget, doorWorld } from './example-door.js';
import { failureText } from './failure-text.js';
import { inProcess, UnsupportedError } from './in-process.js';
import { sameAnswer } from './judge.js';
import type { Adapter, MapReply, MapRequest } from './map1.js';
import type { TestResult } from './result.js';
import { JudgeError } from './result.js';
import type { RunOptions, RunReport } from './run-suite.js';
import { runSuite } from './run-suite.js';
import { bindSuite, defineSuite, linesOf } from './vitest.js';

const { suite, manifest, automaton } = generateSuite(doorModel, {
  criteria: ['transitions', 'negatives', 'unexpected', 'states', 'transition-pairs'],
});
const FORGERY = 'door/1.2/on.waiting.answer.neg.wrongKey';

const run = (fault: DoorFault, options: Partial<RunOptions> = {}): Promise<RunReport> =>
  runSuite(suite, {
    adapter: () => inProcess(doorTarget(fault)),
    world: doorWorld,
    strictness: 'strict',
    ...options,
  });
const resultOf = (report: RunReport, id: string): TestResult =>
  report.results.find((result) => result.id === id) as TestResult;

describe('a right implementation', () => {
  it('passes every test and demonstrates every transition', async () => {
    const report = await run('none');
    expect(report.results.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(report.results).toHaveLength(suite.tests.length);
    const coverage = coverageOf(report.results);
    expect(coverage.transitions['door']).toEqual([...automaton.reachable]);
    expect(coverage.transitions['door']).toHaveLength(manifest.transitions.total);
    expect(coverage.demonstrated).toContain('DOOR-1.2-s02a');
  });

  it('gives the same verdicts in every run', async () => {
    const strip = (report: RunReport) => report.results.map(({ durationMs: _durationMs, ...rest }) => rest);
    expect(strip(await run('none'))).toEqual(strip(await run('none')));
  });
});

describe('a broken implementation', () => {
  it.each<[DoorFault, string]>([
    ['silent', 'missing-output'],
    ['rejectAll', 'missing-output'],
    ['crash', 'crash'],
    ['wrongOutput', 'wrong-output'],
    ['acceptAll', 'accepted-forgery'],
    ['acceptsReplay', 'accepted-forgery'],
    ['leakOnForgery', 'state-leak'],
    ['leakOnUnexpected', 'state-leak'],
    ['extraOutput', 'extra-output'],
    ['wrongCause', 'wrong-cause'],
  ])('%s is found: %s', async (fault, reason) => {
    const report = await run(fault);
    const fails = report.results.filter(({ verdict }) => verdict === 'fail');
    expect(fails.map((result) => result.reason)).toContain(reason);
    for (const result of fails) expect([result.blame, result.stable]).toEqual(['iut', '3/3']);
  });

  it.each<DoorFault>(['silent', 'rejectAll'])('%s passes no test at all, strict or lenient', async (fault) => {
    for (const strictness of ['strict', 'lenient'] as const) {
      expect((await run(fault, { strictness })).counts.pass).toBe(0);
    }
  });

  it('accept-all passes no test of a spoilt or unexpected input', async () => {
    const report = await run('acceptAll');
    const passed = report.results.filter(
      ({ verdict, criterion }) => verdict === 'pass' && (criterion === 'negative' || criterion === 'unexpected'),
    );
    // A close in `open` is accepted rightly; whatever is refused by the model must not pass.
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  it('an ignored message that changes the state is a state leak, by the confirming step', async () => {
    const result = resultOf(await run('leakOnForgery'), FORGERY);
    expect(result).toMatchObject({ verdict: 'fail', reason: 'state-leak', failedStep: 3 });
  });
});

describe('the implementation', () => {
  it('is not told which octets are spoilt; the report is', async () => {
    const requests: MapRequest[] = [];
    const report = await run('none', {
      adapter: () => {
        const inner = inProcess(doorTarget());
        return { request: (message) => (requests.push(message), inner.request(message)) };
      },
    });
    const delivered = requests.filter(({ cmd }) => cmd === 'deliver');
    for (const message of delivered) expect(Object.keys(message)).toEqual(['cmd', 'port', 'raw', 'id', 'epoch']);
    expect(resultOf(report, FORGERY).steps[2]?.sent).toMatch(/^deliver \d+ octets from user, wrongKey$/);
  });
});

describe('verdicts', () => {
  it('a deviation on the way is inconclusive for the purpose, and a failure when strict', async () => {
    const id = 'door/1.3/on.open.close.ok';
    expect(resultOf(await run('wrongOutput', { strictness: 'lenient' }), id)).toMatchObject({
      verdict: 'inconc',
      reason: 'preamble',
    });
    expect(resultOf(await run('wrongOutput'), id)).toMatchObject({ verdict: 'fail', reason: 'wrong-output' });
  });

  it('what only a decision says is inconclusive unless strict', async () => {
    const reportOf = async (strictness: 'strict' | 'lenient') => (await run('acceptAll', { strictness })).results;
    const byDecision = (result: TestResult) =>
      result.requirements.length === 0 && (result.failedStep ?? -1) >= result.purpose;
    const lenient = (await reportOf('lenient')).filter(byDecision);
    expect(lenient.length).toBeGreaterThan(0);
    for (const result of lenient) expect([result.verdict, result.reason]).toEqual(['inconc', 'unspecified']);
    for (const result of (await reportOf('strict')).filter(byDecision)) expect(result.verdict).toBe('fail');
  });

  describe('of what is only recommended', () => {
    const OPENS = 'door/1.2/on.waiting.answer.ok';
    const recommending = (...recommended: string[]): Suite => ({ ...suite, recommended });
    const judged = async (of: Suite, strictness: 'strict' | 'lenient', id: string): Promise<TestResult> =>
      resultOf(
        await runSuite(of, { adapter: () => inProcess(doorTarget('wrongOutput')), world: doorWorld, strictness }),
        id,
      );

    it('what is not kept deviates, and fails when strict', async () => {
      const of = recommending('DOOR-1.2-s02');
      expect(await judged(of, 'lenient', OPENS)).toMatchObject({
        verdict: 'deviates',
        reason: 'wrong-output',
        blame: 'iut',
        detail: 'Only recommended, by DOOR-1.2-s02.',
        stable: '3/3',
      });
      expect(await judged(of, 'strict', OPENS)).toMatchObject({ verdict: 'fail', reason: 'wrong-output' });
      expect(await judged(suite, 'lenient', OPENS)).toMatchObject({ verdict: 'fail', reason: 'wrong-output' });
    });

    it('a duty beside it counts', async () => {
      const test = suite.tests.find(({ id }) => id === OPENS) as TestCase;
      const both = { ...test, requirements: [...test.requirements, 'DOOR-1.2-s09'] };
      const of: Suite = { ...recommending('DOOR-1.2-s02'), tests: [both] };
      expect(await judged(of, 'lenient', OPENS)).toMatchObject({ verdict: 'fail' });
    });

    it('a test of several steps is judged by the one that deviates, and its confirmation by the last', async () => {
      const chain = suite.tests.find(({ further = 0, purpose, steps }) =>
        steps.some(
          ({ input, outcome }, at) =>
            at > purpose && at <= purpose + further && input === 'answer' && outcome === 'done',
        ),
      ) as TestCase;
      const at = (of: Suite) => judged(of, 'lenient', chain.id);
      const ids = [...new Set(chain.requirements)];
      expect((await at(recommending('DOOR-1.2-s02'))).verdict).toBe('deviates');
      expect((await at(recommending(...ids))).verdict).toBe(ids.includes('DOOR-1.2-s02') ? 'deviates' : 'fail');
    });

    it('an answer that confirms a duty confirms nothing where it deviates', async () => {
      const of = recommending('DOOR-1.2-s02');
      expect(suite.tests.find(({ id }) => id === FORGERY)?.steps.at(-1)?.ids).toEqual(['DOOR-1.2-s02']);
      expect(await judged(of, 'lenient', FORGERY)).toMatchObject({
        verdict: 'inconc',
        reason: 'state-leak',
        detail: expect.stringMatching(
          /after the purpose: wrong-output\. The answer is only recommended, by DOOR-1\.2-s02/,
        ) as string,
      });
      expect(await judged(of, 'strict', FORGERY)).toMatchObject({ verdict: 'fail', reason: 'state-leak' });
      expect(await judged(suite, 'lenient', FORGERY)).toMatchObject({ verdict: 'fail', reason: 'state-leak' });
    });
  });

  it('a refusal counts only if the genuine input was accepted in the same run', async () => {
    // Refuses every answer, and is otherwise as it should be; the confirming step is cut off to isolate the rule.
    const cut: Suite = {
      ...suite,
      tests: suite.tests
        .filter(({ id }) => id === FORGERY || id === 'door/1.2/on.waiting.answer.ok')
        .map((test) =>
          test.id === FORGERY ? { ...test, steps: test.steps.slice(0, 3).concat(requestAgain(test)) } : test,
        ),
    };
    const report = await runSuite(cut, { adapter: () => inProcess(noAnswers()), world: doorWorld });
    expect(resultOf(report, FORGERY)).toMatchObject({ verdict: 'inconc', reason: 'twin-failed' });
  });

  it('runs a control that the filter left out, and says so', async () => {
    const report = await run('none', { filter: ({ id }) => id === FORGERY });
    expect(report.results.map(({ id, control }) => [id, control])).toEqual([
      ['door/1.2/on.waiting.answer.ok', true],
      [FORGERY, false],
    ]);
  });

  describe('what is said not to be supported', () => {
    const CLOSING = 'PICS_CLOSES_BY_ITSELF';
    const needsTimer = ({ steps }: TestCase) => steps.some(({ input }) => input === 'open-expired');
    const mayBeUnsupported = (test: TestCase, item: string) => item === CLOSING && needsTimer(test);
    /** Refuses the set-up of some tests, naming an item or none. */
    const without = (refuses: (test: string) => boolean, pics?: string) => {
      const target = doorTarget();
      const reset = async (test: string) => {
        if (refuses(test)) throw new UnsupportedError('no timer', pics);
        await target.reset('', '', {});
      };
      return { adapter: () => inProcess({ ...target, reset }), mayBeUnsupported };
    };
    const timed = suite.tests.filter(needsTimer).map(({ id }) => id);

    it('is not applicable where the tests depend on that option', async () => {
      const report = await run(
        'none',
        without((id) => timed.includes(id), CLOSING),
      );
      expect(timed.length).toBeGreaterThan(0);
      expect([report.counts.na, report.counts.fail]).toEqual([timed.length, 0]);
      expect(resultOf(report, timed[0] as string)).toMatchObject({
        verdict: 'na',
        reason: 'unsupported',
        detail: `Not supported: ${CLOSING}.`,
      });
    });

    it.each<[string, string | undefined, RegExp]>([
      ['no item', undefined, /names no item of the PICS \(no timer\)/],
      ['an item that nobody knows', 'PICS_LUCK', /PICS_LUCK is no option that this test depends on/],
      ['an option that the test does not depend on', CLOSING, /no option that this test depends on/],
    ])('counts against the implementation with %s', async (_name, pics, says) => {
      const all = without(() => true, pics);
      const strict = await run('none', all);
      const [first] = strict.results;
      expect(first).toMatchObject({ verdict: 'fail', reason: 'pics-mismatch', blame: 'iut' });
      expect(first?.detail).toMatch(says);
      expect((await run('none', { ...all, strictness: 'lenient' })).results[0]).toMatchObject({ verdict: 'inconc' });
      expect(strict.counts.na).toBe(pics === CLOSING ? timed.length : 0);
    });

    it('is supported in the whole run or in none of it', async () => {
      const [early, late] = [timed[0], timed.at(-1)];
      const report = await run(
        'none',
        without((id) => id === late, CLOSING),
      );
      expect(resultOf(report, late as string)).toMatchObject({ verdict: 'fail', reason: 'pics-mismatch' });
      expect(resultOf(report, late as string).detail).toContain(`${early} depends on it too, and was run.`);
      const other = await run(
        'none',
        without((id) => id === early, CLOSING),
      );
      expect(resultOf(other, early as string).verdict).toBe('na');
      expect(resultOf(other, timed[1] as string)).toMatchObject({ verdict: 'fail', reason: 'pics-mismatch' });
      expect(resultOf(other, timed[1] as string).detail).toContain(`said not to be supported in ${early}`);
    });

    it('can be no stimulus after the set-up was accepted', async () => {
      const target = doorTarget();
      const stimulate: typeof target.stimulate = (stimulus) => {
        if (stimulus.cmd === 'advance') throw new UnsupportedError('advance', CLOSING);
        return target.stimulate(stimulus);
      };
      const report = await run('none', { adapter: () => inProcess({ ...target, stimulate }), mayBeUnsupported });
      expect(report.counts.na).toBe(0);
      expect(resultOf(report, 'door/1.3/on.open.open-expired.ok')).toMatchObject({
        verdict: 'fail',
        reason: 'pics-mismatch',
        blame: 'iut',
        failedStep: 3,
      });
      expect(failureText(resultOf(report, 'door/1.3/on.open.open-expired.ok'))).toContain(
        `Step 4 refused as not supported after the set-up was accepted: ${CLOSING}.`,
      );
    });

    it('is skipped in vitest where it may be, and thrown where it may not', async () => {
      const settled = async (mayBe: Partial<typeof binding & { mayBeUnsupported: typeof mayBeUnsupported }>) => {
        const bodies = new Map<string, (context: { skip: () => never }) => Promise<void>>();
        const api = {
          describe: (_name: string, body: () => void) => body(),
          test: (name: string, body: (context: { skip: () => never }) => Promise<void>) => void bodies.set(name, body),
        };
        const { adapter } = without((id) => timed.includes(id), CLOSING);
        defineSuite(api, suite, { ...binding, adapterFor: adapter, ...mayBe });
        const body = [...bodies].find(([name]) => name.endsWith(`(${timed[0]})`))?.[1];
        return body?.({
          skip: () => {
            throw new Error('skipped');
          },
        });
      };
      await expect(settled({ mayBeUnsupported })).rejects.toThrow(/^skipped$/);
      await expect(settled({})).rejects.toThrow(/pics-mismatch/);
    });
  });

  it('a fault of the world is blamed on the suite, a nonce used twice on the implementation', async () => {
    const broken = await run('none', {
      world: () => ({
        ...doorWorld(),
        read: () => {
          throw new Error('no key');
        },
      }),
    });
    expect(broken.results[0]).toMatchObject({ verdict: 'error', reason: 'world', blame: 'suite' });
    const reuse = await run('none', {
      world: () => ({
        ...doorWorld(),
        read: () => {
          throw new JudgeError('nonce-reuse', 'seen before');
        },
      }),
    });
    expect(reuse.results[0]).toMatchObject({ verdict: 'fail', reason: 'nonce-reuse', blame: 'iut' });
  });

  it('labels a failure that does not repeat', async () => {
    let calls = 0;
    const target = doorTarget();
    const flaky = {
      ...target,
      stimulate: (stimulus: Parameters<typeof target.stimulate>[0]) => {
        if (++calls === 1) throw new Error('once');
        return target.stimulate(stimulus);
      },
    };
    const report = await runSuite(suite, { adapter: () => inProcess(flaky), world: doorWorld });
    expect(report.results[0]).toMatchObject({ verdict: 'fail', reason: 'crash', stable: '0/3' });
  });
});

describe('an unruly adapter', () => {
  const adapterOf =
    (answer: (reply: MapReply, cmd: string) => unknown): (() => Adapter) =>
    () => {
      const inner = inProcess(doorTarget());
      return { request: async (message) => answer(await inner.request(message), message.cmd) as MapReply };
    };
  const start = (adapter: () => Adapter, options: Partial<RunOptions> = {}) =>
    runSuite(suite, { adapter, world: doorWorld, strictness: 'strict', ...options });
  /** Short, for those that never answer; whoever answers must not be judged by the load of the machine. */
  const SOON = { stepDeadlineMs: 50 };

  it('that dies is started again, and given up after three tests', async () => {
    let starts = 0;
    const dying = (): Adapter => {
      starts++;
      const inner = inProcess(doorTarget());
      return {
        request: (message) =>
          message.cmd === 'reset' ? Promise.reject(new Error('broken pipe')) : inner.request(message),
      };
    };
    const report = await start(dying, { repetitions: 0 });
    expect(starts).toBe(3);
    expect(report.results[0]).toMatchObject({ verdict: 'fail', reason: 'crash', blame: 'iut' });
    expect(report.counts.notrun).toBe(suite.tests.length - 3);
    expect(report.results.at(-1)).toMatchObject({ verdict: 'notrun', reason: 'breaker', blame: 'iut' });
    expect(report.complete).toBe(false);
  });

  it('that hangs costs three deadlines and no more', async () => {
    let requests = 0;
    const report = await start(() => ({ request: () => new Promise(() => void requests++) }), SOON);
    expect(requests).toBe(3);
    expect(report.results[0]).toMatchObject({ verdict: 'fail', reason: 'hang' });
    expect([report.counts.fail, report.counts.notrun]).toEqual([3, suite.tests.length - 3]);
  });

  /** A right implementation that says `caps` in `hello`, and `later` instead of being idle. */
  const answering =
    (caps: object, later: (cmd: string, polls: number) => object): (() => Adapter) =>
    () => {
      const inner = inProcess(doorTarget());
      let polls = 0;
      return {
        request: async (message) => {
          const { id, cmd } = message;
          const isPoll = cmd === 'advance' && message.timer === undefined;
          polls = isPoll ? polls + 1 : 0;
          if (isPoll) return { id, ok: true, ...later(cmd, polls) };
          const reply = await inner.request(message);
          if (cmd === 'hello') return { ...reply, ...caps } as MapReply;
          return (cmd === 'reset' || cmd === 'bye' ? reply : { ...reply, ...later(cmd, polls) }) as MapReply;
        },
      };
    };

  it('that never becomes idle passes nothing, however right its answers are', async () => {
    let starts = 0;
    const restless = answering({}, () => ({ idle: false }));
    const report = await start(() => (starts++, restless()), SOON);
    expect(report.counts.pass).toBe(0);
    expect(report.results[0]).toMatchObject({ verdict: 'fail', reason: 'hang', blame: 'iut' });
    expect(report.results[0]?.detail).toMatch(/^never idle/);
    expect([starts, report.counts.notrun]).toEqual([3, suite.tests.length - 3]);
  });

  it('that is not idle and cannot advance passes nothing', async () => {
    const stuck = answering({}, (_cmd, polls) =>
      polls === 0 ? { idle: false } : { error: { kind: 'unsupported', message: 'advance' } },
    );
    const report = await start(stuck, SOON);
    expect(report.counts.pass).toBe(0);
    expect(report.results[0]).toMatchObject({ verdict: 'fail', reason: 'hang' });
  });

  it('that cannot say when it is idle, and says so, is judged after a time of silence', async () => {
    const quiet = answering({ caps: { idle: false } }, () => ({ idle: undefined }));
    const one = { filter: ({ id }: TestCase) => id === FORGERY, graceMs: 30 };
    expect((await start(quiet, one)).counts).toMatchObject({ pass: 2 });
    const late = answering({ caps: { idle: false } }, (_cmd, polls) => ({
      idle: undefined,
      ...(polls === 1 ? { out: [{ port: 'user', raw: Buffer.from('{"type":"door.late"}').toString('base64') }] } : {}),
    }));
    expect((await start(late, { ...one, graceMs: 200, repetitions: 0 })).results[0]).toMatchObject({
      verdict: 'fail',
      reason: 'extra-output',
    });
    const chatter = answering({ caps: { idle: false } }, () => ({ out: [{ port: 'user', raw: 'e30=' }], idle: false }));
    expect((await start(chatter, { ...one, ...SOON, graceMs: 40 })).results[0]).toMatchObject({
      verdict: 'fail',
      reason: 'hang',
    });
  });

  it('that sends something after it was idle is blamed itself', async () => {
    const out = [{ port: 'user', raw: 'e30=' }];
    const report = await start(adapterOf((reply, cmd) => (cmd === 'reset' ? { ...reply, out } : reply)));
    expect(report.results[0]).toMatchObject({ verdict: 'error', reason: 'protocol', blame: 'adapter' });
  });

  it('that is busy is asked again, and hangs when it stays so', async () => {
    const busyFor = (times: number) => {
      let left = times;
      return adapterOf((reply, cmd) =>
        cmd === 'reset' && left-- > 0 ? { id: reply.id, error: { kind: 'busy', message: 'booting' } } : reply,
      );
    };
    const one = { filter: ({ id }: TestCase) => id === 'door/1.1/off.power-on.ok', repetitions: 0 };
    expect((await start(busyFor(5), one)).counts.pass).toBe(1);
    expect((await start(busyFor(Infinity), { ...one, ...SOON })).results[0]).toMatchObject({
      verdict: 'fail',
      reason: 'hang',
    });
  });

  it.each<[string, (reply: MapReply, cmd: string) => unknown]>([
    ['garbage', () => 'hello?'],
    ['null', () => null],
    ['the id of another request', (reply) => ({ ...reply, id: 0 })],
    ['an old epoch', (reply, cmd) => (cmd === 'hello' ? reply : { ...reply, epoch: 0 })],
    ['malformed outputs', (reply, cmd) => (cmd === 'trigger' ? { ...reply, out: [1] } : reply)],
    ['an unknown kind of error', (reply) => ({ id: reply.id, error: { kind: 'oops', message: '' } })],
  ])('that answers %s is blamed itself', async (_name, answer) => {
    const report = await start(adapterOf(answer));
    expect(report.results.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
    expect(report.results.find(({ verdict }) => verdict !== 'pass')).toMatchObject({
      verdict: 'error',
      reason: 'protocol',
      blame: 'adapter',
    });
  });

  it('that cannot be started, or greets wrongly, is blamed itself and given up', async () => {
    const unstartable = await start(() => {
      throw new Error('ENOENT');
    });
    expect(unstartable.results[0]).toMatchObject({
      verdict: 'error',
      reason: 'crash',
      blame: 'adapter',
      detail: 'start: ENOENT',
    });
    expect(unstartable.counts.notrun).toBe(suite.tests.length - 3);
    // Nothing was tested, so nothing may be laid to the implementation: not what erred, nor what the breaker left out.
    for (const { verdict, reason, blame } of unstartable.results) {
      expect(`${verdict} ${reason} ${blame}`).toMatch(/^(error crash|notrun breaker) adapter$/);
    }
    let closed = 0;
    const rude = await start(() => ({ request: async () => 'hi' as never, close: () => void closed++ }));
    expect(rude.results[0]).toMatchObject({ verdict: 'error', reason: 'protocol', blame: 'adapter' });
    expect([rude.counts.error, rude.counts.notrun, closed]).toEqual([3, suite.tests.length - 3, 3]);
  });

  it('that comes back as somebody else after a death is not trusted', async () => {
    let starts = 0;
    const report = await start(
      () => {
        const version = String(++starts);
        const inner = inProcess({ ...doorTarget(), implementation: { name: 'door', version } });
        return {
          request: (message) => (message.cmd === 'reset' ? Promise.reject(new Error('gone')) : inner.request(message)),
        };
      },
      { repetitions: 0 },
    );
    expect(report.results[1]).toMatchObject({ verdict: 'error', reason: 'protocol', blame: 'adapter' });
  });

  it('that is idle only later is asked again until it is', async () => {
    const slow = (): Adapter => {
      const inner = inProcess(doorTarget());
      let kept: unknown[] = [];
      return {
        request: async (message) => {
          if (message.cmd === 'advance' && message.timer === undefined) {
            const out = kept;
            kept = [];
            return { id: message.id, epoch: message.epoch, ok: true, out, idle: true } as MapReply;
          }
          const reply = (await inner.request(message)) as Extract<MapReply, { ok: true }>;
          if (message.cmd === 'hello' || message.cmd === 'reset' || message.cmd === 'bye') return reply;
          kept = [...(reply.out ?? [])];
          return { ...reply, out: [], idle: false };
        },
      };
    };
    expect((await start(slow)).counts.pass).toBe(suite.tests.length);
  });
});

describe('an interrupted run', () => {
  it('reports what it has and what it has not run', async () => {
    const stop = new AbortController();
    const report = await run('none', { signal: stop.signal, onResult: () => stop.abort() });
    expect(report.results[0]?.verdict).toBe('pass');
    expect(report.results.at(-1)).toMatchObject({ verdict: 'notrun', reason: 'aborted', blame: 'env' });
  });
});

describe('judging an answer', () => {
  it('keeps order on a port and not between ports', () => {
    const a1 = { to: 'a', msg: { type: '1' } };
    const a2 = { to: 'a', msg: { type: '2' } };
    const b = { to: 'b', msg: { type: '1' } };
    expect(sameAnswer([a1, a2, b], [b, a1, a2])).toBe(true);
    expect(sameAnswer([a1, a2], [a2, a1])).toBe(false);
    expect(sameAnswer([a1], [])).toBe(false);
  });
});

describe('the failure block', () => {
  it('says requirement, twin, path, allowed, got and the command', async () => {
    const text = failureText(resultOf(await run('acceptAll'), FORGERY), {
      describeId: (id) => `sentence of ${id}`,
      command: ({ id }) => `door-test ${id}`,
    });
    for (const part of [
      `FAIL ${FORGERY}`,
      'reason accepted-forgery, blame iut, stable 3/3',
      'sentence of DOOR-1.2-s02a',
      'twin door/1.2/on.waiting.answer.ok: pass',
      '3. at on.waiting',
      'allowed: silence',
      'got:     door.opened to user',
      `repeat: door-test ${FORGERY}`,
    ]) {
      expect(text).toContain(part);
    }
  });

  it('of a wrong cause says which was expected and which came', async () => {
    const text = failureText(resultOf(await run('wrongCause'), FORGERY));
    expect(text).toContain('reason wrong-cause');
    expect(text).toMatch(/cause of refusal expected: badSignature\n *cause of refusal got: +whatever\n/);
  });

  it('ends with the command of the caller, or says in words what to repeat', async () => {
    const repeat = async (options: Partial<RunOptions>) =>
      resultOf(await run('acceptAll', { seed: '7', repetitions: 0, ...options }), FORGERY).repeat;
    expect(await repeat({})).toBe(`test ${FORGERY} with seed 7`);
    const told = await repeat({
      repeatCommand: ({ id, role }, { seed, strictness }) => [id, role, seed, strictness].join(' '),
    });
    expect(told).toBe(`${FORGERY} door 7 strict`);
  });

  it('is thrown in vitest with the command of the binding', async () => {
    let body: ((context: { skip: () => never }) => Promise<void>) | undefined;
    const api = { describe: () => undefined, test: (_name: string, run: typeof body) => void (body = run) };
    const broken = {
      ...binding,
      adapterFor: () => inProcess(doorTarget('acceptAll')),
      repeatCommand: ({ id }: { id: string }) => `open-the-door ${id}`,
    };
    bindSuite(api, suite, broken).table([[FORGERY, 'x']]);
    const thrown = body?.({
      skip: () => {
        throw new Error('skipped');
      },
    });
    await expect(thrown).rejects.toThrow(`repeat: open-the-door ${FORGERY}`);
  });
});

describe('hello', () => {
  it('says what the suite is called', async () => {
    const hello = async (options: Partial<RunOptions>) => {
      const said: MapRequest[] = [];
      const inner = inProcess(doorTarget());
      const adapter = () => ({ request: (message: MapRequest) => (said.push(message), inner.request(message)) });
      await run('none', { adapter, filter: ({ id }) => id === FORGERY, ...options });
      return said[0];
    };
    expect(await hello({})).toMatchObject({ cmd: 'hello', suite: { name: 'door', version: '1' } });
    const suiteName = { name: 'doors', version: '3' };
    expect(await hello({ suite: suiteName })).toMatchObject({ suite: suiteName });
  });
});

describe('orphans', () => {
  it('are known ids without a test and ids that nobody knows', () => {
    const orphans = orphansOf([suite], ['DOOR-1.1-s01', 'DOOR-9.9-s01']);
    expect(orphans.untested).toEqual(['DOOR-9.9-s01']);
    expect(orphans.unknown).toContain('DOOR-1.2-s01');
  });
});

// The suite as vitest sees it: these tests are made by the same calls as generated files make.
const binding = { adapterFor: () => inProcess(doorTarget()), worldFor: doorWorld };
defineSuite({ describe, test: it }, suite, binding);

describe('a scenario', () => {
  it('that tells something else than the data is refused', async () => {
    let body: ((context: { skip: () => never }) => Promise<void>) | undefined;
    const api = { describe: () => undefined, test: (_name: string, run: typeof body) => void (body = run) };
    const test = suite.tests.find(({ id }) => id === FORGERY) as TestCase;
    bindSuite(api, suite, binding).scenario(test.id, test.title, (t) =>
      t.given('power-on').when('answer').sendsNothing(),
    );
    await expect(
      body?.({
        skip: () => {
          throw new Error('skipped');
        },
      }),
    ).rejects.toThrow(/does not tell what the suite's data says/);
    expect(linesOf(test)).toContain('refuses badSignature');
  });
});

function requestAgain(test: TestCase): TestCase['steps'] {
  const request = suite.tests
    .find(({ id }) => id === 'door/1.2/on.idle.request.ok')
    ?.steps.at(-1) as TestCase['steps'][number];
  return [{ ...request, at: test.steps[2]?.at ?? '' }];
}

/** Answers every request with a challenge, and no answer ever opens it. */
function noAnswers(): ReturnType<typeof doorTarget> {
  const target = doorTarget('acceptAll');
  return {
    ...target,
    stimulate(stimulus) {
      const isAnswer =
        stimulus.cmd === 'deliver' && Buffer.from(stimulus.raw, 'base64').toString('utf8').includes('user.answer');
      return isAnswer ? { out: [] } : target.stimulate(stimulus);
    },
  };
}
