/** The report as Markdown, for a pull request or a terminal: headline, failures, properties. */
import { markdownTable } from '../emit/markdown-tables.js';
import { failureBlock } from './failure-block.js';
import { headline, isTrouble, summarise } from './summary.js';
import { VERDICTS, type ReportInput } from './types.js';
import { boundsText, countText, durationText, saysOf } from './words.js';

export function markdownReport(input: ReportInput, detailedFailures = 20): string {
  const summary = summarise(input);
  const requirements = new Map(input.requirements.map((each) => [each.id, each]));
  const troubled = input.results.filter(({ verdict }) => isTrouble(verdict));
  const parts = [
    `# ${input.title}\n`,
    `${input.implementation.name} ${input.implementation.version} against ${input.suite.name} ${input.suite.version}, ${input.startedAt}, ${durationText(input.durationMs)}.\n`,
    ...(summary.complete ? [] : ['**The run was interrupted.**\n']),
    markdownTable(
      ['What', 'Figure'],
      headline(summary).map(({ label, figure }) => [label, figure]),
    ),
    markdownTable(
      ['Role', ...VERDICTS],
      Object.entries(summary.roles).map(([role, counts]) => [
        role,
        ...VERDICTS.map((verdict) => String(counts[verdict])),
      ]),
    ),
  ];
  if (troubled.length > 0) {
    parts.push(`## Failures (${troubled.length})\n`);
    for (const result of troubled.slice(0, detailedFailures)) parts.push(fenced(failureBlock(result, requirements)));
    if (troubled.length > detailedFailures)
      parts.push(`${troubled.length - detailedFailures} more in \`failures/\`.\n`);
  }
  for (const each of input.explorations ?? []) {
    const bounds = boundsText(each.bounds);
    parts.push(
      `## Exploration: ${each.scenario}\n`,
      `${countText(each.states)} states, ${countText(each.transitions)} transitions, ${each.complete ? 'complete' : '**a bound was hit**'}. Bounds: ${bounds === '' ? 'none' : bounds}.\n`,
      markdownTable(
        ['Property', 'Kind', 'Claim', 'Holds'],
        each.properties.map(({ id, kind, says, holds, vacuous }) => [
          id,
          kind,
          saysOf({ says, vacuous }),
          holds ? (each.complete || kind === 'sometimes' ? 'yes' : 'within bounds') : 'no',
        ]),
      ),
    );
  }
  return parts.join('\n');
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}\n`;
}
