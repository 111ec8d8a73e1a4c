/** The run in figures: `summary.json`, its schema, and the headline that every report opens with. */
import { VERDICTS, type Covered, type ReportInput, type Verdict } from './types.js';

export interface Summary {
  readonly format: 'conformance-summary/1';
  readonly title: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly complete: boolean;
  readonly command: string;
  readonly implementation: ReportInput['implementation'];
  readonly suite: ReportInput['suite'];
  readonly tests: { readonly total: number } & Readonly<Record<Verdict, number>>;
  /** Of `tests` those of complete suites, which are for no requirement; absent: none was run. */
  readonly completeSuites?: { readonly total: number; readonly passed: number };
  readonly roles: Readonly<Record<string, { readonly total: number } & Readonly<Record<Verdict, number>>>>;
  readonly requirements: {
    readonly total: number;
    /** Proved, or at least one test of it passed; and none of it failed, deviated, erred or stayed inconclusive. */
    readonly demonstrated: number;
    /** Not demonstrated, with a reason why no run can. */
    readonly argued: number;
    readonly violated: readonly string[];
    /** Recommendations that are not kept; a strict run has them as violated. */
    readonly deviated: readonly string[];
    readonly undemonstrated: readonly string[];
  };
  readonly coverage: Readonly<Record<string, Covered>>;
  readonly properties: { readonly total: number; readonly proved: number; readonly broken: readonly string[] };
  readonly explorations: readonly {
    readonly scenario: string;
    readonly states: number;
    readonly transitions: number;
    readonly complete: boolean;
  }[];
  readonly faults?: { readonly caught: number; readonly total: number; readonly missed: readonly string[] };
  readonly failures: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    readonly reason: string;
    readonly blame: string;
    readonly stable?: string;
    readonly requirements: readonly string[];
    readonly repeat: string;
  }[];
}

export function summarise(input: ReportInput): Summary {
  const roles = [...new Set(input.results.map(({ role }) => role))];
  const explorations = input.explorations ?? [];
  const properties = explorations.flatMap(({ scenario, complete, properties: judged }) =>
    judged.map((property) => ({
      name: `${scenario}: ${property.id}`,
      holds: property.holds,
      proved: property.holds && (complete || property.kind === 'sometimes'),
    })),
  );
  return {
    format: 'conformance-summary/1',
    title: input.title,
    startedAt: input.startedAt,
    durationMs: input.durationMs,
    complete: input.complete ?? true,
    command: input.command,
    implementation: input.implementation,
    suite: input.suite,
    tests: countVerdicts(input.results),
    ...countComplete(input.results),
    roles: Object.fromEntries(
      roles.map((role) => [role, countVerdicts(input.results.filter((result) => result.role === role))]),
    ),
    requirements: judgeRequirements(input),
    coverage: input.coverage ?? {},
    properties: {
      total: properties.length,
      proved: properties.filter(({ proved }) => proved).length,
      broken: properties.filter(({ holds }) => !holds).map(({ name }) => name),
    },
    explorations: explorations.map(({ scenario, states, transitions, complete }) => ({
      scenario,
      states,
      transitions,
      complete,
    })),
    ...(input.faults === undefined
      ? {}
      : { faults: { caught: input.faults.caught, total: input.faults.total, missed: input.faults.missed ?? [] } }),
    failures: input.results
      .filter(({ verdict }) => isTrouble(verdict))
      .map((result) => ({
        id: result.id,
        verdict: result.verdict,
        reason: result.reason ?? 'unspecified',
        blame: result.blame ?? 'unassigned',
        ...(result.stable === undefined ? {} : { stable: result.stable }),
        requirements: result.requirements,
        repeat: result.repeat,
      })),
  };
}

/** A verdict that somebody must look at. */
export function isTrouble(verdict: Verdict): boolean {
  return verdict === 'fail' || verdict === 'deviates' || verdict === 'error' || verdict === 'inconc';
}

export interface HeadlineFigure {
  readonly label: string;
  readonly figure: string;
  readonly good: boolean;
}

/** What the run shows, in the order of weight: requirements first, never the bare number of tests. */
export function headline(summary: Summary): HeadlineFigure[] {
  const of = (label: string, part: number, total: number): HeadlineFigure => ({
    label,
    figure: `${part} of ${total}`,
    good: part === total,
  });
  const { requirements, completeSuites } = summary;
  return [
    // Complete suites alone are for none: that none is demonstrated would say nothing.
    ...(requirements.total === 0 && completeSuites !== undefined ? [] : [requirementsFigure(requirements)]),
    ...Object.entries(summary.coverage).map(([what, { covered, total }]) => of(`${what} covered`, covered, total)),
    ...(summary.properties.total === 0
      ? []
      : [of('properties proved', summary.properties.proved, summary.properties.total)]),
    ...(summary.faults === undefined ? [] : [of('seeded faults caught', summary.faults.caught, summary.faults.total)]),
    ...(completeSuites === undefined
      ? []
      : [of('tests of complete suites passed', completeSuites.passed, completeSuites.total)]),
    {
      ...of('tests passed', summary.tests.pass, summary.tests.total - summary.tests.na),
      good: summary.failures.length === 0 && summary.tests.total > 0,
    },
  ];
}

function requirementsFigure({ total, demonstrated, argued }: Summary['requirements']): HeadlineFigure {
  return {
    label: argued === 0 ? 'requirements demonstrated' : `requirements demonstrated, ${argued} argued`,
    figure: `${demonstrated} of ${total}`,
    good: demonstrated + argued === total,
  };
}

function countVerdicts(results: ReportInput['results']): Summary['tests'] {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of results) counts[verdict]++;
  return { total: results.length, ...counts };
}

function countComplete(results: ReportInput['results']): Pick<Summary, 'completeSuites'> {
  const counted = results.filter(({ criterion, verdict }) => criterion === 'complete' && verdict !== 'na');
  if (counted.length === 0) return {};
  const passed = counted.filter(({ verdict }) => verdict === 'pass').length;
  return { completeSuites: { total: counted.length, passed } };
}

function judgeRequirements(input: ReportInput): Summary['requirements'] {
  const passed = new Set<string>();
  const troubled = new Set<string>();
  const violated = new Set<string>();
  const deviated = new Set<string>();
  for (const { verdict, requirements } of input.results) {
    for (const id of requirements) {
      if (verdict === 'pass') passed.add(id);
      if (isTrouble(verdict)) troubled.add(id);
      if (verdict === 'fail') violated.add(id);
      if (verdict === 'deviates') deviated.add(id);
    }
  }
  const shown = ({ id, provedBy }: ReportInput['requirements'][number]): boolean =>
    (passed.has(id) || provedBy !== undefined) && !troubled.has(id);
  const open = input.requirements.filter((each) => !shown(each));
  return {
    total: input.requirements.length,
    demonstrated: input.requirements.length - open.length,
    argued: open.filter(({ id, argued }) => argued !== undefined && !troubled.has(id)).length,
    violated: [...violated].toSorted(),
    deviated: [...deviated].filter((id) => !violated.has(id)).toSorted(),
    undemonstrated: open.map(({ id }) => id),
  };
}

const count = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const verdictCounts = {
  type: 'object',
  additionalProperties: false,
  required: ['total', ...VERDICTS],
  properties: { total: count, ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, count])) },
} as const;
const named = (...optional: string[]) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['name', 'version'],
    properties: { name: text, version: text, ...Object.fromEntries(optional.map((name) => [name, text])) },
  }) as const;

/** JSON Schema (2020-12) of `summary.json`. */
export const summarySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Summary of a conformance run',
  type: 'object',
  additionalProperties: false,
  required: [
    'format',
    'title',
    'startedAt',
    'durationMs',
    'complete',
    'command',
    'implementation',
    'suite',
    'tests',
    'roles',
    'requirements',
    'coverage',
    'properties',
    'explorations',
    'failures',
  ],
  properties: {
    format: { const: 'conformance-summary/1' },
    title: text,
    startedAt: text,
    durationMs: { type: 'number', minimum: 0 },
    complete: { type: 'boolean' },
    command: text,
    implementation: named('vendor'),
    suite: named('digest'),
    tests: verdictCounts,
    completeSuites: {
      type: 'object',
      additionalProperties: false,
      required: ['total', 'passed'],
      properties: { total: count, passed: count },
    },
    roles: { type: 'object', additionalProperties: verdictCounts },
    requirements: {
      type: 'object',
      additionalProperties: false,
      required: ['total', 'demonstrated', 'argued', 'violated', 'deviated', 'undemonstrated'],
      properties: {
        total: count,
        demonstrated: count,
        argued: count,
        violated: texts,
        deviated: texts,
        undemonstrated: texts,
      },
    },
    coverage: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['covered', 'total'],
        properties: { covered: count, total: count },
      },
    },
    properties: {
      type: 'object',
      additionalProperties: false,
      required: ['total', 'proved', 'broken'],
      properties: { total: count, proved: count, broken: texts },
    },
    explorations: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['scenario', 'states', 'transitions', 'complete'],
        properties: { scenario: text, states: count, transitions: count, complete: { type: 'boolean' } },
      },
    },
    faults: {
      type: 'object',
      additionalProperties: false,
      required: ['caught', 'total', 'missed'],
      properties: { caught: count, total: count, missed: texts },
    },
    failures: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'verdict', 'reason', 'blame', 'requirements', 'repeat'],
        properties: {
          id: text,
          verdict: { enum: [...VERDICTS] },
          reason: text,
          blame: text,
          stable: text,
          requirements: texts,
          repeat: text,
        },
      },
    },
  },
};
