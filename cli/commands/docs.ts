/** `mcim docs`: pictures and tables of every role and scenario, traceability, and the figures of the README. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { countText } from '../../conformance/report/index.js';
import { attacksNamed, judgedAttacks } from '../attacks.js';
import { roleCharts } from '../charts.js';
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
    .option('--check', 'write nothing; fail on any difference and name the files')
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
      const compromises = await keptCompromises(join(out, COMPROMISES));
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
      const all = new Map([...files].map(([name, text]) => [join(out, name), text]));
      all.set(join(out, COMPROMISES), compromises.text);
      all.set(join(out, EVIDENCE), evidenceText(gathered, scenarios));
      const readme = join(dirname(out), 'README.md');
      const quoted = existsSync(readme)
        ? withFigures(readFileSync(readme, 'utf8'), figuresMarkdown(figures))
        : undefined;
      if (quoted !== undefined) all.set(readme, quoted);
      const differing = [...all].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
      if (check === true) {
        for (const [file] of differing) print(`differs: ${file}`);
        if (differing.length > 0) {
          note(
            `mcim docs: ${out}: expected what the models give, got ${differing.length} that differ. Run 'npm run docs'.`,
          );
          process.exitCode = EXIT.fail;
        }
        return;
      }
      removeOld(out, files);
      for (const [file, text] of differing) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      print(`${countText(all.size)} files in ${out}, ${differing.length} of them changed`);
    });
}

/** What was gathered, with the pages of the scenarios: those that stand in `out`, where they were made of the same. */
async function explorationsFor(
  out: string,
  afresh: boolean,
): Promise<{ readonly gathered: Gathered; readonly scenarios: ReadonlyMap<string, string> }> {
  const { explored, ran } = afresh ? {} : standingEvidence();
  const standing = explored === undefined ? undefined : pagesStand(out, explored.pages);
  const kept = {
    ...(explored === undefined || standing === undefined ? {} : { explored }),
    ...(ran === undefined ? {} : { ran }),
  };
  const gathered = await gatherEvidence(kept, afresh);
  return { gathered, scenarios: standing ?? scenarioPages(gathered.whole ?? []) };
}

/** Pictures and tables of roles and scenarios that are no more. */
function removeOld(out: string, files: ReadonlyMap<string, string>): void {
  for (const folder of ['statecharts', 'scenarios', 'attacks', 'traceability']) {
    const path = join(out, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path))
      if (/\.(svg|md)$/.test(name) && !files.has(`${basename(folder)}/${name}`)) rmSync(join(path, name));
  }
}
