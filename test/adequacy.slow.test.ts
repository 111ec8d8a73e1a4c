/** What each kind of test finds of single faults: the claims of docs/mutants, on the roles that take a moment. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { automatonAdequacy, fullSuite, isOfChart, roleAdequacy, testsWithin, TIER_NAMES } from '../cli/adequacy.js';
import type { RoleAdequacy } from '../cli/adequacy.js';
import { formatKills, KILLS_SCHEMA, roleKills } from '../cli/adequacy-data.js';
import type { ImplementationKills, RoleKills } from '../cli/adequacy-data.js';
import { adequacyMarkdown, dueOf, roleRows, toFind } from '../cli/adequacy-page.js';
import { madeFrom, staleFaults, staleIn } from '../cli/adequacy-source.js';
import { faultsOfAutomaton } from '../cli/automaton-faults.js';
import { judgeFault } from '../cli/fault-adequacy.js';
import { searchWords } from '../cli/fault-search.js';
import { faultNames } from '../cli/implementation.js';
import { formatWords, wordsFile } from '../cli/kept-words.js';
import { automatonBoundsOf, completeSuiteFor, roleNamed, suiteFor } from '../cli/suites.js';
import { mealyOfRole, minimise } from '../conformance/mealy/index.js';
import type { Mealy } from '../conformance/mealy/index.js';
import { roleAutomaton } from '../conformance/select/index.js';

const MOST = 300;

const automatonOf = (role: string): Mealy =>
  minimise(mealyOfRole(roleAutomaton(roleNamed(role), automatonBoundsOf(roleNamed(role)))).machine).machine;

const judged = new Map<string, RoleAdequacy>();

function adequacyOf(role: string): RoleAdequacy {
  const known = judged.get(role) ?? roleAdequacy(roleNamed(role), MOST);
  judged.set(role, known);
  return known;
}

describe.each(['ccif', 'pva', 'subscriber'])('of the single faults of %s', (role) => {
  test('the shipped complete suite finds each that is in it and that anything can find', () => {
    // Of faults of the chart it promises nothing: one may make states more.
    for (const row of adequacyOf(role).rows.filter(({ class: name }) => name === 'guard' || !isOfChart(name))) {
      const suite = row.class === 'extra state' ? 'k = 1' : 'complete';
      expect([row.class, row.killed[suite], row.undecided]).toEqual([row.class, dueOf(row, suite), 0]);
      expect(row.killed['k = 1']).toBe(dueOf(row, 'k = 1'));
      expect(row.judged).toBeGreaterThan(0);
    }
  });

  test('faults of the chart are tried, and what no test finds of them stands with a word that would', () => {
    const { rows, faults } = adequacyOf(role);
    const missed = faults.filter(({ equivalent }) => equivalent === false);
    for (const row of rows.filter(({ class: name }) => isOfChart(name))) {
      expect(row.judged).toBe(row.class === 'guard' ? row.mutants : Math.min(150, row.mutants));
      expect(row.killed.complete).toBeGreaterThan(0);
      expect(missed.filter((fault) => fault.class === row.class).length).toBe(toFind(row) - found(row.class));
    }
    expect(missed.every(({ word = [] }) => word.length > 0)).toBe(true);
    expect(faults.filter(({ word }) => word !== undefined)).toEqual(missed.filter(({ word }) => word !== undefined));

    function found(name: string): number {
      return faults.filter((fault) => fault.class === name && fault.some.length > 0).length;
    }
  });

  test('a suite finds no fewer with more tests, and those of the chart not all', () => {
    for (const { killed } of adequacyOf(role).rows) {
      expect(killed.transitions).toBeLessThanOrEqual(killed.standard);
      expect(killed.transitions).toBeLessThanOrEqual(killed.pairs);
      for (const tier of ['standard', 'pairs', 'paths'] as const) expect(killed[tier]).toBeLessThanOrEqual(killed.all);
    }
    const transfers = adequacyOf(role).rows.filter((row) => row.class === 'transfer');
    expect(transfers.map((row) => row.killed.all < toFind(row))).toEqual([true]);
  });

  test('its data are of the schema, and small', () => {
    const text = formatKills(roleKills(adequacyOf(role), madeFrom(roleNamed(role))));
    const validate = new Ajv({ allErrors: true }).compile(KILLS_SCHEMA);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(text.length).toBeLessThan(200_000);
  });
});

test('of a file an identifying suite is made where states cannot be told apart, a complete one elsewhere', () => {
  const made = ['ccif', 'subscriber'].map((role) => automatonAdequacy(automatonOf(role), 20).parts);
  expect(made.map(([part]) => part?.by)).toEqual(['SPYH', 'identifying']);
});

describe('of a role in parts', () => {
  const complete = completeSuiteFor(roleNamed('ccif'));
  const { inputs, parts, ...rest } = complete;
  const [whole] = parts;
  if (whole === undefined) throw new RangeError('ccif: no part');

  test('what no part has is counted, and each fault says which part it is in', () => {
    const tests = Object.entries(whole.tests);
    const some = { ...whole, name: 'some', tests: Object.fromEntries(tests.slice(0, 1)) };
    const all = { ...rest, inputs, parts: [whole, some] };
    const { rows, faults, tests: counts } = roleAdequacy(roleNamed('ccif'), MOST, suiteFor(roleNamed('ccif')), all);
    const others = adequacyOf('ccif').rows;
    for (const { class: name, mutants, judged: tried, outside } of rows.filter((row) => !isOfChart(row.class))) {
      expect(outside).toBe(0);
      expect(mutants).toBe(2 * (others.find((row) => row.class === name)?.mutants ?? 0));
      expect(tried).toBe(Math.min(MOST, mutants));
    }
    expect(new Set(faults.flatMap(({ part }) => part ?? []))).toEqual(new Set(['whole', 'some']));
    // A word that both have is one test.
    expect(counts.complete).toBe(tests.length);
    const transfers = rows.find((row) => row.class === 'transfer');
    expect(transfers && transfers.killed.complete < toFind(transfers)).toBe(true);
  });
});

test('suites of another automaton are refused', () => {
  const other = { ...completeSuiteFor(roleNamed('ccif')), modelHash: '0'.repeat(64) };
  expect(() => roleAdequacy(roleNamed('ccif'), MOST, suiteFor(roleNamed('ccif')), other)).toThrow(
    /^MDL-423 ccif: complete suites: expected those of the automaton [0-9a-f]{12}, got those of 0{12}\. Run/,
  );
});

describe('a test that is taken away', () => {
  const machine = automatonOf('ccif');
  const words = fullSuite(machine).words;
  const found = (kept: readonly (readonly number[])[]): number =>
    faultsOfAutomaton(
      machine,
      kept.map((word, at) => ({ id: `${at}`, kind: 'complete', word })),
      ['transfer', 'output'],
      Infinity,
    ).filter(({ some }) => some.length > 0).length;

  test('shows in the figure of a complete suite, but for one in ten, which are there for several faults at once', () => {
    const all = found(words);
    const unseen = words.filter((_word, at) => found(words.toSpliced(at, 1)) === all);
    expect(unseen.length).toBeLessThan(words.length / 10);
  });

  test('shows in the figure of a tier', () => {
    const suite = suiteFor(roleNamed('ccif'));
    const without = { ...suite, tests: suite.tests.filter(({ criterion }) => criterion !== 'negative') };
    const standard = (rows: RoleAdequacy['rows']): number => rows.reduce((sum, { killed }) => sum + killed.standard, 0);
    const { rows } = roleAdequacy(roleNamed('ccif'), MOST, without);
    expect(standard(rows)).toBeLessThan(standard(adequacyOf('ccif').rows));
  });
});

test('a test is judged as far as it is a word of the automaton, unless it cuts the power or damages the store', () => {
  const suite = suiteFor(roleNamed('ccif'));
  const [first] = suite.tests;
  if (first === undefined) throw new RangeError('ccif: no test');
  const [step] = first.steps;
  if (step === undefined) throw new RangeError(`${first.id}: no step`);
  const other = { ...step, input: 'of-nobody' };
  const tests = [
    { ...first, steps: [step, other, step] },
    { ...first, steps: [other] },
    { ...first, steps: [step], cut: {} as NonNullable<typeof first.cut> },
  ];
  const machine = automatonOf('ccif');
  const word = [machine.inputs.indexOf(step.input)];
  expect(testsWithin({ ...suite, tests }, machine)).toEqual([{ id: first.id, kind: first.criterion, word }]);
});

test('a fault of the reference is found by the kinds of test that look for it', async () => {
  const judgedFault = await judgeFault('ccif.withdraws-for-anybody', 40);
  expect(judgedFault.failed['transition-pair']).toBeGreaterThan(0);
  expect(judgedFault.some.every((id) => id.startsWith('ccif/'))).toBe(true);
  for (const [kind, count] of Object.entries(judgedFault.failed))
    expect(count).toBeLessThanOrEqual(judgedFault.ran[kind] ?? 0);
  const kills: ImplementationKills = { format: 'mcim-faults/1', faults: [judgedFault] };
  const validate = new Ajv({ allErrors: true }).compile(KILLS_SCHEMA);
  validate(JSON.parse(formatKills(kills)));
  expect(validate.errors).toBeNull();
  expect(adequacyMarkdown([], [], kills)).toContain('| ccif | 1 | 1 |');
});

test('what was judged is made anew and compared: every fault of the CCIF', () => {
  const role = roleNamed('ccif');
  const text = formatKills(roleKills(roleAdequacy(role, 2_000), madeFrom(role)));
  expect(readFileSync(new URL('../docs/mutants/ccif.json', import.meta.url), 'utf8')).toBe(text);
});

test.each(['ccif', 'vno', 'dpf'])('what was searched is searched anew and compared: %s', (name) => {
  expect(formatWords(searchWords(roleNamed(name)))).toBe(readFileSync(wordsFile(name), 'utf8'));
});

describe('data of another state', () => {
  const role = roleNamed('ccif');
  const from = madeFrom(role);

  test('are told by their digests', () => {
    expect(staleIn(role, from)).toEqual([]);
    expect(staleIn(role, { ...from, guards: '0' })).toEqual(['guards']);
    expect(staleIn(role, madeFrom(roleNamed('pva')))).toEqual(['guards', 'suite', 'complete suites']);
    expect(staleIn(role, undefined)).toEqual(['guards and suites']);
  });

  test('of the reference lack a fault, have another one, or name tests that there are not', () => {
    const kills = JSON.parse(
      readFileSync(new URL('../docs/mutants/implementation.json', import.meta.url), 'utf8'),
    ) as ImplementationKills;
    expect(staleFaults(kills)).toEqual(new Map());
    expect([...staleFaults(undefined).keys()]).toEqual(faultNames());
    const [first, ...others] = kills.faults;
    if (first === undefined) throw new RangeError('no fault');
    const changed = [
      { ...first, says: 'Something else.' },
      ...others.slice(1),
      { ...first, name: 'ccif.of-nobody', role: 'ccif' },
    ];
    expect(Object.fromEntries(staleFaults({ ...kills, faults: changed }))).toEqual({
      [first.name]: `other than the fault ${first.name}`,
      [others[0]?.name as string]: `no fault ${others[0]?.name}`,
      'ccif.of-nobody': 'other than the fault ccif.of-nobody',
    });
    const gone = [{ ...first, some: [...first.some, `${first.role}/of-nobody.ok`] }, ...others];
    expect(Object.fromEntries(staleFaults({ ...kills, faults: gone }))).toEqual({
      [first.name]: `no test ${first.role}/of-nobody.ok, which found ${first.name}`,
    });
  });
});

describe('the page', () => {
  const row = { class: 'transfer', mutants: 5_000, outside: 70, judged: 1_000, equivalent: 10, undecided: 0 } as const;
  const tiers = (count: number): RoleKills['tests'] =>
    Object.fromEntries(TIER_NAMES.map((tier) => [tier, count])) as RoleKills['tests'];
  const kills: RoleKills = {
    format: 'mcim-kills/1',
    role: 'door',
    from: { guards: '', suite: '', complete: '' },
    states: 3,
    inputs: 2,
    transitions: 6,
    inParts: 6,
    parts: [{ name: 'whole', states: 3, inputs: 2, by: 'none' }],
    tests: { ...tiers(7), complete: 0 },
    symbols: { complete: 0, 'k = 1': 21, least: 12 },
    leftOut: [],
    rows: [{ ...row, killed: { ...tiers(985), all: 990, complete: 0 } }],
    faults: [],
  };

  test('says what there is, what is to find, and nothing of a suite that there is not', () => {
    expect(roleRows([kills])[1]).toEqual(
      'door|transfer|5,000|70|990 of a sample|985|985|985|985|990||985|985'.split('|'),
    );
  });

  test('rounds down what is not all', () => {
    expect(adequacyMarkdown([kills], [], undefined)).toContain(
      '| 99 % | 99 % | 99 % | 99 % | 100 % |  | 99 % | 99 % |',
    );
  });

  test('says of how many of all faults and transitions it speaks, role by role', () => {
    const [transfers, guards] = [
      { ...row, killed: tiers(985) },
      { ...row, class: 'guard', mutants: 30, outside: 10, killed: tiers(20) },
    ] as const;
    const large = { ...kills, role: 'gate', transitions: 20_000, rows: [transfers, guards] };
    const page = adequacyMarkdown([kills, large], [], undefined);
    expect(page).toContain('a part: gate 6 of 20,000 (below 0.1 %); of the other roles all. Suites of the column');
    // 5,000 in a part and 70 in none, of both roles; the guards in no part are among the 30.
    expect(page).toContain('| transfer | 10,000 of 10,140 (98.6 %) |');
    expect(page).toContain('| guard | 20 of 30 (66.6 %) |');
    expect(page).toContain('| [gate](gate.json) | 3 | 2 | 20,000 | 6 (below 0.1 %) |');
    expect(page).toContain('| [door](door.json) | 3 | 2 | 6 | 6 (100 %) |');
    expect(adequacyMarkdown([kills], [], undefined)).toContain('All transitions of the automata lie in a part. ');
  });

  test('holds complete suites to the guards of their parts alone', () => {
    const guard = {
      ...row,
      class: 'guard',
      mutants: 30,
      judged: 30,
      equivalent: 0,
      outside: 10,
      killed: tiers(0),
    } as const;
    expect([dueOf(guard, 'all'), dueOf(guard, 'complete'), dueOf(guard, 'k = 1')]).toEqual([30, 20, 20]);
    expect(dueOf({ ...guard, class: 'transfer' }, 'complete')).toBe(30);
  });
});
