/** `npm run bench -- NAME [--runs N]`: measures one thing beside what others use for it, and prints the ratios. */
import { parseArgs } from 'node:util';
import { benchExplore } from './explore.js';
import { benchReductions } from './reductions.js';

const BENCHES: Readonly<Record<string, (runs: number) => void>> = {
  explore: benchExplore,
  reductions: benchReductions,
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } });
const wanted = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
const unknown = wanted.find((name) => BENCHES[name] === undefined);
const runs = Number(values.runs ?? 3);
if (unknown !== undefined || !Number.isInteger(runs) || runs < 1) {
  const wrong = unknown === undefined ? `--runs ${values.runs}` : unknown;
  console.error(
    `bench: expected ${Object.keys(BENCHES).join(' or ')}, and --runs with a whole number from 1; got ${wrong}`,
  );
  process.exit(64);
}
for (const name of wanted) BENCHES[name]?.(runs);
