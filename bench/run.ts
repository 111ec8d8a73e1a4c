/**
 * `npm run bench -- NAME [--runs N] [--of CASE]...`: measures one thing beside what others use for it, and prints the
 * ratios. CASE is what `explore` is measured on instead: `--of 'V1 loss=1' --of 'orders orders=3 capacity=3'`.
 */
import { parseArgs } from 'node:util';
import { caseOf, type Case } from './cases.js';
import { benchExplore } from './explore.js';
import { benchReductions } from './reductions.js';

const BENCHES: Readonly<Record<string, (runs: number, cases?: readonly Case[]) => void>> = {
  explore: benchExplore,
  reductions: benchReductions,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, of: { type: 'string', multiple: true } },
});
const wanted = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
const unknown = wanted.find((name) => BENCHES[name] === undefined);
const runs = Number(values.runs ?? 3);
if (unknown !== undefined || !Number.isInteger(runs) || runs < 1) {
  const wrong = unknown === undefined ? `--runs ${values.runs}` : unknown;
  fail(`expected ${Object.keys(BENCHES).join(' or ')}, and --runs with a whole number from 1; got ${wrong}`);
}
let cases: readonly Case[] | undefined;
try {
  cases = values.of?.map(caseOf);
} catch (error) {
  fail((error as Error).message);
}
for (const name of wanted) BENCHES[name]?.(runs, cases);

function fail(why: string): never {
  console.error(`bench: ${why}`);
  process.exit(64);
}
