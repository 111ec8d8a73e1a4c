import { describe, expect, test } from 'vitest';
import { parseXml, type XmlNode } from '../../test/support/well-formed.js';
import { junitXml } from './junit.js';
import { hostile, sample } from '../../test/support/report-sample.js';

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

const FORM: Readonly<Record<string, RegExp>> = {
  tests: /^\d+$/,
  failures: /^\d+$/,
  errors: /^\d+$/,
  skipped: /^\d+$/,
  id: /^\d+$/,
  time: /^\d+\.\d+$/,
  timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
};

/** Everything in which `node` and what is in it break the grammar. */
function breaches(node: XmlNode): string[] {
  const rule = GRAMMAR[node.name];
  if (rule === undefined) return [`unknown element ${node.name}`];
  const found: string[] = [];
  const children = node.children.map(({ name }) => `${name} `).join('');
  if (!rule.children.test(children)) found.push(`${node.name} has children ${children}`);
  for (const name of rule.required) if (!(name in node.attributes)) found.push(`${node.name} without ${name}`);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (!rule.required.includes(name) && rule.optional?.includes(name) !== true)
      found.push(`${node.name} with ${name}`);
    if (FORM[name]?.test(value) === false) found.push(`${node.name} ${name}="${value}"`);
  }
  return [...found, ...node.children.flatMap(breaches)];
}

describe('junit.xml', () => {
  const root = parseXml(junitXml(sample));

  test('keeps to what both schemas allow', () => expect(breaches(root)).toEqual([]));

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

  test('tells a deviation in the output of the suite, and counts it neither as failure nor as error', () => {
    const suite = root.children[0];
    const output = suite?.children.find(({ name }) => name === 'system-out')?.text;
    expect(output).toContain('DEVIATES server/4.2/recommended.ok');
    const one = suite?.children.find(({ attributes }) => attributes['name']?.startsWith('server/4.2/recommended.ok'));
    expect(one?.children.map(({ name }) => name)).toEqual(['skipped']);
    expect(one?.children[0]?.attributes['message']).toContain('deviates, missing-output, blame iut');
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

  test('is valid with no test at all', () =>
    expect(breaches(parseXml(junitXml({ ...sample, results: [] })))).toEqual([]));
});
