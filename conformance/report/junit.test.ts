import { describe, expect, test } from 'vitest';
import { parseXml, type XmlNode } from '../emit/well-formed.test.js';
import { junitXml } from './junit.js';
import { hostile, sample } from './sample.test.js';

/** What both schemas of JUnit XML allow: children in their order, attributes, and which of them must be there. */
const GRAMMAR: Record<
  string,
  { readonly children: RegExp; readonly required: readonly string[]; readonly optional?: readonly string[] }
> = {
  testsuites: { children: /^(testsuite )*$/, required: [] },
  testsuite: {
    children: /^properties (testcase )*system-out system-err $/,
    required: ['id', 'package', 'name', 'timestamp', 'hostname', 'tests', 'failures', 'errors', 'time'],
    optional: ['skipped'],
  },
  properties: { children: /^(property )*$/, required: [] },
  property: { children: /^$/, required: ['name', 'value'] },
  testcase: { children: /^(skipped |error |failure )?$/, required: ['name', 'classname', 'time'] },
  failure: { children: /^$/, required: ['type'], optional: ['message'] },
  error: { children: /^$/, required: ['type'], optional: ['message'] },
  skipped: { children: /^$/, required: [], optional: ['message'] },
  'system-out': { children: /^$/, required: [] },
  'system-err': { children: /^$/, required: [] },
};

function check(node: XmlNode): void {
  const rule = GRAMMAR[node.name];
  if (rule === undefined) throw new Error(`unknown element ${node.name}`);
  expect(node.children.map(({ name }) => `${name} `).join(''), node.name).toMatch(rule.children);
  const names = Object.keys(node.attributes);
  expect(names, node.name).toEqual(expect.arrayContaining([...rule.required]));
  for (const name of names) expect([...rule.required, ...(rule.optional ?? [])]).toContain(name);
  for (const name of ['tests', 'failures', 'errors', 'skipped']) {
    if (name in node.attributes) expect(node.attributes[name]).toMatch(/^\d+$/);
  }
  if ('time' in node.attributes) expect(node.attributes['time']).toMatch(/^\d+\.\d+$/);
  if ('timestamp' in node.attributes) expect(node.attributes['timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  node.children.forEach(check);
}

describe('junit.xml', () => {
  const root = parseXml(junitXml(sample));

  test('keeps to what both schemas allow', () => check(root));

  test('has a suite a role whose counts are those of its cases', () => {
    expect(root.children.map(({ attributes }) => attributes['name'])).toEqual(['server', 'device']);
    for (const suite of root.children) {
      const cases = suite.children.filter(({ name }) => name === 'testcase');
      const having = (name: string): string =>
        String(cases.filter(({ children }) => children[0]?.name === name).length);
      expect(suite.attributes).toMatchObject({
        tests: String(cases.length),
        failures: having('failure'),
        errors: having('error'),
        skipped: having('skipped'),
      });
    }
  });

  test('tells what was allowed and what came', () => {
    const failure = root.children[0]?.children.find(({ children }) => children[0]?.name === 'failure')?.children[0];
    expect(failure?.attributes['type']).toBe('wrong-output');
    expect(failure?.text).toContain('allowed: silence');
    expect(failure?.text).toContain('got:     server.offer(session=s1, total=3, digest=d1) to device');
    expect(failure?.text).toContain('repeat: mcim repro');
  });

  test('carries hostile text without control characters', () => {
    const names = root.children.flatMap(({ children }) => children.map(({ attributes }) => attributes['name'] ?? ''));
    const name = names.find((each) => each.includes('hostile'));
    expect(name).toContain(`<b>"x" & 'y'</b> ]]>`);
    expect(hostile).toContain('\u0000');
    expect(name).toContain('\uFFFD');
  });

  test('is valid with no test at all', () => check(parseXml(junitXml({ ...sample, results: [] }))));
});
