import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { doorModel } from '../run/example-door.js';
import { bindSuite, linesOf, Scenario } from '../run/vitest.js';
import { generateSuite } from '../suite/build.js';
import { emitVitest } from './vitest.js';

const { suite } = generateSuite(doorModel, {
  criteria: ['transitions', 'negatives', 'unexpected', 'transition-pairs', 'simple-paths'],
});
const files = emitVitest(suite, { source: 'conformance/run/example-door.ts' });
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

describe('emitted vitest files', () => {
  it('are few, and hold every test once', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'data/door.suite.json',
      'door.pairs.test.ts',
      'door.paths.test.ts',
      'door.unexpected.test.ts',
      'door.negatives.test.ts',
      'door.transitions.test.ts',
    ]);
    const code = files
      .slice(1)
      .map(({ text }) => text)
      .join('\n');
    for (const { id } of suite.tests) {
      const named =
        code.match(new RegExp(`(scenario\\(|\\[)'${id.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}'`, 'g')) ?? [];
      expect([id, named.length]).toEqual([id, 1]);
    }
  });

  it('say where they come from', () => {
    for (const { text } of files.slice(1)) {
      expect(text).toContain('Generated; do not edit. To regenerate: npm run generate');
      expect(text).toContain('Machine: conformance/run/example-door.ts');
      expect(text).toContain(suite.modelHash);
    }
  });

  it('read like a test that a person wrote', () => {
    expect(textOf('door.negatives.test.ts')).toContain(`  scenario('door/1.2/on.waiting.answer.neg.wrongKey',
    'with on.waiting, when answer.wrong-key, then refused (badSignature) and nothing sent [DOOR-1.2-s02a]', (t) => t
      .given('power-on', 'request')
      .when('answer.wrong-key').refuses('badSignature').sendsNothing()
      .still('answer').sends('door.opened to user')
      .control('door/1.2/on.waiting.answer.ok'));
`);
  });

  it('tell exactly what the data says', () => {
    // The emitted calls are taken out of the text and played on a scenario.
    let told = 0;
    for (const { text } of files.slice(1)) {
      for (const [, id, calls] of text.matchAll(
        /scenario\('([^']+)',\n.*\(t\) => t\n([\s\S]*?)\);\n\n?(?= {2}scenario|\}\);)/g,
      )) {
        const scenario = new Scenario();
        for (const [, name, args] of (calls as string).matchAll(/\.(\w+)\(((?:'(?:[^'\\]|\\.)*'(?:, )?)*)\)/g)) {
          const values = [...(args as string).matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, value]) => value as string);
          (scenario[name as 'given'] as (...values: string[]) => Scenario).apply(scenario, values);
        }
        expect(scenario.lines).toEqual(
          linesOf(suite.tests.find((test) => test.id === id) as (typeof suite.tests)[number]),
        );
        told++;
      }
    }
    expect(told).toBeGreaterThan(15);
    expect(bindSuite).toBeTypeOf('function');
  });
});

describe('another place and time', () => {
  it('gives the same octets in another locale and time zone', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const text = files.map(({ path, text: body }) => `${path}\n${body}`).join('');
    const zone = process.env['TZ'];
    const compare = vi.spyOn(String.prototype, 'localeCompare').mockImplementation(() => {
      throw new Error('order depends on the locale');
    });
    process.env['TZ'] = 'Pacific/Chatham';
    try {
      const again = generateSuite(doorModel, {
        criteria: ['transitions', 'negatives', 'unexpected', 'transition-pairs', 'simple-paths'],
      });
      const emitted = emitVitest(again.suite, { source: 'conformance/run/example-door.ts' });
      expect(emitted.map(({ path, text: body }) => `${path}\n${body}`).join('')).toBe(text);
      expect(text).not.toContain(root);
    } finally {
      compare.mockRestore();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
