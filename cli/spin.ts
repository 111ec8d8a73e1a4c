/**
 * Runs Spin (https://spinroot.com) on a composition written in Promela, and reads what it prints.
 *
 * No reduction of any kind: what is counted is the space itself. Spin and a C compiler are programs of the system; where
 * they are not, nothing here fails, and `spinMissing` says what to install.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError, EXIT } from './exit.js';

export interface SpinRun {
  readonly states: number;
  /** Steps, as our explorer counts them; from 10^8 on as near as Spin writes them, with eight digits. */
  readonly transitions: number;
  /** Steps to the farthest state; of a depth-first run the longest path taken. */
  readonly depth: number;
  /** By number of the claim: at which depth a state first decided it. */
  readonly decided: ReadonlyMap<number, number>;
  /** A table was asked what the explorer never asked it: Spin came to a state that the explorer did not. */
  readonly strayed: boolean;
  /** Of a search for cycles: the never claim accepts a run. */
  readonly accepted: boolean;
  /** Octets of a state. */
  readonly vector: number;
  /** Memory for states as Spin counts it, without hash table and stack. */
  readonly bytesPerState: number;
  /** Of the search alone, without writing and compiling it: user and system time. */
  readonly cpuSeconds: number;
  /** As Spin counts it, hash table and stack included. */
  readonly mib: number;
}

export interface SpinOptions {
  /** Breadth first: what decides a claim is then at its least depth. Default false: depth first. */
  readonly breadthFirst?: boolean;
  /** Depth first, for a run that the never claim accepts. Default false. */
  readonly cycles?: boolean;
  /** How well the verifier is compiled; `-O0` is quick to compile. Default `-O2`. */
  readonly optimisation?: '-O0' | '-O1' | '-O2' | '-O3';
  /** Most memory. Default 4000 MiB. */
  readonly mostMib?: number;
  /** Slots of Spin's table, as a power of two; it is slow where there are more states than slots. Default 24. */
  readonly hashBits?: number;
  /** Longest path of a depth-first search; room for it is taken before. Default 2 million. */
  readonly mostDepth?: number;
}

const INSTALL =
  "install them with the system's packages, for example 'apt-get install spin gcc' or 'brew install spin'";

/** @returns what is missing, and how to install it; undefined where Spin and a C compiler are there. */
export function spinMissing(): string | undefined {
  const missing = [
    ...(answers('spin', '-V') ? [] : ['spin']),
    ...(compiler() === undefined ? ['C compiler (cc, gcc or clang)'] : []),
  ];
  return missing.length === 0 ? undefined : `no ${missing.join(' and no ')} here; ${INSTALL}`;
}

/** As it calls itself. */
export function spinVersion(): string {
  const { stdout } = spawnSync('spin', ['-V'], { encoding: 'utf8' });
  return stdout.trim().replace(/ --.*$/, '');
}

const answers = (program: string, option: string): boolean =>
  spawnSync(program, [option], { stdio: 'ignore' }).error === undefined;

const compiler = (): string | undefined => ['cc', 'gcc', 'clang'].find((each) => answers(each, '--version'));

/** @throws CommandError where Spin, the compiler or the search gives up, with what it said. */
export function runSpin(promela: string, options: SpinOptions = {}): SpinRun {
  const {
    breadthFirst = false,
    cycles = false,
    optimisation = '-O2',
    mostMib = 4000,
    hashBits = 24,
    mostDepth = 2_000_000,
  } = options;
  const folder = mkdtempSync(join(tmpdir(), 'mcim-spin-'));
  try {
    writeFileSync(join(folder, 'model.pml'), promela);
    const made = run(folder, 'spin', ['-DNOTE', '-a', 'model.pml']);
    if (/Error/.test(made)) throw failed('spin', made);
    const flags = [optimisation, '-w', '-DNOREDUCE', '-DNOBOUNDCHECK', '-DVECTORSZ=4096'];
    run(folder, compiler() ?? 'cc', [
      ...flags,
      `-DMEMLIM=${mostMib}`,
      ...(cycles ? [] : ['-DSAFETY']),
      ...(breadthFirst ? ['-DBFS'] : []),
      '-o',
      'pan',
      'pan.c',
    ]);
    // The shell knows what the search took of the processor.
    return read(run(folder, 'sh', ['-c', `./pan ${cycles ? '-a ' : ''}-m${mostDepth} -w${hashBits} && times`]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, program: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined) throw failed(program, error.message);
  if (status !== 0) throw failed(program, stderr.trim() === '' ? stdout : stderr);
  return stdout;
}

const failed = (program: string, said: string) =>
  new CommandError(EXIT.fail, `spin: ${program}: expected it to end well, got: ${said.trim().slice(0, 400)}.`);

function read(printed: string): SpinRun {
  const number = (pattern: RegExp): number => {
    const found = pattern.exec(printed)?.[1];
    if (found === undefined) throw failed('pan', `no ${pattern.source} in ${printed.slice(0, 200)}`);
    return Number(found);
  };
  if (/max search depth too small|out of memory|resize|aborting/i.test(printed)) throw failed('pan', printed);
  const decided = new Map(
    [...printed.matchAll(/^mcim: claim (\d+) at depth (\d+)$/gm)].map((m) => [Number(m[1]), Number(m[2])]),
  );
  const states = number(/(\d+) states, stored/);
  // Spin counts the initial state as one that was come to, and a claim that is noted as a step from a state to itself.
  const transitions = number(/([\d.e+]+) transitions \(= (?:stored|visited)\+matched\)/) - 1 - decided.size;
  const [, minutes = 0, seconds = 0, systemMinutes = 0, systemSeconds = 0] = (
    /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(printed) ?? []
  ).map(Number);
  return {
    states,
    transitions,
    depth: number(/depth reached (\d+)/),
    decided,
    strayed: /^mcim: .*has not met$|assertion violated/m.test(printed),
    accepted: /acceptance cycle \(at depth/.test(printed),
    vector: number(/State-vector (\d+) byte/),
    bytesPerState: (number(/([\d.]+)\s+actual memory usage for states/) * 2 ** 20) / states,
    cpuSeconds: 60 * (minutes + systemMinutes) + seconds + systemSeconds,
    mib: number(/([\d.]+)\s+total actual memory usage/),
  };
}
