/**
 * What `npm pack` gives can be installed, type-checked and used by a stranger. Slow; runs where MCIM_PACKAGING is set,
 * as `.ci/run` does.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, ROOT } from './cli-built.js';

const wanted = process.env['MCIM_PACKAGING'] !== undefined;

const USE = `
import { conformance, harness, impl, models } from 'mcim-spec';
import { ROLE_MODELS } from 'mcim-spec/models';
import { inProcess } from 'mcim-spec/conformance';
import { referenceNetwork, systemRandom, type ReferenceNetwork } from 'mcim-spec/impl';
import { adapterFor, faults } from 'mcim-spec/harness';

const world: ReferenceNetwork = referenceNetwork({ random: systemRandom, shoIds: ['A'] });
world.network.command('supplier', 'make');
world.network.command('subscriber', 'selectSho', { shoId: 'A' });
const roles: readonly string[] = ROLE_MODELS.map(({ name }) => name);
const parts = [conformance, harness, impl, models].every((part) => Object.keys(part).length > 0);
console.log(JSON.stringify({ identity: world.device.tre.identityInUse(), roles: roles.length, parts, faults: faults.length > 0, functions: [typeof inProcess, typeof adapterFor] }));
`;

describe.skipIf(!wanted)('the package', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mcim-package-'));
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(async () => {
    await built();
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    run(
      'npm',
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      `./${tarball}`,
      `typescript@${devDependencies['typescript']}`,
      `@types/node@${devDependencies['@types/node']}`,
    );
    writeFileSync(join(folder, 'use.ts'), USE);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('type-checks in a fresh strict project, every entry point', () => {
    const tsc = join(folder, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', '--types', 'node'];
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, 'use.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('runs', () => {
    expect(JSON.parse(run(process.execPath, 'use.js'))).toEqual({
      identity: 'A',
      roles: 13,
      parts: true,
      faults: true,
      functions: ['function', 'function'],
    });
  });

  test('brings the command and its generated tests', () => {
    expect(run('npx', '--no-install', 'mcim', 'run', '--role', 'pva', '--strict')).toMatch(/tests passed/);
  });

  test('brings the message vectors, their schema and the CDDL', () => {
    const script =
      "console.log(require('mcim-spec/message-vectors.json').format, require('mcim-spec/message-vectors.schema.json').title)";
    expect(run(process.execPath, '-e', script)).toBe('mcim-vectors/1 mcim-vectors/1\n');
    expect(readdirSync(join(folder, 'node_modules', 'mcim-spec', 'impl', 'codec')).toSorted()).toEqual([
      'message-vectors.json',
      'message-vectors.schema.json',
      'wire.cddl',
    ]);
  });

  test('holds no test and no source of ours but the generated tests', () => {
    const files = readdirSync(join(folder, 'node_modules', 'mcim-spec'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /\.test\.(js|d\.ts)$/.test(name))).toEqual([]);
  });
});
