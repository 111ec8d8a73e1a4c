/** `mcim docs`: pictures and tables of every role and scenario, traceability, and the figures of the README. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { counted } from '../../conformance/report/index.js';
import { attacksNamed, judgedAttacks } from '../attacks.js';
import { roleCharts } from '../charts.js';
import { differencesIn, keptIn, readmeOf, settle } from '../docs-files.js';
import { docsPages } from '../docs-pages.js';
import { EVIDENCE, evidenceText, gatherEvidence, pagesStand, standingEvidence, troublesOf } from '../evidence.js';
import type { Gathered } from '../evidence.js';
import { scenarioPages } from '../docs-scenarios.js';
import { EXIT } from '../exit.js';
import { figuresFrom, figuresMarkdown, withFigures } from '../figures.js';
import { keptCompromises } from '../kept-compromises.js';
import { SEARCHES, searchedBy, storedSearches, together } from '../needed-measures.js';
import { requireWritable } from '../output-folder.js';
import { failuresNamed, judgeFailure } from '../server-failures.js';
import { strandingTable } from '../stranding.js';
import { note, print } from '../terminal.js';

interface Options {
  readonly out: string;
  readonly check?: boolean;
  readonly afresh?: boolean;
}

const COMPROMISES = join('attacks', 'compromises.json');

export function define(command: Command): void {
  command
    .option('--out <folder>', 'where to write', 'docs')
    .option('--check', 'write nothing; fail on any difference, or page that nothing generates, and name the files')
    .option('--afresh', 'explore and run everything again, whatever is kept of it: half an hour')
    .action(async ({ out, check, afresh = false }: Options) => {
      if (check !== true) requireWritable('--out', out);
      // Before the work: it may be that they have to be made anew.
      const searches = storedSearches(SEARCHES, searchedBy());
      const { gathered, scenarios } = await explorationsFor(out, afresh);
      const troubles = troublesOf(gathered);
      for (const trouble of troubles) note(`mcim docs: ${trouble}`);
      if (troubles.length > 0) process.exitCode = EXIT.fail;
      const figures = figuresFrom(gathered);
      const compromises = await keptCompromises(keptIn(out).map((folder) => join(folder, COMPROMISES)));
      const files = docsPages(
        gathered,
        scenarios,
        figures,
        await roleCharts(),
        strandingTable(),
        await judgedAttacks(attacksNamed([])),
        compromises.table,
        together(Object.values(searches)),
        await Promise.all(failuresNamed([]).map(judgeFailure)),
      );
      files.set(COMPROMISES, compromises.text);
      files.set(EVIDENCE, evidenceText(gathered, scenarios));
      const readme = readmeOf(out);
      const quoted =
        readme !== undefined && existsSync(join(out, readme))
          ? withFigures(readFileSync(join(out, readme), 'utf8'), figuresMarkdown(figures))
          : undefined;
      if (readme !== undefined && quoted !== undefined) files.set(readme, quoted);
      const differences = differencesIn(out, files);
      const { differing, strays } = differences;
      if (check === true) {
        for (const file of differing) print(`differs: ${file}`);
        for (const file of strays) print(`stray: ${file}`);
        const wrong = [
          ...(differing.length > 0 ? [`${differing.length} that differ`] : []),
          ...(strays.length > 0 ? [`${strays.length} that nothing generates`] : []),
        ];
        if (wrong.length === 0) return;
        note(`mcim docs: ${out}: expected what the models give, got ${wrong.join(' and ')}. Run 'npm run docs'.`);
        process.exitCode = EXIT.fail;
        return;
      }
      settle(out, files, differences);
      print(`${counted(files.size, 'file')} in ${out}, ${differing.length} of them changed, ${strays.length} removed`);
    });
}

/** What was gathered, with the pages of the scenarios: those that stand, where they were made of the same. */
async function explorationsFor(
  out: string,
  afresh: boolean,
): Promise<{ readonly gathered: Gathered; readonly scenarios: ReadonlyMap<string, string> }> {
  const { explored, ran } = afresh ? {} : standingEvidence();
  const standing = explored === undefined ? undefined : pagesStand(keptIn(out), explored.pages);
  const kept = {
    ...(explored === undefined || standing === undefined ? {} : { explored }),
    ...(ran === undefined ? {} : { ran }),
  };
  const gathered = await gatherEvidence(kept, afresh);
  return { gathered, scenarios: standing ?? scenarioPages(gathered.whole ?? []) };
}
