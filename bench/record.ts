/**
 * `npm run bench:record [-- NAME]...`: runs the benches that the project's figures come from, one after the other, and keeps
 * what each prints in `bench/results`, under the date and the machine. A bench that fails leaves what was kept before.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { spinMissing, spinVersion } from '../cli/spin.js';

/** By the name of the file: the program of `dist-bench/bench`, and what it is asked. */
const RECORDED: Readonly<Record<string, readonly string[]>> = {
  explore: ['run.js', 'explore', '--runs', '1'],
  reductions: ['run.js', 'reductions', '--runs', '1'],
  select: ['select.js'],
  'select-extra-state': ['select.js', '--extra-states', '1'],
};

const RESULTS = fileURLToPath(new URL('../../bench/results/', import.meta.url));

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(RECORDED);
const unknown = names.find((name) => RECORDED[name] === undefined);
if (unknown !== undefined) {
  console.error(`bench: expected ${Object.keys(RECORDED).join(', ')}; got ${unknown}`);
  process.exit(64);
}
// Before the minutes that follow, not after them.
mkdirSync(RESULTS, { recursive: true });
const failed = names.filter((name) => !isRecorded(name, RECORDED[name] ?? []));
process.exitCode = failed.length === 0 ? 0 : 1;

function isRecorded(name: string, [program = '', ...args]: readonly string[]): boolean {
  console.error(`bench: ${name}`);
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url)), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  if (status !== 0) {
    console.error(`bench: ${name} ended with ${status ?? 'a signal'}; nothing was kept`);
    return false;
  }
  const [processor] = cpus();
  const machine = [
    `${cpus().length} x ${processor?.model.trim() ?? 'a processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node}`,
    spinMissing() === undefined ? spinVersion() : 'no Spin',
  ];
  const head = [
    `${new Date().toISOString().slice(0, 10)}, ${machine.join(', ')}`,
    `npm run ${program === 'run.js' ? 'bench' : 'bench:select'}${args.length === 0 ? '' : ` -- ${args.join(' ')}`}`,
  ];
  writeFileSync(`${RESULTS}${name}.txt`, `${head.join('\n')}\n\n${stdout}`);
  return true;
}
