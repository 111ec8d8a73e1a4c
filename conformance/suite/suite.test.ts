import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { setup } from 'xstate';
import { doorModel, doorSamples } from '../run/example-door.js';
import type { CriterionName } from './build.js';
import { generateSuite } from './build.js';
import { formatSuite, parseSuite, suiteDigest } from './file.js';
import { clauseOf, compareWithLock, formatLock, parseLock } from './ids.js';
import type { Meanings } from './ids.js';
import { SUITE_SCHEMA } from './suite.schema.js';

const ALL: readonly CriterionName[] = [
  'states',
  'transitions',
  'transition-pairs',
  'negatives',
  'unexpected',
  'shortest-paths',
  'simple-paths',
];
const generated = generateSuite(doorModel, { criteria: ALL });
const { suite, manifest } = generated;
const byId = new Map(suite.tests.map((test) => [test.id, test]));

describe('a generated suite', () => {
  it('takes every reachable transition and pair', () => {
    expect(manifest.transitions.covered).toBe(manifest.transitions.total);
    expect(manifest.pairs.covered).toBe(manifest.pairs.total);
    expect(manifest.unobservable).toEqual([]);
    // The timer's explicit refusal to matter is declared, yet no test can make an unarmed timer expire.
    expect(manifest.unreached).toEqual(['on/timer.openExpired/0']);
  });

  it('has unique ids of the agreed form', () => {
    expect(byId.size).toBe(suite.tests.length);
    for (const { id } of suite.tests)
      expect(id).toMatch(/^door\/(\d+(\.\d+)+|decisions)\/[A-Za-z0-9.~+()=_-]+\.(ok|neg\.[A-Za-z]+)$/);
    expect(byId.has('door/1.2/on.waiting.answer.neg.wrongKey')).toBe(true);
    expect(byId.has('door/1.2/on.waiting.answer.ok')).toBe(true);
  });

  it('gives each spoilt input a control: the same path with the genuine input', () => {
    const negatives = suite.tests.filter(
      ({ op, criterion }) => op !== 'ok' && op !== 'unexpected' && criterion !== 'transition-pair',
    );
    expect(negatives.length).toBeGreaterThan(0);
    for (const test of negatives) {
      const twin = byId.get(test.twin ?? '');
      expect(twin?.op).toBe('ok');
      expect(twin?.purpose).toBe(test.purpose);
      expect(twin?.steps.slice(0, test.purpose)).toEqual(test.steps.slice(0, test.purpose));
    }
  });

  it('gives every negative a control in which the genuine input is accepted', () => {
    for (const test of suite.tests.filter(({ op }) => op !== 'ok')) {
      const twin = byId.get(test.twin ?? '');
      const sample = doorSamples.find(({ id }) => id === test.steps[test.purpose]?.input);
      expect(twin?.op).toBe('ok');
      expect(twin?.title).not.toMatch(/further step/);
      expect(twin?.steps[twin.purpose]).toMatchObject({ input: sample?.twin ?? sample?.id, outcome: 'done' });
    }
  });

  it('makes no negative of an input that is accepted nowhere, nor of one accepted just as the genuine one', () => {
    const rule = (outcome: 'done' | 'ignored') => ({ description: 'It is so.', meta: { ids: ['A-1.1-s01'], outcome } });
    const send = { type: 'send', params: { to: 'peer', msg: { type: 'ok' } } };
    const machine = setup({ actions: { send: (_args, _sent: unknown) => {} } }).createMachine({
      initial: 'a',
      states: { a: { on: { open: { actions: send, ...rule('done') }, never: rule('ignored') } } },
    } as never) as unknown as AnyStateMachine;
    const samples = [
      { id: 'never', event: { type: 'never' }, from: 'peer', op: 'ok' as const },
      { id: 'open', event: { type: 'open', age: 1 }, from: 'peer', op: 'ok' as const },
      { id: 'open.old', event: { type: 'open', age: 2 }, from: 'peer', op: 'stale' as const, twin: 'open' },
    ];
    const made = generateSuite({ name: 'a', machine, samples }, { criteria: ALL });
    expect(made.suite.tests.filter(({ op }) => op !== 'ok')).toEqual([]);
    expect(made.manifest).toMatchObject({ neverAccepted: ['never'], acceptedAlike: ['a open.old'] });
  });

  it('says which criterion a bound has cut short', () => {
    expect(manifest.truncated).toEqual([]);
    const bounds = { maxPaths: 1, maxPairs: 2 };
    const short = generateSuite(doorModel, { criteria: ALL, bounds }).manifest;
    expect(short.truncated).toEqual(['transition-pairs', 'simple-paths']);
    expect(short.pairs.covered).toBeLessThan(short.pairs.total);
  });

  it('says how many steps of interest follow the first pair', () => {
    const titles = suite.tests.filter(({ criterion }) => criterion === 'transition-pair').map(({ title }) => title);
    expect(titles.some((title) => /, when .* and then .*, and \d+ further steps? \[/.test(title))).toBe(true);
  });

  it('names a twin only if it is a test of the suite', () => {
    expect(suite.tests.filter(({ twin }) => twin !== undefined && !byId.has(twin))).toEqual([]);
  });

  it('ends every test in an answer, so that silence alone never passes', () => {
    const mute = suite.tests.filter(
      ({ steps, purpose }) => !steps.slice(purpose).some(({ allowed }) => allowed.every((answer) => answer.length > 0)),
    );
    expect(mute).toEqual([]);
  });

  it('follows a refused forgery with an input that tells the right state from the one of the twin', () => {
    const test = byId.get('door/1.2/on.waiting.answer.neg.wrongKey');
    // In `open`, where the genuine answer leads, another answer is passed over in silence.
    expect(test?.steps.at(-1)).toMatchObject({ input: 'answer', at: 'on.waiting' });
  });

  it('never lets a timer expire that is not armed', () => {
    const expiries = suite.tests.flatMap(({ steps }) => steps.filter(({ from }) => from === 'timer'));
    expect(new Set(expiries.map(({ at }) => at))).toEqual(new Set(['on.open']));
  });

  it('speaks in the grammar of test purposes', () => {
    expect(byId.get('door/1.2/on.waiting.answer.neg.wrongKey')?.title).toBe(
      'with on.waiting, when answer.wrong-key, then refused (badSignature) and nothing sent [DOOR-1.2-s02a]',
    );
  });

  it('accepts named sequences and refuses impossible ones', () => {
    const named = generateSuite(doorModel, {
      criteria: ['sequences'],
      sequences: { visit: ['power-on', 'request', 'answer', 'close'] },
    });
    expect(named.suite.tests.map(({ id }) => id)).toEqual(['door/1.3/sequence.visit.ok']);
    expect(() => generateSuite(doorModel, { criteria: ['sequences'], sequences: { bad: ['open-expired'] } })).toThrow(
      /MDL-204/,
    );
  });
});

describe('a machine with regions', () => {
  const on = (event: string, target: string, answer: string) => ({
    on: {
      [event]: {
        target,
        actions: { type: 'send', params: { to: 'peer', msg: { type: answer } } },
        description: `It answers ${answer}.`,
        meta: { ids: ['REG-2.1-s01'], outcome: 'done' },
      },
    },
  });
  const regions = (names: readonly string[]) => ({
    name: 'regions',
    machine: setup({ actions: { send: (_args, _sent: unknown) => {} } }).createMachine({
      type: 'parallel',
      states: Object.fromEntries(
        names.map((name) => [
          name,
          { initial: 'off', states: { off: on(`${name}.go`, 'up', 'went'), up: on('stop', 'off', `${name}.stopped`) } },
        ]),
      ),
    } as never) as unknown as AnyStateMachine,
    samples: ['one.go', 'two.go', 'stop'].map((type) => ({
      id: type,
      event: { type },
      from: 'peer',
      op: 'ok' as const,
    })),
  });

  it('has ids that do not depend on the order of the regions, and steps that several regions take', () => {
    const [there, back] = [
      ['one', 'two'],
      ['two', 'one'],
    ].map((names) => generateSuite(regions(names)).suite.tests);
    const ids = there?.map(({ id }) => id);
    expect(back?.map(({ id }) => id)).toEqual(ids);
    expect(ids).toContain('regions/2.1/one.off+two.off.one.go.ok');
    const pairs = generateSuite(regions(['one', 'two']), { criteria: ['transition-pairs'] });
    expect(pairs.manifest.pairs.covered).toBe(pairs.manifest.pairs.total);
    const both = pairs.suite.tests.flatMap(({ steps }) => steps).find(({ transitions }) => transitions.length === 2);
    expect(both?.allowed[0]).toHaveLength(2);
  });
});

describe('a suite file', () => {
  const text = formatSuite(suite);

  it('keeps to its schema', () => {
    const validate = new Ajv({ allErrors: true, strict: true }).compile(SUITE_SCHEMA);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(validate({ ...(JSON.parse(text) as object), surprise: 1 })).toBe(false);
  });

  it('reads back as it was', () => {
    const back = parseSuite(text);
    expect(back.tests).toEqual([...suite.tests]);
    expect(suiteDigest(back)).toBe(suiteDigest(suite));
    expect(suiteDigest(parseSuite(text.replaceAll('\n', '\r\n')))).toBe(suiteDigest(suite));
    expect(suiteDigest(parseSuite(`${text} `))).not.toBe(suiteDigest(suite));
  });

  it('says which of its requirements only recommend, and of which steps a chain is about', () => {
    const recommending = generateSuite(doorModel, { criteria: ALL, recommends: (id) => /s0[23]$/.test(id) });
    expect(recommending.suite.recommended).toEqual(['DOOR-1.1-s02', 'DOOR-1.2-s02', 'DOOR-1.2-s03', 'DOOR-1.3-s02']);
    expect(parseSuite(formatSuite(recommending.suite)).recommended).toEqual(recommending.suite.recommended);
    const validate = new Ajv({ allErrors: true, strict: true }).compile(SUITE_SCHEMA);
    validate(JSON.parse(formatSuite(recommending.suite)));
    expect(validate.errors).toBeNull();
    expect(suite.recommended).toBeUndefined();
    const chains = suite.tests.filter(({ further }) => further !== undefined);
    expect(chains.length).toBeGreaterThan(0);
    for (const { title, further } of chains) expect(title).toContain(`, and ${further} further step`);
  });

  it('refuses a format it does not know and a step it does not contain', () => {
    expect(() => parseSuite('{"format":"mcim-suite/9"}')).toThrow(/mcim-suite\/1/);
    expect(() =>
      parseSuite('{"format":"mcim-suite/1","role":"a","modelHash":"","steps":{},"tests":[{"id":"x","steps":["y"]}]}'),
    ).toThrow(/does not contain/);
  });
});

describe('determinism', () => {
  it('gives the same octets whatever the order of the samples', () => {
    const expected = formatSuite(suite);
    fc.assert(
      fc.property(fc.shuffledSubarray([...doorSamples], { minLength: doorSamples.length }), (samples) => {
        expect(formatSuite(generateSuite({ ...doorModel, samples }, { criteria: ALL }).suite)).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the ids of tests when a sample is added, and reports the one that it takes over', () => {
    const idsWith = (...names: readonly string[]): Meanings => {
      const added = names.map((id) => ({
        id,
        event: { type: 'user.answer', key: 'bad', fresh: false },
        from: 'user',
        op: 'corrupt' as const,
        twin: 'answer',
      }));
      return generateSuite({ ...doorModel, samples: [...doorSamples, ...added] }).meanings;
    };
    expect(compareWithLock(idsWith(), idsWith('answer.zero-key'))).toEqual({
      vanished: [],
      added: ['door/1.2/on.waiting.answer.zero-key.neg.corrupt'],
      changed: [],
    });
    // Sorted before `answer.wrong-key`, it becomes the input that stands for the second forgery.
    expect(compareWithLock(idsWith(), idsWith('answer.corrupt'))).toEqual({
      vanished: ['door/1.2/on.waiting.answer.tries=1.neg.wrongKey'],
      added: ['door/1.2/on.waiting.answer.neg.corrupt', 'door/1.2/on.waiting.answer.tries=1.neg.corrupt'],
      changed: [],
    });
  });
});

describe('ids.lock', () => {
  it('reports what vanished and what is new, and never forgets', () => {
    const [before, now] = [new Map(Object.entries({ a: '1', b: '2' })), new Map(Object.entries({ b: '2', c: '3' }))];
    expect(compareWithLock(before, now)).toEqual({ vanished: ['a'], added: ['c'], changed: [] });
    expect(parseLock(formatLock(before, now))).toEqual(new Map(Object.entries({ a: '1', b: '2', c: '3' })));
  });

  it('reports an id that stands for something else than before; one without a meaning is given one', () => {
    const changes = compareWithLock(parseLock('a\t1\nb\n'), new Map(Object.entries({ a: '2', b: '3' })));
    expect(changes).toEqual({ vanished: [], added: [], changed: ['a'] });
    expect(formatLock(parseLock('b\n'), new Map([['b', '3']]))).toMatch(/^b\t3$/m);
  });

  it('has a meaning for every test, which changes with the input', () => {
    const meanings = generateSuite(doorModel, { criteria: ALL }).meanings;
    expect([...meanings.keys()].toSorted()).toEqual(suite.tests.map(({ id }) => id).toSorted());
    const id = 'door/1.2/on.waiting.answer.ok';
    const spoilt = doorSamples.map((sample) =>
      sample.id === 'answer' ? { ...sample, event: { ...sample.event, extra: 1 } } : sample,
    );
    const changed = generateSuite({ ...doorModel, samples: spoilt }, { criteria: ALL }).meanings;
    expect(compareWithLock(meanings, changed).changed).toContain(id);
  });

  it('finds the clause of a requirement and none in a decision', () => {
    expect(clauseOf('TR33812-5.1.3.6.3-s17b')).toBe('5.1.3.6.3');
    expect(clauseOf('DEC-07')).toBeUndefined();
  });
});
