/** The command as a stranger uses it: the compiled file in a process of its own, without a terminal. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Parallel from '../cli/parallel.js';
import { defaultMaxBytes } from '../conformance/explore/memory.js';
import { built, mcim, ROOT, start } from './cli-built.js';

const folder = mkdtempSync(join(tmpdir(), 'mcim-cli-'));
beforeAll(built, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'no-adapter.mjs'), 'export const nothing = 1;\n');
writeFileSync(join(folder, 'dies.mjs'), "export const adapterFor = () => { throw new Error('no board'); };\n");
writeFileSync(
  join(folder, 'silent.mjs'),
  'export const adapterFor = () => ({ request: async ({ id, cmd }) => ({ id, ok: true, ...(cmd === "hello" ? { protocol: "MAP/1", implementation: { name: "silent", version: "1" } } : { out: [], idle: true }) }) });\n',
);
for (const [name, refuses] of [
  ['picky', "test.includes('.neg.')"],
  ['abroad', 'true'],
])
  writeFileSync(
    join(folder, `${name}.mjs`),
    `import { referenceAdapter } from ${JSON.stringify(pathToFileURL(join(ROOT, 'dist/harness/index.js')).href)};
export const adapterFor = (role) => {
  const inner = referenceAdapter(role);
  const refuses = ({ cmd, test = '' }) => cmd === 'reset' && ${refuses};
  const error = (test) => ({ kind: 'unsupported', message: 'no radio', pics: /open|request-access|release-access/.test(test) ? 'PICS_VNO_OPEN_DRF' : 'PICS_BOOT_3GPP' });
  return { request: async (message) => (refuses(message) ? { id: message.id, error: error(message.test) } : inner.request(message)) };
};
`,
  );
writeFileSync(join(folder, 'selection.txt'), '# two tests\npva/5.1.3.5.8\n');
mkdirSync(join(folder, 'notes'));
writeFileSync(join(folder, 'notes', 'mine.txt'), 'not a report\n');

describe('bad input gets one clear line and the right code', () => {
  test.each([
    { args: ['frobnicate'], code: 64, says: /unknown command 'frobnicate': expected one of demo, explore/ },
    {
      args: ['explore'],
      code: 64,
      says: /scenario: expected V1, .* or V30, or --all, got none/,
    },
    {
      args: ['explore', 'V99'],
      code: 64,
      says: /scenario: expected V1, .* or V30, got 'V99'/,
    },
    { args: ['explore', 'V1', '--all'], code: 64, says: /scenario: expected none with --all/ },
    { args: ['explore', 'V1', '--frob'], code: 64, says: /unknown option '--frob': expected one of --all/ },
    { args: ['explore', 'V1', 'V11'], code: 64, says: /too many arguments/ },
    { args: ['explore', 'V1', '--budget', 'loss'], code: 64, says: /--budget: expected name=n .* got 'loss'/ },
    { args: ['explore', 'V1', '--budget', 'luck=1'], code: 64, says: /--budget: expected one of loss, .* got 'luck'/ },
    {
      args: ['explore', '--all', '--budget', 'luck=1'],
      code: 64,
      says: /--budget: expected one of loss, .* got 'luck'/,
    },
    {
      args: ['explore', 'V1', '--budget', 'loss=99999999999999999999'],
      code: 64,
      says: /--budget: expected name=n with n a whole number from 0 to 255, got 'loss=9+'/,
    },
    {
      args: ['explore', 'V1', '--max-states', '9'.repeat(30)],
      code: 64,
      says: /--max-states: expected a whole number/,
    },
    { args: ['explore', 'V1', '--max-states', 'many'], code: 64, says: /--max-states: expected a whole number/ },
    { args: ['explore', 'V1', '--max-memory', '0'], code: 64, says: /--max-memory: expected a whole number/ },
    { args: ['generate', '--criterion', 'luck'], code: 64, says: /--criterion: expected one of states/ },
    {
      args: ['generate', '--out', '/proc/x'],
      code: 64,
      says: /--out: expected a folder that can be written, got ENOENT/,
    },
    { args: ['generate', '--out', 'selection.txt'], code: 64, says: /--out: expected a folder .* got ENOTDIR/ },
    { args: ['docs', '--out', '/proc/x'], code: 64, says: /--out: expected a folder that can be written, got ENOENT/ },
    {
      args: ['vectors', '--out', '/proc/x'],
      code: 64,
      says: /--out: expected a folder that can be written, got ENOENT/,
    },
    { args: ['generate', '--out'], code: 64, says: /--out <folder>' argument missing/ },
    { args: ['run', '--role', 'regulator'], code: 64, says: /--role: expected one of m2me, .* got 'regulator'/ },
    { args: ['run', '--fault', 'luck'], code: 64, says: /--fault: expected the name of a seeded fault, got 'luck'/ },
    { args: ['run', '--fault', 'dpf.luck'], code: 64, says: /such as dpf\..* got 'dpf.luck'/ },
    { args: ['run', '--iut', './x.mjs', '--fault', 'y'], code: 64, says: /--iut and --fault: expected one of them/ },
    {
      args: ['run', '--role', 'pva', '--iut', ''],
      code: 64,
      says: /--iut: expected the path of a module, got nothing/,
    },
    { args: ['run', '--role', 'pva', '--iut', './notes'], code: 3, says: /path of a JavaScript module in --iut\.$/m },
    { args: ['run', '@nowhere.txt'], code: 64, says: /selection @nowhere.txt: expected a readable file .* got ENOENT/ },
    {
      args: ['run', 'pva/no-such-test'],
      code: 2,
      says: /expected at least one test, got none for 'pva\/no-such-test'/,
    },
    { args: ['run', '--role', 'pva', '--iut', './nowhere.mjs'], code: 3, says: /nowhere.mjs: expected a module/ },
    { args: ['run', '--role', 'pva', '--iut', './no-adapter.mjs'], code: 3, says: /expected an export adapterFor/ },
    {
      args: ['run', '--role', 'pva', '--report', 'notes'],
      code: 64,
      says: /RPT-002 report folder .*notes': holds files/,
    },
    { args: ['run', '--role', 'pva', '--report', 'selection.txt/x'], code: 64, says: /--report: expected a folder/ },
    {
      args: ['run', '--role', 'pva', '--report', '/proc/x/y'],
      code: 64,
      says: /--report: expected a folder .* ENOENT/,
    },
    { args: ['run', '--shard', '5/4'], code: 64, says: /--shard: expected I\/N with N from 1 .* got '5\/4'/ },
    { args: ['run', '--role', 'pva', '--resume', 'nowhere'], code: 64, says: /--resume: expected a report folder/ },
    {
      args: ['run', '--role', 'pva', '--resume', 'notes'],
      code: 64,
      says: /--resume: .*'notes\/environment.json' \(ENOENT\)/,
    },
    { args: ['merge', '--report', 'x'], code: 64, says: /missing required argument 'reports'/ },
    { args: ['merge', 'notes'], code: 64, says: /required option '--report <folder>' not specified/ },
    {
      args: ['merge', 'notes', '--report', 'x'],
      code: 64,
      says: /reports: expected a report folder of mcim run, got 'notes/,
    },
    { args: ['show', 'TR33812-9.9-r01'], code: 64, says: /id: expected a requirement .* got 'TR33812-9.9-r01'/ },
    {
      args: ['run', '--role', 'drf', '--role', 'vno'],
      code: 64,
      says: /--role: expected it once, got 'drf' and 'vno'/,
    },
    { args: ['show'], code: 64, says: /missing required argument 'id'/ },
    {
      args: ['list', 'scenarios', '--claim', 'PICS_LUCK'],
      code: 64,
      says: /--claim: expected options .* got 'PICS_LUCK'/,
    },
    { args: ['list', 'scenarios', '--claim', 'PICS_DPF_AT_SHO'], code: 64, says: /placement: .* PR-17/ },
    { args: ['list', 'roles', '--tier', 'full'], code: 64, says: /--tier: expected the kind 'tests', got 'roles'/ },
    { args: ['list', 'luck'], code: 64, says: /kind: expected scenarios, roles, tests, faults, got 'luck'/ },
    { args: ['mutants', '--role', 'luck'], code: 64, says: /--role: expected one of m2me, .* got 'luck'/ },
    { args: ['mutants', '--write', '--check'], code: 64, says: /--write and --check: expected one of them/ },
    { args: ['mutants', '--write', '--role', 'pva'], code: 64, says: /--role: expected none with --write or --check/ },
    { args: ['mutants', '--check', '--file', 'nowhere.md'], code: 64, says: /--file: expected a file .* 'nowhere.md'/ },
    { args: ['figures', '--write', '--check'], code: 64, says: /--write and --check: expected one of them/ },
    { args: ['figures', '--check', '--file', 'nowhere.md'], code: 64, says: /--file: expected a file .* 'nowhere.md'/ },
    { args: ['figures', '--check', '--file', 'notes'], code: 64, says: /--file: expected a file .* 'notes' \(EISDIR/ },
  ])('mcim $args', async ({ args, code, says }) => {
    const ran = await mcim(args, folder);
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(code);
  });

  test.each([
    ['', 64, /^mcim run: MCIM_IUT: expected the path of a module, got nothing\. Leave it out, or unset it, for the/],
    ['./notes', 3, /^mcim run: implementation \.\/notes: .* Give the path of a JavaScript module in MCIM_IUT\.$/],
  ])("with MCIM_IUT='%s' the reference does not run in its place", async (MCIM_IUT, code, says) => {
    const ran = await mcim(['run', '--role', 'pva'], folder, { MCIM_IUT });
    expect(ran.stderr.trimEnd()).toMatch(says);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
  });

  test('an adapter that cannot be started is unusable', async () => {
    const ran = await mcim(['run', '--role', 'pva', '--iut', './dies.mjs'], folder);
    expect(ran.stderr).toMatch(/^mcim run: implementation .*dies.mjs: expected an adapter that starts .*no board/);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.code).toBe(3);
  });

  test('two commands at once on one report folder: the second is told who holds it', async () => {
    const first = start(['run', '--role', 'm2me', '--report', 'shared'], folder);
    while (!existsSync(join(folder, '.shared.lock'))) await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await mcim(['run', '--role', 'pva', '--report', 'shared'], folder);
    first.child.kill('SIGINT');
    expect(second.stderr).toMatch(/^mcim run: RPT-001 report folder .*shared': in use by process \d+/);
    expect(second.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(second.code).toBe(2);
    // Interrupted, the first still writes its report.
    expect((await first.finished).code).toBe(130);
    const summary = JSON.parse(readFileSync(join(folder, 'shared', 'summary.json'), 'utf8')) as { complete: boolean };
    expect(summary.complete).toBe(false);
  });
});

describe('--json prints one value and nothing else', () => {
  async function json(args: readonly string[], cwd = folder): Promise<{ code: number | null; value: unknown }> {
    const ran = await mcim(args, cwd);
    return { code: ran.code, value: JSON.parse(ran.stdout) as unknown };
  }

  test('explore', async () => {
    const { code, value } = await json([
      'explore',
      'v1',
      '--json',
      '--budget',
      'loss=0',
      '--budget',
      'duplication=0',
      '--budget',
      'reorder=0',
    ]);
    expect(code).toBe(0);
    expect(value).toMatchObject({
      scenario: 'V1',
      bounds: { budgets: { loss: 0 } },
      states: expect.any(Number) as number,
      transitions: expect.any(Number) as number,
      complete: true,
      seconds: expect.any(Number) as number,
    });
    const { properties } = value as { properties: Record<string, unknown>[] };
    expect(properties.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['G-11', 'G-10', 'G-03', 'G-07', 'G-16', 'G-13']),
    );
    for (const each of properties) {
      expect(each).toMatchObject({ id: expect.any(String) as string, kind: expect.any(String) as string, holds: true });
      expect(Object.keys(each).every((key) => ['id', 'kind', 'holds', 'traceLength', 'parts'].includes(key))).toBe(
        true,
      );
    }
  });

  test('explore: a bound that is hit is no success', async () => {
    const { code, value } = await json(['explore', 'V1', '--json', '--max-states', '1000']);
    expect(value).toMatchObject({ complete: false });
    expect(code).toBe(2);
  });

  test('explore: memory that is used up is a bound that says what needs less', async () => {
    const { code, value } = await json(['explore', 'V4', '--json', '--max-memory', '1']);
    expect(value).toMatchObject({ complete: false, boundHit: 'maxBytes', bounds: { maxBytes: 2 ** 20 } });
    expect(code).toBe(2);
    const { stdout } = await mcim(['explore', 'V4', '--max-memory', '1'], folder);
    expect(stdout).toContain('not complete: maxBytes was hit, what is not contradicted stays unknown');
    expect(stdout).toContain('states may take 1 MiB (--max-memory); a smaller --budget needs less');
  });

  test('explore: scenarios that are explored at once share the memory', async () => {
    const { inParallel } = (await import(pathToFileURL(join(ROOT, 'dist/cli/parallel.js')).href)) as typeof Parallel;
    const jobs = ['V4', 'V23'].map((scenario) => ({ kind: 'explore' as const, scenario, maxStates: 5000 }));
    const results = await inParallel(jobs, { workers: 2 });
    const found = results.map((result) => result.kind === 'explore' && result.explored.json.bounds.maxBytes);
    expect(found).toEqual(jobs.map(() => Math.floor(defaultMaxBytes() / 2)));
  });

  test('run', async () => {
    const { code, value } = await json(['run', '@selection.txt', '--role', 'pva', '--strict', '--json']);
    expect(value).toMatchObject({ format: 'conformance-summary/1', tests: { fail: 0 }, failures: [] });
    expect(code).toBe(0);
  });

  test('run: a seeded fault fails, and the command that repeats it is given', async () => {
    const { code, value } = await json([
      'run',
      '--role',
      'dpf',
      '--fault',
      'dpf.unauthorised-download',
      '--strict',
      '--json',
    ]);
    const { failures } = value as { failures: { repeat: string }[] };
    expect(code).toBe(1);
    expect(failures[0]?.repeat).toMatch(
      /^npx mcim run 'dpf\/.*' --role dpf --strict --fault dpf.unauthorised-download --seed 1$/,
    );
  });

  test('run: an implementation that never answers passes nothing', async () => {
    const { code, value } = await json(['run', '--role', 'pva', '--iut', './silent.mjs', '--strict', '--json']);
    expect(value).toMatchObject({ tests: { pass: 0 }, requirements: { demonstrated: 0 } });
    expect(code).toBe(1);
  });

  test.each([
    ['picky.mjs', 1],
    ['abroad.mjs', 2],
  ])('run: %s cannot declare its duties away', async (iut, exit) => {
    const { code, value } = await json(['run', '--role', 'vno', '--iut', `./${iut}`, '--strict', '--json']);
    const { tests } = value as { tests: Record<string, number> };
    // One leaves out the negative tests only; to the other nothing applies, and that is no success.
    expect([(tests['fail'] ?? 0) > 0, tests['na'] === tests['total']]).toEqual([exit === 1, exit === 2]);
    expect(code).toBe(exit);
  });

  test('list has the tests of complete suites in the tier that runs them', async () => {
    const listed = async (...tier: readonly string[]): Promise<readonly string[]> => {
      const { value } = await json(['list', 'tests', '--role', 'pva', ...tier, '--json']);
      return (value as readonly { readonly id: string }[]).map(({ id }) => id);
    };
    const [all, standard, full] = [await listed(), await listed('--tier', 'standard'), await listed('--tier', 'full')];
    expect(full.slice(0, all.length)).toEqual(all);
    expect(full.slice(all.length).every((id) => id.startsWith('pva/complete/'))).toBe(true);
    expect([standard.length > 0, standard.length < all.length, all.length < full.length]).toEqual([true, true, true]);
  });

  test('list and show', async () => {
    expect((await json(['list', '--json'])).value).toMatchObject({
      scenarios: [
        'V1',
        'V2',
        'V3',
        'V4',
        'V5',
        'V6',
        'V7',
        'V8',
        'V9',
        'V10',
        'V11',
        'V11-T2',
        'V11-T3',
        'V12',
        'V13',
        'V14',
        'V15',
        'V16',
        'V17',
        'V18',
        'V19',
        'V20',
        'V21',
        'V22',
        'V23',
        'V24',
        'V25',
        'V26',
        'V27',
        'V28',
        'V29',
        'V30',
      ].map((name) => ({ name })),
    });
    const selected = ['list', 'scenarios', '--claim', 'PICS_TOKEN_TRE_SIGNED', '--disclaim', 'PICS_OLD_RETENTION'];
    expect((await json([...selected, '--json'])).value).toMatchObject({
      scenarios: [{ name: 'V1' }, { name: 'V17' }],
      missing: [expect.stringMatching(/^No scenario has a change over the old SHO as it is claimed/)],
    });
    expect((await json(['list', 'faults', '--json'])).value).toContainEqual(expect.objectContaining({ role: 'dpf' }));
    expect((await json(['show', 'TR33812-5.1.3.6.3-s09a', '--json'])).value).toMatchObject({ clause: '5.1.3.6.3' });
    expect((await json(['show', 'DEC-57', '--json'])).value).toMatchObject({ id: 'DEC-57' });
    const recommendations = (await json(['show', 'DEC-51', '--json'])).value as Readonly<Record<string, unknown>>;
    expect(recommendations).toMatchObject({ tests: [], entries: expect.arrayContaining(['TR33812-5.1.3.7.4.2-n16b']) });
    expect(recommendations['testsOfEntries']).not.toEqual([]);
    expect((await json(['show', 'v13', '--json'])).value).toMatchObject({
      scenario: 'V13',
      properties: expect.arrayContaining([expect.objectContaining({ id: 'G-16' })]) as unknown,
    });
    expect((await json(['show', 'g-16', '--json'])).value).toMatchObject({
      id: 'G-16',
      scenarios: expect.arrayContaining(['V1', 'V11']) as unknown,
    });
    expect((await json(['show', 'a-15', '--json'])).value).toMatchObject({
      id: 'A-15',
      forms: [{ form: 'forged' }, { form: 'replayed' }],
    });
    expect((await json(['show', 'CM_SQN', '--json'])).value).toMatchObject({ id: 'CM_SQN', attacks: ['A-31'] });
    expect((await json(['coverage', '--reasons', '--json'])).value).toMatchObject({
      notObservable: expect.any(Array) as unknown,
      void: expect.arrayContaining([expect.objectContaining({ reason: expect.any(String) as unknown })]) as unknown,
    });
  });
});

describe('output', () => {
  test('has no colour in a pipe, and none is wider than what it must copy', async () => {
    const ran = await mcim(['run', '--role', 'ccif'], folder);
    // oxlint-disable-next-line no-control-regex -- it is what this looks for
    expect(ran.stdout).not.toMatch(/\u001B/);
    expect(ran.code).toBe(0);
  });

  test('vectors --check finds the repository as generated, writes nothing, and names what differs', async () => {
    const there = await mcim(['vectors', '--check'], ROOT);
    expect([there.stdout, there.code]).toEqual([`${join(ROOT, 'impl', 'codec')} is as generated: 2 files\n`, 0]);
    const ran = await mcim(['vectors', '--check', '--out', 'empty'], folder);
    expect(ran.stdout).toBe('differs: empty/message-vectors.json\ndiffers: empty/message-vectors.schema.json\n');
    expect(ran.stderr).toMatch(/expected what the codec gives, got 2 that differ/);
    expect(existsSync(join(folder, 'empty'))).toBe(false);
    expect(ran.code).toBe(1);
  });
});
