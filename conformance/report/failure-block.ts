/** The failure block: everything that a person needs to argue about one failed test, as plain text. */
import type { ReportRequirement, TestResult } from './types.js';
import { answerText, eventText, printable } from './words.js';

export function failureBlock(result: TestResult, requirements: ReadonlyMap<string, ReportRequirement>): string {
  const failing = failingStep(result);
  const step = failing < 0 ? undefined : result.steps[failing];
  const lines = [
    `${result.verdict.toUpperCase()} ${result.id}`,
    `  ${result.title}`,
    `  reason ${result.reason ?? 'not given'}, blame ${result.blame ?? 'not assigned'}${result.stable === undefined ? '' : `, stable ${result.stable}`}`,
  ];
  if (result.detail !== undefined) lines.push(`  ${result.detail}`);
  for (const id of result.requirements) {
    const requirement = requirements.get(id);
    const source = [
      requirement?.clause === undefined ? '' : `clause ${requirement.clause}`,
      requirement?.strength ?? '',
    ]
      .filter((part) => part !== '')
      .join(', ');
    lines.push(`  ${id}${source === '' ? '' : ` (${source})`}: ${requirement?.says ?? 'not in the catalogue'}`);
  }
  if (result.decisions.length > 0) lines.push(`  the argument may be with us: ${result.decisions.join(', ')}`);
  if (result.twin !== undefined) lines.push(`  twin ${result.twin.id}: ${result.twin.verdict}`);
  const path = failing < 0 ? result.steps : result.steps.slice(0, failing + 1);
  if (path.length > 0) lines.push('  path:');
  for (const [index, taken] of path.entries()) {
    const mark = index === failing ? '   <- here' : '';
    lines.push(`    ${index + 1}. at ${taken.at}: ${taken.from} sends ${eventText(taken.event)}${mark}`);
  }
  if (step !== undefined) {
    lines.push(`  the model says: ${step.says}`);
    if (step.sent !== undefined) lines.push(`  sent: ${step.sent}`);
    for (const [index, answer] of step.allowed.entries()) {
      lines.push(`  ${index === 0 ? 'allowed:' : '     or:'} ${answerText(answer)}`);
    }
    lines.push(`  got:     ${answerText(step.got)}`);
    const refusals = (step.refusals ?? []).join(', ');
    if (step.cause !== undefined || refusals !== '') {
      lines.push(`  cause of refusal expected: ${step.cause ?? 'none, the input is accepted or ignored'}`);
      lines.push(`  cause of refusal got:      ${refusals === '' ? 'none given' : refusals}`);
    }
  }
  if (result.stderr !== undefined && result.stderr !== '')
    lines.push(
      '  stderr:',
      ...result.stderr
        .trimEnd()
        .split('\n')
        .slice(-8)
        .map((line) => `    ${line}`),
    );
  lines.push(`  repeat: ${result.repeat}`, '');
  return printable(lines.join('\n'));
}

/**
 * Index of the step that decided the verdict, otherwise of the first that was not as allowed; -1 when every step was.
 */
export function failingStep(result: TestResult): number {
  if (result.failedStep !== undefined && result.failedStep < result.steps.length) return result.failedStep;
  return result.steps.findIndex((step) => !step.ok);
}
