/**
 * JUnit XML that is valid by both schemas in use, the one of the Ant task and the one of Jenkins: one suite a role,
 * `fail` as failure, `inconc` and `error` as error, the rest that did not run as skipped. So is `deviates`, for want of
 * a warning; its text is in the output of the suite. No requirement is lost: ids stand in the name of the test case and
 * in the text of the failure.
 */
import { escapeXml } from '../emit/statechart-escape.js';
import { failureBlock } from './failure-block.js';
import type { ReportInput, TestResult } from './types.js';

export function junitXml(input: ReportInput): string {
  const roles = [...new Set(input.results.map(({ role }) => role))];
  const requirements = new Map(input.requirements.map((each) => [each.id, each]));
  const suites = roles.map((role, id) => {
    const results = input.results.filter((result) => result.role === role);
    const deviations = results.filter(({ verdict }) => verdict === 'deviates');
    const count = (...verdicts: string[]): number => results.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const time = seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0));
    return [
      `  <testsuite id="${id}" package="${escapeXml(token(input.suite.name))}" name="${escapeXml(token(role))}" timestamp="${timestamp(input.startedAt)}" hostname="localhost" tests="${results.length}" failures="${count('fail')}" errors="${count('error', 'inconc')}" skipped="${count('deviates', 'na', 'skip', 'notrun')}" time="${time}">`,
      '    <properties>',
      ...properties(input).map(([name, value]) => `      <property name="${name}" value="${escapeXml(value)}"/>`),
      '    </properties>',
      ...results.map((result) => testCase(result, requirements)),
      `    <system-out>${escapeXml(deviations.map((result) => failureBlock(result, requirements)).join('\n'))}</system-out>`,
      '    <system-err></system-err>',
      '  </testsuite>',
    ].join('\n');
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n');
}

function testCase(result: TestResult, requirements: Parameters<typeof failureBlock>[1]): string {
  const name = `${result.id} ${result.title}`;
  const head = `    <testcase name="${escapeXml(token(name))}" classname="${escapeXml(token(className(result)))}" time="${seconds(result.durationMs)}"`;
  const tell = (tag: 'failure' | 'error'): string =>
    `${head}>\n      <${tag} type="${escapeXml(result.reason ?? result.verdict)}" message="${escapeXml(message(result))}">${escapeXml(failureBlock(result, requirements))}</${tag}>\n    </testcase>`;
  switch (result.verdict) {
    case 'pass':
      return `${head}/>`;
    case 'fail':
      return tell('failure');
    case 'error':
    case 'inconc':
      return tell('error');
    case 'deviates':
    case 'na':
    case 'skip':
    case 'notrun':
      return `${head}>\n      <skipped message="${escapeXml(message(result))}"/>\n    </testcase>`;
  }
}

/** CI servers group by the dots: role, then clause. */
function className(result: TestResult): string {
  const clause = result.id.split('/')[1]?.replaceAll('.', '_');
  return clause === undefined ? result.role : `${result.role}.${clause}`;
}

function message(result: TestResult): string {
  const parts = [
    result.verdict,
    result.reason,
    result.blame === undefined ? undefined : `blame ${result.blame}`,
    result.detail,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function properties(input: ReportInput): [string, string][] {
  return [
    ['title', input.title],
    ['implementation', `${input.implementation.name} ${input.implementation.version}`],
    ['suite', `${input.suite.name} ${input.suite.version}`],
    ...(input.suite.digest === undefined ? [] : [['digest', input.suite.digest] as [string, string]]),
    ['command', input.command],
  ];
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** `xs:dateTime` without fraction and zone, as the schema of the Ant task wants it. */
function timestamp(iso: string): string {
  return iso.slice(0, 19);
}

/** `xs:token`: no line breaks, no double blanks. */
function token(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
