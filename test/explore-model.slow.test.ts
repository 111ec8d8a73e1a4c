/** `mcim explore --model`: a stranger's composition, what the guide shows of it, and what is said where it is none. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExplorationJson } from '../cli/exploration.js';
import { built, mcim, ROOT } from './cli-built.js';

const EXAMPLES = join(ROOT, 'docs/guide/examples');
const folder = mkdtempSync(join(tmpdir(), 'mcim-model-'));
beforeAll(built, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const machine = '{ root: {}, getInitialSnapshot() {} }';
const budgets = 'budgets: { loss: 0, duplication: 0, reorder: 0, late: 0 }';
const modules: Readonly<Record<string, string>> = {
  'throws.mjs': '\nthrow new TypeError("no such\\nthing");',
  'nothing.mjs': '',
  'named.mjs': 'export const mine = { name: "mine" };',
  'number.mjs': 'export default 7;',
  'empty.mjs': 'export default [];',
  'part.mjs': 'export default { says: "x", composition: {} };',
  'unsaid.mjs': 'export default [{ composition: {} }];',
  'no-machine.mjs': 'export default { name: "x", roles: [{ name: "a", machine: {} }] };',
  'in-part.mjs': 'export default [{ says: "x", composition: { name: "x", roles: [] } }];',
  'kind.mjs': `export default { name: "x", roles: [{ name: "a", machine: ${machine} }], ${budgets}, properties: [{ kind: "never" }] };`,
  'goal.mjs': `export default { name: "x", roles: [{ name: "a", machine: ${machine} }], ${budgets}, properties: [{ kind: "agEf", id: "i", says: "s" }] };`,
  'imports.mjs': 'import "no-such-package";',
  'typed.tsx': 'export default <T,>(x: T): T => x;',
};
for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, name), text);
mkdirSync(join(folder, 'folder'));
writeFileSync(
  join(folder, 'map.mjs'),
  `import { createMachine } from ${JSON.stringify(import.meta.resolve('xstate'))};
const machine = createMachine({ id: 'm', context: { seen: new Map() }, initial: 'a', states: { a: {} } });
export default { name: 'map', roles: [{ name: 'm', machine }], ${budgets}, properties: [] };
`,
);

/** A door and what is claimed of it; `more` is what a test is about. */
const doors = (more: string): string =>
  `import { createMachine } from ${JSON.stringify(import.meta.resolve('xstate'))};
const machine = createMachine({ id: 'door', initial: 'ajar', states: { ajar: { on: { 'env.push': {} } } } });
const budgets = { loss: 0, duplication: 0, reorder: 0, late: 0, speak: 1 };
const accept = () => true;
const attacker = { onLink: () => true, initially: [], tries: [{ from: 'door', to: 'door', event: { type: 'env.push' } }], budget: 'speak' };
const doors = { name: 'doors', roles: [{ name: 'door', machine }], budgets, accept, properties: [] };
export default { ...doors, ${more} };
`;
const claimed = (property: string): string => doors(`properties: [{ says: 'It is so.', ${property} }]`);
const DOORS: Readonly<Record<string, string>> = {
  'typo.mjs': claimed(`kind: 'always', id: 'open', holds: (view) => !view.role('door').matches('open')`),
  'channels.mjs': doors('channels: { capacity: 2 }'),
  'termless.mjs': doors('attacker'),
  'termish.mjs': doors(`attacker: { ...attacker, term: () => ({ kind: 'sigend' }) }`),
  'pushed.mjs': doors(
    `stimuli: [{ id: 'push', to: 'door', event: { type: 'env.push' }, budget: 'speak' }],
    properties: [{ kind: 'always', id: 'unpushed', says: 'It is so.', holds: (view) => view.budget('speak') > 0 }]`,
  ),
  'vacuous.mjs': claimed(`kind: 'agEf', id: 'later', from: (view) => view.budget('loss') > 0, goal: () => false`),
};
for (const [name, text] of Object.entries(DOORS)) writeFileSync(join(folder, name), text);

test('a claim that holds for want of being asked says so', async () => {
  const text = await mcim(['explore', '--model', 'vacuous.mjs'], folder);
  expect(text.stdout).toMatch(/holds +later +It is so\. Vacuous: Its `from` is true in no state that can be reached\./);
  expect(text.code).toBe(0);
  const json = await mcim(['explore', '--model', 'vacuous.mjs', '--json'], folder);
  expect(JSON.parse(json.stdout)).toMatchObject({
    properties: [{ id: 'later', holds: true, vacuous: expect.stringMatching(/^Its/) as string }, {}, {}],
  });
});

test('what breaks at once is violated after 1 step', async () => {
  const { code, stdout } = await mcim(['explore', '--model', 'pushed.mjs'], folder);
  expect(stdout).toContain('unpushed is violated after 1 step: It is so.');
  expect(code).toBe(1);
});

test('bits in the place of states claim nothing, and find the same run', async () => {
  const model = join(EXAMPLES, 'payment.mjs');
  const bits = await mcim(['explore', '--model', model, '--bitstate', '1'], folder);
  expect(bits.code).toBe(1);
  expect(bits.stdout).toMatch(/not exhaustive: states are remembered by bits/);
  expect(bits.stdout).toMatch(/violated +paidOnce/);
  expect(bits.stdout).toMatch(/unknown +canEnd .* Not judged: It looks ahead/);
  const careful = await mcim(['explore', '--model', `${model}#careful`, '--bitstate', '1', '--json'], folder);
  expect(careful.code).toBe(2);
  expect(JSON.parse(careful.stdout)).toMatchObject({ complete: false, bitState: { hashes: 3, octets: 2 ** 20 } });
});

test('one state for all with alike instances exchanged says the same of fewer', async () => {
  const model = join(EXAMPLES, 'terminals.mjs');
  const all = await mcim(['explore', '--model', model, '--json'], folder);
  const few = await mcim(['explore', '--model', model, '--symmetry', '--json'], folder);
  const [full, reduced] = [all, few].map(({ stdout }) => JSON.parse(stdout) as ExplorationJson);
  expect(reduced?.properties).toEqual(full?.properties);
  expect(reduced?.symmetry).toEqual({ exchanges: 6, states: full?.states, transitions: full?.transitions });
  expect(few.code).toBe(all.code);
  const { stdout } = await mcim(['explore', '--model', model, '--symmetry'], folder);
  expect(stdout).toMatch(/instances that are alike: 6 ways of exchanging them; stands for [\d ,]+ states/);
});

test.each([
  [['V1', '--symmetry'], /--symmetry: expected instances declared under alike, got none in V1/],
  [['V1', '--symmetry', '--partial-order'], /--partial-order: expected no --symmetry beside it, got both/],
])('%s is refused', async (args, says) => {
  const { code, stderr } = await mcim(['explore', ...args], folder);
  expect(stderr).toMatch(says);
  expect(code).toBe(64);
});

describe('what is no composition gets one clear line', () => {
  test.each([
    ['nowhere.mjs', /--model nowhere.mjs: expected the path of a JavaScript module, got nothing at .*nowhere.mjs\./],
    ['folder', /expected the path of a JavaScript module, got a folder\./],
    ['', /--model: expected the path of a module, got nothing\./],
    ['throws.mjs', /got TypeError: no such thing \(file:.*throws.mjs:2\)\. Correct what it does/],
    ['imports.mjs', /got Error: Cannot find package 'no-such-package' .* Install what it imports/],
    ['typed.tsx', /got TypeScript, and Node .* does not load this file .* Compile it first/],
    ['nothing.mjs', /expected a default export, got no export\. Export one/],
    ['named.mjs', /expected a default export, got only mine\. Name one of them: '--model named.mjs#mine'/],
    ['named.mjs#yours', /expected an export yours, got only mine\./],
    ['named.mjs#mine', /named.mjs#mine: expected a Composition, .* got an object with name\./],
    ['number.mjs', /expected a Composition, or a list of Parts, of mcim-spec\/conformance, got 7\./],
    ['empty.mjs', /got an empty list\./],
    ['part.mjs', /This is one Part: export a list of them/],
    ['unsaid.mjs', /#default: \[0\]: expected \{ says: string, composition: Composition \}, got an object with/],
    ['no-machine.mjs', /roles\[0\]\.machine: expected an XState v5 machine, got an object without fields\./],
    ['in-part.mjs', /\[0\]\.composition\.roles: expected a list of \{ name, machine \}, got an empty list\./],
    ['kind.mjs', /properties\[0\]\.kind: expected one of always, .*, got 'never'\./],
    ['map.mjs', /--model map.mjs#default: MDL-001 .*field seen: expected plain finite JSON, got a Map\./],
    ['typo.mjs', /MDL-433 property open: door\.matches: .* \(ajar\), got 'open'\./],
    ['channels.mjs', /MDL-434 doors: channels: .* got 'capacity'\./],
    ['termless.mjs', /MDL-434 doors: attacker\.term: expected a function \(event, from, to\) => Term, got nothing\./],
    ['termish.mjs', /MDL-435 attacker\.term of env\.push from door to door: .* got the kind 'sigend'/],
    ['goal.mjs', /properties\[0\]\.goal: expected a function of the view, .* got nothing\./],
  ])('%s', async (file, says) => {
    const { code, stdout, stderr } = await mcim(['explore', '--model', file], folder);
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  });

  test('a scenario beside it', async () => {
    const { code, stderr } = await mcim(['explore', 'V1', '--model', 'named.mjs'], folder);
    expect(stderr).toMatch(/--model: expected no scenario beside it, got 'V1'/);
    expect(code).toBe(64);
  });

  test('names that do not fit together are said by what explores', async () => {
    const { code, stderr } = await mcim(
      ['explore', '--model', join(EXAMPLES, 'payment.mjs'), '--budget', 'luck=1'],
      folder,
    );
    expect(stderr).toMatch(/--budget: expected one of loss, .*, sale, got 'luck'/);
    expect(code).toBe(64);
  });
});

describe('the guide', () => {
  const page = readFileSync(join(ROOT, 'docs/guide/explore-your-own.md'), 'utf8');

  const prints = [...page.matchAll(/<!-- prints: (explore .+) -->\s*```text\n([^]*?)```/g)];

  test.each(prints.map(([, command = '', shown = '']) => ({ command, shown })))(
    'prints what the command prints: $command',
    async ({ command, shown }) => {
      const { code, stdout } = await mcim(command.split(' '), EXAMPLES);
      expect(stdout.replace(/\d+\.\d s$/m, '0.0 s')).toBe(shown);
      expect(code).toBe(shown.includes('  violated ') ? 1 : 0);
    },
  );

  test.each([
    ['restarted', 'paidOnce is violated after 6 steps', 1],
    ['signed', 'holds  paidFor', 0],
    ['stolen', 'paidFor is violated after 2 steps', 1],
  ])('says of payment-hostile.mjs#%s what comes of it', async (name, says, exit) => {
    expect(page).toContain(`payment-hostile.mjs#${name} `);
    const { code, stdout } = await mcim(['explore', '--model', `payment-hostile.mjs#${name}`], EXAMPLES);
    expect(stdout).toContain(says);
    expect(code).toBe(exit);
  });

  test('knows of nothing that is to be had from a registry', () => {
    expect(prints).toHaveLength(3);
    expect(page).not.toMatch(/npm i mcim-spec /);
  });

  test('and the bank that remembers keeps its claims', async () => {
    const { code, stdout } = await mcim(['explore', '--model', 'payment.mjs#careful', '--json'], EXAMPLES);
    const { scenario, properties } = JSON.parse(stdout) as { scenario: string; properties: { holds: boolean }[] };
    expect(scenario).toBe('payment');
    expect(properties.map(({ holds }) => holds)).toEqual([true, true, true, true]);
    expect(code).toBe(0);
  });

  test('a bound that is hit is no success', async () => {
    const { code } = await mcim(['explore', '--model', 'payment.mjs#careful', '--max-states', '3'], EXAMPLES);
    expect(code).toBe(2);
  });
});
