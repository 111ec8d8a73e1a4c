/** One test as a Mermaid sequence diagram, for places that draw Mermaid (issues, pull requests, wikis). */
import { failingStep } from './failure-block.js';
import { lifelinesOf } from './ladder.js';
import type { TestResult } from './types.js';
import { answerText, eventText, printable } from './words.js';

export function ladderMermaid(result: TestResult): string {
  const failing = failingStep(result);
  const lifelines = lifelinesOf(result.role, result.steps);
  const alias = (name: string): string => `p${lifelines.indexOf(name)}`;
  const own = alias(result.role);
  const lines = [
    'sequenceDiagram',
    `  %% ${line(result.id)}`,
    ...lifelines.map(
      (name) => `  participant ${alias(name)} as ${label(name === result.role ? `${name} (under test)` : name)}`,
    ),
  ];
  for (const [index, step] of result.steps.entries()) {
    const bad = index === failing;
    if (bad) lines.push('  rect rgb(253, 240, 239)');
    lines.push(
      `  Note over ${own}: ${label(step.at)}`,
      `  ${alias(step.from)}->>${own}: ${label(eventText(step.event))}`,
    );
    for (const { to, msg } of step.got)
      lines.push(`  ${own}-${bad ? 'x' : '>>'}${alias(to)}: ${label(eventText(msg))}`);
    if (step.got.length === 0) lines.push(`  Note over ${own}: silence`);
    if (bad) {
      lines.push(
        `  Note over ${own}: allowed: ${step.allowed.map((answer) => label(answerText(answer))).join('<br/>or ')}`,
        '  end',
      );
      break;
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Mermaid ends a statement at `;` and starts an entity at `#`. */
function label(text: string): string {
  return line(text)
    .replaceAll('#', '#35;')
    .replaceAll(';', '#59;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
    .replaceAll('%%', '% %');
}

function line(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ').trim();
}
